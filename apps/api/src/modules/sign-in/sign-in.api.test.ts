import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  activate,
  aHolder,
  anAccountToActivate,
  aStartedActivation,
  chosenSecrets,
  HOLDER_PASSWORD,
  lockedByHolder,
  newestCodeTo,
  verifyCode,
  type Declaration,
} from '../../testing/builders.ts';
import { TEST_SEALER } from '../../testing/secret-key.ts';
import { createTestWorld, type Answer, type Client, type TestWorld } from '../../testing/test-world.ts';

let world: TestWorld;
let portal: Client;
beforeAll(async () => {
  world = await createTestWorld();
  portal = world.visitor('portal');
});
afterAll(() => world.close());
/** Everybody in this file asks from one address. */
const forgetEarlierTries = () => world.owner.query('delete from rate_limit');
beforeEach(forgetEarlierTries);

const START = `mutation ($input: StartSignInInput!) { startSignIn(input: $input) { __typename
  ... on SignInStarted { flowId otpExpiresAt resendAvailableAt phoneLastThree }
  ... on Refusal { code message legalBasis } ... on ValidationFailed { fields { path code } } } }`;
const RESEND = `mutation ($input: ResendSignInCodeInput!) { resendSignInCode(input: $input) { __typename
  ... on SignInStarted { flowId phoneLastThree } ... on Refusal { code message } } }`;
const HOLDER = 'fullName maskedPersonalIdNumber accountLevel accountState signedInAt sessionEndsAt';
const COMPLETE = `mutation ($input: CompleteSignInInput!) { completeSignIn(input: $input) { __typename
  ... on HolderSignedIn { holder { ${HOLDER} } } ... on Refusal { code message } ... on OtpRefused { remainingGuesses }
  ... on AccountLocked { grounds { kind startedAt } } } }`;
const NOBODY = { personalIdNumber: '022099999999' };

const start = (
  { personalIdNumber }: Pick<Declaration, 'personalIdNumber'>,
  password: string = HOLDER_PASSWORD,
): Promise<Answer<{ startSignIn: Record<string, string> }>> =>
  portal.query(START, { input: { personalIdNumber, password } });
const resend = async (flowId: string) =>
  (await portal.query(RESEND, { input: { flowId } })).data.resendSignInCode;
const complete = async (flowId: string, code: string) =>
  (await portal.query(COMPLETE, { input: { flowId, code } })).data.completeSignIn;
const wrong = (code: string, by = 1): string => String((Number(code) + by) % 1_000_000).padStart(6, '0');
const codesTo = (phoneNumber: string): number =>
  world.messages.filter(({ to, text }) => to === phoneNumber && text.includes('ma dang nhap')).length;

/** A sign-in whose password was right and whose code has arrived. */
async function aStartedSignIn(holder: Declaration): Promise<{ flowId: string; code: string }> {
  const { data } = await start(holder);
  await world.runJobs();
  return { flowId: data.startSignIn['flowId'] ?? '', code: newestCodeTo(world, holder.phoneNumber) };
}

const accountOf = async ({ personalIdNumber }: Pick<Declaration, 'personalIdNumber'>): Promise<string> =>
  (
    await world.owner.query<{ id: string }>(
      'select a.id from account a join citizen c on c.id = a.citizen_id where (c.personal_id_number).print = $1',
      [TEST_SEALER.print(personalIdNumber)],
    )
  ).rows[0]?.id ?? '';
const whoIs = async (client: Client): Promise<string | null> =>
  (await client.query('{ holder { fullName } }')).data.holder?.fullName ?? null;
const signOut = (client: Client) => client.query('mutation { signOut { signedOutAt } }');
const linesAbout = async (subjectId: string): Promise<{ action: string; unit: number; content: string }[]> =>
  (
    await world.owner.query(
      `select content::json ->> 'action' as action, unit_id as unit, content from audit_line where subject_id = $1 order by at, sequence`,
      [subjectId],
    )
  ).rows;

describe('signing in as the holder of an account', () => {
  it('goes from number and password over the code to a session [R-125] [R-126] [R-131]', async () => {
    const holder = await aHolder(world);
    const { data } = await start(holder);
    expect(data.startSignIn).toEqual({
      __typename: 'SignInStarted',
      flowId: expect.any(String),
      otpExpiresAt: expect.any(String),
      resendAvailableAt: expect.any(String),
      phoneLastThree: holder.phoneNumber.slice(-3),
    });
    await world.runJobs();
    const message = world.messages.findLast(({ to }) => to === holder.phoneNumber)?.text ?? '';
    expect(message).toMatch(/^\d{6} la ma dang nhap/);
    expect(await complete(data.startSignIn['flowId'] ?? '', message.slice(0, 6))).toEqual({
      __typename: 'HolderSignedIn',
      holder: {
        fullName: holder.fullName,
        maskedPersonalIdNumber: expect.stringMatching(/^\d{3}•{5}\d{4}$/),
        accountLevel: 'LEVEL_2',
        accountState: 'ACTIVE',
        signedInAt: expect.any(String),
        sessionEndsAt: expect.any(String),
      },
    });
  });

  it('gives a cookie that the page cannot read and no other site can send, and it works with the next request [A-53]', async () => {
    const holder = await aHolder(world);
    const { flowId, code } = await aStartedSignIn(holder);
    const response = await world.visitor('portal').fetch('/graphql/portal', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: COMPLETE, variables: { input: { flowId, code } } }),
    });
    const [cookie = '', device] = response.headers.getSetCookie();
    expect(cookie).toMatch(/^holder=[\w-]{22}; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Strict$/);
    expect(device).toMatch(
      /^device=[\w-]{22}; Max-Age=34560000; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Strict$/,
    );
    const headers = { cookie: cookie.split(';')[0] ?? '' };
    const { data } = await portal.query(`{ holder { ${HOLDER} } }`, {}, headers);
    expect(data.holder).toMatchObject({ fullName: holder.fullName });
    const { signedInAt, sessionEndsAt } = data.holder;
    expect(Date.parse(sessionEndsAt) - Date.parse(signedInAt)).toBe(10 * 60_000);
  });

  it('takes the password that was chosen at activation [R-133]', async () => {
    const holder = await anAccountToActivate(world);
    await activate(world, holder);
    await forgetEarlierTries();
    const session = await world.holder({ ...holder, password: chosenSecrets().password });
    expect(await whoIs(session)).toBe(holder.fullName);
  });

  it('takes the number as people write it, and names a wrong form of it', async () => {
    const holder = await aHolder(world);
    const spaced = holder.personalIdNumber.replace(/(\d{3})(?=\d)/g, '$1 ');
    expect((await start({ personalIdNumber: spaced })).data.startSignIn).toMatchObject({
      __typename: 'SignInStarted',
    });
    expect((await start({ personalIdNumber: '123' })).data.startSignIn).toMatchObject({
      __typename: 'ValidationFailed',
      fields: [{ path: 'personalIdNumber', code: 'PERSONAL_ID_NUMBER_FORMAT' }],
    });
  });

  it('leaves lines in the chain of the unit of the account, which name the session and no secret', async () => {
    const holder = await aHolder(world);
    await start(holder, 'Sai-mat-khau1');
    const { flowId, code } = await aStartedSignIn(holder);
    await complete(flowId, wrong(code));
    const session = await completedSession(flowId, code);
    await signOut(session);
    const lines = await linesAbout(await accountOf(holder));
    expect(lines.map(({ action }) => action)).toEqual([
      'HOLDER_SIGN_IN_FAILED',
      'HOLDER_PASSWORD_ACCEPTED',
      'HOLDER_SIGN_IN_STARTED',
      'HOLDER_SIGN_IN_CODE_REFUSED',
      'HOLDER_SIGNED_IN',
      'HOLDER_SIGNED_OUT',
    ]);
    expect(new Set(lines.map(({ unit }) => unit)).size).toBe(1);
    const [opened, closed] = lines.slice(-2).map(({ content }) => JSON.parse(content));
    expect(opened.details.sessionId).toMatch(/^[\da-f-]{36}$/);
    expect(closed).toMatchObject({
      actorKind: 'HOLDER',
      actorName: 'HOLDER',
      details: { sessionId: opened.details.sessionId },
    });
  });

  it('does not give a session for the password alone, nor for a step out of turn [A-27]', async () => {
    const holder = await aHolder(world);
    const { flowId, code } = await aStartedSignIn(holder);
    for (const guess of ['', ' ', 'null', `${code}0`])
      expect(await complete(flowId, guess)).toMatchObject({ code: 'OTP_INVALID' });
    expect(await complete('no-such-flow', code)).toMatchObject({ code: 'SIGN_IN_FLOW_UNKNOWN' });
    const { rows } = await world.owner.query('select from holder_session where account_id = $1', [
      await accountOf(holder),
    ]);
    expect(rows).toEqual([]);
  });
});

/** Enters the code and gives the client with the session's cookie. */
async function completedSession(flowId: string, code: string, headers: Record<string, string> = {}) {
  const response = await world.visitor('portal').fetch('/graphql/portal', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query: COMPLETE, variables: { input: { flowId, code } } }),
  });
  await response.arrayBuffer();
  const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? '';
  const client: Client & { cookie: string } = {
    cookie,
    query: (document, variables) => portal.query(document, variables, { cookie }),
  };
  return client;
}

describe('what a refused sign-in tells [A-28]', () => {
  it('is the same for an unknown number, a wrong password, an account not activated, and a locked one [R-123]', async () => {
    const [active, granted, locked] = [
      await aHolder(world),
      await anAccountToActivate(world),
      await aHolder(world),
    ];
    await lockedByHolder(world, locked);
    const answers = [];
    for (const asker of [active, NOBODY, granted, locked]) {
      const { status, text } = await start(asker, 'Sai-mat-khau1');
      answers.push({ status, text });
    }
    answers.push(await start(granted).then(({ status, text }) => ({ status, text })));
    expect(answers[0]?.text).toContain('HOLDER_SIGN_IN_FAILED');
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });

  it('costs the check of a hash whether or not anybody has the number', async () => {
    const holder = await aHolder(world);
    const taken = async (asker: Pick<Declaration, 'personalIdNumber'>) => {
      const times: number[] = [];
      for (let turn = 0; turn < 5; turn += 1) {
        await forgetEarlierTries();
        const before = performance.now();
        await start(asker, 'Sai-mat-khau1');
        times.push(performance.now() - before);
      }
      return times.sort((a, b) => a - b)[0] ?? 0;
    };
    await taken(holder);
    const [known, unknown] = [await taken(holder), await taken(NOBODY)];
    // The hash is most of the time; a busy machine may double what is left of it.
    expect(unknown).toBeGreaterThan(known / 3);
  });

  it('sends no message', async () => {
    const holder = await aHolder(world);
    await start(holder, 'Sai-mat-khau1');
    await world.runJobs();
    expect(codesTo(holder.phoneNumber)).toBe(0);
  });

  it('does not say that an account is locked before the right code', async () => {
    const holder = await aHolder(world);
    await lockedByHolder(world, holder);
    const { flowId, code } = await aStartedSignIn(holder);
    expect(await complete(flowId, wrong(code))).toMatchObject({ code: 'OTP_INVALID' });
    expect(await complete(flowId, code)).toMatchObject({
      __typename: 'AccountLocked',
      code: 'ACCOUNT_LOCKED',
      message: expect.stringContaining('đang bị khóa'),
      grounds: [{ kind: 'HOLDER_REQUEST', startedAt: expect.any(String) }],
    });
    expect(await complete(flowId, code)).toMatchObject({ code: 'SIGN_IN_FLOW_UNKNOWN' });
  });
});

describe('the code of a sign-in', () => {
  it.each([
    ['is right until 180 seconds have passed', '2 minutes 58 seconds', 'HolderSignedIn'],
    ['is too late after 180 seconds', '3 minutes', 'OtpRefused'],
  ])('%s on the database clock [R-053]', async (_, wait, typename) => {
    const { flowId, code } = await aStartedSignIn(await aHolder(world));
    await world.letPass(wait);
    expect(await complete(flowId, code)).toMatchObject({
      __typename: typename,
      ...(typename === 'OtpRefused' && { code: 'OTP_EXPIRED' }),
    });
  });

  it('can be guessed five times, and is worth nothing at the sixth, even when right [A-16]', async () => {
    const { flowId, code } = await aStartedSignIn(await aHolder(world));
    for (const remainingGuesses of [4, 3, 2, 1, 0]) {
      expect(await complete(flowId, wrong(code, remainingGuesses + 1))).toMatchObject({
        __typename: 'OtpRefused',
        code: 'OTP_INVALID',
        remainingGuesses,
      });
    }
    expect(await complete(flowId, code)).toMatchObject({ code: 'OTP_EXHAUSTED', remainingGuesses: 0 });
    await world.letPass('31 seconds');
    expect(await resend(flowId)).toMatchObject({ code: 'SIGN_IN_FLOW_UNKNOWN' });
  });

  it('gets no more guesses by another one: those of the sign-in are counted on', async () => {
    const holder = await aHolder(world);
    const { flowId, code } = await aStartedSignIn(holder);
    for (const by of [1, 2, 3]) await complete(flowId, wrong(code, by));
    await world.letPass('31 seconds');
    await resend(flowId);
    await world.runJobs();
    const newest = newestCodeTo(world, holder.phoneNumber);
    expect(await complete(flowId, wrong(newest))).toMatchObject({ remainingGuesses: 1 });
  });

  it('is judged at most five times by 64 wrong guesses at the same moment [A-17]', async () => {
    const { flowId, code } = await aStartedSignIn(await aHolder(world));
    const results = await Promise.all(
      Array.from({ length: 64 }, (_, index) => complete(flowId, wrong(code, index + 1))),
    );
    expect(results.filter((result) => result.code === 'OTP_INVALID')).toHaveLength(5);
    expect(results.filter((result) => result.code === 'OTP_EXHAUSTED')).toHaveLength(59);
    expect(await complete(flowId, code)).toMatchObject({ code: 'OTP_EXHAUSTED' });
  });

  it('opens one session when the right one comes 16 times at the same moment', async () => {
    const holder = await aHolder(world);
    const { flowId, code } = await aStartedSignIn(holder);
    const results = await Promise.all(Array.from({ length: 16 }, () => complete(flowId, code)));
    expect(results.filter(({ __typename }) => __typename === 'HolderSignedIn')).toHaveLength(1);
    expect(results.filter((result) => result.code === 'SIGN_IN_FLOW_UNKNOWN')).toHaveLength(15);
  });

  it('works in its own sign-in only: not in another one, not in an activation, and none of theirs in it [A-21]', async () => {
    const [one, other] = [await aHolder(world), await aHolder(world)];
    const [first, second] = [await aStartedSignIn(one), await aStartedSignIn(other)];
    const activation = await aStartedActivation(world, await anAccountToActivate(world));
    expect(await complete(second.flowId, first.code)).toMatchObject({ code: 'OTP_INVALID' });
    expect(await complete(first.flowId, activation.code)).toMatchObject({ code: 'OTP_INVALID' });
    expect(await complete(activation.flowId, activation.code)).toMatchObject({
      code: 'SIGN_IN_FLOW_UNKNOWN',
    });
    expect(await verifyCode(portal, first.flowId, first.code)).toMatchObject({
      code: 'ACTIVATION_FLOW_UNKNOWN',
    });
  });

  it('comes anew after 30 seconds, and from then on only the new one counts [R-048]', async () => {
    const holder = await aHolder(world);
    const { flowId, code: first } = await aStartedSignIn(holder);
    expect(await resend(flowId)).toMatchObject({ code: 'RESEND_TOO_EARLY' });
    await world.letPass('31 seconds');
    expect(await resend(flowId)).toMatchObject({
      __typename: 'SignInStarted',
      flowId,
      phoneLastThree: holder.phoneNumber.slice(-3),
    });
    await world.runJobs();
    expect(codesTo(holder.phoneNumber)).toBe(2);
    expect(await complete(flowId, first)).toMatchObject({ code: 'OTP_INVALID' });
    expect(await complete(flowId, newestCodeTo(world, holder.phoneNumber))).toMatchObject({
      __typename: 'HolderSignedIn',
    });
    expect(await resend(flowId)).toMatchObject({ code: 'SIGN_IN_FLOW_UNKNOWN' });
  });

  it('comes too late 15 minutes after the password, whatever was sent in between', async () => {
    const holder = await aHolder(world);
    const { flowId } = await aStartedSignIn(holder);
    await world.letPass('14 minutes');
    await resend(flowId);
    await world.runJobs();
    await world.letPass('1 minute');
    expect(await complete(flowId, newestCodeTo(world, holder.phoneNumber))).toMatchObject({
      code: 'SIGN_IN_FLOW_UNKNOWN',
    });
    expect(await resend(flowId)).toMatchObject({ code: 'SIGN_IN_FLOW_UNKNOWN' });
  });

  it('is not sent any more when the gateway comes back too late for it', async () => {
    const holder = await aHolder(world);
    world.smsGateway.isDown = true;
    await start(holder);
    await world.runJobs();
    world.smsGateway.isDown = false;
    await world.letPass('181 seconds');
    await world.retryFailedJobs();
    await world.runJobs();
    expect(codesTo(holder.phoneNumber)).toBe(0);
  });
});

describe('the limits on sign-ins', () => {
  const outcomeOf = ({ data, errors }: Awaited<ReturnType<typeof start>>): string =>
    errors?.map(({ extensions }) => String(extensions.code)).join() ??
    data.startSignIn['code'] ??
    data.startSignIn['__typename'] ??
    '';

  it.each([
    ['a number that has an account', () => aHolder(world)],
    ['a number that nobody has, in just the same way', async () => NOBODY],
  ])('allow %s five failures in 15 minutes, also at the same moment [A-25]', async (_, asker) => {
    const who = await asker();
    const answers = await Promise.all(Array.from({ length: 64 }, () => start(who, 'Sai-mat-khau1')));
    const outcomes = answers.map(outcomeOf);
    expect(outcomes.filter((outcome) => outcome === 'HOLDER_SIGN_IN_FAILED')).toHaveLength(5);
    expect(outcomes.filter((outcome) => outcome === 'RATE_LIMITED')).toHaveLength(59);
    expect(outcomeOf(await start(who))).toBe('RATE_LIMITED');
  });

  it('count failures only: eight right passwords at the same moment are all right [A-25]', async () => {
    const holder = await aHolder(world);
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        start(holder, index % 2 === 0 ? HOLDER_PASSWORD : holder.password),
      ),
    );
    expect(answers.map(outcomeOf)).not.toContain('HOLDER_SIGN_IN_FAILED');
    const { rows } = await world.owner.query(
      `select count(*)::int as accepted from audit_line where subject_id = $1 and action = 'HOLDER_PASSWORD_ACCEPTED'`,
      [await accountOf(holder)],
    );
    expect(rows[0].accepted).toBe(8);
  });

  it('allow a number 50 failures a day [A-23]', async () => {
    const { rows } = await world.owner.query<{ wait: string }>(
      `select ((app_today() + 1 + time '08:00') at time zone 'Asia/Ho_Chi_Minh' - app_now())::text as wait`,
    );
    // All of it on one day in Vietnam.
    await world.letPass(rows[0]?.wait ?? '');
    const holder = await aHolder(world);
    let failures = 0;
    for (let turn = 0; turn < 60; turn += 1) {
      if (turn % 5 === 0) await world.letPass('15 minutes 1 second');
      if (outcomeOf(await start(holder, 'Sai-mat-khau1')) === 'HOLDER_SIGN_IN_FAILED') failures += 1;
    }
    expect(failures).toBe(50);
  });

  it('allow an address 30 tries in 15 minutes, whatever the numbers [A-24]', async () => {
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        start({ personalIdNumber: `0220999${String(index).padStart(5, '0')}` }, 'Sai-mat-khau1'),
      ),
    );
    // On a busy machine some of the thirty wait too long for their turn and are sent away for seconds:
    // only the limit sends somebody away for minutes.
    const waits = answers.map(({ errors }) => Number(errors?.[0]?.extensions.retryAfterSeconds ?? 0));
    expect(waits.filter((seconds) => seconds > 60)).toHaveLength(10);
  });

  it('are not forgotten for a right password that no code follows, but for a sign-in that was completed', async () => {
    const holder = await aHolder(world);
    for (let turn = 0; turn < 3; turn += 1) await start(holder, 'Sai-mat-khau1');
    const { flowId, code } = await aStartedSignIn(holder);
    await complete(flowId, wrong(code));
    expect(outcomeOf(await start(holder, 'Sai-mat-khau1'))).toBe('HOLDER_SIGN_IN_FAILED');
    expect(outcomeOf(await start(holder, 'Sai-mat-khau1'))).toBe('RATE_LIMITED');
    await complete(flowId, code);
    expect(outcomeOf(await start(holder, 'Sai-mat-khau1'))).toBe('HOLDER_SIGN_IN_FAILED');
  });

  it('hold the messages to a phone down, those for activation counted in [A-19]', async () => {
    const holder = await aHolder(world);
    await aStartedActivation(world, holder);
    expect(outcomeOf(await start(holder))).toBe('RATE_LIMITED');
    await world.letPass('31 seconds');
    expect(outcomeOf(await start(holder))).toBe('SignInStarted');
  });
});

describe("a holder's session", () => {
  it('is never the one that the browser brought along, which ends [A-51]', async () => {
    const [one, other] = [await aHolder(world), await aHolder(world)];
    const planted = 'holder=AAAAAAAAAAAAAAAAAAAAAA';
    const begun = await aStartedSignIn(one);
    const first = await completedSession(begun.flowId, begun.code, { cookie: planted });
    expect(first.cookie).not.toBe(planted);
    expect((await portal.query('{ holder { fullName } }', {}, { cookie: planted })).data.holder).toBeNull();
    const next = await aStartedSignIn(other);
    const second = await completedSession(next.flowId, next.code, { cookie: first.cookie });
    expect([await whoIs(first), await whoIs(second)]).toEqual([null, other.fullName]);
  });

  it('of one browser does not touch that of another', async () => {
    const holder = await aHolder(world);
    const one = await world.holder(holder);
    await world.letPass('31 seconds');
    const other = await world.holder(holder);
    await signOut(one);
    expect([await whoIs(one), await whoIs(other)]).toEqual([null, holder.fullName]);
  });

  it('ends at once when signed out, and a second sign-out is no error [A-52]', async () => {
    const session = await world.holder(await aHolder(world));
    expect((await signOut(session)).data.signOut.signedOutAt).toBeTruthy();
    expect(await whoIs(session)).toBeNull();
    expect((await signOut(session)).errors).toBeUndefined();
  });

  it('is kept by use and ends after ten minutes without [A-52]', async () => {
    const holder = await aHolder(world);
    const session = await world.holder(holder);
    for (let turn = 0; turn < 3; turn += 1) {
      await world.letPass('9 minutes 50 seconds');
      expect(await whoIs(session)).toBe(holder.fullName);
    }
    await world.letPass('10 minutes');
    expect(await whoIs(session)).toBeNull();
  });

  it('ends after an hour whatever is done with it [A-52]', async () => {
    const holder = await aHolder(world);
    const session = await world.holder(holder);
    for (let minutes = 9; minutes < 60; minutes += 9) {
      await world.letPass('9 minutes');
      expect(await whoIs(session)).toBe(holder.fullName);
    }
    await world.letPass('6 minutes');
    expect(await whoIs(session)).toBeNull();
  });

  it('ends at once when the account is locked [A-52]', async () => {
    const holder = await aHolder(world);
    const session = await world.holder(holder);
    await lockedByHolder(world, holder);
    expect(await whoIs(session)).toBeNull();
  });

  it("opens the portal alone: to the back office and with an officer's cookie it is nobody's", async () => {
    const { cookie = '' } = await world.holder(await aHolder(world));
    const { errors } = await world.visitor().query('{ me { username } }', {}, { cookie });
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    const [, bearer] = cookie.split('=');
    const renamed = await world.visitor().query('{ me { username } }', {}, { cookie: `officer=${bearer}` });
    expect(renamed.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    const officer = (await world.officer('thamdinh')).cookie ?? '';
    const asHolder = { cookie: `holder=${officer.split('=')[1]}; ${officer}` };
    expect((await portal.query('{ holder { fullName } }', {}, asHolder)).data.holder).toBeNull();
  });

  it('lets the holder do at the portal what a visitor may', async () => {
    const session = await world.holder(await aHolder(world));
    const { data, errors } = await session.query('{ securityQuestions { id } residenceUnits { code } }');
    expect(errors).toBeUndefined();
    expect(data.securityQuestions).toHaveLength(12);
  });

  it('and its code, flow, cookie and password stand in no table, job or log line [A-64] [P10]', async () => {
    const holder = await aHolder(world);
    const { flowId, code } = await aStartedSignIn(holder);
    await complete(flowId, wrong(code));
    const { cookie } = await completedSession(flowId, code);
    await start(holder, 'Bimat#Rieng77');
    const { rows: tables } = await world.owner.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'graphile_worker')`,
    );
    const dump: string[] = [...world.logLines];
    for (const { name } of tables)
      dump.push(
        (
          await world.owner.query<{ all: string | null }>(
            `select string_agg(t::text, E'\\n') as all from ${name} t`,
          )
        ).rows[0]?.all ?? '',
      );
    for (const secret of [flowId, cookie.split('=')[1] ?? '', HOLDER_PASSWORD, 'Bimat#Rieng77'])
      expect([secret, dump.some((text) => text.includes(secret))]).toEqual([secret, false]);
    // A code is six digits and may turn up inside a number or a time by chance: looked for as a word of its own.
    const asWord = new RegExp(`(?<![\\w.:-])${code}(?![\\w.:-])`);
    expect(dump.some((text) => asWord.test(text))).toBe(false);
    expect(world.logLines.join('')).not.toContain(holder.personalIdNumber);
    expect(world.logLines.join('')).not.toContain(holder.phoneNumber);
  });
});
