import { randomUUID } from 'node:crypto';
import { aPersonalIdNumber, aPhoneNumber } from '@dinhdanh/domain/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SYSTEM } from '../../platform/access/actor.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { aDeclaration, submit } from '../../testing/builders.ts';
import { createTestWorld, type Client, type TestWorld } from '../../testing/test-world.ts';
import { openAreaTask } from './index.ts';

let world: TestWorld;
let areaOfficer: Client;
beforeAll(async () => {
  world = await createTestWorld();
  areaOfficer = await world.officer('khuvuc.traco');
});
afterAll(() => world.close());

const unitId = async (code: string): Promise<number> =>
  (
    await world.owner.query('select id from administrative_unit where code = $1 and valid_from is null', [
      code,
    ])
  ).rows[0].id;

/** Opens tasks as other modules do, within a use case of theirs. */
const opening: UseCase<Parameters<typeof openAreaTask>[1], boolean> = {
  name: 'opening',
  permission: 'notification:send',
  rows: 'ALL',
  async run(transaction, task) {
    transaction.audit({ unitId: task.unitId, action: 'OPENED', subjectKind: 'AREA_TASK', subjectId: 'TEST' });
    return openAreaTask(transaction, task);
  },
};

let people = 0;
async function aTask(unitCode = '06721', overrides: Record<string, unknown> = {}) {
  people += 1;
  const task = {
    unitId: await unitId(unitCode),
    kind: 'DATA_CORRECTION' as const,
    fullName: `Hoàng Văn Tám ${people}`,
    personalIdNumber: aPersonalIdNumber({ serial: 800_000 + people }),
    phoneNumber: aPhoneNumber(800_000 + people),
    address: 'Khu Nam Thọ, phường Trà Cổ',
    fields: ['DATE_OF_BIRTH', 'PERMANENT_ADDRESS'] as const,
    ...overrides,
  };
  await world.core.useCases.execute(opening, SYSTEM, task);
  const { rows } = await world.owner.query('select id, version from area_task where full_name = $1', [
    task.fullName,
  ]);
  return { ...task, id: rows[0].id as string, version: rows[0].version as number };
}

const TASK = `id version kind state unit { code } fullName maskedPersonalIdNumber phoneNumber address fields applicationCode createdAt doneAt doneBy note`;
const list = (officer: Client, filter?: object, page?: object) =>
  officer.query(
    `query ($filter: AreaTaskFilter, $page: PageInput) { areaTasks(filter: $filter, page: $page) { items { ${TASK} } total totalIsCapped } }`,
    { filter, page },
  );
const openCount = async (officer: Client): Promise<number> =>
  (await officer.query('{ areaTaskCount }')).data.areaTaskCount;
const complete = (
  officer: Client,
  task: { id: string; version: number },
  note = 'Đã gọi, hẹn công dân đến trụ sở.',
) =>
  officer.query(
    `mutation ($input: CompleteAreaTaskInput!) { completeAreaTask(input: $input) {
       __typename ... on AreaTaskCompleted { task { ${TASK} } } ... on Refusal { code message }
       ... on ValidationFailed { fields { path code } } ... on StaleVersion { currentVersion } } }`,
    { input: { id: task.id, expectedVersion: task.version, note } },
  );
const linesOf = async (action: string): Promise<{ unit: string; actor_name: string; content: string }[]> =>
  (
    await world.owner.query(
      `select u.code as unit, l.actor_name, l.content from audit_line l join administrative_unit u on u.id = l.unit_id where l.action = $1 order by l.at, l.sequence`,
      [action],
    )
  ).rows;

describe('the tasks of the area officer', () => {
  it('show whom to call with the phone number in full and the personal number masked', async () => {
    const task = await aTask();
    const { data } = await list(areaOfficer, { kind: 'DATA_CORRECTION' });
    expect(data.areaTasks.items.find(({ id }: { id: string }) => id === task.id)).toEqual({
      id: task.id,
      version: 1,
      kind: 'DATA_CORRECTION',
      state: 'OPEN',
      unit: { code: '06721' },
      fullName: task.fullName,
      maskedPersonalIdNumber: expect.stringContaining('•'),
      phoneNumber: task.phoneNumber,
      address: task.address,
      fields: ['DATE_OF_BIRTH', 'PERMANENT_ADDRESS'],
      applicationCode: null,
      createdAt: expect.any(String),
      doneAt: null,
      doneBy: null,
      note: null,
    });
    expect(JSON.stringify(data)).not.toContain(task.personalIdNumber);
  });

  it('name the application that a notice belongs to', async () => {
    const { application } = await submit(await world.officer('tiepnhan'), aDeclaration());
    const task = await aTask('06721', {
      kind: 'UNDELIVERABLE_NOTICE',
      applicationId: application.id,
      fields: [],
    });
    const { data } = await list(areaOfficer, { kind: 'UNDELIVERABLE_NOTICE' });
    expect(data.areaTasks.items).toMatchObject([
      { id: task.id, applicationCode: application.code, fields: [] },
    ]);
  });

  it('are one reading, one line, with how many people were shown and none of them named', async () => {
    const task = await aTask();
    const before = (await linesOf('AREA_TASKS_LISTED')).length;
    const { data } = await list(areaOfficer, undefined, { offset: 0, limit: 2 });
    const lines = (await linesOf('AREA_TASKS_LISTED')).slice(before);
    expect(lines).toMatchObject([{ unit: '06721', actor_name: 'Đoàn Văn Hòa' }]);
    expect(JSON.parse(lines[0]?.content ?? '{}')).toMatchObject({
      subjectKind: 'OFFICER',
      details: { count: 2 },
    });
    expect(lines[0]?.content).not.toContain(task.phoneNumber);
    expect(data.areaTasks).toMatchObject({ total: 3, totalIsCapped: false });
  });

  it('of a head of unit who covers several units leave a line with each whose people were shown', async () => {
    await aTask('06709');
    const before = (await linesOf('AREA_TASKS_LISTED')).length;
    await list(await world.officer('thutruong'));
    expect(
      (await linesOf('AREA_TASKS_LISTED'))
        .slice(before)
        .map(({ unit }) => unit)
        .sort(),
    ).toEqual(['06709', '06721']);
  });

  it('are not seen by another unit, which may read an empty list and leaves its line too', async () => {
    await world.owner.query(
      `insert into officer_assignment select o.id, 'AREA_OFFICER', u.id, '2022-01-01' from officer o, administrative_unit u
       where o.username = 'thamdinh.kalong' and u.code = '06736' and u.valid_from is null`,
    );
    await world.owner.query(
      `delete from officer_assignment where role = 'REVIEWER' and officer_id = (select id from officer where username = 'thamdinh.kalong')`,
    );
    const elsewhere = await world.officer('thamdinh.kalong');
    const task = await aTask();
    expect((await list(elsewhere)).data.areaTasks).toEqual({ items: [], total: 0, totalIsCapped: false });
    expect(await openCount(elsewhere)).toBe(0);
    expect(JSON.parse((await linesOf('AREA_TASKS_LISTED')).at(-1)?.content ?? '{}')).toMatchObject({
      details: { count: 0 },
    });
    for (const target of [task, { id: randomUUID(), version: 1 }, { id: 'nothing', version: 1 }])
      expect((await complete(elsewhere, target)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it.each(['thamdinh', 'tiepnhan', 'quantri', 'lanhdao'])('are not for %s', async (username) => {
    const officer = await world.officer(username);
    const task = await aTask();
    for (const answer of [
      await list(officer),
      await complete(officer, task),
      await officer.query('{ areaTaskCount }'),
    ])
      expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('come open ones first, the oldest of them first, and can be narrowed to a state', async () => {
    const done = await aTask();
    await complete(areaOfficer, done);
    const { items } = (await list(areaOfficer)).data.areaTasks;
    expect(items.at(-1)).toMatchObject({ id: done.id, state: 'DONE' });
    const times = items
      .filter(({ state }: { state: string }) => state === 'OPEN')
      .map(({ createdAt }: { createdAt: string }) => createdAt);
    expect(times).toEqual([...times].sort());
    const onlyDone = (await list(areaOfficer, { states: ['DONE'] })).data.areaTasks;
    expect(onlyDone.items.map(({ id }: { id: string }) => id)).toEqual([done.id]);
    expect(await openCount(areaOfficer)).toBe(
      (await list(areaOfficer, { states: ['OPEN'] })).data.areaTasks.total,
    );
  });
});

describe('completing a task', () => {
  it('keeps who did it, when and what came out, and lowers the count', async () => {
    const task = await aTask();
    const before = await openCount(areaOfficer);
    const { data } = await complete(areaOfficer, task);
    expect(data.completeAreaTask).toMatchObject({
      __typename: 'AreaTaskCompleted',
      task: {
        state: 'DONE',
        version: 2,
        doneBy: 'Đoàn Văn Hòa',
        doneAt: expect.any(String),
        note: 'Đã gọi, hẹn công dân đến trụ sở.',
      },
    });
    expect(await openCount(areaOfficer)).toBe(before - 1);
    const line = (await linesOf('AREA_TASK_COMPLETED')).at(-1);
    expect(line).toMatchObject({ unit: '06721', actor_name: 'Đoàn Văn Hòa' });
    expect(line?.content).not.toContain('hẹn công dân');
  });

  it.each(['', '         .', 'Đã gọi', 'x'.repeat(1_001)])(
    'needs a note of 10 to 1,000 characters and not %j',
    async (note) => {
      expect((await complete(areaOfficer, await aTask(), note)).data.completeAreaTask).toMatchObject({
        __typename: 'ValidationFailed',
        fields: [{ path: 'note', code: 'NOTE_REQUIRED' }],
      });
    },
  );

  it('is done once, of eight at the same moment', async () => {
    const task = await aTask();
    const results = (await Promise.all(Array.from({ length: 8 }, () => complete(areaOfficer, task)))).map(
      ({ data }) => data.completeAreaTask,
    );
    expect(results.filter(({ __typename }) => __typename === 'AreaTaskCompleted')).toHaveLength(1);
    expect(results.filter(({ code }) => code === 'TASK_ALREADY_DONE')).toHaveLength(7);
  });

  it('is refused for a version that is not the present one', async () => {
    const task = await aTask();
    expect((await complete(areaOfficer, { ...task, version: 9 })).data.completeAreaTask).toMatchObject({
      __typename: 'StaleVersion',
      currentVersion: 1,
    });
  });
});
