import {
  readImportRow,
  unitNameForm,
  type ImportedPerson,
  type ImportProblem,
  type ImportRules,
  type ImportSheet,
  type LocalDate,
} from '@dinhdanh/domain';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import type { SheetRow } from './import-sheet.ts';
import { listWardNames } from './person-import.queries.ts';

export interface ReadServices {
  readonly reader: ScopedReader;
  readonly provinceCodes: () => Promise<ReadonlySet<string>>;
}

export interface ReadRow {
  readonly line: number;
  readonly person: ImportedPerson | null;
  readonly problems: readonly ImportProblem[];
}

interface Sheet {
  readonly columns: ImportSheet['columns'];
  readonly rows: readonly SheetRow[];
}

/** Reads every row as it stands for an officer who covers some units; of several with one number only the first that is right counts. */
export async function readPersons(
  { reader, provinceCodes }: ReadServices,
  { columns, rows }: Sheet,
  { unitIds, today }: { readonly unitIds: readonly number[]; readonly today: LocalDate },
): Promise<ReadRow[]> {
  const rules: ImportRules = {
    columns,
    today,
    provinceCodes: await provinceCodes(),
    units: await unitsByName(reader, unitIds),
  };
  const numbers = new Set<string>();
  return rows.map(({ line, cells }) => {
    const reading = readImportRow(cells, rules);
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
