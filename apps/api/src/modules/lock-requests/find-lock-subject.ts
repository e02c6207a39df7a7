import {
  DomainRefusal,
  type AccountState,
  type SubjectType,
  parseSubjectNumber,
  type StatedPurpose,
  type SubjectNumber,
} from '@dinhdanh/domain';
import { BadUserInput } from '../../platform/request-errors.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { denyPerson, openPerson } from '../person-openings/index.ts';
import { findLockSubjectRow, listStandingRequests } from './lock-requests.queries.ts';
import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';

interface FoundLockSubject {
  readonly subjectType: SubjectType;
  readonly subjectName: string;
  readonly accountState: AccountState;
  readonly standingAuthorityRequests: { id: string; code: string; requesterName: string }[];
}

/** Tìm chủ tài khoản in the whole country, to be compared with a form. Who looked is recorded, found or not. */
export const findLockSubject: UseCase<{ number: string; stated: StatedPurpose }, FoundLockSubject | null> = {
  name: 'findLockSubject',
  permission: 'lock-request:register',
  rows: 'ALL',
  async run(transaction, { number, stated }) {
    const { em, audit } = transaction;
    const subject = await findLockSubjectRow(em, numberOf(number));
    const details = subject
      ? await openPerson(transaction, {
          through: { kind: 'ACCOUNT', id: subject.accountId },
          depth: 'UNMASKED',
          stated,
        })
      : await denyPerson(transaction, stated);
    audit({
      unitId: subject?.unitId ?? NATIONAL_CHAIN,
      action: 'LOCK_SUBJECT_LOOKED_UP',
      subjectKind: 'ACCOUNT',
      subjectId: subject?.accountId ?? 'UNKNOWN',
      details,
    });
    if (!subject) return null;
    return {
      subjectType: subject.subjectType,
      subjectName: subject.name,
      accountState: subject.state,
      standingAuthorityRequests: await listStandingRequests(em, subject.accountId),
    };
  },
};

function numberOf(text: string): SubjectNumber {
  try {
    return parseSubjectNumber(text);
  } catch (error) {
    if (error instanceof DomainRefusal) throw new BadUserInput('number');
    throw error;
  }
}
