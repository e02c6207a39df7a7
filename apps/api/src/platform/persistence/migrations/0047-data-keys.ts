import { Migration } from '@mikro-orm/migrations';

/** Which data keys this database needs, and how far values have come under the current one. */
export class DataKeys0047 extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
create table data_key (
  id text primary key check (id ~ '^[a-z0-9-]{1,32}$'),
  proof bytea not null check (length(proof) = 32),
  registered_at timestamptz not null default now()
);
comment on table data_key is 'Every data key that something here may be sealed under: without one of them no server starts.';
comment on column data_key.proof is 'By which a key of the ring shows that it is this one; nothing leads back to the key.';

create table key_rotation (
  key_id text not null references data_key on delete cascade,
  table_name text not null,
  after_key text,
  resealed bigint not null default 0 check (resealed >= 0),
  finished_at timestamptz,
  primary key (key_id, table_name)
);
comment on table key_rotation is 'How far a rotation has come in each table: it goes on here when it was cut off.';
comment on column key_rotation.key_id is 'The key that everything is put under.';
comment on column key_rotation.after_key is 'The last row that was looked at; null: none yet, or the table is begun anew.';
comment on column key_rotation.finished_at is 'When nothing of the table was left under another key; null: it goes on.';

grant select, insert on data_key to dinhdanh_app;

-- An answered question is evidence: nothing of it is changed but, by the owner, under which key its texts lie.
create or replace function keep_evidence() returns trigger language plpgsql as $$
begin
  if old.ended_as = 'ANSWERED' and (current_user = 'dinhdanh_app'
      or to_jsonb(new) - array['content', 'record'] <> to_jsonb(old) - array['content', 'record']
      or (new.content).print is distinct from (old.content).print or (new.record).print is distinct from (old.record).print) then
    raise exception 'An answered question is evidence and is not changed.';
  end if;
  return new;
end $$;
`);
  }
}
