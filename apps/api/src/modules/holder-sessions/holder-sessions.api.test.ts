import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  aBrowser,
  CHROME_ON_WINDOWS,
  SAFARI_ON_IPHONE,
  signInAt,
  startSignInAt,
  type TestBrowser,
} from '../../testing/browser.ts';
import {
  aHolder,
  anAccountToActivate,
  aStartedActivation,
  chosenSecrets,
  type Declaration,
} from '../../testing/builders.ts';
import { TEST_SEALER } from '../../testing/secret-key.ts';
import { createTestWorld, type TestWorld } from '../../testing/test-world.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.close());

const LISTS = `{ holderSessions { id signedInAt lastUsedAt isCurrent device { id name } }
  holderDevices { id name firstSignedInAt lastSignedInAt isCurrent } }`;
const END = 'mutation ($input: EndHolderSessionInput!) { endHolderSession(input: $input) { endedAt } }';
const END_OTHERS = 'mutation { endOtherHolderSessions { count endedAt } }';
const REMOVE =
  'mutation ($input: RemoveHolderDeviceInput!) { removeHolderDevice(input: $input) { removedAt } }';

const lists = async (browser: TestBrowser) => (await browser.query(LISTS)).data;
const isSignedIn = async (browser: TestBrowser): Promise<boolean> =>
  (await browser.query('{ holder { fullName } }')).data.holder !== null;
const noticesTo = ({ phoneNumber }: Pick<Declaration, 'phoneNumber'>): string[] =>
  world.messages
    .filter(({ to, text }) => to === phoneNumber && text.includes('thiet bi moi'))
    .map(({ text }) => text);
const linesAbout = async ({ personalIdNumber }: Pick<Declaration, 'personalIdNumber'>) =>
  (
    await world.owner.query<{ content: string }>(
      `select l.content from audit_line l join account a on a.id::text = l.subject_id join citizen c on c.id = a.citizen_id
       where (c.personal_id_number).print = $1 order by l.sequence`,
      [TEST_SEALER.print(personalIdNumber)],
    )
  ).rows.map(({ content }) => JSON.parse(content) as { action: string; details: Record<string, unknown> });

async function signedIn(holder: Parameters<typeof signInAt>[2], userAgent = CHROME_ON_WINDOWS) {
  const browser = aBrowser(world.url, userAgent);
  expect(await signInAt(world, browser, holder)).toEqual({ __typename: 'HolderSignedIn' });
  return browser;
}

describe('a sign-in on a device that is new to the account', () => {
  it('is told to the registered phone: when, in which browser, and how to lock at once', async () => {
    const holder = await aHolder(world);
    await signedIn(holder);
    await world.runJobs();
    expect(noticesTo(holder)).toEqual([
      expect.stringMatching(
        /vua dang nhap luc \d\d\/\d\d\/\d{4} \d\d:\d\d tren thiet bi moi \(Chrome, Windows\).*KHOA/,
      ),
    ]);
  });

  it('is told once: the next sign-in in the same browser is nothing new', async () => {
    const holder = await aHolder(world);
    const browser = await signedIn(holder);
    await signInAt(world, browser, holder);
    await world.runJobs();
    expect(noticesTo(holder)).toHaveLength(1);
    expect((await lists(browser)).holderDevices).toHaveLength(1);
  });

  it('is not told after the activation in this very browser, which is the first device [R-118]', async () => {
    const holder = await anAccountToActivate(world);
    await world.owner.query('delete from rate_limit');
    const { flowId, code } = await aStartedActivation(world, holder);
    const browser = aBrowser(world.url);
    await browser.query(
      'mutation ($input: VerifyActivationCodeInput!) { verifyActivationCode(input: $input) { __typename } }',
      {
        input: { flowId, code },
      },
    );
    await browser.query(
      'mutation ($input: CompleteActivationInput!) { completeActivation(input: $input) { __typename } }',
      {
        input: { flowId, ...chosenSecrets() },
      },
    );
    const { password } = chosenSecrets();
    await signInAt(world, browser, { ...holder, password });
    await world.runJobs();
    expect(noticesTo(holder)).toEqual([]);
    const elsewhere = await signedIn({ ...holder, password }, SAFARI_ON_IPHONE);
    await world.runJobs();
    expect(noticesTo(holder)).toHaveLength(1);
    expect((await lists(elsewhere)).holderDevices).toHaveLength(2);
  });

  it('is one for each account that uses the browser: the laptop of a grandson is a device of both', async () => {
    const [grandmother, grandson] = [await aHolder(world), await aHolder(world)];
    const laptop = await signedIn(grandson);
    const cookie = laptop.cookies.get('device');
    await signInAt(world, laptop, grandmother);
    await world.runJobs();
    expect([noticesTo(grandson).length, noticesTo(grandmother).length]).toEqual([1, 1]);
    expect(laptop.cookies.get('device')).toBe(cookie);
    await signInAt(world, laptop, grandson);
    await world.runJobs();
    expect(noticesTo(grandson)).toHaveLength(1);
  });

  it('never takes over a cookie that we did not give [A-51]', async () => {
    const holder = await aHolder(world);
    const browser = aBrowser(world.url);
    browser.cookies.set('device', 'AAAAAAAAAAAAAAAAAAAAAA');
    await signInAt(world, browser, holder);
    expect(browser.cookies.get('device')).toMatch(/^[\w-]{22}$/);
    expect(browser.cookies.get('device')).not.toBe('AAAAAAAAAAAAAAAAAAAAAA');
    const { rows } = await world.owner.query(
      `select from holder_device where encode(token_hash, 'escape') like '%' || $1 || '%'`,
      [browser.cookies.get('device')],
    );
    expect(rows).toEqual([]);
  });
});

describe('tries in a browser of the holder', () => {
  const outcomeOf = ({ data, errors }: Awaited<ReturnType<typeof startSignInAt>>): string =>
    String(errors?.[0]?.extensions.code ?? data.startSignIn.code ?? data.startSignIn.__typename);

  it('are counted apart: a stranger who uses up the tries does not hold the holder off', async () => {
    const holder = await aHolder(world);
    const own = await signedIn(holder);
    await own.query('mutation { signOut { signedOutAt } }');
    await world.owner.query('delete from rate_limit');
    const stranger = aBrowser(world.url);
    for (let turn = 0; turn < 5; turn += 1)
      expect(outcomeOf(await startSignInAt(stranger, { ...holder, password: 'Sai-mat-khau1' }))).toBe(
        'HOLDER_SIGN_IN_FAILED',
      );
    expect(outcomeOf(await startSignInAt(stranger, holder))).toBe('RATE_LIMITED');
    expect(outcomeOf(await startSignInAt(own, holder))).toBe('SignInStarted');
  });

  it('are held down there too', async () => {
    const holder = await aHolder(world);
    const own = await signedIn(holder);
    for (let turn = 0; turn < 5; turn += 1)
      await startSignInAt(own, { ...holder, password: 'Sai-mat-khau1' });
    expect(outcomeOf(await startSignInAt(own, holder))).toBe('RATE_LIMITED');
  });

  it("count with the strangers' again once the device is removed, and are nobody's with a cookie of another account", async () => {
    const [holder, other] = [await aHolder(world), await aHolder(world)];
    const [own, ofOther] = [await signedIn(holder), await signedIn(other)];
    const { holderDevices } = await lists(own);
    await own.query(REMOVE, { input: { deviceId: holderDevices[0].id } });
    await world.owner.query('delete from rate_limit');
    for (let turn = 0; turn < 5; turn += 1)
      await startSignInAt(ofOther, { ...holder, password: 'Sai-mat-khau1' });
    expect(outcomeOf(await startSignInAt(own, holder))).toBe('RATE_LIMITED');
  });
});

describe('traces of attempts long ago', () => {
  const traces = async () =>
    (
      await world.owner.query<{ flows: number; tries: number }>(
        'select (select count(*)::int from holder_flow) as flows, (select count(*)::int from holder_tries) as tries',
      )
    ).rows[0];
  const forget = async () => {
    await world.owner.query(`select graphile_worker.add_job('forget-old-attempts')`);
    await world.runJobs();
  };

  it('are forgotten by the job of the night: flows after a day, wrong secrets after a month, but for a hundred in a row', async () => {
    await world.owner.query('delete from rate_limit');
    const holder = await aHolder(world);
    await forget();
    await startSignInAt(aBrowser(world.url), { ...holder, password: 'Sai-mat-khau1' });
    await startSignInAt(aBrowser(world.url), holder);
    await world.owner.query(
      `insert into holder_tries (holder_print, source, in_a_row, today, on_day) values ('a-hundred', 'UNKNOWN_DEVICE', 100, 1, app_today())`,
    );
    const before = await traces();
    await forget();
    expect(await traces()).toEqual(before);
    await world.letPass('25 hours');
    await forget();
    expect(await traces()).toEqual({ flows: 0, tries: before?.tries });
    await world.letPass('31 days');
    await forget();
    expect(await traces()).toEqual({ flows: 0, tries: 1 });
  });
});

describe('what the holder sees of sessions and devices', () => {
  it('is each open session with its device in plain words, the own one first', async () => {
    const holder = await aHolder(world);
    const phone = await signedIn(holder, SAFARI_ON_IPHONE);
    await world.letPass('2 minutes');
    const computer = await signedIn(holder);
    const { holderSessions, holderDevices } = await lists(computer);
    expect(
      holderSessions.map(({ isCurrent, device }: { isCurrent: boolean; device: { name: string } }) => [
        isCurrent,
        device.name,
      ]),
    ).toEqual([
      [true, 'Chrome trên Windows'],
      [false, 'Safari trên iPhone'],
    ]);
    expect(holderDevices).toEqual([
      expect.objectContaining({ name: 'Chrome trên Windows', isCurrent: true }),
      expect.objectContaining({ name: 'Safari trên iPhone', isCurrent: false }),
    ]);
    await phone.query('mutation { signOut { signedOutAt } }');
    const later = await lists(computer);
    expect(later.holderSessions).toHaveLength(1);
    expect(later.holderDevices).toHaveLength(2);
  });

  it('is in the language of the asker', async () => {
    const holder = await aHolder(world);
    const browser = await signedIn(holder);
    const cookie = `holder=${browser.cookies.get('holder')}`;
    const { data } = await world
      .visitor('portal')
      .query('{ holderDevices { name } }', {}, { cookie, 'accept-language': 'en' });
    expect(data.holderDevices).toEqual([{ name: 'Chrome on Windows' }]);
  });

  it('does not hold a session that ended by itself', async () => {
    const holder = await aHolder(world);
    await signedIn(holder, SAFARI_ON_IPHONE);
    await world.letPass('10 minutes');
    expect((await lists(await signedIn(holder))).holderSessions).toHaveLength(1);
  });
});

describe('ending sessions', () => {
  it('ends one at once and no other, with a line in the chain [A-52]', async () => {
    const holder = await aHolder(world);
    const [one, other] = [await signedIn(holder), await signedIn(holder, SAFARI_ON_IPHONE)];
    const { holderSessions } = await lists(one);
    const { data } = await one.query(END, { input: { sessionId: holderSessions[1].id } });
    expect(data.endHolderSession.endedAt).toBeTruthy();
    expect([await isSignedIn(one), await isSignedIn(other)]).toEqual([true, false]);
    expect((await linesAbout(holder)).at(-1)).toMatchObject({
      action: 'HOLDER_SESSION_ENDED',
      details: { sessionId: holderSessions[1].id },
    });
  });

  it('ends all others and counts them; where there is none it is no error', async () => {
    const holder = await aHolder(world);
    const browsers = [
      await signedIn(holder),
      await signedIn(holder),
      await signedIn(holder, SAFARI_ON_IPHONE),
    ];
    const [mine, ...others] = browsers as [TestBrowser, ...TestBrowser[]];
    expect((await mine.query(END_OTHERS)).data.endOtherHolderSessions.count).toBe(2);
    expect(await Promise.all([mine, ...others].map(isSignedIn))).toEqual([true, false, false]);
    expect((await mine.query(END_OTHERS)).data.endOtherHolderSessions.count).toBe(0);
  });

  it('with a device ends what is open there, and the next sign-in there is told of again', async () => {
    const holder = await aHolder(world);
    const [mine, lost] = [await signedIn(holder), await signedIn(holder, SAFARI_ON_IPHONE)];
    const { holderDevices } = await lists(mine);
    const { data } = await mine.query(REMOVE, { input: { deviceId: holderDevices[1].id } });
    expect(data.removeHolderDevice.removedAt).toBeTruthy();
    expect([await isSignedIn(mine), await isSignedIn(lost)]).toEqual([true, false]);
    expect((await lists(mine)).holderDevices).toHaveLength(1);
    expect((await linesAbout(holder)).at(-1)).toMatchObject({
      action: 'HOLDER_DEVICE_REMOVED',
      details: { deviceId: holderDevices[1].id, sessions: 1 },
    });
    await world.runJobs();
    const before = noticesTo(holder).length;
    await signInAt(world, lost, holder);
    await world.runJobs();
    expect(noticesTo(holder)).toHaveLength(before + 1);
  });

  it('takes no identifier of somebody else: the answer is that of one that does not exist [A-31]', async () => {
    const [mine, theirs] = [await signedIn(await aHolder(world)), await signedIn(await aHolder(world))];
    const { holderSessions, holderDevices } = await lists(theirs);
    const answers = await Promise.all([
      mine.query(END, { input: { sessionId: holderSessions[0].id } }),
      mine.query(END, { input: { sessionId: randomUUID() } }),
      mine.query(END, { input: { sessionId: "' or true --" } }),
      mine.query(REMOVE, { input: { deviceId: holderDevices[0].id } }),
      mine.query(REMOVE, { input: { deviceId: randomUUID() } }),
    ]);
    for (const { status, errors } of answers)
      expect({ status, code: errors?.[0]?.extensions.code }).toEqual({ status: 200, code: 'NOT_FOUND' });
    expect(await isSignedIn(theirs)).toBe(true);
  });

  it.each([
    ['the lists', LISTS, undefined],
    ['ending one', END, { input: { sessionId: randomUUID() } }],
    ['ending the others', END_OTHERS, undefined],
    ['removing a device', REMOVE, { input: { deviceId: randomUUID() } }],
  ])('%s needs a session', async (_, document, variables) => {
    const { errors } = await aBrowser(world.url).query(document, variables);
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});
