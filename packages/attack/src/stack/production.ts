import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { startEmbeddedDatabase } from '@dinhdanh/embedded-db';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const apiFolder = join(root, 'apps', 'api');
const READY_WITHIN_MS = 60_000;

/** What an attacker reaches, and what whoever judges the attack looks into. */
export interface ProductionAddresses {
  /** The server as it stands in an office: registered operations only. */
  readonly url: string;
  /** A second process on the same database, whose documents are free: the limits must hold without the list. */
  readonly openUrl: string;
  readonly simulatorUrl: string;
  readonly ownerDatabaseUrl: string;
  readonly applicationDatabaseUrl: string;
  /** Variables for the command line of the same installation. */
  readonly environment: Readonly<Record<string, string>>;
  readonly logFiles: readonly string[];
}

export interface Production {
  readonly addresses: ProductionAddresses;
  stop(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const secret = (): string => randomBytes(32).toString('hex');

/** Where everything outside answers: the simulator, which an installation in earnest does not have. */
function settingsOf(folder: string, simulator: { url: string; smtpPort: number }, port: number) {
  const outside = ['POPULATION', 'IMMIGRATION', 'ORGANISATIONS', 'BIOMETRICS', 'SMS'];
  return {
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    SECRET_KEY: secret(),
    KEY_ENCRYPTION_KEY: secret(),
    ENCRYPTION_KEYS_FILE: join(folder, 'encryption-keys.json'),
    SMS_INBOUND_KEY: secret(),
    FILES_DIRECTORY: join(folder, 'files'),
    AUDIT_ANCHOR_DIRECTORY: join(folder, 'anchors'),
    AUTOMATIC_APPROVAL: 'false',
    SMTP_URL: `smtp://127.0.0.1:${simulator.smtpPort}`,
    MAIL_SENDER: 'khong-tra-loi@dinhdanh.example',
    LOG_LEVEL: 'warn',
    ...Object.fromEntries(outside.map((name) => [`${name}_URL`, simulator.url])),
  };
}

function runToEnd(args: readonly string[], environment: Readonly<Record<string, string>>): void {
  const { status, stderr } = spawnSync(process.execPath, ['dist/cli.js', ...args], {
    cwd: apiFolder,
    env: environment,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${args.join(' ')} failed. Was everything built? ${stderr}`);
}

async function waitUntilReady(url: string, program: ChildProcess): Promise<void> {
  const until = Date.now() + READY_WITHIN_MS;
  while (!(await fetch(url).catch(() => undefined))?.ok) {
    if (Date.now() > until || program.exitCode !== null) throw new Error(`${url} does not become ready.`);
    await delay(100);
  }
}

/**
 * The built server as in earnest, two processes and the worker, on a database of its own. The database is filled with
 * the demo world first, by the only configuration that may; the servers do not know that they stand on it.
 */
export async function startProduction(): Promise<Production> {
  const folder = mkdtempSync(join(tmpdir(), 'dinhdanh-attack-'));
  for (const name of ['files', 'anchors']) mkdirSync(join(folder, name), { mode: 0o700 });
  const database = await startEmbeddedDatabase({
    dataDirectory: join(folder, 'postgres'),
    durability: 'throwaway',
  });
  const programs: ChildProcess[] = [];
  const logFiles: string[] = [];
  const stop = async (): Promise<void> => {
    await Promise.all(
      programs.map(async (program) => {
        const ended = new Promise((resolve) => program.once('exit', resolve));
        if (program.exitCode === null && program.kill('SIGTERM')) await ended;
      }),
    );
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  const start = (name: string, args: string[], cwd: string, env: Readonly<Record<string, string>>) => {
    const logFile = join(folder, `${name}.log`);
    const log = openSync(logFile, 'a', 0o600);
    const program = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', log, log] });
    closeSync(log);
    programs.push(program);
    logFiles.push(logFile);
    return program;
  };

  try {
    const [port, openPort, simulatorPort, smtpPort] = await Promise.all([
      freePort(),
      freePort(),
      freePort(),
      freePort(),
    ]);
    const simulatorUrl = `http://127.0.0.1:${simulatorPort}`;
    const environment = {
      ...settingsOf(folder, { url: simulatorUrl, smtpPort }, port),
      DATABASE_URL: `postgres://dinhdanh_app:${secret()}@${database.host}:${database.port}/dinhdanh`,
      OWNER_DATABASE_URL: database.superuserUrl.replace(/postgres$/, 'dinhdanh'),
    };
    runToEnd(['keys', 'add', 'attack'], environment);
    runToEnd(['migrate'], environment);
    runToEnd(['seed'], { ...environment, EMBEDDED_DATABASE: '1' });
    const simulator = start('simulator', ['src/main.ts'], join(root, 'apps', 'simulator'), {
      SIMULATOR_PORT: String(simulatorPort),
      SIMULATOR_SMTP_PORT: String(smtpPort),
    });
    await waitUntilReady(`${simulatorUrl}/healthz`, simulator);
    const api = start('api', ['dist/main.js'], apiFolder, { ...environment, PORT: String(port) });
    const open = start('api-open', ['dist/main.js'], apiFolder, {
      ...environment,
      PORT: String(openPort),
      ALLOW_UNREGISTERED_OPERATIONS: 'true',
    });
    start('worker', ['dist/worker.js'], apiFolder, environment);
    await waitUntilReady(`http://127.0.0.1:${port}/readyz`, api);
    await waitUntilReady(`http://127.0.0.1:${openPort}/readyz`, open);
    return {
      addresses: {
        url: `http://127.0.0.1:${port}`,
        openUrl: `http://127.0.0.1:${openPort}`,
        simulatorUrl,
        ownerDatabaseUrl: environment.OWNER_DATABASE_URL,
        applicationDatabaseUrl: environment.DATABASE_URL,
        environment,
        logFiles,
      },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
