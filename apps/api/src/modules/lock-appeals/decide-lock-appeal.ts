import { asOfficer } from '../../platform/access/actor.ts';
import { decideLockAppeal as judge, DomainRefusal, type LockAppealAction } from '@dinhdanh/domain';
import { isUuid } from '../../platform/identifiers.ts';
import { readReasonText } from '../../platform/input-refused.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { issueLetter } from '../letters/index.ts';
import { carryOutReversal } from '../lock-requests/index.ts';
import { appealOfficer, appealToDecide, sees } from './lock-appeal-sight.ts';
import { holdLockAppeal, markAppealDecided } from './lock-appeals.queries.ts';

interface AppealDecision {
  readonly id: string;
  readonly expectedVersion: number;
  readonly action: LockAppealAction;
  readonly reason: string;
}

/**
 * Giải quyết khiếu nại, by the head whom the decree of the lock names, who has just signed with the own password; with
 * the reason in writing and a letter to the holder. An appeal that is granted reverses the lock. The appeal is held first,
 * then the request, then the account.
 *
 * @legal quyết định giải quyết khiếu nại lần đầu: Điều 31 Luật Khiếu nại số 02/2011/QH13.
 *
 * Edge: where the head has reversed the lock before, there is nothing left to undo, and the appeal was right.
 */
export const decideLockAppeal: UseCase<AppealDecision, { readonly id: string }> = {
  name: 'decideLockAppeal',
  permission: 'lock-appeal:decide',
  rows: 'ALL',
  async run(transaction, { id, expectedVersion, action, reason }) {
    const { em, now, actor, audit } = transaction;
    const officer = asOfficer(actor);
    const row = isUuid(id) ? await holdLockAppeal(em, id) : null;
    if (!row || !sees(officer, row)) throw new NotFound();
    const words = readReasonText('reason', reason);
    const state = judge(appealToDecide(row), appealOfficer(officer, row), { action, reason: words });
    if (row.version !== expectedVersion)
      throw new DomainRefusal('STALE_VERSION', { currentVersion: row.version });
    await markAppealDecided(em, id, { state, at: now, by: officer.id, reason: words });
    if (state === 'GRANTED' && row.lock_request_state === 'APPROVED')
      await carryOutReversal(transaction, {
        lockRequestId: row.lock_request_id,
        by: officer.id,
        reason: words,
      });
    await issueLetter(transaction, {
      kind: state === 'GRANTED' ? 'APPEAL_GRANTED' : 'APPEAL_UPHELD',
      lockRequestId: row.lock_request_id,
      unitId: row.unit_id,
      regime: row.legal_regime,
      appealCode: row.code,
      receivedOn: row.accepted_on,
      subjectType: row.subject_type,
      subjectName: row.subject_name,
      subjectNumber: row.subject_number,
      reason: words,
    });
    audit({
      unitId: row.unit_id,
      action: state === 'GRANTED' ? 'LOCK_APPEAL_GRANTED' : 'LOCK_APPEAL_UPHELD',
      subjectKind: 'LOCK_APPEAL',
      subjectId: id,
      details: { lockRequestId: row.lock_request_id, isLate: row.decide_by <= now },
    });
    return { id };
  },
};
