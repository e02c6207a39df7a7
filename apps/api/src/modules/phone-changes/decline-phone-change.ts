import { phoneChangeLifecycle } from '@dinhdanh/domain';
import { isOfficer } from '../../platform/access/actor.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { findAccountBehind } from '../accounts/index.ts';
import { findWaitingChange, type PhoneChangeDecision } from './find-waiting-change.ts';
import { decideCounterChange, getPhoneChangeRow, type PhoneChangeRow } from './phone-changes.queries.ts';

/** Không chấp thuận đổi số: nothing changes, and the new number is kept no longer. */
export const declinePhoneChange: UseCase<PhoneChangeDecision, PhoneChangeRow> = {
  name: 'declinePhoneChange',
  permission: 'phone-change:confirm',
  rows: 'ACTOR',
  async run(transaction, decision) {
    const { em, actor, now } = transaction;
    if (!isOfficer(actor)) throw new Error('Only an officer declines a change of number.');
    const change = await findWaitingChange(transaction, decision);
    const state = phoneChangeLifecycle.next(change.state, 'DECLINE');
    await decideCounterChange(em, { id: decision.id, state, at: now, by: actor.id });
    const { unitId } = await findAccountBehind(em, change.accountId);
    transaction.audit({
      unitId,
      action: 'PHONE_CHANGE_DECLINED',
      subjectKind: 'ACCOUNT',
      subjectId: change.accountId,
    });
    return getPhoneChangeRow(em, decision.id);
  },
};
