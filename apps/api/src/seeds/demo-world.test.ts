import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DISPATCH } from '@dinhdanh/demo-world';
import { checkInvariants } from '../cli/check-invariants.ts';
import { SYSTEM } from '../platform/access/actor.ts';
import { verifyChain } from '../platform/audit/verify.ts';
import { openingTypes } from '../platform/sealing/sealed-in-database.ts';
import { activate } from '../testing/builders.ts';
import { TEST_SEALER } from '../testing/secret-key.ts';
import { createTestWorld, type TestWorld } from '../testing/test-world.ts';
import { DEMO_ACTIVATED, DEMO_CAMPAIGN } from './demo-campaign.ts';
import { findDemoCitizen, loadDemoWorld } from './demo-world.ts';

let world: TestWorld;
let client: pg.Client;
const steps: string[] = [];
// Loaded once: it is the world that everybody meets at the first start.
beforeAll(async () => {
  world = await createTestWorld();
  client = new pg.Client({
    connectionString: world.owner.options.connectionString,
    types: openingTypes(pg.types, TEST_SEALER),
  });
  await client.connect();
  await loadDemoWorld(client, world.core, (done, of, step) => void steps.push(`${done}/${of} ${step}`));
}, 180_000);
afterAll(async () => {
  await client.end();
  await world.close();
});

/** An account as it was on the day of the dispatch, whatever has happened in the weeks before the demo. */
const STATE_ON_THE_DAY = `case when (activated_at at time zone 'Asia/Ho_Chi_Minh')::date <= '2023-03-17' then 'ACTIVE' else 'GRANTED' end`;

const rowsOf = async (text: string) => (await world.owner.query(text)).rows;

describe('the demo world', () => {
  it('keeps every promise of the product', async () => {
    const { findings } = await checkInvariants(client, world.core);
    expect(findings.length).toBeGreaterThan(30);
    expect(findings.filter(({ amount }) => amount > 0)).toEqual([]);
  }, 60_000);

  it('holds the figures of the dispatch, on its day, to the last person [R-147] [R-148] [R-149]', async () => {
    expect(
      await rowsOf(
        'select (select count(*)::integer from citizen) as citizens, (select count(*)::integer from application) as applications',
      ),
    ).toEqual([{ citizens: 61_112, applications: 61_112 }]);
    expect(
      await rowsOf(
        `select ${STATE_ON_THE_DAY} as state, count(*)::integer from account group by 1 order by 1`,
      ),
    ).toEqual([
      { state: 'ACTIVE', count: 9_755 },
      { state: 'GRANTED', count: 24_416 },
    ]);
    // 61.112 - 9.755 - 24.416: what the dispatch leaves unexplained.
    expect(await rowsOf(`select count(*)::integer from application where state <> 'APPROVED'`)).toEqual([
      { count: 26_941 },
    ]);
    expect(
      await rowsOf('select state, count(*)::integer from application group by state order by state'),
    ).toEqual([
      { state: 'APPROVED', count: 34_171 },
      { state: 'READY_FOR_REVIEW', count: 14_200 },
      { state: 'REFUSED', count: 3_400 },
      { state: 'RETURNED', count: 9_300 },
      { state: 'SUBMITTED', count: 41 },
    ]);
  });

  it('had in each ward, on the day of the dispatch, as many waiting accounts as its target says, all of level 2 [R-149] [R-151] [R-167]', async () => {
    expect(
      await rowsOf(`select u.code, u.name, u.kind, count(*)::integer as target from account a join administrative_unit u on u.id = a.unit_id
        join target t on t.unit_id = u.id join target_campaign k on k.id = t.campaign_id and k.document_number = '${DISPATCH.number}'
        where ${STATE_ON_THE_DAY} = 'GRANTED' and a.level = 'LEVEL_2' group by u.id, t.position order by t.position`),
    ).toEqual(DISPATCH.units);
  });

  it('names every one of them on the list behind the target, with the hamlet of the address [R-168]', async () => {
    expect(
      await rowsOf(`select t.people, count(p.account_id)::integer as listed, count(p.hamlet)::integer as "withHamlet" from target t
        left join target_person p on p.campaign_id = t.campaign_id and p.unit_id = t.unit_id group by t.campaign_id, t.unit_id, t.people
        having count(p.account_id) <> t.people or count(p.hamlet) <> t.people`),
    ).toEqual([]);
  });

  it('comes to six units of today, and to the same sum [C23]', async () => {
    expect(
      await rowsOf(`select u.name, sum(t.people)::integer as people from target t
        join target_campaign k on k.id = t.campaign_id and k.document_number = '${DISPATCH.number}'
        join administrative_unit_heir(date '2025-07-01') h using (unit_id) join administrative_unit u on u.id = h.heir_id
        group by u.id order by u.id`),
    ).toEqual([
      { name: 'Phường Móng Cái 1', people: 11_299 },
      { name: 'Phường Móng Cái 2', people: 5_350 },
      { name: 'Phường Móng Cái 3', people: 3_038 },
      { name: 'Xã Hải Sơn', people: 834 },
      { name: 'Xã Hải Ninh', people: 2_671 },
      { name: 'Xã Vĩnh Thực', people: 1_224 },
    ]);
    expect(
      await rowsOf(
        `select count(distinct h.heir_id)::integer as units from target t join administrative_unit_heir(date '2023-03-17') h using (unit_id)`,
      ),
    ).toEqual([{ units: 17 }]);
  });

  it('has few who can still activate alone, fewer who were never reached, and the rest past the days of the law [R-120]', async () => {
    const [windows] = await rowsOf(
      `select count(*) filter (where window_closes_at > app_now())::integer as open,
              count(*) filter (where window_closes_at is null)::integer as "notStarted",
              count(*) filter (where window_closes_at <= app_now())::integer as closed
       from account where state = 'GRANTED'`,
    );
    expect(windows.open + windows.notStarted + windows.closed).toBe(24_416 - DEMO_ACTIVATED);
    expect(windows.open).toBeGreaterThan(400);
    expect(windows.notStarted).toBeGreaterThan(200);
    expect(windows.closed).toBeGreaterThan(20_000);
  });

  it('has no activation between the day of the dispatch and the campaign of the demo, so every ward began at nothing', async () => {
    expect(
      await rowsOf(
        `select count(*)::integer from account, target_campaign k where k.document_number = '${DEMO_CAMPAIGN.documentNumber}'
         and (activated_at at time zone 'Asia/Ho_Chi_Minh')::date >= '2023-03-17' and (activated_at at time zone 'Asia/Ho_Chi_Minh')::date < k.issued_on`,
      ),
    ).toEqual([{ count: 0 }]);
  });

  it('has a campaign of its own half-way to its day, plainly invented, for the same people of the same wards', async () => {
    expect(
      await rowsOf(
        `select issuer, (app_today() - issued_on)::integer as ago, (due_on - app_today())::integer as ahead,
           (select sum(people)::integer from current_target t where t.campaign_id = k.id) as people,
           (select count(*)::integer from target_person p where p.campaign_id = k.id) as listed
         from target_campaign k where document_number = '${DEMO_CAMPAIGN.documentNumber}'`,
      ),
    ).toEqual([
      {
        issuer: 'UBND (số liệu minh họa)',
        ago: 56,
        ahead: 60,
        people: 24_416,
        listed: 24_416,
      },
    ]);
  });

  it('shows every way a ward can stand: some make it, some do not, and in one it rests on few cases', async () => {
    const officer = await world.officer('thutruong');
    const { targetCampaigns } = (await officer.query('{ targetCampaigns { items { id documentNumber } } }'))
      .data;
    const forecasts = async (number: string) => {
      const { id } = targetCampaigns.items.find(
        ({ documentNumber }: { documentNumber: string }) => documentNumber === number,
      );
      const { data } = await officer.query(
        `query ($id: ID!) { wardForecasts(campaignId: $id) { rows { unit { name } activated remaining outlook forecast { isFewCases } } total { activated } } }`,
        { id },
      );
      return data.wardForecasts;
    };
    const { rows, total } = await forecasts(DEMO_CAMPAIGN.documentNumber);
    expect(total.activated).toBe(DEMO_ACTIVATED);
    expect(new Set(rows.map(({ outlook }: { outlook: string }) => outlook))).toEqual(
      new Set(['WILL_MAKE_IT', 'UNCERTAIN', 'WILL_NOT']),
    );
    const of = (name: string) => rows.find(({ unit }: { unit: { name: string } }) => unit.name === name);
    expect(of('Phường Trà Cổ')).toMatchObject({ activated: 312, remaining: 416, outlook: 'UNCERTAIN' });
    expect(of('Phường Ninh Dương').forecast.isFewCases).toBe(true);
    // The same people stand on the list of the dispatch.
    expect((await forecasts(DISPATCH.number)).total.activated).toBe(DEMO_ACTIVATED);
  });

  it('keeps figures that equal a recount, in every ward and state', async () => {
    const kept = await rowsOf(
      `select unit_id, measure, sum(amount)::integer as count from statistic group by 1, 2 having sum(amount) <> 0 order by 1, 2`,
    );
    const counted = await rowsOf(`
      select unit_id, measure, count(*)::integer from (
        select unit_id, 'APPLICATION_' || state as measure from application
        union all select unit_id, 'ACCOUNT_' || state from account
        union all select unit_id, 'ACTIVATIONS' from account where activated_at is not null
        union all select p.unit_id, 'TARGET_ACTIVATIONS:' || p.campaign_id from target_person p join account a on a.id = p.account_id
                  where a.activated_at is not null
        union all select unit_id, 'TARGET_LISTED:' || campaign_id from target_person
        union all select unit_id, 'FUNNEL_' || funnel_stage from account) as row
      group by 1, 2 order by 1, 2`);
    expect(kept).toEqual(counted);
    const { data } = await (
      await world.officer('thamdinh')
    ).query('{ applicationCounts { byState { state count } } }');
    expect(data.applicationCounts.byState).toEqual([
      { state: 'SUBMITTED', count: 41 },
      { state: 'CHECKING', count: 0 },
      { state: 'READY_FOR_REVIEW', count: 14_200 },
      { state: 'APPROVED', count: 34_171 },
      { state: 'REFUSED', count: 3_400 },
      { state: 'RETURNED', count: 9_300 },
    ]);
  });

  it('stood in every unit on each day as the days up to it add up', async () => {
    expect(
      await rowsOf(`
      select unit_id, measure, on_day, amount::integer from statistic_standing
      except select unit_id, measure, on_day, sum(amount) over (partition by unit_id, measure order by on_day)::integer from statistic_total`),
    ).toEqual([]);
  });

  it('knows of every account which application granted it', async () => {
    expect(await rowsOf('select from account where granted_by_application_id is null')).toEqual([]);
  });

  it('has whole audit chains in all 17 wards, with a line for all that happened to every application', async () => {
    const heads = await rowsOf(
      'select unit_id, last_sequence::integer from audit_chain where unit_id <> 0 order by unit_id',
    );
    expect(heads).toHaveLength(17);
    for (const { unit_id: unitId, last_sequence: lineCount } of heads) {
      expect([unitId, await verifyChain(world.core.reader, SYSTEM.scope, unitId)]).toEqual([
        unitId,
        { lineCount, firstBrokenSequence: null },
      ]);
    }
    expect(
      await rowsOf(
        `select action, count(*)::integer from audit_line where unit_id <> 0 group by action order by action`,
      ),
    ).toEqual([
      { action: 'APPLICATION_APPROVED', count: 34_171 },
      { action: 'APPLICATION_CHECK_FINISHED', count: 61_071 },
      { action: 'APPLICATION_CHECK_STARTED', count: 61_071 },
      { action: 'APPLICATION_REFUSED', count: 3_400 },
      { action: 'APPLICATION_RETURNED', count: 9_300 },
      { action: 'APPLICATION_SUBMITTED', count: 61_112 },
      { action: 'CROSS_CHECK_MATCHED', count: expect.any(Number) },
      { action: 'CROSS_CHECK_MISMATCHED', count: expect.any(Number) },
      { action: 'LOCK_REQUEST_FORWARDED', count: 2 },
      { action: 'LOCK_REQUEST_REGISTERED', count: 4 },
      { action: 'OUTREACH_LIST_DRAWN', count: 1 },
    ]);
    expect(
      await rowsOf(
        `select count(*)::integer from audit_line where (content::json ->> 'at')::timestamptz <> at`,
      ),
    ).toEqual([{ count: 0 }]);
  });

  it('has requests to lock that wait for the unit and for the authority, and nobody is locked yet', async () => {
    expect(
      await rowsOf(`select state, count(*)::integer from lock_request group by state order by state`),
    ).toEqual([
      { state: 'FORWARDED', count: 2 },
      { state: 'RECEIVED', count: 2 },
    ]);
    expect(await rowsOf(`select count(*)::integer from lock_request where examine_by < received_at`)).toEqual(
      [{ count: 0 }],
    );
    expect(await rowsOf('select count(*)::integer from lock_ground')).toEqual([{ count: 0 }]);
  });

  it('keeps what the program itself would keep: every reference, every check, every index', async () => {
    const orphans = await rowsOf(`
      select (select count(*)::integer from application a left join citizen c on c.id = a.citizen_id where c.id is null) as applications,
             (select count(*)::integer from account a left join citizen c on c.id = a.citizen_id where c.id is null) as accounts,
             (select count(*)::integer from application where decided_by = submitted_by) as own_decisions,
             (select count(*)::integer from application where (state in ('SUBMITTED', 'READY_FOR_REVIEW')) <> (decided_at is null)) as undecided,
             (select count(*)::integer from account a join application p on p.citizen_id = a.citizen_id where p.state <> 'APPROVED') as unapproved`);
    expect(orphans).toEqual([
      { applications: 0, accounts: 0, own_decisions: 0, undecided: 0, unapproved: 0 },
    ]);
    const indexes = `select count(*)::integer from pg_indexes where schemaname = 'public'`;
    const untouched = await createTestWorld();
    try {
      expect(await rowsOf(indexes)).toEqual((await untouched.owner.query(indexes)).rows);
    } finally {
      await untouched.close();
    }
  });

  it('goes on numbering after its last application, and checks what was just submitted', async () => {
    expect(await rowsOf(`select last_value::integer from application_number`)).toEqual([
      { last_value: 61_112 },
    ]);
    expect(
      await rowsOf(
        `select count(*)::integer from graphile_worker.jobs where task_identifier = 'check-application'`,
      ),
    ).toEqual([{ count: 41 }]);
    await world.runJobs();
    expect(await rowsOf(`select count(*)::integer from application where state = 'SUBMITTED'`)).toEqual([
      { count: 0 },
    ]);
  });

  it('offers a citizen who activates the account through the portal, and moves one figure of one ward', async () => {
    const citizen = await findDemoCitizen(client);
    if (!citizen) throw new Error('There is nobody to try the portal with.');
    expect(citizen).toEqual({
      personalIdNumber: expect.stringMatching(/^022\d{9}$/),
      phoneNumber: expect.stringMatching(/^0992\d{6}$/),
    });
    const sinceThen = () =>
      rowsOf(
        `select unit_id, sum(amount)::integer as activated from statistic where measure = 'ACTIVATIONS' and on_day >= '2023-03-17' group by 1 order by 1`,
      );
    const before = await sinceThen();
    expect(await activate(world, citizen)).toMatchObject({
      __typename: 'ActivationCompleted',
      accountLevel: 'LEVEL_2',
    });
    const moved = (await sinceThen()).filter(
      ({ activated }, index) => activated !== before[index]?.activated,
    );
    expect(moved).toHaveLength(1);
    expect(moved[0].activated).toBe(
      before.find(({ unit_id: unitId }) => unitId === moved[0].unit_id)?.activated + 1,
    );
    expect((await findDemoCitizen(client))?.personalIdNumber).not.toBe(citizen.personalIdNumber);
  });

  it('tells how far it has come, to the end', () => {
    expect(steps[0]).toBe('4000/61112 people');
    expect(steps.at(-1)).toBe('61112/61112 statistics');
  });
});
