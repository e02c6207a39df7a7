import { Migration } from '@mikro-orm/migrations';

/** Two more things that take a code: unlocking at the portal, and through an officer. */
export class OwnUnlock0018 extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
alter table holder_flow drop constraint holder_flow_purpose_check;
alter table holder_flow add constraint holder_flow_purpose_check check (purpose in
  ('ACTIVATION', 'SIGN_IN', 'PASSWORD_RECOVERY', 'PASSCODE_RESET', 'PHONE_CHANGE', 'NEW_PHONE', 'OWN_LOCK', 'OWN_UNLOCK', 'ASSISTED_UNLOCK'));
comment on column caller_check.unit_id is 'The unit that helps: that of the visit, or of the account that is locked or unlocked.';
comment on function find_person_to_assist(text) is 'For whoever calls: activation with help, lock and unlock. The server compares, no view shows it; every use leaves an audit line.';
`);
  }
}
