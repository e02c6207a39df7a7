import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { saidBy } from '../../testing/assistance.ts';
import { aBrowser, signInAt } from '../../testing/browser.ts';
import {
  aHolder,
  anAccountToActivate,
  lockedByHolder,
  newestCodeTo,
  type Declaration,
} from '../../testing/builders.ts';
import { groundOfRegister, groundOfSealedRequest } from '../../testing/lock-grounds.ts';
import { aLockRequest } from '../../testing/lock-request-builders.ts';
import { TEST_SEALER } from '../../testing/secret-key.ts';
import { createTestWorld, type Client, type TestWorld } from '../../testing/test-world.ts';

const KA_LONG = '06709';
const TRA_CO = '06721';

let world: TestWorld;
let hotline: Client;
let counter: Client;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.owner.query('delete from rate_limit');
  [hotline, counter] = [await world.officer('tongdai'), await world.officer('tiepnhan')];
});

const PARTS = `accountId accountState accountLevel subjectType subjectName subjectNumberMasked unit { code } lockedSince allowedActions channels
  grounds { kind origin lifter legalBasis channel reason lockRequestId lockRequestCode requesterName startedBy endedAt endedBy endedBecause }
  openings { groundId sentence }`;
const READ = `query ($accountId: ID!, $purpose: AccessPurposeInput) { accountLocks(accountId: $accountId, purpose: $purpose) { ${PARTS} } }`;
const PURPOSE = { purpose: 'COMPLAINT', note: 'Chủ tài khoản hỏi vì sao bị khóa' };
const REFUSAL = '... on Refusal { code message } ... on ValidationFailed { fields { path code } }';
const FIND = `mutation ($input: FindAccountLocksInput!) { findAccountLocks(input: $input) { __typename ... on AccountLocksFound { accountId } ${REFUSAL} } }`;
const CHECK = `mutation ($input: CheckCallerInput!) { checkHolderCaller(input: $input) { __typename
  ... on HolderCallerChecked { isVerified checkId fields { field outcome } } ${REFUSAL} } }`;
const LOCK = `mutation ($input: LockAccountForHolderInput!) { lockAccountForHolder(input: $input) { __typename ... on AccountLockedForHolder { locks { ${PARTS} } } ${REFUSAL} } }`;
const SEND = `mutation ($input: SendAssistedUnlockCodeInput!) { sendAssistedUnlockCode(input: $input) { __typename ... on AssistedUnlockCodeSent { flowId phoneLastThree } ${REFUSAL} } }`;
const RESEND = `mutation ($input: ResendAssistedUnlockCodeInput!) { resendAssistedUnlockCode(input: $input) { __typename ... on AssistedUnlockCodeSent { flowId } ${REFUSAL} } }`;
const UNLOCK = `mutation ($input: UnlockAccountForHolderInput!) { unlockAccountForHolder(input: $input) { __typename
  ... on AccountUnlockedForHolder { locks { ${PARTS} } } ... on OtpRefused { remainingGuesses } ${REFUSAL} } }`;

const accountOf = async ({ personalIdNumber }: Pick<Declaration, 'personalIdNumber'>): Promise<string> =>
  (
    await world.owner.query<{ id: string }>(
      'select a.id from account a join citizen c on c.id = a.citizen_id where (c.personal_id_number).print = $1',
      [TEST_SEALER.print(personalIdNumber)],
    )
  ).rows[0]?.id ?? '';
const read = async (officer: Client, accountId: string, purpose: object | null = PURPOSE) =>
  officer.query(READ, { accountId, purpose });
const locksOf = async (officer: Client, accountId: string) =>
  (await read(officer, accountId)).data.accountLocks;
const errorOf = async (officer: Client, accountId: string) =>
  (await read(officer, accountId)).errors?.[0]?.extensions.code;
const find = async (officer: Client, input: object) =>
  (await officer.query(FIND, { input: { purpose: PURPOSE, ...input } })).data.findAccountLocks;
const checked = async (holder: Declaration, said: object = {}, officer = hotline) =>
  (await officer.query(CHECK, { input: { ...saidBy(holder), ...said } })).data.checkHolderCaller;
const lock = async (officer: Client, input: object) =>
  (await officer.query(LOCK, { input: { reason: 'PHONE_LOST', ...input } })).data.lockAccountForHolder;
const send = async (officer: Client, input: object) =>
  (await officer.query(SEND, { input })).data.sendAssistedUnlockCode;
const unlock = async (officer: Client, input: object) =>
  (await officer.query(UNLOCK, { input })).data.unlockAccountForHolder;
const atHotline = async (holder: Declaration) => ({
  accountId: await accountOf(holder),
  channel: 'HOTLINE',
  checkId: (await checked(holder)).checkId,
});
const atCounter = async (holder: Declaration) => ({
  accountId: await accountOf(holder),
  channel: 'COUNTER',
  document: 'CCCD_CHIP',
});
const linesAbout = async (accountId: string) =>
  (
    await world.owner.query<{ content: string }>(
      'select content from audit_line where subject_id = $1 order by sequence',
      [accountId],
    )
  ).rows.map(({ content }) => JSON.parse(content) as { action: string; details?: Record<string, unknown> });
const smsTo = ({ phoneNumber }: Declaration): string =>
  world.messages.findLast(({ to }) => to === phoneNumber)?.text ?? '';

async function aCodeFrom(officer: Client, holder: Declaration, shown: object) {
  const sent = await send(officer, shown);
  expect(sent).toMatchObject({ __typename: 'AssistedUnlockCodeSent' });
  await world.runJobs();
  return { flowId: sent.flowId as string, code: newestCodeTo(world, holder.phoneNumber) };
}

describe('why an account is locked, and what would open it', () => {
  it('gives each ground with who can end it, in one sentence, and masks the number', async () => {
    const holder = await aHolder(world);
    await lockedByHolder(world, holder);
    await groundOfRegister(world, holder, 'CARD_EXPIRED');
    const locks = await locksOf(counter, await accountOf(holder));
    expect(locks).toMatchObject({
      accountState: 'LOCKED',
      subjectType: 'CITIZEN',
      subjectName: holder.fullName,
      unit: { code: TRA_CO },
      allowedActions: ['UNLOCK_FOR_HOLDER'],
      channels: ['COUNTER'],
    });
    expect(locks.subjectNumberMasked).toMatch(/^022•+\d{4}$/u);
    expect(locks.grounds).toMatchObject([
      { kind: 'CARD_EXPIRED', origin: 'AUTOMATIC', lifter: 'REGISTER', startedBy: 'SYSTEM' },
      { kind: 'HOLDER_REQUEST', origin: 'HOLDER', lifter: 'HOLDER', channel: 'PORTAL', startedBy: 'HOLDER' },
    ]);
    expect(locks.openings.map(({ sentence }: { sentence: string }) => sentence)).toEqual([
      expect.stringContaining('thẻ mới'),
      expect.stringContaining('mật khẩu và mã passcode'),
    ]);
    expect(locks.lockedSince).toBeTruthy();
  });

  it('of an open account it says that nothing locks it', async () => {
    const holder = await aHolder(world);
    expect(await locksOf(counter, await accountOf(holder))).toMatchObject({
      accountState: 'ACTIVE',
      lockedSince: null,
      grounds: [],
      openings: [],
      allowedActions: ['LOCK_FOR_HOLDER'],
    });
  });

  it('names a request where the officer sees it: at its unit and for the head of the authority, not at the hotline', async () => {
    const holder = await aHolder(world);
    const code = await groundOfSealedRequest(world, holder, TRA_CO);
    const accountId = await accountOf(holder);
    for (const username of ['tiepnhan', 'coquan'])
      expect((await locksOf(await world.officer(username), accountId)).grounds).toMatchObject([
        { kind: 'AUTHORITY_REQUEST', lockRequestCode: code, requesterName: 'Cơ quan Cảnh sát điều tra' },
      ]);
    const { data, text } = await read(hotline, accountId);
    expect(data.accountLocks.grounds).toMatchObject([
      { kind: 'AUTHORITY_REQUEST', lockRequestId: null, lockRequestCode: null, requesterName: null },
    ]);
    expect(text).not.toContain('Cảnh sát điều tra');
  });

  it('is read in the own units, and of an account that a request at the own unit is about', async () => {
    const holder = await aHolder(world);
    const accountId = await accountOf(holder);
    const elsewhere = await world.officer('thutruong.kalong');
    expect(await errorOf(elsewhere, accountId)).toBe('NOT_FOUND');
    expect(await errorOf(counter, randomUUID())).toBe('NOT_FOUND');
    expect(await errorOf(counter, 'no-id')).toBe('NOT_FOUND');
    const code = await groundOfSealedRequest(world, holder, KA_LONG);
    expect((await locksOf(elsewhere, accountId)).grounds).toMatchObject([{ lockRequestCode: code }]);
  });

  it('is recorded each time', async () => {
    const accountId = await accountOf(await aHolder(world));
    await locksOf(counter, accountId);
    expect((await linesAbout(accountId)).at(-1)).toMatchObject({ action: 'ACCOUNT_LOCKS_READ' });
  });

  it('is not read without a purpose, unless a case about the account is open where the officer works [A-69]', async () => {
    const holder = await aHolder(world);
    const accountId = await accountOf(holder);
    expect((await read(counter, accountId, null)).errors?.[0]?.extensions.code).toBe('PURPOSE_REQUIRED');
    expect((await linesAbout(accountId)).map(({ action }) => action)).not.toContain('ACCOUNT_LOCKS_READ');
    await find(hotline, { number: holder.personalIdNumber });
    expect((await read(hotline, accountId, null)).errors).toBeUndefined();
    expect((await read(counter, accountId, null)).errors?.[0]?.extensions.code).toBe('PURPOSE_REQUIRED');
    await aLockRequest(world, holder.personalIdNumber);
    expect((await read(counter, accountId, null)).errors).toBeUndefined();
  });

  it('is found by the whole number and for a purpose, which is kept', async () => {
    const holder = await aHolder(world);
    const accountId = await accountOf(holder);
    const { personalIdNumber: number } = holder;
    expect(await find(hotline, { number })).toEqual({ __typename: 'AccountLocksFound', accountId });
    expect((await linesAbout(accountId)).at(-1)).toMatchObject({
      action: 'ACCOUNT_LOCKS_FOUND',
      details: { purpose: 'COMPLAINT', opening: expect.any(String) },
    });
    const elsewhere = await world.officer('thutruong.kalong');
    expect(await find(elsewhere, { number })).toMatchObject({ code: 'LOCK_SUBJECT_UNKNOWN' });
    expect(await find(elsewhere, { number: '022099999999' })).toEqual(await find(elsewhere, { number }));
    expect(await find(hotline, { number, purpose: { ...PURPOSE, note: 'hỏi' } })).toMatchObject({
      fields: [{ path: 'purpose.note', code: 'PURPOSE_REQUIRED' }],
    });
  });
});

describe('a lock at the wish of the holder, through an officer', () => {
  it('at the hotline, after the caller was verified: at once, and told by SMS [R-143]', async () => {
    const holder = await aHolder(world);
    const browser = aBrowser(world.url);
    await signInAt(world, browser, holder);
    expect(await lock(hotline, await atHotline(holder))).toMatchObject({
      __typename: 'AccountLockedForHolder',
      locks: {
        accountState: 'LOCKED',
        grounds: [{ kind: 'HOLDER_REQUEST', channel: 'HOTLINE', reason: 'PHONE_LOST' }],
        allowedActions: ['UNLOCK_FOR_HOLDER'],
      },
    });
    expect((await browser.query('{ holder { fullName } }')).data.holder).toBeNull();
    await world.runJobs();
    expect(smsTo(holder)).toContain('da bi khoa');
    const lines = await linesAbout(await accountOf(holder));
    expect(lines.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['CALLER_VERIFIED', 'LOCK_ASKED_BY_HOLDER', 'ACCOUNT_LOCKED']),
    );
  });

  it('at the counter, with the document that was shown [R-144]', async () => {
    const holder = await aHolder(world);
    const shown = await atCounter(holder);
    expect(await lock(counter, { ...shown, document: null })).toMatchObject({
      code: 'IDENTITY_DOCUMENT_REQUIRED',
    });
    expect(await lock(counter, shown)).toMatchObject({ locks: { grounds: [{ channel: 'COUNTER' }] } });
    expect(await lock(counter, shown)).toMatchObject({ locks: { accountState: 'LOCKED' } });
    const lines = await linesAbout(shown.accountId);
    expect(lines.filter(({ action }) => action === 'ACCOUNT_LOCKED')).toHaveLength(1);
    expect(lines.find(({ action }) => action === 'LOCK_ASKED_BY_HOLDER')?.details).toEqual({
      channel: 'COUNTER',
      document: 'CCCD_CHIP',
    });
  });

  it('not with a check of another caller, of another officer, or of more than 30 minutes ago', async () => {
    const [holder, other] = [await aHolder(world), await aHolder(world)];
    const [mine, theirs] = [await atHotline(holder), await atHotline(other)];
    const refused = { code: 'CALLER_NOT_VERIFIED' };
    expect(await lock(hotline, { ...mine, checkId: theirs.checkId })).toMatchObject(refused);
    expect(await lock(hotline, { ...mine, checkId: null })).toMatchObject(refused);
    expect(await lock(hotline, { ...mine, checkId: null, document: 'CCCD_CHIP' })).toMatchObject(refused);
    expect(await lock(await world.officer('tongdai2'), mine)).toMatchObject(refused);
    await world.letPass('31 minutes');
    expect(await lock(await world.officer('tongdai'), mine)).toMatchObject(refused);
  });

  it('a wrong answer gives no check and never the record', async () => {
    const holder = await aHolder(world);
    const verdict = await checked(holder, { dateOfBirth: '1950-01-01' });
    expect(verdict).toMatchObject({ isVerified: false, checkId: null });
    expect(JSON.stringify(verdict)).not.toContain(holder.dateOfBirth);
  });

  it('an officer acts only in the own channel, on an account in sight, that was activated once', async () => {
    const holder = await aHolder(world);
    expect(await lock(counter, { ...(await atCounter(holder)), channel: 'HOTLINE' })).toMatchObject({
      fields: [{ path: 'channel', code: 'LOCK_CHANNEL_NOT_OWN' }],
    });
    const granted = await anAccountToActivate(world);
    expect(await lock(counter, await atCounter(granted))).toMatchObject({ code: 'ACCOUNT_NOT_ACTIVATED' });
    const unknown = await counter.query(LOCK, {
      input: { ...(await atCounter(holder)), accountId: randomUUID(), reason: 'PRECAUTION' },
    });
    expect(unknown.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    const reviewer = await world.officer('thamdinh');
    const forbidden = await reviewer.query(LOCK, {
      input: { ...(await atCounter(holder)), reason: 'PRECAUTION' },
    });
    expect(forbidden.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('an unlock at the wish of the holder, through an officer', () => {
  it.each(['HOTLINE', 'COUNTER'])(
    'at the %s, with the code that the registered phone gets',
    async (where) => {
      const holder = await aHolder(world);
      await lockedByHolder(world, holder);
      const officer = where === 'HOTLINE' ? hotline : counter;
      const shown = where === 'HOTLINE' ? await atHotline(holder) : await atCounter(holder);
      const sent = await aCodeFrom(officer, holder, shown);
      expect(smsTo(holder)).toContain('Chi doc khi chinh ban goi tong dai hoac dang o quay');
      expect(await unlock(officer, { ...shown, ...sent })).toMatchObject({
        __typename: 'AccountUnlockedForHolder',
        locks: {
          accountState: 'ACTIVE',
          grounds: [{ kind: 'HOLDER_REQUEST', endedBecause: 'HOLDER_UNLOCKED' }],
          openings: [],
          allowedActions: ['LOCK_FOR_HOLDER'],
        },
      });
      await world.runJobs();
      expect(smsTo(holder)).toContain('dung lai duoc');
      const lines = await linesAbout(shown.accountId);
      expect(lines.find(({ action }) => action === 'OWN_LOCK_ENDED')?.details).toEqual({
        channel: where,
        proof: where === 'HOTLINE' ? 'CALLER_AND_CODE' : 'DOCUMENT_AND_CODE',
      });
      expect(JSON.stringify(lines)).not.toContain(sent.code);
    },
  );

  it('ends the own ground alone: with another standing the account stays locked, and the answer says which', async () => {
    const holder = await aHolder(world);
    await lockedByHolder(world, holder);
    await groundOfRegister(world, holder, 'CARD_RETAINED');
    const shown = await atCounter(holder);
    const { locks } = await unlock(counter, { ...shown, ...(await aCodeFrom(counter, holder, shown)) });
    expect(locks.accountState).toBe('LOCKED');
    expect(locks.grounds).toMatchObject([
      { kind: 'CARD_RETAINED', endedAt: null },
      { kind: 'HOLDER_REQUEST', endedBecause: 'HOLDER_UNLOCKED' },
    ]);
    expect(locks.openings).toHaveLength(1);
  });

  it('sends no code when there is nothing of the holder to unlock', async () => {
    const holder = await aHolder(world);
    await groundOfRegister(world, holder, 'CARD_RETAINED');
    expect(await send(counter, await atCounter(holder))).toMatchObject({ code: 'OWN_LOCK_NOT_STANDING' });
  });

  it('counts wrong codes, sends another after 30 seconds, and takes no code of another account', async () => {
    const [holder, other] = [await aHolder(world), await aHolder(world)];
    await lockedByHolder(world, holder);
    await lockedByHolder(world, other);
    const shown = await atCounter(holder);
    const sent = await aCodeFrom(counter, holder, shown);
    const wrong = String((Number(sent.code) + 1) % 1_000_000).padStart(6, '0');
    expect(await unlock(counter, { ...shown, ...sent, code: wrong })).toMatchObject({
      code: 'OTP_INVALID',
      remainingGuesses: 4,
    });
    expect(await unlock(counter, { ...(await atCounter(other)), ...sent })).toMatchObject({
      code: 'HOLDER_FLOW_UNKNOWN',
    });
    const resend = async () =>
      (await counter.query(RESEND, { input: { flowId: sent.flowId } })).data.resendAssistedUnlockCode;
    expect(await resend()).toMatchObject({ code: 'RESEND_TOO_EARLY' });
    await world.letPass('31 seconds');
    expect(await resend()).toMatchObject({ flowId: sent.flowId });
    await world.runJobs();
    const code = newestCodeTo(world, holder.phoneNumber);
    expect(await unlock(counter, { ...shown, flowId: sent.flowId, code })).toMatchObject({
      __typename: 'AccountUnlockedForHolder',
    });
  });

  it('unlocks once of 16 at the same moment', async () => {
    const holder = await aHolder(world);
    await lockedByHolder(world, holder);
    const shown = await atHotline(holder);
    const sent = await aCodeFrom(hotline, holder, shown);
    const answers = await Promise.all(
      Array.from({ length: 16 }, () => unlock(hotline, { ...shown, ...sent })),
    );
    expect(answers.filter(({ __typename }) => __typename === 'AccountUnlockedForHolder')).toHaveLength(1);
    expect(answers.filter(({ code }) => code === 'HOLDER_FLOW_UNKNOWN')).toHaveLength(15);
    const lines = await linesAbout(shown.accountId);
    expect(lines.filter(({ action }) => action === 'ACCOUNT_UNLOCKED')).toHaveLength(1);
  });
});
