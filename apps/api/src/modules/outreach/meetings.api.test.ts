import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeActive } from '../../testing/builders.ts';
import { aHamlet, waitingPeople } from '../../testing/outreach-builders.ts';
import { readPdf } from '../../testing/pdf-reader.ts';
import { createTestWorld, type Client, type Session, type TestWorld } from '../../testing/test-world.ts';

let world: TestWorld;
let areaOfficer: Session;
beforeAll(async () => {
  world = await createTestWorld();
  areaOfficer = await world.officer('khuvuc.traco');
});
afterAll(() => world.close());

const HOUR_MS = 3_600_000;
const inHours = (hours: number): string => new Date(Date.now() + hours * HOUR_MS).toISOString();

const RESULT = `__typename ... on OutreachMeetingKept { id } ... on Refusal { code } ... on ValidationFailed { fields { path code } } ... on StaleVersion { currentVersion }`;
const act = async (officer: Client, name: string, type: string, input: object) =>
  officer.query(`mutation ($input: ${type}!) { ${name}(input: $input) { ${RESULT} } }`, { input });

const plan = (officer: Client, overrides: object = {}) =>
  act(officer, 'planOutreachMeeting', 'PlanOutreachMeetingInput', {
    idempotencyKey: randomUUID(),
    unitCode: '06721',
    place: 'Nhà văn hóa khu Nam Thọ',
    startsAt: inHours(48),
    hamlets: ['Khu Không Có Ai'],
    ...overrides,
  });
const change = async (name: 'edit' | 'record' | 'cancel', input: object) => {
  const title = name.charAt(0).toUpperCase() + name.slice(1);
  return (await act(areaOfficer, `${name}OutreachMeeting`, `${title}OutreachMeetingInput`, input)).data[
    `${name}OutreachMeeting`
  ];
};
const open = (officer: Client, id: string) =>
  officer.query(
    `query ($id: ID!) { outreachMeeting(id: $id) { meeting { id version state place startsAt hamlets allowedActions invited came activated endedNote plannedBy } guests { position fullName hamlet address stage } } }`,
    { id },
  );

async function aMeeting(guests = 2, overrides: object = {}) {
  const hamlet = aHamlet();
  const declarations = await waitingPeople(world, hamlet, guests);
  const { data } = await plan(areaOfficer, { hamlets: [hamlet], ...overrides });
  return { id: data.planOutreachMeeting.id as string, hamlet, declarations };
}

const linesOf = async (action: string, id: string): Promise<{ details: object }[]> =>
  (
    await world.owner.query(
      'select content from audit_line where action = $1 and subject_id = $2 order by sequence',
      [action, id],
    )
  ).rows.map(({ content }) => JSON.parse(content));

describe('a meeting at a cultural house', () => {
  it('invites who waits in its hamlets, and tells how they stand today [R-170]', async () => {
    const { id, hamlet, declarations } = await aMeeting(2);
    await makeActive(world, declarations[1]?.personalIdNumber ?? '');
    const { data, text } = await open(areaOfficer, id);
    expect(data.outreachMeeting).toMatchObject({
      meeting: {
        version: 1,
        state: 'PLANNED',
        place: 'Nhà văn hóa khu Nam Thọ',
        hamlets: [hamlet],
        allowedActions: ['EDIT', 'RECORD_RESULT', 'CANCEL'],
        invited: 2,
        came: null,
        activated: null,
        plannedBy: 'Đoàn Văn Hòa',
      },
      guests: [
        { position: 1, fullName: declarations[0]?.fullName, hamlet, stage: 'WAITING' },
        { position: 2, stage: 'ACTIVATED' },
      ],
    });
    for (const { personalIdNumber, phoneNumber } of declarations)
      for (const secret of [personalIdNumber, phoneNumber]) expect(text).not.toContain(secret);
    expect(await linesOf('OUTREACH_MEETING_PLANNED', id)).toMatchObject([{ details: { count: 2 } }]);
    expect(await linesOf('OUTREACH_MEETING_OPENED', id)).toMatchObject([{ details: { count: 2 } }]);
  });

  it.each([
    ['no place', { place: ' ' }, { fields: [{ path: 'place', code: 'MEETING_PLACE_REQUIRED' }] }],
    [
      'a start that is over',
      { startsAt: inHours(-1) },
      { fields: [{ path: 'startsAt', code: 'MEETING_START_RANGE' }] },
    ],
    ['no hamlet', { hamlets: [] }, { fields: [{ path: 'hamlets', code: 'OUTREACH_HAMLETS_REQUIRED' }] }],
    ['nobody to invite', {}, { code: 'OUTREACH_NOBODY_WAITS' }],
  ])('is not planned with %s', async (_, overrides, refusal) => {
    expect((await plan(areaOfficer, overrides)).data.planOutreachMeeting).toMatchObject(refusal);
  });

  it('is planned once with one key', async () => {
    const hamlet = aHamlet();
    await waitingPeople(world, hamlet, 1);
    const input = { hamlets: [hamlet], idempotencyKey: randomUUID(), startsAt: inHours(5) };
    const answers = await Promise.all(Array.from({ length: 8 }, () => plan(areaOfficer, input)));
    expect(new Set(answers.map(({ data }) => data.planOutreachMeeting.id)).size).toBe(1);
  });

  it('can be moved and cancelled with a reason, and then nothing is done with it', async () => {
    const { id } = await aMeeting();
    const edited = { id, expectedVersion: 1, place: 'Trụ sở khu Nam Thọ', startsAt: inHours(72) };
    expect(await change('edit', edited)).toMatchObject({ __typename: 'OutreachMeetingKept' });
    expect(await change('edit', edited)).toMatchObject({ __typename: 'StaleVersion', currentVersion: 2 });
    const reason = 'Mưa bão, khu phố đề nghị hoãn.';
    expect(await change('cancel', { id, expectedVersion: 2, reason: '' })).toMatchObject({
      fields: [{ path: 'reason', code: 'REASON_TEXT_REQUIRED' }],
    });
    expect(await change('cancel', { id, expectedVersion: 2, reason })).toMatchObject({
      __typename: 'OutreachMeetingKept',
    });
    expect((await open(areaOfficer, id)).data.outreachMeeting.meeting).toMatchObject({
      state: 'CANCELLED',
      place: 'Trụ sở khu Nam Thọ',
      endedNote: reason,
      allowedActions: [],
    });
    expect(await change('record', { id, expectedVersion: 3, came: 1, activated: 0, note: '' })).toMatchObject(
      {
        code: 'STATE_CONFLICT',
      },
    );
  });

  it('is not there for another unit, and not for a leader or a member of a team', async () => {
    const { id } = await aMeeting();
    expect((await open(await world.officer('thutruong.kalong'), id)).errors?.[0]?.extensions.code).toBe(
      'NOT_FOUND',
    );
    for (const username of ['lanhdao', 'doan.traco', 'thamdinh', 'quantri']) {
      const officer = await world.officer(username);
      for (const answer of [
        await open(officer, id),
        await officer.query('{ outreachMeetings { total } }'),
        await plan(officer),
      ])
        expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
    const { data } = await areaOfficer.query(
      '{ outreachMeetings(filter: { state: PLANNED }, page: { offset: 0, limit: 100 }) { total totalIsCapped items { id state } } }',
    );
    expect(data.outreachMeetings.items.map((item: { id: string }) => item.id)).toContain(id);
  });

  it('has its guests on paper, to tick who came, with who printed it when on every page; each print is a line', async () => {
    const { id, hamlet, declarations } = await aMeeting(40);
    await makeActive(world, declarations[1]?.personalIdNumber ?? '');
    const response = await areaOfficer.fetch(`/outreach-meetings/${id}`);
    expect(response.headers.get('content-disposition')).toMatch(
      /^attachment; filename="?buoi-huong-dan-\d{4}-\d\d-\d\d\.pdf"?$/,
    );
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    const pdf = await readPdf(new Uint8Array(await response.arrayBuffer()), { hasQr: false });
    expect(pdf).toMatchObject({ language: 'vi', isTagged: true, title: 'Danh sách người được mời' });
    expect(pdf.roles).toEqual(expect.arrayContaining(['H1', 'H2', 'Table', 'TR', 'TH', 'TD']));
    expect(pdf.alternatives).toContain('Ô đánh dấu');
    const pages = pdf.text.match(/In bởi Đoàn Văn Hòa lúc/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(1);
    expect(pdf.text.match(/Đoàn Văn Hòa · \d\d\/\d\d\/\d{4} \d\d:\d\d/g)).toHaveLength(3 * pages);
    for (const words of [
      hamlet,
      'Nhà văn hóa khu Nam Thọ',
      declarations[39]?.fullName ?? '',
      'Đã kích hoạt trước',
    ])
      expect(pdf.text).toContain(words);
    for (const { personalIdNumber, phoneNumber } of declarations)
      for (const secret of [personalIdNumber, phoneNumber]) expect(pdf.text).not.toContain(secret);
    expect(await linesOf('OUTREACH_MEETING_PRINTED', id)).toMatchObject([
      { actorName: 'Đoàn Văn Hòa', details: { count: 40 } },
    ]);
  });

  it('is printed for nobody else, and not when it is cancelled', async () => {
    const { id } = await aMeeting(1);
    const status = async (officer: Session, meeting = id) =>
      (await officer.fetch(`/outreach-meetings/${meeting}`)).status;
    expect(await status(world.visitor())).toBe(401);
    for (const username of ['lanhdao', 'doan.traco', 'thamdinh', 'quantri'])
      expect(await status(await world.officer(username))).toBe(403);
    expect(await status(await world.officer('thutruong.kalong'))).toBe(404);
    expect(await status(areaOfficer, 'none')).toBe(404);
    await change('cancel', { id, expectedVersion: 1, reason: 'Trùng lịch họp của khu phố.' });
    expect(await status(areaOfficer)).toBe(422);
  });

  it('has a result once it has begun, and its guests are forgotten thirty days after it', async () => {
    const { id } = await aMeeting(3, { startsAt: inHours(1) });
    const result = { id, expectedVersion: 1, came: 5, activated: 2, note: 'Hai hộ bên cạnh cùng đến.' };
    expect(await change('record', result)).toMatchObject({ code: 'MEETING_NOT_BEGUN' });
    await world.letPass('2 hours');
    areaOfficer = await world.officer('khuvuc.traco');
    expect(await change('record', { ...result, activated: 6 })).toMatchObject({
      code: 'MEETING_RESULT_RANGE',
    });
    expect(await change('record', result)).toMatchObject({ __typename: 'OutreachMeetingKept' });
    await world.letPass('31 days');
    await world.owner.query(`select graphile_worker.add_job('purge-outreach')`);
    await world.runJobs();
    areaOfficer = await world.officer('khuvuc.traco');
    expect((await open(areaOfficer, id)).data.outreachMeeting).toMatchObject({
      meeting: { state: 'HELD', invited: 3, came: 5, activated: 2, endedNote: result.note },
      guests: [],
    });
  });
});
