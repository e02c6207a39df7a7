import { Migration } from '@mikro-orm/migrations';

/** Sign-in of the account holder at the portal, and the holder's own rows under a scope of one citizen. */
export class HolderSessions0004 extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
create table sign_in_flow (
  id_hash bytea primary key,
  account_id uuid not null references account,
  recipient_print text not null,
  challenge_id uuid not null,
  challenge_expires_at timestamptz not null,
  wrong_guesses integer not null default 0 check (wrong_guesses between 0 and 5),
  started_at timestamptz not null,
  last_code_sent_at timestamptz not null,
  completed_at timestamptz
);
comment on table sign_in_flow is 'One attempt to sign in whose password was right; without the code of its SMS it opens nothing.';
comment on column sign_in_flow.id_hash is 'SECRET: SHA-256 of the flow id that only the asking browser holds.';
comment on column sign_in_flow.recipient_print is 'Keyed print of the registered phone number, for the limits on messages; nothing leads back to the number.';
comment on column sign_in_flow.wrong_guesses is 'Of all codes of the attempt: another code gives no more guesses.';
create index sign_in_flow_by_challenge on sign_in_flow (challenge_id);
create index sign_in_flow_by_account on sign_in_flow (account_id, started_at);

create table holder_session (
  token_hash bytea primary key,
  id uuid not null unique default new_id(),
  account_id uuid not null references account,
  citizen_id uuid not null references citizen,
  created_at timestamptz not null,
  last_used_at timestamptz not null,
  expires_at timestamptz not null
);
comment on table holder_session is 'Phiên đăng nhập của chủ tài khoản. Counts only while the account is ACTIVE.';
comment on column holder_session.token_hash is 'SECRET: SHA-256 of the cookie; the cookie itself is never stored.';
comment on column holder_session.id is 'Names the session in lists and audit lines; opens nothing.';
create index holder_session_by_account on holder_session (account_id, created_at);

create function is_account_active(wanted uuid) returns boolean
  language sql stable security definer set search_path = public set app.scope = 'all'
  as $$ select exists (select from account where id = wanted and state = 'ACTIVE') $$;
comment on function is_account_active(uuid) is 'Asked of every session before there is a scope: yes or no and nothing else.';
revoke execute on function is_account_active(uuid) from public;
grant execute on function is_account_active(uuid) to dinhdanh_app;

-- Beside the units: the holder reads the own person and account. Nothing of it is changed under this scope.
create policy citizen_scope on citizen for select using (id = (select app_scope_citizen()));
create policy citizen_scope on account for select using (citizen_id = (select app_scope_citizen()));

grant select, insert, delete on sign_in_flow, holder_session to dinhdanh_app;
grant update (challenge_id, challenge_expires_at, wrong_guesses, last_code_sent_at, completed_at) on sign_in_flow to dinhdanh_app;
grant update (last_used_at) on holder_session to dinhdanh_app;
`);
  }
}
