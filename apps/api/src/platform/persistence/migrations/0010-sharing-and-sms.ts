import { Migration } from '@mikro-orm/migrations';

/** Messages that phones send to us, and what holders share by QR. */
export class SharingAndSms0010 extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
create table inbound_sms (
  id uuid primary key default new_id(),
  gateway_message_id text not null unique check (length(gateway_message_id) between 1 and 100),
  sender_print text not null,
  sender_phone_number text check (sender_phone_number ~ '^0[35789][0-9]{8}$'),
  body text,
  received_at timestamptz not null,
  intent text check (intent in ('STATUS', 'NEW_CODE', 'LOCK', 'LOCK_CONFIRM', 'STOP_RECOVERY', 'HELP', 'TOO_MANY')),
  lock_reason text check (lock_reason in ('NOT_ME', 'PRECAUTION')),
  lock_flow_hash bytea,
  reply text,
  reply_challenge_id uuid,
  answered_at timestamptz,
  replied_at timestamptz,
  constraint answered_with_an_intent check ((intent is null) = (answered_at is null)),
  constraint text_is_gone_once_answered check (answered_at is null or body is null)
);
comment on table inbound_sms is 'Tin nhắn gửi đến tổng đài. What was asked stays for thirty days; what was typed only until it has been read.';
comment on column inbound_sms.gateway_message_id is 'The name that the gateway gave the message: the same one twice is one message.';
comment on column inbound_sms.sender_print is 'Keyed print of the sender; nothing leads back to the number.';
comment on column inbound_sms.sender_phone_number is 'PERSONAL: whom the answer goes to; null once it has gone.';
comment on column inbound_sms.body is 'PERSONAL, may hold a code (SECRET): as typed; null once it has been read.';
comment on column inbound_sms.lock_flow_hash is 'The flow whose code confirms the lock that this message asked for.';
comment on column inbound_sms.reply is 'PERSONAL: the answer until it has gone.';
comment on column inbound_sms.reply_challenge_id is 'The answer is the code of this challenge, which is written down nowhere.';
create index inbound_sms_lock_requests on inbound_sms (sender_print, received_at) where lock_flow_hash is not null;
create index inbound_sms_by_time on inbound_sms (received_at);

alter table inbound_sms enable row level security;
alter table inbound_sms force row level security;
create policy system_only on inbound_sms using ((select app_scope_is_all())) with check ((select app_scope_is_all()));

create index holder_flow_by_recipient on holder_flow (recipient_print, started_at);

create table sharing_code (
  id uuid primary key,
  account_id uuid not null references account,
  citizen_id uuid not null references citizen,
  unit_id integer not null references administrative_unit,
  facts text[] not null check (facts <@ array['DATE_OF_BIRTH', 'SEX', 'PERSONAL_ID_NUMBER', 'PERMANENT_ADDRESS', 'PAPERS']),
  created_at timestamptz not null,
  expires_at timestamptz not null check (expires_at >= created_at),
  used_at timestamptz,
  used_by_kind text check (used_by_kind in ('OFFICER', 'AGENCY')),
  used_by_id uuid,
  used_by_office text,
  purpose text,
  constraint used_as_a_whole check (num_nulls(used_at, used_by_kind, used_by_id, used_by_office, purpose) in (0, 5))
);
comment on table sharing_code is 'Mã QR chia sẻ danh tính: what the holder lets be seen, once, by whoever is shown the code. The code itself carries only the id.';
comment on column sharing_code.used_by_office is 'Whose officer, clerk or machine has seen it, as the holder is told.';
comment on column sharing_code.purpose is 'As stated by whoever saw it; told to the holder.';
create index sharing_code_by_account on sharing_code (account_id, created_at);

alter table sharing_code enable row level security;
alter table sharing_code force row level security;
create policy unit_scope on sharing_code
  using ((select app_scope_is_all()) or unit_id = any ((select app_scope_units())::integer[]))
  with check ((select app_scope_is_all()) or unit_id = any ((select app_scope_units())::integer[]));
create policy citizen_scope on sharing_code for select using (citizen_id = (select app_scope_citizen()));

grant select, insert, delete on inbound_sms to dinhdanh_app;
grant update (sender_phone_number, body, intent, lock_reason, lock_flow_hash, reply, reply_challenge_id, answered_at, replied_at) on inbound_sms to dinhdanh_app;
grant select, insert on sharing_code to dinhdanh_app;
grant update (expires_at, used_at, used_by_kind, used_by_id, used_by_office, purpose) on sharing_code to dinhdanh_app;
`);
  }
}
