import { LockMode } from '@mikro-orm/postgresql';
import { crossCheckOfficerActions, DomainRefusal, type CrossCheckOfficerAction } from '@dinhdanh/domain';
import { isUuid } from '../../platform/identifiers.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { Transaction } from '../../platform/use-case.ts';
import { CrossCheck } from './cross-check.entity.ts';
import { Paper } from './paper.entity.ts';

export interface CrossCheckAct {
  readonly crossCheckId: string;
  readonly expectedVersion: number;
}

/** The cross-check that an officer acts on, locked, in a state that allows it and in the version that was read. */
export async function findCrossCheckFor(
  { em }: Transaction,
  { crossCheckId, expectedVersion }: CrossCheckAct,
  action: CrossCheckOfficerAction,
): Promise<{ crossCheck: CrossCheck; paper: Paper }> {
  const crossCheck = isUuid(crossCheckId)
    ? await em.findOne(CrossCheck, crossCheckId, { lockMode: LockMode.PESSIMISTIC_WRITE })
    : null;
  const paper = crossCheck && (await em.findOne(Paper, { id: crossCheck.paperId, removedAt: null }));
  if (!crossCheck || !paper) throw new NotFound();
  const allowedActions = crossCheckOfficerActions(crossCheck.state);
  if (!allowedActions.includes(action))
    throw new DomainRefusal('STATE_CONFLICT', { currentState: crossCheck.state, allowedActions });
  if (crossCheck.version !== expectedVersion)
    throw new DomainRefusal('STALE_VERSION', { currentVersion: crossCheck.version });
  return { crossCheck, paper };
}
