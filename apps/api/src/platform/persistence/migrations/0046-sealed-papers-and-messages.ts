import { sealerOf } from '../../sealing/sealed-in-database.ts';
import { SealingMigration } from '../../sealing/sealing-migration.queries.ts';

const ROWS_PER_BATCH = 5_000;

/**
 * Numbers of papers, what agencies were asked and answered, residence, messages to and from phones, numbers that wait to
 * be registered, and whom requests to lock are about.
 */
export class SealedPapersAndMessages0046 extends SealingMigration {
  override async up(): Promise<void> {
    // Whoever had the hash could try every number until it fits; from here on it is made of the keyed print.
    await this.execute(/* sql */ `
update cross_check c set value_hash = '' from paper p where p.id = c.paper_id and p.value_hash <> c.value_hash`);
    await this.execute('alter table paper drop column value_hash');
    await this.execute('drop function paper_value_hash(text, text)');
    // A row that is written twice has its references checked, and a table whose check is still to come cannot be altered.
    await this.execute('set constraints all immediate');
    // What was answered is evidence and is not changed; it says the same afterwards.
    await this.execute('alter table agency_question disable trigger answered_questions_stay');

    await this.seal({ table: 'paper', column: 'number' });
    await this.seal({ table: 'presented_paper', column: 'number' });
    await this.seal({ table: 'agency_question', column: 'content', holds: 'RECORD' });
    await this.seal({ table: 'agency_question', column: 'record', holds: 'RECORD' });
    await this.seal({ table: 'residence_record', column: 'record', holds: 'RECORD', key: 'citizen_id' });
    await this.seal({ table: 'notification', column: 'recipient_phone_number' });
    await this.seal({ table: 'notification', column: 'recipient_email' });
    await this.seal({ table: 'notification', column: 'body' });
    await this.seal({ table: 'inbound_sms', column: 'sender_phone_number' });
    await this.seal({ table: 'inbound_sms', column: 'body' });
    await this.seal({ table: 'inbound_sms', column: 'reply' });
    await this.seal({ table: 'phone_change', column: 'new_phone_number' });
    await this.seal({ table: 'holder_flow', column: 'new_phone_number', key: 'id_hash' });
    await this.seal({ table: 'lock_request', column: 'subject_number' });
    await this.seal({ table: 'lock_request', column: 'requester_email' });
    await this.#printInputs();

    this.addSql(/* sql */ `
create function paper_value_hash(type text, number sealed) returns bytea language sql immutable
  as $$ select sha256(convert_to(type || ':', 'UTF8') || (number).print) $$;
comment on function paper_value_hash(text, sealed) is 'Of the kind and the keyed print of the number: who has the hash cannot try numbers.';
alter table paper
  alter column number set not null,
  add column value_hash bytea not null generated always as (paper_value_hash(type, number)) stored;
update cross_check c set value_hash = p.value_hash from paper p where p.id = c.paper_id and c.value_hash <> '';
create unique index paper_once_per_citizen on paper (citizen_id, type, ((number).print)) where removed_at is null;
grant update (number) on paper to dinhdanh_app;
comment on column paper.number is 'PERSONAL, sealed.';

alter table presented_paper alter column number set not null;
comment on column presented_paper.number is 'PERSONAL, sealed.';

alter table agency_question enable trigger answered_questions_stay;
alter table agency_question alter column content set not null;
grant update (record) on agency_question to dinhdanh_app;
comment on column agency_question.content is 'PERSONAL, sensitive, sealed: number of the paper, personal identification number, name, date of birth, as asked.';
comment on column agency_question.record is 'PERSONAL, sealed: what the register of the agency says; null: not found, or not answered.';

alter table residence_record
  add constraint what_was_fetched_has_its_time check ((record is null) or (fetched_at is not null)),
  add constraint fetched_means_there_is_a_record check (state <> 'FETCHED' or record is not null),
  add constraint nothing_on_record_means_nothing_kept check (state <> 'NOT_ON_RECORD' or record is null);
grant update (record) on residence_record to dinhdanh_app;
comment on column residence_record.record is 'PERSONAL, sealed: addresses, head of household and members.';

alter table notification
  add constraint addressed_until_anonymised check (num_nonnulls(recipient_phone_number, body) = case when anonymised_at is null then 2 else 0 end),
  add constraint email_goes_to_an_address check (recipient_email is not null = (channel = 'EMAIL' and anonymised_at is null));
grant update (recipient_phone_number, recipient_email, body) on notification to dinhdanh_app;
comment on column notification.recipient_phone_number is 'PERSONAL, sealed; null once it is anonymised.';
comment on column notification.recipient_email is 'PERSONAL, sealed; null for an SMS, and once it is anonymised.';
comment on column notification.body is 'PERSONAL, sealed: may name the citizen. Never a secret. Null once it is anonymised.';

alter table inbound_sms add constraint text_is_gone_once_answered check (answered_at is null or body is null);
grant update (sender_phone_number, body, reply) on inbound_sms to dinhdanh_app;
comment on column inbound_sms.sender_phone_number is 'PERSONAL, sealed: whom the answer goes to; null once it has gone.';
comment on column inbound_sms.body is 'PERSONAL, may hold a code (SECRET), sealed: as typed; null once it has been read.';
comment on column inbound_sms.reply is 'PERSONAL, sealed: the answer until it has gone.';

alter table phone_change
  add constraint number_is_kept_while_it_waits check ((state = 'AWAITING_CONFIRMATION') = (new_phone_number is not null));
grant update (new_phone_number) on phone_change to dinhdanh_app;
comment on column phone_change.new_phone_number is 'PERSONAL, sealed: only while a second officer has not decided; then it stands with the citizen, or nowhere.';

alter table holder_flow
  add constraint only_a_new_phone_is_proved check ((purpose = 'NEW_PHONE') = (new_phone_number is not null));
comment on column holder_flow.new_phone_number is 'PERSONAL, sealed: where the code goes when a new number is proved; null: to the registered phone.';

alter table lock_request alter column subject_number set not null;
comment on column lock_request.subject_number is 'PERSONAL, sensitive, sealed: the number of the person or organisation; masked until a purpose is stated.';
comment on column lock_request.requester_email is 'PERSONAL, sealed: where the letter goes; null: handed over, or fetched by the machine.';

comment on column idempotent_answer.input_hash is 'Keyed print of the hash of the input: who has it cannot try out what was entered.';
`);
  }

  /** What was asked with a key may be a number and little else, and its hash could be tried out, too. */
  async #printInputs(): Promise<void> {
    const sealer = sealerOf(this.getEntityManager());
    for (let after = ['', '', '']; ;) {
      const rows = (await this.execute(
        `select actor_key, operation, key, encode(input_hash, 'hex') as hash from idempotent_answer
         where (actor_key, operation, key) > (?, ?, ?) order by actor_key, operation, key limit ${ROWS_PER_BATCH}`,
        after,
      )) as { actor_key: string; operation: string; key: string; hash: string }[];
      await this.execute(
        `update idempotent_answer a set input_hash = decode(p.print, 'hex')
         from jsonb_to_recordset(?::jsonb) as p (actor_key text, operation text, key text, print text)
         where a.actor_key = p.actor_key and a.operation = p.operation and a.key = p.key`,
        [
          JSON.stringify(
            rows.map(({ hash, ...row }) => ({ ...row, print: sealer.print(hash).toString('hex') })),
          ),
        ],
      );
      const last = rows.at(-1);
      if (!last || rows.length < ROWS_PER_BATCH) return;
      after = [last.actor_key, last.operation, last.key];
    }
  }
}
