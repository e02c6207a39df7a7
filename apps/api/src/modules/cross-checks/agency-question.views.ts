import {
  maskPaperNumber,
  type CrossCheckedPaperType,
  type CrossCheckField,
  type CrossCheckQuestion,
  type CrossCheckReason,
  type CrossCheckState,
  type DocumentRecord,
  type DocumentStatus,
  type QuestionCause,
} from '@dinhdanh/domain';
import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import {
  CrossCheckFieldEnum,
  CrossCheckReasonEnum,
  CrossCheckStateEnum,
  DocumentStatusEnum,
  PaperTypeEnum,
  QuestionCauseEnum,
} from '../../platform/graphql/enums.ts';
import type { Locale } from '@dinhdanh/i18n';
import { connectionOf, PageInfo } from '../../platform/graphql/cursored.ts';
import { refusalFields, RuleRefused, ValidationFailed } from '../../platform/graphql/refusals.ts';
import type { AnswerReceipt } from './record-agency-answer.ts';
import { DateTime, LocalDate } from '../../platform/graphql/scalars.ts';

@ObjectType({
  simpleResolvers: true,
  description:
    'Câu hỏi xác thực: whether the register of the agency has this document of this person. The same reference is the same question, however often it is read.',
})
export class AgencyQuestion {
  @Field(() => ID, { description: 'Reference of the question; an answer names it.' })
  reference!: string;

  @Field(() => PaperTypeEnum, { description: 'Loại giấy tờ.' })
  paperType!: CrossCheckedPaperType;

  @Field(() => String, { description: 'Number of the document, as declared and in the form of its kind.' })
  documentNumber!: string;

  @Field(() => String, { description: 'Số định danh cá nhân of the holder, 12 digits.' })
  personalIdNumber!: string;

  @Field(() => String, { description: 'Họ, chữ đệm và tên, as declared.' })
  fullName!: string;

  @Field(() => LocalDate, { description: 'Ngày sinh, as declared.' })
  dateOfBirth!: string;

  @Field(() => QuestionCauseEnum, { description: 'Why it is asked.' })
  cause!: QuestionCause;

  @Field(() => String, {
    nullable: true,
    description: 'With DISPUTED: what is said to be wrong in the earlier answer; otherwise null.',
  })
  note!: string | null;

  @Field(() => DateTime, { description: 'When it was asked.' })
  requestedAt!: Date;

  @Field(() => DateTime, { description: 'When the answer is overdue.' })
  answerBy!: Date;
}

@ObjectType({ simpleResolvers: true, description: 'A question with its place in the list.' })
class AgencyQuestionEdge {
  @Field(() => String, { description: 'Its place, opaque.' })
  cursor!: string;

  @Field(() => AgencyQuestion, { description: 'The question.' })
  node!: AgencyQuestion;
}

@ObjectType({ simpleResolvers: true, description: 'Open questions, the oldest first.' })
export class AgencyQuestionConnection {
  @Field(() => [AgencyQuestionEdge], { description: 'The questions of this page.' })
  edges!: AgencyQuestionEdge[];

  @Field(() => PageInfo, { description: 'Where this page ends.' })
  pageInfo!: PageInfo;
}

@ObjectType({ simpleResolvers: true, description: 'An answer of the agency, as it was kept and judged.' })
export class AgencyAnswer {
  @Field(() => ID, { description: 'Reference of the question.' })
  reference!: string;

  @Field(() => PaperTypeEnum, { description: 'Loại giấy tờ.' })
  paperType!: CrossCheckedPaperType;

  @Field(() => DateTime, { description: 'When it was kept.' })
  answeredAt!: Date;

  @Field(() => CrossCheckStateEnum, { description: 'MATCHED or MISMATCHED.' })
  outcome!: CrossCheckState;

  @Field(() => CrossCheckReasonEnum, { nullable: true, description: 'Why not; null when it matched.' })
  reason!: CrossCheckReason | null;

  @Field(() => [CrossCheckFieldEnum], { description: 'What differed; empty when nothing did.' })
  mismatchedFields!: CrossCheckField[];

  @Field(() => String, { nullable: true, description: "The agency's own reference; null: none was given." })
  agencyReference!: string | null;

  @Field(() => String, { description: 'SHA-256 under which the audit chain proves the answer, hexadecimal.' })
  fingerprint!: string;
}

@ObjectType({ simpleResolvers: true, description: 'An answer with its place in the list.' })
class AgencyAnswerEdge {
  @Field(() => String, { description: 'Its place, opaque.' })
  cursor!: string;

  @Field(() => AgencyAnswer, { description: 'The answer.' })
  node!: AgencyAnswer;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Answers of the agency, in the order in which they were kept.',
})
export class AgencyAnswerConnection {
  @Field(() => [AgencyAnswerEdge], { description: 'The answers of this page.' })
  edges!: AgencyAnswerEdge[];

  @Field(() => PageInfo, { description: 'Where this page ends.' })
  pageInfo!: PageInfo;
}

@ObjectType({ simpleResolvers: true, description: 'Đã ghi nhận câu trả lời.' })
export class CrossCheckAnswered {
  @Field(() => ID, { description: 'Reference of the question.' })
  reference!: string;

  @Field(() => CrossCheckStateEnum, { description: 'MATCHED or MISMATCHED, as judged from the answer.' })
  outcome!: CrossCheckState;

  @Field(() => CrossCheckReasonEnum, { nullable: true, description: 'Why not; null when it matched.' })
  reason!: CrossCheckReason | null;
}

/** What the agency hears: the receipt, or that its answer speaks of somebody else and was not kept. */
export function receiptOf(
  receipt: AnswerReceipt,
  reference: string,
  locale: Locale,
): CrossCheckAnswered | RuleRefused {
  if (receipt.kind === 'REFUSED')
    return Object.assign(new RuleRefused(), refusalFields(receipt.code, locale));
  const { outcome, reason } = receipt;
  return Object.assign(new CrossCheckAnswered(), { reference, outcome, reason });
}

export const AnswerCrossCheckResult = createUnionType({
  name: 'AnswerCrossCheckResult',
  description: 'Outcome of answerCrossCheck.',
  types: () => [CrossCheckAnswered, RuleRefused, ValidationFailed] as const,
});

@ObjectType({
  simpleResolvers: true,
  description: "A row of the clerk's list, the numbers masked; agencyQuestion opens it.",
})
export class AgencyQuestionItem {
  @Field(() => ID, { description: 'Reference of the question.' })
  reference!: string;

  @Field(() => PaperTypeEnum, { description: 'Loại giấy tờ.' })
  paperType!: CrossCheckedPaperType;

  @Field(() => String, { description: 'Number of the document, masked.' })
  maskedDocumentNumber!: string;

  @Field(() => String, { description: 'Họ, chữ đệm và tên, as declared.' })
  fullName!: string;

  @Field(() => QuestionCauseEnum, { description: 'Why it is asked.' })
  cause!: QuestionCause;

  @Field(() => DateTime, { description: 'When it was asked.' })
  requestedAt!: Date;

  @Field(() => DateTime, { description: 'When the answer is overdue.' })
  answerBy!: Date;

  @Field(() => Boolean, { description: 'Whether it should have been answered already.' })
  isOverdue!: boolean;

  @Field(() => DateTime, { nullable: true, description: 'When it was answered; null: it is open.' })
  answeredAt!: Date | null;

  @Field(() => CrossCheckStateEnum, { nullable: true, description: 'What came out; null: it is open.' })
  outcome!: CrossCheckState | null;

  @Field(() => CrossCheckReasonEnum, { nullable: true, description: 'Why not; null: matched or open.' })
  reason!: CrossCheckReason | null;

  @Field(() => DocumentStatusEnum, {
    nullable: true,
    description: 'What was answered; null: nothing on record, or open.',
  })
  documentStatus!: DocumentStatus | null;
}

@ObjectType({ simpleResolvers: true, description: 'A page of the questions of the agency.' })
export class AgencyQuestionPage {
  @Field(() => [AgencyQuestionItem], { description: 'The rows of this page.' })
  items!: AgencyQuestionItem[];

  @Field(() => Int, { description: 'How many there are; counted up to 1,000.' })
  total!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'How much the clerk has to do; both are counted up to 1,000.',
})
export class AgencyQuestionCount {
  @Field(() => Int, { description: 'Questions to be answered.' })
  open!: number;

  @Field(() => Int, { description: 'Those of them that should have been answered already.' })
  overdue!: number;
}

export const AnswerAgencyQuestionResult = createUnionType({
  name: 'AnswerAgencyQuestionResult',
  description: 'Outcome of answerAgencyQuestion.',
  types: () => [CrossCheckAnswered, RuleRefused, ValidationFailed] as const,
});

export interface AgencyQuestionRow {
  readonly reference: string;
  readonly paper_type: CrossCheckedPaperType;
  readonly cause: QuestionCause;
  readonly note: string | null;
  readonly content: CrossCheckQuestion;
  readonly requested_at: Date | string;
  readonly answer_by: Date | string;
  readonly ended_at: Date | string | null;
  readonly outcome: 'MATCHED' | 'MISMATCHED' | null;
  readonly reason: CrossCheckReason | null;
  readonly mismatched_fields: CrossCheckField[];
  readonly record: DocumentRecord | null;
  readonly agency_reference: string | null;
  readonly answer_hash: string | null;
  readonly requested_place: string;
  readonly ended_place: string | null;
}

export const questionOf = ({ content, ...row }: AgencyQuestionRow): AgencyQuestion => ({
  reference: row.reference,
  paperType: row.paper_type,
  ...content,
  cause: row.cause,
  note: row.note,
  requestedAt: new Date(row.requested_at),
  answerBy: new Date(row.answer_by),
});

export const agencyQuestionItemOf = (row: AgencyQuestionRow, now: Date): AgencyQuestionItem => ({
  reference: row.reference,
  paperType: row.paper_type,
  maskedDocumentNumber: maskPaperNumber(row.content.documentNumber),
  fullName: row.content.fullName,
  cause: row.cause,
  requestedAt: new Date(row.requested_at),
  answerBy: new Date(row.answer_by),
  isOverdue: row.ended_at === null && new Date(row.answer_by) < now,
  answeredAt: row.ended_at === null ? null : new Date(row.ended_at),
  outcome: row.outcome,
  reason: row.reason,
  documentStatus: row.record?.status ?? null,
});

function answerOf(row: AgencyQuestionRow): AgencyAnswer {
  if (row.ended_at === null || row.outcome === null) throw new Error('The question is not answered.');
  return {
    reference: row.reference,
    paperType: row.paper_type,
    answeredAt: new Date(row.ended_at),
    outcome: row.outcome,
    reason: row.reason,
    mismatchedFields: row.mismatched_fields,
    agencyReference: row.agency_reference,
    fingerprint: row.answer_hash ?? '',
  };
}

export const questionConnectionOf = (
  rows: readonly AgencyQuestionRow[],
  first: number,
): AgencyQuestionConnection =>
  connectionOf(rows, first, ({ requested_place: at, reference: id }) => ({ at, id }), questionOf);

export const answerConnectionOf = (
  rows: readonly AgencyQuestionRow[],
  first: number,
): AgencyAnswerConnection =>
  connectionOf(rows, first, ({ ended_place: at, reference: id }) => ({ at: at ?? '', id }), answerOf);
