import {
  localDateOf,
  maskPersonalIdNumber,
  readImportRow,
  unitNameForm,
  type ImportProblem,
  type ImportedPerson,
  type RefusalCode,
  type WorkingCalendar,
} from '@dinhdanh/domain';
import { printedTables, refusalMessage } from '@dinhdanh/i18n';
import { z } from 'zod';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import type { Secrets } from '../../platform/secrets.ts';
import {
  resultHeading,
  type LongTaskInHand,
  type LongTaskLine,
  type LongTaskRun,
  type LongTaskWork,
} from '../long-tasks/index.ts';
import { enterPersons, type EnterServices, type ImportOutcome } from './enter-persons.ts';
import { readPersonSheet, type SheetRow } from './import-sheet.ts';
import { listWardNames } from './person-import.queries.ts';

interface ImportServices {
  readonly reader: ScopedReader;
  readonly secrets: Pick<Secrets, 'blindIndex'>;
  readonly provinceCodes: () => Promise<ReadonlySet<string>>;
  readonly workingCalendar: () => Promise<WorkingCalendar>;
}

/** Rows of one transaction: far below the longest that a statement may take, and a kill costs little. */
const ROWS_AT_ONCE = 1_000;
const PARAMETERS = z.object({ unitIds: z.array(z.int()) });
const { importColumns: COLUMN, importOutcomes: OUTCOME } = printedTables;

interface ReadRow {
  readonly line: number;
  readonly person: ImportedPerson | null;
  readonly problems: readonly ImportProblem[];
}

/** Nhập danh sách người đã được duyệt, as a long task. */
export const personImportWork = (services: ImportServices): LongTaskWork => ({
  kind: 'PERSON_IMPORT',
  async open(task) {
    const { columns, rows } = await readPersonSheet(task.input ?? Buffer.alloc(0));
    const rules = {
      columns,
      today: localDateOf(task.createdAt),
      provinceCodes: await services.provinceCodes(),
      units: await unitsByName(services.reader, PARAMETERS.parse(task.parameters).unitIds),
    };
    const read = withoutRepeated(rows, (cells) => readImportRow(cells, rules));
    return runOver(read, task, {
      secrets: services.secrets,
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

/** Reads every row; of several with one number only the first that is right counts. */
function withoutRepeated(
  rows: readonly SheetRow[],
  read: (cells: readonly string[]) => ReturnType<typeof readImportRow>,
): ReadRow[] {
  const numbers = new Set<string>();
  return rows.map(({ line, cells }) => {
    const reading = read(cells);
    if ('problems' in reading) return { line, person: null, problems: reading.problems };
    const { person } = reading;
    if (numbers.has(person.personalIdNumber))
      return {
        line,
        person: null,
        problems: [{ column: 'PERSONAL_ID_NUMBER', code: 'IMPORT_ROW_REPEATED' }],
      };
    numbers.add(person.personalIdNumber);
    return { line, person, problems: [] };
  });
}

async function unitsByName(
  reader: ScopedReader,
  coveredIds: readonly number[],
): Promise<ReadonlyMap<string, number | null>> {
  const covered = new Set(coveredIds);
  const units = new Map<string, number | null>();
  for (const { id, name } of await listWardNames(reader)) {
    const form = unitNameForm(name);
    // The first of a name, unless only a later one is the officer's.
    if (units.get(form) == null) units.set(form, covered.has(id) ? id : null);
  }
  return units;
}
