import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { LockMode } from '@mikro-orm/postgresql';
import {
  crossCheckLifecycle,
  dueAtAfterWorkingDays,
  localDateOf,
  paperOwnerOn,
  type CrossCheckQuestion,
  type QuestionCause,
  type WorkingCalendar,
} from '@dinhdanh/domain';
import { isOfficer } from '../../platform/access/actor.ts';
import type { Transaction } from '../../platform/use-case.ts';
import { CrossCheck } from './cross-check.entity.ts';
import type { Paper } from './paper.entity.ts';
import {
  getAgencyToAsk,
  getHolderFacts,
  getValueHash,
  insertQuestion,
  supersedeOpenQuestion,
} from './question.queries.ts';

interface CrossCheckRequest {
  readonly paper: Paper;
  readonly cause: QuestionCause;
  /** What is disputed, told to the agency. */
  readonly note?: string;
  readonly calendar: WorkingCalendar;
}

/**
 * Gửi câu hỏi xác thực: a question about the paper's present value to the agency that owns the register today.
 * An earlier question that is still open is superseded. From here on the paper is not confirmed, except when it is only
 * asked about again on schedule.
 */
export async function requestCrossCheck(
  transaction: Transaction,
  { paper, cause, note, calendar }: CrossCheckRequest,
): Promise<CrossCheck> {
  const { em, actor, now, audit, enqueue } = transaction;
  await em.flush();
  const agencyCode = paperOwnerOn(paper.type, localDateOf(now));
  const agency = await getAgencyToAsk(em, agencyCode);
  const content: CrossCheckQuestion = {
    documentNumber: paper.number,
    ...(await getHolderFacts(em, paper)),
  };
  const questionId = randomUUID();
  const crossCheck = await moveToRequested(transaction, paper, questionId, cause);
  await supersedeOpenQuestion(em, crossCheck.id, now);
  const nonce = randomBytes(16);
  const contentHash = evidenceHash(nonce, content);
  const round = await insertQuestion(em, {
    id: questionId,
    crossCheckId: crossCheck.id,
    unitId: crossCheck.unitId,
    agencyId: agency.id,
    paperType: paper.type,
    cause,
    note: note ?? null,
    content,
    nonce,
    contentHash,
    requestedBy: isOfficer(actor) ? actor.id : null,
    requestedAt: now,
    answerBy: dueAtAfterWorkingDays(calendar, now, agency.answer_within_days),
  });
  audit({
    unitId: crossCheck.unitId,
    action: 'CROSS_CHECK_REQUESTED',
    subjectKind: 'CROSS_CHECK',
    subjectId: crossCheck.id,
    details: {
      paperType: paper.type,
      agency: agencyCode,
      cause,
      round,
      question: contentHash.toString('hex'),
    },
  });
  if (agency.channel === 'CALL' && agency.state === 'ACTIVE')
    enqueue({ task: 'ask-agency', payload: { agencyId: agency.id }, key: `ask-agency:${agencyCode}` });
  return crossCheck;
}

/** What is hashed is written in one order of keys, so that the same facts give the same hash on every machine. */
export function evidenceHash(nonce: Buffer, facts: object): Buffer {
  const ordered = JSON.stringify(facts, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
  return createHash('sha256').update(nonce).update(ordered).digest();
}

async function moveToRequested(
  { em, now }: Transaction,
  paper: Paper,
  questionId: string,
  cause: QuestionCause,
): Promise<CrossCheck> {
  const valueHash = await getValueHash(em, paper.id);
  const existing = await em.findOne(
    CrossCheck,
    { paperId: paper.id },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (!existing) {
    const made = em.create(CrossCheck, {
      paperId: paper.id,
      citizenId: paper.citizenId,
      unitId: paper.unitId,
      state: crossCheckLifecycle.initial,
      stateSince: now,
      questionId,
      valueHash,
    });
    await em.flush();
    return made;
  }
  existing.questionId = questionId;
  existing.recheckOn = null;
  if (existing.state !== 'MATCHED' || cause !== 'SCHEDULED') {
    existing.state = crossCheckLifecycle.next(existing.state, 'REQUEST');
    existing.stateSince = now;
    existing.valueHash = valueHash;
    existing.reason = null;
    existing.mismatchedFields = [];
    existing.validUntil = null;
    existing.resolution = null;
    existing.resolutionNote = null;
    existing.resolvedBy = null;
    existing.resolvedAt = null;
    existing.contestedAt = null;
    existing.contestNote = null;
  }
  await em.flush();
  return existing;
}
