import { Migration } from '@mikro-orm/migrations';

/** What targets, funnel, outreach and reports stand on: heirs of units, hamlets, and the list behind a target. */
export class CampaignFoundation0019 extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
create function administrative_unit_heir(as_of date) returns table (unit_id integer, heir_id integer)
  language sql stable as $$
    with recursive line as (
      select id as unit_id, id as heir_id from administrative_unit
      union all
      select l.unit_id, u.successor_id from line l join administrative_unit u on u.id = l.heir_id
      where u.successor_id is not null and u.valid_to <= as_of)
    select l.unit_id, l.heir_id from line l join administrative_unit u on u.id = l.heir_id
    where u.successor_id is null or u.valid_to > as_of $$;
comment on function administrative_unit_heir(date) is 'Every unit with the one that stands in its place on a day: itself, or the last of its successors that has begun.';

create function hamlet_of(address text) returns text language sql immutable strict parallel safe
  as $$ select nullif(btrim((regexp_match(btrim(address), '^((?:Khu phố|Khu|Thôn|Bản|Xóm|Ấp|Khóm|Buôn|Làng|Tổ dân phố|Tổ)\\s+[^,;]+)', 'i'))[1]), '') $$;
comment on function hamlet_of(text) is 'Thôn, khu, bản, … with which an address begins; null when it names none.';
alter table citizen add column hamlet text generated always as (hamlet_of(permanent_address)) stored;
comment on column citizen.hamlet is 'PERSONAL: thôn, khu of the permanent address; null when the address begins with none.';
create index citizen_by_hamlet on citizen (unit_id, hamlet);

create table target_person (
  campaign_id uuid not null references target_campaign,
  account_id uuid not null references account,
  citizen_id uuid not null references citizen,
  unit_id integer not null references administrative_unit,
  hamlet text,
  primary key (campaign_id, account_id)
);
comment on table target_person is 'Danh sách sau chỉ tiêu: who was approved and not activated on the day of the campaign. Frozen when it is committed, so that the baseline is a list of people and not a number alone.';
comment on column target_person.unit_id is 'The unit of the account on that day.';
comment on column target_person.hamlet is 'PERSONAL: thôn, khu on that day; null when the address named none.';
create index target_person_of_ward on target_person (campaign_id, unit_id, hamlet);
create index target_person_of_account on target_person (account_id);

alter table target_person enable row level security;
alter table target_person force row level security;
create policy unit_scope on target_person
  using ((select app_scope_is_all()) or unit_id = any ((select app_scope_units())::integer[]))
  with check ((select app_scope_is_all()) or unit_id = any ((select app_scope_units())::integer[]));
grant select, insert on target_person to dinhdanh_app;
`);
  }
}
