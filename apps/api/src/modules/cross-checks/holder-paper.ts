import { LockMode } from '@mikro-orm/postgresql';
import { DomainRefusal } from '@dinhdanh/domain';
import { isHolder, type HolderActor } from '../../platform/access/actor.ts';
import { isUuid } from '../../platform/identifiers.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { Transaction } from '../../platform/use-case.ts';
import { Paper } from './paper.entity.ts';

export interface HolderPaperAct {
  readonly paperId: string;
  readonly expectedVersion: number;
}

export function holderOf({ actor }: Transaction): HolderActor {
  if (!isHolder(actor)) throw new Error('Only the holder of an account looks after its papers.');
  return actor;
}

/** A paper of the holder who is signed in, locked, in the version that was read. */
export async function findHolderPaper(
  transaction: Transaction,
  { paperId, expectedVersion }: HolderPaperAct,
): Promise<Paper> {
  const { em } = transaction;
  const { id: citizenId } = holderOf(transaction);
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
