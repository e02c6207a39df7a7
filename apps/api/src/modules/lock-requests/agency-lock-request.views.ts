import {
  maskPersonalIdNumber,
  regimeParameters,
  type LockRequestKind,
  type LockRequestState,
} from '@dinhdanh/domain';
import { createUnionType, Field, Int, ObjectType } from 'type-graphql';
import { PageInfo } from '../../platform/graphql/cursored.ts';
import { LockRequestKindEnum, LockRequestStateEnum } from '../../platform/graphql/enums.ts';
import { RuleRefused, StaleVersion, ValidationFailed } from '../../platform/graphql/refusals.ts';
import { DateTime, LocalDate } from '../../platform/graphql/scalars.ts';
import { AdministrativeUnit } from '../wards/index.ts';
import { isSealed } from './lock-request-sight.ts';
import type { LockRequestFullRow } from './lock-requests.queries.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'Đề nghị of the agency itself. It names no officer and says nothing of other grounds.',
})
export class AgencyLockRequest {
  @Field(() => String, { description: "Mã đề nghị: 'DK-2026-000012'." })
  code!: string;

  @Field(() => Int, { description: 'Grows with every act; hand it back as expectedVersion.' })
  version!: number;

  @Field(() => LockRequestKindEnum, { description: 'To lock, or to unlock.' })
  kind!: LockRequestKind;

  @Field(() => LockRequestStateEnum, { description: 'Where it stands.' })
  state!: LockRequestState;

  @Field(() => AdministrativeUnit, { description: 'The unit that received it.' })
  unit!: AdministrativeUnit;

  @Field(() => String, { description: 'Number of the holder with the middle hidden.' })
  subjectNumberMasked!: string;

  @Field(() => String, { description: 'Số, ký hiệu of the document.' })
  requesterReference!: string;

  @Field(() => LocalDate, { description: 'Date of the document.' })
  documentOn!: string;

  @Field(() => Boolean, { description: 'Giữ kín: the holder is told nothing for now.' })
  isSealed!: boolean;

  @Field(() => Boolean, { description: 'Khóa khẩn cấp was ordered on it before the decision.' })
  isLockedAtOnce!: boolean;

  @Field(() => String, { description: 'The decree of the day of receipt, in Vietnamese.' })
  legalRegime!: string;

  @Field(() => DateTime, { description: 'When it was received.' })
  receivedAt!: Date;

  @Field(() => DateTime, {
    nullable: true,
    description: 'End of the term of the stage that runs; null once it is over.',
  })
  dueAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was decided or withdrawn; null before.' })
  settledAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'The reason that was written; null: none.' })
  settlementReason!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When the approval was reversed; null: it was not.' })
  reversedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'What was wrong; null: it was not reversed.' })
  reversalReason!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the lock that is to end; null exactly for a request to lock.',
  })
  targetRequestCode!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A request with its place in the list.' })
class AgencyLockRequestEdge {
  @Field(() => String, { description: 'Its place, opaque.' })
  cursor!: string;

  @Field(() => AgencyLockRequest, { description: 'The request.' })
  node!: AgencyLockRequest;
}

@ObjectType({ simpleResolvers: true, description: 'Requests of the agency, the oldest first.' })
export class AgencyLockRequestConnection {
  @Field(() => [AgencyLockRequestEdge], { description: 'The requests of this page.' })
  edges!: AgencyLockRequestEdge[];

  @Field(() => PageInfo, { description: 'Where this page ends.' })
  pageInfo!: PageInfo;
}

@ObjectType({ simpleResolvers: true, description: 'Đã tiếp nhận đề nghị.' })
export class LockRequestSubmitted {
  @Field(() => AgencyLockRequest, { description: 'As it was received, with its term.' })
  request!: AgencyLockRequest;
}

@ObjectType({ simpleResolvers: true, description: 'Đã rút đề nghị.' })
export class LockRequestWithdrawn {
  @Field(() => AgencyLockRequest, { description: 'As it stands now.' })
  request!: AgencyLockRequest;
}

export const SubmitLockRequestResult = createUnionType({
  name: 'SubmitLockRequestResult',
  description: 'Outcome of submitLockRequest.',
  types: () => [LockRequestSubmitted, RuleRefused, ValidationFailed] as const,
});

export const AgencyWithdrawalResult = createUnionType({
  name: 'WithdrawLockRequestResult',
  description: 'Outcome of withdrawLockRequest.',
  types: () => [LockRequestWithdrawn, RuleRefused, StaleVersion, ValidationFailed] as const,
});

/** The term that runs is the same for the requester as for the office. */
const dueAtOf = ({ state, examine_by: examineBy, decide_by: decideBy }: LockRequestFullRow): Date | null =>
  state === 'RECEIVED' || state === 'FORWARDED' ? (decideBy ?? examineBy) : null;

export const agencyLockRequestOf = (row: LockRequestFullRow): AgencyLockRequest => ({
  code: row.code,
  version: row.version,
  kind: row.kind,
  state: row.state,
  unit: { code: row.unit_code, name: row.unit_name },
  subjectNumberMasked: maskPersonalIdNumber(row.subject_number),
  requesterReference: row.requester_reference,
  documentOn: row.document_on,
  isSealed: isSealed(row),
  isLockedAtOnce: row.locked_at_once_at !== null,
  legalRegime: regimeParameters(row.legal_regime).name,
  receivedAt: row.received_at,
  dueAt: dueAtOf(row),
  settledAt: row.settled_at,
  settlementReason: row.settlement_reason,
  reversedAt: row.reversed_at,
  reversalReason: row.reversal_reason,
  targetRequestCode: row.target_code,
});
