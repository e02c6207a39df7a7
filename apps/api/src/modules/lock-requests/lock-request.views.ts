import type {
  AccountState,
  LockRequestChannel,
  LockRequestKind,
  LockRequestOfficerAction,
  LockRequestStage,
  LockRequestState,
  RequesterType,
  SubjectType,
} from '@dinhdanh/domain';
import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import {
  AccountStateEnum,
  LockRequestChannelEnum,
  LockRequestKindEnum,
  LockRequestOfficerActionEnum,
  LockRequestStageEnum,
  LockRequestStateEnum,
  RequesterTypeEnum,
  SubjectTypeEnum,
} from '../../platform/graphql/enums.ts';
import { RuleRefused, StaleVersion, ValidationFailed } from '../../platform/graphql/refusals.ts';
import { DateTime, LocalDate } from '../../platform/graphql/scalars.ts';
import { LockGroundRecord } from '../locks/index.ts';
import { AdministrativeUnit } from '../wards/index.ts';

@ObjectType({ isAbstract: true })
abstract class LockRequestHead {
  @Field(() => ID, { description: 'Opaque identifier.' })
  id!: string;

  @Field(() => String, { description: "Mã đề nghị: 'DK-2026-000012'." })
  code!: string;

  @Field(() => Int, { description: 'Grows with every act; hand it back as expectedVersion.' })
  version!: number;

  @Field(() => LockRequestKindEnum, { description: 'To lock, or to unlock.' })
  kind!: LockRequestKind;

  @Field(() => LockRequestStateEnum, { description: 'Where it stands.' })
  state!: LockRequestState;

  @Field(() => LockRequestChannelEnum, { description: 'How it came.' })
  channel!: LockRequestChannel;

  @Field(() => AdministrativeUnit, { description: 'The unit that received it.' })
  unit!: AdministrativeUnit;

  @Field(() => SubjectTypeEnum, { description: 'Whose account it is about.' })
  subjectType!: SubjectType;

  @Field(() => String, { description: 'Name of the person or organisation, as on record at the receipt.' })
  subjectName!: string;

  @Field(() => String, { description: 'Its number with the middle hidden; revealLockSubject opens it.' })
  subjectNumberMasked!: string;

  @Field(() => RequesterTypeEnum, { description: 'What kind of body asks.' })
  requesterType!: RequesterType;

  @Field(() => String, { description: 'Name of the requester.' })
  requesterName!: string;

  @Field(() => String, { description: 'Số, ký hiệu of its document.' })
  requesterReference!: string;

  @Field(() => Boolean, { description: 'Giữ kín: the holder is told nothing for now.' })
  isSealed!: boolean;

  @Field(() => Boolean, {
    description: 'Khóa khẩn cấp was ordered on it before the decision.',
  })
  isLockedAtOnce!: boolean;

  @Field(() => String, {
    description: "The decree of the day of receipt, in Vietnamese, e.g. 'Nghị định 69/2024/NĐ-CP'.",
  })
  legalRegime!: string;

  @Field(() => DateTime, { description: 'When it was received.' })
  receivedAt!: Date;

  @Field(() => LockRequestStageEnum, {
    nullable: true,
    description: 'Which clock runs; null once it is over.',
  })
  stage!: LockRequestStage | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'End of the term of the stage; null once it is over.',
  })
  dueAt!: Date | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Working minutes to that end, negative past it; null once it is over.',
  })
  workingMinutesLeft!: number | null;

  @Field(() => Boolean, { description: 'It waits, and the term of the stage has passed.' })
  isOverdue!: boolean;

  @Field(() => Boolean, { description: 'It waits, and half a working day or less is left.' })
  isComingDue!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'Đề nghị khóa, mở khóa tài khoản, as a row of a queue.' })
export class LockRequestRow extends LockRequestHead {}

@ObjectType({ simpleResolvers: true, description: 'One page of a queue.' })
export class LockRequestPage {
  @Field(() => [LockRequestRow], {
    description: 'What waits, the least time left first; or what is over, the latest first.',
  })
  items!: LockRequestRow[];

  @Field(() => Int, { description: 'Number of matching requests, exact up to 1,000.' })
  total!: number;

  @Field(() => Boolean, { description: 'True when there are more than `total` says.' })
  totalIsCapped!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'How much waits; each is counted up to 1,000.' })
export class LockRequestCounts {
  @Field(() => Int, { description: 'Received or forwarded.' })
  open!: number;

  @Field(() => Int, { description: 'Of these, with half a working day or less left.' })
  comingDue!: number;

  @Field(() => Int, { description: 'Of these, past their term.' })
  overdue!: number;

  @Field(() => Int, { description: 'Of these, which this officer may decide now.' })
  toDecide!: number;
}

@ObjectType({ simpleResolvers: true, description: 'The lock that an unlock is about.' })
export class LockRequestLink {
  @Field(() => ID, { description: 'Opaque identifier.' })
  id!: string;

  @Field(() => String, { description: 'Mã đề nghị.' })
  code!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Something that happened to a request.' })
export class LockRequestEvent {
  @Field(() => DateTime, { description: 'When.' })
  at!: Date;

  @Field(() => String, { description: 'What, as in the audit log, e.g. LOCK_REQUEST_FORWARDED.' })
  action!: string;

  @Field(() => String, { description: 'Who: the name of an officer, the code of an agency, or SYSTEM.' })
  actorName!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What was written there: the examination, the reason; null: nothing.',
  })
  note!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'A request with all that it says, and all that the account is locked on. Opening it is recorded.',
})
export class LockRequest extends LockRequestHead {
  @Field(() => ID, { description: 'The account.' })
  accountId!: string;

  @Field(() => AccountStateEnum, { description: 'Where the account stands now.' })
  accountState!: AccountState;

  @Field(() => [LockGroundRecord], {
    description: 'Every ground that the account has had, the standing ones first; at most 200.',
  })
  grounds!: LockGroundRecord[];

  @Field(() => LocalDate, { description: "Date of the requester's document." })
  documentOn!: string;

  @Field(() => String, { description: 'The law that the requester cites.' })
  citedBasis!: string;

  @Field(() => String, { description: 'Why, in the words of the requester.' })
  requestReason!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Where the reply is sent; null: handed over, or fetched.',
  })
  requesterEmail!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who took it in at the counter; null: it came by machine.',
  })
  registeredByName!: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'End of the term to examine and forward; null under Decree 59, which has no such stage.',
  })
  examineBy!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was forwarded; null: it was not.' })
  forwardedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Who forwarded it; null: nobody.' })
  forwardedByName!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the examination found; null: it was not forwarded.',
  })
  examinationNote!: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'End of the term to decide; null until it is forwarded.',
  })
  decideBy!: Date | null;

  @Field(() => String, { description: 'The articles that set the terms, in Vietnamese.' })
  stageLegalBasis!: string;

  @Field(() => DateTime, { nullable: true, description: 'When it was decided or withdrawn; null before.' })
  settledAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who decided, or took the withdrawal in; null before, and when the machine withdrew it.',
  })
  settledByName!: string | null;

  @Field(() => String, { nullable: true, description: 'The reason that was written; null: none.' })
  settlementReason!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When the approval was reversed; null: it was not.' })
  reversedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Who reversed it; null: nobody.' })
  reversedByName!: string | null;

  @Field(() => String, { nullable: true, description: 'What was wrong; null: it was not reversed.' })
  reversalReason!: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the account was locked at once; null: it was not.',
  })
  lockedAtOnceAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Which head did; null: nobody.' })
  lockedAtOnceByName!: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When a sealed request was opened to the holder; null: it was not, or never sealed.',
  })
  unsealedAt!: Date | null;

  @Field(() => LockRequestLink, {
    nullable: true,
    description: 'The lock that is to end; null exactly for a request to lock.',
  })
  targetRequest!: LockRequestLink | null;

  @Field(() => Boolean, { description: 'Whether a scan of the signed form is kept.' })
  hasScan!: boolean;

  @Field(() => ID, {
    nullable: true,
    description: 'The scan, to be opened under /files; null: there is none.',
  })
  scanFileId!: string | null;

  @Field(() => [LockRequestOfficerActionEnum], { description: 'What this officer can do with it now.' })
  allowedActions!: LockRequestOfficerAction[];

  @Field(() => [LockRequestEvent], {
    description: 'What happened, the oldest first; at most 100, readings left out.',
  })
  timeline!: LockRequestEvent[];
}

@ObjectType({ simpleResolvers: true, description: 'A lock that an authority asked for and that stands.' })
export class StandingAuthorityRequest {
  @Field(() => ID, { description: 'The request.' })
  id!: string;

  @Field(() => String, { description: 'Mã đề nghị, to be named by a request to unlock.' })
  code!: string;

  @Field(() => String, { description: 'Who asked for it, and alone can ask for its end.' })
  requesterName!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Whose account a number is, as far as the counter must know to fill in Phiếu TK03.',
})
export class LockRequestSubject {
  @Field(() => SubjectTypeEnum, { description: 'Who holds the account.' })
  subjectType!: SubjectType;

  @Field(() => String, { description: 'Name of the holder, to be compared with the form.' })
  subjectName!: string;

  @Field(() => AccountStateEnum, { description: 'Where the account stands now.' })
  accountState!: AccountState;

  @Field(() => [StandingAuthorityRequest], {
    description: 'What an unlock can be about, the oldest first; at most 20.',
  })
  standingAuthorityRequests!: StandingAuthorityRequest[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'What is masked elsewhere. The reading is recorded with its purpose.',
})
export class LockSubjectRevealed {
  @Field(() => String, { description: 'Name of the person or organisation.' })
  subjectName!: string;

  @Field(() => String, { description: 'Its number in full.' })
  subjectNumber!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Done; the request as it stands now.' })
export class LockRequestChanged {
  @Field(() => LockRequest, { description: 'The request, read anew.' })
  request!: LockRequest;
}

const outcomeOf = (name: string, operation: string) =>
  createUnionType({
    name,
    description: `Outcome of ${operation}.`,
    types: () => [LockRequestChanged, RuleRefused, StaleVersion, ValidationFailed] as const,
  });

export const RegisterLockRequestResult = outcomeOf('RegisterLockRequestResult', 'registerLockRequest');
export const ForwardLockRequestResult = outcomeOf('ForwardLockRequestResult', 'forwardLockRequest');
export const DecideLockRequestResult = outcomeOf('DecideLockRequestResult', 'decideLockRequest');
export const LockAtOnceResult = outcomeOf('LockAtOnceResult', 'lockAtOnce');
export const WithdrawLockRequestResult = outcomeOf('WithdrawLockRequestResult', 'withdrawLockRequest');
export const UnsealLockRequestResult = outcomeOf('UnsealLockRequestResult', 'unsealLockRequest');
export const ReverseLockRequestResult = outcomeOf('ReverseLockRequestResult', 'reverseLockRequest');

export const RevealLockSubjectResult = createUnionType({
  name: 'RevealLockSubjectResult',
  description: 'Outcome of revealLockSubject.',
  types: () => [LockSubjectRevealed, ValidationFailed] as const,
});
export const lockRequestOf: any = null;
export const lockRequestPageOf: any = null;
