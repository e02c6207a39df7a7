import type { Pool, QueryResultRow } from 'pg';
import type { RowScope } from '../access/actor.ts';
import { inSpan } from '../telemetry/telemetry.ts';

/** A prepared statement. `name` belongs to one text: PostgreSQL keeps the plan under it. */
export interface Statement {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

/** What the database is told of a scope: app.scope and app.units. */
export function scopeSettings(scope: RowScope): [string, string] {
  switch (scope.kind) {
    case 'ALL':
      return ['all', ''];
    case 'UNITS':
      return ['units', `{${scope.unitIds.join(',')}}`];
    case 'AGENCY':
      return [`agency:${scope.agencyId}`, ''];
    case 'CITIZEN':
      return [`citizen:${scope.citizenId}`, ''];
  }
}

/**
 * The one door for reads outside a use case. Every read carries a row scope; row-level security in the database
 * stands behind the units that the statement itself names.
 *
 * The scope is a transaction-local setting. All of BEGIN, scope, statements and COMMIT leave in one go (the pool must
 * be made with `pipeline: true`), so the transaction costs one round trip and not four.
 */
export class ScopedReader {
  readonly #pool: Pool;

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  async read<Row extends QueryResultRow>(scope: RowScope, statement: Statement): Promise<Row[]> {
    const [rows] = await this.readAll(scope, [statement]);
    return (rows ?? []) as Row[];
  }

  /** Several statements under one scope in one round trip; the rows come in the order of the statements. */
  readAll(scope: RowScope, statements: readonly Statement[]): Promise<QueryResultRow[][]> {
    const names = () => statements.map(({ name }) => name).join(' ');
    return inSpan('sql', names, () => this.#send(scope, statements));
  }

  async #send(scope: RowScope, statements: readonly Statement[]): Promise<QueryResultRow[][]> {
    const client = await this.#pool.connect();
    const sent = [
      client.query('begin read only'),
      client.query({
        name: 'scope',
        text: `select set_config('app.scope', $1, true), set_config('app.units', $2, true)`,
        values: scopeSettings(scope),
      }),
      ...statements.map(({ name, text, values }) => client.query({ name, text, values: [...values] })),
      client.query('commit'),
    ];
    const answers = await Promise.allSettled(sent);
    client.release();
    return answers.slice(2, -1).map((answer) => {
      if (answer.status === 'rejected') throw answer.reason;
      return answer.value.rows as QueryResultRow[];
    });
  }
}

const NOW: Statement = { name: 'now', text: 'select app_now() as now', values: [] };

/** The database's clock, for reads that compare with a moment of the calendar. */
export async function readNow(reader: ScopedReader): Promise<Date> {
  const [row] = await reader.read<{ now: Date }>({ kind: 'UNITS', unitIds: [] }, NOW);
  if (!row) throw new Error('The database gave no time.');
  return row.now;
}
