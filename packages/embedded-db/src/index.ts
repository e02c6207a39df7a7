import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  rmdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { isAlive, isPostmasterOf, readPostmasterFile } from './postmaster.ts';
import { chooseRunner } from './runner.ts';
import type { Runner } from './runner.ts';

export interface EmbeddedDatabaseOptions {
  /** Folder for the cluster, the superuser's password (0600) and the server's log; made when it is not there. */
  readonly dataDirectory: string;
  /** Wished port; when it is taken, or none is wished, a free one is chosen. */
  readonly port?: number | undefined;
  /**
   * `safe`: survives any kill; a server whose starter was killed runs on and is adopted by the next start.
   * `throwaway`: fast, never synced to disk, dies with the process that started it, and `stop` removes the data.
   */
  readonly durability: 'safe' | 'throwaway';
  readonly log?: ((line: string) => void) | undefined;
}

export interface EmbeddedDatabase {
  readonly host: '127.0.0.1';
  readonly port: number;
  /** Address of the database `postgres`, with the superuser's name and password. */
  readonly superuserUrl: string;
  /** Where the data really lies; differs from the wish only where root may not make user namespaces. */
  readonly dataDirectory: string;
  readonly processId: number;
  /** Settles when the server has ended, by `stop` or otherwise. */
  readonly ended: Promise<void>;
  /** Fast shutdown: open transactions are rolled back, everything committed is on disk. Waits for the end. */
  stop(): Promise<void>;
}

const HOST = '127.0.0.1';
const SUPERUSER = 'dinhdanh_superuser';
const MAJOR_VERSION = '18';
const START_TIMEOUT_MS = 120_000;
const STOP_TIMEOUT_MS = 30_000;
const LOG_LIMIT_BYTES = 5_000_000;
/** Any number will do as long as nobody else locks it in the database `postgres`. */
const OWNERSHIP_LOCK = 68_817_032_023;

/** Starts PostgreSQL 18 from the npm binaries, or takes over the one that a killed process left running. */
export async function startEmbeddedDatabase(options: EmbeddedDatabaseOptions): Promise<EmbeddedDatabase> {
  const log = options.log ?? (() => undefined);
  const runner = chooseRunner(options.dataDirectory, log);
  const cluster = join(runner.home, 'cluster');
  const password = readOrMakePassword(runner);
  if (!existsSync(cluster)) await createCluster(runner, cluster, options.durability);
  refuseOtherVersion(cluster);

  const running =
    (await adoptRunningServer(cluster, password, log)) ??
    (await launchServer(runner, cluster, password, options, log));
  const ended = watchForEnd(running.processId);
  const leash =
    options.durability === 'throwaway' ? tieToThisProcess(running.processId, runner.home) : undefined;

  let stopping: Promise<void> | undefined;
  const stop = async (): Promise<void> => {
    await running.owner.end().catch(() => undefined);
    await shutDown(running.processId);
    leash?.kill('SIGKILL');
    if (options.durability === 'throwaway') removeData(runner.home);
  };
  return {
    host: HOST,
    port: running.port,
    superuserUrl: urlOf(running.port, password),
    dataDirectory: runner.home,
    processId: running.processId,
    ended,
    stop: () => (stopping ??= stop()),
  };
}

interface RunningServer {
  readonly processId: number;
  readonly port: number;
  /** Holds the ownership lock for as long as this process lives. */
  readonly owner: pg.Client;
}

function readOrMakePassword(runner: Runner): string {
  const file = join(runner.home, 'superuser-password');
  try {
    writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600, flag: 'wx' });
    runner.handOver(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(file, 'utf8').trim();
}

async function createCluster(
  runner: Runner,
  cluster: string,
  durability: 'safe' | 'throwaway',
): Promise<void> {
  // Made under another name first: an initdb that was killed half-way must not be taken for a database.
  for (const name of readdirSync(runner.home)) {
    if (name.startsWith('cluster.unfinished.') && !isAlive(Number(name.split('.')[2]))) {
      rmSync(join(runner.home, name), { recursive: true });
    }
  }
  const unfinished = `${cluster}.unfinished.${process.pid}`;
  rmSync(unfinished, { recursive: true, force: true });
  const initdb = runner.spawn(
    'initdb',
    [
      `--pgdata=${unfinished}`,
      `--username=${SUPERUSER}`,
      `--pwfile=${join(runner.home, 'superuser-password')}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      // The provider that is the same on every machine, whatever locales the system has installed.
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      '--no-instructions',
      ...(durability === 'throwaway' ? ['--no-sync'] : []),
    ],
    ['ignore', 'pipe', 'pipe'],
  );
  let output = '';
  initdb.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  initdb.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    initdb.once('error', reject);
    initdb.once('close', resolve);
  });
  if (exitCode !== 0) throw new Error(`initdb failed:\n${output.trim()}`);
  try {
    renameSync(unfinished, cluster);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    // Another process made the same cluster first.
    if (!existsSync(cluster)) throw error;
  }
}

function refuseOtherVersion(cluster: string): void {
  const version = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  if (version !== MAJOR_VERSION) {
    throw new Error(
      `The data in ${cluster} was written by PostgreSQL ${version}; this is PostgreSQL ${MAJOR_VERSION}. Move it away.`,
    );
  }
}

async function adoptRunningServer(
  cluster: string,
  password: string,
  log: (line: string) => void,
): Promise<RunningServer | undefined> {
  const found = readPostmasterFile(cluster);
  if (!found) return undefined;
  if (isPostmasterOf(found.processId, cluster)) {
    const owner = await waitUntilOwned(found.processId, cluster, password);
    if (owner) {
      log(`Adopted the PostgreSQL server that an earlier run left behind (process ${found.processId}).`);
      return { processId: found.processId, port: readPostmasterFile(cluster)?.port ?? found.port, owner };
    }
    if (isAlive(found.processId)) {
      log(
        `The PostgreSQL server of an earlier run (process ${found.processId}) does not answer; it is restarted.`,
      );
      await shutDown(found.processId);
    }
  }
  // PostgreSQL would mistake an unrelated process, or a zombie, with this number for a running server. Should a server
  // be alive after all, the shared memory that it holds still keeps a second one out.
  rmSync(join(cluster, 'postmaster.pid'), { force: true });
  return undefined;
}

async function launchServer(
  runner: Runner,
  cluster: string,
  password: string,
  options: EmbeddedDatabaseOptions,
  log: (line: string) => void,
): Promise<RunningServer> {
  const logFile = join(runner.home, 'server.log');
  let wishedPort = options.port;
  const deadline = Date.now() + START_TIMEOUT_MS;
  for (;;) {
    const port = await findFreePort(wishedPort);
    if (wishedPort !== undefined && port !== wishedPort)
      log(`Port ${wishedPort} is taken; PostgreSQL uses ${port}.`);
    const logStart = prepareLogFile(runner, logFile);
    const logDescriptor = openSync(logFile, 'a', 0o600);
    const server = runner.spawn('postgres', serverArguments(cluster, port, options.durability), [
      'ignore',
      logDescriptor,
      logDescriptor,
    ]);
    closeSync(logDescriptor);
    server.unref();
    const processId = await new Promise<number>((resolve, reject) => {
      server.once('error', reject);
      server.once('spawn', () => resolve(server.pid ?? 0));
    });
    const owner = await waitUntilOwned(processId, cluster, password);
    if (owner) return { processId, port, owner };

    const complaint = readFileSync(logFile).subarray(logStart).toString().trim();
    if (isAlive(processId)) await shutDown(processId);
    // The port was taken between our look and the start.
    if (/could not bind|could not create any TCP/.test(complaint)) wishedPort = undefined;
    // The last children of a killed postmaster are still leaving.
    else if (/pre-existing shared memory block|lock file .* already exists/.test(complaint)) await delay(200);
    else throw new Error(`PostgreSQL did not start (log: ${logFile}):\n${complaint.slice(-2000)}`);
    if (Date.now() > deadline)
      throw new Error(`PostgreSQL did not start (log: ${logFile}):\n${complaint.slice(-2000)}`);
  }
}

function serverArguments(cluster: string, port: number, durability: 'safe' | 'throwaway'): string[] {
  const settings: Record<string, string | number> = {
    listen_addresses: HOST,
    port,
    unix_socket_directories: '',
    max_connections: durability === 'safe' ? 100 : 200,
    shared_buffers: '128MB',
    timezone: 'UTC',
    log_timezone: 'UTC',
    jit: 'off',
    // Statements, parameters and the DETAIL line of an error contain personal data: none of them goes into the log.
    log_min_error_statement: 'panic',
    log_parameter_max_length: 0,
    log_parameter_max_length_on_error: 0,
    log_error_verbosity: 'terse',
    log_checkpoints: 'off',
    ...(durability === 'throwaway' && {
      fsync: 'off',
      synchronous_commit: 'off',
      full_page_writes: 'off',
      wal_level: 'minimal',
      max_wal_senders: 0,
    }),
  };
  return ['-D', cluster, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}

/**
 * Waits for the server to answer and takes the lock that marks its owner. Gives undefined when the server ends or is
 * about to end; throws when another living process owns it.
 */
async function waitUntilOwned(
  processId: number,
  cluster: string,
  password: string,
): Promise<pg.Client | undefined> {
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (isAlive(processId) && Date.now() < deadline) {
    const file = readPostmasterFile(cluster);
    if (file?.processId === processId && file.isReady) {
      const client = new pg.Client({
        connectionString: urlOf(file.port, password),
        application_name: 'embedded-db owner',
      });
      // Without a listener, the end of the server would be an uncaught exception.
      client.on('error', () => undefined);
      try {
        await client.connect();
        await takeOwnership(client, cluster);
        return client;
      } catch (error) {
        await client.end().catch(() => undefined);
        if (error instanceof OwnedByAnotherProcess) throw error;
        // 28P01: the password is not the server's. It will not become right by waiting.
        if ((error as { code?: string }).code === '28P01') return undefined;
      }
    }
    await delay(20);
  }
  return undefined;
}

class OwnedByAnotherProcess extends Error {}

async function takeOwnership(client: pg.Client, cluster: string): Promise<void> {
  // The connection of an owner that was killed a moment ago takes some milliseconds to be noticed.
  for (let attempt = 0; attempt < 40; attempt += 1) {
    const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [
      OWNERSHIP_LOCK,
    ]);
    if (rows[0]?.taken) return;
    await delay(50);
  }
  throw new OwnedByAnotherProcess(`The database in ${cluster} is in use by another running process.`);
}

async function shutDown(processId: number): Promise<void> {
  for (const [signal, patienceMs] of [
    ['SIGINT', STOP_TIMEOUT_MS],
    ['SIGQUIT', STOP_TIMEOUT_MS],
    ['SIGKILL', STOP_TIMEOUT_MS],
  ] as const) {
    if (!isAlive(processId)) return;
    process.kill(processId, signal);
    const deadline = Date.now() + patienceMs;
    while (isAlive(processId) && Date.now() < deadline) await delay(10);
  }
}

function watchForEnd(processId: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      if (isAlive(processId)) return;
      clearInterval(timer);
      resolve();
    }, 100);
    timer.unref();
  });
}

/**
 * A throwaway server must not outlive a test run that was killed. A waiting shell notices the end of this process by the
 * end of its standard input, however that end came about.
 */
function tieToThisProcess(processId: number, home: string) {
  if (process.platform === 'win32') return undefined;
  const script =
    'read -r _; kill -QUIT "$1" 2>/dev/null; while kill -0 "$1" 2>/dev/null; do sleep 0.1; done; ' +
    'rm -rf "$2/cluster" "$2/superuser-password" "$2/server.log"; rmdir "$2" 2>/dev/null';
  const leash = spawn('sh', ['-c', script, 'leash', String(processId), home], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  leash.on('error', () => undefined);
  leash.unref();
  if (leash.stdin && 'unref' in leash.stdin && typeof leash.stdin.unref === 'function') leash.stdin.unref();
  return leash;
}

function removeData(home: string): void {
  for (const name of ['cluster', 'superuser-password', 'server.log']) {
    rmSync(join(home, name), { recursive: true, force: true });
  }
  // The caller's folder may hold other things.
  if (readdirSync(home).length === 0) rmdirSync(home);
}

function prepareLogFile(runner: Runner, logFile: string): number {
  if (!existsSync(logFile) || statSync(logFile).size > LOG_LIMIT_BYTES)
    writeFileSync(logFile, '', { mode: 0o600 });
  chmodSync(logFile, 0o600);
  runner.handOver(logFile);
  return statSync(logFile).size;
}

async function findFreePort(wished: number | undefined): Promise<number> {
  const free = wished === undefined ? undefined : await listenBriefly(wished);
  const port = free ?? (await listenBriefly(0));
  if (port === undefined) throw new Error(`There is no free port on ${HOST}.`);
  return port;
}

function listenBriefly(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(undefined));
    probe.listen(port, HOST, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' ? address?.port : undefined));
    });
  });
}

function urlOf(port: number, password: string): string {
  return `postgres://${SUPERUSER}:${password}@${HOST}:${port}/postgres`;
}
