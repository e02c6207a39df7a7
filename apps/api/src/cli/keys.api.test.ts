import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sealerFrom } from '../app.ts';
import { readKeyRingSettings } from '../config.ts';
import { filesystemFileStore } from '../platform/adapters/filesystem-file-store.ts';
import { SealedFiles, type FileLocation } from '../platform/files/sealed-files.ts';
import { holdKeysAgainstDatabase } from '../platform/sealing/data-keys.queries.ts';
import { openKeyRing, parseKeyRing } from '../platform/sealing/encryption-keys.ts';
import { openingTypes } from '../platform/sealing/sealed-in-database.ts';
import type { Sealer } from '../platform/sealing/sealer.ts';
import { Secrets } from '../platform/secrets.ts';
import { createTestWorld, type TestWorld } from '../testing/test-world.ts';

const API = join(import.meta.dirname, '..', '..');
const NOTES = 8_000;
const CLIENTS = 4;

let world: TestWorld;
let environment: Record<string, string>;
let ringFile: string;
beforeAll(async () => {
  world = await createTestWorld();
  ringFile = join(mkdtempSync(join(tmpdir(), 'dinhdanh-ring-')), 'encryption-keys.json');
  environment = {
    DATABASE_URL: world.config.databaseUrl,
    OWNER_DATABASE_URL: world.config.ownerDatabaseUrl ?? '',
    EMBEDDED_DATABASE: '1',
    SECRET_KEY: world.config.secretKey.toString('hex'),
    ENCRYPTION_KEYS_FILE: ringFile,
    KEY_ENCRYPTION_KEY: randomBytes(32).toString('hex'),
    SIMULATOR_URL: 'http://127.0.0.1:9',
    SIMULATOR_SMTP_URL: 'smtp://127.0.0.1:9',
    FILES_DIRECTORY: world.filesDirectory,
    AUDIT_ANCHOR_DIRECTORY: world.anchorsDirectory,
  };
  await world.owner.query(
    'create table note (id uuid primary key, number sealed not null, record sealed, visits integer not null default 0)',
  );
});
afterAll(() => world.close());

function start(args: readonly string[], changes: Readonly<Record<string, string>> = {}): ChildProcess {
  return spawn(process.execPath, ['--import', '@oxc-node/core/register', 'src/cli.ts', 'keys', ...args], {
    cwd: API,
    env: { ...environment, ...changes },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function keys(args: readonly string[], changes: Readonly<Record<string, string>> = {}) {
  const child = start(args, changes);
  let output = '';
  let errors = '';
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, output, errors };
}

/** As a server that was started with the ring as it lies there now. */
const sealerOfNow = (changes: Readonly<Record<string, string>> = {}): Sealer =>
  sealerFrom(
    {
      encryptionKeys: openKeyRing(
        parseKeyRing(readFileSync(ringFile, 'utf8')),
        readKeyRingSettings({ ...environment, ...changes }).keyEncryptionKey,
      ),
    },
    new Secrets(world.config.secretKey),
  );

const numberOf = (n: number) => `02209900${String(n).padStart(4, '0')}`;

async function keepNotes(sealer: Sealer, count: number): Promise<Map<string, string>> {
  const notes = Array.from({ length: count }, (_, n) => ({ id: randomUUID(), number: numberOf(n) }));
  await world.owner.query(
    'insert into note (id, number, record) select id, number, record from jsonb_to_recordset($1::jsonb) as n (id uuid, number sealed, record sealed)',
    [
      JSON.stringify(
        notes.map(({ id, number }, n) => ({
          id,
          number: sealer.seal(number),
          record: n % 3 === 0 ? null : sealer.sealRecord({ number }),
        })),
      ),
    ],
  );
  return new Map(notes.map(({ id, number }) => [id, number]));
}

async function keepPicture(sealer: Sealer): Promise<FileLocation> {
  const files = new SealedFiles(
    filesystemFileStore(world.filesDirectory),
    sealer,
    new Secrets(world.config.secretKey),
  );
  const location = await files.put(
    { id: randomUUID(), storageKey: `2026-11-27/${randomUUID()}` },
    { full: Buffer.from('a face'), preview: Buffer.from('a small face') },
  );
  await world.owner.query(
    `insert into stored_file (id, unit_id, kind, registration_id, width, height, bytes, sha256, storage_key, key_id, created_at)
     select $1, min(id), 'PORTRAIT', null, 1, 1, 6, sha256('a face'), $2, $3, now() from administrative_unit`,
    [location.id, location.storageKey, location.keyId],
  );
  return location;
}

/** How many rows of the table were put under the key so far. */
const resealed = async (keyId: string): Promise<number> =>
  (
    await world.owner.query<{ resealed: number }>(
      `select coalesce(sum(resealed), 0)::integer as resealed from key_rotation where key_id = $1`,
      [keyId],
    )
  ).rows[0]?.resealed ?? 0;

/** Kills the rotation once it has put more rows than these. */
async function killBeyond(child: ChildProcess, keyId: string, rows: number): Promise<number> {
  const ended = once(child, 'close');
  while (child.exitCode === null && (await resealed(keyId)) <= rows);
  child.kill('SIGKILL');
  const [code, signal] = (await ended) as [number | null, NodeJS.Signals | null];
  expect({ code, signal }).toEqual({ code: null, signal: 'SIGKILL' });
  return resealed(keyId);
}

/** Clients that change notes until they are told to stop; what each note must hold at the end stands in `notes`. */
function work(notes: Map<string, string>, sealer: () => Sealer) {
  const pool = new pg.Pool({ connectionString: world.config.ownerDatabaseUrl, max: CLIENTS });
  const ids = [...notes.keys()];
  let isOver = false;
  let changes = 0;
  const clients = Array.from({ length: CLIENTS }, async (_, client) => {
    for (let turn = client; !isOver; turn += CLIENTS) {
      const id = ids[(turn * 7_919) % ids.length] ?? '';
      const number = numberOf(turn % 10_000);
      await pool.query('update note set number = $2, visits = visits + 1 where id = $1', [
        id,
        sealer().seal(number),
      ]);
      notes.set(id, number);
      changes += 1;
    }
  });
  return async (): Promise<number> => {
    isOver = true;
    await Promise.all(clients);
    await pool.end();
    return changes;
  };
}

describe('the keys of an installation', () => {
  it('begin with one that is made, and that nobody opens without the key-encryption key', async () => {
    expect(await keys(['list'])).toMatchObject({ code: 1, errors: 'There is no key ring.\n' });
    const made = await keys(['add', '2026-11']);
    expect(made).toMatchObject({ code: 0, errors: '' });
    expect(made.output).toContain('is made, with key 2026-11');
    expect(await keys(['add', '2026-11'])).toMatchObject({ code: 1 });
    expect(await keys(['add', 'Tháng 11'])).toMatchObject({ code: 1 });
    const other = await keys(['add', '2027-01'], { KEY_ENCRYPTION_KEY: randomBytes(32).toString('hex') });
    expect(other.errors).toContain('Key 2026-11 was not sealed by this key-encryption key.');
  });

  it(
    'are rotated while clients work: killed twice and resumed, and nothing is lost',
    { timeout: 120_000 },
    async ({ annotate }) => {
      const before = sealerOfNow();
      await holdKeysAgainstDatabase(world.owner, before);
      const notes = await keepNotes(before, NOTES);
      const picture = await keepPicture(before);
      expect(await keys(['add', '2027-01'])).toMatchObject({ code: 0 });
      const both = sealerOfNow();
      expect(both.currentKeyId).toBe('2026-11');
      expect(await keys(['use', '2027-01'])).toMatchObject({ code: 0 });
      const after = sealerOfNow();

      expect((await keys(['rotate', '--dry-run'])).output).toContain(`${NOTES}  note (number, record)\n`);
      // One server has not been restarted yet, and seals under the old key.
      let oldServers: Sealer = both;
      const stop = work(notes, () => (Math.random() < 0.3 ? oldServers : after));
      const first = await killBeyond(start(['rotate']), '2027-01', 0);
      const second = await killBeyond(start(['rotate']), '2027-01', first);
      expect(second).toBeGreaterThan(first);
      expect(second).toBeLessThan(NOTES);
      oldServers = after;
      const rotated = await keys(['rotate']);
      const changes = await stop();
      expect(rotated).toMatchObject({ code: 0 });
      expect(rotated.output).toMatch(/^\d+ rows and 1 files were put under key 2027-01\.$/m);
      await annotate(`${changes} changes by ${CLIENTS} clients meanwhile`);
      expect(changes).toBeGreaterThan(100);

      expect((await keys(['drop', '2026-11'])).code).toBe(0);
      const alone = sealerOfNow();
      expect(alone.hasKey('2026-11')).toBe(false);
      const reading = new pg.Pool({
        connectionString: world.config.ownerDatabaseUrl,
        max: 1,
        types: openingTypes(pg.types, alone),
      });
      const { rows } = await reading.query<{ id: string; number: string; print: Buffer; record: unknown }>(
        'select id, number, (number).print as print, record from note',
      );
      await reading.end();
      expect(new Map(rows.map(({ id, number }) => [id, number]))).toEqual(notes);
      for (const { number, print } of rows) expect(print).toEqual(alone.print(number));
      expect(rows.filter(({ record }) => record !== null)).toHaveLength(NOTES - Math.ceil(NOTES / 3));
      const files = new SealedFiles(
        filesystemFileStore(world.filesDirectory),
        alone,
        new Secrets(world.config.secretKey),
      );
      expect((await files.get(picture, 'full')).toString()).toBe('a face');
      expect((await files.get(picture, 'preview')).toString()).toBe('a small face');
    },
  );

  it('are missed at the start: without one that something lies under, nothing begins', async () => {
    const now = sealerOfNow();
    await holdKeysAgainstDatabase(world.owner, now);
    const stranger = sealerFrom(
      { encryptionKeys: { current: 'x', keys: { x: randomBytes(32) } } },
      new Secrets(world.config.secretKey),
    );
    await expect(holdKeysAgainstDatabase(world.owner, stranger)).rejects.toThrow(
      'data key 2027-01 is missing',
    );
    const namesake = sealerFrom(
      { encryptionKeys: { current: '2027-01', keys: { '2027-01': randomBytes(32) } } },
      new Secrets(world.config.secretKey),
    );
    await expect(holdKeysAgainstDatabase(world.owner, namesake)).rejects.toThrow(
      'data key 2027-01 is another one than this database knows by that name',
    );
    expect((await world.owner.query('select id from data_key')).rows).toEqual([{ id: '2027-01' }]);
  });

  it('are not taken away while something lies under them', async () => {
    await keys(['add', '2027-02']);
    await keys(['use', '2027-02']);
    const dropped = await keys(['drop', '2027-01']);
    expect(dropped).toMatchObject({ code: 1 });
    expect(dropped.errors).toContain(`${NOTES} rows and 1 files lie under key 2027-01`);
    expect((await keys(['drop', '2027-02'])).errors).toContain('Key 2027-02 is the current one');
    expect((await keys(['list'])).output).toMatch(
      new RegExp(`^ {2}2027-01 .* ${NOTES} rows, 1 files\\n\\* 2027-02 .* 0 rows, 0 files$`, 'm'),
    );
  });

  it('leave a value that stands beside the print of another, and name its row', async () => {
    const { rows } = await world.owner.query<{ id: string }>('select id from note order by id limit 2');
    const [mine, other] = rows.map(({ id }) => id);
    await world.owner.query(
      `update note n set number = row((n.number).key_id, (n.number).bytes, (o.number).print)::sealed from note o where n.id = $1 and o.id = $2`,
      [mine, other],
    );
    const rotated = await keys(['rotate']);
    expect(rotated.code).toBe(1);
    expect(rotated.output).toContain(
      `note ${mine}: what is sealed is not what belongs there; left as it is.`,
    );
    expect(rotated.output).toContain(`${NOTES - 1} rows and 1 files were put under key 2027-02.`);
    await world.owner.query('delete from note where id = $1', [mine]);
    expect((await keys(['rotate'])).code).toBe(0);
  });

  it('leave a value that was changed, name its row, and go on with all others', async () => {
    await keys(['add', '2027-03']);
    await keys(['use', '2027-03']);
    const { rows } = await world.owner.query<{ id: string }>(
      `update note n set number = row((number).key_id, set_byte((number).bytes, 20, get_byte((number).bytes, 20) # 1), (number).print)::sealed
       where id = (select min(id::text)::uuid from note) returning id`,
    );
    const rotated = await keys(['rotate']);
    expect(rotated.code).toBe(1);
    expect(rotated.output).toContain(`note ${rows[0]?.id}: what is sealed is not what belongs there`);
    expect(rotated.output).toContain(`${NOTES - 2} rows and 1 files were put under key 2027-03.`);
    await world.owner.query('delete from note where id = $1', [rows[0]?.id]);
    expect((await keys(['rotate'])).code).toBe(0);
  });

  it('are sealed by another key-encryption key without touching a row', async () => {
    const next = randomBytes(32).toString('hex');
    expect((await keys(['rewrap'])).errors).toContain('NEW_KEY_ENCRYPTION_KEY must be set');
    expect(await keys(['rewrap'], { NEW_KEY_ENCRYPTION_KEY: next })).toMatchObject({ code: 0 });
    expect(() => sealerOfNow()).toThrow('was not sealed by this key-encryption key');
    expect(sealerOfNow({ KEY_ENCRYPTION_KEY: next }).currentKeyId).toBe('2027-03');
    expect(existsSync(`${ringFile}.before`)).toBe(true);
  });
});
