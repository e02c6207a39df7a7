import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Client } from 'pg';
import { createCore, sealerFrom } from '../app.ts';
import { readConfig, readKeyRingSettings } from '../config.ts';
import { forgetDataKey, holdKeysAgainstDatabase } from '../platform/sealing/data-keys.queries.ts';
import {
  formatKeyRing,
  KEY_ID,
  openKeyRing,
  parseKeyRing,
  rewrapped,
  withCurrentKey,
  withNewKey,
  withoutKey,
  type KeyRing,
} from '../platform/sealing/encryption-keys.ts';
import { resealEverything } from '../platform/sealing/reseal.ts';
import {
  countElsewhere,
  countFilesUnder,
  countUnder,
  listSealedTables,
  takeRotation,
} from '../platform/sealing/reseal.queries.ts';
import { Secrets } from '../platform/secrets.ts';
import { inTransaction } from './owner.queries.ts';
import { withOwner } from './owner-connection.ts';
import { endProgress, showProgress } from './progress.ts';

/** Makes a data key, and the ring where there is none. What is written goes on being sealed under the current one. */
export function addKey(id: string): void {
  if (!KEY_ID.test(id)) throw new Error('A key id is made of small letters, digits and hyphens, 32 at most.');
  const { file, ring, keyEncryptionKey } = readRing();
  if (ring && id in ring.keys) throw new Error(`${file} holds a key ${id} already.`);
  // Refuses a key-encryption key that is not the one of the keys that are there.
  if (ring) openKeyRing(ring, keyEncryptionKey);
  writeRing(file, withNewKey(ring, id, new Date(), keyEncryptionKey));
  console.log(
    ring
      ? `${file} holds key ${id} now. Restart every server with it, then: dinhdanh keys use ${id}`
      : `${file} is made, with key ${id}. Keep a copy of it, apart from KEY_ENCRYPTION_KEY.`,
  );
}

export function useKey(id: string): void {
  const { file, ring } = readRing();
  if (!ring || !(id in ring.keys)) throw new Error(`${file} holds no key ${id}.`);
  writeRing(file, withCurrentKey(ring, id));
  console.log(`Key ${id} seals from the next start on. Restart every server, then: dinhdanh keys rotate`);
}

/** Seals the same data keys by NEW_KEY_ENCRYPTION_KEY. */
export function rewrapKeys(): void {
  const { file, ring, keyEncryptionKey, newKeyEncryptionKey } = readRing();
  if (!ring) throw new Error(`${file} is not there.`);
  if (!newKeyEncryptionKey)
    throw new Error(
      'NEW_KEY_ENCRYPTION_KEY must be set: at least 64 hexadecimal digits (openssl rand -hex 32).',
    );
  writeRing(file, rewrapped(ring, keyEncryptionKey, newKeyEncryptionKey));
  console.log(
    `${Object.keys(ring.keys).length} keys of ${file} are sealed by the new key now: put it in the place of KEY_ENCRYPTION_KEY and restart every server.`,
  );
}

export async function listKeys(): Promise<void> {
  const { ring } = readRing();
  if (!ring) throw new Error('There is no key ring.');
  await withOwner(async (owner) => {
    for (const [id, { madeAt }] of Object.entries(ring.keys)) {
      const { values, files } = await countUnderKey(owner, id);
      console.log(
        `${id === ring.current ? '*' : ' '} ${id.padEnd(32)} made ${madeAt.slice(0, 10)}  ${values} rows, ${files} files`,
      );
    }
  });
}

export async function previewRotation(): Promise<void> {
  const config = readConfig();
  const sealer = sealerFrom(config, new Secrets(config.secretKey));
  await withOwner(async (owner) => {
    let rows = 0;
    for (const table of await listSealedTables(owner)) {
      const count = await inTransaction(owner, () => countElsewhere(owner, table, sealer.currentKeyId));
      rows += count;
      console.log(`${String(count).padStart(9)}  ${table.name} (${table.columns.join(', ')})`);
    }
    console.log(`${rows} rows would be put under key ${sealer.currentKeyId}; nothing was changed.`);
  });
}

export async function rotateKeys(): Promise<void> {
  const config = readConfig();
  const core = createCore(config);
  const { sealer, files } = core;
  try {
    await withOwner(async (owner) => {
      if (!(await takeRotation(owner)))
        throw new Error('Another process is rotating the keys of this database.');
      await holdKeysAgainstDatabase(owner, sealer);
      const {
        resealed,
        left,
        mismatches,
        files: resealedFiles,
      } = await resealEverything({
        owner,
        sealer,
        files,
        inTransaction: (work) => inTransaction(owner, work),
        showProgress: showProgress('Rotation'),
      });
      endProgress();
      for (const { table, key } of mismatches)
        console.log(`${table} ${key}: what is sealed is not what belongs there; left as it is.`);
      if (left > 0)
        console.log(
          `${left} rows are still written under another key: a server runs with the ring of before. Restart it, and rotate again.`,
        );
      console.log(`${resealed} rows and ${resealedFiles} files were put under key ${sealer.currentKeyId}.`);
      if (left > 0 || mismatches.length > 0) process.exitCode = 1;
    });
  } finally {
    await core.close();
  }
}

/** Takes a key out of the ring under which nothing is sealed any more. */
export async function dropKey(id: string): Promise<void> {
  const { file, ring } = readRing();
  if (!ring || !(id in ring.keys)) throw new Error(`${file} holds no key ${id}.`);
  if (id === ring.current)
    throw new Error(`Key ${id} is the current one: dinhdanh keys use names another first.`);
  await withOwner(async (owner) => {
    const { values, files } = await countUnderKey(owner, id);
    if (values + files > 0)
      throw new Error(
        `${values} rows and ${files} files lie under key ${id}: dinhdanh keys rotate puts them under the current one.`,
      );
    writeRing(file, withoutKey(ring, id));
    await forgetDataKey(owner, id);
  });
  console.log(`Key ${id} is gone from ${file}. Backups of before need the copy that holds it.`);
}

async function countUnderKey(owner: Client, id: string): Promise<{ values: number; files: number }> {
  return inTransaction(owner, async () => {
    let values = 0;
    for (const table of await listSealedTables(owner)) values += await countUnder(owner, table, id);
    return { values, files: await countFilesUnder(owner, id) };
  });
}

function readRing() {
  const { file, ...keys } = readKeyRingSettings();
  const ring: KeyRing | null = existsSync(file) ? parseKeyRing(readFileSync(file, 'utf8')) : null;
  return { file, ring, ...keys };
}

/** Whole or not at all, and the ring of before stays beside it. */
function writeRing(file: string, ring: KeyRing): void {
  const next = `${file}.next`;
  writeFileSync(next, formatKeyRing(ring), { mode: 0o600 });
  if (existsSync(file)) writeFileSync(`${file}.before`, readFileSync(file), { mode: 0o600 });
  renameSync(next, file);
}
