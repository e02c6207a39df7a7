import pg from 'pg';
import { readConfig } from '../config.ts';

export function ownerUrl(): string {
  const { ownerDatabaseUrl } = readConfig();
  if (!ownerDatabaseUrl) throw new Error('OWNER_DATABASE_URL must be set for this command.');
  return ownerDatabaseUrl;
}

export async function withOwner<Result>(work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: ownerUrl() });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
