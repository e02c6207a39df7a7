import { sealerFrom } from '../app.ts';
import { readConfig } from '../config.ts';
import { findPendingMigrations, provision } from '../platform/persistence/provision.ts';
import { holdKeysAgainstDatabase } from '../platform/sealing/data-keys.queries.ts';
import { Secrets } from '../platform/secrets.ts';
import { loadReferenceData } from '../seeds/reference-data.ts';
import { inTransaction } from './owner.queries.ts';
import { ownerUrl, withOwner } from './owner-connection.ts';
import { endProgress, showProgress } from './progress.ts';

export async function previewMigration(): Promise<void> {
  const { pending, isDatabaseThere } = await findPendingMigrations(ownerUrl());
  if (!isDatabaseThere) console.log('The database is not there and would be made.');
  for (const name of pending) console.log(name);
  console.log(`${pending.length} migrations would be applied; nothing was changed.`);
}

export async function migrateDatabase(): Promise<void> {
  const config = readConfig();
  const sealer = sealerFrom(config, new Secrets(config.secretKey));
  const applied = await provision(ownerUrl(), config.databaseUrl, sealer, showProgress('Migration'));
  await withOwner(async (client) => {
    await holdKeysAgainstDatabase(client, sealer);
    await inTransaction(client, () => loadReferenceData(client));
  });
  if (applied.length > 0) endProgress();
  console.log(applied.length > 0 ? `Database migrated: ${applied.join(', ')}` : 'Database is up to date.');
}
