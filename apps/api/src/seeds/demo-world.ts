import { createDemoWorld, type DemoPerson } from '@dinhdanh/demo-world';
import {
  activationWindowEnd,
  applicationDeadline,
  comparePopulationRecord,
  createWorkingCalendar,
  localDateOf,
  searchForm,
  weekday,
  type AccountLevel,
  type LocalDate,
  type ReviewReason,
  type WorkingCalendar,
} from '@dinhdanh/domain';
import type { Client } from 'pg';
import { readCalendarDays } from '../modules/calendar/index.ts';
import type { Sealed, Sealer } from '../platform/sealing/sealer.ts';
import type { Secrets } from '../platform/secrets.ts';
import { loadDemoAgencies } from './demo-agencies.ts';
import { loadDemoCampaign } from './demo-campaign.ts';
import { loadDemoLocks } from './demo-locks.ts';
import { loadDemoLockSubscriptions } from './demo-lock-subscriptions.ts';
import { loadDemoOfficers } from './demo-officers.ts';
import { loadDemoOutreach } from './demo-outreach.ts';
import { loadDemoTeams } from './demo-teams.ts';
import { loadDemoPapers } from './demo-papers.ts';
import { loadReferenceData } from './reference-data.ts';

const BATCH = 4_000;
const DAY_MS = 86_400_000;
/** The months that the dispatch counts: from February 2022 to the eve of its date. */
const FIRST_DAY = Date.parse('2022-02-07T00:00:00Z');
const LAST_DAY = Date.parse('2023-03-02T00:00:00Z');
const UTC_HOUR_OF_OPENING = 1;
/** Share of the backlog that has waited longest; with the whole of it in red, red would say nothing. */
const LONG_WAITING = 0.02;
const OFFICE_DAY_MS = 8 * 3_600_000;

export interface DemoProgress {
  (done: number, of: number, step: string): void;
}

export interface DemoKeys {
  readonly secrets: Secrets;
  readonly sealer: Sealer;
}

/**
 * Fills an empty database with the invented world of Móng Cái, in sets and in one transaction: after a kill in the
 * middle the database is as empty as before and the next start begins anew. The client opens what is sealed.
 */
export async function loadDemoWorld(
  client: Client,
  { secrets, sealer }: DemoKeys,
  progress: DemoProgress,
  webhookOrigin?: string,
): Promise<void> {
  await client.query('begin');
  // Every row comes from here, in an order that keeps every reference: the checks row by row would cost half the time.
  await client.query('set local session_replication_role = replica');
  await loadReferenceData(client);
  await loadDemoAgencies(client);
  await loadDemoOfficers(client, secrets);
  await loadDemoTeams(client);
  await loadDemoLockSubscriptions(client, webhookOrigin);
  const people = createDemoWorld().people();
  await stagePeople(client, people, sealer, progress);
  progress(people.length, people.length, 'citizens, applications, accounts');
  await fillFromStage(client);
  progress(people.length, people.length, 'audit chains');
  await chainHistory(client);
  await loadDemoPapers(client, sealer);
  await loadDemoLocks(client);
  await loadDemoCampaign(client);
  await loadDemoOutreach(client);
  progress(people.length, people.length, 'statistics');
  await keepStatistics(client);
  await client.query(`
    select enqueue_job('check-application', json_build_object('applicationId', id), 'check-application:' || id) from application where state = 'SUBMITTED'`);
  await client.query('commit');
  await client.query('analyze');
}

async function stagePeople(
  client: Client,
  people: readonly DemoPerson[],
  sealer: Sealer,
  progress: DemoProgress,
): Promise<void> {
  const deadlineOf = deadlinesBy(createWorkingCalendar(await readCalendarDays(client)));
  const { rows } = await client.query<{ now: Date }>('select app_now() as now');
  const now = rows[0]?.now ?? new Date(0);
  const undecided = people.filter(
    ({ applicationState: state }) => state === 'READY_FOR_REVIEW' || state === 'SUBMITTED',
  ).length;
  await client.query(`
    create temporary table stage (
      personal_id_number sealed, phone_number sealed, unit_code text, level text, state text, account_state text, code text,
      full_name text, search_name text, date_of_birth date, sex text, permanent_address text, received_at timestamptz, due_at timestamptz,
      legal_regime text, population_outcome text, population_record sealed, mismatched_fields text[], decided_at timestamptz,
      decision_reason text, decision_text text, activated_at timestamptz, review_reasons text[],
      window_opened_at timestamptz, window_opened_by text, window_closes_at timestamptz,
      activation_started_at timestamptz, first_signed_in_at timestamptz) on commit drop`);
  for (let start = 0; start < people.length; start += BATCH) {
    const rowsOfBatch = people.slice(start, start + BATCH).map((person) =>
      stageRow(person, sealer, {
        deadlineOf,
        now,
        decided: people.length - undecided,
        undecided,
      }),
    );
    await client.query('insert into stage select * from jsonb_populate_recordset(null::stage, $1)', [
      JSON.stringify(rowsOfBatch),
    ]);
    progress(Math.min(start + BATCH, people.length), people.length, 'people');
  }
}

type Deadline = ReturnType<typeof applicationDeadline>;

/** A term is the same for everybody of one day and level; there are some 600 of these and a hundred times as many people. */
function deadlinesBy(
  calendar: WorkingCalendar,
): (level: AccountLevel, day: LocalDate, receivedAt: Date) => Deadline {
  const known = new Map<string, Deadline>();
  return (level, day, receivedAt) => {
    const key = `${level} ${day}`;
    const deadline = known.get(key) ?? applicationDeadline({ term: level, receivedAt, calendar });
    known.set(key, deadline);
    return deadline;
  };
}

interface Times {
  readonly deadlineOf: ReturnType<typeof deadlinesBy>;
  readonly now: Date;
  readonly decided: number;
  readonly undecided: number;
}

function stageRow(person: DemoPerson, sealer: Sealer, times: Times) {
  const isDecided = person.index < times.decided;
  const receivedAt = isDecided
    ? officeMoment(FIRST_DAY + ((LAST_DAY - FIRST_DAY) * person.index) / times.decided, person.index)
    : recentMoment(times, (person.index - times.decided) / times.undecided, person.index);
  const receivedOn = localDateOf(receivedAt);
  const { dueAt, regime } = times.deadlineOf(person.level, receivedOn, receivedAt);
  const isChecked = person.applicationState !== 'SUBMITTED';
  const { fullName, dateOfBirth, sex, permanentAddress } = person;
  const recorded = { fullName, dateOfBirth, sex, permanentAddress };
  // Only what waits for an officer was declared with mistakes.
  const mismatched = isDecided
    ? []
    : comparePopulationRecord(person.declared, recorded).flatMap(({ field, isMatch }) =>
        isMatch ? [] : [field],
      );
  const decidedAt = isDecided ? new Date(receivedAt.getTime() + ((person.index % 40) + 8) * 3_600_000) : null;
  return {
    personal_id_number: sealer.seal(person.personalIdNumber),
    phone_number: sealer.seal(person.phoneNumber),
    unit_code: person.unitCode,
    level: person.level,
    state: person.applicationState,
    account_state: person.accountState,
    code: `HS-${receivedOn.slice(0, 4)}-${String(person.index + 1).padStart(6, '0')}`,
    full_name: person.declared.fullName,
    search_name: searchForm(person.declared.fullName),
    date_of_birth: person.declared.dateOfBirth,
    sex: person.declared.sex,
    permanent_address: person.declared.permanentAddress,
    received_at: receivedAt,
    due_at: dueAt,
    legal_regime: regime,
    ...(isChecked && populationCheck(person, sealer.sealRecord(recorded), mismatched)),
    mismatched_fields: isChecked && person.hasPopulationRecord ? mismatched : [],
    review_reasons:
      person.applicationState === 'READY_FOR_REVIEW' ? [reviewReasonOf(person, mismatched)] : [],
    decided_at: decidedAt,
    ...REASONS[person.applicationState]?.[person.index % 2],
    ...(decidedAt && wayThroughActivation(person, decidedAt)),
    ...(decidedAt &&
      person.accountState &&
      activationWindow(person, { receivedAt, decidedAt, now: times.now })),
  };
}

/** Of those who wait, one in so many asked for a code and went no further; of those who activated, one in so many never came back. */
const GAVE_UP = 23;
const NEVER_SIGNED_IN = 4;

function wayThroughActivation({ index, accountState }: DemoPerson, decidedAt: Date) {
  const later = (days: number) => new Date(decidedAt.getTime() + days * DAY_MS);
  if (accountState === 'GRANTED' && index % GAVE_UP === 2)
    return { activation_started_at: later((index % 6) + 0.3) };
  if (accountState !== 'ACTIVE') return {};
  return {
    activation_started_at: later((index % 6) + 0.39),
    activated_at: later((index % 6) + 0.4),
    ...(index % NEVER_SIGNED_IN !== 0 && { first_signed_in_at: later((index % 6) + 0.41) }),
  };
}

/** Of those who wait, one in so many was reached only now, by the area officer; one in so many was not reached at all. */
const REACHED_NOW = 50;
const NOT_REACHED = 97;

/** Nearly everybody was told at once and let the days of the law go by; they need the hotline now. */
function activationWindow(
  { index, accountState }: DemoPerson,
  { receivedAt, decidedAt, now }: { receivedAt: Date; decidedAt: Date; now: Date },
) {
  const isWaiting = accountState === 'GRANTED';
  if (isWaiting && index % NOT_REACHED === 1) return {};
  const isReachedNow = isWaiting && index % REACHED_NOW === 0;
  const openedAt = isReachedNow ? new Date(now.getTime() - ((index % 5) + 0.2) * DAY_MS) : decidedAt;
  return {
    window_opened_at: openedAt,
    window_opened_by: isReachedNow ? 'TOLD_IN_PERSON' : 'DELIVERED',
    window_closes_at: activationWindowEnd(openedAt, receivedAt),
  };
}

/** They came in before the system could approve by itself, so even where everything matches an officer decides. */
function reviewReasonOf(person: DemoPerson, mismatched: readonly string[]): ReviewReason {
  if (!person.hasPopulationRecord) return 'POPULATION_NOT_FOUND';
  return mismatched.length > 0 ? 'POPULATION_MISMATCHED' : 'AUTOMATIC_APPROVAL_OFF';
}

const populationCheck = (person: DemoPerson, recorded: Sealed, mismatched: readonly string[]) =>
  person.hasPopulationRecord
    ? { population_outcome: mismatched.length > 0 ? 'MISMATCHED' : 'MATCHED', population_record: recorded }
    : { population_outcome: 'NOT_FOUND' };

const REASONS: Partial<
  Record<DemoPerson['applicationState'], readonly { decision_reason: string; decision_text: string }[]>
> = {
  RETURNED: [
    {
      decision_reason: 'PORTRAIT_BELOW_STANDARD',
      decision_text: 'Ảnh chân dung quá tối, đề nghị chụp lại ở nơi đủ sáng.',
    },
    {
      decision_reason: 'DECLARED_DATA_INCORRECT',
      decision_text: 'Nơi thường trú khai chưa đúng với giấy tờ, đề nghị khai lại.',
    },
  ],
  REFUSED: [
    {
      decision_reason: 'CARD_NOT_VALID',
      decision_text: 'Thẻ căn cước đã hết hạn, cần đổi thẻ trước khi đăng ký.',
    },
    {
      decision_reason: 'DUPLICATE_APPLICATION',
      decision_text: 'Công dân đã có hồ sơ khác đang được giải quyết.',
    },
  ],
};

/** A moment of office hours (UTC+7) on or before a day, never on a weekend; `turn` spreads people over the day. */
function officeMoment(day: number, turn: number): Date {
  let date = localDateOf(new Date(day));
  while (weekday(date) === 0 || weekday(date) === 6)
    date = localDateOf(new Date(Date.parse(`${date}T00:00:00Z`) - DAY_MS));
  return new Date(
    Date.parse(`${date}T00:00:00Z`) + UTC_HOUR_OF_OPENING * 3_600_000 + ((turn * 7_919) % OFFICE_DAY_MS),
  );
}

/** The backlog: a few have been waiting for up to twelve days, the rest came in during the last two. */
function recentMoment({ now }: Times, position: number, turn: number): Date {
  const daysBack = position < LONG_WAITING ? 12 - (position / LONG_WAITING) * 10 : 2 * (1 - position);
  const moment = officeMoment(now.getTime() - daysBack * DAY_MS, turn);
  return moment < now ? moment : new Date(now.getTime() - ((turn % 240) + 1) * 60_000);
}

/** Building an index at once costs a fraction of growing it row by row. */
async function withoutIndexes(client: Client, table: string, fill: () => Promise<unknown>): Promise<void> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition from pg_index i
     where i.indrelid = $1::regclass and not exists (select from pg_constraint c where c.conindid = i.indexrelid)`,
    [table],
  );
  for (const { name } of rows) await client.query(`drop index ${name}`);
  await fill();
  for (const { definition } of rows) await client.query(definition);
}

async function fillFromStage(client: Client): Promise<void> {
  await client.query(`
    insert into citizen (personal_id_number, full_name, date_of_birth, sex, permanent_address, phone_number, unit_id)
    select s.personal_id_number, s.full_name, s.date_of_birth, s.sex, s.permanent_address, s.phone_number, u.id
    from stage s join administrative_unit u on u.code = s.unit_code and u.valid_from is null`);
  await withoutIndexes(client, 'application', () =>
    client.query(`
    insert into application (code, unit_id, citizen_id, level, state, full_name, search_name, date_of_birth, sex, permanent_address, phone_number,
      received_at, due_at, term, legal_regime, submitted_by, review_reasons, population_outcome, population_checked_at, population_record, mismatched_fields,
      decided_at, decided_by, decision_reason, decision_text)
    select s.code, c.unit_id, c.id, s.level, s.state, s.full_name, s.search_name, s.date_of_birth, s.sex, s.permanent_address, s.phone_number,
      s.received_at, s.due_at, s.level, s.legal_regime, (select id from officer where username = 'tiepnhan'), s.review_reasons, s.population_outcome,
      case when s.population_outcome is not null then s.received_at + interval '2 minutes' end, s.population_record, coalesce(s.mismatched_fields, '{}'),
      s.decided_at, case when s.decided_at is not null then (select id from officer where username = 'thamdinh') end, s.decision_reason, s.decision_text
    from stage s join citizen c on (c.personal_id_number).print = (s.personal_id_number).print order by s.received_at`),
  );
  await withoutIndexes(client, 'application_name_word', () =>
    client.query(`
    insert into application_name_word (word, application_id, unit_id)
    select distinct word, id, unit_id from application, regexp_split_to_table(search_name, ' +') as word`),
  );
  await client.query(`
    insert into account (citizen_id, unit_id, level, state, granted_by_application_id, granted_at, activated_at, window_opened_at, window_opened_by, window_closes_at,
      activation_started_at, first_signed_in_at)
    select c.id, c.unit_id, s.level, s.account_state, a.id, s.decided_at, s.activated_at, s.window_opened_at, s.window_opened_by, s.window_closes_at,
      s.activation_started_at, s.first_signed_in_at
    from stage s join citizen c on (c.personal_id_number).print = (s.personal_id_number).print
    join application a on a.citizen_id = c.id where s.account_state is not null`);
  // The targets of the dispatch are these people, so the list behind it is theirs.
  await client.query(`
    insert into target_person (campaign_id, account_id, citizen_id, unit_id, hamlet)
    select t.campaign_id, a.id, c.id, a.unit_id, c.hamlet
    from account a join citizen c on c.id = a.citizen_id join current_target t on t.unit_id = a.unit_id where a.state = 'GRANTED'`);
  await client.query(`select setval('application_number', (select count(*) from application))`);
}

/**
 * What happened to each application before today, as lines of the chains, each hashed upon the one before it by the
 * database's own function.
 */
async function chainHistory(client: Client): Promise<void> {
  await client.query(
    `create aggregate pg_temp.chained_hash(unit integer, sequence bigint, salt bytea, content text) (sfunc = audit_link_hash, stype = bytea, initcond = '')`,
  );
  await withoutIndexes(client, 'audit_line', () =>
    client.query(`
    insert into audit_line (unit_id, sequence, content, salt, hash, at)
    select unit_id, sequence, content, salt, pg_temp.chained_hash(unit_id, sequence, salt, content) over (partition by unit_id order by sequence), at
    from (
      select a.unit_id, e.at, uuid_send(gen_random_uuid()) as salt, row_number() over (partition by a.unit_id order by e.at, a.id, e.step) as sequence,
        format('{"at":%s,"action":%s,"actorKind":%s,"actorId":%s,"actorName":%s,"subjectKind":"APPLICATION","subjectId":%s,"details":{"source":"DEMO_WORLD"}}',
          to_json(to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')), to_json(e.action),
          case when e.actor_id is null then '"SYSTEM"' else '"OFFICER"' end, coalesce(to_json(e.actor_id)::text, 'null'), to_json(e.actor), to_json(a.id)) as content
      from application a
      join officer i on i.username = 'tiepnhan' join officer r on r.username = 'thamdinh',
      lateral (values
        (1, a.received_at, 'APPLICATION_SUBMITTED', i.display_name, i.id),
        (2, a.population_checked_at - interval '1 minute', 'APPLICATION_CHECK_STARTED', 'SYSTEM', null),
        (3, a.population_checked_at, 'APPLICATION_CHECK_FINISHED', 'SYSTEM', null),
        (4, a.decided_at, 'APPLICATION_' || a.state, r.display_name, r.id)) as e (step, at, action, actor, actor_id)
      where e.at is not null) as event`),
  );
  await client.query(`
    insert into audit_chain (unit_id, last_sequence, last_hash)
    select distinct on (unit_id) unit_id, sequence, hash from audit_line order by unit_id, sequence desc`);
}

/** The figures day by day, as the program would have kept them, and then where each stood at the end of its days. */
async function keepStatistics(client: Client): Promise<void> {
  await client.query(`
    insert into statistic_total (unit_id, measure, on_day, amount)
    select unit_id, measure, (at at time zone 'Asia/Ho_Chi_Minh')::date, sum(amount)::integer from (
      select a.unit_id, 'APPLICATION_' || e.state as measure, e.at, e.amount from application a cross join lateral (values
        ('SUBMITTED', a.received_at, 1), ('SUBMITTED', a.population_checked_at, -1), ('READY_FOR_REVIEW', a.population_checked_at, 1),
        ('READY_FOR_REVIEW', a.decided_at, -1), (a.state, a.decided_at, 1)) as e (state, at, amount)
      where e.at is not null
      union all select unit_id, 'ACCOUNT_GRANTED', granted_at, 1 from account
      union all select unit_id, 'ACCOUNT_GRANTED', activated_at, -1 from account where state = 'ACTIVE'
      union all select unit_id, 'ACCOUNT_ACTIVE', activated_at, 1 from account where state = 'ACTIVE'
      union all select unit_id, 'ACTIVATIONS', activated_at, 1 from account where state = 'ACTIVE') as change
    group by 1, 2, 3 having sum(amount) <> 0`);
  await client.query(`
    insert into statistic_total (unit_id, measure, on_day, amount)
    select p.unit_id, 'TARGET_LISTED:' || c.id, c.issued_on, count(*)::integer
    from target_person p join target_campaign c on c.id = p.campaign_id group by p.unit_id, c.id`);
  await client.query('select keep_funnel_history()');
  await client.query('select stand_statistics_anew()');
}

/** A citizen of the demo world who can still activate alone, with days to spare; null when nobody can. */
export async function findDemoCitizen(
  client: Client,
): Promise<{ personalIdNumber: string; phoneNumber: string } | null> {
  const { rows } = await client.query<{ personalIdNumber: string; phoneNumber: string }>(`
    select c.personal_id_number as "personalIdNumber", c.phone_number as "phoneNumber" from account a join citizen c on c.id = a.citizen_id
    where a.state = 'GRANTED' and a.level = 'LEVEL_2' and a.window_closes_at > app_now() + interval '3 days' order by a.id`);
  return (
    rows.find(
      ({ personalIdNumber, phoneNumber }) =>
        personalIdNumber.startsWith('022') && phoneNumber.startsWith('09'),
    ) ?? null
  );
}
