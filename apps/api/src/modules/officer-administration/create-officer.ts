import { DomainRefusal, parseOfficerName, parseOfficerUsername } from '@dinhdanh/domain';
import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';
import { parseFields } from '../../platform/input-refused.ts';
import type { Transaction, UseCase } from '../../platform/use-case.ts';
import { assignIn, type RoleWish } from './assign-officer.ts';
import { insertOfficer } from './officer-administration.queries.ts';
import { giveLink, type OfficerLink } from './officer-link.ts';

export interface NewOfficer {
  readonly username: string;
  readonly displayName: string;
}

interface OfficerToCreate extends NewOfficer {
  /** Null: none yet, so that the officer can do nothing. */
  readonly firstRole: RoleWish | null;
}

/** Tạo tài khoản cán bộ: somebody with a link for choosing a password, and mostly with a first role. */
export const createOfficer: UseCase<OfficerToCreate, OfficerLink> = {
  name: 'createOfficer',
  permission: 'officer:create',
  rows: 'ACTOR',
  async run(transaction, { firstRole, ...input }) {
    const link = await createOfficerIn(transaction, input);
    if (firstRole) await assignIn(transaction, link.officerId, firstRole);
    return link;
  },
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
