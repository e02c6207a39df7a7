import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { NONCE_BYTES, openBytes, sealBytes } from './aes-gcm.ts';
import type { EncryptionKeys } from './encryption-keys.ts';

/**
 * A personal value as a column of the type `sealed` takes and gives it: the id of its data key, the sealed bytes, and the
 * print by which its exact value is found again (empty where nobody looks for it). Only `Sealer` makes one.
 */
export type Sealed = string & { readonly brand: unique symbol };

const TEXT = 1;
const RECORD = 2;

const SEALED_FILE = 2;

const SEALED = /^\(([a-z0-9-]{1,32}),"\\\\x([0-9a-f]+)","\\\\x([0-9a-f]*)"\)$/;

/** Whether a text that the database gave is a value of the type `sealed`. */
export const isSealed = (text: string): boolean => SEALED.test(text);

/** The id of the key that a value lies under. */
export const keyIdOf = (sealed: string): string => SEALED.exec(sealed)?.[1] ?? '';

const isText = (sealed: string): boolean => SEALED.exec(sealed)?.[2]?.startsWith('01') ?? false;
const printOf = (sealed: string): string | undefined => SEALED.exec(sealed)?.[3];

/** The id of the key that a file lies under; null when it is not in the form that `sealFile` gives. */
export const keyIdOfFile = (sealed: Buffer): string | null =>
  sealed[0] === SEALED_FILE ? sealed.subarray(2, 2 + (sealed[1] ?? 0)).toString() : null;

interface DataKey {
  readonly key: Buffer;
  readonly nonceKey: Buffer;
  readonly files: Buffer;
}

/** One key for each file: a random nonce may not be drawn more than some 2^32 times under one key. */
const fileKey = ({ files }: DataKey, fileId: string): Buffer =>
  Buffer.from(hkdfSync('sha256', files, '', fileId, 32));

/**
 * Seals personal values under the current data key, and opens what was sealed under any key of the ring.
 *
 * The nonce is a keyed print of the value (a synthetic IV): the same value under the same key is the same bytes, so that
 * an entity that was not changed is not written, and no nonce ever serves two values. Equal values are visible as equal;
 * the print beside them says as much.
 */
export class Sealer {
  readonly #keys: ReadonlyMap<string, DataKey>;
  readonly #current: DataKey;
  readonly #printOf: (value: string) => Buffer;
  readonly currentKeyId: string;

  constructor({ keys, current }: EncryptionKeys, printOf: (value: string) => Buffer) {
    this.#keys = new Map(Object.entries(keys).map(([id, key]) => [id, dataKeyFrom(key)]));
    this.#current = this.#keyOf(current);
    this.#printOf = printOf;
    this.currentKeyId = current;
  }

  hasKey(id: string): boolean {
    return this.#keys.has(id);
  }

  /** A text, with its print. */
  seal(value: string): Sealed {
    return this.#literal(TEXT, value, this.#printOf(value));
  }

  /** Null stays null. */
  sealIfAny(value: string | null | undefined): Sealed | null {
    return value === null || value === undefined ? null : this.seal(value);
  }

  /** Anything that JSON can say, without a print: nobody finds it by its value. */
  sealRecord(value: unknown): Sealed {
    return this.#literal(RECORD, JSON.stringify(value), Buffer.alloc(0));
  }

  /** Finds a sealed text again by its exact value: `(column).print = …`. */
  print(value: string): Buffer {
    return this.#printOf(value);
  }

  /** What was sealed: a text, or what JSON said. Throws when it was changed, or its key is not in the ring. */
  open(sealed: string): unknown {
    const [, keyId = '', hex = ''] = SEALED.exec(sealed) ?? [];
    const bytes = Buffer.from(hex, 'hex');
    const kind = bytes[0] ?? 0;
    const text = openBytes(this.#keyOf(keyId).key, bytes.subarray(1), Buffer.of(kind)).toString('utf8');
    return kind === RECORD ? JSON.parse(text) : text;
  }

  /**
   * The same value under the current key; null when its print is not the one beside it: then somebody has put the value
   * of another row in its place, and it is left for a person to look at.
   */
  reseal(sealed: string): Sealed | null {
    const value = this.open(sealed);
    const resealed = isText(sealed) ? this.seal(value as string) : this.sealRecord(value);
    return printOf(resealed) === printOf(sealed) ? resealed : null;
  }

  /** A file, bound to its id and variant; it says itself under which key it lies. */
  sealFile(content: Buffer, fileId: string, variant: string): Buffer {
    const keyId = Buffer.from(this.currentKeyId);
    const sealed = sealBytes(fileKey(this.#current, fileId), content, Buffer.from(`${fileId}/${variant}`));
    return Buffer.concat([Buffer.of(SEALED_FILE, keyId.length), keyId, sealed]);
  }

  /** Throws when anything of it was changed, it was sealed for another file or variant, or its key is not in the ring. */
  openFile(sealed: Buffer, fileId: string, variant: string): Buffer {
    const keyId = keyIdOfFile(sealed);
    if (keyId === null) throw new Error(`File ${fileId} is sealed in an unknown form.`);
    const key = fileKey(this.#keyOf(keyId), fileId);
    return openBytes(key, sealed.subarray(2 + keyId.length), Buffer.from(`${fileId}/${variant}`));
  }

  /** By which a key of the ring shows that it is the one that a database knows by this id; nothing leads back to it. */
  proofOf(keyId: string): Buffer {
    return createHmac('sha256', this.#keyOf(keyId).nonceKey).update('proof of data key').digest();
  }

  isProofOf(keyId: string, proof: Buffer): boolean {
    const own = this.proofOf(keyId);
    return own.length === proof.length && timingSafeEqual(own, proof);
  }

  #keyOf(id: string): DataKey {
    const key = this.#keys.get(id);
    if (!key) throw new Error(`Data key ${id || '(none)'} is not in the key ring.`);
    return key;
  }

  #literal(kind: number, text: string, print: Buffer): Sealed {
    const { key, nonceKey } = this.#current;
    const plain = Buffer.from(text, 'utf8');
    const nonce = createHmac('sha256', nonceKey)
      .update(Buffer.of(kind))
      .update(plain)
      .digest()
      .subarray(0, NONCE_BYTES);
    const bytes = Buffer.concat([Buffer.of(kind), sealBytes(key, plain, Buffer.of(kind), nonce)]);
    return `(${this.currentKeyId},"\\\\x${bytes.toString('hex')}","\\\\x${print.toString('hex')}")` as Sealed;
  }
}

function dataKeyFrom(key: Buffer): DataKey {
  const derive = (purpose: string) => Buffer.from(hkdfSync('sha256', key, '', purpose, 32));
  return {
    key: derive('sealed-value'),
    nonceKey: derive('sealed-value-nonce'),
    files: derive('sealed-file'),
  };
}
