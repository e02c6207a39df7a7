import { holds } from '../../platform/access/permissions.ts';
import { Forbidden } from '../../platform/request-errors.ts';
import type { Transaction } from '../../platform/use-case.ts';
import { moveApplication, type ApplicationEntity } from '../applications/index.ts';
import { carryOutApproval } from './carry-out-approval.ts';

/**
 * Phê duyệt tự động: every source has confirmed what was declared and nothing is left to judge, so the system approves
 * in the transaction that ends the check. Nobody's name stands under it.
 */
export async function approveAutomatically(
  transaction: Transaction,
  application: ApplicationEntity,
): Promise<void> {
  if (!holds(transaction.actor.roles, 'application:approve-automatically')) throw new Forbidden();
  application.decidedAt = transaction.now;
  moveApplication(transaction, application, 'APPROVE_AUTOMATICALLY');
  await carryOutApproval(transaction, application);
}
