import type { OfficerRole, Permission, Role } from './permissions.ts';

/**
 * Rows that a transaction may see and write: everything (the system), the units that an officer covers, the questions
 * to one agency, or what belongs to one citizen.
 */
export type RowScope =
  | { readonly kind: 'ALL' }
  | { readonly kind: 'UNITS'; readonly unitIds: readonly number[] }
  | { readonly kind: 'AGENCY'; readonly agencyId: string }
  | { readonly kind: 'CITIZEN'; readonly citizenId: string };

/** The units of a scope, for a statement that names them: null is all of them, and an agency or a citizen has none. */
export function unitIdsOf(scope: RowScope): readonly number[] | null {
  if (scope.kind === 'ALL') return null;
  return scope.kind === 'UNITS' ? scope.unitIds : [];
}

interface UnitName {
  readonly code: string;
  readonly name: string;
}

/** Whoever acts. `name` is what audit lines and time lines show; it is never a citizen's name. */
export interface Actor {
  readonly kind: 'OFFICER' | 'VISITOR' | 'HOLDER' | 'AGENCY' | 'SYSTEM';
  readonly id: string | null;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly scope: RowScope;
}

/** One role in one unit that an officer holds today. */
export interface HeldAssignment {
  readonly role: OfficerRole;
  readonly unit: UnitName;
  /** The unit, all below it, and those that it succeeded. */
  readonly unitIds: readonly number[];
  /** The agency that a clerk answers for; null for every other role. */
  readonly agencyId: string | null;
  /** Name of the colleague in whose place; null: the own role. */
  readonly coversFor: string | null;
}

/**
 * An officer who is signed in. Has no rows: only what is done under one permission has them (`actUnder`), so whatever
 * forgets to name its permission does not compile.
 */
export interface SignedInOfficer {
  readonly kind: 'OFFICER';
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly assignments: readonly HeldAssignment[];
}

/**
 * An officer who acts under one permission. `roles`, `scope`, `appointedUnits` and `agencyId` are those of the
 * assignments that hold it; `assignments` are all of them.
 */
export interface OfficerActor extends Actor, SignedInOfficer {
  readonly kind: 'OFFICER';
  readonly id: string;
  readonly name: string;
  readonly permission: Permission;
  readonly roles: readonly OfficerRole[];
  /** The agency that a clerk answers for; null for every other officer. `scope` then holds its questions alone. */
  readonly agencyId: string | null;
  /** The units the officer is appointed to; `scope` holds these and all below them. */
  readonly appointedUnits: readonly UnitName[];
}

/** The holder of an account, signed in at the portal. `id` is the citizen's; the name in audit lines is HOLDER. */
export interface HolderActor extends Actor {
  readonly kind: 'HOLDER';
  readonly id: string;
  readonly accountId: string;
}

/** A machine of an agency, known by its access token. */
export interface AgencyActor extends Actor {
  readonly kind: 'AGENCY';
  readonly id: string;
  readonly agencyCode: string;
  /** What the token allows, e.g. cross-check:read:TAX_CODE. */
  readonly oauthScopes: readonly string[];
  /** Which key the machine signed with when it fetched the token. */
  readonly keyId: string;
}

/** Whoever stands at a door, before it is known what for. */
export type Asker = SignedInOfficer | (Actor & { readonly kind: Exclude<Actor['kind'], 'OFFICER'> });

export const isOfficer = (actor: Actor): actor is OfficerActor => actor.kind === 'OFFICER';
/** The officer who acts, where the permission lets nobody else come. */
export function asOfficer(actor: Actor): OfficerActor {
  if (!isOfficer(actor)) throw new Error('Only an officer does this.');
  return actor;
}
export const isHolder = (actor: Actor | Asker): actor is HolderActor => actor.kind === 'HOLDER';
/** The holder who acts, where the permission lets nobody else come. */
export function asHolder(actor: Actor): HolderActor {
  if (!isHolder(actor)) throw new Error('Only the holder of an account does this.');
  return actor;
}
export const isAgency = (actor: Actor): actor is AgencyActor => actor.kind === 'AGENCY';

/** Someone not signed in. In the portal the flow's bearer, not a row scope, decides which single account is meant. */
export const VISITOR: Actor & { readonly kind: 'VISITOR' } = {
  kind: 'VISITOR',
  id: null,
  name: 'VISITOR',
  roles: ['VISITOR'],
  scope: { kind: 'UNITS', unitIds: [] },
};

/** The worker and the command line. */
export const SYSTEM: Actor & { readonly kind: 'SYSTEM' } = {
  kind: 'SYSTEM',
  id: null,
  name: 'SYSTEM',
  roles: ['SYSTEM'],
  scope: { kind: 'ALL' },
};
