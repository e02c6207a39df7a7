import { Migration } from '@mikro-orm/migrations';

/** Officers of some hamlets who open people of the others of the ward. */
export class OtherHamlets0041 extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
alter table person_opening add column is_of_other_hamlet boolean not null default false;
comment on column person_opening.is_of_other_hamlet is 'The officer works on some hamlets of the ward alone, and the person lives in another one.';
alter table access_finding drop constraint access_finding_kind_check;
alter table access_finding add constraint access_finding_kind_check check (kind in
  ('MANY_PEOPLE', 'OWN_FAMILY_NAME', 'OUTSIDE_HOURS', 'OTHER_UNITS', 'OTHER_HAMLETS', 'SAME_PERSON_AGAIN', 'OPENED_AFTER_DENIAL', 'NOT_JUSTIFIED'));
`);
  }
}
