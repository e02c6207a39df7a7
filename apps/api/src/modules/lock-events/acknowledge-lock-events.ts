import { canBeAppliedAt, DomainRefusal } from '@dinhdanh/domain';
import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';
import { isUuid } from '../../platform/identifiers.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { applyNamed, applyUpTo, countKnown } from './lock-events.queries.ts';
import { subscriptionOf } from './subscribed-agency.ts';

const MOST_IDS = 100;

interface Acknowledgement {
  /** A place in the feed; null: ids are named. */
  readonly upTo: string | null;
  readonly ids: readonly string[] | null;
  /** Null: now. */
  readonly appliedAt: Date | null;
}

/**
 * Xác nhận đã áp dụng: an agency says that it has acted on locks and unlocks, and when.
 *
 * Edge: the same again changes nothing, not even the moment. What was never received, as far as we know, can be
 * acknowledged: our side may have lost the receiver's answer.
 */
export const acknowledgeLockEvents: UseCase<Acknowledgement, { acknowledged: number }> = {
  name: 'acknowledgeLockEvents',
  permission: 'lock-event:acknowledge',
  rows: 'ACTOR',
  async run(transaction, { upTo, ids, appliedAt }) {
    const { em, now, audit } = transaction;
    const { id, legal_basis: legalBasis } = await subscriptionOf(transaction);
    const named = [...new Set(ids)];
    if (
      (upTo === null) === (ids === null) ||
      (ids !== null && (named.length === 0 || named.length > MOST_IDS))
    )
      throw new DomainRefusal('ACKNOWLEDGEMENT_EMPTY');
    if (!named.every(isUuid) || (await countKnown(em, id, named)) !== named.length) throw new NotFound();

    const moment = { appliedAt: appliedAt ?? now, now };
    const applied =
      upTo === null
        ? await applyNamed(em, id, { ids: named, ...moment })
        : await applyUpTo(em, id, { upTo, ...moment });
    if (!applied.every(({ occurred_at: at }) => canBeAppliedAt(moment.appliedAt, new Date(at), now)))
      throw new DomainRefusal('APPLIED_AT_IMPOSSIBLE');
    audit({
      unitId: NATIONAL_CHAIN,
      action: 'LOCK_EVENTS_ACKNOWLEDGED',
      subjectKind: 'LOCK_SUBSCRIPTION',
      subjectId: id,
      details: { count: applied.length, appliedAt: moment.appliedAt.toISOString(), legalBasis },
    });
    return { acknowledged: applied.length };
  },
};
