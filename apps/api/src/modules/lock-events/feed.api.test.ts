import { createHmac, randomUUID } from 'node:crypto';
import { decodeJwt } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { agencyMachine, type AgencyMachine } from '../../testing/agency-machine.ts';
import {
  aLockableAccount,
  aSubscription,
  lockAccount,
  unlockAccount,
  watchOnce,
  type LockableAccount,
} from '../../testing/lock-event-builders.ts';
import { createTestWorld, type TestWorld } from '../../testing/test-world.ts';

let world: TestWorld;
let tax: AgencyMachine;
let court: AgencyMachine;
let ofTax: { readonly id: string; readonly printKey: string };

beforeAll(async () => {
  world = await createTestWorld({ webhookOrigins: ['https://tin.example'] });
  await world.owner.query(
    `update agency set state = 'ACTIVE', channel = 'PULL', scopes = array['lock-event:read', 'sharing:verify'] where code in ('TAX', 'COURT', 'VSS')`,
  );
  [tax, court] = [await agencyMachine(world, 'TAX'), await agencyMachine(world, 'COURT')];
  ofTax = await aSubscription(world, 'TAX', null);
});
afterAll(() => world.close());
beforeEach(() => world.owner.query('delete from rate_limit'));

const FEED = `query ($first: Int!, $after: String) { lockEvents(first: $first, after: $after) {
  edges { cursor node { jti kind subjectPrint sequence isReversal occurredAt state securityEvent } } pageInfo { hasNextPage endCursor } } }`;
const ACKNOWLEDGE = `mutation ($input: AcknowledgeLockEventsInput!) { acknowledgeLockEvents(input: $input) { __typename
  ... on LockEventsAcknowledged { acknowledged } ... on Refusal { code message } } }`;

interface Edge {
  readonly cursor: string;
  readonly node: {
    readonly jti: string;
    readonly kind: string;
    readonly subjectPrint: string;
    readonly sequence: number;
    readonly state: string;
    readonly securityEvent: string;
  };
}

const read = (machine: AgencyMachine, first = 100, after: string | null = null) =>
  machine.query(FEED, { first, after });
const edgesOf = async (machine: AgencyMachine): Promise<Edge[]> =>
  (await read(machine)).data.lockEvents.edges;
const acknowledge = async (machine: AgencyMachine, input: Record<string, unknown>) =>
  (await machine.query(ACKNOWLEDGE, { input })).data.acknowledgeLockEvents;

const printOf = ({ number }: LockableAccount, { printKey } = ofTax) =>
  createHmac('sha256', Buffer.from(printKey, 'base64url')).update(number).digest('base64url');

/** A lock that has reached the feed, as the machine finds it there. */
async function aToldLock(machine = tax): Promise<{ account: LockableAccount; edge: Edge }> {
  const account = await aLockableAccount(world);
  await lockAccount(world, account);
  await world.runJobs();
  const edge = (await edgesOf(machine)).at(-1);
  if (!edge) throw new Error('Nothing stands in the feed.');
  return { account, edge };
}

const standing = async (jti: string) =>
  (
    await world.owner.query(
      `select state, applied_at, acknowledged_at, applied_at - occurred_at as late from lock_event_delivery where jti = $1`,
      [jti],
    )
  ).rows[0];

describe('[R-138] the feed of a subscriber', () => {
  it('gives each lock and unlock with the print of the person, its number in the account and a signed form', async () => {
    const account = await aLockableAccount(world);
    await lockAccount(world, account);
    await unlockAccount(world, account);
    await world.runJobs();
    const [locked, unlocked] = (await edgesOf(tax)).slice(-2);
    expect(locked?.node).toEqual({
      jti: expect.any(String),
      kind: 'LOCKED',
      subjectPrint: printOf(account),
      sequence: 1,
      isReversal: false,
      occurredAt: expect.any(String),
      state: 'WAITING',
      securityEvent: expect.any(String),
    });
    expect(unlocked?.node).toMatchObject({ kind: 'UNLOCKED', sequence: 2, subjectPrint: printOf(account) });
    expect(decodeJwt(locked?.node.securityEvent ?? '')).toMatchObject({
      aud: 'TAX',
      jti: locked?.node.jti,
      sub_id: { format: 'opaque', id: printOf(account) },
    });
  });

  it('is read page by page, each event once, also when new ones come meanwhile', async () => {
    for (let count = 0; count < 4; count += 1) await lockAccount(world, await aLockableAccount(world));
    await world.runJobs();
    const seen: string[] = [];
    let after: string | null = null;
    for (let page = 0; ; page += 1) {
      const { data } = await read(tax, 3, after);
      seen.push(...data.lockEvents.edges.map(({ node }: Edge) => node.jti));
      ({ endCursor: after } = data.lockEvents.pageInfo);
      if (page === 0) {
        await lockAccount(world, await aLockableAccount(world));
        await world.runJobs();
      }
      if (!data.lockEvents.pageInfo.hasNextPage) break;
    }
    const { rows } = await world.owner.query<{ jti: string }>(
      'select jti from lock_event_delivery where subscription_id = $1 order by position',
      [ofTax.id],
    );
    expect(seen).toEqual(rows.map(({ jti }) => jti));
    expect((await read(tax, 3, after)).data.lockEvents).toEqual({
      edges: [],
      pageInfo: { hasNextPage: false, endCursor: null },
    });
  });

  it('has nothing put in before its end, though an earlier event is committed later', async () => {
    const [slow, quick] = [await aLockableAccount(world), await aLockableAccount(world)];
    const late = await world.owner.connect();
    await late.query('begin');
    await late.query(
      `insert into lock_event (account_id, kind, occurred_at) values ($1, 'LOCKED', app_now())`,
      [slow.accountId],
    );
    await lockAccount(world, quick);
    await world.runJobs();
    const { endCursor } = (await read(tax)).data.lockEvents.pageInfo;
    await late.query('commit');
    late.release();
    await watchOnce(world);
    const { edges } = (await read(tax, 100, endCursor)).data.lockEvents;
    expect(edges.map(({ node }: Edge) => node.subjectPrint)).toEqual([printOf(slow)]);
  });

  it('counts as received by whoever reads it, where there is no webhook', async () => {
    const { edge } = await aToldLock();
    expect((await standing(edge.node.jti))?.state).toBe('DELIVERED');
  });

  it.each([
    ['no page', { first: 0 }],
    ['too long a page', { first: 101 }],
    ['a cursor of another list', { first: 5, after: Buffer.from('2026-01-01/x').toString('base64url') }],
  ])('refuses %s', async (_what, variables) => {
    const { errors } = await tax.query(FEED, variables);
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('an acknowledgement', () => {
  it('of one event says when the agency acted, and the same again changes nothing', async () => {
    const { edge } = await aToldLock();
    const ids = [edge.node.jti];
    await world.letPass('10 minutes');
    const appliedAt = (await world.owner.query<{ at: Date }>(`select app_now() - interval '4 minutes' as at`))
      .rows[0]?.at;
    expect(await acknowledge(tax, { ids, appliedAt })).toMatchObject({ acknowledged: 1 });
    const first = await standing(edge.node.jti);
    expect(first).toMatchObject({ state: 'APPLIED', applied_at: appliedAt });
    await world.letPass('1 minute');
    expect(await acknowledge(tax, { ids })).toMatchObject({ acknowledged: 0 });
    expect(await standing(edge.node.jti)).toEqual(first);
  });

  it('up to a place takes everything before it, and nothing after', async () => {
    const { edge } = await aToldLock();
    const after = await aToldLock();
    const { acknowledged } = await acknowledge(tax, { upTo: edge.cursor });
    expect(acknowledged).toBeGreaterThan(0);
    expect((await standing(edge.node.jti))?.state).toBe('APPLIED');
    expect((await standing(after.edge.node.jti))?.state).toBe('DELIVERED');
    const states = (await edgesOf(tax)).map(({ node }) => node.state);
    expect(states).toEqual([...states].sort());
  });

  it.each([
    ['before the lock happened', '-1 day'],
    ['ahead of now', '1 hour'],
  ])('%s is refused', async (_when, by) => {
    const { edge } = await aToldLock();
    const { rows } = await world.owner.query<{ at: Date }>('select app_now() + $1::interval as at', [by]);
    expect(await acknowledge(tax, { ids: [edge.node.jti], appliedAt: rows[0]?.at })).toMatchObject({
      __typename: 'RuleRefused',
      code: 'APPLIED_AT_IMPOSSIBLE',
    });
    expect((await standing(edge.node.jti))?.state).toBe('DELIVERED');
  });

  it('must say of what, in one way', async () => {
    const { edge } = await aToldLock();
    for (const input of [
      {},
      { ids: [] },
      { ids: [edge.node.jti], upTo: edge.cursor },
      { ids: Array.from({ length: 101 }, () => randomUUID()) },
    ])
      expect(await acknowledge(tax, input)).toMatchObject({ code: 'ACKNOWLEDGEMENT_EMPTY' });
  });
});

describe('others', () => {
  it('are told clearly that they are not subscribed, or not now', async () => {
    expect((await read(court)).errors?.[0]).toMatchObject({
      extensions: { code: 'NOT_SUBSCRIBED' },
      message: expect.stringContaining('đăng ký'),
    });
    await world.owner.query(`update lock_subscription set state = 'SUSPENDED' where id = $1`, [ofTax.id]);
    expect((await read(tax)).errors?.[0]?.extensions.code).toBe('NOT_SUBSCRIBED');
    await world.owner.query(`update lock_subscription set state = 'ACTIVE' where id = $1`, [ofTax.id]);
  });

  it('need the scope', async () => {
    const { body } = await tax.askToken({ scope: 'sharing:verify' });
    const token = body.access_token ?? '';
    const { errors } = await tax.send(
      FEED,
      { authorization: `DPoP ${token}`, dpop: await tax.proof(token) },
      { first: 1 },
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INSUFFICIENT_SCOPE', scope: 'lock-event:read' });
  });

  it('see and acknowledge nothing of another subscriber', async () => {
    const { edge } = await aToldLock();
    const ofCourt = await aSubscription(world, 'COURT', null);
    expect(await edgesOf(court)).toEqual([]);
    const { errors } = await court.query(ACKNOWLEDGE, { input: { ids: [edge.node.jti] } });
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect(await acknowledge(court, { upTo: edge.cursor })).toMatchObject({ acknowledged: 0 });
    expect((await standing(edge.node.jti))?.state).toBe('DELIVERED');

    const { account, edge: own } = await aToldLock(court);
    expect(own.node.subjectPrint).toBe(printOf(account, ofCourt));
    expect(own.node.subjectPrint).not.toBe(printOf(account));
    expect(own.node.sequence).toBe(1);
  });

  it('find no row of another subscriber, whatever a statement asks', async () => {
    const { rows: agencies } = await world.owner.query<{ id: string }>(
      `select id from agency where code = 'COURT'`,
    );
    const asCourt = { kind: 'AGENCY', agencyId: agencies[0]?.id ?? '' } as const;
    const seen = await world.core.reader.read<{ agency: string }>(asCourt, {
      name: 'everything-told-in-a-test',
      text: `select distinct a.code as agency from lock_event_delivery d join lock_subscription s on s.id = d.subscription_id join agency a on a.id = s.agency_id`,
      values: [],
    });
    expect(seen).toEqual([{ agency: 'COURT' }]);
    const units = { kind: 'UNITS', unitIds: [1, 2, 3] } as const;
    expect(
      await world.core.reader.read(units, {
        name: 'deliveries-of-units-in-a-test',
        text: 'select from lock_event_delivery',
        values: [],
      }),
    ).toEqual([]);
  });
});
