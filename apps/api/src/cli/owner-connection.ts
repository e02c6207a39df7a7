import pg from 'pg';
import { sealerFrom } from '../app.ts';
import { readConfig } from '../config.ts';
import { openingTypes } from '../platform/sealing/sealed-in-database.ts';
import { Secrets } from '../platform/secrets.ts';

export function ownerUrl(): string {
  const { ownerDatabaseUrl } = readConfig();
  if (!ownerDatabaseUrl) throw new Error('OWNER_DATABASE_URL must be set for this command.');
  return ownerDatabaseUrl;
}

export async function withOwner<Result>(work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const config = readConfig();
  const client = new pg.Client({
    connectionString: ownerUrl(),
    types: openingTypes(pg.types, sealerFrom(config, new Secrets(config.secretKey))),
  });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
