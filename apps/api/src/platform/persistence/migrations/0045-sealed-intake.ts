import { SealingMigration } from '../../sealing/sealing-migration.queries.ts';

/** What people declared when they applied, registered, booked an appointment or were to be visited is kept sealed. */
export class SealedIntake0045 extends SealingMigration {
  override async up(): Promise<void> {
    await this.seal({ table: 'application', column: 'phone_number' });
    await this.seal({ table: 'application', column: 'email' });
    await this.seal({ table: 'application', column: 'identity_papers', holds: 'RECORD' });
    await this.seal({ table: 'application', column: 'population_record', holds: 'RECORD' });
    await this.seal({ table: 'registration', column: 'personal_id_number' });
    await this.seal({ table: 'registration', column: 'phone_number' });
    await this.seal({ table: 'registration', column: 'email' });
    await this.seal({ table: 'registration', column: 'card', holds: 'RECORD' });
    await this.seal({ table: 'appointment', column: 'personal_id_number' });
    await this.seal({ table: 'appointment', column: 'phone_number' });
    await this.seal({ table: 'area_task', column: 'personal_id_number' });
    await this.seal({ table: 'area_task', column: 'phone_number' });
    this.addSql(/* sql */ `
alter table application add constraint application_phone_number_check check (phone_number is not null or anonymised_at is not null);
create index application_by_phone on application (((phone_number).print));
grant update (population_record) on application to dinhdanh_app;
comment on column application.phone_number is 'PERSONAL, sealed: null only where the person was removed.';
comment on column application.email is 'PERSONAL, sealed.';
comment on column application.identity_papers is 'PERSONAL, sealed record: card, passport and residence card as presented; null: none.';
comment on column application.population_record is 'PERSONAL, sealed record: what the National Population Database answered.';

alter table registration alter column personal_id_number set not null, alter column phone_number set not null;
create unique index registration_one_app_account on registration (((personal_id_number).print)) where password_hash is not null;
comment on column registration.personal_id_number is 'PERSONAL, sealed, sensitive.';
comment on column registration.phone_number is 'PERSONAL, sealed.';
comment on column registration.email is 'PERSONAL, sealed.';
comment on column registration.card is 'PERSONAL, sealed record: the identity card as declared.';

alter table appointment alter column personal_id_number set not null, alter column phone_number set not null;
create unique index appointment_one_per_person on appointment (((personal_id_number).print)) where state = 'BOOKED';
comment on column appointment.personal_id_number is 'PERSONAL, sealed, sensitive.';
comment on column appointment.phone_number is 'PERSONAL, sealed.';

alter table area_task alter column personal_id_number set not null, alter column phone_number set not null;
comment on column area_task.personal_id_number is 'PERSONAL, sealed, sensitive.';
comment on column area_task.phone_number is 'PERSONAL, sealed.';
`);
    await this.#emptySealedColumns();
    await this.#givePapersSealed();
  }

  /** An application whose person is removed holds nothing: the database cannot seal an empty value. */
  async #emptySealedColumns(): Promise<void> {
    this.addSql(
      replacing(
        await this.#definitionOf('anonymise_refused_applications'),
        `phone_number = '', email = null, identity_papers = '{}'`,
        'phone_number = null, email = null, identity_papers = null',
      ),
    );
  }

  /** The database cannot look into the papers any more; the server takes the day of issue from them. */
  async #givePapersSealed(): Promise<void> {
    const definition = await this.#definitionOf('find_person_to_assist');
    this.addSql('drop function find_person_to_assist');
    this.addSql(
      replacing(
        replacing(definition, `p.identity_papers #>> '{card,issuedOn}'`, 'p.identity_papers'),
        'card_issued_on text',
        'identity_papers sealed',
      ),
    );
    this.addSql(/* sql */ `
comment on function find_person_to_assist is 'For assisted activation: the server compares, no view shows it; every use leaves an audit line.';
revoke execute on function find_person_to_assist from public;
grant execute on function find_person_to_assist to dinhdanh_app;
`);
  }

  /** As the migrations before left it. */
  async #definitionOf(name: string): Promise<string> {
    const [row] = (await this.execute(`select pg_get_functiondef('${name}'::regproc) as definition`)) as {
      definition: string;
    }[];
    if (!row) throw new Error(`There is no function ${name}.`);
    return row.definition;
  }
}

function replacing(text: string, before: string, after: string): string {
  const parts = text.split(before);
  if (parts.length !== 2) throw new Error(`A function does not say once what is to be replaced: ${before}`);
  return parts.join(after);
}
