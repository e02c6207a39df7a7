import { LockMode } from '@mikro-orm/postgresql';
import { DomainRefusal } from '@dinhdanh/domain';
import { asHolder } from '../../platform/access/actor.ts';
import { isUuid } from '../../platform/identifiers.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { Transaction } from '../../platform/use-case.ts';
import { Paper } from './paper.entity.ts';

export interface HolderPaperAct {
  readonly paperId: string;
  readonly expectedVersion: number;
}

/** A paper of the holder who is signed in, locked, in the version that was read. */
export async function findHolderPaper(
  transaction: Transaction,
  { paperId, expectedVersion }: HolderPaperAct,
): Promise<Paper> {
  const { em, actor } = transaction;
  const { id: citizenId } = asHolder(actor);
  const paper = isUuid(paperId)
    ? await em.findOne(
        Paper,
        { id: paperId, citizenId, removedAt: null },
        { lockMode: LockMode.PESSIMISTIC_WRITE },
      )
    : null;
  if (!paper) throw new NotFound();
  if (paper.version !== expectedVersion)
    throw new DomainRefusal('STALE_VERSION', { currentVersion: paper.version });
  return paper;
}
