import { beforeEach, describe, expect, it } from 'vitest';
import { activate, outcomeOf, signedIn, startSignIn, HOLDER_PASSWORD } from './portal.ts';
import {
  citizenWith,
  codeOfApp,
  completeSignIn,
  countOf,
  forgetLimits,
  officer,
  PASSWORD,
  Person,
  production,
  signIn,
  times,
} from './production.ts';

beforeEach(() => forgetLimits());

const WRONG = 'Sai-mat-khau-1';

it('one password for many numbers is stopped by the address, whatever X-Forwarded-For says [A-24]', async () => {
  const outcomes: string[] = [];
  // In order: the server hashes one at a time, and a queue that is full is another attack.
  for (let index = 0; index < 60; index += 1)
    outcomes.push(
      outcomeOf(
        await startSignIn(`0220980${String(index).padStart(5, '0')}`, HOLDER_PASSWORD, new Person('portal'), {
          'x-forwarded-for': `203.0.113.${index}`,
          forwarded: `for=198.51.100.${index}`,
        }),
      ),
    );
  expect(countOf(outcomes, 'RATE_LIMITED')).toBe(30);
});

describe('guessing the password of an officer', () => {
  it('64 at one moment are ten that are judged, from this address alone [A-25]', async () => {
    const outcomes = await Promise.all(
      times(64, async () => outcomeOf(await signIn(new Person('back-office'), 'thutruong.kalong', WRONG))),
    );
    expect(countOf(outcomes, 'SIGN_IN_FAILED')).toBeLessThanOrEqual(10);
    expect(outcomes.filter((outcome) => /SignedIn|SecondFactor/.test(outcome))).toEqual([]);
  });

  it('eight right ones at one moment are all let on to the second step [A-25]', async () => {
    await officer('coquan2');
    await forgetLimits();
    const outcomes = await Promise.all(
      times(8, async () => outcomeOf(await signIn(new Person('back-office'), 'coquan2'))),
    );
    expect(outcomes).toEqual(times(8, () => 'SecondFactorNeeded'));
  });

  it('is not answered by how the name is refused [A-28]', async () => {
    const shape = ({ text, status }: { text: string; status: number }) =>
      [status, text.replaceAll(/"requestId":"[^"]*"/g, '')].join(' ');
    const known = await signIn(new Person('back-office'), 'thamdinh.traco', WRONG);
    const unknown = await signIn(new Person('back-office'), 'khong.co.ai', WRONG);
    expect(shape(unknown)).toBe(shape(known));
  });

  it('gives no session without the second step, and takes a code of the app once [A-27]', async () => {
    const { secret } = await officer('kiemtra');
    const person = new Person('back-office');
    const { data } = await signIn(person, 'kiemtra', PASSWORD);
    expect(data.signIn.__typename).toBe('SecondFactorNeeded');
    expect(person.cookie).toBe('');
    for (const code of [null, '', '000000'])
      expect(outcomeOf(await completeSignIn(person, data.signIn.signInToken, code))).not.toBe('SignedIn');
    const code = codeOfApp(secret);
    const outcomes = await Promise.all(
      times(4, async () => outcomeOf(await completeSignIn(person, data.signIn.signInToken, code))),
    );
    // The app's code of this half minute may have been used when the officer set it up.
    expect(countOf(outcomes, 'SignedIn')).toBeLessThanOrEqual(1);
  });
});

it('a flood of sign-ins is turned away, and officers work on beside it [A-65]', async () => {
  const { person } = await officer('thamdinh');
  const flood = times(300, async (index) =>
    signIn(new Person('back-office'), `khong.co.${index}`, WRONG, {}, production.openUrl),
  );
  const reads = await Promise.all(times(10, () => person.ask('{ applicationCounts { __typename } }')));
  expect(reads.every(({ status, codes }) => status === 200 && codes.length === 0)).toBe(true);
  const answers = await Promise.all(flood);
  const outcomes = answers.map(outcomeOf);
  expect(countOf(outcomes, 'RATE_LIMITED')).toBeGreaterThan(0);
  expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
});

it('a cookie from before is never taken over, and the one that signed out is dead [A-51] [A-52]', async () => {
  const holder = await citizenWith('GRANTED');
  await activate(holder);
  const person = new Person('portal');
  person.cookie = `__Host-holder=${'A'.repeat(22)}; holder=${'A'.repeat(22)}`;
  const before = person.cookie;
  await signedIn(holder, 2, person);
  expect(person.cookie).not.toContain(before.split('; ')[0]);
  const name = async (one: Person) => (await one.ask('{ holder { fullName } }')).data.holder?.fullName;
  expect(await name(person)).toBeTruthy();
  const thief = new Person('portal');
  thief.cookie = person.cookie;
  await person.ask('mutation { signOut { signedOutAt } }');
  expect(await name(thief)).toBeUndefined();
});
