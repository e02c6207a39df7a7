import type { EntityManager } from '@mikro-orm/postgresql';
import type { AgencyChannel, AgencyCode, AgencyState } from '@dinhdanh/domain';
import { SYSTEM } from '../../platform/access/actor.ts';
import type { ScopedReader, Statement } from '../../platform/persistence/scoped-reader.ts';

/** Open questions are counted exactly up to here. */
const COUNTED_UP_TO = 100_000;
/** Of how many of the latest answers the times and shares are told. */
const LATEST_ANSWERS = 1_000;
const HISTORY_LINES = 50;

export interface DowntimeRow {
  readonly id: string;
  readonly starts_at: string;
  readonly ends_at: string;
  readonly note: string;
}

export interface AgencyKeyRow {
  readonly kid: string;
  readonly valid_from: string;
  readonly expires_at: string;
  readonly revoked_at: string | null;
}

export interface AgencyBoardRow {
  readonly [column: string]: unknown;
  readonly now: Date;
  readonly code: AgencyCode;
  readonly state: AgencyState;
  readonly channel: AgencyChannel;
  readonly answer_within_days: number;
  readonly open_questions: number;
  readonly overdue_questions: number;
  readonly oldest_open_at: Date | null;
  readonly answers: number;
  readonly median_seconds: number | null;
  readonly slowest_seconds: number | null;
  readonly matched: number;
  readonly answered_last_day: number;
  readonly last_answer_at: Date | null;
  readonly is_breaker_open: boolean;
  readonly paused_until: Date | null;
  readonly last_failure_at: Date | null;
  readonly last_failure: string | null;
  readonly downtime: DowntimeRow | null;
  readonly keys: readonly AgencyKeyRow[];
}

/**
 * The board, whole, in one statement. Its figures are of the agencies, in the whole country, and of no person, so they
 * are read past the units. Open questions are counted within the index; the times are of at most 1,000 answers.
 */
export const AGENCY_BOARD: Statement = {
  name: 'agency-board',
  text: `
    with clock as materialized (select app_now() as now)
    select clock.now, a.code, a.state, a.channel, a.answer_within_days,
      open.questions as open_questions, open.overdue as overdue_questions, open.oldest_at as oldest_open_at,
      latest.answers, latest.median_seconds, latest.slowest_seconds, latest.matched, day.answers as answered_last_day,
      last.answer_at as last_answer_at, coalesce(l.is_open, false) as is_breaker_open,
      case when l.paused_until > clock.now then l.paused_until end as paused_until,
      l.last_failure_at, l.last_failure, to_jsonb(downtime) as downtime, keys.list as keys
    from clock cross join agency a
    left join agency_line l on l.agency_id = a.id
    cross join lateral (
      select count(*)::integer as questions, count(*) filter (where q.answer_by < clock.now)::integer as overdue, min(q.requested_at) as oldest_at
      from (select answer_by, requested_at from agency_question
            where agency_id = a.id and ended_at is null order by requested_at, id limit ${COUNTED_UP_TO}) as q) as open
    cross join lateral (
      select count(*)::integer as answers, percentile_cont(0.5) within group (order by q.seconds) as median_seconds,
             max(q.seconds) as slowest_seconds, count(*) filter (where q.outcome = 'MATCHED')::integer as matched
      from (select extract(epoch from ended_at - requested_at)::float8 as seconds, outcome from agency_question
            where agency_id = a.id and ended_as = 'ANSWERED' and ended_at > clock.now - interval '30 days'
            order by ended_at desc, id desc limit ${LATEST_ANSWERS}) as q) as latest
    cross join lateral (
      select count(*)::integer as answers
      from (select from agency_question
            where agency_id = a.id and ended_as = 'ANSWERED' and ended_at > clock.now - interval '1 day' limit ${COUNTED_UP_TO}) as q) as day
    left join lateral (
      select ended_at as answer_at from agency_question
      where agency_id = a.id and ended_as = 'ANSWERED' order by ended_at desc, id desc limit 1) as last on true
    left join lateral (
      select id, starts_at, ends_at, note from agency_downtime
      where agency_id = a.id and cancelled_at is null and ends_at > clock.now order by starts_at, ends_at limit 1) as downtime on true
    cross join lateral (
      select coalesce(jsonb_agg(k), '[]') as list
      from (select kid, valid_from, expires_at, revoked_at from agency_key where agency_id = a.id and revoked_at is null
            order by expires_at desc limit 50) as k) as keys`,
  values: [],
};

export const readAgencyBoard = (reader: ScopedReader): Promise<AgencyBoardRow[]> =>
  reader.read<AgencyBoardRow>(SYSTEM.scope, AGENCY_BOARD);

export interface AgencyDetailsRow {
  readonly [column: string]: unknown;
  readonly now: Date;
  readonly code: AgencyCode;
  readonly version: number;
  readonly state: AgencyState;
  readonly channel: AgencyChannel;
  readonly legal_basis: string;
  readonly contact: string;
  readonly answer_within_days: number;
  readonly max_in_flight: number;
  readonly requests_per_minute: number;
  readonly scopes: string[];
}

export interface KeyDetailsRow extends AgencyKeyRow {
  readonly public_jwk: Readonly<Record<string, string>>;
  readonly last_used_at: string | null;
  readonly registered_at: string;
  readonly registered_by_name: string;
}

export interface DowntimeDetailsRow extends DowntimeRow {
  readonly cancelled_at: string | null;
  readonly entered_by_name: string | null;
}

export interface HistoryRow {
  readonly at: string;
  readonly action: string;
  readonly actor_name: string;
  readonly reason: string | null;
  readonly kid: string | null;
}

/** What administrators did to a connection; what flows through it is told line by line elsewhere. */
const ACTS = [
  'AGENCY_UPDATED',
  'AGENCY_SUSPENDED',
  'AGENCY_RESUMED',
  'AGENCY_KEY_REGISTERED',
  'AGENCY_KEY_REVOKED',
  'AGENCY_DOWNTIME_PLANNED',
  'AGENCY_DOWNTIME_CANCELLED',
];

export interface AgencyDetails {
  readonly agency: AgencyDetailsRow;
  readonly keys: readonly KeyDetailsRow[];
  readonly downtimes: readonly DowntimeDetailsRow[];
  readonly history: readonly HistoryRow[];
}

/** Everything of one connection, in one round trip; null when there is no such agency. */
export async function readAgencyDetails(
  reader: ScopedReader,
  code: AgencyCode,
): Promise<AgencyDetails | null> {
  const of = `(select id from agency where code = $1)`;
  const [agencies = [], keys = [], downtimes = [], history = []] = await reader.readAll(SYSTEM.scope, [
    {
      name: 'agency-details',
      text: `select app_now() as now, code, version, state, channel, legal_basis, contact, answer_within_days, max_in_flight, requests_per_minute, scopes
             from agency where code = $1`,
      values: [code],
    },
    {
      name: 'agency-keys',
      text: `select k.kid, k.public_jwk, k.valid_from, k.expires_at, k.revoked_at, k.last_used_at, k.registered_at, o.display_name as registered_by_name
             from agency_key k join officer o on o.id = k.registered_by where k.agency_id = ${of} order by k.registered_at desc, k.kid limit 50`,
      values: [code],
    },
    {
      name: 'agency-downtimes',
      text: `select d.id, d.starts_at, d.ends_at, d.note, d.cancelled_at, o.display_name as entered_by_name
             from agency_downtime d left join officer o on o.id = d.entered_by
             where d.agency_id = ${of} order by d.starts_at desc, d.id limit 50`,
      values: [code],
    },
    {
      name: 'agency-history',
      text: `select at, action, actor_name, content::json->'details'->>'reason' as reason, content::json->'details'->>'kid' as kid from audit_line
             where subject_id = ${of}::text and action = any ($2) order by at desc, sequence desc limit ${HISTORY_LINES}`,
      values: [code, ACTS],
    },
  ]);
  const [agency] = agencies;
  if (!agency) return null;
  return {
    agency: agency as AgencyDetailsRow,
    keys: keys as KeyDetailsRow[],
    downtimes: downtimes as DowntimeDetailsRow[],
    history: history as HistoryRow[],
  };
}

interface NewAgencyKey {
  readonly kid: string;
  readonly jwk: Readonly<Record<string, string>>;
  readonly agencyId: string;
  readonly validFrom: Date;
  readonly expiresAt: Date;
  readonly registeredBy: string;
}

/** Gives whether it is new: a key is registered once, for one agency. */
export async function insertAgencyKey(em: EntityManager, key: NewAgencyKey): Promise<boolean> {
  const rows = await em.execute<unknown[]>(
    `insert into agency_key (kid, agency_id, public_jwk, valid_from, expires_at, registered_by) values (?, ?, ?::jsonb, ?, ?, ?)
     on conflict (kid) do nothing returning kid`,
    [key.kid, key.agencyId, JSON.stringify(key.jwk), key.validFrom, key.expiresAt, key.registeredBy],
  );
  return rows.length > 0;
}

/** A key of an agency, or null; its agency is locked, so nobody else revokes it meanwhile. */
export async function findAgencyKey(
  em: EntityManager,
  agencyId: string,
  kid: string,
): Promise<{ validFrom: Date; expiresAt: Date; revokedAt: Date | null } | null> {
  const [row] = await em.execute<AgencyKeyRow[]>(
    'select kid, valid_from, expires_at, revoked_at from agency_key where kid = ? and agency_id = ?',
    [kid, agencyId],
  );
  return row ? keyTimesOf(row) : null;
}

/** The moments of a key, whichever way the driver wrote them. */
export const keyTimesOf = (row: Pick<AgencyKeyRow, 'valid_from' | 'expires_at' | 'revoked_at'>) => ({
  validFrom: new Date(row.valid_from),
  expiresAt: new Date(row.expires_at),
  revokedAt: row.revoked_at === null ? null : new Date(row.revoked_at),
});

export const endAgencyKey = (em: EntityManager, kid: string, at: Date) =>
  em.execute('update agency_key set revoked_at = ? where kid = ?', [at, kid]);

interface NewDowntime {
  readonly agencyId: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly note: string;
  readonly enteredBy: string;
}

export async function insertDowntime(em: EntityManager, downtime: NewDowntime): Promise<string> {
  const [row] = await em.execute<{ id: string }[]>(
    'insert into agency_downtime (agency_id, starts_at, ends_at, note, entered_by) values (?, ?, ?, ?, ?) returning id',
    [downtime.agencyId, downtime.startsAt, downtime.endsAt, downtime.note, downtime.enteredBy],
  );
  if (!row) throw new Error('The downtime was not written.');
  return row.id;
}

export async function findDowntime(
  em: EntityManager,
  agencyId: string,
  id: string,
): Promise<{ startsAt: Date; endsAt: Date; cancelledAt: Date | null } | null> {
  const [row] = await em.execute<DowntimeDetailsRow[]>(
    'select id, starts_at, ends_at, cancelled_at from agency_downtime where id = ? and agency_id = ?',
    [id, agencyId],
  );
  if (!row) return null;
  return {
    startsAt: new Date(row.starts_at),
    endsAt: new Date(row.ends_at),
    cancelledAt: row.cancelled_at === null ? null : new Date(row.cancelled_at),
  };
}

export const endDowntime = (em: EntityManager, id: string, at: Date) =>
  em.execute('update agency_downtime set cancelled_at = ? where id = ?', [at, id]);
