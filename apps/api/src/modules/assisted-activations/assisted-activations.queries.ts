import {
  VISIT_HOURS,
  type AccountState,
  type AssistanceChannel,
  type AssistanceDevice,
  type AssistanceHelper,
  type AssistedActivationStanding,
  type AssistedActivationState,
  type CallerField,
} from '@dinhdanh/domain';
import type { EntityManager } from '@mikro-orm/postgresql';
import { unitIdsOf, type RowScope } from '../../platform/access/actor.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';

/** Counting stops here: nobody reads the difference between 1,000 and 14,200 from a pager. */
export const EXACT_UP_TO = 1_000;

/** Somebody whom this officer has verified and not yet asked a visit for; null otherwise. */
export async function findCallerCheck(
  em: EntityManager,
  id: string,
  officerId: string,
): Promise<{ readonly accountId: string; readonly unitId: number; readonly checkedAt: Date } | null> {
  const [row] = await em.execute<{ accountId: string; unitId: number; checkedAt: string }[]>(
    `select k.account_id as "accountId", k.unit_id as "unitId", k.checked_at as "checkedAt" from caller_check k
     where k.id = ? and k.officer_id = ? and not exists (select from assisted_activation v where v.caller_check_id = k.id)`,
    [id, officerId],
  );
  return row ? { ...row, checkedAt: new Date(row.checkedAt) } : null;
}

export interface NewVisit {
  readonly callerCheckId: string;
  readonly channel: AssistanceChannel;
  readonly helper: AssistanceHelper;
  readonly helperName: string | null;
  readonly place: string;
  readonly device: AssistanceDevice;
  readonly requestedBy: string;
  readonly at: Date;
}

/** Keeps a visit that is asked for; null when the account has one that has not ended. */
export async function insertVisit(em: EntityManager, visit: NewVisit): Promise<string | null> {
  const [row] = await em.execute<{ id: string }[]>(
    `insert into assisted_activation (account_id, citizen_id, unit_id, caller_check_id, channel, helper, helper_name, place, device,
       consent_given_at, requested_by, requested_at)
     select k.account_id, k.citizen_id, k.unit_id, k.id, ?, ?, ?, ?, ?, ?, ?, ?
     from caller_check k
     where k.id = ? and not exists (
       select from assisted_activation v
       where v.account_id = k.account_id and v.state = 'CONFIRMED' and v.decided_at > ?::timestamptz - interval '${VISIT_HOURS} hours')
     on conflict (account_id) where state = 'REQUESTED' do nothing returning id`,
    [
      visit.channel,
      visit.helper,
      visit.helperName,
      visit.place,
      visit.device,
      visit.at,
      visit.requestedBy,
      visit.at,
      visit.callerCheckId,
      visit.at,
    ],
  );
  return row?.id ?? null;
}

/** How the account of a visit stands, whichever unit it belongs to. */
export async function findAssistedAccountState(em: EntityManager, visitId: string): Promise<AccountState> {
  const [row] = await em.execute<{ account_state: AccountState }[]>(
    'select account_state from find_assisted_person(?)',
    [visitId],
  );
  if (!row) throw new Error('A visit is for nobody.');
  return row.account_state;
}

interface VisitInHand {
  readonly unitId: number;
  readonly state: AssistedActivationState;
  readonly version: number;
  readonly requestedBy: string;
  readonly decidedAt: Date | null;
}

/** Locked until the transaction ends; null when it is not there or not the actor's. */
export async function findVisitForUpdate(em: EntityManager, id: string): Promise<VisitInHand | null> {
  const [row] = await em.execute<VisitInHand[]>(
    `select unit_id as "unitId", state, version, requested_by as "requestedBy", decided_at as "decidedAt"
     from assisted_activation where id = ? for update`,
    [id],
  );
  return row ? { ...row, decidedAt: row.decidedAt === null ? null : new Date(row.decidedAt) } : null;
}

export const decideVisit = (
  em: EntityManager,
  id: string,
  decided: {
    readonly state: AssistedActivationState;
    readonly by: string;
    readonly at: Date;
    readonly reason: string | null;
  },
) =>
  em.execute(
    `update assisted_activation set state = ?, decided_by = ?, decided_at = ?, refusal_reason = ?, version = version + 1 where id = ?`,
    [decided.state, decided.by, decided.at, decided.reason, id],
  );

export const endVisit = (em: EntityManager, id: string, state: AssistedActivationState, at: Date) =>
  em.execute('update assisted_activation set state = ?, ended_at = ?, version = version + 1 where id = ?', [
    state,
    at,
    id,
  ]);

/** The visits of an account that count at a moment: at most one or two. */
export const findRunningVisits = (
  em: EntityManager,
  accountId: string,
): Promise<{ readonly id: string; readonly state: AssistedActivationState; readonly decidedAt: string }[]> =>
  em.execute(
    `select id, state, decided_at as "decidedAt" from assisted_activation where account_id = ? and state = 'CONFIRMED'`,
    [accountId],
  );

export interface VisitRow {
  readonly id: string;
  readonly version: number;
  readonly state: AssistedActivationState;
  readonly channel: AssistanceChannel;
  readonly helper: AssistanceHelper;
  readonly helper_name: string | null;
  readonly place: string;
  readonly device: AssistanceDevice;
  readonly unit_code: string;
  readonly unit_name: string;
  readonly person_unit_code: string;
  readonly person_unit_name: string;
  readonly personal_id_number: string;
  readonly account_state: AccountState;
  readonly window_closes_at: Date | null;
  readonly right_fields: CallerField[];
  readonly unrecorded_fields: CallerField[];
  readonly requested_by: string;
  readonly requested_by_name: string;
  readonly requested_at: Date;
  readonly decided_by_name: string | null;
  readonly decided_at: Date | null;
  readonly refusal_reason: string | null;
  readonly ended_at: Date | null;
  readonly now: Date;
  readonly [column: string]: unknown;
}

const VISIT = `
  select v.id, v.version, v.state, v.channel, v.helper, v.helper_name, v.place, v.device, u.code as unit_code, u.name as unit_name,
         p.unit_code as person_unit_code, p.unit_name as person_unit_name, p.personal_id_number, p.account_state, p.window_closes_at,
         k.right_fields, k.unrecorded_fields, v.requested_by, r.display_name as requested_by_name, v.requested_at,
         d.display_name as decided_by_name, v.decided_at, v.refusal_reason, v.ended_at, app_now() as now`;
const BESIDE = `
  join administrative_unit u on u.id = v.unit_id join caller_check k on k.id = v.caller_check_id
  join officer r on r.id = v.requested_by left join officer d on d.id = v.decided_by
  cross join lateral find_assisted_person(v.id) p`;

/** One visit; null when it is not there or not the reader's. */
export async function readVisit(reader: ScopedReader, scope: RowScope, id: string): Promise<VisitRow | null> {
  const [row] = await reader.read<VisitRow>(scope, {
    name: 'assisted-activation',
    text: `${VISIT} from assisted_activation v ${BESIDE}
           where v.id = $1 and ($2::integer[] is null or v.unit_id = any ($2))`,
    values: [id, unitIdsOf(scope)],
  });
  return row ?? null;
}

/** The newest first. */
export async function listVisits(
  reader: ScopedReader,
  scope: RowScope,
  {
    offset,
    limit,
    standings,
  }: {
    readonly offset: number;
    readonly limit: number;
    /** Null: every standing. */
    readonly standings: readonly AssistedActivationStanding[] | null;
  },
): Promise<{ readonly rows: VisitRow[]; readonly counted: number }> {
  const matching = `assisted_activation
    where ($1::integer[] is null or unit_id = any ($1)) and ($2::text[] is null or
      case when state = 'CONFIRMED' and decided_at <= app_now() - interval '${VISIT_HOURS} hours' then 'EXPIRED' else state end = any ($2))`;
  const values = [unitIdsOf(scope), standings];
  const [rows = [], counts = []] = await reader.readAll(scope, [
    {
      name: 'assisted-activations',
      text: `${VISIT} from (select * from ${matching} order by requested_at desc, id limit $3 offset $4) v ${BESIDE}
             order by v.requested_at desc, v.id`,
      values: [...values, limit, offset],
    },
    {
      name: 'assisted-activation-count',
      text: `select count(*)::integer as total from (select 1 from ${matching} limit ${EXACT_UP_TO + 1}) as counted`,
      values,
    },
  ]);
  return { rows: rows as VisitRow[], counted: (counts[0] as { total: number } | undefined)?.total ?? 0 };
}
