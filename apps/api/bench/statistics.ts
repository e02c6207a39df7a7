/**
 * Measures S-09 and S-10: the funnel and the progress of wards at a thousand, a hundred thousand and a million citizens,
 * in interleaved rounds over databases that stand beside each other; and what keeping the figures costs an approval, in
 * interleaved batches with and without it.
 */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedDatabase } from '@dinhdanh/embedded-db';
import pg from 'pg';
import { createCore, type Core } from '../src/app.ts';
import { approveApplication } from '../src/modules/approvals/approve-application.ts';
import { readFunnel } from '../src/modules/funnel/funnel.queries.ts';
import { readProgress } from '../src/modules/targets/targets.queries.ts';
import { unitIdsOf, type RowScope, type SignedInOfficer } from '../src/platform/access/actor.ts';
import { APPLICATION_ROLE, provision } from '../src/platform/persistence/provision.ts';
import { Secrets } from '../src/platform/secrets.ts';
import { loadDemoOfficers } from '../src/seeds/demo-officers.ts';
import { loadReferenceData } from '../src/seeds/reference-data.ts';
import { SEALED_PEOPLE, sealedPeople } from '../src/testing/sealed-people.ts';
import { TEST_ENCRYPTION_KEYS, TEST_SEALER } from '../src/testing/secret-key.ts';
import { enterPeople } from './people.ts';

const SIZES = [1_000, 100_000, 1_000_000] as const;
const DAYS = 400;
const ROUNDS = 400;
const READING_GOAL = 1.3;
const BATCHES = 12;
const APPROVALS = 60;
const WARMED_UP_AFTER = 10;
const WRITING_GOAL = 0.15;
const SECRET_KEY = Buffer.alloc(32, 0xab);

const at = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN;
const ms = (value: number): string => `${value.toFixed(2)} ms`;

/** People of the wards of 2023, granted over the days, most of them further on by now; then their figures. */
async function fill(owner: pg.Client, people: number): Promise<void> {
  await owner.query(`set session_replication_role = replica`);
  await owner.query(`select set_config('app.scope', 'all', false)`);
  await enterPeople(owner, people);
  await owner.query(
    `insert into account (citizen_id, unit_id, level, state, granted_at, window_opened_at, window_opened_by, window_closes_at, activation_started_at, activated_at, first_signed_in_at)
     select id, unit_id, 'LEVEL_2', case when r < 0.4 then 'ACTIVE' else 'GRANTED' end, t,
       case when r < 0.9 then t + interval '1 hour' end, case when r < 0.9 then case when r < 0.2 then 'SENT' else 'DELIVERED' end end,
       case when r < 0.9 then t + interval '8 days' end, case when r < 0.5 then t + interval '2 days' end,
       case when r < 0.4 then t + interval '3 days' end, case when r < 0.3 then t + interval '4 days' end
     from (select *, random() as r, now() - random() * interval '${DAYS} days' as t from citizen) c`,
  );
  await owner.query(
    `insert into target_person select (select id from target_campaign limit 1), id, citizen_id, unit_id, null from account`,
  );
  await owner.query(`
    insert into statistic_total (unit_id, measure, on_day, amount)
    select unit_id, measure, at::date, sum(amount) from (
      select unit_id, 'APPLICATION_SUBMITTED' as measure, granted_at - interval '2 days' as at, 1 as amount from account
      union all select unit_id, 'APPLICATION_SUBMITTED', granted_at, -1 from account
      union all select unit_id, 'APPLICATION_APPROVED', granted_at, 1 from account
      union all select unit_id, 'TARGET_ACTIVATIONS:' || (select id from target_campaign limit 1), activated_at, 1 from account where activated_at is not null
    ) m group by 1, 2, 3 having sum(amount) <> 0`);
  await owner.query('select keep_funnel_history()');
  await owner.query('select stand_statistics_anew()');
  await owner.query('set session_replication_role = origin');
  await owner.query('analyze');
}

interface World {
  readonly people: number;
  readonly owner: pg.Client;
  readonly core: Core;
  readonly campaignId: string;
  readonly scope: RowScope;
}

async function worldOf(serverUrl: string, people: number): Promise<World> {
  const name = `bench_${people}`;
  const databaseUrl = `${serverUrl.replace(/\/\/[^@]+@/, `//${APPLICATION_ROLE}:bench@`)}/${name}`;
  await provision(`${serverUrl}/${name}`, databaseUrl, TEST_SEALER);
  const owner = new pg.Client({ connectionString: `${serverUrl}/${name}` });
  await owner.connect();
  await loadReferenceData(owner);
  await loadDemoOfficers(owner, new Secrets(SECRET_KEY));
  await fill(owner, people);
  const { rows } = await owner.query<{ campaignId: string; unitIds: number[] }>(
    `select (select id from target_campaign limit 1) as "campaignId", (select array_agg(id) from administrative_unit) as "unitIds"`,
  );
  const [row] = rows;
  if (!row) throw new Error('There is no campaign.');
  const core = createCore({
    databaseUrl,
    secretKey: SECRET_KEY,
    encryptionKeys: TEST_ENCRYPTION_KEYS,
    fileStore: { kind: 'DIRECTORY', directory: tmpdir() },
    anchorStore: { kind: 'DIRECTORY', directory: tmpdir() },
    anchorPublicKeys: [],
  });
  return { people, owner, core, campaignId: row.campaignId, scope: { kind: 'UNITS', unitIds: row.unitIds } };
}

const READINGS: Readonly<Record<string, (world: World) => Promise<unknown>>> = {
  wardProgress: ({ core, scope, campaignId }) => readProgress(core.reader, scope, campaignId, 'AS_ISSUED'),
  'funnel now': ({ core, scope }) =>
    readFunnel(core.reader, scope, { unitCode: null, on: null, isByUnitsOfToday: false }),
  'funnel half a year ago': ({ core, scope }) =>
    readFunnel(core.reader, scope, {
      unitCode: null,
      on: new Date(Date.now() - 180 * 86_400_000).toISOString().slice(0, 10),
      isByUnitsOfToday: true,
    }),
};

async function measureReading(worlds: readonly World[]): Promise<boolean> {
  let isFlat = true;
  for (const [name, read] of Object.entries(READINGS)) {
    const times = new Map(worlds.map(({ people }) => [people, [] as number[]]));
    for (let round = 0; round < ROUNDS; round += 1)
      for (const world of worlds) {
        const start = performance.now();
        await read(world);
        if (round >= WARMED_UP_AFTER) times.get(world.people)?.push(performance.now() - start);
      }
    const medians = worlds.map(({ people }) => at(times.get(people) ?? [], 0.5));
    const ratio = (medians.at(-1) ?? Number.NaN) / (medians[0] ?? Number.NaN);
    isFlat &&= ratio <= READING_GOAL;
    console.log(
      `${name.padEnd(24)} p50 ${worlds.map(({ people }, n) => `${people}: ${ms(medians[n] ?? Number.NaN)}`).join('   ')}   ratio ${ratio.toFixed(2)} (at most ${READING_GOAL})`,
    );
  }
  return isFlat;
}

async function reviewerOf({ owner, scope }: World): Promise<SignedInOfficer> {
  const { rows } = await owner.query<{ id: string }>(`select id from officer where username = 'thamdinh'`);
  const [row] = rows;
  if (!row) throw new Error('There is no reviewer.');
  return {
    kind: 'OFFICER',
    id: row.id,
    username: 'thamdinh',
    name: 'thamdinh',
    assignments: [
      {
        role: 'REVIEWER',
        unit: { code: '22', name: 'Tỉnh Quảng Ninh' },
        unitIds: unitIdsOf(scope) ?? [],
        agencyId: null,
        coversFor: null,
      },
    ],
  };
}

async function applicationsToApprove({ owner }: World): Promise<string[]> {
  const { rows } = await owner.query<{ id: string }>(
    `with entered as (
       insert into citizen (personal_id_number, full_name, date_of_birth, sex, permanent_address, phone_number, unit_id)
       select p.number, 'Nguyễn Văn An', '1999-03-14', 'MALE', 'Khu 3, Móng Cái', p.phone, u.id
       from ${SEALED_PEOPLE}, administrative_unit u where u.code = '06721' and u.valid_from is null returning *)
     insert into application (code, unit_id, citizen_id, level, state, full_name, search_name, date_of_birth, sex, permanent_address, phone_number,
       received_at, due_at, term, legal_regime, population_outcome, version)
     select 'HS-2026-' || lpad((row_number() over ())::text, 6, '0'), unit_id, id, 'LEVEL_2', 'READY_FOR_REVIEW', full_name, 'nguyen van an', date_of_birth, sex,
       permanent_address, phone_number, now(), now() + interval '3 days', 'LEVEL_2', 'ND69_2024', 'MATCHED', 1 from entered returning id`,
    [
      sealedPeople(BATCHES * 2 * APPROVALS, (n) => ({
        number: `9${String(n).padStart(11, '0')}`,
        phone: '0800000001',
      })),
    ],
  );
  return rows.map(({ id }) => id);
}

async function measureWriting(world: World): Promise<boolean> {
  const { owner, core } = world;
  const reviewer = await reviewerOf(world);
  const waiting = await applicationsToApprove(world);
  const withoutFigures: typeof approveApplication = {
    ...approveApplication,
    run: (transaction, input) => approveApplication.run({ ...transaction, count: () => undefined }, input),
  };
  const times = { with: [] as number[], without: [] as number[] };
  const batch = async (side: keyof typeof times) => {
    await owner.query(`alter table account ${side === 'with' ? 'enable' : 'disable'} trigger user`);
    for (let n = 0; n < APPROVALS; n += 1) {
      const input = { id: waiting.pop() ?? '', expectedVersion: 1 };
      const start = performance.now();
      await core.useCases.execute(side === 'with' ? approveApplication : withoutFigures, reviewer, input);
      if (n >= WARMED_UP_AFTER) times[side].push(performance.now() - start);
    }
  };
  for (let n = 0; n < BATCHES; n += 1)
    for (const side of n % 2 === 0 ? (['with', 'without'] as const) : (['without', 'with'] as const))
      await batch(side);
  const cost = at(times.with, 0.5) / at(times.without, 0.5) - 1;
  console.log(
    `approve                  p50 with figures ${ms(at(times.with, 0.5))}, without ${ms(at(times.without, 0.5))}: cost ${(cost * 100).toFixed(1)} % (at most ${WRITING_GOAL * 100} %)`,
  );
  return cost <= WRITING_GOAL;
}

const database = await startEmbeddedDatabase({
  dataDirectory: mkdtempSync(join(tmpdir(), 'dinhdanh-bench-')),
  durability: 'throwaway',
});
const worlds: World[] = [];
try {
  const serverUrl = database.superuserUrl.replace(/\/postgres$/, '');
  for (const people of SIZES) {
    console.log(`Filling a database of ${people} citizens …`);
    worlds.push(await worldOf(serverUrl, people));
  }
  const isFlat = await measureReading(worlds);
  const isCheap = await measureWriting(worlds[1] as World);
  if (!isFlat || !isCheap) process.exitCode = 1;
} finally {
  for (const { core, owner } of worlds) {
    await core.close();
    await owner.end();
  }
  await database.stop();
}
