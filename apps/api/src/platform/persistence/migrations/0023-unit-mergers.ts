import { Migration } from '@mikro-orm/migrations';

/** Sáp nhập đơn vị entered as data: the document, the dates of who covers whom, and what the application may change. */
export class UnitMergers0023 extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
create table unit_merger (
  id uuid primary key default new_id(),
  document_number text not null check (document_number is nfc normalized and document_number <> ''),
  issued_on date not null,
  issuer text not null check (issuer <> ''),
  effective_on date not null check (effective_on >= issued_on),
  content jsonb not null check (jsonb_array_length(content -> 'changes') > 0),
  entered_by uuid not null references officer,
  entered_at timestamptz not null
);
create unique index unit_merger_document on unit_merger (lower(document_number));
comment on table unit_merger is 'Văn bản sáp nhập đơn vị hành chính, as it was entered and carried out. Public; names no person but the officer who entered it.';
comment on column unit_merger.content is 'changes: which units went over whole into which one, with their names on that day.';

create sequence entered_unit_id as integer start with 100001;
comment on sequence entered_unit_id is 'Numbers of units that a merger founds; those below came with the system.';

alter table administrative_unit
  add constraint unit_ends_after_it_began check (valid_to > valid_from),
  add constraint only_what_ends_has_a_successor check (successor_id is null or (valid_to is not null and successor_id <> id));
comment on column administrative_unit.successor_id is 'Who stands in its place from valid_to on; null for what ended without one, as the districts did.';

create function keep_end_of_unit() returns trigger language plpgsql as $$
begin
  if old.valid_to is not null and (new.valid_to is distinct from old.valid_to or new.successor_id is distinct from old.successor_id) then
    raise exception 'The end of a unit is set once; figures have been told by it.' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger keep_end_of_unit before update on administrative_unit for each row execute function keep_end_of_unit();

alter table administrative_unit_descendant add column valid_from date not null default '-infinity';
comment on column administrative_unit_descendant.valid_from is 'The first day on which who is appointed to the ancestor covers the descendant: for a predecessor, the day on which it was merged.';
comment on table administrative_unit_descendant is 'Every unit with itself, with every unit below it, and from the day of a merger with its predecessors: what an officer appointed to the ancestor covers.';

create function complete_unit_descendants() returns void language sql security definer set search_path = public as $$
  with recursive step (above_id, below_id, since) as (
    select parent_id, id, coalesce(valid_from, '-infinity') from administrative_unit where parent_id is not null
    union all
    select successor_id, id, valid_to from administrative_unit where successor_id is not null),
  reach (ancestor_id, descendant_id, since) as (
    select id, id, '-infinity'::date from administrative_unit
    union
    select r.ancestor_id, s.below_id, greatest(r.since, s.since) from reach r join step s on s.above_id = r.descendant_id)
  insert into administrative_unit_descendant as d (ancestor_id, descendant_id, valid_from)
  select ancestor_id, descendant_id, min(since) from reach group by ancestor_id, descendant_id
  on conflict (ancestor_id, descendant_id) do update set valid_from = excluded.valid_from where excluded.valid_from < d.valid_from $$;
comment on function complete_unit_descendants() is 'Adds what is missing in administrative_unit_descendant after units were added or merged; takes nothing away.';

create function administrative_unit_heir_of(unit integer, as_of date) returns integer language sql stable as $$
  with recursive line as (
    select u.id, u.valid_to, u.successor_id from administrative_unit u where u.id = unit
    union all
    select u.id, u.valid_to, u.successor_id from line l join administrative_unit u on u.id = l.successor_id where l.valid_to <= as_of)
  select id from line where successor_id is null or valid_to > as_of $$;
comment on function administrative_unit_heir_of(integer, date) is 'The unit that stands in the place of one on a day, as administrative_unit_heir says it for all.';

create function move_officers_to_heirs(units integer[], day date) returns table (officer_id uuid, heir_id integer)
  language sql security definer set search_path = public as $$
  with moved as (
    select s.officer_id, s.role, s.unit_id, s.agency_id, s.valid_from, coalesce(s.valid_to, 'infinity') as until, u.successor_id as heir_id
    from officer_assignment s join administrative_unit u on u.id = s.unit_id
    where u.id = any (units) and u.successor_id is not null and coalesce(s.valid_to, 'infinity') > greatest(day, s.valid_from)),
  ended as (
    update officer_assignment s set valid_to = greatest(day, s.valid_from) from moved m
    where (s.officer_id, s.role, s.unit_id, s.valid_from) = (m.officer_id, m.role, m.unit_id, m.valid_from)),
  begun as (
    insert into officer_assignment as s (officer_id, role, unit_id, agency_id, valid_from, valid_to)
    select m.officer_id, m.role, m.heir_id, m.agency_id, greatest(day, min(m.valid_from)), nullif(max(m.until), 'infinity')
    from moved m
    where not exists (
      select from officer_assignment held where held.officer_id = m.officer_id and held.role = m.role and held.unit_id = m.heir_id
        and held.valid_from <= greatest(day, m.valid_from) and coalesce(held.valid_to, 'infinity') >= m.until)
    group by m.officer_id, m.role, m.heir_id, m.agency_id
    on conflict (officer_id, role, unit_id, valid_from) do update set valid_to = excluded.valid_to)
  select distinct m.officer_id, m.heir_id from moved m order by 1, 2 $$;
comment on function move_officers_to_heirs(integer[], date) is 'Officers of units that have a successor get the same role there from a day on; what they were until then keeps its end. Nobody can be appointed to anything else by it.';

-- The past is not rewritten: units are added and ended, and nothing else about them changes.
grant select, insert on unit_merger to dinhdanh_app;
grant usage on sequence entered_unit_id to dinhdanh_app;
grant insert on administrative_unit to dinhdanh_app;
grant update (valid_to, successor_id) on administrative_unit to dinhdanh_app;
revoke execute on function complete_unit_descendants(), move_officers_to_heirs(integer[], date) from public;
grant execute on function complete_unit_descendants(), move_officers_to_heirs(integer[], date) to dinhdanh_app;
`);
  }
}
