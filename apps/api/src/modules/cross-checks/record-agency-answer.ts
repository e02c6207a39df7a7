import {
  agencyScope,
  crossCheckLifecycle,
  DomainRefusal,
  judgeAgencyAnswer,
  localDateOf,
  papersInScope,
  recheckOn,
  type AgencyAnswer,
  type CrossCheckJudgement,
  type CrossCheckReason,
} from '@dinhdanh/domain';
import { isAgency } from '../../platform/access/actor.ts';
import type { Permission } from '../../platform/access/permissions.ts';
import { isUuid } from '../../platform/identifiers.ts';
import { Forbidden, InsufficientScope, NotFound } from '../../platform/request-errors.ts';
import type { Transaction, UseCase } from '../../platform/use-case.ts';
import { CrossCheck } from './cross-check.entity.ts';
import {
  endQuestionAnswered,
  findQuestionForUpdate,
  type AgencyChannel,
  type QuestionRow,
} from './question.queries.ts';
import { evidenceHash } from './request-cross-check.ts';
import { settleApplications } from './settle-applications.ts';

export interface AgencyAnswerInput {
  /** Identifier of the question. */
  readonly reference: string;
  readonly agencyId: string;
  readonly channel: AgencyChannel;
  /** The key of the machine, or the identifier of the clerk; of a call the agency's code. */
  readonly answeredBy: string;
  /** The agency's own name for its answer; null: none given. */
  readonly agencyReference: string | null;
  readonly answer: AgencyAnswer;
}

export type AnswerReceipt =
  | {
      readonly kind: 'KEPT';
      readonly crossCheckId: string;
      readonly outcome: 'MATCHED' | 'MISMATCHED';
      readonly reason: CrossCheckReason | null;
    }
  /** Nothing was kept but the line in the audit chain, which alarms. */
  | { readonly kind: 'REFUSED'; readonly code: 'ANSWER_ABOUT_ANOTHER_PERSON' };

/**
 * Ghi nhận câu trả lời of an agency, whichever way it came: judged, kept as evidence, and the cross-check
 * moved, once. The same answer again gives the first receipt; another answer, or one to a question that was replaced, is
 * refused as QUESTION_ENDED. A question of another agency and one that does not exist are both NOT_FOUND. An answer that
 * comes after the question was given up still counts.
 */
export const recordAgencyAnswer = (
  permission: Extract<Permission, 'cross-check:answer' | 'cross-check:ask'>,
): UseCase<AgencyAnswerInput, AnswerReceipt> => ({
  name: 'recordAgencyAnswer',
  permission,
  rows: 'ALL',
  async run(transaction, input) {
    const { em, actor, now, audit } = transaction;
    const question = isUuid(input.reference)
      ? await findQuestionForUpdate(em, input.reference, input.agencyId)
      : null;
    if (!question) throw new NotFound();
    // What our own call brought home counts: the agency was asked while it was connected.
    if (question.is_agency_suspended && input.channel !== 'CALL') throw new Forbidden();
    if (isAgency(actor) && !papersInScope(actor.oauthScopes, 'answer').includes(question.paper_type))
      throw new InsufficientScope(agencyScope('answer', question.paper_type));
    const crossCheck = await em.findOneOrFail(CrossCheck, question.cross_check_id);
    const answerHash = evidenceHash(question.nonce, {
      ...input.answer,
      agencyReference: input.agencyReference,
    });
    const record = (action: string, details: Readonly<Record<string, string | number | null>>) =>
      audit({
        unitId: question.unit_id,
        action,
        subjectKind: 'CROSS_CHECK',
        subjectId: crossCheck.id,
        details: {
          agency: question.agency_code,
          channel: input.channel,
          reference: question.id,
          legalBasis: question.agency_legal_basis,
          ...details,
        },
      });

    if (question.ended_as === 'ANSWERED' && question.answer_hash?.equals(answerHash) && question.outcome) {
      record('CROSS_CHECK_ANSWER_REPEATED', {});
      return {
        kind: 'KEPT',
        crossCheckId: crossCheck.id,
        outcome: question.outcome,
        reason: question.reason,
      };
    }
    const isOpen = question.ended_as === null || question.ended_as === 'GIVEN_UP';
    if (!isOpen || crossCheck.questionId !== question.id) throw new DomainRefusal('QUESTION_ENDED');

    const judgement = judge(question, input.answer, now);
    if (judgement === null) {
      record('CROSS_CHECK_ANSWER_REFUSED', { code: 'ANSWER_ABOUT_ANOTHER_PERSON' });
      return { kind: 'REFUSED', code: 'ANSWER_ABOUT_ANOTHER_PERSON' };
    }
    const reason = judgement.outcome === 'MISMATCHED' ? judgement.reason : null;
    const fields = judgement.outcome === 'MISMATCHED' ? judgement.fields : [];
    await endQuestionAnswered(em, question.id, {
      at: now,
      channel: input.channel,
      answeredBy: input.answeredBy,
      agencyReference: input.agencyReference,
      record: input.answer.record,
      outcome: judgement.outcome,
      reason,
      fields,
      answerHash,
    });
    moveCrossCheck(transaction, crossCheck, question, judgement);
    record(`CROSS_CHECK_${judgement.outcome}`, {
      reason,
      fields: fields.join(','),
      question: question.content_hash.toString('hex'),
      answer: answerHash.toString('hex'),
    });
    await settleApplications(transaction, crossCheck.paperId);
    return { kind: 'KEPT', crossCheckId: crossCheck.id, outcome: judgement.outcome, reason };
  },
});

/** Null: the answer speaks of somebody else. */
function judge(question: QuestionRow, answer: AgencyAnswer, now: Date): CrossCheckJudgement | null {
  try {
    return judgeAgencyAnswer(question.content, answer, localDateOf(now));
  } catch (error) {
    if (error instanceof DomainRefusal && error.code === 'ANSWER_ABOUT_ANOTHER_PERSON') return null;
    throw error;
  }
}

function moveCrossCheck(
  { now }: Transaction,
  crossCheck: CrossCheck,
  { paper_type: type }: QuestionRow,
  judgement: CrossCheckJudgement,
): void {
  const isMatch = judgement.outcome === 'MATCHED';
  const before = crossCheck.state;
  const state = crossCheckLifecycle.next(before, isMatch ? 'CONFIRM' : 'CONTRADICT');
  const validUntil = isMatch ? judgement.validUntil : null;
  crossCheck.state = state;
  if (state !== before) crossCheck.stateSince = now;
  crossCheck.reason = isMatch ? null : judgement.reason;
  crossCheck.mismatchedFields = isMatch ? [] : judgement.fields;
  crossCheck.validUntil = validUntil;
  crossCheck.recheckOn = recheckOn(type, { state, validUntil }, localDateOf(now));
}
