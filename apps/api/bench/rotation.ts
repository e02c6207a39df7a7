/**
 * Rotates the key of a million people (`pnpm bench rotation 100000` takes so many) while 16 clients look people up and
 * change their phone numbers. The rotation is a process of its own that is killed again and again and started anew. At the
 * end every value is opened under the new key alone and held against what was entered and what the clients were told.
 */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { startEmbeddedDatabase } from '@dinhdanh/embedded-db';
import pg from 'pg';
import { sealerFrom } from '../src/app.ts';
import { readKeyRingSettings } from '../src/config.ts';
import { APPLICATION_ROLE, provision } from '../src/platform/persistence/provision.ts';
import { holdKeysAgainstDatabase } from '../src/platform/sealing/data-keys.queries.ts';
import {
  formatKeyRing,
  openKeyRing,
  withCurrentKey,
  withNewKey,
  withoutKey,
  type KeyRing,
} from '../src/platform/sealing/encryption-keys.ts';
import { openingTypes } from '../src/platform/sealing/sealed-in-database.ts';
import type { Sealer } from '../src/platform/sealing/sealer.ts';
import { Secrets } from '../src/platform/secrets.ts';
import { loadReferenceData } from '../src/seeds/reference-data.ts';

const PEOPLE = Number(process.argv[3] ?? 1_000_000);
const CLIENTS = 16;
const KILLS = 8;
const PEOPLE_AT_ONCE = 10_000;
/** A client does something about so often: people think between two cases. */
const PAUSE_MS = 20;
const WRITES_SHARE = 0.3;

const API = join(import.meta.dirname, '..');
const SECRET_KEY = randomBytes(32).toString('hex');
const secrets = new Secrets(Buffer.from(SECRET_KEY, 'hex'));
const folder = mkdtempSync(join(tmpdir(), 'dinhdanh-rotation-'));
const ringFile = join(folder, 'encryption-keys.json');
const ringEnvironment = {
  ENCRYPTION_KEYS_FILE: ringFile,
  KEY_ENCRYPTION_KEY: randomBytes(32).toString('hex'),
};
const { keyEncryptionKey } = readKeyRingSettings(ringEnvironment);
const sealerOf = (ring: KeyRing): Sealer =>
  sealerFrom({ encryptionKeys: openKeyRing(ring, keyEncryptionKey) }, secrets);

const numberOf = (n: number) => `0220${String(n).padStart(8, '0')}`;
const phoneOf = (n: number, change = 0) =>
  `09${String((n * 7 + change * 13) % 100_000_000).padStart(8, '0')}`;

async function fill(owner: pg.Client, sealer: Sealer): Promise<void> {
  await owner.query('set session_replication_role = replica');
  for (let from = 0; from < PEOPLE; from += PEOPLE_AT_ONCE) {
    const people = Array.from({ length: Math.min(PEOPLE_AT_ONCE, PEOPLE - from) }, (_, at) => ({
      n: String(from + at),
      number: sealer.seal(numberOf(from + at)),
      phone: sealer.seal(phoneOf(from + at)),
    }));
    await owner.query(
      `insert into citizen (personal_id_number, phone_number, full_name, date_of_birth, sex, permanent_address, unit_id)
       select number, phone, n, '1999-03-14', 'MALE', 'Khu 3, Móng Cái', (select min(id) from administrative_unit)
       from jsonb_to_recordset($1::jsonb) as p (n text, number sealed, phone sealed)`,
      [JSON.stringify(people)],
    );
  }
  await owner.query('set session_replication_role = origin');
  await owner.query('analyze citizen');
}

interface Told {
  readonly phones: Map<number, string>;
  reads: number;
  writes: number;
  readonly waits: number[];
}

/** Who works with the register meanwhile; what each was told stands in `told`. */
function startClients(connectionString: string, sealer: Sealer, told: Told) {
  const pool = new pg.Pool({ connectionString, max: CLIENTS, types: openingTypes(pg.types, sealer) });
  let isOver = false;
  const clients = Array.from({ length: CLIENTS }, async (_, client) => {
    // Each has people of its own, so that the last answer about somebody is the one that counts.
    for (let turn = 0; !isOver; turn += 1) {
      const n = (Math.floor(Math.random() * (PEOPLE / CLIENTS)) * CLIENTS + client) % PEOPLE;
      const started = performance.now();
      const print = sealer.print(numberOf(n));
      if (Math.random() < WRITES_SHARE) {
        const phone = phoneOf(n, turn + 1);
        const { rowCount } = await pool.query(
          'update citizen set phone_number = $2, version = version + 1 where (personal_id_number).print = $1',
          [print, sealer.seal(phone)],
        );
        if (rowCount !== 1) throw new Error(`Person ${n} is gone.`);
        told.phones.set(n, phone);
        told.writes += 1;
      } else {
        const { rows } = await pool.query<{ number: string; phone: string }>(
          'select personal_id_number as number, phone_number as phone from citizen where (personal_id_number).print = $1',
          [print],
        );
        const expected = told.phones.get(n) ?? phoneOf(n);
        if (rows[0]?.number !== numberOf(n) || rows[0].phone !== expected)
          throw new Error(`Person ${n} is not what was entered.`);
        told.reads += 1;
      }
      told.waits.push(performance.now() - started);
      await delay(PAUSE_MS);
    }
  });
  return async () => {
    isOver = true;
    await Promise.all(clients);
    await pool.end();
  };
}

/** Starts the rotation; with a time to live it is killed then. True when it came to its end. */
async function rotate(environment: Record<string, string>, livesMs: number | null): Promise<boolean> {
  const child = spawn(
    process.execPath,
    ['--import', '@oxc-node/core/register', 'src/cli.ts', 'keys', 'rotate'],
    { cwd: API, env: environment, stdio: ['ignore', 'inherit', 'ignore'] },
  );
  const timer = livesMs === null ? undefined : setTimeout(() => child.kill('SIGKILL'), livesMs);
  const [code] = (await once(child, 'close')) as [number | null];
  clearTimeout(timer);
  if (code !== null && code !== 0) throw new Error(`The rotation ended with ${code}.`);
  return code === 0;
}

const percentile = (values: readonly number[], share: number): string =>
  (values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN).toFixed(1);

/** Opens everything under the new key alone. */
async function lostValues(connectionString: string, sealer: Sealer, told: Told): Promise<number> {
  const client = new pg.Client({ connectionString, types: openingTypes(pg.types, sealer) });
  await client.connect();
  let lost = 0;
  let seen = 0;
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    const { rows } = await client.query<{
      id: string;
      n: string;
      number: string;
      phone: string;
      print: Buffer;
    }>(
      `select id, full_name as n, personal_id_number as number, phone_number as phone, (phone_number).print as print
       from citizen where id > $1 order by id limit ${PEOPLE_AT_ONCE}`,
      [after],
    );
    for (const { n, number, phone, print } of rows) {
      const expected = told.phones.get(Number(n)) ?? phoneOf(Number(n));
      if (number !== numberOf(Number(n)) || phone !== expected || !print.equals(sealer.print(phone)))
        lost += 1;
    }
    seen += rows.length;
    const last = rows.at(-1);
    if (!last) break;
    after = last.id;
  }
  await client.end();
  return lost + (PEOPLE - seen);
}

const database = await startEmbeddedDatabase({
  dataDirectory: mkdtempSync(join(tmpdir(), 'dinhdanh-bench-')),
  durability: 'throwaway',
});
const ownerUrl = `${database.superuserUrl.replace(/\/postgres$/, '')}/bench_rotation`;
const applicationUrl = ownerUrl.replace(/\/\/[^@]+@/, `//${APPLICATION_ROLE}:bench@`);
try {
  const first = withNewKey(null, 'first', new Date(), keyEncryptionKey);
  const both = withCurrentKey(withNewKey(first, 'second', new Date(), keyEncryptionKey), 'second');
  writeFileSync(ringFile, formatKeyRing(both));
  const sealer = sealerOf(first);
  await provision(ownerUrl, applicationUrl, sealer);
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  await loadReferenceData(owner);
  await holdKeysAgainstDatabase(owner, sealer);
  const filling = performance.now();
  await fill(owner, sealer);
  console.log(
    `${PEOPLE} people, two sealed values each, in ${((performance.now() - filling) / 1000).toFixed(0)} s`,
  );

  const told: Told = { phones: new Map(), reads: 0, writes: 0, waits: [] };
  const stop = startClients(ownerUrl, sealerOf(both), told);
  await delay(10_000);
  const calm = told.waits.splice(0);
  const environment = {
    ...ringEnvironment,
    SECRET_KEY,
    DATABASE_URL: applicationUrl,
    OWNER_DATABASE_URL: ownerUrl,
    EMBEDDED_DATABASE: '1',
    SIMULATOR_URL: 'http://127.0.0.1:9',
    SIMULATOR_SMTP_URL: 'smtp://127.0.0.1:9',
    FILES_DIRECTORY: folder,
    AUDIT_ANCHOR_DIRECTORY: folder,
  };
  const started = performance.now();
  let kills = 0;
  while (!(await rotate(environment, kills < KILLS ? 4_000 + Math.random() * 8_000 : null))) {
    kills += 1;
    const { rows } = await owner.query<{ done: string }>(
      `select sum(resealed) as done from key_rotation where key_id = 'second'`,
    );
    console.log(`killed ${kills}: ${rows[0]?.done} rows so far`);
  }
  const seconds = (performance.now() - started) / 1000;
  await stop();
  const lost = await lostValues(ownerUrl, sealerOf(withoutKey(both, 'first')), told);
  console.log(
    [
      `rotated in ${seconds.toFixed(0)} s with ${kills} kills (${(PEOPLE / seconds).toFixed(0)} rows/s)`,
      `${CLIENTS} clients meanwhile: ${told.reads} reads, ${told.writes} writes`,
      `their p50 / p99: ${percentile(calm, 0.5)} / ${percentile(calm, 0.99)} ms before, ${percentile(told.waits, 0.5)} / ${percentile(told.waits, 0.99)} ms during`,
      `lost or wrong: ${lost} (goal 0)`,
    ].join('\n'),
  );
  if (lost > 0) process.exitCode = 1;
  await owner.end();
} finally {
  await database.stop();
}
