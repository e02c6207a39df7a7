import { DomainRefusal } from '@dinhdanh/domain';
import { CsvError, parse } from 'csv-parse/sync';
import { TABLE, assertWithinLimits } from './table-limits.ts';

const BYTE_ORDER_MARK = '\uFEFF';
const DELIMITERS = [',', ';', '\t'] as const;
/** What a spreadsheet takes for the beginning of a formula, in half and in full width, and behind blanks. */
const FORMULA = /^['\s]*[=+\-@|%＝＋－＠]|^'*[\t\r\n]/;
/** No text has these; a picture, a program or an old spreadsheet does. */
const CONTROL = /(?![\t\n\r])\p{Cc}/u;

/** Reads CSV as offices save it: UTF-8 or UTF-16, any ending of lines, separated by comma, semicolon or tabulator. */
export function readCsv(content: Buffer): string[][] {
  const text = decode(content);
  if (CONTROL.test(text)) throw new DomainRefusal('TABLE_UNREADABLE');
  try {
    return parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: TABLE.charactersOfRow,
      on_record: (record: string[], { records }) => {
        assertWithinLimits(records, record.length);
        return record.map(withoutApostrophe);
      },
    });
  } catch (error) {
    throw refusalOf(error);
  }
}

/** UTF-8 with its mark, so that a spreadsheet reads the accents; every cell in quotes, formulas made text. */
export function writeCsv(rows: readonly (readonly string[])[]): Buffer {
  const lines = rows.map((row) => `${row.map(quoted).join(',')}\r\n`);
  return Buffer.from(BYTE_ORDER_MARK + lines.join(''), 'utf8');
}

const quoted = (cell: string): string => `"${asText(cell).replaceAll('"', '""')}"`;
const asText = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);
const withoutApostrophe = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;

function refusalOf(error: unknown): unknown {
  if (error instanceof CsvError && error.code === 'CSV_MAX_RECORD_SIZE')
    return new DomainRefusal('TABLE_TOO_WIDE', {
      row: Number(error['records'] ?? 0) + 1,
      limit: TABLE.columns,
    });
  return error instanceof CsvError ? new DomainRefusal('TABLE_UNREADABLE') : error;
}

function decode(content: Buffer): string {
  try {
    return new TextDecoder(encodingOf(content), { fatal: true }).decode(content);
  } catch {
    throw new DomainRefusal('TABLE_UNREADABLE');
  }
}

/** By the mark at the beginning, or by the empty half of the first letters. */
function encodingOf([first, second]: Buffer): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return 'utf-16be';
  return 'utf-8';
}

/** The one that stands most often in the first line that says anything, outside quotes. */
function delimiterOf(text: string): string {
  const line = /^.*\S.*$/m.exec(text.slice(0, TABLE.charactersOfRow))?.[0].replaceAll(/"[^"]*"/g, '') ?? '';
  const count = (delimiter: string): number => line.split(delimiter).length;
  return DELIMITERS.reduce((best, next) => (count(next) > count(best) ? next : best));
}
