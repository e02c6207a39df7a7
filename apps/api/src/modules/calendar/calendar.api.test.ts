import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aDeclaration, submit } from '../../testing/builders.ts';
import { SEALED_PEOPLE, sealedPeople } from '../../testing/sealed-people.ts';
import { createTestWorld, type Client, type TestWorld } from '../../testing/test-world.ts';
import { recountDeadlines, WorkingCalendarSource } from './index.ts';

let world: TestWorld;
let administrator: Client;
beforeAll(async () => {
  world = await createTestWorld({ isAutomaticApprovalOn: false });
});
afterAll(() => world.close());

const setClock = async (moment: string): Promise<void> => {
  await world.setClock(moment);
  administrator = await world.officer('quantri');
};

const REFUSED = '... on Refusal { code message } ... on ValidationFailed { fields { path code } }';
const aDay = (overrides: Record<string, unknown> = {}) => ({
  date: '2026-11-25',
  kind: 'HOLIDAY',
  status: 'ANNOUNCED',
  note: 'Nghỉ theo thông báo',
  source: 'Thông báo 9999/TB-BNV ngày 20/11/2026',
  ...overrides,
});
const setDay = (officer: Client, overrides: Record<string, unknown> = {}) =>
  officer.query(
    `mutation ($input: SetCalendarDayInput!) { setCalendarDay(input: $input) {
       __typename ... on CalendarDaySet { day { date kind status note source } recountedFrom } ${REFUSED} } }`,
    { input: aDay(overrides) },
  );
const removeDay = (officer: Client, date: string, reason = 'Thông báo 9999/TB-BNV được thu hồi') =>
  officer.query(
    `mutation ($input: RemoveCalendarDayInput!) { removeCalendarDay(input: $input) { __typename ... on CalendarDayRemoved { date } ${REFUSED} } }`,
    { input: { date, reason } },
  );
const daysOf = async (officer: Client, year: number) =>
  officer.query('query ($year: Int!) { workingCalendar(year: $year) { date kind status note source } }', {
    year,
  });

/** An application of somebody at this moment, checked and waiting for an officer. */
async function anApplicationReceivedAt(
  moment: string,
  overrides: Record<string, unknown> = {},
): Promise<string> {
  await setClock(moment);
  const { application } = await submit(await world.officer('tiepnhan'), aDeclaration(overrides));
  await world.runJobs();
  return application.id;
}
const termOf = async (id: string) => {
  const { rows } = await world.owner.query(
    'select due_at, rests_on_projected_day from application where id = $1',
    [id],
  );
  return { dueAt: rows[0].due_at.toISOString(), isProjected: rows[0].rests_on_projected_day };
};
/** The lines of recounts that have been written since the last look, by unit; their times jump with the clock. */
const seen = new Set<string>();
async function newRecountLines(): Promise<{ unit: string; changed: number; day: string }[]> {
  const { rows } = await world.owner.query(
    `select u.name as unit, (l.content::json->'details'->>'changed')::integer as changed, l.subject_id as day, l.sequence
     from audit_line l join administrative_unit u on u.id = l.unit_id where l.action = 'APPLICATION_DEADLINE_RECOUNTED' order by u.name, l.sequence`,
  );
  return rows.flatMap(({ sequence, ...line }) => {
    const key = `${line.unit} ${sequence}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [line];
  });
}

const MONDAY = '2026-11-23T02:00:00Z';
const END_OF_THURSDAY = '2026-11-26T17:00:00.000Z';
const END_OF_FRIDAY = '2026-11-27T17:00:00.000Z';

describe('the working calendar of a year', () => {
  beforeAll(() => setClock(MONDAY));

  it('is shown to every officer, in order, with how certain each day is', async () => {
    const { data } = await daysOf(await world.officer('thamdinh'), 2026);
    expect(data.workingCalendar).toHaveLength(16);
    expect(data.workingCalendar[0]).toEqual({
      date: '2026-01-01',
      kind: 'HOLIDAY',
      status: 'ANNOUNCED',
      note: 'Tết Dương lịch',
      source: 'Điều 111, 112 Bộ luật Lao động 2019',
    });
    expect(data.workingCalendar.at(-1)).toMatchObject({ date: '2026-11-24', status: 'PENDING_LAW' });
  });

  it('has no year before the first decree', async () => {
    const { errors } = await daysOf(administrator, 1900);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'year' });
  });
});

describe('who may change the calendar', () => {
  beforeAll(() => setClock(MONDAY));

  it.each(['thamdinh', 'thutruong', 'tiepnhan', 'kiemtra'])('not %s', async (username) => {
    const officer = await world.officer(username);
    for (const answer of [await setDay(officer), await removeDay(officer, '2026-11-24')])
      expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('nor a visitor', async () => {
    expect((await setDay(world.visitor())).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('the administrator, and only with the document that orders it', async () => {
    for (const source of ['', '   ', 'TB'])
      expect((await setDay(administrator, { source })).data.setCalendarDay).toMatchObject({
        __typename: 'ValidationFailed',
        fields: [{ path: 'source', code: 'CALENDAR_SOURCE_REQUIRED' }],
      });
    expect((await removeDay(administrator, '2026-11-24', ' ')).data.removeCalendarDay).toMatchObject({
      fields: [{ path: 'reason', code: 'CALENDAR_SOURCE_REQUIRED' }],
    });
    const { rows } = await world.owner.query(`select 1 from calendar_day where date = '2026-11-25'`);
    expect(rows).toEqual([]);
  });

  it('swaps into work a Saturday or Sunday and no other day', async () => {
    const swap = async (date: string) =>
      (await setDay(administrator, { date, kind: 'SWAPPED_WORKING' })).data.setCalendarDay;
    expect(await swap('2026-12-08')).toMatchObject({ fields: [{ path: 'kind', code: 'DATE_INVALID' }] });
    expect(await swap('2026-12-12')).toMatchObject({ __typename: 'CalendarDaySet' });
    await removeDay(administrator, '2026-12-12');
  });

  it('cannot remove a day that the calendar does not hold', async () => {
    expect((await removeDay(administrator, '2026-12-09')).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});

describe('a change of the calendar', () => {
  it('moves the terms of open applications that span the day, and no others', async () => {
    const before = await anApplicationReceivedAt('2026-11-18T02:00:00Z');
    const spanning = await anApplicationReceivedAt(MONDAY);
    const elsewhere = await anApplicationReceivedAt(MONDAY, { unitCode: '06709' });
    const decided = await anApplicationReceivedAt(MONDAY, { unitCode: '06709' });
    await world.owner.query(
      `update application set state = 'REFUSED', decided_at = app_now(), decision_reason = 'CARD_NOT_VALID', decision_text = 'Thẻ hết hạn' where id = $1`,
      [decided],
    );
    const later = await anApplicationReceivedAt('2026-11-26T02:00:00Z');
    await setClock(MONDAY);
    const terms = async () =>
      Object.fromEntries(
        await Promise.all(
          Object.entries({ before, spanning, elsewhere, decided, later }).map(async ([name, id]) => [
            name,
            (await termOf(id)).dueAt,
          ]),
        ),
      );
    const asReceived = await terms();
    expect(asReceived).toMatchObject({ spanning: END_OF_THURSDAY, elsewhere: END_OF_THURSDAY });

    const { data } = await setDay(administrator, { date: '2026-11-24', note: 'Ngày Văn hóa Việt Nam' });
    expect(data.setCalendarDay).toEqual({
      __typename: 'CalendarDaySet',
      day: {
        date: '2026-11-24',
        kind: 'HOLIDAY',
        status: 'ANNOUNCED',
        note: 'Ngày Văn hóa Việt Nam',
        source: 'Thông báo 9999/TB-BNV ngày 20/11/2026',
      },
      recountedFrom: '2026-11-24',
    });
    await world.runJobs();
    expect(await terms()).toEqual({ ...asReceived, spanning: END_OF_FRIDAY, elsewhere: END_OF_FRIDAY });
    expect(await newRecountLines()).toEqual([
      { unit: 'Phường Ka Long', changed: 1, day: '2026-11-24' },
      { unit: 'Phường Trà Cổ', changed: 1, day: '2026-11-24' },
    ]);
  });

  it('is seen by this process at once: a term that begins now and the times of an office know it', async () => {
    const portal = world.visitor('portal');
    const slots = async () =>
      (await portal.query('{ appointmentSlots(officeCode: "CA-06721", day: "2026-11-25") { startsAt } }'))
        .data.appointmentSlots.length;
    await setClock(MONDAY);
    expect(await slots()).toBe(21);
    await setDay(administrator, { status: 'PROJECTED' });
    expect(await slots()).toBe(0);
    const application = await anApplicationReceivedAt(MONDAY);
    expect(await termOf(application)).toEqual({ dueAt: '2026-11-30T17:00:00.000Z', isProjected: true });
  });

  it('to a day that is announced takes the mark of a projected one away and leaves the term', async () => {
    const application = await anApplicationReceivedAt(MONDAY);
    expect(await termOf(application)).toEqual({ dueAt: '2026-11-30T17:00:00.000Z', isProjected: true });
    await setDay(administrator);
    await world.runJobs();
    expect(await termOf(application)).toEqual({ dueAt: '2026-11-30T17:00:00.000Z', isProjected: false });
  });

  it('to a policy that is no law yet counts for nothing', async () => {
    const application = await anApplicationReceivedAt(MONDAY);
    await setDay(administrator, { status: 'PENDING_LAW' });
    await world.runJobs();
    expect(await termOf(application)).toEqual({ dueAt: END_OF_FRIDAY, isProjected: false });
  });

  it('that takes a day out brings the old terms back', async () => {
    const application = await anApplicationReceivedAt(MONDAY);
    expect((await removeDay(administrator, '2026-11-24')).data.removeCalendarDay).toEqual({
      __typename: 'CalendarDayRemoved',
      date: '2026-11-24',
    });
    await world.runJobs();
    expect(await termOf(application)).toMatchObject({ dueAt: END_OF_THURSDAY });
  });

  it('is kept in the national chain with what was before and what is now', async () => {
    await setClock(MONDAY);
    await setDay(administrator, { date: '2026-12-24', kind: 'SWAPPED_OFF' });
    await setDay(administrator, { date: '2026-12-24', kind: 'COMPENSATORY', status: 'PROJECTED' });
    await removeDay(administrator, '2026-12-24');
    const { rows } = await world.owner.query(
      `select unit_id, action, actor_name, content::json->'details' as details from audit_line where subject_id = '2026-12-24' order by sequence`,
    );
    expect(rows).toMatchObject([
      {
        unit_id: 0,
        action: 'CALENDAR_DAY_SET',
        actor_name: 'Ngô Minh Đức',
        details: {
          beforeKind: null,
          afterKind: 'SWAPPED_OFF',
          afterSource: 'Thông báo 9999/TB-BNV ngày 20/11/2026',
        },
      },
      {
        action: 'CALENDAR_DAY_SET',
        details: {
          beforeKind: 'SWAPPED_OFF',
          afterKind: 'COMPENSATORY',
          beforeStatus: 'ANNOUNCED',
          afterStatus: 'PROJECTED',
        },
      },
      {
        action: 'CALENDAR_DAY_REMOVED',
        details: {
          beforeKind: 'COMPENSATORY',
          afterKind: null,
          reason: 'Thông báo 9999/TB-BNV được thu hồi',
        },
      },
    ]);
  });

  it('by two administrators at the same moment leaves one day and two lines that follow each other', async () => {
    await setClock(MONDAY);
    await Promise.all([
      setDay(administrator, { date: '2026-12-23', kind: 'SWAPPED_OFF' }),
      setDay(administrator, { date: '2026-12-23', kind: 'COMPENSATORY' }),
    ]);
    const { rows } = await world.owner.query(
      `select content::json->'details' as details from audit_line where subject_id = '2026-12-23' order by sequence`,
    );
    expect(rows[0].details.beforeKind).toBeNull();
    expect(rows[1].details.beforeKind).toBe(rows[0].details.afterKind);
  });
});

describe('reckoning terms anew', () => {
  it('a second time changes nothing', async () => {
    await setClock(MONDAY);
    await setDay(administrator, { date: '2026-11-26' });
    await world.runJobs();
    const first = (await newRecountLines()).filter(({ day }) => day === '2026-11-26');
    expect(first.map(({ changed }) => changed > 0)).toEqual([true, true]);
    await recountDeadlines(world.core, { day: '2026-11-26' });
    expect((await newRecountLines()).map(({ changed }) => changed)).toEqual([0, 0]);
    await removeDay(administrator, '2026-11-26');
    await world.runJobs();
  });

  it('reaches thousands of applications of a unit and leaves one line with their number', async () => {
    await anApplicationReceivedAt(MONDAY, { unitCode: '06736' });
    await world.owner.query(
      `with people as (
        insert into citizen (personal_id_number, full_name, date_of_birth, sex, permanent_address, phone_number, unit_id)
        select p.number, 'Vũ Thị Hải', '1990-01-01', 'FEMALE', 'Phường Hải Yên', p.phone,
          (select id from administrative_unit where code = '06736' and valid_from is null) from ${SEALED_PEOPLE} returning id, unit_id, phone_number)
      insert into application (code, unit_id, citizen_id, level, term, state, full_name, search_name, date_of_birth, sex, permanent_address, phone_number,
        received_at, due_at, legal_regime)
      select 'HS-2026-9' || to_char(row_number() over (), 'FM00000'), unit_id, id, 'LEVEL_2', 'LEVEL_2', 'SUBMITTED', 'Vũ Thị Hải', 'vu thi hai', '1990-01-01', 'FEMALE',
        'Phường Hải Yên', phone_number, '2026-11-23T02:00:00Z', '2026-11-26T17:00:00Z', 'ND69_2024' from people`,
      [sealedPeople(2500, (n) => ({ number: `022${String(n).padStart(9, '0')}`, phone: '0980000000' }))],
    );
    await newRecountLines();
    await setDay(administrator);
    await world.runJobs();
    expect((await newRecountLines()).filter(({ unit }) => unit === 'Phường Hải Yên')).toEqual([
      { unit: 'Phường Hải Yên', changed: 2501, day: '2026-11-25' },
    ]);
    const { rows } = await world.owner.query(
      `select count(*)::integer as moved from application where due_at = '2026-11-27T17:00:00Z' and search_name = 'vu thi hai'`,
    );
    expect(rows).toEqual([{ moved: 2500 }]);
  });

  it('of all, in the night, mends what another process reckoned by an old copy, and is silent about the rest', async () => {
    const application = await anApplicationReceivedAt(MONDAY);
    const right = await termOf(application);
    await world.owner.query(`update application set due_at = due_at - interval '1 day' where id = $1`, [
      application,
    ]);
    await newRecountLines();
    await recountDeadlines(world.core, { day: null });
    expect(await termOf(application)).toEqual(right);
    expect(await newRecountLines()).toEqual([{ unit: 'Phường Trà Cổ', changed: 1, day: 'ALL' }]);
  });
});

describe('the copy of the calendar that a process keeps', () => {
  it('is the same for a minute, and read anew once it is forgotten', async () => {
    const source = new WorkingCalendarSource(world.core.pool);
    const first = await source.current();
    await world.owner.query(
      `insert into calendar_day (date, kind, status) values ('2026-12-16', 'HOLIDAY', 'ANNOUNCED')`,
    );
    expect((await source.current()).isWorkingDay('2026-12-16')).toBe(true);
    expect(await source.current()).toBe(first);
    source.forget();
    expect((await source.current()).isWorkingDay('2026-12-16')).toBe(false);
  });
});
