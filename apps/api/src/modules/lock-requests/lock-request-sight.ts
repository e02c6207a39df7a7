import type { ActingOfficer, RequestToAct } from '@dinhdanh/domain';
import { unitsOfRoles } from '../../platform/access/act-under.ts';
import type { OfficerActor } from '../../platform/access/actor.ts';
import { isAuthorityHead, receivingUnitsOf } from '../../platform/access/competence.ts';
import type { OfficerRole } from '../../platform/access/permissions.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { LockRequestFullRow } from './lock-requests.queries.ts';

/**
 * Whether an officer sees a request: those of the own units received it; the head of the identity authority sees what
 * was forwarded under Decree 69, from wherever in the country.
 */
export const sees = (
  officer: OfficerActor,
  { unitId, isForwarded }: { readonly unitId: number; readonly isForwarded: boolean },
): boolean => receivingUnitsOf(officer).includes(unitId) || (isAuthorityHead(officer) && isForwarded);

/** The request as this officer sees it; one that is not seen is not there. */
export function seenBy(officer: OfficerActor, row: LockRequestFullRow | null): LockRequestFullRow {
  if (!row || !sees(officer, { unitId: row.unit_id, isForwarded: row.forwarded_at !== null }))
    throw new NotFound();
  return row;
}

export const isSealed = ({
  sealed_at: sealedAt,
  unsealed_at: unsealedAt,
}: Pick<LockRequestFullRow, 'sealed_at' | 'unsealed_at'>): boolean =>
  sealedAt !== null && unsealedAt === null;

/** What the rules ask of a request. */
export const requestToAct = (row: LockRequestFullRow): RequestToAct => ({
  regime: row.legal_regime,
  kind: row.kind,
  state: row.state,
  registeredBy: row.registered_by,
  forwardedBy: row.forwarded_by,
  isLockedAtOnce: row.locked_at_once_at !== null,
  isSealed: isSealed(row),
});

/** What the rules ask of the officer, as to this request. */
export function actingOfficer(officer: OfficerActor, { unit_id: unitId }: LockRequestFullRow): ActingOfficer {
  const isHere = (...roles: OfficerRole[]) => unitsOfRoles(officer, roles).includes(unitId);
  return {
    officerId: officer.id,
    canExamine: isHere('REVIEWER', 'HEAD_OF_UNIT'),
    isHeadOfUnit: isHere('HEAD_OF_UNIT'),
    isAuthorityHead: isAuthorityHead(officer),
    canRegister: isHere('INTAKE', 'REVIEWER'),
  };
}
