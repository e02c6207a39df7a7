import type { FileStore } from '../ports/file-store.ts';
import { keyIdOfFile, type Sealer } from '../sealing/sealer.ts';
import type { Secrets } from '../secrets.ts';

/** `full` is the picture as it is kept; `preview` the small one for lists. */
export const FILE_VARIANTS = ['full', 'preview'] as const;
export type FileVariant = (typeof FILE_VARIANTS)[number];

/** What the row of a file knows of its objects. */
export interface FileLocation {
  readonly id: string;
  readonly storageKey: string;
  /** The data key that it was put under. */
  readonly keyId: string;
}

/** The file store with encryption in front of it: what lies there is of no use without the key ring. */
export class SealedFiles {
  readonly #store: FileStore;
  readonly #sealer: Sealer;
  readonly #secrets: Secrets;

  constructor(store: FileStore, sealer: Sealer, secrets: Secrets) {
    this.#store = store;
    this.#sealer = sealer;
    this.#secrets = secrets;
  }

  /** Keeps every variant that is given, or nothing: a picture has both, a document is kept in full only. */
  async put(
    { id, storageKey }: Omit<FileLocation, 'keyId'>,
    contents: Readonly<Partial<Record<FileVariant, Buffer>>>,
  ): Promise<FileLocation> {
    try {
      for (const variant of FILE_VARIANTS) {
        const content = contents[variant];
        if (content)
          await this.#store.put(objectKey(storageKey, variant), this.#sealer.sealFile(content, id, variant));
      }
    } catch (error) {
      await this.remove(storageKey).catch(() => undefined);
      throw error;
    }
    return { id, storageKey, keyId: this.#sealer.currentKeyId };
  }

  /** Throws when the object is missing, was changed, stands for another file, or lies under a key that is not in the ring. */
  async get({ id, storageKey }: FileLocation, variant: FileVariant): Promise<Buffer> {
    const sealed = await this.#store.get(objectKey(storageKey, variant));
    if (!sealed) throw new Error(`The file store has lost the ${variant} of file ${id}.`);
    return this.#open(sealed, id, variant);
  }

  /** Puts every variant that there is under the current key. Done again, or cut off in between, nothing is lost. */
  async reseal({ id, storageKey }: Omit<FileLocation, 'keyId'>): Promise<void> {
    for (const variant of FILE_VARIANTS) {
      const sealed = await this.#store.get(objectKey(storageKey, variant));
      if (!sealed || keyIdOfFile(sealed) === this.#sealer.currentKeyId) continue;
      const content = this.#open(sealed, id, variant);
      await this.#store.put(objectKey(storageKey, variant), this.#sealer.sealFile(content, id, variant));
    }
  }

  #open(sealed: Buffer, id: string, variant: FileVariant): Buffer {
    return keyIdOfFile(sealed) === null
      ? this.#secrets.openOldFile(sealed, id, variant)
      : this.#sealer.openFile(sealed, id, variant);
  }

  async remove(storageKey: string): Promise<void> {
    for (const variant of FILE_VARIANTS) await this.#store.delete(objectKey(storageKey, variant));
  }

  /** The folders of the store, in order. */
  async folders(): Promise<string[]> {
    const folders: string[] = [];
    for await (const folder of this.#store.folders()) folders.push(folder);
    return folders.sort();
  }

  /** When the youngest object of a file was kept; null when it has none. */
  async keptAt(storageKey: string): Promise<Date | null> {
    const moments = await Promise.all(
      FILE_VARIANTS.map((variant) => this.#store.keptAt(objectKey(storageKey, variant))),
    );
    return moments.reduce(
      (latest, moment) => (moment && (!latest || moment > latest) ? moment : latest),
      null,
    );
  }

  /** The storage keys that have an object in a folder. */
  async storageKeysIn(folder: string): Promise<Set<string>> {
    const keys = new Set<string>();
    for await (const key of this.#store.list(folder)) keys.add(key.replace(/\.[a-z]+$/, ''));
    return keys;
  }
}

const objectKey = (storageKey: string, variant: FileVariant): string => `${storageKey}.${variant}`;
