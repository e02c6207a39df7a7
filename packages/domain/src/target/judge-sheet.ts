import type { LocalDate } from '../calendar/local-date.ts';
import { DomainRefusal } from '../refusal.ts';
import { matchUnit, type DatedUnit } from './match-unit.ts';
import { parseTargetCount } from './parse-count.ts';
import type { TargetSheet, TargetSheetEntry, TargetSheetProblem } from './sheet.ts';

export interface JudgedTargetRow<Unit> extends TargetSheetEntry {
  /** Null while the name is a problem. */
  readonly unit: Unit | null;
  /** Null while the count is a problem. */
  readonly count: number | null;
}

export interface JudgedTargetSheet<Unit> {
  readonly rows: readonly JudgedTargetRow<Unit>[];
  /** Sum of the counts that could be read. */
  readonly sum: number;
  readonly statedTotal: number | null;
  /** In the order of the lines; none: the sheet can be committed. */
  readonly problems: readonly TargetSheetProblem[];
}

/**
 * Holds a sheet against the units of its day and against itself: every name is a unit that stands, none comes twice,
 * every count is a number of people, and the sum is the one that was printed.
 *
 * Edge: the printed sum is compared only when every count was read, so that one unreadable row is one problem and not two.
 * A repeated unit is told at the second row, with the line of the first.
 */
export function judgeTargetSheet<Unit extends DatedUnit>(
  { entries, statedTotal }: TargetSheet,
  units: readonly Unit[],
  day: LocalDate,
): JudgedTargetSheet<Unit> {
  const problems: TargetSheetProblem[] = [];
  const lineOf = new Map<number, number>();
  const rows = entries.map((entry): JudgedTargetRow<Unit> => {
    const { line } = entry;
    const unit = judgeName(entry, units, day, problems);
    const first = unit === null ? undefined : lineOf.get(unit.id);
    if (unit && first !== undefined)
      problems.push({ line, code: 'TARGET_UNIT_REPEATED', details: { name: unit.name, first } });
    else if (unit) lineOf.set(unit.id, line);
    return { ...entry, unit, count: judgeCount(line, entry.people, problems) };
  });
  const sum = rows.reduce((total, { count }) => total + (count ?? 0), 0);
  const stated = judgeTotal(statedTotal, problems);
  const isReadable = rows.every(({ count }) => count !== null);
  if (rows.length === 0) problems.push({ line: null, code: 'TARGET_SHEET_EMPTY' });
  else if (statedTotal && stated !== null && isReadable && stated !== sum)
    problems.push({ line: statedTotal.line, code: 'TARGET_TOTAL_DIFFERS', details: { stated, sum } });
  return { rows, sum, statedTotal: stated, problems };
}

function judgeName<Unit extends DatedUnit>(
  { line, name }: TargetSheetEntry,
  units: readonly Unit[],
  day: LocalDate,
  problems: TargetSheetProblem[],
): Unit | null {
  if (name === '') {
    problems.push({ line, code: 'TARGET_UNIT_MISSING' });
    return null;
  }
  const match = matchUnit(name, units, day);
  if (match.kind === 'FOUND') return match.unit;
  if (match.kind === 'UNKNOWN') problems.push({ line, code: 'TARGET_UNIT_UNKNOWN', details: { name } });
  else {
    const candidates = match.units.map((unit) => unit.name).join(', ');
    problems.push({ line, code: 'TARGET_UNIT_AMBIGUOUS', details: { name, candidates } });
  }
  return null;
}

/** A minus sign of any keyboard, or the brackets of a book-keeper. */
const NEGATIVE = /^(?:[-−–]\s*[\d.,]+|\([\d.,]+\))$/u;

function judgeCount(line: number, text: string, problems: TargetSheetProblem[]): number | null {
  if (NEGATIVE.test(text)) {
    problems.push({ line, code: 'TARGET_COUNT_NEGATIVE' });
    return null;
  }
  try {
    const count = parseTargetCount(text);
    if (count <= MOST_PEOPLE) return count;
  } catch (error) {
    if (!(error instanceof DomainRefusal)) throw error;
  }
  problems.push({ line, code: 'TARGET_COUNT_FORMAT' });
  return null;
}

/** More people than any unit has. */
const MOST_PEOPLE = 10_000_000;

function judgeTotal(total: TargetSheet['statedTotal'], problems: TargetSheetProblem[]): number | null {
  if (total) return judgeCount(total.line, total.people, problems);
  problems.push({ line: null, code: 'TARGET_TOTAL_MISSING' });
  return null;
}
