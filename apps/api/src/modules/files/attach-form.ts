import { DomainRefusal } from '@dinhdanh/domain';
import type { EntityManager } from '@mikro-orm/postgresql';
import { isUuid } from '../../platform/identifiers.ts';
import { attachUnattachedForm } from './files.queries.ts';

/**
 * Gives the uploaded scan of a signed form to a request, within the transaction of whoever registers it. Refuses
 * FILE_UNKNOWN as with applications: an asker who guesses learns nothing from the difference.
 */
export async function attachForm(
  em: EntityManager,
  {
    fileId,
    officerId,
    ...to
  }: {
    readonly fileId: string;
    readonly officerId: string;
    readonly lockRequestId: string;
    readonly unitId: number;
  },
): Promise<void> {
  if (!isUuid(fileId) || !(await attachUnattachedForm(em, fileId, to, officerId)))
    throw new DomainRefusal('FILE_UNKNOWN');
}
