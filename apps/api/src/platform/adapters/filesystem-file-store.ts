import type { Dirent } from 'node:fs';
import { mkdir, open, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';
import type { FileStore } from '../ports/file-store.ts';

/** Objects as files below one directory, which belongs to this program alone. */
export function filesystemFileStore(directory: string): FileStore {
  const disk = new Disk(new FSDriver({ location: directory, visibility: 'private' }));
  return {
    async put(key, content) {
      await mkdir(directory, { recursive: true, mode: 0o700 });
      await disk.put(key, content);
      // The row that will name the object outlives a power cut; so must the object, and its name in the folder.
      const file = join(directory, key);
      await flush(file);
      await flush(dirname(file));
    },
    async get(key) {
      try {
        return await buffer(await disk.getStream(key));
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },
    delete: (key) => disk.delete(key),
    async *list(folder) {
      const { objects } = await disk.listAll(folder, { recursive: true });
      for (const object of objects) if (object.isFile) yield object.key;
    },
    async *folders() {
      for (const entry of await entriesOf(directory)) if (entry.isDirectory()) yield entry.name;
    },
    async keptAt(key) {
      try {
        return (await disk.getMetaData(key)).lastModified;
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },
  };
}

/** Nothing where nobody has put anything yet. */
async function entriesOf(directory: string): Promise<Dirent[]> {
  try {
    return await readdir(directory, { withFileTypes: true });
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

async function flush(path: string): Promise<void> {
  const handle = await open(path);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const isMissing = (error: unknown): boolean => {
  const { code, cause } = error as { code?: string; cause?: { code?: string } };
  return code === 'ENOENT' || cause?.code === 'ENOENT';
};
