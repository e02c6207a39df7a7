import type { AssistedLockChannel } from '@dinhdanh/domain';
import { isOfficer, unitIdsOf, type Actor, type OfficerActor } from '../../platform/access/actor.ts';
import type { OfficerRole, Role } from '../../platform/access/permissions.ts';
import { Forbidden } from '../../platform/request-errors.ts';
import type { LockSight } from './account-locks.queries.ts';

export function officerOf(actor: Actor): OfficerActor {
  if (!isOfficer(actor)) throw new Forbidden();
  return actor;
}

/** Whoever works with requests at a counter; the hotline sees that there is one, and never which. */
const SEES_REQUESTS: readonly Role[] = ['INTAKE', 'REVIEWER', 'HEAD_OF_UNIT', 'AUTHORITY_HEAD'];
const NATIONWIDE: readonly Role[] = ['HOTLINE_AGENT', 'AUTHORITY_HEAD'];

/**
 * The hotline and the head of the identity authority see accounts of the whole country; everybody else those of the own
 * units, and those that a request at the own unit is about.
 */
export function lockSightOf({ roles, scope }: OfficerActor): LockSight {
  const own = unitIdsOf(scope) ?? [];
  return {
    accountUnitIds: roles.some((role) => NATIONWIDE.includes(role)) ? null : own,
    requestUnitIds: roles.some((role) => SEES_REQUESTS.includes(role)) ? own : [],
    seesForwarded: roles.includes('AUTHORITY_HEAD'),
  };
}

const CHANNEL_OF: Readonly<Partial<Record<OfficerRole, AssistedLockChannel>>> = {
  HOTLINE_AGENT: 'HOTLINE',
  INTAKE: 'COUNTER',
};

/** Where this officer meets holders who ask for a lock or an unlock. */
export const lockChannelsOf = ({ roles }: OfficerActor): AssistedLockChannel[] =>
  roles.flatMap((role) => CHANNEL_OF[role as OfficerRole] ?? []);
