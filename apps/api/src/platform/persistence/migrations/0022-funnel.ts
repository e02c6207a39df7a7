import { Migration } from '@mikro-orm/migrations';

/** Where each account stands in the funnel, the kept figures of it, and figures of any day at one price. */
export class Funnel0022 extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
select set_config('app.scope', 'all', true);

create function account_funnel_stage(state text, window_opened_by text, has_started boolean, has_signed_in boolean)
  returns text language sql immutable parallel safe as $$
    select case
      when state = 'LOCKED' then 'LOCKED'
      when state = 'ACTIVE' then case when has_signed_in then 'SIGNED_IN' else 'ACTIVATED' end
      when has_started then 'ACTIVATION_STARTED'
      when window_opened_by is null then 'APPROVED'
      when window_opened_by = 'SENT' then 'NOTIFIED'
      else 'DELIVERED' end $$;
comment on function account_funnel_stage(text, text, boolean, boolean) is 'Bước trong phễu kích hoạt, as the domain''s accountStageOf says it.';

alter table account
  add column granted_by_application_id uuid references application,
  add column activation_started_at timestamptz,
  add column first_signed_in_at timestamptz;
comment on column account.granted_by_application_id is 'The application that granted the account; null when none of this system did. Later approved applications of the holder raised it.';
comment on column account.activation_started_at is 'When a code to activate with was first sent to the holder; null: never.';
comment on column account.first_signed_in_at is 'When the holder first signed in; null: never.';

update account k set granted_by_application_id = first.id
from (
  select distinct on (coalesce(organisation_id, citizen_id)) id, citizen_id, organisation_id from application
  where state = 'APPROVED' order by coalesce(organisation_id, citizen_id), decided_at, id) as first
where case when k.organisation_id is null then first.organisation_id is null and first.citizen_id = k.citizen_id
  else first.organisation_id = k.organisation_id end;
update account k set activation_started_at = told.at
from (select subject_id, min(at) as at from audit_line where action = 'ACTIVATION_STARTED' and subject_id <> 'UNKNOWN' group by 1) as told
where told.subject_id = k.id::text;
update account k set first_signed_in_at = told.at
from (select subject_id, min(at) as at from audit_line where action = 'HOLDER_SIGNED_IN' group by 1) as told
where told.subject_id = k.id::text;

alter table account add column funnel_stage text not null generated always as (
  account_funnel_stage(state, window_opened_by, activation_started_at is not null, first_signed_in_at is not null)) stored;
comment on column account.funnel_stage is 'Bước trong phễu kích hoạt; computed by the database, so it cannot disagree with what it is computed from.';
create unique index account_granted_by on account (granted_by_application_id);
create index account_by_funnel_stage on account (unit_id, funnel_stage, granted_at, id);
grant update (activation_started_at, first_signed_in_at) on account to dinhdanh_app;

create table statistic_standing (
  unit_id integer not null references administrative_unit,
  measure text not null,
  on_day date not null,
  amount bigint not null,
  primary key (unit_id, measure, on_day)
);
comment on table statistic_standing is 'How high each kept figure stood at the end of a day on which it moved: the sum of its totals up to that day. One look at the last row at or before a day gives the figure of that day, however long the history.';

alter table statistic_standing enable row level security;
alter table statistic_standing force row level security;
create policy unit_scope on statistic_standing
  using ((select app_scope_is_all()) or unit_id = any ((select app_scope_units())::integer[]))
  with check ((select app_scope_is_all()) or unit_id = any ((select app_scope_units())::integer[]));
grant select on statistic_standing to dinhdanh_app;

create function stand_statistics_anew() returns void language sql as $$
  delete from statistic_standing;
  insert into statistic_standing (unit_id, measure, on_day, amount)
  select unit_id, measure, on_day, sum(amount) over (partition by unit_id, measure order by on_day) from statistic_total $$;
comment on function stand_statistics_anew() is 'For whoever fills totals in sets, as seeds do: every standing from the totals.';

-- A look reads every row of its index page that fits; the week bounds that where figures move daily, and where they move
-- seldom few rows lie before it.
create function statistic_on(day date, measures text[], units integer[])
  returns table (unit_id integer, measure text, amount bigint) language sql stable as $$
    select f.unit_id, f.measure, sum(f.amount)::bigint
    from (
      select u.id as unit_id, m.measure, s.amount
      from administrative_unit u cross join unnest(measures) as m (measure)
      cross join lateral (
        select coalesce(
          (select s.amount from statistic_standing s
           where s.unit_id = u.id and s.measure = m.measure and s.on_day <= day and s.on_day > day - 7 order by s.on_day desc limit 1),
          (select s.amount from statistic_standing s
           where s.unit_id = u.id and s.measure = m.measure and s.on_day <= day - 7 order by s.on_day desc limit 1)) as amount) s
      where s.amount is not null and (units is null or u.id = any (units))
      union all
      select d.unit_id, d.measure, d.amount from statistic_delta d
      where d.measure = any (measures) and d.on_day <= day and (units is null or d.unit_id = any (units))) f
    group by 1, 2 $$;
comment on function statistic_on(date, text[], integer[]) is 'Kept figures as they stood at the end of a day, today''s as they stand now; units null: all that the scope shows. Costs a look per unit and measure, however many people and days there are.';

-- Two triggers, because the stage of an account follows from columns that a dozen use cases and whole imports write. What
-- changes the stage moves the figure, in the same transaction, whoever changed it.
create function count_new_accounts() returns trigger language plpgsql as $$
begin
  insert into statistic_delta (unit_id, on_day, measure, amount)
  select unit_id, app_today(), measure, count(*)
  from (
    select unit_id, 'FUNNEL_' || funnel_stage as measure from arrived
    union all
    select unit_id, 'ACCOUNTS_WITHOUT_APPLICATION' from arrived where granted_by_application_id is null) a
  group by unit_id, measure;
  return null;
end $$;
create trigger counted_as_new after insert on account referencing new table as arrived
  for each statement execute function count_new_accounts();

create function count_moved_account() returns trigger language plpgsql as $$
begin
  insert into statistic_delta (unit_id, on_day, measure, amount)
  values (new.unit_id, app_today(), 'FUNNEL_' || old.funnel_stage, -1), (new.unit_id, app_today(), 'FUNNEL_' || new.funnel_stage, 1);
  return null;
end $$;
create trigger counted_as_moved after update on account for each row
  when (old.funnel_stage is distinct from new.funnel_stage) execute function count_moved_account();

create function keep_funnel_history() returns void language sql as $$
  insert into statistic_total (unit_id, measure, on_day, amount)
  with moment as (
    select a.id, a.unit_id, m.at, account_funnel_stage(
      case when l.locked_at <= m.at then 'LOCKED' when a.activated_at <= m.at then 'ACTIVE' else 'GRANTED' end,
      case when a.window_opened_at <= m.at then a.window_opened_by end,
      coalesce(a.activation_started_at <= m.at, false), coalesce(a.first_signed_in_at <= m.at, false)) as stage
    from account a
    left join lateral (
      select coalesce(min(g.started_at), a.granted_at) as locked_at from lock_ground g
      where g.account_id = a.id and g.ended_at is null) l on a.state = 'LOCKED'
    cross join lateral (
      select distinct greatest(at, a.granted_at) as at
      from (values (a.granted_at), (a.window_opened_at), (a.activation_started_at), (a.activated_at), (a.first_signed_in_at), (l.locked_at)) as v (at)
      where at is not null) m),
  step as (select unit_id, at, stage, lag(stage) over (partition by id order by at) as before from moment),
  move as (
    select unit_id, at, 'FUNNEL_' || stage as measure, 1 as amount from step where stage is distinct from before
    union all
    select unit_id, at, 'FUNNEL_' || before, -1 from step where before <> stage
    union all
    select unit_id, granted_at, 'ACCOUNTS_WITHOUT_APPLICATION', 1 from account where granted_by_application_id is null)
  select unit_id, measure, (at at time zone 'Asia/Ho_Chi_Minh')::date, sum(amount)::integer from move
  group by 1, 2, 3 having sum(amount) <> 0 $$;
comment on function keep_funnel_history() is 'Figures of accounts that came past the triggers, from what their rows tell: for this migration and for seeds. Former locks that have ended are not told.';

select keep_funnel_history();
select stand_statistics_anew();
`);
  }
}
