import { PASSWORD_RULES, SECURITY_QUESTION_IDS } from '@dinhdanh/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  activate,
  aGrantedCitizen,
  anAccountToActivate,
  anApplicationReadyForReview,
  approve,
  aStartedActivation,
  chosenSecrets,
  completeActivation,
  newestCodeTo,
  startActivation,
  verifyCode,
} from '../../testing/builders.ts';
import { TEST_SEALER } from '../../testing/secret-key.ts';
import { createTestWorld, type Client, type TestWorld } from '../../testing/test-world.ts';

let world: TestWorld;
let portal: Client;
beforeAll(async () => {
  world = await createTestWorld();
  portal = world.visitor('portal');
});
afterAll(() => world.close());
/** Everybody in this file asks from one address. */
const forgetEarlierMessages = () => world.owner.query('delete from rate_limit');
beforeEach(forgetEarlierMessages);

const RESEND = `mutation ($input: ResendActivationCodeInput!) {
  resendActivationCode(input: $input) { __typename ... on ActivationStarted { flowId otpExpiresAt resendAvailableAt } ... on Refusal { code message } }
}`;
const resend = (flowId: string) => portal.query(RESEND, { input: { flowId } });
const wrong = (code: string, by = 1): string => String((Number(code) + by) % 1_000_000).padStart(6, '0');
const accountOf = async ({ personalIdNumber }: { personalIdNumber: string }) =>
  (
    await world.owner.query(
      'select a.* from account a join citizen c on c.id = a.citizen_id where (c.personal_id_number).print = $1',
      [TEST_SEALER.print(personalIdNumber)],
    )
  ).rows[0];
const codesTo = (phoneNumber: string): number =>
  world.messages.filter(({ to, text }) => to === phoneNumber && /^\d{6} /.test(text)).length;
const NOBODY = { personalIdNumber: '022099999999', phoneNumber: '0998999999' };

describe('activating an account', () => {
  it('goes from number and phone over the code to an active account [R-109] [R-110] [R-111] [R-114] [R-115] [R-117]', async () => {
    const holder = await aGrantedCitizen(world);
    const { data } = await startActivation(portal, holder);
    expect(data.startActivation.__typename).toBe('ActivationStarted');
    await world.runJobs();
    const { flowId } = data.startActivation;
    const verified = await verifyCode(portal, flowId, newestCodeTo(world, holder.phoneNumber));
    expect(verified).toMatchObject({ __typename: 'ActivationCodeVerified', flowId });
    expect(await completeActivation(portal, flowId)).toMatchObject({
      __typename: 'ActivationCompleted',
      message: 'Bạn đã kích hoạt tài khoản định danh điện tử thành công',
      accountLevel: 'LEVEL_2',
    });
    expect(await accountOf(holder)).toMatchObject({ state: 'ACTIVE' });
  });

  it('sends one plain message with the code, its three minutes and a warning [R-053] [R-054]', async () => {
    const holder = await anAccountToActivate(world);
    await startActivation(portal, holder);
    await world.runJobs();
    expect(world.messages.findLast(({ to }) => to === holder.phoneNumber)?.text).toMatch(
      /^\d{6} la ma kich hoat tai khoan dinh danh dien tu, co hieu luc 3 phut\. Khong dua ma nay cho bat ky ai/,
    );
  });

  it('takes number and phone as people write them, and names both when both are wrong', async () => {
    const holder = await anAccountToActivate(world);
    const spaced = holder.personalIdNumber.replace(/(\d{3})(?=\d)/g, '$1 ');
    await startActivation(portal, {
      personalIdNumber: spaced,
      phoneNumber: `+84 ${holder.phoneNumber.slice(1)}`,
    });
    await world.runJobs();
    expect(codesTo(holder.phoneNumber)).toBe(1);
    const { data } = await startActivation(portal, { personalIdNumber: '123', phoneNumber: 'abc' });
    expect(data.startActivation.fields).toEqual([
      { path: 'personalIdNumber', code: 'PERSONAL_ID_NUMBER_FORMAT' },
      { path: 'phoneNumber', code: 'PHONE_NUMBER_FORMAT' },
    ]);
  });

  it("moves the target of the holder's ward by one, and of no other ward, when the holder is on the list [R-168]", async () => {
    const progress = async () => {
      const officer = await world.officer('thamdinh');
      const { targetCampaigns } = (await officer.query('{ targetCampaigns { items { id } } }')).data;
      const { data } = await officer.query(
        'query ($id: ID!) { wardProgress(campaignId: $id) { rows { unit { name } activated } total { activated } } }',
        {
          id: targetCampaigns.items[0].id,
        },
      );
      return data.wardProgress;
    };
    const holder = await anAccountToActivate(world, { unitCode: '06709' });
    const { id } = await accountOf(holder);
    await world.owner.query(
      `insert into target_person select (select id from target_campaign), id, citizen_id, unit_id, null from account where id = $1`,
      [id],
    );
    const before = await progress();
    await activate(world, holder);
    const after = await progress();
    expect(after).toEqual({
      rows: before.rows.map((row: { unit: { name: string }; activated: number }) =>
        row.unit.name === 'Phường Ka Long' ? { ...row, activated: row.activated + 1 } : row,
      ),
      total: { activated: before.total.activated + 1 },
    });
  });

  it('keeps every secret as an argon2id hash of its own', async () => {
    const holder = await anAccountToActivate(world);
    await activate(world, holder);
    const { id } = await accountOf(holder);
    const { rows } = await world.owner.query(
      `select password_hash as hash from account_credential where account_id = $1 union all select passcode_hash from account_credential where account_id = $1
       union all select answer_hash from account_security_answer where account_id = $1`,
      [id],
    );
    expect(rows).toHaveLength(4);
    for (const { hash } of rows)
      expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
    expect(new Set(rows.map(({ hash }) => hash)).size).toBe(4);
  });

  it('takes no step before the one that comes before it [A-27]', async () => {
    const holder = await anAccountToActivate(world);
    expect(await completeActivation(portal, 'no-such-flow')).toMatchObject({
      code: 'ACTIVATION_FLOW_UNKNOWN',
    });
    expect(await verifyCode(portal, 'no-such-flow', '123456')).toMatchObject({
      code: 'ACTIVATION_FLOW_UNKNOWN',
    });
    const { flowId, code } = await aStartedActivation(world, holder);
    expect(await completeActivation(portal, flowId)).toMatchObject({ code: 'OTP_NOT_VERIFIED' });
    for (const guess of ['', ' ', 'null', wrong(code), `${code}0`, code.slice(0, 5)]) {
      expect(await verifyCode(portal, flowId, guess)).not.toMatchObject({
        __typename: 'ActivationCodeVerified',
      });
      expect(await completeActivation(portal, flowId)).toMatchObject({ code: 'OTP_NOT_VERIFIED' });
    }
    expect(await accountOf(holder)).toMatchObject({ state: 'GRANTED' });
  });

  it('must be completed within 30 minutes of the right code', async () => {
    const [inTime, late] = [await anAccountToActivate(world), await anAccountToActivate(world)];
    const flows = [await aStartedActivation(world, inTime), await aStartedActivation(world, late)] as const;
    for (const { flowId, code } of flows) await verifyCode(portal, flowId, code);
    await world.letPass('29 minutes 50 seconds');
    expect(await completeActivation(portal, flows[0].flowId)).toMatchObject({
      __typename: 'ActivationCompleted',
    });
    await world.letPass('10 seconds');
    expect(await completeActivation(portal, flows[1].flowId)).toMatchObject({
      code: 'ACTIVATION_FLOW_EXPIRED',
    });
    expect(await accountOf(late)).toMatchObject({ state: 'GRANTED' });
  });

  it('is won by one of 16 holders of the flow who choose different passwords at the same moment [A-47]', async () => {
    const holder = await anAccountToActivate(world);
    const { flowId, code } = await aStartedActivation(world, holder);
    await verifyCode(portal, flowId, code);
    const results = await Promise.all(
      Array.from({ length: 16 }, (_, index) =>
        completeActivation(portal, flowId, { password: `Song-Ka-${2000 + index}` }),
      ),
    );
    expect(results.filter(({ __typename }) => __typename === 'ActivationCompleted')).toHaveLength(1);
    expect(results.filter((result) => result.code === 'ACCOUNT_ALREADY_ACTIVE')).toHaveLength(15);
    const { id } = await accountOf(holder);
    const { rows } = await world.owner.query(
      `select (select count(*)::integer from account_credential where account_id = $1) as credentials,
              (select count(*)::integer from account_security_answer where account_id = $1) as answers,
              (select count(*)::integer from audit_line where subject_id = $1::text and action = 'ACCOUNT_ACTIVATED') as lines`,
      [id],
    );
    expect(rows).toEqual([{ credentials: 1, answers: 2, lines: 1 }]);
    const right = results.findIndex(({ __typename }) => __typename === 'ActivationCompleted');
    const credential = await world.owner.query(
      'select password_hash from account_credential where account_id = $1',
      [id],
    );
    expect(await world.core.secrets.verify(`Song-Ka-${2000 + right}`, credential.rows[0].password_hash)).toBe(
      true,
    );
  });
});

describe('what the first answer tells about a number [A-28]', () => {
  it('is the same for an unknown number, a wrong phone, an application without account, a granted and an active account', async () => {
    const [granted, active] = [await anAccountToActivate(world), await anAccountToActivate(world)];
    await activate(world, active);
    const { declaration: undecided } = await anApplicationReadyForReview(world);
    const stranger = await anAccountToActivate(world);
    await forgetEarlierMessages();
    const askers = [
      granted,
      active,
      undecided,
      NOBODY,
      { ...granted, phoneNumber: '0998000111' },
      { ...stranger, personalIdNumber: granted.personalIdNumber },
    ];
    const answers = [];
    for (const asker of askers) {
      const response = await fetch(`${world.url}/graphql/portal`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          query:
            'mutation ($input: StartActivationInput!) { startActivation(input: $input) { __typename ... on ActivationStarted { flowId otpExpiresAt resendAvailableAt } } }',
          variables: { input: { personalIdNumber: asker.personalIdNumber, phoneNumber: asker.phoneNumber } },
        }),
      });
      const headers = [...response.headers].filter(([name]) => name !== 'date' && name !== 'x-request-id');
      // Identifiers and times differ by nature; every other byte is compared, and their lengths too.
      const body = (await response.text())
        .replace(/[\w-]{22}(?=")/, 'f'.repeat(22))
        .replace(/\d{4}-\d\d-\d\dT[\d:.]{8,12}(?=Z|\+)/g, 't');
      answers.push({ status: response.status, headers, body });
    }
    expect(answers[0]?.body).toContain('ActivationStarted');
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });

  it('and the second is the same too: whoever guesses without a message learns nothing', async () => {
    const granted = await anAccountToActivate(world);
    const { flowId, code } = await aStartedActivation(world, granted);
    const { data } = await startActivation(portal, NOBODY);
    await world.runJobs();
    for (const step of [1, 2, 3, 4, 5, 6]) {
      expect(await verifyCode(portal, data.startActivation.flowId, wrong(code, step))).toEqual(
        await verifyCode(portal, flowId, wrong(code, step)),
      );
    }
    await world.letPass('31 seconds');
    const shape = (answer: object) => JSON.stringify(answer).replace(/"(flowId|\w+At)":"[^"]+"/g, '"$1"');
    expect(shape((await resend(data.startActivation.flowId)).data)).toBe(shape((await resend(flowId)).data));
    expect(await completeActivation(portal, data.startActivation.flowId)).toEqual(
      await completeActivation(portal, flowId),
    );
    expect(codesTo(NOBODY.phoneNumber)).toBe(0);
  });

  it('tells the holder of an active account that it is active, but only after the right code [R-113]', async () => {
    const holder = await anAccountToActivate(world);
    await activate(world, holder);
    await forgetEarlierMessages();
    const { flowId, code } = await aStartedActivation(world, holder);
    expect(await verifyCode(portal, flowId, wrong(code))).toMatchObject({ code: 'OTP_INVALID' });
    expect(await verifyCode(portal, flowId, code)).toMatchObject({
      __typename: 'RuleRefused',
      code: 'ACCOUNT_ALREADY_ACTIVE',
      message: expect.stringMatching(/^Tài khoản của bạn đã thực hiện kích hoạt/),
    });
    expect(await completeActivation(portal, flowId, { password: 'Song-Ka-9999' })).toMatchObject({
      code: 'ACCOUNT_ALREADY_ACTIVE',
    });
    const { rows } = await world.owner.query('select from account_credential where account_id = $1', [
      (await accountOf(holder)).id,
    ]);
    expect(rows).toHaveLength(1);
  });
});

describe('a one-time code', () => {
  it.each([
    ['is right until 180 seconds have passed', '2 minutes 58 seconds', 'ActivationCodeVerified'],
    ['is too late after 180 seconds', '3 minutes', 'OtpRefused'],
  ])('%s on the database clock [R-053]', async (_, wait, typename) => {
    const { flowId, code } = await aStartedActivation(world, await anAccountToActivate(world));
    await world.letPass(wait);
    expect(await verifyCode(portal, flowId, code)).toMatchObject({
      __typename: typename,
      ...(typename === 'OtpRefused' && { code: 'OTP_EXPIRED' }),
    });
  });

  it('can be guessed five times, with the tries left told, and is worth nothing at the sixth, even when right [A-16]', async () => {
    const { flowId, code } = await aStartedActivation(world, await anAccountToActivate(world));
    for (const remainingGuesses of [4, 3, 2, 1, 0]) {
      expect(await verifyCode(portal, flowId, wrong(code, remainingGuesses + 1))).toMatchObject({
        __typename: 'OtpRefused',
        code: 'OTP_INVALID',
        remainingGuesses,
      });
    }
    expect(await verifyCode(portal, flowId, code)).toMatchObject({
      __typename: 'OtpRefused',
      code: 'OTP_EXHAUSTED',
      remainingGuesses: 0,
    });
  });

  it('is judged at most five times by 64 wrong guesses at the same moment [A-17]', async () => {
    const { flowId, code } = await aStartedActivation(world, await anAccountToActivate(world));
    const results = await Promise.all(
      Array.from({ length: 64 }, (_, index) => verifyCode(portal, flowId, wrong(code, index + 1))),
    );
    expect(
      results
        .filter((result) => result.code === 'OTP_INVALID')
        .map(({ remainingGuesses }) => remainingGuesses)
        .sort(),
    ).toEqual([0, 1, 2, 3, 4]);
    expect(results.filter((result) => result.code === 'OTP_EXHAUSTED')).toHaveLength(59);
    const { rows } = await world.owner.query('select max(wrong_guesses) as most from holder_flow');
    expect(rows[0].most).toBe(5);
    expect(await verifyCode(portal, flowId, code)).toMatchObject({ code: 'OTP_EXHAUSTED' });
  });

  it('opens at most once when the right one is among 64 guesses at the same moment, and only before five wrong ones [A-17]', async () => {
    for (let round = 0; round < 3; round += 1) {
      const { flowId, code } = await aStartedActivation(world, await anAccountToActivate(world));
      const results = await Promise.all(
        Array.from({ length: 64 }, (_, index) =>
          verifyCode(portal, flowId, index % 8 === round ? code : wrong(code, index + 1)),
        ),
      );
      const judgedWrong = results.filter((result) => result.code === 'OTP_INVALID').length;
      const opened = results.filter(({ __typename }) => __typename === 'ActivationCodeVerified').length;
      expect(judgedWrong).toBeLessThanOrEqual(5);
      expect(opened).toBe(judgedWrong === 5 ? 0 : 1);
    }
  });

  it('works once', async () => {
    const { flowId, code } = await aStartedActivation(world, await anAccountToActivate(world));
    expect(await verifyCode(portal, flowId, code)).toMatchObject({ __typename: 'ActivationCodeVerified' });
    expect(await verifyCode(portal, flowId, code)).toMatchObject({
      __typename: 'OtpRefused',
      code: 'OTP_EXPIRED',
    });
  });

  it('works in its own flow only, not in that of another person or of the same person [A-21]', async () => {
    const [one, other] = [await anAccountToActivate(world), await anAccountToActivate(world)];
    const first = await aStartedActivation(world, one);
    const foreign = await aStartedActivation(world, other);
    await world.letPass('31 seconds');
    const second = await aStartedActivation(world, one);
    expect(await verifyCode(portal, foreign.flowId, first.code)).toMatchObject({ code: 'OTP_INVALID' });
    expect(await verifyCode(portal, second.flowId, first.code)).toMatchObject({ code: 'OTP_INVALID' });
    expect(await verifyCode(portal, first.flowId, second.code)).toMatchObject({ code: 'OTP_INVALID' });
  });

  it('is taken with blanks between its digits', async () => {
    const { flowId, code } = await aStartedActivation(world, await anAccountToActivate(world));
    expect(await verifyCode(portal, flowId, ` ${code.slice(0, 3)} ${code.slice(3)}`)).toMatchObject({
      __typename: 'ActivationCodeVerified',
    });
  });

  it('is not sent any more when the gateway comes back too late for it', async () => {
    const holder = await anAccountToActivate(world);
    world.smsGateway.isDown = true;
    await startActivation(portal, holder);
    await world.runJobs();
    world.smsGateway.isDown = false;
    await world.letPass('181 seconds');
    await world.retryFailedJobs();
    await world.runJobs();
    expect(codesTo(holder.phoneNumber)).toBe(0);
  });

  it('is sent as the same code when the gateway comes back in time', async () => {
    const holder = await anAccountToActivate(world);
    world.smsGateway.losesAnswers = true;
    const { data } = await startActivation(portal, holder);
    await world.runJobs();
    world.smsGateway.losesAnswers = false;
    await world.retryFailedJobs();
    await world.runJobs();
    expect(codesTo(holder.phoneNumber)).toBe(1);
    expect(
      await verifyCode(portal, data.startActivation.flowId, newestCodeTo(world, holder.phoneNumber)),
    ).toMatchObject({ __typename: 'ActivationCodeVerified' });
  });
});

describe('asking for another code', () => {
  it('gives a new one after 30 seconds, and from then on only the new one counts [R-048]', async () => {
    const holder = await anAccountToActivate(world);
    const { flowId, code: first } = await aStartedActivation(world, holder);
    await world.letPass('31 seconds');
    expect((await resend(flowId)).data.resendActivationCode).toMatchObject({
      __typename: 'ActivationStarted',
      flowId,
    });
    await world.runJobs();
    const second = newestCodeTo(world, holder.phoneNumber);
    expect(second).not.toBe(first);
    expect(await verifyCode(portal, flowId, first)).toMatchObject({ code: 'OTP_INVALID' });
    expect(await verifyCode(portal, flowId, second)).toMatchObject({ __typename: 'ActivationCodeVerified' });
  });

  it('is too early before 30 seconds, says so, and uses up nothing', async () => {
    const holder = await anAccountToActivate(world);
    const { flowId } = await aStartedActivation(world, holder);
    for (let turn = 0; turn < 12; turn += 1)
      expect((await resend(flowId)).data.resendActivationCode).toMatchObject({
        code: 'RESEND_TOO_EARLY',
        message: expect.stringMatching(/\d+ giây/),
      });
    await world.letPass('31 seconds');
    expect((await resend(flowId)).data.resendActivationCode).toMatchObject({
      __typename: 'ActivationStarted',
    });
    await world.runJobs();
    expect(codesTo(holder.phoneNumber)).toBe(2);
  });

  it('by 16 at the same moment sends one message', async () => {
    const holder = await anAccountToActivate(world);
    const { flowId } = await aStartedActivation(world, holder);
    await world.letPass('31 seconds');
    const answers = await Promise.all(Array.from({ length: 16 }, () => resend(flowId)));
    await world.runJobs();
    expect(
      answers.filter(({ data }) => data?.resendActivationCode?.__typename === 'ActivationStarted'),
    ).toHaveLength(1);
    expect(codesTo(holder.phoneNumber)).toBe(2);
  });

  it('is impossible in an unknown flow, and in one whose code was right', async () => {
    const { flowId, code } = await aStartedActivation(world, await anAccountToActivate(world));
    await verifyCode(portal, flowId, code);
    await world.letPass('31 seconds');
    for (const flow of [flowId, 'no-such-flow'])
      expect((await resend(flow)).data.resendActivationCode).toMatchObject({
        code: 'ACTIVATION_FLOW_UNKNOWN',
      });
  });
});

describe('the limits on messages [A-19]', () => {
  const tryAgain = async (
    holder: { personalIdNumber: string; phoneNumber: string },
    every: string,
    times: number,
  ) => {
    let sent = 0;
    for (let turn = 0; turn < times; turn += 1) {
      const { data, errors } = await startActivation(portal, holder);
      if (data?.startActivation?.__typename === 'ActivationStarted') sent += 1;
      else
        expect(errors?.[0]?.extensions).toMatchObject({
          code: 'RATE_LIMITED',
          retryAfterSeconds: expect.any(Number),
        });
      await world.runJobs();
      await world.letPass(every);
    }
    expect(codesTo(holder.phoneNumber)).toBe(sent);
    return sent;
  };

  it('allow a number one message in 30 seconds', async () => {
    expect(await tryAgain(await anAccountToActivate(world), '10 seconds', 6)).toBe(2);
  });

  it('allow a number five messages in 15 minutes', async () => {
    expect(await tryAgain(await anAccountToActivate(world), '40 seconds', 8)).toBe(5);
  });

  it('allow a number ten messages a day, so that nobody has more than fifty guesses a day [A-23]', async () => {
    expect(await tryAgain(await anAccountToActivate(world), '20 minutes', 12)).toBe(10);
  });

  it('hold for a number that nobody has in just the same way', async () => {
    const asked = async () =>
      (await startActivation(portal, NOBODY)).errors?.[0]?.extensions.code ?? 'started';
    expect([await asked(), await asked()]).toEqual(['started', 'RATE_LIMITED']);
  });

  it('allow an address 25 messages in five minutes, whatever the numbers', async () => {
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        startActivation(portal, {
          personalIdNumber: NOBODY.personalIdNumber,
          phoneNumber: `09981${String(index).padStart(5, '0')}`,
        }),
      ),
    );
    expect(answers.filter(({ data }) => data?.startActivation)).toHaveLength(25);
    expect(answers.filter(({ errors }) => errors?.[0]?.extensions.code === 'RATE_LIMITED')).toHaveLength(15);
  });
});

describe('the secrets that a holder chooses', () => {
  let flowId: string;
  let holder: { personalIdNumber: string; phoneNumber: string };
  beforeAll(async () => {
    await forgetEarlierMessages();
    holder = await anAccountToActivate(world);
    const flow = await aStartedActivation(world, holder);
    await verifyCode(portal, flow.flowId, flow.code);
    flowId = flow.flowId;
  });
  const refusedFields = async (overrides: Record<string, unknown>) => {
    const { fields } = await completeActivation(portal, flowId, overrides);
    return fields.map(({ path, code }: { path: string; code: string }) => [path, code]);
  };

  it.each([
    ['seven characters', 'Ab@1234', 'PASSWORD_TOO_SHORT', 'R-055'],
    ['21 characters', 'Ab@12345678901234567x', 'PASSWORD_TOO_LONG', 'R-055'],
    ['no digit', 'Songka@long', 'PASSWORD_NEEDS_DIGIT', 'R-056'],
    ['no capital', 'matkhau@2026', 'PASSWORD_NEEDS_UPPERCASE', 'R-056'],
    ['no small letter', 'MATKHAU@2026', 'PASSWORD_NEEDS_LOWERCASE', 'R-056'],
    ['no special character', 'Matkhau2026x', 'PASSWORD_NEEDS_SPECIAL', 'R-057'],
    ['a character of no list', 'Songka@&2026', 'PASSWORD_CHARACTER_NOT_ALLOWED', 'R-057'],
    ['a Vietnamese letter', 'Mậtkhau@2026', 'PASSWORD_CHARACTER_NOT_ALLOWED', 'R-057'],
    ['an en dash', 'Songka@–2026', 'PASSWORD_EN_DASH', 'R-058'],
  ])('a password with %s (%s) is refused as %s [%s]', async (_, password, code) => {
    expect(await refusedFields({ password })).toEqual([['password', code]]);
  });

  it('a password of nothing breaks every rule, and each is told', async () => {
    expect(await refusedFields({ password: '' })).toEqual(
      PASSWORD_RULES.filter(({ isMet }) => !isMet('')).map(({ code }) => ['password', code]),
    );
  });

  it('an en dash gets a sentence of its own', async () => {
    const { fields } = await completeActivation(portal, flowId, { password: 'Songka@–2026' });
    expect(fields[0].message).toContain('gạch nối');
  });

  it.each([
    ['five digits', '90281', 'PASSCODE_FORMAT'],
    ['seven digits', '9028171', 'PASSCODE_FORMAT'],
    ['letters', '90281a', 'PASSCODE_FORMAT'],
    ['one digit only', '000000', 'PASSCODE_TOO_SIMPLE'],
    ['a run', '123456', 'PASSCODE_TOO_SIMPLE'],
    ['a run downwards', '987654', 'PASSCODE_TOO_SIMPLE'],
    ['a pair three times', '121212', 'PASSCODE_TOO_SIMPLE'],
  ])('a passcode of %s (%s) is refused as %s [R-061]', async (_, passcode, code) => {
    expect(await refusedFields({ passcode })).toEqual([['passcode', code]]);
  });

  const teacher = { questionId: 'FIRST_TEACHER', answer: 'Cô Hạnh' };
  it.each([
    ['none', [], [['securityAnswers', 'SECURITY_QUESTIONS_COUNT']]],
    ['one', [teacher], [['securityAnswers', 'SECURITY_QUESTIONS_COUNT']]],
    [
      'three',
      [teacher, { questionId: 'FIRST_PET', answer: 'Mực' }, { questionId: 'FIRST_TRIP', answer: 'Huế' }],
      [['securityAnswers', 'SECURITY_QUESTIONS_COUNT']],
    ],
    [
      'the same twice',
      [teacher, { ...teacher, answer: 'Cô Mai' }],
      [['securityAnswers', 'SECURITY_QUESTIONS_SAME']],
    ],
    [
      'one of their own',
      [teacher, { questionId: 'MY_OWN', answer: 'x' }],
      [['securityAnswers.1.questionId', 'SECURITY_QUESTION_UNKNOWN']],
    ],
    [
      'one without answer',
      [teacher, { questionId: 'FIRST_PET', answer: '  ' }],
      [['securityAnswers.1.answer', 'SECURITY_ANSWER_EMPTY']],
    ],
    [
      'an endless answer',
      [teacher, { questionId: 'FIRST_PET', answer: 'a'.repeat(101) }],
      [['securityAnswers.1.answer', 'SECURITY_ANSWER_TOO_LONG']],
    ],
    [
      'one answer for two',
      [teacher, { questionId: 'FIRST_PET', answer: 'co  HANH' }],
      [['securityAnswers', 'SECURITY_ANSWERS_SAME']],
    ],
  ])('security questions: %s is refused [R-063] [R-064]', async (_, securityAnswers, expected) => {
    expect(await refusedFields({ securityAnswers })).toEqual(expected);
  });

  it('are all judged at once', async () => {
    expect(
      await refusedFields({ password: 'Matkhau2026x', passcode: '111111', securityAnswers: [] }),
    ).toEqual([
      ['password', 'PASSWORD_NEEDS_SPECIAL'],
      ['passcode', 'PASSCODE_TOO_SIMPLE'],
      ['securityAnswers', 'SECURITY_QUESTIONS_COUNT'],
    ]);
  });

  it('that are refused do not use up the flow, which a good choice then completes', async () => {
    expect(await accountOf(holder)).toMatchObject({ state: 'GRANTED' });
    const { flowId: fresh, code } = await aStartedActivation(world, holder);
    await verifyCode(portal, fresh, code);
    await completeActivation(portal, fresh, { password: 'x' });
    expect(await completeActivation(portal, fresh, { password: '!@#$%^*()_-Aa1' })).toMatchObject({
      __typename: 'ActivationCompleted',
    });
  });

  it('come with a list of twelve questions in the language that was asked for', async () => {
    const QUESTIONS = '{ securityQuestions { id text } }';
    const vietnamese = (await portal.query(QUESTIONS)).data.securityQuestions;
    const english = (await portal.query(QUESTIONS, {}, { 'accept-language': 'en' })).data.securityQuestions;
    expect(vietnamese.map(({ id }: { id: string }) => id)).toEqual([...SECURITY_QUESTION_IDS]);
    expect(english.map(({ id }: { id: string }) => id)).toEqual([...SECURITY_QUESTION_IDS]);
    expect(
      vietnamese.every(({ text }: { text: string }, index: number) => text !== english[index].text),
    ).toBe(true);
  });

  it('no code, no secret and no number stands open in any table, job or log line [A-64]', async () => {
    const citizen = await anAccountToActivate(world);
    const secrets = chosenSecrets({
      password: 'Bimat#Rieng77',
      passcode: '618294',
      securityAnswers: [
        { questionId: 'FIRST_PET', answer: 'Mèo Tam Thể Kín' },
        { questionId: 'FIRST_TRIP', answer: 'Đảo Xa Bí Mật' },
      ],
    });
    const { flowId: flow, code } = await aStartedActivation(world, citizen);
    await verifyCode(portal, flow, wrong(code));
    await verifyCode(portal, flow, code);
    await completeActivation(portal, flow, { ...secrets, password: 'x' });
    expect(await completeActivation(portal, flow, secrets)).toMatchObject({
      __typename: 'ActivationCompleted',
    });

    const { rows: tables } = await world.owner.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'graphile_worker')`,
    );
    expect(tables.length).toBeGreaterThan(20);
    const dump: string[] = [...world.logLines];
    for (const { name } of tables)
      dump.push(
        (
          await world.owner.query<{ all: string | null }>(
            `select string_agg(t::text, E'\\n') as all from ${name} t`,
          )
        ).rows[0]?.all ?? '',
      );
    // A code is six digits and may turn up inside a number or a time by chance: looked for as a word of its own.
    const isIn = (secret: string) =>
      dump.some((text) =>
        new RegExp(`(?<![\\w.:-])${secret.replace(/[#]/g, '\\$&')}(?![\\w.:-])`).test(text),
      );
    for (const secret of [
      code,
      flow,
      secrets.password,
      secrets.passcode,
      'Mèo Tam Thể Kín',
      'meo tam the kin',
      'Đảo Xa Bí Mật',
      'dao xa bi mat',
      citizen.personalIdNumber,
      citizen.phoneNumber,
    ])
      expect([secret, isIn(secret)]).toEqual([secret, false]);
    expect(isIn(citizen.fullName)).toBe(true);
    expect(world.logLines.join('')).not.toContain(citizen.personalIdNumber);
  });
});

describe('an account that is not to be activated', () => {
  it('is told apart only after the right code, like an active one', async () => {
    const { declaration, ...application } = await anApplicationReadyForReview(world);
    await approve(await world.officer('thamdinh'), application);
    const { flowId, code } = await aStartedActivation(world, declaration);
    await world.owner.query(`update account set state = 'LOCKED' where id = $1`, [
      (await accountOf(declaration)).id,
    ]);
    expect(await verifyCode(portal, flowId, wrong(code))).toMatchObject({ code: 'OTP_INVALID' });
    expect(await verifyCode(portal, flowId, code)).toMatchObject({
      __typename: 'RuleRefused',
      code: 'ACCOUNT_LOCKED',
    });
    expect(await completeActivation(portal, flowId)).toMatchObject({ code: 'ACCOUNT_LOCKED' });
  });
});
