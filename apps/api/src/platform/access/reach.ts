import type { OfficerActor, SignedInOfficer } from './actor.ts';
import { holds, type Permission, type Role } from './permissions.ts';

/**
 * How far a permission reaches for a role. UNITS: the rows of the unit of the assignment, of those below it, and of
 * those that it succeeded. COUNTRY: the same rows wherever one is appointed. OWN: what belongs to whoever asks.
 * AGENCY: the questions to the agency of the clerk or the machine.
 */
export const REACHES = ['UNITS', 'COUNTRY', 'OWN', 'AGENCY'] as const;
export type Reach = (typeof REACHES)[number];

/** Hotline and head of the identity authority serve the whole country, wherever they sit. */
const HOTLINE_EVERYWHERE = { HOTLINE_AGENT: 'COUNTRY' } as const;
const AUTHORITY_EVERYWHERE = { AUTHORITY_HEAD: 'COUNTRY' } as const;
/** Members carry the lists of their own teams; the area officer those of every team of the unit. */
const OWN_TEAMS = { OUTREACH_MEMBER: 'OWN' } as const;

/**
 * Where a permission does not reach the units of the assignment alone, for everybody or for one role. Whatever is not
 * named here reaches the units, so what is forgotten shows too little. `access-rows.api.test.ts` tries every cell.
 */
const OTHER_REACH: Partial<Record<Permission, Reach | Partial<Record<Role, Reach>>>> = {
  'session:open': 'OWN',
  'session:read': 'OWN',
  'own-session:list': 'OWN',
  'own-session:end': 'OWN',
  'own-factor:read': 'OWN',
  'own-factor:change': 'OWN',
  'own-password:change': 'OWN',
  'officer:enrol': 'OWN',
  'leave-cover:list': 'OWN',
  'long-task:list': 'OWN',
  'long-task:cancel': 'OWN',
  'long-task:download': 'OWN',
  'audit-export:withdraw': 'OWN',
  'audit-export:download': 'OWN',
  'outreach-list:carry': OWN_TEAMS,
  'outreach-visit:record': OWN_TEAMS,
  'calendar:read': 'COUNTRY',
  'calendar:edit': 'COUNTRY',
  'agency:list': 'COUNTRY',
  'agency:manage': 'COUNTRY',
  'lock-subscription:list': 'COUNTRY',
  'lock-subscription:manage': 'COUNTRY',
  'sharing-code:verify': 'COUNTRY',
  'applicant:find': 'COUNTRY',
  'agency-question:list': 'AGENCY',
  'cross-check:answer': 'AGENCY',
  'assisted-activation:list': HOTLINE_EVERYWHERE,
  'assisted-activation:read': HOTLINE_EVERYWHERE,
  'assisted-activation:request': HOTLINE_EVERYWHERE,
  'assisted-activation:confirm': HOTLINE_EVERYWHERE,
  'assisted-activation:cancel': HOTLINE_EVERYWHERE,
  'account-lock:read': { ...HOTLINE_EVERYWHERE, ...AUTHORITY_EVERYWHERE },
  'account:lock-for-holder': HOTLINE_EVERYWHERE,
  'account:unlock-for-holder': HOTLINE_EVERYWHERE,
  'lock-appeal:register': 'COUNTRY',
  'lock-appeal:list': AUTHORITY_EVERYWHERE,
  'lock-appeal:decide': AUTHORITY_EVERYWHERE,
  'lock-event:read-receipts': AUTHORITY_EVERYWHERE,
  'lock-request:list': AUTHORITY_EVERYWHERE,
  'lock-request:decide': AUTHORITY_EVERYWHERE,
  'lock-subject:reveal': AUTHORITY_EVERYWHERE,
  'letter:read': AUTHORITY_EVERYWHERE,
  'letter:preview': AUTHORITY_EVERYWHERE,
  'file:read': AUTHORITY_EVERYWHERE,
};

export function reachOf(permission: Permission, role: Role): Reach {
  const other = OTHER_REACH[permission];
  return (typeof other === 'object' ? other[role] : other) ?? 'UNITS';
}

/** Whether one of the roles by which the officer acts serves the whole country under this permission. */
export const servesTheCountry = ({ roles, permission }: OfficerActor): boolean =>
  roles.some((role) => reachOf(permission, role) === 'COUNTRY');

/** Whether the officer could use a permission on a record of this unit, by one of the roles held today. */
export const actsIn = (
  { assignments }: Pick<SignedInOfficer, 'assignments'>,
  permission: Permission,
  unitId: number,
): boolean =>
  assignments.some(
    ({ role, unitIds }) =>
      holds([role], permission) && (unitIds.includes(unitId) || reachOf(permission, role) === 'COUNTRY'),
  );
