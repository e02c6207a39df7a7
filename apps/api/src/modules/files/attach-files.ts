import { DomainRefusal } from '@dinhdanh/domain';
import type { EntityManager } from '@mikro-orm/postgresql';
import { isUuid } from '../../platform/identifiers.ts';
import type { FileKind } from './file-kind.ts';
import { attachUnattached, countFilesOf, type Uploader } from './files.queries.ts';

const FILES_PER_APPLICATION = 12;

/**
 * Gives uploaded pictures to an application, within the transaction of whoever submits it; the application's row is
 * written already. Refuses FILE_UNKNOWN when one of them is not there, is not of its kind, is somebody else's upload,
 * or belongs to an application already: an asker who guesses learns nothing from the difference.
 */
export async function attachFiles(
  em: EntityManager,
  {
    applicationId,
    unitId,
    uploader,
    files,
  }: {
    readonly applicationId: string;
    readonly unitId: number;
    readonly uploader: Uploader;
    readonly files: readonly { readonly id: string; readonly kind: FileKind }[];
  },
): Promise<void> {
  if (files.length === 0) return;
  if ((await countFilesOf(em, applicationId)) + files.length > FILES_PER_APPLICATION)
    throw new DomainRefusal('FILE_COUNT_EXCEEDED', { limit: FILES_PER_APPLICATION });
  const attached = files.every(({ id }) => isUuid(id))
    ? await attachUnattached(em, files, { applicationId, unitId }, uploader)
    : 0;
  if (attached !== files.length) throw new DomainRefusal('FILE_UNKNOWN');
}
