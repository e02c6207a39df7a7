import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { permissionsOf, OFFICER_ROLES } from '../../platform/access/permissions.ts';
import { agencyMachine, type AgencyMachine } from '../../testing/agency-machine.ts';
import {
  addSubscription,
  aLockableAccount,
  aSubscription,
  lockAccount,
  unlockAccount,
} from '../../testing/lock-event-builders.ts';
import { TEST_SEALER } from '../../testing/secret-key.ts';
import { createTestWorld, type Client, type TestWorld } from '../../testing/test-world.ts';

let world: TestWorld;
let administrator: Client;
let tax: AgencyMachine;
let ofTax: { readonly id: string; readonly printKey: string };

beforeAll(async () => {
  world = await createTestWorld({ webhookOrigins: ['https://tin.example'] });
  await world.owner.query(
    `update agency set state = 'ACTIVE', scopes = array['lock-event:read'] where code in ('TAX', 'VSS', 'COURT')`,
  );
  administrator = await world.officer('quantri');
  tax = await agencyMachine(world, 'TAX');
  ofTax = await aSubscription(world, 'TAX', null);
});
afterAll(() => world.close());

const BOARD = `{ lockSubscriptions { asOf canAdd items { id version agency agencyName state webhookUrl createdBy waiting delivered applied
  oldestUnappliedAt medianSeconds worstSeconds lastFailure lastFailureAt allowedActions } } }`;
const ONE = `query ($id: ID!) { lockSubscription(id: $id) { id agency allowedActions } }`;
const DELIVERIES = `query ($id: ID!, $isOpen: Boolean!, $page: PageInput) { lockEventDeliveries(subscriptionId: $id, isOpen: $isOpen, page: $page) {
  items { jti kind isReversal state occurredAt attempts nextAttemptAt lastFailure deliveredAt appliedAt acknowledgedAt } hasMore } }`;
const RECEIPTS = `query ($id: ID!) { lockEventReceipts(accountId: $id) { agency agencyName kind occurredAt state deliveredAt appliedAt } }`;
const REMOVE = `mutation ($input: SwitchLockSubscriptionInput!) { removeLockSubscription(input: $input) { __typename
  ... on LockSubscriptionSwitched { version } ... on Refusal { code } ... on ValidationFailed { fields { path code } } } }`;

const boardFor = async (officer: Client) => (await officer.query(BOARD)).data.lockSubscriptions;
const lineOf = async (agency: string) =>
  (await boardFor(administrator)).items.find((item: { agency: string }) => item.agency === agency);

describe('a subscription', () => {
  it('is made by an administrator, who is given the key of the prints, and gets it again for the same key only', async () => {
    const input = { idempotencyKey: randomUUID(), agency: 'COURT', webhookUrl: 'https://tin.example/khoa' };
    const added = await addSubscription(administrator, input);
    expect(added).toMatchObject({
      __typename: 'LockSubscriptionAdded',
      printKey: expect.stringMatching(/^[\w-]{43}$/),
    });
    expect(await addSubscription(administrator, input)).toEqual(added);
    expect(await addSubscription(administrator, { ...input, idempotencyKey: randomUUID() })).toMatchObject({
      code: 'LOCK_SUBSCRIPTION_EXISTS',
    });
    const { rows } = await world.owner.query<{ written: string }>(
      `select (select string_agg(content, ' ') from audit_line) || (select string_agg(answer::text, ' ') from idempotent_answer)
         || (select string_agg(row_to_json(s)::text, ' ') from lock_subscription s) as written`,
    );
    expect(rows[0]?.written).not.toContain(added.printKey);
    expect(await lineOf('COURT')).toMatchObject({
      state: 'ACTIVE',
      webhookUrl: 'https://tin.example/khoa',
      waiting: 0,
      medianSeconds: null,
      oldestUnappliedAt: null,
      allowedActions: ['SUSPEND', 'REMOVE'],
    });
  });

  it.each([
    ['a host that is not on the list', 'https://other.example/khoa'],
    ['another port', 'https://tin.example:8443/khoa'],
    ['an open line', 'http://tin.example/khoa'],
    ['this machine', 'http://127.0.0.1:4000/graphql/back-office'],
    ['a name and a password', 'https://a:b@tin.example/khoa'],
    ['no address', 'tin.example'],
    ['a file', 'file:///etc/passwd'],
  ])('is not made with %s', async (_what, webhookUrl) => {
    expect(await addSubscription(administrator, { agency: 'VSS', webhookUrl })).toMatchObject({
      __typename: 'ValidationFailed',
      fields: [{ path: 'webhookUrl', code: 'WEBHOOK_NOT_ALLOWED' }],
    });
  });

  it('that was removed tells nothing any more, and another can be made, with another key', async () => {
    const first = await aSubscription(world, 'VSS', null);
    const input = { id: first.id, expectedVersion: 1, reason: 'ngắn' };
    expect((await administrator.query(REMOVE, { input })).data.removeLockSubscription).toMatchObject({
      fields: [{ path: 'reason' }],
    });
    const reason = 'Chấm dứt thỏa thuận số 01/TT-DEMO.';
    expect(
      (await administrator.query(REMOVE, { input: { ...input, reason } })).data.removeLockSubscription,
    ).toMatchObject({ version: 2 });
    expect((await administrator.query(ONE, { id: first.id })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    await lockAccount(world, await aLockableAccount(world));
    await world.runJobs();
    const { rowCount } = await world.owner.query(
      'select from lock_event_delivery where subscription_id = $1',
      [first.id],
    );
    expect(rowCount).toBe(0);
    const second = await aSubscription(world, 'VSS', null);
    expect(second.printKey).not.toBe(first.printKey);
  });

  it('is managed by administrators and seen by heads, auditors and administrators', () => {
    const rolesWith = (permission: string) =>
      OFFICER_ROLES.filter((role) => (permissionsOf([role]) as string[]).includes(permission));
    expect(rolesWith('lock-subscription:manage')).toEqual(['ADMINISTRATOR']);
    expect(rolesWith('lock-subscription:list')).toEqual([
      'HEAD_OF_UNIT',
      'AUTHORITY_HEAD',
      'AUDITOR',
      'ADMINISTRATOR',
    ]);
  });
});

describe('[R-138] the board', () => {
  it('tells what waits, what was received and what was applied, the oldest that is open, and how late', async () => {
    const accounts = await Promise.all(Array.from({ length: 5 }, () => aLockableAccount(world)));
    const before = await lineOf('TAX');
    for (const account of accounts) await lockAccount(world, account);
    await world.runJobs();
    expect(await lineOf('TAX')).toMatchObject({ waiting: before.waiting + 5, delivered: 0 });

    const { data } = await tax.query('{ lockEvents(first: 100) { edges { node { jti } } } }');
    const ids: string[] = data.lockEvents.edges.map(({ node }: { node: { jti: string } }) => node.jti);
    expect(await lineOf('TAX')).toMatchObject({ waiting: 0, delivered: ids.length });

    const acknowledge = (jti: string[]) =>
      tax.query(
        'mutation ($input: AcknowledgeLockEventsInput!) { acknowledgeLockEvents(input: $input) { __typename } }',
        { input: { ids: jti } },
      );
    await world.letPass('10 minutes');
    await acknowledge(ids.slice(0, -2));
    await world.letPass('50 minutes');
    await acknowledge(ids.slice(-2, -1));
    administrator = await world.officer('quantri');
    const line = await lineOf('TAX');
    expect(line).toMatchObject({ waiting: 0, delivered: 1, applied: ids.length - 1 });
    expect(Math.round(line.medianSeconds / 60)).toBe(10);
    expect(Math.round(line.worstSeconds / 60)).toBe(60);
    const { rows } = await world.owner.query<{ at: Date }>(
      'select occurred_at as at from lock_event_delivery where jti = $1',
      [ids.at(-1)],
    );
    expect(new Date(line.oldestUnappliedAt)).toEqual(rows[0]?.at);
  });

  it('lists what is open, the oldest first, and everything, the latest first, page by page', async () => {
    const open = (await administrator.query(DELIVERIES, { id: ofTax.id, isOpen: true })).data
      .lockEventDeliveries;
    expect(open).toMatchObject({
      hasMore: false,
      items: [{ kind: 'LOCKED', state: 'DELIVERED', appliedAt: null }],
    });
    const page = (offset: number, limit: number) => ({
      id: ofTax.id,
      isOpen: false,
      page: { offset, limit },
    });
    const first = (await administrator.query(DELIVERIES, page(0, 2))).data.lockEventDeliveries;
    expect(first).toMatchObject({ hasMore: true });
    expect(first.items).toHaveLength(2);
    const all = (await administrator.query(DELIVERIES, page(0, 100))).data.lockEventDeliveries.items;
    expect(all.slice(0, 2)).toEqual(first.items);
    expect(all.at(-1)).toMatchObject({
      state: 'APPLIED',
      acknowledgedAt: expect.any(String),
      nextAttemptAt: null,
    });
  });

  it('is the same for a head and an auditor, who can change nothing', async () => {
    for (const username of ['thutruong', 'coquan', 'kiemtra']) {
      const officer = await world.officer(username);
      const board = await boardFor(officer);
      expect(board.canAdd).toBe(false);
      expect(board.items.map(({ agency }: { agency: string }) => agency)).toEqual(['COURT', 'TAX', 'VSS']);
      expect(
        board.items.every(({ allowedActions }: { allowedActions: string[] }) => allowedActions.length === 0),
      ).toBe(true);
    }
    expect((await (await world.officer('thamdinh')).query(BOARD)).errors?.[0]?.extensions.code).toBe(
      'FORBIDDEN',
    );
  });

  it('finds no subscription that is not there', async () => {
    for (const id of [randomUUID(), 'VSS']) {
      expect((await administrator.query(ONE, { id })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
      const { errors } = await administrator.query(DELIVERIES, { id, isOpen: true });
      expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    }
  });

  it('reads a bounded part of the indexes and never a whole table', async () => {
    await world.owner.query(
      `insert into lock_event (account_id, kind, occurred_at, fanned_out_at)
       select (select id from account limit 1), 'LOCKED', app_now() - make_interval(mins => n), app_now() from generate_series(1, 20000) as n`,
    );
    await world.owner.query(
      `insert into lock_event_delivery (subscription_id, event_sequence, account_id, account_order, kind, is_reversal, subject_print, occurred_at,
         created_at, next_attempt_at, state, delivered_at, applied_at, acknowledged_at)
       select $1, sequence, account_id, 1000 + row_number() over (order by sequence), kind, false, 'x', occurred_at, occurred_at, occurred_at, 'APPLIED',
         occurred_at, occurred_at, occurred_at
       from lock_event e where not exists (select from lock_event_delivery d where d.event_sequence = e.sequence)`,
      [ofTax.id],
    );
    await world.owner.query('analyze lock_event_delivery');
    const { LOCK_SUBSCRIPTION_BOARD } = await import('./lock-subscriptions.queries.ts');
    const { rows } = await world.owner.query<Record<string, string>>(
      `explain ${LOCK_SUBSCRIPTION_BOARD.text}`,
    );
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    expect(plan).not.toContain('Seq Scan on lock_event_delivery');
    expect(plan).toMatch(/lock_delivery_applied/);
  });
});

describe('who has applied the latest lock of one account', () => {
  const receiptsFor = async (username: string, id: string) =>
    (await world.officer(username)).query(RECEIPTS, { id });

  it('is told to the head of its unit: by each subscriber, of the latest event alone', async () => {
    const account = await aLockableAccount(world, { unitCode: '06721' });
    await lockAccount(world, account);
    await unlockAccount(world, account);
    await world.runJobs();
    const { data } = await receiptsFor('thutruong', account.accountId);
    expect(data.lockEventReceipts).toMatchObject([
      { agency: 'COURT', kind: 'UNLOCKED', state: 'WAITING', appliedAt: null },
      { agency: 'TAX', kind: 'UNLOCKED', state: 'WAITING' },
      { agency: 'VSS', kind: 'UNLOCKED', state: 'WAITING' },
    ]);
  });

  it('is nothing for an account to which nothing happened', async () => {
    const { accountId } = await aLockableAccount(world);
    expect((await receiptsFor('thutruong', accountId)).data.lockEventReceipts).toEqual([]);
  });

  it('is not found by the head of another unit, nor by whoever has nothing to do with cases', async () => {
    const account = await aLockableAccount(world, { unitCode: '06721' });
    await lockAccount(world, account);
    await world.runJobs();
    expect((await receiptsFor('thutruong.kalong', account.accountId)).errors?.[0]?.extensions.code).toBe(
      'NOT_FOUND',
    );
    for (const id of [randomUUID(), 'x'])
      expect((await receiptsFor('thutruong', id)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await receiptsFor('quantri', account.accountId)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('is told to a head of the authority outside the own units only when a request about it came so far', async () => {
    await world.owner.query(
      `update officer_assignment set unit_id = (select id from administrative_unit where code = '06709' and valid_from is null)
       where officer_id = (select id from officer where username = 'coquan2')`,
    );
    const account = await aLockableAccount(world, { unitCode: '06721' });
    await lockAccount(world, account);
    await world.runJobs();
    const ask = () => receiptsFor('coquan2', account.accountId);
    expect((await ask()).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    await world.owner.query(
      `insert into lock_request (code, kind, state, channel, unit_id, account_id, citizen_id, subject_type, subject_name, subject_number, requester_type,
         requester_name, requester_reference, document_on, cited_basis, request_reason, legal_regime, received_at, registered_by, examine_by,
         forwarded_at, forwarded_by, decide_by)
       select 'KT-2026-999999', 'LOCK', 'FORWARDED', 'COUNTER', a.unit_id, a.id, a.citizen_id, 'CITIZEN', 'Ai đó', $2, 'PROCEDURAL_AGENCY',
         'Tòa án nhân dân khu vực', '12/QĐ', app_today(), 'Điều 15', 'Theo quyết định', 'ND69_2024', app_now(),
         (select id from officer where username = 'tiepnhan'), app_now(), app_now(), (select id from officer where username = 'thutruong'), app_now()
       from account a where a.id = $1`,
      [account.accountId, TEST_SEALER.seal('1')],
    );
    expect((await ask()).data.lockEventReceipts).toHaveLength(3);
  });
});
