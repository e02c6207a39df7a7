import type { EntityManager } from '@mikro-orm/postgresql';
import type { AgencyCode, CrossCheckedPaperType, CrossCheckQuestion } from '@dinhdanh/domain';
import type { Pool } from 'pg';
import { SYSTEM } from '../../platform/access/actor.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import { ASKING } from './asking-limits.ts';

/** Of an agency `a` and its line `l`: it may be called now. */
const MAY_BE_CALLED = `a.state = 'ACTIVE' and a.channel = 'CALL' and coalesce(l.paused_until <= app_now(), true)
  and not exists (select from agency_downtime d where d.agency_id = a.id and d.cancelled_at is null and d.starts_at <= app_now() and d.ends_at > app_now())`;

export interface AgencyLine {
  readonly code: AgencyCode;
  readonly max_in_flight: number;
  readonly breaker: unknown;
  readonly now: Date;
}

/** Takes the line to an agency for one run, unless somebody has it or the agency is not called at all. */
export async function takeLine(pool: Pool, agencyId: string, runId: string): Promise<AgencyLine | null> {
  const { rows } = await pool.query<AgencyLine>(
    `update agency_line l set leased_by = $2, leased_until = app_now() + make_interval(secs => $3)
     from agency a where a.id = l.agency_id and a.id = $1 and l.leased_until <= app_now() and ${MAY_BE_CALLED}
     returning a.code, a.max_in_flight, l.breaker, app_now() as now`,
    [agencyId, runId, ASKING.lineLeaseSeconds],
  );
  return rows[0] ?? null;
}

export interface LineNews {
  readonly agencyId: string;
  readonly runId: string;
  readonly breaker: object;
  readonly isOpen: boolean;
  readonly hasAnswered: boolean;
  /** One word; null: nothing has failed since the last news. */
  readonly failure: string | null;
}

/** Keeps what the line is like, and the line for longer. False: somebody else has it by now. */
export const renewLine = (pool: Pool, news: LineNews): Promise<boolean> =>
  writeNews(pool, news, 'app_now() + make_interval(secs => $7)', ASKING.lineLeaseSeconds);

/** Keeps what the line is like, and lets it go. */
export const releaseLine = (pool: Pool, news: LineNews): Promise<boolean> =>
  writeNews(pool, news, `app_now() - make_interval(secs => $7)`, 0);

async function writeNews(
  pool: Pool,
  { agencyId, runId, breaker, isOpen, hasAnswered, failure }: LineNews,
  until: string,
  seconds: number,
): Promise<boolean> {
  const { rowCount } = await pool.query(
    `update agency_line set leased_until = ${until}, breaker = $3, is_open = $4,
       last_answer_at = case when $5 then app_now() else last_answer_at end,
       last_failure_at = case when $6::text is null then last_failure_at else app_now() end, last_failure = coalesce($6, last_failure)
     where agency_id = $1 and leased_by = $2`,
    [agencyId, runId, JSON.stringify(breaker), isOpen, hasAnswered, failure, seconds],
  );
  return rowCount === 1;
}

/** The agency wants to be left alone. Of two wishes the longer counts. */
export const pauseLine = (pool: Pool, agencyId: string, seconds: number) =>
  pool.query(
    `update agency_line set paused_until = greatest(paused_until, app_now() + make_interval(secs => $2)) where agency_id = $1`,
    [agencyId, seconds],
  );

export interface DueQuestion {
  readonly id: string;
  readonly attempts: number;
}

/** What an agency can be asked now, the longest due first; nothing while it may not be called. */
export const listDueQuestions = (
  reader: ScopedReader,
  agencyId: string,
  limit: number,
): Promise<DueQuestion[]> =>
  reader.read<DueQuestion & Record<string, unknown>>(SYSTEM.scope, {
    name: 'due-agency-questions',
    text: `select q.id, q.attempts from agency_question q join agency a on a.id = q.agency_id join agency_line l on l.agency_id = a.id
           where q.agency_id = $1 and q.ended_at is null and q.next_attempt_at <= app_now() and ${MAY_BE_CALLED}
           order by q.next_attempt_at, q.id limit $2`,
    values: [agencyId, limit],
  });

/** Agencies that can be called now and have questions due. */
export async function listAgenciesToAsk(reader: ScopedReader): Promise<{ id: string; code: AgencyCode }[]> {
  return reader.read<{ id: string; code: AgencyCode }>(SYSTEM.scope, {
    name: 'agencies-to-ask',
    text: `select a.id, a.code from agency a join agency_line l on l.agency_id = a.id
           where ${MAY_BE_CALLED} and exists (select from agency_question q where q.agency_id = a.id and q.ended_at is null and q.next_attempt_at <= app_now())`,
    values: [],
  });
}

/** In how many seconds the next question can be sent, counting every reason to wait; null: none is open, or the agency is not called. */
export async function readWaitSeconds(reader: ScopedReader, agencyId: string): Promise<number | null> {
  const [row] = await reader.read<{ seconds: number }>(SYSTEM.scope, {
    name: 'wait-for-next-agency-question',
    text: `
      select greatest(0, ceil(extract(epoch from greatest(next.attempt_at, l.paused_until, downtime.ends_at) - app_now())))::integer as seconds
      from agency a join agency_line l on l.agency_id = a.id
      cross join lateral (
        select next_attempt_at as attempt_at from agency_question where agency_id = a.id and ended_at is null order by next_attempt_at limit 1) as next
      cross join lateral (
        select max(ends_at) as ends_at from agency_downtime
        where agency_id = a.id and cancelled_at is null and starts_at <= app_now() and ends_at > app_now()) as downtime
      where a.id = $1 and a.state = 'ACTIVE' and a.channel = 'CALL'`,
    values: [agencyId],
  });
  return row?.seconds ?? null;
}

interface AskedQuestionRow {
  readonly unit_id: number;
  readonly cross_check_id: string;
  readonly paper_type: CrossCheckedPaperType;
  readonly content: CrossCheckQuestion;
  readonly note: string | null;
  readonly attempts: number;
  readonly agency_code: AgencyCode;
  readonly agency_legal_basis: string;
}

/** Counts an attempt and keeps everybody else off the question for a while; null when it cannot be asked now. */
export async function countAgencyAttempt(
  em: EntityManager,
  reference: string,
  now: Date,
): Promise<AskedQuestionRow | null> {
  const [row] = await em.execute<AskedQuestionRow[]>(
    `update agency_question q set attempts = q.attempts + 1, disclosed_at = coalesce(q.disclosed_at, ?),
       next_attempt_at = ?::timestamptz + make_interval(secs => ?)
     from agency a join agency_line l on l.agency_id = a.id
     where a.id = q.agency_id and q.id = ? and q.ended_at is null and q.next_attempt_at <= app_now() and ${MAY_BE_CALLED}
     returning q.unit_id, q.cross_check_id, q.paper_type, q.content, q.note, q.attempts, a.code as agency_code, a.legal_basis as agency_legal_basis`,
    [now, now, ASKING.questionLeaseSeconds, reference],
  );
  return row ?? null;
}

interface Postponement {
  readonly reference: string;
  readonly attempt: number;
  readonly waitSeconds: number;
  /** False: the agency had no time, and the attempt is as if it had not been made. */
  readonly isCounted: boolean;
}

/** Null when the question has ended or somebody else has asked it since. */
export async function postponeAttempt(
  em: EntityManager,
  { reference, attempt, waitSeconds, isCounted }: Postponement,
): Promise<Pick<AskedQuestionRow, 'unit_id' | 'cross_check_id' | 'agency_code'> | null> {
  const [row] = await em.execute<Pick<AskedQuestionRow, 'unit_id' | 'cross_check_id' | 'agency_code'>[]>(
    `update agency_question q set next_attempt_at = app_now() + make_interval(secs => ?), attempts = ?
     from agency a where a.id = q.agency_id and q.id = ? and q.ended_at is null and q.attempts = ?
     returning q.unit_id, q.cross_check_id, a.code as agency_code`,
    [waitSeconds, isCounted ? attempt : attempt - 1, reference, attempt],
  );
  return row ?? null;
}
