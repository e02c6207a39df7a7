import { DomainRefusal, findImportColumns, type ImportSheet } from '@dinhdanh/domain';
import { readTable } from '../../platform/tables/read-table.ts';

export interface SheetRow {
  /** As a spreadsheet counts. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface PersonSheet {
  readonly columns: ImportSheet['columns'];
  readonly headings: readonly string[];
  readonly rows: readonly SheetRow[];
}

/** Reads an uploaded list: its columns, and the rows below the headings that say anything. */
export async function readPersonSheet(content: Buffer): Promise<PersonSheet> {
  const table = await readTable(content);
  const { columns, headingRow } = findImportColumns(table);
  const rows = table
    .map((cells, index) => ({ line: index + 1, cells }))
    .slice(headingRow + 1)
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (rows.length === 0) throw new DomainRefusal('TABLE_EMPTY');
  return { columns, headings: table[headingRow] ?? [], rows };
}
