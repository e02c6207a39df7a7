import {
  getNamedType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  type GraphQLNamedType,
  type GraphQLObjectType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSchemas } from '../../schemas.ts';
import { aGrantedCitizen } from '../../testing/builders.ts';
import { smallestDocument } from '../../testing/smallest-document.ts';
import { createTestWorld, type TestWorld } from '../../testing/test-world.ts';
import { accessMatrix } from './access-matrix.ts';
import { holds } from './permissions.ts';

/** Fields by which somebody can be told from others. */
const OF_A_PERSON =
  /(fullName|name(Of)?Holder|holderName|citizenName|applicantName|subjectName|addressee|personalIdNumber|subjectNumber|dateOfBirth|birthYear|phoneNumber|phoneHint|phoneLastThree|address|hamletOfPerson|email|portrait)/i;
/** They speak of offices and of the officer who asks. */
const OF_NO_CITIZEN = new Set(['Office.address', 'CurrentOfficer.fullName', 'OfferedFactor.address']);

const schema = buildSchemas()['back-office'];

const fieldsOf = (type: GraphQLNamedType) =>
  isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];

/** Every type that an answer of this type can hold, itself among them. */
function reachableFrom(start: GraphQLNamedType): Set<GraphQLNamedType> {
  const reached = new Set([start]);
  for (const type of reached) {
    for (const field of fieldsOf(type)) reached.add(getNamedType(field.type));
    if (isUnionType(type)) for (const member of type.getTypes()) reached.add(member);
    if (isInterfaceType(type)) for (const member of schema.getPossibleTypes(type)) reached.add(member);
  }
  return reached;
}

const personFieldsOf = (type: GraphQLNamedType): string[] =>
  [...reachableFrom(type)].flatMap((reached) =>
    fieldsOf(reached)
      .map(({ name }) => ({ name, full: `${reached.name}.${name}` }))
      .filter(({ name, full }) => OF_A_PERSON.test(name) && !OF_NO_CITIZEN.has(full))
      .map(({ full }) => full),
  );

const rootField = (operation: string) => {
  const field = [schema.getQueryType(), schema.getMutationType()]
    .map((root: GraphQLObjectType | null | undefined) => root?.getFields()[operation])
    .find(Boolean);
  if (!field) throw new Error(`${operation} is not in the schema.`);
  return field;
};

const rows = accessMatrix(buildSchemas())
  .filter(({ door }) => door === 'back-office')
  .map((row) => ({
    ...row,
    personFields: personFieldsOf(getNamedType(rootField(row.operation).type)),
  }));

describe.each([
  { who: 'a ward leader', role: 'WARD_LEADER', username: 'lanhdao' },
  { who: 'an administrator', role: 'ADMINISTRATOR', username: 'quantri' },
] as const)('$who, who may see no person [A-59]', ({ role, username }) => {
  let world: TestWorld;
  let leader: Awaited<ReturnType<TestWorld['officer']>>;
  let person: { readonly personalIdNumber: string; readonly phoneNumber: string };
  beforeAll(async () => {
    world = await createTestWorld();
    leader = await world.officer(username);
    person = await aGrantedCitizen(world, { unitCode: '06721' });
  });
  afterAll(() => world.close());

  it.each(['/files/{id}/full', '/letters/{id}'])('gets nothing from %s', async (path) => {
    const answer = await leader.fetch(path.replace('{id}', '01930000-0000-7000-8000-000000000000'));
    expect(answer.ok).toBe(false);
    expect(await answer.text()).toContain('FORBIDDEN');
  });

  // Last what ends the session that the others need.
  const inTurn = [...rows].sort(
    (a, b) => Number(a.operation === 'signOut') - Number(b.operation === 'signOut'),
  );

  it.each(inTurn)(
    '$operation shows no person, or is refused',
    async ({ kind, operation, permission, personFields }) => {
      const { document, variables } = smallestDocument(schema, { kind, operation });
      const { errors, text } = await leader.query(document, variables);
      const codes = errors?.map(({ extensions }) => extensions.code) ?? [];
      if (!holds([role], permission)) expect(codes).toEqual(['FORBIDDEN']);
      else expect({ personFields }).toEqual({ personFields: [] });
      for (const known of [person.personalIdNumber, person.phoneNumber]) expect(text).not.toContain(known);
    },
  );

  it('is measured by a graph that does find persons where they are', () => {
    const withPersons = rows.filter(({ personFields }) => personFields.length > 0);
    expect(withPersons.map(({ operation }) => operation)).toEqual(
      expect.arrayContaining([
        'applications',
        'areaTasks',
        'revealApplicant',
        'dataRequests',
        'lockRequests',
      ]),
    );
    expect(withPersons.length).toBeGreaterThan(30);
  });
});
