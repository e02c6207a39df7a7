import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DISPATCH } from '@dinhdanh/demo-world';
import { SYSTEM } from '../platform/access/actor.ts';
import { verifyChain } from '../platform/audit/verify.ts';
import { activate } from '../testing/builders.ts';
import { createTestWorld, type TestWorld } from '../testing/test-world.ts';
import { findDemoCitizen, loadDemoWorld } from './demo-world.ts';

let world: TestWorld;
let client: pg.Client;
const steps: string[] = [];
// Loaded once: it is the world that everybody meets at the first start.
beforeAll(async () => {
  world = await createTestWorld();
  client = new pg.Client({ connectionString: world.owner.options.connectionString });
  await client.connect();
  await loadDemoWorld(
    client,
    world.core.secrets,
    (done, of, step) => void steps.push(`${done}/${of} ${step}`),
  );
}, 180_000);
afterAll(async () => {
  await client.end();
  await world.close();
});

const rowsOf = async (text: string) => (await world.owner.query(text)).rows;

describe('the demo world', () => {
  it('holds the figures of the dispatch to the last person [R-147] [R-148] [R-149]', async () => {
    expect(
      await rowsOf(
        'select (select count(*)::integer from citizen) as citizens, (select count(*)::integer from application) as applications',
      ),
    ).toEqual([{ citizens: 61_112, applications: 61_112 }]);
    expect(
      await rowsOf('select state, count(*)::integer from account group by state order by state'),
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

  it('has in each ward as many waiting accounts as its target says, all of level 2 [R-149] [R-151] [R-167]', async () => {
    expect(
      await rowsOf(`select u.code, u.name, u.kind, count(*)::integer as target from account a join administrative_unit u on u.id = a.unit_id
        join target t on t.unit_id = u.id where a.state = 'GRANTED' and a.level = 'LEVEL_2' group by u.id, t.position order by t.position`),
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
    expect(windows.open + windows.notStarted + windows.closed).toBe(24_416);
    expect(windows.open).toBeGreaterThan(400);
    expect(windows.notStarted).toBeGreaterThan(200);
    expect(windows.closed).toBeGreaterThan(23_000);
  });

  it('has no activation on or after the day of the dispatch, so every ward begins at nothing', async () => {
    expect(
      await rowsOf(
        `select count(*)::integer from account where (activated_at at time zone 'Asia/Ho_Chi_Minh')::date >= '2023-03-17'`,
      ),
    ).toEqual([{ count: 0 }]);
    const officer = await world.officer('thamdinh');
    const { targetCampaigns } = (await officer.query('{ targetCampaigns { items { id } } }')).data;
    const { data } = await officer.query(
      'query ($id: ID!) { wardProgress(campaignId: $id) { rows { target activated remaining } total { target activated remaining percent } } }',
      {
        id: targetCampaigns.items[0].id,
      },
    );
    expect(data.wardProgress.rows).toEqual(
      DISPATCH.units.map(({ target }) => ({ target, activated: 0, remaining: target })),
    );
    expect(data.wardProgress.total).toEqual({ target: 24_416, activated: 0, remaining: 24_416, percent: 0 });
  });

  it('keeps figures that equal a recount, in every ward and state', async () => {
    const kept = await rowsOf(
      `select unit_id, measure, sum(amount)::integer as count from statistic group by 1, 2 having sum(amount) <> 0 order by 1, 2`,
    );
    const counted = await rowsOf(`
      select unit_id, measure, count(*)::integer from (
        select unit_id, 'APPLICATION_' || state as measure from application
        union all select unit_id, 'ACCOUNT_' || state from account
        union all select unit_id, 'FUNNEL_' || funnel_stage from account
        union all select unit_id, 'ACTIVATIONS' from account where activated_at is not null) as row
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
    expect(await activate(world, citizen)).toMatchObject({
      __typename: 'ActivationCompleted',
      accountLevel: 'LEVEL_2',
    });
    expect(
      await rowsOf(
        `select sum(amount)::integer as activated, count(distinct unit_id)::integer as wards from statistic where measure = 'ACTIVATIONS' and on_day >= '2023-03-17'`,
      ),
    ).toEqual([{ activated: 1, wards: 1 }]);
    expect((await findDemoCitizen(client))?.personalIdNumber).not.toBe(citizen.personalIdNumber);
  });

  it('tells how far it has come, to the end', () => {
    expect(steps[0]).toBe('4000/61112 people');
    expect(steps.at(-1)).toBe('61112/61112 statistics');
  });
});
