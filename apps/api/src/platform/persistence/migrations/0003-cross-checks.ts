import { Migration } from '@mikro-orm/migrations';

/** Papers on the account, the questions to the agencies that own their registers, and the agencies' access. */
export class CrossChecks0003 extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
-- Besides 'all' and the units of an officer: the questions to one agency, or what belongs to one citizen.
create function app_scope_agency() returns uuid language sql stable
  as $$ select case when current_setting('app.scope', true) like 'agency:%' then substr(current_setting('app.scope', true), 8)::uuid end $$;
create function app_scope_citizen() returns uuid language sql stable
  as $$ select case when current_setting('app.scope', true) like 'citizen:%' then substr(current_setting('app.scope', true), 9)::uuid end $$;

create table agency (
  id uuid primary key default new_id(),
  code text not null unique check (code in ('VSS', 'ROAD_ADMIN', 'TRAFFIC_POLICE', 'TAX', 'IMMIGRATION')),
  state text not null default 'ACTIVE' check (state in ('ACTIVE', 'SUSPENDED')),
  channel text not null check (channel in ('CALL', 'PULL', 'CLERK')),
  legal_basis text not null check (legal_basis <> ''),
  contact text not null default '',
  answer_within_days integer not null check (answer_within_days between 1 and 30),
  max_in_flight integer not null default 4 check (max_in_flight between 1 and 50),
  requests_per_minute integer not null default 120 check (requests_per_minute between 1 and 10000),
  scopes text[] not null default '{}',
  created_at timestamptz not null default app_now(),
  version integer not null default 1
);
comment on table agency is 'Cơ quan quản lý giấy tờ: an agency that confirms papers. Its name by date and what it owns are rules (packages/domain).';
comment on column agency.channel is 'CALL: we call its service; PULL: its machine pulls; CLERK: a clerk of it answers in the dashboard.';
comment on column agency.legal_basis is 'The agreement of the connection: number, date and purpose. Recorded with every access.';
comment on column agency.answer_within_days is 'Working days until an answer is overdue.';
comment on column agency.max_in_flight is 'Calls to its service that may be open at one moment, over all processes.';
comment on column agency.requests_per_minute is 'Quota of its machine at our endpoint.';

create table agency_line (
  agency_id uuid primary key references agency,
  leased_until timestamptz not null default '-infinity',
  leased_by uuid,
  breaker jsonb,
  is_open boolean not null default false,
  paused_until timestamptz,
  last_answer_at timestamptz,
  last_failure_at timestamptz,
  last_failure text
);
comment on table agency_line is 'The state of our line to an agency: who works on it, circuit breaker, pause that it asked for. No history.';
comment on column agency_line.leased_until is 'One process at a time asks an agency; when that one is killed, another takes over after this moment.';

create table agency_key (
  kid text primary key,
  agency_id uuid not null references agency,
  public_jwk jsonb not null,
  valid_from timestamptz not null,
  expires_at timestamptz not null check (expires_at > valid_from),
  revoked_at timestamptz,
  registered_by uuid not null references officer,
  registered_at timestamptz not null default app_now(),
  last_used_at timestamptz
);
comment on table agency_key is 'Public keys with which machines of an agency sign (private_key_jwt); kid is the RFC 7638 thumbprint.';
create index agency_key_by_agency on agency_key (agency_id, expires_at);

create table agency_downtime (
  id uuid primary key default new_id(),
  agency_id uuid not null references agency,
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  note text not null default '',
  entered_by uuid references officer,
  cancelled_at timestamptz
);
comment on table agency_downtime is 'Planned maintenance (bảo trì) during which the agency is not asked.';
create index agency_downtime_by_agency on agency_downtime (agency_id, ends_at) where cancelled_at is null;

create table oauth_record (
  model text not null,
  id text not null,
  payload jsonb not null,
  expires_at timestamptz,
  primary key (model, id)
);
comment on table oauth_record is 'What the authorization server keeps: identifiers of assertions and proofs that were used, until they expire.';
create index oauth_record_expired on oauth_record (expires_at);

alter table officer_assignment drop constraint officer_assignment_role_check;
alter table officer_assignment
  add column agency_id uuid references agency,
  add constraint officer_assignment_role_check check
    (role in ('INTAKE', 'REVIEWER', 'HEAD_OF_UNIT', 'HOTLINE_AGENT', 'AREA_OFFICER', 'WARD_LEADER', 'AUDITOR', 'ADMINISTRATOR', 'AGENCY_CLERK')),
  add constraint clerk_belongs_to_an_agency check ((role = 'AGENCY_CLERK') = (agency_id is not null));
comment on column officer_assignment.agency_id is 'Whom a clerk answers for; null for every other role.';

create function paper_value_hash(type text, number text) returns bytea language sql immutable
  as $$ select sha256(convert_to(type || ':' || number, 'UTF8')) $$;

create table paper (
  id uuid primary key default new_id(),
  citizen_id uuid not null references citizen,
  unit_id integer not null references administrative_unit,
  type text not null check (type in ('HEALTH_INSURANCE', 'DRIVING_LICENCE', 'VEHICLE_REGISTRATION', 'TAX_CODE', 'PASSPORT')),
  number text not null,
  value_hash bytea not null generated always as (paper_value_hash(type, number)) stored,
  added_at timestamptz not null,
  removed_at timestamptz,
  version integer not null default 1
);
comment on table paper is 'Giấy tờ tích hợp: a paper that a citizen wants on the account. Shown only while its cross-check confirms this very value.';
comment on column paper.number is 'PERSONAL.';
create unique index paper_once_per_citizen on paper (citizen_id, type, number) where removed_at is null;

alter table presented_paper add column paper_id uuid references paper;
comment on column presented_paper.paper_id is 'The paper of the citizen that was presented; null where no agency is asked about this kind.';
create index presented_paper_by_paper on presented_paper (paper_id) where paper_id is not null;

create table cross_check (
  id uuid primary key default new_id(),
  paper_id uuid not null unique references paper,
  citizen_id uuid not null references citizen,
  unit_id integer not null references administrative_unit,
  state text not null check (state in ('REQUESTED', 'MATCHED', 'MISMATCHED', 'UNAVAILABLE')),
  state_since timestamptz not null,
  question_id uuid not null,
  value_hash bytea not null,
  reason text check (reason in ('NOT_FOUND', 'IDENTITY_MISMATCH', 'DOCUMENT_REVOKED', 'DOCUMENT_EXPIRED', 'PARTNER_UNAVAILABLE')),
  mismatched_fields text[] not null default '{}',
  valid_until date,
  recheck_on date,
  resolution text check (resolution in ('CITIZEN_MISTAKE', 'AGENCY_MISTAKE', 'UNREADABLE')),
  resolution_note text,
  resolved_by uuid references officer,
  resolved_at timestamptz,
  contested_at timestamptz,
  contest_note text,
  version integer not null default 1,
  constraint reason_exactly_when_not_confirmed check ((state in ('MISMATCHED', 'UNAVAILABLE')) = (reason is not null)),
  constraint resolved_wholly check (num_nonnulls(resolution, resolved_by, resolved_at, resolution_note) in (0, 4)),
  constraint contested_with_a_note check ((contested_at is null) = (contest_note is null))
);
comment on table cross_check is 'Xác thực giấy tờ: where the confirmation of one paper stands.';
comment on column cross_check.value_hash is 'Of the value that was asked about. A paper whose own hash differs is not confirmed, whatever the state says.';
comment on column cross_check.resolution_note is 'PERSONAL: what an officer wrote.';
comment on column cross_check.contest_note is 'PERSONAL: what the citizen wrote.';
create index cross_check_by_citizen on cross_check (citizen_id);
create index cross_check_recheck on cross_check (recheck_on) where recheck_on is not null;

create table agency_question (
  id uuid primary key default new_id(),
  cross_check_id uuid not null references cross_check deferrable initially deferred,
  unit_id integer not null references administrative_unit,
  agency_id uuid not null references agency,
  paper_type text not null,
  round integer not null,
  cause text not null check (cause in ('PRESENTED', 'ADDED', 'EDITED', 'EXPIRED', 'SCHEDULED', 'ASKED_AGAIN', 'DISPUTED')),
  note text,
  content jsonb not null,
  nonce bytea not null,
  content_hash bytea not null,
  requested_by uuid references officer,
  requested_at timestamptz not null,
  answer_by timestamptz not null,
  next_attempt_at timestamptz not null,
  attempts integer not null default 0,
  disclosed_at timestamptz,
  ended_at timestamptz,
  ended_as text check (ended_as in ('ANSWERED', 'GIVEN_UP', 'SUPERSEDED')),
  answer_channel text check (answer_channel in ('CALL', 'PULL', 'CLERK')),
  answered_by text,
  agency_reference text,
  record jsonb,
  outcome text check (outcome in ('MATCHED', 'MISMATCHED')),
  reason text,
  mismatched_fields text[] not null default '{}',
  answer_hash bytea,
  unique (cross_check_id, round),
  constraint ended_wholly check ((ended_at is null) = (ended_as is null)),
  constraint answered_wholly check ((ended_as is not distinct from 'ANSWERED') = (num_nonnulls(answer_channel, answered_by, outcome, answer_hash) = 4))
);
comment on table agency_question is 'One question to an agency and its answer: the evidence. The id is the reference that the agency sees, the same at every attempt.';
comment on column agency_question.note is 'PERSONAL: what is disputed, told to the agency.';
comment on column agency_question.content is 'PERSONAL, sensitive: number of the paper, personal identification number, name, date of birth, as asked.';
comment on column agency_question.nonce is 'Enters both hashes, so that nobody guesses a number from a hash in the audit chain.';
comment on column agency_question.record is 'PERSONAL: what the register of the agency says; null: not found, or not answered.';
comment on column agency_question.answered_by is 'Key of the machine, or the identifier of the clerk.';
alter table cross_check add foreign key (question_id) references agency_question deferrable initially deferred;
-- With what the row scope and the board look at, so that 100,000 open questions are counted in the index alone.
create index agency_question_open on agency_question (agency_id, requested_at, id) include (answer_by, unit_id, cross_check_id) where ended_at is null;
create index agency_question_due on agency_question (agency_id, next_attempt_at) where ended_at is null;
create index agency_question_overdue on agency_question (answer_by) where ended_at is null;
create index agency_question_answered on agency_question (agency_id, ended_at, id) include (unit_id, cross_check_id) where ended_as = 'ANSWERED';

create function keep_evidence() returns trigger language plpgsql as $$
begin
  if old.ended_as = 'ANSWERED' then raise exception 'An answered question is evidence and is not changed.'; end if;
  return new;
end $$;
create trigger answered_questions_stay before update on agency_question for each row execute function keep_evidence();

-- The same as without the wait, and later where one is named.
create function enqueue_job(task text, payload json, job_key text, wait_seconds integer) returns void
  language plpgsql security definer set search_path = public as $$
begin
  perform graphile_worker.add_job(task, payload := payload, job_key := job_key, max_attempts := 8,
    run_at := now() + make_interval(secs => wait_seconds));
end $$;
revoke execute on function enqueue_job(text, json, text, integer) from public;
grant execute on function enqueue_job(text, json, text, integer) to dinhdanh_app;

alter table source_check drop constraint source_check_source_check;
alter table source_check add constraint source_check_source_check check
  (source in ('POPULATION', 'IMMIGRATION', 'ORGANISATION_REGISTRY', 'BIOMETRICS', 'PAPERS'));
drop index application_decidable_together;
create index application_decidable_together on application (due_at, id)
  where state = 'READY_FOR_REVIEW' and review_reasons in ('{AUTOMATIC_APPROVAL_OFF}', '{PAPERS_CONFIRMED_LATE}');
`);
    const isOwnUnit = '(select app_scope_is_all()) or unit_id = any ((select app_scope_units())::integer[])';
    const isBehindOwnApplication = (table: string) =>
      `exists (select from application a where a.citizen_id = ${table}.citizen_id)`;
    const isOfCitizen = 'citizen_id = (select app_scope_citizen())';
    const policies: Readonly<Record<string, string>> = {
      paper: `${isOwnUnit} or ${isOfCitizen} or ${isBehindOwnApplication('paper')}`,
      cross_check: `${isOwnUnit} or ${isOfCitizen} or ${isBehindOwnApplication('cross_check')}`,
      // The agency sees its own questions; whoever may see a cross-check may see what was asked for it.
      agency_question: `${isOwnUnit} or agency_id = (select app_scope_agency()) or exists (select from cross_check c where c.id = agency_question.cross_check_id)`,
    };
    for (const [table, isInScope] of Object.entries(policies)) {
      this.addSql(`
alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy unit_scope on ${table} using (${isInScope}) with check (${isInScope});`);
    }
    this.addSql(/* sql */ `
grant select, insert on agency, agency_line, agency_key, agency_downtime, paper, cross_check, agency_question to dinhdanh_app;
grant update (state, channel, legal_basis, contact, answer_within_days, max_in_flight, requests_per_minute, scopes, version) on agency to dinhdanh_app;
grant update on agency_line to dinhdanh_app;
grant update (expires_at, revoked_at, last_used_at) on agency_key to dinhdanh_app;
grant update (cancelled_at) on agency_downtime to dinhdanh_app;
grant select, insert, update, delete on oauth_record to dinhdanh_app;
grant update (number, removed_at, version) on paper to dinhdanh_app;
grant update (paper_id) on presented_paper to dinhdanh_app;
grant update (state, state_since, question_id, value_hash, reason, mismatched_fields, valid_until, recheck_on, resolution, resolution_note,
  resolved_by, resolved_at, contested_at, contest_note, version) on cross_check to dinhdanh_app;
grant update (next_attempt_at, attempts, disclosed_at, ended_at, ended_as, answer_channel, answered_by, agency_reference, record, outcome, reason,
  mismatched_fields, answer_hash) on agency_question to dinhdanh_app;
`);
  }
}
