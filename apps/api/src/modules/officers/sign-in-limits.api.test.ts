import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEMO_PASSWORD } from '../../seeds/demo-officers.ts';
import { createTestWorld, type TestWorld } from '../../testing/test-world.ts';

/** Behind a proxy that says from where somebody asks. */
let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld({ trustedProxy: 'loopback' });
});
afterAll(() => world.close());
beforeEach(() => world.owner.query('delete from rate_limit'));
afterEach(() => vi.restoreAllMocks());

const WRONG = 'Sai@Matkhau1';
const SIGN_IN = `mutation ($input: SignInInput!) {
  signIn(input: $input) { __typename ... on SignedIn { officer { username } } ... on Refusal { code } } }`;

/** What came of a sign-in: SignedIn, the code of a refusal, or the code of an error. */
async function signIn(username: string, password: string, address = '203.0.113.7') {
  const response = await fetch(`${world.url}/graphql/back-office`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': address },
    body: JSON.stringify({ query: SIGN_IN, variables: { input: { username, password } } }),
  });
  const { data, errors } = (await response.json()) as {
    data: { signIn: { __typename: string; code?: string } } | null;
    errors?: readonly { readonly extensions: { readonly code: string } }[];
  };
  return {
    outcome: data ? (data.signIn.code ?? data.signIn.__typename) : errors?.[0]?.extensions.code,
    cookie: response.headers.get('set-cookie')?.split(';')[0],
  };
}
const many = (length: number, ...who: Parameters<typeof signIn>) =>
  Promise.all(Array.from({ length }, () => signIn(...who)));
const count = (answers: readonly { outcome: string | undefined }[], wanted: string): number =>
  answers.filter(({ outcome }) => outcome === wanted).length;

/** Whoever waits for a turn at hashing waits by this clock: standing still it knows of no busy machine. */
const stopTheClockOfTurns = () => vi.spyOn(performance, 'now').mockReturnValue(0);

const failuresOf = async (username: string): Promise<number> =>
  (
    await world.owner.query<{ count: number }>(
      `select count(*)::integer as count from audit_line
       where action = 'SIGN_IN_FAILED' and subject_id = (select id::text from officer where username = $1)`,
      [username],
    )
  ).rows[0]?.count ?? 0;

describe('wrong passwords at one moment', () => {
  it('are judged ten times of 64, and recorded ten times; the right one then waits too [A-25]', async () => {
    stopTheClockOfTurns();
    const answers = await many(64, 'kiemtra', WRONG);
    expect([count(answers, 'SIGN_IN_FAILED'), count(answers, 'SIGN_IN_THROTTLED')]).toEqual([10, 54]);
    expect(await failuresOf('kiemtra')).toBe(10);
    expect((await signIn('kiemtra', DEMO_PASSWORD)).outcome).toBe('SIGN_IN_THROTTLED');
  });

  it('count exactly on a machine too busy to judge them all: who is told to come back was counted [A-25]', async () => {
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (now += 400));
    const answers = await many(16, 'tiepnhan', WRONG);
    const [judged, unserved] = [count(answers, 'SIGN_IN_FAILED'), count(answers, 'RATE_LIMITED')];
    expect(unserved).toBeGreaterThan(0);
    expect([judged + unserved, count(answers, 'SIGN_IN_THROTTLED')]).toEqual([10, 6]);
    expect(await failuresOf('tiepnhan')).toBe(judged);
  });

  it('hold one name at one address alone', async () => {
    await many(12, 'kiemtra', WRONG);
    expect((await signIn('quantri', DEMO_PASSWORD)).outcome).toBe('SignedIn');
  });
});

describe('right passwords at one moment', () => {
  it('sign in eight times of eight, each with a session of its own [A-25]', async () => {
    stopTheClockOfTurns();
    const answers = await many(8, 'thamdinh', DEMO_PASSWORD);
    expect(count(answers, 'SignedIn')).toBe(8);
    expect(new Set(answers.map(({ cookie }) => cookie)).size).toBe(8);
    const names = await Promise.all(
      answers.map(async ({ cookie = '' }) => {
        const { data } = await world.visitor().query('{ me { username } }', {}, { cookie });
        return data.me.username;
      }),
    );
    expect(new Set(names)).toEqual(new Set(['thamdinh']));
  });
});

describe('whoever wants to shut a colleague out', () => {
  it('does not by failing in her name, from as many addresses as there are', async () => {
    for (const last of [11, 12, 13])
      for (let turn = 0; turn < 11; turn += 1) await signIn('thutruong', WRONG, `198.51.100.${last}`);
    expect((await signIn('thutruong', DEMO_PASSWORD, '198.51.100.11')).outcome).toBe('SIGN_IN_THROTTLED');
    expect((await signIn('thutruong', DEMO_PASSWORD, '203.0.113.20')).outcome).toBe('SignedIn');
  });

  it('does not end the sessions that she has', async () => {
    const { cookie = '' } = await signIn('thutruong', DEMO_PASSWORD, '203.0.113.20');
    for (let turn = 0; turn < 11; turn += 1) await signIn('thutruong', WRONG, '198.51.100.11');
    const { data } = await world.visitor().query('{ me { username } }', {}, { cookie });
    expect(data.me.username).toBe('thutruong');
  });
});
