import { Migration } from '@mikro-orm/migrations';

/** The first schema: units, calendar, officers, citizens, applications, accounts, targets, statistics and the audit chain. */
export class Foundation0001 extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
create extension if not exists unaccent;
create extension if not exists pg_trgm;

-- Identifiers: UUID version 7, so that rows created together lie together. PostgreSQL 18 has it built in.
do $$
begin
  if current_setting('server_version_num')::int >= 180000 then
    create function new_id() returns uuid language sql volatile as 'select uuidv7()';
  else
    create function new_id() returns uuid language sql volatile as $fn$
      select encode(
        set_bit(set_bit(
          overlay(uuid_send(gen_random_uuid()) placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6),
          52, 1), 53, 1), 'hex')::uuid
    $fn$;
  end if;
end $$;

-- Time has one source: the database clock, plus an offset that only the owner role (development, tests) can set.
create table clock_offset (
  only_row boolean primary key default true check (only_row),
  ahead_by interval not null default interval '0'
);
insert into clock_offset default values;
create function app_now() returns timestamptz language sql stable
  as 'select now() + (select ahead_by from clock_offset)';
create function app_today() returns date language sql stable
  as $$ select (app_now() at time zone 'Asia/Ho_Chi_Minh')::date $$;

-- Row scope of the transaction: 'all' for the system, otherwise the units of the officer. Nothing set means no rows.
create function app_scope_is_all() returns boolean language sql stable
  as $$ select coalesce(current_setting('app.scope', true), '') = 'all' $$;
create function app_scope_units() returns integer[] language sql stable
  as $$ select coalesce(nullif(current_setting('app.units', true), '')::integer[], '{}'::integer[]) $$;

create table administrative_unit (
  id integer primary key,
  code text not null,
  name text not null,
  kind text not null check (kind in ('PROVINCE', 'DISTRICT', 'WARD', 'COMMUNE', 'SPECIAL_ZONE')),
  parent_id integer references administrative_unit,
  valid_from date,
  valid_to date,
  successor_id integer references administrative_unit,
  note text not null default '',
  unique nulls not distinct (code, valid_from)
);
comment on table administrative_unit is 'Đơn vị hành chính. A code is reused by successors: key by (code, valid_from). valid_to is the first day on which the unit no longer exists.';
create table administrative_unit_descendant (
  ancestor_id integer not null references administrative_unit,
  descendant_id integer not null references administrative_unit,
  primary key (ancestor_id, descendant_id)
);
comment on table administrative_unit_descendant is 'Every unit with every unit below it and with itself: what an officer appointed to the ancestor covers.';

create table calendar_day (
  date date primary key,
  kind text not null check (kind in ('HOLIDAY', 'COMPENSATORY', 'SWAPPED_OFF', 'SWAPPED_WORKING')),
  status text not null check (status in ('ANNOUNCED', 'PROJECTED', 'PENDING_LAW')),
  note text not null default ''
);
create table id_number_province (
  code text primary key check (code ~ '^[0-9]{3}$'),
  name text not null
);

create table officer (
  id uuid primary key default new_id(),
  username text not null unique,
  display_name text not null,
  password_hash text not null,
  created_at timestamptz not null default app_now()
);
comment on column officer.password_hash is 'SECRET: argon2id in PHC form.';
create table officer_assignment (
  officer_id uuid not null references officer,
  role text not null check (role in ('INTAKE', 'REVIEWER', 'HEAD_OF_UNIT', 'HOTLINE_AGENT', 'WARD_LEADER', 'AUDITOR', 'ADMINISTRATOR')),
  unit_id integer not null references administrative_unit,
  valid_from date not null,
  valid_to date,
  primary key (officer_id, role, unit_id, valid_from)
);
create table officer_session (
  token_hash bytea primary key,
  officer_id uuid not null references officer,
  created_at timestamptz not null default app_now(),
  last_used_at timestamptz not null default app_now(),
  expires_at timestamptz not null
);
comment on column officer_session.token_hash is 'SECRET: SHA-256 of the cookie; the cookie itself is never stored.';

create table citizen (
  id uuid primary key default new_id(),
  personal_id_number text not null unique check (personal_id_number ~ '^[0-9]{12}$'),
  full_name text not null check (full_name is nfc normalized),
  date_of_birth date not null,
  sex text not null check (sex in ('MALE', 'FEMALE')),
  permanent_address text not null,
  phone_number text not null check (phone_number ~ '^0[35789][0-9]{8}$'),
  unit_id integer not null references administrative_unit,
  created_at timestamptz not null default app_now(),
  version integer not null default 1
);
comment on column citizen.personal_id_number is 'PERSONAL, sensitive: số định danh cá nhân.';
comment on column citizen.full_name is 'PERSONAL: as declared, NFC.';
comment on column citizen.date_of_birth is 'PERSONAL.';
comment on column citizen.sex is 'PERSONAL.';
comment on column citizen.permanent_address is 'PERSONAL: nơi thường trú.';
comment on column citizen.phone_number is 'PERSONAL: own-name subscription (chính chủ), national form.';
create index citizen_by_unit on citizen (unit_id);

create sequence application_number;
create table application (
  id uuid primary key default new_id(),
  code text not null unique,
  version integer not null default 1,
  unit_id integer not null references administrative_unit,
  citizen_id uuid not null references citizen,
  level text not null check (level in ('LEVEL_1', 'LEVEL_2')),
  state text not null check (state in ('SUBMITTED', 'CHECKING', 'READY_FOR_REVIEW', 'APPROVED', 'REFUSED', 'RETURNED')),
  full_name text not null check (full_name is nfc normalized),
  search_name text not null,
  date_of_birth date not null,
  sex text not null check (sex in ('MALE', 'FEMALE')),
  permanent_address text not null,
  phone_number text not null check (phone_number ~ '^0[35789][0-9]{8}$'),
  received_at timestamptz not null,
  due_at timestamptz not null,
  legal_regime text not null check (legal_regime in ('ND59_2022', 'ND69_2024')),
  submitted_by uuid references officer,
  population_outcome text check (population_outcome in ('MATCHED', 'MISMATCHED', 'NOT_FOUND', 'UNAVAILABLE')),
  population_checked_at timestamptz,
  population_record jsonb,
  mismatched_fields text[] not null default '{}',
  decided_at timestamptz,
  decided_by uuid references officer,
  decision_reason text,
  decision_text text,
  constraint decided_exactly_in_a_final_state check ((state in ('APPROVED', 'REFUSED', 'RETURNED')) = (decided_at is not null)),
  constraint not_decided_by_its_submitter check (decided_by <> submitted_by)
);
comment on table application is 'Hồ sơ đăng ký cấp tài khoản định danh điện tử. Declared facts are kept as declared on this application.';
comment on column application.full_name is 'PERSONAL: as declared.';
comment on column application.search_name is 'PERSONAL: lower case without diacritics.';
comment on column application.date_of_birth is 'PERSONAL.';
comment on column application.sex is 'PERSONAL.';
comment on column application.permanent_address is 'PERSONAL.';
comment on column application.phone_number is 'PERSONAL.';
comment on column application.population_record is 'PERSONAL: what the National Population Database answered.';
comment on column application.decision_text is 'PERSONAL: may name the applicant.';
create index application_queue_by_due on application (unit_id, state, due_at, id);
create index application_queue_by_received on application (unit_id, state, received_at, id);
create index application_by_due on application (state, due_at, id);
create index application_by_received on application (received_at, id);
create index application_mismatched on application (due_at, id) where state = 'READY_FOR_REVIEW' and (mismatched_fields <> '{}' or population_outcome in ('NOT_FOUND', 'UNAVAILABLE'));
create index application_search on application using gin (search_name gin_trgm_ops);
create unique index application_one_open_per_citizen on application (citizen_id, level) where state in ('SUBMITTED', 'CHECKING', 'READY_FOR_REVIEW');
create index application_by_citizen on application (citizen_id);

create table account (
  id uuid primary key default new_id(),
  citizen_id uuid not null unique references citizen,
  unit_id integer not null references administrative_unit,
  level text not null check (level in ('LEVEL_1', 'LEVEL_2')),
  state text not null check (state in ('GRANTED', 'ACTIVE', 'LOCKED')),
  granted_at timestamptz not null,
  activated_at timestamptz,
  version integer not null default 1,
  constraint activated_before_active check (state <> 'ACTIVE' or activated_at is not null)
);
comment on table account is 'Tài khoản định danh điện tử.';
create index account_by_unit on account (unit_id, state);
create table account_credential (
  account_id uuid primary key references account,
  password_hash text not null,
  passcode_hash text not null,
  set_at timestamptz not null
);
comment on table account_credential is 'SECRET: argon2id in PHC form; no view and no schema shows this table.';
create table account_security_answer (
  account_id uuid not null references account,
  question_id text not null,
  answer_hash text not null,
  primary key (account_id, question_id)
);
comment on table account_security_answer is 'SECRET: argon2id in PHC form; an answer alone never opens anything.';

create table activation_flow (
  id_hash bytea primary key,
  account_id uuid references account,
  challenge_id uuid not null,
  challenge_expires_at timestamptz not null,
  wrong_guesses integer not null default 0 check (wrong_guesses between 0 and 5),
  started_at timestamptz not null,
  last_code_sent_at timestamptz not null,
  recipient_print text not null,
  verified_at timestamptz,
  completed_at timestamptz
);
comment on table activation_flow is 'One attempt to activate. account_id null: the number and the phone did not belong together; the asker must not learn it.';
comment on column activation_flow.id_hash is 'SECRET: SHA-256 of the flow id that only the asking browser holds.';
comment on column activation_flow.recipient_print is 'Keyed print of the phone number that was entered, for the limits on messages; nothing leads back to the number.';
create index activation_flow_by_challenge on activation_flow (challenge_id);

create table notification (
  id uuid primary key default new_id(),
  unit_id integer not null references administrative_unit,
  application_id uuid not null references application,
  template text not null check (template in ('APPLICATION_APPROVED', 'APPLICATION_RETURNED', 'APPLICATION_REFUSED')),
  recipient_phone_number text not null,
  body text not null,
  state text not null default 'PENDING' check (state in ('PENDING', 'SENT', 'FAILED')),
  created_at timestamptz not null,
  sent_at timestamptz,
  failure text,
  unique (application_id, template)
);
comment on column notification.recipient_phone_number is 'PERSONAL.';
comment on column notification.body is 'PERSONAL: names the citizen.';

create table target_campaign (
  id uuid primary key default new_id(),
  document_number text not null unique,
  issued_on date not null,
  issuer text not null,
  target_total integer not null
);
create table target (
  campaign_id uuid not null references target_campaign,
  unit_id integer not null references administrative_unit,
  position integer not null,
  people integer not null check (people >= 0),
  primary key (campaign_id, unit_id)
);
comment on table target is 'Chỉ tiêu kích hoạt: people approved and not activated in the unit on the day of the campaign; a fixed baseline.';

create table statistic_delta (
  id bigint generated always as identity primary key,
  unit_id integer not null references administrative_unit,
  on_day date not null,
  measure text not null,
  amount integer not null
);
create table statistic_total (
  unit_id integer not null references administrative_unit,
  measure text not null,
  on_day date not null,
  amount integer not null,
  primary key (unit_id, measure, on_day)
);
comment on table statistic_total is 'Sum of the folded deltas per unit, measure and day; a figure is totals plus the deltas not yet folded.';
create view statistic with (security_invoker = true) as
  select unit_id, measure, on_day, amount from statistic_total
  union all
  select unit_id, measure, on_day, amount from statistic_delta;

create table idempotent_answer (
  actor_key text not null,
  operation text not null,
  key text not null,
  input_hash bytea not null,
  answer jsonb not null,
  created_at timestamptz not null default app_now(),
  primary key (actor_key, operation, key)
);
comment on table idempotent_answer is 'First answer to each idempotency key: identifiers only, never personal data.';

create table rate_limit (
  key varchar(255) primary key,
  points integer not null default 0,
  expire bigint
);

create table audit_chain (
  unit_id integer primary key,
  last_sequence bigint not null,
  last_hash bytea not null
);
create table audit_line (
  unit_id integer not null,
  sequence bigint not null,
  content text not null,
  hash bytea not null,
  at timestamptz not null,
  action text generated always as ((content::json) ->> 'action') stored,
  actor_name text generated always as ((content::json) ->> 'actorName') stored,
  subject_id text generated always as ((content::json) ->> 'subjectId') stored,
  primary key (unit_id, sequence)
);
comment on table audit_line is 'Insert-only, one hash chain per unit (0: things that belong to no unit). hash = sha256(previous hash || unit || sequence || content).';
create index audit_line_by_subject on audit_line (subject_id, at);

create function audit_line_hash(previous bytea, unit integer, sequence bigint, content text) returns bytea language sql immutable
  as $$ select sha256(previous || convert_to(unit || ':' || sequence || ':' || content, 'UTF8')) $$;

-- The only way to write an audit line: the application role holds execute on this and nothing else on the two tables.
create function append_audit_line(unit integer, content text, written_at timestamptz) returns bigint
  language plpgsql security definer set search_path = public as $$
declare
  head audit_chain;
  line_hash bytea;
begin
  insert into audit_chain values (unit, 0, '\\x') on conflict do nothing;
  select * into strict head from audit_chain where unit_id = unit for update;
  line_hash := audit_line_hash(head.last_hash, unit, head.last_sequence + 1, content);
  insert into audit_line (unit_id, sequence, content, hash, at) values (unit, head.last_sequence + 1, content, line_hash, written_at);
  update audit_chain set last_sequence = head.last_sequence + 1, last_hash = line_hash where unit_id = unit;
  return head.last_sequence + 1;
end $$;

create function find_citizen_id(wanted text) returns uuid
  language sql stable security definer set search_path = public set app.scope = 'all'
  as $$ select id from citizen where personal_id_number = wanted $$;
comment on function find_citizen_id(text) is 'The person of a number, whichever unit entered them: an identifier and nothing else, so that no one is entered twice.';

-- Jobs are enqueued in the transaction of the use case; the application role never touches the queue's own tables.
create function enqueue_job(task text, payload json, job_key text) returns void
  language plpgsql security definer set search_path = public as $$
begin
  perform graphile_worker.add_job(task, payload := payload, job_key := job_key, max_attempts := 8);
end $$;
`);
    const isOwnUnit = '(select app_scope_is_all()) or unit_id = any ((select app_scope_units())::integer[])';
    // A person has one citizen row and one account in the whole country and may apply in any ward. Whoever may see an
    // application may therefore see and change the person and the account behind it, wherever these were first entered.
    // The inner select is bound by the row scope of applications, so it finds the caller's own ones only.
    const isBehindOwnApplication = (citizenId: string) =>
      `exists (select from application a where a.citizen_id = ${citizenId})`;
    const policies: Readonly<Record<string, string>> = {
      citizen: `${isOwnUnit} or ${isBehindOwnApplication('citizen.id')}`,
      account: `${isOwnUnit} or ${isBehindOwnApplication('account.citizen_id')}`,
      application: isOwnUnit,
      notification: isOwnUnit,
      target: isOwnUnit,
      statistic_delta: isOwnUnit,
      statistic_total: isOwnUnit,
    };
    for (const [table, isInScope] of Object.entries(policies)) {
      this.addSql(`
alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy unit_scope on ${table} using (${isInScope}) with check (${isInScope});`);
    }
    // The owner appends (append_audit_line), so security is not forced here; the application role reads its own units' lines.
    this.addSql(`
alter table audit_line enable row level security;
create policy unit_scope on audit_line for select
  using ((select app_scope_is_all()) or unit_id = any ((select app_scope_units())::integer[]));`);
    // What the application role may do, table by table; anything not named here is refused by the database.
    this.addSql(/* sql */ `
grant usage on schema public to dinhdanh_app;
grant select on administrative_unit, administrative_unit_descendant, calendar_day, id_number_province, clock_offset,
  officer, officer_assignment, target_campaign, target, audit_line, audit_chain to dinhdanh_app;
grant select, insert, update, delete on officer_session, rate_limit to dinhdanh_app;
grant select, insert on citizen, application, account, account_credential, activation_flow, notification to dinhdanh_app;
-- No statement of the program moves a person, an account or an application to another unit, so none may.
grant update (full_name, date_of_birth, sex, permanent_address, phone_number, version) on citizen to dinhdanh_app;
grant update (version, state, population_outcome, population_checked_at, population_record, mismatched_fields,
  decided_at, decided_by, decision_reason, decision_text) on application to dinhdanh_app;
grant update (level, state, activated_at, version) on account to dinhdanh_app;
grant update (state, sent_at, failure) on notification to dinhdanh_app;
grant update on activation_flow to dinhdanh_app;
grant select, insert on account_security_answer, idempotent_answer, statistic_delta, statistic_total to dinhdanh_app;
grant delete on statistic_delta to dinhdanh_app;
grant update on statistic_total to dinhdanh_app;
grant select on statistic to dinhdanh_app;
grant usage on sequence application_number to dinhdanh_app;
revoke execute on function append_audit_line(integer, text, timestamptz), enqueue_job(text, json, text), find_citizen_id(text) from public;
grant execute on function append_audit_line(integer, text, timestamptz), enqueue_job(text, json, text), find_citizen_id(text) to dinhdanh_app;
`);
  }
}
