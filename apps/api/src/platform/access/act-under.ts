import { Forbidden, Unauthenticated } from '../request-errors.ts';
import type { Actor, Asker, HeldAssignment, OfficerActor, RowScope, SignedInOfficer } from './actor.ts';
import { holds, type OfficerRole, type Permission } from './permissions.ts';

/**
 * Whoever asks, as the one who acts under a permission: with the rows that it opens to him, and no others. An officer
 * gets the units of those assignments whose role holds the permission; a role in one ward and another role in a second
 * one do not add up. Refuses whoever does not hold it anywhere.
 */
export function actUnder(asker: Asker | Actor, permission: Permission): Actor {
  if (isSignedIn(asker)) return officerUnder(asker, permission);
  if (!holds(asker.roles, permission))
    throw asker.kind === 'VISITOR' ? new Unauthenticated() : new Forbidden();
  return asker;
}

/** The same where nobody but an officer can come. */
export function officerUnder(asker: Asker, permission: Permission): OfficerActor {
  if (!isSignedIn(asker)) throw new Unauthenticated();
  const holding = assignmentsHolding(asker, permission);
  if (holding.length === 0) throw new Forbidden();
  const { id, username, name, assignments } = asker;
  return {
    ...{ kind: 'OFFICER', id, username, name, assignments, permission },
    roles: [...new Set(holding.map(({ role }) => role))],
    appointedUnits: unitsOfAppointment(holding),
    ...rowsOf(holding),
  };
}

const isSignedIn = (asker: Asker | Actor): asker is SignedInOfficer | OfficerActor =>
  asker.kind === 'OFFICER';

const assignmentsHolding = (
  { assignments }: Pick<SignedInOfficer, 'assignments'>,
  permission: Permission,
): readonly HeldAssignment[] => assignments.filter(({ role }) => holds([role], permission));

/** Questions to the clerk's agency, where a clerk's appointment alone holds the permission; else units. */
function rowsOf(holding: readonly HeldAssignment[]): Pick<OfficerActor, 'agencyId' | 'scope'> {
  const ofUnits = holding.filter(({ agencyId }) => agencyId === null);
  const [agencyId] = holding.flatMap((held) => held.agencyId ?? []).sort();
  if (ofUnits.length === 0 && agencyId !== undefined)
    return { agencyId, scope: { kind: 'AGENCY', agencyId } };
  return { agencyId: agencyId ?? null, scope: unitScope(ofUnits) };
}

const unitScope = (held: readonly HeldAssignment[]): RowScope => ({
  kind: 'UNITS',
  unitIds: coveredBy(held),
});

const coveredBy = ([first, ...others]: readonly HeldAssignment[]): readonly number[] =>
  others.length === 0
    ? (first?.unitIds ?? [])
    : [...new Set([first, ...others].flatMap((held) => held?.unitIds ?? []))];

/** Each unit once, in which something is held. */
export const unitsOfAppointment = (held: readonly HeldAssignment[]): OfficerActor['appointedUnits'] => [
  ...new Map(held.map(({ unit }) => [unit.code, unit])).values(),
];

/** The units in which the officer holds one of these roles. */
export const unitsOfRoles = (
  { assignments }: Pick<SignedInOfficer, 'assignments'>,
  roles: readonly OfficerRole[],
): readonly number[] => coveredBy(assignments.filter(({ role }) => roles.includes(role)));

/** Whether the officer holds a permission anywhere: what a screen may offer, never what a row allows. */
export const holdsAnywhere = (
  officer: Pick<SignedInOfficer, 'assignments'>,
  permission: Permission,
): boolean => assignmentsHolding(officer, permission).length > 0;
