import { createHmac } from 'node:crypto';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createCore } from '../../app.ts';
import { createJobs, type OutsideWorld } from '../../jobs.ts';
import { httpEventReceivers } from '../../platform/adapters/http-event-receivers.ts';
import {
  anEventReceiver,
  answers,
  losesTheAnswer,
  takesIt,
  type EventReceiver,
  type ReceivedEvent,
} from '../../testing/event-receiver.ts';
import {
  aLockableAccount,
  aLockableOrganisation,
  aSubscription,
  lockAccount,
  unlockAccount,
  watchOnce,
} from '../../testing/lock-event-builders.ts';
import { createTestWorld, runQueue, type TestWorld } from '../../testing/test-world.ts';

let world: TestWorld;
let receiver: EventReceiver;
/** Open, and on no list. */
let stranger: EventReceiver;
let vss: { readonly id: string; readonly printKey: string };

beforeAll(async () => {
  receiver = await anEventReceiver();
  stranger = await anEventReceiver();
  world = await createTestWorld({ webhookOrigins: [receiver.origin] });
  await allowEvents('VSS');
  vss = await aSubscription(world, 'VSS', receiver.url);
});
afterAll(async () => {
  await world.close();
  await receiver.close();
  await stranger.close();
});
beforeEach(() => {
  receiver.received.length = 0;
  receiver.reception = takesIt;
});
afterEach(async () => {
  receiver.reception = takesIt;
  await everythingOut();
});

const allowEvents = (code: string) =>
  world.owner.query(`update agency set state = 'ACTIVE', scopes = array['lock-event:read'] where code = $1`, [
    code,
  ]);

const states = async (accountIds: readonly string[]) =>
  (
    await world.owner.query<{ state: string; attempts: number; last_failure: string | null }>(
      `select state, attempts, last_failure from lock_event_delivery where subscription_id = $1 and account_id = any ($2) order by position`,
      [vss.id, accountIds],
    )
  ).rows;

/** However often it takes; every event waits ten minutes at most. */
async function everythingOut(): Promise<void> {
  const isAnyLeft = async () =>
    (
      await world.owner.query(
        `select from lock_event_delivery d join lock_subscription s on s.id = d.subscription_id
         where d.state = 'WAITING' and s.state = 'ACTIVE' and s.webhook_url is not null limit 1`,
      )
    ).rowCount === 1;
  while (await isAnyLeft()) {
    await world.letPass('11 minutes');
    await watchOnce(world);
  }
}

const BOARD = `{ lockSubscriptions { items { id agency state waiting delivered applied oldestUnappliedAt medianSeconds worstSeconds lastFailure lastFailureAt } } }`;
async function boardOf(id: string) {
  const { data } = await (await world.officer('quantri')).query(BOARD);
  return data.lockSubscriptions.items.find((item: { id: string }) => item.id === id);
}

const keys = () => createRemoteJWKSet(new URL(`${world.url}/oauth/jwks`));
const verify = (token: string) =>
  jwtVerify(token, keys(), { issuer: `${world.url}/oauth`, audience: 'VSS', typ: 'secevent+jwt' });

const ordersOf = (events: readonly ReceivedEvent[], subject: string) =>
  events.filter((event) => event.subject === subject).map(({ sequence }) => sequence);

describe('[R-138] a lock that is pushed', () => {
  it('is a Security Event Token that the published keys confirm, and that says nothing of the person', async () => {
    const account = await aLockableAccount(world);
    await lockAccount(world, account);
    await world.runJobs();

    expect(receiver.received).toHaveLength(1);
    const [{ token, headers } = fail()] = receiver.received;
    expect(headers['content-type']).toBe('application/secevent+jwt');
    expect(headers.accept).toBe('application/json');
    const { payload, protectedHeader } = await verify(token);
    expect(protectedHeader).toMatchObject({ alg: 'ES256', typ: 'secevent+jwt' });
    const print = createHmac('sha256', Buffer.from(vss.printKey, 'base64url'))
      .update(account.number)
      .digest('base64url');
    expect(payload).toEqual({
      iss: `${world.url}/oauth`,
      aud: 'VSS',
      jti: expect.any(String),
      iat: expect.any(Number),
      toe: expect.any(Number),
      sub_id: { format: 'opaque', id: print },
      events: {
        'https://schemas.openid.net/secevent/risc/event-type/account-disabled': {
          sequence: 1,
          reversal: false,
        },
      },
    });
    expect(payload.iat).toBeGreaterThanOrEqual(Number(payload['toe']));
  });

  it('is not confirmed when anything of it was altered', async () => {
    const account = await aLockableAccount(world);
    await lockAccount(world, account);
    await world.runJobs();
    const [header = '', payload = '', signature = ''] = receiver.received[0]?.token.split('.') ?? [];
    const altered = Buffer.from(payload, 'base64url')
      .toString()
      .replace('account-disabled', 'account-enabled');
    await expect(
      verify([header, Buffer.from(altered).toString('base64url'), signature].join('.')),
    ).rejects.toThrow('signature verification failed');
  });

  it('is followed by the unlock, as the second event of the account, with whether the lock was wrong', async () => {
    const account = await aLockableAccount(world);
    await lockAccount(world, account);
    await unlockAccount(world, account, true);
    await world.runJobs();
    expect(receiver.received.map(({ isLock, sequence }) => [isLock, sequence])).toEqual([
      [true, 1],
      [false, 2],
    ]);
    const { payload } = await verify(receiver.received[1]?.token ?? '');
    expect(Object.values(payload['events'] ?? {})).toEqual([{ sequence: 2, reversal: true }]);
  });

  it('names an organisation by the print of its identifier', async () => {
    const account = await aLockableOrganisation(world, '5700123457');
    await lockAccount(world, account, 'ORGANISATION_DISSOLVED');
    await world.runJobs();
    expect(receiver.received[0]?.subject).toBe(
      createHmac('sha256', Buffer.from(vss.printKey, 'base64url')).update('5700123457').digest('base64url'),
    );
  });

  it('has another print for another subscriber, so that two of them learn nothing by comparing', async () => {
    await allowEvents('TRAFFIC_POLICE');
    const other = await aSubscription(world, 'TRAFFIC_POLICE', `${receiver.origin}/csgt`);
    const account = await aLockableAccount(world);
    await lockAccount(world, account);
    await world.runJobs();
    const prints = receiver.received.map(({ subject }) => subject);
    expect(receiver.received.map(({ path }) => path).sort()).toEqual(['/csgt', '/tin-khoa']);
    expect(new Set(prints).size).toBe(2);
    expect(other.printKey).not.toBe(vss.printKey);
    await world.owner.query(`update lock_subscription set state = 'REMOVED' where id = $1`, [other.id]);
  });

  it('leaves nothing personal in jobs, logs, audit lines and the books of what was told', async () => {
    receiver.reception = answers(500, 'số định danh 001');
    const account = await aLockableAccount(world, { fullName: 'Đỗ Thị Kín' });
    await lockAccount(world, account);
    const queued = await world.owner.query(
      `select j.payload, j.key from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
       where t.identifier = 'fan-out-lock-events'`,
    );
    expect(queued.rows).toEqual([{ payload: {}, key: `fan-out-lock-events:${account.accountId}` }]);
    await world.runJobs();
    const { rows } = await world.owner.query<{ written: string }>(
      `select coalesce(string_agg(row_to_json(d)::text, ' '), '') || (select string_agg(content, ' ') from audit_line)
         || (select string_agg(row_to_json(s)::text, ' ') from lock_subscription s) as written from lock_event_delivery d`,
    );
    for (const text of [rows[0]?.written ?? '', world.logLines.join(), receiver.received[0]?.token ?? '']) {
      expect(text).not.toContain(account.number);
      expect(text).not.toContain('Đỗ Thị Kín');
      expect(text).not.toContain(vss.printKey);
    }
    expect(rows[0]?.written).not.toContain('định danh 001');
    expect((await states([account.accountId]))[0]?.last_failure).toBe('STATUS_500');
  });
});

describe('a receiver that fails', () => {
  it('by being down for an hour gets every event afterwards, each once, and the board told so all the while', async () => {
    const accounts = [await aLockableAccount(world), await aLockableAccount(world)];
    receiver.reception = losesTheAnswer;
    for (const account of accounts) await lockAccount(world, account);
    await world.runJobs();
    for (let minutes = 0; minutes < 60; minutes += 10) {
      expect(await boardOf(vss.id)).toMatchObject({ waiting: 2, lastFailure: 'CONNECTION' });
      await world.letPass('10 minutes');
      await watchOnce(world);
    }
    expect((await states(accounts.map(({ accountId }) => accountId))).map(({ state }) => state)).toEqual([
      'WAITING',
      'WAITING',
    ]);
    receiver.received.length = 0;
    receiver.reception = takesIt;
    await world.letPass('11 minutes');
    await watchOnce(world);
    expect(receiver.received).toHaveLength(2);
    expect(await boardOf(vss.id)).toMatchObject({ waiting: 0 });
  });

  it('with 500 is called again later and not at once, and the unlock waits behind its lock', async () => {
    const account = await aLockableAccount(world);
    receiver.reception = answers(500);
    await lockAccount(world, account);
    await unlockAccount(world, account);
    await world.runJobs();
    await watchOnce(world);
    expect(receiver.received.map(({ sequence }) => sequence)).toEqual([1]);
    expect(await states([account.accountId])).toEqual([
      { state: 'WAITING', attempts: 1, last_failure: 'STATUS_500' },
      { state: 'WAITING', attempts: 0, last_failure: null },
    ]);
    receiver.reception = takesIt;
    await world.letPass('11 seconds');
    await watchOnce(world);
    expect(receiver.received.map(({ sequence }) => sequence)).toEqual([1, 1, 2]);
  });

  it('for one account does not hold up another', async () => {
    const [poisoned, other] = [await aLockableAccount(world), await aLockableAccount(world)];
    const print = world.core.secrets.subjectPrint(vss.id, poisoned.number);
    receiver.reception = (event, response) =>
      (event.subject === print ? answers(400, '{"err":"invalid_request","description":"x"}') : takesIt)(
        event,
        response,
      );
    await lockAccount(world, poisoned);
    await lockAccount(world, other);
    await unlockAccount(world, other);
    await world.runJobs();
    expect(await states([other.accountId])).toMatchObject([{ state: 'DELIVERED' }, { state: 'DELIVERED' }]);
    expect(await states([poisoned.accountId])).toMatchObject([
      { state: 'WAITING', last_failure: 'REFUSED_invalid_request' },
    ]);
  });

  it('by answering too slowly is cut off', async () => {
    const account = await aLockableAccount(world);
    const held: (() => void)[] = [];
    receiver.reception = (event, response) => void held.push(() => takesIt(event, response));
    world.webhooks.receivers = httpEventReceivers([receiver.origin], 100);
    await lockAccount(world, account);
    await world.runJobs();
    world.webhooks.receivers = httpEventReceivers([receiver.origin]);
    for (const letGo of held) letGo();
    expect(await states([account.accountId])).toEqual([
      { state: 'WAITING', attempts: 1, last_failure: 'TIMEOUT' },
    ]);
  });

  it('by cutting the line after the headers, or answering without end, has not received anything', async () => {
    const account = await aLockableAccount(world);
    receiver.reception = (_event, response) => {
      response.writeHead(202, { 'content-length': '1000' });
      response.write('x', () => response.socket?.destroy());
    };
    await lockAccount(world, account);
    await world.runJobs();
    expect(await states([account.accountId])).toMatchObject([
      { state: 'WAITING', last_failure: 'CONNECTION' },
    ]);

    receiver.reception = answers(202, 'x'.repeat(100_000));
    await world.letPass('1 minute');
    await watchOnce(world);
    expect(await states([account.accountId])).toMatchObject([
      { state: 'WAITING', last_failure: 'ANSWER_TOO_LARGE' },
    ]);
  });

  it('whose answer was lost gets the same event again, under the same name and word for word', async () => {
    const account = await aLockableAccount(world);
    receiver.reception = losesTheAnswer;
    await lockAccount(world, account);
    await world.runJobs();
    receiver.reception = takesIt;
    await world.letPass('11 seconds');
    await watchOnce(world);
    const [first, again] = receiver.received;
    expect(receiver.received).toHaveLength(2);
    expect(again?.jti).toBe(first?.jti);
    expect(again?.token.split('.').slice(0, 2)).toEqual(first?.token.split('.').slice(0, 2));
  });

  it('by sending us on to an address of our own network is not followed there', async () => {
    const account = await aLockableAccount(world);
    receiver.reception = answers(307, '', { location: stranger.url });
    await lockAccount(world, account);
    await world.runJobs();
    expect(await states([account.accountId])).toMatchObject([
      { state: 'WAITING', last_failure: 'REDIRECTED' },
    ]);
    expect(stranger.received).toEqual([]);
  });

  it('whose host the operator has taken off the list is not called any more', async () => {
    const account = await aLockableAccount(world);
    world.webhooks.receivers = httpEventReceivers(['https://tin.bhxh.example']);
    await lockAccount(world, account);
    await world.runJobs();
    world.webhooks.receivers = httpEventReceivers([receiver.origin]);
    expect(receiver.received).toEqual([]);
    expect(await states([account.accountId])).toMatchObject([{ last_failure: 'ORIGIN_NOT_ALLOWED' }]);
  });
});

describe('many events', () => {
  it('200 of 20 accounts, with failures at random, all arrive, in order of each account, repeats known by name; the board counts them right', async () => {
    const accounts = await Promise.all(Array.from({ length: 20 }, () => aLockableAccount(world)));
    const random = aRandom(688);
    const faults = [
      losesTheAnswer,
      answers(500),
      answers(503),
      answers(400, '{"err":"authentication_failed"}'),
    ];
    /** What the receiver has for good, whether or not we heard of it. */
    const kept: ReceivedEvent[] = [];
    receiver.reception = (event, response) => {
      const isFailure = random() < 0.3;
      const fault = isFailure ? faults[Math.floor(random() * faults.length)] : undefined;
      if (fault === undefined || fault === losesTheAnswer) kept.push(event);
      (fault ?? takesIt)(event, response);
    };
    const before = await boardOf(vss.id);
    for (let round = 0; round < 10; round += 1) {
      for (const account of accounts)
        await (round % 2 === 0 ? lockAccount(world, account) : unlockAccount(world, account));
      await world.runJobs();
      await world.letPass('1 minute');
      await watchOnce(world);
    }
    await everythingOut();

    const byName = new Map(kept.map((event) => [event.jti, event]));
    expect(byName.size).toBe(200);
    expect(kept.length).toBeGreaterThan(200);
    for (const { number } of accounts) {
      const orders = ordersOf(kept, world.core.secrets.subjectPrint(vss.id, number));
      // A repeat says again what came last; nothing new comes before its turn.
      expect(orders).toEqual([...orders].sort((a, b) => a - b));
      expect([...new Set(orders)]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    }
    const truth = await states(accounts.map(({ accountId }) => accountId));
    expect(truth).toHaveLength(200);
    expect(truth.every(({ state }) => state === 'DELIVERED')).toBe(true);
    expect(await boardOf(vss.id)).toMatchObject({ waiting: 0, delivered: before.delivered + 200 });
  });

  it('are each sent by one of two workers and not by both, still in order', async () => {
    const accounts = await Promise.all(Array.from({ length: 30 }, () => aLockableAccount(world)));
    for (const account of accounts) await lockAccount(world, account);
    for (const account of accounts) await unlockAccount(world, account);
    const silent = async (): Promise<never> => {
      throw new Error('Not asked in this test.');
    };
    const outside: OutsideWorld = {
      eventReceivers: httpEventReceivers([receiver.origin]),
      statusFeed: { sources: [], read: silent },
      agencyRegisters: { ask: silent },
      populationDatabase: { findPerson: silent, findResidence: silent },
      biometricMatcher: { match: silent },
      immigrationDatabase: { findForeigner: silent },
      organisationRegistry: { findOrganisation: silent },
      smsGateway: { send: silent, findReceipt: silent },
      mailGateway: { send: silent },
    };
    const otherCore = createCore(world.config);
    const otherJobs = createJobs(otherCore, outside, world.config, world.log);
    // Both runs find work of their own: one wakes by the locks, the other as after a restart.
    await world.owner.query(
      `select graphile_worker.add_job('push-lock-events', json_build_object('subscriptionId', $1::text), job_key := 'a second one')`,
      [vss.id],
    );
    await Promise.all([world.runJobs(), runQueue(world.owner, otherJobs), runQueue(world.owner, otherJobs)]);
    await watchOnce(world);
    await otherCore.close();

    expect(receiver.received).toHaveLength(60);
    expect(new Set(receiver.received.map(({ jti }) => jti)).size).toBe(60);
    for (const { number } of accounts)
      expect(ordersOf(receiver.received, world.core.secrets.subjectPrint(vss.id, number))).toEqual([1, 2]);
  });

  it('that a killed worker had taken are taken over after a minute, by whoever comes then', async () => {
    const account = await aLockableAccount(world);
    await lockAccount(world, account);
    await world.owner.query(`update agency set state = 'SUSPENDED' where code = 'VSS'`);
    await world.runJobs();
    await world.owner.query(`update agency set state = 'ACTIVE' where code = 'VSS'`);
    await world.owner.query(
      `update lock_event_delivery set attempts = 1, next_attempt_at = app_now() + interval '60 seconds' where account_id = $1`,
      [account.accountId],
    );
    await watchOnce(world);
    expect(receiver.received).toEqual([]);
    await world.letPass('61 seconds');
    await watchOnce(world);
    expect(receiver.received).toHaveLength(1);
  });
});

describe('what is kept back', () => {
  const suspend = async (action: 'suspend' | 'resume', expectedVersion: number) =>
    (
      await (
        await world.officer('quantri')
      ).query(
        `mutation ($input: SwitchLockSubscriptionInput!) { ${action}LockSubscription(input: $input) { __typename ... on LockSubscriptionSwitched { version } ... on Refusal { code } } }`,
        { input: { id: vss.id, expectedVersion, reason: 'Bảo trì theo công văn 12/BHXH.' } },
      )
    ).data[`${action}LockSubscription`];

  it('while the subscription is suspended goes out when it is resumed', async () => {
    expect(await suspend('suspend', 1)).toMatchObject({ version: 2 });
    const account = await aLockableAccount(world);
    await lockAccount(world, account);
    await watchOnce(world);
    expect(receiver.received).toEqual([]);
    expect(await boardOf(vss.id)).toMatchObject({ state: 'SUSPENDED', waiting: 1 });
    expect(await suspend('suspend', 2)).toMatchObject({ __typename: 'RuleRefused', code: 'STATE_CONFLICT' });
    expect(await suspend('resume', 1)).toMatchObject({ __typename: 'StaleVersion' });
    expect(await suspend('resume', 2)).toMatchObject({ version: 3 });
    await world.runJobs();
    expect(receiver.received).toHaveLength(1);
  });

  it.each([
    ['the agency is suspended', `state = 'SUSPENDED'`],
    ['its scope was taken away', `scopes = '{}'`],
  ])('while %s goes out when that is over', async (_why, change) => {
    await world.owner.query(`update agency set ${change} where code = 'VSS'`);
    const account = await aLockableAccount(world);
    await lockAccount(world, account);
    await watchOnce(world);
    expect(receiver.received).toEqual([]);
    await allowEvents('VSS');
    await watchOnce(world);
    expect(receiver.received).toHaveLength(1);
  });
});

/** The same numbers at every run. */
function aRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

function fail(): never {
  throw new Error('Nothing was received.');
}
