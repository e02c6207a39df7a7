import 'reflect-metadata';
import type { LockGroundKind } from '@dinhdanh/domain';
import { endGrounds, holdAccountWithGrounds, startGround } from '../modules/locks/index.ts';
import { SYSTEM } from '../platform/access/actor.ts';
import type { UseCase } from '../platform/use-case.ts';
import { aHolder } from './builders.ts';
import { TEST_SEALER } from './secret-key.ts';
import type { Client, TestWorld } from './test-world.ts';

/** An account that can be locked, and the number of its holder. */
export interface LockableAccount {
  readonly accountId: string;
  readonly number: string;
}

export async function aLockableAccount(
  world: TestWorld,
  overrides: Record<string, unknown> = {},
): Promise<LockableAccount> {
  const { personalIdNumber: number } = await aHolder(world, overrides);
  const { rows } = await world.owner.query<{ id: string }>(
    'select a.id from account a join citizen c on c.id = a.citizen_id where (c.personal_id_number).print = $1',
    [TEST_SEALER.print(number)],
  );
  return { accountId: rows[0]?.id ?? '', number };
}

/** The account of an organisation, entered past the program. */
export async function aLockableOrganisation(world: TestWorld, identifier: string): Promise<LockableAccount> {
  const { number } = await aLockableAccount(world);
  const { rows } = await world.owner.query<{ id: string }>(
    `with organisation as (
       insert into organisation (identifier, name, address, representative_id, unit_id)
       select $1, 'Hợp tác xã Vạn Ninh', 'Móng Cái', id, unit_id from citizen where (personal_id_number).print = $2 returning id, unit_id)
     insert into account (organisation_id, unit_id, state, granted_at, activated_at, subject_type)
     select id, unit_id, 'ACTIVE', app_now(), app_now(), 'ORGANISATION' from organisation returning id`,
    [identifier, TEST_SEALER.print(number)],
  );
  return { accountId: rows[0]?.id ?? '', number: identifier };
}

const changeGrounds = (name: string, change: UseCase<string, unknown>['run']): UseCase<string, unknown> => ({
  name,
  permission: 'lock-event:fan-out',
  rows: 'ALL',
  run: change,
});

/** Locks an account in the way of the program; whoever is subscribed is told by the next jobs. */
export const lockAccount = (
  world: TestWorld,
  { accountId }: LockableAccount,
  kind: LockGroundKind = 'TERMS_VIOLATION',
) =>
  world.core.useCases.execute(
    changeGrounds('lockInATest', async (transaction, id) =>
      startGround(transaction, await holdAccountWithGrounds(transaction, id), { kind }),
    ),
    SYSTEM,
    accountId,
  );

/** Ends every ground of an account. */
export const unlockAccount = (world: TestWorld, { accountId }: LockableAccount, isReversal = false) =>
  world.core.useCases.execute(
    changeGrounds('unlockInATest', async (transaction, id) => {
      const held = await holdAccountWithGrounds(transaction, id);
      return endGrounds(transaction, held, {
        ids: held.standing.map((ground) => ground.id),
        because: isReversal ? 'FACT_CORRECTED' : 'FACT_ENDED',
      });
    }),
    SYSTEM,
    accountId,
  );

const ADD = `mutation ($input: AddLockSubscriptionInput!) { addLockSubscription(input: $input) { __typename
  ... on LockSubscriptionAdded { id printKey } ... on Refusal { code } ... on ValidationFailed { fields { path code } } } }`;

export const addSubscription = async (administrator: Client, input: Record<string, unknown>) =>
  (
    await administrator.query(ADD, {
      input: { idempotencyKey: crypto.randomUUID(), webhookUrl: null, ...input },
    })
  ).data.addLockSubscription;

/** An agency that is subscribed, with the key of its prints. */
export async function aSubscription(
  world: TestWorld,
  agency: string,
  webhookUrl: string | null,
): Promise<{ readonly id: string; readonly printKey: string }> {
  return addSubscription(await world.officer('quantri'), { agency, webhookUrl });
}

/** What the minute's job does, and everything that follows from it. */
export async function watchOnce(world: TestWorld): Promise<void> {
  await world.owner.query(`select graphile_worker.add_job('watch-lock-events', '{}'::json)`);
  await world.runJobs();
}
