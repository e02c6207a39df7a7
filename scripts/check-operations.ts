// Does what docs/operations.md says, block by block, against a PostgreSQL of the system that is made for it: roles,
// migration, start, backup, restore, start on the restored database, upgrade, check. Needs a build (`turbo run build`)
// and PostgreSQL 15 or newer in PG_BIN, Debian's place by default. Whoever starts it as root needs the user `postgres`.
import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { releasePorts, reservePort } from './ports.ts';

interface Block {
  readonly heading: string;
  readonly text: string;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const apiFolder = join(root, 'apps', 'api');
const postgres = process.env['PG_BIN'] || '/usr/lib/postgresql/15/bin';
const READY_WITHIN_MS = 30_000;
/** The first block gives the names that all the others use. */
const [prelude, ...blocks] = blocksOf(readFileSync(join(root, 'docs', 'operations.md'), 'utf8'));

const folder = mkdtempSync(join(tmpdir(), 'dinhdanh-operations-'));
const cluster = join(folder, 'cluster');
const secret = () => randomBytes(32).toString('hex');
const servers: ChildProcess[] = [];

function blocksOf(page: string): Block[] {
  let heading = '';
  return [...page.matchAll(/^## (.+)$|^```sh\n([\s\S]*?)^```$/gm)].flatMap(([, title, text]) => {
    if (title !== undefined) heading = title;
    return text === undefined ? [] : [{ heading, text }];
  });
}

/** PostgreSQL does not run as root. */
function serverUser(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const idOf = (flag: string) => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout);
  return { uid: idOf('-u'), gid: idOf('-g') };
}

function run(command: string, args: readonly string[], options: object = {}): void {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', ...options });
  if (status !== 0) throw new Error(`${command} ended with ${error?.message ?? status}.`);
}

async function startPostgres(port: number, password: string): Promise<void> {
  const user = serverUser();
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  for (const path of user ? [folder, passwordFile] : []) chownSync(path, user?.uid ?? 0, user?.gid ?? 0);
  const options = { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'], ...user };
  run(
    join(postgres, 'initdb'),
    [
      '--pgdata',
      cluster,
      '--username=postgres',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C.UTF-8',
    ],
    options,
  );
  const settings = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1`;
  run(
    join(postgres, 'pg_ctl'),
    ['start', '--wait', '--pgdata', cluster, `--log=${join(folder, 'postgres.log')}`, '--options', settings],
    options,
  );
}

function stopPostgres(): void {
  if (existsSync(join(cluster, 'postmaster.pid')))
    run(join(postgres, 'pg_ctl'), ['stop', '--mode=fast', '--wait', '--pgdata', cluster], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
      ...serverUser(),
    });
}

function writeConfiguration(file: string, port: number, databasePort: number, ownerPassword: string): void {
  const database = `127.0.0.1:${databasePort}/dinhdanh`;
  const outside = ['POPULATION', 'IMMIGRATION', 'ORGANISATIONS', 'BIOMETRICS', 'SMS'];
  const files = join(folder, 'files');
  mkdirSync(files, { mode: 0o700 });
  const values = {
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PORT: String(port),
    PUBLIC_URL: 'https://dinhdanh.example.vn',
    DATABASE_URL: `postgres://dinhdanh_app:${secret()}@${database}`,
    OWNER_DATABASE_URL: `postgres://dinhdanh_owner:${ownerPassword}@${database}`,
    SECRET_KEY: secret(),
    SMS_INBOUND_KEY: secret(),
    FILES_DIRECTORY: files,
    SMTP_URL: 'smtps://mail.example.vn',
    MAIL_SENDER: 'khong-tra-loi@example.vn',
    ...Object.fromEntries(outside.map((name) => [`${name}_URL`, `https://${name.toLowerCase()}.example.vn`])),
  };
  writeFileSync(
    file,
    Object.entries(values)
      .map(([name, value]) => `${name}=${value}\n`)
      .join(''),
  );
  chmodSync(file, 0o600);
}

/** Stands in for the units of systemd: the same programs with the same file of variables, and no other variable. */
async function startServers(configuration: string, port: number): Promise<void> {
  const env = Object.fromEntries(
    readFileSync(configuration, 'utf8')
      .trim()
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
  for (const program of ['dist/main.js', 'dist/worker.js'])
    servers.push(
      spawn(process.execPath, [program], { cwd: apiFolder, env, stdio: ['ignore', 'ignore', 'inherit'] }),
    );
  const until = Date.now() + READY_WITHIN_MS;
  while (!(await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined))?.ok) {
    if (Date.now() > until || servers.some(({ exitCode }) => exitCode !== null))
      throw new Error('API and worker did not become ready.');
    await delay(200);
  }
}

async function stopServers(): Promise<void> {
  const ending = servers.splice(0).filter(({ exitCode }) => exitCode === null);
  await Promise.all(
    ending.map((server) => {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGTERM');
      return ended;
    }),
  );
}

async function followPage(): Promise<void> {
  const databasePort = await reservePort(5480);
  const port = await reservePort(4080);
  const [password, ownerPassword] = [secret(), secret()];
  const configuration = join(folder, 'dinhdanh.env');
  await startPostgres(databasePort, password);
  writeConfiguration(configuration, port, databasePort, ownerPassword);
  const env = {
    PATH: `${postgres}:${process.env['PATH']}`,
    HOME: folder,
    DINHDANH: root.replace(/\/$/, ''),
    DINHDANH_ENV: configuration,
    BACKUPS: join(folder, 'backups'),
    OWNER_PASSWORD: ownerPassword,
    PGHOST: '127.0.0.1',
    PGPORT: String(databasePort),
    PGUSER: 'postgres',
    PGPASSWORD: password,
  };
  for (const { heading, text } of blocks) {
    if (text.startsWith('curl ')) await startServers(configuration, port);
    if (text.includes('rename to')) await stopServers();
    console.log(`\n> ${heading}: ${text.split('\n')[0]}`);
    run('bash', ['-euo', 'pipefail', '-c', `${prelude?.text ?? ''}\n${text}`], { env });
    if (text.includes('rename to')) await startServers(configuration, port);
  }
}

try {
  await followPage();
  console.log('\nEvery step of docs/operations.md works as it stands there.');
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)} See ${folder}.`);
  process.exitCode = 1;
} finally {
  await stopServers();
  stopPostgres();
  releasePorts();
  if (process.exitCode !== 1) rmSync(folder, { recursive: true, force: true });
}
