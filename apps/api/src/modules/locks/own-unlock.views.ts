import { createUnionType, Field, ID, ObjectType } from 'type-graphql';
import { RuleRefused, ValidationFailed } from '../../platform/graphql/refusals.ts';
import { DateTime } from '../../platform/graphql/scalars.ts';
import { OtpRefused } from '../accounts/index.ts';
import type { OwnUnlockOutcome } from './end-own-ground.ts';
import { AccountLocked, StandingLockGround } from './lock.views.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'A running unlock. The same answer whoever asks: it never tells whether the number is known.',
})
export class OwnUnlockStarted {
  @Field(() => ID, { description: 'Names the attempt to this browser alone. Keep it out of addresses.' })
  flowId!: string;

  @Field(() => DateTime, { description: 'Until when the code counts: 180 seconds from sending.' })
  otpExpiresAt!: Date;

  @Field(() => DateTime, { description: 'From when another code can be asked for.' })
  resendAvailableAt!: Date;
}

@ObjectType({ simpleResolvers: true, description: 'The code was right. Nothing is unlocked yet.' })
export class OwnUnlockCodeVerified {
  @Field(() => ID, { description: 'The same attempt.' })
  flowId!: string;

  @Field(() => DateTime, { description: 'Until when completeOwnUnlock is accepted: 15 minutes.' })
  completeBefore!: Date;
}

@ObjectType({
  simpleResolvers: true,
  description: "The holder's own ground has ended, and the registered phone is told. No session is opened.",
})
export class OwnLockEnded {
  @Field(() => DateTime, { description: 'When.' })
  unlockedAt!: Date;

  @Field(() => [StandingLockGround], {
    description: 'What locks the account still, the oldest first; empty: it is open.',
  })
  grounds!: StandingLockGround[];
}

export const StartOwnUnlockResult = createUnionType({
  name: 'StartOwnUnlockResult',
  description: 'Outcome of startOwnUnlock.',
  types: () => [OwnUnlockStarted, ValidationFailed, RuleRefused] as const,
});

export const ResendOwnUnlockCodeResult = createUnionType({
  name: 'ResendOwnUnlockCodeResult',
  description: 'Outcome of resendOwnUnlockCode.',
  types: () => [OwnUnlockStarted, RuleRefused] as const,
});

export const VerifyOwnUnlockCodeResult = createUnionType({
  name: 'VerifyOwnUnlockCodeResult',
  description: 'Outcome of verifyOwnUnlockCode.',
  types: () => [OwnUnlockCodeVerified, OtpRefused, AccountLocked, RuleRefused] as const,
});

export const CompleteOwnUnlockResult = createUnionType({
  name: 'CompleteOwnUnlockResult',
  description: 'Outcome of completeOwnUnlock.',
  types: () => [OwnLockEnded, RuleRefused] as const,
});

export const ownLockEndedOf = ({ unlockedAt, grounds }: OwnUnlockOutcome): OwnLockEnded =>
  Object.assign(new OwnLockEnded(), {
    unlockedAt,
    grounds: grounds.map(({ kind, startedAt }) => ({ kind, startedAt })),
  });
