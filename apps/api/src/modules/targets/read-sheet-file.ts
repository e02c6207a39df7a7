import { DomainRefusal, hasTargetHead, type TargetSource } from '@dinhdanh/domain';
import { readDocxTables } from '../../platform/tables/read-docx-tables.ts';
import { readTable } from '../../platform/tables/read-table.ts';

export interface SheetFile {
  readonly source: Exclude<TargetSource, 'SEED' | 'TEXT'>;
  readonly rows: string[][];
}

/** How an archive begins; Word documents and workbooks are archives. */
const ARCHIVE = Buffer.from('PK\u0003\u0004', 'latin1');

/**
 * The rows of a file, by what it is and not by what it is called.
 *
 * Edge: a document has other tables (its letterhead is one), so the first with the head of a table of targets is taken.
 */
export async function readSheetFile(content: Buffer): Promise<SheetFile> {
  if (!content.subarray(0, ARCHIVE.length).equals(ARCHIVE))
    return { source: 'CSV', rows: await readTable(content) };
  const tables = await readDocxTables(content);
  if (tables === null) return { source: 'XLSX', rows: await readTable(content) };
  const rows = tables.find(hasTargetHead) ?? tables[0];
  if (!rows) throw new DomainRefusal('TABLE_EMPTY');
  return { source: 'DOCX', rows };
}
