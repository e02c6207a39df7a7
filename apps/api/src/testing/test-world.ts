import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CALLER_FIELDS,
  STATUS_FEED_SOURCES,
  type DocumentRecord,
  type IdentityFacts,
  type StatusFeedSource,
} from '@dinhdanh/domain';
import { Logger as QueueLogger, runOnce, type TaskList } from 'graphile-worker';
import pg from 'pg';
import { inject } from 'vitest';
import { createApp, createCore, type Core } from '../app.ts';
import type { Config } from '../config.ts';
import { createJobs } from '../jobs.ts';
import { httpEventReceivers } from '../platform/adapters/http-event-receivers.ts';
import { answerUnreadable } from '../platform/http/unreadable-requests.ts';
import { createLogger, type Logger } from '../platform/log.ts';
import { AgencyFailed, type AgencyRegisters } from '../platform/ports/agency-registers.ts';
import type { BiometricAnswer } from '../platform/ports/biometric-matcher.ts';
import type { EventReceivers } from '../platform/ports/event-receivers.ts';
import type { ForeignerRecord } from '../platform/ports/immigration-database.ts';
import type { OrganisationRecord } from '../platform/ports/organisation-registry.ts';
import type { ResidenceRecord } from '../platform/ports/population-database.ts';
import type { SmsReceipt } from '../platform/ports/sms-gateway.ts';
import type { FeedEvent } from '../platform/ports/status-feed.ts';
import { openingTypes } from '../platform/sealing/sealed-in-database.ts';
import { DEMO_PASSWORD } from '../seeds/demo-officers.ts';
import { codeOf } from './authenticator.ts';
import { TEST_RELYING_PARTY } from './passkey.ts';
import { TEST_ENCRYPTION_KEYS, TEST_SEALER, TEST_SECRET_KEY, TEST_SMS_INBOUND_KEY } from './secret-key.ts';

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

/** A client with what is not GraphQL. */
export interface Session extends Client {
  /** The session's cookie; undefined for a visitor. */
  readonly cookie: string | undefined;
  /** A request beside GraphQL, under the same session. */
  fetch(path: string, init?: RequestInit): Promise<Response>;
}

/** What a holder knows and where the codes go. */
export interface HolderSecrets {
  readonly personalIdNumber: string;
  readonly phoneNumber: string;
  readonly password: string;
}

export interface SentMessage {
  readonly clientReference: string;
  readonly to: string;
  readonly text: string;
}

export interface SentMail {
  readonly clientReference: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

export interface TestWorld {
  readonly url: string;
  /** Where the sealed pictures of this world lie. */
  readonly filesDirectory: string;
  /** Where the signed heads of its audit chains lie. */
  readonly anchorsDirectory: string;
  /** As the application role, bound by row-level security. */
  readonly core: Core;
  /** What the server was made with. */
  readonly config: Config;
  /** As the owner: sees and may do everything, for arranging and for looking behind the screen. */
  readonly owner: pg.Pool;
  /** What reached citizens; one per client reference, as the real gateway does. */
  readonly messages: SentMessage[];
  /**
   * The gateway: `isDown` makes every call fail; `losesAnswers` makes it send and then fail. `calls` names each attempt
   * by its reference. `receipts` says by phone what became of its messages: null is nothing yet, unnamed is DELIVERED.
   * `asked` names each question for a receipt.
   */
  readonly smsGateway: {
    isDown: boolean;
    losesAnswers: boolean;
    readonly calls: string[];
    readonly receipts: Map<string, SmsReceipt | null>;
    readonly asked: string[];
  };
  /** What came into mailboxes; one per client reference, as mailboxes do. */
  readonly mails: SentMail[];
  /** The mail relay: `isDown` makes every call fail. */
  readonly mailGateway: { isDown: boolean };
  /** The population database: a person by number. Whoever is not in it is not found; `isDown` makes every call fail. */
  readonly population: {
    readonly people: Map<string, IdentityFacts>;
    readonly residences: Map<string, ResidenceRecord>;
    isDown: boolean;
  };
  /** The immigration database: a foreigner by number. */
  readonly immigration: { readonly foreigners: Map<string, ForeignerRecord>; isDown: boolean };
  /** The organisation registry: an organisation by identifier. */
  readonly registry: { readonly organisations: Map<string, OrganisationRecord>; isDown: boolean };
  /**
   * The feeds of the registers: what each has said, in this order, whole again and again where `repeats`. `isDown` makes
   * every call fail; `read` names each attempt.
   */
  readonly feeds: {
    readonly events: Map<StatusFeedSource, FeedEvent[]>;
    readonly read: StatusFeedSource[];
    isDown: boolean;
    repeats: boolean;
  };
  /** The matcher: everybody on file matches, others have no reference, unless `outcomes` says otherwise by number. */
  readonly biometrics: {
    readonly outcomes: Map<string, { portrait: BiometricAnswer; fingerprints: BiometricAnswer }>;
    isDown: boolean;
  };
  /**
   * The services of all agencies: each confirms what it is asked, unless `records` says by the number of the paper what
   * stands in the register (null: nothing). `isDown` makes every call fail; `asked` names each attempt by its reference.
   * `registers` answers in their place, where a test has servers of its own.
   */
  readonly agencies: {
    readonly records: Map<string, DocumentRecord | null>;
    readonly asked: string[];
    isDown: boolean;
    registers: AgencyRegisters | null;
  };
  /** Webhooks are called over HTTP as in earnest, at the origins of the configuration. */
  readonly webhooks: { receivers: EventReceivers };
  readonly log: Logger;
  /** Every line that was logged. */
  readonly logLines: string[];
  visitor(endpoint?: 'back-office' | 'portal' | 'agency'): Session;
  /** A session of this officer, the same one until the clock is moved. */
  officer(username: string): Promise<Session>;
  /** The server, stopped and started anew on the same database and address: it has forgotten what it only kept in mind. */
  restart(): Promise<void>;
  /** Another server process on the same database, as behind one address there are several. */
  secondProcess(): Promise<{ readonly url: string; close(): Promise<void> }>;
  /** Signs a holder in at the portal, with the code of the message that is sent. */
  holder(who: HolderSecrets): Promise<Session>;
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

/** The whole server on a database of its own; only the ports to the outside are fakes. */
export async function createTestWorld(overrides: Partial<Config> = {}): Promise<TestWorld> {
  const name = `world_${randomUUID().replaceAll('-', '')}`;
  const serverUrl = inject('serverUrl');
  const admin = new pg.Client({ connectionString: `${serverUrl}/postgres` });
  await admin.connect();
  await admin.query(`create database ${name} template template_world`);
  await admin.end();

  // Before the rest: machines of agencies sign the address.
  const server = createServer();
  answerUnreadable(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const filesDirectory = await mkdtemp(join(tmpdir(), 'dinhdanh-files-'));
  const anchorsDirectory = await mkdtemp(join(tmpdir(), 'dinhdanh-anchors-'));
  const config: Config = {
    port: 0,
    host: '127.0.0.1',
    publicUrl: url,
    relyingParty: TEST_RELYING_PARTY,
    // Nobody answers there; tests that come so far have a provider of their own.
    singleSignOn: {
      ...{ issuer: 'http://127.0.0.1:9', clientId: 'dinhdanh', clientSecret: 'a secret of tests' },
      secondFactor: { acr: [], amr: [] },
    },
    databaseUrl: `${inject('applicationUrl')}/${name}`,
    ownerDatabaseUrl: `${serverUrl}/${name}`,
    isDemo: true,
    secretKey: TEST_SECRET_KEY,
    encryptionKeys: TEST_ENCRYPTION_KEYS,
    populationUrl: '',
    immigrationUrl: '',
    organisationsUrl: '',
    biometricsUrl: '',
    smsUrl: '',
    smsInboundKey: TEST_SMS_INBOUND_KEY,
    agencyUrls: {},
    webhookOrigins: [],
    statusFeedUrls: {},
    smtpUrl: '',
    mailSender: '',
    fileStore: { kind: 'DIRECTORY', directory: filesDirectory },
    anchorStore: { kind: 'DIRECTORY', directory: anchorsDirectory },
    anchorPublicKeys: [],
    isAutomaticApprovalOn: true,
    callerCheckFields: CALLER_FIELDS,
    allowsUnregisteredOperations: true,
    hasSecureCookies: false,
    trustedProxy: undefined,
    allowedOrigins: [],
    otlpEndpoint: undefined,
    metricsPort: undefined,
    workerMetricsPort: undefined,
    logLevel: 'debug',
    ...overrides,
  };
  const logLines: string[] = [];
  const log = createLogger(config.logLevel, { write: (line) => void logLines.push(line) });
  const core = createCore(config);
  let app = await createApp(config, core, log);
  server.on('request', (request, response) => app.http(request, response));
  const owner = new pg.Pool({
    connectionString: `${serverUrl}/${name}`,
    max: 4,
    types: openingTypes(pg.types, TEST_SEALER),
  });
  // The queue asks for both before it takes a pool of somebody else's.
  owner.on('error', () => undefined);
  owner.on('connect', (client) => void client.on('error', () => undefined));

  const messages: SentMessage[] = [];
  const smsGateway: TestWorld['smsGateway'] = {
    isDown: false,
    losesAnswers: false,
    calls: [],
    receipts: new Map(),
    asked: [],
  };
  const mails: SentMail[] = [];
  const mailGateway = { isDown: false };
  const population: TestWorld['population'] = { people: new Map(), residences: new Map(), isDown: false };
  const immigration: TestWorld['immigration'] = { foreigners: new Map(), isDown: false };
  const registry: TestWorld['registry'] = { organisations: new Map(), isDown: false };
  const biometrics: TestWorld['biometrics'] = { outcomes: new Map(), isDown: false };
  const feeds: TestWorld['feeds'] = { events: new Map(), read: [], isDown: false, repeats: false };
  const agencies: TestWorld['agencies'] = {
    records: new Map(),
    asked: [],
    isDown: false,
    registers: null,
  };
  const webhooks = { receivers: httpEventReceivers(config.webhookOrigins) };
  const jobs = createJobs(
    core,
    {
      agencyRegisters: {
        async ask(agency, question) {
          const { reference, personalIdNumber, documentNumber, fullName, dateOfBirth } = question;
          agencies.asked.push(reference);
          if (agencies.registers) return agencies.registers.ask(agency, question);
          if (agencies.isDown) throw new AgencyFailed('CONNECTION');
          const record = agencies.records.get(documentNumber);
          const usual = {
            documentNumber,
            fullName,
            dateOfBirth,
            status: 'VALID',
            validUntil: '2031-05-01',
          } as const;
          return {
            personalIdNumber,
            agencyReference: `A-${reference.slice(0, 8)}`,
            record: record === undefined ? usual : record,
          };
        },
      },
      eventReceivers: { deliver: (...event) => webhooks.receivers.deliver(...event) },
      smsGateway: {
        async send(message) {
          smsGateway.calls.push(message.clientReference);
          if (smsGateway.isDown) throw new Error('The gateway does not answer.');
          if (!messages.some(({ clientReference }) => clientReference === message.clientReference))
            messages.push(message);
          if (smsGateway.losesAnswers) throw new Error('The line was cut before the gateway answered.');
        },
        async findReceipt(clientReference) {
          smsGateway.asked.push(clientReference);
          if (smsGateway.isDown) throw new Error('The gateway does not answer.');
          const message = messages.find((candidate) => candidate.clientReference === clientReference);
          const receipt = message && smsGateway.receipts.get(message.to);
          return message && receipt === undefined ? 'DELIVERED' : (receipt ?? null);
        },
      },
      mailGateway: {
        async send(mail) {
          if (mailGateway.isDown) throw new Error('The mail relay does not answer.');
          if (!mails.some(({ clientReference }) => clientReference === mail.clientReference))
            mails.push(mail);
        },
      },
      statusFeed: {
        sources: STATUS_FEED_SOURCES,
        async read(source, after, limit) {
          feeds.read.push(source);
          if (feeds.isDown) throw new Error('The feed does not answer.');
          const all = feeds.events.get(source) ?? [];
          const from = feeds.repeats ? 0 : Number(after ?? 0);
          const events = all.slice(from, from + limit);
          return { events, nextCursor: events.length === 0 ? after : String(from + events.length) };
        },
      },
      immigrationDatabase: {
        async findForeigner(personalIdNumber) {
          if (immigration.isDown) throw new Error('The immigration database does not answer.');
          return immigration.foreigners.get(personalIdNumber) ?? null;
        },
      },
      organisationRegistry: {
        async findOrganisation(identifier) {
          if (registry.isDown) throw new Error('The organisation registry does not answer.');
          return registry.organisations.get(identifier) ?? null;
        },
      },
      biometricMatcher: {
        async match({ personalIdNumber, portrait, fingerprints }) {
          if (biometrics.isDown) throw new Error('The biometric matcher does not answer.');
          const isOnFile =
            population.people.has(personalIdNumber) ||
            immigration.foreigners.get(personalIdNumber)?.hasBiometrics === true;
          const usual: BiometricAnswer = isOnFile ? 'MATCHED' : 'NO_REFERENCE';
          const outcomes = biometrics.outcomes.get(personalIdNumber);
          return {
            portrait: portrait && (outcomes?.portrait ?? usual),
            fingerprints: fingerprints && (outcomes?.fingerprints ?? usual),
          };
        },
      },
      populationDatabase: {
        async findPerson(personalIdNumber) {
          if (population.isDown) throw new Error('The population database does not answer.');
          return population.people.get(personalIdNumber) ?? null;
        },
        async findResidence(personalIdNumber) {
          if (population.isDown) throw new Error('The population database does not answer.');
          return population.residences.get(personalIdNumber) ?? null;
        },
      },
    },
    config,
    log,
  );

  const clientOf = (endpoint: string, cookie?: string): Session => ({
    query: (document, variables, headers) =>
      post(
        `${url}/graphql/${endpoint}`,
        { query: document, variables },
        { ...(cookie ? { cookie } : {}), ...headers },
      ),
    cookie,
    fetch: (path, init) =>
      fetch(`${url}${path}`, { ...init, headers: { ...(cookie ? { cookie } : {}), ...init?.headers } }),
  });

  const sessions = new Map<string, Session>();
  return {
    url,
    filesDirectory,
    anchorsDirectory,
    core,
    config,
    owner,
    messages,
    smsGateway,
    mails,
    mailGateway,
    population,
    immigration,
    registry,
    feeds,
    biometrics,
    agencies,
    webhooks,
    log,
    logLines,
    visitor: (endpoint = 'back-office') => clientOf(endpoint),
    async officer(username) {
      const open = sessions.get(username);
      if (open) return open;
      const response = await fetch(`${url}/graphql/back-office`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          query:
            'mutation ($input: SignInInput!) { signIn(input: $input) { ... on SecondFactorToEnrol { signInToken offered { secret } } } }',
          variables: { input: { username, password: DEMO_PASSWORD } },
        }),
      });
      const cookie =
        response.headers.get('set-cookie')?.split(';')[0] ??
        (await setUpApp(url, owner, (await response.json()) as AppOffered));
      if (!cookie) throw new Error(`${username} could not sign in.`);
      const session = clientOf('back-office', cookie);
      sessions.set(username, session);
      return session;
    },
    async restart() {
      await app.close();
      app = await createApp(config, core, log);
    },
    async secondProcess() {
      const otherCore = createCore(config);
      const other = await createApp(config, otherCore, log);
      const otherServer = createServer((request, response) => other.http(request, response));
      await new Promise<void>((resolve) => otherServer.listen(0, '127.0.0.1', resolve));
      return {
        url: `http://127.0.0.1:${(otherServer.address() as AddressInfo).port}`,
        async close() {
          await closed(otherServer);
          await other.close();
          await otherCore.close();
        },
      };
    },
    async holder({ personalIdNumber, phoneNumber, password }) {
      const visitor = clientOf('portal');
      const started = await visitor.query(
        'mutation ($input: StartSignInInput!) { startSignIn(input: $input) { ... on SignInStarted { flowId } } }',
        { input: { personalIdNumber, password } },
      );
      await runQueue(owner, jobs);
      const code = messages
        .findLast(({ to, text }) => to === phoneNumber && /^\d{6} /.test(text))
        ?.text.slice(0, 6);
      const response = await visitor.fetch('/graphql/portal', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          query: 'mutation ($input: CompleteSignInInput!) { completeSignIn(input: $input) { __typename } }',
          variables: { input: { flowId: started.data?.startSignIn.flowId ?? '', code: code ?? '' } },
        }),
      });
      const cookie = response.headers.get('set-cookie')?.split(';')[0];
      if (!cookie) throw new Error(`The holder could not sign in: ${started.text} ${await response.text()}`);
      return clientOf('portal', cookie);
    },
    runJobs: () => runQueue(owner, jobs),
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
      await closed(server);
      await app.close();
      await core.close();
      await owner.end();
      await rm(filesDirectory, { recursive: true, force: true });
      await rm(anchorsDirectory, { recursive: true, force: true });
    },
  };
}

interface AppOffered {
  readonly data?: {
    readonly signIn: { readonly signInToken?: string; readonly offered?: { readonly secret: string } };
  };
}

/** The second step of a first sign-in, where the password is not enough. */
async function setUpApp(url: string, owner: pg.Pool, { data }: AppOffered): Promise<string | undefined> {
  const { signInToken, offered } = data?.signIn ?? {};
  if (!offered) return undefined;
  const response = await fetch(`${url}/graphql/back-office`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query:
        'mutation ($input: CompleteOfficerSignInInput!) { completeOfficerSignIn(input: $input) { __typename } }',
      variables: { input: { signInToken, code: await codeOf({ owner }, offered.secret) } },
    }),
  });
  return response.headers.get('set-cookie')?.split(';')[0];
}

const closed = (server: Server): Promise<unknown> =>
  new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });

/** Runs every job that is due, to the end. */
export async function runQueue(owner: pg.Pool, taskList: TaskList): Promise<void> {
  await runOnce({ pgPool: owner, taskList, noHandleSignals: true, logger: quietQueue });
  // The queue does not wait for its own notes of what ended how; a job is locked until they are written.
  const isWriting = async (): Promise<boolean> =>
    (await owner.query('select from graphile_worker._private_jobs where locked_at is not null limit 1')).rows
      .length > 0;
  while (await isWriting());
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
