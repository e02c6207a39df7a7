import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedDatabase } from '@dinhdanh/embedded-db';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { APPLICATION_ROLE, provision } from '../platform/persistence/provision.ts';
import { Secrets } from '../platform/secrets.ts';
import { loadDemoAgencies } from '../seeds/demo-agencies.ts';
import { loadDemoOfficers } from '../seeds/demo-officers.ts';
import { loadDemoTeams } from '../seeds/demo-teams.ts';
import { loadReferenceData } from '../seeds/reference-data.ts';
import { TEST_SEALER, TEST_SECRET_KEY } from './secret-key.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The server, without a database name. */
    serverUrl: string;
    applicationUrl: string;
  }
}

/** One PostgreSQL for the run, and one template with units, calendar, targets and officers that every file clones. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startEmbeddedDatabase({
    dataDirectory: mkdtempSync(join(tmpdir(), 'dinhdanh-test-')),
    durability: 'throwaway',
  });
  const serverUrl = server.superuserUrl.replace(/\/postgres$/, '');
  const applicationUrl = serverUrl.replace(/\/\/[^@]+@/, `//${APPLICATION_ROLE}:application@`);
  await provision(`${serverUrl}/template_world`, `${applicationUrl}/template_world`, TEST_SEALER);
  const client = new pg.Client({ connectionString: `${serverUrl}/template_world` });
  await client.connect();
  await loadReferenceData(client);
  await loadDemoAgencies(client);
  await loadDemoOfficers(client, new Secrets(TEST_SECRET_KEY));
  await loadDemoTeams(client);
  await client.end();
  project.provide('serverUrl', serverUrl);
  project.provide('applicationUrl', applicationUrl);
  return () => server.stop();
}
