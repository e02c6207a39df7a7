import { Migration } from '@mikro-orm/migrations';

/** Intake of every kind of subject: papers, guardians, organisations, files, online registration, appointments, tasks. */
export class Intake0002 extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
alter table officer_assignment drop constraint officer_assignment_role_check;
alter table officer_assignment add constraint officer_assignment_role_check check
  (role in ('INTAKE', 'REVIEWER', 'HEAD_OF_UNIT', 'HOTLINE_AGENT', 'AREA_OFFICER', 'WARD_LEADER', 'AUDITOR', 'ADMINISTRATOR'));

alter table calendar_day add column source text not null default '';
comment on column calendar_day.source is 'The document that orders the day, by number and date.';

-- Exact search by number without reading the number: a keyed print, made by the program.
alter table citizen add column personal_id_print bytea unique;
comment on column citizen.personal_id_print is 'Blind index: HMAC of the personal identification number. Null only until the backfill of the upgrade has run.';

create table organisation (
  id uuid primary key default new_id(),
  identifier text not null unique,
  name text not null check (name is nfc normalized),
  address text not null,
  representative_id uuid not null references citizen,
  unit_id integer not null references administrative_unit,
  created_at timestamptz not null default app_now(),
  version integer not null default 1
);
comment on table organisation is 'Cơ quan, tổ chức: account holder without levels; its legal representative is a citizen with a level 2 account.';

create table guardianship (
  citizen_id uuid not null references citizen,
  guardian_id uuid not null references citizen,
  relation text not null check (relation in ('FATHER', 'MOTHER', 'GUARDIAN', 'REPRESENTATIVE')),
  valid_from date not null,
  valid_to date,
  primary key (citizen_id, guardian_id, valid_from),
  constraint nobody_guards_himself check (citizen_id <> guardian_id)
);
comment on table guardianship is 'Cha, mẹ, người giám hộ, người đại diện. valid_to is exclusive; for a minor the 14th birthday, so it ends by itself.';

alter table application
  alter column level drop not null,
  alter column date_of_birth drop not null,
  alter column sex drop not null,
  add column subject_type text not null default 'CITIZEN' check (subject_type in ('CITIZEN', 'FOREIGNER', 'ORGANISATION')),
  add column channel text not null default 'COUNTER' check (channel in ('ONLINE', 'COUNTER')),
  add column organisation_id uuid references organisation,
  add column identity_papers jsonb not null default '{}',
  add column email text,
  add column guardian_id uuid references citizen,
  add column guardian_relation text check (guardian_relation in ('FATHER', 'MOTHER', 'GUARDIAN', 'REPRESENTATIVE')),
  add column attempt integer not null default 1 check (attempt between 1 and 99),
  add column previous_application_id uuid unique references application,
  add column term text check (term in ('LEVEL_1', 'LEVEL_2', 'NO_VALID_CARD', 'FOREIGNER_WITHOUT_BIOMETRICS', 'ORGANISATION_IN_DATABASE', 'ORGANISATION')),
  add column rests_on_projected_day boolean not null default false,
  add column consent_given_at timestamptz,
  add column portrait_outcome text check (portrait_outcome in ('MATCHED', 'NOT_MATCHED', 'NO_REFERENCE', 'UNAVAILABLE')),
  add column fingerprint_outcome text check (fingerprint_outcome in ('MATCHED', 'NOT_MATCHED', 'NO_REFERENCE', 'UNAVAILABLE')),
  add column biometrics_checked_at timestamptz,
  add column review_reasons text[] not null default '{}',
  add column claimed_by uuid references officer,
  add column claimed_until timestamptz,
  add column escalated_at timestamptz;
update application set term = level;
-- What was matched before the system could approve by itself still waits for an officer.
update application set review_reasons = case
  when population_outcome = 'MISMATCHED' then '{POPULATION_MISMATCHED}'::text[]
  when population_outcome = 'NOT_FOUND' then '{POPULATION_NOT_FOUND}'::text[]
  when population_outcome = 'UNAVAILABLE' then '{POPULATION_UNAVAILABLE}'::text[]
  else '{AUTOMATIC_APPROVAL_OFF}'::text[] end
where state = 'READY_FOR_REVIEW';
alter table application
  alter column term set not null,
  add constraint organisations_have_no_level check ((subject_type = 'ORGANISATION') = (level is null)),
  add constraint organisation_is_named check ((subject_type = 'ORGANISATION') = (organisation_id is not null)),
  add constraint people_have_birth_date_and_sex check (subject_type = 'ORGANISATION' or (date_of_birth is not null and sex is not null)),
  add constraint guardian_has_a_relation check ((guardian_id is null) = (guardian_relation is null)),
  add constraint first_attempt_follows_nothing check ((attempt = 1) = (previous_application_id is null)),
  add constraint claim_has_an_end check ((claimed_by is null) = (claimed_until is null));
comment on column application.full_name is 'PERSONAL: as declared; for an organisation its name.';
comment on column application.citizen_id is 'Who applies: the person, or the legal representative of an organisation.';
comment on column application.identity_papers is 'PERSONAL: card, passport and residence card as presented.';
comment on column application.email is 'PERSONAL.';
comment on column application.term is 'Which legal term set due_at.';
comment on column application.rests_on_projected_day is 'True when due_at counts a day off that is only projected.';
comment on column application.review_reasons is 'Why the system did not approve by itself; empty when it did.';
comment on column application.claimed_until is 'End of the lease of the officer who has it open; after it anyone may take it.';

drop index application_one_open_per_citizen;
create unique index application_one_open_per_citizen on application (citizen_id)
  where state in ('SUBMITTED', 'CHECKING', 'READY_FOR_REVIEW') and organisation_id is null;
create unique index application_one_open_per_organisation on application (organisation_id)
  where state in ('SUBMITTED', 'CHECKING', 'READY_FOR_REVIEW');
-- Row-level security lets an index be used only through comparisons that cannot leak a value; LIKE is none of them.
create index application_by_code on application (code collate "C");
drop index application_search;
create table application_name_word (
  word text collate "C" not null,
  application_id uuid not null references application,
  unit_id integer not null references administrative_unit,
  primary key (word, application_id)
);
comment on table application_name_word is 'PERSONAL: the words of search_name, for finding a name by the beginnings of its words.';
create index application_name_word_by_application on application_name_word (application_id, word);
create function keep_name_words() returns trigger language plpgsql as $$
begin
  insert into application_name_word (word, application_id, unit_id)
    select distinct word, new.id, new.unit_id from regexp_split_to_table(new.search_name, ' +') as word where word <> '';
  return null;
end $$;
create trigger name_words after insert on application for each row execute function keep_name_words();
insert into application_name_word (word, application_id, unit_id)
  select distinct word, a.id, a.unit_id from application a, regexp_split_to_table(a.search_name, ' +') as word where word <> '';
create index application_by_phone on application (phone_number);
create index application_by_name_and_birth_date on application (search_name, date_of_birth);
create index application_by_claim on application (claimed_by, claimed_until) where claimed_by is not null;
create index application_escalated on application (due_at, id) where escalated_at is not null and state in ('SUBMITTED', 'CHECKING', 'READY_FOR_REVIEW');
create index application_decidable_together on application (due_at, id) where state = 'READY_FOR_REVIEW' and review_reasons = '{AUTOMATIC_APPROVAL_OFF}';
create index application_by_guardian on application (guardian_id) where guardian_id is not null;

alter table account
  alter column citizen_id drop not null,
  alter column level drop not null,
  add column organisation_id uuid unique references organisation,
  add constraint account_has_one_holder check (num_nonnulls(citizen_id, organisation_id) = 1),
  add constraint organisation_accounts_have_no_level check ((organisation_id is not null) = (level is null));

-- Told to open pages at once, from whatever process the change came.
create function announce_application() returns trigger language plpgsql as $$
begin
  perform pg_notify('application_changed', json_build_object(
    'id', new.id, 'unitId', new.unit_id, 'state', new.state, 'version', new.version,
    'claimedBy', new.claimed_by, 'claimedUntil', new.claimed_until)::text);
  return null;
end $$;
create trigger application_changed after insert or update of state, version, claimed_by, claimed_until on application
  for each row execute function announce_application();

create table source_check (
  application_id uuid not null references application,
  source text not null check (source in ('POPULATION', 'IMMIGRATION', 'ORGANISATION_REGISTRY', 'BIOMETRICS')),
  unit_id integer not null references administrative_unit,
  state text not null default 'WAITING' check (state in ('WAITING', 'ANSWERED', 'SILENT')),
  attempts integer not null default 0,
  asked_at timestamptz not null,
  answer_by timestamptz not null,
  answered_at timestamptz,
  primary key (application_id, source)
);
comment on table source_check is 'One question to a source. WAITING past answer_by becomes SILENT: the head of the unit is told and an officer judges without it.';
create index source_check_waiting on source_check (answer_by) where state = 'WAITING';
create index source_check_silent on source_check (unit_id, source, asked_at) where state = 'SILENT';

create table application_duplicate (
  application_id uuid not null references application,
  other_application_id uuid not null references application,
  unit_id integer not null references administrative_unit,
  other_code text not null,
  other_unit_name text not null,
  signals text[] not null,
  primary key (application_id, other_application_id)
);
comment on table application_duplicate is 'Probable duplicates found at the check. Facts of the other application are read from it, by those who may see it.';

create table presented_paper (
  id uuid primary key default new_id(),
  application_id uuid not null references application,
  unit_id integer not null references administrative_unit,
  position integer not null,
  type text not null check (type in ('HEALTH_INSURANCE', 'DRIVING_LICENCE', 'VEHICLE_REGISTRATION', 'TAX_CODE', 'PASSPORT', 'BIRTH_CERTIFICATE', 'OTHER')),
  number text not null,
  scan_file_id uuid,
  unique (application_id, position)
);
comment on column presented_paper.number is 'PERSONAL.';

create table registration (
  id uuid primary key default new_id(),
  bearer_hash bytea not null unique,
  state text not null check (state in ('STARTED', 'COMPARING', 'MISMATCHED', 'CORRECTION_REQUESTED', 'MATCHED', 'PHONE_VERIFIED', 'ACCOUNT_CREATED', 'PORTRAIT_TAKEN', 'SUBMITTED')),
  personal_id_number text not null check (personal_id_number ~ '^[0-9]{12}$'),
  phone_number text not null check (phone_number ~ '^0[35789][0-9]{8}$'),
  email text,
  unit_id integer references administrative_unit,
  full_name text check (full_name is nfc normalized),
  date_of_birth date,
  sex text check (sex in ('MALE', 'FEMALE')),
  permanent_address text,
  card jsonb,
  read_method text check (read_method in ('QR', 'MANUAL')),
  terms_version text,
  terms_accepted_at timestamptz,
  population_outcome text check (population_outcome in ('MATCHED', 'MISMATCHED', 'NOT_FOUND', 'UNAVAILABLE')),
  mismatched_fields text[] not null default '{}',
  compare_until timestamptz,
  challenge_id uuid,
  challenge_expires_at timestamptz,
  wrong_guesses integer not null default 0 check (wrong_guesses between 0 and 5),
  last_code_sent_at timestamptz,
  phone_verified_at timestamptz,
  password_hash text,
  portrait_file_id uuid,
  application_id uuid references application,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version integer not null default 1
);
comment on table registration is 'Đăng ký trực tuyến mức độ 1: the draft of a citizen in the portal, and the app account that remains after it.';
comment on column registration.bearer_hash is 'SECRET: SHA-256 of the bearer that only the citizen''s browser holds; a new one at each sign-in.';
comment on column registration.personal_id_number is 'PERSONAL, sensitive.';
comment on column registration.phone_number is 'PERSONAL.';
comment on column registration.email is 'PERSONAL.';
comment on column registration.full_name is 'PERSONAL.';
comment on column registration.date_of_birth is 'PERSONAL.';
comment on column registration.sex is 'PERSONAL.';
comment on column registration.permanent_address is 'PERSONAL.';
comment on column registration.card is 'PERSONAL: the identity card as declared.';
comment on column registration.password_hash is 'SECRET: argon2id in PHC form.';
create unique index registration_one_app_account on registration (personal_id_number) where password_hash is not null;
create index registration_by_application on registration (application_id);
create index registration_unfinished on registration (updated_at) where application_id is null;
create index registration_comparing on registration (compare_until) where state = 'COMPARING';
create index registration_by_challenge on registration (challenge_id);

create table stored_file (
  id uuid primary key default new_id(),
  unit_id integer not null references administrative_unit,
  kind text not null check (kind in ('PORTRAIT', 'FINGERPRINT', 'SCAN')),
  application_id uuid references application,
  registration_id uuid references registration,
  uploaded_by uuid references officer,
  width integer not null,
  height integer not null,
  bytes integer not null,
  sha256 bytea not null,
  picture_print bigint,
  -- Columns and not expressions: under row-level security an index serves only what cannot leak, and shifting may.
  picture_band_1 integer generated always as (((picture_print >> 48) & 65535)::integer) stored,
  picture_band_2 integer generated always as (((picture_print >> 32) & 65535)::integer) stored,
  picture_band_3 integer generated always as (((picture_print >> 16) & 65535)::integer) stored,
  picture_band_4 integer generated always as ((picture_print & 65535)::integer) stored,
  storage_key text not null unique,
  key_id text not null,
  created_at timestamptz not null
);
comment on table stored_file is 'A picture in the file store, re-encoded and encrypted there. Neither application nor registration: uploaded and not used yet, removed after a day.';
comment on column stored_file.picture_print is 'PERSONAL: difference hash of a portrait, for finding the same picture again.';
create index stored_file_by_application on stored_file (application_id);
create index stored_file_by_registration on stored_file (registration_id);
create index stored_file_unattached on stored_file (created_at) where application_id is null and registration_id is null;
create index stored_file_band_1 on stored_file (picture_band_1) where kind = 'PORTRAIT';
create index stored_file_band_2 on stored_file (picture_band_2) where kind = 'PORTRAIT';
create index stored_file_band_3 on stored_file (picture_band_3) where kind = 'PORTRAIT';
create index stored_file_band_4 on stored_file (picture_band_4) where kind = 'PORTRAIT';
alter table presented_paper add foreign key (scan_file_id) references stored_file;
alter table registration add foreign key (portrait_file_id) references stored_file;

create sequence appointment_number;
create table office (
  id integer primary key,
  code text not null unique,
  unit_id integer not null references administrative_unit,
  name text not null,
  kind text not null check (kind in ('COMMUNE_POLICE', 'DISTRICT_TEAM', 'PROVINCE_PC06', 'CARD_ISSUING_PLACE')),
  address text not null,
  is_in_central_city boolean not null default false,
  opening jsonb not null,
  slot_minutes integer not null check (slot_minutes between 5 and 240),
  capacity integer not null check (capacity between 1 and 50),
  valid_from date,
  valid_to date
);
comment on table office is 'Nơi làm thủ tục cấp tài khoản mức độ 2, with dates, opening hours by weekday (0 is Sunday) and places per slot.';
create table appointment (
  id uuid primary key default new_id(),
  code text not null unique,
  office_id integer not null references office,
  unit_id integer not null references administrative_unit,
  starts_at timestamptz not null,
  seat integer not null check (seat > 0),
  state text not null check (state in ('BOOKED', 'ATTENDED', 'NO_SHOW', 'CANCELLED')),
  full_name text not null check (full_name is nfc normalized),
  personal_id_number text not null check (personal_id_number ~ '^[0-9]{12}$'),
  phone_number text not null check (phone_number ~ '^0[35789][0-9]{8}$'),
  moves integer not null default 0,
  application_id uuid references application,
  created_at timestamptz not null,
  version integer not null default 1
);
comment on table appointment is 'Lịch hẹn làm thủ tục mức độ 2.';
comment on column appointment.full_name is 'PERSONAL.';
comment on column appointment.personal_id_number is 'PERSONAL, sensitive.';
comment on column appointment.phone_number is 'PERSONAL.';
create unique index appointment_one_per_seat on appointment (office_id, starts_at, seat) where state <> 'CANCELLED';
create unique index appointment_one_per_person on appointment (personal_id_number) where state = 'BOOKED';
create index appointment_booked on appointment (starts_at) where state = 'BOOKED';
create index appointment_of_day on appointment (unit_id, starts_at);

create table area_task (
  id uuid primary key default new_id(),
  unit_id integer not null references administrative_unit,
  kind text not null check (kind in ('DATA_CORRECTION', 'UNDELIVERABLE_NOTICE')),
  state text not null default 'OPEN' check (state in ('OPEN', 'DONE')),
  application_id uuid references application,
  registration_id uuid references registration on delete set null,
  notification_id uuid references notification,
  full_name text not null,
  personal_id_number text not null,
  phone_number text not null,
  address text not null default '',
  fields text[] not null default '{}',
  created_at timestamptz not null,
  done_at timestamptz,
  done_by uuid references officer,
  note text,
  version integer not null default 1,
  constraint done_says_who_and_when check ((state = 'DONE') = (done_at is not null and done_by is not null and note is not null))
);
comment on table area_task is 'Việc của cảnh sát khu vực: a record of the population database that a citizen says is wrong, a notice that could not be delivered.';
comment on column area_task.full_name is 'PERSONAL.';
comment on column area_task.personal_id_number is 'PERSONAL, sensitive.';
comment on column area_task.phone_number is 'PERSONAL.';
comment on column area_task.address is 'PERSONAL.';
comment on column area_task.note is 'PERSONAL: what the officer found.';
create index area_task_open on area_task (unit_id, state, created_at);
create unique index area_task_one_per_notification on area_task (notification_id);
create unique index area_task_one_open_per_registration on area_task (registration_id) where state = 'OPEN';

alter table notification
  add column channel text not null default 'SMS' check (channel in ('SMS', 'EMAIL')),
  add column recipient_email text,
  add column receipt_state text check (receipt_state in ('DELIVERED', 'UNDELIVERED')),
  add column receipt_at timestamptz,
  drop constraint notification_template_check,
  drop constraint notification_application_id_template_key,
  add constraint notification_template_check check
    (template in ('APPLICATION_APPROVED', 'APPLICATION_UPGRADED', 'APPLICATION_RETURNED', 'APPLICATION_REFUSED')),
  add constraint notification_application_id_template_channel_key unique (application_id, template, channel),
  add constraint email_goes_to_an_address check ((channel = 'EMAIL') = (recipient_email is not null));
comment on column notification.recipient_email is 'PERSONAL; null for an SMS.';
comment on column notification.receipt_state is 'What the carrier said about it; null while it has said nothing.';
create index notification_without_receipt on notification (sent_at) where state = 'SENT' and channel = 'SMS' and receipt_state is null;

-- What the counter of any ward must learn about a person of the whole country: who it is and how the account stands.
create function find_person_standing(wanted text) returns table
    (citizen_id uuid, full_name text, date_of_birth date, account_level text, account_state text)
  language sql stable security definer set search_path = public set app.scope = 'all'
  as $$ select c.id, c.full_name, c.date_of_birth, a.level, a.state
        from citizen c left join account a on a.citizen_id = c.id where c.personal_id_number = wanted $$;
comment on function find_person_standing(text) is 'For guardians, legal representatives and the counter; every use leaves an audit line.';
create function find_open_application_code(citizen uuid, organisation uuid) returns text
  language sql stable security definer set search_path = public set app.scope = 'all'
  as $$ select code from application
        where state in ('SUBMITTED', 'CHECKING', 'READY_FOR_REVIEW')
          and (case when organisation is null then citizen_id = citizen and organisation_id is null else organisation_id = organisation end) $$;
create function find_organisation_id(wanted text) returns uuid
  language sql stable security definer set search_path = public set app.scope = 'all'
  as $$ select id from organisation where identifier = wanted $$;
`);
    const isOwnUnit = '(select app_scope_is_all()) or unit_id = any ((select app_scope_units())::integer[])';
    const isBehindOwnApplication = (column: string, holder: string) =>
      `exists (select from application a where a.${column} = ${holder})`;
    const policies: Readonly<Record<string, string>> = {
      organisation: `${isOwnUnit} or ${isBehindOwnApplication('organisation_id', 'organisation.id')}`,
      application_name_word: isOwnUnit,
      source_check: isOwnUnit,
      application_duplicate: isOwnUnit,
      presented_paper: isOwnUnit,
      registration: isOwnUnit,
      stored_file: isOwnUnit,
      appointment: isOwnUnit,
      area_task: isOwnUnit,
      guardianship: `(select app_scope_is_all()) or ${isBehindOwnApplication('citizen_id', 'guardianship.citizen_id')}`,
    };
    for (const [table, isInScope] of Object.entries(policies)) {
      this.addSql(`
alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy unit_scope on ${table} using (${isInScope}) with check (${isInScope});`);
    }
    const isAccountInScope = `${isOwnUnit} or ${isBehindOwnApplication('citizen_id', 'account.citizen_id')} or ${isBehindOwnApplication('organisation_id', 'account.organisation_id')}`;
    // A guardian stands behind the application of the ward, so whoever may see that may see the guardian.
    const isCitizenInScope = `${isOwnUnit} or ${isBehindOwnApplication('citizen_id', 'citizen.id')} or ${isBehindOwnApplication('guardian_id', 'citizen.id')}`;
    this.addSql(`
drop policy unit_scope on account;
create policy unit_scope on account using (${isAccountInScope}) with check (${isAccountInScope});
drop policy unit_scope on citizen;
create policy unit_scope on citizen using (${isCitizenInScope}) with check (${isCitizenInScope});`);
    this.addSql(/* sql */ `
grant select on office to dinhdanh_app;
grant select, insert, update, delete on calendar_day to dinhdanh_app;
grant select, insert on application_name_word, organisation, guardianship, source_check, application_duplicate, presented_paper, registration,
  stored_file, appointment, area_task to dinhdanh_app;
grant update (personal_id_print) on citizen to dinhdanh_app;
grant update (name, address, representative_id, version) on organisation to dinhdanh_app;
grant update (valid_to) on guardianship to dinhdanh_app;
grant update (state, attempts, answered_at) on source_check to dinhdanh_app;
grant update (portrait_outcome, fingerprint_outcome, biometrics_checked_at, review_reasons, claimed_by, claimed_until,
  escalated_at, term, due_at, rests_on_projected_day) on application to dinhdanh_app;
grant update on registration to dinhdanh_app;
grant delete on registration, stored_file to dinhdanh_app;
grant update (application_id, registration_id, unit_id) on stored_file to dinhdanh_app;
grant update (office_id, unit_id, starts_at, seat, state, moves, application_id, version) on appointment to dinhdanh_app;
grant update (state, done_at, done_by, note, version) on area_task to dinhdanh_app;
grant update (receipt_state, receipt_at) on notification to dinhdanh_app;
grant usage on sequence appointment_number to dinhdanh_app;
revoke execute on function find_person_standing(text), find_open_application_code(uuid, uuid), find_organisation_id(text) from public;
grant execute on function find_person_standing(text), find_open_application_code(uuid, uuid), find_organisation_id(text) to dinhdanh_app;
`);
  }
}
