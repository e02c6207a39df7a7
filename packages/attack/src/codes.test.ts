import { describe, expect, it } from 'vitest';
import {
  activate,
  completeActivation,
  completeSignIn,
  HOLDER_PASSWORD,
  outcomeOf,
  resendCode,
  startActivation,
  startedActivation,
  startSignIn,
  verifyCode,
  wrong,
} from './portal.ts';
import {
  citizenWith,
  codeTo,
  countOf,
  forgetLimits,
  messagesTo,
  owner,
  Person,
  times,
} from './production.ts';

const ROUNDS = 5;

describe('guessing the code of a phone', () => {
  it('is over after five, and the sixth is refused though right [A-16]', async () => {
    const { flowId, code } = await startedActivation(await citizenWith('GRANTED'));
    for (const by of [1, 2, 3, 4, 5]) expect(await verifyCode(flowId, wrong(code, by))).toBe('OTP_INVALID');
    expect(await verifyCode(flowId, code)).toBe('OTP_EXHAUSTED');
  });

  it('64 at one moment are no more than five, round after round [A-17]', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const { flowId, code } = await startedActivation(await citizenWith('GRANTED'));
      const outcomes = await Promise.all(times(64, (index) => verifyCode(flowId, wrong(code, index + 1))));
      expect([countOf(outcomes, 'OTP_INVALID'), countOf(outcomes, 'OTP_EXHAUSTED')]).toEqual([5, 59]);
    }
  });

  it('with the right one among 64 it opens once at most, and only before five wrong ones [A-17]', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const { flowId, code } = await startedActivation(await citizenWith('GRANTED'));
      const outcomes = await Promise.all(
        times(64, (index) => verifyCode(flowId, index % 16 === round ? code : wrong(code, index + 1))),
      );
      const judged = countOf(outcomes, 'OTP_INVALID');
      expect(judged).toBeLessThanOrEqual(5);
      expect(countOf(outcomes, 'ActivationCodeVerified')).toBe(judged === 5 ? 0 : 1);
    }
  });

  it('a code of an activation opens no sign-in, and none of another person [A-21]', async () => {
    const holder = await citizenWith('GRANTED');
    await activate(holder);
    const other = await startedActivation(await citizenWith('GRANTED'));
    await forgetLimits();
    const started = await startSignIn(holder.personalIdNumber, HOLDER_PASSWORD);
    const flowId = started.data.startSignIn.flowId;
    const own = await codeTo(holder.phoneNumber, 2);
    expect(outcomeOf(await completeSignIn(new Person('portal'), flowId, other.code))).toBe('OTP_INVALID');
    expect(await verifyCode(other.flowId, own)).toBe('OTP_INVALID');
    expect(await verifyCode(flowId, own)).not.toBe('ActivationCodeVerified');
  });
});

it('codes cannot be pumped to a phone: one in 30 seconds, whoever asks [A-19]', async () => {
  const citizen = await citizenWith('GRANTED');
  const { flowId } = await startedActivation(citizen);
  const outcomes = await Promise.all([
    ...times(25, () => resendCode(flowId)),
    ...times(25, async () => outcomeOf(await startActivation(citizen))),
  ]);
  expect(countOf(outcomes, 'ActivationStarted')).toBe(0);
  expect(await messagesTo(citizen.phoneNumber)).toBe(1);
});

it('500 numbers from one address get no more than 25 codes in five minutes [A-19]', async () => {
  await forgetLimits();
  const outcomes = await Promise.all(
    times(100, async (index) =>
      outcomeOf(
        await startActivation({
          personalIdNumber: `0220990${String(index).padStart(5, '0')}`,
          phoneNumber: `099900${String(index).padStart(4, '0')}`,
        }),
      ),
    ),
  );
  expect(countOf(outcomes, 'ActivationStarted')).toBe(25);
  expect(countOf(outcomes, 'RATE_LIMITED')).toBe(75);
});

describe('a step left out', () => {
  it('an activation does not end without its code [A-27]', async () => {
    await forgetLimits();
    const { data } = await startActivation(await citizenWith('GRANTED'));
    const { flowId } = data.startActivation;
    expect(await completeActivation(flowId)).not.toBe('ActivationCompleted');
    for (const code of [null, '', '      '])
      expect(await verifyCode(flowId, code)).not.toBe('ActivationCodeVerified');
  });

  it('a sign-in does not end without its code, nor by the password alone [A-27]', async () => {
    const holder = await citizenWith('GRANTED');
    await activate(holder);
    await forgetLimits();
    const person = new Person('portal');
    const { data } = await startSignIn(holder.personalIdNumber, HOLDER_PASSWORD, person);
    for (const code of [null, '', '000000']) await completeSignIn(person, data.startSignIn.flowId, code);
    expect((await person.ask('{ holder { fullName } }')).data.holder).toBeNull();
    expect((await person.ask('{ myRecord { __typename } }')).codes).toEqual(['UNAUTHENTICATED']);
  });
});

it('the first answer is the same for a stranger, a wrong phone, an active, a locked and a granted account [A-28]', async () => {
  const [granted, active] = [await citizenWith('GRANTED'), await citizenWith('ACTIVE')];
  await forgetLimits();
  const askers = [
    granted,
    active,
    { personalIdNumber: '022099999999', phoneNumber: '0998999999' },
    { ...granted, phoneNumber: '0998000111' },
    { ...active, phoneNumber: granted.phoneNumber },
  ];
  const answers: { status: number; body: string; headers: string[] }[] = [];
  for (const asker of askers) {
    await owner.query(`delete from rate_limit where key like 'code-per-number%'`);
    const { status, text, headers } = await startActivation(asker);
    answers.push({
      status,
      // Identifiers and times differ by nature; every other byte is compared.
      body: text
        .replace(/[\w-]{22}(?=")/, 'f'.repeat(22))
        .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]{8,12}(?=Z|\+)/g, 't'),
      headers: [...headers.keys()].filter((name) => name !== 'date' && name !== 'x-request-id'),
    });
  }
  expect(answers[0]?.body).toContain('ActivationStarted');
  for (const answer of answers) expect(answer).toEqual(answers[0]);
});

it('sixteen last steps at one moment activate once [A-47]', async () => {
  const citizen = await citizenWith('GRANTED');
  const { flowId, code } = await startedActivation(citizen);
  await verifyCode(flowId, code);
  const outcomes = await Promise.all(
    times(16, (index) => completeActivation(flowId, `Song-Ka-${1000 + index}`)),
  );
  expect(countOf(outcomes, 'ActivationCompleted')).toBe(1);
  const { rows } = await owner.query('select state from account where id = $1', [citizen.accountId]);
  expect(rows).toEqual([{ state: 'ACTIVE' }]);
});
