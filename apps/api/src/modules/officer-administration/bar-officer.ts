import { checkAdministratorStays, localDateOf } from '@dinhdanh/domain';
import { unitIdsOf } from '../../platform/access/actor.ts';
import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';
import { isUuid } from '../../platform/identifiers.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { Transaction, UseCase } from '../../platform/use-case.ts';
import {
  bar,
  findWhollyManaged,
  listHeldAssignments,
  listOtherAdministrators,
  waitForAdministrators,
} from './officer-administration.queries.ts';
import { giveLink, type OfficerLink } from './officer-link.ts';

/**
 * Chặn đăng nhập: takes password, app and recovery codes from an officer and ends every session at once. Roles stay, so
 * that whoever comes back by a new link finds the own work again.
 */
export const barOfficer: UseCase<{ officerId: string }, { barredAt: Date }> = {
  name: 'barOfficer',
  permission: 'officer:bar',
  rows: 'ACTOR',
  async run(transaction, { officerId }) {
    await barIn(transaction, officerId);
    return { barredAt: transaction.now };
  },
};

/** Cấp lại liên kết, after a lost phone or a forgotten password: whoever asks is barred until the link is used. */
export const issueOfficerLink: UseCase<{ officerId: string }, OfficerLink> = {
  name: 'issueOfficerLink',
  permission: 'officer:bar',
  rows: 'ACTOR',
  async run(transaction, { officerId }) {
    await barIn(transaction, officerId);
    transaction.audit({
      unitId: NATIONAL_CHAIN,
      action: 'OFFICER_LINK_ISSUED',
      subjectKind: 'OFFICER',
      subjectId: officerId,
    });
    return giveLink(transaction, officerId);
  },
};

async function barIn({ em, actor, now, audit }: Transaction, officerId: string): Promise<void> {
  const units = unitIdsOf(actor.scope) ?? [];
  const officer = isUuid(officerId) ? await findWhollyManaged(em, officerId, units) : null;
  if (!officer) throw new NotFound();
  await waitForAdministrators(em);
  for (const held of await listHeldAssignments(em, officerId))
    if (held.role === 'ADMINISTRATOR')
      checkAdministratorStays(await listOtherAdministrators(em, held.unitId, officerId), localDateOf(now));
  await bar(em, officerId);
  audit({
    unitId: NATIONAL_CHAIN,
    action: 'OFFICER_BARRED',
    subjectKind: 'OFFICER',
    subjectId: officerId,
    details: { username: officer.username },
  });
}
