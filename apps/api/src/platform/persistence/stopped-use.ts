import { kindsThatStop, type ProcessingUse } from '@dinhdanh/domain';
import type { EntityManager } from '@mikro-orm/postgresql';

/**
 * SQL that is true while a limit of processing stops a use of the data behind an account. It sees every limit whatever
 * the scope of the transaction is: of an account that has come to another unit, too.
 */
export const isUseStopped = (use: ProcessingUse, account: string): string =>
  `is_processing_limited(${account}, array[${kindsThatStop(use)
    .map((kind) => `'${kind}'`)
    .join(', ')}])`;

export async function hasStoppedUse(
  em: EntityManager,
  accountId: string,
  use: ProcessingUse,
): Promise<boolean> {
  const [row] = await em.execute<{ isStopped: boolean }[]>(
    `select ${isUseStopped(use, '?::uuid')} as "isStopped"`,
    [accountId],
  );
  // Whoever cannot be asked about is not made use of.
  return row?.isStopped ?? true;
}
