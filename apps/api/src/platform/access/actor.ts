import type { Role } from './permissions.ts';

/** Rows that a transaction may see and write: everything (the system), or the units that an officer covers. */
export type RowScope =
  { readonly kind: 'ALL' } | { readonly kind: 'UNITS'; readonly unitIds: readonly number[] };

interface UnitName {
  readonly code: string;
  readonly name: string;
}

/** Whoever acts. `name` is what audit lines and time lines show; it is never a citizen's name. */
export interface Actor {
  readonly kind: 'OFFICER' | 'VISITOR' | 'AGENCY' | 'SYSTEM';
  readonly id: string | null;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly scope: RowScope;
}

export interface OfficerActor extends Actor {
  readonly kind: 'OFFICER';
  readonly id: string;
  readonly username: string;
  /** The units the officer is appointed to; `scope` holds these and all below them. */
  readonly appointedUnits: readonly UnitName[];
}

export const isOfficer = (actor: Actor): actor is OfficerActor => actor.kind === 'OFFICER';

/** Someone not signed in. In the portal the flow's bearer, not a row scope, decides which single account is meant. */
export const VISITOR: Actor = {
  kind: 'VISITOR',
  id: null,
  name: 'VISITOR',
  roles: ['VISITOR'],
  scope: { kind: 'UNITS', unitIds: [] },
};

/** The worker and the command line. */
export const SYSTEM: Actor = {
  kind: 'SYSTEM',
  id: null,
  name: 'SYSTEM',
  roles: ['SYSTEM'],
  scope: { kind: 'ALL' },
};
