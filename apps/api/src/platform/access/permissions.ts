/** Who asks: an officer by role, a citizen in the portal (a visitor, or signed in as holder), an agency's machine, or the system. */
export const OFFICER_ROLES = [
  'INTAKE',
  'REVIEWER',
  'HEAD_OF_UNIT',
  'AUTHORITY_HEAD',
  'HOTLINE_AGENT',
  'AREA_OFFICER',
  'WARD_LEADER',
  'AUDITOR',
  'ADMINISTRATOR',
  'AGENCY_CLERK',
] as const;
export type OfficerRole = (typeof OFFICER_ROLES)[number];
export type Role = OfficerRole | 'VISITOR' | 'HOLDER' | 'AGENCY' | 'SYSTEM';

const EVERY_OFFICER = OFFICER_ROLES;
/** Officers of the police: an agency's clerk belongs to another house. */
const POLICE = [
  'INTAKE',
  'REVIEWER',
  'HEAD_OF_UNIT',
  'AUTHORITY_HEAD',
  'HOTLINE_AGENT',
  'AREA_OFFICER',
  'WARD_LEADER',
  'AUDITOR',
  'ADMINISTRATOR',
] as const;
const CASE_WORKERS = ['INTAKE', 'REVIEWER', 'HEAD_OF_UNIT'] as const;
/** Whoever has to do with activation with help: those who ask for a visit and those who confirm it. */
const ASSISTANTS = ['HOTLINE_AGENT', 'AREA_OFFICER', ...CASE_WORKERS] as const;

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
  'registration:run': ['VISITOR', 'HOLDER'],
  'registration:compare': ['SYSTEM'],
  'registration:purge': ['SYSTEM'],
  'application-status:read': ['VISITOR', 'HOLDER'],
  'office:list': ['VISITOR', 'HOLDER', ...POLICE],
  'appointment:book': ['VISITOR', 'HOLDER'],
  'appointment:list': ['INTAKE', 'HEAD_OF_UNIT'],
  'appointment:receive': ['INTAKE'],
  'appointment:close-day': ['SYSTEM'],
  'area-task:list': ['AREA_OFFICER', 'HEAD_OF_UNIT'],
  'area-task:complete': ['AREA_OFFICER', 'HEAD_OF_UNIT'],
  'calendar:read': POLICE,
  'calendar:edit': ['ADMINISTRATOR'],
  'administrative-unit:list': POLICE,
  'target-campaign:list': [...CASE_WORKERS, 'WARD_LEADER', 'AUDITOR'],
  'ward-progress:read': [...CASE_WORKERS, 'WARD_LEADER', 'AUDITOR'],
  'audit:read': ['AUDITOR'],
  'audit:verify': ['AUDITOR', 'HEAD_OF_UNIT'],
  'account:activate': ['VISITOR', 'HOLDER'],
  'old-attempts:forget': ['SYSTEM'],
  'account:remind': ['SYSTEM'],
  'assisted-activation:list': ASSISTANTS,
  'assisted-activation:read': ASSISTANTS,
  'assisted-activation:request': ['HOTLINE_AGENT', 'AREA_OFFICER', 'INTAKE'],
  'assisted-activation:confirm': ['HOTLINE_AGENT', 'REVIEWER', 'HEAD_OF_UNIT'],
  'assisted-activation:cancel': ASSISTANTS,
  'security-question:list': ['VISITOR', 'HOLDER'],
  'notification:send': ['SYSTEM'],
  'cross-check:read': CASE_WORKERS,
  'cross-check:ask-again': ['REVIEWER', 'HEAD_OF_UNIT'],
  'cross-check:resolve': ['REVIEWER', 'HEAD_OF_UNIT'],
  'cross-check:ask': ['SYSTEM'],
  'cross-check:recheck': ['SYSTEM'],
  'cross-check:answer': ['AGENCY', 'AGENCY_CLERK'],
  'agency-question:list': ['AGENCY', 'AGENCY_CLERK'],
  'paper:correct': ['INTAKE', 'REVIEWER', 'HEAD_OF_UNIT'],
  'paper:list': ['HOLDER'],
  'paper:add': ['HOLDER'],
  'paper:edit': ['HOLDER'],
  'paper:remove': ['HOLDER'],
  'paper:contest': ['HOLDER'],
  'agency:list': ['REVIEWER', 'HEAD_OF_UNIT', 'AUDITOR', 'ADMINISTRATOR'],
  'agency:manage': ['ADMINISTRATOR'],
  'agency-access:record': ['AGENCY'],
  'agency-service:read': ['AGENCY', 'VISITOR'],
  'holder-session:open': ['VISITOR', 'HOLDER'],
  'holder-session:close': ['VISITOR', 'HOLDER'],
  'holder-session:list': ['HOLDER'],
  'holder-session:end': ['HOLDER'],
  'holder-device:list': ['HOLDER'],
  'holder-device:remove': ['HOLDER'],
  'account:lock-own': ['HOLDER'],
  'account-lock:read': [...CASE_WORKERS, 'AUTHORITY_HEAD', 'HOTLINE_AGENT'],
  'status-event:apply': ['SYSTEM'],
  'own-lock:start': ['VISITOR', 'HOLDER'],
  'holder:read': ['VISITOR', 'HOLDER'],
  'credential:change': ['HOLDER'],
  'password:recover': ['VISITOR', 'HOLDER'],
  'holder-record:read': ['HOLDER'],
  'holder-record:download': ['HOLDER'],
  'residence:read': ['HOLDER'],
  'residence:request': ['HOLDER'],
  'residence:fetch': ['SYSTEM'],
  'data-request:list-own': ['HOLDER'],
  'data-request:make': ['HOLDER'],
  'data-request:withdraw': ['HOLDER'],
  'data-request:list': ['REVIEWER', 'HEAD_OF_UNIT'],
  'data-request:answer': ['REVIEWER', 'HEAD_OF_UNIT'],
  'data-request:refuse': ['REVIEWER', 'HEAD_OF_UNIT'],
  'own-phone-number:change': ['HOLDER'],
  'phone-number:change': ['INTAKE'],
  'phone-change:confirm': ['REVIEWER', 'HEAD_OF_UNIT'],
  'phone-change:list': CASE_WORKERS,
  'inbound-sms:receive': ['SYSTEM'],
  'inbound-sms:answer': ['SYSTEM'],
  'sharing-code:create': ['HOLDER'],
  'sharing-code:read': ['HOLDER'],
  'sharing-code:verify': [...CASE_WORKERS, 'AREA_OFFICER', 'AGENCY', 'AGENCY_CLERK'],
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
