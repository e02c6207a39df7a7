import 'reflect-metadata';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findOfficerBySession } from '../../modules/officers/index.ts';
import { anApplicationReadyForReview } from '../../testing/builders.ts';
import { anOfficerAt } from '../../testing/officer-at.ts';
import { createTestWorld, type TestWorld } from '../../testing/test-world.ts';
import { Forbidden } from '../request-errors.ts';
import type { UseCase } from '../use-case.ts';
import { actUnder } from './act-under.ts';
import type { SignedInOfficer } from './actor.ts';
import { OFFICER_ROLES, PERMISSIONS, type OfficerRole, type Permission, type Role } from './permissions.ts';

interface Unit {
  readonly id: number;
  readonly parentId: number | null;
}
interface Assignment {
  readonly role: OfficerRole;
  readonly unit: Unit;
  /** Days from today. */
  readonly from: number;
  /** Days from today; the first day on which it is not held any more. */
  readonly to: number | null;
}

const WARDS = ['06709', '06721', '06712', '06652'] as const;

let world: TestWorld;
let units: readonly Unit[];
/** One application in each of the wards. */
const records = new Map<string, Unit>();
beforeAll(async () => {
  world = await createTestWorld();
  const { rows } = await world.owner.query<Unit & { code: string }>(
    `with recursive above as (
       select * from administrative_unit where code = any ($1) and valid_from is null
       union select u.* from administrative_unit u join above a on a.parent_id = u.id)
     select id, code, parent_id as "parentId" from above`,
    [WARDS],
  );
  units = rows;
  for (const unit of rows.filter(({ code }) => WARDS.some((ward) => ward === code))) {
    const { id } = await anApplicationReadyForReview(world);
    await world.owner.query('update application set unit_id = $2 where id = $1', [id, unit.id]);
    records.set(id, unit);
  }
});
afterAll(() => world.close());

const isAt = (unit: Unit, above: Unit): boolean => {
  for (let place: Unit | undefined = unit; place; place = units.find(({ id }) => id === place?.parentId))
    if (place.id === above.id) return true;
  return false;
};

/** The whole of what is promised, as plainly as it can be said. */
const isPromised = (
  assignments: readonly Assignment[],
  permission: Permission,
  unit: Unit | null,
): boolean => {
  const holders: readonly Role[] = PERMISSIONS[permission];
  return assignments.some(
    ({ role, unit: appointedTo, from, to }) =>
      from <= 0 &&
      (to === null || to > 0) &&
      holders.includes(role) &&
      (unit === null || isAt(unit, appointedTo)),
  );
};

/** Enters the officer as the database keeps one, and reads who has signed in. */
async function signedIn(assignments: readonly Assignment[]): Promise<SignedInOfficer> {
  const { tokenHash } = await anOfficerAt(
    world,
    assignments.map(({ unit, ...held }) => ({ ...held, unitId: unit.id })),
  );
  const officer = await findOfficerBySession(world.core.pool, tokenHash);
  if (!officer) throw new Error('The session was not found.');
  return officer;
}

/** Does nothing but look which of the records there are, under whatever permission. */
const lookUnder = (permission: Permission): UseCase<null, string[]> => ({
  name: 'lookUnderPermission',
  permission,
  rows: 'ACTOR',
  async run({ em, audit }) {
    audit({ unitId: 0, action: 'LOOKED', subjectKind: 'OFFICER', subjectId: 'test' });
    const rows = await em.execute<{ id: string }[]>(
      `select id from application where id = any (string_to_array(?, ',')::uuid[])`,
      [[...records.keys()].join(',')],
    );
    return rows.map(({ id }) => id);
  },
});

/** No clerks: their rows are questions to an agency. */
const anAssignment = () =>
  fc.record<Assignment>({
    role: fc.constantFrom(...OFFICER_ROLES.filter((role) => role !== 'AGENCY_CLERK')),
    unit: fc.constantFrom(...units),
    from: fc.constantFrom(-30, 0, 1),
    to: fc.constantFrom(null, null, 1, 30),
  });
const someAssignments = () =>
  fc
    .uniqueArray(anAssignment(), { maxLength: 5, selector: ({ role, unit }) => `${role}/${unit.id}` })
    .map((assignments) => [
      ...assignments.map((each) => ({
        ...each,
        to: each.to !== null && each.to <= each.from ? null : each.to,
      })),
    ]);
const anEndedOne = () =>
  anAssignment().map((assignment): Assignment => ({ ...assignment, from: -30, to: 0 }));
const permissions = (Object.keys(PERMISSIONS) as Permission[]).filter((permission) =>
  PERMISSIONS[permission].some((role) => OFFICER_ROLES.some((known) => known === role)),
);

describe('what an officer reaches', () => {
  it('is what one assignment of today both allows and covers, for any officer, unit, record and permission [A-32] [A-34]', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.tuple(someAssignments(), fc.array(anEndedOne(), { maxLength: 1 })),
        fc.uniqueArray(fc.constantFrom(...permissions), { minLength: 8, maxLength: 8 }),
        async ([standing, ended], asked) => {
          const assignments = [
            ...standing,
            ...ended.filter(
              (old) => !standing.some(({ role, unit }) => role === old.role && unit === old.unit),
            ),
          ];
          const officer = await signedIn(assignments);
          for (const permission of asked) {
            if (!isPromised(assignments, permission, null)) {
              await expect(world.core.useCases.execute(lookUnder(permission), officer, null)).rejects.toThrow(
                Forbidden,
              );
              expect(() => actUnder(officer, permission)).toThrow(Forbidden);
              continue;
            }
            const promised = [...records].filter(([, unit]) => isPromised(assignments, permission, unit));
            const expected = promised.map(([id]) => id).sort();
            const written = await world.core.useCases.execute(lookUnder(permission), officer, null);
            const read = await world.core.reader.read<{ id: string }>(actUnder(officer, permission).scope, {
              name: 'look-under-permission',
              text: 'select id from application where id = any ($1::uuid[])',
              values: [[...records.keys()]],
            });
            expect(written.sort()).toEqual(expected);
            expect(read.map(({ id }) => id).sort()).toEqual(expected);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is the same over GraphQL: reading in one ward and deciding in another do not add up [A-34]', async () => {
    const [[idHere, here], [idThere, there]] = [...records] as [[string, Unit], [string, Unit]];
    const officer = await anOfficerAt(world, [
      { role: 'INTAKE', unitId: here.id },
      { role: 'REVIEWER', unitId: there.id },
    ]);
    const read = (id: string) => officer.query('query ($id: ID!) { application(id: $id) { id } }', { id });
    const claim = (id: string) =>
      officer.query(
        'mutation ($input: ClaimApplicationInput!) { claimApplication(input: $input) { __typename } }',
        {
          input: { id },
        },
      );
    for (const id of [idHere, idThere]) expect((await read(id)).data).toEqual({ application: { id } });
    expect((await claim(idHere)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await claim(idThere)).errors).toBeUndefined();
  });
});
