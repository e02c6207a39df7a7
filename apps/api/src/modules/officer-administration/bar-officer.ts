import { checkAdministratorStays, localDateOf } from '@dinhdanh/domain';
import { asOfficer } from '../../platform/access/actor.ts';
import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';
import { readReasonText } from '../../platform/input-refused.ts';
import type { Transaction, UseCase } from '../../platform/use-case.ts';
import { takeClaimsBack } from '../applications/index.ts';
import {
  bar,
  forgetBar,
  keepBar,
  listHeldAssignments,
  listOtherAdministrators,
  waitForAppointments,
} from './officer-administration.queries.ts';
import { findOfficerWhollyInReach } from './officer-in-reach.ts';
import { giveLink, type OfficerLink } from './officer-link.ts';

interface OfficerToBar {
  readonly officerId: string;
  readonly reason: string;
}

/**
 * Chặn đăng nhập: takes password, app, recovery codes and link from an officer and ends every session at once; what was
 * open there goes back to the queue. Roles stay, so that whoever comes back by a new link finds the own work again.
 */
export const barOfficer: UseCase<OfficerToBar, { barredAt: Date }> = {
  name: 'barOfficer',
  permission: 'officer:bar',
  rows: 'ACTOR',
  async run(transaction, { officerId, reason }) {
    const kept = await barIn(transaction, officerId, reason);
    const { em, actor, now } = transaction;
    await keepBar(em, { officerId, barredBy: asOfficer(actor).id, at: now, reason: kept });
    return { barredAt: now };
  },
};

/** Cấp lại liên kết, after a lost phone or a forgotten password: whoever asks is barred until the link is used. */
export const issueOfficerLink: UseCase<OfficerToBar, OfficerLink> = {
  name: 'issueOfficerLink',
  permission: 'officer:bar',
  rows: 'ACTOR',
  async run(transaction, { officerId, reason }) {
    await barIn(transaction, officerId, reason);
    await forgetBar(transaction.em, officerId);
    transaction.audit({
      unitId: NATIONAL_CHAIN,
      action: 'OFFICER_LINK_ISSUED',
      subjectKind: 'OFFICER',
      subjectId: officerId,
    });
    return giveLink(transaction, officerId);
  },
};

/** Gives the reason as it is kept. */
async function barIn(transaction: Transaction, officerId: string, why: string): Promise<string> {
  const { em, actor, now, audit } = transaction;
  const reason = readReasonText('reason', why);
  const officer = await findOfficerWhollyInReach(em, actor, officerId);
  await waitForAppointments(em);
  for (const held of await listHeldAssignments(em, officerId))
    if (held.role === 'ADMINISTRATOR')
      checkAdministratorStays(await listOtherAdministrators(em, held.unitId, officerId), localDateOf(now));
  await bar(em, officerId);
  await takeClaimsBack(transaction, { officerId, because: 'BARRED' });
  audit({
    unitId: NATIONAL_CHAIN,
    action: 'OFFICER_BARRED',
    subjectKind: 'OFFICER',
    subjectId: officerId,
    details: { username: officer.username, reason },
  });
  return reason;
}
