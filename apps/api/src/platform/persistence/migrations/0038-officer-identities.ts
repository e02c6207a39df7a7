import { Migration } from '@mikro-orm/migrations';

/** Officers sign in with an account at an identity provider that an administrator has linked to them. */
export class OfficerIdentities0038 extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
create table officer_identity (
  officer_id uuid primary key references officer,
  issuer text not null check (length(issuer) between 1 and 2000),
  subject text not null check (subject ~ '^[!-~]{1,255}$'),
  linked_by uuid not null references officer,
  linked_at timestamptz not null,
  confirmed_at timestamptz,
  unique (issuer, subject)
);
comment on table officer_identity is 'The account at an identity provider (OpenID Connect) that an officer may sign in with. No account belongs to two.';
comment on column officer_identity.issuer is 'The provider, by its address.';
comment on column officer_identity.subject is 'PERSONAL: the claim sub, by which the provider knows the officer. Opens nothing without the provider.';
comment on column officer_identity.confirmed_at is 'When the officer used it first and proved an own factor; until then the word of the provider about a second factor does not count.';
create index officer_identity_linked_by on officer_identity (linked_by);

create table officer_single_sign_on (
  token_hash bytea primary key,
  step text not null default 'STARTED' check (step in ('STARTED', 'RETURNED', 'PROVED', 'REFUSED')),
  issuer text,
  subject text,
  has_second_factor boolean,
  refusal text check (refusal in ('SINGLE_SIGN_ON_REFUSED', 'SINGLE_SIGN_ON_UNAVAILABLE')),
  expires_at timestamptz not null,
  constraint names_somebody_once_proved check (
    case step when 'PROVED' then num_nulls(issuer, subject, has_second_factor) = 0
              else num_nonnulls(issuer, subject, has_second_factor) = 0 end),
  constraint refused_for_something check ((step = 'REFUSED') = (refusal is not null))
);
create index officer_single_sign_on_expiry on officer_single_sign_on (expires_at);
comment on table officer_single_sign_on is 'A browser is at the identity provider, or has just come back: no session, and good for nothing else. Minutes old at most.';
comment on column officer_single_sign_on.token_hash is 'SECRET: SHA-256 of what the browser holds. What goes to the provider with it follows from the same and is stored nowhere.';
comment on column officer_single_sign_on.subject is 'PERSONAL: as in officer_identity, until the browser asks what came of it.';

alter table officer_sign_in add column first_factor text not null default 'PASSWORD' check (first_factor in ('PASSWORD', 'SINGLE_SIGN_ON'));
comment on column officer_sign_in.first_factor is 'What was proved before.';
comment on table officer_sign_in is 'A password was right, or the identity provider has named the officer, and the second factor has still to come: no session, and good for nothing else.';
alter table officer_session
  add column first_factor text not null default 'PASSWORD' check (first_factor in ('PASSWORD', 'SINGLE_SIGN_ON')),
  drop constraint officer_session_second_factor_check,
  add constraint officer_session_second_factor_check check (
    second_factor in ('TOTP', 'PASSKEY', 'RECOVERY_CODE') or (second_factor = 'PROVIDER' and first_factor = 'SINGLE_SIGN_ON'));
comment on column officer_session.first_factor is 'What the sign-in began with.';
comment on column officer_session.second_factor is 'What came after the first factor; null: nothing, which is only so in the demo. PROVIDER: the identity provider has asked for it.';

-- The link goes first: whoever opens a session by it holds it, so that one of the two waits and none is opened behind the other.
create or replace function bar_officer(barred uuid) returns void
  language sql security definer set search_path = public as $$
  delete from officer_identity where officer_id = barred;
  update officer set password_hash = null where id = barred;
  delete from officer_totp where officer_id = barred;
  delete from officer_passkey where officer_id = barred;
  delete from officer_recovery_code where officer_id = barred;
  delete from officer_sign_in where officer_id = barred;
  delete from officer_session where officer_id = barred $$;

grant select, insert, delete on officer_identity, officer_single_sign_on to dinhdanh_app;
grant update (confirmed_at) on officer_identity to dinhdanh_app;
grant update (step, issuer, subject, has_second_factor, refusal) on officer_single_sign_on to dinhdanh_app;
`);
  }
}
