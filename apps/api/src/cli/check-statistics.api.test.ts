import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { activate, aGrantedCitizen, anApplicationReadyForReview, decide } from '../testing/builders.ts';
import { createTestWorld, type TestWorld } from '../testing/test-world.ts';
import { checkStatistics, statisticsReportOf, type StatisticFinding } from './check-statistics.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
  const holder = await aGrantedCitizen(world);
  await world.owner.query(`
    insert into target_person select (select id from target_campaign), a.id, a.citizen_id, a.unit_id, null from account a`);
  await activate(world, holder);
  await decide(
    await world.officer('thamdinh'),
    'returnApplication',
    await anApplicationReadyForReview(world),
  );
  await world.owner.query(`select graphile_worker.add_job('fold-statistics')`);
  await world.runJobs();
});
afterAll(() => world.close());

async function check(): Promise<StatisticFinding[]> {
  const client = await world.owner.connect();
  try {
    return await checkStatistics(client);
  } finally {
    client.release();
  }
}

const UNIT = `(select id from administrative_unit where code = '06721' and valid_from is null)`;

describe('the check of statistics', () => {
  it('finds nothing where the program kept the figures, folded or not', async () => {
    await anApplicationReadyForReview(world);
    const report = statisticsReportOf(await check());
    expect(report).toEqual({
      lines: [expect.any(String), expect.any(String), expect.any(String)],
      isKept: true,
    });
  });

  it.each([
    'ACCOUNT_ACTIVE',
    'APPLICATION_RETURNED',
    'FUNNEL_ACTIVATED',
    'ACCOUNTS_WITHOUT_APPLICATION',
    'ACTIVATIONS',
    'TARGET_ACTIVATIONS:',
  ])('finds %s when it is one too many', async (measure) => {
    const campaign = await world.owner.query<{ id: string }>('select id from target_campaign');
    const spoiled = measure.endsWith(':') ? `${measure}${campaign.rows[0]?.id}` : measure;
    const { rows } = await world.owner.query<{ id: string }>(
      `insert into statistic_delta (unit_id, on_day, measure, amount) values (${UNIT}, app_today(), $1, 1) returning id`,
      [spoiled],
    );
    const report = statisticsReportOf(await check());
    expect(report.isKept).toBe(false);
    const [before, after] = measure === 'ACCOUNTS_WITHOUT_APPLICATION' ? [0, 1] : [1, 2];
    expect(report.lines).toContainEqual(
      expect.stringMatching(
        new RegExp(`^ +unit 06721 ${spoiled}( on [0-9-]{10})?: kept ${after}, recounted ${before}$`),
      ),
    );
    await world.owner.query('delete from statistic_delta where id = $1', [rows[0]?.id]);
  });

  it('finds an activation that is counted on another day', async () => {
    await world.owner.query(`update statistic_total set on_day = on_day - 1 where measure = 'ACTIVATIONS'`);
    const [figures] = await check();
    expect(figures?.differences.map(({ measure }) => measure)).toEqual(['ACTIVATIONS', 'ACTIVATIONS']);
    await world.owner.query(`update statistic_total set on_day = on_day + 1 where measure = 'ACTIVATIONS'`);
  });

  it('finds a standing that is not the sum of its days', async () => {
    await world.owner.query(
      `update statistic_standing set amount = amount + 7 where measure = 'ACCOUNT_ACTIVE'`,
    );
    const [, standings] = await check();
    expect(standings?.differences).toMatchObject([
      { unit: '06721', measure: 'ACCOUNT_ACTIVE', kept: 8, recounted: 1 },
    ]);
    await world.owner.query('select stand_statistics_anew()');
  });

  it('finds an application that an account no longer names as the one that granted it', async () => {
    await world.owner.query('alter table account disable trigger user');
    const { rows } = await world.owner.query<{ id: string; application: string }>(
      'select id, granted_by_application_id as application from account limit 1',
    );
    await world.owner.query('update account set granted_by_application_id = null where id = $1', [
      rows[0]?.id,
    ]);
    const [, , funnels] = await check();
    expect(funnels?.differences).toMatchObject([{ unit: '06721', measure: 'RAISED', kept: 0, recounted: 1 }]);
    await world.owner.query('update account set granted_by_application_id = $2 where id = $1', [
      rows[0]?.id,
      rows[0]?.application,
    ]);
    await world.owner.query('alter table account enable trigger user');
  });
});
