import type { FileStore } from '../ports/file-store.ts';
import type { AnchorKeys, OpenedAnchor } from './anchor-document.ts';

const FOLDER = 'anchors';
const NUMBER_DIGITS = 8;
const keyOf = (number: number, ending: string): string =>
  `${FOLDER}/${String(number).padStart(NUMBER_DIGITS, '0')}.${ending}`;
const numberOf = (key: string): number | null => {
  const [, digits] = /(?:^|\/)(\d{8})\.json$/.exec(key) ?? [];
  return digits === undefined ? null : Number(digits);
};

/** The numbers of the anchors that there are, in order. */
export async function listAnchors(store: FileStore): Promise<number[]> {
  const numbers: number[] = [];
  for await (const key of store.list(FOLDER)) {
    const number = numberOf(key);
    if (number !== null) numbers.push(number);
  }
  return numbers.toSorted((one, other) => one - other);
}

export interface KeptAnchor {
  readonly number: number;
  /** Null when it cannot be believed. */
  readonly opened: OpenedAnchor | null;
}

export async function getAnchor(store: FileStore, keys: AnchorKeys, number: number): Promise<KeptAnchor> {
  const content = await store.get(keyOf(number, 'json'));
  const opened = content && keys.open(content);
  return { number, opened: opened?.document.number === number ? opened : null };
}

/** One by one in the order of their numbers, for a store of years holds more than memory does. */
export async function* readAnchors(store: FileStore, keys: AnchorKeys): AsyncGenerator<KeptAnchor> {
  for (const number of await listAnchors(store)) yield await getAnchor(store, keys, number);
}

/** Null when there is none yet. */
export async function findLastAnchor(store: FileStore, keys: AnchorKeys): Promise<KeptAnchor | null> {
  const number = (await listAnchors(store)).at(-1);
  return number === undefined ? null : getAnchor(store, keys, number);
}

/** The sheet goes first: an anchor without one would never be printed. */
export async function putAnchor(store: FileStore, anchor: OpenedAnchor, sheet: string): Promise<void> {
  const { number } = anchor.document;
  await store.put(keyOf(number, 'txt'), Buffer.from(sheet));
  await store.put(keyOf(number, 'json'), Buffer.from(`${JSON.stringify(anchor.envelope)}\n`));
}
