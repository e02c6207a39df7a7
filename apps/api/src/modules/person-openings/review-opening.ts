import { DomainRefusal, reviewOpening, type OpeningReviewAction } from '@dinhdanh/domain';
import { asOfficer } from '../../platform/access/actor.ts';
import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';
import { isUuid } from '../../platform/identifiers.ts';
import { asField } from '../../platform/input-refused.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { raiseFindings } from '../access-findings/index.ts';
import {
  findReview,
  listReviews,
  lockReview,
  settleReview,
  type OpeningReviewRow,
} from './opening-reviews.queries.ts';

/** Xem các lượt tra cứu cần rà soát; the reading is recorded. */
export const listOpeningReviews: UseCase<
  { isOpen: boolean; offset: number; limit: number },
  OpeningReviewRow[]
> = {
  name: 'listOpeningReviews',
  permission: 'opening-review:list',
  rows: 'ACTOR',
  async run({ em, actor, audit }, page) {
    const { id: officerId, scope } = asOfficer(actor);
    const rows = await listReviews(em, { ...page, scope, officerId });
    audit({
      unitId: NATIONAL_CHAIN,
      action: 'OPENING_REVIEWS_LISTED',
      subjectKind: 'OFFICER',
      subjectId: officerId,
      details: { count: rows.length },
    });
    return rows;
  },
};

interface Reviewing {
  readonly id: string;
  readonly expectedVersion: number;
  readonly action: OpeningReviewAction;
  readonly note?: string | null;
}

/** Rà soát lượt tra cứu: what is not justified becomes a finding about who opened. */
export const settleOpeningReview: UseCase<Reviewing, OpeningReviewRow> = {
  name: 'reviewOpening',
  permission: 'opening-review:decide',
  rows: 'ACTOR',
  async run(transaction, { id, expectedVersion, action, note = null }) {
    const { em, actor, now, audit } = transaction;
    const reviewer = asOfficer(actor);
    const row = isUuid(id) ? await lockReview(em, id) : null;
    if (!row || row.officerId === reviewer.id) throw new NotFound();
    const review = { state: row.state, openedById: row.officerId, reviewerId: reviewer.id, action, note };
    const state = asField('note', () => reviewOpening(review));
    if (row.version !== expectedVersion)
      throw new DomainRefusal('STALE_VERSION', { currentVersion: row.version });
    const words = note?.normalize('NFC').trim() ?? '';
    await settleReview(em, id, { state, by: reviewer.id, at: now, note: words === '' ? null : words });
    audit({
      unitId: row.unitId,
      action: action === 'OBJECT' ? 'OPENING_NOT_JUSTIFIED' : 'OPENING_JUSTIFIED',
      subjectKind: 'OPENING_REVIEW',
      subjectId: id,
    });
    if (state === 'NOT_JUSTIFIED')
      await raiseFindings(transaction, [
        {
          ...{ officerId: row.officerId, unitId: row.unitId, onDay: row.onDay },
          ...{ kind: 'NOT_JUSTIFIED', evidence: { openings: 1 } },
        },
      ]);
    const reviewed = await findReview(em, id);
    if (!reviewed) throw new Error('The review is gone.');
    return reviewed;
  },
};
