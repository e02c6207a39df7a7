import type { AssistedLockChannel } from '@dinhdanh/domain';
import { unitIdsOf, type OfficerActor } from '../../platform/access/actor.ts';
import { isAuthorityHead, receivingUnitsOf } from '../../platform/access/competence.ts';
import type { OfficerRole } from '../../platform/access/permissions.ts';
import { servesTheCountry } from '../../platform/access/reach.ts';
import type { LockSight } from './account-locks.queries.ts';

/**
 * The hotline and the head of the identity authority see accounts of the whole country; everybody else those of the own
 * units, and those that a request at the own unit is about.
 */
export const lockSightOf = (officer: OfficerActor): LockSight => ({
  accountUnitIds: servesTheCountry(officer) ? null : (unitIdsOf(officer.scope) ?? []),
  // The hotline sees that there is a request, and never which.
  requestUnitIds: receivingUnitsOf(officer),
  seesForwarded: isAuthorityHead(officer),
});

const CHANNEL_OF: Readonly<Partial<Record<OfficerRole, AssistedLockChannel>>> = {
  HOTLINE_AGENT: 'HOTLINE',
  INTAKE: 'COUNTER',
};

/** Where this officer meets holders who ask for a lock or an unlock. */
export const lockChannelsOf = ({ roles }: OfficerActor): AssistedLockChannel[] =>
  roles.flatMap((role) => CHANNEL_OF[role as OfficerRole] ?? []);
