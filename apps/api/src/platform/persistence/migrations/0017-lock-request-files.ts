import { Migration } from '@mikro-orm/migrations';

/** The scan of a form that came to a counter, and how requests that are over are found. */
export class LockRequestFiles0017 extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
alter table stored_file
  add column lock_request_id uuid references lock_request,
  add constraint file_of_one_matter check (num_nonnulls(application_id, lock_request_id) <= 1),
  add constraint form_is_a_scan check (lock_request_id is null or kind = 'SCAN');
comment on column stored_file.lock_request_id is 'The request whose signed form it shows; null: another matter, or not used yet.';
comment on table stored_file is 'A picture in the file store, re-encoded and encrypted there. Of no application, registration or request: uploaded and not used yet, removed after a day.';
create unique index stored_file_one_per_lock_request on stored_file (lock_request_id) where lock_request_id is not null;
drop index stored_file_unattached;
create index stored_file_unattached on stored_file (created_at) where application_id is null and registration_id is null and lock_request_id is null;
grant update (lock_request_id) on stored_file to dinhdanh_app;

create index lock_request_settled_by_unit on lock_request (unit_id, settled_at desc, id desc) where settled_at is not null;
create index lock_request_settled_by_authority on lock_request (settled_at desc, id desc) where settled_at is not null and forwarded_at is not null;
`);
  }
}
