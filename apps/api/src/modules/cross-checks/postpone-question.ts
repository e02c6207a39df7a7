import { DomainRefusal } from '@dinhdanh/domain';
import type { UseCase } from '../../platform/use-case.ts';
import { postponeAttempt } from './asking.queries.ts';

interface FailedAttempt {
  readonly reference: string;
  readonly attempt: number;
  /** Why there is no answer, in one word. */
  readonly word: string;
  readonly waitSeconds: number;
  /** False: the agency had no time for us, which is no failure of the question. */
  readonly isCounted: boolean;
}

/**
 * Puts a question back that an agency gave no proper answer to. An answer about another person is recorded as refused
 * and is kept nowhere. A question that has ended meanwhile is refused as STATE_CONFLICT.
 */
export const postponeQuestion: UseCase<FailedAttempt, void> = {
  name: 'postponeQuestion',
  permission: 'cross-check:ask',
  rows: 'ALL',
  async run({ em, audit }, { word, ...failed }) {
    const row = await postponeAttempt(em, failed);
    if (!row) throw new DomainRefusal('STATE_CONFLICT');
    const isRefused = word === 'ANSWER_ABOUT_ANOTHER_PERSON';
    audit({
      unitId: row.unit_id,
      action: isRefused ? 'CROSS_CHECK_ANSWER_REFUSED' : 'CROSS_CHECK_UNANSWERED',
      subjectKind: 'CROSS_CHECK',
      subjectId: row.cross_check_id,
      details: {
        agency: row.agency_code,
        channel: 'CALL',
        reference: failed.reference,
        attempt: failed.attempt,
        code: word,
      },
    });
  },
};
