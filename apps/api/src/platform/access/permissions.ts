/** Who asks: an officer by role, a citizen in the portal (not signed in yet), an agency's machine, or the system itself. */
export const OFFICER_ROLES = [
  'INTAKE',
  'REVIEWER',
  'HEAD_OF_UNIT',
  'HOTLINE_AGENT',
  'AREA_OFFICER',
  'WARD_LEADER',
  'AUDITOR',
  'ADMINISTRATOR',
] as const;
export type OfficerRole = (typeof OFFICER_ROLES)[number];
export type Role = OfficerRole | 'VISITOR' | 'AGENCY' | 'SYSTEM';

const EVERY_OFFICER = OFFICER_ROLES;
const CASE_WORKERS = ['INTAKE', 'REVIEWER', 'HEAD_OF_UNIT'] as const;

/**
 * The one table of permissions: who may do this kind of thing at all. Which rows, which fields and whether now are
 * other questions, asked elsewhere. An operation that names no permission of this table stops the boot.
 */
export const PERMISSIONS = {
  'session:open': ['VISITOR', ...EVERY_OFFICER],
  'session:read': EVERY_OFFICER,
  'application:list': CASE_WORKERS,
  'application:read': CASE_WORKERS,
  'application:submit': ['INTAKE'],
  'application:approve': ['REVIEWER', 'HEAD_OF_UNIT'],
  'application:return': ['REVIEWER', 'HEAD_OF_UNIT'],
  'application:refuse': ['REVIEWER', 'HEAD_OF_UNIT'],
  'application:check': ['SYSTEM'],
  'application:approve-automatically': ['SYSTEM'],
  'application:claim': ['REVIEWER', 'HEAD_OF_UNIT'],
  'application:watch-terms': ['SYSTEM'],
  'applicant:reveal': CASE_WORKERS,
  'applicant:find': ['INTAKE'],
  'source-health:read': CASE_WORKERS,
  'file:upload': ['INTAKE'],
  'file:read': CASE_WORKERS,
  'file:sweep': ['SYSTEM'],
  'registration:run': ['VISITOR'],
  'registration:compare': ['SYSTEM'],
  'registration:purge': ['SYSTEM'],
  'application-status:read': ['VISITOR'],
  'office:list': ['VISITOR', ...EVERY_OFFICER],
  'appointment:book': ['VISITOR'],
  'appointment:list': ['INTAKE', 'HEAD_OF_UNIT'],
  'appointment:receive': ['INTAKE'],
  'appointment:close-day': ['SYSTEM'],
  'area-task:list': ['AREA_OFFICER', 'HEAD_OF_UNIT'],
  'area-task:complete': ['AREA_OFFICER', 'HEAD_OF_UNIT'],
  'calendar:read': EVERY_OFFICER,
  'calendar:edit': ['ADMINISTRATOR'],
  'administrative-unit:list': EVERY_OFFICER,
  'target-campaign:list': [...CASE_WORKERS, 'WARD_LEADER', 'AUDITOR'],
  'ward-progress:read': [...CASE_WORKERS, 'WARD_LEADER', 'AUDITOR'],
  'audit:read': ['AUDITOR'],
  'audit:verify': ['AUDITOR', 'HEAD_OF_UNIT'],
  'account:activate': ['VISITOR'],
  'security-question:list': ['VISITOR'],
  'notification:send': ['SYSTEM'],
  'activation-code:send': ['SYSTEM'],
  'agency-service:read': ['AGENCY', 'VISITOR'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof PERMISSIONS;

export const isPermission = (word: unknown): word is Permission =>
  typeof word === 'string' && Object.hasOwn(PERMISSIONS, word);

export const holds = (roles: readonly Role[], permission: Permission): boolean => {
  const allowed: readonly Role[] = PERMISSIONS[permission];
  return roles.some((role) => allowed.includes(role));
};

export const permissionsOf = (roles: readonly Role[]): Permission[] =>
  (Object.keys(PERMISSIONS) as Permission[]).filter((permission) => holds(roles, permission));
