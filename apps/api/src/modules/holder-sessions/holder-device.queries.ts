import type { BrowserWords } from '@dinhdanh/domain';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { HolderActor } from '../../platform/access/actor.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';

/** Whether this cookie was given by us to any holder; another one was planted. */
export async function isDeviceToken(em: EntityManager, tokenHash: Buffer): Promise<boolean> {
  const rows = await em.execute<unknown[]>('select from holder_device where token_hash = ? limit 1', [
    tokenHash,
  ]);
  return rows.length > 0;
}

/** Whether a cookie names a device of the account that the holder has not removed. */
export async function isDeviceOf(em: EntityManager, accountId: string, tokenHash: Buffer): Promise<boolean> {
  const rows = await em.execute<unknown[]>(
    'select from holder_device where account_id = ? and token_hash = ? and removed_at is null',
    [accountId, tokenHash],
  );
  return rows.length > 0;
}

export interface SignedInDevice extends BrowserWords {
  readonly accountId: string;
  readonly citizenId: string;
  readonly tokenHash: Buffer;
  readonly at: Date;
}

/** Keeps that somebody has signed in on a device; one that was removed begins anew. Its identifier. */
export async function keepDevice(em: EntityManager, device: SignedInDevice): Promise<string> {
  const { accountId, citizenId, tokenHash, browser, system, at } = device;
  const [row] = await em.execute<{ id: string }[]>(
    `insert into holder_device as known (account_id, citizen_id, token_hash, browser, system, first_signed_in_at, last_signed_in_at)
     values (?, ?, ?, ?, ?, ?, ?)
     on conflict (account_id, token_hash) do update
     set browser = excluded.browser, system = excluded.system, last_signed_in_at = excluded.last_signed_in_at, removed_at = null,
         first_signed_in_at = case when known.removed_at is null then known.first_signed_in_at else excluded.first_signed_in_at end
     returning id`,
    [accountId, citizenId, tokenHash, browser, system, at, at],
  );
  if (!row) throw new Error('A device that was just kept is not there.');
  return row.id;
}

/** Takes a device off the account; false when it is none of its devices. */
export async function markDeviceRemoved(
  em: EntityManager,
  { accountId, deviceId, at }: { readonly accountId: string; readonly deviceId: string; readonly at: Date },
): Promise<boolean> {
  const removed = await em.execute<unknown[]>(
    'update holder_device set removed_at = ? where id = ? and account_id = ? and removed_at is null returning id',
    [at, deviceId, accountId],
  );
  return removed.length > 0;
}

export interface HolderDeviceRow extends BrowserWords {
  readonly [column: string]: unknown;
  readonly id: string;
  readonly first_signed_in_at: Date;
  readonly last_signed_in_at: Date;
  readonly is_current: boolean;
}

/** The devices of the holder, the one that asks first, then the last used. */
export const listHolderDevices = (
  reader: ScopedReader,
  { scope, accountId }: HolderActor,
  tokenHash: Buffer,
): Promise<HolderDeviceRow[]> =>
  reader.read<HolderDeviceRow>(scope, {
    name: 'holder-devices',
    text: `select d.id, d.browser, d.system, d.first_signed_in_at, d.last_signed_in_at, s.token_hash is not null as is_current
           from holder_device d left join holder_session s on s.device_id = d.id and s.token_hash = $2
           where d.account_id = $1 and d.removed_at is null
           order by is_current desc, d.last_signed_in_at desc`,
    values: [accountId, tokenHash],
  });
