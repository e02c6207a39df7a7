import { SYSTEM } from '../../platform/access/actor.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { deleteUnusedFiles, findOrphanKeys, hasUnusedFiles, type RemovedFile } from './files.queries.ts';
import type { FileServices } from './upload-file.ts';

const ROWS_AT_ONCE = 200;

const removeUnusedFiles: UseCase<Record<never, never>, readonly RemovedFile[]> = {
  name: 'removeUnusedFiles',
  permission: 'file:sweep',
  rows: 'ALL',
  async run({ em, audit }) {
    const removed = await deleteUnusedFiles(em, ROWS_AT_ONCE);
    for (const { id, unitId } of removed)
      audit({ unitId, action: 'FILE_REMOVED', subjectKind: 'FILE', subjectId: id });
    return removed;
  },
};

/**
 * Removes uploads that no application used within a day. Rows go first: whatever stops this in between leaves objects
 * without a row, which the daily run finds.
 */
export async function sweepFiles({ reader, useCases, files }: FileServices): Promise<void> {
  while (await hasUnusedFiles(reader)) {
    for (const { storageKey } of await useCases.execute(removeUnusedFiles, SYSTEM, {}))
      await files.remove(storageKey);
  }
}

/** Removes the objects of a file whose row was deleted before; done again, or before its time, it does nothing. */
export async function removeStoredFile(
  { reader, files }: Pick<FileServices, 'reader' | 'files'>,
  { storageKey }: { readonly storageKey: string },
): Promise<void> {
  for (const key of await findOrphanKeys(reader, [storageKey])) await files.remove(key);
}
