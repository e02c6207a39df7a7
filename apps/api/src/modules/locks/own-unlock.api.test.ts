import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aBrowser, signInAt, startSignInAt, type TestBrowser } from '../../testing/browser.ts';
import {
  aHolder,
  anAccountToActivate,
  lockedByHolder,
  newestCodeTo,
  type Declaration,
} from '../../testing/builders.ts';
import { groundOfRegister, groundOfSealedRequest } from '../../testing/lock-grounds.ts';
import { TEST_SEALER } from '../../testing/secret-key.ts';
import { createTestWorld, type Client, type TestWorld } from '../../testing/test-world.ts';

let world: TestWorld;
let portal: Client;
beforeAll(async () => {
  world = await createTestWorld();
  portal = world.visitor('portal');
});
afterAll(() => world.close());
beforeEach(() => world.owner.query('delete from rate_limit'));

const START = `mutation ($input: StartOwnUnlockInput!) { startOwnUnlock(input: $input) { __typename
  ... on OwnUnlockStarted { flowId } ... on ValidationFailed { fields { path code } } } }`;
const RESEND = `mutation ($input: ResendOwnUnlockCodeInput!) { resendOwnUnlockCode(input: $input) { __typename ... on Refusal { code } } }`;
const VERIFY = `mutation ($input: VerifyOwnUnlockCodeInput!) { verifyOwnUnlockCode(input: $input) { __typename
  ... on Refusal { code } ... on OtpRefused { remainingGuesses } ... on AccountLocked { grounds { kind } } } }`;
const COMPLETE = `mutation ($input: CompleteOwnUnlockInput!) { completeOwnUnlock(input: $input) { __typename
  ... on OwnLockEnded { unlockedAt grounds { kind } } ... on Refusal { code message } } }`;

type Holder = Declaration & { readonly password: string };

async function aLockedHolder(): Promise<Holder> {
  const holder = await aHolder(world);
  await lockedByHolder(world, holder);
  return holder;
}
const start = ({ personalIdNumber, phoneNumber }: Pick<Declaration, 'personalIdNumber' | 'phoneNumber'>) =>
  portal.query(START, { input: { personalIdNumber, phoneNumber } });
async function aStartedUnlock(holder: Declaration): Promise<{ flowId: string; code: string }> {
  await world.owner.query('delete from rate_limit');
  const { data } = await start(holder);
  await world.runJobs();
  return { flowId: data.startOwnUnlock.flowId, code: newestCodeTo(world, holder.phoneNumber) };
}
const verify = async (input: { flowId: string; code: string }, browser: Client = portal) =>
  (await browser.query(VERIFY, { input })).data.verifyOwnUnlockCode;
async function aProvedUnlock(holder: Declaration, browser: Client = portal): Promise<string> {
  const started = await aStartedUnlock(holder);
  expect(await verify(started, browser)).toEqual({ __typename: 'OwnUnlockCodeVerified' });
  return started.flowId;
}
/** The builders give an account one secret for password and passcode. */
const complete = async (
  flowId: string,
  { password }: Pick<Holder, 'password'>,
  { browser = portal, passcode = password }: { browser?: Client; passcode?: string } = {},
) => (await browser.query(COMPLETE, { input: { flowId, password, passcode } })).data.completeOwnUnlock;
const wrong = (code: string): string => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

const groundsOf = async ({ personalIdNumber }: Pick<Declaration, 'personalIdNumber'>) =>
  (
    await world.owner.query<{ state: string; kind: string; because: string | null }>(
      `select a.state, g.kind, g.ended_because as because from account a join citizen c on c.id = a.citizen_id
       join lock_ground g on g.account_id = a.id where (c.personal_id_number).print = $1 order by g.kind`,
      [TEST_SEALER.print(personalIdNumber)],
    )
  ).rows;
const linesAbout = async ({ personalIdNumber }: Pick<Declaration, 'personalIdNumber'>) =>
  (
    await world.owner.query<{ content: string }>(
      `select l.content from audit_line l join account a on a.id::text = l.subject_id join citizen c on c.id = a.citizen_id
       where (c.personal_id_number).print = $1 and l.content::text ~ 'LOCK' and l.content::text !~ 'NOTIFICATION' order by l.sequence`,
      [TEST_SEALER.print(personalIdNumber)],
    )
  ).rows.map(({ content }) => JSON.parse(content) as { action: string; details?: Record<string, unknown> });
const triesOf = async (source: string): Promise<number> =>
  (
    await world.owner.query<{ n: number }>(
      'select coalesce(sum(in_a_row), 0)::int as n from holder_tries where source = $1',
      [source],
    )
  ).rows[0]?.n ?? 0;
const noticesTo = ({ phoneNumber }: Pick<Declaration, 'phoneNumber'>): string[] =>
  world.messages
    .filter(({ to, text }) => to === phoneNumber && text.includes('da duoc go'))
    .map(({ text }) => text);

describe('unlocking the own account at the portal [R-142]', () => {
  it('goes from the two numbers over the code to password and passcode, and then the holder signs in again', async () => {
    const holder = await aLockedHolder();
    const { data } = await start(holder);
    await world.runJobs();
    const sms = world.messages.findLast(({ to }) => to === holder.phoneNumber)?.text ?? '';
    expect(sms).toMatch(/^\d{6} la ma mo khoa tai khoan/);
    const { flowId } = data.startOwnUnlock;
    expect(await verify({ flowId, code: sms.slice(0, 6) })).toEqual({ __typename: 'OwnUnlockCodeVerified' });
    expect(await groundsOf(holder)).toEqual([{ state: 'LOCKED', kind: 'HOLDER_REQUEST', because: null }]);
    expect(await complete(flowId, holder)).toEqual({
      __typename: 'OwnLockEnded',
      unlockedAt: expect.any(String),
      grounds: [],
    });
    expect(await groundsOf(holder)).toEqual([
      { state: 'ACTIVE', kind: 'HOLDER_REQUEST', because: 'HOLDER_UNLOCKED' },
    ]);
    expect(await signInAt(world, aBrowser(world.url), holder)).toEqual({ __typename: 'HolderSignedIn' });
  });

  it('is told to the registered phone once, and leaves lines that hold no secret', async () => {
    const holder = await aLockedHolder();
    const { flowId, code } = await aStartedUnlock(holder);
    await verify({ flowId, code });
    await complete(flowId, { password: 'Sai-mat-khau1' });
    await complete(flowId, holder);
    await world.runJobs();
    expect(noticesTo(holder)).toEqual([expect.stringContaining('dung lai duoc')]);
    const lines = await linesAbout(holder);
    expect(lines.map(({ action }) => action)).toEqual([
      'OWN_UNLOCK_STARTED',
      'OWN_UNLOCK_CODE_VERIFIED',
      'OWN_UNLOCK_REFUSED',
      'OWN_LOCK_ENDED',
      'LOCK_GROUND_ENDED',
      'ACCOUNT_UNLOCKED',
    ]);
    expect(lines[3]?.details).toEqual({ channel: 'PORTAL', proof: 'PASSWORD_PASSCODE_AND_CODE' });
    const kept = JSON.stringify(lines);
    expect([code, holder.password, 'Sai-mat-khau1'].filter((secret) => kept.includes(secret))).toEqual([]);
  });

  it('ends one ground when it is asked for 16 times at the same moment', async () => {
    const holder = await aLockedHolder();
    const flowId = await aProvedUnlock(holder);
    const answers = await Promise.all(Array.from({ length: 16 }, () => complete(flowId, holder)));
    expect(answers.filter(({ __typename }) => __typename === 'OwnLockEnded')).toHaveLength(1);
    expect(answers.filter(({ code }) => code === 'HOLDER_FLOW_UNKNOWN')).toHaveLength(15);
    const lines = await linesAbout(holder);
    expect(lines.filter(({ action }) => action === 'LOCK_GROUND_ENDED')).toHaveLength(1);
    await world.runJobs();
    expect(noticesTo(holder)).toHaveLength(1);
  });

  it('ends the own ground alone, and says what locks the account still [R-145]', async () => {
    const holder = await aLockedHolder();
    await groundOfRegister(world, holder, 'CARD_EXPIRED');
    expect(await complete(await aProvedUnlock(holder), holder)).toMatchObject({
      __typename: 'OwnLockEnded',
      grounds: [{ kind: 'CARD_EXPIRED' }],
    });
    expect(await groundsOf(holder)).toEqual([
      { state: 'LOCKED', kind: 'CARD_EXPIRED', because: null },
      { state: 'LOCKED', kind: 'HOLDER_REQUEST', because: 'HOLDER_UNLOCKED' },
    ]);
    await world.runJobs();
    expect(noticesTo(holder)).toEqual([expect.stringContaining('van bi khoa vi can cu khac')]);
  });

  it('tells of a sealed request its kind and nothing more', async () => {
    const holder = await aLockedHolder();
    await groundOfSealedRequest(world, holder, '06709');
    const answer = await complete(await aProvedUnlock(holder), holder);
    expect(answer.grounds).toEqual([{ kind: 'AUTHORITY_REQUEST' }]);
    expect(JSON.stringify(answer)).not.toContain('Cảnh sát');
  });

  it('needs the code first, within 15 minutes, and of the same attempt', async () => {
    const [holder, other] = [await aLockedHolder(), await aLockedHolder()];
    const mine = await aStartedUnlock(holder);
    const theirs = await aStartedUnlock(other);
    expect(await verify({ flowId: mine.flowId, code: theirs.code })).toMatchObject({ code: 'OTP_INVALID' });
    expect(await complete(mine.flowId, holder)).toMatchObject({ code: 'OTP_NOT_VERIFIED' });
    expect(await complete('no-such-flow', holder)).toMatchObject({ code: 'HOLDER_FLOW_UNKNOWN' });
    await verify(mine);
    await world.letPass('15 minutes');
    expect(await complete(mine.flowId, holder)).toMatchObject({ code: 'HOLDER_FLOW_EXPIRED' });
    expect(await groundsOf(holder)).toMatchObject([{ state: 'LOCKED', because: null }]);
  });

  it('sends another code after 30 seconds', async () => {
    const { flowId } = await aStartedUnlock(await aLockedHolder());
    const resend = async () => (await portal.query(RESEND, { input: { flowId } })).data.resendOwnUnlockCode;
    expect(await resend()).toMatchObject({ code: 'RESEND_TOO_EARLY' });
    await world.letPass('31 seconds');
    expect(await resend()).toEqual({ __typename: 'OwnUnlockStarted' });
  });
});

describe('wrong secrets', () => {
  it('are one answer, whichever of the two was wrong', async () => {
    const holder = await aLockedHolder();
    const flowId = await aProvedUnlock(holder);
    const answers = [
      await complete(flowId, { password: 'Sai-mat-khau1' }, { passcode: holder.password }),
      await complete(flowId, holder, { passcode: '111222' }),
      await complete(flowId, { password: 'Sai-mat-khau1' }, { passcode: '111222' }),
    ];
    expect(answers[0]).toMatchObject({ __typename: 'RuleRefused', code: 'UNLOCK_SECRETS_WRONG' });
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(await complete(flowId, holder)).toMatchObject({ __typename: 'OwnLockEnded' });
  });

  it('hold every secret of the holder after the fifth, a right one too, and a code they do not hold', async () => {
    const holder = await aLockedHolder();
    const flowId = await aProvedUnlock(holder);
    for (let turn = 0; turn < 5; turn += 1) await complete(flowId, { password: 'Sai-mat-khau1' });
    const { errors } = await portal.query(COMPLETE, {
      input: { flowId, password: holder.password, passcode: holder.password },
    });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED' });
    await world.letPass('16 minutes');
    expect(await complete(await aProvedUnlock(holder), holder)).toMatchObject({ __typename: 'OwnLockEnded' });
  });

  it('of 16 at once five are looked at, together with the codes', async () => {
    const holder = await aLockedHolder();
    const started = await aStartedUnlock(holder);
    await verify({ ...started, code: wrong(started.code) });
    await verify(started);
    const answers = await Promise.all(
      Array.from({ length: 16 }, () =>
        portal.query(COMPLETE, {
          input: { flowId: started.flowId, password: 'Sai-mat-khau1', passcode: '111222' },
        }),
      ),
    );
    expect(
      answers.filter(({ data }) => data?.completeOwnUnlock?.code === 'UNLOCK_SECRETS_WRONG'),
    ).toHaveLength(4);
  });

  it('in a browser of the holder count apart from those of strangers', async () => {
    const holder: Holder = await aHolder(world);
    const own: TestBrowser = aBrowser(world.url);
    await signInAt(world, own, holder);
    await lockedByHolder(world, holder);
    await world.owner.query('delete from holder_tries');
    for (let turn = 0; turn < 6; turn += 1)
      await startSignInAt(aBrowser(world.url), { ...holder, password: 'Sai-mat-khau1' });
    const flowId = await aProvedUnlock(holder, own);
    await complete(flowId, { password: 'Sai-mat-khau1' }, { browser: own });
    expect([await triesOf('KNOWN_DEVICE'), await triesOf('UNKNOWN_DEVICE')]).toEqual([1, 5]);
    expect(await complete(flowId, holder, { browser: own })).toMatchObject({ __typename: 'OwnLockEnded' });
    expect([await triesOf('KNOWN_DEVICE'), await triesOf('UNKNOWN_DEVICE')]).toEqual([0, 0]);
  });
});

describe('what the beginning of an unlock tells [A-28]', () => {
  it('is the same for an unknown number, a wrong phone, an account not activated, an active and a locked one', async () => {
    const [locked, active, granted] = [
      await aLockedHolder(),
      await aHolder(world),
      await anAccountToActivate(world),
    ];
    const answers = [];
    for (const asker of [
      { personalIdNumber: '022099999999', phoneNumber: '0992999999' },
      { ...locked, phoneNumber: '0992888888' },
      granted,
      active,
      locked,
    ])
      answers.push({
        ...(await start(asker)).data.startOwnUnlock,
        flowId: '…',
      });
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(
      new Set(['{"__typename":"OwnUnlockStarted","flowId":"…"}']),
    );
  });

  it('is told apart only after the code', async () => {
    const [active, granted, otherwise] = [
      await aHolder(world),
      await anAccountToActivate(world),
      await aHolder(world),
    ];
    await groundOfRegister(world, otherwise, 'DEATH');
    expect(await verify(await aStartedUnlock(active))).toMatchObject({ code: 'OWN_LOCK_NOT_STANDING' });
    expect(await verify(await aStartedUnlock(granted))).toMatchObject({ code: 'ACCOUNT_NOT_ACTIVATED' });
    const started = await aStartedUnlock(otherwise);
    expect(await verify(started)).toMatchObject({
      __typename: 'AccountLocked',
      grounds: [{ kind: 'DEATH' }],
    });
    expect(await complete(started.flowId, otherwise)).toMatchObject({ code: 'HOLDER_FLOW_UNKNOWN' });
  });

  it('names a wrong form of a number', async () => {
    expect((await start({ personalIdNumber: '123', phoneNumber: '12' })).data.startOwnUnlock).toMatchObject({
      fields: [
        { path: 'personalIdNumber', code: 'PERSONAL_ID_NUMBER_FORMAT' },
        { path: 'phoneNumber', code: 'PHONE_NUMBER_FORMAT' },
      ],
    });
  });
});
