import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { comingWhileLocked } from '../../testing/at-one-moment.ts';
import {
  aBrowser,
  SAFARI_ON_IPHONE,
  signInAt,
  startSignInAt,
  type TestBrowser,
} from '../../testing/browser.ts';
import {
  aHolder,
  anAccountToActivate,
  aStartedActivation,
  lockedByHolder,
  newestCodeTo,
  type Declaration,
} from '../../testing/builders.ts';
import { TEST_SEALER } from '../../testing/secret-key.ts';
import { accountIdOf } from '../../testing/ground-builders.ts';
import { createTestWorld, type Client, type TestWorld } from '../../testing/test-world.ts';

let world: TestWorld;
let portal: Client;
beforeAll(async () => {
  world = await createTestWorld();
  portal = world.visitor('portal');
});
afterAll(() => world.close());
beforeEach(() => world.owner.query('delete from rate_limit'));

const START = `mutation ($input: StartOwnLockInput!) { startOwnLock(input: $input) { __typename
  ... on OwnLockStarted { flowId otpExpiresAt resendAvailableAt } ... on Refusal { code } ... on ValidationFailed { fields { path code } } } }`;
const RESEND = `mutation ($input: ResendOwnLockCodeInput!) { resendOwnLockCode(input: $input) { __typename
  ... on OwnLockStarted { flowId } ... on Refusal { code } } }`;
const VERIFY = `mutation ($input: VerifyOwnLockCodeInput!) { verifyOwnLockCode(input: $input) { __typename
  ... on OwnLockCodeVerified { flowId completeBefore } ... on Refusal { code message legalBasis } ... on OtpRefused { remainingGuesses }
  ... on AccountLocked { grounds { kind startedAt } } } }`;
const CONFIRM = `mutation ($input: ConfirmOwnLockInput!) { confirmOwnLock(input: $input) { __typename
  ... on OwnAccountLocked { lockedAt } ... on Refusal { code message } } }`;
const LOCK = 'mutation ($input: LockOwnAccountInput!) { lockOwnAccount(input: $input) { lockedAt } }';
const NOT_ME = 'mutation ($input: ReportNotMeInput!) { reportNotMe(input: $input) { lockedAt } }';
const COMPLETE = `mutation ($input: CompleteSignInInput!) { completeSignIn(input: $input) { __typename ... on Refusal { code } } }`;

type Numbers = Pick<Declaration, 'personalIdNumber' | 'phoneNumber'>;
const start = ({ personalIdNumber, phoneNumber }: Numbers, client = portal) =>
  client.query(START, { input: { personalIdNumber, phoneNumber } });
const verify = async (flowId: string, code: string) =>
  (await portal.query(VERIFY, { input: { flowId, code } })).data.verifyOwnLockCode;
const confirm = async (flowId: string, reason = 'PHONE_LOST') =>
  (await portal.query(CONFIRM, { input: { flowId, reason } })).data.confirmOwnLock;
const wrong = (code: string, by = 1): string => String((Number(code) + by) % 1_000_000).padStart(6, '0');

async function aStartedLock(holder: Numbers): Promise<{ flowId: string; code: string }> {
  const { data } = await start(holder);
  await world.runJobs();
  return { flowId: data.startOwnLock.flowId, code: newestCodeTo(world, holder.phoneNumber) };
}

async function aProvedLock(holder: Numbers): Promise<string> {
  const { flowId, code } = await aStartedLock(holder);
  expect(await verify(flowId, code)).toMatchObject({ __typename: 'OwnLockCodeVerified', flowId });
  return flowId;
}

async function signedIn(holder: Parameters<typeof signInAt>[2], userAgent?: string): Promise<TestBrowser> {
  const browser = aBrowser(world.url, userAgent);
  expect(await signInAt(world, browser, holder)).toEqual({ __typename: 'HolderSignedIn' });
  return browser;
}
const isSignedIn = async (browser: Client): Promise<boolean> =>
  (await browser.query('{ holder { fullName } }')).data.holder !== null;

const standingOf = async ({ personalIdNumber }: Pick<Declaration, 'personalIdNumber'>) =>
  (
    await world.owner.query<{
      state: string;
      kind: string | null;
      channel: string | null;
      reason: string | null;
    }>(
      `select a.state, g.kind, g.channel, g.reason from account a join citizen c on c.id = a.citizen_id
       left join lock_ground g on g.account_id = a.id and g.ended_at is null where (c.personal_id_number).print = $1`,
      [TEST_SEALER.print(personalIdNumber)],
    )
  ).rows;
const linesAbout = async ({ personalIdNumber }: Pick<Declaration, 'personalIdNumber'>) =>
  (
    await world.owner.query<{ content: string }>(
      `select l.content from audit_line l join account a on a.id::text = l.subject_id join citizen c on c.id = a.citizen_id
       where (c.personal_id_number).print = $1 order by l.sequence`,
      [TEST_SEALER.print(personalIdNumber)],
    )
  ).rows.map(({ content }) => JSON.parse(content) as { action: string; details: Record<string, unknown> });
const noticesTo = ({ phoneNumber }: Pick<Declaration, 'phoneNumber'>): string[] =>
  world.messages
    .filter(({ to, text }) => to === phoneNumber && text.includes('da bi khoa'))
    .map(({ text }) => text);
const lockedFigure = async (): Promise<{ active: number; locked: number }> =>
  (
    await world.owner.query<{ active: number; locked: number }>(
      `select coalesce(sum(amount) filter (where measure = 'ACCOUNT_ACTIVE'), 0)::int as active,
              coalesce(sum(amount) filter (where measure = 'ACCOUNT_LOCKED'), 0)::int as locked
       from (select measure, amount from statistic_delta union all select measure, amount from statistic_total) as s`,
    )
  ).rows[0] ?? { active: 0, locked: 0 };

describe('the emergency lock, without being signed in', () => {
  it('goes from the two numbers over the code to a locked account [R-134]', async () => {
    const holder = await aHolder(world);
    const { data } = await start(holder);
    expect(data.startOwnLock).toEqual({
      __typename: 'OwnLockStarted',
      flowId: expect.any(String),
      otpExpiresAt: expect.any(String),
      resendAvailableAt: expect.any(String),
    });
    await world.runJobs();
    const sms = world.messages.findLast(({ to }) => to === holder.phoneNumber)?.text ?? '';
    expect(sms).toMatch(/^\d{6} la ma khoa tai khoan/);
    const { flowId } = data.startOwnLock;
    const verified = await verify(flowId, sms.slice(0, 6));
    expect(verified).toMatchObject({ __typename: 'OwnLockCodeVerified', completeBefore: expect.any(String) });
    expect(await standingOf(holder)).toEqual([{ state: 'ACTIVE', kind: null, channel: null, reason: null }]);
    const before = await lockedFigure();
    expect(await confirm(flowId)).toEqual({ __typename: 'OwnAccountLocked', lockedAt: expect.any(String) });
    expect(await standingOf(holder)).toEqual([
      { state: 'LOCKED', kind: 'HOLDER_REQUEST', channel: 'PORTAL', reason: 'PHONE_LOST' },
    ]);
    expect(await lockedFigure()).toEqual({ active: before.active - 1, locked: before.locked + 1 });
  });

  it('is told to the registered phone, once, with what would open the account', async () => {
    const holder = await aHolder(world);
    const flowId = await aProvedLock(holder);
    await confirm(flowId);
    await confirm(flowId);
    await world.runJobs();
    expect(noticesTo(holder)).toEqual([
      expect.stringMatching(/theo yeu cau cua chu tai khoan.*den Cong an xa, phuong/),
    ]);
  });

  it('leaves lines that say by which door and why, and hold no secret', async () => {
    const holder = await aHolder(world);
    const { flowId, code } = await aStartedLock(holder);
    await verify(flowId, wrong(code));
    await verify(flowId, code);
    await confirm(flowId, 'PRECAUTION');
    const lines = await linesAbout(holder);
    expect(lines.map(({ action }) => action)).toEqual([
      'OWN_LOCK_STARTED',
      'OWN_LOCK_CODE_REFUSED',
      'OWN_LOCK_CODE_VERIFIED',
      'LOCK_GROUND_STARTED',
      'ACCOUNT_LOCKED',
    ]);
    expect(lines.slice(-2).map(({ details }) => details)).toMatchObject([
      { ground: 'HOLDER_REQUEST', channel: 'PORTAL', reason: 'PRECAUTION' },
      { ground: 'HOLDER_REQUEST', sessions: 0 },
    ]);
    expect(JSON.stringify(lines)).not.toContain(code);
  });

  it('locks once when it is confirmed 16 times at the same moment', async () => {
    const holder = await aHolder(world);
    const flowId = await aProvedLock(holder);
    const before = await lockedFigure();
    const answers = await Promise.all(Array.from({ length: 16 }, () => confirm(flowId)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ __typename: 'OwnAccountLocked' });
    expect(await standingOf(holder)).toHaveLength(1);
    expect((await lockedFigure()).locked).toBe(before.locked + 1);
  });

  it('locks once when two browsers ask for it at the same moment', async () => {
    const holder = await aHolder(world);
    const one = await aProvedLock(holder);
    await world.owner.query('delete from rate_limit');
    const other = await aProvedLock(holder);
    const answers = await Promise.all([confirm(one), confirm(other)]);
    expect(answers.map(({ __typename }) => __typename)).toEqual(['OwnAccountLocked', 'OwnAccountLocked']);
    expect(await standingOf(holder)).toHaveLength(1);
  });

  it('takes a code from the same attempt only, after the code only, and within 15 minutes of it [A-21] [A-27]', async () => {
    const [holder, other] = [await aHolder(world), await aHolder(world)];
    const mine = await aStartedLock(holder);
    const theirs = await aStartedLock(other);
    expect(await verify(mine.flowId, theirs.code)).toMatchObject({ code: 'OTP_INVALID' });
    expect(await confirm(mine.flowId)).toMatchObject({ code: 'HOLDER_FLOW_UNKNOWN' });
    expect(await confirm('no-such-flow')).toMatchObject({ code: 'HOLDER_FLOW_UNKNOWN' });
    await verify(mine.flowId, mine.code);
    expect(await verify(mine.flowId, mine.code)).toMatchObject({ code: 'HOLDER_FLOW_UNKNOWN' });
    await world.letPass('15 minutes');
    expect(await confirm(mine.flowId)).toMatchObject({ code: 'HOLDER_FLOW_EXPIRED' });
    expect(await standingOf(holder)).toEqual([{ state: 'ACTIVE', kind: null, channel: null, reason: null }]);
  });

  it('sends another code after 30 seconds, and from then on only that one counts [R-048]', async () => {
    const holder = await aHolder(world);
    const { flowId, code } = await aStartedLock(holder);
    const resend = async () => (await portal.query(RESEND, { input: { flowId } })).data.resendOwnLockCode;
    expect(await resend()).toMatchObject({ code: 'RESEND_TOO_EARLY' });
    await world.letPass('31 seconds');
    expect(await resend()).toEqual({ __typename: 'OwnLockStarted', flowId });
    await world.runJobs();
    expect(await verify(flowId, code)).toMatchObject({ code: 'OTP_INVALID', remainingGuesses: 4 });
    expect(await verify(flowId, newestCodeTo(world, holder.phoneNumber))).toMatchObject({
      __typename: 'OwnLockCodeVerified',
    });
  });

  it('judges five of 64 wrong guesses at the same moment, and then no right one [A-17]', async () => {
    const { flowId, code } = await aStartedLock(await aHolder(world));
    const results = await Promise.all(
      Array.from({ length: 64 }, (_, index) => verify(flowId, wrong(code, index + 1))),
    );
    expect(results.filter((result) => result.code === 'OTP_INVALID')).toHaveLength(5);
    expect(results.filter((result) => result.code === 'OTP_EXHAUSTED')).toHaveLength(59);
    expect(await verify(flowId, code)).toMatchObject({ code: 'OTP_EXHAUSTED' });
  });

  it('is open to a holder whose tries a stranger has used up', async () => {
    const holder = await aHolder(world);
    for (let turn = 0; turn < 6; turn += 1)
      await startSignInAt(aBrowser(world.url), { ...holder, password: 'Sai-mat-khau1' });
    expect(await confirm(await aProvedLock(holder))).toMatchObject({ __typename: 'OwnAccountLocked' });
  });
});

describe('what the beginning of an emergency lock tells [A-28]', () => {
  const shapeOf = (text: string): string =>
    text.replace(/"flowId":"[\w-]{22}"/, '"flowId":"…"').replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '…');

  it('is the same for an unknown number, a wrong phone, an account not activated, a locked and an active one', async () => {
    const [active, granted, locked] = [
      await aHolder(world),
      await anAccountToActivate(world),
      await aHolder(world),
    ];
    await lockedByHolder(world, locked);
    const askers: Numbers[] = [
      { personalIdNumber: '022099999999', phoneNumber: '0992999999' },
      { ...active, phoneNumber: '0992888888' },
      granted,
      locked,
      active,
    ];
    const answers = [];
    for (const { personalIdNumber, phoneNumber } of askers) {
      const response = await world.visitor('portal').fetch('/graphql/portal', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: START, variables: { input: { personalIdNumber, phoneNumber } } }),
      });
      const text = await response.text();
      const headers = [...response.headers].filter(([name]) => !['date', 'x-request-id'].includes(name));
      answers.push({ status: response.status, length: text.length, body: shapeOf(text), headers });
    }
    expect(answers[0]?.body).toContain('OwnLockStarted');
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });

  it('sends a code to the registered phone alone', async () => {
    const holder = await aHolder(world);
    await world.runJobs();
    const before = world.messages.length;
    await start({ ...holder, phoneNumber: '0992777777' });
    await world.runJobs();
    expect(world.messages).toHaveLength(before);
  });

  it('names a wrong form of a number', async () => {
    expect((await start({ personalIdNumber: '123', phoneNumber: '12' })).data.startOwnLock).toMatchObject({
      __typename: 'ValidationFailed',
      fields: [
        { path: 'personalIdNumber', code: 'PERSONAL_ID_NUMBER_FORMAT' },
        { path: 'phoneNumber', code: 'PHONE_NUMBER_FORMAT' },
      ],
    });
  });

  it('tells only after the code that the account was never activated, and changes nothing', async () => {
    const holder = await anAccountToActivate(world);
    const { flowId, code } = await aStartedLock(holder);
    expect(await verify(flowId, wrong(code))).toMatchObject({ code: 'OTP_INVALID' });
    expect(await verify(flowId, code)).toMatchObject({
      __typename: 'RuleRefused',
      code: 'ACCOUNT_NOT_ACTIVATED',
      message: expect.stringContaining('chưa được kích hoạt'),
    });
    expect(await confirm(flowId)).toMatchObject({ code: 'HOLDER_FLOW_UNKNOWN' });
    expect(await standingOf(holder)).toEqual([{ state: 'GRANTED', kind: null, channel: null, reason: null }]);
  });

  it('tells only after the code that it is locked, since when, by which ground, and what would open it', async () => {
    const holder = await aHolder(world);
    await lockedByHolder(world, holder);
    const { flowId, code } = await aStartedLock(holder);
    expect(await verify(flowId, code)).toEqual({
      __typename: 'AccountLocked',
      code: 'ACCOUNT_LOCKED',
      message: expect.stringContaining('mang thẻ căn cước đến Công an xã, phường'),
      legalBasis: 'Điều 15 Nghị định 69/2024/NĐ-CP',
      grounds: [{ kind: 'HOLDER_REQUEST', startedAt: expect.any(String) }],
    });
  });

  it('a code for a pair that does not belong together is never right', async () => {
    const { data } = await start({ personalIdNumber: '022099999999', phoneNumber: '0992666666' });
    const { flowId } = data.startOwnLock;
    for (const remainingGuesses of [4, 3, 2, 1, 0])
      expect(await verify(flowId, '123456')).toMatchObject({ code: 'OTP_INVALID', remainingGuesses });
    expect(await verify(flowId, '123456')).toMatchObject({ code: 'OTP_EXHAUSTED' });
  });
});

describe('the lock of a holder who is signed in', () => {
  it('ends this session too and takes its cookie, but leaves the device known', async () => {
    const holder = await aHolder(world);
    const browser = await signedIn(holder);
    const { data } = await browser.query(LOCK, { input: { reason: 'PRECAUTION' } });
    expect(data.lockOwnAccount.lockedAt).toBeTruthy();
    expect([...browser.cookies.keys()]).toEqual(['device']);
    expect(await isSignedIn(browser)).toBe(false);
    expect(await standingOf(holder)).toMatchObject([{ state: 'LOCKED', reason: 'PRECAUTION' }]);
    expect(
      (await browser.query(LOCK, { input: { reason: 'PRECAUTION' } })).errors?.[0]?.extensions.code,
    ).toBe('UNAUTHENTICATED');
  });

  it('is told to whoever signs in afterwards with password and code: since when and by which ground', async () => {
    const holder = await aHolder(world);
    const browser = await signedIn(holder);
    await browser.query(LOCK, { input: { reason: 'NOT_ME' } });
    expect(await signInAt(world, browser, holder)).toMatchObject({
      __typename: 'AccountLocked',
      code: 'ACCOUNT_LOCKED',
      grounds: [{ kind: 'HOLDER_REQUEST', startedAt: expect.any(String) }],
    });
  });
});

describe('"không phải tôi"', () => {
  it('locks the account, ends every session and removes the device of the stranger', async () => {
    const holder = await aHolder(world);
    const stranger = await signedIn(holder, SAFARI_ON_IPHONE);
    const mine = await signedIn(holder);
    const { data } = await mine.query('{ holderDevices { id isCurrent name } }');
    const [, strange] = data.holderDevices;
    expect(strange).toMatchObject({ isCurrent: false, name: 'Safari trên iPhone' });
    const reported = await mine.query(NOT_ME, { input: { deviceId: strange.id } });
    expect(reported.data.reportNotMe.lockedAt).toBeTruthy();
    expect([await isSignedIn(stranger), await isSignedIn(mine)]).toEqual([false, false]);
    expect(mine.cookies.has('holder')).toBe(false);
    expect(await standingOf(holder)).toMatchObject([{ state: 'LOCKED', reason: 'NOT_ME' }]);
    expect((await linesAbout(holder)).slice(-3)).toMatchObject([
      { action: 'HOLDER_DEVICE_REPORTED', details: { deviceId: strange.id, sessions: 1 } },
      { action: 'LOCK_GROUND_STARTED', details: { reason: 'NOT_ME' } },
      { action: 'ACCOUNT_LOCKED' },
    ]);
  });

  it('takes no device of somebody else, and then locks nothing [A-31]', async () => {
    const [holder, other] = [await aHolder(world), await aHolder(world)];
    const [mine, theirs] = [await signedIn(holder), await signedIn(other)];
    const { data } = await theirs.query('{ holderDevices { id } }');
    for (const deviceId of [data.holderDevices[0].id, randomUUID(), 'x'])
      expect((await mine.query(NOT_ME, { input: { deviceId } })).errors?.[0]?.extensions.code).toBe(
        'NOT_FOUND',
      );
    expect([await isSignedIn(mine), await isSignedIn(theirs)]).toEqual([true, true]);
    expect(await standingOf(holder)).toMatchObject([{ state: 'ACTIVE' }]);
  });
});

describe('after a lock, on every server process', () => {
  it('every open session and everything begun is refused at once [A-52]', async () => {
    const other = await world.secondProcess();
    const holder = await aHolder(world);
    const browsers = [await signedIn(holder), await signedIn(holder, SAFARI_ON_IPHONE)];
    const elsewhere = aBrowser(other.url);
    expect(await signInAt(world, elsewhere, holder)).toEqual({ __typename: 'HolderSignedIn' });
    const everywhere = (browser: TestBrowser): TestBrowser[] =>
      [world.url, other.url].map((url) => {
        const same = aBrowser(url);
        for (const [name, value] of browser.cookies) same.cookies.set(name, value);
        return same;
      });

    // Begun and not ended: a sign-in after the password, an emergency lock in another browser.
    await world.owner.query('delete from rate_limit');
    const signIn = (await startSignInAt(aBrowser(other.url), holder)).data.startSignIn.flowId;
    await world.runJobs();
    const signInCode = newestCodeTo(world, holder.phoneNumber);
    await world.owner.query('delete from rate_limit');
    const otherLock = await aStartedLock(holder);
    await world.owner.query('delete from rate_limit');
    const flowId = await aProvedLock(holder);
    // What recovery and a change of phone begin stands in the same table.
    await world.owner.query(
      `insert into holder_flow (id_hash, purpose, account_id, recipient_print, challenge_id, challenge_expires_at, started_at, last_code_sent_at, verified_at)
       select sha256(p.purpose::bytea), p.purpose, a.id, 'print', gen_random_uuid(), app_now() + interval '3 minutes', app_now(), app_now(), app_now()
       from account a join citizen c on c.id = a.citizen_id,
            unnest(array['ACTIVATION', 'PASSWORD_RECOVERY', 'PASSCODE_RESET', 'PHONE_CHANGE']) as p (purpose)
       where (c.personal_id_number).print = $1`,
      [TEST_SEALER.print(holder.personalIdNumber)],
    );

    expect(await confirm(flowId)).toMatchObject({ __typename: 'OwnAccountLocked' });

    for (const browser of [...browsers, elsewhere])
      for (const same of everywhere(browser)) expect(await isSignedIn(same)).toBe(false);
    for (const url of [other.url, world.url]) {
      const { data } = await aBrowser(url).query(COMPLETE, { input: { flowId: signIn, code: signInCode } });
      expect(data.completeSignIn).toMatchObject({ code: 'SIGN_IN_FLOW_UNKNOWN' });
      const verified = await aBrowser(url).query(VERIFY, { input: otherLock });
      expect(verified.data.verifyOwnLockCode).toMatchObject({ code: 'HOLDER_FLOW_UNKNOWN' });
    }
    const { rows } = await world.owner.query(
      `select purpose from holder_flow f join account a on a.id = f.account_id join citizen c on c.id = a.citizen_id
       where (c.personal_id_number).print = $1 and f.completed_at is null`,
      [TEST_SEALER.print(holder.personalIdNumber)],
    );
    expect(rows).toEqual([]);
    await other.close();
  });

  it('a sign-in whose code comes at the same moment opens nothing that outlives the lock', async () => {
    const holder = await aHolder(world);
    const browser = aBrowser(world.url);
    const lockFlow = await aProvedLock(holder);
    await world.owner.query('delete from rate_limit');
    const { flowId } = (await startSignInAt(browser, holder)).data.startSignIn;
    await world.runJobs();
    const code = newestCodeTo(world, holder.phoneNumber);
    await Promise.all([
      confirm(lockFlow),
      ...Array.from({ length: 8 }, () => browser.query(COMPLETE, { input: { flowId, code } })),
    ]);
    const { rows } = await world.owner.query(
      `select from holder_session s join citizen c on c.id = s.citizen_id where (c.personal_id_number).print = $1`,
      [TEST_SEALER.print(holder.personalIdNumber)],
    );
    expect(rows).toEqual([]);
  });

  it('a sign-in that begins at the same moment, and forgets the flows of the day before, waits for the lock and opens nothing', async () => {
    const holder = await aHolder(world);
    await startSignInAt(aBrowser(world.url), holder);
    await world.letPass('25 hours');
    await world.owner.query('delete from rate_limit');
    const browser = aBrowser(world.url);
    const { data } = await comingWhileLocked(world, await accountIdOf(world, holder), () =>
      startSignInAt(browser, holder),
    );
    await world.runJobs();
    const { flowId } = data.startSignIn;
    const code = newestCodeTo(world, holder.phoneNumber);
    expect((await browser.query(COMPLETE, { input: { flowId, code } })).data.completeSignIn).toMatchObject({
      __typename: 'AccountLocked',
    });
    expect((await standingOf(holder)).map(({ state }) => state)).toEqual(['LOCKED']);
  });

  it('an activation that was begun goes on: an account that is not active is not locked', async () => {
    const holder = await anAccountToActivate(world);
    const { flowId, code } = await aStartedActivation(world, holder);
    await world.owner.query('delete from rate_limit');
    const lock = await aStartedLock(holder);
    await verify(lock.flowId, lock.code);
    const { data } = await portal.query(
      'mutation ($input: VerifyActivationCodeInput!) { verifyActivationCode(input: $input) { __typename } }',
      { input: { flowId, code } },
    );
    expect(data.verifyActivationCode).toEqual({ __typename: 'ActivationCodeVerified' });
  });
});
