import { searchForm } from '../identity/names.ts';
import type { RefusalCode } from '../refusal.ts';

/** A table of targets has four columns; a few more are somebody's own notes. Beyond this it is another file. */
const MOST_TARGET_COLUMNS = 30;
/** A city has some dozens of wards, a province after the reform under two hundred. */
export const MOST_TARGET_ROWS = 300;
const LONGEST_CELL = 300;

/** What stands against a row of a sheet, or against the sheet. `line` counts from 1 in what was handed in. */
export interface TargetSheetProblem {
  readonly line: number | null;
  readonly code: RefusalCode;
  readonly details?: Readonly<Record<string, string | number>>;
}

/** A row as it was written: which unit it names and how many people it says, both still to be judged. */
export interface TargetSheetEntry {
  readonly line: number;
  readonly name: string;
  readonly people: string;
  readonly note: string;
}

/** What a sheet says, before anybody has asked whether it is right. */
export interface TargetSheet {
  readonly entries: readonly TargetSheetEntry[];
  /** The line "Tổng số"; null when there is none. */
  readonly statedTotal: { readonly line: number; readonly people: string } | null;
}

export interface ReadTargetSheet extends TargetSheet {
  /** Why the table as a whole cannot be read; the entries are then none. */
  readonly problems: readonly TargetSheetProblem[];
}

interface Columns {
  readonly name: number;
  readonly people: number;
  readonly note: number;
}

interface Line {
  readonly line: number;
  readonly cells: readonly string[];
}

/** TT, tên xã/phường, chỉ tiêu, ghi chú: the order of the annex of 2023, for a table without a head. */
const USUAL_COLUMNS: Columns = { name: 1, people: 2, note: 3 };

const NAME_HEAD = /(ten|xa|phuong|don vi)/;
const PEOPLE_HEAD = /(chi tieu|so luong|so tai khoan)/;
const TOTAL_WORDS = /^(tong|tong so|tong cong|cong)\s*:?$/;

/**
 * Reads the table of targets (chỉ tiêu kích hoạt) out of rows of cells, whichever file or clipboard they came from:
 * what stands above the head of the table is left out, so is what comes after the sum.
 *
 * Edge: nothing is guessed. A row without a count or without a name is a row all the same, and is refused where the
 * rows are judged; only lines without any writing are passed over, and, before a table without a head, lines of one cell.
 */
export function readTargetSheet(rows: readonly (readonly string[])[]): ReadTargetSheet {
  const tooWide = rows.findIndex((row) => row.length > MOST_TARGET_COLUMNS);
  if (tooWide >= 0) {
    const details = { most: MOST_TARGET_COLUMNS, columns: rows[tooWide]?.length ?? 0 };
    return refused({ line: tooWide + 1, code: 'TARGET_SHEET_TOO_WIDE', details });
  }
  const lines = rows
    .map((row, index): Line => ({ line: index + 1, cells: row.map(cleanCell) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const { columns, body } = findTable(lines);
  const end = body.findIndex(isTotal);
  const counted = end < 0 ? body : body.slice(0, end);
  const surplus = counted[MOST_TARGET_ROWS];
  if (surplus)
    return refused({
      line: surplus.line,
      code: 'TARGET_SHEET_TOO_LONG',
      details: { most: MOST_TARGET_ROWS },
    });
  if (counted.length === 0) return refused({ line: null, code: 'TARGET_SHEET_EMPTY' });
  const afterwards = end < 0 ? [] : body.slice(end + 1).filter((line) => looksLikeRow(line, columns));
  return {
    entries: counted.map((line) => entryOf(line, columns)),
    statedTotal: totalOf(body[end]),
    problems: afterwards.map(({ line }) => ({ line, code: 'TARGET_ROW_AFTER_TOTAL' })),
  };
}

const refused = (problem: TargetSheetProblem): ReadTargetSheet => ({
  entries: [],
  statedTotal: null,
  problems: [problem],
});

/** Composed, single spaces, without the stars by which some programs mark bold. */
function cleanCell(cell: string): string {
  return cell
    .normalize('NFC')
    .replace(/[\uFEFF\u200B*]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, LONGEST_CELL);
}

const headForm = (cell: string): string => searchForm(cell.replaceAll('_', ' '));

/** Whether a table has the head of a table of targets: a document has others, such as the two columns of its letterhead. */
export const hasTargetHead = (rows: readonly (readonly string[])[]): boolean =>
  rows.some((row) => headOf(row) !== null);

function findTable(lines: readonly Line[]): { columns: Columns; body: readonly Line[] } {
  for (const [index, { cells }] of lines.entries()) {
    const columns = headOf(cells);
    if (columns) return { columns, body: lines.slice(index + 1) };
  }
  const first = lines.findIndex(({ cells }) => cells.filter((cell) => cell !== '').length > 1);
  return { columns: USUAL_COLUMNS, body: first < 0 ? [] : lines.slice(first) };
}

function headOf(cells: readonly string[]): Columns | null {
  const heads = cells.map(headForm);
  const people = heads.findIndex((head) => PEOPLE_HEAD.test(head));
  const name = heads.findIndex((head, column) => column !== people && NAME_HEAD.test(head));
  if (people < 0 || name < 0) return null;
  return { name, people, note: heads.findIndex((head) => head.startsWith('ghi chu')) };
}

const isTotal = ({ cells }: Line): boolean => cells.some((cell) => TOTAL_WORDS.test(searchForm(cell)));

/** The first cell with writing after the word: the word often spans several columns. */
function totalOf(line: Line | undefined): TargetSheet['statedTotal'] {
  if (!line) return null;
  const word = line.cells.findIndex((cell) => TOTAL_WORDS.test(searchForm(cell)));
  return { line: line.line, people: line.cells.slice(word + 1).find((cell) => cell !== '') ?? '' };
}

const looksLikeRow = ({ cells }: Line, { name, people }: Columns): boolean =>
  (cells[name] ?? '') !== '' && /\d/.test(cells[people] ?? '');

const entryOf = ({ line, cells }: Line, columns: Columns): TargetSheetEntry => ({
  line,
  name: cells[columns.name] ?? '',
  people: cells[columns.people] ?? '',
  note: cells[columns.note] ?? '',
});
