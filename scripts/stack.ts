// Everything that runs on one machine: database, simulator, API and worker, in two flavours (start.ts, dev.ts).
import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startEmbeddedDatabase } from '../packages/embedded-db/src/index.ts';
import type { EmbeddedDatabase } from '../packages/embedded-db/src/index.ts';
import { createChildren } from './children.ts';
import type { Child, Children } from './children.ts';
import { releasePorts, reservePort } from './ports.ts';

export interface Flavour {
  /** Arguments of Node, in the folder of the API. */
  readonly api: readonly string[];
  readonly worker: readonly string[];
  readonly cli: readonly string[];
  /** Where the output of the servers goes. */
  readonly output: 'files' | 'terminal';
  /** True: the screens come from Vite, which sees every edit; false: from the API, as they were built. */
  readonly hasScreensFromVite: boolean;
  /** True: stop as soon as the demo world is there. */
  readonly isOnlyFilling?: boolean;
  readonly environment?: NodeJS.ProcessEnv;
}

interface Running {
  readonly apiUrl: string;
  readonly dashboardUrl: string;
  readonly portalUrl: string;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const apiFolder = join(root, 'apps', 'api');
const LOOPBACK = '127.0.0.1';

const DEMO_PASSWORD = 'DinhDanh@2026';
const DEMO_OFFICERS: readonly (readonly [login: string, role: string])[] = [
  ['tiepnhan', 'takes applications in'],
  ['thamdinh', 'reviews applications'],
  ['thutruong', 'head of unit'],
  ['tongdai', 'hotline'],
  ['tongdai2', 'hotline, confirms what the first asks for'],
  ['khuvuc.traco', 'area officer of Phường Trà Cổ'],
  ['lanhdao', 'leader of Phường Trà Cổ, statistics only'],
  ['kiemtra', 'auditor'],
  ['quantri', 'administrator'],
  ['thamdinh.traco', 'reviews, Phường Trà Cổ only'],
  ['thamdinh.kalong', 'reviews, Phường Ka Long only'],
  ['canbo.xnc', 'clerk of the immigration agency, answers about passports'],
];

/** Starts everything, tells where it is, and stays until a signal or the death of a part. */
export async function runStack(flavour: Flavour): Promise<void> {
  const settings = process.env;
  const dataDirectory = resolve(root, settings['DATA_DIRECTORY'] || '.data');
  const logDirectory = join(dataDirectory, 'log');

  let isStopping = false;
  let databaseStarting: Promise<EmbeddedDatabase> | undefined;

  const stop = async (exitCode: number): Promise<void> => {
    if (isStopping) return;
    isStopping = true;
    await children.stopAll();
    // A database that was just being started when the signal came must not stay behind.
    const database = await databaseStarting?.catch(() => undefined);
    await database?.stop();
    releasePorts();
    process.exit(exitCode);
  };
  const fail = (message: string): void => {
    if (isStopping) return;
    console.error(`\n${message}`);
    void stop(1);
  };
  const children = createChildren({ output: flavour.output, logDirectory, onDeath: fail });

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    // The terminal and npm may both send it: the first one counts.
    process.on(signal, () => {
      if (!isStopping) console.log('\nStopping…');
      void stop(0);
    });
  }

  const startDatabase = async (): Promise<EmbeddedDatabase> => {
    databaseStarting = startEmbeddedDatabase({
      dataDirectory: join(dataDirectory, 'postgres'),
      durability: 'safe',
      log: (line) => console.log(line),
    });
    const database = await databaseStarting;
    void database.ended.then(() =>
      fail(`PostgreSQL ended unexpectedly. Its log: ${database.dataDirectory}/server.log`),
    );
    return database;
  };

  try {
    if (settings['DATABASE_URL']) {
      const running = await startOnForeignDatabase(flavour, children, settings);
      if (!isStopping) printAddresses(running);
    } else {
      await startDemo(flavour, children, startDatabase, dataDirectory, settings);
      if (flavour.isOnlyFilling) await stop(0);
    }
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
  }
}

/** The database belongs to somebody: nothing is invented in it, no simulator stands in for the outside world. */
async function startOnForeignDatabase(
  flavour: Flavour,
  children: Children,
  settings: NodeJS.ProcessEnv,
): Promise<Running> {
  const environment = { ...settings, ...flavour.environment };
  if (settings['OWNER_DATABASE_URL']) {
    await children.runToEnd({
      name: 'Migration',
      args: [...flavour.cli, 'migrate'],
      folder: apiFolder,
      environment,
    });
  } else {
    console.log('OWNER_DATABASE_URL is not set: the database is taken as it is, without migrations.');
  }
  return startServers(flavour, children, environment, await reserveApiPort(environment));
}

async function startDemo(
  flavour: Flavour,
  children: Children,
  startDatabase: () => Promise<EmbeddedDatabase>,
  dataDirectory: string,
  settings: NodeJS.ProcessEnv,
): Promise<void> {
  console.log('Database: PostgreSQL 18');
  const database = await startDatabase();
  const simulatorPort = await reservePort(Number(settings['SIMULATOR_PORT'] || 4100));
  const simulatorUrl = `http://${LOOPBACK}:${simulatorPort}`;
  const simulatorSmtpPort = await reservePort(Number(settings['SIMULATOR_SMTP_PORT'] || 4125));
  const port = await reserveApiPort(settings);
  const environment: NodeJS.ProcessEnv = {
    ...settings,
    ...flavour.environment,
    HOST: LOOPBACK,
    EMBEDDED_DATABASE: '1',
    DATABASE_URL: `postgres://dinhdanh_app:${readOrMakePassword(dataDirectory)}@${database.host}:${database.port}/dinhdanh`,
    OWNER_DATABASE_URL: database.superuserUrl.replace(/postgres$/, 'dinhdanh'),
    SECRETS_FILE: join(dataDirectory, 'secrets.json'),
    SIMULATOR_URL: simulatorUrl,
    SIMULATOR_SMTP_URL: `smtp://${LOOPBACK}:${simulatorSmtpPort}`,
    // A new one at every start: both sides get it from here.
    SMS_INBOUND_KEY: randomBytes(32).toString('hex'),
  };

  const cli = { folder: apiFolder, environment };
  await children.runToEnd({ ...cli, name: 'Migration', args: [...flavour.cli, 'migrate'] });
  await children.runToEnd({
    ...cli,
    name: 'Filling the demo world',
    args: [...flavour.cli, 'seed', ...(flavour.isOnlyFilling ? [] : ['--if-empty'])],
  });
  if (flavour.isOnlyFilling) return;
  const simulator = children.start({
    name: 'Simulator',
    args: ['src/main.ts'],
    folder: join(root, 'apps', 'simulator'),
    environment: {
      ...environment,
      SIMULATOR_PORT: String(simulatorPort),
      SIMULATOR_SMTP_PORT: String(simulatorSmtpPort),
      JWKS_URL: `http://${LOOPBACK}:${port}/oauth/jwks`,
      SMS_INBOUND_URL: `http://${LOOPBACK}:${port}/sms/inbound`,
    },
  });
  await children.waitUntilReady(simulator, `${simulatorUrl}/healthz`);
  const running = await startServers(flavour, children, environment, port);
  const citizen = await children.runToEnd(
    { ...cli, name: 'Looking for a demo citizen', args: [...flavour.cli, 'demo-citizen'] },
    { capture: true },
  );

  printAddresses(running);
  console.log(`  Simulator             http://localhost:${simulatorPort}/  (what the invented phones and mailboxes received)

  Demo officers, password ${DEMO_PASSWORD}
${DEMO_OFFICERS.map(([login, role]) => `    ${login.padEnd(18)}${role}`).join('\n')}

  A citizen whose account waits for activation (personal id number · phone)
    ${citizen.trim()}

  Data                  ${readable(database.dataDirectory)}
  Logs                  ${flavour.output === 'files' ? readable(join(dataDirectory, 'log')) : 'above and below'}

  Ctrl-C stops everything; the next start finds the data again.
`);
}

const reserveApiPort = (settings: NodeJS.ProcessEnv): Promise<number> =>
  reservePort(Number(settings['PORT'] || 4000));

async function startServers(
  flavour: Flavour,
  children: Children,
  environment: NodeJS.ProcessEnv,
  port: number,
): Promise<Running> {
  const apiUrl = `http://localhost:${port}`;
  const screens = flavour.hasScreensFromVite ? await startVite(children, port, environment) : undefined;
  const serverEnvironment = {
    ...environment,
    PORT: String(port),
    ...(screens && { ALLOWED_ORIGINS: screens.allowedOrigins }),
  };
  const api = children.start({
    name: 'API',
    args: flavour.api,
    folder: apiFolder,
    environment: serverEnvironment,
  });
  children.start({ name: 'worker', args: flavour.worker, folder: apiFolder, environment: serverEnvironment });
  await children.waitUntilReady(api, `http://${environment['HOST'] || LOOPBACK}:${port}/readyz`);
  for (const { child, url } of screens?.servers ?? []) await children.waitUntilReady(child, url);
  return {
    apiUrl,
    portalUrl: screens?.portalUrl ?? `${apiUrl}/`,
    dashboardUrl: screens?.dashboardUrl ?? `${apiUrl}/admin/`,
  };
}

async function startVite(children: Children, apiPort: number, environment: NodeJS.ProcessEnv) {
  const startOne = async (name: string, app: string, wishedPort: number, path: string) => {
    const port = await reservePort(wishedPort);
    const folder = join(root, 'apps', app);
    const child: Child = children.start({
      name,
      args: [
        join(folder, 'node_modules/vite/bin/vite.js'),
        '--host',
        LOOPBACK,
        '--port',
        `${port}`,
        '--strictPort',
      ],
      folder,
      environment: { ...environment, API_ORIGIN: `http://${LOOPBACK}:${apiPort}` },
    });
    return { child, port, url: `http://${LOOPBACK}:${port}${path}` };
  };
  const portal = await startOne('portal', 'portal', 5173, '/');
  const dashboard = await startOne('dashboard', 'admin', 5174, '/admin/');
  const servers = [portal, dashboard];
  return {
    servers,
    portalUrl: `http://localhost:${portal.port}/`,
    dashboardUrl: `http://localhost:${dashboard.port}/admin/`,
    allowedOrigins: servers
      .flatMap(({ port }) => [`http://localhost:${port}`, `http://${LOOPBACK}:${port}`])
      .join(','),
  };
}

function printAddresses({ apiUrl, portalUrl, dashboardUrl }: Running): void {
  console.log(`
  Định Danh is running.

  Citizens' portal      ${portalUrl}
  Officers' dashboard   ${dashboardUrl}
  GraphQL               ${apiUrl}/graphql/back-office
                        ${apiUrl}/graphql/portal
                        ${apiUrl}/graphql/agency`);
}

/** The password of the role under which the API works; the superuser's lies beside the database. */
function readOrMakePassword(dataDirectory: string): string {
  const file = join(dataDirectory, 'app-password');
  mkdirSync(dataDirectory, { recursive: true });
  try {
    writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(file, 'utf8').trim();
}

function readable(path: string): string {
  const fromHere = relative(process.cwd(), path);
  return fromHere.startsWith('..') ? path : fromHere;
}
