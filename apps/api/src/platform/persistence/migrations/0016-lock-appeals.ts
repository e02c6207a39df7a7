import { Migration } from '@mikro-orm/migrations';

/** What holders say against a lock that was decided on a request. */
export class LockAppeals0016 extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
create sequence lock_appeal_number;
create table lock_appeal (
  id uuid primary key default new_id(),
  code text not null unique,
  version integer not null default 1,
  state text not null default 'ACCEPTED' check (state in ('ACCEPTED', 'UPHELD', 'GRANTED')),
  channel text not null check (channel in ('COUNTER', 'HOTLINE')),
  unit_id integer not null references administrative_unit,
  account_id uuid not null references account,
  lock_request_id uuid not null references lock_request,
  legal_regime text not null check (legal_regime in ('ND59_2022', 'ND69_2024')),
  holder_words text not null check (holder_words is nfc normalized),
  accepted_at timestamptz not null,
  decide_by timestamptz not null,
  registered_by uuid not null references officer,
  decided_at timestamptz,
  decided_by uuid references officer,
  decision_reason text check (decision_reason is nfc normalized),
  constraint decided_exactly_at_the_end check ((state = 'ACCEPTED') = (decided_at is null) and num_nulls(decided_at, decided_by, decision_reason) in (0, 3)),
  constraint decided_by_another_officer check (decided_by is distinct from registered_by)
);
comment on table lock_appeal is 'Khiếu nại quyết định khóa tài khoản. unit_id: the unit that received the request; under Decree 59 its head decides.';
comment on column lock_appeal.legal_regime is 'The decree of the lock, which names the head who decides.';
comment on column lock_appeal.holder_words is 'PERSONAL: what the holder says, as the officer wrote it down.';
comment on column lock_appeal.decision_reason is 'PERSONAL: in the words of the head.';
create unique index lock_appeal_one_open on lock_appeal (lock_request_id) where state = 'ACCEPTED';
create index lock_appeal_open_by_unit on lock_appeal (unit_id, decide_by, id) where state = 'ACCEPTED';
create index lock_appeal_by_unit on lock_appeal (unit_id, accepted_at desc, id);
create index lock_appeal_by_account on lock_appeal (account_id, accepted_at);

alter table lock_appeal enable row level security;
alter table lock_appeal force row level security;
create policy unit_scope on lock_appeal
  using ((select app_scope_is_all()) or unit_id = any ((select app_scope_units())::integer[]))
  with check ((select app_scope_is_all()) or unit_id = any ((select app_scope_units())::integer[]));

grant usage on sequence lock_appeal_number to dinhdanh_app;
grant select, insert on lock_appeal to dinhdanh_app;
grant update (version, state, decided_at, decided_by, decision_reason) on lock_appeal to dinhdanh_app;
`);
  }
}
