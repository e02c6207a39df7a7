import { Migration } from '@mikro-orm/migrations';

/** One kind of flow for everything that a holder does with a code, the activation window, and the holder's own lock. */
export class HolderFlows0005 extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
-- A flow lives for an hour at most: whoever is in the middle of one begins again.
drop table sign_in_flow;
drop table activation_flow;
create table holder_flow (
  id_hash bytea primary key,
  purpose text not null check (purpose in
    ('ACTIVATION', 'SIGN_IN', 'PASSWORD_RECOVERY', 'PASSCODE_RESET', 'PHONE_CHANGE', 'NEW_PHONE', 'OWN_LOCK')),
  account_id uuid references account,
  new_phone_number text check (new_phone_number ~ '^0[35789][0-9]{8}$'),
  recipient_print text not null,
  challenge_id uuid not null unique,
  challenge_expires_at timestamptz not null,
  wrong_guesses integer not null default 0 check (wrong_guesses between 0 and 5),
  started_at timestamptz not null,
  last_code_sent_at timestamptz not null,
  verified_at timestamptz,
  completed_at timestamptz,
  constraint only_a_new_phone_is_proved check ((purpose = 'NEW_PHONE') = (new_phone_number is not null))
);
comment on table holder_flow is 'One attempt of a holder at something that takes a code. account_id null: what was given did not belong together; the asker must not learn it.';
comment on column holder_flow.id_hash is 'SECRET: SHA-256 of the flow id that only the asking browser holds.';
comment on column holder_flow.new_phone_number is 'PERSONAL: where the code goes when a new number is proved; null: to the registered phone.';
comment on column holder_flow.recipient_print is 'Keyed print of the number that codes go to, for the limits on messages; nothing leads back to the number.';
comment on column holder_flow.wrong_guesses is 'Of all codes of the attempt: another code gives no more guesses.';
create index holder_flow_by_account on holder_flow (account_id, started_at);
create index holder_flow_by_start on holder_flow (started_at);

create table holder_tries (
  holder_print text not null,
  source text not null check (source in ('KNOWN_DEVICE', 'UNKNOWN_DEVICE')),
  in_a_row integer not null,
  today integer not null,
  on_day date not null,
  held_until timestamptz,
  primary key (holder_print, source)
);
comment on table holder_tries is 'Wrong passwords, passcodes, answers and codes of one personal number, whether or not it has an account. A device that the holder has used counts apart, so that a stranger shuts nobody out.';
comment on column holder_tries.holder_print is 'Keyed print of the personal number; nothing leads back to the number.';
create index holder_tries_by_day on holder_tries (on_day);

alter table account
  add column window_opened_at timestamptz,
  add column window_opened_by text check (window_opened_by in ('DELIVERED', 'SENT', 'TOLD_IN_PERSON')),
  add column window_closes_at timestamptz,
  add column reminded_at timestamptz,
  add constraint window_is_whole check (num_nulls(window_opened_at, window_opened_by, window_closes_at) in (0, 3));
comment on column account.window_opened_at is 'When the holder was told of the account; null while no notice has arrived: the time to activate has not begun.';
comment on column account.window_opened_by is 'How that is known: by the receipt of the carrier, by the sending alone, or because an officer told the holder.';
comment on column account.window_closes_at is 'Hết thời hạn tự kích hoạt: the midnight after the last day.';
comment on column account.reminded_at is 'When the holder was reminded of the end of this window.';
create index account_window_open on account (window_closes_at) where state = 'GRANTED' and window_closes_at is not null;
create index account_window_not_started on account (unit_id) where state = 'GRANTED' and window_closes_at is null;
update account set window_opened_at = told.at, window_opened_by = told.by,
  window_closes_at = (((told.at at time zone 'Asia/Ho_Chi_Minh')::date + 8)::timestamp at time zone 'Asia/Ho_Chi_Minh')
from (
  select distinct on (p.citizen_id) p.citizen_id, coalesce(n.receipt_at, n.sent_at) as at,
         case when n.receipt_state = 'DELIVERED' then 'DELIVERED' else 'SENT' end as by
  from notification n join application p on p.id = n.application_id
  where n.template = 'APPLICATION_APPROVED' and n.channel = 'SMS' and n.state = 'SENT' and n.receipt_state is distinct from 'UNDELIVERED'
  order by p.citizen_id, n.sent_at desc) as told
where told.citizen_id = account.citizen_id;

alter table notification
  alter column application_id drop not null,
  add column account_id uuid references account,
  drop constraint notification_template_check,
  add constraint notification_about_one_thing check (num_nonnulls(application_id, account_id) = 1);
comment on column notification.application_id is 'The application whose outcome is told; null when it is about the account.';
comment on column notification.account_id is 'The account that something happened to; null when it is about an application.';
comment on column notification.body is 'PERSONAL: may name the citizen. Never a secret.';
create index notification_by_account on notification (account_id, created_at) where account_id is not null;

create table lock_ground (
  id uuid primary key default new_id(),
  account_id uuid not null references account,
  citizen_id uuid not null references citizen,
  unit_id integer not null references administrative_unit,
  kind text not null check (kind in ('HOLDER_REQUEST')),
  channel text not null check (channel in ('PORTAL', 'SMS')),
  reason text not null check (reason in ('NOT_ME', 'PHONE_LOST', 'PRECAUTION')),
  started_at timestamptz not null,
  ended_at timestamptz
);
comment on table lock_ground is 'Căn cứ khóa tài khoản. An account is LOCKED exactly while at least one of its grounds stands (ended_at null).';
create unique index lock_ground_one_standing on lock_ground (account_id, kind) where ended_at is null;
create index lock_ground_by_account on lock_ground (account_id, started_at);

alter table lock_ground enable row level security;
alter table lock_ground force row level security;
create policy unit_scope on lock_ground
  using ((select app_scope_is_all()) or unit_id = any ((select app_scope_units())::integer[]))
  with check ((select app_scope_is_all()) or unit_id = any ((select app_scope_units())::integer[]));
create policy citizen_scope on lock_ground for select using (citizen_id = (select app_scope_citizen()));

grant select, insert, delete on holder_flow to dinhdanh_app;
grant update (challenge_id, challenge_expires_at, wrong_guesses, last_code_sent_at, verified_at, completed_at) on holder_flow to dinhdanh_app;
grant select, insert, update, delete on holder_tries to dinhdanh_app;
grant update (window_opened_at, window_opened_by, window_closes_at, reminded_at) on account to dinhdanh_app;
grant select, insert on lock_ground to dinhdanh_app;
grant update (ended_at) on lock_ground to dinhdanh_app;
`);
  }
}
