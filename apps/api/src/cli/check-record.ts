import { z } from 'zod';
import { signDocument, type AnchorKeys } from '../platform/audit/anchor-document.ts';
import type { FileStore } from '../platform/ports/file-store.ts';
import type { AnchorKey } from '../platform/secrets.ts';

/**
 * Biên bản kiểm tra: what a check of the promises has held against what, up to where. It lies beside the anchors, outside
 * the database, and is signed as they are: whoever can only write to the database cannot have a check passed over what he
 * has changed there.
 */
const recordSchema = z.strictObject({
  format: z.literal('dinhdanh-check/1'),
  takenAt: z.iso.datetime(),
  /** Which database it was, so that a copy or one that was set back is checked anew. */
  database: z.string(),
  /** Every transaction before this one had ended: what it wrote was seen. */
  transaction: z.string().regex(/^\d+$/),
  /** The newest anchor of then: up to its heads every line has been followed. */
  anchor: z.strictObject({ number: z.int().positive(), documentHash: z.string() }),
  isKept: z.boolean(),
  /** When everything was walked through the last time, and how many lines that were. */
  whole: z.strictObject({ at: z.iso.datetime(), lineCount: z.int().nonnegative() }),
});
export type CheckRecord = z.infer<typeof recordSchema>;

const FOLDER = 'checks';
/** By their moments, so that the last name is that of the newest. */
const nameOf = (takenAt: string): string => `${takenAt.replaceAll(/[:.]/g, '-')}.json`;

/** Null when there is none, or the newest is not signed by a key that is believed. */
export async function findLastCheckRecord(store: FileStore, keys: AnchorKeys): Promise<CheckRecord | null> {
  let last = '';
  for await (const key of store.list(FOLDER)) {
    const name = key.slice(key.lastIndexOf('/') + 1);
    if (name > last) last = name;
  }
  const content = last === '' ? null : await store.get(`${FOLDER}/${last}`);
  const record = content && keys.openDocument(content, recordSchema)?.document;
  // An older one that was copied under a later name could take the place of one that found something.
  return record && nameOf(record.takenAt) === last ? record : null;
}

export const putCheckRecord = (
  store: FileStore,
  record: Omit<CheckRecord, 'format'>,
  key: AnchorKey,
): Promise<void> => {
  const document = JSON.stringify({ format: 'dinhdanh-check/1', ...record } satisfies CheckRecord);
  const content = `${JSON.stringify(signDocument(document, key))}\n`;
  return store.put(`${FOLDER}/${nameOf(record.takenAt)}`, Buffer.from(content));
};
