import { Migration } from '@mikro-orm/migrations';

/** Officers prove themselves with passkeys too. */
export class OfficerPasskeys0031 extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
create table officer_passkey (
  id uuid primary key default new_id(),
  officer_id uuid not null references officer,
  credential_id bytea not null unique check (length(credential_id) between 1 and 1023),
  public_key bytea not null,
  sign_count bigint not null check (sign_count >= 0),
  transports text[] not null,
  name text not null check (length(name) between 1 and 60),
  created_at timestamptz not null,
  last_used_at timestamptz not null
);
create index officer_passkey_of_officer on officer_passkey (officer_id);
comment on table officer_passkey is 'The passkeys (WebAuthn) of an officer. No credential ever belongs to two.';
comment on column officer_passkey.credential_id is 'As the authenticator gave it; opens nothing without the authenticator.';
comment on column officer_passkey.public_key is 'COSE. The private part never leaves the authenticator.';
comment on column officer_passkey.sign_count is 'As at the last use: one that counts and does not move on was copied.';
comment on column officer_passkey.transports is 'By which ways browsers reach the authenticator, as they said it.';
comment on column officer_passkey.name is 'PERSONAL: chosen by the officer.';

-- 'OWN': somebody who is signed in changes the own factors. It never ends in a session.
alter table officer_sign_in
  add column challenge bytea check (length(challenge) = 32),
  drop constraint officer_sign_in_step_check,
  drop constraint secret_offered_at_enrolment,
  add constraint officer_sign_in_step_check check (step in ('CODE', 'ENROL', 'OWN')),
  add constraint secret_offered_at_enrolment check (
    case step when 'CODE' then sealed_secret is null
              when 'ENROL' then sealed_secret is not null
              else true end);
comment on column officer_sign_in.challenge is 'What a passkey signs; null once it was, or where none comes into question.';
grant update (challenge) on officer_sign_in to dinhdanh_app;

alter table officer_session
  drop constraint officer_session_second_factor_check,
  add constraint officer_session_second_factor_check check (second_factor in ('TOTP', 'PASSKEY', 'RECOVERY_CODE'));

create or replace function bar_officer(barred uuid) returns void
  language sql security definer set search_path = public as $$
  update officer set password_hash = null where id = barred;
  delete from officer_totp where officer_id = barred;
  delete from officer_passkey where officer_id = barred;
  delete from officer_recovery_code where officer_id = barred;
  delete from officer_sign_in where officer_id = barred;
  delete from officer_session where officer_id = barred $$;

grant select, insert, delete on officer_passkey to dinhdanh_app;
grant update (name, sign_count, last_used_at) on officer_passkey to dinhdanh_app;
`);
  }
}
