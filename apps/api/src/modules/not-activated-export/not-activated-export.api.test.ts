import { randomUUID } from 'node:crypto';
import { printedTables } from '@dinhdanh/i18n';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTable } from '../../platform/tables/read-table.ts';
import { aGrantedCitizen } from '../../testing/builders.ts';
import { stopProcessing } from '../../testing/holder-builders.ts';
import { createTestWorld, type Session, type TestWorld } from '../../testing/test-world.ts';
import { runLongTask } from '../long-tasks/index.ts';
import { notActivatedWork } from './index.ts';

const TRA_CO = '06721';
const PURPOSE = 'Tổ công nghệ số đi vận động kích hoạt';

let world: TestWorld;
let intake: Session;
beforeAll(async () => {
  world = await createTestWorld();
  intake = await world.officer('tiepnhan');
  for (let person = 0; person < 3; person += 1) await aGrantedCitizen(world, { unitCode: TRA_CO });
  await world.runJobs();
});
afterAll(() => world.close());

const exported = (by: Session, input: Record<string, unknown> = {}) =>
  by.query(
    `mutation ($input: ExportNotActivatedInput!) { exportNotActivated(input: $input) {
       __typename ... on LongTaskStarted { id } ... on Refusal { code } } }`,
    { input: { idempotencyKey: randomUUID(), unitCode: TRA_CO, purpose: PURPOSE, ...input } },
  );
const started = async (by: Session): Promise<string> => (await exported(by)).data.exportNotActivated.id;
const TASK = 'id state total done hasResult canCancel isCancelRequested failure expiresAt purpose';
const taskOf = async (by: Session, id: string) =>
  by.query(`query ($id: ID!) { longTask(id: $id) { task { ${TASK} } problems { line } } }`, { id });
const cancel = (by: Session, id: string) =>
  by.query(
    `mutation ($id: ID!) { cancelLongTask(input: { id: $id }) { __typename ... on LongTaskCancelRequested { id } ... on Refusal { code } } }`,
    { id },
  );
/** In the order of the alphabet: lines of two chains have no order among them. */
const actionsOf = async (id: string) =>
  (
    await world.owner.query<{ action: string }>(
      `select action from audit_line where content::json ->> 'subjectId' = $1 order by action`,
      [id],
    )
  ).rows.map(({ action }) => action);

describe('the list of accounts that are not activated [R-007]', () => {
  it('is written as a long task, with who had it made, when, why and under which number', async () => {
    const id = await started(intake);
    expect((await taskOf(intake, id)).data.longTask.task).toMatchObject({
      state: 'QUEUED',
      total: 3,
      done: 0,
    });
    await world.runJobs();
    expect((await taskOf(intake, id)).data.longTask.task).toMatchObject({
      ...{ state: 'SUCCEEDED', total: 3, done: 3, hasResult: true, purpose: PURPOSE },
    });
    for (const format of ['csv', 'xlsx']) {
      const response = await intake.fetch(`/long-tasks/${id}/${format}`);
      expect(response.headers.get('cache-control')).toBe('private, no-store');
      const rows = await readTable(Buffer.from(await response.arrayBuffer()));
      expect(rows.slice(0, 7).map((row) => row.filter((cell) => cell !== ''))).toEqual([
        [printedTables.notActivatedTitle],
        ['Người thực hiện: Vũ Thị Hạnh'],
        [expect.stringMatching(/^Thời điểm: \d\d\/\d\d\/\d{4} \d\d:\d\d$/)],
        [`Mục đích: ${PURPOSE}`],
        [`Mã số: ${id}`],
        [printedTables.notActivatedNotice],
        [...printedTables.notActivatedHeadings],
      ]);
      expect(rows).toHaveLength(10);
      expect(rows[7]?.[3]).toContain('•');
      expect(rows[7]?.[4]).toContain('•');
    }
    expect(await actionsOf(id)).toEqual([
      ...['LONG_TASK_ADVANCED', 'LONG_TASK_RESULT_TAKEN', 'LONG_TASK_RESULT_TAKEN', 'LONG_TASK_STARTED'],
      ...['LONG_TASK_SUCCEEDED', 'LONG_TASK_TAKEN_UP', 'NOT_ACTIVATED_EXPORTED'],
    ]);
  });

  it('leaves out who has stopped that anybody reaches out to them', async () => {
    const [person] = (
      await world.owner.query<{ number: string; total: number }>(
        `select c.personal_id_number as number, (count(*) over ())::integer as total from account a join citizen c on c.id = a.citizen_id
         join administrative_unit u on u.id = a.unit_id where a.state = 'GRANTED' and u.code = '06721' order by a.id limit 1`,
      )
    ).rows;
    await stopProcessing(world, person?.number ?? '', 'RESTRICTION');
    const id = await started(intake);
    expect((await taskOf(intake, id)).data.longTask.task.total).toBe((person?.total ?? 0) - 1);
    await world.runJobs();
    await world.owner.query('delete from processing_limit');
  });

  it('asked for twice under one key is made once', async () => {
    const idempotencyKey = randomUUID();
    const [once, twice] = [
      await exported(intake, { idempotencyKey }),
      await exported(intake, { idempotencyKey }),
    ];
    expect(twice.data).toEqual(once.data);
    await world.runJobs();
  });

  it('needs a purpose, and a ward that the officer covers', async () => {
    expect((await exported(intake, { purpose: ' a ' })).data.exportNotActivated).toMatchObject({
      code: 'PURPOSE_REQUIRED',
    });
    const head = await world.officer('thutruong.traco');
    expect((await exported(head, { unitCode: '06709' })).data.exportNotActivated).toMatchObject({
      code: 'UNIT_UNKNOWN',
    });
  });

  it.each(['lanhdao', 'quantri', 'kiemtra', 'khuvuc.traco'])('is not for %s', async (username) => {
    expect((await exported(await world.officer(username))).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('a long task', () => {
  it('is seen, cancelled and taken by the officer who started it alone', async () => {
    const id = await started(intake);
    const other = await world.officer('thamdinh');
    expect((await taskOf(other, id)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await cancel(other, id)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    await world.runJobs();
    expect((await other.fetch(`/long-tasks/${id}/csv`)).status).toBe(404);
    expect((await world.visitor().fetch(`/long-tasks/${id}/csv`)).status).toBe(401);
    const own = await intake.query(`{ longTasks { total items { id } } }`);
    expect(own.data.longTasks.items[0]).toEqual({ id });
    expect((await other.query(`{ longTasks { total } }`)).data.longTasks.total).toBe(0);
  });

  it('that is cancelled stops before its next part and says so in its result', async () => {
    const id = await started(intake);
    expect((await cancel(intake, id)).data.cancelLongTask).toEqual({
      __typename: 'LongTaskCancelRequested',
      id,
    });
    expect((await taskOf(intake, id)).data.longTask.task).toMatchObject({
      canCancel: false,
      isCancelRequested: true,
    });
    await world.runJobs();
    expect((await taskOf(intake, id)).data.longTask.task).toMatchObject({
      state: 'CANCELLED',
      done: 0,
      hasResult: true,
    });
    expect((await cancel(intake, id)).data.cancelLongTask).toMatchObject({ code: 'STATE_CONFLICT' });
  });

  it('with two workers on it at once is done once', async () => {
    const id = await started(intake);
    const services = { ...world.core, works: new Map([[notActivatedWork.kind, notActivatedWork]]) };
    const worker = () => runLongTask(services, { longTaskId: id, signal: new AbortController().signal });
    await Promise.all([worker(), worker()]);
    expect((await taskOf(intake, id)).data.longTask.task).toMatchObject({
      state: 'SUCCEEDED',
      total: 3,
      done: 3,
    });
    await world.runJobs();
    expect((await intake.fetch(`/long-tasks/${id}/csv`)).status).toBe(200);
  });

  it('that is taken up again and again without getting on is given up, and says what to do', async () => {
    const id = await started(intake);
    await world.owner.query(`update long_task set state = 'RUNNING', restarts = 10 where id = $1`, [id]);
    await world.runJobs();
    expect((await taskOf(intake, id)).data.longTask.task).toMatchObject({
      ...{ state: 'FAILED', hasResult: false, failure: expect.stringMatching(/^Việc này dừng giữa chừng/) },
    });
  });

  it('of which an officer has five at once is the last for now', async () => {
    const reviewer = await world.officer('thamdinh');
    for (let count = 0; count < 5; count += 1) await started(reviewer);
    expect((await exported(reviewer)).data.exportNotActivated).toMatchObject({ code: 'LONG_TASKS_TOO_MANY' });
    await world.runJobs();
  });

  it('has a result for seven days, and then neither file nor lines', async () => {
    const id = await started(intake);
    await world.runJobs();
    await world.letPass('7 days 1 minute');
    intake = await world.officer('tiepnhan');
    expect((await intake.fetch(`/long-tasks/${id}/xlsx`)).status).toBe(404);
    await world.owner.query(`select graphile_worker.add_job('watch-long-tasks')`);
    await world.runJobs();
    expect((await taskOf(intake, id)).data.longTask.task).toMatchObject({
      hasResult: false,
      expiresAt: null,
    });
    expect((await world.owner.query('select from long_task_line')).rowCount).toBe(0);
    expect((await world.owner.query('select from long_task where result_csv_key is not null')).rowCount).toBe(
      0,
    );
  });
});
