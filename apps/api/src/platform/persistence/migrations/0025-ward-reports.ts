import { Migration } from '@mikro-orm/migrations';

/** Reports of wards to the working group: on a schedule or when the head asks, with figures that are frozen. */
export class WardReports0025 extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
create sequence ward_report_number;
grant usage on sequence ward_report_number to dinhdanh_app;

create table ward_report_schedule (
  unit_id integer primary key references administrative_unit,
  campaign_id uuid not null references target_campaign,
  period text not null check (period in ('WEEKLY', 'MONTHLY')),
  day integer not null,
  recipients text[] not null check (cardinality(recipients) between 1 and 20),
  since timestamptz not null,
  version integer not null default 1,
  constraint day_of_period check (day between 1 and case when period = 'WEEKLY' then 7 else 28 end)
);
comment on table ward_report_schedule is 'When reports of a unit are drafted by themselves; none: only when the head asks. Holds no personal data.';
comment on column ward_report_schedule.day is 'WEEKLY: 1 is Monday; MONTHLY: day of the month.';
comment on column ward_report_schedule.recipients is 'Lines under Nơi nhận: offices and functions, no person.';
comment on column ward_report_schedule.since is 'Set or changed then: nothing that was due before is drafted.';

create table ward_report (
  id uuid primary key default new_id(),
  code text not null unique,
  unit_id integer not null references administrative_unit,
  campaign_id uuid not null references target_campaign,
  period text not null check (period in ('WEEKLY', 'MONTHLY', 'ON_DEMAND')),
  period_from date not null,
  period_to date not null,
  state text not null check (state in ('DRAFTED', 'ISSUED')),
  facts jsonb not null,
  recipients text[] not null check (cardinality(recipients) between 1 and 20),
  head_comment text,
  drafted_at timestamptz not null,
  issued_at timestamptz,
  issued_by uuid references officer,
  version integer not null default 1,
  constraint period_in_order check (period_from <= period_to),
  constraint issued_by_somebody check ((state = 'ISSUED') = (issued_at is not null) and (state = 'ISSUED') = (issued_by is not null))
);
comment on table ward_report is 'Báo cáo kết quả kích hoạt of a unit and the units below it. Figures of units only.';
comment on column ward_report.facts is 'Everything the report says but comment, recipients and signature, as it was when it was drafted; never changed.';
comment on column ward_report.head_comment is 'Nhận xét, kiến nghị of the head, free text: must name no person.';
create unique index ward_report_once_a_period on ward_report (unit_id, campaign_id, period, period_from) where period <> 'ON_DEMAND';
create index ward_report_of_unit on ward_report (unit_id, drafted_at desc, id desc);

alter table ward_report_schedule enable row level security;
alter table ward_report_schedule force row level security;
create policy unit_scope on ward_report_schedule
  using ((select app_scope_is_all()) or unit_id = any ((select app_scope_units())::integer[]))
  with check ((select app_scope_is_all()) or unit_id = any ((select app_scope_units())::integer[]));
alter table ward_report enable row level security;
alter table ward_report force row level security;
create policy unit_scope on ward_report
  using ((select app_scope_is_all()) or unit_id = any ((select app_scope_units())::integer[]))
  with check ((select app_scope_is_all()) or unit_id = any ((select app_scope_units())::integer[]));
grant select, insert, delete on ward_report_schedule to dinhdanh_app;
grant update (campaign_id, period, day, recipients, since, version) on ward_report_schedule to dinhdanh_app;
grant select, insert on ward_report to dinhdanh_app;
grant update (state, recipients, head_comment, issued_at, issued_by, version) on ward_report to dinhdanh_app;
`);
  }
}
