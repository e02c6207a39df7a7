import { DomainRefusal } from '@dinhdanh/domain';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';

/** More entries, or more bytes once unpacked, are no office document but an attack on whoever unpacks it. */
const ARCHIVE = { entries: 500, unpackedBytes: 64_000_000 } as const;

/**
 * Unpacks what an office document (XLSX, DOCX) consists of. What the archive announces is judged before a byte is
 * unpacked, and what comes out is never more than was announced; names that lead out of the archive are refused.
 */
export async function openArchive(
  content: Buffer,
  isWanted: (name: string) => boolean,
): Promise<ReadonlyMap<string, Buffer>> {
  try {
    const archive = await open(content);
    const entries = await listEntries(archive);
    const wanted = entries.filter(({ fileName }) => isWanted(fileName));
    const announced = wanted.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
    if (announced > ARCHIVE.unpackedBytes) throw new DomainRefusal('TABLE_TOO_LONG');
    const parts = new Map<string, Buffer>();
    for (const entry of wanted) parts.set(entry.fileName, await unpack(archive, entry));
    return parts;
  } catch (error) {
    if (error instanceof DomainRefusal) throw error;
    throw new DomainRefusal('TABLE_UNREADABLE');
  }
}

const open = (content: Buffer): Promise<ZipFile> =>
  new Promise((resolve, reject) => {
    fromBuffer(content, { lazyEntries: true }, (error, archive) => {
      if (error) reject(error);
      else resolve(archive);
    });
  });

const listEntries = (archive: ZipFile): Promise<readonly Entry[]> =>
  new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    archive.on('error', reject);
    archive.on('end', () => {
      resolve(entries);
    });
    archive.on('entry', (entry: Entry) => {
      entries.push(entry);
      if (entries.length > ARCHIVE.entries) reject(new DomainRefusal('TABLE_UNREADABLE'));
      else archive.readEntry();
    });
    archive.readEntry();
  });

const unpack = (archive: ZipFile, entry: Entry): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    archive.openReadStream(entry, (failure, stream) => {
      if (failure) {
        reject(failure);
        return;
      }
      const chunks: Buffer[] = [];
      // The reader itself breaks off when more comes than was announced.
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('error', reject);
      stream.on('end', () => {
        resolve(Buffer.concat(chunks));
      });
    });
  });
