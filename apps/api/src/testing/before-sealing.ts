import { runMigrations } from 'graphile-worker';
import pg from 'pg';
import { inject } from 'vitest';
import { createOrm } from '../platform/persistence/orm.ts';
import { openingTypes } from '../platform/sealing/sealed-in-database.ts';
import { TEST_SEALER } from './secret-key.ts';

/** A database in which everything still stands open, and what then brings it up to this program. */
export interface DatabaseBeforeSealing {
  /** Reads opened, as the program does. */
  readonly owner: pg.Pool;
  /** Reads what stands in the table itself. */
  readonly plain: pg.Pool;
  migrate(): Promise<void>;
  close(): Promise<void>;
}

export async function createDatabaseBeforeSealing(name: string): Promise<DatabaseBeforeSealing> {
  const url = `${inject('serverUrl')}/${name}`;
  const server = new pg.Client({ connectionString: `${inject('serverUrl')}/postgres` });
  await server.connect();
  await server.query(`create database ${name}`);
  await server.end();
  await runMigrations({ connectionString: url });
  const orm = createOrm(url, [], TEST_SEALER, { discovery: { warnWhenNoEntities: false } });
  await orm.migrator.up({ to: 'SealedValues0042' });
  const owner = new pg.Pool({ connectionString: url, max: 1, types: openingTypes(pg.types, TEST_SEALER) });
  const plain = new pg.Pool({ connectionString: url, max: 1 });
  return {
    owner,
    plain,
    migrate: async () => void (await orm.migrator.up()),
    close: async () => void (await Promise.all([owner.end(), plain.end(), orm.close()])),
  };
}
