import type { Pool } from 'pg';

/** What is kept longer than asked for: our clock and the database's may differ, and a proof may be dated ahead. */
const SLACK_SECONDS = 300;
const SWEPT_AT_ONCE = 50;

/** Identifiers that count once, in the database: a server that is killed and started again still knows them. */
export class OauthRecords {
  readonly #pool: Pool;

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  /** Keeps it unless it is kept already; false: somebody was faster. Takes some that have ended away. */
  async keepOnce(model: string, id: string, payload: object, seconds: number): Promise<boolean> {
    const { rows } = await this.#pool.query({
      name: 'oauth-record-keep',
      text: `
        with swept as (
          delete from oauth_record where (model, id) in (
            select model, id from oauth_record where expires_at <= app_now() and (model, id) <> ($1, $2)
            limit ${SWEPT_AT_ONCE} for update skip locked))
        insert into oauth_record as kept (model, id, payload, expires_at)
        values ($1, $2, $3, app_now() + make_interval(secs => $4))
        on conflict (model, id) do update set payload = excluded.payload, expires_at = excluded.expires_at
          where kept.expires_at <= app_now()
        returning id`,
      values: [model, id, payload, seconds + SLACK_SECONDS],
    });
    return rows.length > 0;
  }

  async find<Payload>(model: string, id: string): Promise<Payload | undefined> {
    const { rows } = await this.#pool.query<{ payload: Payload }>({
      name: 'oauth-record-find',
      text: 'select payload from oauth_record where model = $1 and id = $2 and expires_at > app_now()',
      values: [model, id],
    });
    return rows[0]?.payload;
  }
}
