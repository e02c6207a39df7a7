import { isHeldOn, type AssignmentDates, type LocalDate } from '@dinhdanh/domain';
import { holds, PERMISSIONS, type OfficerRole, type Permission } from './permissions.ts';
import { reachOf } from './reach.ts';

/** A role in a unit as it is or was, with every unit that it covers. */
export interface ExplainedAssignment extends AssignmentDates {
  readonly role: OfficerRole;
  readonly unitIds: readonly number[];
}

export const ACCESS_RULES = [
  'ENROLLED',
  'NOT_ENROLLED',
  'ROLE_ALLOWS',
  'NO_ROLE_ALLOWS',
  'ROLE_NOT_YET',
  'ROLE_ENDED',
  'UNIT_COVERED',
  'UNIT_NOT_COVERED',
  'STATE_ALLOWS',
  'STATE_FORBIDS',
  'ENTERED_BY_OTHER',
  'ENTERED_BY_SELF',
  'CLAIM_FREE',
  'CLAIMED_BY_OTHER',
] as const;
type AccessRule = (typeof ACCESS_RULES)[number];

/** One question that was asked, with its answer. */
export interface AccessStep {
  readonly rule: AccessRule;
  readonly isMet: boolean;
  /** The roles that decide it; empty where none does. */
  readonly roles: readonly OfficerRole[];
}

export interface AccessExplained {
  readonly isAllowed: boolean;
  readonly steps: readonly AccessStep[];
}

/**
 * Whether an officer would be allowed to do something in a unit on a day, and by which rule: the same questions that a
 * request meets, in the same order. Whether the record's state allows it now is asked of the record itself.
 *
 * Edge: a role in one unit and another role in a second one do not add up: the unit is asked of the appointments whose
 * role holds the permission. A role that serves the whole country covers every unit.
 */
export function explainAccess(
  {
    hasEnrolled,
    assignments,
  }: { readonly hasEnrolled: boolean; readonly assignments: readonly ExplainedAssignment[] },
  {
    permission,
    unitId,
    day,
  }: { readonly permission: Permission; readonly unitId: number; readonly day: LocalDate },
): AccessExplained {
  const held = assignments.filter((assignment) => isHeldOn(assignment, day));
  const steps = [
    step(hasEnrolled ? 'ENROLLED' : 'NOT_ENROLLED', hasEnrolled),
    roleStep(assignments, held, permission, day),
    unitStep(held, permission, unitId),
  ];
  return { isAllowed: steps.every(({ isMet }) => isMet), steps };
}

function roleStep(
  assignments: readonly ExplainedAssignment[],
  held: readonly ExplainedAssignment[],
  permission: Permission,
  day: LocalDate,
): AccessStep {
  const allowing = (among: readonly ExplainedAssignment[]) =>
    among.filter(({ role }) => holds([role], permission));
  const today = allowing(held);
  if (today.length > 0) return step('ROLE_ALLOWS', true, today);
  const others = allowing(assignments);
  const later = others.filter(({ validFrom }) => validFrom > day);
  if (later.length > 0) return step('ROLE_NOT_YET', false, later);
  if (others.length > 0) return step('ROLE_ENDED', false, others);
  return { rule: 'NO_ROLE_ALLOWS', isMet: false, roles: rolesHolding(permission) };
}

/** Asked of the roles that hold the permission; where none does, of all, for whoever wants to know what is missing. */
function unitStep(held: readonly ExplainedAssignment[], permission: Permission, unitId: number): AccessStep {
  const holding = held.filter(({ role }) => holds([role], permission));
  const isThere = ({ unitIds }: ExplainedAssignment): boolean => unitIds.includes(unitId);
  const covering = (holding.length > 0 ? holding : held).filter(
    (assignment) => isThere(assignment) || reachOf(permission, assignment.role) === 'COUNTRY',
  );
  return covering.length > 0
    ? step('UNIT_COVERED', true, covering)
    : step('UNIT_NOT_COVERED', false, held.filter(isThere));
}

const step = (
  rule: AccessRule,
  isMet: boolean,
  because: readonly ExplainedAssignment[] = [],
): AccessStep => ({ rule, isMet, roles: [...new Set(because.map(({ role }) => role))] });

/** Whose roles would do. */
const rolesHolding = (permission: Permission): OfficerRole[] =>
  PERMISSIONS[permission].filter(
    (role): role is OfficerRole => !['VISITOR', 'HOLDER', 'AGENCY', 'SYSTEM'].includes(role),
  );
