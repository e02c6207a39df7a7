import type { Transaction } from '../../platform/use-case.ts';
import { targetActivations } from '../statistics/index.ts';
import { findListsOf } from './targets.queries.ts';

/**
 * Counts an activation for every campaign whose list names the account, in the unit under which the list was frozen: a
 * person who moves still belongs to the target of the ward that was asked to go there. Whoever was approved
 * after the day of a campaign is on no list of it and moves no target.
 */
export async function countTowardsTargets({ em, count }: Transaction, accountId: string): Promise<void> {
  for (const { campaignId, unitId } of await findListsOf(em, accountId))
    count({ unitId, measure: targetActivations(campaignId), amount: 1 });
}
