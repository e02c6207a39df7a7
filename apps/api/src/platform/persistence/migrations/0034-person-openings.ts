import { Migration } from '@mikro-orm/migrations';

const OWN_UNIT = `(select app_scope_is_all()) or unit_id = any ((select app_scope_units())::integer[])`;

/** Every opening of a person with its purpose, the daily sample that somebody else looks at, and what was out of the ordinary. */
export class PersonOpenings0034 extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
create table person_opening (
  id uuid primary key default new_id(),
  officer_id uuid not null references officer,
  unit_id integer not null references administrative_unit,
  outcome text not null check (outcome in ('OPENED', 'DENIED')),
  person_id uuid,
  case_kind text not null check (case_kind in ('APPLICATION', 'ACCOUNT', 'LOCK_REQUEST', 'CROSS_CHECK', 'DATA_REQUEST', 'LOOK_UP')),
  case_id uuid,
  purpose text not null check (purpose in
    ('CASE_AT_HAND', 'CASE_INTAKE', 'HOTLINE_ANSWER', 'HOLDER_REQUEST', 'COMPLAINT', 'AUTHORITY_REQUEST', 'INSPECTION')),
  note text check (length(note) between 10 and 300),
  basis text not null check (basis in ('CLAIM', 'CASE', 'STATED')),
  has_own_family_name boolean not null default false,
  is_elsewhere boolean not null default false,
  opened_at timestamptz not null,
  holds_until timestamptz not null,
  constraint opened_person_is_known check ((outcome = 'OPENED') = (person_id is not null)),
  constraint only_a_look_up_is_about_no_case check ((case_kind = 'LOOK_UP') = (case_id is null)),
  constraint a_purpose_beyond_the_case_is_explained check (note is not null or purpose in ('CASE_AT_HAND', 'CASE_INTAKE', 'HOTLINE_ANSWER'))
);
comment on table person_opening is 'Lượt tra cứu: an officer opened a person, with the purpose that holds for a while. Written in the transaction of the audit line that names it; never changed. unit_id: where the officer is appointed.';
comment on column person_opening.person_id is 'PERSONAL: the citizen, or the organisation. No foreign key, so that the trace outlives the record.';
comment on column person_opening.case_id is 'PERSONAL: the record through which the person was opened.';
comment on column person_opening.note is 'INTERNAL: why, in the words of the officer; may slip into naming somebody, so it stands here and not in the audit chain.';
comment on column person_opening.has_own_family_name is 'The person has the family name of the officer.';
comment on column person_opening.is_elsewhere is 'The person belongs to no unit that the officer covers.';
create index person_opening_of_officer on person_opening (officer_id, opened_at);
create index person_opening_that_holds on person_opening (officer_id, person_id, holds_until);
create index person_opening_by_time on person_opening (opened_at);
create index person_opening_of_unit on person_opening (unit_id, opened_at);
create index application_duplicate_by_other on application_duplicate (other_application_id);

create function unit_of_person(person uuid) returns integer language sql stable security definer set search_path = public
  as $$ select unit_id from citizen where id = person $$;
comment on function unit_of_person(uuid) is 'Where a person belongs, so that a look-up in the whole country can be told from one at home.';
revoke execute on function unit_of_person(uuid) from public;
grant execute on function unit_of_person(uuid) to dinhdanh_app;

create table opening_sample (
  unit_id integer not null references administrative_unit,
  on_day date not null,
  seed text not null check (length(seed) = 32),
  openings integer not null check (openings > 0),
  drawn integer not null check (drawn between 1 and openings),
  drawn_at timestamptz not null,
  primary key (unit_id, on_day)
);
comment on table opening_sample is 'The draw of a day: the openings of the unit with the smallest md5(seed || id). Whoever has seed and openings can draw it again.';

create table opening_review (
  opening_id uuid primary key references person_opening,
  unit_id integer not null,
  on_day date not null,
  version integer not null default 1,
  state text not null default 'DRAWN' check (state in ('DRAWN', 'JUSTIFIED', 'NOT_JUSTIFIED')),
  reviewed_by uuid references officer,
  reviewed_at timestamptz,
  note text check (length(note) between 10 and 1000),
  foreign key (unit_id, on_day) references opening_sample,
  constraint reviewed_by_somebody check (num_nulls(reviewed_by, reviewed_at) in (0, 2) and (state = 'DRAWN') = (reviewed_at is null)),
  constraint objected_to_in_words check (state <> 'NOT_JUSTIFIED' or note is not null)
);
comment on table opening_review is 'Rà soát lượt tra cứu: an opening that was drawn, looked at by somebody else.';
comment on column opening_review.note is 'INTERNAL: what the reviewer found.';
create index opening_review_by_state on opening_review (state, on_day, opening_id);

create table access_finding (
  id uuid primary key default new_id(),
  version integer not null default 1,
  unit_id integer not null references administrative_unit,
  officer_id uuid not null references officer,
  on_day date not null,
  kind text not null check (kind in
    ('MANY_PEOPLE', 'OWN_FAMILY_NAME', 'OUTSIDE_HOURS', 'OTHER_UNITS', 'SAME_PERSON_AGAIN', 'OPENED_AFTER_DENIAL', 'NOT_JUSTIFIED')),
  evidence jsonb not null check (jsonb_typeof(evidence) = 'object'),
  state text not null default 'RAISED' check (state in ('RAISED', 'TAKEN', 'CONFIRMED', 'EXPLAINED')),
  raised_at timestamptz not null,
  taken_by uuid references officer,
  closed_at timestamptz,
  unique (officer_id, on_day, kind),
  constraint taken_by_somebody check ((state = 'RAISED') = (taken_by is null)),
  constraint closed_exactly_at_the_end check ((state in ('CONFIRMED', 'EXPLAINED')) = (closed_at is not null)),
  constraint never_taken_by_whom_it_is_about check (taken_by <> officer_id)
);
comment on table access_finding is 'Phát hiện bất thường: one for each officer, day and kind. unit_id: where the officer is appointed.';
comment on column access_finding.evidence is 'Numbers alone, never a name.';
create index access_finding_by_state on access_finding (state, raised_at);

create table access_finding_note (
  finding_id uuid not null references access_finding,
  position integer not null,
  unit_id integer not null references administrative_unit,
  written_by uuid not null references officer,
  written_at timestamptz not null,
  action text not null check (action in ('NOTE', 'CONFIRM', 'EXPLAIN')),
  note text not null check (length(note) between 10 and 1000),
  primary key (finding_id, position)
);
comment on column access_finding_note.note is 'INTERNAL: what the auditor found out.';

create table opening_watch (
  only_row boolean primary key default true check (only_row),
  evaluated_until timestamptz not null
);
comment on table opening_watch is 'Up to when the openings were looked through for what is out of the ordinary.';
insert into opening_watch (evaluated_until) values (now());
`);
    for (const table of [
      'person_opening',
      'opening_sample',
      'opening_review',
      'access_finding',
      'access_finding_note',
    ])
      this.addSql(/* sql */ `
alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy unit_scope on ${table} using (${OWN_UNIT}) with check (${OWN_UNIT});
grant select, insert on ${table} to dinhdanh_app;`);
    this.addSql(/* sql */ `
grant update (version, state, reviewed_by, reviewed_at, note) on opening_review to dinhdanh_app;
grant update (version, evidence, state, taken_by, closed_at) on access_finding to dinhdanh_app;
grant select, update on opening_watch to dinhdanh_app;`);
  }
}
