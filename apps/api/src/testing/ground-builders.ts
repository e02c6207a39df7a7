import type { LockGroundEnding } from '@dinhdanh/domain';
import { SYSTEM } from '../platform/access/actor.ts';
import type { Transaction } from '../platform/use-case.ts';
import {
  endGrounds,
  holdAccountWithGrounds,
  lockOwnAccount,
  startGround,
  type GroundToStart,
  type HeldAccount,
} from '../modules/locks/index.ts';
import type { Declaration } from './builders.ts';
import { TEST_SEALER } from './secret-key.ts';
import type { TestWorld } from './test-world.ts';

export async function accountIdOf(
  world: TestWorld,
  { personalIdNumber }: Pick<Declaration, 'personalIdNumber'>,
): Promise<string> {
  const { rows } = await world.owner.query<{ id: string }>(
    `select a.id from account a join citizen c on c.id = a.citizen_id where (c.personal_id_number).print = $1`,
    [TEST_SEALER.print(personalIdNumber)],
  );
  const [row] = rows;
  if (!row) throw new Error('This person has no account.');
  return row.id;
}

/** One act of the system on an account and its grounds, in a transaction of its own, as every use case does it. */
export const onHeldAccount = <Result>(
  world: TestWorld,
  accountId: string,
  act: (transaction: Transaction, held: HeldAccount) => Promise<Result>,
): Promise<Result> =>
  world.core.useCases.execute<null, Result>(
    {
      name: 'actOnGrounds',
      permission: 'application:check',
      rows: 'ALL',
      run: async (transaction) => act(transaction, await holdAccountWithGrounds(transaction, accountId)),
    },
    SYSTEM,
    null,
  );

export const startsGround = (world: TestWorld, accountId: string, ground: GroundToStart) =>
  onHeldAccount(world, accountId, (transaction, held) => startGround(transaction, held, ground));

/** Ends whatever of the standing grounds is meant; all of them unless the test says which. */
export const endsGrounds = (
  world: TestWorld,
  accountId: string,
  because: LockGroundEnding,
  isMeant: (ground: HeldAccount['standing'][number]) => boolean = () => true,
) =>
  onHeldAccount(world, accountId, (transaction, held) =>
    endGrounds(transaction, held, { ids: held.standing.filter(isMeant).map(({ id }) => id), because }),
  );

export const locksOwn = (world: TestWorld, accountId: string) =>
  onHeldAccount(world, accountId, (transaction) =>
    lockOwnAccount(transaction, { accountId, channel: 'PORTAL', reason: 'PRECAUTION' }),
  );

let requests = 0;

/** A request of a court to lock an account, as it stands after its decision, or before it where a head locked at once. */
export async function aLockRequestRow(
  world: TestWorld,
  accountId: string,
  {
    state = 'APPROVED',
    isSealed = false,
    isUrgent = false,
    regime = 'ND69_2024',
  }: {
    readonly state?: 'APPROVED' | 'FORWARDED';
    readonly isSealed?: boolean;
    readonly isUrgent?: boolean;
    readonly regime?: 'ND59_2022' | 'ND69_2024';
  } = {},
): Promise<{ readonly id: string; readonly code: string }> {
  requests += 1;
  const { rows } = await world.owner.query<{ id: string; code: string }>(
    `insert into lock_request (code, kind, state, channel, unit_id, account_id, citizen_id, subject_type, subject_name, subject_number,
       requester_type, requester_name, requester_reference, document_on, cited_basis, request_reason, sealed_at, legal_regime,
       received_at, registered_by, examine_by, forwarded_at, forwarded_by, decide_by, locked_at_once_at, locked_at_once_by,
       settled_at, settled_by)
     select 'DK-2026-' || lpad($2, 6, '0'), 'LOCK', $3, 'COUNTER', a.unit_id, a.id, a.citizen_id, a.subject_type, 'Người bị khóa', $7,
       'PROCEDURAL_AGENCY', 'Tòa án nhân dân khu vực', $2 || '/CV-TA', app_today(), 'Bộ luật Tố tụng hình sự', 'Ngăn chặn hành vi tiếp diễn.',
       case when $4 then app_now() end, $5, app_now(), i.id,
       case when $5 = 'ND69_2024' then app_now() + interval '1 day' end,
       case when $5 = 'ND69_2024' then app_now() end, case when $5 = 'ND69_2024' then r.id end, app_now() + interval '2 days',
       case when $6 then app_now() end, case when $6 then h.id end,
       case when $3 = 'APPROVED' then app_now() end, case when $3 = 'APPROVED' then h.id end
     from account a, officer i, officer r, officer h
     where a.id = $1 and i.username = 'tiepnhan' and r.username = 'thamdinh' and h.username = 'coquan2'
     returning id, code`,
    [accountId, String(requests), state, isSealed, regime, isUrgent, TEST_SEALER.seal('022099000000')],
  );
  const [row] = rows;
  if (!row) throw new Error('The request was not kept.');
  return row;
}

/** Locks an account on a request; `isUrgent` before the decision. */
export async function lockedOnRequest(
  world: TestWorld,
  accountId: string,
  { isUrgent = false, ...of }: Omit<Parameters<typeof aLockRequestRow>[2] & object, 'state'> = {},
): Promise<{ readonly id: string; readonly code: string }> {
  const request = await aLockRequestRow(world, accountId, {
    ...of,
    isUrgent,
    state: isUrgent ? 'FORWARDED' : 'APPROVED',
  });
  await startsGround(world, accountId, {
    kind: 'AUTHORITY_REQUEST',
    lockRequestId: request.id,
    isProvisional: isUrgent,
    ...(of.regime && { regime: of.regime }),
  });
  return request;
}
