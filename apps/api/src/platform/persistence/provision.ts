import type { MikroORM } from '@mikro-orm/postgresql';
import { runMigrations } from 'graphile-worker';
import pg from 'pg';
import type { Sealer } from '../sealing/sealer.ts';
import { createOrm, MIGRATIONS } from './orm.ts';

export const APPLICATION_ROLE = 'dinhdanh_app';

/** Limits of every statement of the application role, set on the role so that they hold through any pooler. */
const ROLE_SETTINGS = {
  statement_timeout: '3s',
  lock_timeout: '2s',
  idle_in_transaction_session_timeout: '10s',
} as const;

/**
 * Brings a database up to this program: the database itself if the server lacks it, the application role, the queue's
 * tables and every migration. Done again it changes nothing.
 */
export async function provision(
  ownerUrl: string,
  applicationUrl: string,
  sealer: Sealer,
  showProgress: (done: number, of: number, step: string) => void = () => undefined,
): Promise<string[]> {
  await createDatabaseIfMissing(ownerUrl);
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await createApplicationRole(client, applicationUrl);
  } finally {
    await client.end();
  }
  await runMigrations({ connectionString: ownerUrl });
  const orm: MikroORM = createOrm(ownerUrl, [], sealer, { discovery: { warnWhenNoEntities: false } });
  try {
    let done = MIGRATIONS.length - (await orm.migrator.getPending()).length;
    orm.migrator.on('migrating', ({ name }) => showProgress((done += 1), MIGRATIONS.length, name));
    const applied = (await orm.migrator.up()).map(({ name }) => name);
    await orm.em.fork().execute(`grant select on applied_migration to ${APPLICATION_ROLE}`);
    return applied;
  } finally {
    await orm.close();
  }
}

/** What `provision` would apply. Changes nothing. */
export async function findPendingMigrations(
  ownerUrl: string,
): Promise<{ readonly isDatabaseThere: boolean; readonly pending: readonly string[] }> {
  const names = MIGRATIONS.map(({ name }) => name);
  const client = new pg.Client({ connectionString: ownerUrl });
  try {
    await client.connect();
    const { rows: found } = await client.query<{ is_there: boolean }>(
      `select to_regclass('public.applied_migration') is not null as is_there`,
    );
    if (!found[0]?.is_there) return { isDatabaseThere: true, pending: names };
    const { rows } = await client.query<{ name: string }>('select name from applied_migration');
    const applied = new Set(rows.map(({ name }) => name));
    return { isDatabaseThere: true, pending: names.filter((name) => !applied.has(name)) };
  } catch (error) {
    if (isMissingDatabase(error)) return { isDatabaseThere: false, pending: names };
    throw error;
  } finally {
    await client.end().catch(() => undefined);
  }
}

const isMissingDatabase = (error: unknown): boolean => (error as { code?: string }).code === '3D000';

async function createDatabaseIfMissing(ownerUrl: string): Promise<void> {
  const url = new URL(ownerUrl);
  const name = decodeURIComponent(url.pathname.slice(1));
  const probe = new pg.Client({ connectionString: ownerUrl });
  try {
    await probe.connect();
    return;
  } catch (error) {
    if (!isMissingDatabase(error)) throw error;
  } finally {
    await probe.end().catch(() => undefined);
  }
  url.pathname = '/postgres';
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  await client.query(`create database ${pg.escapeIdentifier(name)}`);
  await client.end();
}

async function createApplicationRole(client: pg.Client, applicationUrl: string): Promise<void> {
  const { username, password } = new URL(applicationUrl);
  if (decodeURIComponent(username) !== APPLICATION_ROLE)
    throw new Error(`DATABASE_URL must connect as ${APPLICATION_ROLE}.`);
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [APPLICATION_ROLE]);
  if (rowCount === 0) await client.query(`create role ${APPLICATION_ROLE} login`);
  if (password)
    await client.query(
      `alter role ${APPLICATION_ROLE} password ${pg.escapeLiteral(decodeURIComponent(password))}`,
    );
  for (const [name, value] of Object.entries(ROLE_SETTINGS))
    await client.query(`alter role ${APPLICATION_ROLE} set ${name} = '${value}'`);
}
