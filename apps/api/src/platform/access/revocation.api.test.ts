import 'reflect-metadata';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { anApplicationReadyForReview } from '../../testing/builders.ts';
import { anOfficerAt, unitIdOf, type SignedInAt } from '../../testing/officer-at.ts';
import { createTestWorld, type TestWorld } from '../../testing/test-world.ts';

let world: TestWorld;
let other: Awaited<ReturnType<TestWorld['secondProcess']>>;
let applicationId: string;
let campaignId: string;
let [traCo, kaLong, district] = [0, 0, 0];
/** Two wards that nothing has happened to yet. */
const [OLD_WARD, NEW_WARD] = [990_001, 990_002];
beforeAll(async () => {
  world = await createTestWorld();
  other = await world.secondProcess();
  [traCo, kaLong, district] = [
    await unitIdOf(world, '06721'),
    await unitIdOf(world, '06709'),
    await unitIdOf(world, '194'),
  ];
  await world.owner.query(
    `insert into administrative_unit (id, code, name, kind, parent_id)
     select id, id::text, 'Phường ' || id, 'WARD', $2 from unnest($1::integer[]) id`,
    [[OLD_WARD, NEW_WARD], district],
  );
  await world.owner.query('select complete_unit_descendants()');
  applicationId = (await anApplicationReadyForReview(world)).id;
  const { rows } = await world.owner.query<{ id: string }>(
    'select id from target_campaign order by issued_on limit 1',
  );
  campaignId = rows[0]?.id ?? '';
});
const pages: AbortController[] = [];
afterEach(() => {
  for (const page of pages.splice(0)) page.abort();
});
afterAll(async () => {
  await other.close();
  await world.close();
});

/** Both processes that serve the same officers. */
const servers = () => [world.url, other.url];

const codeOf = async (response: Response): Promise<string> => {
  const text = await response.text();
  return /"code":"([A-Z_]+)"/.exec(text)?.[1] ?? text;
};

/** The answer to the next request: reading the case over GraphQL, the board of figures as a file, live events. */
async function nextRequest(url: string, { cookie = '' }: SignedInAt) {
  const reading = await fetch(`${url}/graphql/back-office`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({
      query: 'query ($id: ID!) { application(id: $id) { id } }',
      variables: { id: applicationId },
    }),
  });
  const read = await codeOf(reading);
  const file = await codeOf(await fetch(`${url}/ward-figures/${campaignId}/csv`, { headers: { cookie } }));
  const page = new AbortController();
  pages.push(page);
  const events = await fetch(`${url}/events/back-office`, { headers: { cookie }, signal: page.signal });
  return {
    graphql: read.includes(applicationId) ? 'READ' : read,
    file: file.includes('Trà Cổ') ? 'TRA_CO' : file.includes('\n') ? 'OTHERS' : file,
    events: events.ok ? 'OPEN' : await codeOf(events),
  };
}

/** An open page, and a promise of its end. */
async function openPage(
  url: string,
  { cookie = '' }: SignedInAt,
): Promise<{ readonly ended: Promise<void> }> {
  const page = new AbortController();
  pages.push(page);
  const response = await fetch(`${url}/events/back-office`, { headers: { cookie }, signal: page.signal });
  if (!response.ok || !response.body) throw new Error('No events.');
  const reader = response.body.getReader();
  return {
    ended: (async () => {
      while (!(await reader.read()).done);
    })().catch(() => undefined),
  };
}

const ALL = { graphql: 'READ', file: 'TRA_CO', events: 'OPEN' };
const everywhere = (code: string) => ({ graphql: code, file: code, events: code });

const change = (text: string, values: readonly unknown[] = []) => world.owner.query(text, [...values]);

describe.each([
  {
    change: 'a role that ends',
    at: () => traCo,
    before: ALL,
    act: ({ id }: SignedInAt) =>
      change('update officer_assignment set valid_to = app_today() where officer_id = $1', [id]),
    after: everywhere('FORBIDDEN'),
  },
  {
    change: 'another ward in place of this one',
    at: () => traCo,
    before: ALL,
    act: ({ id }: SignedInAt) =>
      change('update officer_assignment set unit_id = $2 where officer_id = $1', [id, kaLong]),
    after: { graphql: 'NOT_FOUND', file: 'OTHERS', events: 'OPEN' },
  },
  {
    change: 'a role that is left in this ward, and another one that ends here',
    at: () => traCo,
    before: ALL,
    act: ({ id }: SignedInAt) =>
      change(
        `with ended as (update officer_assignment set valid_to = app_today() where officer_id = $1 returning officer_id)
         insert into officer_assignment (officer_id, role, unit_id, valid_from)
         select officer_id, role, unit_id, '2022-01-01' from ended, (values ('WARD_LEADER', $2::integer), ('REVIEWER', $3)) as v (role, unit_id)`,
        [id, traCo, kaLong],
      ),
    after: { graphql: 'NOT_FOUND', file: 'TRA_CO', events: 'OPEN' },
  },
  {
    change: 'being barred',
    at: () => traCo,
    before: ALL,
    act: ({ id }: SignedInAt) => change('select bar_officer($1)', [id]),
    after: everywhere('UNAUTHENTICATED'),
  },
  {
    change: 'signing out at another process',
    at: () => traCo,
    before: ALL,
    act: ({ cookie = '' }: SignedInAt) =>
      fetch(`${other.url}/graphql/back-office`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie },
        body: JSON.stringify({ query: 'mutation { signOut { signedOutAt } }' }),
      }),
    after: everywhere('UNAUTHENTICATED'),
  },
  {
    change: 'a ward that leaves the district',
    at: () => district,
    before: ALL,
    act: () =>
      change('delete from administrative_unit_descendant where ancestor_id = $1 and descendant_id = $2', [
        district,
        traCo,
      ]),
    after: { graphql: 'NOT_FOUND', file: 'OTHERS', events: 'OPEN' },
  },
  {
    change: 'a merger into the ward of the appointment',
    at: () => NEW_WARD,
    before: { graphql: 'NOT_FOUND', file: 'OTHERS', events: 'OPEN' },
    arrange: () => change('update application set unit_id = $2 where id = $1', [applicationId, OLD_WARD]),
    act: () =>
      change('update administrative_unit set valid_to = app_today(), successor_id = $2 where id = $1', [
        OLD_WARD,
        NEW_WARD,
      ]).then(() => change('select complete_unit_descendants()')),
    after: { graphql: 'READ', file: 'OTHERS', events: 'OPEN' },
  },
])('$change', ({ at, before, arrange, act, after }) => {
  it('acts on the next request of the open session, at every door and every process [A-52]', async () => {
    await arrange?.();
    const officer = await anOfficerAt(world, [{ role: 'REVIEWER', unitId: at() }]);
    for (const url of servers()) expect(await nextRequest(url, officer)).toEqual(before);
    const open = await Promise.all(servers().map((url) => openPage(url, officer)));
    await act(officer);
    for (const url of servers()) expect(await nextRequest(url, officer)).toEqual(after);
    // What was open before is closed from here, without waiting for its heartbeat.
    await Promise.all(open.map(({ ended }) => ended));
  });
});
