import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { openBytes, sealBytes } from './aes-gcm.ts';

/** Opened data keys by id, and the id of the one that seals whatever is written from now on. */
export interface EncryptionKeys {
  readonly current: string;
  /** 32 bytes each. */
  readonly keys: Readonly<Record<string, Buffer>>;
}

/**
 * The key ring as it lies in a file: data keys, each sealed by the key-encryption key. The file alone opens nothing, and
 * the key-encryption key is changed without touching a row.
 */
export interface KeyRing {
  readonly current: string;
  readonly keys: Readonly<Record<string, { readonly madeAt: string; readonly wrapped: string }>>;
}

export const KEY_ID = /^[a-z0-9-]{1,32}$/;

const keyRing = z
  .object({
    current: z.string(),
    keys: z.record(z.string().regex(KEY_ID), z.object({ madeAt: z.iso.datetime(), wrapped: z.base64url() })),
  })
  .refine(({ current, keys }) => current in keys, 'names a current key that it does not hold');

const KEY_BYTES = 32;

/** Throws one readable sentence when the text is no key ring. */
export function parseKeyRing(text: string): KeyRing {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Error('It is no key ring: not JSON.');
  }
  const parsed = keyRing.safeParse(value);
  if (!parsed.success) throw new Error(`It is no key ring. ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

export const formatKeyRing = (ring: KeyRing): string => `${JSON.stringify(ring, null, 2)}\n`;

/** Throws when a key was not sealed by this key-encryption key, or was changed. */
export const openKeyRing = (ring: KeyRing, keyEncryptionKey: Buffer): EncryptionKeys => ({
  current: ring.current,
  keys: Object.fromEntries(
    Object.entries(ring.keys).map(([id, { wrapped }]) => [id, unwrap(wrapped, id, keyEncryptionKey)]),
  ),
});

/** The ring with one key more, made now. It becomes the current one only when there is no other. */
export const withNewKey = (
  ring: KeyRing | null,
  id: string,
  madeAt: Date,
  keyEncryptionKey: Buffer,
): KeyRing => ({
  current: ring?.current ?? id,
  keys: {
    ...ring?.keys,
    [id]: { madeAt: madeAt.toISOString(), wrapped: wrap(randomBytes(KEY_BYTES), id, keyEncryptionKey) },
  },
});

/** The ring whose key of this id seals from now on. */
export const withCurrentKey = (ring: KeyRing, id: string): KeyRing => ({ ...ring, current: id });

/** The ring without a key. What is still sealed under it is lost with it. */
export const withoutKey = ({ current, keys }: KeyRing, id: string): KeyRing => ({
  current,
  keys: Object.fromEntries(Object.entries(keys).filter(([known]) => known !== id)),
});

/** The same data keys, sealed by another key-encryption key. */
export const rewrapped = (ring: KeyRing, from: Buffer, to: Buffer): KeyRing => ({
  current: ring.current,
  keys: Object.fromEntries(
    Object.entries(ring.keys).map(([id, { madeAt, wrapped }]) => [
      id,
      { madeAt, wrapped: wrap(unwrap(wrapped, id, from), id, to) },
    ]),
  ),
});

const wrap = (key: Buffer, id: string, keyEncryptionKey: Buffer): string =>
  sealBytes(keyEncryptionKey, key, Buffer.from(id)).toString('base64url');

function unwrap(wrapped: string, id: string, keyEncryptionKey: Buffer): Buffer {
  try {
    return openBytes(keyEncryptionKey, Buffer.from(wrapped, 'base64url'), Buffer.from(id));
  } catch {
    throw new Error(`Key ${id} was not sealed by this key-encryption key.`);
  }
}
