import {
  PHONE_CHANGE_CONFIRM_WITHIN_HOURS,
  type AccountLevel,
  type AccountState,
  type PhoneChangeDocument,
  type PhoneChangeState,
  type PhoneChangeWay,
} from '@dinhdanh/domain';
import type { EntityManager } from '@mikro-orm/postgresql';
import { unitIdsOf, type RowScope } from '../../platform/access/actor.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import { sealerOf } from '../../platform/sealing/sealed-in-database.ts';
import { holdAccount } from '../accounts/index.ts';

/** When the number of an account was changed, since a moment. */
export async function findChangeMoments(em: EntityManager, accountId: string, since: Date): Promise<Date[]> {
  const rows = await em.execute<{ decided_at: Date }[]>(
    `select decided_at from phone_change where account_id = ? and state = 'CHANGED' and decided_at > ?`,
    [accountId, since],
  );
  return rows.map((row) => new Date(row.decided_at));
}

/**
 * One change after the other: the holder of an account is held until the transaction ends, the person before the account
 * as whoever approves an application does it.
 */
export async function holdHolder(em: EntityManager, accountId: string): Promise<void> {
  await em.execute(
    'select from citizen where id = (select citizen_id from account where id = ?) for no key update',
    [accountId],
  );
  await holdAccount(em, accountId);
}

/** Gives whether the number still was the old one. */
export async function changePhoneNumber(
  em: EntityManager,
  { citizenId, from, to }: { readonly citizenId: string; readonly from: string; readonly to: string },
): Promise<boolean> {
  const sealer = sealerOf(em);
  const changed = await em.execute<{ id: string }[]>(
    'update citizen set phone_number = ?, version = version + 1 where id = ? and (phone_number).print = ? returning id',
    [sealer.seal(to), citizenId, sealer.print(from)],
  );
  return changed.length > 0;
}

/** What waited for a second officer has been overtaken. */
export const overtakeWaiting = (em: EntityManager, accountId: string, at: Date) =>
  em.execute(
    `update phone_change set state = 'OVERTAKEN', new_phone_number = null, decided_at = ?, version = version + 1
     where account_id = ? and state = 'AWAITING_CONFIRMATION'`,
    [at, accountId],
  );

interface ChangedAccount {
  readonly accountId: string;
  readonly citizenId: string;
  readonly unitId: number;
  readonly oldPhoneMasked: string;
  readonly newPhoneMasked: string;
  readonly at: Date;
}

export const insertPortalChange = (em: EntityManager, change: ChangedAccount) =>
  em.execute(
    `insert into phone_change (account_id, citizen_id, unit_id, way, state, old_phone_masked, new_phone_masked,
       own_subscription_declared_at, requested_at, decided_at)
     values (?, ?, ?, 'PORTAL', 'CHANGED', ?, ?, ?, ?, ?)`,
    [
      change.accountId,
      change.citizenId,
      change.unitId,
      change.oldPhoneMasked,
      change.newPhoneMasked,
      change.at,
      change.at,
      change.at,
    ],
  );

export async function insertCounterChange(
  em: EntityManager,
  change: ChangedAccount & {
    readonly newPhoneNumber: string;
    readonly document: PhoneChangeDocument;
    readonly requestedBy: string;
  },
): Promise<string> {
  const [row] = await em.execute<{ id: string }[]>(
    `insert into phone_change (account_id, citizen_id, unit_id, way, state, old_phone_masked, new_phone_masked, new_phone_number,
       own_subscription_declared_at, is_used_by_others, document, requested_at, requested_by)
     values (?, ?, ?, 'COUNTER', 'AWAITING_CONFIRMATION', ?, ?, ?, ?, is_phone_of_another(?, ?), ?, ?, ?) returning id`,
    [
      change.accountId,
      change.citizenId,
      change.unitId,
      change.oldPhoneMasked,
      change.newPhoneMasked,
      sealerOf(em).seal(change.newPhoneNumber),
      change.at,
      sealerOf(em).print(change.newPhoneNumber),
      change.citizenId,
      change.document,
      change.at,
      change.requestedBy,
    ],
  );
  if (!row) throw new Error('A change of number was not kept.');
  return row.id;
}

export interface CounterChange {
  readonly accountId: string;
  readonly state: PhoneChangeState;
  readonly newPhoneNumber: string | null;
  readonly requestedBy: string;
  readonly requestedAt: Date;
  readonly version: number;
}

/** A change that was entered at a counter within the scope, without waiting for whoever changes it now. */
export async function findCounterChange(em: EntityManager, id: string): Promise<CounterChange | null> {
  const [row] = await em.execute<CounterChange[]>(
    `select account_id as "accountId", state, new_phone_number as "newPhoneNumber", requested_by as "requestedBy",
            requested_at as "requestedAt", version
     from phone_change where id = ? and way = 'COUNTER'`,
    [id],
  );
  return row ? { ...row, requestedAt: new Date(row.requestedAt) } : null;
}

export const decideCounterChange = (
  em: EntityManager,
  {
    id,
    state,
    at,
    by,
  }: { readonly id: string; readonly state: PhoneChangeState; readonly at: Date; readonly by: string },
) =>
  em.execute(
    `update phone_change set state = ?, new_phone_number = null, decided_at = ?, decided_by = ?, version = version + 1 where id = ?`,
    [state, at, by, id],
  );

export interface PhoneHolderRow {
  readonly accountId: string;
  readonly unitId: number;
  readonly fullName: string;
  readonly personalIdNumber: string;
  readonly phoneNumber: string;
  readonly level: AccountLevel;
  readonly state: AccountState;
}

/** The account of a person within the scope of the asker, by the whole number. */
export async function findPhoneHolderRow(
  em: EntityManager,
  personalIdNumber: string,
): Promise<PhoneHolderRow | null> {
  const [row] = await em.execute<PhoneHolderRow[]>(
    `select a.id as "accountId", a.unit_id as "unitId", c.full_name as "fullName", c.personal_id_number as "personalIdNumber",
            c.phone_number as "phoneNumber", a.level, a.state
     from account a join citizen c on c.id = a.citizen_id where (c.personal_id_number).print = ?`,
    [sealerOf(em).print(personalIdNumber)],
  );
  return row ?? null;
}

export interface PhoneChangeRow {
  readonly [column: string]: unknown;
  readonly id: string;
  readonly version: number;
  readonly way: PhoneChangeWay;
  readonly state: PhoneChangeState;
  readonly full_name: string;
  readonly personal_id_number: string;
  readonly account_state: AccountState;
  readonly old_phone_masked: string;
  readonly new_phone_masked: string;
  readonly document: PhoneChangeDocument | null;
  readonly is_used_by_others: boolean | null;
  readonly requested_at: Date;
  readonly requested_by: string | null;
  readonly requested_by_name: string | null;
  readonly decided_at: Date | null;
  readonly decided_by_name: string | null;
  readonly now: Date;
}

const ROWS = `
  select p.id, p.version, p.way, p.state, c.full_name, c.personal_id_number, k.state as account_state, p.old_phone_masked,
         p.new_phone_masked, p.document, p.is_used_by_others, p.requested_at, p.requested_by, r.display_name as requested_by_name,
         p.decided_at, d.display_name as decided_by_name, app_now() as now
  from phone_change p join citizen c on c.id = p.citizen_id join account k on k.id = p.account_id
    left join officer r on r.id = p.requested_by left join officer d on d.id = p.decided_by`;

/** More than this many never wait in one day; whoever sees so many works from the top. */
const WAITING_AT_MOST = 100;

/** What waits for a second officer in the units of the asker and can still be confirmed, the oldest first. */
export const listWaitingChanges = (reader: ScopedReader, scope: RowScope): Promise<PhoneChangeRow[]> =>
  reader.read<PhoneChangeRow>(scope, {
    name: 'waiting-phone-changes',
    text: `${ROWS} where p.state = 'AWAITING_CONFIRMATION'
             and p.requested_at > app_now() - interval '${PHONE_CHANGE_CONFIRM_WITHIN_HOURS} hours'
             and ($1::integer[] is null or p.unit_id = any ($1::integer[]))
           order by p.requested_at limit ${WAITING_AT_MOST}`,
    values: [unitIdsOf(scope)],
  });

/** Every change of the person behind an application, the newest first; null when the application is not the asker's. */
export async function listChangesBehind(
  reader: ScopedReader,
  scope: RowScope,
  applicationId: string,
): Promise<PhoneChangeRow[] | null> {
  const [application] = await reader.read<{ citizen_id: string }>(scope, {
    name: 'applicant-of-phone-changes',
    text: `select citizen_id from application where id = $1 and ($2::integer[] is null or unit_id = any ($2::integer[]))`,
    values: [applicationId, unitIdsOf(scope)],
  });
  if (!application) return null;
  return reader.read<PhoneChangeRow>(scope, {
    name: 'phone-changes-of-applicant',
    text: `${ROWS} where p.citizen_id = $1 order by p.requested_at desc limit 20`,
    values: [application.citizen_id],
  });
}

/** One change as it stands, to whoever has just written it. */
export async function getPhoneChangeRow(em: EntityManager, id: string): Promise<PhoneChangeRow> {
  const [row] = await em.execute<PhoneChangeRow[]>(`${ROWS} where p.id = ?`, [id]);
  if (!row) throw new Error('A change of number that was just written is not there.');
  return {
    ...row,
    requested_at: new Date(row.requested_at),
    decided_at: row.decided_at === null ? null : new Date(row.decided_at),
    now: new Date(row.now),
  };
}

/** Whether the number was changed since a moment: what was declared before it is older than the number. */
export async function hasChangedPhoneSince(
  em: EntityManager,
  citizenId: string,
  moment: Date,
): Promise<boolean> {
  const rows = await em.execute(
    `select from phone_change where citizen_id = ? and state = 'CHANGED' and decided_at > ? limit 1`,
    [citizenId, moment],
  );
  return rows.length > 0;
}
