import { addDays } from '@dinhdanh/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SEALED_PEOPLE, sealedPeople } from '../../testing/sealed-people.ts';
import { createTestWorld, type Client, type TestWorld } from '../../testing/test-world.ts';

const TRA_CO = '06721';
const KA_LONG = '06709';
const TODAY = '2026-11-26';

let world: TestWorld;
let campaignId: string;
let leader: Client;
let cityHead: Client;
beforeAll(async () => {
  world = await createTestWorld();
  await world.setClock(`${TODAY}T09:00:00+07:00`);
  leader = await world.officer('lanhdao');
  cityHead = await world.officer('thutruong');
  campaignId = (await world.owner.query('select id from target_campaign')).rows[0].id;
  await world.owner.query(`update target_campaign set due_on = '2026-12-25'`);
  // 312 of the 728 of Trà Cổ: 156 before the window of four weeks, 140 in it, and 16 this morning.
  await activated(TRA_CO, '2026-09-01', 156);
  for (let day = 1; day <= 28; day += 1) await activated(TRA_CO, addDays(TODAY, -day), 5);
  await activated(TRA_CO, TODAY, 16);
  await activated(KA_LONG, '2026-11-20', 14);
});
afterAll(() => world.close());

async function activated(unitCode: string, on: string, amount: number): Promise<void> {
  await world.owner.query(
    `insert into statistic_delta (unit_id, on_day, measure, amount)
     select id, $2, 'TARGET_ACTIVATIONS:' || $3, $4 from administrative_unit where code = $1 and valid_from is null`,
    [unitCode, on, campaignId, amount],
  );
}

const FIGURES = `target activated remaining percent activatedInWindow pacePerDay neededPerDay outlook
  forecast { basis on earliest latest plusMinusDays isFewCases }`;
const forecasts = async (officer: Client, units = 'AS_ISSUED', id = campaignId) =>
  officer.query(
    `query ($id: ID!, $units: UnitView!) { wardForecasts(campaignId: $id, units: $units) {
       campaign { documentNumber dueOn } asOf window { from to days } rows { unit { code name } ${FIGURES} } total { ${FIGURES} } } }`,
    { id, units },
  );
const history = async (officer: Client, variables: object) =>
  officer.query(
    `query ($id: ID!, $unitCode: String, $units: UnitView, $from: LocalDate, $to: LocalDate) {
       targetHistory(campaignId: $id, unitCode: $unitCode, units: $units, from: $from, to: $to) { target points { on activated } } }`,
    { id: campaignId, ...variables },
  );
const hamlets = async (officer: Client, unitCode: string, units = 'AS_ISSUED', id = campaignId) =>
  officer.query(
    `query ($id: ID!, $unitCode: String!, $units: UnitView!) { hamletProgress(campaignId: $id, unitCode: $unitCode, units: $units) {
       target hasRows rows { hamlet hamletCount listed activated remaining shareOfRemaining movesMost } } }`,
    { id, unitCode, units },
  );

describe('the forecast of a ward', () => {
  it('says where it is, whether it will make it, and how sure that is', async () => {
    const { data } = await forecasts(leader);
    expect(data.wardForecasts).toMatchObject({
      campaign: { documentNumber: '688/UBND-CATP', dueOn: '2026-12-25' },
      window: { from: '2026-10-29', to: '2026-11-25', days: 28 },
      rows: [
        {
          unit: { code: TRA_CO, name: 'Phường Trà Cổ' },
          ...{ target: 728, activated: 312, remaining: 416, percent: 42.86 },
          ...{ activatedInWindow: 140, pacePerDay: 5, neededPerDay: 14, outlook: 'WILL_NOT' },
          forecast: {
            basis: 'PACE',
            on: '2027-02-18',
            ...{ earliest: '2027-02-08', latest: '2027-03-01', plusMinusDays: 11, isFewCases: false },
          },
        },
      ],
    });
    expect(data.wardForecasts.total).toEqual(
      expect.objectContaining({ target: 728, activated: 312, remaining: 416 }),
    );
  });

  it('says when it rests on few cases, and when there is none', async () => {
    const { rows, total } = (await forecasts(cityHead)).data.wardForecasts;
    const of = (code: string) => rows.find(({ unit }: { unit: { code: string } }) => unit.code === code);
    expect(rows).toHaveLength(17);
    expect(of(KA_LONG).forecast).toMatchObject({ basis: 'PACE', isFewCases: true });
    expect(of('06754')).toMatchObject({
      pacePerDay: 0,
      outlook: 'WILL_NOT',
      forecast: { basis: 'NO_PACE', on: null, earliest: null, latest: null, plusMinusDays: null },
    });
    expect(total).toMatchObject({
      target: 24_416,
      activated: 326,
      remaining: 24_090,
      activatedInWindow: 154,
    });
  });

  it('comes by the six units of today with the same sum [C23]', async () => {
    const { rows, total } = (await forecasts(cityHead, 'AS_OF_TODAY')).data.wardForecasts;
    expect(
      rows.map(({ unit, target }: { unit: { name: string }; target: number }) => [unit.name, target]),
    ).toEqual([
      ['Phường Móng Cái 1', 11_299],
      ['Phường Móng Cái 3', 3_038],
      ['Phường Móng Cái 2', 5_350],
      ['Xã Hải Sơn', 834],
      ['Xã Hải Ninh', 2_671],
      ['Xã Vĩnh Thực', 1_224],
    ]);
    expect(total).toMatchObject({ target: 24_416, activated: 326, remaining: 24_090 });
  });

  it('is the same before and after the deltas are folded', async () => {
    const before = (await forecasts(leader)).data.wardForecasts.rows;
    await world.owner.query(`select graphile_worker.add_job('fold-statistics')`);
    await world.runJobs();
    expect((await forecasts(leader)).data.wardForecasts.rows).toEqual(before);
  });

  it.each(['00000000-0000-7000-8000-000000000000', 'none'])('is NOT_FOUND for campaign %s', async (id) => {
    for (const answer of [
      await forecasts(leader, 'AS_ISSUED', id),
      await hamlets(leader, TRA_CO, 'AS_ISSUED', id),
    ])
      expect(answer.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});

describe('the history of a ward', () => {
  it('has every day that is asked for, each with all who had activated by then', async () => {
    const { data } = await history(leader, { unitCode: TRA_CO, from: '2026-11-23', to: TODAY });
    expect(data.targetHistory).toEqual({
      target: 728,
      points: [
        { on: '2026-11-23', activated: 286 },
        { on: '2026-11-24', activated: 291 },
        { on: '2026-11-25', activated: 296 },
        { on: TODAY, activated: 312 },
      ],
    });
  });

  it('goes back a year when nothing is said, and no farther', async () => {
    const { points } = (await history(leader, {})).data.targetHistory;
    expect([points.length, points[0], points.at(-1)]).toEqual([
      366,
      { on: '2025-11-26', activated: 0 },
      { on: TODAY, activated: 312 },
    ]);
    for (const days of [{ from: '2023-03-17' }, { from: '2026-11-27' }])
      expect((await history(leader, days)).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('adds up all covered units, or those of one unit of today', async () => {
    const last = async (variables: object) => {
      const { target, points } = (await history(cityHead, { ...variables, from: TODAY })).data.targetHistory;
      return [target, points[0].activated];
    };
    expect(await last({})).toEqual([24_416, 326]);
    const { rows } = (await forecasts(cityHead, 'AS_OF_TODAY')).data.wardForecasts;
    for (const { unit, target, activated: done } of rows)
      expect(await last({ unitCode: unit.code, units: 'AS_OF_TODAY' })).toEqual([target, done]);
  });

  it('of a ward that the officer does not cover is NOT_FOUND', async () => {
    expect((await history(leader, { unitCode: KA_LONG })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});

describe('the hamlets of a ward', () => {
  let entered = 0;
  /** People of the list, written past the use cases. */
  async function aHamlet(
    unitCode: string,
    hamlet: string | null,
    people: number,
    done: number,
  ): Promise<void> {
    await world.owner.query(
      `with entered as (
         insert into citizen (personal_id_number, full_name, date_of_birth, sex, permanent_address, phone_number, unit_id)
         select p.number, 'Nguyễn Văn An', '1999-03-14', 'MALE', '', p.phone, u.id
         from ${SEALED_PEOPLE}, administrative_unit u where u.code = $3 and u.valid_from is null returning *),
       granted as (
         insert into account (citizen_id, unit_id, level, state, granted_at, activated_at)
         select id, unit_id, 'LEVEL_2', case when row_number() over () <= $4 then 'ACTIVE' else 'GRANTED' end, '2023-01-01',
                case when row_number() over () <= $4 then app_now() end from entered returning *)
       insert into target_person select $5, id, citizen_id, unit_id, $2 from granted`,
      [
        sealedPeople(people, (n) => ({
          number: `0221${String(entered + n).padStart(8, '0')}`,
          phone: '0992000000',
        })),
        hamlet,
        unitCode,
        done,
        campaignId,
      ],
    );
    entered += people;
  }

  beforeAll(async () => {
    await aHamlet(TRA_CO, 'Khu 1', 30, 25);
    await aHamlet(TRA_CO, 'Khu 2', 20, 2);
    await aHamlet(TRA_CO, 'Khu 3', 3, 0);
    await aHamlet(TRA_CO, null, 4, 1);
    await aHamlet('06754', 'Thôn 1', 4, 0);
  });

  it('come as figures, those that move the sum most first, and no group under five', async () => {
    expect((await hamlets(leader, TRA_CO)).data.hamletProgress).toEqual({
      target: 728,
      hasRows: true,
      rows: [
        {
          hamlet: 'Khu 2',
          ...{
            hamletCount: 1,
            listed: 20,
            activated: 2,
            remaining: 18,
            shareOfRemaining: 62.07,
            movesMost: true,
          },
        },
        {
          hamlet: 'Khu 1',
          ...{
            hamletCount: 1,
            listed: 30,
            activated: 25,
            remaining: 5,
            shareOfRemaining: 17.24,
            movesMost: false,
          },
        },
        {
          hamlet: null,
          ...{
            hamletCount: 2,
            listed: 7,
            activated: 1,
            remaining: 6,
            shareOfRemaining: 20.69,
            movesMost: false,
          },
        },
      ],
    });
  });

  it('are none where the whole list is under five, or there is no list', async () => {
    for (const unitCode of ['06754', KA_LONG])
      expect((await hamlets(cityHead, unitCode)).data.hamletProgress).toMatchObject({
        hasRows: false,
        rows: [],
      });
  });

  it('bear the name of their ward where several wards have become one', async () => {
    const { rows } = (await forecasts(cityHead, 'AS_OF_TODAY')).data.wardForecasts;
    const found = await Promise.all(
      rows.map(
        async ({ unit }: { unit: { code: string } }) =>
          (await hamlets(cityHead, unit.code, 'AS_OF_TODAY')).data.hamletProgress.rows,
      ),
    );
    expect(found.flat().map(({ hamlet }: { hamlet: string | null }) => hamlet)).toContain(
      'Phường Trà Cổ · Khu 2',
    );
  });

  it('of a ward that the officer does not cover are NOT_FOUND', async () => {
    expect((await hamlets(leader, KA_LONG)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});

it.each(['tongdai', 'doan.traco', 'quantri', 'canbo.xnc'])('are not for %s', async (username) => {
  const officer = await world.officer(username);
  for (const answer of [await forecasts(officer), await history(officer, {}), await hamlets(officer, TRA_CO)])
    expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});
