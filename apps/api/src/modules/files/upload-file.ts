import { createHash } from 'node:crypto';
import { DomainRefusal, portraitRefusals } from '@dinhdanh/domain';
import { VISITOR, type Actor, type RowScope } from '../../platform/access/actor.ts';
import { measure, printOf, reencode, type Picture } from '../../platform/files/pictures.ts';
import type { SealedFiles } from '../../platform/files/sealed-files.ts';
import { Turns } from '../../platform/files/turns.ts';
import { InputRefused } from '../../platform/input-refused.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import { bearerHash } from '../../platform/secrets.ts';
import type { UseCases } from '../../platform/use-case.ts';
import { listCoveredWards } from '../wards/index.ts';
import type { FileKind } from './file-kind.ts';
import { countRecentUploads, findFilePlace, type NewFile } from './files.queries.ts';
import { findRegistration } from './registration-portrait.queries.ts';
import { assertAwaitsPortrait, assertMayUpload, storeFile, storePortrait } from './store-file.ts';

export interface FileServices {
  readonly useCases: UseCases;
  readonly reader: ScopedReader;
  readonly files: SealedFiles;
}

export type StoredPicture = Pick<NewFile, 'id' | 'kind' | 'width' | 'height' | 'bytes'>;

/** Enough to read the small print of a paper, and to compare a face. */
const LONGEST_SIDE: Readonly<Record<FileKind, number>> = { PORTRAIT: 1600, FINGERPRINT: 4000, SCAN: 4000 };
/** Uploads held in memory at a time; whoever comes later is not read yet. */
const UPLOADS_AT_ONCE = 8;
const EVERYWHERE: RowScope = { kind: 'ALL' };

const atTheDoor = new Turns(UPLOADS_AT_ONCE);

/** Takes a picture in at the counter. What can be refused before the body is read is refused then. */
export async function uploadFile(
  services: FileServices,
  actor: Actor & { readonly id: string },
  { kind, unitCode }: { readonly kind: FileKind; readonly unitCode: string },
  receive: () => Promise<Buffer>,
): Promise<StoredPicture> {
  const { reader, useCases } = services;
  const wards = await listCoveredWards(reader, actor.scope);
  if (!wards.some(({ code }) => code === unitCode)) throw new DomainRefusal('UNIT_UNKNOWN');
  assertMayUpload(await countRecentUploads(reader, actor.scope, { officerId: actor.id }));
  return keep(services, kind, receive, (file) => useCases.execute(storeFile, actor, { file, unitCode }));
}

/** Takes the portrait of an online registration in. */
export async function uploadPortrait(
  services: FileServices,
  bearer: string,
  receive: () => Promise<Buffer>,
): Promise<StoredPicture> {
  const { reader, useCases } = services;
  const hash = bearerHash(bearer);
  const { id } = assertAwaitsPortrait(await findRegistration(reader, hash));
  assertMayUpload(await countRecentUploads(reader, EVERYWHERE, { registrationId: id }));
  return keep(services, 'PORTRAIT', receive, (file) =>
    useCases.execute(storePortrait, VISITOR, { file, bearerHash: hash }),
  );
}

/** The objects come before the row: a row never names what is not there, and what no row names is swept away. */
const keep = (
  { reader, files }: FileServices,
  kind: FileKind,
  receive: () => Promise<Buffer>,
  record: (file: NewFile) => Promise<void>,
): Promise<StoredPicture> =>
  atTheDoor.take(async () => {
    const picture = await reencode(await receive(), LONGEST_SIDE[kind]);
    const picturePrint = kind === 'PORTRAIT' ? await printOfUsable(picture) : null;
    const { content, preview, width, height } = picture;
    const location = await files.put(await findFilePlace(reader, EVERYWHERE), { full: content, preview });
    const stored = { id: location.id, kind, width, height, bytes: content.length };
    try {
      const sha256 = createHash('sha256').update(content).digest();
      await record({ ...location, ...stored, sha256, picturePrint });
    } catch (error) {
      await files.remove(location.storageKey).catch(() => undefined);
      throw error;
    }
    return stored;
  });

/** The print of a portrait that is good enough to be compared; everything that is wrong with another is told at once. */
async function printOfUsable(portrait: Picture): Promise<bigint> {
  const refusals = portraitRefusals(await measure(portrait));
  if (refusals.length > 0) throw new InputRefused(refusals.map((code) => ({ path: 'portrait', code })));
  return printOf(portrait);
}
