import { createDemoWorld, DISPATCH, type DemoPerson } from '@dinhdanh/demo-world';
import { formatDate } from '@dinhdanh/domain';
import { printedTables } from '@dinhdanh/i18n';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCore } from '../../app.ts';
import { readTable } from '../../platform/tables/read-table.ts';
import { writeTable, type TableFormat } from '../../platform/tables/write-table.ts';
import { TEST_SEALER } from '../../testing/secret-key.ts';
import { createTestWorld, type Session, type TestWorld } from '../../testing/test-world.ts';
import { WorkingCalendarSource } from '../calendar/index.ts';
import { ProvinceCodesSource } from '../citizens/index.ts';
import { runLongTask } from '../long-tasks/index.ts';
import { personImportWork } from './index.ts';
import type { previewPersonList } from './preview-person-list.ts';

const HEADINGS = Object.values(printedTables.importColumns);
const unitName = new Map<string, string>(DISPATCH.units.map(({ code, name }) => [code, name]));
const rowOf = (person: DemoPerson): string[] => [
  person.personalIdNumber,
  person.fullName,
  formatDate(person.dateOfBirth),
  person.sex === 'MALE' ? 'Nam' : 'Nữ',
  person.permanentAddress,
  person.phoneNumber,
  unitName.get(person.unitCode) ?? '',
  '02/03/2023',
];
const TITLE = [['CÔNG AN THÀNH PHỐ MÓNG CÁI'], ['DANH SÁCH CÔNG DÂN CHƯA KÍCH HOẠT'], []];
const LIST = createDemoWorld()
  .people()
  .filter(({ accountState }) => accountState === 'GRANTED')
  .map(rowOf);
const aList = (rows: readonly (readonly string[])[]) => [...TITLE, HEADINGS, ...rows];
const PURPOSE = 'Nhập danh sách theo Công văn 688 của UBND thành phố';

const upload = (by: Session, content: Buffer, purpose = PURPOSE) =>
  by.fetch(`/person-imports?purpose=${encodeURIComponent(purpose)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: new Uint8Array(content),
  });
const lookAt = (by: Session, content: Buffer, headers: Record<string, string> = {}) =>
  by.fetch('/person-imports/preview', {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', ...headers },
    body: new Uint8Array(content),
  });
const previewOf = async (response: Response) =>
  (await response.json()) as Awaited<ReturnType<typeof previewPersonList>>;
const started = async (by: Session, content: Buffer): Promise<string> => {
  const response = await upload(by, content);
  expect(response.status).toBe(201);
  return ((await response.json()) as { id: string }).id;
};
const codesOf = async (response: Response) => [
  response.status,
  ...((await response.json()) as { errors: { extensions: { code: string } }[] }).errors.map(
    ({ extensions }) => extensions.code,
  ),
];
const taskOf = async (by: Session, id: string) =>
  (
    await by.query(
      `query ($id: ID!) { longTask(id: $id) { problems { line code message }
         task { kind state total done problemCount hasResult canCancel failure purpose } } }`,
      { id },
    )
  ).data.longTask;
const resultOf = async (by: Session, id: string, format: TableFormat = 'XLSX') =>
  readTable(Buffer.from(await (await by.fetch(`/long-tasks/${id}/${format.toLowerCase()}`)).arrayBuffer()));

/** Figures, people, applications and accounts by unit: all of them the same. */
async function sumsOf(world: TestWorld) {
  const count = async (select: string) =>
    (await world.owner.query<{ code: string; people: number }>(select)).rows.map(({ code, people }) => [
      code,
      people,
    ]);
  const by = (from: string) =>
    `select u.code, count(*)::integer as people from ${from} join administrative_unit u on u.id = x.unit_id group by u.code order by u.code`;
  const kept = (measure: string) =>
    `select u.code, sum(amount)::integer as people from statistic x join administrative_unit u on u.id = x.unit_id where measure = '${measure}' group by u.code order by u.code`;
  return Promise.all([
    count(by('citizen x')),
    count(by(`(select * from application where state = 'APPROVED') x`)),
    count(
      by(
        `(select * from account where state = 'GRANTED' and level = 'LEVEL_2' and window_opened_at is null) x`,
      ),
    ),
    count(kept('APPLICATION_APPROVED')),
    count(kept('ACCOUNT_GRANTED')),
  ]);
}
const EXPECTED = [...DISPATCH.units].map(({ code, target }) => [code, target]).sort();

describe('the list of 24,416 persons', () => {
  let world: TestWorld;
  let intake: Session;
  let id: string;
  beforeAll(async () => {
    world = await createTestWorld();
    intake = await world.officer('tiepnhan');
    // Ends the connection of whoever writes this row, before it is written: what a kill leaves behind.
    await world.owner.query(`
      create sequence written;
      create table killing (at_row bigint, at_end boolean);
      insert into killing values (null, false);
      grant usage, select on sequence written to dinhdanh_app;
      grant select on killing to dinhdanh_app;
      create function die() returns trigger language plpgsql as $$
      begin
        if tg_table_name = 'citizen' and nextval('written') - 1 = (select at_row from killing)
          or tg_table_name = 'long_task' and (select at_end from killing)
        then perform pg_terminate_backend(pg_backend_pid()); perform pg_sleep(0.01); end if;
        return new;
      end $$;
      create trigger die before insert on citizen for each row execute function die();
      create trigger die before update of state on long_task for each row when (new.state = 'SUCCEEDED') execute function die();`);
  });
  afterAll(() => world.close());

  const rowsNow = async () =>
    (await world.owner.query<{ people: number }>('select count(*)::integer as people from citizen')).rows[0]
      ?.people ?? 0;
  const killAt = async (row: number | null, atEnd = false) => {
    await world.owner.query('update killing set at_row = $1, at_end = $2', [row, atEnd]);
    await world.owner.query(`select setval('written', $1::bigint + 1, false)`, [await rowsNow()]);
  };
  /** A worker process, with connections of its own; whatever kills it, nothing of it is used again. */
  const aWorker = () => {
    const core = createCore(world.config);
    const work = personImportWork({
      ...core,
      provinceCodes: () => new ProvinceCodesSource(core.pool).current(),
      workingCalendar: () => new WorkingCalendarSource(core.pool).current(),
    });
    const services = { ...core, works: new Map([[work.kind, work]]) };
    return runLongTask(services, { longTaskId: id, signal: new AbortController().signal });
  };

  it('is taken in at once, with its number of rows, and nobody is entered yet [R-168]', async () => {
    id = await started(intake, await writeTable('CSV', 'Danh sách', aList(LIST)));
    expect((await taskOf(intake, id)).task).toMatchObject({
      ...{ kind: 'PERSON_IMPORT', state: 'QUEUED', total: 24_416, done: 0, purpose: PURPOSE },
    });
    expect(await rowsNow()).toBe(0);
  });

  it.each([
    [0, 0],
    [1, 0],
    [12_208, 12_000],
    [24_415, 24_000],
  ])('killed at row %i keeps the whole parts before it, and shows them as done', async (row, kept) => {
    await killAt(row);
    await expect(aWorker()).rejects.toThrow();
    expect(await rowsNow()).toBe(kept);
    expect((await taskOf(intake, id)).task).toMatchObject({ state: 'RUNNING', total: 24_416, done: kept });
  });

  it('killed after the last row is at work still, with everybody entered', async () => {
    await killAt(null, true);
    await expect(aWorker()).rejects.toThrow();
    expect((await taskOf(intake, id)).task).toMatchObject({
      ...{ state: 'RUNNING', done: 24_416, hasResult: false },
    });
  });

  it('taken up again by the watch ends with exactly 24,416 people and the 17 sums of the dispatch', async () => {
    await killAt(null);
    // The queue holds the job of a dead worker back for hours.
    await world.owner.query('delete from graphile_worker._private_jobs');
    await world.letPass('2 minutes');
    intake = await world.officer('tiepnhan');
    await world.owner.query(`select graphile_worker.add_job('watch-long-tasks')`);
    await world.runJobs();
    expect((await taskOf(intake, id)).task).toMatchObject({
      state: 'SUCCEEDED',
      total: 24_416,
      done: 24_416,
      problemCount: 0,
      hasResult: true,
      canCancel: false,
    });
    expect(EXPECTED).toHaveLength(17);
    for (const sums of await sumsOf(world)) expect(sums).toEqual(EXPECTED);
  });

  it("has told nobody by SMS and has begun nobody's time to activate", async () => {
    expect(world.messages).toEqual([]);
    expect((await world.owner.query('select from notification')).rowCount).toBe(0);
  });

  it('leaves a chain of audit lines that verifies, with the numbers of people and without any of them', async () => {
    const { rows } = await world.owner.query<{ content: string }>(
      `select content from audit_line where action = 'PERSONS_IMPORTED'`,
    );
    const counted = rows.map(
      ({ content }) => (JSON.parse(content) as { details: { count: number } }).details.count,
    );
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(24_416);
    expect(JSON.stringify(rows)).not.toContain(LIST[0]?.[0]);
  });

  it('has a result in both formats with every row of the file', async () => {
    for (const format of ['CSV', 'XLSX'] as const) {
      const result = await resultOf(intake, id, format);
      expect(result.slice(5, 7)).toEqual([
        [...printedTables.importHeadings],
        ['5', expect.stringMatching(/^\d{3}•+\d{4}$/), 'Đã thêm', ''],
      ]);
      expect(result).toHaveLength(6 + 24_416);
    }
  });

  it('uploaded a second time, as XLSX, adds nobody and says of each that they are there', async () => {
    const again = await started(intake, await writeTable('XLSX', 'Danh sách', aList(LIST)));
    await world.runJobs();
    expect((await taskOf(intake, again)).task).toMatchObject({
      state: 'SUCCEEDED',
      done: 24_416,
      problemCount: 0,
    });
    for (const sums of await sumsOf(world)) expect(sums).toEqual(EXPECTED);
    expect(new Set((await resultOf(intake, again, 'CSV')).slice(6).map((row) => row[2]))).toEqual(
      new Set(['Đã có']),
    );
  });
}, 120_000);

describe('a list with mistakes', () => {
  let world: TestWorld;
  let intake: Session;
  beforeAll(async () => {
    world = await createTestWorld();
    intake = await world.officer('tiepnhan');
  });
  afterAll(() => world.close());

  const [first = [], second = [], third = [], ...others] = LIST;
  const changed = (row: readonly string[], column: number, value: string) => row.with(column, value);
  const BAD: readonly (readonly [name: string, row: readonly string[], code: string])[] = [
    ['eleven digits', changed(others[0] ?? [], 0, '22190999123'), 'PERSONAL_ID_NUMBER_FORMAT'],
    [
      'an unknown province',
      changed(others[1] ?? [], 0, `999${others[1]?.[0]?.slice(3) ?? ''}`),
      'ID_NUMBER_PROVINCE_UNKNOWN',
    ],
    ['another birth year', changed(others[2] ?? [], 2, '01/01/1900'), 'ID_NUMBER_BIRTH_YEAR_DIFFERS'],
    [
      'another sex',
      changed(others[3] ?? [], 3, others[3]?.[3] === 'Nam' ? 'Nữ' : 'Nam'),
      'ID_NUMBER_SEX_DIFFERS',
    ],
    ['a bad phone', changed(others[4] ?? [], 5, '12345'), 'PHONE_NUMBER_FORMAT'],
    ['digits in the name', changed(others[5] ?? [], 1, 'Nguyễn 5'), 'FULL_NAME_FORMAT'],
    ['no name', changed(others[6] ?? [], 1, ''), 'IMPORT_CELL_EMPTY'],
    ['a date in another form', changed(others[7] ?? [], 2, '1990'), 'IMPORT_DATE_FORMAT'],
    ['a birth in the future', changed(others[8] ?? [], 2, '01/01/2090'), 'DATE_OF_BIRTH_INVALID'],
    ['an unknown ward', changed(others[9] ?? [], 6, 'Xã Không Có'), 'UNIT_UNKNOWN'],
    ['a number given twice', second, 'IMPORT_ROW_REPEATED'],
    [
      'somebody under age',
      [
        '022315999001',
        'Hoàng Thị Bé',
        '01/01/2015',
        'Nữ',
        'Khu 1, Phường Trà Cổ',
        '0992000009',
        'Trà Cổ',
        '02/03/2023',
      ],
      'NO_OWN_ACCOUNT_UNDER_14',
    ],
    ['a formula', changed(others[10] ?? [], 4, '=1+1'), 'IMPORT_CELL_FORMULA'],
    ['an approval in the future', changed(others[11] ?? [], 7, '01/01/2090'), 'IMPORT_APPROVED_LATER'],
  ];

  it('lists 14 kinds of bad rows by line, with a sentence for each, and takes the good ones in', async () => {
    const good = [first, second, changed(third, 1, (third[1] ?? '').normalize('NFD'))];
    const id = await started(
      intake,
      await writeTable('CSV', 'A', aList([...good, ...BAD.map(([, row]) => row)])),
    );
    await world.runJobs();
    const { task, problems } = await taskOf(intake, id);
    expect(task).toMatchObject({ state: 'SUCCEEDED', total: 17, done: 17, problemCount: 14 });
    expect(problems.map(({ line, code }: { line: number; code: string }) => [line, code])).toEqual(
      BAD.map(([, , code], index) => [8 + index, code]),
    );
    expect(problems[0].message).toMatch(/^Số định danh cá nhân: \p{Lu}.+\. Hãy /u);
    const { rows } = await world.owner.query<{ full_name: string }>(
      'select full_name from citizen order by full_name',
    );
    expect(rows.map((row) => row.full_name).sort()).toEqual([first[1], second[1], third[1]].sort());
    const result = await resultOf(intake, id);
    expect(result.slice(6).map((row) => row[2])).toEqual([
      ...['Đã thêm', 'Đã thêm', 'Đã thêm'],
      ...BAD.map(() => 'Không nhận'),
    ]);
  });

  it('is looked at before it is taken in: columns, rows, and the first problems; nothing is kept', async () => {
    const counts = async () =>
      (
        await world.owner.query(
          'select (select count(*) from long_task) as tasks, (select count(*) from audit_line) as lines',
        )
      ).rows;
    const before = await counts();
    const bad = BAD.map(([, row]) => row);
    const content = await writeTable('CSV', 'A', aList([first, second, ...bad, ...bad]));
    const preview = await previewOf(await lookAt(intake, content));
    expect(preview).toMatchObject({ rows: 30, looked: 30, wrong: 28 });
    expect(preview.columns).toHaveLength(8);
    expect(preview.columns[0]).toEqual({ column: 'PERSONAL_ID_NUMBER', heading: 'Số định danh cá nhân' });
    expect(preview.problems).toHaveLength(20);
    expect(preview.problems[0]).toEqual({
      line: 7,
      column: 'PERSONAL_ID_NUMBER',
      message: expect.stringMatching(/^\p{Lu}.+\. Hãy /u),
    });
    for (const row of bad) expect(JSON.stringify(preview)).not.toContain(row[0]);
    const english = await previewOf(await lookAt(intake, content, { 'accept-language': 'en' }));
    expect(english.problems[0]?.message).not.toBe(preview.problems[0]?.message);
    expect(await counts()).toEqual(before);
  });

  it('is looked at as far as a thousand rows, for whoever looks: of another ward, and without a day of approval', async () => {
    const head = await world.officer('thutruong.traco');
    const own = LIST.filter((row) => row[6] === 'Phường Trà Cổ').slice(0, 3);
    const foreign = LIST.filter((row) => row[6] === 'Phường Ka Long').slice(0, 998);
    const rows = [...own, ...foreign].map((row) => row.slice(0, 7));
    const content = await writeTable('XLSX', 'A', [HEADINGS.slice(0, 7), ...rows]);
    const preview = await previewOf(await lookAt(head, content));
    expect(preview).toMatchObject({ rows: 1_001, looked: 1_000, wrong: 997 });
    expect(preview.columns[7]).toEqual({ column: 'APPROVED_ON', heading: null });
    expect(preview.problems[0]).toMatchObject({ line: 5, column: 'UNIT' });
  });

  it('is refused as a whole when it is looked at, too, and shown to nobody who may not import', async () => {
    const csv = (rows: string[][]) => writeTable('CSV', 'A', rows);
    expect(await codesOf(await lookAt(intake, await csv([['Họ và tên'], ['A']])))).toEqual([
      422,
      'IMPORT_COLUMN_MISSING',
    ]);
    expect((await lookAt(await world.officer('lanhdao'), Buffer.from('x'))).status).toBe(403);
    expect((await lookAt(world.visitor(), Buffer.from('x'))).status).toBe(401);
    expect((await lookAt(intake, Buffer.from('x'), { 'content-type': 'text/plain' })).status).toBe(422);
  });

  it('of somebody known under another name, or with an application in hand, keeps the row out', async () => {
    const known = others[20] ?? [];
    const applying = others[21] ?? [];
    for (const [number = '', name] of [
      [known[0], 'Trần Văn Khác'],
      [applying[0], applying[1]],
    ])
      await world.owner.query(
        `insert into citizen (personal_id_number, full_name, date_of_birth, sex, permanent_address, phone_number, unit_id)
         select $1, $2, to_date($3, 'DD/MM/YYYY'), 'MALE', 'Khu 1', $4, id from administrative_unit where code = '06721' and valid_from is null`,
        [
          TEST_SEALER.seal(number),
          name,
          number === known[0] ? known[2] : applying[2],
          TEST_SEALER.seal('0992000111'),
        ],
      );
    await world.owner.query(
      `insert into application (code, unit_id, citizen_id, level, term, state, full_name, search_name, date_of_birth, sex, permanent_address, phone_number, received_at, due_at, legal_regime)
       select 'HS-2026-999999', unit_id, id, 'LEVEL_1', 'LEVEL_1', 'SUBMITTED', full_name, 'x', date_of_birth, sex, permanent_address, phone_number, app_now(), app_now(), 'ND69_2024'
       from citizen where (personal_id_number).print = $1`,
      [TEST_SEALER.print(applying[0] ?? '')],
    );
    const id = await started(intake, await writeTable('CSV', 'A', aList([known, applying])));
    await world.runJobs();
    expect((await taskOf(intake, id)).problems).toEqual([
      { line: 5, code: 'IMPORT_FACTS_DIFFER', message: expect.any(String) },
      { line: 6, code: 'OPEN_APPLICATION_EXISTS', message: expect.stringContaining('HS-2026-999999') },
    ]);
  });

  it('of another ward keeps the rows out that the officer does not cover', async () => {
    const head = await world.officer('thutruong.traco');
    const own = LIST.find((row) => row[6] === 'Phường Trà Cổ') ?? [];
    const foreign = LIST.find((row) => row[6] === 'Phường Ka Long') ?? [];
    const id = await started(head, await writeTable('XLSX', 'A', aList([own, foreign])));
    await world.runJobs();
    expect((await taskOf(head, id)).problems).toMatchObject([{ line: 6, code: 'IMPORT_UNIT_NOT_COVERED' }]);
  });

  it('as a whole is refused at once where columns are missing, it is no table, or nothing is in it', async () => {
    const csv = (rows: string[][]) => writeTable('CSV', 'A', rows);
    expect(await codesOf(await upload(intake, await csv([['Họ và tên'], ['A']])))).toEqual([
      422,
      'IMPORT_COLUMN_MISSING',
    ]);
    expect(await codesOf(await upload(intake, await csv([HEADINGS])))).toEqual([422, 'TABLE_EMPTY']);
    expect(await codesOf(await upload(intake, Buffer.from([1, 2, 3])))).toEqual([422, 'TABLE_UNREADABLE']);
    expect(await codesOf(await upload(intake, await csv([HEADINGS, first as string[]]), ' '))).toEqual([
      422,
      'PURPOSE_REQUIRED',
    ]);
  });

  it.each(['quantri', 'lanhdao', 'kiemtra', 'tongdai'])('is not for %s', async (username) => {
    const officer = await world.officer(username);
    expect((await upload(officer, Buffer.from('x'))).status).toBe(403);
    expect((await officer.fetch('/person-imports/sample')).status).toBe(403);
  });

  it('is not for a visitor', async () => {
    expect((await upload(world.visitor(), Buffer.from('x'))).status).toBe(401);
  });

  it('is not made from the sample, which can be sent in as it is', async () => {
    const sample = Buffer.from(await (await intake.fetch('/person-imports/sample')).arrayBuffer());
    const id = await started(intake, sample);
    await world.runJobs();
    expect((await taskOf(intake, id)).task).toMatchObject({ done: 1, problemCount: 0 });
  });
});
