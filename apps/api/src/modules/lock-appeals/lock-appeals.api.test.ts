import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aHolder, type Declaration } from '../../testing/builders.ts';
import { accountIdOf, endsGrounds, lockedOnRequest, locksOwn } from '../../testing/ground-builders.ts';
import { TEST_SEALER } from '../../testing/secret-key.ts';
import { createTestWorld, type Client, type TestWorld } from '../../testing/test-world.ts';
import { DEMO_PASSWORD } from '../../seeds/demo-officers.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.close());
beforeEach(() => world.owner.query('delete from rate_limit'));

const WORDS = 'Tôi không liên quan đến vụ việc nêu trong đề nghị.';
const REASON = 'Hồ sơ vụ việc cho thấy đề nghị khóa nhầm người.';
const ITEM = `id code version state channel unit { code } lockRequestCode subjectName subjectNumberMasked legalRegime acceptedAt decideBy daysLeft isOverdue`;
const APPEAL = `${ITEM} lockRequestState requesterName words registeredByName decidedAt decidedByName decisionReason legalBasis allowedActions`;
const REFUSED = `... on Refusal { code message } ... on ValidationFailed { fields { path code } }`;

interface Locked {
  readonly holder: Declaration;
  readonly accountId: string;
  readonly request: { readonly id: string; readonly code: string };
}

async function aLockedHolder(
  of: Parameters<typeof lockedOnRequest>[2] = {},
  overrides: Record<string, unknown> = {},
): Promise<Locked> {
  const holder = await aHolder(world, overrides);
  const accountId = await accountIdOf(world, holder);
  const request = await lockedOnRequest(world, accountId, of);
  await world.owner.query('update lock_request set subject_number = $2, subject_name = $3 where id = $1', [
    request.id,
    TEST_SEALER.seal(holder.personalIdNumber),
    holder.fullName,
  ]);
  return { holder, accountId, request };
}

const register = async (officer: Client, { holder, request }: Locked, overrides: object = {}) =>
  (
    await officer.query(
      `mutation ($input: RegisterLockAppealInput!) { registerLockAppeal(input: $input) { __typename
         ... on LockAppealAccepted { code acceptedAt decideBy } ${REFUSED} } }`,
      {
        input: {
          idempotencyKey: randomUUID(),
          channel: 'COUNTER',
          subjectNumber: holder.personalIdNumber,
          lockRequestCode: request.code,
          isHolderPresent: true,
          words: WORDS,
          ...overrides,
        },
      },
    )
  ).data.registerLockAppeal;

const list = async (officer: Client, isOpen = true) =>
  (
    await officer.query(
      `query ($isOpen: Boolean!) { lockAppeals(isOpen: $isOpen, page: { limit: 100 }) { totalCount items { ${ITEM} } } }`,
      { isOpen },
    )
  ).data.lockAppeals;
const open = (officer: Client, id: string) =>
  officer.query(`query ($id: ID!) { lockAppeal(id: $id) { ${APPEAL} } }`, { id });
const decide = async (officer: Client, id: string, overrides: object = {}) => {
  const { data, errors } = await officer.query(
    `mutation ($input: DecideLockAppealInput!) { decideLockAppeal(input: $input) { __typename
       ... on LockAppealDecided { appeal { ${APPEAL} } } ${REFUSED} ... on StaleVersion { currentVersion } } }`,
    {
      input: {
        id,
        expectedVersion: 1,
        action: 'GRANT',
        reason: REASON,
        password: DEMO_PASSWORD,
        ...overrides,
      },
    },
  );
  return data?.decideLockAppeal ?? { error: errors?.[0]?.extensions.code };
};

/** An appeal that waits, with its identifier. */
async function anAppeal(of: Parameters<typeof lockedOnRequest>[2] = {}, overrides: object = {}) {
  const locked = await aLockedHolder(of, { ...overrides });
  const { code } = await register(await world.officer('tiepnhan'), locked);
  const { rows } = await world.owner.query<{ id: string }>('select id from lock_appeal where code = $1', [
    code,
  ]);
  return { ...locked, id: rows[0]?.id ?? '', code: code as string };
}

const stateOf = async ({ accountId, request }: Locked) => {
  const { rows } = await world.owner.query<{ account: string; request: string; grounds: number }>(
    `select a.state as account, r.state as request,
       (select count(*)::int from lock_ground g where g.account_id = a.id and g.ended_at is null) as grounds
     from account a, lock_request r where a.id = $1 and r.id = $2`,
    [accountId, request.id],
  );
  return rows[0];
};
const actionsOn = async (subjectId: string): Promise<string[]> =>
  (
    await world.owner.query<{ action: string }>(
      'select action from audit_line where subject_id = $1 order by at, sequence',
      [subjectId],
    )
  ).rows.map(({ action }) => action);
const lettersOf = async (lockRequestId: string): Promise<string[]> =>
  (
    await world.owner.query<{ kind: string }>('select kind from letter where lock_request_id = $1', [
      lockRequestId,
    ])
  ).rows.map(({ kind }) => kind);

describe('taking in an appeal', () => {
  it('gives a code and a term of thirty days, at the counter', async () => {
    await world.setClock('2026-11-04T02:00:00Z');
    const locked = await aLockedHolder();
    const accepted = await register(await world.officer('tiepnhan'), locked);
    expect(accepted).toMatchObject({
      __typename: 'LockAppealAccepted',
      code: expect.stringMatching(/^KN-2026-\d{6}$/),
      decideBy: '2026-12-04T17:00:00.000Z',
    });
    const item = (await list(await world.officer('coquan'))).items.find(
      ({ code }: { code: string }) => code === accepted.code,
    );
    expect(item).toMatchObject({ state: 'ACCEPTED', daysLeft: 31, isOverdue: false });
    await world.letPass('31 days');
    const late = (await list(await world.officer('coquan'))).items.find(
      ({ code }: { code: string }) => code === accepted.code,
    );
    expect(late).toMatchObject({ state: 'ACCEPTED', isOverdue: true });
  });

  it('is answered the same when it is handed in twice, and refused while another one waits', async () => {
    const locked = await aLockedHolder();
    const intake = await world.officer('tiepnhan');
    const idempotencyKey = randomUUID();
    const first = await register(intake, locked, { idempotencyKey });
    expect(await register(intake, locked, { idempotencyKey })).toEqual(first);
    expect(await register(intake, locked)).toMatchObject({ code: 'LOCK_APPEAL_EXISTS' });
    const both = await Promise.all([register(intake, await aLockedHolder()), register(intake, locked)]);
    expect(both.map(({ __typename }) => __typename)).toEqual(['LockAppealAccepted', 'RuleRefused']);
  });

  it('takes one of two that come at the same moment', async () => {
    const locked = await aLockedHolder();
    const [one, other] = [await world.officer('tiepnhan'), await world.officer('tiepnhan')];
    const answers = await Promise.all([register(one, locked), register(other, locked)]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['LockAppealAccepted', 'RuleRefused']);
  });

  it('needs the holder to be there, or a caller who was just verified as the holder', async () => {
    const locked = await aLockedHolder();
    expect(await register(await world.officer('tiepnhan'), locked, { isHolderPresent: false })).toMatchObject(
      {
        code: 'HOLDER_PRESENCE_REQUIRED',
      },
    );
    const agent = await world.officer('tongdai');
    const byPhone = { channel: 'HOTLINE', isHolderPresent: false };
    expect(await register(agent, locked, byPhone)).toMatchObject({ code: 'CALLER_NOT_VERIFIED' });
    const verified = async (accountId: string, ago: string): Promise<string> =>
      (
        await world.owner.query<{ id: string }>(
          `insert into caller_check (account_id, citizen_id, unit_id, officer_id, right_fields, unrecorded_fields, checked_at)
           select a.id, a.citizen_id, a.unit_id, o.id, '{FULL_NAME}', '{}', app_now() - $2::interval from account a, officer o
           where a.id = $1 and o.username = 'tongdai' returning id`,
          [accountId, ago],
        )
      ).rows[0]?.id ?? '';
    const old = await verified(locked.accountId, '1 day');
    expect(await register(agent, locked, { ...byPhone, callerCheckId: old })).toMatchObject({
      code: 'CALLER_NOT_VERIFIED',
    });
    const ofAnother = await verified((await aLockedHolder()).accountId, '1 second');
    expect(await register(agent, locked, { ...byPhone, callerCheckId: ofAnother })).toMatchObject({
      code: 'LOCK_NOT_STANDING',
    });
    const callerCheckId = await verified(locked.accountId, '1 second');
    expect(await register(agent, locked, { ...byPhone, callerCheckId })).toMatchObject({
      __typename: 'LockAppealAccepted',
    });
  });

  it('tells nothing of a lock that is kept from the holder: the answer is that of a wrong code', async () => {
    const sealed = await aLockedHolder({ isSealed: true });
    const intake = await world.officer('tiepnhan');
    const { message: whenSealed, ...refused } = await register(intake, sealed);
    expect(refused).toMatchObject({ code: 'LOCK_NOT_STANDING' });
    const { message: whenWrong } = await register(intake, sealed, { lockRequestCode: 'DK-2026-999999' });
    const { message: whenAnothers } = await register(intake, {
      ...sealed,
      holder: (await aLockedHolder()).holder,
    });
    expect([whenWrong, whenAnothers]).toEqual([whenSealed, whenSealed]);
    await world.owner.query(
      `update lock_request set unsealed_at = app_now(), unsealed_by = settled_by where id = $1`,
      [sealed.request.id],
    );
    expect(await register(intake, sealed)).toMatchObject({ __typename: 'LockAppealAccepted' });
  });

  it('is for a decision that stands: not before it, and not after its end', async () => {
    const intake = await world.officer('tiepnhan');
    expect(await register(intake, await aLockedHolder({ isUrgent: true }))).toMatchObject({
      code: 'LOCK_NOT_STANDING',
    });
    const ended = await aLockedHolder();
    await endsGrounds(world, ended.accountId, 'UNLOCK_APPROVED');
    expect(await register(intake, ended)).toMatchObject({ code: 'LOCK_NOT_STANDING' });
  });

  it('needs words, and an officer who takes appeals in', async () => {
    const locked = await aLockedHolder();
    expect(await register(await world.officer('tiepnhan'), locked, { words: ' oan ' })).toMatchObject({
      fields: [{ path: 'words', code: 'REASON_TEXT_REQUIRED' }],
    });
    const { errors } = await (
      await world.officer('thutruong')
    ).query(
      `mutation ($input: RegisterLockAppealInput!) { registerLockAppeal(input: $input) { __typename } }`,
      {
        input: {
          idempotencyKey: randomUUID(),
          channel: 'COUNTER',
          subjectNumber: locked.holder.personalIdNumber,
          lockRequestCode: locked.request.code,
          isHolderPresent: true,
          words: WORDS,
        },
      },
    );
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('deciding an appeal', () => {
  it('that is granted reverses the lock: the account opens, the holder is told and has a letter', async () => {
    const appeal = await anAppeal();
    const head = await world.officer('coquan');
    expect((await open(head, appeal.id)).data.lockAppeal).toMatchObject({
      words: WORDS,
      registeredByName: 'Vũ Thị Hạnh',
      subjectNumberMasked: expect.stringContaining('•'),
      allowedActions: ['UPHOLD', 'GRANT'],
      legalBasis: 'Điều 28 Luật Khiếu nại số 02/2011/QH13',
    });
    const decided = await decide(head, appeal.id);
    expect(decided).toMatchObject({
      __typename: 'LockAppealDecided',
      appeal: {
        state: 'GRANTED',
        version: 2,
        lockRequestState: 'REVERSED',
        decidedByName: 'Tạ Hoàng Minh',
        decisionReason: REASON,
        allowedActions: [],
      },
    });
    expect(await stateOf(appeal)).toEqual({ account: 'ACTIVE', request: 'REVERSED', grounds: 0 });
    expect((await actionsOn(appeal.id)).filter((action) => action !== 'LOCK_APPEAL_OPENED')).toEqual([
      'LOCK_APPEAL_ACCEPTED',
      'LOCK_APPEAL_GRANTED',
    ]);
    expect(await actionsOn(appeal.request.id)).toContain('LOCK_REQUEST_REVERSED');
    expect((await actionsOn(appeal.accountId)).slice(-2)).toEqual(['LOCK_GROUND_ENDED', 'ACCOUNT_UNLOCKED']);
    const { rows: told } = await world.owner.query(
      'select kind, is_reversal from lock_event where account_id = $1 order by sequence',
      [appeal.accountId],
    );
    expect(told).toEqual([
      { kind: 'LOCKED', is_reversal: false },
      { kind: 'UNLOCKED', is_reversal: true },
    ]);
    expect(await lettersOf(appeal.request.id)).toContain('APPEAL_GRANTED');
    await world.runJobs();
    expect(
      world.messages.filter(({ to, text }) => to === appeal.holder.phoneNumber && text.includes('da bi huy')),
    ).toHaveLength(1);
  });

  it('that is granted opens nothing while the own lock stands', async () => {
    const appeal = await anAppeal();
    await locksOwn(world, appeal.accountId);
    await decide(await world.officer('coquan'), appeal.id);
    expect(await stateOf(appeal)).toEqual({ account: 'LOCKED', request: 'REVERSED', grounds: 1 });
  });

  it('that is not granted leaves the lock, with a letter that says why', async () => {
    const appeal = await anAppeal();
    expect(await decide(await world.officer('coquan'), appeal.id, { action: 'UPHOLD' })).toMatchObject({
      appeal: { state: 'UPHELD', lockRequestState: 'APPROVED' },
    });
    expect(await stateOf(appeal)).toEqual({ account: 'LOCKED', request: 'APPROVED', grounds: 1 });
    expect(await lettersOf(appeal.request.id)).toEqual(['APPEAL_UPHELD']);
    // Another appeal may follow.
    expect(await register(await world.officer('tiepnhan'), appeal)).toMatchObject({
      __typename: 'LockAppealAccepted',
    });
  });

  it('of two heads at the same moment is decided by one, with one letter and one reversal', async () => {
    const appeal = await anAppeal();
    const heads = [await world.officer('coquan'), await world.officer('coquan2')];
    const answers = await Promise.all(
      heads.map((head, index) => decide(head, appeal.id, { action: index === 0 ? 'GRANT' : 'UPHOLD' })),
    );
    expect(answers.filter(({ __typename }) => __typename === 'LockAppealDecided')).toHaveLength(1);
    expect(answers.filter(({ code }) => code === 'STATE_CONFLICT')).toHaveLength(1);
    expect((await lettersOf(appeal.request.id)).filter((kind) => kind.startsWith('APPEAL'))).toHaveLength(1);
    const decisions = (await actionsOn(appeal.id)).filter((action) => /UPHELD|GRANTED/.test(action));
    expect(decisions).toHaveLength(1);
  });

  it('needs the password of the head, each time, and a reason in writing', async () => {
    const appeal = await anAppeal();
    const head = await world.officer('coquan');
    expect(await decide(head, appeal.id, { password: 'Sai-mat-khau1' })).toMatchObject({
      fields: [{ path: 'password', code: 'OFFICER_PASSWORD_WRONG' }],
    });
    expect(await decide(head, appeal.id, { reason: ' ' })).toMatchObject({
      fields: [{ path: 'reason', code: 'REASON_TEXT_REQUIRED' }],
    });
    expect(await decide(head, appeal.id, { expectedVersion: 7 })).toMatchObject({ currentVersion: 1 });
    expect(await stateOf(appeal)).toMatchObject({ account: 'LOCKED', request: 'APPROVED' });
  });

  it('is for the head of the authority under Decree 69 and for that of the unit under Decree 59', async () => {
    const [under69, under59] = [await anAppeal(), await anAppeal({ regime: 'ND59_2022' })];
    const ofUnit = await world.officer('thutruong');
    expect((await open(ofUnit, under69.id)).data.lockAppeal.allowedActions).toEqual([]);
    expect(await decide(ofUnit, under69.id)).toMatchObject({ code: 'LOCK_DECIDER_REQUIRED' });
    expect(await decide(await world.officer('coquan'), under59.id)).toEqual({ error: 'NOT_FOUND' });
    expect(await decide(ofUnit, under59.id)).toMatchObject({ appeal: { state: 'GRANTED' } });
  });

  it('is nothing that the head of another unit sees', async () => {
    const appeal = await anAppeal({ regime: 'ND59_2022' });
    const other = await world.officer('thutruong.kalong');
    expect((await open(other, appeal.id)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect(await decide(other, appeal.id)).toEqual({ error: 'NOT_FOUND' });
    expect((await list(other)).items.map(({ id }: { id: string }) => id)).not.toContain(appeal.id);
    expect(await decide(await world.officer('thutruong.traco'), appeal.id)).toMatchObject({
      appeal: { state: 'GRANTED' },
    });
    for (const id of ['x', randomUUID()]) expect(await decide(other, id)).toEqual({ error: 'NOT_FOUND' });
  });

  it('is not for whoever took it in', async () => {
    const appeal = await anAppeal();
    await world.owner.query(
      `update lock_appeal set registered_by = (select id from officer where username = 'coquan') where id = $1`,
      [appeal.id],
    );
    expect(await decide(await world.officer('coquan'), appeal.id)).toMatchObject({
      code: 'SELF_DECISION_FORBIDDEN',
    });
    expect(await decide(await world.officer('coquan2'), appeal.id)).toMatchObject({
      appeal: { state: 'GRANTED' },
    });
  });

  it('is granted without more where the lock was reversed meanwhile', async () => {
    const appeal = await anAppeal();
    await endsGrounds(world, appeal.accountId, 'DECISION_REVERSED');
    await world.owner.query(
      `update lock_request set state = 'REVERSED', reversed_at = app_now(), reversed_by = settled_by, reversal_reason = 'Khóa nhầm người.' where id = $1`,
      [appeal.request.id],
    );
    expect(await decide(await world.officer('coquan'), appeal.id)).toMatchObject({
      appeal: { state: 'GRANTED', lockRequestState: 'REVERSED' },
    });
  });
});

it('the lists keep those that wait apart from those that are decided, and every reading is recorded', async () => {
  const [waiting, decided] = [await anAppeal(), await anAppeal()];
  const head = await world.officer('coquan2');
  await decide(head, decided.id, { action: 'UPHOLD' });
  const idsOf = async (isOpen: boolean): Promise<string[]> =>
    (await list(head, isOpen)).items.map(({ id }: { id: string }) => id);
  expect([(await idsOf(true)).includes(waiting.id), (await idsOf(true)).includes(decided.id)]).toEqual([
    true,
    false,
  ]);
  expect((await idsOf(false))[0]).toBe(decided.id);
  await open(head, waiting.id);
  expect(await actionsOn(waiting.id)).toContain('LOCK_APPEAL_OPENED');
  const content = (
    await world.owner.query<{ all: string }>(
      `select string_agg(content, ' ') as all from audit_line where subject_id = any ($1)`,
      [[waiting.id, decided.id]],
    )
  ).rows[0]?.all;
  expect(content).not.toContain(WORDS);
  expect(content).not.toContain(waiting.holder.personalIdNumber);
});
