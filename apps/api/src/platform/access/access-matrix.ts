import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import { holds, OFFICER_ROLES, PERMISSIONS, type Permission, type Role } from './permissions.ts';
import { reachOf, type Reach } from './reach.ts';
import { permissionOf } from './requires.ts';
import { withoutRecords } from './without-records.ts';

/**
 * Where the officer who asks is appointed, seen from the unit of the record: in that unit, in the one above it, in
 * another one beside it, or nowhere any more.
 */
export const PLACES = ['OWN', 'BELOW', 'SIBLING', 'NONE'] as const;
export type Place = (typeof PLACES)[number];

/** Who can stand before each door; a session of the back office means nothing at the other two. */
const ASKERS = {
  'back-office': ['VISITOR', ...OFFICER_ROLES],
  portal: ['VISITOR', 'HOLDER'],
  agency: ['VISITOR', 'AGENCY'],
} as const satisfies Record<string, readonly Role[]>;

type Door = keyof typeof ASKERS;

export interface AccessRow {
  readonly door: Door;
  readonly kind: 'query' | 'mutation';
  readonly operation: string;
  readonly permission: Permission;
  /** Everyone who can ask, with the answer to the first question: may this kind of person do this at all? */
  readonly askers: readonly AccessCell[];
}

export interface AccessCell {
  readonly role: Role;
  readonly isAllowed: boolean;
  /** How far it goes for this role; null where the operation names no record of a unit. */
  readonly reach: Reach | null;
}

/** The whole answer to the first two questions: may this role do it at all, and with a record at this place? */
export function isReached({ isAllowed, reach }: AccessCell, place: Place): boolean {
  if (!isAllowed || place === 'NONE') return false;
  return reach !== 'UNITS' || place === 'OWN' || place === 'BELOW';
}

/** Every operation of every door by every role that can ask for it. */
export const accessMatrix = (schemas: Readonly<Record<Door, GraphQLSchema>>): AccessRow[] =>
  (Object.keys(ASKERS) as Door[]).flatMap((door) => [
    ...rowsOf(door, 'query', schemas[door].getQueryType()),
    ...rowsOf(door, 'mutation', schemas[door].getMutationType()),
  ]);

function rowsOf(
  door: Door,
  kind: AccessRow['kind'],
  root: GraphQLObjectType | null | undefined,
): AccessRow[] {
  return Object.values(root?.getFields() ?? {}).map(({ name, extensions }) => {
    const permission = permissionOf(extensions);
    if (!permission) throw new Error(`${name} names no permission.`);
    return {
      door,
      kind,
      operation: name,
      permission,
      askers: ASKERS[door].map((role) => ({
        role,
        isAllowed: holds([role], permission),
        reach: reachIn(door, name, permission, role),
      })),
    };
  });
}

function reachIn(door: Door, operation: string, permission: Permission, role: Role): Reach | null {
  const reach = reachOf(permission, role);
  return reach === 'UNITS' && door === 'back-office' && withoutRecords(operation) ? null : reach;
}

/** Permissions that no operation asks for: of the worker and the command line, or forgotten. */
export const permissionsWithoutOperation = (matrix: readonly AccessRow[]): Permission[] =>
  (Object.keys(PERMISSIONS) as Permission[]).filter(
    (permission) => !matrix.some((row) => row.permission === permission),
  );
