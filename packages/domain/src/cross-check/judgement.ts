import type { LocalDate } from '../calendar/local-date.ts';
import { comparisonForm, sameName, withoutDiacritics } from '../identity/names.ts';
import { DomainRefusal } from '../refusal.ts';

/** Why a paper is not confirmed. */
export const CROSS_CHECK_REASONS = [
  'NOT_FOUND',
  'IDENTITY_MISMATCH',
  'DOCUMENT_REVOKED',
  'DOCUMENT_EXPIRED',
  'PARTNER_UNAVAILABLE',
] as const;
export type CrossCheckReason = (typeof CROSS_CHECK_REASONS)[number];

/** What is laid beside the agency's record, in the order in which it is read. */
export const CROSS_CHECK_FIELDS = ['DOCUMENT_NUMBER', 'FULL_NAME', 'DATE_OF_BIRTH'] as const;
export type CrossCheckField = (typeof CROSS_CHECK_FIELDS)[number];

export const DOCUMENT_STATUSES = ['VALID', 'EXPIRED', 'REVOKED'] as const;
export type DocumentStatus = (typeof DOCUMENT_STATUSES)[number];

/** What an agency is asked: the least with which it can find one document and say whose it is. */
export interface CrossCheckQuestion {
  readonly documentNumber: string;
  readonly personalIdNumber: string;
  readonly fullName: string;
  readonly dateOfBirth: LocalDate;
}

/** A document as the agency's register has it. */
export interface DocumentRecord {
  readonly documentNumber: string;
  readonly fullName: string;
  /** Null: the register keeps no date of birth (a vehicle's certificate). */
  readonly dateOfBirth: LocalDate | null;
  readonly status: DocumentStatus;
  /** Last day on which the document is good; null: without end, or not kept. */
  readonly validUntil: LocalDate | null;
}

export interface AgencyAnswer {
  /** Whom the answer is about. */
  readonly personalIdNumber: string;
  /** Null: the register has no such document of this person. */
  readonly record: DocumentRecord | null;
}

export type CrossCheckJudgement =
  | { readonly outcome: 'MATCHED'; readonly validUntil: LocalDate | null }
  | {
      readonly outcome: 'MISMATCHED';
      readonly reason: Exclude<CrossCheckReason, 'PARTNER_UNAVAILABLE'>;
      readonly fields: CrossCheckField[];
    };

/**
 * Judges what an agency answered: whatever is not confirmed in every point is not shown.
 *
 * @legal thông tin tích hợp được xác thực thông qua cơ sở dữ liệu: Điều 22 Luật Căn cước số 26/2023/QH15.
 *
 * Edge: an answer about another person is no answer, and is refused whole (ANSWER_ABOUT_ANOTHER_PERSON). Whose document
 * it is comes before whether it is still good, so nobody learns from a reason that a stranger's licence was revoked.
 * Old registers keep names in capitals without diacritics: such a record is compared without diacritics, because number
 * and date of birth stand beside it; a name in small letters has its diacritics or lacks them on purpose. The last day
 * of validity counts as good.
 */
export function judgeAgencyAnswer(
  question: CrossCheckQuestion,
  answer: AgencyAnswer,
  today: LocalDate,
): CrossCheckJudgement {
  if (answer.personalIdNumber !== question.personalIdNumber)
    throw new DomainRefusal('ANSWER_ABOUT_ANOTHER_PERSON');
  const { record } = answer;
  if (record === null) return { outcome: 'MISMATCHED', reason: 'NOT_FOUND', fields: [] };
  const fields = differingFields(question, record);
  if (fields.length > 0) return { outcome: 'MISMATCHED', reason: 'IDENTITY_MISMATCH', fields };
  if (record.status === 'REVOKED') return { outcome: 'MISMATCHED', reason: 'DOCUMENT_REVOKED', fields: [] };
  const isOver = record.validUntil !== null && record.validUntil < today;
  if (record.status === 'EXPIRED' || isOver)
    return { outcome: 'MISMATCHED', reason: 'DOCUMENT_EXPIRED', fields: [] };
  return { outcome: 'MATCHED', validUntil: record.validUntil };
}

function differingFields(question: CrossCheckQuestion, record: DocumentRecord): CrossCheckField[] {
  const isSame: Readonly<Record<CrossCheckField, boolean>> = {
    DOCUMENT_NUMBER: compact(record.documentNumber) === compact(question.documentNumber),
    FULL_NAME: isSameHolder(question.fullName, record.fullName),
    DATE_OF_BIRTH: record.dateOfBirth === null || record.dateOfBirth === question.dateOfBirth,
  };
  return CROSS_CHECK_FIELDS.filter((field) => !isSame[field]);
}

function isSameHolder(declared: string, recorded: string): boolean {
  // As in a declared name: registers write the apostrophe either way.
  const name = recorded.replace(/’/gu, "'");
  if (sameName(declared, name)) return true;
  return (
    name === withoutDiacritics(name).toUpperCase() &&
    comparisonForm(withoutDiacritics(declared)) === comparisonForm(name)
  );
}

/** Numbers are printed with and without blanks, points and hyphens. */
function compact(number: string): string {
  return number
    .normalize('NFC')
    .replace(/[\s.-]/gu, '')
    .toUpperCase();
}
