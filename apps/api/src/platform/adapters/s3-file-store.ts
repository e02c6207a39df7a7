import { buffer } from 'node:stream/consumers';
import type { Disk } from 'flydrive';
import type { FileStore } from '../ports/file-store.ts';

export interface S3Settings {
  readonly bucket: string;
  readonly region: string;
  /** Address of a store that speaks S3; undefined: Amazon's own. */
  readonly endpoint: string | undefined;
  /** Undefined: found as the machine provides them (role of the instance, profile). */
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string } | undefined;
}

/** Objects in a bucket. The client is heavy and most installations keep files on a disk, so it is loaded at the first use. */
export function s3FileStore(settings: S3Settings): FileStore {
  let opened: Promise<Disk> | undefined;
  const disk = () => (opened ??= openBucket(settings));
  async function* objectsIn(folder: string, recursive: boolean) {
    let paginationToken: string | undefined;
    do {
      const page = await (
        await disk()
      ).listAll(folder, { recursive, ...(paginationToken ? { paginationToken } : {}) });
      yield* page.objects;
      ({ paginationToken } = page);
    } while (paginationToken);
  }
  return {
    put: async (key, content) => (await disk()).put(key, content),
    async get(key) {
      try {
        return await buffer(await (await disk()).getStream(key));
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },
    delete: async (key) => (await disk()).delete(key),
    async *list(folder) {
      for await (const object of objectsIn(folder, true)) if (object.isFile) yield object.key;
    },
    async *folders() {
      for await (const object of objectsIn('/', false)) if (object.isDirectory) yield object.name;
    },
    async keptAt(key) {
      try {
        return (await (await disk()).getMetaData(key)).lastModified;
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },
  };
}

async function openBucket({ bucket, region, endpoint, credentials }: S3Settings): Promise<Disk> {
  const [{ Disk }, { S3Driver }] = await Promise.all([import('flydrive'), import('flydrive/drivers/s3')]);
  return new Disk(
    new S3Driver({
      bucket,
      region,
      visibility: 'private',
      // Stores other than Amazon's know neither lists of rights per object nor a host name per bucket.
      supportsACL: false,
      ...(endpoint ? { endpoint, forcePathStyle: true } : {}),
      ...(credentials ? { credentials: { ...credentials } } : {}),
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
      maxAttempts: 3,
    }),
  );
}

const isMissing = (error: unknown): boolean => {
  const { name, cause } = error as { name?: string; cause?: { name?: string } };
  // A question about an object that is not there is answered without a body, so without its own name of the fault.
  return [name, cause?.name].some((fault) => fault === 'NoSuchKey' || fault === 'NotFound');
};
