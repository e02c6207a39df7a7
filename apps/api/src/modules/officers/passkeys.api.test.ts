import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DEMO_PASSWORD } from '../../seeds/demo-officers.ts';
import { codeOf } from '../../testing/authenticator.ts';
import { TestPasskey } from '../../testing/passkey.ts';
import { createTestWorld, type TestWorld } from '../../testing/test-world.ts';

/** A server with a database of its own: the password is not enough. */
let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld({ isDemo: false });
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.owner.query('delete from rate_limit');
  await world.owner.query('delete from officer_passkey');
  await world.owner.query('delete from officer_totp');
});

const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) {
  __typename ... on SecondFactorNeeded { signInToken hasApp passkeyOptions }
  ... on SecondFactorToEnrol { signInToken passkeyOptions offered { secret } } ... on Refusal { code } } }`;
const COMPLETE = `mutation ($input: CompletePasskeySignInInput!) { completePasskeySignIn(input: $input) {
  __typename ... on SignedIn { officer { username } recoveryCodes } ... on Refusal { code message } } }`;
const COMPLETE_WITH_CODE = `mutation ($input: CompleteOfficerSignInInput!) { completeOfficerSignIn(input: $input) {
  __typename ... on SignedIn { recoveryCodes } ... on Refusal { code } } }`;
const START = `mutation ($input: OwnPasswordInput!) { startOwnPasskey(input: $input) {
  __typename ... on OwnPasskeyOffered { enrolmentToken passkeyOptions } ... on ValidationFailed { fields { path code } } ... on Refusal { code } } }`;
const ADD = `mutation ($input: AddOwnPasskeyInput!) { addOwnPasskey(input: $input) {
  __typename ... on OwnPasskeyAdded { passkeyId recoveryCodes } ... on ValidationFailed { fields { path code } } ... on Refusal { code } } }`;
const REMOVE = `mutation ($input: RemoveOwnPasskeyInput!) { removeOwnPasskey(input: $input) {
  __typename ... on ValidationFailed { fields { path code } } ... on Refusal { code } } }`;
const RENAME = `mutation ($input: RenameOwnPasskeyInput!) { renameOwnPasskey(input: $input) {
  __typename ... on ValidationFailed { fields { path code } } } }`;
const MEANS =
  '{ ownSignInMeans { factorEnrolledAt recoveryCodesLeft arePasskeysPossible passkeys { id name } } ownSessions { secondFactor isCurrent } }';

/** Whichever member of a union came; tests know what is in it. */
interface Posted {
  readonly __typename: string;
  readonly code?: string;
  readonly message?: string;
  readonly signInToken: string;
  readonly enrolmentToken: string;
  readonly passkeyOptions: string;
  readonly passkeyId: string;
  readonly hasApp: boolean;
  readonly offered: { readonly secret: string };
  readonly recoveryCodes: readonly string[] | null;
  readonly fields: readonly { readonly path: string; readonly code: string }[];
}

async function post(query: string, input: object, cookie?: string) {
  const response = await fetch(`${world.url}/graphql/back-office`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(cookie ? { cookie } : {}) },
    body: JSON.stringify({ query, variables: { input } }),
  });
  const { data, errors } = (await response.json()) as {
    data: Record<string, Posted> | null;
    errors?: readonly { readonly extensions: { readonly code: string } }[];
  };
  const [result = { __typename: errors?.[0]?.extensions.code ?? 'nothing' } as Posted] = Object.values(
    data ?? {},
  );
  return { result, cookie: response.headers.get('set-cookie')?.split(';')[0] ?? '' };
}
const password = async (username: string) =>
  (await post(SIGN_IN, { username, password: DEMO_PASSWORD })).result;
const complete = (signInToken: string, credential: string) => post(COMPLETE, { signInToken, credential });
const whoIs = async (cookie: string): Promise<string> => {
  const { data, errors } = await world.visitor().query('{ me { username } }', {}, { cookie });
  return data?.me.username ?? errors?.[0]?.extensions.code;
};
const actionsOf = async (username: string): Promise<string[]> =>
  (
    await world.owner.query<{ action: string }>(
      `select action from audit_line where subject_id = (select id::text from officer where username = $1) order by sequence`,
      [username],
    )
  ).rows.map(({ action }) => action);

/** Makes a passkey the first factor of an officer. */
async function enrol(username: string, passkey = new TestPasskey()) {
  const step = await password(username);
  const { cookie, result } = await complete(step.signInToken, passkey.create(step.passkeyOptions));
  return { passkey, cookie, recoveryCodes: result.recoveryCodes ?? [] };
}
/** Starts one more passkey in the own account. */
const start = async (cookie: string) => (await post(START, { password: DEMO_PASSWORD }, cookie)).result;
async function add(cookie: string, name = 'Khóa bảo mật', passkey = new TestPasskey()) {
  const { enrolmentToken, passkeyOptions } = await start(cookie);
  const credential = passkey.create(passkeyOptions);
  return { passkey, ...(await post(ADD, { enrolmentToken, credential, name }, cookie)).result };
}

describe('the first sign-in with a passkey', () => {
  it('makes the passkey the second factor, gives ten recovery codes and opens the session', async () => {
    const step = await password('thamdinh');
    expect(step.__typename).toBe('SecondFactorToEnrol');
    const options = JSON.parse(step.passkeyOptions);
    expect(options).toMatchObject({
      rp: { id: 'dinhdanh.example', name: 'Định Danh' },
      user: { name: 'thamdinh' },
      attestation: 'none',
      authenticatorSelection: { userVerification: 'required' },
      excludeCredentials: [],
    });
    const { result, cookie } = await complete(
      step.signInToken,
      new TestPasskey().create(step.passkeyOptions),
    );
    expect(result).toMatchObject({ __typename: 'SignedIn', officer: { username: 'thamdinh' } });
    expect(new Set(result.recoveryCodes).size).toBe(10);
    expect(await whoIs(cookie)).toBe('thamdinh');
    expect(await actionsOf('thamdinh')).toEqual(
      expect.arrayContaining(['PASSWORD_ACCEPTED', 'PASSKEY_ADDED', 'SIGNED_IN']),
    );
  });

  it('adds none once there is a factor: the password alone adds to nothing', async () => {
    const early = await password('thamdinh.traco');
    const late = await password('thamdinh.traco');
    const other = await password('thamdinh.traco');
    await complete(early.signInToken, new TestPasskey().create(early.passkeyOptions));
    const { result } = await complete(late.signInToken, new TestPasskey().create(late.passkeyOptions));
    expect(result).toMatchObject({ code: 'SECOND_FACTOR_ENROLLED' });
    // Nor an app, whose code was offered before.
    const code = await codeOf(world, other.offered.secret);
    const app = await post(COMPLETE_WITH_CODE, { signInToken: other.signInToken, code });
    expect(app.result).toMatchObject({ code: 'SECOND_FACTOR_ENROLLED' });
  });

  it('makes one factor of two that are set up at the same moment', async () => {
    const steps = await Promise.all([password('thamdinh.kalong'), password('thamdinh.kalong')]);
    const answers = await Promise.all(
      steps.map((step) => complete(step.signInToken, new TestPasskey().create(step.passkeyOptions))),
    );
    expect(answers.map(({ result }) => result.code ?? result.__typename).sort()).toEqual([
      'SECOND_FACTOR_ENROLLED',
      'SignedIn',
    ]);
  });

  it.each([
    ['another address', { origin: 'https://dinhdanh.example.net' }],
    ['another domain', { domain: 'example.net' }],
    ['another challenge', { challenge: 'AAAA' }],
    ['a touch without finger, face or PIN', { isUnverified: true }],
    ['certificates that name addresses to call', { format: 'android-key' }],
  ])('refuses a passkey that was made with %s', async (_, how) => {
    const step = await password('thutruong');
    const { result, cookie } = await complete(
      step.signInToken,
      new TestPasskey().create(step.passkeyOptions, how),
    );
    expect(result).toMatchObject({ code: 'PASSKEY_REFUSED' });
    expect(await whoIs(cookie)).toBe('UNAUTHENTICATED');
  });

  it('takes its time of ten minutes from the clock of the database', async () => {
    const step = await password('thutruong');
    await world.letPass('10 minutes 1 second');
    const { result } = await complete(step.signInToken, new TestPasskey().create(step.passkeyOptions));
    expect(result).toMatchObject({ code: 'SIGN_IN_STEP_ENDED' });
  });
});

describe('a sign-in with a passkey', () => {
  it('asks for one that is the officer’s, and is verified by the person', async () => {
    const { passkey } = await enrol('thutruong');
    const step = await password('thutruong');
    expect(step).toMatchObject({ __typename: 'SecondFactorNeeded', hasApp: false });
    expect(JSON.parse(step.passkeyOptions)).toMatchObject({
      rpId: 'dinhdanh.example',
      userVerification: 'required',
      allowCredentials: [{ id: passkey.credentialId.toString('base64url'), transports: ['internal'] }],
    });
    const { result, cookie } = await complete(step.signInToken, passkey.use(step.passkeyOptions));
    expect(result).toMatchObject({ __typename: 'SignedIn', recoveryCodes: null });
    expect(await whoIs(cookie)).toBe('thutruong');
    const { data } = await world.visitor().query(MEANS, {}, { cookie });
    expect(data.ownSessions[0]).toEqual({ secondFactor: 'PASSKEY', isCurrent: true });
  });

  it('takes an answer once: the challenge belongs to one sign-in and is used up by it', async () => {
    const { passkey } = await enrol('thutruong');
    const step = await password('thutruong');
    const credential = passkey.use(step.passkeyOptions);
    expect((await complete(step.signInToken, credential)).result.__typename).toBe('SignedIn');
    expect((await complete(step.signInToken, credential)).result.code).toBe('SIGN_IN_STEP_ENDED');
    const next = await password('thutruong');
    expect((await complete(next.signInToken, credential)).result.code).toBe('PASSKEY_REFUSED');
    // A wrong answer has used the challenge up.
    const right = passkey.use(next.passkeyOptions);
    expect((await complete(next.signInToken, right)).result.code).toBe('PASSKEY_REFUSED');
  });

  it('opens one session of eight that answer at the same moment', async () => {
    const { passkey } = await enrol('thutruong');
    const step = await password('thutruong');
    const credential = passkey.use(step.passkeyOptions);
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => complete(step.signInToken, credential)),
    );
    expect(answers.filter(({ result }) => result.__typename === 'SignedIn')).toHaveLength(1);
  });

  it.each([
    ['another address', { origin: 'https://dinhdanh.example.net' }],
    ['another domain', { domain: 'example.net' }],
    ['a touch without finger, face or PIN', { isUnverified: true }],
  ])('refuses what was signed with %s', async (_, how) => {
    const { passkey } = await enrol('thutruong');
    const step = await password('thutruong');
    const { result, cookie } = await complete(step.signInToken, passkey.use(step.passkeyOptions, how));
    expect(result).toMatchObject({ code: 'PASSKEY_REFUSED' });
    expect(await whoIs(cookie)).toBe('UNAUTHENTICATED');
  });

  it.each([
    ['nothing', ''],
    ['null', 'null'],
    ['a list', '[]'],
    ['an empty answer', '{}'],
    ['half an answer', '{"id":"x","rawId":"x","type":"public-key"}'],
    ['more than any browser sends', 'x'.repeat(20_001)],
  ])('refuses %s in the place of an answer', async (_, credential) => {
    await enrol('thutruong');
    const step = await password('thutruong');
    expect((await complete(step.signInToken, credential)).result.code).toBe('PASSKEY_REFUSED');
  });

  it('refuses the passkey of a colleague', async () => {
    await enrol('thutruong');
    const colleague = await enrol('tongdai');
    const step = await password('thutruong');
    const { result } = await complete(step.signInToken, colleague.passkey.use(step.passkeyOptions));
    expect(result).toMatchObject({ code: 'PASSKEY_REFUSED' });
    expect(await actionsOf('thutruong')).toContain('SECOND_FACTOR_REFUSED');
  });

  it('refuses a copy, whose counter does not know of the last use, and says so to the auditor', async () => {
    const { passkey } = await enrol('thutruong');
    const first = await password('thutruong');
    await complete(first.signInToken, passkey.use(first.passkeyOptions));
    passkey.signCount = 0;
    const second = await password('thutruong');
    const { result } = await complete(second.signInToken, passkey.use(second.passkeyOptions));
    expect(result).toMatchObject({ code: 'PASSKEY_REFUSED' });
    expect(await actionsOf('thutruong')).toContain('PASSKEY_COPY_SUSPECTED');
  });

  it('is held back at this address after five refused ones, and leaves the officer free elsewhere', async () => {
    const { passkey } = await enrol('thutruong');
    for (let turn = 0; turn < 5; turn += 1) {
      const { signInToken } = await password('thutruong');
      await complete(signInToken, '{}');
    }
    const step = await password('thutruong');
    const credential = passkey.use(step.passkeyOptions);
    expect((await complete(step.signInToken, credential)).result.code).toBe('SIGN_IN_THROTTLED');
    const { rows } = await world.owner.query(`select key from rate_limit where key like 'officer-factor%'`);
    expect(rows).toEqual([{ key: expect.stringMatching(/@.*127\.0\.0\.1$/) }]);
  });

  it('leaves the recovery codes to whoever has lost the passkey', async () => {
    const { recoveryCodes } = await enrol('thutruong');
    const { signInToken } = await password('thutruong');
    const { result } = await post(COMPLETE_WITH_CODE, { signInToken, code: recoveryCodes[0] });
    expect(result.__typename).toBe('SignedIn');
  });
});

describe('the passkeys of the own account', () => {
  it('are added beside the app by whoever types the password, and leave the recovery codes as they are', async () => {
    const step = await password('kiemtra');
    const code = await codeOf(world, step.offered.secret);
    const { cookie } = await post(COMPLETE_WITH_CODE, { signInToken: step.signInToken, code });
    expect((await post(START, { password: 'x' }, cookie)).result.fields).toEqual([
      { path: 'password', code: 'OFFICER_PASSWORD_WRONG' },
    ]);
    const { passkey, ...added } = await add(cookie, '  Điện thoại   cơ quan ');
    expect(added).toMatchObject({ __typename: 'OwnPasskeyAdded', recoveryCodes: null });
    const { data } = await world.visitor().query(MEANS, {}, { cookie });
    expect(data.ownSignInMeans).toMatchObject({
      factorEnrolledAt: expect.any(String),
      recoveryCodesLeft: 10,
      arePasskeysPossible: true,
      passkeys: [{ id: added.passkeyId, name: 'Điện thoại cơ quan' }],
    });
    const next = await password('kiemtra');
    expect(next.hasApp).toBe(true);
    const { result } = await complete(next.signInToken, passkey.use(next.passkeyOptions));
    expect(result.__typename).toBe('SignedIn');
  });

  it('never belong to two officers', async () => {
    const { passkey } = await enrol('kiemtra');
    const { cookie } = await enrol('tongdai');
    expect(await add(cookie, 'Khóa mượn', passkey)).toMatchObject({ code: 'PASSKEY_TAKEN' });
    const step = await password('thutruong');
    const { result } = await complete(step.signInToken, passkey.create(step.passkeyOptions));
    expect(result).toMatchObject({ code: 'PASSKEY_TAKEN' });
  });

  it('tell the browser which there are, so that no authenticator is added twice', async () => {
    const { cookie, passkey } = await enrol('kiemtra');
    const { passkeyOptions } = await start(cookie);
    expect(JSON.parse(passkeyOptions).excludeCredentials).toMatchObject([
      { id: passkey.credentialId.toString('base64url') },
    ]);
  });

  it('are not added with a step of a colleague, of a sign-in, or of before', async () => {
    const [one, other] = [await enrol('kiemtra'), await enrol('tongdai')];
    const mine = await start(one.cookie);
    const credential = new TestPasskey().create(mine.passkeyOptions);
    const wanted = { credential, name: 'Khóa bảo mật' };
    const stolen = await post(ADD, { ...wanted, enrolmentToken: mine.enrolmentToken }, other.cookie);
    expect(stolen.result.code).toBe('SIGN_IN_STEP_ENDED');
    const { signInToken } = await password('kiemtra');
    const confused = await post(ADD, { ...wanted, enrolmentToken: signInToken }, one.cookie);
    expect(confused.result.code).toBe('SIGN_IN_STEP_ENDED');
    // And the step of the own account signs nobody in.
    expect((await complete(mine.enrolmentToken, credential)).result.code).toBe('SIGN_IN_STEP_ENDED');
    await world.letPass('10 minutes 1 second');
    const late = await post(ADD, { ...wanted, enrolmentToken: mine.enrolmentToken }, one.cookie);
    expect(late.result.code).toBe('SIGN_IN_STEP_ENDED');
  });

  it('have names of one line', async () => {
    const { cookie } = await enrol('kiemtra');
    expect((await add(cookie, ' ')).fields).toEqual([{ path: 'name', code: 'PASSKEY_NAME_FORMAT' }]);
    const { passkeyId } = await add(cookie);
    expect((await post(RENAME, { passkeyId, name: 'Khóa ở tủ' }, cookie)).result.__typename).toBe(
      'OwnPasskeyRenamed',
    );
    const { data } = await world.visitor().query(MEANS, {}, { cookie });
    expect(data.ownSignInMeans.passkeys[1]).toEqual({ id: passkeyId, name: 'Khóa ở tủ' });
    const { cookie: stranger } = await enrol('tongdai');
    expect((await post(RENAME, { passkeyId, name: 'Của tôi' }, stranger)).result.__typename).toBe(
      'NOT_FOUND',
    );
  });

  it('are removed with the password; the other sessions end, and the last factor stays', async () => {
    const { cookie, passkey } = await enrol('kiemtra');
    const step = await password('kiemtra');
    const second = (await complete(step.signInToken, passkey.use(step.passkeyOptions))).cookie;
    const { data } = await world.visitor().query(MEANS, {}, { cookie });
    const [{ id: passkeyId }] = data.ownSignInMeans.passkeys;
    const remove = async (id: string, typed = DEMO_PASSWORD, who = cookie) =>
      (await post(REMOVE, { passkeyId: id, password: typed }, who)).result;
    expect(await remove(passkeyId)).toMatchObject({ code: 'LAST_FACTOR' });
    expect(await whoIs(second)).toBe('kiemtra');
    const spare = await add(cookie);
    expect((await remove(passkeyId, 'x')).fields).toMatchObject([{ code: 'OFFICER_PASSWORD_WRONG' }]);
    const stranger = await enrol('tongdai');
    expect((await remove(passkeyId, DEMO_PASSWORD, stranger.cookie)).__typename).toBe('NOT_FOUND');
    expect((await remove(passkeyId)).__typename).toBe('OwnPasskeyRemoved');
    expect([await whoIs(cookie), await whoIs(second)]).toEqual(['kiemtra', 'UNAUTHENTICATED']);
    const next = await password('kiemtra');
    expect((await complete(next.signInToken, passkey.use(next.passkeyOptions))).result.code).toBe(
      'PASSKEY_REFUSED',
    );
    expect(await remove(spare.passkeyId)).toMatchObject({ code: 'LAST_FACTOR' });
  });

  it('are never all gone, of two that are removed at the same moment', async () => {
    const { cookie } = await enrol('kiemtra');
    await add(cookie);
    const { data } = await world.visitor().query(MEANS, {}, { cookie });
    const ids = data.ownSignInMeans.passkeys.map(({ id }: { id: string }) => id);
    const answers = await Promise.all(
      ids.map((passkeyId: string) => post(REMOVE, { passkeyId, password: DEMO_PASSWORD }, cookie)),
    );
    expect(answers.map(({ result }) => result.code ?? result.__typename).sort()).toEqual([
      'LAST_FACTOR',
      'OwnPasskeyRemoved',
    ]);
  });

  it('are ten at most', async () => {
    const { cookie } = await enrol('kiemtra');
    for (let turn = 0; turn < 9; turn += 1) await add(cookie);
    expect(await add(cookie)).toMatchObject({ code: 'PASSKEY_LIMIT' });
  });

  it('go with everything else when an officer is barred', async () => {
    await enrol('kiemtra');
    await world.core.pool.query(`select bar_officer((select id from officer where username = 'kiemtra'))`);
    try {
      const { rows } = await world.owner.query('select from officer_passkey');
      expect(rows).toEqual([]);
    } finally {
      await world.owner.query(
        `update officer set password_hash = (select password_hash from officer where username = 'thutruong') where username = 'kiemtra'`,
      );
    }
  });

  it('never change hands: the role of the application cannot give one to another officer', async () => {
    await enrol('kiemtra');
    const refused = world.core.pool.query('update officer_passkey set officer_id = officer_id');
    await expect(refused).rejects.toThrow('permission denied');
  });
});

describe('where the address of the server allows no passkeys', () => {
  it('the sign-in offers an app alone', async () => {
    const other = await createTestWorld({ isDemo: false, relyingParty: null });
    try {
      const { data } = await other
        .visitor()
        .query(SIGN_IN, { input: { username: 'thamdinh', password: DEMO_PASSWORD } });
      expect(data.signIn).toMatchObject({
        __typename: 'SecondFactorToEnrol',
        passkeyOptions: null,
        offered: { secret: expect.any(String) },
      });
    } finally {
      await other.close();
    }
  });
});
