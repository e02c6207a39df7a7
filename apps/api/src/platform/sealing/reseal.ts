import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from 'pg';
import type { SealedFiles } from '../files/sealed-files.ts';
import {
  countElsewhere,
  keepProgress,
  listFilesElsewhere,
  listSealedTables,
  noteFileUnder,
  putRows,
  readProgress,
  takeNextRows,
  type SealedRow,
  type SealedTable,
} from './reseal.queries.ts';
import { keyIdOf, type Sealed, type Sealer } from './sealer.ts';

const ROWS_AT_ONCE = 500;
const FILES_AT_ONCE = 50;
/** Rows that somebody works on are met again after this. */
const PAUSE_MS = 200;
/** So many walks in which nothing could be done: somebody holds the rows, or still writes under the old key. */
const VAIN_WALKS = 50;

/** A row whose value is not the one that its print says or cannot be opened, or whose file cannot be opened. */
export interface Mismatch {
  readonly table: string;
  readonly key: string;
}

export interface ResealReport {
  readonly resealed: number;
  readonly files: number;
  /** Left as they are, for a person to look at. */
  readonly mismatches: readonly Mismatch[];
  /** Rows that were held, or written anew under another key, to the end. */
  readonly left: number;
}

interface Rotation {
  /** As the owner of the database, without type parsers of its own. */
  readonly owner: Client;
  readonly sealer: Sealer;
  readonly files: SealedFiles;
  readonly inTransaction: <Result>(work: () => Promise<Result>) => Promise<Result>;
  readonly showProgress: (done: number, of: number, step: string) => void;
}

/**
 * Puts every sealed value and every file under the current key, while the servers go on working. Each batch is a
 * transaction with its place in it: ended anywhere it goes on there, and no value is ever anything but wholly the one or
 * wholly the other. Rows that somebody works on are met in a later walk.
 */
export async function resealEverything(rotation: Rotation): Promise<ResealReport> {
  const mismatches: Mismatch[] = [];
  let resealed = 0;
  let left = 0;
  for (const table of await listSealedTables(rotation.owner)) {
    const done = await resealTable(rotation, table);
    resealed += done.resealed;
    left += done.left;
    mismatches.push(...done.mismatches);
  }
  const inStore = await resealFiles(rotation);
  return { resealed, left, files: inStore.files, mismatches: [...mismatches, ...inStore.mismatches] };
}

async function resealTable(
  { owner, sealer, inTransaction, showProgress }: Rotation,
  table: SealedTable,
): Promise<Omit<ResealReport, 'files'>> {
  const keyId = sealer.currentKeyId;
  const mismatched = new Set<string>();
  const total = await inTransaction(() => countElsewhere(owner, table, keyId));
  let { after, resealed: ever } = await readProgress(owner, keyId, table.name);
  let resealed = 0;
  for (let vain = 0; ;) {
    const walked = await inTransaction(async () => {
      const rows = await takeNextRows(owner, table, { keyId, after, limit: ROWS_AT_ONCE });
      const { put, refused } = resealRows(rows, sealer);
      await putRows(owner, table, put);
      ever += put.length;
      after = rows.at(-1)?.key ?? null;
      await keepProgress(owner, keyId, table.name, { after, resealed: ever });
      return { put: put.length, refused };
    });
    walked.refused.forEach((key) => mismatched.add(key));
    resealed += walked.put;
    showProgress(resealed, total, table.name);
    if (after !== null) {
      vain = 0;
      continue;
    }
    const left = (await inTransaction(() => countElsewhere(owner, table, keyId))) - mismatched.size;
    const mismatches = [...mismatched].map((key) => ({ table: table.name, key }));
    if (left <= 0) {
      await keepProgress(owner, keyId, table.name, { after, resealed: ever, isFinished: true });
      return { resealed, mismatches, left: 0 };
    }
    vain += 1;
    if (vain === VAIN_WALKS) return { resealed, mismatches, left };
    await pause(PAUSE_MS);
  }
}

function resealRows(rows: readonly SealedRow[], sealer: Sealer) {
  const refused: string[] = [];
  const put = rows.flatMap(({ key, values }) => {
    const next = values.map((value) =>
      value === null || keyIdOf(value) === sealer.currentKeyId ? value : resealedOrNull(value, sealer),
    );
    if (next.every((value, at) => (value === null) === (values[at] === null))) return [{ key, values: next }];
    refused.push(key);
    return [];
  });
  return { put, refused };
}

/** Null for what somebody has changed: one such value does not hold up all others. */
function resealedOrNull(value: string, sealer: Sealer): Sealed | null {
  try {
    return sealer.reseal(value);
  } catch {
    return null;
  }
}

/** A file that cannot be opened is left as it is, like a value whose print is another one's. */
async function resealFiles({ owner, sealer, files, inTransaction, showProgress }: Rotation): Promise<{
  readonly files: number;
  readonly mismatches: readonly Mismatch[];
}> {
  const keyId = sealer.currentKeyId;
  const mismatches: Mismatch[] = [];
  let done = 0;
  for (let after = ''; ;) {
    const next = await inTransaction(() => listFilesElsewhere(owner, { keyId, after, limit: FILES_AT_ONCE }));
    for (const place of next) {
      const { table, id, storageKeys } = place;
      try {
        for (const storageKey of storageKeys) await files.reseal({ id, storageKey });
      } catch {
        mismatches.push({ table, key: id });
        continue;
      }
      await inTransaction(() => noteFileUnder(owner, place, keyId));
      done += 1;
      showProgress(done, done + next.length, 'files');
    }
    const last = next.at(-1);
    if (!last) return { files: done, mismatches };
    after = last.place;
  }
}
