import { join } from 'node:path';
import { createDemoWorld } from '@dinhdanh/demo-world';
import pg from 'pg';
import type { Person } from './people.ts';

export interface Holder {
  readonly accountId: string;
  readonly personalIdNumber: string;
  readonly phoneNumber: string;
}

/** Somebody whom a test has invented; nobody else has the name. The number is sealed, and nobody here has the keys. */
type Named = Pick<Person, 'fullName'>;

const demoPeople = createDemoWorld().people();

/** The database itself: for whom the demo world knows, and for time that a test cannot wait for. */
export class Database {
  readonly #url: string;

  constructor(url: string) {
    this.#url = url;
  }

  /**
   * Somebody of the demo world whom no other test has taken: with an account that can still be activated alone, one whose
   * seven days are over, or an active one.
   */
  async takeHolder(kind: 'GRANTED' | 'LATE' | 'ACTIVE' = 'GRANTED'): Promise<Holder> {
    const [found] = await this.#query<{ accountId: string; place: number }>(
      `select a.id as "accountId", right(p.code, 6)::integer as place
       from account a join application p on p.id = a.granted_by_application_id
       where right(p.code, 6)::integer <= $3 and a.state = $1 and not exists (select from holder_flow f where f.account_id = a.id)
         and (a.state <> 'GRANTED' or case when $2 then a.window_closes_at < now()
                                           else a.window_closes_at > now() + interval '1 day' end)
       order by random() limit 1`,
      [kind === 'ACTIVE' ? 'ACTIVE' : 'GRANTED', kind === 'LATE', demoPeople.length],
    );
    // The applications of the demo world are numbered in the order of its people.
    const person = found && demoPeople[found.place - 1];
    if (!person) throw new Error('The demo world has no more people.');
    const { personalIdNumber, phoneNumber } = person;
    return { accountId: found.accountId, personalIdNumber, phoneNumber };
  }

  /** Ends the time in which somebody can activate alone, as a week does. */
  async closeWindowOf({ fullName }: Named): Promise<void> {
    await this.#query(
      `update account a set window_opened_at = now() - interval '30 days', window_opened_by = 'DELIVERED',
              window_closes_at = date_trunc('day', now() at time zone $2) at time zone $2 - interval '22 days'
       from citizen c where c.id = a.citizen_id and c.full_name = $1`,
      [fullName, 'Asia/Ho_Chi_Minh'],
    );
    // A receipt of the carrier that comes later would begin the window anew.
    await this.#query(
      `update notification n set receipt_state = 'DELIVERED', receipt_at = now() from application a join citizen c on c.id = a.citizen_id
       where n.application_id = a.id and c.full_name = $1 and n.channel = 'SMS' and n.state = 'SENT'`,
      [fullName],
    );
    await this.#query(`delete from rate_limit where key like 'caller-check-per-%'`);
  }

  /** Makes the newest code of a holder as old as if this much time had gone by, for the limits as well. */
  async ageCode({ accountId }: Holder, seconds: number): Promise<void> {
    await this.#query(
      `update holder_flow f
       set last_code_sent_at = f.last_code_sent_at - make_interval(secs => $2),
           challenge_expires_at = f.challenge_expires_at - make_interval(secs => $2)
       where f.account_id = $1`,
      [accountId, seconds],
    );
    await this.#query(`delete from rate_limit where key like 'code-per-number-30-seconds%'`);
  }

  /** All tests ask from one address, together more often than any visitor may, and nobody waits for the next code. */
  async forgetVisits(): Promise<void> {
    await this.#query(
      `delete from rate_limit where key like '%-per-address:%' or key like 'code-per-number-30-seconds:%'
         or key like 'code-per-number-15-minutes:%'`,
    );
  }

  /** Lets the day of waiting of a recovery go by. */
  async endRecoveryWait({ fullName }: Named): Promise<void> {
    await this.#query(
      `update password_recovery r set requested_at = r.requested_at - interval '24 hours'
       from citizen c where c.id = r.citizen_id and c.full_name = $1 and r.state = 'WAITING'`,
      [fullName],
    );
  }

  /** Makes the comparison that somebody waits for as old as if this much time had gone by; nobody else has the name. */
  async ageComparison({ fullName }: Pick<Person, 'fullName'>, seconds: number): Promise<void> {
    await this.#query(
      `update registration set compare_until = compare_until - make_interval(secs => $2)
       where full_name = $1 and state = 'COMPARING'`,
      [fullName, seconds],
    );
  }

  /** Ends the time that the sources of an application have for their answers. */
  async endPatience(applicationCode: string): Promise<void> {
    await this.#query(
      `update source_check s set asked_at = asked_at - interval '1 hour', answer_by = answer_by - interval '1 hour'
       from application a where a.id = s.application_id and a.code = $1 and s.state = 'WAITING'`,
      [applicationCode],
    );
  }

  /** Ends every session of an officer, as a long silence does. */
  async endSessionsOf(username: string): Promise<void> {
    await this.#query(
      'delete from officer_session s using officer o where o.id = s.officer_id and o.username = $1',
      [username],
    );
  }

  /** The visits that the office has of the people of a list. */
  async visitsOfList(listCode: string): Promise<readonly { readonly fullName: string }[]> {
    return this.#query<{ fullName: string }>(
      `select p.full_name as "fullName" from outreach_visit v join outreach_person p on p.id = v.person_id
       join outreach_list l on l.id = p.list_id where l.code = $1`,
      [listCode],
    );
  }

  /** Brings an appointment of another day forward: it began a moment ago, today. */
  async bringForward(appointmentCode: string): Promise<void> {
    await this.#query(
      `update appointment
       set starts_at = greatest(now() - random() * interval '10 minutes',
                                date_trunc('day', now() at time zone $2) at time zone $2)
       where code = $1`,
      [appointmentCode, 'Asia/Ho_Chi_Minh'],
    );
  }

  /** Lets the lease of whoever has an application open run out, as a closed laptop does after ten minutes. */
  async endClaimOf(applicationId: string): Promise<void> {
    await this.#query(`update application set claimed_until = now() - interval '1 second' where id = $1`, [
      applicationId,
    ]);
  }

  /** The cross-check of the only paper of a holder. */
  async crossCheckOf({ fullName }: Named): Promise<string> {
    const [row] = await this.#query<{ id: string }>(
      `select x.id from cross_check x join citizen c on c.id = x.citizen_id where c.full_name = $1`,
      [fullName],
    );
    return row?.id ?? '';
  }

  /** What a clock starts every minute, now. */
  async startJob(task: 'collect-receipts' | 'give-up-comparisons' | 'watch-terms'): Promise<void> {
    await this.#query('select graphile_worker.add_job($1)', [task]);
  }

  /** Pictures that a unit has, with and without an application. */
  async countPictures(unitCode: string): Promise<number> {
    const [row] = await this.#query<{ count: number }>(
      `select count(*)::integer as count from stored_file f join administrative_unit u on u.id = f.unit_id
       where u.code = $1`,
      [unitCode],
    );
    return row?.count ?? Number.NaN;
  }

  /** Messages with codes that could not be sent and wait for the next attempt. */
  async failedCodeJobs(): Promise<number> {
    const [row] = await this.#query<{ count: number }>(
      `select count(*)::integer as count from graphile_worker.jobs
       where task_identifier = 'send-code' and last_error is not null`,
    );
    return row?.count ?? 0;
  }

  /** The name of every table, those of the jobs included. */
  async tables(): Promise<readonly string[]> {
    const tables = await this.#query<{ name: string }>(
      `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema') order by 1`,
    );
    return tables.map(({ name }) => name);
  }

  /** All that stands in a table, as text: documents as JSON, bytes as the letters that they are. */
  async textOf(table: string): Promise<string> {
    const rows = await this.#query<Readonly<Record<string, unknown>>>(`select * from ${table}`);
    return rows.map((row) => Object.values(row).map(asText).join('\n')).join('\n');
  }

  /** What the database itself writes down. */
  async logFile(): Promise<string> {
    const [row] = await this.#query<{ data_directory: string }>('show data_directory');
    return join(row?.data_directory ?? '', '..', 'server.log');
  }

  /** Puts a text into a table of its own in every form that a column can give it, and takes it away again. */
  async withPlanted<Result>(text: string, work: () => Promise<Result>): Promise<Result> {
    await this.#query('create table planted (as_text text, as_document jsonb, as_bytes bytea)');
    try {
      await this.#query(
        `insert into planted values ('before ' || $1, null, null), (null, jsonb_build_object('deep', array[$1]), null),
                                    (null, null, convert_to($1, 'UTF8'))`,
        [text],
      );
      return await work();
    } finally {
      await this.#query('drop table planted');
    }
  }

  async #query<Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    const client = new pg.Client({ connectionString: this.#url });
    await client.connect();
    try {
      return (await client.query(text, [...values])).rows as Row[];
    } finally {
      await client.end();
    }
  }
}

function asText(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  if (Buffer.isBuffer(value)) return value.toString('utf8');
  return value !== null && typeof value === 'object' ? JSON.stringify(value) : String(value);
}
