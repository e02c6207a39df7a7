import {
  isComingDue,
  lockRequestClock,
  lockRequestOfficerActions,
  maskPersonalIdNumber,
  regimeParameters,
  workingMinutesLeft,
  type AccountState,
  type LockRequestChannel,
  type LockRequestKind,
  type LockRequestOfficerAction,
  type LockRequestStage,
  type LockRequestState,
  type RequesterType,
  type SubjectType,
  type WorkingCalendar,
} from '@dinhdanh/domain';
import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import type { OfficerActor } from '../../platform/access/actor.ts';
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
import { LockGroundRecord, lockGroundRecordsOf, type GroundRow } from '../locks/index.ts';
import { AdministrativeUnit } from '../wards/index.ts';
import type { ListedLockRequests } from './list-lock-requests.ts';
import { EXACT_UP_TO } from './lock-request-lists.queries.ts';
import { actingOfficer, isSealed, requestToAct } from './lock-request-sight.ts';
import type { LockRequestFullRow, LockRequestHeadRow } from './lock-requests.queries.ts';
import type { OpenedLockRequest } from './open-lock-request.ts';

@ObjectType({ simpleResolvers: true, description: 'Đề nghị khóa, mở khóa tài khoản, as a row of a queue.' })
export class LockRequestRow {
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
    description: 'Name of the colleague in whose place the officer acted; null: in none.',
  })
  inPlaceOf!: string | null;

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
export class LockRequest extends LockRequestRow {
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

interface Reading {
  readonly calendar: WorkingCalendar;
  readonly now: Date;
}

/** The clock that runs: under Decree 69 first the examination; null once it is over. */
function runningClock(row: LockRequestHeadRow): { stage: LockRequestStage; dueAt: Date } | null {
  const isExamined = row.state === 'RECEIVED' && row.legal_regime === 'ND69_2024';
  const dueAt = isExamined ? row.examine_by : row.decide_by;
  if ((row.state !== 'RECEIVED' && row.state !== 'FORWARDED') || dueAt === null) return null;
  return { stage: isExamined ? 'EXAMINATION' : 'DECISION', dueAt };
}

function headOf(row: LockRequestHeadRow, { calendar, now }: Reading): LockRequestRow {
  const clock = runningClock(row);
  return {
    id: row.id,
    code: row.code,
    version: row.version,
    kind: row.kind,
    state: row.state,
    channel: row.channel,
    unit: { code: row.unit_code, name: row.unit_name },
    subjectType: row.subject_type,
    subjectName: row.subject_name,
    subjectNumberMasked: maskPersonalIdNumber(row.subject_number),
    requesterType: row.requester_type,
    requesterName: row.requester_name,
    requesterReference: row.requester_reference,
    isSealed: isSealed(row),
    isLockedAtOnce: row.locked_at_once_at !== null,
    legalRegime: regimeParameters(row.legal_regime).name,
    receivedAt: row.received_at,
    stage: clock?.stage ?? null,
    dueAt: clock?.dueAt ?? null,
    workingMinutesLeft: clock && workingMinutesLeft(calendar, now, clock.dueAt),
    isOverdue: clock !== null && clock.dueAt <= now,
    isComingDue: clock !== null && isComingDue(clock.dueAt, now, calendar),
  };
}

export const lockRequestPageOf = (
  { rows, counted, now }: ListedLockRequests,
  calendar: WorkingCalendar,
): LockRequestPage => ({
  items: rows.map((row) => headOf(row, { calendar, now })),
  total: Math.min(counted, EXACT_UP_TO),
  totalIsCapped: counted > EXACT_UP_TO,
});

/** What is written at a step, beside who did it. */
const noteOf = (row: LockRequestFullRow, action: string): string | null => {
  if (action === 'LOCK_REQUEST_FORWARDED') return row.examination_note;
  if (action === 'LOCK_REQUEST_REVERSED') return row.reversal_reason;
  return SETTLING.includes(action) ? row.settlement_reason : null;
};
const SETTLING: readonly string[] = [
  'LOCK_REQUEST_APPROVED',
  'LOCK_REQUEST_REFUSED',
  'LOCK_REQUEST_WITHDRAWN',
];

export function lockRequestOf(
  { row, lines, seenRequestIds, now }: OpenedLockRequest,
  {
    calendar,
    officer,
    grounds,
  }: {
    readonly calendar: WorkingCalendar;
    readonly officer: OfficerActor;
    readonly grounds: readonly GroundRow[];
  },
): LockRequest {
  const request = requestToAct(row);
  return {
    ...headOf(row, { calendar, now }),
    accountId: row.account_id,
    accountState: row.account_state,
    grounds: lockGroundRecordsOf(
      grounds.map((ground) =>
        ground.lockRequestId === null || seenRequestIds.has(ground.lockRequestId)
          ? ground
          : { ...ground, lockRequestCode: null, requesterName: null },
      ),
      row.subject_type,
    ),
    documentOn: row.document_on,
    citedBasis: row.cited_basis,
    requestReason: row.request_reason,
    requesterEmail: row.requester_email,
    registeredByName: row.registered_by_name,
    examineBy: row.examine_by,
    forwardedAt: row.forwarded_at,
    forwardedByName: row.forwarded_by_name,
    examinationNote: row.examination_note,
    decideBy: row.decide_by,
    stageLegalBasis: lockRequestClock(row.received_at, calendar).legalBasis,
    settledAt: row.settled_at,
    settledByName: row.settled_by_name,
    settlementReason: row.settlement_reason,
    reversedAt: row.reversed_at,
    reversedByName: row.reversed_by_name,
    reversalReason: row.reversal_reason,
    lockedAtOnceAt: row.locked_at_once_at,
    lockedAtOnceByName: row.locked_at_once_by_name,
    unsealedAt: row.unsealed_at,
    targetRequest:
      row.target_request_id !== null && row.target_code !== null
        ? { id: row.target_request_id, code: row.target_code }
        : null,
    hasScan: row.scan_file_id !== null,
    scanFileId: row.scan_file_id,
    allowedActions: lockRequestOfficerActions(request, actingOfficer(officer, row)),
    timeline: lines.map(({ at, action, actor_name: actorName, in_place_of: inPlaceOf }) => ({
      at,
      action,
      actorName,
      inPlaceOf,
      note: noteOf(row, action),
    })),
  };
}
