import { Migration } from '@mikro-orm/migrations';

/** The browsers in which a holder has signed in, so that a new one can be told of and a lost one ended. */
export class HolderDevices0007 extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
create table holder_device (
  id uuid primary key default new_id(),
  account_id uuid not null references account,
  citizen_id uuid not null references citizen,
  token_hash bytea not null,
  browser text,
  system text,
  first_signed_in_at timestamptz not null,
  last_signed_in_at timestamptz not null,
  removed_at timestamptz,
  unique (account_id, token_hash)
);
comment on table holder_device is 'Thiết bị đã đăng nhập: a browser in which the holder of this account has signed in. One browser may be a device of several accounts.';
comment on column holder_device.token_hash is 'SECRET: SHA-256 of the cookie that stays in the browser; it opens nothing, and the cookie itself is never stored.';
comment on column holder_device.browser is 'PERSONAL: the word for the browser, out of a closed list; null when it is none of them.';
comment on column holder_device.system is 'PERSONAL: the word for the system, out of a closed list; null when it is none of them.';
comment on column holder_device.first_signed_in_at is 'Since when it is a device of the account; begins anew after it was removed.';
comment on column holder_device.removed_at is 'When the holder took it off the account: from then on it is a new device again.';
create index holder_device_by_token on holder_device (token_hash);

-- A session lives for an hour at most: whoever is signed in signs in again.
delete from holder_session;
alter table holder_session add column device_id uuid not null references holder_device;
comment on column holder_session.device_id is 'The browser in which it was opened.';

alter table holder_device enable row level security;
alter table holder_device force row level security;
create policy system_scope on holder_device using ((select app_scope_is_all())) with check ((select app_scope_is_all()));
create policy citizen_scope on holder_device
  using (citizen_id = (select app_scope_citizen())) with check (citizen_id = (select app_scope_citizen()));

grant select, insert on holder_device to dinhdanh_app;
grant update (browser, system, first_signed_in_at, last_signed_in_at, removed_at) on holder_device to dinhdanh_app;
`);
  }
}
