import { Migration } from '@mikro-orm/migrations';

/** What an officer may see changes while pages are open: every process is told, and ends their event streams. */
export class AccessChanges0032 extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
-- The officer whose roles or sessions changed; empty: the units did, so everybody's.
create function announce_access() returns trigger language plpgsql as $$
begin
  perform pg_notify('access_changed', case when tg_level = 'ROW' then coalesce(to_jsonb(new) ->> 'officer_id', to_jsonb(old) ->> 'officer_id') else '' end);
  return null;
end $$;
comment on function announce_access() is 'Tells every server process whose access is another one now.';
create trigger access_changed_by_role after insert or update or delete on officer_assignment
  for each row execute function announce_access();
create trigger access_changed_by_session after delete on officer_session
  for each row execute function announce_access();
create trigger access_changed_by_units after insert or update or delete on administrative_unit_descendant
  for each statement execute function announce_access();
`);
  }
}
