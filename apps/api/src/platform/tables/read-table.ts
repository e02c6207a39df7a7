import { DomainRefusal } from '@dinhdanh/domain';
import { readCsv } from './csv.ts';
import { readXlsx } from './xlsx.ts';

/** How an archive begins; a workbook is one. */
const ARCHIVE = Buffer.from('PK\u0003\u0004', 'latin1');

/**
 * Reads a table that somebody has sent, CSV or XLSX, whatever its name says: one array of texts for each row, in the
 * order of the file, so that row 3 is where a spreadsheet shows 3. A cell with a formula reads as the formula, with its
 * sign. Blanks around a text are kept; rows may differ in length.
 */
export async function readTable(content: Buffer): Promise<string[][]> {
  const rows = content.subarray(0, ARCHIVE.length).equals(ARCHIVE)
    ? await readXlsx(content)
    : readCsv(content);
  if (!rows.some((row) => row.some((cell) => cell.trim() !== ''))) throw new DomainRefusal('TABLE_EMPTY');
  return rows;
}
