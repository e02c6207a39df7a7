import 'reflect-metadata';
import {
  accountStateFromLines,
  AUTOMATIC_GROUND_KINDS,
  lockGroundRule,
  standingGroundsFromLines,
  type AccountLine,
} from '@dinhdanh/domain';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkLocks } from '../../cli/check-locks.ts';
import type { HolderActor } from '../../platform/access/actor.ts';
import { activate, aGrantedCitizen } from '../../testing/builders.ts';
import {
  accountIdOf,
  aLockRequestRow,
  endsGrounds,
  onHeldAccount,
  startsGround,
} from '../../testing/ground-builders.ts';
import { createTestWorld, type TestWorld } from '../../testing/test-world.ts';
import { lockAccountOfSession } from './lock-account-of-session.ts';
import { confirmProvisionalGround } from './lock-ground.queries.ts';

const RUNS = 40;
const ACTS = 20;

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.close());

const KINDS = AUTOMATIC_GROUND_KINDS.filter((kind) => lockGroundRule('ND69_2024', 'CITIZEN', kind) !== null);

interface Subject {
  readonly accountId: string;
  readonly personalIdNumber: string;
  readonly phoneNumber: string;
}

type Act = (subject: Subject) => Promise<unknown>;

/** As the holder whose browser is signed in; who has no active account has no such browser. */
const lockOwn: Act = async ({ accountId }) => {
  const { rows } = await world.owner.query<{ id: string }>(
    `select citizen_id as id from account where id = $1 and activated_at is not null`,
    [accountId],
  );
  const [citizen] = rows;
  if (!citizen) return;
  const holder: HolderActor = {
    ...{ kind: 'HOLDER', id: citizen.id, accountId, name: 'HOLDER', roles: ['HOLDER'] },
    scope: { kind: 'CITIZEN', citizenId: citizen.id },
  };
  await world.core.useCases.execute(lockAccountOfSession, holder, { reason: 'PRECAUTION' });
};

const standingOf = (accountId: string) =>
  onHeldAccount(world, accountId, async (transaction, { account, standing }) => {
    transaction.audit({
      unitId: account.unitId,
      action: 'GROUNDS_LOOKED_AT',
      subjectKind: 'ACCOUNT',
      subjectId: account.id,
    });
    return standing;
  });

const start =
  (kind: (typeof KINDS)[number]): Act =>
  async ({ accountId }) => {
    if ((await standingOf(accountId)).some((ground) => ground.kind === kind)) return;
    await startsGround(world, accountId, { kind });
  };

const end =
  (because: Parameters<typeof endsGrounds>[2], origins: readonly string[], all: boolean): Act =>
  async ({ accountId }) => {
    const meant = (await standingOf(accountId)).filter(
      ({ kind, isProvisional }) => origins.includes(kind) && !isProvisional,
    );
    const ids = meant.slice(0, all ? meant.length : 1).map(({ id }) => id);
    if (ids.length > 0) await endsGrounds(world, accountId, because, ({ id }) => ids.includes(id));
  };

const request =
  (isUrgent: boolean): Act =>
  async ({ accountId }) => {
    const { id } = await aLockRequestRow(world, accountId, {
      isUrgent,
      state: isUrgent ? 'FORWARDED' : 'APPROVED',
    });
    await startsGround(world, accountId, {
      kind: 'AUTHORITY_REQUEST',
      lockRequestId: id,
      isProvisional: isUrgent,
    });
  };

/** What a decision leaves of the urgent locks and of the requests that they stand on. */
const decideUrgent =
  (isApproved: boolean): Act =>
  async ({ accountId }) => {
    const urgent = (await standingOf(accountId)).find(({ isProvisional }) => isProvisional);
    if (!urgent?.lockRequestId) return;
    const { lockRequestId } = urgent;
    await onHeldAccount(world, accountId, async (transaction, { account }) => {
      await transaction.em.execute(
        `update lock_request set state = ?, settled_at = app_now(), settled_by = (select id from officer where username = 'coquan'), settlement_reason = 'Đã xét.' where id = ?`,
        [isApproved ? 'APPROVED' : 'REFUSED', lockRequestId],
      );
      if (isApproved) await confirmProvisionalGround(transaction.em, lockRequestId);
      transaction.audit({
        unitId: account.unitId,
        action: isApproved ? 'LOCK_REQUEST_APPROVED' : 'LOCK_REQUEST_REFUSED',
        subjectKind: 'LOCK_REQUEST',
        subjectId: lockRequestId,
      });
    });
    if (!isApproved)
      await endsGrounds(world, accountId, 'NOT_CONFIRMED', (one) => one.lockRequestId === lockRequestId);
  };

/** The holder goes through the activation at the portal, as far as the account lets that happen. */
const activateAccount: Act = async (subject) => {
  await world.owner.query('delete from rate_limit');
  const { rows } = await world.owner.query(`select from account where id = $1 and state = 'GRANTED'`, [
    subject.accountId,
  ]);
  if (rows.length > 0) await activate(world, subject);
};

const anAct: fc.Arbitrary<Act> = fc.oneof(
  { weight: 2, arbitrary: fc.constant(lockOwn) },
  { weight: 2, arbitrary: fc.constant(end('HOLDER_UNLOCKED', ['HOLDER_REQUEST'], true)) },
  { weight: 4, arbitrary: fc.constantFrom(...KINDS).map(start) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom('FACT_ENDED' as const, 'FACT_CORRECTED' as const), fc.boolean())
      .map(([because, all]) => end(because, KINDS, all)),
  },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom('UNLOCK_APPROVED' as const, 'DECISION_REVERSED' as const)
      .map((because) => end(because, ['AUTHORITY_REQUEST'], false)),
  },
  { weight: 2, arbitrary: fc.boolean().map(request) },
  { weight: 2, arbitrary: fc.boolean().map(decideUrgent) },
  { weight: 1, arbitrary: fc.constant(activateAccount) },
);
/** Some acts come at the same moment from two sides. */
const aStep = fc.oneof(
  { weight: 4, arbitrary: anAct.map((act) => [act]) },
  { weight: 1, arbitrary: fc.constantFrom(...KINDS).map((kind) => [lockOwn, start(kind)]) },
);

async function linesOf(accountId: string): Promise<AccountLine[]> {
  const { rows } = await world.owner.query<{ content: string }>(
    'select content from audit_line where subject_id = $1 order by sequence',
    [accountId],
  );
  return rows.map(({ content }) => JSON.parse(content) as AccountLine);
}

describe(`${RUNS} generated lives of an account, of ${ACTS} acts each`, () => {
  it(
    'are rebuilt from the audit lines that the program wrote, state and grounds [R-145]',
    { timeout: 180_000 },
    async () => {
      const lives = fc.sample(fc.array(aStep, { minLength: ACTS, maxLength: ACTS }), {
        numRuns: RUNS,
        seed: 20261126,
      });
      const ends = new Set<string>();
      for (const life of lives) {
        const citizen = await aGrantedCitizen(world);
        const subject = { ...citizen, accountId: await accountIdOf(world, citizen) };
        for (const acts of life) {
          await Promise.all(acts.map((act) => act(subject)));
          const { rows } = await world.owner.query<{ state: string; standing: string[] }>(
            `select a.state, coalesce((select array_agg(g.id::text || ' ' || g.kind order by g.id) from lock_ground g
               where g.account_id = a.id and g.ended_at is null), '{}') as standing
             from account a where a.id = $1`,
            [subject.accountId],
          );
          const lines = await linesOf(subject.accountId);
          expect({
            state: accountStateFromLines(lines),
            standing: standingGroundsFromLines(lines)
              .map(({ groundId, kind }) => `${groundId} ${kind}`)
              .sort(),
          }).toEqual({ state: rows[0]?.state, standing: [...(rows[0]?.standing ?? [])].sort() });
          ends.add(`${rows[0]?.state} ${rows[0]?.standing.length}`);
        }
      }
      expect([...ends]).toEqual(expect.arrayContaining(['GRANTED 0', 'ACTIVE 0', 'LOCKED 1', 'LOCKED 2']));
      const client = await world.owner.connect();
      const findings = await checkLocks(client);
      client.release();
      expect(findings.filter(({ broken }) => broken.length > 0)).toEqual([]);
    },
  );
});
