import { localDateOf, maskPersonalIdNumber, type RefusalCode, type WorkingCalendar } from '@dinhdanh/domain';
import { printedTables, refusalMessage } from '@dinhdanh/i18n';
import { z } from 'zod';
import {
  resultHeading,
  type LongTaskInHand,
  type LongTaskLine,
  type LongTaskRun,
  type LongTaskWork,
} from '../long-tasks/index.ts';
import { enterPersons, type EnterServices, type ImportOutcome } from './enter-persons.ts';
import { readPersonSheet } from './import-sheet.ts';
import { readPersons, type ReadRow, type ReadServices } from './read-persons.ts';

interface ImportServices extends ReadServices {
  readonly workingCalendar: () => Promise<WorkingCalendar>;
}

/** Rows of one transaction: far below the longest that a statement may take, and a kill costs little. */
const ROWS_AT_ONCE = 1_000;
const PARAMETERS = z.object({ unitIds: z.array(z.int()) });
const { importColumns: COLUMN, importOutcomes: OUTCOME } = printedTables;

/** Nhập danh sách người đã được duyệt, as a long task. */
export const personImportWork = (services: ImportServices): LongTaskWork => ({
  kind: 'PERSON_IMPORT',
  async open(task) {
    const read = await readPersons(services, await readPersonSheet(task.input ?? Buffer.alloc(0)), {
      unitIds: PARAMETERS.parse(task.parameters).unitIds,
      today: localDateOf(task.createdAt),
    });
    return runOver(read, task, {
      calendar: await services.workingCalendar(),
    });
  },
});

const runOver = (rows: readonly ReadRow[], task: LongTaskInHand, services: EnterServices): LongTaskRun => ({
  heading: [...resultHeading(printedTables.importTitle, task), printedTables.importHeadings],
  async runPart(transaction, { cursor }) {
    const from = Number(cursor ?? 0);
    const part = rows.slice(from, from + ROWS_AT_ONCE);
    const people = part.flatMap(({ person }) => person ?? []);
    const outcomes = await enterPersons(transaction, services, people, task);
    const lines = part.map((row) => lineOf(row, outcomes));
    const next = from + part.length;
    return { lines, cursor: String(next), isLast: next >= rows.length };
  },
});

function lineOf(
  { line, person, problems }: ReadRow,
  outcomes: ReadonlyMap<string, ImportOutcome>,
): LongTaskLine {
  const outcome = person && outcomes.get(person.personalIdNumber);
  const masked = person ? maskPersonalIdNumber(person.personalIdNumber) : '';
  if (!outcome) {
    const reason = problems.map(({ column, code }) => `${COLUMN[column]}: ${textOf(code)}`).join(' ');
    return {
      line,
      cells: [String(line), masked, OUTCOME.REFUSED, reason],
      problem: problems[0]?.code ?? null,
    };
  }
  if (outcome.kind !== 'REFUSED')
    return { line, cells: [String(line), masked, OUTCOME[outcome.kind], ''], problem: null };
  const { code, details } = outcome;
  return { line, cells: [String(line), masked, OUTCOME.REFUSED, textOf(code, details)], problem: code };
}

const textOf = (code: RefusalCode, details: Record<string, string> = {}): string =>
  refusalMessage(code, 'vi', details);
