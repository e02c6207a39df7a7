import 'reflect-metadata';
import {
  ACCOUNT_ACTS,
  LOCK_REPLIES,
  LOCK_STANDINGS,
  lockStandingOf,
  precedenceOf,
  type AccountAct,
  type LockGroundKind,
  type LockStanding,
} from '@dinhdanh/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aVisitInput, checkCaller, requestVisit, saidBy } from '../../testing/assistance.ts';
import { aBrowser, signInAt } from '../../testing/browser.ts';
import {
  aHolder,
  anAccountToActivate,
  anApplicationReadyForReview,
  approve,
  aStartedActivation,
  completeActivation,
  HOLDER_PASSWORD,
  makeActive,
  newestCodeTo,
  verifyCode,
  type Declaration,
} from '../../testing/builders.ts';
import { answerAsClerk, anApplicationWithPassport } from '../../testing/cross-check-builders.ts';
import { bringSms } from '../../testing/gateway.ts';
import {
  accountIdOf,
  endsGrounds,
  lockedOnRequest,
  locksOwn,
  startsGround,
} from '../../testing/ground-builders.ts';
import { TEST_SEALER } from '../../testing/secret-key.ts';
import { createTestWorld, type Client, type Session, type TestWorld } from '../../testing/test-world.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.close());
const forgetLimits = () => world.owner.query('delete from rate_limit');
beforeEach(forgetLimits);

type Holder = Declaration & { readonly password: string };

/** Makes the row of the table true of an account, by the acts of the program. */
const LOCKS: Readonly<Record<LockStanding, (accountId: string) => Promise<void>>> = {
  NONE: async () => undefined,
  OWN: async (accountId) => void (await locksOwn(world, accountId)),
  AUTOMATIC: async (accountId) => void (await startsGround(world, accountId, { kind: 'CARD_REVOKED' })),
  REQUESTED: async (accountId) => void (await lockedOnRequest(world, accountId)),
  URGENT: async (accountId) => void (await lockedOnRequest(world, accountId, { isUrgent: true })),
  async SEVERAL_WITH_OWN(accountId) {
    await locksOwn(world, accountId);
    await startsGround(world, accountId, { kind: 'CARD_RETAINED' });
  },
  async SEVERAL_WITHOUT_OWN(accountId) {
    await startsGround(world, accountId, { kind: 'CARD_RETAINED' });
    await lockedOnRequest(world, accountId);
  },
};

const accountOf = async (accountId: string) => {
  const { rows } = await world.owner.query<{
    state: string;
    level: string;
    phone: string;
    standing: { kind: LockGroundKind; isProvisional: boolean }[];
  }>(
    `select a.state, a.level, c.phone_number as phone,
       coalesce((select json_agg(json_build_object('kind', g.kind, 'isProvisional', g.is_provisional))
         from lock_ground g where g.account_id = a.id and g.ended_at is null), '[]') as standing
     from account a join citizen c on c.id = a.citizen_id where a.id = $1`,
    [accountId],
  );
  if (!rows[0]) throw new Error('There is no such account.');
  return rows[0];
};

/** 'ALLOWED', the code of the refusal, or that of a request that was not even looked at. */
async function outcomeOf(client: Client, name: string, input: object): Promise<string> {
  const { data, errors } = await client.query(
    `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { __typename ... on Refusal { code } } }`,
    { input },
  );
  return errors?.[0]?.extensions.code ?? data[name].code ?? 'ALLOWED';
}
const started = async (client: Client, name: string, input: object): Promise<string> => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const { data } = await client.query(
    `mutation ($input: ${type}Input!) { ${name}(input: $input) { ... on ${type.replace('Start', '')}Started { flowId } } }`,
    { input },
  );
  return data[name].flowId;
};
const codeTo = async (phoneNumber: string): Promise<string> => {
  await world.runJobs();
  return newestCodeTo(world, phoneNumber);
};
const numbersOf = ({ personalIdNumber, phoneNumber }: Declaration) => ({ personalIdNumber, phoneNumber });

/** The phone is proved; gives the flow and how the code was taken. */
async function provedRecovery(holder: Declaration): Promise<{ flowId: string; outcome: string }> {
  await forgetLimits();
  const portal = world.visitor('portal');
  const flowId = await started(portal, 'startPasswordRecovery', numbersOf(holder));
  const code = await codeTo(holder.phoneNumber);
  return { flowId, outcome: await outcomeOf(portal, 'verifyPasswordRecoveryCode', { flowId, code }) };
}

async function aHolderWithQuestion(): Promise<Holder> {
  const holder = await aHolder(world);
  await world.owner.query(
    `insert into account_security_answer (account_id, question_id, answer_hash) values ($1, 'FIRST_PET', 'hash')`,
    [await accountIdOf(world, holder)],
  );
  return holder;
}
async function signedIn(holder: Holder): Promise<Session> {
  await forgetLimits();
  return world.holder(holder);
}

interface Trial<Begun> {
  /** Whose account; what is begun here comes before the lock. */
  begin(standing: LockStanding): Promise<{ readonly holder: Holder; readonly begun: Begun }>;
  go(holder: Holder, begun: Begun): Promise<string>;
}
const trial = <Begun>(one: Trial<Begun>): Trial<unknown> => one as Trial<unknown>;

const ofHolder =
  <Begun>(begun: (holder: Holder) => Promise<Begun>) =>
  async () => {
    const holder = await aHolder(world);
    return { holder, begun: await begun(holder) };
  };
const nothingBegun = ofHolder(async () => null);
const withSession = ofHolder(signedIn);
const hasOwn = (standing: LockStanding) => standing === 'OWN' || standing === 'SEVERAL_WITH_OWN';

let phones = 0;

const TRIALS: Readonly<Record<Exclude<AccountAct, 'UNLOCK_OWN'>, Trial<unknown>>> = {
  SIGN_IN: trial({
    begin: nothingBegun,
    async go(holder) {
      const answer = await signInAt(world, aBrowser(world.url), holder);
      return answer.code ?? 'ALLOWED';
    },
  }),
  ACTIVATE: trial<string | null>({
    // Only an account that was activated has a lock of its holder; whoever tries then has begun after it.
    async begin(standing) {
      if (hasOwn(standing)) return { holder: await aHolder(world), begun: null };
      const granted = await anAccountToActivate(world);
      const { flowId, code } = await aStartedActivation(world, granted);
      await verifyCode(world.visitor('portal'), flowId, code);
      return { holder: { ...granted, password: HOLDER_PASSWORD }, begun: flowId };
    },
    async go(holder, begun) {
      if (begun === null) {
        const { flowId, code } = await aStartedActivation(world, holder);
        return (await verifyCode(world.visitor('portal'), flowId, code)).code ?? 'ALLOWED';
      }
      return (await completeActivation(world.visitor('portal'), begun)).code ?? 'ALLOWED';
    },
  }),
  BE_HELPED_TO_ACTIVATE: trial<string>({
    async begin(standing) {
      const granted = await anAccountToActivate(world);
      const { data } = await checkCaller(await world.officer('tongdai'), saidBy(granted));
      if (hasOwn(standing)) await makeActive(world, granted.personalIdNumber);
      return { holder: { ...granted, password: HOLDER_PASSWORD }, begun: data.checkCaller.checkId };
    },
    go: async (_holder, checkId) =>
      (await requestVisit(await world.officer('tongdai'), aVisitInput(checkId))).code ?? 'ALLOWED',
  }),
  START_RECOVERY: trial({
    begin: async () => ({ holder: await aHolderWithQuestion(), begun: null }),
    go: async (holder) => (await provedRecovery(holder)).outcome,
  }),
  COMPLETE_RECOVERY: trial({
    async begin() {
      const holder = await aHolderWithQuestion();
      await world.owner.query(
        `insert into password_recovery (account_id, citizen_id, unit_id, requested_at)
         select id, citizen_id, unit_id, app_now() - interval '25 hours' from account where id = $1`,
        [await accountIdOf(world, holder)],
      );
      return { holder, begun: null };
    },
    async go(holder) {
      const { flowId, outcome } = await provedRecovery(holder);
      return outcome === 'ALLOWED'
        ? outcomeOf(world.visitor('portal'), 'completePasswordRecovery', {
            flowId,
            newPassword: 'Canh-dong*9bo',
          })
        : outcome;
    },
  }),
  CHANGE_PASSWORD: trial({
    begin: withSession,
    go: (_holder, session) =>
      outcomeOf(session, 'changePassword', {
        currentPassword: HOLDER_PASSWORD,
        newPassword: 'Canh-dong*9bo',
      }),
  }),
  CHANGE_PASSCODE: trial({
    begin: withSession,
    go: (_holder, session) => outcomeOf(session, 'startPasscodeReset', { currentPassword: HOLDER_PASSWORD }),
  }),
  CHANGE_PHONE_AT_PORTAL: trial({
    begin: withSession,
    go: (_holder, session) => outcomeOf(session, 'startPhoneChange', { currentPassword: HOLDER_PASSWORD }),
  }),
  CHANGE_PHONE_AT_COUNTER: trial({
    begin: nothingBegun,
    async go(holder) {
      const accountId = await accountIdOf(world, holder);
      const newPhoneNumber = `08${String((phones += 1)).padStart(8, '0')}`;
      const intake = await world.officer('tiepnhan');
      const sent = await intake.query(
        `mutation ($input: SendPhoneChangeCodeInput!) { sendPhoneChangeCode(input: $input) { ... on PhoneCodeSent { flowId } ... on Refusal { code } } }`,
        { input: { accountId, newPhoneNumber, isHolderPresent: true, isOwnSubscription: true } },
      );
      const { flowId } = sent.data.sendPhoneChangeCode;
      const code = await codeTo(newPhoneNumber);
      const asked = await intake.query(
        `mutation ($input: RequestPhoneChangeInput!) { requestPhoneChange(input: $input) { ... on PhoneChangeRequested { change { id version } } ... on Refusal { code } } }`,
        { input: { flowId, code, document: 'IDENTITY_CARD' } },
      );
      const { id, version } = asked.data.requestPhoneChange.change;
      const reviewer = await world.officer('thamdinh');
      const confirmed = await reviewer.query(
        `mutation ($input: DecidePhoneChangeInput!) { confirmPhoneChange(input: $input) { ... on Refusal { code } } }`,
        { input: { id, expectedVersion: version } },
      );
      expect((await accountOf(accountId)).phone).toBe(newPhoneNumber);
      return confirmed.data.confirmPhoneChange.code ?? 'ALLOWED';
    },
  }),
  LOCK_OWN: trial({
    begin: nothingBegun,
    async go(holder) {
      const portal = world.visitor('portal');
      const flowId = await started(portal, 'startOwnLock', numbersOf(holder));
      const code = await codeTo(holder.phoneNumber);
      const proved = await outcomeOf(portal, 'verifyOwnLockCode', { flowId, code });
      return proved === 'ALLOWED'
        ? outcomeOf(portal, 'confirmOwnLock', { flowId, reason: 'PRECAUTION' })
        : proved;
    },
  }),
  LOCK_OWN_BY_SMS: trial({
    begin: nothingBegun,
    async go({ phoneNumber }) {
      const gateway = world.visitor('portal');
      await bringSms(gateway, { from: phoneNumber, text: 'KHOA' });
      await world.runJobs();
      const answer = world.messages.findLast(({ to }) => to === phoneNumber)?.text ?? '';
      if (answer === LOCK_REPLIES.LOCKED_BEFORE) return 'ACCOUNT_LOCKED';
      await bringSms(gateway, { from: phoneNumber, text: answer.slice(0, 6) });
      await world.runJobs();
      const told = world.messages.findLast(({ to }) => to === phoneNumber)?.text ?? '';
      return told.includes('theo yeu cau cua chu tai khoan') ? 'ALLOWED' : told;
    },
  }),
  SHARE_IDENTITY: trial({
    begin: withSession,
    go: (_holder, session) => outcomeOf(session, 'createSharingCode', { facts: [] }),
  }),
  USE_SHARED_CODE: trial({
    begin: ofHolder(async (holder) => {
      const session = await signedIn(holder);
      const { data } = await session.query(
        'mutation ($input: CreateSharingCodeInput!) { createSharingCode(input: $input) { ... on SharingCodeCreated { qrContent } } }',
        { input: { facts: [] } },
      );
      return data.createSharingCode.qrContent as string;
    }),
    go: async (_holder, qrContent) =>
      outcomeOf(await world.officer('thamdinh'), 'verifySharingCode', {
        qrContent,
        purpose: 'Nhận bưu phẩm tại bưu cục',
      }),
  }),
  RAISE_LEVEL: trial<{ id: string; version: number }>({
    async begin() {
      const holder = await aHolder(world, { level: 'LEVEL_1' });
      const { personalIdNumber, phoneNumber, fullName, dateOfBirth, sex, permanentAddress } = holder;
      const application = await anApplicationReadyForReview(world, {
        ...{ personalIdNumber, phoneNumber, fullName, dateOfBirth, sex, permanentAddress },
      });
      return { holder, begun: application };
    },
    async go(holder, application) {
      const approved = await approve(await world.officer('thamdinh'), application);
      await world.runJobs();
      expect((await accountOf(await accountIdOf(world, holder))).level).toBe('LEVEL_2');
      expect(world.messages.findLast(({ to }) => to === holder.phoneNumber)?.text).toContain(
        'khong can kich hoat lai',
      );
      return approved.code ?? 'ALLOWED';
    },
  }),
  ANSWER_AS_AGENCY: trial<string>({
    async begin() {
      const { declaration, crossCheck } = await anApplicationWithPassport(world);
      const holder = { ...declaration, password: HOLDER_PASSWORD };
      await world.owner.query(
        `insert into account (citizen_id, unit_id, level, state, granted_at, activated_at)
         select id, unit_id, 'LEVEL_1', 'ACTIVE', app_now(), app_now() from citizen where (personal_id_number).print = $1`,
        [TEST_SEALER.print(holder.personalIdNumber)],
      );
      return { holder, begun: crossCheck.id };
    },
    async go(_holder, crossCheckId) {
      const answer = await answerAsClerk(world, crossCheckId);
      return answer.__typename === 'CrossCheckAnswered' ? 'ALLOWED' : String(answer.code);
    },
  }),
};

const DRIVEN = ACCOUNT_ACTS.filter((act): act is Exclude<AccountAct, 'UNLOCK_OWN'> => act !== 'UNLOCK_OWN');

describe.each(DRIVEN)('%s', (act) => {
  const { begin, go } = TRIALS[act];

  it.each(LOCK_STANDINGS)('is, with %s, what the table of precedence says', async (standing) => {
    const { holder, begun } = await begin(standing);
    const accountId = await accountIdOf(world, holder);
    await LOCKS[standing](accountId);
    await forgetLimits();
    const before = await accountOf(accountId);
    expect(lockStandingOf(before.standing)).toBe(standing);
    const cell = precedenceOf(standing, act);
    expect(await go(holder, begun)).toBe(cell.verdict === 'ALLOWED' ? 'ALLOWED' : cell.code);
    const after = await accountOf(accountId);
    if (standing !== 'NONE') expect(after.state).toBe('LOCKED');
    if (cell.verdict === 'ALLOWED' && act.startsWith('LOCK_OWN'))
      expect(after.standing).toEqual([...before.standing, { kind: 'HOLDER_REQUEST', isProvisional: false }]);
    else expect(after.standing).toEqual(before.standing);
  });

  const endsAll = async (accountId: string) => {
    await endsGrounds(world, accountId, 'FACT_CORRECTED');
    expect((await accountOf(accountId)).standing).toEqual([]);
  };

  if (precedenceOf('AUTOMATIC', act).verdict === 'CANCELLED')
    it('begun before a lock stays ended after the unlock', async () => {
      const { holder, begun } = await begin('AUTOMATIC');
      const accountId = await accountIdOf(world, holder);
      await LOCKS.AUTOMATIC(accountId);
      await endsAll(accountId);
      await forgetLimits();
      expect(await go(holder, begun)).not.toBe('ALLOWED');
    });
  else
    it('is after an unlock what it is without a lock', async () => {
      const { holder, begun } = await begin('AUTOMATIC');
      const accountId = await accountIdOf(world, holder);
      await LOCKS.AUTOMATIC(accountId);
      await endsAll(accountId);
      await forgetLimits();
      expect(await go(holder, begun)).toBe('ALLOWED');
    });
});

describe('locks that overlap', () => {
  it('an own lock beside another keeps the account locked when the other ends', async () => {
    const holder = await aHolder(world);
    const accountId = await accountIdOf(world, holder);
    await LOCKS.AUTOMATIC(accountId);
    expect(await TRIALS.LOCK_OWN.go(holder, null)).toBe('ALLOWED');
    await endsGrounds(world, accountId, 'FACT_ENDED', ({ kind }) => kind === 'CARD_REVOKED');
    expect(await accountOf(accountId)).toMatchObject({
      state: 'LOCKED',
      standing: [{ kind: 'HOLDER_REQUEST' }],
    });
  });

  it('the end of the last of several opens an account that was never activated for its activation', async () => {
    const holder = await anAccountToActivate(world);
    const accountId = await accountIdOf(world, holder);
    await LOCKS.SEVERAL_WITHOUT_OWN(accountId);
    await endsGrounds(world, accountId, 'FACT_ENDED', ({ kind }) => kind === 'CARD_RETAINED');
    expect((await accountOf(accountId)).state).toBe('LOCKED');
    await endsGrounds(world, accountId, 'UNLOCK_APPROVED');
    expect((await accountOf(accountId)).state).toBe('GRANTED');
    const { flowId, code } = await aStartedActivation(world, holder);
    expect(await verifyCode(world.visitor('portal'), flowId, code)).toMatchObject({
      __typename: 'ActivationCodeVerified',
    });
  });
});
