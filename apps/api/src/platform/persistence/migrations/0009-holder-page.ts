import { Migration } from '@mikro-orm/migrations';

/** What the holder sees and may ask: requests of the data subject, and the residence data as they were fetched. */
export class HolderPage0009 extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
create sequence data_request_number;
create table data_request (
  id uuid primary key default new_id(),
  code text not null unique,
  citizen_id uuid not null references citizen,
  account_id uuid not null references account,
  unit_id integer not null references administrative_unit,
  kind text not null check (kind in ('ACCESS', 'CORRECTION', 'OBJECTION', 'ACCESS_QUESTION')),
  request_text text not null check (request_text is nfc normalized),
  state text not null default 'RECEIVED' check (state in ('RECEIVED', 'ANSWERED', 'REFUSED', 'WITHDRAWN')),
  received_at timestamptz not null,
  answer_by timestamptz not null,
  carry_out_by timestamptz,
  legal_regime text not null check (legal_regime in ('ND13_2023', 'L91_2025')),
  reading_unit_id integer,
  reading_sequence bigint,
  reading_officer_id uuid references officer,
  reading jsonb,
  settled_at timestamptz,
  settled_by uuid references officer,
  answer_text text,
  version integer not null default 1,
  constraint only_a_question_names_a_reading check ((kind = 'ACCESS_QUESTION') = (reading_sequence is not null) and num_nulls(reading_unit_id, reading_sequence, reading) in (0, 3)),
  constraint only_an_objection_is_carried_out check ((kind = 'OBJECTION') = (carry_out_by is not null)),
  constraint settled_exactly_at_the_end check ((state = 'RECEIVED') = (settled_at is null)),
  constraint an_answer_is_written_by_somebody check ((state in ('ANSWERED', 'REFUSED')) = (settled_by is not null) and num_nulls(settled_by, answer_text) in (0, 2))
);
comment on table data_request is 'Yêu cầu của chủ thể dữ liệu, with the written answer. unit_id: who answers; for a question about a reading the unit whose record was read.';
comment on column data_request.request_text is 'PERSONAL: in the words of the holder.';
comment on column data_request.answer_text is 'PERSONAL: the written answer, or why it is refused.';
comment on column data_request.reading_sequence is 'With reading_unit_id the audit line that is asked about.';
comment on column data_request.reading_officer_id is 'Who did that reading and so may not answer; null: no officer. The holder is never told.';
comment on column data_request.reading is 'PERSONAL: the reading as the holder saw it when asking.';
create index data_request_by_citizen on data_request (citizen_id, received_at);
create index data_request_queue on data_request (unit_id, state, answer_by, id);
create unique index data_request_one_open_per_reading on data_request (citizen_id, reading_unit_id, reading_sequence)
  where state = 'RECEIVED' and reading_sequence is not null;

create table residence_record (
  citizen_id uuid primary key references citizen,
  unit_id integer not null references administrative_unit,
  state text not null check (state in ('FETCHING', 'FETCHED', 'NOT_ON_RECORD', 'UNAVAILABLE')),
  requested_at timestamptz not null,
  fetched_at timestamptz,
  record jsonb,
  constraint what_was_fetched_has_its_time check ((record is null) or (fetched_at is not null)),
  constraint fetched_means_there_is_a_record check (state <> 'FETCHED' or record is not null),
  constraint nothing_on_record_means_nothing_kept check (state <> 'NOT_ON_RECORD' or record is null)
);
comment on table residence_record is 'Dữ liệu cư trú of a holder as the population database gave it at fetched_at; while it is fetched anew, or cannot be, the older record stays.';
comment on column residence_record.record is 'PERSONAL: addresses, head of household and members.';

alter table data_request enable row level security;
alter table data_request force row level security;
create policy unit_scope on data_request
  using ((select app_scope_is_all()) or unit_id = any ((select app_scope_units())::integer[]))
  with check ((select app_scope_is_all()) or unit_id = any ((select app_scope_units())::integer[]));
create policy citizen_scope on data_request for select using (citizen_id = (select app_scope_citizen()));
alter table residence_record enable row level security;
alter table residence_record force row level security;
create policy unit_scope on residence_record using ((select app_scope_is_all())) with check ((select app_scope_is_all()));
create policy citizen_scope on residence_record for select using (citizen_id = (select app_scope_citizen()));

grant usage on sequence data_request_number to dinhdanh_app;
grant select, insert on data_request, residence_record to dinhdanh_app;
grant update (state, settled_at, settled_by, answer_text, version) on data_request to dinhdanh_app;
grant update (state, requested_at, fetched_at, record) on residence_record to dinhdanh_app;
`);
  }
}
