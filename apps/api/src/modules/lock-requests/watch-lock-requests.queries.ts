import type { LegalRegime, LockRequestState } from '@dinhdanh/domain';
import type { EntityManager } from '@mikro-orm/postgresql';
import { SYSTEM } from '../../platform/access/actor.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';

const DUE = 'coalesce(decide_by, examine_by)';
const OPEN = `state in ('RECEIVED', 'FORWARDED')`;

/** Not told yet that the stage is coming due, or told so and overdue by now. */
const toTell = (now: string, until: string): string =>
  `${OPEN} and (escalated_at is null and ${DUE} <= ${until}::timestamptz or ${DUE} <= ${now}::timestamptz and escalated_at < ${DUE})`;

/** The open requests of which somebody has to be told, the one due first. */
export async function listRequestsToTell(
  reader: ScopedReader,
  moment: { readonly now: Date; readonly until: Date },
  atMost: number,
): Promise<string[]> {
  const rows = await reader.read<{ id: string }>(SYSTEM.scope, {
    name: 'lock-requests-to-tell',
    text: `select id from lock_request where ${toTell('$1', '$2')} order by ${DUE}, id limit $3`,
    values: [moment.now, moment.until, atMost],
  });
  return rows.map(({ id }) => id);
}

/** How many open requests have time left, and how many have not. */
export async function countOpenRequests(
  reader: ScopedReader,
): Promise<{ readonly inTime: number; readonly overdue: number }> {
  const [row] = await reader.read<{ inTime: number; overdue: number }>(SYSTEM.scope, {
    name: 'open-lock-requests',
    text: `select count(*) filter (where ${DUE} > app_now())::integer as "inTime", count(*) filter (where ${DUE} <= app_now())::integer as overdue
           from lock_request where ${OPEN}`,
    values: [],
  });
  return row ?? { inTime: 0, overdue: 0 };
}

/** That a term comes near is no change of the request, so its version stays what others have read. */
export const markTold = (
  em: EntityManager,
  ids: readonly string[],
  { now, until }: { readonly now: Date; readonly until: Date },
): Promise<{ id: string; unitId: number; state: LockRequestState; isOverdue: boolean }[]> =>
  em.execute(
    `update lock_request set escalated_at = ?
     where id in (select value::uuid from json_array_elements_text(?::json)) and ${toTell('?', '?')}
     returning id, unit_id as "unitId", state, ${DUE} <= ?::timestamptz as "isOverdue"`,
    [now, JSON.stringify(ids), until, now, now],
  );

/** What the running term of an open request is reckoned from, and what was reckoned. */
export interface RunningTerm {
  readonly id: string;
  readonly unitId: number;
  readonly regime: LegalRegime;
  readonly receivedAt: Date;
  readonly forwardedAt: Date | null;
  readonly dueAt: Date;
}

const TERM = `id, unit_id as "unitId", legal_regime as regime, received_at as "receivedAt", forwarded_at as "forwardedAt", ${DUE} as "dueAt"`;

/** Every open request, after an identifier; there are few at a time. */
export const listRunningTerms = (
  reader: ScopedReader,
  after: string | null,
  limit: number,
): Promise<RunningTerm[]> =>
  reader.read<RunningTerm & { readonly [column: string]: unknown }>(SYSTEM.scope, {
    name: 'running-lock-request-terms',
    text: `select ${TERM} from lock_request where ${OPEN} and ($1::uuid is null or id > $1) order by id limit $2`,
    values: [after, limit],
  });

/** One of them held, as it is now; null when it has ended meanwhile. */
export async function holdRunningTerm(em: EntityManager, id: string): Promise<RunningTerm | null> {
  const [row] = await em.execute<RunningTerm[]>(
    `select ${TERM} from lock_request where id = ? and ${OPEN} for update`,
    [id],
  );
  return row
    ? {
        ...row,
        receivedAt: new Date(row.receivedAt),
        forwardedAt: row.forwardedAt && new Date(row.forwardedAt),
        dueAt: new Date(row.dueAt),
      }
    : null;
}

/** The running term comes out otherwise; whoever was told of the old one is told of the new one. */
export const putRunningTerm = (em: EntityManager, { id, forwardedAt, regime }: RunningTerm, dueAt: Date) =>
  em.execute(
    forwardedAt === null && regime === 'ND69_2024'
      ? 'update lock_request set examine_by = ?, escalated_at = null where id = ?'
      : 'update lock_request set decide_by = ?, escalated_at = null where id = ?',
    [dueAt, id],
  );
