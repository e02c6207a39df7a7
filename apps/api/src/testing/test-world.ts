import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { IdentityFacts } from '@dinhdanh/domain';
import { Logger as QueueLogger, runOnce } from 'graphile-worker';
import pg from 'pg';
import { inject } from 'vitest';
import { createApp, createCore, type Core } from '../app.ts';
import type { Config } from '../config.ts';
import { createJobs } from '../jobs.ts';
import { createLogger } from '../platform/log.ts';
import { DEMO_PASSWORD } from '../seeds/demo-officers.ts';
import { TEST_SECRET_KEY } from './secret-key.ts';

const quietQueue = new QueueLogger(() => () => undefined);

export interface Answer<Data> {
  readonly status: number;
  readonly data: Data;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: Record<string, unknown> & { readonly code: string };
  }[];
  /** The answer as it came over the wire. */
  readonly text: string;
}

// Tests select their own fields; the shape of `data` is theirs to know.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Loose = any;

export interface Client {
  query<Data = Loose>(
    document: string,
    variables?: Record<string, unknown>,
    headers?: Record<string, string>,
  ): Promise<Answer<Data>>;
}

export interface SentMessage {
  readonly clientReference: string;
  readonly to: string;
  readonly text: string;
}

export interface TestWorld {
  readonly url: string;
  /** As the application role, bound by row-level security. */
  readonly core: Core;
  /** As the owner: sees and may do everything, for arranging and for looking behind the screen. */
  readonly owner: pg.Pool;
  /** What reached citizens; one per client reference, as the real gateway does. */
  readonly messages: SentMessage[];
  /** The gateway: `isDown` makes every call fail; `losesAnswers` makes it send and then fail. `calls` names each attempt by its reference. */
  readonly smsGateway: { isDown: boolean; losesAnswers: boolean; readonly calls: string[] };
  /** The population database: a person by number. Whoever is not in it is not found; `isDown` makes every call fail. */
  readonly population: { readonly people: Map<string, IdentityFacts>; isDown: boolean };
  /** Every line that was logged. */
  readonly logLines: string[];
  visitor(endpoint?: 'back-office' | 'portal' | 'agency'): Client;
  /** A session of this officer, the same one until the clock is moved. */
  officer(username: string): Promise<Client>;
  /** Runs every job that is due, to the end. */
  runJobs(): Promise<void>;
  /** Makes jobs that failed due again at once; their waiting time runs by the queue's own clock. */
  retryFailedJobs(): Promise<void>;
  /** Moves the database's clock, and the limits with it, which run by the server's. */
  letPass(interval: string): Promise<void>;
  /** Sets the database's clock. */
  setClock(moment: string): Promise<void>;
  close(): Promise<void>;
}

/** The whole server on a database of its own; only the two ports to the outside are fakes. */
export async function createTestWorld(overrides: Partial<Config> = {}): Promise<TestWorld> {
  const name = `world_${randomUUID().replaceAll('-', '')}`;
  const serverUrl = inject('serverUrl');
  const admin = new pg.Client({ connectionString: `${serverUrl}/postgres` });
  await admin.connect();
  await admin.query(`create database ${name} template template_world`);
  await admin.end();

  const config: Config = {
    port: 0,
    host: '127.0.0.1',
    databaseUrl: `${inject('applicationUrl')}/${name}`,
    ownerDatabaseUrl: `${serverUrl}/${name}`,
    isDemo: true,
    secretKey: TEST_SECRET_KEY,
    populationUrl: '',
    smsUrl: '',
    allowsUnregisteredOperations: true,
    hasSecureCookies: false,
    trustedProxy: undefined,
    allowedOrigins: [],
    logLevel: 'debug',
    ...overrides,
  };
  const logLines: string[] = [];
  const log = createLogger(config.logLevel, { write: (line) => void logLines.push(line) });
  const core = createCore(config);
  const app = await createApp(config, core, log);
  const server = createServer(app.http);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const owner = new pg.Pool({ connectionString: `${serverUrl}/${name}`, max: 4 });
  // The queue asks for both before it takes a pool of somebody else's.
  owner.on('error', () => undefined);
  owner.on('connect', (client) => void client.on('error', () => undefined));

  const messages: SentMessage[] = [];
  const smsGateway = { isDown: false, losesAnswers: false, calls: [] as string[] };
  const population = { people: new Map<string, IdentityFacts>(), isDown: false };
  const jobs = createJobs(core, {
    smsGateway: {
      async send(message) {
        smsGateway.calls.push(message.clientReference);
        if (smsGateway.isDown) throw new Error('The gateway does not answer.');
        if (!messages.some(({ clientReference }) => clientReference === message.clientReference))
          messages.push(message);
        if (smsGateway.losesAnswers) throw new Error('The line was cut before the gateway answered.');
      },
    },
    populationDatabase: {
      async findPerson(personalIdNumber) {
        if (population.isDown) throw new Error('The population database does not answer.');
        return population.people.get(personalIdNumber) ?? null;
      },
    },
  });

  const clientOf = (endpoint: string, cookie?: string): Client => ({
    query: (document, variables, headers) =>
      post(
        `${url}/graphql/${endpoint}`,
        { query: document, variables },
        { ...(cookie ? { cookie } : {}), ...headers },
      ),
  });

  const sessions = new Map<string, Client>();
  return {
    url,
    core,
    owner,
    messages,
    smsGateway,
    population,
    logLines,
    visitor: (endpoint = 'back-office') => clientOf(endpoint),
    async officer(username) {
      const open = sessions.get(username);
      if (open) return open;
      const response = await fetch(`${url}/graphql/back-office`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          query: 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }',
          variables: { input: { username, password: DEMO_PASSWORD } },
        }),
      });
      const cookie = response.headers.get('set-cookie')?.split(';')[0];
      if (!cookie) throw new Error(`${username} could not sign in: ${await response.text()}`);
      const session = clientOf('back-office', cookie);
      sessions.set(username, session);
      return session;
    },
    async runJobs() {
      await runOnce({
        pgPool: owner,
        taskList: jobs,
        noHandleSignals: true,
        logger: quietQueue,
      });
    },
    async retryFailedJobs() {
      await owner.query('update graphile_worker._private_jobs set run_at = now() where attempts > 0');
    },
    async letPass(interval) {
      sessions.clear();
      await owner.query('update clock_offset set ahead_by = ahead_by + $1::interval', [interval]);
      await owner.query(
        'update rate_limit set expire = expire - 1000 * extract(epoch from $1::interval)::bigint',
        [interval],
      );
    },
    async setClock(moment) {
      sessions.clear();
      await owner.query('update clock_offset set ahead_by = $1::timestamptz - now()', [moment]);
    },
    async close() {
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
      await app.close();
      await core.close();
      await owner.end();
    },
  };
}

async function post<Data>(url: string, body: object, headers: Record<string, string>): Promise<Answer<Data>> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  const { data, errors } = JSON.parse(text) as Pick<Answer<Data>, 'data' | 'errors'>;
  return { status: response.status, data, ...(errors ? { errors } : {}), text };
}
