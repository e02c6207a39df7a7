import {
  dataProtectionBasis,
  dataRequestObstacle,
  dataRequestLifecycle,
  dataRequestOfficerActions,
  letterNumber,
  maskPersonalIdNumber,
  processingLimitLifecycle,
  usesStoppedBy,
  workingMinutesLeft,
  type AccountLevel,
  type DataRequestAction,
  type DataRequestKind,
  type DataRequestState,
  type ProcessingLimitState,
  type ProcessingUse,
  type RecordReadingKind,
  type WorkingCalendar,
} from '@dinhdanh/domain';
import type { Locale } from '@dinhdanh/i18n';
import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import {
  AccountLevelEnum,
  DataRequestActionEnum,
  DataRequestKindEnum,
  DataRequestStateEnum,
  ProcessingLimitStateEnum,
  ProcessingUseEnum,
  RecordReadingKindEnum,
} from '../../platform/graphql/enums.ts';
import { RuleRefused, StaleVersion, ValidationFailed } from '../../platform/graphql/refusals.ts';
import { DateTime } from '../../platform/graphql/scalars.ts';
import { purposeWords } from '../holder-record/index.ts';
import { AdministrativeUnit } from '../wards/index.ts';
import {
  EXACT_UP_TO,
  type AskedReading,
  type DataRequestRow,
  type OfficerRequestRow,
} from './data-requests.queries.ts';
import type { StandingLimitRow } from './processing-limits.queries.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'The reading that is asked about, as the holder saw it when asking. It names no officer.',
})
export class QuestionedReading {
  @Field(() => DateTime, { description: 'When.' })
  at!: Date;

  @Field(() => RecordReadingKindEnum, { description: 'What was done.' })
  kind!: RecordReadingKind;

  @Field(() => String, {
    nullable: true,
    description: 'The unit whose police office read it; null: an agency.',
  })
  unitName!: string | null;

  @Field(() => String, { nullable: true, description: 'The agency, in Vietnamese; null: the police.' })
  agencyName!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Why, as declared then, in the caller's language; null: nothing was declared.",
  })
  purpose!: string | null;
}

const readingOf = (reading: AskedReading | null, locale: Locale): QuestionedReading | null =>
  reading && {
    ...reading,
    at: new Date(reading.at),
    purpose: purposeWords(reading.purpose, locale),
  };

@ObjectType({
  simpleResolvers: true,
  description: 'Văn bản trả lời yêu cầu của chủ thể dữ liệu, the same for officers and for the holder.',
})
export class DataRequestLetter {
  @Field(() => String, { description: 'Số và ký hiệu, e.g. 12/TB-CAP.' })
  number!: string;

  @Field(() => String, { description: 'The public page that the QR code opens.' })
  verificationUrl!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Where the PDF lies, under this host and session; null: still being written, for some seconds, or past its period.',
  })
  downloadPath!: string | null;
}

type UrlOfLetter = (letterId: string) => string;

const letterOf = (
  { letter }: DataRequestRow,
  path: string,
  verificationUrlOf: UrlOfLetter,
): DataRequestLetter | null =>
  letter && {
    number: letterNumber(letter.issuer, letter.number),
    verificationUrl: verificationUrlOf(letter.id),
    downloadPath: letter.isThere ? path : null,
  };

@ObjectType({
  simpleResolvers: true,
  description: 'Hạn chế xử lý dữ liệu: what an accepted request stops, from its answer on.',
})
export class ProcessingLimit {
  @Field(() => DataRequestKindEnum, { description: 'The request that was accepted.' })
  kind!: DataRequestKind;

  @Field(() => ProcessingLimitStateEnum, { description: 'Where it stands.' })
  state!: ProcessingLimitState;

  @Field(() => [ProcessingUseEnum], {
    description: 'What it stops; everything else that law commands goes on.',
  })
  stops!: readonly ProcessingUse[];

  @Field(() => DateTime, { description: 'Since when.' })
  beganAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'Until when; null: it stands.' })
  endedAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was ended by a decision; null: it stands, or the holder has lifted it.',
  })
  endReason!: string | null;
}

const limitOf = ({ kind, limit }: DataRequestRow): ProcessingLimit | null =>
  limit && {
    ...{ kind, state: limit.state, stops: usesStoppedBy(kind) },
    ...{ beganAt: limit.beganAt, endedAt: limit.endedAt, endReason: limit.endText },
  };

@ObjectType({
  simpleResolvers: true,
  description: 'What the person behind an application has stopped, for whoever works on the case.',
})
export class StandingLimit {
  @Field(() => DataRequestKindEnum, { description: 'The request that was accepted.' })
  kind!: DataRequestKind;

  @Field(() => [ProcessingUseEnum], { description: 'What it stops.' })
  stops!: readonly ProcessingUse[];

  @Field(() => DateTime, { description: 'Since when.' })
  beganAt!: Date;
}

export const standingLimitOf = ({ kind, began_at: beganAt }: StandingLimitRow): StandingLimit => ({
  ...{ kind, stops: usesStoppedBy(kind), beganAt },
});

@ObjectType({ simpleResolvers: true, description: 'Yêu cầu của tôi, as its holder sees it.' })
export class MyDataRequest {
  @Field(() => String, { description: "Mã yêu cầu: 'YC-2026-000012'." })
  code!: string;

  @Field(() => Int, { description: 'Grows with every change; hand it back as expectedVersion.' })
  version!: number;

  @Field(() => DataRequestKindEnum, { description: 'What is asked for.' })
  kind!: DataRequestKind;

  @Field(() => String, { description: "In the holder's own words." })
  text!: string;

  @Field(() => DataRequestStateEnum, { description: 'Where it stands.' })
  state!: DataRequestState;

  @Field(() => DateTime, { description: 'When it was received.' })
  receivedAt!: Date;

  @Field(() => DateTime, { description: 'End of the legal term for the answer; overdue from then on.' })
  answerBy!: Date;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'Until when a restriction, an objection or a withdrawal that is accepted has been carried out; null for every other kind.',
  })
  carryOutBy!: Date | null;

  @Field(() => String, {
    description:
      'The law that sets the terms, in Vietnamese; with the article by which it was refused, where there is one.',
  })
  legalBasis!: string;

  @Field(() => String, { description: 'The unit whose police office answers.' })
  unitName!: string;

  @Field(() => QuestionedReading, { nullable: true, description: 'The reading it asks about; null: none.' })
  reading!: QuestionedReading | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was answered, refused or withdrawn; null before.',
  })
  settledAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'The written answer, or why it was refused; null before, and when it was withdrawn.',
  })
  answer!: string | null;

  @Field(() => Boolean, { description: 'Whether the holder can withdraw it now.' })
  canWithdraw!: boolean;

  @Field(() => ProcessingLimit, {
    nullable: true,
    description: 'What it stops, or has stopped; null: nothing.',
  })
  limit!: ProcessingLimit | null;

  @Field(() => Boolean, { description: 'Whether the holder can have what it stops go on again.' })
  canLift!: boolean;

  @Field(() => DataRequestLetter, { nullable: true, description: 'The answer on paper; null: none yet.' })
  letter!: DataRequestLetter | null;
}

/** The law that sets the terms, and where it is wanted the article by which the request cannot be met as a whole. */
const basisOf = ({ legal_regime: regime, kind }: DataRequestRow, isObstacleNamed: boolean): string =>
  [dataProtectionBasis(regime), isObstacleNamed ? dataRequestObstacle(kind) : null]
    .filter((basis) => basis !== null)
    .join('; ');

const canEnd = ({ limit }: DataRequestRow): boolean =>
  limit !== null && processingLimitLifecycle.allowedActions(limit.state).length > 0;

export const myDataRequestOf = (
  row: DataRequestRow,
  locale: Locale,
  verificationUrlOf: UrlOfLetter,
): MyDataRequest => ({
  code: row.code,
  version: row.version,
  kind: row.kind,
  text: row.request_text,
  state: row.state,
  receivedAt: row.received_at,
  answerBy: row.answer_by,
  carryOutBy: row.carry_out_by,
  legalBasis: basisOf(row, row.state === 'REFUSED'),
  unitName: row.unit_name,
  reading: readingOf(row.reading, locale),
  settledAt: row.settled_at,
  answer: row.answer_text,
  canWithdraw: dataRequestLifecycle.allowedActions(row.state).includes('WITHDRAW'),
  limit: limitOf(row),
  canLift: canEnd(row),
  letter: letterOf(row, `/my-letters/${row.code}`, verificationUrlOf),
});

@ObjectType({ simpleResolvers: true, description: 'Đã gửi yêu cầu.' })
export class DataRequestMade {
  @Field(() => MyDataRequest, { description: 'As it was received, with its term.' })
  request!: MyDataRequest;
}

@ObjectType({ simpleResolvers: true, description: 'Đã rút yêu cầu.' })
export class DataRequestWithdrawn {
  @Field(() => MyDataRequest, { description: 'As it stands now.' })
  request!: MyDataRequest;
}

@ObjectType({ simpleResolvers: true, description: 'Đã gỡ hạn chế.' })
export class ProcessingLimitLifted {
  @Field(() => MyDataRequest, { description: 'As it stands now.' })
  request!: MyDataRequest;
}

export const LiftProcessingLimitResult = createUnionType({
  name: 'LiftProcessingLimitResult',
  description: 'Outcome of liftProcessingLimit.',
  types: () => [ProcessingLimitLifted, StaleVersion, RuleRefused] as const,
});

export const MakeDataRequestResult = createUnionType({
  name: 'MakeDataRequestResult',
  description: 'Outcome of makeDataRequest.',
  types: () => [DataRequestMade, ValidationFailed, RuleRefused] as const,
});

export const WithdrawDataRequestResult = createUnionType({
  name: 'WithdrawDataRequestResult',
  description: 'Outcome of withdrawDataRequest.',
  types: () => [DataRequestWithdrawn, StaleVersion, RuleRefused] as const,
});

@ObjectType({ simpleResolvers: true, description: 'Yêu cầu của chủ thể dữ liệu, for those who answer it.' })
export class DataRequest {
  @Field(() => ID, { description: 'Opaque identifier.' })
  id!: string;

  @Field(() => String, { description: "Mã yêu cầu: 'YC-2026-000012'." })
  code!: string;

  @Field(() => Int, { description: 'Grows with every change; hand it back as expectedVersion.' })
  version!: number;

  @Field(() => DataRequestKindEnum, { description: 'What is asked for.' })
  kind!: DataRequestKind;

  @Field(() => DataRequestStateEnum, { description: 'Where it stands.' })
  state!: DataRequestState;

  @Field(() => AdministrativeUnit, { description: 'The unit that answers.' })
  unit!: AdministrativeUnit;

  @Field(() => String, { description: 'Họ, chữ đệm và tên of the holder.' })
  fullName!: string;

  @Field(() => String, { description: 'Số định danh cá nhân with its middle hidden.' })
  maskedPersonalIdNumber!: string;

  @Field(() => AccountLevelEnum, { description: 'Mức độ of the account.' })
  accountLevel!: AccountLevel;

  @Field(() => DateTime, { description: 'When it was received.' })
  receivedAt!: Date;

  @Field(() => DateTime, { description: 'End of the legal term for the answer.' })
  answerBy!: Date;

  @Field(() => Int, {
    nullable: true,
    description: 'Working minutes to that end, negative past it; null once it is settled.',
  })
  workingMinutesLeft!: number | null;

  @Field(() => Boolean, { description: 'It waits, and its term has ended.' })
  isOverdue!: boolean;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was answered, refused or withdrawn; null before.',
  })
  settledAt!: Date | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A request with all that it says. Opening it is recorded.',
})
export class OpenedDataRequest extends DataRequest {
  @Field(() => String, { description: "In the holder's own words." })
  text!: string;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'Until when a restriction, an objection or a withdrawal that is accepted has been carried out; null for every other kind.',
  })
  carryOutBy!: Date | null;

  @Field(() => String, {
    description:
      'The law that sets the terms, in Vietnamese; with the article by which it cannot be met as a whole, where there is one.',
  })
  legalBasis!: string;

  @Field(() => QuestionedReading, { nullable: true, description: 'The reading it asks about; null: none.' })
  reading!: QuestionedReading | null;

  @Field(() => String, {
    nullable: true,
    description: "Mã hồ sơ of the holder's latest application in the officer's units; null: none.",
  })
  applicationCode!: string | null;

  @Field(() => Boolean, { description: "It asks about this very officer's reading, so another one answers." })
  isAboutOwnReading!: boolean;

  @Field(() => [DataRequestActionEnum], { description: 'What this officer can do with it now.' })
  allowedActions!: DataRequestAction[];

  @Field(() => String, {
    nullable: true,
    description: 'Display name of who settled it; null: nobody, or the holder.',
  })
  settledBy!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The written answer, or why it was refused; null before.',
  })
  answer!: string | null;

  @Field(() => ProcessingLimit, {
    nullable: true,
    description: 'What it stops, or has stopped; null: nothing.',
  })
  limit!: ProcessingLimit | null;

  @Field(() => String, {
    nullable: true,
    description: 'Display name of who ended the limit; null: it stands, or the holder has lifted it.',
  })
  limitEndedBy!: string | null;

  @Field(() => Boolean, {
    description: 'Whether the limit can be ended by a decision now, by whoever has the permission.',
  })
  canEndLimit!: boolean;

  @Field(() => [ProcessingUseEnum], {
    description: 'What an answer that accepts it stops; empty: it is done with its answer.',
  })
  wouldStop!: readonly ProcessingUse[];

  @Field(() => DataRequestLetter, { nullable: true, description: 'The answer on paper; null: none yet.' })
  letter!: DataRequestLetter | null;
}

@ObjectType({ simpleResolvers: true, description: 'One page of requests.' })
export class DataRequestPage {
  @Field(() => [DataRequest], {
    description: 'What waits, the least time left first; or what is settled, the latest first.',
  })
  items!: DataRequest[];

  @Field(() => Int, { description: 'Number of matching requests, exact up to 1,000.' })
  total!: number;

  @Field(() => Boolean, { description: 'True when there are more than `total` says.' })
  totalIsCapped!: boolean;
}

@ObjectType({ simpleResolvers: true, description: "How many requests wait in the officer's units." })
export class DataRequestCount {
  @Field(() => Int, { description: 'That wait; 1000 means 1,000 or more.' })
  open!: number;

  @Field(() => Int, { description: 'Of these, whose term has ended.' })
  overdue!: number;
}

@ObjectType({ simpleResolvers: true, description: 'Đã trả lời; the holder is told by SMS.' })
export class DataRequestAnswered {
  @Field(() => String, { description: 'Mã yêu cầu.' })
  code!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Đã từ chối, with the reason; the holder is told by SMS.' })
export class DataRequestRefused {
  @Field(() => String, { description: 'Mã yêu cầu.' })
  code!: string;
}

export const AnswerDataRequestResult = createUnionType({
  name: 'AnswerDataRequestResult',
  description: 'Outcome of answerDataRequest.',
  types: () => [DataRequestAnswered, ValidationFailed, StaleVersion, RuleRefused] as const,
});

@ObjectType({ simpleResolvers: true, description: 'Đã chấm dứt hạn chế; the holder is told by SMS.' })
export class ProcessingLimitEnded {
  @Field(() => String, { description: 'Mã yêu cầu.' })
  code!: string;
}

export const EndProcessingLimitResult = createUnionType({
  name: 'EndProcessingLimitResult',
  description: 'Outcome of endProcessingLimit.',
  types: () => [ProcessingLimitEnded, ValidationFailed, StaleVersion, RuleRefused] as const,
});

export const RefuseDataRequestResult = createUnionType({
  name: 'RefuseDataRequestResult',
  description: 'Outcome of refuseDataRequest.',
  types: () => [DataRequestRefused, ValidationFailed, StaleVersion, RuleRefused] as const,
});

interface Reading {
  readonly calendar: WorkingCalendar;
  readonly now: Date;
}

const dataRequestOf = (row: OfficerRequestRow, { calendar, now }: Reading): DataRequest => {
  const isOpen = row.state === 'RECEIVED';
  return {
    id: row.id,
    code: row.code,
    version: row.version,
    kind: row.kind,
    state: row.state,
    unit: { code: row.unit_code, name: row.unit_name },
    fullName: row.full_name,
    maskedPersonalIdNumber: maskPersonalIdNumber(row.personal_id_number),
    accountLevel: row.level,
    receivedAt: row.received_at,
    answerBy: row.answer_by,
    workingMinutesLeft: isOpen ? workingMinutesLeft(calendar, now, row.answer_by) : null,
    isOverdue: isOpen && row.answer_by <= now,
    settledAt: row.settled_at,
  };
};

export const openedDataRequestOf = (
  row: OfficerRequestRow,
  {
    officerId,
    locale,
    verificationUrlOf,
    ...reading
  }: Reading & {
    readonly officerId: string;
    readonly locale: Locale;
    readonly verificationUrlOf: UrlOfLetter;
  },
): OpenedDataRequest => ({
  ...dataRequestOf(row, reading),
  text: row.request_text,
  carryOutBy: row.carry_out_by,
  legalBasis: basisOf(row, true),
  reading: readingOf(row.reading, locale),
  applicationCode: row.application_code,
  isAboutOwnReading: row.questioned_officer_id === officerId,
  allowedActions: dataRequestOfficerActions({
    state: row.state,
    officerId,
    questionedOfficerId: row.questioned_officer_id,
  }),
  settledBy: row.settled_by_name,
  answer: row.answer_text,
  limit: limitOf(row),
  limitEndedBy: row.limit?.endedByName ?? null,
  canEndLimit: canEnd(row),
  wouldStop: usesStoppedBy(row.kind),
  letter: letterOf(row, `/letters/data-requests/${row.id}`, verificationUrlOf),
});

export const dataRequestPageOf = (
  { rows, counted }: { readonly rows: readonly OfficerRequestRow[]; readonly counted: number },
  reading: Reading,
): DataRequestPage => ({
  items: rows.map((row) => dataRequestOf(row, reading)),
  total: Math.min(counted, EXACT_UP_TO),
  totalIsCapped: counted > EXACT_UP_TO,
});
