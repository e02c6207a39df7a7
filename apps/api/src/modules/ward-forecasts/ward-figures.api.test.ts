import { readXlsx } from 'hucre';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPdf } from '../../testing/pdf-reader.ts';
import { createTestWorld, type TestWorld } from '../../testing/test-world.ts';

let world: TestWorld;
let campaignId: string;
beforeAll(async () => {
  world = await createTestWorld();
  campaignId = (await world.owner.query('select id from target_campaign')).rows[0].id;
});
afterAll(() => world.close());

const take = async (username: string, rest: string) =>
  (await world.officer(username)).fetch(`/ward-figures/${campaignId}/${rest}`);

describe('the board, taken along', () => {
  it('is a CSV that a spreadsheet opens in Vietnamese, a row for each unit and the sum', async () => {
    const response = await take('thutruong', 'csv');
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = new TextDecoder().decode(bytes).trim().split(/\r?\n/);
    expect(lines).toHaveLength(19);
    expect(lines[0]).toContain('Đơn vị');
    expect(lines[7]).toMatch(/Phường Trà Cổ.*728.*0.*728/);
    expect(lines[18]).toMatch(/Tổng số.*24416/);
  });

  it('is an XLSX with the same cells, by the units of today', async () => {
    const response = await take('thutruong', 'xlsx?units=AS_OF_TODAY');
    const { sheets } = await readXlsx(new Uint8Array(await response.arrayBuffer()));
    expect(sheets[0]?.rows.map((row) => row.slice(0, 2))).toEqual([
      ['Đơn vị', 'Chỉ tiêu'],
      ['Phường Móng Cái 1', '11299'],
      ['Phường Móng Cái 3', '3038'],
      ['Phường Móng Cái 2', '5350'],
      ['Xã Hải Sơn', '834'],
      ['Xã Hải Ninh', '2671'],
      ['Xã Vĩnh Thực', '1224'],
      ['Tổng số', '24416'],
    ]);
  });

  it('is a tagged PDF that says how the forecast is made', async () => {
    const printed = await readPdf(new Uint8Array(await (await take('lanhdao', 'pdf')).arrayBuffer()), {
      hasQr: false,
    });
    expect(printed).toMatchObject({ isTagged: true, language: 'vi' });
    expect(printed.text).toContain('Phường Trà Cổ');
    expect(printed.text).not.toContain('Phường Ka Long');
    expect(printed.text).toContain('trọn vẹn gần nhất');
    expect(printed.roles).toEqual(expect.arrayContaining(['H1', 'Table', 'TH', 'TD']));
  });

  it('never begins a cell with a formula, whatever a unit is called', async () => {
    await world.owner.query(
      `update administrative_unit set name = '=1+1' where code = '06709' and valid_from is null`,
    );
    expect(await (await take('thutruong', 'csv')).text()).not.toMatch(/(^|[,;\n]"?)=1\+1/);
    await world.owner.query(
      `update administrative_unit set name = 'Phường Ka Long' where code = '06709' and valid_from is null`,
    );
  });

  it('leaves a line that says who took it, as what', async () => {
    await take('lanhdao', 'csv');
    const { rows } = await world.owner.query(
      `select actor_name, content from audit_line where action = 'WARD_FIGURES_EXPORTED' order by at desc, sequence desc limit 1`,
    );
    expect(rows[0].actor_name).toBe('Hoàng Đức Thịnh');
    expect(JSON.parse(rows[0].content).details).toEqual({ format: 'CSV', units: 'AS_ISSUED', rows: 1 });
  });

  it.each(['doc', 'csv?units=NONE'])('is not to be had as %s', async (rest) => {
    expect((await take('thutruong', rest)).status).toBe(404);
  });

  it('is refused to those who may not read the progress', async () => {
    expect(await (await take('doan.traco', 'csv')).text()).toContain('FORBIDDEN');
    expect(await (await world.visitor().fetch(`/ward-figures/${campaignId}/csv`)).text()).toContain(
      'UNAUTHENTICATED',
    );
  });
});
