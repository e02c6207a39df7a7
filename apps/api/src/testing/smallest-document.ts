import {
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import type { AccessRow } from '../platform/access/access-matrix.ts';

/** The smallest value that a type takes. */
function someValue(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return someValue(type.ofType);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const needed = Object.values(type.getFields()).filter(
      (field) => isNonNullType(field.type) && field.defaultValue === undefined,
    );
    return Object.fromEntries(needed.map((field) => [field.name, someValue(field.type)]));
  }
  const byName: Record<string, unknown> = {
    ID: '01930000-0000-7000-8000-000000000000',
    Int: 1,
    Float: 1,
    Boolean: false,
    LocalDate: '1999-03-14',
    DateTime: '2026-01-01T00:00:00Z',
  };
  return byName[type.name] ?? 'someone';
}

/** Arguments that must have a certain form to be asked at all. */
const FORMED: Readonly<Record<string, unknown>> = {
  personalIdNumber: '022099000001',
  number: '022099000001',
  year: 2026,
};

/** The operation with nothing in it but what it must have. */
export function smallestDocument(
  schema: GraphQLSchema,
  { kind, operation }: Pick<AccessRow, 'kind' | 'operation'>,
) {
  const field = (kind === 'query' ? schema.getQueryType() : schema.getMutationType())?.getFields()[operation];
  if (!field) throw new Error(`${operation} is not in the schema.`);
  const needed = field.args.filter(({ type }) => isNonNullType(type));
  const head =
    needed.length > 0 ? `(${needed.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ')})` : '';
  const given = needed.length > 0 ? `(${needed.map(({ name }) => `${name}: $${name}`).join(', ')})` : '';
  const selection = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : '';
  return {
    document: `${kind} ${head} { ${operation}${given}${selection} }`,
    variables: Object.fromEntries(needed.map(({ name, type }) => [name, FORMED[name] ?? someValue(type)])),
  };
}
