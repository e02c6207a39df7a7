import type {
  AccountLevel,
  DataProtectionRegime,
  DataRequestKind,
  DataRequestState,
  LetterIssuer,
} from '@dinhdanh/domain';
import type { EntityManager } from '@mikro-orm/postgresql';
import { unitIdsOf, type RowScope } from '../../platform/access/actor.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import type { RecordReading } from '../holder-record/index.ts';
import type { LimitRow } from './processing-limits.queries.ts';

/** Counting stops here: nobody reads the difference between 1,000 and 14,200 from a pager. */
export const EXACT_UP_TO = 1_000;

/** A reading in the words of the holder's page, kept as it was when it was asked about. */
export type AskedReading = Omit<RecordReading, 'at' | 'id' | 'isAsked'> & { readonly at: string };

/** The audit line of a reading, who did it, and what the holder was shown of it. */
export interface NamedReading {
  readonly unitId: number;
  readonly sequence: string;
  readonly officerId: string | null;
  readonly told: AskedReading;
}

interface AnswerLetterRow {
  readonly id: string;
  readonly issuer: LetterIssuer;
  readonly number: number;
  /** Lies in the file store: it was written, and is not past its period. */
  readonly isThere: boolean;
}

export interface DataRequestRow {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly citizen_id: string;
  readonly unit_id: number;
  readonly unit_code: string;
  readonly unit_name: string;
  readonly kind: DataRequestKind;
  readonly request_text: string;
  readonly state: DataRequestState;
  readonly received_at: Date;
  readonly answer_by: Date;
  readonly carry_out_by: Date | null;
  readonly legal_regime: DataProtectionRegime;
  /** The reading that is asked about, as the holder saw it; null where none is. */
  readonly reading: AskedReading | null;
  readonly settled_at: Date | null;
  readonly settled_by_name: string | null;
  readonly answer_text: string | null;
  /** What it stops since it was accepted; null: nothing. */
  readonly limit: LimitRow | null;
  /** The answer on paper; null: none was issued. */
  readonly letter: AnswerLetterRow | null;
}

/** With what an officer needs to know of the holder. */
export interface OfficerRequestRow extends DataRequestRow {
  readonly account_id: string;
  readonly phone_number: string;
  readonly full_name: string;
  readonly personal_id_number: string;
  readonly level: AccountLevel;
  /** The application that is open to officers of the unit; null: there is none. */
  readonly application_code: string | null;
  /** Who did the reading that is asked about; null when none is, or no officer did it. */
  readonly questioned_officer_id: string | null;
}

const COLUMNS = `d.id, d.version, d.code, d.citizen_id, d.unit_id, u.code as unit_code, u.name as unit_name, d.kind, d.request_text,
  d.state, d.received_at, d.answer_by, d.carry_out_by, d.legal_regime, d.reading, d.settled_at,
  o.display_name as settled_by_name, d.answer_text,
  case when l.data_request_id is null then null else jsonb_build_object('state', l.state, 'beganAt', l.began_at, 'endedAt', l.ended_at,
    'endedByName', (select e.display_name from officer e where e.id = l.ended_by), 'endText', l.end_text) end as "limit",
  case when w.id is null then null else jsonb_build_object('id', w.id, 'issuer', w.facts -> 'issuer', 'number', w.number,
    'isThere', w.storage_key is not null) end as letter`;
const FROM = `from data_request d join administrative_unit u on u.id = d.unit_id left join officer o on o.id = d.settled_by
  left join processing_limit l on l.data_request_id = d.id left join letter w on w.data_request_id = d.id`;
const FOR_OFFICERS = `select ${COLUMNS}, a.id as account_id, c.phone_number, c.full_name, c.personal_id_number, a.level, d.reading_officer_id as questioned_officer_id,
    (select p.code from application p where p.citizen_id = d.citizen_id and p.organisation_id is null
     order by p.received_at desc limit 1) as application_code
  ${FROM} join account a on a.id = d.account_id join citizen c on c.id = d.citizen_id`;

/** The entity manager gives moments of plain statements as text, whatever the type of the row says. */
function withDates<Row extends DataRequestRow>(row: Row): Row {
  return {
    ...row,
    received_at: new Date(row.received_at),
    answer_by: new Date(row.answer_by),
    carry_out_by: row.carry_out_by && new Date(row.carry_out_by),
    settled_at: row.settled_at && new Date(row.settled_at),
    limit: row.limit && {
      ...row.limit,
      beganAt: new Date(row.limit.beganAt),
      endedAt: row.limit.endedAt && new Date(row.limit.endedAt),
    },
  };
}

export interface NewDataRequest {
  readonly code: string;
  readonly citizenId: string;
  readonly accountId: string;
  readonly unitId: number;
  readonly kind: DataRequestKind;
  readonly text: string;
  readonly receivedAt: Date;
  readonly answerBy: Date;
  readonly carryOutBy: Date | null;
  readonly regime: DataProtectionRegime;
  readonly reading: NamedReading | null;
}

export async function insertDataRequest(em: EntityManager, request: NewDataRequest): Promise<string> {
  const [row] = await em.execute<{ id: string }[]>(
    `insert into data_request (code, citizen_id, account_id, unit_id, kind, request_text, received_at, answer_by, carry_out_by,
       legal_regime, reading_unit_id, reading_sequence, reading_officer_id, reading)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb) returning id`,
    [
      request.code,
      request.citizenId,
      request.accountId,
      request.unitId,
      request.kind,
      request.text,
      request.receivedAt,
      request.answerBy,
      request.carryOutBy,
      request.regime,
      request.reading?.unitId ?? null,
      request.reading?.sequence ?? null,
      request.reading?.officerId ?? null,
      request.reading && JSON.stringify(request.reading.told),
    ],
  );
  if (!row) throw new Error('The request was not kept.');
  return row.id;
}

export async function nextDataRequestNumber(em: EntityManager): Promise<number> {
  const [row] = await em.execute<{ number: string }[]>(`select nextval('data_request_number') as number`);
  if (!row) throw new Error('The sequence of request numbers gave nothing.');
  return Number(row.number);
}

/** Whether officers of a unit may see the person, because of an application there. */
export async function hasApplicationIn(
  em: EntityManager,
  citizenId: string,
  unitId: number,
): Promise<boolean> {
  const rows = await em.execute<unknown[]>(
    'select from application where citizen_id = ? and unit_id = ? limit 1',
    [citizenId, unitId],
  );
  return rows.length > 0;
}

/** What waits of a holder. Requests of one holder that come together wait here, so that each counts the others. */
export async function findOpenRequestsInTurn(
  em: EntityManager,
  citizenId: string,
): Promise<{ readonly readingUnitId: number | null; readonly readingSequence: string | null }[]> {
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`data-request/${citizenId}`]);
  return em.execute(
    `select reading_unit_id as "readingUnitId", reading_sequence as "readingSequence" from data_request
     where citizen_id = ? and state = 'RECEIVED'`,
    [citizenId],
  );
}

const OWN_AT_MOST = 100;

/** The requests of a holder: what waits first, then the latest. */
export async function listOwnRequests(em: EntityManager, citizenId: string): Promise<DataRequestRow[]> {
  const rows = await em.execute<DataRequestRow[]>(
    `select ${COLUMNS} ${FROM} where d.citizen_id = ? order by (d.state <> 'RECEIVED'), d.received_at desc, d.id desc limit ${OWN_AT_MOST}`,
    [citizenId],
  );
  return rows.map(withDates);
}

export async function findOwnRequest(
  em: EntityManager,
  citizenId: string,
  code: string,
): Promise<DataRequestRow | null> {
  const [row] = await em.execute<DataRequestRow[]>(
    `select ${COLUMNS} ${FROM} where d.citizen_id = ? and d.code = ?`,
    [citizenId, code],
  );
  return row ? withDates(row) : null;
}

/** Locked until the transaction ends; null when it is not there or not in the rows of the actor. */
export async function lockDataRequest(
  em: EntityManager,
  by: { readonly id: string } | { readonly code: string; readonly citizenId: string },
): Promise<{ readonly id: string } | null> {
  const [row] = await ('id' in by
    ? em.execute<{ id: string }[]>('select id from data_request where id = ? for update', [by.id])
    : em.execute<{ id: string }[]>(
        'select id from data_request where code = ? and citizen_id = ? for update',
        [by.code, by.citizenId],
      ));
  return row ?? null;
}

export async function findRequestForOfficer(
  em: EntityManager,
  id: string,
): Promise<OfficerRequestRow | null> {
  const [row] = await em.execute<OfficerRequestRow[]>(`${FOR_OFFICERS} where d.id = ?`, [id]);
  return row ? withDates(row) : null;
}

export interface DataRequestListRequest {
  readonly offset: number;
  readonly limit: number;
  readonly isOpen: boolean;
}

/** What waits by the time that is left, or what is settled by when it was. */
export async function listRequestsForOfficers(
  em: EntityManager,
  scope: RowScope,
  { offset, limit, isOpen }: DataRequestListRequest,
): Promise<{ rows: OfficerRequestRow[]; counted: number }> {
  const ids = unitIdsOf(scope);
  const units = ids && `{${ids.join(',')}}`;
  const where = `(?::integer[] is null or d.unit_id = any (?::integer[])) and (d.state = 'RECEIVED') = ?`;
  const rows = await em.execute<OfficerRequestRow[]>(
    `${FOR_OFFICERS} where ${where} order by ${isOpen ? 'd.answer_by, d.id' : 'd.settled_at desc, d.id desc'} limit ? offset ?`,
    [units, units, isOpen, limit, offset],
  );
  const [count] = await em.execute<{ total: number }[]>(
    `select count(*)::integer as total from (select 1 from data_request d where ${where} limit ${EXACT_UP_TO + 1}) as counted`,
    [units, units, isOpen],
  );
  return { rows: rows.map(withDates), counted: count?.total ?? 0 };
}

export interface OpenRequestCount {
  readonly open: number;
  readonly overdue: number;
}

export async function countOpenRequests(reader: ScopedReader, scope: RowScope): Promise<OpenRequestCount> {
  const [row] = await reader.read<{ open: number; overdue: number }>(scope, {
    name: 'open-data-requests',
    text: `select count(*)::integer as open, (count(*) filter (where answer_by < app_now()))::integer as overdue
           from (select answer_by from data_request
                 where ($1::integer[] is null or unit_id = any ($1)) and state = 'RECEIVED'
                 order by answer_by limit ${EXACT_UP_TO}) as waiting`,
    values: [unitIdsOf(scope)],
  });
  return row ?? { open: 0, overdue: 0 };
}

export const settleDataRequest = (
  em: EntityManager,
  id: string,
  settled: {
    readonly state: DataRequestState;
    readonly at: Date;
    readonly by: string | null;
    readonly answer: string | null;
  },
) =>
  em.execute(
    `update data_request set state = ?, settled_at = ?, settled_by = ?, answer_text = ?, version = version + 1 where id = ?`,
    [settled.state, settled.at, settled.by, settled.answer, id],
  );
