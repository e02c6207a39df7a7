import {
  ACCOUNT_EVENT_AUDIT_ACTIONS,
  READING_AUDIT_ACTIONS,
  type AccountLevel,
  type AccountState,
  type AgencyCode,
  type Sex,
} from '@dinhdanh/domain';
import type { EntityManager } from '@mikro-orm/postgresql';

/** The entity manager gives moments of plain statements as text, whatever the type of the row says. */
const moment = (value: Date | null): Date | null => (value === null ? null : new Date(value));

export interface OwnRecordRow {
  readonly unit_id: number;
  readonly full_name: string;
  readonly date_of_birth: string;
  readonly sex: Sex;
  readonly personal_id_number: string;
  readonly phone_number: string;
  readonly permanent_address: string;
  readonly level: AccountLevel;
  readonly state: AccountState;
  readonly granted_at: Date;
  readonly activated_at: Date | null;
  readonly has_portrait: boolean;
  /** Which terms of use the person accepted last, and when; null: the account was not registered for online. */
  readonly terms_version: string | null;
  readonly terms_accepted_at: Date | null;
  readonly open_applications: number;
  readonly open_requests: number;
  readonly papers_to_check: number;
}

export async function getOwnRecord(em: EntityManager, accountId: string): Promise<OwnRecordRow> {
  const [row] = await em.execute<OwnRecordRow[]>(
    `select a.unit_id, c.full_name, c.date_of_birth::text as date_of_birth, c.sex, c.personal_id_number, c.phone_number,
            c.permanent_address, a.level, a.state, a.granted_at, a.activated_at, terms.terms_version, terms.terms_accepted_at,
            exists (select from application p join stored_file f on f.application_id = p.id
                    where p.citizen_id = c.id and p.organisation_id is null and f.kind = 'PORTRAIT') as has_portrait,
            (select count(*)::integer from application p where p.citizen_id = c.id and p.organisation_id is null
               and p.state in ('SUBMITTED', 'CHECKING', 'READY_FOR_REVIEW')) as open_applications,
            (select count(*)::integer from data_request d where d.citizen_id = c.id and d.state = 'RECEIVED') as open_requests,
            (select count(*)::integer from cross_check k join paper q on q.id = k.paper_id
             where k.citizen_id = c.id and q.removed_at is null and k.state = 'MISMATCHED' and k.contested_at is null) as papers_to_check
     from account a join citizen c on c.id = a.citizen_id
     left join lateral (
       select r.terms_version, r.terms_accepted_at from application p join registration r on r.application_id = p.id
       where p.citizen_id = c.id and r.terms_accepted_at is not null order by r.terms_accepted_at desc limit 1) as terms on true
     where a.id = ?`,
    [accountId],
  );
  if (!row) throw new Error('The account of a session is not there.');
  return {
    ...row,
    granted_at: new Date(row.granted_at),
    activated_at: moment(row.activated_at),
    terms_accepted_at: moment(row.terms_accepted_at),
  };
}

/** When the person agreed to the processing of the data, by application. */
export async function listConsents(em: EntityManager, citizenId: string): Promise<Map<string, Date>> {
  const rows = await em.execute<{ id: string; consent_given_at: Date }[]>(
    'select id, consent_given_at from application where citizen_id = ? and consent_given_at is not null',
    [citizenId],
  );
  return new Map(rows.map(({ id, consent_given_at: at }) => [id, new Date(at)]));
}

interface PortraitRow {
  readonly id: string;
  readonly unitId: number;
  readonly storageKey: string;
  readonly keyId: string;
}

/** The latest portrait of a person, with the level that decides whether it is shown. */
export async function findOwnPortrait(
  em: EntityManager,
  accountId: string,
): Promise<(PortraitRow & { readonly level: AccountLevel }) | null> {
  const [row] = await em.execute<(PortraitRow & { level: AccountLevel })[]>(
    `select f.id, f.unit_id as "unitId", f.storage_key as "storageKey", f.key_id as "keyId", a.level
     from account a join application p on p.citizen_id = a.citizen_id and p.organisation_id is null
     join stored_file f on f.application_id = p.id and f.kind = 'PORTRAIT'
     where a.id = ? order by p.received_at desc, f.created_at desc limit 1`,
    [accountId],
  );
  return row ?? null;
}

interface Part {
  readonly limit: number;
  readonly offset: number;
}

export interface AccountEventRow {
  readonly at: Date;
  readonly action: string;
}

const asArray = (words: readonly string[]): string => `{${words.join(',')}}`;

/** What happened to the account, the latest first: from its own columns, and from the audit lines about it. */
export async function listAccountEvents(
  em: EntityManager,
  accountId: string,
  { limit, offset }: Part,
): Promise<AccountEventRow[]> {
  const rows = await em.execute<AccountEventRow[]>(
    `select at, action from (
       select granted_at as at, 'ACCOUNT_GRANTED' as action, 0 as place from account where id = ?
       union all select activated_at, 'ACCOUNT_ACTIVATED', 1 from account where id = ? and activated_at is not null
       union all select at, action, 2 from audit_line where subject_id = ?::text and action = any (?::text[])) as event
     order by at desc, place desc limit ? offset ?`,
    [accountId, accountId, accountId, asArray(ACCOUNT_EVENT_AUDIT_ACTIONS), limit, offset],
  );
  return rows.map((row) => ({ ...row, at: new Date(row.at) }));
}

export interface ReadingRow {
  /** Of the audit line, which nothing else shares. */
  readonly id: string;
  readonly unit_id: number;
  readonly sequence: string;
  readonly at: Date;
  readonly action: string;
  readonly actor_kind: string;
  /** Null for a machine, and for the system that asks an agency. */
  readonly officer_id: string | null;
  /** Of the line, for officers without an appointment on that day. */
  readonly unit_name: string | null;
  /** Where the officer was appointed on that day. */
  readonly officer_units: string | null;
  /** Whom the data went to; null: the police. */
  readonly agency_code: AgencyCode | null;
  readonly purpose: string | null;
  readonly legal_basis: string | null;
  readonly is_asked: boolean;
}

/** Everything that audit lines about a person's readings are about. Each is found by an index. */
const SUBJECTS_OF_CITIZEN = `
  select c.id::text as id, c.id as citizen_id from citizen c
  union all select p.id::text, p.citizen_id from application p
  union all select f.id::text, p.citizen_id from application p join stored_file f on f.application_id = p.id
  union all select k.id::text, k.citizen_id from cross_check k
  union all select d.id::text, d.citizen_id from data_request d
  union all select a.id::text, a.citizen_id from account a where a.citizen_id is not null`;

const READING = `
  select encode(l.hash, 'hex') as id, l.unit_id, l.sequence, l.at, l.action, told.content ->> 'actorKind' as actor_kind,
         case when told.content ->> 'actorKind' = 'OFFICER' then told.content ->> 'actorId' end as officer_id,
         u.name as unit_name, office.units as officer_units,
         coalesce(office.agency_code, told.content -> 'details' ->> 'agency',
                  case when told.content ->> 'actorKind' = 'AGENCY' then l.actor_name end) as agency_code,
         -- What whoever scanned a code said stands with the code.
         coalesce(told.content -> 'details' ->> 'purpose',
                  (select q.purpose from sharing_code q where q.id = (told.content -> 'details' ->> 'sharingCodeId')::uuid)) as purpose, told.content -> 'details' ->> 'legalBasis' as legal_basis,
         exists (select from data_request d where d.citizen_id = s.citizen_id and d.reading_unit_id = l.unit_id
                   and d.reading_sequence = l.sequence and d.state <> 'WITHDRAWN') as is_asked
  from (${SUBJECTS_OF_CITIZEN}) as s
  join audit_line l on l.subject_id = s.id and l.action = any (?::text[])
  cross join lateral (select l.content::jsonb as content) as told
  left join administrative_unit u on u.id = l.unit_id
  left join lateral (
    select string_agg(distinct ou.name, ', ') as units, max(ag.code) as agency_code
    from officer_assignment oa join administrative_unit ou on ou.id = oa.unit_id left join agency ag on ag.id = oa.agency_id
    where told.content ->> 'actorKind' = 'OFFICER' and oa.officer_id::text = told.content ->> 'actorId'
      and oa.valid_from <= (l.at at time zone 'Asia/Ho_Chi_Minh')::date
      and (oa.valid_to is null or oa.valid_to > (l.at at time zone 'Asia/Ho_Chi_Minh')::date)) as office on true
  where s.citizen_id = ?`;

const withDates = (row: ReadingRow): ReadingRow => ({ ...row, at: new Date(row.at) });

/** Who read data of the person, the latest first. */
export async function listReadings(
  em: EntityManager,
  citizenId: string,
  { limit, offset }: Part,
): Promise<ReadingRow[]> {
  const rows = await em.execute<ReadingRow[]>(
    `${READING} order by l.at desc, l.unit_id, l.sequence desc limit ? offset ?`,
    [asArray(READING_AUDIT_ACTIONS), citizenId, limit, offset],
  );
  return rows.map(withDates);
}

/** One reading of the person by the identifier of its line; null when it is not about this person. */
export async function findReading(
  em: EntityManager,
  citizenId: string,
  id: string,
): Promise<ReadingRow | null> {
  const [row] = await em.execute<ReadingRow[]>(`${READING} and l.hash = decode(?, 'hex')`, [
    asArray(READING_AUDIT_ACTIONS),
    citizenId,
    id,
  ]);
  return row ? withDates(row) : null;
}
