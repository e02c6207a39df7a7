import type { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RowScope } from '../../platform/access/actor.ts';
import { SEALED_PEOPLE, sealedPeople } from '../../testing/sealed-people.ts';
import { createTestWorld, type TestWorld } from '../../testing/test-world.ts';
import {
  applicationPageStatements,
  readSearch,
  type ApplicationListRequest,
} from './applications.queries.ts';

/** As many as the city took in up to the dispatch of March 2023. */
const APPLICATIONS = 61_112;

let world: TestWorld;
let ward: RowScope;
let city: RowScope;

beforeAll(async () => {
  world = await createTestWorld();
  const { rows: units } = await world.owner.query<{ id: number }>(
    `select id from administrative_unit where kind in ('WARD', 'COMMUNE') and valid_from is null order by id`,
  );
  ward = { kind: 'UNITS', unitIds: units.slice(0, 1).map(({ id }) => id) };
  city = { kind: 'UNITS', unitIds: units.map(({ id }) => id) };
  await fill(
    world.owner,
    units.map(({ id }) => id),
  );
}, 60_000);
afterAll(() => world.close());

/** In sets and past the checks row by row; the shares are those of a backlog: most decided, a fifth open. */
async function fill(owner: Pool, units: readonly number[]): Promise<void> {
  const client = await owner.connect();
  await client.query('set session_replication_role = replica');
  await client.query(
    `insert into citizen (personal_id_number, full_name, date_of_birth, sex, permanent_address, phone_number, unit_id)
     select p.number, 'Nguyễn Văn ' || chr(65 + n % 26) || n, '1990-01-01', 'MALE', 'Khu 1', p.phone, ($2::integer[])[1 + n % 17]
     from ${SEALED_PEOPLE}`,
    [
      sealedPeople(APPLICATIONS, (n) => {
        const serial = String(n).padStart(6, '0');
        return { number: `022099${serial}`, phone: `0992${serial}` };
      }),
      units,
    ],
  );
  await client.query(
    `insert into application (code, unit_id, citizen_id, level, state, full_name, search_name, date_of_birth, sex, permanent_address, phone_number,
       received_at, due_at, term, legal_regime, subject_type, organisation_id, review_reasons, decided_at, escalated_at)
     select 'HS-2026-' || lpad(n::text, 6, '0'), c.unit_id, c.id, 'LEVEL_2', s.state, c.full_name, 'nguyen van ' || chr(97 + n % 26) || n, c.date_of_birth, c.sex,
       c.permanent_address, c.phone_number, app_now() - n * interval '5 minutes', app_now() + (1000 - n % 4000) * interval '2 minutes', 'LEVEL_2', 'ND69_2024',
       'CITIZEN', null, case when s.state = 'READY_FOR_REVIEW' then case when n % 10 = 0 then '{POPULATION_MISMATCHED}'::text[] else '{AUTOMATIC_APPROVAL_OFF}'::text[] end else '{}' end,
       case when s.state = 'APPROVED' then app_now() end, case when n % 50 = 0 then app_now() end
     from citizen c, lateral (select substring(c.full_name from '[0-9]+$')::integer as n) as x,
       lateral (select case when n % 5 = 0 then 'READY_FOR_REVIEW' when n % 997 = 0 then 'SUBMITTED' else 'APPROVED' end as state) as s`,
  );
  await client.query('set session_replication_role = default');
  await client.query(
    `insert into application_name_word (word, application_id, unit_id)
     select distinct word, id, unit_id from application, regexp_split_to_table(search_name, ' ') as word`,
  );
  await client.query('analyze citizen, application, application_name_word');
  client.release();
}

/** The plans of a page and of its count, as the application role under the scope of an officer. */
async function plansOf(scope: RowScope, request: Partial<ApplicationListRequest>): Promise<string> {
  const client = await world.core.pool.connect();
  await client.query('begin');
  await client.query(`select set_config('app.scope', 'units', true), set_config('app.units', $1, true)`, [
    `{${scope.kind === 'UNITS' ? scope.unitIds.join(',') : ''}}`,
  ]);
  const statements = applicationPageStatements(scope, {
    offset: 0,
    limit: 50,
    sortBy: 'DUE_AT',
    direction: 'ASC',
    ...request,
  });
  const lines: string[] = [];
  for (const { text, values } of statements) {
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(`explain ${text}`, [...values]);
    lines.push(...rows.map((row) => row['QUERY PLAN']));
  }
  await client.query('rollback');
  client.release();
  return lines.join('\n');
}

const search = (text: string) => ({
  search: readSearch(text, (number) => world.core.secrets.blindIndex(number)),
});

const REQUESTS: readonly (readonly [string, () => Partial<ApplicationListRequest>])[] = [
  ['waiting for review, most urgent first', () => ({ states: ['READY_FOR_REVIEW'] })],
  [
    'waiting for review, newest first',
    () => ({ states: ['READY_FOR_REVIEW'], sortBy: 'RECEIVED_AT', direction: 'DESC' }),
  ],
  ['all, newest first', () => ({ sortBy: 'RECEIVED_AT', direction: 'DESC' })],
  ['past their term', () => ({ isOverdue: true })],
  ['due soon', () => ({ dueBy: new Date(Date.now() + 86_400_000) })],
  ['before the head of the unit', () => ({ isEscalated: true })],
  ['decidable together', () => ({ isDecidableTogether: true })],
  ['that differ from the population database', () => ({ states: ['READY_FOR_REVIEW'], hasMismatch: true })],
  ['with a reason', () => ({ states: ['READY_FOR_REVIEW'], reviewReason: 'POPULATION_MISMATCHED' })],
  ['of a colleague', () => ({ claimedBy: '00000000-0000-7000-8000-000000000000' })],
  ['with a name typed without diacritics', () => search('Nguyễn q61')],
  ['with a code', () => search('HS-2026-000123')],
  ['of one whole number', () => search('0220 9900 0007')],
];

describe('the queue of 61,112 applications is read by index, never row by row:', () => {
  it.each(REQUESTS)('applications %s, in one ward', async (_name, request) => {
    expect(await plansOf(ward, request())).not.toMatch(/Seq Scan on (application|citizen)/);
  });

  it.each(REQUESTS)('applications %s, in the whole city', async (_name, request) => {
    expect(await plansOf(city, request())).not.toMatch(/Seq Scan on (application|citizen)/);
  });

  it('and one whole number finds its one application', async () => {
    const [statement] = applicationPageStatements(city, {
      offset: 0,
      limit: 50,
      sortBy: 'DUE_AT',
      direction: 'ASC',
      ...search('022099000007'),
    });
    const rows = await world.core.reader.read(city, statement);
    expect(rows.map(({ code }) => code as string)).toEqual(['HS-2026-000007']);
  });
});
