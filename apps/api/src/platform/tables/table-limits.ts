import { DomainRefusal } from '@dinhdanh/domain';

/** What a table may have: three times the largest list that the city has sent, and more columns than any form. */
export const TABLE = { rows: 100_000, columns: 64, charactersOfRow: 100_000 } as const;

/** Rows are counted from 1, as a spreadsheet shows them. */
export function assertWithinLimits(row: number, columns: number): void {
  if (row > TABLE.rows) throw new DomainRefusal('TABLE_TOO_LONG', { rows: TABLE.rows });
  if (columns > TABLE.columns)
    throw new DomainRefusal('TABLE_TOO_WIDE', { row, columns, limit: TABLE.columns });
}
