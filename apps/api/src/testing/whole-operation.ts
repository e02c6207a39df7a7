import { randomUUID } from 'node:crypto';
import {
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import type { AccessRow } from '../platform/access/access-matrix.ts';
import { DEMO_PASSWORD } from '../seeds/demo-officers.ts';

/** What a generated call is about: a record, a unit, a person; the rest is filled in so that nothing else refuses it. */
export interface Aim {
  readonly id: string;
  readonly unitCode: string;
  readonly number: string;
  /** Arguments, or fields of `input`, in place of the generated ones. */
  readonly overrides?: Readonly<Record<string, unknown>>;
}

const BY_NAME: Readonly<Record<string, (aim: Aim) => unknown>> = {
  unitCode: ({ unitCode }) => unitCode,
  unitCodes: ({ unitCode }) => [unitCode],
  personalIdNumber: ({ number }) => number,
  number: ({ number }) => number,
  subjectNumber: ({ number }) => number,
  idempotencyKey: () => randomUUID(),
  password: () => DEMO_PASSWORD,
  // Nobody's: whoever looks for a record sees that it is another one, and changes nothing.
  expectedVersion: () => 99,
  year: () => 2026,
  first: () => 100,
  limit: () => 100,
  offset: () => 0,
  permission: () => 'application:read',
  isHolderPresent: () => true,
  isOwnSubscription: () => true,
  newPhoneNumber: () => '0992000777',
};
const BY_TYPE: Readonly<Record<string, unknown>> = {
  Int: 1,
  Float: 1,
  Boolean: false,
  LocalDate: '2026-11-16',
  DateTime: '2026-12-16T02:00:00Z',
};

const WORDS = 'Một lý do đủ dài để được nhận';
/** What a person is opened for; needed where the case is not at hand. */
const isPurpose = (type: GraphQLInputType): boolean => getNamedType(type).name === 'AccessPurposeInput';

function valueFor(name: string, type: GraphQLInputType, aim: Aim): unknown {
  if (aim.overrides && Object.hasOwn(aim.overrides, name)) return aim.overrides[name];
  if (isPurpose(type)) return { purpose: 'COMPLAINT', note: WORDS };
  if (isNonNullType(type)) return valueFor(name, type.ofType, aim);
  const known = BY_NAME[name];
  if (known) return known(aim);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const { overrides = {} } = aim;
    const needed = Object.values(type.getFields()).filter(
      (field) =>
        Object.hasOwn(overrides, field.name) ||
        isPurpose(field.type) ||
        (isNonNullType(field.type) && field.defaultValue === undefined),
    );
    return Object.fromEntries(needed.map((field) => [field.name, valueFor(field.name, field.type, aim)]));
  }
  if (type.name === 'ID') return aim.id;
  return BY_TYPE[type.name] ?? WORDS;
}

/** Every field that the type has, all the way down. */
function selectionOf(output: GraphQLOutputType): string {
  const type = getNamedType(output);
  if (!isCompositeType(type)) return '';
  if (isUnionType(type))
    return `{ __typename ${type
      .getTypes()
      .map((member) => `... on ${member.name} ${selectionOf(member)}`)
      .join(' ')} }`;
  if (!isObjectType(type)) return '{ __typename }';
  return `{ ${Object.values(type.getFields())
    .map((field) => `${field.name} ${selectionOf(field.type)}`)
    .join(' ')} }`;
}

/** The operation with everything that it can answer, aimed at something. */
export function wholeOperation(
  schema: GraphQLSchema,
  { kind, operation }: Pick<AccessRow, 'kind' | 'operation'>,
  aim: Aim,
) {
  const field = (kind === 'query' ? schema.getQueryType() : schema.getMutationType())?.getFields()[operation];
  if (!field) throw new Error(`${operation} is not in the schema.`);
  const { overrides = {} } = aim;
  const args = field.args.filter(
    ({ name, type }) => isNonNullType(type) || isPurpose(type) || Object.hasOwn(overrides, name),
  );
  const head =
    args.length > 0 ? `(${args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ')})` : '';
  const given = args.length > 0 ? `(${args.map(({ name }) => `${name}: $${name}`).join(', ')})` : '';
  return {
    document: `${kind} ${head} { ${operation}${given} ${selectionOf(field.type)} }`,
    variables: Object.fromEntries(args.map(({ name, type }) => [name, valueFor(name, type, aim)])),
  };
}
