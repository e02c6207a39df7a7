import { agencyKeyState, DomainRefusal, type AgencyCode } from '@dinhdanh/domain';
import { readReasonText } from '../../platform/input-refused.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { endAgencyKey, findAgencyKey } from './agencies.queries.ts';
import { findAgencyFor, recordAgencyAct } from './find-agency.ts';

/** Thu hồi khóa: from the commit on nothing that is signed with it is accepted. For good. */
export const revokeAgencyKey: UseCase<
  { readonly code: AgencyCode; readonly kid: string; readonly reason: string },
  { kid: string }
> = {
  name: 'revokeAgencyKey',
  permission: 'agency:manage',
  rows: 'ACTOR',
  async run(transaction, { code, kid, reason }) {
    const { em, now } = transaction;
    const agency = await findAgencyFor(transaction, { code });
    const key = await findAgencyKey(em, agency.id, kid);
    if (!key) throw new NotFound();
    const currentState = agencyKeyState(key, now);
    if (currentState === 'REVOKED') throw new DomainRefusal('STATE_CONFLICT', { currentState });
    const stated = readReasonText('reason', reason);
    await endAgencyKey(em, kid, now);
    recordAgencyAct(transaction, agency, 'AGENCY_KEY_REVOKED', { kid, reason: stated });
    return { kid };
  },
};
