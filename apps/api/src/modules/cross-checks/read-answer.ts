import {
  DomainRefusal,
  parsePersonalIdNumber,
  type AgencyAnswer,
  type DocumentStatus,
} from '@dinhdanh/domain';
import { parseFields } from '../../platform/input-refused.ts';

export interface WrittenAnswer {
  readonly personalIdNumber: string;
  readonly record?: {
    readonly documentNumber: string;
    readonly fullName: string;
    readonly dateOfBirth?: string | null;
    readonly status: DocumentStatus;
    readonly validUntil?: string | null;
  } | null;
  readonly agencyReference?: string | null;
}

const LONGEST_NUMBER = 40;
const LONGEST_NAME = 200;
const LONGEST_REFERENCE = 100;

/** Reads what an agency has written, every wrong field at once. Registers write names as they like: only the length is judged. */
export function readAnswer({ personalIdNumber, record, agencyReference }: WrittenAnswer): {
  readonly answer: AgencyAnswer;
  readonly agencyReference: string | null;
} {
  const parsed = parseFields({
    personalIdNumber: () => parsePersonalIdNumber(personalIdNumber),
    'record.documentNumber': () =>
      record ? text(record.documentNumber, LONGEST_NUMBER, 'PAPER_NUMBER_FORMAT') : '',
    'record.fullName': () => (record ? text(record.fullName, LONGEST_NAME, 'FULL_NAME_FORMAT') : ''),
    agencyReference: () =>
      agencyReference ? text(agencyReference, LONGEST_REFERENCE, 'REASON_TEXT_TOO_LONG') : null,
  });
  return {
    answer: {
      personalIdNumber: parsed.personalIdNumber,
      record: record
        ? {
            documentNumber: parsed['record.documentNumber'],
            fullName: parsed['record.fullName'],
            dateOfBirth: record.dateOfBirth ?? null,
            status: record.status,
            validUntil: record.validUntil ?? null,
          }
        : null,
    },
    agencyReference: parsed.agencyReference,
  };
}

function text(
  written: string,
  longest: number,
  code: 'PAPER_NUMBER_FORMAT' | 'FULL_NAME_FORMAT' | 'REASON_TEXT_TOO_LONG',
): string {
  const composed = written.normalize('NFC').trim().replace(/\s+/gu, ' ');
  // Neither belongs in a register, and the evidence could not be written with them.
  const isUnwritable = /[\p{Cc}\p{Cs}]/u.test(composed);
  if (composed === '' || composed.length > longest || isUnwritable)
    throw new DomainRefusal(code, { maximum: longest });
  return composed;
}
