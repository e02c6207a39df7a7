import { DomainRefusal, parseOfficerName, parseOfficerUsername } from '@dinhdanh/domain';
import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';
import { parseFields } from '../../platform/input-refused.ts';
import type { Transaction, UseCase } from '../../platform/use-case.ts';
import { insertOfficer } from './officer-administration.queries.ts';
import { giveLink, type OfficerLink } from './officer-link.ts';

export interface NewOfficer {
  readonly username: string;
  readonly displayName: string;
}

/** Tạo tài khoản cán bộ: somebody who has no role yet and can do nothing, with a link for choosing a password. */
export const createOfficer: UseCase<NewOfficer, OfficerLink> = {
  name: 'createOfficer',
  permission: 'officer:create',
  rows: 'ACTOR',
  run: (transaction, input) => createOfficerIn(transaction, input),
};

export async function createOfficerIn(transaction: Transaction, input: NewOfficer): Promise<OfficerLink> {
  const { username, displayName } = parseFields({
    username: () => parseOfficerUsername(input.username),
    displayName: () => parseOfficerName(input.displayName),
  });
  const officerId = await insertOfficer(transaction.em, username, displayName);
  if (officerId === null) throw new DomainRefusal('OFFICER_USERNAME_TAKEN');
  transaction.audit({
    unitId: NATIONAL_CHAIN,
    action: 'OFFICER_CREATED',
    subjectKind: 'OFFICER',
    subjectId: officerId,
    details: { username },
  });
  return giveLink(transaction, officerId);
}
