import { Migration } from '@mikro-orm/migrations';

/** What registers say of holders and their papers, kept in the order of nobody and judged by its own time. */
export class StatusEvents0013 extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
create table status_event (
  id uuid primary key default new_id(),
  source text not null check (source in ('POPULATION', 'IDENTITY_CARD', 'IMMIGRATION', 'ORGANISATION_REGISTRY', 'TERMS', 'APPLICATION')),
  event_id text not null check (length(event_id) between 1 and 64),
  account_id uuid references account,
  unit_id integer references administrative_unit,
  person_print bytea,
  organisation_identifier text,
  kind text check (kind in ('TERMS_VIOLATION', 'CARD_REVOKED', 'CARD_RETAINED', 'CARD_EXPIRED', 'DEATH', 'PASSPORT_EXPIRED', 'RESIDENCE_EXPIRED',
    'ORGANISATION_DISSOLVED', 'ORGANISATION_CEASED')),
  as_of timestamptz,
  says text check (says in ('FACT', 'VALID_UNTIL', 'CORRECTION')),
  holds boolean,
  expires_on date,
  corrects text,
  received_at timestamptz not null,
  outcome text not null check (outcome in ('APPLIED', 'RECORDED', 'WITHOUT_EFFECT', 'NO_ACCOUNT', 'REFUSED')),
  refusal text check (refusal in ('MALFORMED', 'UNKNOWN_KIND', 'NOT_ITS_MATTER', 'WRONG_STATEMENT')),
  look_at timestamptz,
  constraint event_once_per_source unique (source, event_id),
  constraint account_with_its_unit check ((account_id is null) = (unit_id is null)),
  constraint subject_unknown_only_without_account check (account_id is null or num_nonnulls(person_print, organisation_identifier) = 0),
  constraint no_account_names_a_subject check (outcome <> 'NO_ACCOUNT' or account_id is null and num_nonnulls(person_print, organisation_identifier) = 1),
  constraint effect_on_an_account check (outcome in ('NO_ACCOUNT', 'REFUSED') or account_id is not null),
  constraint refused_with_a_reason check ((outcome = 'REFUSED') = (refusal is not null)),
  constraint statement_is_whole check (outcome = 'REFUSED' or (kind is not null and as_of is not null and says is not null
    and (says = 'FACT') = (holds is not null) and (says = 'CORRECTION') = (corrects is not null) and (says = 'VALID_UNTIL' or expires_on is null)))
);
comment on table status_event is 'Every event of a register''s feed, once, and the validity of papers presented with an application. Never changed but for what became of it.';
comment on column status_event.event_id is 'The register''s own number of the event.';
comment on column status_event.account_id is 'Whose; null: nobody has an account, or the event was refused.';
comment on column status_event.person_print is 'PERSONAL: keyed print of the number of somebody without an account, as citizen.personal_id_print; emptied when the account is granted.';
comment on column status_event.organisation_identifier is 'Of an organisation without an account; emptied when it is granted.';
comment on column status_event.as_of is 'From when it counts, by the register; null: could not be read.';
comment on column status_event.holds is 'PERSONAL: whether the fact stands; null: it is no fact.';
comment on column status_event.expires_on is 'PERSONAL: last good day of a paper; null: it never ends, or it is no paper.';
comment on column status_event.corrects is 'event_id of the event of this source that should never have been.';
comment on column status_event.look_at is 'When it has to be judged again although nothing new is said; null: never.';
create index status_event_by_account on status_event (account_id, kind) where account_id is not null;
create index status_event_by_print on status_event (person_print) where person_print is not null;
create index status_event_by_organisation on status_event (organisation_identifier) where organisation_identifier is not null;
create index status_event_correction on status_event (source, corrects) where corrects is not null;
create index status_event_to_look_at on status_event (look_at, id) where look_at is not null;

create table feed_cursor (
  source text primary key check (source in ('POPULATION', 'IDENTITY_CARD', 'IMMIGRATION', 'ORGANISATION_REGISTRY', 'TERMS')),
  cursor text,
  moved_at timestamptz,
  failing_since timestamptz
);
comment on table feed_cursor is 'How far each feed was read. Moves only after every event before it is kept.';
comment on column feed_cursor.cursor is 'As the register gave it; null: from the beginning.';
comment on column feed_cursor.failing_since is 'Since when the feed gives no proper answer; null: it answers.';
insert into feed_cursor (source) values ('POPULATION'), ('IDENTITY_CARD'), ('IMMIGRATION'), ('ORGANISATION_REGISTRY'), ('TERMS');

alter table lock_ground add constraint ground_of_a_status_event foreign key (status_event_id) references status_event;

insert into status_event (source, event_id, account_id, unit_id, kind, as_of, says, expires_on, received_at, outcome, look_at)
select 'APPLICATION', latest.id || '/' || paper.kind, k.id, k.unit_id, paper.kind, latest.received_at, 'VALID_UNTIL', paper.expires_on::date,
  coalesce(latest.decided_at, latest.received_at), 'RECORDED', ((paper.expires_on::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh')
from account k
join lateral (
  select a.id, a.received_at, a.decided_at, a.identity_papers from application a
  where a.citizen_id = k.citizen_id and a.state = 'APPROVED' and a.organisation_id is null order by a.decided_at desc nulls last limit 1) as latest on true
cross join lateral (values
  ('CARD_EXPIRED', 'CITIZEN', latest.identity_papers -> 'card', latest.identity_papers #>> '{card,expiresOn}'),
  ('PASSPORT_EXPIRED', 'FOREIGNER', latest.identity_papers -> 'passport', latest.identity_papers #>> '{passport,expiresOn}'),
  ('RESIDENCE_EXPIRED', 'FOREIGNER', latest.identity_papers -> 'residenceCard', latest.identity_papers #>> '{residenceCard,expiresOn}')
) as paper (kind, subject, presented, expires_on)
where paper.subject = k.subject_type and paper.presented is not null and paper.presented <> 'null'
  and (paper.expires_on is null or paper.expires_on::date >= (latest.received_at at time zone 'Asia/Ho_Chi_Minh')::date);

alter table status_event enable row level security;
alter table status_event force row level security;
create policy unit_scope on status_event
  using ((select app_scope_is_all()) or unit_id = any ((select app_scope_units())::integer[])
    or exists (select from account k where k.id = status_event.account_id))
  with check ((select app_scope_is_all()) or unit_id = any ((select app_scope_units())::integer[])
    or exists (select from account k where k.id = status_event.account_id));
-- An approval in one ward may lock or open the account of another one, whose holder applied here.
drop policy unit_scope on lock_ground;
create policy unit_scope on lock_ground
  using ((select app_scope_is_all()) or unit_id = any ((select app_scope_units())::integer[])
    or exists (select from account k where k.id = lock_ground.account_id))
  with check ((select app_scope_is_all()) or unit_id = any ((select app_scope_units())::integer[])
    or exists (select from account k where k.id = lock_ground.account_id));
create policy without_account on status_event using (account_id is null and cardinality((select app_scope_units())::integer[]) > 0);
comment on policy without_account on status_event is 'Whoever grants an account brings what was said of its holder before to it; nothing in such a row tells who that is.';
alter table feed_cursor enable row level security;
alter table feed_cursor force row level security;
create policy readable on feed_cursor for select using (true);
create policy system_scope on feed_cursor using ((select app_scope_is_all())) with check ((select app_scope_is_all()));
create policy account_scope on lock_event using (exists (select from account k where k.id = account_id)) with check (exists (select from account k where k.id = account_id));
comment on policy account_scope on lock_event is 'Whoever may change an account leaves the event of it.';

grant select, insert on status_event to dinhdanh_app;
grant update (account_id, unit_id, person_print, organisation_identifier, outcome, refusal, look_at) on status_event to dinhdanh_app;
grant select on feed_cursor to dinhdanh_app;
grant update (cursor, moved_at, failing_since) on feed_cursor to dinhdanh_app;
`);
  }
}
