import type { AccessCell } from './access-matrix.ts';
import { holds, OFFICER_ROLES, type Permission } from './permissions.ts';
import { reachOf } from './reach.ts';

/** What travels beside GraphQL: pictures, papers, tables, live events. */
interface Route {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly permission: Permission;
  /** Names no record of a unit: a form, or a list for the officer's own units. */
  readonly isWithoutRecord?: true;
}

/** Under the session of an officer. */
export const OFFICER_ROUTES = [
  { method: 'GET', path: '/events/back-office', permission: 'application:list', isWithoutRecord: true },
  { method: 'POST', path: '/files/back-office', permission: 'file:upload' },
  { method: 'GET', path: '/files/:id/:variant', permission: 'file:read' },
  { method: 'POST', path: '/target-sheets/', permission: 'target-campaign:commit', isWithoutRecord: true },
  { method: 'GET', path: '/letters/:id', permission: 'letter:read' },
  { method: 'GET', path: '/letters/data-requests/:id', permission: 'data-request:list' },
  { method: 'GET', path: '/ward-figures/:campaignId/:format', permission: 'ward-progress:read' },
  { method: 'GET', path: '/ward-reports/:id/:format', permission: 'ward-report:list' },
  { method: 'GET', path: '/long-tasks/:id/:format', permission: 'long-task:download' },
  { method: 'POST', path: '/person-imports/', permission: 'person-import:run', isWithoutRecord: true },
  { method: 'POST', path: '/person-imports/preview', permission: 'person-import:run', isWithoutRecord: true },
  { method: 'GET', path: '/person-imports/sample', permission: 'person-import:run', isWithoutRecord: true },
  { method: 'GET', path: '/outreach-lists/:id', permission: 'outreach-list:print' },
  { method: 'GET', path: '/outreach-meetings/:id', permission: 'outreach-meeting:print' },
  { method: 'GET', path: '/audit-exports/:id', permission: 'audit-export:download' },
  { method: 'GET', path: '/retention-runs/:id/:format', permission: 'retention:read', isWithoutRecord: true },
] as const satisfies readonly Route[];

/** Opened by something else: the session of a holder, a bearer of a registration, a signature, the key of a machine. */
export const OTHER_ROUTES = [
  { method: 'POST', path: '/files/portal', opener: 'bearer of the registration' },
  { method: 'GET', path: '/my-record/portrait', opener: 'session of the holder' },
  { method: 'GET', path: '/my-record/document', opener: 'session of the holder' },
  { method: 'GET', path: '/my-record/data', opener: 'session of the holder' },
  { method: 'GET', path: '/my-letters/:code', opener: 'session of the holder' },
  { method: 'POST', path: '/single-sign-on/start', opener: 'nothing: it leads to the identity provider' },
  { method: 'GET', path: '/single-sign-on/return', opener: 'answer of the identity provider' },
] as const;

/** Routers of machines, whole: they know no sessions. */
export const MACHINE_ROUTERS = ['/sms', '/oauth', '/.well-known/oauth-authorization-server/oauth'] as const;

export interface AccessRouteRow extends Route {
  readonly askers: readonly AccessCell[];
}

export const accessRoutes = (): AccessRouteRow[] =>
  OFFICER_ROUTES.map((route: Route) => ({
    ...route,
    askers: OFFICER_ROLES.map((role) => ({
      role,
      isAllowed: holds([role], route.permission),
      reach: route.isWithoutRecord ? null : reachOf(route.permission, role),
    })),
  }));
