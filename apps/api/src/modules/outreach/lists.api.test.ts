import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lockedByHolder, makeActive } from '../../testing/builders.ts';
import {
  aDrawnList,
  aHamlet,
  aVisit,
  carry,
  DIGITAL_TEAM,
  draw,
  peopleOf,
  record,
  sendVisits,
  teamId,
  waitingPeople,
  WOMENS_UNION,
} from '../../testing/outreach-builders.ts';
import { readPdf } from '../../testing/pdf-reader.ts';
import { TEST_SEALER } from '../../testing/secret-key.ts';
import { createTestWorld, type Client, type Session, type TestWorld } from '../../testing/test-world.ts';

let world: TestWorld;
let areaOfficer: Session;
let member: Session;
beforeAll(async () => {
  world = await createTestWorld();
  await signIn();
});
afterAll(() => world.close());

/** Sessions end when the clock is moved. */
async function signIn(): Promise<void> {
  areaOfficer = await world.officer('khuvuc.traco');
  member = await world.officer('doan.traco');
}

const linesOf = async (action: string): Promise<string[]> =>
  (
    await world.owner.query<{ content: string }>(
      'select content from audit_line where action = $1 order by at, sequence',
      [action],
    )
  ).rows.map(({ content }) => content);

const OPEN = `query ($id: ID!) { outreachList(id: $id) {
  list { id code version state people visited activated } people { fullName stage lastVisit { outcome } } outcomes { outcome people } } }`;
const open = (officer: Client, id: string) => officer.query(OPEN, { id });
const close = async (officer: Client, list: { id: string; version: number }) =>
  officer.query(
    `mutation ($input: CloseOutreachListInput!) { closeOutreachList(input: $input) {
       __typename ... on OutreachListClosed { list { state version } } ... on Refusal { code } ... on StaleVersion { currentVersion } } }`,
    { input: { id: list.id, expectedVersion: list.version } },
  );
const hamletsOf = async (officer: Client, variables: object) =>
  (
    await officer.query(
      `query ($unitCode: String!, $teamId: ID, $campaignId: ID) { outreachHamlets(unitCode: $unitCode, teamId: $teamId, campaignId: $campaignId) { hamlet waiting listed } }`,
      { unitCode: '06721', ...variables },
    )
  ).data.outreachHamlets;

describe('drawing a list', () => {
  it('numbers it, orders its people for the way, and records how many they are [R-168] [R-169]', async () => {
    const hamlet = aHamlet();
    for (const number of [10, 2, 1])
      await waitingPeople(world, hamlet, 1, { permanentAddress: `${hamlet}, số ${number}, phường Trà Cổ` });
    const { data } = await draw(world, areaOfficer, { hamlets: [hamlet], days: 1 });
    const { list } = data.drawOutreachList;
    expect(list).toMatchObject({
      code: expect.stringMatching(/^DS-\d{4}-\d{6}$/),
      version: 1,
      unit: { code: '06721' },
      teamName: DIGITAL_TEAM,
      teamKind: 'DIGITAL_TEAM',
      campaignNumber: null,
      hamlets: [hamlet],
      state: 'OPEN',
      drawnBy: 'Đoàn Văn Hòa',
      closedAt: null,
      people: 3,
      visited: 0,
      activated: 0,
    });
    expect((await peopleOf(member, list.id)).map(({ address }: { address: string }) => address)).toEqual([
      `${hamlet}, số 1, phường Trà Cổ`,
      `${hamlet}, số 2, phường Trà Cổ`,
      `${hamlet}, số 10, phường Trà Cổ`,
    ]);
    const line = (await linesOf('OUTREACH_LIST_DRAWN')).at(-1) ?? '';
    expect(JSON.parse(line)).toMatchObject({ subjectId: list.id, details: { count: 3, days: 1 } });
    expect(line).not.toContain(hamlet);
  });

  it('leaves out who has activated, is locked, or stands on a running list of the team; another team may share', async () => {
    const { hamlet, declarations } = await aDrawnList(world, 1);
    const [active, locked] = await waitingPeople(world, hamlet, 2);
    for (const person of [active, locked]) await makeActive(world, person?.personalIdNumber ?? '');
    await lockedByHolder(world, { personalIdNumber: locked?.personalIdNumber ?? '' });
    expect((await draw(world, areaOfficer, { hamlets: [hamlet] })).data.drawOutreachList.code).toBe(
      'OUTREACH_NOBODY_WAITS',
    );
    const others = await draw(world, areaOfficer, {
      hamlets: [hamlet],
      teamId: await teamId(world, WOMENS_UNION),
    });
    expect(others.data.drawOutreachList.list).toMatchObject({ people: 1 });
    const [later] = await waitingPeople(world, hamlet, 1);
    const second = (await draw(world, areaOfficer, { hamlets: [hamlet] })).data.drawOutreachList.list;
    expect(
      (await peopleOf(member, second.id)).map(({ phoneHint }: { phoneHint: string }) => phoneHint),
    ).toEqual([later?.phoneNumber.slice(-3)]);
    expect(declarations).toHaveLength(1);
  });

  it('sends nobody to a house that the area officer is looking into', async () => {
    const { list, hamlet } = await aDrawnList(world, 2);
    const [person] = await peopleOf(member, list.id);
    await record(member, list.id, [aVisit(person, 'DECEASED')]);
    await close(areaOfficer, list);
    const again = await draw(world, areaOfficer, { hamlets: [hamlet] });
    expect(again.data.drawOutreachList.list.people).toBe(1);
  });

  it('can keep to the list behind a campaign [R-168]', async () => {
    const hamlet = aHamlet();
    const [onIt] = await waitingPeople(world, hamlet, 2);
    await world.owner.query(
      `insert into target_person select (select id from target_campaign where document_number = '688/UBND-CATP'), a.id, a.citizen_id, a.unit_id, null
       from account a join citizen c on c.id = a.citizen_id where (c.personal_id_number).print = $1`,
      [TEST_SEALER.print(onIt?.personalIdNumber ?? '')],
    );
    const { data: offered } = await areaOfficer.query('{ targetCampaigns { items { id documentNumber } } }');
    const campaignId = offered.targetCampaigns.items.find(
      ({ documentNumber }: { documentNumber: string }) => documentNumber === '688/UBND-CATP',
    ).id;
    const { list } = (await draw(world, areaOfficer, { hamlets: [hamlet], campaignId })).data
      .drawOutreachList;
    expect(list).toMatchObject({ people: 1, campaignNumber: '688/UBND-CATP' });
    const [person] = await peopleOf(member, list.id);
    await record(member, list.id, [aVisit(person, 'NO_PHONE')]);
    const leader = await world.officer('lanhdao');
    const { data } = await leader.query(
      `query ($id: ID!) { outreachFigures(campaignId: $id) { visits outcomes { outcome visits } causes { cause visits } } }`,
      { id: campaignId },
    );
    expect(data.outreachFigures).toMatchObject({
      visits: 1,
      causes: [{ cause: 'DEVICE', visits: 1 }, {}, {}, {}],
    });
  });

  it('gives the same list to the same key, and one list to sixteen at the same moment', async () => {
    const hamlet = aHamlet();
    await waitingPeople(world, hamlet, 2);
    const input = { hamlets: [hamlet], idempotencyKey: randomUUID() };
    const answers = await Promise.all(Array.from({ length: 16 }, () => draw(world, areaOfficer, input)));
    const ids = answers.map(({ data }) => data.drawOutreachList.list.id);
    expect(new Set(ids).size).toBe(1);
    const others = await Promise.all(
      Array.from({ length: 16 }, () =>
        draw(world, areaOfficer, { hamlets: [hamlet], idempotencyKey: randomUUID() }),
      ),
    );
    expect(others.map(({ data }) => data.drawOutreachList.code)).toEqual(
      Array.from({ length: 16 }, () => 'OUTREACH_NOBODY_WAITS'),
    );
  });

  it.each([
    [{ hamlets: [] }, { fields: [{ path: 'hamlets', code: 'OUTREACH_HAMLETS_REQUIRED' }] }],
    [{ days: 31 }, { fields: [{ path: 'days', code: 'OUTREACH_DAYS_RANGE' }] }],
    [{ teamId: '01890000-0000-7000-8000-00000000beef' }, { code: 'OUTREACH_TEAM_UNKNOWN' }],
    [{ teamId: 'nothing' }, { code: 'OUTREACH_TEAM_UNKNOWN' }],
  ])('is refused with %j', async (overrides, refusal) => {
    const { data } = await draw(world, areaOfficer, { hamlets: [aHamlet()], ...overrides });
    expect(data.drawOutreachList).toMatchObject(refusal);
  });

  it('is not done for a unit that is not covered, nor for a team of another unit', async () => {
    const elsewhere = await draw(world, areaOfficer, { hamlets: ['Khu 1'], unitCode: '06709' });
    expect(elsewhere.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    const ofKaLong = await teamId(world, 'Tổ công nghệ số cộng đồng phường Ka Long');
    const { data } = await draw(world, areaOfficer, { hamlets: ['Khu 1'], teamId: ofKaLong });
    expect(data.drawOutreachList.code).toBe('OUTREACH_TEAM_UNKNOWN');
  });

  it('begins with hamlets and their numbers, in the order to walk', async () => {
    const { hamlet } = await aDrawnList(world, 2);
    await waitingPeople(world, hamlet, 1);
    const own = (rows: { hamlet: string }[]) => rows.find((row) => row.hamlet === hamlet);
    const team = await teamId(world, DIGITAL_TEAM);
    expect(own(await hamletsOf(areaOfficer, { teamId: team }))).toEqual({ hamlet, waiting: 3, listed: 2 });
    expect(own(await hamletsOf(areaOfficer, {}))).toMatchObject({ listed: 0 });
    expect(await hamletsOf(areaOfficer, { unitCode: '06709' })).toEqual([]);
    const { data } = await areaOfficer.query('{ outreachTeams { name kind unit { code } members } }');
    expect(data.outreachTeams).toEqual([
      { name: WOMENS_UNION, kind: 'WOMENS_UNION', unit: { code: '06721' }, members: 0 },
      { name: DIGITAL_TEAM, kind: 'DIGITAL_TEAM', unit: { code: '06721' }, members: 1 },
    ]);
  });
});

describe('a list at the office', () => {
  it('shows progress and outcomes by the last visit, and each reading is recorded', async () => {
    const { list, declarations } = await aDrawnList(world, 3);
    const [first, second] = await peopleOf(member, list.id);
    await record(member, list.id, [aVisit(first, 'AWAY'), aVisit(first, 'WILL_DO'), aVisit(second, 'AWAY')]);
    await makeActive(world, declarations[1]?.personalIdNumber ?? '');
    const before = (await linesOf('OUTREACH_LIST_OPENED')).length;
    const { data } = await open(areaOfficer, list.id);
    expect(data.outreachList.list).toMatchObject({ people: 3, visited: 2, activated: 1 });
    expect(
      data.outreachList.people.map(
        ({ stage, lastVisit }: { stage: string; lastVisit: { outcome: string } | null }) => [
          stage,
          lastVisit?.outcome ?? null,
        ],
      ),
    ).toEqual([
      ['WAITING', 'WILL_DO'],
      ['ACTIVATED', 'AWAY'],
      ['WAITING', null],
    ]);
    expect(data.outreachList.outcomes.filter(({ people }: { people: number }) => people > 0)).toEqual([
      { outcome: 'WILL_DO', people: 1 },
      { outcome: 'AWAY', people: 1 },
    ]);
    const lines = (await linesOf('OUTREACH_LIST_OPENED')).slice(before);
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { subjectId: list.id, details: { count: 3 } },
    ]);
  });

  it('is not there for another unit, which sees no line of it in its lists', async () => {
    const { list } = await aDrawnList(world, 1);
    const elsewhere = await world.officer('thutruong.kalong');
    for (const answer of [
      await open(elsewhere, list.id),
      await open(elsewhere, randomUUID()),
      await close(elsewhere, list),
    ])
      expect(answer.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await elsewhere.fetch(`/outreach-lists/${list.id}`)).status).toBe(404);
    const { data } = await elsewhere.query('{ outreachLists { total items { id } } }');
    expect(data.outreachLists).toEqual({ total: 0, items: [] });
    expect(
      (await open(await world.officer('thutruong.traco'), list.id)).data.outreachList.people,
    ).toHaveLength(1);
  });

  it.each(['lanhdao', 'doan.traco', 'thamdinh', 'quantri', 'kiemtra'])(
    'is not for %s, by none of its operations',
    async (username) => {
      const { list } = await aDrawnList(world, 1);
      const officer = await world.officer(username);
      for (const answer of [
        await officer.query('{ outreachLists { total } }'),
        await open(officer, list.id),
        await close(officer, list),
        await draw(world, officer, { hamlets: ['Khu 1'] }),
        await officer.query('{ outreachTeams { id } }'),
        await officer.query('{ outreachHamlets(unitCode: "06721") { hamlet } }'),
      ])
        expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      expect((await officer.fetch(`/outreach-lists/${list.id}`)).status).toBe(403);
    },
  );

  it('is closed once, as it was read; nobody reads it then, and visits made before are taken', async () => {
    const { list } = await aDrawnList(world, 2);
    const [first, second] = await peopleOf(member, list.id);
    expect((await close(areaOfficer, { ...list, version: 9 })).data.closeOutreachList).toMatchObject({
      __typename: 'StaleVersion',
      currentVersion: 1,
    });
    const visitedAt = new Date().toISOString();
    const closings = await Promise.all(Array.from({ length: 8 }, () => close(areaOfficer, list)));
    const results = closings.map(({ data }) => data.closeOutreachList);
    expect(results.filter(({ __typename }) => __typename === 'OutreachListClosed')).toHaveLength(1);
    expect(results.filter(({ code }) => code === 'OUTREACH_LIST_ENDED')).toHaveLength(7);
    expect((await carry(member, list.id)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await open(areaOfficer, list.id)).data.outreachList).toMatchObject({
      list: { state: 'CLOSED', people: 2 },
      people: [],
    });
    expect((await areaOfficer.fetch(`/outreach-lists/${list.id}`)).status).toBe(422);
    const late = new Date(Date.now() + 60_000).toISOString();
    expect(
      await record(member, list.id, [
        aVisit(first, 'AWAY', { visitedAt }),
        aVisit(second, 'AWAY', { visitedAt: late }),
      ]),
    ).toMatchObject([{ status: 'RECORDED' }, { status: 'REFUSED', code: 'VISIT_AFTER_LIST', person: null }]);
  });

  it('on paper names number, end and least data, and across every page who printed it when; each print is a line', async () => {
    const { list, declarations, hamlet } = await aDrawnList(world, 45);
    const before = (await linesOf('OUTREACH_LIST_PRINTED')).length;
    const response = await areaOfficer.fetch(`/outreach-lists/${list.id}`);
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename=${list.code}.pdf`);
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    const pdf = await readPdf(new Uint8Array(await response.arrayBuffer()), { hasQr: false });
    expect(pdf).toMatchObject({ language: 'vi', isTagged: true });
    expect(pdf.title).toContain(list.code);
    expect(pdf.roles).toEqual(expect.arrayContaining(['H1', 'H2', 'Table', 'TR', 'TH', 'TD']));
    const pages = pdf.text.match(/In bởi Đoàn Văn Hòa lúc/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(1);
    for (const page of [1, pages]) expect(pdf.text).toContain(`Trang ${page}/${pages}`);
    expect(pdf.text.match(/Đoàn Văn Hòa · \d\d\/\d\d\/\d{4} \d\d:\d\d/g)).toHaveLength(3 * pages);
    for (const words of [
      hamlet,
      'Tổ công nghệ số cộng đồng',
      declarations[44]?.fullName ?? '',
      '8 Đã qua đời',
    ])
      expect(pdf.text).toContain(words);
    for (const { personalIdNumber, phoneNumber } of declarations)
      for (const secret of [personalIdNumber, phoneNumber]) expect(pdf.text).not.toContain(secret);
    const lines = (await linesOf('OUTREACH_LIST_PRINTED')).slice(before);
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { actorName: 'Đoàn Văn Hòa', subjectId: list.id, details: { count: 45 } },
    ]);
    expect((await world.visitor().fetch(`/outreach-lists/${list.id}`)).status).toBe(401);
  });
});

describe('figures of visits', () => {
  const figures = async (officer: Client, unitCode: string | null) =>
    (
      await officer.query(
        `query ($unitCode: String) { outreachFigures(unitCode: $unitCode) { visits outcomes { outcome visits } causes { cause visits } } }`,
        { unitCode },
      )
    ).data.outreachFigures;

  it('tell a ward leader outcomes and main causes, and of another unit nothing [R-174]', async () => {
    const leader = await world.officer('lanhdao');
    const before = await figures(leader, null);
    const { list } = await aDrawnList(world, 2);
    const [first, second] = await peopleOf(member, list.id);
    await record(member, list.id, [aVisit(first, 'REFUSED'), aVisit(second, 'WILL_DO')]);
    const after = await figures(leader, '06721');
    expect(after.visits).toBe(before.visits + 2);
    const awareness = ({ causes }: { causes: { cause: string; visits: number }[] }) =>
      causes.find(({ cause }) => cause === 'AWARENESS')?.visits ?? 0;
    expect(awareness(after)).toBe(awareness(before) + 2);
    expect(after.outcomes).toHaveLength(8);
    expect((await figures(leader, '06709')).visits).toBe(0);
  });

  it('are not for a member of a team', async () => {
    const answer = await member.query('{ outreachFigures { visits } }');
    expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('when the days of a list are over', () => {
  const purge = async () => {
    await world.owner.query(`select graphile_worker.add_job('purge-outreach')`);
    await world.runJobs();
  };

  it('nobody reads it; a visit made before is taken for a day; after thirty days the names are gone and the numbers stay', async () => {
    const { list, declarations } = await aDrawnList(world, 2, { days: 1 });
    const [first, second] = await peopleOf(member, list.id);
    const visitedAt = new Date().toISOString();
    await record(member, list.id, [aVisit(first, 'MOVED', { note: 'Hàng xóm nói đã vào Nam.' })]);
    await world.letPass('24 hours');
    await signIn();
    expect((await carry(member, list.id)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await member.query('{ myOutreachLists { id } }')).text).not.toContain(list.id);
    expect((await open(areaOfficer, list.id)).data.outreachList).toMatchObject({
      list: { state: 'EXPIRED', people: 2, visited: 1 },
      people: [],
    });
    const { rows } = await world.owner.query(
      `select extract(epoch from app_now() - expires_at) / 3600 < 24 as "isInTime" from outreach_list where id = $1`,
      [list.id],
    );
    expect(rows[0].isInTime).toBe(true);
    expect(await record(member, list.id, [aVisit(second, 'AWAY', { visitedAt })])).toMatchObject([
      { status: 'RECORDED' },
    ]);

    await world.letPass('2 days');
    await signIn();
    const tooLate = (await sendVisits(member, list.id, [aVisit(first, 'AWAY', { visitedAt })])).data
      .recordVisits;
    expect(tooLate.results).toMatchObject([{ code: 'VISIT_TOO_LATE', person: null }]);
    await purge();
    const names = async () =>
      (
        await world.owner.query(
          'select full_name, address, phone_hint, account_id, citizen_id from outreach_person where list_id = $1',
          [list.id],
        )
      ).rows;
    expect((await names())[0].full_name).toBe(declarations[0]?.fullName);

    await world.letPass('31 days');
    await purge();
    for (const row of await names()) expect(Object.values(row)).toEqual([null, null, null, null, null]);
    const { rows: visits } = await world.owner.query(
      'select outcome, note from outreach_visit where list_id = $1 order by outcome',
      [list.id],
    );
    expect(visits).toEqual([
      { outcome: 'AWAY', note: null },
      { outcome: 'MOVED', note: null },
    ]);
    await signIn();
    expect((await open(areaOfficer, list.id)).data.outreachList).toMatchObject({
      list: { people: 2, visited: 2, activated: null },
      people: [],
    });
    const line = JSON.parse((await linesOf('OUTREACH_PURGED')).at(-1) ?? '{}');
    expect(line.details.lists).toBeGreaterThan(0);
  });
});
