import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import { holds, OFFICER_ROLES, PERMISSIONS, type Permission, type Role } from './permissions.ts';
import { permissionOf } from './requires.ts';

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
  readonly askers: readonly { readonly role: Role; readonly isAllowed: boolean }[];
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
      askers: ASKERS[door].map((role) => ({ role, isAllowed: holds([role], permission) })),
    };
  });
}

/** Permissions that no operation asks for: of the worker and the command line, or forgotten. */
export const permissionsWithoutOperation = (matrix: readonly AccessRow[]): Permission[] =>
  (Object.keys(PERMISSIONS) as Permission[]).filter(
    (permission) => !matrix.some((row) => row.permission === permission),
  );
