import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startEmbeddedDatabase } from './index.ts';
import type { EmbeddedDatabase, EmbeddedDatabaseOptions } from './index.ts';
import { isAlive } from './postmaster.ts';

let folder: string;
let started: EmbeddedDatabase[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'embedded-db-'));
  started = [];
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await Promise.all(started.map((database) => database.stop()));
  for (const database of started) rmSync(database.dataDirectory, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
});

async function start(options: Partial<EmbeddedDatabaseOptions> = {}): Promise<EmbeddedDatabase> {
  const database = await startEmbeddedDatabase({
    dataDirectory: join(folder, 'data'),
    durability: 'safe',
    ...options,
  });
  started.push(database);
  return database;
}

async function query(database: EmbeddedDatabase, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: database.superuserUrl });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows.map((row) => Object.values(row)[0]);
  } finally {
    await client.end();
  }
}

/** Gives the process id of a server whose starter was killed with -9. */
async function startInKilledProcess(durability: 'safe' | 'throwaway'): Promise<number> {
  const script = `
    const { startEmbeddedDatabase } = await import(${JSON.stringify(new URL('./index.ts', import.meta.url).href)});
    const database = await startEmbeddedDatabase({ dataDirectory: process.argv[1], durability: process.argv[2] });
    console.log(database.processId);
    setInterval(() => undefined, 1000);`;
  const parent = spawn(
    process.execPath,
    ['--input-type=module', '-e', script, join(folder, 'data'), durability],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const [printed] = (await once(parent.stdout, 'data')) as [Buffer];
  parent.kill('SIGKILL');
  await once(parent, 'exit');
  return Number(printed.toString());
}

async function writeOneRow(database: EmbeddedDatabase): Promise<void> {
  await query(database, "create table kept as select 'Trần Thị Đào' as name");
}

describe('a safe database', () => {
  test('keeps its rows over stop and start, and lets only the password in', async () => {
    const first = await start();
    await writeOneRow(first);
    expect(await query(first, "select lower('ĐƯỜNG')")).toEqual(['đường']);
    expect(await query(first, 'show server_encoding')).toEqual(['UTF8']);
    expect(await query(first, 'show listen_addresses')).toEqual(['127.0.0.1']);
    const passwordFile = join(first.dataDirectory, 'superuser-password');
    expect(statSync(passwordFile).mode & 0o777).toBe(0o600);
    const withWrongPassword = first.superuserUrl.replace(readFileSync(passwordFile, 'utf8'), 'guess');
    await expect(query({ ...first, superuserUrl: withWrongPassword }, 'select 1')).rejects.toThrow(
      /password authentication failed/,
    );
    await first.stop();
    await first.ended;
    await expect(query(first, 'select 1')).rejects.toThrow(/ECONNREFUSED/);

    const second = await start();
    expect(await query(second, 'select name from kept')).toEqual(['Trần Thị Đào']);
  });

  test('recovers its rows after kill -9 of the server', async () => {
    const first = await start();
    await writeOneRow(first);
    process.kill(first.processId, 'SIGKILL');
    await first.ended;

    const second = await start();
    expect(second.processId).not.toBe(first.processId);
    expect(await query(second, 'select name from kept')).toEqual(['Trần Thị Đào']);
  });

  test('is adopted when the process that started it was killed', async () => {
    const processId = await startInKilledProcess('safe');

    const adopted = await start();
    expect(adopted.processId).toBe(processId);
    await adopted.stop();
    await expect(query(adopted, 'select 1')).rejects.toThrow(/ECONNREFUSED/);
  });

  test('is refused to a second owner while the first one lives', async () => {
    await start();
    await expect(start()).rejects.toThrow(/in use by another running process/);
  });

  test('starts although postmaster.pid names an unrelated living process', async () => {
    const first = await start();
    await first.stop();
    const stale = `${process.pid}\n${first.dataDirectory}/cluster\n1700000000\n${first.port}\n\n127.0.0.1\n\nready\n`;
    writeFileSync(join(first.dataDirectory, 'cluster', 'postmaster.pid'), stale);
    expect(await query(await start(), 'select 1')).toEqual([1]);
  });
});

describe('two databases', () => {
  test('run side by side, and a taken port is replaced by a free one', async () => {
    const squatter = createServer().listen(0, '127.0.0.1');
    await once(squatter, 'listening');
    const taken = (squatter.address() as AddressInfo).port;
    const lines: string[] = [];
    const [one, other] = await Promise.all([
      start({ dataDirectory: join(folder, 'one'), port: taken, log: (line) => lines.push(line) }),
      start({ dataDirectory: join(folder, 'other') }),
    ]);
    squatter.close();
    expect(new Set([one.port, other.port, taken]).size).toBe(3);
    expect(lines.join('\n')).toContain(`Port ${taken} is taken`);
    await writeOneRow(one);
    expect(await query(other, "select to_regclass('kept')::text")).toEqual([null]);
  });
});

describe('a throwaway database', () => {
  test('is gone, with its data, after stop', async () => {
    const database = await start({ durability: 'throwaway' });
    expect(await query(database, 'show fsync')).toEqual(['off']);
    await database.stop();
    expect(existsSync(database.dataDirectory)).toBe(false);
  });

  test('dies, with its data, together with a killed test run', async () => {
    const processId = await startInKilledProcess('throwaway');
    await vi.waitFor(() => expect(existsSync(join(folder, 'data'))).toBe(false), { timeout: 20_000 });
    expect(isAlive(processId)).toBe(false);
  });
});

describe.runIf(process.getuid?.() === 0)('root without user namespaces', () => {
  test('runs the server as another user, with the data under /var/tmp', async () => {
    vi.stubEnv('PATH', '/nonexistent');
    const lines: string[] = [];
    const database = await start({ log: (line) => lines.push(line) });
    expect(database.dataDirectory).toMatch(/^\/var\/tmp\/dinhdanh-embedded-db\/data-/);
    expect(lines.join('\n')).toContain(database.dataDirectory);
    expect(await query(database, 'select 1')).toEqual([1]);
    expect(statSync(join(database.dataDirectory, 'cluster')).uid).not.toBe(0);
  });
});
