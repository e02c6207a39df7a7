import { Migration } from '@mikro-orm/migrations';

/** Changes of the registered phone number: what was proved, by whom, and what waits for a second officer. */
export class PhoneChanges0011 extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
create table phone_change (
  id uuid primary key default new_id(),
  account_id uuid not null references account,
  citizen_id uuid not null references citizen,
  unit_id integer not null references administrative_unit,
  way text not null check (way in ('PORTAL', 'COUNTER')),
  state text not null check (state in ('AWAITING_CONFIRMATION', 'CHANGED', 'DECLINED', 'OVERTAKEN')),
  old_phone_masked text not null,
  new_phone_masked text not null,
  new_phone_number text check (new_phone_number ~ '^0[35789][0-9]{8}$'),
  own_subscription_declared_at timestamptz not null,
  is_used_by_others boolean,
  document text check (document in ('CCCD_CHIP', 'IDENTITY_CARD', 'RESIDENCE_CARD', 'PASSPORT')),
  requested_at timestamptz not null,
  requested_by uuid references officer,
  decided_at timestamptz,
  decided_by uuid references officer,
  version integer not null default 1,
  constraint number_is_kept_while_it_waits check ((state = 'AWAITING_CONFIRMATION') = (new_phone_number is not null)),
  constraint counter_says_what_was_shown check
    (num_nonnulls(document, requested_by, is_used_by_others) = case way when 'COUNTER' then 3 else 0 end),
  constraint portal_changes_at_once check (way = 'COUNTER' or state = 'CHANGED'),
  constraint decided_once_it_is_over check ((state = 'AWAITING_CONFIRMATION') = (decided_at is null)),
  constraint second_officer_confirms check
    (way = 'PORTAL' or state <> 'CHANGED' or (decided_by is not null and decided_by <> requested_by))
);
comment on table phone_change is 'Đổi số điện thoại đăng ký: one row for each change at the portal, and for each that was entered at a counter.';
comment on column phone_change.old_phone_masked is 'PERSONAL: the number until then, with its middle hidden; the whole one is kept nowhere any more.';
comment on column phone_change.new_phone_masked is 'PERSONAL: with its middle hidden.';
comment on column phone_change.new_phone_number is 'PERSONAL: only while a second officer has not decided; then it stands with the citizen, or nowhere.';
comment on column phone_change.own_subscription_declared_at is 'When it was declared that the subscription stands in the own name (chính chủ).';
comment on column phone_change.is_used_by_others is 'Whether another person had registered the number then; asked at the counter alone, and nobody is told who.';
comment on column phone_change.document is 'What the person showed at the counter.';
create unique index phone_change_one_waiting on phone_change (account_id) where state = 'AWAITING_CONFIRMATION';
create index phone_change_by_account on phone_change (account_id, requested_at);
create index phone_change_waiting on phone_change (unit_id, requested_at) where state = 'AWAITING_CONFIRMATION';
create index citizen_by_phone on citizen (phone_number);

alter table phone_change enable row level security;
alter table phone_change force row level security;
-- As of the account: whoever may see an application of the person may see what became of the phone.
create policy unit_scope on phone_change
  using ((select app_scope_is_all()) or unit_id = any ((select app_scope_units())::integer[])
    or exists (select from application a where a.citizen_id = phone_change.citizen_id))
  with check ((select app_scope_is_all()) or unit_id = any ((select app_scope_units())::integer[])
    or exists (select from application a where a.citizen_id = phone_change.citizen_id));
create policy citizen_scope on phone_change for select using (citizen_id = (select app_scope_citizen()));

create function is_phone_of_another(wanted text, holder uuid) returns boolean
  language sql stable security definer set search_path = public set app.scope = 'all'
  as $$ select exists (select from citizen c join account a on a.citizen_id = c.id where c.phone_number = wanted and c.id <> holder) $$;
comment on function is_phone_of_another(text, uuid) is 'For the counter, after the code was right: yes or no and nobody''s name.';
revoke execute on function is_phone_of_another(text, uuid) from public;
grant execute on function is_phone_of_another(text, uuid) to dinhdanh_app;

alter table password_recovery
  drop constraint password_recovery_stopped_by_check,
  add constraint password_recovery_stopped_by_check
    check (stopped_by in ('SIGN_IN', 'PASSWORD_CHANGE', 'PHONE_CHANGE', 'LOCK', 'PORTAL', 'SMS', 'EXPIRY'));

grant select, insert on phone_change to dinhdanh_app;
grant update (state, new_phone_number, decided_at, decided_by, version) on phone_change to dinhdanh_app;
`);
  }
}
