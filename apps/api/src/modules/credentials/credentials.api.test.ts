import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { VISITOR } from '../../platform/access/actor.ts';
import {
  activate,
  aHolder,
  anAccountToActivate,
  aStartedActivation,
  chosenSecrets,
  HOLDER_PASSWORD,
  newestCodeTo,
  verifyCode,
  type Declaration,
} from '../../testing/builders.ts';
import { TEST_SEALER } from '../../testing/secret-key.ts';
import { comingWhileLocked } from '../../testing/at-one-moment.ts';
import { createTestWorld, type Client, type Session, type TestWorld } from '../../testing/test-world.ts';
import { lockOwnAccount } from '../locks/index.ts';

let world: TestWorld;
let portal: Session;
beforeAll(async () => {
  world = await createTestWorld();
  portal = world.visitor('portal');
});
afterAll(() => world.close());
/** Everybody in this file asks from one address. */
const forgetLimits = () => world.owner.query('delete from rate_limit');
beforeEach(forgetLimits);

const NEW_PASSWORD = 'Canh-dong*9bo';
const WRONG_PASSWORD = 'Sai-mat-khau1';
const PASSCODE = chosenSecrets().passcode;
const ANSWERS: Readonly<Record<string, string>> = Object.fromEntries(
  chosenSecrets().securityAnswers.map(({ questionId, answer }) => [questionId, answer]),
);

const REFUSALS = `__typename ... on Refusal { code message ... on ValidationFailed { fields { path code message } } }`;
/** What each mutation gives beside the refusals. */
const ACTS = {
  changePassword: '... on PasswordChanged { changedAt endedSessions }',
  changePasscode: '... on PasscodeChanged { changedAt }',
  changeSecurityQuestions: '... on SecurityQuestionsChanged { changedAt }',
  startPasscodeReset: '... on PasscodeResetStarted { flowId phoneLastThree otpExpiresAt resendAvailableAt }',
  completePasscodeReset: '... on PasscodeChanged { changedAt } ... on OtpRefused { remainingGuesses }',
  startPasswordRecovery: '... on PasswordRecoveryStarted { flowId otpExpiresAt resendAvailableAt }',
  resendPasswordRecoveryCode: '... on PasswordRecoveryStarted { flowId }',
  verifyPasswordRecoveryCode:
    '... on OtpRefused { remainingGuesses } ... on PasswordRecoveryCodeVerified { question { id text } isUsable recovery { requestedAt usableAt expiresAt } }',
  requestPasswordRecovery: '... on PasswordRecoveryRequested { recovery { requestedAt usableAt expiresAt } }',
  stopPasswordRecovery: '... on PasswordRecoveryStopped { stoppedAt }',
  completePasswordRecovery: '... on PasswordRecovered { changedAt }',
} as const;
type Act = keyof typeof ACTS;

const answerTo = (client: Client, act: Act, input: object, headers?: Record<string, string>) =>
  client.query(
    `mutation ($input: ${act[0]?.toUpperCase()}${act.slice(1)}Input!) { ${act}(input: $input) { ${REFUSALS} ${ACTS[act]} } }`,
    { input },
    headers,
  );
const perform = async (client: Client, act: Act, input: object) =>
  (await answerTo(client, act, input)).data?.[act];
/** A refusal's code, the code of a request that was not even looked at, or what was done. */
const outcomeOf = async (client: Client, act: Act, input: object): Promise<string> => {
  const { data, errors } = await answerTo(client, act, input);
  if (errors) return String(errors[0]?.extensions?.['code']);
  const answer = data[act];
  return answer.fields?.[0]?.code ?? answer.code ?? answer.__typename;
};
const countOf = (outcomes: readonly string[], wanted: string): number =>
  outcomes.filter((outcome) => outcome === wanted).length;
const wrong = (code: string, by = 1): string => String((Number(code) + by) % 1_000_000).padStart(6, '0');

type Holder = Declaration & { readonly password: string };

/** A holder who chose all secrets at activation. */
async function anActivatedHolder(): Promise<Holder> {
  const holder = await anAccountToActivate(world);
  await activate(world, holder);
  await forgetLimits();
  return { ...holder, password: HOLDER_PASSWORD };
}
async function signedIn(holder: Holder): Promise<Session> {
  await forgetLimits();
  return world.holder(holder);
}
const accountOf = async ({ personalIdNumber }: Pick<Declaration, 'personalIdNumber'>): Promise<string> =>
  (
    await world.owner.query<{ id: string }>(
      'select a.id from account a join citizen c on c.id = a.citizen_id where (c.personal_id_number).print = $1',
      [TEST_SEALER.print(personalIdNumber)],
    )
  ).rows[0]?.id ?? '';
const storedHash = async (holder: Holder, column: 'password_hash' | 'passcode_hash'): Promise<string> =>
  (
    await world.owner.query(`select ${column} as hash from account_credential where account_id = $1`, [
      await accountOf(holder),
    ])
  ).rows[0].hash;
const isPassword = async (holder: Holder, password: string) =>
  world.core.secrets.verify(password, await storedHash(holder, 'password_hash'));
const isPasscode = async (holder: Holder, passcode: string) =>
  world.core.secrets.verify(passcode, await storedHash(holder, 'passcode_hash'));
const whoIs = async (client: Client): Promise<string | null> =>
  (await client.query('{ holder { fullName } }')).data.holder?.fullName ?? null;
const linesAbout = async (holder: Holder): Promise<{ action: string; content: string }[]> =>
  (
    await world.owner.query(
      `select content::json ->> 'action' as action, content from audit_line where subject_id = $1 and content::json ->> 'action' not like 'NOTIFICATION%' order by at, sequence`,
      [await accountOf(holder)],
    )
  ).rows;
const newestNotice = async (holder: Holder): Promise<string> => {
  await world.runJobs();
  return (
    world.messages.findLast(({ to, text }) => to === holder.phoneNumber && !/^\d{6} /.test(text))?.text ?? ''
  );
};
const lock = async (holder: Holder) =>
  world.owner.query(`update account set state = 'LOCKED' where id = $1`, [await accountOf(holder)]);

describe('changing the password', () => {
  it('takes the current one and a new one, ends every other session, and tells the holder [R-130] [A-52]', async () => {
    const holder = await aHolder(world);
    const other = await signedIn(holder);
    const own = await signedIn(holder);
    expect(
      await perform(own, 'changePassword', { currentPassword: HOLDER_PASSWORD, newPassword: NEW_PASSWORD }),
    ).toEqual({ __typename: 'PasswordChanged', changedAt: expect.any(String), endedSessions: 1 });
    expect([await whoIs(own), await whoIs(other)]).toEqual([holder.fullName, null]);
    expect(await isPassword(holder, NEW_PASSWORD)).toBe(true);
    expect(await newestNotice(holder)).toMatch(/Mat khau tai khoan .* da duoc doi luc/);
    const line = (await linesAbout(holder)).at(-1);
    expect(line).toMatchObject({ action: 'PASSWORD_CHANGED' });
    expect(line?.content).not.toContain(NEW_PASSWORD);
  });

  it('ends a sign-in that was begun with the old one', async () => {
    const holder = await aHolder(world);
    const own = await signedIn(holder);
    await forgetLimits();
    const started = await portal.query(
      'mutation ($input: StartSignInInput!) { startSignIn(input: $input) { ... on SignInStarted { flowId } } }',
      { input: { personalIdNumber: holder.personalIdNumber, password: HOLDER_PASSWORD } },
    );
    await world.runJobs();
    const code = newestCodeTo(world, holder.phoneNumber);
    await perform(own, 'changePassword', { currentPassword: HOLDER_PASSWORD, newPassword: NEW_PASSWORD });
    const { data } = await portal.query(
      'mutation ($input: CompleteSignInInput!) { completeSignIn(input: $input) { __typename ... on Refusal { code } } }',
      { input: { flowId: started.data.startSignIn.flowId, code } },
    );
    expect(data.completeSignIn.code).toBe('SIGN_IN_FLOW_UNKNOWN');
  });

  it('waits for a lock of the account that comes at the same moment, and is refused', async () => {
    const holder = await anActivatedHolder();
    const own = await signedIn(holder);
    const input = { currentPassword: HOLDER_PASSWORD, newPassword: NEW_PASSWORD };
    expect(
      await comingWhileLocked(world, await accountOf(holder), () => outcomeOf(own, 'changePassword', input)),
    ).toBe('ACCOUNT_LOCKED');
    expect(await isPassword(holder, HOLDER_PASSWORD)).toBe(true);
  });

  it('names every printed rule that the new one does not keep, in both languages [R-055] [R-056]', async () => {
    const own = await signedIn(await aHolder(world));
    const input = { currentPassword: HOLDER_PASSWORD, newPassword: 'abcdefg' };
    const fieldsIn = async (locale: string) =>
      (await answerTo(own, 'changePassword', input, { 'accept-language': locale })).data.changePassword
        .fields;
    const [vi, en] = [await fieldsIn('vi'), await fieldsIn('en')];
    expect(vi.map(({ code }: { code: string }) => code)).toEqual([
      'PASSWORD_TOO_SHORT',
      'PASSWORD_NEEDS_DIGIT',
      'PASSWORD_NEEDS_UPPERCASE',
      'PASSWORD_NEEDS_SPECIAL',
    ]);
    expect([vi[0].message, en[0].message]).toEqual([
      expect.stringContaining('ít nhất 8 ký tự'),
      expect.stringContaining('at least 8 characters'),
    ]);
  });

  it.each([
    ['P@ssw0rd1!', 'PASSWORD_BREACHED'],
    ['Matkhau@123', 'PASSWORD_BREACHED'],
    ['Vietnam@2026', 'PASSWORD_BREACHED'],
    ['Abc@1234', 'PASSWORD_BREACHED'],
    [HOLDER_PASSWORD, 'PASSWORD_SAME'],
  ])('refuses %s: %s', async (newPassword, code) => {
    const own = await signedIn(await aHolder(world));
    expect(await outcomeOf(own, 'changePassword', { currentPassword: HOLDER_PASSWORD, newPassword })).toBe(
      code,
    );
  });

  it('refuses one with what strangers know of the holder', async () => {
    const holder = await aHolder(world, { fullName: 'Trần Thị Bích Phượng' });
    const own = await signedIn(holder);
    for (const newPassword of ['Hoa-BichPhuong#8', `Hoa-${holder.phoneNumber}`])
      expect(await outcomeOf(own, 'changePassword', { currentPassword: HOLDER_PASSWORD, newPassword })).toBe(
        'PASSWORD_OF_HOLDER',
      );
  });

  it('is asked for by nobody who is not signed in', async () => {
    const { errors } = await answerTo(portal, 'changePassword', {
      currentPassword: HOLDER_PASSWORD,
      newPassword: NEW_PASSWORD,
    });
    expect(errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
  });

  it('one of sixteen at the same moment sets one password [A-47]', async () => {
    const holder = await aHolder(world);
    const own = await signedIn(holder);
    const outcomes = await Promise.all(
      Array.from({ length: 16 }, (_, index) =>
        outcomeOf(own, 'changePassword', {
          currentPassword: HOLDER_PASSWORD,
          newPassword: `Canh-dong*${index}bo`,
        }),
      ),
    );
    expect(countOf(outcomes, 'PasswordChanged')).toBe(1);
    expect(await isPassword(holder, `Canh-dong*${outcomes.indexOf('PasswordChanged')}bo`)).toBe(true);
  });
});

describe('re-authentication', () => {
  const ACTS_WITH_PASSWORD: readonly (readonly [Act, object])[] = [
    ['changePassword', { newPassword: NEW_PASSWORD }],
    ['changePasscode', { currentPasscode: PASSCODE, newPasscode: '280594' }],
    ['changeSecurityQuestions', { securityAnswers: chosenSecrets().securityAnswers }],
    ['startPasscodeReset', {}],
  ];

  it.each(ACTS_WITH_PASSWORD)(
    'judges at most five of 64 wrong passwords at the same moment in %s [A-25]',
    async (act, rest) => {
      const own = await signedIn(await aHolder(world));
      const outcomes = await Promise.all(
        Array.from({ length: 64 }, () => outcomeOf(own, act, { currentPassword: WRONG_PASSWORD, ...rest })),
      );
      expect(countOf(outcomes, 'CURRENT_PASSWORD_WRONG')).toBe(5);
      expect(countOf(outcomes, 'RATE_LIMITED')).toBe(59);
      expect(await outcomeOf(own, act, { currentPassword: HOLDER_PASSWORD, ...rest })).toBe('RATE_LIMITED');
      await world.letPass('16 minutes');
    },
  );

  it('counts wrong secrets of every act together, and leaves a line for each', async () => {
    const holder = await anActivatedHolder();
    const own = await signedIn(holder);
    const wrongPassword = { currentPassword: WRONG_PASSWORD };
    expect(
      await perform(own, 'changePassword', { ...wrongPassword, newPassword: NEW_PASSWORD }),
    ).toMatchObject({ fields: [{ path: 'currentPassword', code: 'CURRENT_PASSWORD_WRONG' }] });
    await perform(own, 'startPasscodeReset', wrongPassword);
    for (const currentPasscode of ['111222', '333444', '555666'])
      expect(
        await perform(own, 'changePasscode', {
          currentPassword: HOLDER_PASSWORD,
          currentPasscode,
          newPasscode: '280594',
        }),
      ).toMatchObject({ fields: [{ path: 'currentPasscode', code: 'CURRENT_PASSCODE_WRONG' }] });
    expect(
      await outcomeOf(own, 'changePassword', {
        currentPassword: HOLDER_PASSWORD,
        newPassword: NEW_PASSWORD,
      }),
    ).toBe('RATE_LIMITED');
    expect((await linesAbout(holder)).map(({ action }) => action).slice(-6)).toEqual([
      'REAUTHENTICATION_FAILED',
      'REAUTHENTICATION_FAILED',
      'PASSCODE_CHANGE_REFUSED',
      'PASSCODE_CHANGE_REFUSED',
      'PASSCODE_CHANGE_REFUSED',
      'REAUTHENTICATION_HELD',
    ]);
  });

  it('does not wait for a stranger who guesses the password elsewhere', async () => {
    const holder = await aHolder(world);
    const own = await signedIn(holder);
    for (let guess = 0; guess < 6; guess += 1)
      await portal.query(
        'mutation ($input: StartSignInInput!) { startSignIn(input: $input) { __typename } }',
        { input: { personalIdNumber: holder.personalIdNumber, password: WRONG_PASSWORD } },
      );
    expect(
      await outcomeOf(own, 'changePassword', {
        currentPassword: HOLDER_PASSWORD,
        newPassword: NEW_PASSWORD,
      }),
    ).toBe('PasswordChanged');
  });
});

describe('the passcode', () => {
  it('is changed by whoever knows the old one, and the holder is told [R-061] [R-062]', async () => {
    const holder = await anActivatedHolder();
    const own = await signedIn(holder);
    expect(
      await outcomeOf(own, 'changePasscode', {
        currentPassword: HOLDER_PASSWORD,
        currentPasscode: PASSCODE,
        newPasscode: '280594',
      }),
    ).toBe('PasscodeChanged');
    expect(await isPasscode(holder, '280594')).toBe(true);
    expect(await newestNotice(holder)).toContain('Ma passcode tai khoan');
    expect((await linesAbout(holder)).at(-1)?.action).toBe('PASSCODE_CHANGED');
  });

  it.each([
    ['12345', 'PASSCODE_FORMAT'],
    ['123456', 'PASSCODE_TOO_SIMPLE'],
    [PASSCODE, 'PASSCODE_SAME'],
  ])('%s is refused: %s', async (newPasscode, code) => {
    const own = await signedIn(await anActivatedHolder());
    expect(
      await outcomeOf(own, 'changePasscode', {
        currentPassword: HOLDER_PASSWORD,
        currentPasscode: PASSCODE,
        newPasscode,
      }),
    ).toBe(code);
  });

  async function aStartedReset(own: Session, holder: Holder): Promise<{ flowId: string; code: string }> {
    await forgetLimits();
    const { flowId } = await perform(own, 'startPasscodeReset', { currentPassword: HOLDER_PASSWORD });
    await world.runJobs();
    return { flowId, code: newestCodeTo(world, holder.phoneNumber) };
  }

  it('that was forgotten is set with the password and a code', async () => {
    const holder = await anActivatedHolder();
    const own = await signedIn(holder);
    const { flowId, code } = await aStartedReset(own, holder);
    expect(world.messages.at(-1)?.text).toContain('ma dat lai passcode');
    expect(
      await perform(own, 'completePasscodeReset', { flowId, code: wrong(code), newPasscode: '280594' }),
    ).toMatchObject({ code: 'OTP_INVALID', remainingGuesses: 4 });
    expect(await outcomeOf(own, 'completePasscodeReset', { flowId, code, newPasscode: '280594' })).toBe(
      'PasscodeChanged',
    );
    expect(await isPasscode(holder, '280594')).toBe(true);
    expect(await outcomeOf(own, 'completePasscodeReset', { flowId, code, newPasscode: '280595' })).toBe(
      'HOLDER_FLOW_UNKNOWN',
    );
  });

  it('is set once by sixteen right codes, and five of 64 wrong ones are judged [A-17] [A-47]', async () => {
    const holder = await anActivatedHolder();
    const own = await signedIn(holder);
    const first = await aStartedReset(own, holder);
    const guesses = await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        outcomeOf(own, 'completePasscodeReset', {
          flowId: first.flowId,
          code: wrong(first.code, index + 1),
          newPasscode: '280594',
        }),
      ),
    );
    expect(countOf(guesses, 'OTP_INVALID')).toBe(5);
    await world.letPass('16 minutes');
    const again = await signedIn(holder);
    const { flowId, code } = await aStartedReset(again, holder);
    const outcomes = await Promise.all(
      Array.from({ length: 16 }, (_, index) =>
        outcomeOf(again, 'completePasscodeReset', { flowId, code, newPasscode: String(280_594 + index) }),
      ),
    );
    expect(countOf(outcomes, 'PasscodeChanged')).toBe(1);
    expect(await isPasscode(holder, String(280_594 + outcomes.indexOf('PasscodeChanged')))).toBe(true);
  });

  it('is not set with the flow of somebody else [A-21]', async () => {
    const [victim, thief] = [await anActivatedHolder(), await anActivatedHolder()];
    const { flowId, code } = await aStartedReset(await signedIn(victim), victim);
    expect(
      await outcomeOf(await signedIn(thief), 'completePasscodeReset', {
        flowId,
        code,
        newPasscode: '280594',
      }),
    ).toBe('HOLDER_FLOW_UNKNOWN');
  });
});

describe('the security questions', () => {
  it('are chosen anew after the password, and the holder is told [R-063] [R-064]', async () => {
    const holder = await anActivatedHolder();
    const own = await signedIn(holder);
    const securityAnswers = [
      { questionId: 'FIRST_TRIP', answer: 'Hạ Long' },
      { questionId: 'FAVOURITE_DISH', answer: 'Bún chả' },
    ];
    expect(
      await outcomeOf(own, 'changeSecurityQuestions', { currentPassword: HOLDER_PASSWORD, securityAnswers }),
    ).toBe('SecurityQuestionsChanged');
    const { rows } = await world.owner.query(
      'select question_id as id, answer_hash as hash from account_security_answer where account_id = $1 order by 1 desc',
      [await accountOf(holder)],
    );
    expect(rows.map(({ id }) => id)).toEqual(['FIRST_TRIP', 'FAVOURITE_DISH']);
    expect(await world.core.secrets.verify('ha long', rows[0].hash)).toBe(true);
    expect(await newestNotice(holder)).toContain('Cau hoi bao mat');
    expect((await linesAbout(holder)).at(-1)?.action).toBe('SECURITY_QUESTIONS_CHANGED');
  });

  it('are refused with every field that is wrong', async () => {
    const own = await signedIn(await aHolder(world));
    const securityAnswers = [
      { questionId: 'FIRST_TRIP', answer: '' },
      { questionId: 'MY_OWN', answer: 'x' },
    ];
    expect(
      await perform(own, 'changeSecurityQuestions', { currentPassword: HOLDER_PASSWORD, securityAnswers }),
    ).toMatchObject({
      fields: [
        { path: 'securityAnswers.0.answer', code: 'SECURITY_ANSWER_EMPTY' },
        { path: 'securityAnswers.1.questionId', code: 'SECURITY_QUESTION_UNKNOWN' },
      ],
    });
  });
});

type Numbers = Pick<Declaration, 'personalIdNumber' | 'phoneNumber'>;
const numbersOf = ({ personalIdNumber, phoneNumber }: Numbers): Numbers => ({
  personalIdNumber,
  phoneNumber,
});

/** A recovery whose code has arrived. */
async function aStartedRecovery(holder: Numbers): Promise<{ flowId: string; code: string }> {
  await forgetLimits();
  const { flowId } = await perform(portal, 'startPasswordRecovery', numbersOf(holder));
  await world.runJobs();
  return { flowId, code: newestCodeTo(world, holder.phoneNumber) };
}
async function aProvedPhone(holder: Numbers) {
  const { flowId, code } = await aStartedRecovery(holder);
  return { flowId, verified: await perform(portal, 'verifyPasswordRecoveryCode', { flowId, code }) };
}
const proofOf = (holder: Holder, questionId: string, overrides: object = {}) => ({
  fullName: holder.fullName,
  dateOfBirth: holder.dateOfBirth,
  answer: ANSWERS[questionId],
  ...overrides,
});
/** A recovery that was asked for and waits. */
async function aRequestedRecovery(holder: Holder) {
  const { flowId, verified } = await aProvedPhone(holder);
  return perform(portal, 'requestPasswordRecovery', { flowId, ...proofOf(holder, verified.question.id) });
}
const recoveriesOf = async (holder: Holder): Promise<string[]> =>
  (
    await world.owner.query(
      `select state || coalesce(' ' || stopped_by, '') as state from password_recovery where account_id = $1 order by requested_at`,
      [await accountOf(holder)],
    )
  ).rows.map(({ state }) => state);

describe('a forgotten password', () => {
  it('comes back with numbers, code and answer, a day later, and opens no session by itself [R-052] [R-065] [A-27]', async () => {
    const holder = await anActivatedHolder();
    const stranger = await signedIn(holder);
    const { flowId, verified } = await aProvedPhone(holder);
    expect(verified).toMatchObject({ isUsable: false, recovery: null });
    expect(Object.keys(ANSWERS)).toContain(verified.question.id);
    const proof = proofOf(holder, verified.question.id, { fullName: holder.fullName.toUpperCase() });
    const { recovery } = await perform(portal, 'requestPasswordRecovery', { flowId, ...proof });
    expect(Date.parse(recovery.usableAt) - Date.parse(recovery.requestedAt)).toBe(24 * 3_600_000);
    expect(await newestNotice(holder)).toMatch(
      /Co yeu cau dat lai mat khau .* dat duoc tu .* tra loi tin nay HUY/,
    );
    expect(await isPassword(holder, HOLDER_PASSWORD)).toBe(true);

    const tooEarly = await aProvedPhone(holder);
    expect(tooEarly.verified).toMatchObject({ isUsable: false, question: null, recovery });
    expect(
      await outcomeOf(portal, 'completePasswordRecovery', {
        flowId: tooEarly.flowId,
        newPassword: NEW_PASSWORD,
      }),
    ).toBe('RECOVERY_STILL_WAITING');

    await world.letPass('24 hours');
    const second = await aProvedPhone(holder);
    expect(second.verified).toMatchObject({ isUsable: true, question: null });
    const response = await portal.fetch('/graphql/portal', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query:
          'mutation ($input: CompletePasswordRecoveryInput!) { completePasswordRecovery(input: $input) { __typename } }',
        variables: { input: { flowId: second.flowId, newPassword: NEW_PASSWORD } },
      }),
    });
    expect(await response.text()).toContain('PasswordRecovered');
    expect(response.headers.get('set-cookie')).toBeNull();
    expect([await isPassword(holder, NEW_PASSWORD), await whoIs(stranger)]).toEqual([true, null]);
    expect(await newestNotice(holder)).toContain('Mat khau tai khoan');
    expect(await recoveriesOf(holder)).toEqual(['COMPLETED']);
    expect(await whoIs(await signedIn({ ...holder, password: NEW_PASSWORD }))).toBe(holder.fullName);
    expect((await linesAbout(holder)).map(({ action }) => action)).toEqual(
      expect.arrayContaining(['PASSWORD_RECOVERY_REQUESTED', 'PASSWORD_RECOVERED']),
    );
  });

  it('is told of in one way, whoever asks [A-28]', async () => {
    const [active, locked] = [await aHolder(world), await aHolder(world)];
    await lock(locked);
    const granted = await anAccountToActivate(world);
    const askers = [
      active,
      locked,
      granted,
      { personalIdNumber: '022099999999', phoneNumber: '0998000222' },
      { ...active, phoneNumber: '0998000111' },
    ];
    const answers = [];
    for (const asker of askers) {
      await forgetLimits();
      const { status, text } = await answerTo(portal, 'startPasswordRecovery', numbersOf(asker));
      answers.push([
        status,
        text.replace(/"flowId":"[\w-]{22}"/, 'f').replace(/\d{4}-\d\d-\d\dT[\d:.]{8,12}(?=Z|\+)/g, 't'),
      ]);
    }
    expect(answers[0]?.[1]).toContain('PasswordRecoveryStarted');
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });

  it('of a locked account, one that is not active and one without questions is told of after the code only', async () => {
    const [locked, granted, old] = [
      await aHolder(world),
      await anAccountToActivate(world),
      await aHolder(world),
    ];
    await lock(locked);
    expect((await aProvedPhone(locked)).verified.code).toBe('ACCOUNT_LOCKED');
    expect((await aProvedPhone(granted)).verified.code).toBe('ACCOUNT_NOT_ACTIVATED');
    const { flowId, verified } = await aProvedPhone(old);
    expect(verified.code).toBe('RECOVERY_WITHOUT_QUESTIONS');
    expect(verified.message).toContain('Công an xã, phường');
    expect(
      await outcomeOf(portal, 'requestPasswordRecovery', {
        flowId,
        ...proofOf(old, 'FIRST_PET', { answer: 'x' }),
      }),
    ).toBe('HOLDER_FLOW_UNKNOWN');
  });

  it.each([
    ['a wrong name', { fullName: 'Nguyễn Văn Khác' }],
    ['a wrong birth date', { dateOfBirth: '1901-01-01' }],
    ['a wrong answer', { answer: 'khong nho' }],
  ])('is not given for %s, and which of them it was is not told', async (_, overrides) => {
    const holder = await anActivatedHolder();
    const { flowId, verified } = await aProvedPhone(holder);
    const input = { flowId, ...proofOf(holder, verified.question.id, overrides) };
    expect(await perform(portal, 'requestPasswordRecovery', input)).toEqual({
      __typename: 'RuleRefused',
      code: 'RECOVERY_NOT_PROVED',
      message: expect.stringContaining('Họ tên, ngày sinh hoặc câu trả lời'),
    });
    expect(await recoveriesOf(holder)).toEqual([]);
    const { rows } = await world.owner.query('select in_a_row from holder_tries where holder_print = $1', [
      world.core.secrets.fingerprint(holder.personalIdNumber),
    ]);
    expect(rows).toEqual([{ in_a_row: 1 }]);
  });

  it('asks the same question all day, however often one begins anew', async () => {
    const holder = await anActivatedHolder();
    const asked = new Set<string>();
    for (let time = 0; time < 4; time += 1) asked.add((await aProvedPhone(holder)).verified.question.id);
    expect(asked.size).toBe(1);
  });

  it('is judged at most five times by 64 wrong answers at the same moment [A-25]', async () => {
    const holder = await anActivatedHolder();
    const { flowId, verified } = await aProvedPhone(holder);
    const right = proofOf(holder, verified.question.id);
    const outcomes = await Promise.all(
      Array.from({ length: 64 }, (_, index) =>
        outcomeOf(portal, 'requestPasswordRecovery', { flowId, ...right, answer: `sai ${index}` }),
      ),
    );
    expect(countOf(outcomes, 'RECOVERY_NOT_PROVED')).toBe(5);
    expect(countOf(outcomes, 'RATE_LIMITED')).toBe(59);
    expect(await outcomeOf(portal, 'requestPasswordRecovery', { flowId, ...right })).toBe('RATE_LIMITED');
  });

  it('is asked for once by sixteen right answers, and set once by sixteen last steps [A-47]', async () => {
    const holder = await anActivatedHolder();
    const { flowId, verified } = await aProvedPhone(holder);
    const asking = { flowId, ...proofOf(holder, verified.question.id) };
    const asked = await Promise.all(
      Array.from({ length: 16 }, () => outcomeOf(portal, 'requestPasswordRecovery', asking)),
    );
    expect(countOf(asked, 'PasswordRecoveryRequested')).toBe(1);
    await world.letPass('25 hours');
    const second = await aProvedPhone(holder);
    const outcomes = await Promise.all(
      Array.from({ length: 16 }, (_, index) =>
        outcomeOf(portal, 'completePasswordRecovery', {
          flowId: second.flowId,
          newPassword: `Canh-dong*${index}bo`,
        }),
      ),
    );
    expect(countOf(outcomes, 'PasswordRecovered')).toBe(1);
    expect(countOf(outcomes, 'HOLDER_FLOW_UNKNOWN')).toBe(15);
    expect(await isPassword(holder, `Canh-dong*${outcomes.indexOf('PasswordRecovered')}bo`)).toBe(true);
  });

  it('makes what was tried wrongly forgotten once it is set', async () => {
    const holder = await anActivatedHolder();
    await aRequestedRecovery(holder);
    for (let guess = 0; guess < 5; guess += 1)
      await portal.query(
        'mutation ($input: StartSignInInput!) { startSignIn(input: $input) { __typename } }',
        { input: { personalIdNumber: holder.personalIdNumber, password: WRONG_PASSWORD } },
      );
    await world.letPass('24 hours');
    const { flowId } = await aProvedPhone(holder);
    await perform(portal, 'completePasswordRecovery', { flowId, newPassword: NEW_PASSWORD });
    const { rows } = await world.owner.query('select from holder_tries where holder_print = $1', [
      world.core.secrets.fingerprint(holder.personalIdNumber),
    ]);
    expect(rows).toEqual([]);
  });

  it('keeps the rules of every password', async () => {
    const holder = await anActivatedHolder();
    await aRequestedRecovery(holder);
    await world.letPass('24 hours');
    const { flowId } = await aProvedPhone(holder);
    for (const [newPassword, code] of [
      ['abc', 'PASSWORD_TOO_SHORT'],
      ['Vietnam@2026', 'PASSWORD_BREACHED'],
      [`Hoa-${holder.personalIdNumber}`, 'PASSWORD_OF_HOLDER'],
    ])
      expect(await outcomeOf(portal, 'completePasswordRecovery', { flowId, newPassword })).toBe(code);
  });

  it('is refused step by step to whoever leaves one out [A-27]', async () => {
    const holder = await anActivatedHolder();
    const { flowId } = await aStartedRecovery(holder);
    const proof = proofOf(holder, 'FIRST_PET');
    expect(await outcomeOf(portal, 'requestPasswordRecovery', { flowId, ...proof })).toBe('OTP_NOT_VERIFIED');
    expect(await outcomeOf(portal, 'stopPasswordRecovery', { flowId })).toBe('OTP_NOT_VERIFIED');
    expect(await outcomeOf(portal, 'completePasswordRecovery', { flowId, newPassword: NEW_PASSWORD })).toBe(
      'OTP_NOT_VERIFIED',
    );
    const proved = await aProvedPhone(holder);
    expect(
      await outcomeOf(portal, 'completePasswordRecovery', {
        flowId: proved.flowId,
        newPassword: NEW_PASSWORD,
      }),
    ).toBe('RECOVERY_NOT_FOUND');
    await world.letPass('16 minutes');
    expect(await outcomeOf(portal, 'requestPasswordRecovery', { flowId: proved.flowId, ...proof })).toBe(
      'HOLDER_FLOW_EXPIRED',
    );
  });

  it('is not opened by the code of another flow, nor is another flow by its code [A-21]', async () => {
    const holder = await anActivatedHolder();
    const recovery = await aStartedRecovery(holder);
    await forgetLimits();
    const started = await portal.query(
      'mutation ($input: StartSignInInput!) { startSignIn(input: $input) { ... on SignInStarted { flowId } } }',
      { input: { personalIdNumber: holder.personalIdNumber, password: HOLDER_PASSWORD } },
    );
    await world.runJobs();
    const signInCode = newestCodeTo(world, holder.phoneNumber);
    const signInFlow: string = started.data.startSignIn.flowId;
    expect(
      await outcomeOf(portal, 'verifyPasswordRecoveryCode', { flowId: recovery.flowId, code: signInCode }),
    ).toBe('OTP_INVALID');
    expect(
      await outcomeOf(portal, 'verifyPasswordRecoveryCode', { flowId: signInFlow, code: signInCode }),
    ).toBe('HOLDER_FLOW_UNKNOWN');
    const { data } = await portal.query(
      'mutation ($input: CompleteSignInInput!) { completeSignIn(input: $input) { __typename ... on Refusal { code } } }',
      { input: { flowId: signInFlow, code: recovery.code } },
    );
    expect(data.completeSignIn.code).toBe('OTP_INVALID');
  });

  it('has five guesses for its code, and another code gives no more [A-16]', async () => {
    const { flowId, code } = await aStartedRecovery(await anActivatedHolder());
    for (const guess of [1, 2, 3, 4, 5])
      expect(
        await perform(portal, 'verifyPasswordRecoveryCode', { flowId, code: wrong(code, guess) }),
      ).toMatchObject({ code: 'OTP_INVALID', remainingGuesses: 5 - guess });
    expect(await outcomeOf(portal, 'verifyPasswordRecoveryCode', { flowId, code })).toBe('OTP_EXHAUSTED');
    await world.letPass('31 seconds');
    expect(await outcomeOf(portal, 'resendPasswordRecoveryCode', { flowId })).toBe('HOLDER_FLOW_UNKNOWN');
  });

  it('can be sent another code for, and then only that one counts', async () => {
    const holder = await anActivatedHolder();
    const { flowId, code } = await aStartedRecovery(holder);
    await world.letPass('31 seconds');
    expect(await outcomeOf(portal, 'resendPasswordRecoveryCode', { flowId })).toBe('PasswordRecoveryStarted');
    await world.runJobs();
    const newer = newestCodeTo(world, holder.phoneNumber);
    expect(newer).not.toBe(code);
    expect(await outcomeOf(portal, 'verifyPasswordRecoveryCode', { flowId, code: newer })).toBe(
      'PasswordRecoveryCodeVerified',
    );
  });

  it('leaves no password, answer or code in a table, job or log line [A-64]', async () => {
    const holder = await anActivatedHolder();
    await aRequestedRecovery(holder);
    await world.letPass('24 hours');
    const { flowId } = await aProvedPhone(holder);
    await perform(portal, 'completePasswordRecovery', { flowId, newPassword: 'Cau-tre-lac-leo7' });
    const { rows } = await world.owner.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'graphile_worker')`,
    );
    for (const { name } of rows) {
      const found = await world.owner.query(`select from ${name} as t where t::text like any ($1) limit 1`, [
        ['%Cau-tre-lac-leo7%', `%${flowId}%`],
      ]);
      expect([name, found.rowCount]).toEqual([name, 0]);
    }
    expect(
      world.logLines.filter((line) => line.includes('Cau-tre-lac-leo7') || line.includes(flowId)),
    ).toEqual([]);
  });
});

describe('a recovery that waits', () => {
  it('is stopped by whoever signs in with the old password, and the holder is told', async () => {
    const holder = await anActivatedHolder();
    await aRequestedRecovery(holder);
    await signedIn(holder);
    expect(await recoveriesOf(holder)).toEqual(['CANCELLED SIGN_IN']);
    expect(await newestNotice(holder)).toContain('da dung');
    expect((await linesAbout(holder)).at(-1)).toMatchObject({ action: 'PASSWORD_RECOVERY_CANCELLED' });
    await world.letPass('25 hours');
    const { flowId } = await aProvedPhone(holder);
    expect(await outcomeOf(portal, 'completePasswordRecovery', { flowId, newPassword: NEW_PASSWORD })).toBe(
      'RECOVERY_NOT_FOUND',
    );
  });

  it('is stopped by the lock of the account', async () => {
    const holder = await anActivatedHolder();
    await aRequestedRecovery(holder);
    const accountId = await accountOf(holder);
    await world.core.useCases.execute(
      {
        name: 'lockOwnAccount',
        permission: 'account:activate',
        rows: 'ALL',
        run: (transaction) =>
          lockOwnAccount(transaction, { accountId, channel: 'SMS', reason: 'PHONE_LOST' }),
      },
      VISITOR,
      null,
    );
    expect(await recoveriesOf(holder)).toEqual(['CANCELLED LOCK']);
  });

  it('is stopped with the phone alone, once', async () => {
    const holder = await anActivatedHolder();
    await aRequestedRecovery(holder);
    const { flowId } = await aProvedPhone(holder);
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, () => outcomeOf(portal, 'stopPasswordRecovery', { flowId })),
    );
    expect(countOf(outcomes, 'PasswordRecoveryStopped')).toBe(1);
    expect(await recoveriesOf(holder)).toEqual(['CANCELLED PORTAL']);
    expect(await newestNotice(holder)).toContain('da dung');
  });

  it('is stopped by a change of the password', async () => {
    const holder = await anActivatedHolder();
    const own = await signedIn(holder);
    await aRequestedRecovery(holder);
    await perform(own, 'changePassword', { currentPassword: HOLDER_PASSWORD, newPassword: NEW_PASSWORD });
    expect(await recoveriesOf(holder)).toEqual(['CANCELLED PASSWORD_CHANGE']);
  });

  it('is of no use while the account is locked', async () => {
    const holder = await anActivatedHolder();
    await aRequestedRecovery(holder);
    await world.letPass('24 hours');
    const { flowId } = await aProvedPhone(holder);
    await lock(holder);
    expect(await outcomeOf(portal, 'completePasswordRecovery', { flowId, newPassword: NEW_PASSWORD })).toBe(
      'ACCOUNT_LOCKED',
    );
  });

  it('is one for each account, and a second can be asked for when nobody used it for a week', async () => {
    const holder = await anActivatedHolder();
    const early = await aProvedPhone(holder);
    await aRequestedRecovery(holder);
    const proof = proofOf(holder, early.verified.question.id);
    expect(await outcomeOf(portal, 'requestPasswordRecovery', { flowId: early.flowId, ...proof })).toBe(
      'RECOVERY_STILL_WAITING',
    );
    await world.letPass('8 days');
    expect(await aRequestedRecovery(holder)).toMatchObject({ __typename: 'PasswordRecoveryRequested' });
    expect(await recoveriesOf(holder)).toEqual(['CANCELLED EXPIRY', 'WAITING']);
  });
});

describe('a password that is easily guessed', () => {
  it.each(['P@ssw0rd1!', 'Matkhau@123', 'Vietnam@2026', 'Abc@1234'])(
    'is refused at activation too: %s',
    async (password) => {
      const holder = await anAccountToActivate(world);
      const { flowId, code } = await aStartedActivation(world, holder);
      await verifyCode(portal, flowId, code);
      const { data } = await portal.query(
        'mutation ($input: CompleteActivationInput!) { completeActivation(input: $input) { ... on ValidationFailed { fields { path code } } } }',
        { input: { flowId, ...chosenSecrets({ password }) } },
      );
      expect(data.completeActivation.fields).toEqual([{ path: 'password', code: 'PASSWORD_BREACHED' }]);
    },
  );

  it('is refused at activation for holding the name of the holder', async () => {
    const holder = await anAccountToActivate(world, { fullName: 'Trần Thị Bích Phượng' });
    const { flowId, code } = await aStartedActivation(world, holder);
    await verifyCode(portal, flowId, code);
    const { data } = await portal.query(
      'mutation ($input: CompleteActivationInput!) { completeActivation(input: $input) { ... on ValidationFailed { fields { path code } } } }',
      { input: { flowId, ...chosenSecrets({ password: 'Hoa-BichPhuong#8' }) } },
    );
    expect(data.completeActivation.fields).toEqual([{ path: 'password', code: 'PASSWORD_OF_HOLDER' }]);
  });
});

describe('a flood of sign-ins', () => {
  it('is turned away beyond the queue of 50, and an officer is answered meanwhile [A-65]', async () => {
    const reviewer = await world.officer('thamdinh');
    const holders = await Promise.all(Array.from({ length: 40 }, () => aHolder(world)));
    let isOver = false;
    const flood = Promise.all(
      Array.from({ length: 200 }, (_, index) =>
        portal.query(
          'mutation ($input: StartSignInInput!) { startSignIn(input: $input) { __typename ... on Refusal { code } } }',
          {
            input: {
              personalIdNumber: holders[index % holders.length]?.personalIdNumber,
              password: WRONG_PASSWORD,
            },
          },
          { 'x-forwarded-for': `203.0.113.${index}` },
        ),
      ),
    ).finally(() => {
      isOver = true;
    });
    const { errors } = await reviewer.query('{ applicationCounts { overdue } }');
    expect([errors, isOver]).toEqual([undefined, false]);
    const codes = (await flood).map(
      ({ data, errors: refused }) => refused?.[0]?.extensions?.['code'] ?? data.startSignIn.code,
    );
    expect(new Set(codes)).toEqual(new Set(['RATE_LIMITED', 'HOLDER_SIGN_IN_FAILED']));
    expect(countOf(codes as string[], 'RATE_LIMITED')).toBeGreaterThanOrEqual(100);
  });
});
