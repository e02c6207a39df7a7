import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { enterAdministrator } from '../../cli/enter-administrator.ts';
import { anApplicationReadyForReview } from '../../testing/builders.ts';
import { createTestWorld, type Session, type TestWorld } from '../../testing/test-world.ts';

let world: TestWorld;
let administrator: Session;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.owner.query('delete from rate_limit');
  administrator = await world.officer('quantri');
});

const act = async (client: Session, name: string, type: string, selection: string, input: object) => {
  const { data, errors } = await client.query(
    `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ${selection} ... on Refusal { code } } }`,
    { input },
  );
  return data?.[name] ?? errors?.[0]?.extensions;
};
const FAULTS = '... on ValidationFailed { fields { path code } }';
const LINK = `... on OfficerLinkGiven { officerId token } ${FAULTS}`;
const create = (username: string, overrides: object = {}) =>
  act(administrator, 'createOfficer', 'CreateOfficerInput', LINK, {
    ...{ username, displayName: 'Phạm Thị Thơm' },
    ...overrides,
  });
const bar = (officerId: string, reason = 'Báo mất điện thoại tối qua') =>
  act(administrator, 'barOfficer', 'BarOfficerInput', `... on OfficerBarred { barredAt } ${FAULTS}`, {
    officerId,
    reason,
  });
const renew = (officerId: string) =>
  act(administrator, 'issueOfficerLink', 'BarOfficerInput', LINK, {
    officerId,
    reason: 'Đã có điện thoại mới',
  });
const enrol = (token: string) =>
  act(world.visitor(), 'enrolOfficer', 'EnrolOfficerInput', '... on OfficerEnrolled { username }', {
    token,
    password: 'sáng nay thuyền về muộn',
  });
const today = async (aside = 0): Promise<string> =>
  (await world.owner.query(`select to_char(app_today() + $1::integer, 'YYYY-MM-DD') as day`, [aside])).rows[0]
    .day;
const OFFICER = `id username displayName standing hasFactor openSessionCount lastSignedInAt canBeBarred isOneself linkExpiresAt
  bar { barredBy reason } coveredBy { colleague role unit { code } }
  assignments { role unit { code } validFrom validTo givenBy } endedAssignments { role validTo }`;
const open = async (id: string, client = administrator) => {
  const { data, errors } = await client.query(`query ($id: ID!) { officer(id: $id) { ${OFFICER} } }`, { id });
  return data?.officer ?? errors?.[0]?.extensions;
};
const idOf = async (username: string): Promise<string> =>
  (await world.owner.query('select id from officer where username = $1', [username])).rows[0].id;
const list = async (variables: object = {}, client = administrator) => {
  const { data, errors } = await client.query(
    `query ($filter: OfficerFilterInput, $first: Int, $after: String) {
      officers(filter: $filter, first: $first, after: $after) { items { username standing } pageInfo { hasNextPage endCursor } } }`,
    variables as Record<string, unknown>,
  );
  return data?.officers ?? errors?.[0]?.extensions;
};
const namesOf = (page: { items: { username: string }[] }): string[] =>
  page.items.map(({ username }) => username);

describe('the list of officers', () => {
  it('shows those of the own units by name, and no secret', async () => {
    const { data, text } = await administrator.query(
      `{ officers(first: 100) { items { ${'username displayName standing hasFactor openSessionCount assignments { role unit { code } validFrom validTo }'} } } }`,
    );
    expect(namesOf(data.officers)).toEqual(expect.arrayContaining(['thamdinh', 'thamdinh.traco', 'quantri']));
    expect(namesOf(data.officers)).not.toContain('coquan');
    expect(text).not.toMatch(/argon2|token/i);
  });

  it('finds by a part of the name, by role, by unit with those below it, and by standing', async () => {
    expect(namesOf(await list({ filter: { search: 'Bùi QUANG' } }))).toEqual(['thamdinh']);
    expect(namesOf(await list({ filter: { role: 'AUDITOR' } }))).toEqual(['kiemtra']);
    const ofWard = namesOf(await list({ filter: { unitCode: '06721' } }));
    expect(ofWard).toContain('thamdinh.traco');
    expect(ofWard).not.toContain('thamdinh');
    expect(namesOf(await list({ filter: { unitCode: '194', role: 'REVIEWER' } })).toSorted()).toEqual([
      'thamdinh',
      'thamdinh.kalong',
      'thamdinh.traco',
    ]);
    await create('cho.nhan');
    expect(namesOf(await list({ filter: { standing: 'INVITED' } }))).toEqual(['cho.nhan']);
  });

  it('is read page by page without leaving anybody out', async () => {
    const all = namesOf(await list({ first: 100 }));
    const read: string[] = [];
    for (let after: string | null = null, hasMore = true; hasMore;) {
      const page = await list({ first: 4, after });
      read.push(...namesOf(page));
      ({ endCursor: after, hasNextPage: hasMore } = page.pageInfo);
    }
    expect(read).toEqual(all);
    expect(await list({ after: 'nowhere' })).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await list({ first: 101 })).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('is for administrators alone', async () => {
    for (const username of ['thutruong', 'kiemtra', 'lanhdao'])
      expect(await list({}, await world.officer(username))).toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('the page of an officer', () => {
  it('tells roles with who gave them, and what has been', async () => {
    const from = await today();
    const { officerId } = await create('trang.moi', {
      firstRole: { role: 'REVIEWER', unitCode: '06721', validFrom: from, validTo: null },
    });
    expect(await open(officerId)).toMatchObject({
      ...{ standing: 'INVITED', canBeBarred: true, isOneself: false, lastSignedInAt: null },
      assignments: [
        {
          role: 'REVIEWER',
          unit: { code: '06721' },
          validFrom: from,
          validTo: null,
          givenBy: 'Ngô Minh Đức',
        },
      ],
    });
    const { rows } = await world.owner.query('select id from officer_assignment where officer_id = $1', [
      officerId,
    ]);
    await act(
      administrator,
      'endOfficerAssignment',
      'EndAssignmentInput',
      '... on AssignmentEnded { endedOn }',
      { assignmentId: rows[0].id },
    );
    expect(await open(officerId)).toMatchObject({
      assignments: [],
      endedAssignments: [{ role: 'REVIEWER', validTo: from }],
    });
  });

  it('of oneself says so, and shows the last sign-in and the open sessions', async () => {
    const own = await open(await idOf('quantri'));
    expect(own).toMatchObject({ isOneself: true, standing: 'ACTIVE' });
    expect(own.openSessionCount).toBeGreaterThan(0);
    expect(own.lastSignedInAt).not.toBeNull();
  });

  it('of another province, or of nobody, is not there', async () => {
    for (const id of [await idOf('coquan'), crypto.randomUUID(), 'nobody'])
      expect(await open(id)).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('a first role', () => {
  it('is given together with the account, or neither is', async () => {
    const validFrom = await today();
    expect(
      await create('nua.voi', { firstRole: { role: 'REVIEWER', unitCode: '22', validFrom } }),
    ).toMatchObject({ code: 'ASSIGNMENT_UNIT_NOT_COVERED' });
    expect(await idOf('nua.voi').catch(() => null)).toBeNull();
  });
});

describe('an officer who is barred', () => {
  it('shows why and by whom, and a link that was still good leads nowhere', async () => {
    const { officerId, token } = await create('chan.ly.do');
    expect(await bar(officerId, 'ngắn')).toMatchObject({
      fields: [{ path: 'reason', code: 'REASON_TEXT_REQUIRED' }],
    });
    expect(await bar(officerId)).toMatchObject({ __typename: 'OfficerBarred' });
    expect(await enrol(token)).toMatchObject({ code: 'OFFICER_LINK_ENDED' });
    expect(await open(officerId)).toMatchObject({
      standing: 'BARRED',
      bar: { barredBy: 'Ngô Minh Đức', reason: 'Báo mất điện thoại tối qua' },
    });
  });

  it('is barred no more with a new link, which says so until it has run out', async () => {
    const { officerId } = await create('chan.roi.cap');
    await bar(officerId);
    const { token } = await renew(officerId);
    expect(await open(officerId)).toMatchObject({ standing: 'INVITED', bar: null });
    expect(await enrol(token)).toMatchObject({ __typename: 'OfficerEnrolled' });
    expect(await open(officerId)).toMatchObject({ standing: 'ACTIVE', linkExpiresAt: null });
    const { officerId: late } = await create('lien.ket.muon');
    await world.letPass('72 hours 1 second');
    administrator = await world.officer('quantri');
    expect(await open(late)).toMatchObject({ standing: 'LINK_EXPIRED' });
  });
});

describe('what an absent officer has open', () => {
  const claim = async (username: string): Promise<string> => {
    const { id } = await anApplicationReadyForReview(world);
    await (
      await world.officer(username)
    ).query(`mutation ($input: ClaimApplicationInput!) { claimApplication(input: $input) { __typename } }`, {
      input: { id },
    });
    expect(await holderOf(id)).toBe(username);
    return id;
  };
  const holderOf = async (id: string): Promise<string | null> =>
    (
      await world.owner.query(
        'select (select username from officer where id = claimed_by) as holder from application where id = $1',
        [id],
      )
    ).rows[0].holder;
  const lastLine = async (id: string) =>
    (
      await world.owner.query(
        `select action, content::json -> 'details' ->> 'because' as because from audit_line where subject_id = $1 order by sequence desc limit 1`,
        [id],
      )
    ).rows[0];
  const cover = async (validFrom: string) =>
    act(
      await world.officer('thutruong.traco'),
      'giveLeaveCover',
      'GiveLeaveCoverInput',
      '... on OfficerAssigned { assignmentId }',
      {
        ...{ colleague: 'thamdinh.traco', role: 'HEAD_OF_UNIT', unitCode: '06721' },
        ...{ validFrom, validTo: await today(14), handOverNote: 'Hai hồ sơ chờ ký trong tuần này.' },
      },
    );

  it('goes to the colleague on the first day of a leave', async () => {
    const id = await claim('thutruong.traco');
    const { assignmentId } = await cover(await today());
    expect(await holderOf(id)).toBe('thamdinh.traco');
    expect(await lastLine(id)).toEqual({ action: 'APPLICATION_CLAIM_HANDED_OVER', because: 'ON_LEAVE' });
    expect(await open(await idOf('thutruong.traco'))).toMatchObject({
      coveredBy: [{ colleague: 'Trần Thị Ngân', role: 'HEAD_OF_UNIT', unit: { code: '06721' } }],
    });
    await act(
      await world.officer('thutruong.traco'),
      'endLeaveCover',
      'EndAssignmentInput',
      '... on AssignmentEnded { endedOn }',
      { assignmentId },
    );
    // The colleague's own role allows it as well, so it stays there.
    expect(await holderOf(id)).toBe('thamdinh.traco');
  });

  it('stays until a leave that is to come', async () => {
    const id = await claim('thutruong.traco');
    await cover(await today(1));
    expect(await holderOf(id)).toBe('thutruong.traco');
  });

  it('goes back to the queue when the role ends, and when the officer is barred [A-52]', async () => {
    const [ended, barred] = [await claim('thamdinh.traco'), await claim('thamdinh')];
    const { rows } = await world.owner.query(
      `select id from officer_assignment where officer_id = $1 and covers_for is null`,
      [await idOf('thamdinh.traco')],
    );
    await act(administrator, 'endOfficerAssignment', 'EndAssignmentInput', '', { assignmentId: rows[0].id });
    expect(await holderOf(ended)).toBeNull();
    expect(await lastLine(ended)).toEqual({ action: 'APPLICATION_CLAIM_TAKEN_BACK', because: 'ROLE_ENDED' });
    await bar(await idOf('thamdinh'));
    expect(await holderOf(barred)).toBeNull();
    expect(await lastLine(barred)).toEqual({ action: 'APPLICATION_CLAIM_TAKEN_BACK', because: 'BARRED' });
  });

  it('is decided by whoever covers in the place of the colleague, and the history says so', async () => {
    await world.letPass('1 day');
    const { id, version } = await anApplicationReadyForReview(world);
    const colleague = await world.officer('thamdinh.traco');
    await colleague.query(
      `mutation ($input: ApproveApplicationInput!) { approveApplication(input: $input) { __typename } }`,
      { input: { id, expectedVersion: version } },
    );
    const { data } = await colleague.query(
      `query ($id: ID!) { application(id: $id) { history { action actorName inPlaceOf } } }`,
      { id },
    );
    expect(data.application.history).toEqual(
      expect.arrayContaining([
        { action: 'APPLICATION_SUBMITTED', actorName: 'Vũ Thị Hạnh', inPlaceOf: null },
        { action: 'APPLICATION_APPROVED', actorName: 'Trần Thị Ngân', inPlaceOf: 'Phạm Văn Khải' },
      ]),
    );
    administrator = await world.officer('quantri');
  });
});

describe('an administrator who is made at the server', () => {
  const alarms = async (client: Session) => {
    const { data, errors } = await client.query(
      '{ breakGlassAlarms { id username displayName unit { code } isOwn } }',
    );
    return data?.breakGlassAlarms ?? errors?.[0]?.extensions;
  };
  const acknowledge = (client: Session, alarmId: string) =>
    act(
      client,
      'acknowledgeBreakGlass',
      'AcknowledgeBreakGlassInput',
      '... on BreakGlassAcknowledged { acknowledgedAt }',
      { alarmId, reason: 'Đã gọi phòng máy: làm theo lệnh của thủ trưởng.' },
    );

  it('alarms administrators and auditors until another of them has looked into it', async () => {
    expect(await alarms(administrator)).toEqual([]);
    const client = new pg.Client({ connectionString: world.config.ownerDatabaseUrl });
    await client.connect();
    const printed = await enterAdministrator(client, world.config, {
      ...{ username: 'pha.kinh', displayName: 'Nguyễn Văn Kính', unitCode: '194' },
      ...{ isBreakGlass: true, isDryRun: false },
    }).finally(() => client.end());
    const auditor = await world.officer('kiemtra');
    const [alarm] = await alarms(auditor);
    expect(alarm).toMatchObject({ username: 'pha.kinh', unit: { code: '194' }, isOwn: false });
    expect(await alarms(administrator)).toEqual([alarm]);
    expect(await alarms(await world.officer('thutruong'))).toMatchObject({ code: 'FORBIDDEN' });

    await enrol(/#enrol=([\w-]{22})$/.exec(printed)?.[1] ?? '');
    await world.owner.query(
      `update officer set password_hash = (select password_hash from officer where username = 'kiemtra') where username = 'pha.kinh'`,
    );
    const made = await world.officer('pha.kinh');
    expect(await alarms(made)).toMatchObject([{ isOwn: true }]);
    expect(await acknowledge(made, alarm.id)).toMatchObject({ code: 'BREAK_GLASS_OWN' });
    expect(await acknowledge(auditor, alarm.id)).toMatchObject({ __typename: 'BreakGlassAcknowledged' });
    expect(await acknowledge(administrator, alarm.id)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await alarms(administrator)).toEqual([]);
  });
});

describe('would an officer be allowed to do this to a case?', () => {
  it('asks the case as well: its unit, its state, who entered it and who has it open', async () => {
    const { id, version } = await anApplicationReadyForReview(world);
    const { rows } = await world.owner.query('select code from application where id = $1', [id]);
    const ask = async (caseCode: string, permission = 'application:approve') => {
      const { data, errors } = await administrator.query(
        `query ($caseCode: String, $permission: String!) {
          officerAccess(username: "thutruong", permission: $permission, unitCode: "06709", caseCode: $caseCode) { isAllowed steps { rule isMet } } }`,
        { caseCode, permission },
      );
      return data?.officerAccess ?? errors?.[0]?.extensions;
    };
    expect(await ask(rows[0].code)).toEqual({
      isAllowed: true,
      steps: [
        'ENROLLED',
        'ROLE_ALLOWS',
        'UNIT_COVERED',
        'STATE_ALLOWS',
        'ENTERED_BY_OTHER',
        'CLAIM_FREE',
      ].map((rule) => ({ rule, isMet: true })),
    });
    await (
      await world.officer('thutruong')
    ).query(
      `mutation ($input: ApproveApplicationInput!) { approveApplication(input: $input) { __typename } }`,
      {
        input: { id, expectedVersion: version },
      },
    );
    const after = await ask(rows[0].code);
    expect(after.isAllowed).toBe(false);
    expect(after.steps).toContainEqual({ rule: 'STATE_FORBIDS', isMet: false });
    expect(await ask('HS-2020-000001')).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('offers the officers and units about which it can be asked', async () => {
    const { data } = await administrator.query(
      '{ explainableOfficers(search: "thắng") { username } coveredUnits { code } }',
    );
    expect(data.explainableOfficers).toEqual([{ username: 'thutruong' }]);
    expect(data.coveredUnits[0]).toEqual({ code: '194' });
    expect(data.coveredUnits).toContainEqual({ code: '06721' });
  });
});
