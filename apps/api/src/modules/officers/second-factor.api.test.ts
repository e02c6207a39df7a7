import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DEMO_PASSWORD } from '../../seeds/demo-officers.ts';
import { codeOf, wrongCodesOf } from '../../testing/authenticator.ts';
import { createTestWorld, type TestWorld } from '../../testing/test-world.ts';

/** A server with a database of its own: the demo's officers stand in it, and their password is not enough. */
let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld({ isDemo: false });
});
afterAll(() => world.close());
beforeEach(() => world.owner.query('delete from rate_limit'));

const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) {
  __typename ... on SignedIn { recoveryCodes }
  ... on SecondFactorNeeded { signInToken } ... on SecondFactorToEnrol { signInToken offered { secret address } }
  ... on Refusal { code } } }`;
const COMPLETE = `mutation ($input: CompleteOfficerSignInInput!) { completeOfficerSignIn(input: $input) {
  __typename ... on SignedIn { officer { username } recoveryCodes } ... on Refusal { code } } }`;

/** Whichever member of a union came; tests know what is in it. */
interface Posted {
  readonly __typename: string;
  readonly code?: string;
  readonly signInToken: string;
  readonly offered: { readonly secret: string; readonly address: string };
  readonly recoveryCodes: readonly string[];
}
const NOTHING: Posted = {
  __typename: 'nothing',
  signInToken: '',
  offered: { secret: '', address: '' },
  recoveryCodes: [],
};

async function post(query: string, input: object, cookie?: string) {
  const response = await fetch(`${world.url}/graphql/back-office`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(cookie ? { cookie } : {}) },
    body: JSON.stringify({ query, variables: { input } }),
  });
  const { data } = (await response.json()) as { data: Record<string, Posted> | null };
  const setCookie = response.headers.get('set-cookie')?.split(';')[0];
  return { result: Object.values(data ?? {})[0] ?? NOTHING, cookie: setCookie };
}
const password = (username: string) => post(SIGN_IN, { username, password: DEMO_PASSWORD });
const complete = (signInToken: string, code: string) => post(COMPLETE, { signInToken, code });
const whoIs = async (cookie: string | undefined): Promise<string> => {
  const { data, errors } = await world.visitor().query('{ me { username } }', {}, { cookie: cookie ?? '' });
  return data?.me.username ?? errors?.[0]?.extensions.code;
};

interface Enrolled {
  readonly secret: string;
  readonly cookie: string;
  readonly recoveryCodes: readonly string[];
}
async function enrol(username: string): Promise<Enrolled> {
  const { result } = await password(username);
  const { secret } = result.offered;
  const done = await complete(result.signInToken, await codeOf(world, secret));
  await world.letPass('31 seconds');
  return { secret, cookie: done.cookie ?? '', recoveryCodes: done.result.recoveryCodes };
}
const actionsOf = async (username: string): Promise<string[]> =>
  (
    await world.owner.query<{ action: string }>(
      `select action from audit_line where subject_id = (select id::text from officer where username = $1) order by sequence`,
      [username],
    )
  ).rows.map(({ action }) => action);

describe('the first sign-in', () => {
  it('opens nothing by the password alone, and offers an app to set up', async () => {
    const { result, cookie } = await password('thamdinh');
    expect(result).toMatchObject({ __typename: 'SecondFactorToEnrol' });
    expect(result.offered.address).toMatch(/^otpauth:\/\/totp\/.*thamdinh\?/);
    expect(cookie).toBeUndefined();
    expect(await whoIs(`officer=${result.signInToken}`)).toBe('UNAUTHENTICATED');
  });

  it('ends with the first code, and with ten recovery codes that are kept as prints', async () => {
    const { cookie, recoveryCodes, secret } = await enrol('thamdinh');
    expect(await whoIs(cookie)).toBe('thamdinh');
    expect(new Set(recoveryCodes).size).toBe(10);
    const { rows } = await world.owner.query(
      `select coalesce(string_agg(t::text, ' '), '') || coalesce((select string_agg(c::text, ' ') from officer_recovery_code c), '') as all from officer_totp t`,
    );
    for (const kept of [secret, ...recoveryCodes, ...recoveryCodes.map((code) => code.replaceAll('-', ''))])
      expect(rows[0].all).not.toContain(kept);
    expect(await actionsOf('thamdinh')).toEqual(
      expect.arrayContaining(['PASSWORD_ACCEPTED', 'SECOND_FACTOR_ENROLLED', 'SIGNED_IN']),
    );
  });

  it('takes no app when one was set up meanwhile', async () => {
    const early = (await password('thamdinh.traco')).result;
    const first = (await password('thamdinh.traco')).result;
    await complete(first.signInToken, await codeOf(world, first.offered.secret));
    const { result } = await complete(early.signInToken, await codeOf(world, early.offered.secret));
    expect(result).toMatchObject({ code: 'SECOND_FACTOR_ENROLLED' });
  });

  it('has ten minutes', async () => {
    const { result } = await password('thamdinh.kalong');
    await world.letPass('10 minutes 1 second');
    const code = await codeOf(world, result.offered.secret);
    expect((await complete(result.signInToken, code)).result).toMatchObject({ code: 'SIGN_IN_STEP_ENDED' });
  });
});

describe('every sign-in afterwards', () => {
  let phone: Enrolled;
  beforeAll(async () => {
    await world.owner.query('delete from rate_limit');
    phone = await enrol('thutruong');
  });
  beforeEach(() => world.letPass('2 minutes'));
  const pending = async (): Promise<string> => (await password('thutruong')).result.signInToken;

  it('asks for a code of the app', async () => {
    const { result } = await password('thutruong');
    expect(result).toEqual({ __typename: 'SecondFactorNeeded', signInToken: expect.any(String) });
    const { cookie, result: done } = await complete(result.signInToken, await codeOf(world, phone.secret));
    expect(done).toMatchObject({ __typename: 'SignedIn', recoveryCodes: null });
    expect(await whoIs(cookie)).toBe('thutruong');
  });

  it('refuses a code that was used, in another sign-in too [A-27]', async () => {
    const code = await codeOf(world, phone.secret);
    expect((await complete(await pending(), code)).result.__typename).toBe('SignedIn');
    expect((await complete(await pending(), code)).result).toMatchObject({ code: 'SECOND_FACTOR_WRONG' });
  });

  it('takes one code once, of four sign-ins at the same moment', async () => {
    const code = await codeOf(world, phone.secret);
    const tokens = await Promise.all(Array.from({ length: 4 }, pending));
    const answers = await Promise.all(tokens.map((token) => complete(token, code)));
    expect(answers.filter(({ result }) => result.__typename === 'SignedIn')).toHaveLength(1);
  });

  it.each(['', ' ', '000', 'null', 'ABCD-EFGH-JKMN'])(
    'refuses "%s" in the place of a code [A-27]',
    async (code) => {
      const { result, cookie } = await complete(await pending(), code);
      expect(result).toMatchObject({ __typename: 'RuleRefused', code: 'SECOND_FACTOR_WRONG' });
      expect(cookie).toBeUndefined();
    },
  );

  it('judges five wrong codes of many at one moment, then holds the officer back at this address [A-17]', async () => {
    const token = await pending();
    const wrong = await wrongCodesOf(world, phone.secret, 12);
    const answers = await Promise.all(wrong.map((code) => complete(token, code)));
    const count = (code: string) => answers.filter(({ result }) => result.code === code).length;
    expect([count('SECOND_FACTOR_WRONG'), count('SIGN_IN_THROTTLED')]).toEqual([5, 7]);
    expect(
      (await actionsOf('thutruong')).filter((action) => action === 'SECOND_FACTOR_REFUSED').length,
    ).toBeGreaterThanOrEqual(5);
    expect((await complete(token, await codeOf(world, phone.secret))).result.code).toBe('SIGN_IN_THROTTLED');
    await world.letPass('15 minutes 1 second');
    const { result } = await complete(await pending(), await codeOf(world, phone.secret));
    expect(result.__typename).toBe('SignedIn');
  });

  it('judges 15 wrong codes of the app a day from anywhere, and leaves the recovery codes to the officer [A-23]', async () => {
    const wrong = await wrongCodesOf(world, phone.secret, 15);
    for (const code of wrong) {
      await complete(await pending(), code);
      await world.owner.query(`delete from rate_limit where key like 'officer-factor:%'`);
    }
    expect((await complete(await pending(), await codeOf(world, phone.secret))).result.code).toBe(
      'SIGN_IN_THROTTLED',
    );
    const spare = phone.recoveryCodes[9] ?? '';
    expect((await complete(await pending(), spare)).result.__typename).toBe('SignedIn');
  });

  it('takes a recovery code once, however it is typed', async () => {
    const [code = ''] = phone.recoveryCodes;
    const typed = code.toLowerCase().replaceAll('-', ' ');
    const { cookie, result } = await complete(await pending(), typed);
    expect(result.__typename).toBe('SignedIn');
    expect(await whoIs(cookie)).toBe('thutruong');
    expect((await complete(await pending(), code)).result).toMatchObject({ code: 'SECOND_FACTOR_WRONG' });
    expect(await actionsOf('thutruong')).toContain('RECOVERY_CODE_USED');
  });

  it('knows a started sign-in by its token alone, once', async () => {
    const token = await pending();
    await complete(token, await codeOf(world, phone.secret));
    await world.letPass('31 seconds');
    expect((await complete(token, await codeOf(world, phone.secret))).result.code).toBe('SIGN_IN_STEP_ENDED');
    expect((await complete('x', '123456')).result.code).toBe('SIGN_IN_STEP_ENDED');
  });
});

describe('the own account', () => {
  const MEANS = '{ ownSignInMeans { factorEnrolledAt recoveryCodesLeft isPasswordEnough } }';
  const SESSIONS = '{ ownSessions { id browser secondFactor isCurrent } }';
  const as = (cookie: string, document: string, variables = {}) =>
    world.visitor().query(document, variables, { cookie });
  let phone: Enrolled;
  let other: string;
  beforeAll(async () => {
    await world.owner.query('delete from rate_limit');
    phone = await enrol('kiemtra');
    await world.letPass('1 minute');
    const { result } = await password('kiemtra');
    other = (await complete(result.signInToken, await codeOf(world, phone.secret))).cookie ?? '';
  });

  it('shows by what one signs in, and the sessions, this one first', async () => {
    expect((await as(phone.cookie, MEANS)).data.ownSignInMeans).toMatchObject({
      factorEnrolledAt: expect.any(String),
      recoveryCodesLeft: 10,
      isPasswordEnough: false,
    });
    const { ownSessions } = (await as(phone.cookie, SESSIONS)).data;
    expect(
      ownSessions.map((session: Record<string, unknown>) => [session['isCurrent'], session['secondFactor']]),
    ).toEqual([
      [true, 'TOTP'],
      [false, 'TOTP'],
    ]);
  });

  it('ends one of the own sessions at once, and nobody else’s', async () => {
    const { ownSessions } = (await as(phone.cookie, SESSIONS)).data;
    const END = 'mutation ($input: EndOwnSessionInput!) { endOwnSession(input: $input) { count } }';
    const stranger = (await enrol('quantri')).cookie;
    const input = { sessionId: ownSessions[1].id };
    expect((await as(stranger, END, { input })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect(await whoIs(other)).toBe('kiemtra');
    expect((await as(phone.cookie, END, { input })).data.endOwnSession.count).toBe(1);
    expect(await whoIs(other)).toBe('UNAUTHENTICATED');
  });

  it('changes the app for whoever types the password, ends other sessions and the codes from before', async () => {
    await world.letPass('1 minute');
    const { result } = await password('kiemtra');
    const second = (await complete(result.signInToken, await codeOf(world, phone.secret))).cookie ?? '';
    const START = `mutation ($input: OwnPasswordInput!) { startOwnFactor(input: $input) { __typename ... on OwnFactorOffered { enrolmentToken offered { secret } } ... on ValidationFailed { fields { code } } } }`;
    const CONFIRM = `mutation ($input: ConfirmOwnFactorInput!) { confirmOwnFactor(input: $input) { __typename ... on RecoveryCodesGiven { recoveryCodes } ... on Refusal { code } } }`;
    const wrong = await as(phone.cookie, START, { input: { password: 'x' } });
    expect(wrong.data.startOwnFactor).toMatchObject({ fields: [{ code: 'OFFICER_PASSWORD_WRONG' }] });
    const started = (await as(phone.cookie, START, { input: { password: DEMO_PASSWORD } })).data
      .startOwnFactor;
    const confirm = async (code: string) =>
      (await as(phone.cookie, CONFIRM, { input: { enrolmentToken: started.enrolmentToken, code } })).data
        .confirmOwnFactor;
    const [wrongCode = ''] = await wrongCodesOf(world, started.offered.secret, 1);
    expect(await confirm(wrongCode)).toMatchObject({ code: 'SECOND_FACTOR_WRONG' });
    const { recoveryCodes } = await confirm(await codeOf(world, started.offered.secret));
    expect(recoveryCodes).toHaveLength(10);
    expect([await whoIs(phone.cookie), await whoIs(second)]).toEqual(['kiemtra', 'UNAUTHENTICATED']);
    await world.letPass('1 minute');
    const again = (await password('kiemtra')).result.signInToken;
    for (const old of [await codeOf(world, phone.secret), phone.recoveryCodes[0] ?? ''])
      expect((await complete(again, old)).result).toMatchObject({ code: 'SECOND_FACTOR_WRONG' });
    const { cookie } = await complete(again, await codeOf(world, started.offered.secret));
    expect(await whoIs(cookie)).toBe('kiemtra');
  });

  it('changes the password for one that keeps the rules, and ends other sessions', async () => {
    const { cookie, secret } = await enrol('tongdai');
    await world.letPass('1 minute');
    const { result } = await password('tongdai');
    const second = (await complete(result.signInToken, await codeOf(world, secret))).cookie ?? '';
    const CHANGE = `mutation ($input: ChangeOwnPasswordInput!) { changeOwnPassword(input: $input) { __typename ... on ValidationFailed { fields { path code } } } }`;
    const change = async (newPassword: string) =>
      (await as(cookie, CHANGE, { input: { password: DEMO_PASSWORD, newPassword } })).data.changeOwnPassword;
    expect(await change('Lương Thị Mai')).toMatchObject({
      fields: [{ path: 'newPassword', code: 'OFFICER_PASSWORD_OF_NAME' }],
    });
    expect(await change(DEMO_PASSWORD)).toMatchObject({ fields: [{ code: 'PASSWORD_SAME' }] });
    expect(await change('sáng nay thuyền về muộn')).toEqual({ __typename: 'OwnPasswordChanged' });
    expect([await whoIs(cookie), await whoIs(second)]).toEqual(['tongdai', 'UNAUTHENTICATED']);
    expect((await password('tongdai')).result).toMatchObject({ code: 'SIGN_IN_FAILED' });
  });
});
