import { Migration } from '@mikro-orm/migrations';

/** Secrets of an active account can be changed, and a forgotten password comes back after a wait. */
export class PasswordRecovery0008 extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
create table password_recovery (
  id uuid primary key default new_id(),
  account_id uuid not null references account,
  citizen_id uuid not null references citizen,
  unit_id integer not null references administrative_unit,
  state text not null default 'WAITING' check (state in ('WAITING', 'COMPLETED', 'CANCELLED')),
  requested_at timestamptz not null,
  ended_at timestamptz,
  stopped_by text check (stopped_by in ('SIGN_IN', 'PASSWORD_CHANGE', 'LOCK', 'PORTAL', 'SMS', 'EXPIRY')),
  constraint ended_when_not_waiting check ((state = 'WAITING') = (ended_at is null)),
  constraint stopped_by_something check ((state = 'CANCELLED') = (stopped_by is not null))
);
comment on table password_recovery is 'Yêu cầu cấp lại mật khẩu. From when on it works, and until when, follows from requested_at.';
comment on column password_recovery.stopped_by is 'What stopped it; null unless it was stopped.';
create unique index password_recovery_one_waiting on password_recovery (account_id) where state = 'WAITING';
create index password_recovery_by_account on password_recovery (account_id, requested_at);

alter table password_recovery enable row level security;
alter table password_recovery force row level security;
create policy unit_scope on password_recovery
  using ((select app_scope_is_all()) or unit_id = any ((select app_scope_units())::integer[]))
  with check ((select app_scope_is_all()) or unit_id = any ((select app_scope_units())::integer[]));
create policy citizen_scope on password_recovery for select using (citizen_id = (select app_scope_citizen()));

grant select, insert on password_recovery to dinhdanh_app;
grant update (state, ended_at, stopped_by) on password_recovery to dinhdanh_app;
grant update (password_hash, passcode_hash, set_at) on account_credential to dinhdanh_app;
grant delete on account_security_answer to dinhdanh_app;
`);
  }
}
