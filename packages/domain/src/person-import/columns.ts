import { searchForm } from '../identity/names.ts';
import { DomainRefusal } from '../refusal.ts';

/** What the list of approved persons says of each. */
export const IMPORT_COLUMNS = [
  'PERSONAL_ID_NUMBER',
  'FULL_NAME',
  'DATE_OF_BIRTH',
  'SEX',
  'PERMANENT_ADDRESS',
  'PHONE_NUMBER',
  'UNIT',
  'APPROVED_ON',
] as const;
export type ImportColumn = (typeof IMPORT_COLUMNS)[number];

/** How offices head these columns, without accents. */
const HEADINGS: Readonly<Record<ImportColumn, readonly string[]>> = {
  PERSONAL_ID_NUMBER: [
    'so dinh danh ca nhan',
    'so dinh danh',
    'so cccd',
    'cccd',
    'so can cuoc',
    'ma dinh danh',
  ],
  FULL_NAME: ['ho va ten', 'ho ten', 'ho chu dem va ten', 'ho ten day du'],
  DATE_OF_BIRTH: ['ngay sinh', 'ngay thang nam sinh', 'sinh ngay'],
  SEX: ['gioi tinh'],
  PERMANENT_ADDRESS: ['noi thuong tru', 'dia chi thuong tru', 'ho khau thuong tru', 'dia chi'],
  PHONE_NUMBER: ['so dien thoai', 'dien thoai', 'so dien thoai chinh chu', 'sdt'],
  UNIT: ['xa phuong', 'phuong xa', 'xa', 'phuong', 'ten xa phuong', 'don vi hanh chinh', 'don vi'],
  APPROVED_ON: ['ngay duyet', 'ngay phe duyet', 'ngay cap', 'ngay cap tai khoan'],
};
/** Above the headings stand at most so many lines of title. */
const LINES_OF_TITLE = 20;

export interface ImportSheet {
  /** Where each column stands, counted from 0; the day of approval may be left out. */
  readonly columns: Readonly<Record<Exclude<ImportColumn, 'APPROVED_ON'>, number>> & {
    readonly APPROVED_ON: number | null;
  };
  /** The row of the headings, counted from 0; people stand below it. */
  readonly headingRow: number;
}

/**
 * Finds the columns of the list by their headings, in whatever order they stand.
 *
 * Edge: official lists begin with title and date, so the headings are the first row that names a column for the number;
 * what is missing there is named.
 */
export function findImportColumns(rows: readonly (readonly string[])[]): ImportSheet {
  const headingRow = rows
    .slice(0, LINES_OF_TITLE)
    .findIndex((row) => columnIn(row, 'PERSONAL_ID_NUMBER') !== -1);
  const headings = rows[headingRow] ?? [];
  const column = (name: ImportColumn): number => columnIn(headings, name);
  const missing = IMPORT_COLUMNS.filter((name) => name !== 'APPROVED_ON' && column(name) === -1);
  if (missing.length > 0) throw new DomainRefusal('IMPORT_COLUMN_MISSING', { columns: missing });
  const approvedOn = column('APPROVED_ON');
  return {
    headingRow,
    columns: {
      PERSONAL_ID_NUMBER: column('PERSONAL_ID_NUMBER'),
      FULL_NAME: column('FULL_NAME'),
      DATE_OF_BIRTH: column('DATE_OF_BIRTH'),
      SEX: column('SEX'),
      PERMANENT_ADDRESS: column('PERMANENT_ADDRESS'),
      PHONE_NUMBER: column('PHONE_NUMBER'),
      UNIT: column('UNIT'),
      APPROVED_ON: approvedOn === -1 ? null : approvedOn,
    },
  };
}

const columnIn = (headings: readonly string[], column: ImportColumn): number =>
  headings.findIndex((heading) =>
    HEADINGS[column].includes(searchForm(heading.replace(/[^\p{L}\p{M}\s]/gu, ' ')).trim()),
  );
