import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DEMO_PASSWORD } from '../../seeds/demo-officers.ts';
import { codeOf, wrongCodesOf } from '../../testing/authenticator.ts';
import { aTestProvider, TWO_FACTORS, type TestProvider } from '../../testing/openid-provider.ts';
import { bring, comeIn, complete, post, start } from '../../testing/single-sign-on.ts';
import { createTestWorld, type TestWorld } from '../../testing/test-world.ts';

let provider: TestProvider;
let world: TestWorld;
/** The app of the officer who signs in here. */
let secret: string;
beforeAll(async () => {
  provider = await aTestProvider();
  world = await createTestWorld({ isDemo: false, singleSignOn: provider.settings });
  provider.register(`${world.url}/single-sign-on/return`);
  secret = await setUpApp('thamdinh');
});
afterAll(async () => {
  await world.close();
  await provider.close();
});
beforeEach(async () => {
  Object.assign(provider, { isDown: false, status: null, forge: null, isForeignKey: false });
  provider.account = { subject: SUBJECT };
  await world.owner.query('delete from rate_limit');
  await world.owner.query('delete from officer_identity');
  await world.letPass('1 minute');
});

const SUBJECT = '5b1d7f0e-8c34-4f7a-9a55-0f1d2c3b4a59';
const link = (username: string, { subject = SUBJECT, isConfirmed = false } = {}) =>
  world.owner.query(
    `insert into officer_identity (officer_id, issuer, subject, linked_by, linked_at, confirmed_at)
     select id, $2, $3, (select id from officer where username = 'quantri'), app_now(), case when $4 then app_now() end
     from officer where username = $1`,
    [username, provider.settings.issuer, subject, isConfirmed],
  );

const PASSWORD = `mutation ($input: SignInInput!) { signIn(input: $input) { __typename
  ... on SecondFactorNeeded { signInToken } ... on SecondFactorToEnrol { signInToken offered { secret } } } }`;
const CODE = `mutation ($input: CompleteOfficerSignInInput!) { completeOfficerSignIn(input: $input) {
  __typename ... on Refusal { code } } }`;
async function setUpApp(username: string): Promise<string> {
  const { result } = await post(world.url, PASSWORD, { input: { username, password: DEMO_PASSWORD } });
  const code = await codeOf(world, result.offered.secret);
  await post(world.url, CODE, { input: { signInToken: result.signInToken, code } });
  return result.offered.secret;
}

const whoIs = async (cookie: string | undefined): Promise<string> => {
  const { data, errors } = await world.visitor().query('{ me { username } }', {}, { cookie: cookie ?? '' });
  return data?.me.username ?? errors?.[0]?.extensions.code;
};
const code = (signInToken: string, digits: string) =>
  post(world.url, CODE, { input: { signInToken, code: digits } });
const lastLine = async () =>
  (
    await world.owner.query(
      `select action, subject_id, content::json -> 'details' as details from audit_line order by at desc, sequence desc limit 1`,
    )
  ).rows[0];

describe('the way to the provider', () => {
  it('takes a code with PKCE, a state and a nonce, and a cookie that comes back from another site', async () => {
    const { address, setCookie } = await start(world.url);
    expect(Object.fromEntries(new URL(address).searchParams)).toEqual({
      ...{ client_id: 'dinhdanh', response_type: 'code', scope: 'openid', code_challenge_method: 'S256' },
      redirect_uri: `${world.url}/single-sign-on/return`,
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
      ...{ max_age: '900', acr_values: TWO_FACTORS },
    });
    expect(setCookie).toMatch(/^single-sign-on=[\w-]{22}; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/);
  });

  it('keeps nothing of it that would help whoever reads the database', async () => {
    const { address, cookie } = await start(world.url);
    const { state = '', nonce = '' } = Object.fromEntries(new URL(address).searchParams);
    const { rows } = await world.owner.query(
      `select string_agg(s::text, ' ') as kept from officer_single_sign_on s`,
    );
    for (const one of [state, nonce, cookie.split('=')[1] ?? '']) expect(rows[0].kept).not.toContain(one);
  });

  it('has a cookie of this host alone where there is TLS', async () => {
    const secure = await createTestWorld({ hasSecureCookies: true, singleSignOn: provider.settings });
    try {
      expect((await start(secure.url)).setCookie).toMatch(/^__Host-single-sign-on=.*; Secure; SameSite=Lax$/);
    } finally {
      await secure.close();
    }
  });

  it('is shut where no provider is configured, and to pages of others', async () => {
    const without = await createTestWorld({ singleSignOn: null });
    try {
      expect(await start(without.url)).toMatchObject({ status: 404, setCookie: '' });
      const { data } = await without.visitor().query('{ signInPolicy { hasSingleSignOn } }');
      expect(data.signInPolicy).toEqual({ hasSingleSignOn: false });
    } finally {
      await without.close();
    }
    const elsewhere = await fetch(`${world.url}/single-sign-on/start`, {
      method: 'POST',
      headers: { origin: 'https://elsewhere.example' },
    });
    expect(elsewhere.status).toBe(403);
  });
});

describe('an officer whom the provider names', () => {
  it('comes in with the own second factor, and the session says by what', async () => {
    await link('thamdinh');
    const { result } = await comeIn(world.url, provider);
    expect(result).toMatchObject({ __typename: 'SecondFactorNeeded', hasApp: true });
    const { cookie } = await code(result.signInToken, await codeOf(world, secret));
    expect(await whoIs(cookie)).toBe('thamdinh');
    expect(await lastLine()).toMatchObject({
      action: 'SIGNED_IN',
      details: { firstFactor: 'SINGLE_SIGN_ON', secondFactor: 'TOTP' },
    });
    const { data } = await world
      .visitor()
      .query(
        '{ ownSessions { isCurrent firstFactor secondFactor } ownSignInMeans { providerIdentity { subject isConfirmed linkedBy } } }',
        {},
        { cookie: cookie ?? '' },
      );
    expect(data.ownSessions[0]).toEqual({
      isCurrent: true,
      firstFactor: 'SINGLE_SIGN_ON',
      secondFactor: 'TOTP',
    });
    expect(data.ownSignInMeans.providerIdentity).toEqual({
      ...{ subject: SUBJECT, isConfirmed: true, linkedBy: 'Ngô Minh Đức' },
    });
  });

  it('opens nothing before that, and a wrong code is refused as after a password', async () => {
    await link('thamdinh');
    const { result, cookie } = await comeIn(world.url, provider);
    expect([cookie, await whoIs(`officer=${result.signInToken}`)]).toEqual([undefined, 'UNAUTHENTICATED']);
    const [wrong = ''] = await wrongCodesOf(world, secret, 1);
    expect((await code(result.signInToken, wrong)).result).toMatchObject({ code: 'SECOND_FACTOR_WRONG' });
    const { rows } = await world.owner.query('select confirmed_at from officer_identity');
    expect(rows).toEqual([{ confirmed_at: null }]);
  });

  it.each([
    ['by a listed level', { acr: TWO_FACTORS }],
    ['by a listed method', { amr: ['pwd', 'hwk'] }],
  ])(
    'is asked for nothing more where the provider has asked %s, once the link was confirmed',
    async (_, said) => {
      provider.account = { subject: SUBJECT, ...said };
      await link('thamdinh', { isConfirmed: true });
      const { result, cookie } = await comeIn(world.url, provider);
      expect(result).toEqual({ __typename: 'SignedIn', officer: { username: 'thamdinh' } });
      expect(await whoIs(cookie)).toBe('thamdinh');
      expect(await lastLine()).toMatchObject({
        details: { firstFactor: 'SINGLE_SIGN_ON', secondFactor: 'PROVIDER' },
      });
    },
  );

  it('is asked for the own factor at the first use of a link, whatever the provider says', async () => {
    provider.account = { subject: SUBJECT, acr: TWO_FACTORS };
    await link('thamdinh');
    const { result } = await comeIn(world.url, provider);
    expect(result.__typename).toBe('SecondFactorNeeded');
    await code(result.signInToken, await codeOf(world, secret));
    expect((await comeIn(world.url, provider)).result.__typename).toBe('SignedIn');
  });

  it('is asked for it where the provider says something that is not listed', async () => {
    provider.account = { subject: SUBJECT, acr: 'urn:tinh:mot-yeu-to', amr: ['pwd', 'otp'] };
    await link('thamdinh', { isConfirmed: true });
    expect((await comeIn(world.url, provider)).result.__typename).toBe('SecondFactorNeeded');
  });

  it('sets up no first factor by the provider alone', async () => {
    provider.account = { subject: SUBJECT, acr: TWO_FACTORS };
    await link('tongdai', { isConfirmed: true });
    const { result, cookie } = await comeIn(world.url, provider);
    expect([result.code, cookie]).toEqual(['SINGLE_SIGN_ON_FACTOR_FIRST', undefined]);
    expect(await lastLine()).toMatchObject({
      action: 'SINGLE_SIGN_ON_REFUSED',
      details: { because: 'FACTOR_MISSING' },
    });
  });

  it('is not let in any more once the link was taken between the two steps', async () => {
    await link('thamdinh');
    const { result } = await comeIn(world.url, provider);
    await world.owner.query('delete from officer_identity');
    expect((await code(result.signInToken, await codeOf(world, secret))).result).toMatchObject({
      code: 'SIGN_IN_STEP_ENDED',
    });
  });

  it('leaves the session that the browser had before', async () => {
    provider.account = { subject: SUBJECT, acr: TWO_FACTORS };
    await link('thamdinh', { isConfirmed: true });
    const first = (await comeIn(world.url, provider)).cookie ?? '';
    const { address, cookie } = await start(world.url);
    await bring(world.url, await provider.walk(address), cookie);
    const second = await complete(world.url, `${cookie}; ${first}`);
    expect([await whoIs(first), await whoIs(second.cookie)]).toEqual(['UNAUTHENTICATED', 'thamdinh']);
  });
});

describe('an account with which nobody comes in', () => {
  it.each([
    ['is linked to nobody', 'SUBJECT_UNKNOWN', async () => undefined],
    [
      'is that of an officer who was barred',
      'NOT_ENROLLED',
      async () => {
        await link('thutruong', { isConfirmed: true });
        await world.owner.query(`update officer set password_hash = null where username = 'thutruong'`);
      },
    ],
    [
      'is that of an officer without a role today',
      'ROLE_ENDED',
      async () => {
        await link('lanhdao', { isConfirmed: true });
        await world.owner.query(
          `update officer_assignment set valid_to = app_today() where officer_id = (select id from officer where username = 'lanhdao')`,
        );
      },
    ],
  ])('%s: the same answer, and the audit knows why', async (_, because, arrange) => {
    provider.account = { subject: SUBJECT, acr: TWO_FACTORS };
    await arrange();
    const { result, cookie } = await comeIn(world.url, provider);
    expect(result).toEqual({ __typename: 'WorkAccountNotLinked', subject: SUBJECT });
    expect(cookie).toBeUndefined();
    const line = await lastLine();
    expect(line).toMatchObject({ action: 'SINGLE_SIGN_ON_REFUSED', details: { because } });
    expect(line.subject_id === 'UNKNOWN').toBe(because === 'SUBJECT_UNKNOWN');
    expect(world.logLines.join('')).not.toContain(SUBJECT);
  });

  it('is one of another provider, even under the same name', async () => {
    await link('thamdinh', { isConfirmed: true });
    await world.owner.query(`update officer_identity set issuer = 'https://elsewhere.example'`);
    expect((await comeIn(world.url, provider)).result.__typename).toBe('WorkAccountNotLinked');
  });

  it('differs from another in capitals alone', async () => {
    await link('thamdinh', { subject: 'ABC', isConfirmed: true });
    provider.account = { subject: 'abc', acr: TWO_FACTORS };
    expect((await comeIn(world.url, provider)).result.__typename).toBe('WorkAccountNotLinked');
  });
});

describe('an answer that is not to be trusted', () => {
  beforeEach(async () => {
    provider.account = { subject: SUBJECT, acr: TWO_FACTORS };
    await link('thamdinh', { isConfirmed: true });
  });
  const REFUSED = { __typename: 'RuleRefused', code: 'SINGLE_SIGN_ON_REFUSED' };

  it.each([
    ['another state', (answer: URL) => answer.searchParams.set('state', 'x'.repeat(43))],
    ['no state', (answer: URL) => answer.searchParams.delete('state')],
    ['two states', (answer: URL) => answer.searchParams.append('state', 'x')],
    ['a code that nobody gave', (answer: URL) => answer.searchParams.set('code', 'made-up')],
    ['no code', (answer: URL) => answer.searchParams.delete('code')],
    [
      'the name of another issuer',
      (answer: URL) => answer.searchParams.set('iss', 'https://elsewhere.example'),
    ],
  ])('with %s', async (_, change) => {
    const { result, cookie } = await comeIn(world.url, provider, change);
    expect([result, cookie]).toEqual([expect.objectContaining(REFUSED), undefined]);
    expect(await lastLine()).toMatchObject({
      ...{ action: 'SINGLE_SIGN_ON_REFUSED', subject_id: 'UNKNOWN' },
      details: { because: 'SINGLE_SIGN_ON_REFUSED' },
    });
  });

  it.each([
    ['another nonce', { nonce: 'x'.repeat(43) }],
    ['no nonce', { nonce: undefined }],
    ['another issuer', { iss: 'https://elsewhere.example' }],
    ['another audience', { aud: 'somebody-else' }],
    ['a second audience that is allowed to use it', { aud: ['dinhdanh', 'other'], azp: 'other' }],
    ['an end that has passed', { exp: 1_700_000_000 }],
    ['an authentication of this morning', { auth_time: Math.floor(Date.now() / 1000) - 3 * 3600 }],
    ['no time of the authentication', { auth_time: undefined }],
    ['no subject', { sub: undefined }],
    ['a subject that is none of OpenID Connect', { sub: 'cán bộ' }],
  ])('with an ID token that has %s', async (_, change) => {
    provider.forge = (claims) => ({ ...claims, ...change });
    expect((await comeIn(world.url, provider)).result).toMatchObject(REFUSED);
  });

  it('only because of what is wrong with it', async () => {
    provider.forge = (claims) => claims;
    expect((await comeIn(world.url, provider)).result.__typename).toBe('SignedIn');
  });

  it('with an ID token that another key has signed', async () => {
    provider.isForeignKey = true;
    expect((await comeIn(world.url, provider)).result).toMatchObject(REFUSED);
  });

  it('because the provider, or whoever was asked there, said no', async () => {
    provider.account = null;
    expect((await comeIn(world.url, provider)).result).toMatchObject(REFUSED);
    expect(world.logLines.join('')).toContain('access_denied');
  });

  it('is the same one once more', async () => {
    const { address, cookie } = await start(world.url);
    const answer = await provider.walk(address);
    await bring(world.url, answer, cookie);
    expect((await complete(world.url, cookie)).result.__typename).toBe('SignedIn');
    await bring(world.url, answer, cookie);
    expect((await complete(world.url, cookie)).result.code).toBe('SINGLE_SIGN_ON_ENDED');
  });

  it('counts once, of four at one moment', async () => {
    const { address, cookie } = await start(world.url);
    const answer = await provider.walk(address);
    await Promise.all(Array.from({ length: 4 }, () => bring(world.url, answer, cookie)));
    const ended = await Promise.all(Array.from({ length: 4 }, () => complete(world.url, cookie)));
    expect(ended.filter(({ result }) => result.__typename === 'SignedIn')).toHaveLength(1);
    expect(ended.filter(({ result }) => result.code === 'SINGLE_SIGN_ON_ENDED')).toHaveLength(3);
  });

  it('is that of another browser, whose code is spent on nobody', async () => {
    const [mine, theirs] = [await start(world.url), await start(world.url)];
    const answer = await provider.walk(theirs.address);
    await bring(world.url, answer, mine.cookie);
    expect((await complete(world.url, mine.cookie)).result).toMatchObject(REFUSED);
    await bring(world.url, answer, theirs.cookie);
    expect((await complete(world.url, theirs.cookie)).result.__typename).toBe('SignedIn');
  });

  it('comes without the cookie, or with a code that was used in another flow', async () => {
    const { address, cookie } = await start(world.url);
    const answer = await provider.walk(address);
    expect(await bring(world.url, answer, '')).toBe('/admin/login#single-sign-on');
    expect((await complete(world.url, '')).result.code).toBe('SINGLE_SIGN_ON_ENDED');
    await bring(world.url, answer, cookie);
    const later = await start(world.url);
    const stale = await provider.walk(later.address);
    stale.searchParams.set('code', answer.searchParams.get('code') ?? '');
    await bring(world.url, stale, later.cookie);
    expect((await complete(world.url, later.cookie)).result).toMatchObject(REFUSED);
  });

  it('comes ten minutes late, or is asked for ten minutes late', async () => {
    const late = await start(world.url);
    const answer = await provider.walk(late.address);
    await world.letPass('10 minutes 1 second');
    await bring(world.url, answer, late.cookie);
    expect((await complete(world.url, late.cookie)).result.code).toBe('SINGLE_SIGN_ON_ENDED');
    const { address, cookie } = await start(world.url);
    await bring(world.url, await provider.walk(address), cookie);
    await world.letPass('10 minutes 1 second');
    expect((await complete(world.url, cookie)).result.code).toBe('SINGLE_SIGN_ON_ENDED');
  });

  it('never says whither the browser goes', async () => {
    const { address, cookie } = await start(world.url);
    const answer = await provider.walk(address);
    answer.searchParams.set('next', 'https://elsewhere.example');
    expect(await bring(world.url, answer, cookie)).toBe('/admin/login#single-sign-on');
  });
});

describe('a provider that is down', () => {
  it('keeps nobody from the password, is said so, and is asked anew by the next one', async () => {
    const fresh = await createTestWorld({ isDemo: false, singleSignOn: provider.settings });
    try {
      provider.isDown = true;
      expect(await start(fresh.url)).toMatchObject({
        status: 503,
        code: 'SINGLE_SIGN_ON_UNAVAILABLE',
        setCookie: '',
      });
      const { result } = await post(fresh.url, PASSWORD, {
        input: { username: 'thamdinh', password: DEMO_PASSWORD },
      });
      expect(result.__typename).toBe('SecondFactorToEnrol');
      provider.isDown = false;
      expect((await start(fresh.url)).status).toBe(200);
    } finally {
      await fresh.close();
    }
  });

  it.each([
    ['breaks the connection', () => void (provider.isDown = true)],
    ['answers with an error of its own', () => void (provider.status = 502)],
  ])('when the browser comes back, and %s', async (_, fail) => {
    await link('thamdinh', { isConfirmed: true });
    const { address, cookie } = await start(world.url);
    const answer = await provider.walk(address);
    fail();
    expect(await bring(world.url, answer, cookie)).toBe('/admin/login#single-sign-on');
    expect((await complete(world.url, cookie)).result.code).toBe('SINGLE_SIGN_ON_UNAVAILABLE');
  });

  it('is asked once for what it says of itself, however many come', async () => {
    await world.restart();
    provider.asked.length = 0;
    await Promise.all(Array.from({ length: 5 }, () => start(world.url)));
    expect(provider.asked).toEqual(['/.well-known/openid-configuration']);
  });
});

it('begins in one process, comes back to a second one and ends in the first', async () => {
  provider.account = { subject: SUBJECT, acr: TWO_FACTORS };
  await link('thamdinh', { isConfirmed: true });
  const other = await world.secondProcess();
  try {
    const { address, cookie } = await start(world.url);
    await bring(other.url, await provider.walk(address), cookie);
    const { result, cookie: session } = await complete(world.url, cookie);
    expect([result.__typename, await whoIs(session)]).toEqual(['SignedIn', 'thamdinh']);
    await bring(
      world.url,
      await provider.walk(address).catch(() => new URL(`${world.url}/single-sign-on/return`)),
      cookie,
    );
    expect((await complete(other.url, cookie)).result.code).toBe('SINGLE_SIGN_ON_ENDED');
  } finally {
    await other.close();
  }
});

it('is held back when one address begins far too often', async () => {
  await world.owner.query(
    `insert into rate_limit (key, points, expire) values ('single-sign-on-per-address:127.0.0.1', 300, $1)`,
    [Date.now() + 60_000],
  );
  expect(await start(world.url)).toMatchObject({ status: 429, code: 'RATE_LIMITED' });
});
