import { IMPORT_COLUMNS, localDateOf, type ImportColumn } from '@dinhdanh/domain';
import { refusalMessage, type Locale } from '@dinhdanh/i18n';
import { unitIdsOf, type OfficerActor } from '../../platform/access/actor.ts';
import { readNow } from '../../platform/persistence/scoped-reader.ts';
import { readPersonSheet } from './import-sheet.ts';
import { readPersons, type ReadServices } from './read-persons.ts';

/** Enough to see whether a list is the right one; every row is judged when the list is worked off. */
const ROWS_LOOKED_AT = 1_000;
const PROBLEMS_SHOWN = 20;

interface PersonListPreview {
  /** Which heading was taken for which column; null: the column is not there. */
  readonly columns: readonly { readonly column: ImportColumn; readonly heading: string | null }[];
  readonly rows: number;
  readonly looked: number;
  /** Of the rows that were looked at. */
  readonly wrong: number;
  readonly problems: readonly {
    readonly line: number;
    readonly column: ImportColumn;
    readonly message: string;
  }[];
}

/** Xem trước: what the server makes of a list before it is taken in. Nothing is kept, and nobody is looked up. */
export async function previewPersonList(
  services: ReadServices,
  { scope }: OfficerActor,
  content: Buffer,
  locale: Locale,
): Promise<PersonListPreview> {
  const { columns, headings, rows } = await readPersonSheet(content);
  const read = await readPersons(
    services,
    { columns, rows: rows.slice(0, ROWS_LOOKED_AT) },
    { unitIds: unitIdsOf(scope) ?? [], today: localDateOf(await readNow(services.reader)) },
  );
  const problems = read.flatMap(({ line, problems: found }) =>
    found.map(({ column, code }) => ({ line, column, message: refusalMessage(code, locale) })),
  );
  return {
    columns: IMPORT_COLUMNS.map((column) => {
      const index = columns[column];
      return { column, heading: index === null ? null : (headings[index] ?? '').trim() };
    }),
    rows: rows.length,
    looked: read.length,
    wrong: read.filter(({ person }) => person === null).length,
    problems: problems.slice(0, PROBLEMS_SHOWN),
  };
}
