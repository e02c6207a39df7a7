/** Where sealed pictures lie. Keys are made by the program and never hold anything of a person. */
export interface FileStore {
  /** Kept durably when it returns; an object of the same key is replaced. */
  put(key: string, content: Uint8Array): Promise<void>;
  /** Null when there is no such object. */
  get(key: string): Promise<Buffer | null>;
  /** Does nothing when there is no such object. */
  delete(key: string): Promise<void>;
  /** The keys in a folder, in no order. */
  list(folder: string): AsyncIterable<string>;
  /** The folders at the top, in no order. */
  folders(): AsyncIterable<string>;
  /** When an object was put there last; null when there is none of that key. */
  keptAt(key: string): Promise<Date | null>;
}
