import { Migration } from '@mikro-orm/migrations';

/** Why an officer is barred, when one signed in last, and what happened at the server past every administrator. */
export class OfficerStanding0033 extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
alter table officer add column last_signed_in_at timestamptz;
comment on column officer.last_signed_in_at is 'When the newest session was opened, by whatever means; null: never.';
create function keep_last_sign_in() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update officer set last_signed_in_at = new.created_at where id = new.officer_id;
  return null;
end $$;
create trigger last_sign_in after insert on officer_session for each row execute function keep_last_sign_in();

create table officer_bar (
  officer_id uuid primary key references officer,
  barred_by uuid not null references officer,
  barred_at timestamptz not null,
  reason text not null check (length(reason) between 1 and 1000)
);
comment on table officer_bar is 'Chặn đăng nhập: who is barred, until a new link is issued.';
comment on column officer_bar.reason is 'Why, free text of the administrator: must name no citizen.';
grant select, insert, delete on officer_bar to dinhdanh_app;

create table break_glass_alarm (
  id uuid primary key default new_id(),
  unit_id integer not null references administrative_unit,
  officer_id uuid not null references officer,
  raised_at timestamptz not null,
  acknowledged_at timestamptz,
  acknowledged_by uuid references officer,
  constraint acknowledged_by_somebody check ((acknowledged_at is null) = (acknowledged_by is null)),
  constraint acknowledged_by_another check (acknowledged_by <> officer_id)
);
comment on table break_glass_alarm is 'Phá kính: an administrator who was made at the server while others could sign in, until another one has looked into it.';
create index break_glass_alarm_open on break_glass_alarm (unit_id) where acknowledged_at is null;
alter table break_glass_alarm enable row level security;
alter table break_glass_alarm force row level security;
create policy unit_scope on break_glass_alarm
  using ((select app_scope_is_all()) or unit_id = any ((select app_scope_units())::integer[]))
  with check ((select app_scope_is_all()) or unit_id = any ((select app_scope_units())::integer[]));
grant select, insert on break_glass_alarm to dinhdanh_app;
grant update (acknowledged_at, acknowledged_by) on break_glass_alarm to dinhdanh_app;
`);
  }
}
