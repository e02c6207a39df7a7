import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { comingWhileLocked, queuedAtAccount } from '../../testing/at-one-moment.ts';
import {
  aHolder,
  anAccountToActivate,
  anApplicationReadyForReview,
  approve,
  aStartedActivation,
  HOLDER_PASSWORD,
  newestCodeTo,
  verifyCode,
  type Declaration,
} from '../../testing/builders.ts';
import { TEST_SEALER } from '../../testing/secret-key.ts';
import { createTestWorld, type Client, type Session, type TestWorld } from '../../testing/test-world.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.close());
/** Everybody in this file asks from one address. */
beforeEach(() => world.owner.query('delete from rate_limit'));

const SENT = '__typename ... on PhoneCodeSent { flowId phoneLastThree otpExpiresAt resendAvailableAt }';
const REFUSED = '... on Refusal { code message }';
const ask = async (client: Client, field: string, type: string, fields: string, input: object) => {
  const { data, errors } = await client.query(
    `mutation ($input: ${type}!) { ${field}(input: $input) { ${fields} } }`,
    { input },
  );
  return data?.[field] ?? { error: errors?.[0]?.extensions.code };
};
const start = (client: Client, currentPassword = HOLDER_PASSWORD) =>
  ask(
    client,
    'startPhoneChange',
    'StartPhoneChangeInput',
    `${SENT} ${REFUSED} ... on ValidationFailed { fields { path code } }`,
    { currentPassword },
  );
const verify = (client: Client, flowId: string, code: string) =>
  ask(
    client,
    'verifyPhoneChangeCode',
    'VerifyPhoneChangeCodeInput',
    `__typename ... on PhoneChangeCodeVerified { completeBefore } ${REFUSED} ... on OtpRefused { remainingGuesses }`,
    { flowId, code },
  );
const sendNew = (client: Client, flowId: string, newPhoneNumber: string, isOwnSubscription = true) =>
  ask(
    client,
    'sendNewPhoneCode',
    'SendNewPhoneCodeInput',
    `${SENT} ${REFUSED} ... on ValidationFailed { fields { path code } }`,
    { flowId, newPhoneNumber, isOwnSubscription },
  );
const complete = (client: Client, flowId: string, newPhoneFlowId: string, code: string) =>
  ask(
    client,
    'completePhoneChange',
    'CompletePhoneChangeInput',
    `__typename ... on PhoneChanged { changedAt phoneLastThree } ${REFUSED} ... on OtpRefused { remainingGuesses }`,
    { flowId, newPhoneFlowId, code },
  );
const resend = (client: Client, field: 'resendPhoneChangeCode' | 'resendNewPhoneCode', flowId: string) =>
  ask(client, field, 'ResendPhoneCodeInput', `${SENT} ${REFUSED}`, { flowId });

let phones = 0;
const aNewPhone = (): string => `08${String((phones += 1)).padStart(8, '0')}`;
const wrong = (code: string): string => String((Number(code) + 1) % 1_000_000).padStart(6, '0');
const codeTo = async (phoneNumber: string): Promise<string> => {
  await world.runJobs();
  return newestCodeTo(world, phoneNumber);
};
const textsTo = (phoneNumber: string): string[] =>
  world.messages.filter(({ to }) => to === phoneNumber).map(({ text }) => text);
const whoIs = async (client: Client): Promise<string | null> =>
  (await client.query('{ holder { fullName } }')).data.holder?.fullName ?? null;
const phoneOf = async ({ personalIdNumber }: Pick<Declaration, 'personalIdNumber'>): Promise<string> =>
  (
    await world.owner.query<{ phone_number: string }>(
      'select phone_number from citizen where (personal_id_number).print = $1',
      [TEST_SEALER.print(personalIdNumber)],
    )
  ).rows[0]?.phone_number ?? '';
const accountOf = async ({ personalIdNumber }: Pick<Declaration, 'personalIdNumber'>): Promise<string> =>
  (
    await world.owner.query<{ id: string }>(
      'select a.id from account a join citizen c on c.id = a.citizen_id where (c.personal_id_number).print = $1',
      [TEST_SEALER.print(personalIdNumber)],
    )
  ).rows[0]?.id ?? '';
const actionsOn = async (accountId: string): Promise<string[]> =>
  (
    await world.owner.query<{ action: string }>(
      `select content::json ->> 'action' as action from audit_line where subject_id = $1 order by at, sequence`,
      [accountId],
    )
  ).rows.map(({ action }) => action);

const versionOf = async (applicationId: string): Promise<number> =>
  (
    await world.owner.query<{ version: number }>('select version from application where id = $1', [
      applicationId,
    ])
  ).rows[0]?.version ?? 0;

/** Somebody has asked for a new password and waits, in one statement past the program. */
const aWaitingRecovery = (accountId: string) =>
  world.owner.query(
    `insert into password_recovery (account_id, citizen_id, unit_id, requested_at)
     select id, citizen_id, unit_id, app_now() from account where id = $1`,
    [accountId],
  );

/** Signed in, both limits of messages behind. */
async function signedIn(holder: Parameters<TestWorld['holder']>[0]): Promise<Session> {
  const session = await world.holder(holder);
  await world.owner.query('delete from rate_limit');
  return session;
}

/** A change whose old phone is proved. */
async function aProvedChange(session: Session, oldPhone: string): Promise<string> {
  const { flowId } = await start(session);
  expect((await verify(session, flowId, await codeTo(oldPhone))).__typename).toBe('PhoneChangeCodeVerified');
  return flowId;
}

/** A change that waits for the code of the new phone alone. */
async function aChangeToComplete(session: Session, oldPhone: string, newPhone: string) {
  const flowId = await aProvedChange(session, oldPhone);
  const sent = await sendNew(session, flowId, newPhone);
  return { flowId, newPhoneFlowId: sent.flowId, code: await codeTo(newPhone) };
}

async function change(session: Session, oldPhone: string, newPhone: string) {
  const { flowId, newPhoneFlowId, code } = await aChangeToComplete(session, oldPhone, newPhone);
  const outcome = await complete(session, flowId, newPhoneFlowId, code);
  await world.owner.query('delete from rate_limit');
  return outcome;
}

describe('changing the registered number at the portal', () => {
  it('goes from the password over the old phone to the new one, and both are told [A-49] [R-038] [R-112]', async () => {
    const holder = await aHolder(world);
    const session = await signedIn(holder);
    const newPhone = aNewPhone();
    const started = await start(session);
    expect(started).toMatchObject({
      __typename: 'PhoneCodeSent',
      phoneLastThree: holder.phoneNumber.slice(-3),
    });
    const oldCode = await codeTo(holder.phoneNumber);
    expect(textsTo(holder.phoneNumber).at(-1)).toContain('ma doi so dien thoai');
    expect(await verify(session, started.flowId, oldCode)).toMatchObject({
      __typename: 'PhoneChangeCodeVerified',
    });
    const sent = await sendNew(session, started.flowId, newPhone.replace(/^0/, '+84 '));
    expect(sent).toMatchObject({ __typename: 'PhoneCodeSent', phoneLastThree: newPhone.slice(-3) });
    const newCode = await codeTo(newPhone);
    expect(textsTo(newPhone).at(-1)).toContain('ma xac nhan so dien thoai moi');
    expect(await complete(session, started.flowId, sent.flowId, newCode)).toMatchObject({
      __typename: 'PhoneChanged',
      phoneLastThree: newPhone.slice(-3),
    });
    expect(await phoneOf(holder)).toBe(newPhone);
    await world.runJobs();
    expect(textsTo(holder.phoneNumber).at(-1)).toContain('da doi sang so khac');
    expect(textsTo(newPhone).at(-1)).toContain('So nay la so dien thoai cua tai khoan');
    const id = await accountOf(holder);
    expect((await actionsOn(id)).filter((action) => /PHONE|OWN_SUBSCRIPTION/.test(action))).toEqual([
      'PHONE_CHANGE_PASSWORD_ACCEPTED',
      'PHONE_CHANGE_STARTED',
      'PHONE_CHANGE_CODE_VERIFIED',
      'OWN_SUBSCRIPTION_DECLARED',
      'NEW_PHONE_CODE_SENT',
      'PHONE_NUMBER_CHANGED',
    ]);
  });

  it('keeps this session, ends every other one, and the next code goes to the new phone', async () => {
    const holder = await aHolder(world);
    const other = await signedIn(holder);
    const session = await signedIn(holder);
    const newPhone = aNewPhone();
    await change(session, holder.phoneNumber, newPhone);
    expect([await whoIs(session), await whoIs(other)]).toEqual([holder.fullName, null]);
    expect(await whoIs(await world.holder({ ...holder, phoneNumber: newPhone }))).toBe(holder.fullName);
  });

  it('ends what was begun with the old phone', async () => {
    const holder = await aHolder(world);
    const session = await signedIn(holder);
    const begun = await world
      .visitor('portal')
      .query(
        'mutation ($input: StartSignInInput!) { startSignIn(input: $input) { ... on SignInStarted { flowId } } }',
        { input: { personalIdNumber: holder.personalIdNumber, password: holder.password } },
      );
    const oldCode = await codeTo(holder.phoneNumber);
    await world.owner.query('delete from rate_limit');
    await change(session, holder.phoneNumber, aNewPhone());
    const { data } = await world
      .visitor('portal')
      .query(
        'mutation ($input: CompleteSignInInput!) { completeSignIn(input: $input) { __typename ... on Refusal { code } } }',
        { input: { flowId: begun.data.startSignIn.flowId, code: oldCode } },
      );
    expect(data.completeSignIn.code).toBe('SIGN_IN_FLOW_UNKNOWN');
  });

  it('keeps a row that says how, when, and both numbers masked, and no whole number [A-64]', async () => {
    const holder = await aHolder(world);
    const newPhone = aNewPhone();
    await change(await signedIn(holder), holder.phoneNumber, newPhone);
    const { rows } = await world.owner.query('select * from phone_change where account_id = $1', [
      await accountOf(holder),
    ]);
    expect(rows).toEqual([
      expect.objectContaining({
        way: 'PORTAL',
        state: 'CHANGED',
        old_phone_masked: `${holder.phoneNumber.slice(0, 3)}••••${holder.phoneNumber.slice(-3)}`,
        new_phone_masked: `${newPhone.slice(0, 3)}••••${newPhone.slice(-3)}`,
        new_phone_number: null,
        requested_by: null,
        document: null,
      }),
    ]);
    expect(world.logLines.join('')).not.toContain(newPhone);
    const { rows: lines } = await world.owner.query<{ content: string }>('select content from audit_line');
    expect(lines.filter(({ content }) => content.includes(newPhone))).toEqual([]);
  });

  it('is not open to a visitor', async () => {
    expect(await start(world.visitor('portal'))).toEqual({ error: 'UNAUTHENTICATED' });
  });

  it('asks for the password: five wrong ones hold the right one back, as in every browser of the holder [A-25] [A-49]', async () => {
    const holder = await aHolder(world);
    const session = await signedIn(holder);
    for (let turn = 0; turn < 5; turn += 1)
      expect((await start(session, 'Sai-mat-khau1')).fields).toEqual([
        { path: 'currentPassword', code: 'CURRENT_PASSWORD_WRONG' },
      ]);
    expect(await start(session)).toEqual({ error: 'RATE_LIMITED' });
  });

  it('stops a password recovery that waits, and says so at the new number [A-49]', async () => {
    const holder = await aHolder(world);
    const id = await accountOf(holder);
    const session = await signedIn(holder);
    const newPhone = aNewPhone();
    const { flowId, newPhoneFlowId, code } = await aChangeToComplete(session, holder.phoneNumber, newPhone);
    await aWaitingRecovery(id);
    await complete(session, flowId, newPhoneFlowId, code);
    const { rows } = await world.owner.query(
      'select state, stopped_by from password_recovery where account_id = $1',
      [id],
    );
    expect(rows).toEqual([{ state: 'CANCELLED', stopped_by: 'PHONE_CHANGE' }]);
    expect(await actionsOn(id)).toContain('PASSWORD_RECOVERY_CANCELLED');
  });

  it('names the new number only after the old phone, in the session of the same account', async () => {
    const holder = await aHolder(world);
    const session = await signedIn(holder);
    const { flowId } = await start(session);
    expect((await sendNew(session, flowId, aNewPhone())).code).toBe('HOLDER_FLOW_UNKNOWN');
    const code = await codeTo(holder.phoneNumber);
    const stranger = await signedIn(await aHolder(world));
    expect((await verify(stranger, flowId, code)).code).toBe('HOLDER_FLOW_UNKNOWN');
    expect((await verify(session, flowId, code)).__typename).toBe('PhoneChangeCodeVerified');
    expect((await sendNew(stranger, flowId, aNewPhone())).code).toBe('HOLDER_FLOW_UNKNOWN');
  });

  it('counts wrong codes of both phones, five for each', async () => {
    const holder = await aHolder(world);
    const session = await signedIn(holder);
    const { flowId } = await start(session);
    const code = await codeTo(holder.phoneNumber);
    expect(await verify(session, flowId, wrong(code))).toMatchObject({
      __typename: 'OtpRefused',
      code: 'OTP_INVALID',
      remainingGuesses: 4,
    });
    await verify(session, flowId, code);
    const newPhone = aNewPhone();
    const sent = await sendNew(session, flowId, newPhone);
    const newCode = await codeTo(newPhone);
    for (const left of [4, 3, 2, 1, 0])
      expect((await complete(session, flowId, sent.flowId, wrong(newCode))).remainingGuesses).toBe(left);
    expect((await complete(session, flowId, sent.flowId, newCode)).code).toBe('OTP_EXHAUSTED');
    expect(await phoneOf(holder)).toBe(holder.phoneNumber);
  });

  it('sends both codes again, and only the newest counts [R-048]', async () => {
    const holder = await aHolder(world);
    const session = await signedIn(holder);
    const { flowId } = await start(session);
    expect((await resend(session, 'resendPhoneChangeCode', flowId)).code).toBe('RESEND_TOO_EARLY');
    await world.letPass('31 seconds');
    expect((await resend(session, 'resendPhoneChangeCode', flowId)).phoneLastThree).toBe(
      holder.phoneNumber.slice(-3),
    );
    await verify(session, flowId, await codeTo(holder.phoneNumber));
    const newPhone = aNewPhone();
    const sent = await sendNew(session, flowId, newPhone);
    const first = await codeTo(newPhone);
    await world.letPass('31 seconds');
    expect((await resend(session, 'resendNewPhoneCode', sent.flowId)).phoneLastThree).toBe(
      newPhone.slice(-3),
    );
    const second = await codeTo(newPhone);
    if (first !== second)
      expect((await complete(session, flowId, sent.flowId, first)).code).toBe('OTP_INVALID');
    expect((await complete(session, flowId, sent.flowId, second)).__typename).toBe('PhoneChanged');
  });

  it.each([
    ['123', true, { fields: [{ path: 'newPhoneNumber', code: 'PHONE_NUMBER_FORMAT' }] }],
    ['0812345670', false, { code: 'OWN_SUBSCRIPTION_REQUIRED' }],
  ])('refuses the number %s with declaration %s [R-038] [C22]', async (number, isOwn, refusal) => {
    const holder = await aHolder(world);
    const session = await signedIn(holder);
    const flowId = await aProvedChange(session, holder.phoneNumber);
    expect(await sendNew(session, flowId, number, isOwn)).toMatchObject(refusal);
    expect((await sendNew(session, flowId, holder.phoneNumber)).code).toBe('PHONE_NUMBER_UNCHANGED');
  });

  it('answers alike whether or not somebody has registered the new number, and takes it', async () => {
    const [one, other] = [await aHolder(world), await aHolder(world)];
    const session = await signedIn(one);
    const flowId = await aProvedChange(session, one.phoneNumber);
    const taken = await sendNew(session, flowId, other.phoneNumber);
    const free = await sendNew(session, flowId, aNewPhone());
    expect(Object.keys(taken)).toEqual(Object.keys(free));
    expect((await complete(session, flowId, taken.flowId, await codeTo(other.phoneNumber))).__typename).toBe(
      'PhoneChanged',
    );
    expect([await phoneOf(one), await phoneOf(other)]).toEqual([other.phoneNumber, other.phoneNumber]);
  });

  it('holds the messages to a new number down', async () => {
    const holder = await aHolder(world);
    const session = await signedIn(holder);
    const flowId = await aProvedChange(session, holder.phoneNumber);
    const newPhone = aNewPhone();
    await sendNew(session, flowId, newPhone);
    expect(await sendNew(session, flowId, newPhone)).toEqual({ error: 'RATE_LIMITED' });
  });

  it('ends 15 minutes after the code of the old phone', async () => {
    const holder = await aHolder(world);
    const session = await signedIn(holder);
    const flowId = await aProvedChange(session, holder.phoneNumber);
    for (const minutes of [8, 8]) {
      await world.letPass(`${minutes} minutes`);
      await whoIs(session);
    }
    expect((await sendNew(session, flowId, aNewPhone())).code).toBe('HOLDER_FLOW_EXPIRED');
  });

  it('of 16 final steps at the same moment happens once, and both phones are told once', async () => {
    const holder = await aHolder(world);
    const session = await signedIn(holder);
    const newPhone = aNewPhone();
    const { flowId, newPhoneFlowId, code } = await aChangeToComplete(session, holder.phoneNumber, newPhone);
    const outcomes = await Promise.all(
      Array.from({ length: 16 }, () => complete(session, flowId, newPhoneFlowId, code)),
    );
    expect(outcomes.filter(({ __typename }) => __typename === 'PhoneChanged')).toHaveLength(1);
    expect(outcomes.filter(({ code: refused }) => refused === 'HOLDER_FLOW_UNKNOWN')).toHaveLength(15);
    await world.runJobs();
    expect(textsTo(holder.phoneNumber).filter((text) => text.includes('da doi sang'))).toHaveLength(1);
    expect(textsTo(newPhone).filter((text) => text.includes('So nay la so'))).toHaveLength(1);
  });

  it('waits for a lock of the account that comes at the same moment, and is refused', async () => {
    const holder = await aHolder(world);
    const session = await signedIn(holder);
    const { flowId, newPhoneFlowId, code } = await aChangeToComplete(
      session,
      holder.phoneNumber,
      aNewPhone(),
    );
    const outcome = await comingWhileLocked(world, await accountOf(holder), () =>
      complete(session, flowId, newPhoneFlowId, code),
    );
    expect(outcome.code).toBe('HOLDER_FLOW_UNKNOWN');
    expect(await phoneOf(holder)).toBe(holder.phoneNumber);
  });

  it('and the approval of an application with another number, at the same moment, are both done', async () => {
    const holder = await aHolder(world, { level: 'LEVEL_1' });
    const { personalIdNumber, fullName, dateOfBirth, sex, permanentAddress } = holder;
    const session = await signedIn(holder);
    const [newPhone, declaredPhone] = [aNewPhone(), aNewPhone()];
    const { flowId, newPhoneFlowId, code } = await aChangeToComplete(session, holder.phoneNumber, newPhone);
    const application = await anApplicationReadyForReview(world, {
      ...{ personalIdNumber, fullName, dateOfBirth, sex, permanentAddress },
      phoneNumber: declaredPhone,
    });
    const reviewer = await world.officer('thamdinh');
    const outcomes = await queuedAtAccount(
      world,
      await accountOf(holder),
      () => complete(session, flowId, newPhoneFlowId, code),
      () => approve(reviewer, application),
    );
    expect(outcomes.map(({ __typename }) => __typename)).toEqual(['PhoneChanged', 'ApplicationApproved']);
    expect(await phoneOf(holder)).toBe(newPhone);
  });

  it('can be done three times in thirty days', async () => {
    const holder = await aHolder(world);
    const session = await signedIn(holder);
    let now = holder.phoneNumber;
    for (let turn = 0; turn < 3; turn += 1) {
      const next = aNewPhone();
      expect((await change(session, now, next)).__typename).toBe('PhoneChanged');
      now = next;
    }
    const refused = await start(session);
    expect(refused.code).toBe('PHONE_CHANGES_EXHAUSTED');
    expect(refused.message).toContain('3 lần trong 30 ngày');
    await world.letPass('30 days');
    const later = await signedIn({ ...holder, phoneNumber: now });
    expect((await start(later)).__typename).toBe('PhoneCodeSent');
  });

  it('is newer than an application that was handed in before it, whose approval does not bring the old number back', async () => {
    const holder = await aHolder(world, { level: 'LEVEL_1' });
    const { personalIdNumber, phoneNumber, fullName, dateOfBirth, sex, permanentAddress } = holder;
    const application = await anApplicationReadyForReview(world, {
      personalIdNumber,
      phoneNumber,
      fullName,
      dateOfBirth,
      sex,
      permanentAddress,
    });
    const newPhone = aNewPhone();
    await change(await signedIn(holder), phoneNumber, newPhone);
    await approve(await world.officer('thamdinh'), application);
    await world.runJobs();
    expect(await phoneOf(holder)).toBe(newPhone);
    expect(textsTo(newPhone).at(-1)).toContain('da duoc nang len muc do 2');
  });
});

const CHANGE = `id version way state allowedActions fullName maskedPersonalIdNumber accountState maskedOldPhoneNumber
  maskedNewPhoneNumber document isUsedByOthers requestedAt requestedBy confirmableUntil decidedAt decidedBy`;
const find = async (client: Client, personalIdNumber: string) =>
  (
    await client.query(
      `query ($n: String!) { phoneChangeHolder(personalIdNumber: $n, purpose: { purpose: CASE_INTAKE }) { accountId fullName maskedPersonalIdNumber maskedPhoneNumber accountState } }`,
      { n: personalIdNumber },
    )
  ).data?.phoneChangeHolder;
const sendAtCounter = (client: Client, accountId: string, newPhoneNumber: string, overrides: object = {}) =>
  ask(
    client,
    'sendPhoneChangeCode',
    'SendPhoneChangeCodeInput',
    `${SENT} ${REFUSED} ... on ValidationFailed { fields { path code } }`,
    { accountId, newPhoneNumber, isHolderPresent: true, isOwnSubscription: true, ...overrides },
  );
const request = (client: Client, flowId: string, code: string) =>
  ask(
    client,
    'requestPhoneChange',
    'RequestPhoneChangeInput',
    `__typename ... on PhoneChangeRequested { change { ${CHANGE} } } ${REFUSED} ... on OtpRefused { remainingGuesses }`,
    { flowId, code, document: 'IDENTITY_CARD' },
  );
const decide = (
  client: Client,
  field: 'confirmPhoneChange' | 'declinePhoneChange',
  { id, version }: { id: string; version: number },
) =>
  ask(
    client,
    field,
    'DecidePhoneChangeInput',
    `__typename ... on PhoneChangeDecided { change { ${CHANGE} } } ${REFUSED}`,
    { id, expectedVersion: version },
  );
const waiting = async (
  client: Client,
): Promise<{ id: string; version: number; allowedActions: string[] }[]> =>
  (await client.query(`{ waitingPhoneChanges { ${CHANGE} } }`)).data.waitingPhoneChanges;

/** A change that an intake officer has entered and that waits. */
async function aRequestedChange(holder: Pick<Declaration, 'personalIdNumber'>, newPhone = aNewPhone()) {
  const intake = await world.officer('tiepnhan');
  const found = await find(intake, holder.personalIdNumber);
  const { flowId } = await sendAtCounter(intake, found.accountId, newPhone);
  const { change: requested } = await request(intake, flowId, await codeTo(newPhone));
  return { ...requested, newPhone } as { id: string; version: number; newPhone: string } & Record<
    string,
    unknown
  >;
}

describe('changing the registered number in person', () => {
  it('is entered by one officer with the code of the new phone, and confirmed by a second [A-49]', async () => {
    const holder = await aHolder(world);
    const session = await signedIn(holder);
    const intake = await world.officer('tiepnhan');
    const found = await find(intake, holder.personalIdNumber);
    expect(found).toMatchObject({
      fullName: holder.fullName,
      maskedPhoneNumber: `${holder.phoneNumber.slice(0, 3)}••••${holder.phoneNumber.slice(-3)}`,
      accountState: 'ACTIVE',
    });
    const requested = await aRequestedChange(holder);
    expect(requested).toMatchObject({
      way: 'COUNTER',
      state: 'AWAITING_CONFIRMATION',
      allowedActions: [],
      document: 'IDENTITY_CARD',
      isUsedByOthers: false,
      decidedAt: null,
    });
    expect(await phoneOf(holder)).toBe(holder.phoneNumber);
    const reviewer = await world.officer('thamdinh');
    const seen = (await waiting(reviewer)).find(({ id }) => id === requested.id);
    expect(seen?.allowedActions).toEqual(['CONFIRM', 'DECLINE']);
    expect(await decide(reviewer, 'confirmPhoneChange', requested)).toMatchObject({
      __typename: 'PhoneChangeDecided',
      change: { state: 'CHANGED', allowedActions: [], confirmableUntil: null, decidedBy: expect.any(String) },
    });
    expect(await phoneOf(holder)).toBe(requested.newPhone);
    expect(await whoIs(session)).toBeNull();
    await world.runJobs();
    expect(textsTo(holder.phoneNumber).at(-1)).toContain('da doi sang so khac');
    expect(textsTo(requested.newPhone).at(-1)).toContain('So nay la so dien thoai cua tai khoan');
    expect(await actionsOn(await accountOf(holder))).toEqual(
      expect.arrayContaining([
        'PHONE_CHANGE_HOLDER_FOUND',
        'PHONE_CHANGE_HOLDER_PRESENT',
        'PHONE_CHANGE_REQUESTED',
        'PHONE_NUMBER_CHANGED',
      ]),
    );
  });

  it('is never confirmed by the officer who entered it, whatever else that officer is; the database holds to it too', async () => {
    const requested = await aRequestedChange(await aHolder(world));
    await world.owner.query(
      `insert into officer_assignment (officer_id, role, unit_id, valid_from)
       select o.officer_id, 'REVIEWER', o.unit_id, o.valid_from from officer_assignment o join officer f on f.id = o.officer_id
       where f.username = 'tiepnhan' and o.role = 'INTAKE'`,
    );
    try {
      await world.letPass('1 second');
      const both = await world.officer('tiepnhan');
      expect((await decide(both, 'confirmPhoneChange', requested)).code).toBe('SELF_CONFIRMATION_FORBIDDEN');
    } finally {
      await world.owner.query(
        `delete from officer_assignment where role = 'REVIEWER' and officer_id = (select id from officer where username = 'tiepnhan')`,
      );
      await world.letPass('1 second');
    }
    await expect(
      world.owner.query(
        `update phone_change set state = 'CHANGED', new_phone_number = null, decided_at = app_now(), decided_by = requested_by where id = $1`,
        [requested.id],
      ),
    ).rejects.toThrow('second_officer_confirms');
  });

  it('needs the holder present and the own subscription', async () => {
    const intake = await world.officer('tiepnhan');
    const { accountId } = await find(intake, (await aHolder(world)).personalIdNumber);
    const refusalOf = async (overrides: object) =>
      (await sendAtCounter(intake, accountId, aNewPhone(), overrides)).code;
    expect(await refusalOf({ isHolderPresent: false })).toBe('HOLDER_PRESENCE_REQUIRED');
    expect(await refusalOf({ isOwnSubscription: false })).toBe('OWN_SUBSCRIPTION_REQUIRED');
    expect((await sendAtCounter(intake, accountId, '12')).fields).toEqual([
      { path: 'newPhoneNumber', code: 'PHONE_NUMBER_FORMAT' },
    ]);
  });

  it('counts wrong codes and sends another one', async () => {
    const intake = await world.officer('tiepnhan');
    const { accountId } = await find(intake, (await aHolder(world)).personalIdNumber);
    const newPhone = aNewPhone();
    const { flowId } = await sendAtCounter(intake, accountId, newPhone);
    expect(await request(intake, flowId, wrong(await codeTo(newPhone)))).toMatchObject({
      code: 'OTP_INVALID',
      remainingGuesses: 4,
    });
    await world.letPass('31 seconds');
    const again = await world.officer('tiepnhan');
    expect((await resend(again, 'resendPhoneChangeCode', flowId)).phoneLastThree).toBe(newPhone.slice(-3));
    const code = await codeTo(newPhone);
    expect((await request(again, flowId, code)).__typename).toBe('PhoneChangeRequested');
    expect((await request(again, flowId, code)).code).toBe('HOLDER_FLOW_UNKNOWN');
  });

  it('warns that another person has registered the number, and says nobody’s name', async () => {
    const other = await aHolder(world, { fullName: 'Lương Thị Khác' });
    const requested = await aRequestedChange(await aHolder(world), other.phoneNumber);
    expect(requested).toMatchObject({ isUsedByOthers: true });
    expect(JSON.stringify(requested)).not.toContain(other.fullName);
  });

  it('can be confirmed for a day, and is listed no longer', async () => {
    const requested = await aRequestedChange(await aHolder(world));
    await world.letPass('24 hours');
    const reviewer = await world.officer('thamdinh');
    expect((await waiting(reviewer)).map(({ id }) => id)).not.toContain(requested.id);
    expect((await decide(reviewer, 'confirmPhoneChange', requested)).code).toBe('PHONE_CHANGE_EXPIRED');
  });

  it('that is declined changes nothing and forgets the number', async () => {
    const holder = await aHolder(world);
    const requested = await aRequestedChange(holder);
    const reviewer = await world.officer('thamdinh');
    expect((await decide(reviewer, 'declinePhoneChange', requested)).change.state).toBe('DECLINED');
    expect(await phoneOf(holder)).toBe(holder.phoneNumber);
    expect((await decide(reviewer, 'confirmPhoneChange', requested)).code).toBe('STALE_VERSION');
    const { rows } = await world.owner.query('select new_phone_number from phone_change where id = $1', [
      requested.id,
    ]);
    expect(rows).toEqual([{ new_phone_number: null }]);
  });

  it('is overtaken by a newer one and by a change at the portal', async () => {
    const holder = await aHolder(world);
    const first = await aRequestedChange(holder);
    const second = await aRequestedChange(holder);
    const reviewer = await world.officer('thamdinh');
    expect((await decide(reviewer, 'confirmPhoneChange', first)).code).toBe('STALE_VERSION');
    const session = await signedIn(holder);
    await change(session, holder.phoneNumber, aNewPhone());
    expect(
      (await decide(await world.officer('thamdinh'), 'confirmPhoneChange', { ...second, version: 2 })).code,
    ).toBe('STATE_CONFLICT');
  });

  it('confirmed by 16 at the same moment happens once', async () => {
    const holder = await aHolder(world);
    const requested = await aRequestedChange(holder);
    const reviewer = await world.officer('thamdinh');
    const outcomes = await Promise.all(
      Array.from({ length: 16 }, () => decide(reviewer, 'confirmPhoneChange', requested)),
    );
    expect(outcomes.filter(({ __typename }) => __typename === 'PhoneChangeDecided')).toHaveLength(1);
    await world.runJobs();
    expect(textsTo(holder.phoneNumber).filter((text) => text.includes('da doi sang'))).toHaveLength(1);
  });

  it('of a locked account changes the number and leaves the lock', async () => {
    const holder = await aHolder(world);
    await world.owner.query(`update account set state = 'LOCKED' where id = $1`, [await accountOf(holder)]);
    const requested = await aRequestedChange(holder);
    const { change: done } = await decide(await world.officer('thamdinh'), 'confirmPhoneChange', requested);
    expect(done).toMatchObject({ state: 'CHANGED', accountState: 'LOCKED' });
    expect(await phoneOf(holder)).toBe(requested.newPhone);
  });

  it('of an account that waits to be activated sends the notice again, and its days begin with that notice [R-119]', async () => {
    const holder = await anAccountToActivate(world);
    await world.owner.query(
      `update account set window_opened_at = app_now() - interval '20 days', window_opened_by = 'SENT',
         window_closes_at = app_now() - interval '12 days' where id = $1`,
      [await accountOf(holder)],
    );
    const requested = await aRequestedChange(holder);
    await decide(await world.officer('thamdinh'), 'confirmPhoneChange', requested);
    await world.runJobs();
    expect(textsTo(requested.newPhone).some((text) => text.includes('de kich hoat tai khoan'))).toBe(true);
    const { rows } = await world.owner.query(
      `select window_opened_by, window_closes_at > app_now() + interval '6 days' as is_open from account where id = $1`,
      [await accountOf(holder)],
    );
    expect(rows).toEqual([{ window_opened_by: 'SENT', is_open: true }]);
    await world.owner.query('delete from rate_limit');
    const { flowId, code } = await aStartedActivation(world, {
      personalIdNumber: holder.personalIdNumber,
      phoneNumber: requested.newPhone,
    });
    expect((await verifyCode(world.visitor('portal'), flowId, code)).__typename).toBe(
      'ActivationCodeVerified',
    );
  });

  it('of somebody of another unit is as of somebody who is not there', async () => {
    const elsewhere = await aHolder(world, { unitCode: '06709' });
    const requested = await aRequestedChange(elsewhere);
    await world.owner.query(
      `insert into officer_assignment (officer_id, role, unit_id, valid_from)
       select officer_id, 'INTAKE', unit_id, valid_from from officer_assignment
       where role = 'REVIEWER' and officer_id = (select id from officer where username = 'thamdinh.traco')`,
    );
    await world.letPass('1 second');
    const ofTraCo = await world.officer('thamdinh.traco');
    expect(await find(ofTraCo, (await aHolder(world)).personalIdNumber)).toMatchObject({
      accountState: 'ACTIVE',
    });
    expect(await find(ofTraCo, elsewhere.personalIdNumber)).toBeNull();
    expect(await find(ofTraCo, '022099999999')).toBeNull();
    for (const accountId of [await accountOf(elsewhere), '019b0000-0000-7000-8000-000000000000', 'x'])
      expect(await sendAtCounter(ofTraCo, accountId, aNewPhone())).toEqual({ error: 'NOT_FOUND' });
    expect((await waiting(ofTraCo)).map(({ id }) => id)).not.toContain(requested.id);
    for (const id of [requested.id, '019b0000-0000-7000-8000-000000000000', 'x'])
      expect(await decide(ofTraCo, 'confirmPhoneChange', { id, version: 1 })).toEqual({ error: 'NOT_FOUND' });
  });

  it('is for the intake officer to enter and for a reviewer to confirm', async () => {
    const holder = await aHolder(world);
    const requested = await aRequestedChange(holder);
    const [intake, reviewer] = [await world.officer('tiepnhan'), await world.officer('thamdinh')];
    expect(await decide(intake, 'confirmPhoneChange', requested)).toEqual({ error: 'FORBIDDEN' });
    expect(await sendAtCounter(reviewer, await accountOf(holder), aNewPhone())).toEqual({
      error: 'FORBIDDEN',
    });
  });

  it('is shown on the case of the person, and of no other unit', async () => {
    const { id, declaration } = await anApplicationReadyForReview(world);
    const reviewer = await world.officer('thamdinh');
    const ofCase = async (applicationId: string) =>
      reviewer.query(`query ($id: ID!) { phoneChangesOfApplicant(applicationId: $id) { ${CHANGE} } }`, {
        id: applicationId,
      });
    expect((await ofCase(id)).data.phoneChangesOfApplicant).toEqual([]);
    await approve(reviewer, { id, version: await versionOf(id) });
    await world.runJobs();
    const requested = await aRequestedChange(declaration);
    expect((await ofCase(id)).data.phoneChangesOfApplicant).toMatchObject([{ id: requested.id }]);
    expect((await ofCase('019b0000-0000-7000-8000-000000000000')).errors?.[0]?.extensions.code).toBe(
      'NOT_FOUND',
    );
  });
});
