import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { activate, aGrantedCitizen } from '../../testing/builders.ts';
import { ROWS_688 } from '../../testing/target-sheets.ts';
import { createTestWorld, type Client, type TestWorld } from '../../testing/test-world.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.close());

const CAMPAIGNS =
  '{ targetCampaigns { items { id documentNumber issuedOn issuer dueOn version targetTotal published { collected activated waiting } } } }';
const PROGRESS = `query ($id: ID!) {
  wardProgress(campaignId: $id) {
    campaign { documentNumber } asOf
    rows { unit { code name } target activated remaining percent }
    total { target activated remaining percent }
  }
}`;
const campaignId = async (): Promise<string> =>
  (await (await world.owner.query('select id from target_campaign')).rows[0]).id;
const progressFor = async (officer: Client) =>
  (await officer.query(PROGRESS, { id: await campaignId() })).data.wardProgress;

describe('the targets of 2023', () => {
  it('are those of the printed table, row by row, with its sum [R-146] [R-150] [R-151] [R-167]', async () => {
    const progress = await progressFor(await world.officer('thamdinh'));
    expect(
      progress.rows.map(({ unit, target }: { unit: { name: string }; target: number }) => [
        unit.name,
        target,
      ]),
    ).toEqual(ROWS_688);
    expect(progress.total).toEqual({ target: 24_416, activated: 0, remaining: 24_416, percent: 0 });
    expect((await (await world.officer('thamdinh')).query(CAMPAIGNS)).data.targetCampaigns.items).toEqual([
      {
        id: await campaignId(),
        documentNumber: '688/UBND-CATP',
        issuedOn: '2023-03-17',
        issuer: 'UBND thành phố Móng Cái',
        dueOn: null,
        version: 1,
        targetTotal: 24_416,
        published: { collected: 61_112, activated: 9_755, waiting: 24_416 },
      },
    ]);
  });

  it('move with an activation from the list: one more, one less to go, and the target stays [R-168]', async () => {
    const holder = await aGrantedCitizen(world, { unitCode: '06754' });
    await world.owner.query(`
      insert into target_person select (select id from target_campaign), a.id, a.citizen_id, a.unit_id, null from account a`);
    const later = await aGrantedCitizen(world, { unitCode: '06754' });
    await activate(world, holder);
    // Approved after the day of the dispatch: on no list, and no part of the baseline.
    await activate(world, later);
    const { rows, total } = await progressFor(await world.officer('thamdinh'));
    expect(rows.at(-1)).toEqual({
      unit: { code: '06754', name: 'Xã Vĩnh Trung' },
      target: 350,
      activated: 1,
      remaining: 349,
      percent: 0.29,
    });
    expect(total).toMatchObject({ target: 24_416, activated: 1, remaining: 24_415 });
  });

  it('count what was activated, folded or not', async () => {
    const unit = `(select id from administrative_unit where code = '06721' and valid_from is null)`;
    const measure = `'TARGET_ACTIVATIONS:${await campaignId()}'`;
    await world.owner.query(`insert into statistic_total values (${unit}, ${measure}, '2023-03-17', 20)`);
    await world.owner.query('select stand_statistics_anew()');
    await world.owner.query(
      `insert into statistic_delta (unit_id, on_day, measure, amount) values (${unit}, '2024-01-01', ${measure}, 3), (${unit}, '2024-01-01', 'ACTIVATIONS', 500)`,
    );
    const traCo = async () => (await progressFor(await world.officer('lanhdao'))).rows[0];
    expect(await traCo()).toMatchObject({ target: 728, activated: 23, remaining: 705, percent: 3.16 });
    await world.owner.query(`select graphile_worker.add_job('fold-statistics')`);
    await world.runJobs();
    expect((await world.owner.query('select from statistic_delta')).rows).toEqual([]);
    expect(await traCo()).toMatchObject({ activated: 23 });
  });

  it.each(['00000000-0000-7000-8000-000000000000', 'none', "' or 1=1"])(
    'are NOT_FOUND for a campaign %s',
    async (id) => {
      const { data, errors } = await (await world.officer('thamdinh')).query(PROGRESS, { id });
      expect([data, errors?.[0]?.extensions.code]).toEqual([null, 'NOT_FOUND']);
    },
  );
});
