import { Migration } from '@mikro-orm/migrations';

/** Who is told of locks and unlocks, and how far each has come with each of them. */
export class LockEventSubscriptions0014 extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
alter table lock_event add column fanned_out_at timestamptz;
comment on column lock_event.fanned_out_at is 'When it was entered for every subscriber of then; null: that job has not come to it yet.';
-- Nobody was subscribed before.
update lock_event set fanned_out_at = app_now();
create index lock_event_to_fan_out on lock_event (sequence) where fanned_out_at is null;

create table lock_subscription (
  id uuid primary key default new_id(),
  version integer not null default 1,
  agency_id uuid not null references agency,
  webhook_url text,
  state text not null default 'ACTIVE' check (state in ('ACTIVE', 'SUSPENDED', 'REMOVED')),
  created_at timestamptz not null default app_now(),
  created_by uuid not null references officer,
  last_failure_at timestamptz,
  last_failure text,
  constraint failure_is_whole check (num_nulls(last_failure_at, last_failure) in (0, 2))
);
comment on table lock_subscription is 'Đăng ký nhận tin khóa: an agency that learns of every lock and unlock. The key of its subject prints follows from the id and is stored nowhere.';
comment on column lock_subscription.webhook_url is 'Where signed events are pushed; null: the agency reads the feed.';
comment on column lock_subscription.created_at is 'It is told of every event that was not entered for the subscribers of then yet.';
comment on column lock_subscription.last_failure is 'A word, e.g. TIMEOUT or STATUS_500. Nothing that the receiver wrote but the code of its refusal.';
create unique index lock_subscription_one_per_agency on lock_subscription (agency_id) where state <> 'REMOVED';

create table lock_event_delivery (
  position bigint generated always as identity primary key,
  jti uuid not null unique default new_id(),
  subscription_id uuid not null references lock_subscription,
  event_sequence bigint not null references lock_event,
  account_id uuid not null references account,
  account_order integer not null check (account_order > 0),
  kind text not null check (kind in ('LOCKED', 'UNLOCKED')),
  is_reversal boolean not null,
  subject_print text not null,
  occurred_at timestamptz not null,
  created_at timestamptz not null,
  state text not null default 'WAITING' check (state in ('WAITING', 'DELIVERED', 'APPLIED')),
  attempts integer not null default 0,
  next_attempt_at timestamptz not null,
  last_failure text,
  delivered_at timestamptz,
  applied_at timestamptz,
  acknowledged_at timestamptz,
  constraint delivery_of_an_event_once unique (subscription_id, event_sequence),
  constraint delivery_in_order_once unique (subscription_id, account_id, account_order),
  constraint delivered_before_applied check ((state = 'WAITING') = (delivered_at is null)),
  constraint applied_wholly check ((state = 'APPLIED') = (applied_at is not null) and num_nulls(applied_at, acknowledged_at) in (0, 2))
);
comment on table lock_event_delivery is 'One lock or unlock for one subscriber. position is given under a lock, so a reader that has come to one misses none before it.';
comment on column lock_event_delivery.jti is 'Names the event to the subscriber, the same at every attempt, so that a repeat is known as one.';
comment on column lock_event_delivery.account_order is 'First, second, … event of the account at this subscription: what is missing or comes late shows.';
comment on column lock_event_delivery.subject_print is 'PERSONAL, pseudonym: HMAC of the number of the holder under the key of the subscription; without that key nothing leads back.';
comment on column lock_event_delivery.next_attempt_at is 'Pushed no earlier than this; while an attempt is under way, when another process may take it over.';
comment on column lock_event_delivery.applied_at is 'When the agency says that it acted; acknowledged_at is when it said so.';
create index lock_delivery_due on lock_event_delivery (subscription_id, next_attempt_at, position) where state = 'WAITING';
create index lock_delivery_waiting_of_account on lock_event_delivery (subscription_id, account_id, position) where state = 'WAITING';
create index lock_delivery_unapplied on lock_event_delivery (subscription_id, state, occurred_at) where state <> 'APPLIED';
create index lock_delivery_applied on lock_event_delivery (subscription_id, applied_at desc) where state = 'APPLIED';
create index lock_delivery_feed on lock_event_delivery (subscription_id, position);

alter table lock_subscription enable row level security;
alter table lock_subscription force row level security;
create policy unit_scope on lock_subscription using ((select app_scope_is_all())) with check ((select app_scope_is_all()));
create policy agency_scope on lock_subscription for select using (agency_id = (select app_scope_agency()));
alter table lock_event_delivery enable row level security;
alter table lock_event_delivery force row level security;
create policy unit_scope on lock_event_delivery using ((select app_scope_is_all())) with check ((select app_scope_is_all()));
create policy agency_reads on lock_event_delivery for select
  using (subscription_id in (select s.id from lock_subscription s where s.agency_id = (select app_scope_agency())));
create policy agency_acknowledges on lock_event_delivery for update
  using (subscription_id in (select s.id from lock_subscription s where s.agency_id = (select app_scope_agency())));

grant select, insert on lock_subscription, lock_event_delivery to dinhdanh_app;
grant update (state, version, last_failure_at, last_failure) on lock_subscription to dinhdanh_app;
grant update (state, attempts, next_attempt_at, last_failure, delivered_at, applied_at, acknowledged_at) on lock_event_delivery to dinhdanh_app;
grant update (fanned_out_at) on lock_event to dinhdanh_app;
`);
  }
}
