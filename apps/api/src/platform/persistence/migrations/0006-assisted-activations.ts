import { Migration } from '@mikro-orm/migrations';

/** Kích hoạt có hỗ trợ: a caller is verified, a visit asked for by one officer and confirmed by another, done by the citizen. */
export class AssistedActivations0006 extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
create table caller_check (
  id uuid primary key default new_id(),
  account_id uuid not null references account,
  citizen_id uuid not null references citizen,
  unit_id integer not null references administrative_unit,
  officer_id uuid not null references officer,
  right_fields text[] not null,
  unrecorded_fields text[] not null,
  checked_at timestamptz not null
);
comment on table caller_check is 'A caller who was who they said. What was said and what is on record are not kept; a caller who was not verified leaves an audit line alone.';
comment on column caller_check.unit_id is 'The unit that the visit will belong to.';

create table assisted_activation (
  id uuid primary key default new_id(),
  version integer not null default 1,
  account_id uuid not null references account,
  citizen_id uuid not null references citizen,
  unit_id integer not null references administrative_unit,
  caller_check_id uuid not null unique references caller_check,
  state text not null default 'REQUESTED' check (state in ('REQUESTED', 'CONFIRMED', 'COMPLETED', 'REFUSED', 'CANCELLED')),
  channel text not null check (channel in ('HOTLINE', 'DOOR', 'COUNTER')),
  helper text not null check (helper in ('NOBODY', 'FAMILY', 'COMMUNITY_TEAM', 'OFFICER')),
  helper_name text,
  place text not null check (length(place) between 2 and 200),
  device text not null check (device in ('CITIZEN', 'HELPER', 'OFFICE')),
  consent_given_at timestamptz not null,
  requested_by uuid not null references officer,
  requested_at timestamptz not null,
  decided_by uuid references officer,
  decided_at timestamptz,
  refusal_reason text,
  ended_at timestamptz,
  constraint helper_has_a_name check ((helper = 'NOBODY') = (helper_name is null)),
  constraint another_officer_decides check (decided_by <> requested_by),
  constraint decision_is_whole check ((decided_by is null) = (decided_at is null)),
  constraint decided_where_decided check (state not in ('CONFIRMED', 'COMPLETED', 'REFUSED') or decided_by is not null),
  constraint refused_with_a_reason check ((state = 'REFUSED') = (refusal_reason is not null)),
  constraint ended_where_ended check ((state in ('COMPLETED', 'CANCELLED')) = (ended_at is not null))
);
comment on table assisted_activation is 'Kích hoạt có hỗ trợ: one visit. The visit code follows from the id and a key outside the database and is not kept; that a confirmed visit has ended after 24 hours is computed.';
comment on column assisted_activation.unit_id is 'The unit that helps: the own one of the officer at the door or the counter, for the hotline that of the account.';
comment on column assisted_activation.helper_name is 'PERSONAL: who is with the citizen; null exactly when nobody is.';
comment on column assisted_activation.place is 'PERSONAL: where the citizen is helped.';
comment on column assisted_activation.refusal_reason is 'In the words of the officer who refused.';
create unique index assisted_activation_one_waiting on assisted_activation (account_id) where state = 'REQUESTED';
create index assisted_activation_by_account on assisted_activation (account_id, requested_at);
create index assisted_activation_by_unit on assisted_activation (unit_id, requested_at);
create index assisted_activation_running on assisted_activation (requested_at) where state in ('REQUESTED', 'CONFIRMED');

alter table holder_flow add column assisted_activation_id uuid references assisted_activation;
comment on column holder_flow.assisted_activation_id is 'The visit whose code was right when the activation began; null without one.';

-- What must be laid beside the words of a caller from anywhere in the country, and whether the account waits.
create function find_person_to_assist(wanted text) returns table
    (account_id uuid, citizen_id uuid, unit_id integer, unit_code text, unit_name text, account_state text, window_closes_at timestamptz,
     full_name text, date_of_birth text, permanent_address text, phone_number text, card_issued_on text)
  language sql stable security definer set search_path = public set app.scope = 'all'
  as $$ select a.id, c.id, u.id, u.code, u.name, a.state, a.window_closes_at, c.full_name, to_char(c.date_of_birth, 'YYYY-MM-DD'),
               c.permanent_address, c.phone_number,
               (select p.identity_papers #>> '{card,issuedOn}' from application p
                where p.citizen_id = c.id and p.organisation_id is null and p.state = 'APPROVED' order by p.received_at desc limit 1)
        from citizen c join account a on a.citizen_id = c.id join administrative_unit u on u.id = a.unit_id
        where c.personal_id_number = wanted $$;
comment on function find_person_to_assist(text) is 'For assisted activation: the server compares, no view shows it; every use leaves an audit line.';
-- Whom a visit is for, as far as every officer of the visit may know it, whichever unit the person belongs to.
create function find_assisted_person(visit uuid) returns table
    (personal_id_number text, unit_code text, unit_name text, account_state text, window_closes_at timestamptz)
  language sql stable security definer set search_path = public set app.scope = 'all'
  as $$ select c.personal_id_number, u.code, u.name, a.state, a.window_closes_at
        from assisted_activation v join account a on a.id = v.account_id join citizen c on c.id = v.citizen_id
        join administrative_unit u on u.id = a.unit_id where v.id = visit $$;
comment on function find_assisted_person(uuid) is 'Joined to visits that the reader may see; the number is masked before it leaves the server.';
revoke execute on function find_person_to_assist(text), find_assisted_person(uuid) from public;
grant execute on function find_person_to_assist(text), find_assisted_person(uuid) to dinhdanh_app;
`);
    for (const table of ['caller_check', 'assisted_activation']) {
      const isOwnUnit =
        '(select app_scope_is_all()) or unit_id = any ((select app_scope_units())::integer[])';
      this.addSql(`
alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy unit_scope on ${table} using (${isOwnUnit}) with check (${isOwnUnit});`);
    }
    this.addSql(/* sql */ `
create policy citizen_scope on assisted_activation for select using (citizen_id = (select app_scope_citizen()));
grant select, insert on caller_check, assisted_activation to dinhdanh_app;
grant update (state, version, decided_by, decided_at, refusal_reason, ended_at) on assisted_activation to dinhdanh_app;
`);
  }
}
