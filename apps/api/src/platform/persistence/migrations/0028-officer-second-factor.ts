import { Migration } from '@mikro-orm/migrations';

/** Officers sign in with a second factor, see their sessions, and choose their own passwords. */
export class OfficerSecondFactor0028 extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
alter table officer alter column password_hash drop not null;
comment on column officer.password_hash is 'SECRET: argon2id in PHC form; null until the officer has enrolled.';

create table officer_totp (
  officer_id uuid primary key references officer,
  sealed_secret text not null,
  last_step bigint not null,
  enrolled_at timestamptz not null
);
comment on table officer_totp is 'The authenticator app of an officer, at most one.';
comment on column officer_totp.sealed_secret is 'SECRET: AES-256-GCM, bound to the officer; the key is outside the database.';
comment on column officer_totp.last_step is 'The step of the clock whose code was used last: none up to it is ever taken again.';

create table officer_recovery_code (
  officer_id uuid not null references officer,
  code_print bytea not null,
  used_at timestamptz,
  primary key (officer_id, code_print)
);
comment on column officer_recovery_code.code_print is 'SECRET: HMAC of 60 random bits; the key is outside the database.';

create table officer_sign_in (
  token_hash bytea primary key,
  officer_id uuid not null references officer,
  step text not null check (step in ('CODE', 'ENROL')),
  sealed_secret text,
  expires_at timestamptz not null,
  constraint secret_offered_at_enrolment check ((step = 'ENROL') = (sealed_secret is not null))
);
create index officer_sign_in_of_officer on officer_sign_in (officer_id);
comment on table officer_sign_in is 'A password was right and the second factor has still to come: no session, and good for nothing else.';
comment on column officer_sign_in.token_hash is 'SECRET: SHA-256 of what the browser holds.';
comment on column officer_sign_in.sealed_secret is 'SECRET: as in officer_totp, before it is confirmed.';

alter table officer_session
  add column id uuid not null default new_id() unique,
  add column second_factor text check (second_factor in ('TOTP', 'RECOVERY_CODE')),
  add column browser text,
  add column system text;
comment on column officer_session.second_factor is 'What came after the password; null: the password alone, which is only so in the demo.';
comment on column officer_session.browser is 'A word of a fixed list, by which the officer knows the own browser again.';
create index officer_session_of_officer on officer_session (officer_id);

create function change_officer_password(officer_id uuid, known_hash text, new_hash text) returns boolean
  language sql security definer set search_path = public as $$
  with changed as (update officer set password_hash = new_hash where id = officer_id and password_hash = known_hash returning 1)
  select exists (select from changed) $$;
comment on function change_officer_password(uuid, text, text) is 'Only whoever has verified the present password knows its hash; two at once change it once.';

grant select, insert, update, delete on officer_totp to dinhdanh_app;
grant select, insert, delete on officer_recovery_code, officer_sign_in to dinhdanh_app;
grant update (used_at) on officer_recovery_code to dinhdanh_app;
revoke execute on function change_officer_password(uuid, text, text) from public;
grant execute on function change_officer_password(uuid, text, text) to dinhdanh_app;
`);
  }
}
