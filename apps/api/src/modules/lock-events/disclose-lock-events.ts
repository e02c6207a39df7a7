import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { listFeed, markDelivered, type DeliveryRow } from './lock-events.queries.ts';
import { subscriptionOf } from './subscribed-agency.ts';

interface FeedPage {
  readonly first: number;
  /** The place after which the page begins. */
  readonly after: string;
}

/**
 * Đọc tin khóa: an agency reads its feed, one row more than the page, so that it is seen whether more follows.
 *
 * Edge: reading is receiving only for whoever has no webhook. Otherwise an event of an account that is read here would
 * count as received while one before it still waits to be pushed.
 */
export const discloseLockEvents: UseCase<FeedPage, DeliveryRow[]> = {
  name: 'discloseLockEvents',
  permission: 'lock-event:read',
  rows: 'ACTOR',
  async run(transaction, { first, after }) {
    const { em, now, audit } = transaction;
    const { id, is_pushed: isPushed, legal_basis: legalBasis } = await subscriptionOf(transaction);
    const rows = await listFeed(em, id, { after, limit: first + 1 });
    const shown = rows.slice(0, first);
    if (!isPushed)
      await markDelivered(
        em,
        shown.filter(({ state }) => state === 'WAITING').map(({ position }) => position),
        now,
      );
    audit({
      unitId: NATIONAL_CHAIN,
      action: 'LOCK_EVENTS_READ',
      subjectKind: 'LOCK_SUBSCRIPTION',
      subjectId: id,
      details: { count: shown.length, legalBasis },
    });
    return rows;
  },
};
