import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aHolder } from '../../testing/builders.ts';
import { auditActions, runCron } from '../../testing/check-builders.ts';
import {
  aForwardedLockRequest,
  aLockForm,
  aLockRequest,
  APPROVAL,
  onLockRequest,
} from '../../testing/lock-request-builders.ts';
import { createTestWorld, type TestWorld } from '../../testing/test-world.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.close());
beforeEach(() => world.owner.query('delete from rate_limit'));

const rowOf = async (id: string) => {
  const { rows } = await world.owner.query<{
    legal_regime: string;
    state: string;
    examine_by: Date | null;
    decide_by: Date | null;
    escalated_at: Date | null;
    version: number;
  }>('select * from lock_request where id = $1', [id]);
  if (!rows[0]) throw new Error('No such request.');
  return rows[0];
};
const queue = async (username: string, name: string) => {
  const { data } = await (
    await world.officer(username)
  ).query(
    `query ($queue: LockRequestQueue!) { lockRequests(queue: $queue, page: { offset: 0, limit: 100 }) {
       total items { id isOverdue isComingDue workingMinutesLeft subjectNumberMasked stage } } }`,
    { queue: name },
  );
  return data.lockRequests as {
    total: number;
    items: { id: string; isOverdue: boolean; isComingDue: boolean; subjectNumberMasked: string }[];
  };
};
const idsIn = async (username: string, name: string) =>
  (await queue(username, name)).items.map(({ id }) => id);
const figures = async (username: string) =>
  (await (await world.officer(username)).query('{ lockRequestCounts { open comingDue overdue toDecide } }'))
    .data.lockRequestCounts;

describe('the decree of the second of receipt governs the whole matter [R-138]', () => {
  it('at 23:59:59 on 30 June 2024 the head of the unit decides alone, in two working days', async () => {
    const holder = await aHolder(world);
    await world.setClock('2024-06-30T23:59:00+07:00');
    const intake = await world.officer('tiepnhan');
    // Signed in before, so that the call itself is all that happens within the last second.
    await world.owner.query(
      `update clock_offset set ahead_by = '2024-06-30T23:59:59+07:00'::timestamptz - now()`,
    );
    const { request } = await onLockRequest(
      intake,
      'registerLockRequest',
      aLockForm({ subjectNumber: holder.personalIdNumber }),
    );
    expect(await rowOf(request.id)).toMatchObject({
      ...{ legal_regime: 'ND59_2022', examine_by: null, decide_by: new Date('2024-07-03T00:00:00+07:00') },
    });
  });

  it('on 28 June 2024 a relying party may ask, and the decision in July stays with the head of the unit [R-017]', async () => {
    const holder = await aHolder(world);
    await world.setClock('2024-06-28T16:59:00+07:00');
    const { id, version } = await aLockRequest(world, holder.personalIdNumber, {
      ...{ requesterType: 'RELYING_PARTY', requesterName: 'Ngân hàng Thương mại Biên Mậu' },
    });
    expect(await rowOf(id)).toMatchObject({
      ...{ legal_regime: 'ND59_2022', examine_by: null, decide_by: new Date('2024-07-03T00:00:00+07:00') },
    });
    await world.setClock('2024-07-01T09:00:00+07:00');
    const decide = async (username: string) =>
      onLockRequest(await world.officer(username), 'decideLockRequest', {
        id,
        expectedVersion: version,
        ...APPROVAL,
      });
    expect(await decide('coquan')).toEqual({ error: 'NOT_FOUND' });
    expect(await decide('thutruong.kalong')).toEqual({ error: 'NOT_FOUND' });
    expect(await figures('thutruong.traco')).toMatchObject({ toDecide: 1 + (await otherDecidable(id)) });
    expect((await decide('thutruong.traco')).request).toMatchObject({
      state: 'APPROVED',
      accountState: 'LOCKED',
    });
    const { rows } = await world.owner.query(
      'select legal_basis from lock_ground where lock_request_id = $1',
      [id],
    );
    expect(rows).toEqual([{ legal_basis: 'Điều 19, Điều 20 Nghị định 59/2022/NĐ-CP' }]);
  });

  it('at 00:00:00 on 1 July 2024 two stages begin, and a relying party is sent away', async () => {
    const holder = await aHolder(world);
    await world.setClock('2024-07-01T00:00:00+07:00');
    const { id } = await aLockRequest(world, holder.personalIdNumber);
    expect(await rowOf(id)).toMatchObject({
      ...{ legal_regime: 'ND69_2024', examine_by: new Date('2024-07-03T00:00:00+07:00'), decide_by: null },
    });
    expect(
      await onLockRequest(await world.officer('tiepnhan'), 'registerLockRequest', {
        ...aLockForm({ subjectNumber: holder.personalIdNumber, requesterType: 'RELYING_PARTY' }),
      }),
    ).toMatchObject({ code: 'REQUESTER_NOT_ENTITLED' });
  });
});

/** Other requests of the ward that its head may decide under Decree 59. */
const otherDecidable = async (id: string): Promise<number> =>
  (
    await world.owner.query<{ n: number }>(
      `select count(*)::integer as n from lock_request where id <> $1 and state = 'RECEIVED' and legal_regime = 'ND59_2022'`,
      [id],
    )
  ).rows[0]?.n ?? 0;

describe('the terms follow the working calendar', () => {
  it.each([
    ['Friday 16:59', '2026-11-20T16:59:00+07:00', '2026-11-24', '2026-11-25'],
    ['Saturday', '2026-11-21T10:00:00+07:00', '2026-11-24', '2026-11-25'],
    ['the last working day before Tết 2026', '2026-02-13T10:00:00+07:00', '2026-02-24', '2026-02-25'],
  ])('received and forwarded on %s', async (_title, moment, examineBy, decideBy) => {
    const holder = await aHolder(world);
    await world.setClock(moment);
    const { id } = await aForwardedLockRequest(world, holder.personalIdNumber);
    expect(await rowOf(id)).toMatchObject({
      examine_by: new Date(`${examineBy}T00:00:00+07:00`),
      decide_by: new Date(`${decideBy}T00:00:00+07:00`),
    });
  });

  it('a Saturday that is swapped into work afterwards shortens what runs, and nothing that is over', async () => {
    const holder = await aHolder(world);
    await world.setClock('2027-03-12T10:00:00+07:00');
    const waiting = await aLockRequest(world, holder.personalIdNumber);
    const forwarded = await aForwardedLockRequest(world, holder.personalIdNumber);
    expect([(await rowOf(waiting.id)).examine_by, (await rowOf(forwarded.id)).decide_by]).toEqual([
      new Date('2027-03-16T00:00:00+07:00'),
      new Date('2027-03-17T00:00:00+07:00'),
    ]);
    await (
      await world.officer('quantri')
    ).query('mutation ($input: SetCalendarDayInput!) { setCalendarDay(input: $input) { __typename } }', {
      input: {
        ...{ date: '2027-03-13', kind: 'SWAPPED_WORKING', status: 'ANNOUNCED' },
        ...{ note: 'Làm bù cho ngày nghỉ hoán đổi', source: 'Thông báo thử nghiệm số 1 ngày 01/03/2027' },
      },
    });
    await world.runJobs();
    const [first, second] = [await rowOf(waiting.id), await rowOf(forwarded.id)];
    expect([first.examine_by, second.examine_by, second.decide_by]).toEqual([
      new Date('2027-03-14T00:00:00+07:00'),
      new Date('2027-03-16T00:00:00+07:00'),
      new Date('2027-03-16T00:00:00+07:00'),
    ]);
    expect(first.version).toBe(waiting.version);
  });
});

describe('time passes, and nothing decides by itself', () => {
  it('a request comes due, is overdue, and is told of once each; forwarding begins a new stage', async () => {
    const holder = await aHolder(world);
    await world.setClock('2027-06-08T09:00:00+07:00');
    const { id, version } = await aLockRequest(world, holder.personalIdNumber);
    expect(await idsIn('thamdinh', 'OPEN')).toContain(id);
    expect(await idsIn('thamdinh', 'COMING_DUE')).not.toContain(id);
    const told = async () => {
      await runCron(world, 'watch-lock-requests');
      await runCron(world, 'watch-lock-requests');
      return (await auditActions(world, id)).filter((action) => /_(COMING_DUE|OVERDUE)$/.test(action));
    };
    expect(await told()).toEqual([]);

    await world.setClock('2027-06-09T13:31:00+07:00');
    expect((await queue('thamdinh', 'COMING_DUE')).items).toContainEqual(
      expect.objectContaining({
        id,
        isComingDue: true,
        isOverdue: false,
        workingMinutesLeft: expect.toSatisfy((minutes: number) => minutes > 200 && minutes < 240),
      }),
    );
    expect(await told()).toEqual(['LOCK_REQUEST_COMING_DUE']);

    await world.setClock('2027-06-10T00:00:00+07:00');
    expect(await idsIn('thamdinh', 'COMING_DUE')).not.toContain(id);
    expect((await queue('thamdinh', 'OVERDUE')).items).toContainEqual(
      expect.objectContaining({ id, isComingDue: false, isOverdue: true }),
    );
    expect(await told()).toEqual(['LOCK_REQUEST_COMING_DUE', 'LOCK_REQUEST_OVERDUE']);
    expect(await rowOf(id)).toMatchObject({ state: 'RECEIVED', version });

    await onLockRequest(await world.officer('thamdinh'), 'forwardLockRequest', {
      ...{ id, expectedVersion: version, note: 'Chuyển muộn do chờ xác minh.' },
    });
    expect(await idsIn('coquan', 'OPEN')).toContain(id);
    expect(await idsIn('coquan', 'OVERDUE')).not.toContain(id);
    await world.setClock('2027-06-14T13:31:00+07:00');
    expect(await idsIn('coquan', 'COMING_DUE')).toContain(id);
    expect(await told()).toEqual([
      'LOCK_REQUEST_COMING_DUE',
      'LOCK_REQUEST_OVERDUE',
      'LOCK_REQUEST_COMING_DUE',
    ]);
  });
});

describe('the queues', () => {
  it('are those of the own units, and of the country for the identity authority once forwarded', async () => {
    await world.setClock('2027-09-06T09:00:00+07:00');
    const holder = await aHolder(world);
    const received = await aLockRequest(world, holder.personalIdNumber);
    const forwarded = await aForwardedLockRequest(world, holder.personalIdNumber);
    expect(await idsIn('thutruong.traco', 'OPEN')).toEqual(
      expect.arrayContaining([received.id, forwarded.id]),
    );
    expect(await idsIn('thutruong.kalong', 'OPEN')).toEqual([]);
    const country = await idsIn('coquan', 'OPEN');
    expect([country.includes(received.id), country.includes(forwarded.id)]).toEqual([false, true]);
    const before = await figures('coquan');
    const { request } = await onLockRequest(await world.officer('coquan2'), 'decideLockRequest', {
      ...{ id: forwarded.id, expectedVersion: forwarded.version, ...APPROVAL },
    });
    expect(request.state).toBe('APPROVED');
    expect(await figures('coquan')).toEqual({
      ...before,
      open: before.open - 1,
      toDecide: before.toDecide - 1,
    });
    expect((await idsIn('coquan', 'SETTLED'))[0]).toBe(forwarded.id);
    expect((await idsIn('thamdinh.traco', 'SETTLED'))[0]).toBe(forwarded.id);
    expect(await idsIn('thamdinh.kalong', 'SETTLED')).toEqual([]);
  });

  it('show the least time left first and no number in full, and are searched', async () => {
    const holder = await aHolder(world);
    const { id, code } = await aLockRequest(world, holder.personalIdNumber, {
      requesterReference: '77/TA-HS',
    });
    const { items } = await queue('thamdinh', 'OPEN');
    const { rows } = await world.owner.query<{ id: string }>(
      `select id from lock_request where state in ('RECEIVED', 'FORWARDED') order by coalesce(decide_by, examine_by), id`,
    );
    expect(items.map((item) => item.id)).toEqual(rows.map((row) => row.id));
    expect(JSON.stringify(items)).not.toContain(holder.personalIdNumber);
    const search = async (text: string) =>
      (
        await (
          await world.officer('thamdinh')
        ).query('query ($text: String) { lockRequests(text: $text) { items { id } } }', { text })
      ).data.lockRequests.items.map((item: { id: string }) => item.id);
    for (const text of [code.toLowerCase(), '77/TA-HS', holder.personalIdNumber])
      expect(await search(text)).toContain(id);
    expect(await search('không có ai')).toEqual([]);
  });
});
