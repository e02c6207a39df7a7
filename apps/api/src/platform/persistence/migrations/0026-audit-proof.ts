import { Migration } from '@mikro-orm/migrations';

/** Lines that are proved without being shown, the trace of anchors, search by actor, and exports that a second person approves. */
export class AuditProof0026 extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
alter table audit_line add column salt bytea check (length(salt) = 16);
alter table audit_line add column actor_id text generated always as ((content::json) ->> 'actorId') stored;
comment on column audit_line.salt is 'Random, so that nobody guesses the content from its hash. Null: a line of before, hashed with its content as it is.';
comment on table audit_line is 'Insert-only, one hash chain per unit (0: things that belong to no unit). With a salt hash = sha256(previous hash || ''v2:'' unit '':'' sequence '':'' || sha256(salt || content)), without one sha256(previous hash || unit '':'' sequence '':'' content).';
create index audit_line_by_time on audit_line (at, unit_id, sequence);
create index audit_line_by_actor on audit_line (actor_id, at, unit_id, sequence);
create index audit_line_of_anchors on audit_line (sequence) where unit_id = 0 and action = 'AUDIT_HEADS_ANCHORED';

create function audit_link_hash(previous bytea, unit integer, sequence bigint, salt bytea, content text) returns bytea language sql immutable
  as $$ select sha256(previous || convert_to('v2:' || unit || ':' || sequence || ':', 'UTF8') || sha256(salt || convert_to(content, 'UTF8'))) $$;
comment on function audit_link_hash(bytea, integer, bigint, bytea, text) is 'What links a line to the one before it: its content enters as a hash, so the chain can be followed over lines that may not be shown.';

create or replace function append_audit_line(unit integer, content text, written_at timestamptz) returns bigint
  language plpgsql security definer set search_path = public as $$
declare
  head audit_chain;
  salt bytea := uuid_send(gen_random_uuid());
  line_hash bytea;
begin
  insert into audit_chain values (unit, 0, '\\x') on conflict do nothing;
  select * into strict head from audit_chain where unit_id = unit for update;
  line_hash := audit_link_hash(head.last_hash, unit, head.last_sequence + 1, salt, content);
  insert into audit_line (unit_id, sequence, content, salt, hash, at) values (unit, head.last_sequence + 1, content, salt, line_hash, written_at);
  update audit_chain set last_sequence = head.last_sequence + 1, last_hash = line_hash where unit_id = unit;
  return head.last_sequence + 1;
end $$;

create table audit_export (
  id uuid primary key default new_id(),
  version integer not null default 1,
  unit_ids integer[] check (cardinality(unit_ids) > 0),
  filter jsonb not null,
  purpose text not null check (length(purpose) between 10 and 1000),
  state text not null default 'REQUESTED' check (state in ('REQUESTED', 'APPROVED', 'REFUSED', 'WITHDRAWN')),
  requested_by uuid not null references officer,
  requested_at timestamptz not null,
  decided_by uuid references officer,
  decided_at timestamptz,
  decision_text text check (length(decision_text) between 10 and 1000),
  expires_at timestamptz,
  check ((state in ('APPROVED', 'REFUSED')) = (decided_by is not null)),
  check ((state = 'REQUESTED') = (decided_at is null)),
  check ((state = 'APPROVED') = (expires_at is not null)),
  check (expires_at > decided_at),
  check ((state = 'REFUSED') = (decision_text is not null)),
  constraint audit_export_decided_by_another check (decided_by <> requested_by)
);
comment on table audit_export is 'Đề nghị kết xuất nhật ký: lines leave the system when a second person has approved. The file is made from the lines whenever it is fetched; they do not change.';
comment on column audit_export.unit_ids is 'The units whose lines it is about, as the asker covered them then; null: all.';
comment on column audit_export.filter is 'Which lines: actor, action, subject, from, to. Identifiers and codes.';
comment on column audit_export.purpose is 'INTERNAL: why, in the words of the officer.';
comment on column audit_export.decision_text is 'INTERNAL: why it was refused.';
create index audit_export_by_state on audit_export (state, requested_at);
alter table audit_export enable row level security;
alter table audit_export force row level security;
create policy unit_scope on audit_export
  using ((select app_scope_is_all()) or unit_ids <@ (select app_scope_units())::integer[])
  with check ((select app_scope_is_all()) or unit_ids <@ (select app_scope_units())::integer[]);
grant select, insert on audit_export to dinhdanh_app;
grant update (version, state, decided_by, decided_at, decision_text, expires_at) on audit_export to dinhdanh_app;
`);
  }
}
