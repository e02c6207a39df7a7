import type { EntityManager } from '@mikro-orm/postgresql';
import type {
  AgencyCode,
  CrossCheckedPaperType,
  CrossCheckField,
  CrossCheckQuestion,
  CrossCheckReason,
  DocumentRecord,
  QuestionCause,
} from '@dinhdanh/domain';
import { sealerOf } from '../../platform/sealing/sealed-in-database.ts';

export type AgencyChannel = 'CALL' | 'PULL' | 'CLERK';

export interface AgencyToAsk {
  readonly id: string;
  readonly state: 'ACTIVE' | 'SUSPENDED';
  readonly channel: AgencyChannel;
  /** Working days until its answer is overdue. */
  readonly answer_within_days: number;
}

export async function getAgencyToAsk(em: EntityManager, code: AgencyCode): Promise<AgencyToAsk> {
  const [row] = await em.execute<AgencyToAsk[]>(
    'select id, state, channel, answer_within_days from agency where code = ?',
    [code],
  );
  if (!row) throw new Error(`The agency ${code} is not in the reference data.`);
  return row;
}

/**
 * Whose paper it is, as asked about: what an open application that presents the paper declares, or else what stands on
 * the citizen.
 */
export async function getHolderFacts(
  em: EntityManager,
  { id, citizenId }: { readonly id: string; readonly citizenId: string },
): Promise<Omit<CrossCheckQuestion, 'documentNumber'>> {
  const [row] = await em.execute<Omit<CrossCheckQuestion, 'documentNumber'>[]>(
    `select c.personal_id_number as "personalIdNumber", coalesce(a.full_name, c.full_name) as "fullName",
            to_char(coalesce(a.date_of_birth, c.date_of_birth), 'YYYY-MM-DD') as "dateOfBirth"
     from citizen c left join lateral (
       select p.full_name, p.date_of_birth from presented_paper s join application p on p.id = s.application_id
       where s.paper_id = ? and p.state in ('SUBMITTED', 'CHECKING', 'READY_FOR_REVIEW')
       order by p.received_at desc limit 1) a on true
     where c.id = ?`,
    [id, citizenId],
  );
  if (!row) throw new Error('A paper belongs to a citizen who is not there.');
  return row;
}

/** The hash that the database keeps of the paper's present value. */
export async function getValueHash(em: EntityManager, paperId: string): Promise<Buffer> {
  const [row] = await em.execute<{ value_hash: Buffer }[]>('select value_hash from paper where id = ?', [
    paperId,
  ]);
  if (!row) throw new Error('The paper is not there.');
  return row.value_hash;
}

/** Ends the open question of a cross-check, if there is one, because another takes its place. */
export const supersedeOpenQuestion = (em: EntityManager, crossCheckId: string, at: Date) =>
  em.execute(
    `update agency_question set ended_at = ?, ended_as = 'SUPERSEDED' where cross_check_id = ? and ended_at is null`,
    [at, crossCheckId],
  );

/** The same, by paper. */
export const supersedeQuestionsOfPaper = (em: EntityManager, paperId: string, at: Date) =>
  em.execute(
    `update agency_question set ended_at = ?, ended_as = 'SUPERSEDED'
     where ended_at is null and cross_check_id = (select id from cross_check where paper_id = ?)`,
    [at, paperId],
  );

export interface NewQuestion {
  readonly id: string;
  readonly crossCheckId: string;
  readonly unitId: number;
  readonly agencyId: string;
  readonly paperType: CrossCheckedPaperType;
  readonly cause: QuestionCause;
  readonly note: string | null;
  readonly content: CrossCheckQuestion;
  readonly nonce: Buffer;
  readonly contentHash: Buffer;
  readonly requestedBy: string | null;
  readonly requestedAt: Date;
  readonly answerBy: Date;
}

/** Gives the number of the round. */
export async function insertQuestion(em: EntityManager, question: NewQuestion): Promise<number> {
  const [row] = await em.execute<{ round: number }[]>(
    `insert into agency_question (id, cross_check_id, unit_id, agency_id, paper_type, round, cause, note, content, nonce, content_hash,
       requested_by, requested_at, answer_by, next_attempt_at)
     select ?, ?, ?, ?, ?, coalesce(max(round), 0) + 1, ?, ?, ?::sealed, ?, ?, ?, ?, ?, ?
     from agency_question where cross_check_id = ? returning round`,
    [
      question.id,
      question.crossCheckId,
      question.unitId,
      question.agencyId,
      question.paperType,
      question.cause,
      question.note,
      sealerOf(em).sealRecord(question.content),
      question.nonce,
      question.contentHash,
      question.requestedBy,
      question.requestedAt,
      question.answerBy,
      question.requestedAt,
      question.crossCheckId,
    ],
  );
  return row?.round ?? 1;
}

export interface QuestionRow {
  readonly id: string;
  readonly cross_check_id: string;
  readonly unit_id: number;
  readonly agency_id: string;
  readonly agency_code: AgencyCode;
  readonly agency_legal_basis: string;
  readonly is_agency_suspended: boolean;
  readonly paper_type: CrossCheckedPaperType;
  readonly content: CrossCheckQuestion;
  readonly nonce: Buffer;
  readonly content_hash: Buffer;
  readonly attempts: number;
  readonly ended_as: 'ANSWERED' | 'GIVEN_UP' | 'SUPERSEDED' | null;
  readonly outcome: 'MATCHED' | 'MISMATCHED' | null;
  readonly reason: CrossCheckReason | null;
  readonly answer_hash: Buffer | null;
}

/**
 * A question, locked until the transaction ends, with its cross-check locked before it, so that everybody takes the two
 * in one order. Null when it is not there or, with `agencyId`, is asked of another agency.
 */
export async function findQuestionForUpdate(
  em: EntityManager,
  id: string,
  agencyId: string | null,
): Promise<QuestionRow | null> {
  await em.execute(
    'select from cross_check where id = (select cross_check_id from agency_question where id = ?) for update',
    [id],
  );
  const [row] = await em.execute<QuestionRow[]>(
    `select q.id, q.cross_check_id, q.unit_id, q.agency_id, a.code as agency_code, a.legal_basis as agency_legal_basis, a.state <> 'ACTIVE' as is_agency_suspended, q.paper_type,
            q.content, q.nonce, q.content_hash, q.attempts, q.ended_as, q.outcome, q.reason, q.answer_hash
     from agency_question q join agency a on a.id = q.agency_id
     where q.id = ? and (?::uuid is null or q.agency_id = ?::uuid) for update of q`,
    [id, agencyId, agencyId],
  );
  return row ?? null;
}

export interface KeptAnswer {
  readonly at: Date;
  readonly channel: AgencyChannel;
  readonly answeredBy: string;
  readonly agencyReference: string | null;
  readonly record: DocumentRecord | null;
  readonly outcome: 'MATCHED' | 'MISMATCHED';
  readonly reason: CrossCheckReason | null;
  readonly fields: readonly CrossCheckField[];
  readonly answerHash: Buffer;
}

export const endQuestionAnswered = (em: EntityManager, id: string, answer: KeptAnswer) =>
  em.execute(
    `update agency_question set ended_at = ?, ended_as = 'ANSWERED', answer_channel = ?, answered_by = ?, agency_reference = ?, record = ?,
       outcome = ?, reason = ?, mismatched_fields = ?::text[], answer_hash = ? where id = ?`,
    [
      answer.at,
      answer.channel,
      answer.answeredBy,
      answer.agencyReference,
      answer.record && sealerOf(em).sealRecord(answer.record),
      answer.outcome,
      answer.reason,
      `{${answer.fields.join(',')}}`,
      answer.answerHash,
      id,
    ],
  );

export const endQuestionGivenUp = (em: EntityManager, id: string, at: Date) =>
  em.execute(
    `update agency_question set ended_at = ?, ended_as = 'GIVEN_UP' where id = ? and ended_at is null`,
    [at, id],
  );

/** Applications under way that present a paper: their readiness follows its confirmation. */
export async function listOpenApplicationsOf(em: EntityManager, paperId: string): Promise<string[]> {
  const rows = await em.execute<{ id: string }[]>(
    `select distinct a.id from presented_paper s join application a on a.id = s.application_id
     where s.paper_id = ? and a.state in ('CHECKING', 'READY_FOR_REVIEW')`,
    [paperId],
  );
  return rows.map(({ id }) => id);
}
