// Does what docs/operations.md says, block by block, from the built folder to a running production configuration: package,
// configuration, roles, migration, start, first administrator with her second factor, backup, restore, upgrade, anchors,
// check. Against a PostgreSQL of the system that is made for it (own-postgres.ts). Needs a build (`turbo run build`).
import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { administrator } from './administrator.ts';
import { findPostgres, ownPostgres } from './own-postgres.ts';
import { releasePorts, reservePort } from './ports.ts';

interface Block {
  readonly heading: string;
  readonly text: string;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const READY_WITHIN_MS = 60_000;
const secret = () => randomBytes(32).toString('hex');

function blocksOf(page: string): Block[] {
  let heading = '';
  return [...page.matchAll(/^## (.+)$|^```sh\n([\s\S]*?)^```$/gm)].flatMap(([, title, text]) => {
    if (title !== undefined) heading = title;
    return text === undefined ? [] : [{ heading, text }];
  });
}

interface Place {
  readonly folder: string;
  readonly installation: string;
  readonly configuration: string;
  readonly port: number;
  readonly databasePort: number;
  readonly ownerPassword: string;
}

/** What the page leaves to an editor: the addresses and passwords of this server in the place of the others. */
function editConfiguration({ folder, configuration, port, databasePort, ownerPassword }: Place): void {
  const database = `127.0.0.1:${databasePort}/dinhdanh`;
  const values: Readonly<Record<string, string>> = {
    PORT: String(port),
    DATABASE_URL: `postgres://dinhdanh_app:${secret()}@${database}`,
    OWNER_DATABASE_URL: `postgres://dinhdanh_owner:${ownerPassword}@${database}`,
    FILES_DIRECTORY: join(folder, 'files'),
    AUDIT_ANCHOR_DIRECTORY: join(folder, 'anchors'),
    ENCRYPTION_KEYS_FILE: join(folder, 'keys', 'encryption-keys.json'),
    SMTP_URL: 'smtps://mail.example.vn',
  };
  let text = readFileSync(configuration, 'utf8');
  for (const [name, value] of Object.entries(values)) {
    const line = new RegExp(`^${name}=.*$`, 'm');
    if (!line.test(text)) throw new Error(`The example of the configuration has no ${name}.`);
    text = text.replace(line, `${name}=${value}`);
  }
  const left = /^(\w+)=.*CHANGE-ME/m.exec(text);
  if (left) throw new Error(`${left[1]} of the example is told nowhere.`);
  writeFileSync(configuration, text);
  for (const name of ['files', 'anchors', 'keys']) mkdirSync(join(folder, name), { mode: 0o700 });
}

/** Stands in for the units of systemd: their programs with the same file of variables, and no other variable. */
class Servers {
  readonly #place: Place;
  readonly #running: ChildProcess[] = [];

  constructor(place: Place) {
    this.#place = place;
  }

  async start(): Promise<void> {
    const { installation, configuration, port } = this.#place;
    for (const program of ['dist/main.js', 'dist/worker.js'])
      this.#running.push(
        spawn(join(installation, 'node_modules/node/bin/node'), [`--env-file=${configuration}`, program], {
          cwd: join(installation, 'apps/api'),
          env: {},
          stdio: ['ignore', 'ignore', 'inherit'],
        }),
      );
    const until = Date.now() + READY_WITHIN_MS;
    while (!(await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined))?.ok) {
      if (Date.now() > until || this.#running.some(({ exitCode }) => exitCode !== null))
        throw new Error('API and worker did not become ready.');
      await delay(200);
    }
  }

  async stop(): Promise<void> {
    const ending = this.#running.splice(0).filter(({ exitCode }) => exitCode === null);
    await Promise.all(
      ending.map((server) => {
        const ended = new Promise((resolve) => server.once('exit', resolve));
        server.kill('SIGTERM');
        return ended;
      }),
    );
  }
}

/** Runs a block as a shell would that somebody types it into; gives what it printed. */
function runBlock(prelude: Block, { heading, text }: Block, env: NodeJS.ProcessEnv): string {
  const started = performance.now();
  console.log(`\n> ${heading}: ${text.split('\n')[0]}`);
  const { status, stdout, error } = spawnSync(
    'bash',
    ['-euo', 'pipefail', '-c', `${prelude.text}\n${text}`],
    { cwd: root, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  );
  process.stdout.write(stdout);
  if (status !== 0) throw new Error(`The block ended with ${error?.message ?? status}.`);
  console.log(`  ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return stdout;
}

interface Deed {
  readonly before?: () => Promise<void>;
  readonly after?: (output: string) => Promise<void>;
}

/** What people do between the blocks, by a word of the block that it belongs to. */
function deedsOf(place: Place, servers: Servers): Map<string, Deed> {
  const lananh = administrator('lananh', root, `http://127.0.0.1:${place.port}`);
  const restart = async () => {
    await servers.stop();
    await putBack();
  };
  const putBack = async () => {
    await servers.start();
    await lananh.expectSession();
  };
  return new Map<string, Deed>([
    ['dinhdanh.env.example', { after: async () => editConfiguration(place) }],
    ['/readyz', { before: () => servers.start() }],
    ['create-administrator', { after: (output) => lananh.signInForTheFirstTime(output.trim()) }],
    ['rename to', { before: () => servers.stop(), after: putBack }],
    ['keys add "$(date +%Y-%m)-2"', { after: restart }],
    ['keys use', { after: restart }],
    ['keys drop', { after: restart }],
  ]);
}

async function followPage(place: Place, servers: Servers, env: NodeJS.ProcessEnv): Promise<void> {
  const [prelude, ...blocks] = blocksOf(readFileSync(join(root, 'docs', 'operations.md'), 'utf8'));
  if (!prelude) throw new Error('docs/operations.md has no block.');
  const deeds = deedsOf(place, servers);
  for (const block of blocks) {
    const word = [...deeds.keys()].find((candidate) => block.text.includes(candidate)) ?? '';
    const { before, after } = deeds.get(word) ?? {};
    deeds.delete(word);
    await before?.();
    const output = runBlock(prelude, block, env);
    await after?.(output);
  }
  if (deeds.size > 0) throw new Error(`The page has no block with ${[...deeds.keys()].join(', ')} any more.`);
}

async function check(programs: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dinhdanh-operations-'));
  const postgres = ownPostgres(programs, mkdtempSync(join(tmpdir(), 'dinhdanh-operations-postgres-')));
  const place: Place = {
    ...{ folder, installation: join(folder, 'opt'), configuration: join(folder, 'etc', 'dinhdanh.env') },
    ...{ port: await reservePort(4080), databasePort: await reservePort(5480), ownerPassword: secret() },
  };
  const servers = new Servers(place);
  const superuserPassword = secret();
  try {
    postgres.start(place.databasePort, superuserPassword);
    await followPage(place, servers, {
      PATH: `${programs}:${join(place.installation, 'deploy')}:${process.env['PATH']}`,
      HOME: folder,
      ...{ DINHDANH: place.installation, DINHDANH_ENV: place.configuration },
      ...{ PACKAGE: join(folder, 'dinhdanh.tar'), BACKUPS: join(folder, 'backups') },
      ...{ PGHOST: '127.0.0.1', PGPORT: String(place.databasePort), PGUSER: 'postgres' },
      ...{ PGPASSWORD: superuserPassword },
    });
  } finally {
    await servers.stop();
    postgres.stop();
    releasePorts();
    rmSync(folder, { recursive: true, force: true });
    postgres.remove();
  }
}

const programs = findPostgres();
if (programs) {
  const started = performance.now();
  await check(programs);
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(`\nEvery step of docs/operations.md works as it stands there (${programs}, ${seconds} s).`);
} else {
  console.error(
    'The steps of docs/operations.md were not executed: there is no PostgreSQL 15 or newer with psql and pg_dump here. Debian: apt-get install postgresql; or name the folder of its programs in PG_BIN.',
  );
  // A build server that skips it would say nothing about the page.
  if (process.env['CI']) process.exitCode = 1;
}
