import { Migration } from '@mikro-orm/migrations';

/** Officers are entered, appointed and relieved in the program, and cover for each other. */
export class OfficerAdministration0029 extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
alter table officer_assignment
  add column id uuid not null default new_id() unique,
  add column given_by uuid references officer,
  add column covers_for uuid references officer,
  add column hand_over_note text,
  add constraint nobody_appoints_oneself check (given_by <> officer_id),
  add constraint cover_of_somebody_else_with_an_end check
    (case when covers_for is null then hand_over_note is null
     else covers_for <> officer_id and valid_to is not null and length(hand_over_note) between 1 and 2000 end);
comment on column officer_assignment.given_by is 'Who appointed; null: the demo world, a merger of units, or the command line at the server.';
comment on column officer_assignment.covers_for is 'The colleague in whose place the officer acts for this time.';
comment on column officer_assignment.hand_over_note is 'What the colleague should know, free text: must name no citizen.';
create index officer_assignment_of_unit on officer_assignment (unit_id, role);

create table officer_link (
  token_hash bytea primary key,
  officer_id uuid not null unique references officer,
  issued_by uuid references officer,
  expires_at timestamptz not null
);
comment on table officer_link is 'A link by which an officer chooses a password; the newest one of each, good once.';
comment on column officer_link.token_hash is 'SECRET: SHA-256 of what stands in the link.';

create function create_officer(wanted_username text, wanted_name text) returns uuid
  language sql security definer set search_path = public as $$
  insert into officer (username, display_name) values (wanted_username, wanted_name) on conflict (username) do nothing returning id $$;
comment on function create_officer(text, text) is 'An officer without password and roles, who can do nothing yet; null when the name is taken.';

create function enrol_officer(link_hash bytea, new_hash text) returns uuid
  language sql security definer set search_path = public as $$
  with used as (delete from officer_link where token_hash = link_hash and expires_at > app_now() returning officer_id)
  update officer o set password_hash = new_hash from used where o.id = used.officer_id returning o.id $$;
comment on function enrol_officer(bytea, text) is 'Uses up a link and sets the password of its officer; null when the link is none, or no more.';

create function bar_officer(barred uuid) returns void
  language sql security definer set search_path = public as $$
  update officer set password_hash = null where id = barred;
  delete from officer_totp where officer_id = barred;
  delete from officer_recovery_code where officer_id = barred;
  delete from officer_sign_in where officer_id = barred;
  delete from officer_session where officer_id = barred $$;
comment on function bar_officer(uuid) is 'Takes every means of signing in from an officer and ends every session. Only a link leads back.';

create function assign_officer(officer uuid, wanted_role text, unit integer, agency uuid, day_from date, day_to date, by_whom uuid, covered uuid, note text)
  returns uuid language sql security definer set search_path = public as $$
  insert into officer_assignment (officer_id, role, unit_id, agency_id, valid_from, valid_to, given_by, covers_for, hand_over_note)
  values (officer, wanted_role, unit, agency, day_from, day_to, by_whom, covered, note)
  on conflict do nothing returning id $$;
comment on function assign_officer(uuid, text, integer, uuid, date, date, uuid, uuid, text) is 'Appoints; null when the same appointment begins on that day already. Whether it may is asked in the use case.';

create function end_officer_assignment(assignment uuid, day date) returns void
  language sql security definer set search_path = public as $$
  update officer_assignment s set valid_to = greatest(day, s.valid_from) from officer_assignment ended
  where ended.id = assignment and coalesce(s.valid_to, 'infinity') > day
    and (s.id = ended.id or (s.covers_for = ended.officer_id and s.role = ended.role and s.unit_id = ended.unit_id)) $$;
comment on function end_officer_assignment(uuid, date) is 'Ends an appointment on a day, with what colleagues do in its place; the past stays.';

grant select, insert, delete on officer_link to dinhdanh_app;
revoke execute on function create_officer(text, text), enrol_officer(bytea, text), bar_officer(uuid), end_officer_assignment(uuid, date),
  assign_officer(uuid, text, integer, uuid, date, date, uuid, uuid, text) from public;
grant execute on function create_officer(text, text), enrol_officer(bytea, text), bar_officer(uuid), end_officer_assignment(uuid, date),
  assign_officer(uuid, text, integer, uuid, date, date, uuid, uuid, text) to dinhdanh_app;
`);
  }
}
