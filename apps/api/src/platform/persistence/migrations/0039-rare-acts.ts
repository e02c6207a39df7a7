import { Migration } from '@mikro-orm/migrations';

/** The few audit lines that the check of the promises looks for by what was done. */
export class RareActs0039 extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
create index audit_line_of_rare_acts on audit_line (action, subject_id)
  where action in ('PERSONS_IMPORTED', 'LOCK_GROUND_STARTED', 'LOCK_GROUND_ENDED',
    'LOCK_REQUEST_REGISTERED', 'LOCK_REQUEST_FORWARDED', 'LOCK_REQUEST_APPROVED', 'LOCK_REQUEST_REFUSED');
comment on index audit_line_of_rare_acts is 'One line in thousands: the check of the promises finds them without a walk through all of them.';
`);
  }
}
