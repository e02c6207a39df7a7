import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { enterAdministrator } from '../../cli/enter-administrator.ts';
import { createTestWorld, type Session, type TestWorld } from '../../testing/test-world.ts';

let world: TestWorld;
let administrator: Session;
beforeAll(async () => {
  world = await createTestWorld();
  administrator = await world.officer('quantri');
});
afterAll(() => world.close());
beforeEach(() => world.owner.query('delete from rate_limit'));

const REFUSED = '... on Refusal { code } ... on ValidationFailed { fields { path code } }';
const run = async (client: Session, name: string, type: string, selection: string, input: object) => {
  const { data, errors } = await client.query(
    `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ${selection} } }`,
    { input },
  );
  return data?.[name] ?? errors?.[0]?.extensions;
};
const create = (username: string, displayName = 'Phạm Thị Thơm', client = administrator) =>
  run(
    client,
    'createOfficer',
    'CreateOfficerInput',
    `... on OfficerLinkGiven { officerId token } ${REFUSED}`,
    {
      username,
      displayName,
    },
  );
const today = async (aside = 0): Promise<string> =>
  (await world.owner.query(`select to_char(app_today() + $1::integer, 'YYYY-MM-DD') as day`, [aside])).rows[0]
    .day;
const assign = async (officerId: string, overrides: object = {}, client = administrator) =>
  run(client, 'assignOfficer', 'AssignOfficerInput', `... on OfficerAssigned { assignmentId } ${REFUSED}`, {
    ...{ officerId, role: 'REVIEWER', unitCode: '06721', validFrom: await today() },
    ...overrides,
  });
const end = (assignmentId: string, client = administrator) =>
  run(
    client,
    'endOfficerAssignment',
    'EndAssignmentInput',
    `... on AssignmentEnded { endedOn } ... on Refusal { code }`,
    {
      assignmentId,
    },
  );
const bar = (officerId: string, client = administrator) =>
  run(client, 'barOfficer', 'BarOfficerInput', `... on OfficerBarred { barredAt } ${REFUSED}`, {
    officerId,
    reason: 'Báo mất điện thoại tối qua',
  });
const PASSWORD = 'sáng nay thuyền về muộn';
const enrol = async (token: string, password = PASSWORD) =>
  run(
    world.visitor(),
    'enrolOfficer',
    'EnrolOfficerInput',
    `... on OfficerEnrolled { username } ${REFUSED}`,
    {
      token,
      password,
    },
  );
async function signIn(username: string): Promise<string> {
  const response = await fetch(`${world.url}/graphql/back-office`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: `mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }`,
      variables: { input: { username, password: PASSWORD } },
    }),
  });
  return response.headers.get('set-cookie')?.split(';')[0] ?? '';
}
const canList = async (cookie: string): Promise<string> => {
  const { errors } = await world.visitor().query('{ applications { total } }', {}, { cookie });
  return errors?.[0]?.extensions.code ?? 'may';
};
const idOf = async (username: string): Promise<string> =>
  (await world.owner.query('select id from officer where username = $1', [username])).rows[0].id;
const assignmentOf = async (username: string): Promise<string> =>
  (
    await world.owner.query(
      'select s.id from officer_assignment s join officer o on o.id = s.officer_id where o.username = $1 order by s.valid_from desc limit 1',
      [username],
    )
  ).rows[0].id;

describe('a new officer', () => {
  it('chooses a password by a link that is good once, and can do nothing before a role is given', async () => {
    const { officerId, token } = await create('moi.traco');
    expect(await enrol(token)).toEqual({ __typename: 'OfficerEnrolled', username: 'moi.traco' });
    expect(await enrol(token)).toMatchObject({ code: 'OFFICER_LINK_ENDED' });
    expect(await signIn('moi.traco')).toBe('');
    await assign(officerId);
    const cookie = await signIn('moi.traco');
    expect(await canList(cookie)).toBe('may');
  });

  it('reads whose link it is, and no link is known from another by the answer', async () => {
    const { token } = await create('moi.ten');
    const READ = `mutation ($input: ReadOfficerLinkInput!) { readOfficerLink(input: $input) { __typename ... on OfficerOfLink { username displayName } ... on Refusal { code } } }`;
    const read = async (word: string) =>
      (await world.visitor().query(READ, { input: { token: word } })).data.readOfficerLink;
    expect(await read(token)).toMatchObject({ username: 'moi.ten', displayName: 'Phạm Thị Thơm' });
    await world.letPass('72 hours 1 second');
    expect(await read(token)).toEqual(await read('none'));
    administrator = await world.officer('quantri');
  });

  it('has a name of its own and a password that keeps the rules', async () => {
    expect(await create('ThamDinh')).toMatchObject({ code: 'OFFICER_USERNAME_TAKEN' });
    expect(await create('thẩm', '<b>')).toMatchObject({
      fields: [
        { path: 'username', code: 'OFFICER_USERNAME_FORMAT' },
        { path: 'displayName', code: 'OFFICER_NAME_FORMAT' },
      ],
    });
    const { token } = await create('moi.ngan');
    expect(await enrol(token, 'k7#mPq2!vR9')).toMatchObject({
      fields: [{ path: 'password', code: 'OFFICER_PASSWORD_TOO_SHORT' }],
    });
    expect(await enrol(token)).toMatchObject({ __typename: 'OfficerEnrolled' });
  });

  it('is entered by administrators and nobody else', async () => {
    for (const username of ['thutruong', 'kiemtra', 'coquan'])
      expect(await create('moi.khac', 'A B', await world.officer(username))).toMatchObject({
        code: 'FORBIDDEN',
      });
  });
});

describe('a role', () => {
  let officerId: string;
  let cookie: string;
  beforeAll(async () => {
    const created = await create('vai.tro');
    officerId = created.officerId;
    await enrol(created.token);
    await assign(officerId);
    cookie = await signIn('vai.tro');
  });

  it('that is ended refuses the next request of the open session [A-52]', async () => {
    expect(await canList(cookie)).toBe('may');
    expect(await end(await assignmentOf('vai.tro'))).toMatchObject({ __typename: 'AssignmentEnded' });
    expect(await canList(cookie)).toBe('FORBIDDEN');
  });

  it('begins today or later, has an end after it, and is not given twice', async () => {
    expect(await assign(officerId, { validFrom: await today(-1) })).toMatchObject({
      code: 'ASSIGNMENT_DATES',
    });
    expect(await assign(officerId, { role: 'INTAKE', validTo: await today(1) })).toMatchObject({
      __typename: 'OfficerAssigned',
    });
    expect(await assign(officerId, { role: 'INTAKE' })).toMatchObject({ code: 'ASSIGNMENT_EXISTS' });
  });

  it('is never given to oneself, nor in a unit that one does not cover', async () => {
    expect(await assign(await idOf('quantri'))).toMatchObject({ code: 'ASSIGNMENT_OWN' });
    expect(await assign(officerId, { unitCode: '22' })).toMatchObject({
      code: 'ASSIGNMENT_UNIT_NOT_COVERED',
    });
  });

  it('of a clerk belongs to an agency, and no other does', async () => {
    expect(await assign(officerId, { role: 'AGENCY_CLERK' })).toMatchObject({ code: 'ASSIGNMENT_AGENCY' });
    expect(await assign(officerId, { agencyCode: 'IMMIGRATION' })).toMatchObject({
      code: 'ASSIGNMENT_AGENCY',
    });
  });

  it('is on record with who gave it, in the chain of the unit', async () => {
    const { rows } = await world.owner.query(
      `select action, actor_name from audit_line where subject_id = $1 and action like 'OFFICER_ASSIGN%' order by at`,
      [officerId],
    );
    expect(rows[0]).toEqual({ action: 'OFFICER_ASSIGNED', actor_name: 'Ngô Minh Đức' });
  });

  it('outside the own units is not there: officers of another province can neither be barred nor relieved', async () => {
    await world.owner.query(
      `update officer_assignment set unit_id = (select id from administrative_unit where code = '22' and valid_from is null) where officer_id = $1`,
      [await idOf('tongdai2')],
    );
    expect(await bar(await idOf('tongdai2'))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await end(await assignmentOf('coquan'))).toMatchObject({ code: 'NOT_FOUND' });
    await world.owner.query('update officer_assignment set valid_to = app_today() where officer_id = $1', [
      await idOf('tongdai2'),
    ]);
    expect(await bar(await idOf('tongdai2')), 'after the last role there').toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await bar('nobody')).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('an officer who is barred', () => {
  it('has no session and no password any more, and comes back by a new link only', async () => {
    const { officerId, token } = await create('bi.chan');
    await enrol(token);
    await assign(officerId);
    const cookie = await signIn('bi.chan');
    expect(await canList(cookie)).toBe('may');
    expect(await bar(officerId)).toMatchObject({ __typename: 'OfficerBarred' });
    expect(await canList(cookie)).toBe('UNAUTHENTICATED');
    expect(await signIn('bi.chan')).toBe('');
    const link = await run(
      administrator,
      'issueOfficerLink',
      'BarOfficerInput',
      '... on OfficerLinkGiven { token }',
      { officerId, reason: 'Đã có điện thoại mới' },
    );
    await enrol(link.token);
    expect(await canList(await signIn('bi.chan'))).toBe('may');
  });
});

describe('the last administrator', () => {
  it('can neither be relieved nor barred, by nobody', async () => {
    expect(await end(await assignmentOf('quantri'))).toMatchObject({ code: 'ADMINISTRATOR_LAST' });
    expect(await bar(await idOf('quantri'))).toMatchObject({ code: 'ADMINISTRATOR_LAST' });
  });

  it('goes when a second one stays; of two who end each other at one moment one stays', async () => {
    const { officerId, token } = await create('quantri.hai');
    await enrol(token);
    await assign(officerId, { role: 'ADMINISTRATOR', unitCode: '194' });
    const both = [await assignmentOf('quantri'), await assignmentOf('quantri.hai')];
    const answers = await Promise.all(both.map((id) => end(id)));
    expect(answers.filter(({ __typename }) => __typename === 'AssignmentEnded')).toHaveLength(1);
    await world.owner.query(
      `update officer_assignment set valid_to = null where role = 'ADMINISTRATOR' and officer_id = any ($1)`,
      [[await idOf('quantri'), officerId]],
    );
  });

  it('is made at the command line when there is none, and only by breaking the glass while there is one', async () => {
    const client = new pg.Client({ connectionString: world.config.ownerDatabaseUrl });
    await client.connect();
    try {
      const make = (changes: object) =>
        enterAdministrator(client, world.config, {
          ...{ username: 'dau.tien', displayName: 'Nguyễn Văn Đầu', unitCode: '22' },
          ...{ isBreakGlass: true, isDryRun: false, ...changes },
        });
      await expect(make({ isBreakGlass: false })).rejects.toThrow('--break-glass');
      expect(await make({ isDryRun: true })).toContain('nothing');
      await expect(make({ isDryRun: true, unitCode: '0' })).rejects.toThrow('unit');
      const printed = await make({});
      const token = /\/admin\/login#enrol=([\w-]{22})$/.exec(printed)?.[1] ?? '';
      expect(await enrol(token)).toMatchObject({ username: 'dau.tien' });
      expect(await signIn('dau.tien')).not.toBe('');
      await expect(make({})).rejects.toThrow('user name');
    } finally {
      await client.end();
    }
  });
});

describe('the cover of a leave', () => {
  const give = async (overrides: object = {}, client?: Session) =>
    run(
      client ?? (await world.officer('thutruong.traco')),
      'giveLeaveCover',
      'GiveLeaveCoverInput',
      `... on OfficerAssigned { assignmentId } ${REFUSED}`,
      {
        ...{ colleague: 'thamdinh.traco', role: 'HEAD_OF_UNIT', unitCode: '06721' },
        ...{
          validFrom: await today(),
          validTo: await today(14),
          handOverNote: 'Hai hồ sơ chờ ký trong tuần này.',
        },
        ...overrides,
      },
    );
  const permissionsOf = async (username: string): Promise<string[]> =>
    (await (await world.officer(username)).query('{ me { permissions } }')).data.me.permissions;

  it('is not given out of a role that is being ended at that moment', async () => {
    const head = await world.officer('thutruong.traco');
    const held = await assignmentOf('thutruong.traco');
    const ending = await world.owner.connect();
    try {
      await ending.query('begin');
      await ending.query(`select pg_advisory_xact_lock(hashtext('officer-appointments'))`);
      await ending.query('select end_officer_assignment($1, app_today())', [held]);
      const given = give({}, head);
      await vi.waitUntil(async () => {
        const { rowCount } = await world.owner.query(
          `select from pg_locks where locktype = 'advisory' and not granted
             and database = (select oid from pg_database where datname = current_database())`,
        );
        return rowCount === 1;
      });
      await ending.query('commit');
      expect(await given).toMatchObject({ code: 'LEAVE_COVER_NOT_HELD' });
    } finally {
      ending.release(true);
    }
    await world.owner.query('update officer_assignment set valid_to = null where id = $1', [held]);
  });

  it('lets a colleague act for the time, with a note that both read, and ends by itself', async () => {
    expect(await permissionsOf('thamdinh.traco')).not.toContain('lock-request:decide');
    expect(await give()).toMatchObject({ __typename: 'OfficerAssigned' });
    expect(await permissionsOf('thamdinh.traco')).toContain('lock-request:decide');
    for (const [username, isGiven] of [
      ['thutruong.traco', true],
      ['thamdinh.traco', false],
    ] as const) {
      const { data } = await (
        await world.officer(username)
      ).query('{ leaveCovers { role absent colleague handOverNote isGiven } }');
      expect(data.leaveCovers).toEqual([
        {
          ...{ role: 'HEAD_OF_UNIT', absent: 'Phạm Văn Khải', colleague: 'Trần Thị Ngân', isGiven },
          handOverNote: 'Hai hồ sơ chờ ký trong tuần này.',
        },
      ]);
    }
    await world.letPass('14 days');
    expect(await permissionsOf('thamdinh.traco')).not.toContain('lock-request:decide');
  });

  it('hands on only what one holds oneself, to somebody near', async () => {
    expect(await give({ role: 'AUTHORITY_HEAD' })).toMatchObject({ code: 'LEAVE_COVER_NOT_HELD' });
    expect(await give({ unitCode: '06709' })).toMatchObject({ code: 'LEAVE_COVER_NOT_HELD' });
    expect(await give({ validTo: await today(91) })).toMatchObject({ code: 'LEAVE_COVER_DATES' });
    expect(await give({ colleague: 'thutruong.traco' })).toMatchObject({ code: 'ASSIGNMENT_OWN' });
    expect(await give({ colleague: 'thamdinh.kalong' })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await give({ handOverNote: ' ' })).toMatchObject({ fields: [{ path: 'handOverNote' }] });
  });

  it('is not handed on by whoever covers', async () => {
    await give();
    const colleague = await world.officer('thamdinh.traco');
    expect(await give({ colleague: 'thutruong.traco' }, colleague)).toMatchObject({
      code: 'LEAVE_COVER_NOT_HELD',
    });
  });

  it('ends when the holder takes it back, or loses the role', async () => {
    const head = await world.officer('thutruong.traco');
    const endCover = async (client: Session) =>
      run(client, 'endLeaveCover', 'EndAssignmentInput', '... on AssignmentEnded { endedOn }', {
        assignmentId: await assignmentOf('thamdinh.traco'),
      });
    expect(await endCover(await world.officer('thamdinh.traco'))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await endCover(head)).toMatchObject({ __typename: 'AssignmentEnded' });
    expect(await permissionsOf('thamdinh.traco')).not.toContain('lock-request:decide');
    await give({ validFrom: await today(1) });
    await end(await assignmentOf('thutruong.traco'), await world.officer('quantri'));
    await world.letPass('1 day');
    expect(await permissionsOf('thamdinh.traco')).not.toContain('lock-request:decide');
  });
});

describe('would an officer be allowed?', () => {
  const ASK = `query ($username: String!, $permission: String!, $unitCode: String!) {
    officerAccess(username: $username, permission: $permission, unitCode: $unitCode) { isAllowed steps { rule isMet roles } } }`;
  const ask = async (client: Session, variables: object) => {
    const { data, errors } = await client.query(ASK, variables as Record<string, unknown>);
    return data?.officerAccess ?? errors?.[0]?.extensions;
  };

  it('is answered to administrators and auditors, with the rule, and kept on record', async () => {
    const question = { username: 'thamdinh.kalong', permission: 'application:approve', unitCode: '06709' };
    for (const username of ['quantri', 'kiemtra'])
      expect(await ask(await world.officer(username), question)).toMatchObject({
        isAllowed: true,
        steps: [{ rule: 'ENROLLED' }, { rule: 'ROLE_ALLOWS', roles: ['REVIEWER'] }, { rule: 'UNIT_COVERED' }],
      });
    const { rows } = await world.owner.query(
      `select count(*) from audit_line where action = 'ACCESS_EXPLAINED'`,
    );
    expect(Number(rows[0].count)).toBe(2);
  });

  it('says which rule stands against it', async () => {
    const auditor = await world.officer('kiemtra');
    const ruleOf = async (overrides: object) =>
      (
        await ask(auditor, {
          ...{ username: 'thamdinh.kalong', permission: 'application:approve', unitCode: '06721' },
          ...overrides,
        })
      ).steps.filter(({ isMet }: { isMet: boolean }) => !isMet);
    expect(await ruleOf({})).toEqual([{ rule: 'UNIT_NOT_COVERED', isMet: false, roles: [] }]);
    expect(await ruleOf({ permission: 'calendar:edit', unitCode: '06709' })).toEqual([
      { rule: 'NO_ROLE_ALLOWS', isMet: false, roles: ['ADMINISTRATOR'] },
    ]);
  });

  it('is not answered to others, nor about officers elsewhere or permissions that there are not', async () => {
    const question = { username: 'coquan', permission: 'application:approve', unitCode: '06709' };
    expect(await ask(await world.officer('thutruong'), question)).toMatchObject({ code: 'FORBIDDEN' });
    const auditor = await world.officer('kiemtra');
    expect(await ask(auditor, question)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await ask(auditor, { ...question, permission: 'all' })).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});
