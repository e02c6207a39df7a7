import type {
  AccountState,
  AgencyCode,
  LegalRegime,
  LocalDate,
  LockRequestChannel,
  LockRequestKind,
  LockRequestState,
  RequesterType,
  SubjectNumber,
  SubjectType,
} from '@dinhdanh/domain';
import type { EntityManager } from '@mikro-orm/postgresql';
import { sealerOf } from '../../platform/sealing/sealed-in-database.ts';
import { VALID_TODAY_FIRST } from '../wards/index.ts';

/** What a list shows: columns of the request alone, and the name of its unit. */
export interface LockRequestHeadRow {
  readonly id: string;
  readonly code: string;
  readonly version: number;
  readonly kind: LockRequestKind;
  readonly state: LockRequestState;
  readonly channel: LockRequestChannel;
  readonly unit_id: number;
  readonly unit_code: string;
  readonly unit_name: string;
  readonly subject_type: SubjectType;
  readonly subject_name: string;
  readonly subject_number: string;
  readonly requester_type: RequesterType;
  readonly requester_name: string;
  readonly requester_reference: string;
  readonly sealed_at: Date | null;
  readonly unsealed_at: Date | null;
  readonly locked_at_once_at: Date | null;
  readonly legal_regime: LegalRegime;
  readonly received_at: Date;
  readonly examine_by: Date | null;
  readonly decide_by: Date | null;
  readonly [column: string]: unknown;
}

export const HEAD_COLUMNS = `r.id, r.code, r.version, r.kind, r.state, r.channel, r.unit_id, u.code as unit_code, u.name as unit_name,
  r.subject_type, r.subject_name, r.subject_number, r.requester_type, r.requester_name, r.requester_reference,
  r.sealed_at, r.unsealed_at, r.locked_at_once_at, r.legal_regime, r.received_at, r.examine_by, r.decide_by`;

/** A request with everything that it says. */
export interface LockRequestFullRow extends LockRequestHeadRow {
  readonly account_id: string;
  readonly account_state: AccountState;
  readonly requester_agency_id: string | null;
  readonly requester_email: string | null;
  readonly document_on: LocalDate;
  readonly cited_basis: string;
  readonly request_reason: string;
  readonly registered_by: string | null;
  readonly registered_by_name: string | null;
  readonly forwarded_at: Date | null;
  readonly forwarded_by: string | null;
  readonly forwarded_by_name: string | null;
  readonly examination_note: string | null;
  readonly locked_at_once_by_name: string | null;
  readonly settled_at: Date | null;
  readonly settled_by_name: string | null;
  readonly settlement_reason: string | null;
  readonly reversed_at: Date | null;
  readonly reversed_by_name: string | null;
  readonly reversal_reason: string | null;
  readonly target_request_id: string | null;
  readonly target_code: string | null;
  /** The lock that an unlock is about is kept from the holder. */
  readonly is_target_sealed: boolean;
  readonly scan_file_id: string | null;
  /** To the microsecond, for cursors. */
  readonly received_place: string;
}

const FULL = `select ${HEAD_COLUMNS}, r.account_id, a.state as account_state, r.requester_agency_id, r.requester_email,
    to_char(r.document_on, 'YYYY-MM-DD') as document_on, r.cited_basis, r.request_reason,
    r.registered_by, registering.display_name as registered_by_name,
    r.forwarded_at, r.forwarded_by, forwarding.display_name as forwarded_by_name, r.examination_note,
    locking.display_name as locked_at_once_by_name,
    r.settled_at, settling.display_name as settled_by_name, r.settlement_reason,
    r.reversed_at, reversing.display_name as reversed_by_name, r.reversal_reason,
    r.target_request_id, t.code as target_code, (t.sealed_at is not null and t.unsealed_at is null) as is_target_sealed,
    f.id as scan_file_id,
    to_char(r.received_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as received_place
  from lock_request r join administrative_unit u on u.id = r.unit_id
    left join account a on a.id = r.account_id
    left join lock_request t on t.id = r.target_request_id
    left join stored_file f on f.lock_request_id = r.id
    left join officer registering on registering.id = r.registered_by
    left join officer forwarding on forwarding.id = r.forwarded_by
    left join officer locking on locking.id = r.locked_at_once_by
    left join officer settling on settling.id = r.settled_by
    left join officer reversing on reversing.id = r.reversed_by`;

const MOMENTS = [
  ...['sealed_at', 'unsealed_at', 'locked_at_once_at', 'received_at', 'examine_by', 'decide_by'],
  ...['forwarded_at', 'settled_at', 'reversed_at'],
] as const;

/** The entity manager gives moments of plain statements as text, whatever the type of the row says. */
function withDates(row: LockRequestFullRow): LockRequestFullRow {
  const moments = MOMENTS.map((column) => {
    const value = row[column];
    return [column, value === null ? null : new Date(value as string | Date)] as const;
  });
  return { ...row, ...(Object.fromEntries(moments) as Partial<LockRequestFullRow>) };
}

export async function findLockRequestById(em: EntityManager, id: string): Promise<LockRequestFullRow | null> {
  const [row] = await em.execute<LockRequestFullRow[]>(`${FULL} where r.id = ?`, [id]);
  return row ? withDates(row) : null;
}

/** A request of this agency; anybody else's is not there. */
export async function findOwnLockRequest(
  em: EntityManager,
  agencyId: string,
  code: string,
): Promise<LockRequestFullRow | null> {
  const [row] = await em.execute<LockRequestFullRow[]>(
    `${FULL} where r.requester_agency_id = ? and r.code = ?`,
    [agencyId, code],
  );
  return row ? withDates(row) : null;
}

/** The requests of an agency, the oldest first, after a place. */
export async function listOwnLockRequests(
  em: EntityManager,
  agencyId: string,
  {
    after,
    limit,
  }: { readonly after: { readonly at: string; readonly id: string } | null; readonly limit: number },
): Promise<LockRequestFullRow[]> {
  const rows = await em.execute<LockRequestFullRow[]>(
    `${FULL} where r.requester_agency_id = ? and (?::timestamptz is null or (r.received_at, r.id) > (?::timestamptz, ?::uuid))
     order by r.received_at, r.id limit ?`,
    [agencyId, after?.at ?? null, after?.at ?? null, after?.id ?? null, limit],
  );
  return rows.map(withDates);
}

/** Held until the transaction ends; false when there is no such request. */
export async function holdRow(em: EntityManager, id: string): Promise<boolean> {
  const rows = await em.execute<unknown[]>('select from lock_request where id = ? for update', [id]);
  return rows.length > 0;
}

/** The account of a number, wherever it is, with what a request keeps of its holder. */
export interface LockSubject {
  readonly accountId: string;
  readonly unitId: number;
  readonly citizenId: string | null;
  readonly subjectType: SubjectType;
  readonly state: AccountState;
  readonly name: string;
}

export async function findLockSubjectRow(
  em: EntityManager,
  number: SubjectNumber,
): Promise<LockSubject | null> {
  const holder =
    number.kind === 'PERSON'
      ? {
          name: 'c.full_name',
          from: 'citizen c on c.id = a.citizen_id where (c.personal_id_number).print = ?',
          value: sealerOf(em).print(number.digits),
        }
      : {
          name: 'o.name',
          from: 'organisation o on o.id = a.organisation_id where o.identifier = ?',
          value: number.digits,
        };
  const [row] = await em.execute<LockSubject[]>(
    `select a.id as "accountId", a.unit_id as "unitId", a.citizen_id as "citizenId", a.subject_type as "subjectType",
       a.state, ${holder.name} as name from account a join ${holder.from}`,
    [holder.value],
  );
  return row ?? null;
}

/** The locks that authorities asked for and that stand, the oldest first, at most 20. */
export const listStandingRequests = (
  em: EntityManager,
  accountId: string,
): Promise<{ id: string; code: string; requesterName: string }[]> =>
  em.execute(
    `select r.id, r.code, r.requester_name as "requesterName"
     from lock_ground g join lock_request r on r.id = g.lock_request_id
     where g.account_id = ? and g.ended_at is null and not g.is_provisional order by g.started_at, g.id limit 20`,
    [accountId],
  );

/** The lock that an unlock names, on this account. */
export interface TargetRow {
  readonly id: string;
  readonly agencyId: string | null;
  readonly type: RequesterType;
  readonly name: string;
  readonly isStanding: boolean;
  readonly isSealed: boolean;
}

export async function findTarget(
  em: EntityManager,
  accountId: string,
  code: string,
): Promise<TargetRow | null> {
  const [row] = await em.execute<TargetRow[]>(
    `select r.id, r.requester_agency_id as "agencyId", r.requester_type as type, r.requester_name as name,
       (r.sealed_at is not null and r.unsealed_at is null) as "isSealed",
       r.state = 'APPROVED' and exists (select from lock_ground g where g.lock_request_id = r.id and g.ended_at is null) as "isStanding"
     from lock_request r where r.account_id = ? and r.code = ? and r.kind = 'LOCK'`,
    [accountId, code],
  );
  return row ?? null;
}

export async function nextLockRequestNumber(em: EntityManager): Promise<number> {
  const [row] = await em.execute<{ number: string }[]>(`select nextval('lock_request_number') as number`);
  if (!row) throw new Error('The sequence of request numbers gave nothing.');
  return Number(row.number);
}

export interface NewLockRequest {
  readonly code: string;
  readonly kind: LockRequestKind;
  readonly channel: LockRequestChannel;
  readonly unitId: number;
  readonly subject: LockSubject;
  readonly subjectNumber: string;
  readonly requesterType: RequesterType;
  readonly requesterAgencyId: string | null;
  readonly requesterName: string;
  readonly requesterReference: string;
  readonly requesterEmail: string | null;
  readonly documentOn: LocalDate;
  readonly citedBasis: string;
  readonly requestReason: string;
  readonly targetRequestId: string | null;
  readonly isSealed: boolean;
  readonly regime: LegalRegime;
  readonly receivedAt: Date;
  readonly registeredBy: string | null;
  readonly examineBy: Date | null;
  readonly decideBy: Date | null;
}

/** Null: the requester has an open one on the same document already. Of two that come together the second waits here. */
export async function insertLockRequest(em: EntityManager, request: NewLockRequest): Promise<string | null> {
  const { subject } = request;
  const [row] = await em.execute<{ id: string }[]>(
    `insert into lock_request (code, kind, channel, unit_id, account_id, citizen_id, subject_type, subject_name, subject_number,
       requester_type, requester_agency_id, requester_name, requester_reference, requester_email, document_on, cited_basis,
       request_reason, target_request_id, sealed_at, legal_regime, received_at, registered_by, examine_by, decide_by)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     on conflict (account_id, kind, requester_name, requester_reference) where state in ('RECEIVED', 'FORWARDED') do nothing
     returning id`,
    [
      request.code,
      request.kind,
      request.channel,
      request.unitId,
      subject.accountId,
      subject.citizenId,
      subject.subjectType,
      subject.name,
      sealerOf(em).seal(request.subjectNumber),
      request.requesterType,
      request.requesterAgencyId,
      request.requesterName,
      request.requesterReference,
      sealerOf(em).sealIfAny(request.requesterEmail),
      request.documentOn,
      request.citedBasis,
      request.requestReason,
      request.targetRequestId,
      request.isSealed ? request.receivedAt : null,
      request.regime,
      request.receivedAt,
      request.registeredBy,
      request.examineBy,
      request.decideBy,
    ],
  );
  return row?.id ?? null;
}

export const markForwarded = (
  em: EntityManager,
  id: string,
  forwarded: { readonly at: Date; readonly by: string; readonly note: string; readonly decideBy: Date },
) =>
  em.execute(
    `update lock_request set state = 'FORWARDED', forwarded_at = ?, forwarded_by = ?, examination_note = ?, decide_by = ?,
       escalated_at = null, version = version + 1 where id = ?`,
    [forwarded.at, forwarded.by, forwarded.note, forwarded.decideBy, id],
  );

export const markSettled = (
  em: EntityManager,
  id: string,
  settled: {
    readonly state: LockRequestState;
    readonly at: Date;
    readonly by: string | null;
    readonly reason: string | null;
  },
) =>
  em.execute(
    'update lock_request set state = ?, settled_at = ?, settled_by = ?, settlement_reason = ?, version = version + 1 where id = ?',
    [settled.state, settled.at, settled.by, settled.reason, id],
  );

export const markReversed = (
  em: EntityManager,
  id: string,
  reversed: { readonly at: Date; readonly by: string; readonly reason: string },
) =>
  em.execute(
    `update lock_request set state = 'REVERSED', reversed_at = ?, reversed_by = ?, reversal_reason = ?, version = version + 1 where id = ?`,
    [reversed.at, reversed.by, reversed.reason, id],
  );

export const markLockedAtOnce = (em: EntityManager, id: string, at: Date, by: string) =>
  em.execute(
    'update lock_request set locked_at_once_at = ?, locked_at_once_by = ?, version = version + 1 where id = ?',
    [at, by, id],
  );

export const markUnsealed = (em: EntityManager, id: string, at: Date, by: string) =>
  em.execute('update lock_request set unsealed_at = ?, unsealed_by = ?, version = version + 1 where id = ?', [
    at,
    by,
    id,
  ]);

/** The phone that a holder is told at: of an organisation that of its legal representative. */
export async function findHolderPhone(
  em: EntityManager,
  accountId: string,
): Promise<{ readonly unitId: number; readonly phoneNumber: string }> {
  const [row] = await em.execute<{ unitId: number; phoneNumber: string }[]>(
    `select a.unit_id as "unitId", c.phone_number as "phoneNumber"
     from account a left join organisation o on o.id = a.organisation_id
       join citizen c on c.id = coalesce(a.citizen_id, o.representative_id)
     where a.id = ?`,
    [accountId],
  );
  if (!row) throw new Error('An account that is named has no holder.');
  return row;
}

export async function findAgencyCode(em: EntityManager, agencyId: string): Promise<AgencyCode> {
  const [row] = await em.execute<{ code: AgencyCode }[]>('select code from agency where id = ?', [agencyId]);
  if (!row) throw new Error('An agency with a token is not there.');
  return row.code;
}

/** A unit among those that an officer covers, of any kind; null for any other. */
export async function findAppointedUnitId(
  em: EntityManager,
  code: string,
  coveredIds: readonly number[],
): Promise<number | null> {
  const [row] = await em.execute<{ id: number }[]>(
    `select u.id from administrative_unit u where u.code = ? and u.id = any (?::integer[]) order by ${VALID_TODAY_FIRST} limit 1`,
    [code, `{${coveredIds.join(',')}}`],
  );
  return row?.id ?? null;
}

/** The requests about an account with what decides who sees them. */
export const listRequestsOfAccount = (
  em: EntityManager,
  accountId: string,
): Promise<{ id: string; unitId: number; isForwarded: boolean }[]> =>
  em.execute(
    `select id, unit_id as "unitId", forwarded_at is not null as "isForwarded" from lock_request where account_id = ?
     order by received_at desc limit 200`,
    [accountId],
  );

export interface LockRequestLine {
  readonly at: Date;
  readonly action: string;
  readonly actor_name: string;
  readonly in_place_of: string | null;
}

const TOLD = `'LOCK_REQUEST_REGISTERED', 'LOCK_REQUEST_SUBMITTED', 'LOCK_REQUEST_FORWARDED', 'LOCK_REQUEST_LOCKED_AT_ONCE',
  'LOCK_REQUEST_APPROVED', 'LOCK_REQUEST_REFUSED', 'LOCK_REQUEST_WITHDRAWN', 'LOCK_REQUEST_UNSEALED', 'LOCK_REQUEST_REVERSED',
  'LOCK_REQUEST_COMING_DUE', 'LOCK_REQUEST_OVERDUE'`;

/** What happened to a request, the oldest first, at most 100; readings are left out. */
export async function listLockRequestLines(em: EntityManager, id: string): Promise<LockRequestLine[]> {
  const lines = await em.execute<LockRequestLine[]>(
    `select at, action, actor_name, content::json -> 'details' ->> 'inPlaceOf' as in_place_of from audit_line where subject_id = ? and action in (${TOLD}) order by at, sequence limit 100`,
    [id],
  );
  return lines.map((line) => ({ ...line, at: new Date(line.at) }));
}
