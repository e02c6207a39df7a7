import {
  lockAppealOfficerActions,
  maskPersonalIdNumber,
  regimeParameters,
  type LockAppealAction,
  type LockAppealChannel,
  type LockAppealState,
  type LockRequestState,
  type SubjectType,
} from '@dinhdanh/domain';
import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import type { OfficerActor } from '../../platform/access/actor.ts';
import {
  LockAppealActionEnum,
  LockAppealChannelEnum,
  LockAppealStateEnum,
  LockRequestStateEnum,
  SubjectTypeEnum,
} from '../../platform/graphql/enums.ts';
import { RuleRefused, StaleVersion, ValidationFailed } from '../../platform/graphql/refusals.ts';
import { DateTime } from '../../platform/graphql/scalars.ts';
import { AdministrativeUnit } from '../wards/index.ts';
import { appealOfficer, appealToDecide } from './lock-appeal-sight.ts';
import type { LockAppealRow } from './lock-appeals.queries.ts';
import type { FoundAppeals } from './read-lock-appeals.ts';

const DAY = 86_400_000;

@ObjectType({
  simpleResolvers: true,
  description: 'Khiếu nại quyết định khóa tài khoản, as it stands in a queue.',
})
export class LockAppealItem {
  @Field(() => ID, { description: 'Opaque.' })
  id!: string;

  @Field(() => String, { description: "Mã khiếu nại: 'KN-2026-000012'." })
  code!: string;

  @Field(() => Int, { description: 'Grows with every change; hand it back as expectedVersion.' })
  version!: number;

  @Field(() => LockAppealStateEnum, { description: 'Where it stands.' })
  state!: LockAppealState;

  @Field(() => LockAppealChannelEnum, { description: 'Where the holder came to.' })
  channel!: LockAppealChannel;

  @Field(() => AdministrativeUnit, { description: 'The unit that received the request to lock.' })
  unit!: AdministrativeUnit;

  @Field(() => String, { description: 'Mã đề nghị of the lock that is appealed against.' })
  lockRequestCode!: string;

  @Field(() => SubjectTypeEnum, { description: 'Who the account is for.' })
  subjectType!: SubjectType;

  @Field(() => String, { description: 'The holder, as on record on the day of the request.' })
  subjectName!: string;

  @Field(() => String, { description: 'The number of the holder, masked.' })
  subjectNumberMasked!: string;

  @Field(() => String, {
    description: 'The decree of the lock, in Vietnamese; it names the head who decides.',
  })
  legalRegime!: string;

  @Field(() => DateTime, { description: 'Thụ lý: from when the term counts.' })
  acceptedAt!: Date;

  @Field(() => DateTime, { description: 'End of the term of 30 days; overdue from then on.' })
  decideBy!: Date;

  @Field(() => Int, {
    nullable: true,
    description:
      'Days of the calendar left, the last one counted; nought or less when overdue; null once decided.',
  })
  daysLeft!: number | null;

  @Field(() => Boolean, { description: 'The term has passed and nobody has decided.' })
  isOverdue!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'Khiếu nại with everything that it says.' })
export class LockAppeal extends LockAppealItem {
  @Field(() => ID, { description: 'The request to lock.' })
  lockRequestId!: string;

  @Field(() => LockRequestStateEnum, { description: 'Where that request stands now.' })
  lockRequestState!: LockRequestState;

  @Field(() => String, { description: 'Who asked for the lock.' })
  requesterName!: string;

  @Field(() => String, { description: 'What the holder says, as the officer wrote it down.' })
  words!: string;

  @Field(() => String, { description: 'The officer who took it in.' })
  registeredByName!: string;

  @Field(() => DateTime, { nullable: true, description: 'When it was decided; null before.' })
  decidedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'By whom; null before.' })
  decidedByName!: string | null;

  @Field(() => String, { nullable: true, description: 'Why, as the letter says; null before.' })
  decisionReason!: string | null;

  @Field(() => String, { description: 'The law that sets the term, in Vietnamese.' })
  legalBasis!: string;

  @Field(() => [LockAppealActionEnum], { description: 'What this officer can decide now.' })
  allowedActions!: LockAppealAction[];
}

const TERM_BASIS = 'Điều 28 Luật Khiếu nại số 02/2011/QH13';

const itemOf = (row: LockAppealRow, now: Date): LockAppealItem => ({
  id: row.id,
  code: row.code,
  version: row.version,
  state: row.state,
  channel: row.channel,
  unit: { code: row.unit_code, name: row.unit_name },
  lockRequestCode: row.lock_request_code,
  subjectType: row.subject_type,
  subjectName: row.subject_name,
  subjectNumberMasked: maskPersonalIdNumber(row.subject_number),
  legalRegime: regimeParameters(row.legal_regime).name,
  acceptedAt: row.accepted_at,
  decideBy: row.decide_by,
  daysLeft: row.state === 'ACCEPTED' ? Math.ceil((row.decide_by.getTime() - now.getTime()) / DAY) : null,
  isOverdue: row.state === 'ACCEPTED' && row.decide_by <= now,
});

export const lockAppealOf = (
  row: LockAppealRow,
  { now, officer }: { readonly now: Date; readonly officer: OfficerActor },
): LockAppeal => ({
  ...itemOf(row, now),
  lockRequestId: row.lock_request_id,
  lockRequestState: row.lock_request_state,
  requesterName: row.requester_name,
  words: row.holder_words,
  registeredByName: row.registered_by_name,
  decidedAt: row.decided_at,
  decidedByName: row.decided_by_name,
  decisionReason: row.decision_reason,
  legalBasis: TERM_BASIS,
  allowedActions: lockAppealOfficerActions(appealToDecide(row), appealOfficer(officer, row)),
});

@ObjectType({ simpleResolvers: true, description: 'Part of a queue of appeals.' })
export class LockAppealPage {
  @Field(() => [LockAppealItem], {
    description: 'Those that wait by the end of their term; the others the newest decision first.',
  })
  items!: LockAppealItem[];

  @Field(() => Int, { description: 'How many there are in all.' })
  totalCount!: number;
}

export const lockAppealPageOf = ({ rows, totalCount, now }: FoundAppeals): LockAppealPage => ({
  items: rows.map((row) => itemOf(row, now)),
  totalCount,
});

@ObjectType({
  simpleResolvers: true,
  description: 'Đã thụ lý khiếu nại: what the holder is told. Whoever takes it in need not see the queue.',
})
export class LockAppealAccepted {
  @Field(() => String, { description: 'Mã khiếu nại.' })
  code!: string;

  @Field(() => DateTime, { description: 'From when the term counts.' })
  acceptedAt!: Date;

  @Field(() => DateTime, { description: 'Until when it will have been decided.' })
  decideBy!: Date;
}

@ObjectType({ simpleResolvers: true, description: 'Đã giải quyết khiếu nại.' })
export class LockAppealDecided {
  @Field(() => LockAppeal, { description: 'As it stands now.' })
  appeal!: LockAppeal;
}

export const RegisterLockAppealResult = createUnionType({
  name: 'RegisterLockAppealResult',
  description: 'Outcome of registerLockAppeal.',
  types: () => [LockAppealAccepted, ValidationFailed, RuleRefused] as const,
});

export const DecideLockAppealResult = createUnionType({
  name: 'DecideLockAppealResult',
  description: 'Outcome of decideLockAppeal.',
  types: () => [LockAppealDecided, ValidationFailed, StaleVersion, RuleRefused] as const,
});
