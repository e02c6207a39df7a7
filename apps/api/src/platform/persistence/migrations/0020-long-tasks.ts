import { Migration } from '@mikro-orm/migrations';

/** What the server does over minutes: imports and exports, with their progress, their lines and their files. */
export class LongTasks0020 extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
create table long_task (
  id uuid primary key default new_id(),
  kind text not null check (kind ~ '^[A-Z][A-Z0-9_]*$'),
  state text not null default 'QUEUED' check (state in ('QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'CANCELLED')),
  version integer not null default 1,
  started_by uuid not null references officer,
  unit_id integer not null references administrative_unit,
  purpose text not null check (btrim(purpose) <> ''),
  parameters jsonb not null default '{}',
  total integer not null check (total >= 0),
  done integer not null default 0 check (done >= 0),
  problem_count integer not null default 0 check (problem_count between 0 and done),
  cursor text,
  is_through boolean not null default false,
  restarts integer not null default 0,
  cancel_requested_at timestamptz,
  failure text,
  input_key text,
  input_key_id text,
  result_csv_key text,
  result_xlsx_key text,
  result_key_id text,
  created_at timestamptz not null default app_now(),
  started_at timestamptz,
  moved_at timestamptz not null default app_now(),
  finished_at timestamptz,
  expires_at timestamptz,
  constraint finished_exactly_at_the_end check ((state in ('SUCCEEDED', 'FAILED', 'CANCELLED')) = (finished_at is not null)),
  constraint failed_for_a_reason check ((state = 'FAILED') = (failure is not null)),
  constraint result_is_whole check (num_nulls(result_csv_key, result_xlsx_key, result_key_id, expires_at) in (0, 4)),
  constraint input_is_whole check ((input_key is null) = (input_key_id is null))
);
comment on table long_task is 'Việc chạy lâu of an officer: worked off in parts, each with its progress in one transaction, so that whatever stops it, nothing is lost and nothing done twice.';
comment on column long_task.purpose is 'Why the officer needs it, in words.';
comment on column long_task.parameters is 'What the kind needs to know: unit ids and codes, never personal data.';
comment on column long_task.cursor is 'Up to where it was worked off, in the words of the kind.';
comment on column long_task.moved_at is 'When it last got on; a running task that has not for a while was left behind by its worker.';
comment on column long_task.restarts is 'How often it was taken up again since it last got on.';
comment on column long_task.failure is 'Code of what ended it.';
comment on column long_task.input_key is 'Where the uploaded file lies, sealed; emptied when the task ends.';
comment on column long_task.result_csv_key is 'Where the result lies, sealed, until expires_at.';
create index long_task_of_officer on long_task (started_by, created_at desc);
create index long_task_open on long_task (moved_at) where state in ('QUEUED', 'RUNNING');
create index long_task_expiring on long_task (expires_at) where expires_at is not null;

create table long_task_line (
  task_id uuid not null references long_task,
  unit_id integer not null references administrative_unit,
  line integer not null check (line > 0),
  cells jsonb not null,
  problem text,
  primary key (task_id, line)
);
comment on table long_task_line is 'Lines of the result of a long task until its file is written; after that only those with a problem, until the result expires.';
comment on column long_task_line.cells is 'PERSONAL: the cells of the line as the result shows them, numbers masked.';
comment on column long_task_line.problem is 'Code of what is wrong with the line; null: nothing.';
create index long_task_problems on long_task_line (task_id, line) where problem is not null;

alter table application add column imported_by uuid references long_task;
comment on column application.imported_by is 'The import that entered it, for people whom another system approved; null: it was applied for here.';
create index application_by_import on application (imported_by) where imported_by is not null;

-- An import enters thousands in one statement: it writes the words of their names itself, as a set, and does not tell open
-- pages of each, which wait for nothing to be decided about these people.
drop trigger name_words on application;
create trigger name_words after insert on application for each row when (new.imported_by is null) execute function keep_name_words();
drop trigger application_changed on application;
create trigger application_entered after insert on application for each row when (new.imported_by is null) execute function announce_application();
create trigger application_changed after update of state, version, claimed_by, claimed_until on application
  for each row execute function announce_application();
`);
    for (const table of ['long_task', 'long_task_line'])
      this.addSql(`
alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy unit_scope on ${table}
  using ((select app_scope_is_all()) or unit_id = any ((select app_scope_units())::integer[]))
  with check ((select app_scope_is_all()) or unit_id = any ((select app_scope_units())::integer[]));`);
    this.addSql(`
grant select, insert on long_task, long_task_line to dinhdanh_app;
grant delete on long_task_line to dinhdanh_app;
grant update (state, version, total, done, problem_count, cursor, is_through, restarts, cancel_requested_at, failure, input_key, input_key_id,
  result_csv_key, result_xlsx_key, result_key_id, started_at, moved_at, finished_at, expires_at) on long_task to dinhdanh_app;`);
  }
}
