import { Migration } from '@mikro-orm/migrations';

/** How long records are kept as data that two people change, the daily run with its report, and what its removal needs. */
export class Retention0037 extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
create table retention_period (
  id uuid primary key default new_id(),
  version integer not null default 1,
  kind text not null check (kind ~ '^[A-Z][A-Z0-9_]*$'),
  amount_before integer not null check (amount_before > 0),
  amount integer not null check (amount > 0 and amount <> amount_before),
  reason text not null check (length(reason) between 10 and 1000),
  state text not null default 'PROPOSED' check (state in ('PROPOSED', 'APPROVED', 'REFUSED', 'WITHDRAWN')),
  proposed_by uuid not null references officer,
  proposed_at timestamptz not null,
  decided_by uuid references officer,
  decided_at timestamptz,
  decision_text text check (length(decision_text) between 10 and 1000),
  check ((state in ('APPROVED', 'REFUSED')) = (decided_by is not null)),
  check ((state = 'PROPOSED') = (decided_at is null)),
  check ((state = 'REFUSED') = (decision_text is not null)),
  constraint retention_period_decided_by_another check (decided_by <> proposed_by)
);
comment on table retention_period is 'Thời hạn lưu trữ that this installation has chosen, with its history: of each kind the one that was approved last is in force, without one the period of the rule. Holds no personal data.';
comment on column retention_period.amount is 'In the unit of the kind, days or months.';
create unique index retention_period_one_waiting on retention_period (kind) where state = 'PROPOSED';
create index retention_period_in_force on retention_period (kind, decided_at desc) where state = 'APPROVED';

create table retention_run (
  id uuid primary key default new_id(),
  state text not null default 'RUNNING' check (state in ('RUNNING', 'FAILED', 'FINISHED')),
  started_at timestamptz not null,
  moved_at timestamptz not null,
  finished_at timestamptz,
  failed_step text,
  periods jsonb not null,
  constraint finished_exactly_at_the_end check ((state = 'FINISHED') = (finished_at is not null)),
  constraint failed_at_a_step check ((state = 'FAILED') = (failed_step is not null))
);
comment on table retention_run is 'Lần chạy xóa dữ liệu hết thời hạn lưu trữ. Everything is judged by started_at and periods, also when it is taken up again later.';
comment on column retention_run.periods is 'The periods that were in force when it began, by kind.';
comment on column retention_run.failed_step is 'Which step could not be done; its reason is in the log of the worker.';
create unique index retention_run_one_open on retention_run ((true)) where state <> 'FINISHED';
create index retention_run_by_time on retention_run (started_at desc);

create table retention_step (
  run_id uuid not null references retention_run,
  step text not null,
  after_start timestamptz not null,
  after_key text not null,
  primary key (run_id, step)
);
comment on table retention_step is 'How far an open run has come with each step; deleted when the run is finished.';
comment on column retention_step.after_key is 'Identifier of the last record that was looked at. Never personal data.';

create table retention_removal (
  run_id uuid not null references retention_run,
  kind text not null,
  unit_id integer references administrative_unit,
  removed integer not null check (removed > 0),
  unique nulls not distinct (run_id, kind, unit_id)
);
comment on table retention_removal is 'How many records of a kind and unit a run has deleted or emptied of the person. Figures alone.';
comment on column retention_removal.unit_id is 'Null: the records belong to no unit.';
alter table retention_removal enable row level security;
alter table retention_removal force row level security;
create policy unit_scope on retention_removal
  using ((select app_scope_is_all()) or unit_id is null or unit_id = any ((select app_scope_units())::integer[]))
  with check ((select app_scope_is_all()));

grant select, insert on retention_period, retention_run, retention_step, retention_removal to dinhdanh_app;
grant update (version, state, decided_by, decided_at, decision_text) on retention_period to dinhdanh_app;
grant update (state, moved_at, finished_at, failed_step) on retention_run to dinhdanh_app;
grant update (after_start, after_key), delete on retention_step to dinhdanh_app;
grant update (removed) on retention_removal to dinhdanh_app;

-- What is emptied says so. Officers do not see an application any more whose person is gone from it.
alter table application
  add column files_removed_at timestamptz,
  add column anonymised_at timestamptz,
  drop constraint application_phone_number_check,
  drop constraint people_have_birth_date_and_sex,
  add constraint application_phone_number_check check (phone_number ~ '^0[35789][0-9]{8}$' or anonymised_at is not null),
  add constraint people_have_birth_date_and_sex check
    (subject_type = 'ORGANISATION' or (date_of_birth is not null and sex is not null) or anonymised_at is not null),
  add constraint only_what_was_not_granted_is_emptied check (num_nonnulls(anonymised_at, files_removed_at) = 0 or state in ('REFUSED', 'RETURNED'));
comment on column application.files_removed_at is 'When its pictures and scans were deleted at the end of their period; null: they are there, if it had any.';
comment on column application.anonymised_at is 'When the person was removed from it at the end of its period; state, unit and times stay, for the figures and the audit.';
drop policy unit_scope on application;
create policy unit_scope on application
  using ((select app_scope_is_all()) or anonymised_at is null and unit_id = any ((select app_scope_units())::integer[]))
  with check ((select app_scope_is_all()) or unit_id = any ((select app_scope_units())::integer[]));
alter table citizen
  add column anonymised_at timestamptz,
  drop constraint citizen_personal_id_number_check,
  drop constraint citizen_phone_number_check,
  add constraint citizen_personal_id_number_check check (personal_id_number ~ '^[0-9]{12}$' or anonymised_at is not null),
  add constraint citizen_phone_number_check check (phone_number ~ '^0[35789][0-9]{8}$' or anonymised_at is not null);
comment on column citizen.anonymised_at is 'When nothing was left of the person, who never had an account, but the identifier that emptied applications name.';
alter table notification add column anonymised_at timestamptz;
comment on column notification.anonymised_at is 'When recipient and text were removed; that it was sent, and when, stays.';
alter table assisted_activation add column anonymised_at timestamptz;
comment on column assisted_activation.anonymised_at is 'When place and helper were removed.';
alter table data_request add column anonymised_at timestamptz;
comment on column data_request.anonymised_at is 'When the words of the holder and of the answer were removed.';

-- Every right that the law names can be asked for.
alter table data_request
  drop constraint data_request_kind_check,
  drop constraint only_an_objection_is_carried_out,
  add constraint data_request_kind_check check
    (kind in ('ACCESS', 'COPY', 'CORRECTION', 'ERASURE', 'RESTRICTION', 'OBJECTION', 'CONSENT_WITHDRAWAL', 'ACCESS_QUESTION')),
  add constraint carried_out_where_something_follows check
    ((kind in ('RESTRICTION', 'OBJECTION', 'CONSENT_WITHDRAWAL')) = (carry_out_by is not null));

-- Each is walked from its oldest row on; what is gone or emptied is in none of them.
create index application_refused_with_files on application (decided_at) where state in ('REFUSED', 'RETURNED') and files_removed_at is null;
create index application_refused_with_person on application (decided_at) where state in ('REFUSED', 'RETURNED') and anonymised_at is null;
create index application_duplicate_by_other on application_duplicate (other_application_id);
create index presented_paper_by_scan on presented_paper (scan_file_id) where scan_file_id is not null;
create index registration_by_portrait on registration (portrait_file_id) where portrait_file_id is not null;
create index sharing_code_by_end on sharing_code ((coalesce(used_at, expires_at)));
create index password_recovery_by_end on password_recovery (ended_at) where ended_at is not null;
create index phone_change_by_decision on phone_change (decided_at) where decided_at is not null;
create index caller_check_by_time on caller_check (checked_at);
create index holder_device_removed on holder_device (removed_at) where removed_at is not null;
create index holder_session_by_device on holder_session (device_id);
create index assisted_activation_with_person on assisted_activation ((coalesce(ended_at, decided_at, requested_at))) where anonymised_at is null;
create index agency_question_by_end on agency_question (ended_at) where ended_at is not null;
create index data_request_with_words on data_request (settled_at) where settled_at is not null and anonymised_at is null;
create index notification_with_person on notification ((coalesce(sent_at, created_at))) where anonymised_at is null;
create index idempotent_answer_by_time on idempotent_answer (created_at);
create index appointment_past on appointment (starts_at) where state <> 'BOOKED';
create index area_task_done on area_task (done_at) where done_at is not null;
create index holder_session_by_end on holder_session (expires_at);
create index officer_session_by_end on officer_session (expires_at);
create index officer_sign_in_by_end on officer_sign_in (expires_at);

-- The law's five years stand in the database too: whatever a program asks for, younger history of use is not deleted.
create function refuse_early_removal() returns trigger language plpgsql as $$
begin
  if (to_jsonb(old) ->> tg_argv[0])::timestamptz > app_now() - interval '5 years' then
    raise exception 'The history of use of an account is kept for five years (%).', tg_table_name;
  end if;
  return old;
end $$;
create trigger kept_five_years before delete on sharing_code for each row execute function refuse_early_removal('created_at');
create trigger kept_five_years before delete on password_recovery for each row execute function refuse_early_removal('requested_at');
create trigger kept_five_years before delete on phone_change for each row execute function refuse_early_removal('requested_at');
create trigger kept_five_years before delete on caller_check for each row execute function refuse_early_removal('checked_at');

-- The application role may not change what was declared. It may have refused applications emptied, two years after the decision.
create function anonymise_refused_applications(wanted uuid[]) returns void
  language plpgsql security definer set search_path = public as $$
declare
  emptied uuid[];
  nobody uuid[];
begin
  with gone as (
    update application set anonymised_at = app_now(), full_name = '—', search_name = '', date_of_birth = null, sex = null,
      permanent_address = '', phone_number = '', email = null, identity_papers = '{}', population_record = null, decision_text = null,
      guardian_id = null, guardian_relation = null
    where id = any (wanted) and state in ('REFUSED', 'RETURNED') and anonymised_at is null and decided_at < app_now() - interval '24 months'
    returning id)
  select coalesce(array_agg(id), '{}') into emptied from gone;
  delete from application_name_word where application_id = any (emptied);
  delete from application_duplicate where application_id = any (emptied) or other_application_id = any (emptied);
  delete from presented_paper where application_id = any (emptied);
  update stored_file set registration_id = null from registration r where r.id = stored_file.registration_id and r.application_id = any (emptied);
  delete from registration where application_id = any (emptied);
  select coalesce(array_agg(c.id), '{}') into nobody from citizen c
  where c.id in (select a.citizen_id from application a where a.id = any (emptied)) and c.anonymised_at is null
    and not exists (select from account k where k.citizen_id = c.id)
    and not exists (select from application a where a.citizen_id = c.id and a.anonymised_at is null)
    and not exists (select from application a where a.guardian_id = c.id)
    and not exists (select from guardianship g where c.id in (g.citizen_id, g.guardian_id))
    and not exists (select from organisation o where o.representative_id = c.id);
  delete from agency_question q using cross_check x where x.id = q.cross_check_id and x.citizen_id = any (nobody);
  delete from cross_check where citizen_id = any (nobody);
  delete from paper where citizen_id = any (nobody);
  update citizen c set anonymised_at = app_now(), personal_id_number = 'removed:' || c.id, personal_id_print = null, full_name = '—',
    date_of_birth = date '1900-01-01', permanent_address = '', phone_number = '', version = version + 1
  where c.id = any (nobody);
end $$;
comment on function anonymise_refused_applications(uuid[]) is 'Removes the person from applications that granted nothing, and the person as a whole where nothing else is known of them.';
revoke execute on function anonymise_refused_applications(uuid[]) from public;
grant execute on function anonymise_refused_applications(uuid[]) to dinhdanh_app;

grant update (files_removed_at) on application to dinhdanh_app;
grant update (scan_file_id) on presented_paper to dinhdanh_app;
grant update (recipient_phone_number, recipient_email, body, anonymised_at) on notification to dinhdanh_app;
grant update (helper_name, place, anonymised_at) on assisted_activation to dinhdanh_app;
grant update (request_text, anonymised_at) on data_request to dinhdanh_app;
grant delete on sharing_code, password_recovery, phone_change, caller_check, holder_device, agency_question, idempotent_answer, appointment,
  area_task to dinhdanh_app;
`);
  }
}
