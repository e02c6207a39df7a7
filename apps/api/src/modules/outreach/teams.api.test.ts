import { randomUUID } from 'node:crypto';
import { addDays } from '@dinhdanh/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aDrawnList, aHamlet, carry, draw, teamId, WOMENS_UNION } from '../../testing/outreach-builders.ts';
import { createTestWorld, type Client, type TestWorld } from '../../testing/test-world.ts';

const TRA_CO = '06721';
const KA_LONG = '06709';

let world: TestWorld;
let head: Client;
let today: string;
beforeAll(async () => {
  world = await createTestWorld();
  await signIn();
});
afterAll(() => world.close());

/** Sessions end when the clock is moved. */
async function signIn(): Promise<void> {
  head = await world.officer('thutruong.traco');
  today = (await world.owner.query('select app_today()::text as today')).rows[0].today;
}

const RESULT = `__typename ... on OutreachTeamKept { id } ... on Refusal { code message } ... on ValidationFailed { fields { path code } } ... on StaleVersion { currentVersion }`;
const titled = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const send = (officer: Client, name: string, input: object) =>
  officer.query(`mutation ($input: ${titled(name)}Input!) { ${name}(input: $input) { ${RESULT} } }`, {
    input,
  });
const act = async (name: string, input: object, officer: Client = head) =>
  (await send(officer, name, input)).data[name];

const aName = (): string => `Tổ công nghệ số khu ${randomUUID().slice(0, 8)}`;
const aNewTeam = (overrides: object = {}) => ({
  idempotencyKey: randomUUID(),
  unitCode: TRA_CO,
  kind: 'DIGITAL_TEAM',
  name: aName(),
  ...overrides,
});
const create = (overrides: object = {}, officer: Client = head) =>
  act('createOutreachTeam', aNewTeam(overrides), officer);

const TEAMS = `{ managedOutreachTeams { id version name kind unit { code } endedOn runningLists
  members { id name username from until standing hasRole } } }`;
interface Team {
  readonly id: string;
  readonly version: number;
  readonly unit: { readonly code: string };
  readonly members: { readonly id: string; readonly username: string }[];
}
const teams = async (officer: Client = head): Promise<Team[]> =>
  (await officer.query(TEAMS)).data.managedOutreachTeams;
async function teamOf(id: string, officer: Client = head): Promise<Team> {
  const team = (await teams(officer)).find((one) => one.id === id);
  if (!team) throw new Error('The team is not among those that are shown.');
  return team;
}
/** A team as it is read now, in the words of an input. */
const asRead = async (id: string) => ({ id, expectedVersion: (await teamOf(id)).version });
const aTeam = async (): Promise<string> => (await create()).id;

/** An officer with the role of a member in a unit, who can sign in. */
async function aMemberOfficer({ unitCode = TRA_CO, from = '2022-01-01' } = {}) {
  const username = `to.${randomUUID().slice(0, 8)}`;
  const { rows } = await world.owner.query<{ id: string }>(
    `with entered as (
       insert into officer (username, display_name, password_hash)
       select $1, 'Phùng Thị Hậu', password_hash from officer where username = 'doan.traco' returning id)
     insert into officer_assignment (officer_id, role, unit_id, valid_from)
     select e.id, 'OUTREACH_MEMBER', u.id, $3 from entered e, administrative_unit u
     where u.code = $2 and u.valid_from is null returning officer_id as id`,
    [username, unitCode, from],
  );
  return { id: rows[0]?.id ?? '', username };
}
const add = async (id: string, officerId: string, overrides: object = {}) =>
  act('addOutreachTeamMember', { ...(await asRead(id)), officerId, from: today, ...overrides });
const leave = async (id: string, memberId: string, until: string) =>
  act('endOutreachTeamMember', { ...(await asRead(id)), memberId, until });

const linesOf = async (id: string): Promise<{ action: string; details: object }[]> =>
  (
    await world.owner.query(`select content from audit_line where subject_id = $1 order by sequence`, [id])
  ).rows.map(({ content }) => JSON.parse(content));

describe('a team', () => {
  it('is created by the head of the unit, renamed and dissolved, each with its line [R-168]', async () => {
    const name = aName();
    const { id } = await create({ name: `  ${name.normalize('NFD')} `, kind: 'YOUTH_UNION' });
    expect(await teamOf(id)).toEqual({
      ...{ id, version: 1, name, kind: 'YOUTH_UNION', unit: { code: TRA_CO } },
      ...{ endedOn: null, runningLists: 0, members: [] },
    });
    const renamed = `${name} mới`;
    const rename = { id, expectedVersion: 1, name: renamed };
    expect(await act('renameOutreachTeam', rename)).toEqual({ __typename: 'OutreachTeamKept', id });
    expect(await act('renameOutreachTeam', rename)).toMatchObject({
      __typename: 'StaleVersion',
      currentVersion: 2,
    });
    expect(await act('endOutreachTeam', { id, expectedVersion: 1 })).toMatchObject({
      __typename: 'StaleVersion',
    });
    expect(await act('endOutreachTeam', { id, expectedVersion: 2 })).toMatchObject({ id });
    expect(await teamOf(id)).toMatchObject({ name: renamed, version: 3, endedOn: today });
    for (const [operation, more] of [
      ['endOutreachTeam', {}],
      ['renameOutreachTeam', { name }],
      ['addOutreachTeamMember', { officerId: randomUUID(), from: today }],
    ] as const)
      expect(await act(operation, { id, expectedVersion: 3, ...more })).toMatchObject({
        code: 'OUTREACH_TEAM_ENDED',
      });
    expect(await linesOf(id)).toMatchObject([
      { action: 'OUTREACH_TEAM_CREATED', actorName: 'Phạm Văn Khải', details: { kind: 'YOUTH_UNION' } },
      { action: 'OUTREACH_TEAM_RENAMED', details: { from: name, to: renamed } },
      { action: 'OUTREACH_TEAM_ENDED' },
    ]);
  });

  it('has a name of 3 to 120 characters, which no other team at work in the unit has', async () => {
    expect(await create({ name: ' AB ' })).toMatchObject({
      fields: [{ path: 'name', code: 'OUTREACH_TEAM_NAME_LENGTH' }],
    });
    const name = aName();
    const { id } = await create({ name });
    expect(await create({ name })).toMatchObject({ code: 'OUTREACH_TEAM_NAME_TAKEN' });
    const other = await aTeam();
    expect(await act('renameOutreachTeam', { ...(await asRead(other)), name })).toMatchObject({
      code: 'OUTREACH_TEAM_NAME_TAKEN',
    });
    expect(await act('renameOutreachTeam', { ...(await asRead(id)), name })).toMatchObject({ id });
    const elsewhere = await world.officer('thutruong.kalong');
    expect(await create({ name, unitCode: KA_LONG }, elsewhere)).toMatchObject({
      __typename: 'OutreachTeamKept',
    });
    await act('endOutreachTeam', await asRead(id));
    expect(await create({ name })).toMatchObject({ __typename: 'OutreachTeamKept' });
  });

  it('says why not in the language of the caller', async () => {
    const name = aName();
    await create({ name });
    const input = { input: aNewTeam({ name }) };
    const words = (locale: string) =>
      head.query(
        `mutation ($input: CreateOutreachTeamInput!) { createOutreachTeam(input: $input) { ... on Refusal { message } } }`,
        input,
        { 'accept-language': locale },
      );
    expect((await words('vi')).data.createOutreachTeam.message).toContain('Hãy đặt tên khác');
    expect((await words('en')).data.createOutreachTeam.message).toContain('Choose another name');
  });

  it('is one team for one key, and one of a name for sixteen at the same moment', async () => {
    const input = aNewTeam();
    const sameKey = await Promise.all(Array.from({ length: 8 }, () => act('createOutreachTeam', input)));
    expect(new Set(sameKey.map(({ id }) => id)).size).toBe(1);
    const name = aName();
    const sameName = await Promise.all(Array.from({ length: 16 }, () => create({ name })));
    expect(sameName.filter(({ __typename }) => __typename === 'OutreachTeamKept')).toHaveLength(1);
    expect(sameName.filter(({ code }) => code === 'OUTREACH_TEAM_NAME_TAKEN')).toHaveLength(15);
  });

  it('is given lists while it works, and is not dissolved while it carries one or visits may be on their way', async () => {
    const id = await aTeam();
    const { list } = await aDrawnList(world, 1, { teamId: id });
    expect(await teamOf(id)).toMatchObject({ runningLists: 1 });
    const refused = await act('endOutreachTeam', await asRead(id));
    expect(refused).toMatchObject({ code: 'OUTREACH_TEAM_CARRIES_LISTS' });
    expect(refused.message).toContain('còn 1 danh sách');
    const areaOfficer = await world.officer('khuvuc.traco');
    await areaOfficer.query(
      `mutation ($input: CloseOutreachListInput!) { closeOutreachList(input: $input) { __typename } }`,
      { input: { id: list.id, expectedVersion: 1 } },
    );
    expect(await act('endOutreachTeam', await asRead(id))).toMatchObject({
      code: 'OUTREACH_TEAM_CARRIES_LISTS',
    });
    await world.letPass('25 hours');
    await signIn();
    expect(await act('endOutreachTeam', await asRead(id))).toMatchObject({ id });
    const { data } = await draw(world, await world.officer('khuvuc.traco'), {
      hamlets: [aHamlet()],
      teamId: id,
    });
    expect(data.drawOutreachList).toMatchObject({ code: 'OUTREACH_TEAM_UNKNOWN' });
    const { data: offered } = await (await world.officer('khuvuc.traco')).query('{ outreachTeams { id } }');
    expect(offered.outreachTeams.map((team: { id: string }) => team.id)).not.toContain(id);
  });
});

describe('members', () => {
  it('carry the lists of the team from their first day to the day on which they leave [R-169]', async () => {
    const id = await aTeam();
    const { list } = await aDrawnList(world, 1, { teamId: id });
    const officer = await aMemberOfficer();
    const member = await world.officer(officer.username);
    const seen = async () => (await carry(member, list.id)).errors?.[0]?.extensions.code ?? 'SEEN';
    expect(await seen()).toBe('NOT_FOUND');
    expect(await add(id, officer.id)).toMatchObject({ __typename: 'OutreachTeamKept', id });
    expect(await seen()).toBe('SEEN');
    const { members, version } = await teamOf(id);
    expect(version).toBe(2);
    expect(members).toEqual([
      {
        ...{ id: expect.any(String), name: 'Phùng Thị Hậu', username: officer.username },
        ...{ from: today, until: null, standing: 'RUNNING', hasRole: true },
      },
    ]);
    const memberId = members[0]?.id ?? '';
    expect(await leave(id, memberId, today)).toMatchObject({ id });
    expect(await seen()).toBe('NOT_FOUND');
    expect(await leave(id, memberId, today)).toMatchObject({
      fields: [{ path: 'until', code: 'OUTREACH_MEMBERSHIP_ENDED' }],
    });
    expect((await linesOf(id)).slice(1)).toMatchObject([
      { action: 'OUTREACH_MEMBER_ADDED', details: { officerId: officer.id, from: today, until: null } },
      { action: 'OUTREACH_MEMBER_ENDED', details: { officerId: officer.id, until: today } },
    ]);
  });

  it('can come on a later day, for some days, and again after they have left', async () => {
    const id = await aTeam();
    const officer = await aMemberOfficer();
    const first = { from: addDays(today, 5), until: addDays(today, 10) };
    expect(await add(id, officer.id, first)).toMatchObject({ id });
    for (const days of [
      first,
      { from: addDays(today, 9), until: null },
      { from: today, until: addDays(today, 6) },
      { from: today, until: null },
    ])
      expect(await add(id, officer.id, days)).toMatchObject({ code: 'OUTREACH_MEMBER_ALREADY' });
    expect(await add(id, officer.id, { from: addDays(today, 10) })).toMatchObject({ id });
    expect(await add(id, officer.id, { from: today, until: addDays(today, 5) })).toMatchObject({ id });
    expect((await teamOf(id)).members).toMatchObject([
      { standing: 'TO_COME', until: null },
      { standing: 'RUNNING' },
      { standing: 'TO_COME', until: first.until },
    ]);
    const [toCome] = (await teamOf(id)).members;
    expect(await leave(id, toCome?.id ?? '', today)).toMatchObject({ id });
    expect((await teamOf(id)).members).toMatchObject([
      { standing: 'RUNNING' },
      { standing: 'TO_COME' },
      { standing: 'ENDED' },
    ]);
    expect(await add(id, officer.id, { from: addDays(today, 10) })).toMatchObject({ id });
  });

  it.each([
    ['a day that is over', -1, null],
    ['a day more than a year ahead', 366, null],
    ['an end that is no day later', 3, 3],
  ])('do not come on %s', async (_, from, until) => {
    const id = await aTeam();
    const { id: officerId } = await aMemberOfficer();
    expect(
      await add(id, officerId, {
        from: addDays(today, from),
        until: until === null ? null : addDays(today, until),
      }),
    ).toMatchObject({ fields: [{ path: 'days', code: 'OUTREACH_MEMBER_DAYS_RANGE' }] });
  });

  it('do not leave on a day that is over, nor later than was said', async () => {
    const id = await aTeam();
    const officer = await aMemberOfficer();
    await add(id, officer.id, { until: addDays(today, 5) });
    const memberId = (await teamOf(id)).members[0]?.id ?? '';
    for (const until of [addDays(today, -1), addDays(today, 6)])
      expect(await leave(id, memberId, until)).toMatchObject({
        fields: [{ path: 'until', code: 'OUTREACH_MEMBER_DAYS_RANGE' }],
      });
    expect(await leave(id, memberId, addDays(today, 4))).toMatchObject({ id });
    const other = await aTeam();
    const elsewhere = await send(head, 'endOutreachTeamMember', {
      ...(await asRead(other)),
      ...{ memberId, until: today },
    });
    expect(elsewhere.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('hold the role in the unit of the team on their first day; who does is offered', async () => {
    const id = await aTeam();
    const elsewhere = await aMemberOfficer({ unitCode: KA_LONG });
    const later = await aMemberOfficer({ from: addDays(today, 3) });
    const reviewer = (await world.owner.query(`select id from officer where username = 'thamdinh.traco'`))
      .rows[0].id;
    for (const officerId of [elsewhere.id, later.id, reviewer, randomUUID(), 'nobody'])
      expect(await add(id, officerId)).toMatchObject({ code: 'OUTREACH_MEMBER_ROLE_MISSING' });
    expect(await add(id, later.id, { from: addDays(today, 3) })).toMatchObject({ id });
    const { data } = await head.query(
      'query ($id: ID!) { outreachTeamCandidates(teamId: $id) { id username } }',
      { id },
    );
    const offered = data.outreachTeamCandidates.map((officer: { username: string }) => officer.username);
    expect(offered).toEqual(expect.arrayContaining(['doan.traco', later.username]));
    expect(offered).not.toContain(elsewhere.username);
    expect(offered).not.toContain('thamdinh.traco');
  });

  it('whose role has ended are shown as such', async () => {
    const id = await aTeam();
    const officer = await aMemberOfficer();
    await add(id, officer.id);
    await world.owner.query('update officer_assignment set valid_to = app_today() where officer_id = $1', [
      officer.id,
    ]);
    expect((await teamOf(id)).members).toMatchObject([{ standing: 'RUNNING', hasRole: false }]);
  });

  it('are changed one after the other: of eight at the same moment seven are told that it has changed', async () => {
    const id = await aTeam();
    const input = { ...(await asRead(id)), from: today };
    const officers = await Promise.all(Array.from({ length: 8 }, () => aMemberOfficer()));
    const answers = await Promise.all(
      officers.map((officer) => act('addOutreachTeamMember', { ...input, officerId: officer.id })),
    );
    expect(answers.filter(({ __typename }) => __typename === 'StaleVersion')).toHaveLength(7);
    expect((await teamOf(id)).members).toHaveLength(1);
  });

  it('all leave with the team', async () => {
    const id = await aTeam();
    const [now, later] = [await aMemberOfficer(), await aMemberOfficer()];
    await add(id, now.id);
    await add(id, later.id, { from: addDays(today, 7) });
    await act('endOutreachTeam', await asRead(id));
    expect((await teamOf(id)).members).toMatchObject([{ standing: 'ENDED' }, { standing: 'ENDED' }]);
  });
});

describe('whose teams', () => {
  it('are those of the own units: another unit sees none of them and changes none', async () => {
    const id = await aTeam();
    const elsewhere = await world.officer('thutruong.kalong');
    const officer = await aMemberOfficer();
    expect((await teams(elsewhere)).every(({ unit }) => unit.code === KA_LONG)).toBe(true);
    for (const [operation, input] of [
      ['createOutreachTeam', aNewTeam()],
      ['renameOutreachTeam', { id, expectedVersion: 1, name: aName() }],
      ['endOutreachTeam', { id, expectedVersion: 1 }],
      ['addOutreachTeamMember', { id, expectedVersion: 1, officerId: officer.id, from: today }],
      ['endOutreachTeamMember', { id, expectedVersion: 1, memberId: randomUUID(), until: today }],
    ] as const)
      expect((await send(elsewhere, operation, input)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    const { data } = await elsewhere.query(
      'query ($id: ID!) { outreachTeamCandidates(teamId: $id) { id } }',
      {
        id,
      },
    );
    expect(data.outreachTeamCandidates).toEqual([]);
    expect((await teams(await world.officer('thutruong'))).map((team) => team.id)).toContain(id);
  });

  it('are seen by the area officer, and changed by nobody but a head of unit', async () => {
    const id = await aTeam();
    const areaOfficer = await world.officer('khuvuc.traco');
    expect((await teamOf(id, areaOfficer)).id).toBe(id);
    for (const username of [
      'khuvuc.traco',
      'doan.traco',
      'lanhdao',
      'thamdinh.traco',
      'quantri',
      'kiemtra',
    ]) {
      const officer = await world.officer(username);
      for (const [operation, input] of [
        ['createOutreachTeam', aNewTeam()],
        ['renameOutreachTeam', { id, expectedVersion: 1, name: aName() }],
        ['endOutreachTeam', { id, expectedVersion: 1 }],
        ['addOutreachTeamMember', { id, expectedVersion: 1, officerId: randomUUID(), from: today }],
        ['endOutreachTeamMember', { id, expectedVersion: 1, memberId: randomUUID(), until: today }],
      ] as const)
        expect((await send(officer, operation, input)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      if (username !== 'khuvuc.traco')
        expect((await officer.query(TEAMS)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });

  it('of the demo world have the members that they had', async () => {
    const id = await teamId(world, WOMENS_UNION);
    expect(await teamOf(id)).toMatchObject({ kind: 'WOMENS_UNION', members: [] });
    expect(await teams()).toContainEqual(
      expect.objectContaining({
        name: 'Tổ công nghệ số cộng đồng phường Trà Cổ',
        members: [expect.objectContaining({ username: 'doan.traco', standing: 'RUNNING' })],
      }),
    );
  });
});
