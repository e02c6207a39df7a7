import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import {
  APPLICATION_STATES,
  searchForm,
  type AccountLevel,
  type ApplicationChannel,
  type ApplicationState,
  type ReviewReason,
  type SubjectType,
} from '@dinhdanh/domain';
import { unitIdsOf, type RowScope } from '../../platform/access/actor.ts';
import type { ScopedReader, Statement } from '../../platform/persistence/scoped-reader.ts';
import { sealerOf } from '../../platform/sealing/sealed-in-database.ts';
import type { Sealer } from '../../platform/sealing/sealer.ts';
import { applicationMeasure } from '../statistics/index.ts';
import type { ApplicationListRow, ApplicationRow, CountsRow } from './application.views.ts';

/** Counting stops here: nobody reads the difference between 1,000 and 14,200 from a pager, and counting on is linear. */
export const EXACT_UP_TO = 1_000;

/** What is looked for: beginnings of the words of a name, the start of a code, or the blind index of a whole number. */
export type ApplicationSearch =
  | { readonly by: 'NAME' | 'CODE'; readonly text: string }
  | { readonly by: 'PERSONAL_ID_NUMBER'; readonly print: Buffer };

export interface ApplicationListRequest {
  readonly offset: number;
  readonly limit: number;
  readonly states?: readonly ApplicationState[] | undefined;
  readonly unitCodes?: readonly string[] | undefined;
  readonly level?: AccountLevel | undefined;
  readonly isOverdue?: boolean | undefined;
  readonly hasMismatch?: boolean | undefined;
  readonly subjectType?: SubjectType | undefined;
  readonly channel?: ApplicationChannel | undefined;
  readonly reviewReason?: ReviewReason | undefined;
  /** In time, and the term ends by this moment. */
  readonly dueBy?: Date | undefined;
  readonly isEscalated?: boolean | undefined;
  /** Open at this officer now. */
  readonly claimedBy?: string | undefined;
  readonly isDecidableTogether?: boolean | undefined;
  readonly search?: ApplicationSearch | undefined;
  readonly sortBy: 'DUE_AT' | 'RECEIVED_AT';
  readonly direction: 'ASC' | 'DESC';
}

const OPEN = `a.state in ('SUBMITTED', 'CHECKING', 'READY_FOR_REVIEW')`;
const MISMATCHED = `(a.mismatched_fields <> '{}' or a.population_outcome in ('NOT_FOUND', 'UNAVAILABLE'))`;
const NOT_MISMATCHED = `(a.mismatched_fields = '{}' and coalesce(a.population_outcome, 'MATCHED') = 'MATCHED')`;
const STANDING = `a.subject_type, a.channel, a.attempt, a.review_reasons, a.rests_on_projected_day,
           (a.escalated_at is not null and a.state in ('SUBMITTED', 'CHECKING', 'READY_FOR_REVIEW')) as is_escalated,
           a.claimed_by, a.claimed_until, h.display_name as claim_holder`;
const CLAIM_HOLDER = 'left join officer h on h.id = a.claimed_by and a.claimed_until > app_now()';
const ESCALATED = `a.escalated_at is not null and ${OPEN}`;
/** As the domain's canDecideTogether says it, in the words of the partial index application_decidable_together. */
const DECIDABLE_TOGETHER = `a.state = 'READY_FOR_REVIEW' and a.review_reasons in ('{AUTOMATIC_APPROVAL_OFF}', '{PAPERS_CONFIRMED_LATE}')`;
const SORT_COLUMNS = { DUE_AT: 'a.due_at', RECEIVED_AT: 'a.received_at' } as const;

/** Conditions with their values; every text that can arise here is one prepared statement. */
class Conditions {
  readonly texts: string[] = [];
  readonly values: unknown[] = [];

  add(text: (parameter: string) => string, value: unknown): void {
    this.texts.push(text(this.parameter(value)));
  }

  parameter(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }

  /** A beginning as a range: under row-level security an index serves comparisons that cannot leak, and LIKE is none. */
  startsWith(column: string, beginning: string): string {
    const [from, to] = [this.parameter(beginning), this.parameter(`${beginning}${LAST_CHARACTER}`)];
    return `${column} >= ${from} and ${column} < ${to}`;
  }

  get where(): string {
    return this.texts.join(' and ');
  }
}

function conditionsOf(scope: RowScope, request: ApplicationListRequest): Conditions {
  const conditions = new Conditions();
  // Said here for the planner, and once more by row-level security for safety.
  conditions.add((p) => `(${p}::integer[] is null or a.unit_id = any (${p}))`, unitIdsOf(scope));
  const [onlyState, ...more] = request.states ?? [];
  if (onlyState && more.length === 0) conditions.add((p) => `a.state = ${p}`, onlyState);
  else if (onlyState) conditions.add((p) => `a.state = any (${p})`, request.states);
  if (request.unitCodes)
    conditions.add(
      (p) => `a.unit_id in (select id from administrative_unit where code = any (${p}))`,
      request.unitCodes,
    );
  if (request.level) conditions.add((p) => `a.level = ${p}`, request.level);
  if (request.isOverdue !== undefined)
    conditions.texts.push(`${request.isOverdue ? '' : 'not '}(${OPEN} and a.due_at < app_now())`);
  if (request.hasMismatch !== undefined)
    conditions.texts.push(request.hasMismatch ? MISMATCHED : NOT_MISMATCHED);
  if (request.subjectType) conditions.add((p) => `a.subject_type = ${p}`, request.subjectType);
  if (request.channel) conditions.add((p) => `a.channel = ${p}`, request.channel);
  if (request.reviewReason)
    conditions.add((p) => `a.review_reasons @> array[${p}::text]`, request.reviewReason);
  if (request.dueBy)
    conditions.add((p) => `${OPEN} and a.due_at >= app_now() and a.due_at <= ${p}`, request.dueBy);
  if (request.isEscalated !== undefined)
    conditions.texts.push(`${request.isEscalated ? '' : 'not '}(${ESCALATED})`);
  if (request.claimedBy)
    conditions.add((p) => `a.claimed_by = ${p} and a.claimed_until > app_now()`, request.claimedBy);
  if (request.isDecidableTogether) conditions.texts.push(DECIDABLE_TOGETHER);
  if (request.search) addSearch(conditions, request.search);
  return conditions;
}

/** By code when it looks like one, by a whole number, else by the beginnings of words of the name, with or without diacritics. */
export function readSearch(text: string, blindIndex: (number: string) => Buffer): ApplicationSearch {
  const wanted = text.trim();
  const digits = wanted.replace(/[\s.]/g, '');
  if (/^[0-9]{12}$/.test(digits)) return { by: 'PERSONAL_ID_NUMBER', print: blindIndex(digits) };
  return { by: /^hs-/i.test(wanted) ? 'CODE' : 'NAME', text: wanted };
}

function addSearch(conditions: Conditions, search: ApplicationSearch): void {
  if (search.by === 'PERSONAL_ID_NUMBER')
    conditions.add(
      (p) => `a.citizen_id = (select id from citizen where (personal_id_number).print = ${p})`,
      search.print,
    );
  else if (search.by === 'CODE')
    conditions.texts.push(conditions.startsWith('a.code collate "C"', search.text.toUpperCase()));
  else
    for (const word of new Set(searchForm(search.text).split(' ')))
      conditions.texts.push(
        `exists (select from application_name_word w where w.application_id = a.id and ${conditions.startsWith('w.word', word)})`,
      );
}

const LAST_CHARACTER = '\u{10ffff}';

const named = (text: string, values: readonly unknown[]): Statement => ({
  name: `applications:${hashOf(text)}`,
  text,
  values,
});

/** PostgreSQL cuts statement names at 63 characters. */
const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 24);

export function applicationPageStatements(
  scope: RowScope,
  request: ApplicationListRequest,
): [Statement, Statement] {
  const { where, values } = conditionsOf(scope, request);
  const order = `order by ${SORT_COLUMNS[request.sortBy]} ${request.direction}, a.id ${request.direction}`;
  const rows = `
    select a.id, a.code, a.version, a.state, a.level, a.full_name, c.personal_id_number, u.code as unit_code, u.name as unit_name,
           a.received_at, a.due_at, a.population_outcome, a.mismatched_fields, app_now() as now, ${STANDING}
    from application a join administrative_unit u on u.id = a.unit_id join citizen c on c.id = a.citizen_id
    ${CLAIM_HOLDER}
    where ${where}
    ${order}
    limit $${values.length + 1} offset $${values.length + 2}`;
  // Ordered like the page, so that it walks the page's index and stops.
  const count = `select count(*)::integer as total from (select 1 from application a where ${where} ${order} limit ${EXACT_UP_TO + 1}) as counted`;
  return [named(rows, [...values, request.limit, request.offset]), named(count, values)];
}

export async function listApplications(
  reader: ScopedReader,
  scope: RowScope,
  request: ApplicationListRequest,
): Promise<{ rows: ApplicationListRow[]; counted: number }> {
  const [rows = [], [count] = []] = await reader.readAll(scope, applicationPageStatements(scope, request));
  return { rows: rows as ApplicationListRow[], counted: (count as { total: number }).total };
}

/**
 * What the queues hold. By state from the kept statistics; those that depend on the clock, on fields and on the officer
 * are counted up to 1,000.
 */
export async function countApplications(
  reader: ScopedReader,
  scope: RowScope,
  { officerId, comingDueBy }: { readonly officerId: string | null; readonly comingDueBy: Date },
): Promise<CountsRow> {
  const counted = (condition: string) =>
    `(select count(*)::integer from (
        select 1 from application a where ${condition} and ($1::integer[] is null or a.unit_id = any ($1)) limit ${EXACT_UP_TO}) as counted)`;
  const [row] = await reader.read<Omit<CountsRow, 'by_state'> & { by_state: CountsRow['by_state'] | null }>(
    scope,
    {
      name: 'application-counts',
      text: `
      select
        (select jsonb_object_agg(state, amount) from (
           select substring(measure from 'APPLICATION_(.*)') as state, sum(amount)::integer as amount from statistic
           where measure = any ($2) and ($1::integer[] is null or unit_id = any ($1)) group by measure) as kept) as by_state,
        ${counted(`${OPEN} and a.due_at < app_now()`)} as overdue,
        ${counted(`a.state = 'READY_FOR_REVIEW' and ${MISMATCHED}`)} as mismatched,
        ${counted(`${OPEN} and a.due_at >= app_now() and a.due_at <= (app_today() + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'`)} as due_today,
        ${counted(`${OPEN} and a.due_at >= app_now() and a.due_at <= $3`)} as coming_due,
        ${counted(ESCALATED)} as escalated,
        ${counted('a.claimed_by = $4 and a.claimed_until > app_now()')} as mine,
        ${counted(DECIDABLE_TOGETHER)} as decidable_together`,
      values: [unitIdsOf(scope), APPLICATION_STATES.map(applicationMeasure), comingDueBy, officerId],
    },
  );
  if (!row) throw new Error('The queues were not counted.');
  return { ...row, by_state: row.by_state ?? {} };
}

const ATTEMPT = 'select id, code, attempt, state, decision_reason, decision_text from application';

/** Rows that hang on an application, each list in one subselect, so that the page stays one statement. */
const PARTS = `
            (select jsonb_build_object('identifier', g.identifier, 'name', g.name, 'address', g.address, 'representative_name', c.full_name)
             from organisation g where g.id = a.organisation_id) as organisation,
            (select jsonb_build_object('relation', a.guardian_relation, 'full_name', gc.full_name, 'personal_id_number', gc.personal_id_number::text,
               'stands_until', (select max(valid_to) from guardianship s where s.citizen_id = a.citizen_id and s.guardian_id = a.guardian_id))
             from citizen gc where gc.id = a.guardian_id) as guardian,
            (select to_jsonb(p) from (${ATTEMPT} where id = a.previous_application_id) p) as previous_attempt,
            (select to_jsonb(n) from (${ATTEMPT} where previous_application_id = a.id) n) as next_attempt,
            coalesce((select jsonb_agg(to_jsonb(s) order by s.source) from (
               select source, state, attempts, asked_at, answer_by, answered_at from source_check where application_id = a.id) s), '[]') as source_checks,
            coalesce((select jsonb_agg(jsonb_build_object('other_code', d.other_code, 'other_unit_name', d.other_unit_name, 'signals', d.signals,
               'other', (select to_jsonb(b) from (
                  select b.id, b.state, b.received_at, b.full_name, b.date_of_birth, bc.personal_id_number::text, b.phone_number::text, b.permanent_address,
                    (select f.id from stored_file f where f.application_id = b.id and f.kind = 'PORTRAIT' order by f.created_at desc limit 1) as portrait_file_id
                  from application b join citizen bc on bc.id = b.citizen_id where b.id = d.other_application_id) b)) order by d.other_code)
               from application_duplicate d where d.application_id = a.id), '[]') as duplicates,
            coalesce((select jsonb_agg(to_jsonb(f) order by f.created_at, f.id) from (
               select id, kind, width, height, bytes, created_at from stored_file where application_id = a.id) f), '[]') as files,
            coalesce((select jsonb_agg(to_jsonb(p) order by p.position) from (
               select position, type, number::text, scan_file_id from presented_paper where application_id = a.id) p), '[]') as papers,
            coalesce((select jsonb_agg(to_jsonb(m) order by m.created_at, m.channel desc) from (
               select template, channel, state, receipt_state, created_at, sent_at, receipt_at from notification where application_id = a.id) m), '[]') as notices`;

/** One application with all that its page shows, in one statement; null when it is not there or not the actor's. */
export async function findApplicationPage(em: EntityManager, id: string): Promise<ApplicationRow | null> {
  const sealer = sealerOf(em);
  const [row] = await em.execute<ApplicationRow[]>(
    `select a.unit_id, a.id, a.code, a.version, a.state, a.level, a.full_name, c.personal_id_number, u.code as unit_code, u.name as unit_name,
            a.received_at, a.due_at, a.population_outcome, a.mismatched_fields, app_now() as now, ${STANDING},
            a.email, a.term, a.consent_given_at, a.identity_papers, a.portrait_outcome, a.fingerprint_outcome, a.biometrics_checked_at,
            ${PARTS},
            to_char(a.date_of_birth, 'YYYY-MM-DD') as date_of_birth, a.sex, a.permanent_address, a.phone_number, a.legal_regime,
            a.population_checked_at, a.population_record, a.decided_at,
            case when a.decided_at is not null then coalesce(o.display_name, 'SYSTEM') end as decided_by_name,
            a.decision_reason, a.decision_text,
            (select to_jsonb(s) from (select id, level, state, granted_at, activated_at, window_opened_at, window_opened_by, window_closes_at from account
               where case when a.organisation_id is null then citizen_id = a.citizen_id else organisation_id = a.organisation_id end) s) as account,
            coalesce((select jsonb_agg(to_jsonb(h) order by h.at, h.sequence) from (
              select at, action, actor_name, content::json -> 'details' ->> 'inPlaceOf' as in_place_of, sequence from audit_line where subject_id = a.id::text order by at desc, sequence desc limit 100) h), '[]') as history
     from application a join administrative_unit u on u.id = a.unit_id join citizen c on c.id = a.citizen_id
     left join officer o on o.id = a.decided_by
     ${CLAIM_HOLDER}
     where a.id = ?`,
    [id],
  );
  return row
    ? {
        ...row,
        papers: row.papers.map((paper) => ({ ...paper, number: openedText(sealer, paper.number) })),
        received_at: new Date(row.received_at),
        due_at: new Date(row.due_at),
        now: new Date(row.now),
        population_checked_at: moment(row.population_checked_at),
        decided_at: moment(row.decided_at),
        claimed_until: moment(row.claimed_until),
        consent_given_at: moment(row.consent_given_at),
        guardian: row.guardian && {
          ...row.guardian,
          personal_id_number: openedText(sealer, row.guardian.personal_id_number),
        },
        duplicates: row.duplicates.map(({ other, ...duplicate }) => ({
          ...duplicate,
          other: other && {
            ...other,
            personal_id_number: openedText(sealer, other.personal_id_number),
            phone_number: openedText(sealer, other.phone_number),
          },
        })),
      }
    : null;
}

/** A text that came within JSON, which the driver does not open. */
const openedText = (sealer: Sealer, sealed: string): string => sealer.open(sealed) as string;

/** The entity manager gives moments of plain statements as text, whatever the type of the row says. */
const moment = (value: Date | null): Date | null => (value === null ? null : new Date(value));

/** The unit that an application belongs to; null when it is not there or not the actor's. */
export async function findApplicationNumbers(
  em: EntityManager,
  id: string,
): Promise<{ unit_id: number; personal_id_number: string; phone_number: string } | null> {
  const [row] = await em.execute<{ unit_id: number; personal_id_number: string; phone_number: string }[]>(
    `select a.unit_id, c.personal_id_number, a.phone_number from application a join citizen c on c.id = a.citizen_id where a.id = ?`,
    [id],
  );
  return row ?? null;
}
