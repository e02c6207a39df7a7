import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aHolder } from '../testing/builders.ts';
import {
  accountIdOf,
  endsGrounds,
  lockedOnRequest,
  locksOwn,
  startsGround,
} from '../testing/ground-builders.ts';
import { createTestWorld, type TestWorld } from '../testing/test-world.ts';
import { checkLocks, reportOf, type LockFinding } from './check-locks.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.close());

async function check(): Promise<LockFinding[]> {
  const client = await world.owner.connect();
  try {
    return await checkLocks(client);
  } finally {
    client.release();
  }
}
const brokenIn = (findings: readonly LockFinding[]) =>
  Object.fromEntries(
    findings.filter(({ broken }) => broken.length > 0).map(({ promise, broken }) => [promise, broken]),
  );

async function anAccount(): Promise<string> {
  return accountIdOf(world, await aHolder(world));
}
async function aLockedAccount(): Promise<string> {
  const accountId = await anAccount();
  await startsGround(world, accountId, { kind: 'CARD_REVOKED' });
  return accountId;
}
const spoil = (text: string, accountId: string) => world.owner.query(text, [accountId]);

/** What is done to one account past the program, the promise that it breaks, and what puts it right again. */
const CORRUPTIONS: readonly [
  promise: string,
  begin: () => Promise<string>,
  spoiling: string,
  mending: string,
][] = [
  [
    'An account is locked exactly while a ground stands.',
    aLockedAccount,
    `update account set state = 'ACTIVE' where id = $1`,
    `update account set state = 'LOCKED' where id = $1`,
  ],
  [
    'An account that is not locked is active exactly when it was activated.',
    anAccount,
    `update account set state = 'GRANTED' where id = $1`,
    `update account set state = 'ACTIVE' where id = $1`,
  ],
  [
    'Every ground began and ended as the audit lines say.',
    aLockedAccount,
    `insert into lock_ground (account_id, citizen_id, unit_id, kind, origin, legal_basis, started_at, started_by)
     select id, citizen_id, unit_id, 'TERMS_VIOLATION', 'AUTOMATIC', 'Điều 15', app_now(), 'SYSTEM' from account where id = $1`,
    `delete from lock_ground where account_id = $1 and kind = 'TERMS_VIOLATION'`,
  ],
  [
    'The newest lock or unlock that agencies are told of is what the account is.',
    aLockedAccount,
    `insert into lock_event (account_id, kind, occurred_at) values ($1, 'UNLOCKED', app_now())`,
    `delete from lock_event where account_id = $1 and kind = 'UNLOCKED'`,
  ],
  [
    'Agencies are told of locks and unlocks in turn.',
    aLockedAccount,
    `insert into lock_event (account_id, kind, occurred_at) values ($1, 'LOCKED', app_now())`,
    `delete from lock_event where sequence = (select max(sequence) from lock_event where account_id = $1)`,
  ],
  [
    'Nothing that a holder began outlives a lock.',
    aLockedAccount,
    `insert into password_recovery (account_id, citizen_id, unit_id, requested_at) select id, citizen_id, unit_id, app_now() from account where id = $1`,
    // What was done with an account is kept: nobody deletes it, so it ends.
    `update password_recovery set state = 'CANCELLED', ended_at = app_now(), stopped_by = 'LOCK' where account_id = $1`,
  ],
  [
    'A lock on request rests on its approval, or before the decision on an urgent lock.',
    async () => {
      const accountId = await anAccount();
      await lockedOnRequest(world, accountId);
      return accountId;
    },
    `update lock_request set state = 'WITHDRAWN' where account_id = $1`,
    `update lock_request set state = 'APPROVED' where account_id = $1`,
  ],
  [
    'The audit lines of an account that was ever locked rebuild its state.',
    async () => {
      const accountId = await aLockedAccount();
      await endsGrounds(world, accountId, 'FACT_ENDED');
      return accountId;
    },
    `select append_audit_line(unit_id, json_build_object('action', 'ACCOUNT_ACTIVATED', 'subjectId', id, 'details', '{}'::json)::text, app_now())
     from account where id = $1`,
    // The chain has no way back, which is the point of it: the last of the list.
    `select $1::uuid`,
  ],
];

describe('the check of locks', () => {
  it('finds nothing where everything went through the program', async () => {
    const accountId = await anAccount();
    await locksOwn(world, accountId);
    await startsGround(world, accountId, { kind: 'DEATH' });
    const { id } = await lockedOnRequest(world, accountId, { isUrgent: true });
    await endsGrounds(world, accountId, 'NOT_CONFIRMED', ({ lockRequestId }) => lockRequestId === id);
    await endsGrounds(world, accountId, 'FACT_CORRECTED', ({ kind }) => kind === 'DEATH');
    await endsGrounds(world, accountId, 'HOLDER_UNLOCKED');
    await lockedOnRequest(world, await anAccount());
    await aLockedAccount();
    const findings = await check();
    expect(brokenIn(findings)).toEqual({});
    expect(reportOf(findings)).toMatchObject({ isKept: true });
    expect(reportOf(findings).lines).toHaveLength(CORRUPTIONS.length + 1);
  });

  it.each(CORRUPTIONS)('finds what breaks "%s"', async (promise, begin, spoiling, mending) => {
    const accountId = await begin();
    await spoil(spoiling, accountId);
    const findings = await check();
    expect(brokenIn(findings)[promise]).toEqual([accountId]);
    expect(reportOf(findings).isKept).toBe(false);
    expect(reportOf(findings).lines).toContain(`BROKEN  ${promise} 1: ${accountId}`);
    await spoil(mending, accountId);
  });

  it('finds figures that count otherwise, by the unit', async () => {
    await world.owner.query(
      `insert into statistic_delta (unit_id, on_day, measure, amount)
       select id, app_today(), 'ACCOUNT_LOCKED', 1 from administrative_unit where code = '06721' and valid_from is null`,
    );
    expect(brokenIn(await check())['The figures count as many locked accounts as there are.']).toEqual([
      'unit 06721',
    ]);
  });
});
