import type { MikroORM } from '@mikro-orm/postgresql';
import { runMigrations } from 'graphile-worker';
import pg from 'pg';
import { createOrm } from './orm.ts';

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
export async function provision(ownerUrl: string, applicationUrl: string): Promise<string[]> {
  await createDatabaseIfMissing(ownerUrl);
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await createApplicationRole(client, applicationUrl);
  } finally {
    await client.end();
  }
  await runMigrations({ connectionString: ownerUrl });
  const orm: MikroORM = createOrm(ownerUrl, [], { discovery: { warnWhenNoEntities: false } });
  try {
    const applied = (await orm.migrator.up()).map(({ name }) => name);
    await orm.em.fork().execute(`grant select on applied_migration to ${APPLICATION_ROLE}`);
    return applied;
  } finally {
    await orm.close();
  }
}

async function createDatabaseIfMissing(ownerUrl: string): Promise<void> {
  const url = new URL(ownerUrl);
  const name = decodeURIComponent(url.pathname.slice(1));
  const probe = new pg.Client({ connectionString: ownerUrl });
  try {
    await probe.connect();
    return;
  } catch (error) {
    if ((error as { code?: string }).code !== '3D000') throw error;
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
