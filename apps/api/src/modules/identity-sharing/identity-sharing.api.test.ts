import { randomUUID } from 'node:crypto';
import { importJWK, SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { agencyMachine, type AgencyMachine } from '../../testing/agency-machine.ts';
import { aHolder, HOLDER_PASSWORD, type Declaration } from '../../testing/builders.ts';
import { TEST_SECRET_KEY } from '../../testing/secret-key.ts';
import { createTestWorld, type Client, type Session, type TestWorld } from '../../testing/test-world.ts';
import { Secrets } from '../../platform/secrets.ts';
import { TEST_SEALER } from '../../testing/secret-key.ts';

let world: TestWorld;
let holder: Declaration;
let session: Session;
let officer: Client;
beforeAll(async () => {
  world = await createTestWorld();
  holder = await aHolder(world);
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.owner.query('delete from rate_limit');
  session = await world.holder({ ...holder, password: HOLDER_PASSWORD });
  officer = await world.officer('thamdinh');
});

const CODE = 'id state facts expiresAt usedAt usedBy purpose';
const CREATE = `mutation ($input: CreateSharingCodeInput!) { createSharingCode(input: $input) { __typename
  ... on SharingCodeCreated { token: qrContent sharingCode { ${CODE} } } ... on Refusal { code } } }`;
const VERIFY = `mutation ($input: VerifySharingCodeInput!) { verifySharingCode(input: $input) { __typename
  ... on SharingCodeVerified { identity { fullName maskedPersonalIdNumber accountLevel dateOfBirth sex personalIdNumber permanentAddress papers verifiedAt } }
  ... on Refusal { code message } ... on ValidationFailed { fields { path code } } } }`;
const PURPOSE = 'Nhận bưu phẩm tại bưu cục Móng Cái';
const ALL_FACTS = ['DATE_OF_BIRTH', 'SEX', 'PERSONAL_ID_NUMBER', 'PERMANENT_ADDRESS', 'PAPERS'];

interface Created {
  readonly token: string;
  readonly sharingCode: { readonly id: string; readonly state: string; readonly expiresAt: string };
}
const create = async (facts: readonly string[] = [], by: Client = session): Promise<Created> =>
  (await by.query(CREATE, { input: { facts } })).data.createSharingCode;
const verify = async (token: string, by: Client = officer, purpose = PURPOSE) =>
  (await by.query(VERIFY, { input: { qrContent: token, purpose } })).data.verifySharingCode;
const stateOf = async (id: string, by: Client = session) =>
  (await by.query(`query ($id: ID!) { sharingCode(id: $id) { ${CODE} } }`, { id })).data?.sharingCode;

const accountOf = async ({ personalIdNumber }: Declaration): Promise<string> =>
  (
    await world.owner.query<{ id: string }>(
      'select a.id from account a join citizen c on c.id = a.citizen_id where (c.personal_id_number).print = $1',
      [TEST_SEALER.print(personalIdNumber)],
    )
  ).rows[0]?.id ?? '';
const lastLineAbout = async (subjectId: string) =>
  JSON.parse(
    (
      await world.owner.query<{ content: string }>(
        'select content from audit_line where subject_id = $1 order by at desc, sequence desc limit 1',
        [subjectId],
      )
    ).rows[0]?.content ?? '{}',
  );

describe('sharing the identity by QR [R-128]', () => {
  it('shows an officer the name and the masked number, and nothing that was not chosen', async () => {
    const { token, sharingCode: code } = await create();
    expect(code).toMatchObject({ state: 'OPEN', facts: [], usedAt: null, usedBy: null, purpose: null });
    expect(await verify(token)).toEqual({
      __typename: 'SharingCodeVerified',
      identity: {
        fullName: holder.fullName,
        maskedPersonalIdNumber: expect.stringMatching(/^\d{3}•{5}\d{4}$/),
        accountLevel: 'LEVEL_2',
        dateOfBirth: null,
        sex: null,
        personalIdNumber: null,
        permanentAddress: null,
        papers: null,
        verifiedAt: expect.any(String),
      },
    });
  });

  it('shows what was chosen, and of papers the names of those that are confirmed [R-108]', async () => {
    const { token, sharingCode: code } = await create(['PAPERS', 'SEX', 'SEX', ...ALL_FACTS]);
    expect(code).toMatchObject({ facts: ALL_FACTS });
    const { identity } = await verify(token);
    expect(identity).toMatchObject({
      dateOfBirth: holder.dateOfBirth,
      sex: holder.sex,
      personalIdNumber: holder.personalIdNumber,
      permanentAddress: holder.permanentAddress,
      papers: [],
    });
  });

  it('works for an account of level 1 alike, and shows no portrait of anybody [R-129]', async () => {
    const lowly = await aHolder(world, { level: 'LEVEL_1' });
    const theirs = await world.holder({ ...lowly, password: HOLDER_PASSWORD });
    const answer = await verify((await create(ALL_FACTS, theirs)).token);
    expect(answer.identity).toMatchObject({ fullName: lowly.fullName, accountLevel: 'LEVEL_1' });
    expect(JSON.stringify(answer)).not.toMatch(/portrait|image|jpeg/i);
  });

  it('stands among those who have seen the record, with the purpose, and can be asked about there', async () => {
    await verify((await create(['SEX'])).token);
    const { data } = await session.query('{ myRecordReadings { items { kind unitName purpose isAsked } } }');
    expect(data.myRecordReadings.items[0]).toEqual({
      kind: 'SHARED_BY_QR',
      unitName: 'Thành phố Móng Cái',
      purpose: PURPOSE,
      isAsked: false,
    });
  });

  it('tells the holder at once which office used the code and what for', async () => {
    const { token, sharingCode: code } = await create(['SEX']);
    expect(await stateOf(code.id)).toMatchObject({ state: 'OPEN' });
    await verify(token);
    expect(await stateOf(code.id)).toMatchObject({
      state: 'USED',
      usedAt: expect.any(String),
      usedBy: expect.stringMatching(/^Công an [a-zà-ỹ]/),
      purpose: PURPOSE,
    });
  });

  it('leaves a line about the account that says who looked and that a purpose was stated, and nothing personal', async () => {
    const { token, sharingCode: code } = await create(['DATE_OF_BIRTH', 'SEX']);
    await verify(token);
    const line = await lastLineAbout(await accountOf(holder));
    expect(line).toMatchObject({
      action: 'IDENTITY_SHARED_VERIFIED',
      actorKind: 'OFFICER',
      subjectKind: 'ACCOUNT',
      details: { sharingCodeId: code.id, facts: 'DATE_OF_BIRTH SEX', purposeStated: true },
    });
    expect(JSON.stringify(line)).not.toContain(PURPOSE);
    expect(JSON.stringify(line)).not.toContain(holder.personalIdNumber);
  });

  it('carries in the token an opaque id and nothing about the holder', async () => {
    const { token, sharingCode: code } = await create(ALL_FACTS);
    const [header = '', claims = ''] = token
      .split('.')
      .map((part) => Buffer.from(part, 'base64url').toString());
    expect(JSON.parse(header)).toEqual({ alg: 'ES256', typ: 'identity-sharing+jwt' });
    expect(Object.keys(JSON.parse(claims)).sort()).toEqual(['aud', 'exp', 'iat', 'jti']);
    expect(JSON.parse(claims).jti).toBe(code.id);
    expect(token.length).toBeLessThan(400);
  });

  it('needs a purpose in words', async () => {
    const { token } = await create();
    expect(await verify(token, officer, 'xem')).toMatchObject({
      __typename: 'ValidationFailed',
      fields: [{ path: 'purpose', code: 'PURPOSE_REQUIRED' }],
    });
    expect(await verify(token)).toMatchObject({ __typename: 'SharingCodeVerified' });
  });
});

describe('a sharing code counts', () => {
  it('once: the second one is told when it was used, and the holder sees the first', async () => {
    const { token, sharingCode: code } = await create();
    await verify(token);
    const again = await verify(token, await world.officer('tiepnhan'));
    expect(again).toMatchObject({ code: 'SHARING_CODE_USED' });
    expect(again.message).toMatch(/đã được dùng lúc .*\d{2}\/\d{2}\/\d{4}/);
    expect(await stateOf(code.id)).toMatchObject({ usedBy: expect.stringContaining('Công an') });
  });

  it('once when eight scan it at the same moment', async () => {
    const { token } = await create();
    const answers = await Promise.all(Array.from({ length: 8 }, () => verify(token)));
    expect(answers.filter(({ __typename }) => __typename === 'SharingCodeVerified')).toHaveLength(1);
    expect(answers.filter(({ code }) => code === 'SHARING_CODE_USED')).toHaveLength(7);
  });

  it('for 120 seconds', async () => {
    const { token, sharingCode: code } = await create();
    await world.letPass('121 seconds');
    officer = await world.officer('thamdinh');
    expect(await verify(token)).toMatchObject({ code: 'SHARING_CODE_EXPIRED' });
    expect(await stateOf(code.id)).toMatchObject({ state: 'EXPIRED' });
  });

  it('until a newer one is made', async () => {
    const [first, second] = [await create(), await create()];
    expect(await verify(first.token)).toMatchObject({ code: 'SHARING_CODE_EXPIRED' });
    expect(await verify(second.token)).toMatchObject({ __typename: 'SharingCodeVerified' });
  });

  it('not any more when the account was locked meanwhile, which is told to nobody at the counter', async () => {
    const other = await aHolder(world);
    const theirs = await world.holder({ ...other, password: HOLDER_PASSWORD });
    const { token } = await create(ALL_FACTS, theirs);
    const accountId = await accountOf(other);
    await world.owner.query(`update account set state = 'LOCKED' where id = $1`, [accountId]);
    const answer = await verify(token);
    expect(answer).toMatchObject({ code: 'SHARING_CODE_NOT_VALID' });
    expect(answer.message).not.toContain('khóa');
    expect(await lastLineAbout(accountId)).toMatchObject({ action: 'IDENTITY_SHARING_REFUSED' });
  });

  it('for its own holder to look at and for no other', async () => {
    const { sharingCode: code } = await create();
    const other = await aHolder(world);
    const theirs = await world.holder({ ...other, password: HOLDER_PASSWORD });
    expect(await stateOf(code.id, theirs)).toBeNull();
    expect(await stateOf('no-id')).toBeNull();
    const visitor = await world
      .visitor('portal')
      .query(`query ($id: ID!) { sharingCode(id: $id) { state } }`, { id: code.id });
    expect(visitor.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});

describe('what is no code of ours is refused with one answer', () => {
  const ours = new Secrets(TEST_SECRET_KEY).tokenSigningKey;
  const second = () => Math.floor(Date.now() / 1000);
  const claims = (jti: string) => ({
    jti,
    aud: 'urn:dinhdanh:identity-sharing',
    iat: second(),
    exp: second() + 60,
  });
  const signed = async (payload: Record<string, unknown>, header: Record<string, unknown> = {}) =>
    new SignJWT(payload)
      .setProtectedHeader({ alg: 'ES256', typ: 'identity-sharing+jwt', ...header })
      .sign(await importJWK({ ...ours }, 'ES256'));

  it.each([
    ['nothing', async () => ''],
    ['a card’s code', async () => '022099001234||Nguyễn Văn A|01011999|Nam|Trà Cổ|01012021'],
    ['no algorithm', async (id: string) => new UnsecuredJWT(claims(id)).encode()],
    [
      'our public key as a shared secret',
      async (id: string) =>
        new SignJWT(claims(id))
          .setProtectedHeader({ alg: 'HS256', typ: 'identity-sharing+jwt' })
          .sign(Buffer.from(`${ours.x}${ours.y}`)),
    ],
    ['another audience', async (id: string) => signed({ ...claims(id), aud: 'urn:dinhdanh:agency' })],
    ['no audience', async (id: string) => signed({ ...claims(id), aud: undefined })],
    ['another type', async (id: string) => signed(claims(id), { typ: 'at+jwt' })],
    ['no end', async (id: string) => signed({ ...claims(id), exp: undefined })],
    ['an id that was never made', async () => signed(claims(randomUUID()))],
    ['an id that is none', async () => signed(claims('1 or 1=1'))],
    ['more than a QR can hold', async () => 'a'.repeat(90_000)],
  ])('%s', async (_name, forge) => {
    const { sharingCode: code } = await create();
    expect(await verify(await forge(code.id))).toMatchObject({ code: 'SHARING_CODE_NOT_VALID' });
  });

  it('a changed letter, and a key of somebody else', async () => {
    const { token, sharingCode: code } = await create();
    const [header, payload, signature = ''] = token.split('.');
    const other = (signature.startsWith('A') ? 'B' : 'A') + signature.slice(1);
    const changed = Buffer.from(JSON.stringify(claims(code.id))).toString('base64url');
    const stranger = new Secrets(Buffer.alloc(32, 9)).tokenSigningKey;
    const foreign = await new SignJWT(claims(code.id))
      .setProtectedHeader({ alg: 'ES256', typ: 'identity-sharing+jwt' })
      .sign(await importJWK({ ...stranger }, 'ES256'));
    for (const forged of [`${header}.${payload}.${other}`, `${header}.${changed}.${signature}`, foreign])
      expect(await verify(forged)).toMatchObject({ code: 'SHARING_CODE_NOT_VALID' });
    expect(await verify(token)).toMatchObject({ __typename: 'SharingCodeVerified' });
  });
});

describe('an agency', () => {
  let machine: AgencyMachine;
  beforeAll(async () => {
    machine = await agencyMachine(world);
    await world.owner.query(
      `update agency set scopes = array['cross-check:read:TAX_CODE', 'sharing:verify'] where code = 'TAX'`,
    );
  });

  it('checks with its machine under the scope for it, and the holder sees which agency it was', async () => {
    const { token, sharingCode: code } = await create(['DATE_OF_BIRTH']);
    const answer = await verify(token, machine);
    expect(answer.identity).toMatchObject({ fullName: holder.fullName, dateOfBirth: holder.dateOfBirth });
    expect(await stateOf(code.id)).toMatchObject({ usedBy: expect.stringContaining('Thuế') });
    expect(await lastLineAbout(await accountOf(holder))).toMatchObject({
      actorKind: 'AGENCY',
      details: { legalBasis: expect.any(String) },
    });
  });

  it('gets nothing without the scope, and nothing once it was taken away', async () => {
    const { token } = await create();
    await world.owner.query(
      `update agency set scopes = array['cross-check:read:TAX_CODE'] where code = 'TAX'`,
    );
    const refused = await machine.query(VERIFY, { input: { qrContent: token, purpose: PURPOSE } });
    expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'INSUFFICIENT_SCOPE' });
    await world.owner.query(
      `update agency set scopes = array['cross-check:read:TAX_CODE', 'sharing:verify'] where code = 'TAX'`,
    );
  });

  it('never gets in with a sharing token in the place of an access token', async () => {
    const { token } = await create();
    const answer = await machine.send('{ service { name } }', {
      authorization: `DPoP ${token}`,
      dpop: await machine.proof(token),
    });
    expect(answer.status).toBe(401);
    expect(await verify(await machine.token())).toMatchObject({ code: 'SHARING_CODE_NOT_VALID' });
  });

  it('checks through its clerk in the dashboard, as long as the agency is connected', async () => {
    await world.owner.query(`update agency set state = 'ACTIVE' where code = 'IMMIGRATION'`);
    const clerk = await world.officer('canbo.xnc');
    const { token, sharingCode: code } = await create();
    expect(await verify(token, clerk)).toMatchObject({ __typename: 'SharingCodeVerified' });
    expect(await stateOf(code.id)).toMatchObject({ usedBy: expect.stringContaining('xuất nhập cảnh') });
    await world.owner.query(`update agency set state = 'SUSPENDED' where code = 'IMMIGRATION'`);
    const again = await create();
    const refused = await clerk.query(VERIFY, { input: { qrContent: again.token, purpose: PURPOSE } });
    expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

it('a holder makes thirty codes in a quarter of an hour and then waits', async () => {
  for (let made = 0; made < 30; made += 1) await create();
  const refused = await session.query(CREATE, { input: { facts: [] } });
  expect(refused.errors?.[0]?.extensions.code).toBe('RATE_LIMITED');
});
