import { randomUUID } from 'node:crypto';
import {
  HELP_REPLY,
  isGsm7,
  LOCK_REPLIES,
  NEW_CODE_REPLIES,
  RECOVERY_NOT_RUNNING_REPLY,
  TOO_MANY_MESSAGES_REPLY,
} from '@dinhdanh/domain';
import { aPhoneNumber } from '@dinhdanh/domain/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  aDeclaration,
  aHolder,
  anAccountToActivate,
  anApplicationReadyForReview,
  aStartedActivation,
  HOLDER_PASSWORD,
  newestCodeTo,
  submit,
  verifyCode,
  type Declaration,
} from '../../testing/builders.ts';
import { bringSms, postSms, signSms } from '../../testing/gateway.ts';
import { TEST_SEALER } from '../../testing/secret-key.ts';
import { createTestWorld, type Session, type TestWorld } from '../../testing/test-world.ts';

let world: TestWorld;
let gateway: Session;
beforeAll(async () => {
  world = await createTestWorld();
  gateway = world.visitor('portal');
});
afterAll(() => world.close());
beforeEach(() => world.owner.query('delete from rate_limit'));

const seconds = (): string => String(Math.floor(Date.now() / 1000));
const post = (body: string, headers: Record<string, string>) => postSms(gateway, body, headers);
const bring = (message: Parameters<typeof bringSms>[1]) => bringSms(gateway, message);

const textsTo = (phoneNumber: string): string[] =>
  world.messages.filter(({ to }) => to === phoneNumber).map(({ text }) => text);

/** Sends a text from a phone and gives what has come back to it. */
async function text(phoneNumber: string, words: string): Promise<string[]> {
  const before = textsTo(phoneNumber).length;
  expect(await bring({ from: phoneNumber, text: words })).toBe(202);
  await world.runJobs();
  return textsTo(phoneNumber).slice(before);
}

let strangers = 0;
const aStrangersPhone = (): string => aPhoneNumber(900_000 + (strangers += 1));

const accountOf = async ({ personalIdNumber }: Pick<Declaration, 'personalIdNumber'>) => {
  const { rows } = await world.owner.query<{ id: string; state: string }>(
    'select a.id, a.state from account a join citizen c on c.id = a.citizen_id where (c.personal_id_number).print = $1',
    [TEST_SEALER.print(personalIdNumber)],
  );
  return rows[0] ?? { id: '', state: 'NONE' };
};
const actionsAbout = async (subjectId: string): Promise<string[]> =>
  (
    await world.owner.query<{ action: string }>(
      `select content::json ->> 'action' as action from audit_line where subject_id = $1 order by at, sequence`,
      [subjectId],
    )
  ).rows.map(({ action }) => action);
const wrong = (code: string): string => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

describe('the door for the SMS gateway', () => {
  const body = (): string => JSON.stringify({ messageId: randomUUID(), from: '0912345678', text: 'TT' });

  it('takes in what the gateway has signed, and answers before anything is done about it', async () => {
    expect(await bring({ from: aStrangersPhone(), text: 'xin chao' })).toBe(202);
  });

  it('gives one and the same answer to whatever is not signed, not now, or not with the right key', async () => {
    const message = body();
    const now = seconds();
    const right = signSms(now, message);
    const old = String(Number(now) - 301);
    const ahead = String(Number(now) + 305);
    const answers = await Promise.all(
      [
        {},
        { 'x-timestamp': now },
        { 'x-signature': right },
        { 'x-timestamp': now, 'x-signature': '' },
        { 'x-timestamp': now, 'x-signature': right.slice(1) },
        { 'x-timestamp': now, 'x-signature': right.toUpperCase() },
        { 'x-timestamp': now, 'x-signature': signSms(now, message, Buffer.alloc(32, 12)) },
        { 'x-timestamp': now, 'x-signature': signSms(now, `${message} `) },
        { 'x-timestamp': String(Number(now) - 1), 'x-signature': right },
        { 'x-timestamp': old, 'x-signature': signSms(old, message) },
        { 'x-timestamp': ahead, 'x-signature': signSms(ahead, message) },
        { 'x-timestamp': `${now}.0`, 'x-signature': signSms(`${now}.0`, message) },
      ].map(async (headers) => {
        const response = await post(message, headers as Record<string, string>);
        return [response.status, (await response.text()).replace(/"requestId":"[^"]+"/, '')];
      }),
    );
    expect(new Set(answers.map(([status]) => status))).toEqual(new Set([401]));
    expect(new Set(answers.map(([, content]) => content)).size).toBe(1);
    const { rows } = await world.owner.query(
      'select from inbound_sms where (sender_phone_number).print = $1',
      [TEST_SEALER.print('0912345678')],
    );
    expect(rows).toEqual([]);
  });

  it('reads no more than four kilobytes, nothing compressed, and no other method', async () => {
    const long = JSON.stringify({ messageId: randomUUID(), from: '0912345678', text: 'a'.repeat(5_000) });
    const now = seconds();
    const tooLong = await post(long, { 'x-timestamp': now, 'x-signature': signSms(now, long) });
    expect(tooLong.status).toBe(413);
    const zipped = await post(body(), { 'content-encoding': 'gzip' });
    expect(zipped.status).toBe(415);
    expect((await gateway.fetch('/sms/inbound')).status).toBe(405);
    expect((await gateway.fetch('/sms/other', { method: 'POST' })).status).toBe(404);
  });

  it.each(['', '{', '[]', '{"messageId":"a"}', '{"messageId":"a b","from":"0912345678","text":"TT"}'])(
    'refuses "%s", even signed',
    async (content) => {
      const now = seconds();
      const response = await post(content, { 'x-timestamp': now, 'x-signature': signSms(now, content) });
      expect(response.status).toBe(400);
    },
  );

  it('knows a message by the name that the gateway gave it, however often and however quickly it comes', async () => {
    const phoneNumber = aStrangersPhone();
    const message = { messageId: randomUUID(), from: phoneNumber, text: 'TRO GIUP' };
    expect(await Promise.all(Array.from({ length: 8 }, () => bring(message)))).toEqual(Array(8).fill(202));
    await world.runJobs();
    expect(await bring(message)).toBe(202);
    await world.runJobs();
    expect(textsTo(phoneNumber)).toEqual([HELP_REPLY]);
  });

  it('takes the sender as the network writes it, and lets pass what no phone of this country can have sent', async () => {
    const holder = await aHolder(world);
    expect(await bring({ from: `+84${holder.phoneNumber.slice(1)}`, text: 'x' })).toBe(202);
    for (const from of ['VIETTEL', '1414', '+6591234567'])
      expect(await bring({ from, text: 'KHOA' })).toBe(202);
    await world.runJobs();
    expect(textsTo(holder.phoneNumber).at(-1)).toBe(HELP_REPLY);
  });

  it('takes characters that the database cannot hold for spaces', async () => {
    const holder = await aHolder(world);
    expect(await text(holder.phoneNumber, 'TRA\u0000CUU \ud800')).toHaveLength(1);
  });

  it('keeps what was typed only until it has been read, and the phone only until it is answered', async () => {
    const holder = await aHolder(world);
    await text(holder.phoneNumber, 'xin chao ban');
    const { rows } = await world.owner.query(
      `select intent, body, reply, sender_phone_number from inbound_sms order by received_at desc limit 1`,
    );
    expect(rows).toEqual([{ intent: 'HELP', body: null, reply: null, sender_phone_number: null }]);
    expect(world.logLines.join('\n')).not.toContain('xin chao ban');
    expect(world.logLines.join('\n')).not.toContain(holder.phoneNumber);
  });
});

describe('asking how an application stands', () => {
  it('tells it to the phone that was named on it, with the number masked and what comes next', async () => {
    const { declaration } = await anApplicationReadyForReview(world, {
      card: { kind: 'IDENTITY_CARD', issuedOn: '2022-01-10', expiresOn: null },
    });
    const [reply = '', ...others] = await text(declaration.phoneNumber, 'Tra cứu');
    expect(others).toEqual([]);
    expect(reply).toMatch(/^HS-\d{4}-\d{6} \(\d{3}\*{5}\d{4}\): /);
    expect(reply).not.toContain(declaration.personalIdNumber);
    expect(reply).not.toContain('Nguyen');
    expect(isGsm7(reply)).toBe(true);
    expect(reply.length).toBeLessThanOrEqual(160);
  });

  it('tells several persons of one phone apart, and records each reading', async () => {
    const phoneNumber = aStrangersPhone();
    const intake = await world.officer('tiepnhan');
    const [first, second] = [aDeclaration({ phoneNumber }), aDeclaration({ phoneNumber })];
    const { application } = await submit(intake, first);
    await submit(intake, second);
    await world.runJobs();
    const [reply = ''] = (await text(phoneNumber, 'TT')).slice(-1);
    for (const { personalIdNumber } of [first, second])
      expect(reply).toContain(`${personalIdNumber.slice(0, 3)}*****${personalIdNumber.slice(-4)}`);
    expect(await actionsAbout(application.id)).toContain('APPLICATION_STATUS_READ');
  });

  it('tells the next owner of a number nothing of what was decided for the one before', async () => {
    const { declaration, id } = await anApplicationReadyForReview(world);
    await world.owner.query(
      `update application set state = 'REFUSED', decided_at = app_now() where id = $1`,
      [id],
    );
    await world.owner.query(`update citizen set phone_number = $1 where (personal_id_number).print = $2`, [
      TEST_SEALER.seal(aStrangersPhone()),
      TEST_SEALER.print(declaration.personalIdNumber),
    ]);
    expect(await text(declaration.phoneNumber, 'TT')).toEqual([HELP_REPLY]);
  });
});

describe('asking for another code', () => {
  it('sends one for what waits, to the registered phone, and the code before it is dead [R-048]', async () => {
    const holder = await anAccountToActivate(world);
    const { flowId, code } = await aStartedActivation(world, holder);
    await world.letPass('31 seconds');
    const [reply = '', ...others] = await text(holder.phoneNumber, 'gui lai ma');
    expect(others).toEqual([]);
    expect(reply).toMatch(/^\d{6} la ma kich hoat/);
    const portal = world.visitor('portal');
    expect(await verifyCode(portal, flowId, code)).toMatchObject({ code: 'OTP_INVALID' });
    expect(await verifyCode(portal, flowId, reply.slice(0, 6))).toMatchObject({
      __typename: 'ActivationCodeVerified',
    });
  });

  it('opens with it only the flow of the browser that began it, and gives no guesses back [A-21]', async () => {
    const holder = await anAccountToActivate(world);
    const mine = await aStartedActivation(world, holder);
    const portal = world.visitor('portal');
    for (let guess = 0; guess < 4; guess += 1) await verifyCode(portal, mine.flowId, wrong(mine.code));
    await world.letPass('31 seconds');
    const [reply = ''] = await text(holder.phoneNumber, 'MA');
    const other = await anAccountToActivate(world);
    const others = await aStartedActivation(world, other);
    expect(await verifyCode(portal, others.flowId, reply.slice(0, 6))).toMatchObject({ code: 'OTP_INVALID' });
    expect(await verifyCode(portal, mine.flowId, wrong(reply.slice(0, 6)))).toMatchObject({
      code: 'OTP_INVALID',
      remainingGuesses: 0,
    });
    expect(await verifyCode(portal, mine.flowId, reply.slice(0, 6))).toMatchObject({ code: 'OTP_EXHAUSTED' });
  });

  it('keeps the limits of the button in the browser', async () => {
    const holder = await anAccountToActivate(world);
    await aStartedActivation(world, holder);
    expect(await text(holder.phoneNumber, 'MA')).toEqual([NEW_CODE_REPLIES.TOO_EARLY]);
    for (let more = 0; more < 4; more += 1) {
      await world.letPass('31 seconds');
      expect((await text(holder.phoneNumber, 'MA'))[0]).toMatch(/^\d{6} /);
    }
    await world.letPass('31 seconds');
    expect(await text(holder.phoneNumber, 'MA')).toEqual([NEW_CODE_REPLIES.TOO_OFTEN]);
  });

  it('says how to begin when nothing waits, or what waited is too old', async () => {
    const holder = await anAccountToActivate(world);
    expect(await text(holder.phoneNumber, 'MA')).toEqual([NEW_CODE_REPLIES.NOTHING_WAITS]);
    await aStartedActivation(world, holder);
    await world.letPass('61 minutes');
    expect(await text(holder.phoneNumber, 'MA')).toEqual([NEW_CODE_REPLIES.NOTHING_WAITS]);
  });
});

describe('locking the account by text message [R-134]', () => {
  const isSignedIn = async (session: Session): Promise<boolean> =>
    (await session.query('{ holder { fullName } }')).data.holder !== null;

  it('takes two messages, and ends the session of the browser at once', async () => {
    const holder = await aHolder(world);
    const session = await world.holder({ ...holder, password: HOLDER_PASSWORD });
    expect(await isSignedIn(session)).toBe(true);
    // The notice of a new browser.
    await world.runJobs();
    const [asked = '', ...others] = await text(holder.phoneNumber, 'KHONG PHAI TOI');
    expect(others).toEqual([]);
    expect(asked).toMatch(/^\d{6} la ma khoa tai khoan/);
    expect((await accountOf(holder)).state).toBe('ACTIVE');

    const [told = '', ...more] = await text(holder.phoneNumber, `Khóa ${asked.slice(0, 6)}`);
    expect(more).toEqual([]);
    expect(told).toContain('da bi khoa');
    const account = await accountOf(holder);
    expect(account.state).toBe('LOCKED');
    expect(await isSignedIn(session)).toBe(false);
    const { rows } = await world.owner.query(
      'select kind, channel, reason from lock_ground where account_id = $1 and ended_at is null',
      [account.id],
    );
    expect(rows).toEqual([{ kind: 'HOLDER_REQUEST', channel: 'SMS', reason: 'NOT_ME' }]);
    expect(await actionsAbout(account.id)).toEqual(
      expect.arrayContaining(['OWN_LOCK_STARTED', 'ACCOUNT_LOCKED']),
    );
  });

  it('takes the six digits alone as well', async () => {
    const holder = await aHolder(world);
    const [asked = ''] = await text(holder.phoneNumber, 'KHOA');
    await text(holder.phoneNumber, asked.slice(0, 6));
    expect((await accountOf(holder)).state).toBe('LOCKED');
  });

  it('is not done by whoever only writes a false sender: the code goes to the registered phone', async () => {
    const holder = await aHolder(world);
    await text(holder.phoneNumber, 'KHOA');
    const attackers = (await aHolder(world)).phoneNumber;
    const code = newestCodeTo(world, holder.phoneNumber);
    expect(await text(attackers, `KHOA ${code}`)).toEqual([LOCK_REPLIES.ASK_FIRST]);
    expect(await text(holder.phoneNumber, `KHOA ${wrong(code)}`)).toEqual([LOCK_REPLIES.OTP_INVALID]);
    expect((await accountOf(holder)).state).toBe('ACTIVE');
  });

  it('takes five guesses and no more, and no code after three minutes, and none twice [R-053]', async () => {
    const holder = await aHolder(world);
    await text(holder.phoneNumber, 'KHOA');
    const code = newestCodeTo(world, holder.phoneNumber);
    for (let guess = 0; guess < 5; guess += 1)
      expect(await text(holder.phoneNumber, wrong(code))).toEqual([LOCK_REPLIES.OTP_INVALID]);
    expect(await text(holder.phoneNumber, code)).toEqual([LOCK_REPLIES.OTP_EXHAUSTED]);

    await text(holder.phoneNumber, 'KHOA');
    const late = newestCodeTo(world, holder.phoneNumber);
    await world.letPass('181 seconds');
    expect(await text(holder.phoneNumber, late)).toEqual([LOCK_REPLIES.OTP_EXPIRED]);
    await world.letPass('61 minutes');

    await text(holder.phoneNumber, 'KHOA');
    const good = newestCodeTo(world, holder.phoneNumber);
    await text(holder.phoneNumber, good);
    expect((await accountOf(holder)).state).toBe('LOCKED');
    expect(await text(holder.phoneNumber, good)).toEqual([LOCK_REPLIES.ASK_FIRST]);
  });

  it('does not take the code of something else, nor does the code of a lock open anything else [A-21]', async () => {
    const holder = await aHolder(world);
    const portal = world.visitor('portal');
    const { data } = await portal.query(
      'mutation ($input: StartSignInInput!) { startSignIn(input: $input) { ... on SignInStarted { flowId } } }',
      { input: { personalIdNumber: holder.personalIdNumber, password: HOLDER_PASSWORD } },
    );
    await world.runJobs();
    const signInCode = newestCodeTo(world, holder.phoneNumber);
    expect(await text(holder.phoneNumber, signInCode)).toEqual([LOCK_REPLIES.ASK_FIRST]);
    await text(holder.phoneNumber, 'KHOA');
    const lockCode = newestCodeTo(world, holder.phoneNumber);
    const complete = await portal.query(
      'mutation ($input: CompleteSignInInput!) { completeSignIn(input: $input) { __typename ... on Refusal { code } } }',
      { input: { flowId: data.startSignIn.flowId, code: lockCode } },
    );
    expect(complete.data.completeSignIn).toMatchObject({ code: 'OTP_INVALID' });
  });

  it('asks which account is meant when the phone has several', async () => {
    const first = await aHolder(world);
    const second = await aHolder(world, { phoneNumber: first.phoneNumber });
    const [question = ''] = await text(first.phoneNumber, 'KHOA');
    for (const { personalIdNumber } of [first, second])
      expect(question).toContain(personalIdNumber.slice(-4));
    const [asked = ''] = await text(first.phoneNumber, `KHOA ${second.personalIdNumber.slice(-4)}`);
    await text(first.phoneNumber, asked.slice(0, 6));
    expect((await accountOf(first)).state).toBe('ACTIVE');
    expect((await accountOf(second)).state).toBe('LOCKED');
  });

  it('says so when there is nothing to lock', async () => {
    const holder = await anAccountToActivate(world);
    expect(await text(holder.phoneNumber, 'KHOA')).toEqual([LOCK_REPLIES.NO_ACTIVE_ACCOUNT]);
  });

  it('is not held up by codes that somebody makes come to the phone for something else', async () => {
    const holder = await aHolder(world);
    const portal = world.visitor('portal');
    for (let flood = 0; flood < 3; flood += 1)
      await portal.query(
        'mutation ($input: StartActivationInput!) { startActivation(input: $input) { __typename } }',
        { input: { personalIdNumber: holder.personalIdNumber, phoneNumber: holder.phoneNumber } },
      );
    expect((await text(holder.phoneNumber, 'KHOA')).at(-1)).toMatch(/^\d{6} la ma khoa/);
  });

  it('sends the code once although the gateway lost its answer', async () => {
    const holder = await aHolder(world);
    world.smsGateway.losesAnswers = true;
    await bring({ from: holder.phoneNumber, text: 'KHOA' });
    await world.runJobs();
    world.smsGateway.losesAnswers = false;
    await world.retryFailedJobs();
    await world.runJobs();
    expect(textsTo(holder.phoneNumber).filter((words) => words.includes('ma khoa'))).toHaveLength(1);
  });
});

describe('stopping a recovery of the password by text message', () => {
  const aWaitingRecovery = (holder: Declaration) =>
    world.owner.query(
      `insert into password_recovery (account_id, citizen_id, unit_id, requested_at)
       select a.id, c.id, a.unit_id, app_now() from account a join citizen c on c.id = a.citizen_id
       where (c.personal_id_number).print = $1`,
      [TEST_SEALER.print(holder.personalIdNumber)],
    );
  const recoveriesOf = async (holder: Declaration) =>
    (
      await world.owner.query(
        `select r.state, r.stopped_by from password_recovery r join citizen c on c.id = r.citizen_id where (c.personal_id_number).print = $1`,
        [TEST_SEALER.print(holder.personalIdNumber)],
      )
    ).rows;

  it('stops it at once and without a code, for it only protects, and tells the holder', async () => {
    const holder = await aHolder(world);
    await aWaitingRecovery(holder);
    const [told = '', ...more] = await text(holder.phoneNumber, 'Hủy');
    expect(more).toEqual([]);
    expect(told).toContain('dat lai mat khau');
    expect(await recoveriesOf(holder)).toEqual([{ state: 'CANCELLED', stopped_by: 'SMS' }]);
  });

  it('does nothing from another phone, and says so when nothing waits', async () => {
    const [holder, other] = [await aHolder(world), await aHolder(world)];
    await aWaitingRecovery(holder);
    expect(await text(other.phoneNumber, 'HUY')).toEqual([RECOVERY_NOT_RUNNING_REPLY]);
    expect(await recoveriesOf(holder)).toEqual([{ state: 'WAITING', stopped_by: null }]);
  });
});

describe('a flood', () => {
  it('of one phone is answered ten times in an hour, told once, and then there is silence', async () => {
    const holder = await aHolder(world);
    for (let more = 0; more < 15; more += 1) await bring({ from: holder.phoneNumber, text: 'xin chao' });
    await world.runJobs();
    const replies = textsTo(holder.phoneNumber);
    expect(replies.filter((reply) => reply === HELP_REPLY)).toHaveLength(10);
    expect(replies.filter((reply) => reply === TOO_MANY_MESSAGES_REPLY)).toHaveLength(1);
    expect(replies).toHaveLength(11);
  });

  it('of one phone over a day is answered thirty times', async () => {
    const holder = await aHolder(world);
    for (let hour = 0; hour < 5; hour += 1) {
      for (let more = 0; more < 10; more += 1) await bring({ from: holder.phoneNumber, text: 'xin chao' });
      await world.runJobs();
      await world.letPass('61 minutes');
    }
    expect(textsTo(holder.phoneNumber).filter((reply) => reply === HELP_REPLY)).toHaveLength(30);
  });

  it('in the name of phones that nobody registered pumps one line a day to each, and not without end to all', async () => {
    const phoneNumber = aStrangersPhone();
    for (const words of ['TT', 'KHOA', 'MA', 'HUY', '123456']) await text(phoneNumber, words);
    expect(textsTo(phoneNumber)).toEqual([HELP_REPLY]);
    await world.owner.query(
      `insert into rate_limit (key, points, expire) values ('sms-help-to-strangers-hour:ALL', 200, extract(epoch from now() + interval '1 hour')::bigint * 1000)
       on conflict (key) do update set points = 200`,
    );
    expect(await text(aStrangersPhone(), 'TT')).toEqual([]);
  });
});

it('what was asked is deleted after a month, and what was typed after a day even if nobody could answer it', async () => {
  const holder = await aHolder(world);
  await bring({ from: holder.phoneNumber, text: 'chua ai tra loi' });
  await world.owner.query(`update inbound_sms set received_at = received_at - interval '25 hours'`);
  const forget = async () => {
    await world.owner.query(`select graphile_worker.add_job('forget-sms', '{}'::json)`);
    await world.owner.query(
      `delete from graphile_worker._private_jobs where id in (select id from graphile_worker.jobs where task_identifier = 'answer-inbound-sms')`,
    );
    await world.runJobs();
  };
  await forget();
  const { rows } = await world.owner.query(
    'select body, sender_phone_number from inbound_sms where body is not null',
  );
  expect(rows).toEqual([]);
  await world.owner.query(`update inbound_sms set received_at = received_at - interval '30 days'`);
  await forget();
  expect((await world.owner.query('select from inbound_sms')).rows).toEqual([]);
});
