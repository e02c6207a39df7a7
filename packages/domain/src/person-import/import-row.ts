import { parseAddress, parseDateOfBirth } from '../application/declared-facts.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import { isLocalDate } from '../calendar/local-date.ts';
import { eligibilityRefusals } from '../identity/eligibility.ts';
import { normaliseName, searchForm } from '../identity/names.ts';
import { parsePersonalIdNumber, personalIdNumberWarnings } from '../identity/personal-id-number.ts';
import { parsePhoneNumber } from '../identity/phone-number.ts';
import type { IdentityFacts } from '../identity/population-comparison.ts';
import type { Sex } from '../identity/sex.ts';
import { DomainRefusal } from '../refusal.ts';
import type { RefusalCode } from '../refusal.ts';
import type { ImportColumn, ImportSheet } from './columns.ts';
import { unitNameForm } from './unit-names.ts';

/** A person of the list, read and found right. */
export interface ImportedPerson extends IdentityFacts {
  readonly personalIdNumber: string;
  readonly phoneNumber: string;
  readonly unitId: number;
  /** Null: the list does not say. */
  readonly approvedOn: LocalDate | null;
}

export interface ImportProblem {
  readonly column: ImportColumn;
  readonly code: RefusalCode;
}

export type ImportReading =
  { readonly person: ImportedPerson } | { readonly problems: readonly ImportProblem[] };

export interface ImportRules {
  readonly columns: ImportSheet['columns'];
  readonly today: LocalDate;
  readonly provinceCodes: ReadonlySet<string>;
  /** Every ward by `unitNameForm`; null: the importing officer does not cover it. */
  readonly units: ReadonlyMap<string, number | null>;
}

/**
 * Reads one row of the list of approved persons; gives the person, or everything that is wrong with the row.
 *
 * @legal điều kiện cấp tài khoản: Điều 7 Nghị định 69/2024/NĐ-CP; số định danh cá nhân: Điều 12 Luật Căn cước số 26/2023/QH15.
 *
 * Edge: what the digits of the number say against the declaration is a warning at the counter, where an officer looks
 * twice. Nobody looks at a row of thousands, so here it keeps the row out and names it. Guardians are not asked after:
 * the approval, which is past, has judged that.
 */
export function readImportRow(cells: readonly string[], rules: ImportRules): ImportReading {
  const problems: ImportProblem[] = [];
  const read = <Value>(column: ImportColumn, parse: (text: string) => Value): Value | null => {
    try {
      const index = rules.columns[column];
      return parse(filled(index === null ? '' : (cells[index] ?? '')));
    } catch (error) {
      if (!(error instanceof DomainRefusal)) throw error;
      problems.push({ column, code: error.code });
      return null;
    }
  };
  const personalIdNumber = read('PERSONAL_ID_NUMBER', parsePersonalIdNumber);
  const fullName = read('FULL_NAME', normaliseName);
  const dateOfBirth = read('DATE_OF_BIRTH', (text) => parseDateOfBirth(listedDate(text), rules.today));
  const sex = read('SEX', listedSex);
  const permanentAddress = read('PERMANENT_ADDRESS', parseAddress);
  const phoneNumber = read('PHONE_NUMBER', parsePhoneNumber);
  const unitId = read('UNIT', (text) => listedUnit(text, rules.units));
  const approvedOn = isBlank(cells, rules.columns.APPROVED_ON)
    ? null
    : read('APPROVED_ON', (text) => approvalDay(text, rules.today));

  if (personalIdNumber && dateOfBirth && sex) {
    const { provinceCodes, today } = rules;
    for (const code of personalIdNumberWarnings({ personalIdNumber, dateOfBirth, sex, provinceCodes }))
      problems.push({ column: 'PERSONAL_ID_NUMBER', code });
    problems.push(...eligibilityProblems(dateOfBirth, approvedOn ?? today));
  }
  return problems.length === 0 &&
    personalIdNumber &&
    fullName &&
    dateOfBirth &&
    sex &&
    permanentAddress &&
    phoneNumber &&
    unitId
    ? {
        person: {
          ...{
            personalIdNumber,
            fullName,
            dateOfBirth,
            sex,
            permanentAddress,
            phoneNumber,
            unitId,
            approvedOn,
          },
        },
      }
    : { problems };
}

/** A cell as somebody wrote it; a formula is refused, for what it gives depends on where it is opened. */
function filled(cell: string): string {
  const text = cell.trim();
  if (text === '') throw new DomainRefusal('IMPORT_CELL_EMPTY');
  if (/^[=＝]/u.test(text)) throw new DomainRefusal('IMPORT_CELL_FORMULA');
  return text;
}

const isBlank = (cells: readonly string[], column: number | null): boolean =>
  column === null || (cells[column] ?? '').trim() === '';

/** A day as people write it, 02/03/2023 or 2-3-2023, or as spreadsheets keep it, 2023-03-02. */
function listedDate(text: string): LocalDate {
  const written = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  const date = written
    ? `${written[3] ?? ''}-${(written[2] ?? '').padStart(2, '0')}-${(written[1] ?? '').padStart(2, '0')}`
    : text;
  if (!isLocalDate(date)) throw new DomainRefusal('IMPORT_DATE_FORMAT');
  return date;
}

function approvalDay(text: string, today: LocalDate): LocalDate {
  const date = listedDate(text);
  if (date > today) throw new DomainRefusal('IMPORT_APPROVED_LATER');
  return date;
}

function listedSex(text: string): Sex {
  const word = searchForm(text);
  if (word === 'nam') return 'MALE';
  if (word === 'nu') return 'FEMALE';
  throw new DomainRefusal('SEX_REQUIRED');
}

function listedUnit(text: string, units: ImportRules['units']): number {
  const unit = units.get(unitNameForm(text));
  if (unit === undefined) throw new DomainRefusal('UNIT_UNKNOWN');
  if (unit === null) throw new DomainRefusal('IMPORT_UNIT_NOT_COVERED');
  return unit;
}

const eligibilityProblems = (dateOfBirth: LocalDate, receivedOn: LocalDate): ImportProblem[] =>
  eligibilityRefusals({
    subjectType: 'CITIZEN',
    level: 'LEVEL_2',
    channel: 'COUNTER',
    dateOfBirth,
    receivedOn,
    papers: {},
    guardian: null,
  })
    .filter(({ code }) => code !== 'AGE_NEEDS_GUARDIAN')
    .map(({ code }) => ({ column: code === 'REGIME_NOT_IN_FORCE' ? 'APPROVED_ON' : 'DATE_OF_BIRTH', code }));
