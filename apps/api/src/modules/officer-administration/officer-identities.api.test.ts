import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DEMO_PASSWORD } from '../../seeds/demo-officers.ts';
import { aTestProvider, type TestProvider } from '../../testing/openid-provider.ts';
import { comeIn } from '../../testing/single-sign-on.ts';
import { createTestWorld, type TestWorld } from '../../testing/test-world.ts';

/** The demo, where whoever has no second factor needs none. */
let provider: TestProvider;
let world: TestWorld;
beforeAll(async () => {
  provider = await aTestProvider();
  world = await createTestWorld({ singleSignOn: provider.settings });
  provider.register(`${world.url}/single-sign-on/return`);
  provider.account = { subject: SUBJECT };
});
afterAll(async () => {
  await world.close();
  await provider.close();
});
beforeEach(async () => {
  await world.owner.query('delete from rate_limit');
  await world.owner.query('delete from officer_identity');
  await world.owner.query(`delete from officer_session where first_factor = 'SINGLE_SIGN_ON'`);
});

const SUBJECT = '5b1d7f0e-8c34-4f7a-9a55-0f1d2c3b4a59';
const idOf = async (username: string): Promise<string> =>
  (await world.owner.query('select id from officer where username = $1', [username])).rows[0].id;
const lastLine = async () =>
  (
    await world.owner.query(
      `select action, subject_id, content::json -> 'details' as details from audit_line order by at desc, sequence desc limit 1`,
    )
  ).rows[0];
const whoIs = async (cookie: string | undefined): Promise<string> => {
  const { data, errors } = await world.visitor().query('{ me { username } }', {}, { cookie: cookie ?? '' });
  return data?.me.username ?? errors?.[0]?.extensions.code;
};

const act = async (name: string, type: string, input: object, username = 'quantri') => {
  const { data, errors } = await (
    await world.officer(username)
  ).query(
    `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on Refusal { code }
      ... on ValidationFailed { fields { path code } } } }`,
    { input },
  );
  return data?.[name] ?? errors?.[0]?.extensions;
};
const linkBy = (officerId: string, overrides: object = {}, username?: string) =>
  act(
    'linkOfficerIdentity',
    'LinkOfficerIdentityInput',
    { officerId, subject: SUBJECT, password: DEMO_PASSWORD, ...overrides },
    username,
  );
const unlinkBy = (officerId: string, password = DEMO_PASSWORD) =>
  act('unlinkOfficerIdentity', 'UnlinkOfficerIdentityInput', { officerId, password });

describe('an administrator', () => {
  it('links an account with the own password, sees it at the officer, and the audit has no name of it', async () => {
    const officerId = await idOf('thamdinh');
    expect(await linkBy(officerId, { subject: ` ${SUBJECT}\n` })).toEqual({
      __typename: 'OfficerIdentityLinked',
    });
    const line = await lastLine();
    expect(line).toMatchObject({ action: 'OFFICER_IDENTITY_LINKED', subject_id: officerId });
    expect(JSON.stringify(line)).not.toContain(SUBJECT);
    const { data } = await (
      await world.officer('quantri')
    ).query(
      'query ($id: ID!) { officer(id: $id) { providerIdentity { issuer subject linkedBy isConfirmed } } }',
      { id: officerId },
    );
    expect(data.officer.providerIdentity).toEqual({
      ...{ issuer: provider.settings.issuer, subject: SUBJECT, linkedBy: 'Ngô Minh Đức', isConfirmed: false },
    });
    const { result, cookie } = await comeIn(world.url, provider);
    expect([result.__typename, await whoIs(cookie)]).toEqual(['SignedIn', 'thamdinh']);
  });

  it('is refused a wrong password, a subject that is none, one that is taken, and a second one', async () => {
    const officerId = await idOf('thamdinh');
    expect(await linkBy(officerId, { password: 'x' })).toMatchObject({
      fields: [{ path: 'password', code: 'OFFICER_PASSWORD_WRONG' }],
    });
    expect(await linkBy(officerId, { subject: 'a b' })).toMatchObject({
      fields: [{ path: 'subject', code: 'PROVIDER_SUBJECT_FORMAT' }],
    });
    await linkBy(officerId);
    expect(await linkBy(await idOf('tongdai'))).toMatchObject({ code: 'PROVIDER_SUBJECT_TAKEN' });
    expect(await linkBy(officerId, { subject: 'another' })).toMatchObject({ code: 'STATE_CONFLICT' });
  });

  it('finds nobody of another province, and nobody else may do it', async () => {
    expect(await linkBy(await idOf('coquan'))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await linkBy(await idOf('thamdinh'), {}, 'kiemtra')).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('links one account to one officer, of two at one moment', async () => {
    const ids = await Promise.all(['thamdinh', 'tongdai', 'kiemtra'].map(idOf));
    const came = await Promise.all(ids.map((id) => linkBy(id)));
    expect(came.filter(({ __typename }) => __typename === 'OfficerIdentityLinked')).toHaveLength(1);
  });

  it('takes it away, and what was opened with it ends, but not what the password opened', async () => {
    const officerId = await idOf('thamdinh');
    await linkBy(officerId);
    const provided = (await comeIn(world.url, provider)).cookie;
    const { cookie: own } = await world.officer('thamdinh');
    expect([await whoIs(provided), await whoIs(own)]).toEqual(['thamdinh', 'thamdinh']);
    expect(await unlinkBy(officerId, 'x')).toMatchObject({ fields: [{ code: 'OFFICER_PASSWORD_WRONG' }] });
    expect(await unlinkBy(officerId)).toEqual({ __typename: 'OfficerIdentityUnlinked' });
    expect(await lastLine()).toMatchObject({
      ...{ action: 'OFFICER_IDENTITY_UNLINKED', subject_id: officerId },
      details: { endedSessions: 1 },
    });
    expect([await whoIs(provided), await whoIs(own)]).toEqual(['UNAUTHENTICATED', 'thamdinh']);
    expect((await comeIn(world.url, provider)).result.__typename).toBe('WorkAccountNotLinked');
    expect(await unlinkBy(officerId)).toMatchObject({ code: 'STATE_CONFLICT' });
  });

  it('takes it away by barring, too', async () => {
    const officerId = await idOf('tongdai');
    await linkBy(officerId);
    const { cookie } = await comeIn(world.url, provider);
    expect(await whoIs(cookie)).toBe('tongdai');
    await act('barOfficer', 'BarOfficerInput', { officerId, reason: 'Báo mất điện thoại tối qua' });
    const { rows } = await world.owner.query('select from officer_identity');
    expect([rows, await whoIs(cookie)]).toEqual([[], 'UNAUTHENTICATED']);
  });

  it('links nobody where no provider is configured', async () => {
    const without = await createTestWorld({ singleSignOn: null });
    try {
      const officerId = (await without.owner.query(`select id from officer where username = 'thamdinh'`))
        .rows[0].id;
      const { errors } = await (
        await without.officer('quantri')
      ).query(
        'mutation ($input: LinkOfficerIdentityInput!) { linkOfficerIdentity(input: $input) { __typename } }',
        { input: { officerId, subject: SUBJECT, password: DEMO_PASSWORD } },
      );
      expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    } finally {
      await without.close();
    }
  });
});
