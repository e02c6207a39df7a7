import type { LockGroundKind } from '@dinhdanh/domain';
import type { Locale } from '@dinhdanh/i18n';
import { createUnionType, Field, ID, ObjectType } from 'type-graphql';
import { LockGroundKindEnum } from '../../platform/graphql/enums.ts';
import { Refusal, refusalFields, RuleRefused, ValidationFailed } from '../../platform/graphql/refusals.ts';
import { DateTime } from '../../platform/graphql/scalars.ts';
import { OtpRefused } from '../accounts/index.ts';
import type { StandingGround } from './lock-ground.queries.ts';

@ObjectType({ simpleResolvers: true, description: 'Căn cứ khóa that stands.' })
export class StandingLockGround {
  @Field(() => LockGroundKindEnum, { description: 'Which; it says what would end it.' })
  kind!: LockGroundKind;

  @Field(() => DateTime, { description: 'Since when it stands.' })
  startedAt!: Date;
}

@ObjectType({
  implements: Refusal,
  simpleResolvers: true,
  description:
    'Tài khoản đang bị khóa (ACCOUNT_LOCKED): told only to whoever proved to hold the registered phone.',
})
export class AccountLocked extends Refusal {
  @Field(() => [StandingLockGround], {
    description: 'What it is locked on, the oldest first; it opens when none stands any more.',
  })
  grounds!: StandingLockGround[];
}

@ObjectType({
  simpleResolvers: true,
  description:
    'A running emergency lock. The same answer whoever asks: it never tells whether the number is known.',
})
export class OwnLockStarted {
  @Field(() => ID, { description: 'Names the attempt to this browser alone. Keep it out of addresses.' })
  flowId!: string;

  @Field(() => DateTime, { description: 'Until when the code counts: 180 seconds from sending.' })
  otpExpiresAt!: Date;

  @Field(() => DateTime, { description: 'From when another code can be asked for.' })
  resendAvailableAt!: Date;
}

@ObjectType({ simpleResolvers: true, description: 'The code was right. Nothing is locked yet.' })
export class OwnLockCodeVerified {
  @Field(() => ID, { description: 'The same attempt.' })
  flowId!: string;

  @Field(() => DateTime, { description: 'Until when confirmOwnLock is accepted: 15 minutes.' })
  completeBefore!: Date;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'Đã khóa theo yêu cầu của chủ tài khoản: every session and everything begun has ended, and the registered phone is told.',
})
export class OwnAccountLocked {
  @Field(() => DateTime, { description: 'Since when; earlier than now when it was locked before.' })
  lockedAt!: Date;
}

export const StartOwnLockResult = createUnionType({
  name: 'StartOwnLockResult',
  description: 'Outcome of startOwnLock.',
  types: () => [OwnLockStarted, ValidationFailed, RuleRefused] as const,
});

export const ResendOwnLockCodeResult = createUnionType({
  name: 'ResendOwnLockCodeResult',
  description: 'Outcome of resendOwnLockCode.',
  types: () => [OwnLockStarted, RuleRefused] as const,
});

export const VerifyOwnLockCodeResult = createUnionType({
  name: 'VerifyOwnLockCodeResult',
  description: 'Outcome of verifyOwnLockCode.',
  types: () => [OwnLockCodeVerified, OtpRefused, AccountLocked, RuleRefused] as const,
});

export const ConfirmOwnLockResult = createUnionType({
  name: 'ConfirmOwnLockResult',
  description: 'Outcome of confirmOwnLock.',
  types: () => [OwnAccountLocked, RuleRefused] as const,
});

export const accountLockedOf = (grounds: readonly StandingGround[], locale: Locale): AccountLocked =>
  Object.assign(new AccountLocked(), refusalFields('ACCOUNT_LOCKED', locale), {
    grounds: grounds.map(({ kind, startedAt }) => ({ kind, startedAt })),
  });
