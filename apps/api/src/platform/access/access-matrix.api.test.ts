import { getNamedType, isInputObjectType, type GraphQLInputType } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildSchemas } from '../../schemas.ts';
import { DEMO_OFFICERS } from '../../seeds/demo-officers.ts';
import { aHolder } from '../../testing/builders.ts';
import { agencyMachine } from '../../testing/agency-machine.ts';
import { aSubscription } from '../../testing/lock-event-builders.ts';
import { officersAtEveryPlace, type OfficersAtPlaces } from '../../testing/officer-at.ts';
import { smallestDocument } from '../../testing/smallest-document.ts';
import { createTestWorld, type Client, type TestWorld } from '../../testing/test-world.ts';
import { accessMatrix, permissionsWithoutOperation, type AccessRow } from './access-matrix.ts';
import { accessRoutes } from './access-routes.ts';
import { OFFICER_ROLES, PERMISSIONS, type Role } from './permissions.ts';

const schemas = buildSchemas();
const matrix = accessMatrix(schemas);

describe('who may ask for what [A-32]', () => {
  let world: TestWorld;
  const askers = new Map<Role, (door: AccessRow['door']) => Client>();
  beforeAll(async () => {
    world = await createTestWorld();
    askers.set('VISITOR', (door) => world.visitor(door));
    const holder = await world.holder(await aHolder(world));
    askers.set('HOLDER', () => holder);
    const machine = await agencyMachine(world);
    await aSubscription(world, machine.code, null);
    askers.set('AGENCY', () => machine);
    for (const role of OFFICER_ROLES) {
      const username = DEMO_OFFICERS.find((officer) => officer.role === role)?.username ?? '';
      const client = await world.officer(username);
      askers.set(role, () => client);
    }
  });
  afterAll(() => world.close());

  // Wrong passwords count against an officer; each operation is tried by itself.
  beforeEach(() => world.owner.query('delete from rate_limit'));

  // Last what ends the session that the others need.
  const turnOf = ({ operation }: AccessRow) => ['lockOwnAccount', 'signOut'].indexOf(operation);
  const rows = [...matrix].sort((a, b) => turnOf(a) - turnOf(b));

  it.each(rows)('$door: $operation needs $permission', async (row) => {
    const { document, variables } = smallestDocument(schemas[row.door], row);
    for (const { role, isAllowed } of row.askers) {
      const { errors } = (await askers.get(role)?.(row.door).query(document, variables)) ?? {};
      const codes = errors?.map(({ extensions }) => extensions.code) ?? [];
      const closed = role === 'VISITOR' ? 'UNAUTHENTICATED' : 'FORBIDDEN';
      if (!isAllowed) expect({ role, codes }).toEqual({ role, codes: [closed] });
      // What is not there and what does not fit is refused later, by other questions; nothing may be our own failure.
      else
        expect({ role, others: codes.filter((code) => code !== 'NOT_FOUND') }).toEqual({ role, others: [] });
    }
  });
});

describe('the session of an officer', () => {
  let world: TestWorld;
  let officers: OfficersAtPlaces;
  beforeAll(async () => {
    world = await createTestWorld();
    officers = await officersAtEveryPlace(world);
  });
  afterAll(() => world.close());

  it.each(matrix.filter(({ door }) => door !== 'back-office'))(
    'means nothing at $door: $operation',
    async (row) => {
      const { document, variables } = smallestDocument(schemas[row.door], row);
      const [visitor] = row.askers;
      const address = `/graphql/${row.door}`;
      for (const role of OFFICER_ROLES) {
        const { cookie = '' } = officers.at(role, 'OWN');
        const response = await fetch(`${world.url}${address}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', cookie },
          body: JSON.stringify({ query: document, variables }),
        });
        const isRefused = (await response.text()).includes('"UNAUTHENTICATED"');
        expect([role, isRefused]).toEqual([role, visitor?.isAllowed === false]);
      }
    },
  );
});

describe('the access matrix', () => {
  it('has a row for every root field of every schema, and each cell is decided', () => {
    const rootFields = Object.values(schemas).flatMap((schema) =>
      [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((root) =>
        Object.keys(root?.getFields() ?? {}),
      ),
    );
    expect(matrix.map(({ operation }) => operation).sort()).toEqual(rootFields.sort());
    for (const { permission, askers } of matrix) {
      const allowed: readonly Role[] = PERMISSIONS[permission];
      for (const { role, isAllowed } of askers) expect(isAllowed).toBe(allowed.includes(role));
    }
  });

  it('lets nobody write a role or a permission but by appointing somebody else, or a colleague for a leave [A-35]', () => {
    const words = (type: GraphQLInputType): string[] => {
      const named = getNamedType(type);
      return isInputObjectType(named)
        ? Object.values(named.getFields()).flatMap((field) => [field.name, ...words(field.type)])
        : [];
    };
    const writing = Object.values(schemas).flatMap((schema) =>
      Object.values(schema.getMutationType()?.getFields() ?? {})
        .filter(({ args }) =>
          args
            .flatMap(({ name, type }) => [name, ...words(type)])
            .some((word) => /^(role|permission|assignment)s?$/.test(word)),
        )
        .map(({ name }) => name),
    );
    // A new officer begins with a role that the administrator gives as by appointing.
    expect(writing.sort()).toEqual(['assignOfficer', 'createOfficer', 'giveLeaveCover']);
  });

  it('leaves no permission over that only people at a door hold', () => {
    const byRoute: readonly string[] = [
      ...accessRoutes().map(({ permission }) => permission),
      ...['agency-access:record', 'holder-record:download', 'letter:fetch-own'],
    ];
    for (const permission of permissionsWithoutOperation(matrix))
      if (!byRoute.includes(permission)) expect(PERMISSIONS[permission]).toEqual(['SYSTEM']);
  });
});
