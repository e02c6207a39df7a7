import { Migration } from '@mikro-orm/migrations';

/** Từng ngõ, từng nhà, từng người: teams, the lists that they carry, what came out at each door, and meetings. */
export class Outreach0024 extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
alter table officer_assignment drop constraint officer_assignment_role_check;
alter table officer_assignment add constraint officer_assignment_role_check check
  (role in ('INTAKE', 'REVIEWER', 'HEAD_OF_UNIT', 'AUTHORITY_HEAD', 'HOTLINE_AGENT', 'AREA_OFFICER', 'WARD_LEADER', 'AUDITOR', 'ADMINISTRATOR', 'AGENCY_CLERK', 'OUTREACH_MEMBER'));

create table outreach_team (
  id uuid primary key default new_id(),
  unit_id integer not null references administrative_unit,
  kind text not null check (kind in ('DIGITAL_TEAM', 'YOUTH_UNION', 'WOMENS_UNION', 'POLICE')),
  name text not null check (name is nfc normalized and length(name) between 3 and 120),
  unique (unit_id, name)
);
comment on table outreach_team is 'Tổ đến từng nhà: tổ công nghệ số cộng đồng, đoàn thanh niên, hội phụ nữ, công an.';
create table outreach_team_member (
  team_id uuid not null references outreach_team,
  unit_id integer not null references administrative_unit,
  officer_id uuid not null references officer,
  valid_from date not null,
  valid_to date,
  primary key (team_id, officer_id, valid_from)
);
comment on column outreach_team_member.valid_to is 'The first day on which the officer is no member any more; null: still one.';
create index outreach_team_of_officer on outreach_team_member (officer_id);

create sequence outreach_list_number;
create table outreach_list (
  id uuid primary key default new_id(),
  code text not null unique,
  unit_id integer not null references administrative_unit,
  team_id uuid not null references outreach_team,
  campaign_id uuid references target_campaign,
  hamlets text[] not null,
  includes_without_hamlet boolean not null,
  people integer not null check (people > 0),
  drawn_by uuid not null references officer,
  drawn_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > drawn_at and expires_at <= drawn_at + interval '31 days'),
  closed_at timestamptz check (closed_at >= drawn_at),
  closed_by uuid references officer,
  purged_at timestamptz check (purged_at >= expires_at or purged_at >= closed_at),
  version integer not null default 1,
  check ((closed_at is null) = (closed_by is null)),
  check (cardinality(hamlets) > 0 or includes_without_hamlet)
);
comment on table outreach_list is 'Danh sách đến từng nhà. Whether it is in force follows from expires_at and closed_at and is kept nowhere.';
comment on column outreach_list.campaign_id is 'Whose list the people were drawn from; null: everybody who waits in the unit.';
comment on column outreach_list.people is 'How many were drawn: stands when the names are gone.';
comment on column outreach_list.purged_at is 'When names, addresses and notes were deleted.';
create index outreach_list_of_unit on outreach_list (unit_id, drawn_at desc);
create index outreach_list_of_team on outreach_list (team_id, expires_at);
create index outreach_list_with_names on outreach_list (expires_at) where purged_at is null;

create table outreach_person (
  id uuid primary key default new_id(),
  list_id uuid not null references outreach_list,
  unit_id integer not null references administrative_unit,
  position integer not null check (position > 0),
  account_id uuid references account,
  citizen_id uuid references citizen,
  full_name text,
  birth_year integer,
  hamlet text,
  address text,
  phone_hint text check (phone_hint ~ '^[0-9]{3}$'),
  unique (list_id, position),
  unique (list_id, account_id),
  constraint all_of_a_person_or_nothing check (num_nonnulls(account_id, citizen_id, full_name, birth_year, address, phone_hint) in (0, 6))
);
comment on table outreach_person is 'Người trong danh sách, with the least that a team needs, as it was when the list was drawn. Emptied thirty days after the list has ended.';
comment on column outreach_person.position is 'In the best order to walk.';
comment on column outreach_person.full_name is 'PERSONAL.';
comment on column outreach_person.birth_year is 'PERSONAL: the year alone.';
comment on column outreach_person.hamlet is 'PERSONAL while the name stands.';
comment on column outreach_person.address is 'PERSONAL.';
comment on column outreach_person.phone_hint is 'PERSONAL: the last three digits.';
create index outreach_person_of_account on outreach_person (account_id);

create table outreach_visit (
  id uuid primary key default new_id(),
  list_id uuid not null references outreach_list,
  person_id uuid not null references outreach_person,
  unit_id integer not null references administrative_unit,
  client_id uuid not null,
  outcome text not null check (outcome in ('ACTIVATED', 'WILL_DO', 'NO_PHONE', 'WRONG_NUMBER', 'MOVED', 'AWAY', 'REFUSED', 'DECEASED')),
  note text check (note is nfc normalized and length(note) between 1 and 300),
  visited_at timestamptz not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null references officer,
  unique (list_id, client_id),
  constraint visited_before_recorded check (visited_at <= recorded_at)
);
comment on column outreach_visit.client_id is 'Made by the phone: the same visit sent twice is one visit.';
comment on column outreach_visit.note is 'PERSONAL: what was said at the door.';
create index outreach_visit_of_person on outreach_visit (person_id, recorded_at desc);

alter table area_task drop constraint area_task_kind_check;
alter table area_task add constraint area_task_kind_check check (kind in ('DATA_CORRECTION', 'UNDELIVERABLE_NOTICE', 'OUTREACH_FINDING'));
alter table area_task add column outreach_visit_id uuid unique references outreach_visit;
alter table area_task add constraint finding_comes_from_a_visit check ((kind = 'OUTREACH_FINDING') = (outreach_visit_id is not null));
comment on column area_task.outreach_visit_id is 'The visit that found it; null for every other kind.';

create table outreach_meeting (
  id uuid primary key default new_id(),
  unit_id integer not null references administrative_unit,
  team_id uuid references outreach_team,
  place text not null check (place is nfc normalized and length(place) between 3 and 200),
  starts_at timestamptz not null,
  hamlets text[] not null check (cardinality(hamlets) > 0),
  state text not null default 'PLANNED' check (state in ('PLANNED', 'HELD', 'CANCELLED')),
  invited integer not null check (invited >= 0),
  came integer check (came >= 0),
  activated integer check (activated >= 0 and activated <= came),
  ended_note text check (length(ended_note) <= 1000),
  planned_by uuid not null references officer,
  planned_at timestamptz not null,
  version integer not null default 1,
  constraint result_when_held check ((state = 'HELD') = (came is not null) and (came is null) = (activated is null))
);
comment on table outreach_meeting is 'Buổi hướng dẫn tập trung tại nhà văn hóa.';
comment on column outreach_meeting.invited is 'How many were invited: stands when their names are gone.';
create index outreach_meeting_of_unit on outreach_meeting (unit_id, starts_at desc);
create table outreach_meeting_guest (
  meeting_id uuid not null references outreach_meeting,
  account_id uuid not null references account,
  unit_id integer not null references administrative_unit,
  position integer not null,
  full_name text not null,
  hamlet text,
  address text not null,
  primary key (meeting_id, account_id)
);
comment on table outreach_meeting_guest is 'Người được mời. Deleted thirty days after the meeting.';
comment on column outreach_meeting_guest.full_name is 'PERSONAL.';
comment on column outreach_meeting_guest.hamlet is 'PERSONAL.';
comment on column outreach_meeting_guest.address is 'PERSONAL.';

grant select on outreach_team, outreach_team_member to dinhdanh_app;
grant select, insert on outreach_list, outreach_person, outreach_visit, outreach_meeting, outreach_meeting_guest to dinhdanh_app;
grant update (closed_at, closed_by, purged_at, version) on outreach_list to dinhdanh_app;
grant update (account_id, citizen_id, full_name, birth_year, hamlet, address, phone_hint) on outreach_person to dinhdanh_app;
grant update (note) on outreach_visit to dinhdanh_app;
grant update (place, starts_at, state, came, activated, ended_note, version) on outreach_meeting to dinhdanh_app;
grant delete on outreach_meeting_guest to dinhdanh_app;
grant usage on sequence outreach_list_number to dinhdanh_app;
`);
    for (const table of [
      'outreach_team',
      'outreach_team_member',
      'outreach_list',
      'outreach_person',
      'outreach_visit',
      'outreach_meeting',
      'outreach_meeting_guest',
    ])
      this.addSql(`
alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy unit_scope on ${table}
  using ((select app_scope_is_all()) or unit_id = any ((select app_scope_units())::integer[]))
  with check ((select app_scope_is_all()) or unit_id = any ((select app_scope_units())::integer[]));`);
  }
}
