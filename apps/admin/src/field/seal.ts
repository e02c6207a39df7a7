/** A value that cannot be read without a key which no script can read out. */
export interface Sealed {
  readonly key: CryptoKey;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly content: ArrayBuffer;
}

const IV_BYTES = 12;
const ALGORITHM = 'AES-GCM';

/** Every value has a key of its own, so that deleting the row is the end of both, also of copies without the key. */
export async function seal(value: unknown): Promise<Sealed> {
  const key = await crypto.subtle.generateKey({ name: ALGORITHM, length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const plain = new TextEncoder().encode(JSON.stringify(value));
  return { key, iv, content: await crypto.subtle.encrypt({ name: ALGORITHM, iv }, key, plain) };
}

export async function unseal({ key, iv, content }: Sealed): Promise<unknown> {
  const plain = await crypto.subtle.decrypt({ name: ALGORITHM, iv }, key, content);
  return JSON.parse(new TextDecoder().decode(plain)) as unknown;
}
