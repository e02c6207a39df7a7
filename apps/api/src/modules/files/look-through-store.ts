import { readNow } from '../../platform/persistence/scoped-reader.ts';
import { findOrphanKeys, listNamedFiles, listNamedFolders, type NamedFile } from './files.queries.ts';
import type { FileServices } from './upload-file.ts';

export type StoreServices = Pick<FileServices, 'reader' | 'files'>;

/** What does not fit together in a part of a folder of the store; no part is without anything. */
export interface StoreFindings {
  /** Storage keys of objects that no row names and that have lain there since before the cutoff, in order. */
  readonly orphans: readonly string[];
  /** Rows whose object is not there: all of a folder, with its first part. */
  readonly missing: readonly NamedFile[];
  /** Behind which one goes on: the folder when it is through, else the last key. */
  readonly place: string;
}

const KEYS_AT_ONCE = 1_000;
const ORPHANS_AT_ONCE = 200;

/**
 * Holds the file store against the rows that name its objects, folder by folder in order, behind a place.
 *
 * Edge: what is younger than the cutoff is never an orphan, whatever names it: an upload writes its object first and its
 * row afterwards. A row that came after the folder was listed is not missed.
 */
export async function* lookThroughStore(
  { reader, files }: StoreServices,
  { cutoff, after }: { readonly cutoff: Date; readonly after: string },
): AsyncGenerator<StoreFindings> {
  const folders = new Set([...(await files.folders()), ...(await listNamedFolders(reader))]);
  for (const folder of [...folders].sort()) {
    const isBegun = after.startsWith(`${folder}/`);
    if (folder <= after && !isBegun) continue;
    const listedAt = await readNow(reader);
    const there = await files.storageKeysIn(folder);
    const named = isBegun ? [] : await listNamedFiles(reader, folder, listedAt);
    const keys = [...there].filter((key) => key > after).sort();
    const missing = named.filter(({ key }) => !there.has(key));
    yield* partsOf(folder, await orphansAmong({ reader, files }, keys, cutoff), missing);
  }
}

function* partsOf(
  folder: string,
  orphans: readonly string[],
  missing: readonly NamedFile[],
): Generator<StoreFindings> {
  if (orphans.length === 0 && missing.length === 0) return;
  for (let start = 0; start === 0 || start < orphans.length; start += ORPHANS_AT_ONCE) {
    const part = orphans.slice(start, start + ORPHANS_AT_ONCE);
    const isLast = start + ORPHANS_AT_ONCE >= orphans.length;
    yield {
      orphans: part,
      missing: start === 0 ? missing : [],
      place: isLast ? folder : (part.at(-1) ?? folder),
    };
  }
}

async function orphansAmong(
  { reader, files }: StoreServices,
  keys: readonly string[],
  cutoff: Date,
): Promise<string[]> {
  const orphans: string[] = [];
  for (let start = 0; start < keys.length; start += KEYS_AT_ONCE)
    for (const key of await findOrphanKeys(reader, keys.slice(start, start + KEYS_AT_ONCE))) {
      const keptAt = await files.keptAt(key);
      if (keptAt && keptAt < cutoff) orphans.push(key);
    }
  return orphans;
}
