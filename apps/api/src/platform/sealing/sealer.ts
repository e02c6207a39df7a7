import { createCipheriv, createDecipheriv, createHmac, hkdfSync } from 'node:crypto';
import type { EncryptionKeys } from './encryption-keys.ts';

/**
 * A personal value as a column of the type `sealed` takes and gives it: the id of its data key, the sealed bytes, and the
 * print by which its exact value is found again (empty where nobody looks for it). Only `Sealer` makes one.
 */
export type Sealed = string & { readonly brand: unique symbol };

const TEXT = 1;
const RECORD = 2;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

const SEALED = /^\(([a-z0-9-]{1,32}),"\\\\x([0-9a-f]+)","\\\\x[0-9a-f]*"\)$/;

/** Whether a text that the database gave is a value of the type `sealed`. */
export const isSealed = (text: string): boolean => SEALED.test(text);

interface DataKey {
  readonly key: Buffer;
  readonly nonceKey: Buffer;
}

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

  get keyIds(): readonly string[] {
    return [...this.#keys.keys()];
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
    const decipher = createDecipheriv(
      'aes-256-gcm',
      this.#keyOf(keyId).key,
      bytes.subarray(1, 1 + NONCE_BYTES),
      {
        authTagLength: TAG_BYTES,
      },
    );
    decipher.setAAD(Buffer.of(kind));
    decipher.setAuthTag(bytes.subarray(1 + NONCE_BYTES, 1 + NONCE_BYTES + TAG_BYTES));
    const opened = [decipher.update(bytes.subarray(1 + NONCE_BYTES + TAG_BYTES)), decipher.final()];
    const text = Buffer.concat(opened).toString('utf8');
    return kind === RECORD ? JSON.parse(text) : text;
  }

  /** The same value under the current key. */
  reseal(sealed: string): Sealed {
    const value = this.open(sealed);
    return typeof value === 'string' ? this.seal(value) : this.sealRecord(value);
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
    const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES });
    cipher.setAAD(Buffer.of(kind));
    const sealed = [cipher.update(plain), cipher.final()];
    const bytes = Buffer.concat([Buffer.of(kind), nonce, cipher.getAuthTag(), ...sealed]);
    return `(${this.currentKeyId},"\\\\x${bytes.toString('hex')}","\\\\x${print.toString('hex')}")` as Sealed;
  }
}

function dataKeyFrom(key: Buffer): DataKey {
  const derive = (purpose: string) => Buffer.from(hkdfSync('sha256', key, '', purpose, 32));
  return { key: derive('sealed-value'), nonceKey: derive('sealed-value-nonce') };
}
