import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DISPATCH } from '@dinhdanh/demo-world';
import { createTestWorld, type TestWorld } from '../testing/test-world.ts';
import { DEMO_OFFICERS, loadDemoOfficers } from './demo-officers.ts';
import { loadReferenceData } from './reference-data.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.close());

const rowsOf = async (text: string) => (await world.owner.query(text)).rows;

describe('the administrative units', () => {
  it('are the province, the city, its 17 wards and communes, and the six units that took over in 2025', async () => {
    expect(
      await rowsOf(
        'select kind, valid_from is not null as is_new, count(*)::integer from administrative_unit group by 1, 2 order by 2, 1',
      ),
    ).toEqual([
      { kind: 'COMMUNE', is_new: false, count: 9 },
      { kind: 'DISTRICT', is_new: false, count: 1 },
      { kind: 'PROVINCE', is_new: false, count: 1 },
      { kind: 'WARD', is_new: false, count: 8 },
      { kind: 'COMMUNE', is_new: true, count: 3 },
      { kind: 'WARD', is_new: true, count: 3 },
    ]);
  });

  it('name their successors, so that the targets of 2023 add up to those of the new units', async () => {
    expect(
      await rowsOf(`
        select heir.name, sum(t.people)::integer as people from target t
        join administrative_unit u on u.id = t.unit_id
        join administrative_unit first on first.id = u.successor_id
        join administrative_unit heir on heir.id = coalesce(first.successor_id, first.id)
        group by heir.name order by people desc`),
    ).toEqual([
      { name: 'Phường Móng Cái 1', people: 11_299 },
      { name: 'Phường Móng Cái 2', people: 5_350 },
      { name: 'Phường Móng Cái 3', people: 3_038 },
      { name: 'Xã Hải Ninh', people: 2_671 },
      { name: 'Xã Vĩnh Thực', people: 1_224 },
      { name: 'Xã Hải Sơn', people: 834 },
    ]);
  });

  it('know that Hòa Lạc went into Trần Phú before Trần Phú itself ended', async () => {
    expect(
      await rowsOf(
        `select s.name, u.valid_to::text, s.valid_to::text as successor_valid_to from administrative_unit u join administrative_unit s on s.id = u.successor_id where u.name = 'Phường Hòa Lạc'`,
      ),
    ).toEqual([{ name: 'Phường Trần Phú', valid_to: '2024-11-01', successor_valid_to: '2025-07-01' }]);
  });

  it('lie below the city and the province, each below itself too, and below whoever took their place', async () => {
    expect(
      await rowsOf(
        'select a.name, count(*)::integer from administrative_unit_descendant d join administrative_unit a on a.id = d.ancestor_id group by a.id having count(*) > 1 order by 2, a.name collate "C"',
      ),
    ).toEqual([
      { name: 'Phường Trần Phú', count: 2 },
      { name: 'Phường Móng Cái 3', count: 3 },
      { name: 'Xã Hải Ninh', count: 3 },
      { name: 'Xã Hải Sơn', count: 3 },
      { name: 'Xã Vĩnh Thực', count: 3 },
      { name: 'Phường Móng Cái 2', count: 4 },
      { name: 'Phường Móng Cái 1', count: 7 },
      { name: 'Thành phố Móng Cái', count: 18 },
      { name: 'Tỉnh Quảng Ninh', count: 25 },
    ]);
  });
});

describe('the targets of dispatch 688', () => {
  it('are 17 rows in the order of the document, and their sum is the printed one [R-150] [R-151] [R-167]', async () => {
    expect(
      await rowsOf(
        'select u.code, u.name, u.kind, t.people as target from target t join administrative_unit u on u.id = t.unit_id order by t.position',
      ),
    ).toEqual(DISPATCH.units);
    expect(
      await rowsOf(
        'select v.stated_total, sum(t.people)::integer as sum, count(*)::integer as rows from target_version v join target t using (campaign_id, version) group by v.campaign_id, v.version',
      ),
    ).toEqual([{ stated_total: 24_416, sum: 24_416, rows: 17 }]);
  });
});

describe('the working calendar', () => {
  it('holds the announced days of 2026, and one that is no law yet', async () => {
    expect(
      await rowsOf(
        `select kind, status, count(*)::integer from calendar_day where date between '2026-01-01' and '2026-12-31' group by 1, 2 order by 1, 2`,
      ),
    ).toEqual([
      { kind: 'COMPENSATORY', status: 'ANNOUNCED', count: 1 },
      { kind: 'HOLIDAY', status: 'ANNOUNCED', count: 10 },
      { kind: 'HOLIDAY', status: 'PENDING_LAW', count: 1 },
      { kind: 'SWAPPED_OFF', status: 'ANNOUNCED', count: 2 },
      { kind: 'SWAPPED_WORKING', status: 'ANNOUNCED', count: 2 },
    ]);
    expect(await rowsOf(`select date::text from calendar_day where status = 'PENDING_LAW'`)).toEqual([
      { date: '2026-11-24' },
    ]);
  });

  it('works on a Saturday for each day swapped off, and on no other', async () => {
    expect(
      await rowsOf(
        `select count(*)::integer as other from calendar_day where kind = 'SWAPPED_WORKING' and extract(isodow from date) <> 6`,
      ),
    ).toEqual([{ other: 0 }]);
    expect(
      await rowsOf(
        `select count(*)::integer as weekends from calendar_day where kind <> 'SWAPPED_WORKING' and extract(isodow from date) > 5`,
      ),
    ).toEqual([{ weekends: 0 }]);
    const [swaps] = await rowsOf(
      `select count(*) filter (where kind = 'SWAPPED_OFF') as off, count(*) filter (where kind = 'SWAPPED_WORKING') as worked from calendar_day`,
    );
    expect(swaps.off).toBe(swaps.worked);
  });
});

describe('the offices', () => {
  it('are the police of each ward and commune, old and new, the desk of the city until it ended, and the province [R-091] [R-092]', async () => {
    expect(
      await rowsOf(
        `select o.kind, u.valid_from is not null as is_new, o.valid_to::text, count(*)::integer from office o join administrative_unit u on u.id = o.unit_id
         group by 1, 2, 3 order by 1, 2`,
      ),
    ).toEqual([
      { kind: 'COMMUNE_POLICE', is_new: false, valid_to: null, count: 17 },
      { kind: 'COMMUNE_POLICE', is_new: true, valid_to: null, count: 6 },
      { kind: 'DISTRICT_TEAM', is_new: false, valid_to: '2025-03-01', count: 1 },
      { kind: 'PROVINCE_PC06', is_new: false, valid_to: null, count: 1 },
    ]);
  });

  it('stand one in each ward and commune of either period', async () => {
    expect(
      await rowsOf(
        `select u.name from administrative_unit u where u.kind in ('WARD', 'COMMUNE')
           and (select count(*) from office o where o.unit_id = u.id) <> 1`,
      ),
    ).toEqual([]);
  });

  it('open by weekday, in the morning and in the afternoon', async () => {
    expect(
      await rowsOf(
        `select opening->'5' as friday, opening->'6' as saturday, opening->'0' as sunday from office where code = 'CA-06721'`,
      ),
    ).toEqual([
      {
        friday: [
          { from: '07:30', to: '11:30' },
          { from: '13:30', to: '16:30' },
        ],
        saturday: [{ from: '07:30', to: '11:30' }],
        sunday: null,
      },
    ]);
  });
});

describe('loading all of it again', () => {
  it('changes nothing', async () => {
    const tables = [
      'administrative_unit',
      'administrative_unit_descendant',
      'calendar_day',
      'id_number_province',
      'office',
      'target_campaign',
      'target_version',
      'target',
      'officer',
      'officer_assignment',
    ];
    const dump = () =>
      Promise.all(
        tables.map(async (table) => [
          table,
          await rowsOf(
            `select md5(string_agg(t::text, '|' order by t::text)) as digest, count(*) from ${table} t`,
          ),
        ]),
      );
    const before = await dump();
    const client = new pg.Client({ connectionString: world.owner.options.connectionString });
    await client.connect();
    await loadReferenceData(client);
    await loadDemoOfficers(client, world.core.secrets);
    await client.end();
    expect(await dump()).toEqual(before);
  });

  it('leaves the ten officers of the demo, each with one appointment', async () => {
    expect(
      await rowsOf(
        'select o.username, s.role, u.code as "unitCode" from officer o join officer_assignment s on s.officer_id = o.id join administrative_unit u on u.id = s.unit_id order by 1',
      ),
    ).toEqual(
      DEMO_OFFICERS.map(({ username, role, unitCode }) => ({ username, role, unitCode })).sort((a, b) =>
        a.username < b.username ? -1 : 1,
      ),
    );
  });
});
