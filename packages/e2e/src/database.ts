import pg from 'pg';

export interface Holder {
  readonly personalIdNumber: string;
  readonly phoneNumber: string;
}

/** The database itself: for whom the demo world knows, and for time that a test cannot wait for. */
export class Database {
  readonly #url: string;

  constructor(url: string) {
    this.#url = url;
  }

  /** Somebody of the demo world whom no other test has taken: with an account that waits for activation, or an active one. */
  async takeHolder(state: 'GRANTED' | 'ACTIVE' = 'GRANTED'): Promise<Holder> {
    const [holder] = await this.#query<Holder>(
      `select c.personal_id_number as "personalIdNumber", c.phone_number as "phoneNumber"
       from account a join citizen c on c.id = a.citizen_id
       where a.state = $1 and not exists (select from activation_flow f where f.account_id = a.id)
       order by random() limit 1`,
      [state],
    );
    if (!holder) throw new Error('The demo world has no more people.');
    return holder;
  }

  /** Makes the newest code of a holder as old as if this much time had gone by, for the limits as well. */
  async ageCode({ personalIdNumber }: Holder, seconds: number): Promise<void> {
    await this.#query(
      `update activation_flow f
       set last_code_sent_at = f.last_code_sent_at - make_interval(secs => $2),
           challenge_expires_at = f.challenge_expires_at - make_interval(secs => $2)
       from account a join citizen c on c.id = a.citizen_id
       where f.account_id = a.id and c.personal_id_number = $1`,
      [personalIdNumber, seconds],
    );
    await this.#query(`delete from rate_limit where key like 'code-per-number-30-seconds%'`);
  }

  /** Ends every session of an officer, as a long silence does. */
  async endSessionsOf(username: string): Promise<void> {
    await this.#query(
      'delete from officer_session s using officer o where o.id = s.officer_id and o.username = $1',
      [username],
    );
  }

  /** Messages with codes that could not be sent and wait for the next attempt. */
  async failedCodeJobs(): Promise<number> {
    const [row] = await this.#query<{ count: number }>(
      `select count(*)::integer as count from graphile_worker.jobs
       where task_identifier = 'send-activation-code' and last_error is not null`,
    );
    return row?.count ?? 0;
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
