import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DEMO_OFFICERS, DEMO_PASSWORD } from '../../seeds/demo-officers.ts';
import { createTestWorld, type TestWorld } from '../../testing/test-world.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.close());
/** Everybody in this file signs in from one address. */
beforeEach(() => world.owner.query('delete from rate_limit'));

const SIGN_IN = `mutation ($input: SignInInput!) {
  signIn(input: $input) { __typename ... on SignedIn { officer { username displayName roles units { code name } permissions } } ... on Refusal { code message legalBasis } }
}`;

interface SignInAnswer {
  readonly text: string;
  readonly result: {
    readonly __typename: string;
    readonly code?: string;
    readonly officer?: { readonly roles: string[]; readonly permissions: string[] };
  };
  readonly cookie: string | undefined;
  readonly setCookie: string | null;
}

async function signIn(username: string, password: string, cookie?: string): Promise<SignInAnswer> {
  const response = await fetch(`${world.url}/graphql/back-office`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(cookie ? { cookie } : {}) },
    body: JSON.stringify({ query: SIGN_IN, variables: { input: { username, password } } }),
  });
  const text = await response.text();
  const setCookie = response.headers.get('set-cookie');
  return { text, result: JSON.parse(text).data.signIn, setCookie, cookie: setCookie?.split(';')[0] };
}
const right = (username: string, cookie?: string) => signIn(username, DEMO_PASSWORD, cookie);

/** What a cookie means: the name of the officer, or the code of the error. */
async function whoIs(cookie: string | undefined): Promise<string> {
  const { data, errors } = await world.visitor().query('{ me { username } }', {}, cookie ? { cookie } : {});
  return data?.me.username ?? errors?.[0]?.extensions.code;
}
const signOut = (cookie: string) =>
  world.visitor().query('mutation { signOut { signedOutAt } }', {}, { cookie });
const auditedSince = async (moment: Date) =>
  (
    await world.owner.query<{ action: string; subject_id: string }>(
      'select action, subject_id from audit_line where at >= $1 order by sequence',
      [moment],
    )
  ).rows;
const now = async (): Promise<Date> => (await world.owner.query('select app_now() as now')).rows[0].now;

describe('signing in', () => {
  it.each(DEMO_OFFICERS)(
    '$username gets a session with the role $role and the unit appointed to',
    async ({ username, displayName, role, unitCode }) => {
      const { result, cookie } = await right(username);
      expect(result).toMatchObject({
        __typename: 'SignedIn',
        officer: { username, displayName, roles: [role], units: [{ code: unitCode }] },
      });
      expect(await whoIs(cookie)).toBe(username);
    },
  );

  it('does not care for capitals, blanks and the form of the name', async () => {
    expect((await right('  ThamDinh.TraCo ')).result.__typename).toBe('SignedIn');
  });

  it('sets a cookie that no script reads and no other page sends [A-53]', async () => {
    const { setCookie } = await right('thamdinh');
    expect(setCookie).toMatch(/^officer=[\w-]{22}; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Strict$/);
    const secure = await createTestWorld({ hasSecureCookies: true });
    try {
      const response = await fetch(`${secure.url}/graphql/back-office`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          query: SIGN_IN,
          variables: { input: { username: 'thamdinh', password: DEMO_PASSWORD } },
        }),
      });
      expect(response.headers.get('set-cookie')).toMatch(
        /^__Host-officer=[\w-]{22}; Path=\/; Expires=[^;]+; HttpOnly; Secure; SameSite=Strict$/,
      );
    } finally {
      await secure.close();
    }
  });

  it('fails in the same words for a wrong password and for a name that nobody has', async () => {
    const answers = [
      await signIn('thamdinh', 'Sai@Matkhau1'),
      await signIn('khongai', 'Sai@Matkhau1'),
      await signIn('', ''),
      await signIn('thamdinh', ''),
    ];
    expect(answers[0]?.result).toMatchObject({ __typename: 'RuleRefused', code: 'SIGN_IN_FAILED' });
    for (const { text, cookie } of answers) expect([text, cookie]).toEqual([answers[0]?.text, undefined]);
  });

  it('leaves a line in the audit chain, right or wrong, and the password in no line of the log', async () => {
    const since = await now();
    await right('thamdinh');
    await signIn('thamdinh', 'Sai@Matkhau1');
    await signIn('khongai', 'Sai@Matkhau1');
    const lines = await auditedSince(since);
    expect(lines.map(({ action }) => action)).toEqual(['SIGNED_IN', 'SIGN_IN_FAILED', 'SIGN_IN_FAILED']);
    expect(lines[1]?.subject_id).toBe(lines[0]?.subject_id);
    expect(lines[2]?.subject_id).toBe('UNKNOWN');
    expect(world.logLines.join('')).not.toMatch(/Sai@Matkhau1|DinhDanh@2026/);
  });

  it('is held back after ten failures of one name, even with the right password, until a quarter of an hour has passed [A-25]', async () => {
    for (let turn = 0; turn < 10; turn += 1)
      expect((await signIn('kiemtra', 'Sai@Matkhau1')).result.code).toBe('SIGN_IN_FAILED');
    expect((await right('kiemtra')).result.code).toBe('SIGN_IN_THROTTLED');
    // Nobody else is shut out by it.
    expect((await right('quantri')).result.__typename).toBe('SignedIn');
    await world.letPass('15 minutes 1 second');
    expect((await right('kiemtra')).result.__typename).toBe('SignedIn');
  });

  it('is held back for a name that nobody has in just the same way', async () => {
    for (let turn = 0; turn < 10; turn += 1) await signIn('khongai', 'x');
    expect((await signIn('khongai', 'x')).result.code).toBe('SIGN_IN_THROTTLED');
  });

  it('forgets earlier failures once the password was right', async () => {
    for (let turn = 0; turn < 9; turn += 1) await signIn('tongdai', 'x');
    await right('tongdai');
    for (let turn = 0; turn < 9; turn += 1)
      expect((await signIn('tongdai', 'x')).result.code).toBe('SIGN_IN_FAILED');
  });
});

describe('a session', () => {
  it('is never the one that the browser brought along, which means nothing afterwards [A-51]', async () => {
    const planted = 'officer=AAAAAAAAAAAAAAAAAAAAAA';
    const first = await right('thamdinh', planted);
    expect(first.cookie).not.toBe(planted);
    expect(await whoIs(planted)).toBe('UNAUTHENTICATED');
    const second = await right('quantri', first.cookie);
    expect(second.cookie).not.toBe(first.cookie);
    expect([await whoIs(first.cookie), await whoIs(second.cookie)]).toEqual(['UNAUTHENTICATED', 'quantri']);
  });

  it('of one browser does not touch that of another', async () => {
    const [one, other] = [await right('thamdinh'), await right('thamdinh')];
    await signOut(one.cookie ?? '');
    expect([await whoIs(one.cookie), await whoIs(other.cookie)]).toEqual(['UNAUTHENTICATED', 'thamdinh']);
  });

  it('survives a failed sign-in in the same browser', async () => {
    const { cookie } = await right('thamdinh');
    await signIn('thamdinh', 'x', cookie);
    expect(await whoIs(cookie)).toBe('thamdinh');
  });

  it('ends at once when signed out, for every request and every server, and a second sign-out is no error [A-52]', async () => {
    const { cookie = '' } = await right('thamdinh');
    const since = await now();
    const { data } = await signOut(cookie);
    expect(data.signOut.signedOutAt).toBeTruthy();
    expect(await whoIs(cookie)).toBe('UNAUTHENTICATED');
    expect((await signOut(cookie)).errors).toBeUndefined();
    expect((await auditedSince(since)).map(({ action }) => action)).toContain('SIGNED_OUT');
  });

  it('is kept by use and ends after 15 minutes without [A-52]', async () => {
    const { cookie } = await right('thamdinh');
    for (let turn = 0; turn < 4; turn += 1) {
      await world.letPass('14 minutes 50 seconds');
      expect(await whoIs(cookie)).toBe('thamdinh');
    }
    await world.letPass('15 minutes');
    expect(await whoIs(cookie)).toBe('UNAUTHENTICATED');
  });

  it('ends after 12 hours whatever is done with it [A-52]', async () => {
    const { cookie } = await right('thamdinh');
    for (let minutes = 0; minutes < 12 * 60 - 14; minutes += 14) {
      await world.letPass('14 minutes');
      expect(await whoIs(cookie)).toBe('thamdinh');
    }
    await world.letPass('14 minutes');
    expect(await whoIs(cookie)).toBe('UNAUTHENTICATED');
  });

  it('is stored as a hash, so that the database gives no cookie away [A-64]', async () => {
    const { cookie = '' } = await right('thamdinh');
    const { rows } = await world.owner.query(`select string_agg(s::text, ' ') as all from officer_session s`);
    expect(rows[0].all).not.toContain(cookie.split('=')[1]);
  });
});

describe('an appointment', () => {
  const canList = async (cookie: string | undefined): Promise<string> => {
    const { errors } = await world
      .visitor()
      .query('{ applications { total } }', {}, { cookie: cookie ?? '' });
    return errors?.[0]?.extensions.code ?? 'may';
  };
  const end = (username: string, date: string) =>
    world.owner.query(
      `update officer_assignment set valid_to = ${date} where officer_id = (select id from officer where username = $1)`,
      [username],
    );

  it('that ends today acts on the session that is open [A-52]', async () => {
    const { cookie } = await right('thutruong');
    expect(await canList(cookie)).toBe('may');
    await end('thutruong', `app_today() + 1`);
    expect(await canList(cookie)).toBe('may');
    await end('thutruong', 'app_today()');
    expect(await canList(cookie)).toBe('FORBIDDEN');
    await end('thutruong', 'null');
    expect(await canList(cookie)).toBe('may');
  });

  it('that begins tomorrow gives nothing today', async () => {
    const { cookie } = await right('quantri');
    await world.owner
      .query(`insert into officer_assignment select o.id, 'REVIEWER', u.id, app_today() + 1 from officer o, administrative_unit u
      where o.username = 'quantri' and u.code = '06721' and u.valid_from is null`);
    expect(await canList(cookie)).toBe('FORBIDDEN');
  });

  it('to two units covers both, and the permissions are those of all roles together', async () => {
    await world.owner
      .query(`insert into officer_assignment select o.id, 'WARD_LEADER', u.id, '2022-01-01' from officer o, administrative_unit u
      where o.username = 'thamdinh.kalong' and u.code = '06721' and u.valid_from is null`);
    const { result, cookie } = await right('thamdinh.kalong');
    expect(result.officer?.roles.toSorted()).toEqual(['REVIEWER', 'WARD_LEADER']);
    expect(result.officer?.permissions).toContain('application:approve');
    const { data } = await world
      .visitor()
      .query('{ administrativeUnits { name } }', {}, { cookie: cookie ?? '' });
    expect(data.administrativeUnits).toEqual([{ name: 'Phường Ka Long' }, { name: 'Phường Trà Cổ' }]);
  });
});
