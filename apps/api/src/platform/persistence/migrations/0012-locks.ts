import { Migration } from '@mikro-orm/migrations';

/** Grounds beside each other, the requests that some of them come from, and what others are told of. */
export class Locks0012 extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
alter table officer_assignment drop constraint officer_assignment_role_check;
alter table officer_assignment add constraint officer_assignment_role_check check
  (role in ('INTAKE', 'REVIEWER', 'HEAD_OF_UNIT', 'AUTHORITY_HEAD', 'HOTLINE_AGENT', 'AREA_OFFICER', 'WARD_LEADER', 'AUDITOR', 'ADMINISTRATOR', 'AGENCY_CLERK'));
alter table agency drop constraint agency_code_check;
alter table agency add constraint agency_code_check check
  (code in ('VSS', 'ROAD_ADMIN', 'TRAFFIC_POLICE', 'TAX', 'IMMIGRATION', 'INVESTIGATION', 'PROCURACY', 'COURT'));

alter table account add column subject_type text not null default 'CITIZEN' check (subject_type in ('CITIZEN', 'FOREIGNER', 'ORGANISATION'));
comment on column account.subject_type is 'Which grounds the law knows for the holder.';
update account set subject_type = 'ORGANISATION' where organisation_id is not null;
update account set subject_type = 'FOREIGNER' from (
  select distinct on (citizen_id) citizen_id, subject_type from application
  where state = 'APPROVED' and organisation_id is null order by citizen_id, received_at desc) as latest
  where latest.citizen_id = account.citizen_id and latest.subject_type = 'FOREIGNER';
alter table account add constraint subject_is_the_holder check ((subject_type = 'ORGANISATION') = (organisation_id is not null));

create sequence lock_request_number;
create table lock_request (
  id uuid primary key default new_id(),
  code text not null unique,
  version integer not null default 1,
  kind text not null check (kind in ('LOCK', 'UNLOCK')),
  state text not null default 'RECEIVED' check (state in ('RECEIVED', 'FORWARDED', 'APPROVED', 'REFUSED', 'WITHDRAWN', 'REVERSED')),
  channel text not null check (channel in ('AGENCY', 'COUNTER')),
  unit_id integer not null references administrative_unit,
  account_id uuid not null references account,
  citizen_id uuid references citizen,
  subject_type text not null check (subject_type in ('CITIZEN', 'FOREIGNER', 'ORGANISATION')),
  subject_name text not null,
  subject_number text not null,
  requester_type text not null check (requester_type in ('PROCEDURAL_AGENCY', 'COMPETENT_AUTHORITY', 'RELYING_PARTY')),
  requester_agency_id uuid references agency,
  requester_name text not null check (requester_name is nfc normalized),
  requester_reference text not null,
  requester_email text,
  document_on date not null,
  cited_basis text not null,
  request_reason text not null check (request_reason is nfc normalized),
  target_request_id uuid references lock_request,
  sealed_at timestamptz,
  unsealed_at timestamptz,
  unsealed_by uuid references officer,
  legal_regime text not null check (legal_regime in ('ND59_2022', 'ND69_2024')),
  received_at timestamptz not null,
  registered_by uuid references officer,
  examine_by timestamptz,
  forwarded_at timestamptz,
  forwarded_by uuid references officer,
  examination_note text,
  decide_by timestamptz,
  locked_at_once_at timestamptz,
  locked_at_once_by uuid references officer,
  settled_at timestamptz,
  settled_by uuid references officer,
  settlement_reason text,
  reversed_at timestamptz,
  reversed_by uuid references officer,
  reversal_reason text,
  escalated_at timestamptz,
  constraint counter_names_its_officer check ((channel = 'COUNTER') = (registered_by is not null)),
  constraint machine_names_its_agency check (channel = 'COUNTER' or requester_agency_id is not null),
  constraint unlock_names_the_lock check ((kind = 'UNLOCK') = (target_request_id is not null)),
  constraint relying_party_under_decree_59 check (requester_type <> 'RELYING_PARTY' or legal_regime = 'ND59_2022'),
  constraint examined_under_decree_69 check ((legal_regime = 'ND69_2024') = (examine_by is not null)),
  constraint forwarding_is_whole check (num_nulls(forwarded_at, forwarded_by) in (0, 2) and (state <> 'FORWARDED' or forwarded_at is not null)),
  constraint decided_in_time_known check (decide_by is not null or forwarded_at is null and legal_regime = 'ND69_2024'),
  constraint settled_exactly_at_the_end check ((state in ('RECEIVED', 'FORWARDED')) = (settled_at is null)),
  constraint decided_by_another_officer check
    (state not in ('APPROVED', 'REFUSED', 'REVERSED') or (settled_by is not null and settled_by is distinct from registered_by and settled_by is distinct from forwarded_by)),
  constraint refused_with_a_reason check (state <> 'REFUSED' or settlement_reason is not null),
  constraint reversed_wholly check ((state = 'REVERSED') = (reversed_at is not null) and num_nulls(reversed_at, reversed_by, reversal_reason) in (0, 3)),
  constraint locked_at_once_by_another_officer check (num_nulls(locked_at_once_at, locked_at_once_by) in (0, 2) and (locked_at_once_by is null or locked_at_once_by is distinct from registered_by)),
  constraint unsealed_after_sealed check (unsealed_at is null or sealed_at is not null)
);
comment on table lock_request is 'Đề nghị khóa, mở khóa tài khoản (Phiếu TK03). unit_id: the receiving unit, which need not be that of the account.';
comment on column lock_request.subject_name is 'PERSONAL: whose account, as on record on the day of receipt.';
comment on column lock_request.subject_number is 'PERSONAL, sensitive: the number of the person or organisation; masked until a purpose is stated.';
comment on column lock_request.requester_email is 'PERSONAL: where the letter goes; null: handed over, or fetched by the machine.';
comment on column lock_request.request_reason is 'PERSONAL: in the words of the requester.';
comment on column lock_request.settlement_reason is 'PERSONAL: in the words of the head; of a withdrawal why.';
comment on column lock_request.sealed_at is 'Kept from the holder until unsealed_at; null: the holder is told.';
comment on column lock_request.escalated_at is 'When the head was told that it is coming due, once for each stage.';
create unique index lock_request_one_open on lock_request (account_id, kind, requester_name, requester_reference) where state in ('RECEIVED', 'FORWARDED');
create index lock_request_open_by_unit on lock_request (unit_id, coalesce(decide_by, examine_by), id) where state in ('RECEIVED', 'FORWARDED');
create index lock_request_forwarded on lock_request (decide_by, id) where state = 'FORWARDED';
create index lock_request_by_unit on lock_request (unit_id, received_at desc, id);
create index lock_request_by_account on lock_request (account_id, received_at);
create index lock_request_by_agency on lock_request (requester_agency_id, received_at, id) where requester_agency_id is not null;

alter table lock_ground
  drop constraint lock_ground_kind_check,
  drop constraint lock_ground_channel_check,
  alter column citizen_id drop not null,
  alter column channel drop not null,
  alter column reason drop not null,
  add column origin text not null default 'HOLDER',
  add column legal_basis text not null default 'Điều 15 Nghị định 69/2024/NĐ-CP',
  add column lock_request_id uuid references lock_request,
  add column is_provisional boolean not null default false,
  add column status_event_id uuid,
  add column started_by text not null default 'HOLDER',
  add column ended_by text,
  add column ended_because text;
alter table lock_ground
  alter column origin drop default,
  alter column legal_basis drop default,
  alter column started_by drop default,
  add constraint lock_ground_kind_check check (kind in ('HOLDER_REQUEST', 'TERMS_VIOLATION', 'CARD_REVOKED', 'CARD_RETAINED', 'CARD_EXPIRED', 'DEATH',
    'PASSPORT_EXPIRED', 'RESIDENCE_EXPIRED', 'ORGANISATION_DISSOLVED', 'ORGANISATION_CEASED', 'AUTHORITY_REQUEST')),
  add constraint lock_ground_channel_check check (channel in ('PORTAL', 'SMS', 'HOTLINE', 'COUNTER')),
  add constraint origin_fits_the_kind check (origin = case kind when 'HOLDER_REQUEST' then 'HOLDER' when 'AUTHORITY_REQUEST' then 'REQUEST' else 'AUTOMATIC' end),
  add constraint holder_says_where_and_why check (num_nonnulls(channel, reason) = case origin when 'HOLDER' then 2 else 0 end),
  add constraint request_is_named check ((origin = 'REQUEST') = (lock_request_id is not null)),
  add constraint only_a_request_is_provisional check (origin = 'REQUEST' or not is_provisional),
  add constraint event_is_automatic check (status_event_id is null or origin = 'AUTOMATIC'),
  add constraint ending_is_whole check (num_nulls(ended_at, ended_by, ended_because) in (0, 3)),
  add constraint ending_is_known check (ended_because in ('HOLDER_UNLOCKED', 'FACT_ENDED', 'FACT_CORRECTED', 'UNLOCK_APPROVED', 'NOT_CONFIRMED', 'DECISION_REVERSED'));
comment on column lock_ground.legal_basis is 'The article, in Vietnamese, by the decree of the day on which the ground began.';
comment on column lock_ground.is_provisional is 'Khóa khẩn cấp: a head locked before the decision, which still has to come.';
comment on column lock_ground.status_event_id is 'The event of a register that it rests on; null: not automatic.';
comment on column lock_ground.started_by is 'As in audit lines: HOLDER, SYSTEM, or the name of an officer.';
drop index lock_ground_one_standing;
create unique index lock_ground_one_standing on lock_ground (account_id, kind) where ended_at is null and lock_request_id is null;
create unique index lock_ground_one_per_request on lock_ground (lock_request_id) where ended_at is null;

create table lock_event (
  sequence bigint generated always as identity primary key,
  id uuid not null unique default new_id(),
  account_id uuid not null references account,
  kind text not null check (kind in ('LOCKED', 'UNLOCKED')),
  is_reversal boolean not null default false,
  occurred_at timestamptz not null
);
comment on table lock_event is 'Every time an account was locked or unlocked, for agencies that are told. It says nothing of the grounds.';
comment on column lock_event.is_reversal is 'The lock that ends should never have been.';
create index lock_event_by_account on lock_event (account_id, sequence);

alter table lock_request enable row level security;
alter table lock_request force row level security;
create policy unit_scope on lock_request
  using ((select app_scope_is_all()) or unit_id = any ((select app_scope_units())::integer[]))
  with check ((select app_scope_is_all()) or unit_id = any ((select app_scope_units())::integer[]));
create policy agency_scope on lock_request for select using (requester_agency_id = (select app_scope_agency()));
alter table lock_event enable row level security;
alter table lock_event force row level security;
create policy unit_scope on lock_event using ((select app_scope_is_all())) with check ((select app_scope_is_all()));

grant usage on sequence lock_request_number to dinhdanh_app;
grant select, insert on lock_request, lock_event to dinhdanh_app;
grant update (version, state, sealed_at, unsealed_at, unsealed_by, forwarded_at, forwarded_by, examination_note, decide_by, locked_at_once_at, locked_at_once_by,
  settled_at, settled_by, settlement_reason, reversed_at, reversed_by, reversal_reason, escalated_at) on lock_request to dinhdanh_app;
grant update (examine_by) on lock_request to dinhdanh_app;
grant update (ended_by, ended_because, is_provisional) on lock_ground to dinhdanh_app;
`);
  }
}
