import { assertMayConfirmPhoneChange, phoneChangeLifecycle } from '@dinhdanh/domain';
import { isOfficer } from '../../platform/access/actor.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { findAccountBehind } from '../accounts/index.ts';
import { carryOutPhoneChange } from './carry-out-phone-change.ts';
import { findWaitingChange, type PhoneChangeDecision } from './find-waiting-change.ts';
import { decideCounterChange, getPhoneChangeRow, type PhoneChangeRow } from './phone-changes.queries.ts';

/** Xác nhận đổi số: a second officer looked at person and document, and the number changes. Every session ends. */
export const confirmPhoneChange: UseCase<PhoneChangeDecision, PhoneChangeRow> = {
  name: 'confirmPhoneChange',
  permission: 'phone-change:confirm',
  rows: 'ACTOR',
  async run(transaction, decision) {
    const { em, actor, now } = transaction;
    if (!isOfficer(actor)) throw new Error('Only an officer confirms a change of number.');
    const change = await findWaitingChange(transaction, decision);
    assertMayConfirmPhoneChange(change, actor.id, now);
    const { newPhoneNumber } = change;
    if (newPhoneNumber === null) throw new Error('A change that waits has no number.');
    const account = await findAccountBehind(em, change.accountId);
    const state = phoneChangeLifecycle.next(change.state, 'CONFIRM');
    await decideCounterChange(em, { id: decision.id, state, at: now, by: actor.id });
    await carryOutPhoneChange(transaction, { way: 'COUNTER', account, newPhoneNumber, keptTokenHash: null });
    return getPhoneChangeRow(em, decision.id);
  },
};
