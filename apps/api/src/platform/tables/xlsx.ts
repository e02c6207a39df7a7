import { DomainRefusal } from '@dinhdanh/domain';
import { zipSync } from 'fflate';
import { readXlsx as readWorkbook, writeXlsx as writeWorkbook, type CellValue, type Sheet } from 'hucre/xlsx';
import { openArchive } from './open-archive.ts';
import { TABLE, assertWithinLimits } from './table-limits.ts';

/** Parts that reach out of the file or run something. */
const REACHING_OUT = /^xl\/(externalLinks\/|vbaProject|connections|queryTables\/|embeddings\/|activeX\/)/;
/** Nothing in a workbook needs these, and all that they do to a reader of XML is harm. */
const DECLARATION = /<!(DOCTYPE|ENTITY)/i;
const CELL_REFERENCE = /\sr=["']([A-Z]+)(\d+)["']/g;
const SHEET_PART = /^xl\/worksheets\/[^/]+\.xml$/;
/** What XML cannot carry. */
const NOT_XML = /(?![\t\n\r])[\p{Cc}\uFFFE\uFFFF]|\p{Cs}/gu;
/** How a workbook writes a character that XML cannot carry; a text that only looks like it is told apart. */
const LIKE_AN_ESCAPE = /_x[0-9A-F]{4}_/gi;

/**
 * Reads the first visible sheet. The file is unpacked under our limits and packed anew, so that the reader of
 * workbooks, which is young, sees nothing but plain parts that were looked at.
 */
export async function readXlsx(content: Buffer): Promise<string[][]> {
  const parts = await openArchive(content, (name) => /\.(xml|rels)$/.test(name) || REACHING_OUT.test(name));
  for (const [name, part] of parts) assertHarmless(name, part);
  let isTaken = false;
  const { sheets } = await readWorkbook(zipSync(Object.fromEntries(parts), { level: 0 }), {
    maxRows: TABLE.rows + 1,
    sheets: ({ hidden, veryHidden }) => !isTaken && (isTaken = !hidden && !veryHidden),
  }).catch(() => {
    throw new DomainRefusal('TABLE_UNREADABLE');
  });
  const [sheet] = sheets;
  if (!sheet) throw new DomainRefusal('TABLE_UNREADABLE');
  return rowsOf(sheet);
}

/** Every cell is text, also one that looks like a formula, a number or a date. */
export async function writeXlsx(name: string, rows: readonly (readonly string[])[]): Promise<Buffer> {
  const cells = rows.map((row) =>
    row.map((cell) => cell.replaceAll(NOT_XML, '').replaceAll(LIKE_AN_ESCAPE, '_x005F$&')),
  );
  return Buffer.from(await writeWorkbook({ sheets: [{ name, rows: cells }], stringMode: 'inline' }));
}

function assertHarmless(name: string, part: Buffer): void {
  if (REACHING_OUT.test(name)) throw new DomainRefusal('TABLE_REACHES_OUT');
  const text = part.toString('utf8');
  if (DECLARATION.test(text)) throw new DomainRefusal('TABLE_REACHES_OUT');
  if (!SHEET_PART.test(name)) return;
  for (const [, letters = '', row] of text.matchAll(CELL_REFERENCE))
    assertWithinLimits(Number(row), columnOf(letters));
}

/** A is the first column, AA the 27th. */
const columnOf = (letters: string): number =>
  [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);

function rowsOf({ rows, cells }: Sheet): string[][] {
  const table = rows.map((row, index) => {
    assertWithinLimits(index + 1, row.length);
    return row.map(textOf);
  });
  // What a formula gave when the file was saved is only remembered, and may be anything: the formula itself is read.
  for (const [place, { formula }] of cells ?? []) {
    const [row = 0, column = 0] = place.split(',').map(Number);
    const found = table[row];
    if (formula !== undefined && found) found[column] = `=${formula}`;
  }
  return table;
}

function textOf(value: CellValue): string {
  if (value === null) return '';
  if (!(value instanceof Date)) return String(value);
  return Number.isNaN(value.getTime()) ? '' : value.toISOString().replace(/T00:00:00.*$/, '');
}
