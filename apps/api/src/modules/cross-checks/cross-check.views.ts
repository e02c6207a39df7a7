import {
  agencyNameOn,
  CROSS_CHECK_FIELDS,
  crossCheckOfficerActions,
  crossCheckTurn,
  localDateOf,
  maskPaperNumber,
  type AgencyCode,
  type CrossCheckedPaperType,
  type CrossCheckField,
  type CrossCheckOfficerAction,
  type CrossCheckQuestion,
  type CrossCheckReason,
  type CrossCheckState,
  type CrossCheckTurn,
  type DocumentRecord,
  type DocumentStatus,
  type MismatchResolution,
  type QuestionCause,
} from '@dinhdanh/domain';
import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import {
  AgencyChannelEnum,
  AgencyCodeEnum,
  CrossCheckActionEnum,
  CrossCheckFieldEnum,
  CrossCheckReasonEnum,
  CrossCheckStateEnum,
  CrossCheckTurnEnum,
  DocumentStatusEnum,
  MismatchResolutionEnum,
  PaperTypeEnum,
  QuestionCauseEnum,
} from '../../platform/graphql/enums.ts';
import { RuleRefused, StaleVersion, ValidationFailed } from '../../platform/graphql/refusals.ts';
import { DateTime, LocalDate } from '../../platform/graphql/scalars.ts';
import type { AgencyChannel } from './question.queries.ts';

/** What the matrix of an application and the page of one cross-check both show. */
@ObjectType({
  simpleResolvers: true,
  description: 'What the matrix and the page of a cross-check both show.',
})
abstract class CrossCheckStanding {
  @Field(() => ID, { description: 'Opaque identifier.' })
  id!: string;

  @Field(() => Int, { description: 'Grows with every change; hand it back as expectedVersion.' })
  version!: number;

  @Field(() => PaperTypeEnum, { description: 'Loại giấy tờ.' })
  paperType!: CrossCheckedPaperType;

  @Field(() => String, { description: 'Its number, masked: C•••••67.' })
  maskedNumber!: string;

  @Field(() => AgencyCodeEnum, { description: 'The agency that is asked.' })
  agency!: AgencyCode;

  @Field(() => String, { description: 'What the agency is called today, in Vietnamese.' })
  agencyName!: string;

  @Field(() => CrossCheckStateEnum, { description: 'Kết quả xác thực.' })
  state!: CrossCheckState;

  @Field(() => DateTime, { description: 'Since when.' })
  stateSince!: Date;

  @Field(() => CrossCheckTurnEnum, { description: 'Whose turn it is.' })
  turn!: CrossCheckTurn;

  @Field(() => CrossCheckReasonEnum, {
    nullable: true,
    description: 'Why it is not confirmed; null while it is awaited or confirmed.',
  })
  reason!: CrossCheckReason | null;

  @Field(() => [CrossCheckFieldEnum], {
    description: 'What differs from the record of the agency; empty when nothing does.',
  })
  mismatchedFields!: CrossCheckField[];

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Last good day of a confirmed document; null: without end, or not confirmed.',
  })
  validUntil!: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the open answer is overdue; null when none is awaited.',
  })
  answerBy!: Date | null;

  @Field(() => Boolean, { description: 'Whether the agency should have answered already.' })
  isOverdue!: boolean;

  @Field(() => Int, { description: 'How often the present question was sent.' })
  attempts!: number;

  @Field(() => MismatchResolutionEnum, {
    nullable: true,
    description: 'How an officer has settled it; null: not settled.',
  })
  resolution!: MismatchResolution | null;

  @Field(() => Boolean, { description: 'Whether the citizen contests the outcome.' })
  isContested!: boolean;

  @Field(() => [CrossCheckActionEnum], { description: 'What an officer can do now.' })
  allowedActions!: CrossCheckOfficerAction[];
}

@ObjectType({ simpleResolvers: true, description: 'One row of the matrix of an application.' })
export class CrossCheckItem extends CrossCheckStanding {}

@ObjectType({ simpleResolvers: true, description: 'One fact in three columns.' })
class CrossCheckComparison {
  @Field(() => CrossCheckFieldEnum, { description: 'Which fact.' })
  field!: CrossCheckField;

  @Field(() => String, { description: 'As declared.' })
  declared!: string;

  @Field(() => String, {
    nullable: true,
    description: 'As the population database has it; null: it does not know this fact, or was not asked.',
  })
  population!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'As the register of the agency has it; null: no answer, not found, or not kept there.',
  })
  agency!: string | null;

  @Field(() => Boolean, { description: 'Whether the agency contradicts what is declared.' })
  isMismatched!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'One question to an agency, with what became of it.' })
class CrossCheckRound {
  @Field(() => ID, { description: 'The reference that the agency knows.' })
  reference!: string;

  @Field(() => Int, { description: 'Lần hỏi, from 1.' })
  round!: number;

  @Field(() => QuestionCauseEnum, { description: 'Why it was asked.' })
  cause!: QuestionCause;

  @Field(() => String, { nullable: true, description: 'What was disputed; null: nothing.' })
  note!: string | null;

  @Field(() => AgencyCodeEnum, { description: 'Who was asked.' })
  agency!: AgencyCode;

  @Field(() => DateTime, { description: 'When it was asked.' })
  requestedAt!: Date;

  @Field(() => DateTime, { description: 'When the answer was due.' })
  answerBy!: Date;

  @Field(() => Int, { description: 'How often it was sent.' })
  attempts!: number;

  @Field(() => DateTime, { nullable: true, description: 'When the agency first saw it; null: not yet.' })
  disclosedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it ended; null: it is open.' })
  endedAt!: Date | null;

  @Field(() => CrossCheckStateEnum, {
    nullable: true,
    description: 'What came out; null: open, or replaced by another question.',
  })
  outcome!: CrossCheckState | null;

  @Field(() => CrossCheckReasonEnum, { nullable: true, description: 'Why not; null: confirmed or open.' })
  reason!: CrossCheckReason | null;

  @Field(() => AgencyChannelEnum, { nullable: true, description: 'Which way the answer came; null: none.' })
  channel!: AgencyChannel | null;

  @Field(() => String, {
    nullable: true,
    description: 'Key of the machine or name of the clerk; null: none.',
  })
  answeredBy!: string | null;

  @Field(() => String, { nullable: true, description: "The agency's own reference; null: none given." })
  agencyReference!: string | null;

  @Field(() => String, { description: 'Fingerprint of the question in the audit chain, hexadecimal.' })
  questionFingerprint!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Fingerprint of the answer in the audit chain, hexadecimal; null: none.',
  })
  answerFingerprint!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Xác thực một giấy tờ: the comparison in three columns and the history of its questions.',
})
export class CrossCheck extends CrossCheckStanding {
  @Field(() => [CrossCheckComparison], { description: 'Declared, population database, agency.' })
  comparison!: CrossCheckComparison[];

  @Field(() => DocumentStatusEnum, {
    nullable: true,
    description: "How the document stands in the agency's register; null: no record.",
  })
  documentStatus!: DocumentStatus | null;

  @Field(() => ID, { nullable: true, description: 'Scan of the paper; null: none.' })
  scanFileId!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the officer wrote who settled it; null: nobody did.',
  })
  resolutionNote!: string | null;

  @Field(() => String, { nullable: true, description: 'Who settled it; null: nobody.' })
  resolvedByName!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was settled; null: it was not.' })
  resolvedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'What the citizen wrote; null: not contested.' })
  contestNote!: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the citizen contested it; null: not contested.',
  })
  contestedAt!: Date | null;

  @Field(() => [CrossCheckRound], { description: 'Every question, the latest first; 50 at most.' })
  rounds!: CrossCheckRound[];
}

@ObjectType({ simpleResolvers: true, description: 'Đã gửi lại câu hỏi.' })
export class AgencyAskedAgain {
  @Field(() => CrossCheck, { description: 'As it stands now.' })
  crossCheck!: CrossCheck;
}

@ObjectType({ simpleResolvers: true, description: 'Đã xử lý giấy tờ không khớp.' })
export class MismatchResolved {
  @Field(() => CrossCheck, { description: 'As it stands now.' })
  crossCheck!: CrossCheck;
}

@ObjectType({ simpleResolvers: true, description: 'Đã sửa số giấy tờ.' })
export class PaperCorrected {
  @Field(() => CrossCheck, { description: 'As it stands now.' })
  crossCheck!: CrossCheck;
}

export const AskAgencyAgainResult = createUnionType({
  name: 'AskAgencyAgainResult',
  description: 'Outcome of askAgencyAgain.',
  types: () => [AgencyAskedAgain, StaleVersion, RuleRefused] as const,
});

export const ResolveMismatchResult = createUnionType({
  name: 'ResolveMismatchResult',
  description: 'Outcome of resolveMismatch.',
  types: () => [MismatchResolved, StaleVersion, RuleRefused, ValidationFailed] as const,
});

export const CorrectPaperResult = createUnionType({
  name: 'CorrectPaperResult',
  description: 'Outcome of correctPaper.',
  types: () => [PaperCorrected, StaleVersion, RuleRefused, ValidationFailed] as const,
});

export interface CrossCheckRow {
  readonly [column: string]: unknown;
  readonly id: string;
  readonly version: number;
  readonly paper_type: CrossCheckedPaperType;
  readonly number: string;
  readonly agency_code: AgencyCode;
  readonly state: CrossCheckState;
  readonly state_since: Date | string;
  readonly reason: CrossCheckReason | null;
  readonly mismatched_fields: CrossCheckField[];
  readonly valid_until: string | null;
  readonly resolution: MismatchResolution | null;
  readonly is_contested: boolean;
  readonly answer_by: Date | string;
  readonly attempts: number;
  readonly is_awaited: boolean;
  readonly now: Date | string;
}

interface RoundRow {
  readonly reference: string;
  readonly round: number;
  readonly cause: QuestionCause;
  readonly note: string | null;
  readonly agency_code: AgencyCode;
  readonly requested_at: string;
  readonly answer_by: string;
  readonly attempts: number;
  readonly disclosed_at: string | null;
  readonly ended_at: string | null;
  readonly ended_as: 'ANSWERED' | 'GIVEN_UP' | 'SUPERSEDED' | null;
  readonly answer_channel: AgencyChannel | null;
  readonly answered_by: string | null;
  readonly agency_reference: string | null;
  readonly outcome: 'MATCHED' | 'MISMATCHED' | null;
  readonly reason: CrossCheckReason | null;
  readonly content_hash: string;
  readonly answer_hash: string | null;
}

export interface CrossCheckPageRow extends CrossCheckRow {
  readonly unit_id: number;
  readonly declared: CrossCheckQuestion;
  readonly population: { readonly fullName: string; readonly dateOfBirth: string | null } | null;
  readonly agency_record: DocumentRecord | null;
  readonly scan_file_id: string | null;
  readonly resolution_note: string | null;
  readonly resolved_at: Date | string | null;
  readonly resolved_by_name: string | null;
  readonly contested_at: Date | string | null;
  readonly contest_note: string | null;
  readonly questions: readonly RoundRow[];
}

const moment = (value: Date | string | null): Date | null => (value === null ? null : new Date(value));

export function crossCheckItemOf(row: CrossCheckRow): CrossCheckItem {
  const now = new Date(row.now);
  const answerBy = row.is_awaited ? new Date(row.answer_by) : null;
  return {
    id: row.id,
    version: row.version,
    paperType: row.paper_type,
    maskedNumber: maskPaperNumber(row.number),
    agency: row.agency_code,
    agencyName: agencyNameOn(row.agency_code, localDateOf(now)),
    state: row.state,
    stateSince: new Date(row.state_since),
    turn: crossCheckTurn({ state: row.state, resolution: row.resolution, isContested: row.is_contested }),
    reason: row.reason,
    mismatchedFields: row.mismatched_fields,
    validUntil: row.valid_until,
    answerBy,
    isOverdue: answerBy !== null && answerBy < now,
    attempts: row.attempts,
    resolution: row.resolution,
    isContested: row.is_contested,
    allowedActions: crossCheckOfficerActions(row.state),
  };
}

export const crossCheckOf = (row: CrossCheckPageRow): CrossCheck => ({
  ...crossCheckItemOf(row),
  comparison: comparisonOf(row),
  documentStatus: row.agency_record?.status ?? null,
  scanFileId: row.scan_file_id,
  resolutionNote: row.resolution_note,
  resolvedByName: row.resolved_by_name,
  resolvedAt: moment(row.resolved_at),
  contestNote: row.contest_note,
  contestedAt: moment(row.contested_at),
  rounds: row.questions.map((question) => ({
    reference: question.reference,
    round: question.round,
    cause: question.cause,
    note: question.note,
    agency: question.agency_code,
    requestedAt: new Date(question.requested_at),
    answerBy: new Date(question.answer_by),
    attempts: question.attempts,
    disclosedAt: moment(question.disclosed_at),
    endedAt: moment(question.ended_at),
    outcome: question.outcome ?? (question.ended_as === 'GIVEN_UP' ? 'UNAVAILABLE' : null),
    reason: question.reason,
    channel: question.answer_channel,
    answeredBy: question.answered_by,
    agencyReference: question.agency_reference,
    questionFingerprint: question.content_hash,
    answerFingerprint: question.answer_hash,
  })),
});

/** The agency's column is its latest answer; while it is asked anew that stands beside the new declaration. */
function comparisonOf({
  declared,
  population,
  agency_record: record,
  mismatched_fields: differing,
}: CrossCheckPageRow): CrossCheckComparison[] {
  const columns: Readonly<
    Record<CrossCheckField, Pick<CrossCheckComparison, 'declared' | 'population' | 'agency'>>
  > = {
    DOCUMENT_NUMBER: {
      declared: declared.documentNumber,
      population: null,
      agency: record?.documentNumber ?? null,
    },
    FULL_NAME: {
      declared: declared.fullName,
      population: population?.fullName ?? null,
      agency: record?.fullName ?? null,
    },
    DATE_OF_BIRTH: {
      declared: declared.dateOfBirth,
      population: population?.dateOfBirth ?? null,
      agency: record?.dateOfBirth ?? null,
    },
  };
  return CROSS_CHECK_FIELDS.map((field) => ({
    field,
    ...columns[field],
    isMismatched: differing.includes(field),
  }));
}
