import {
  maskPersonalIdNumber,
  type AccountLevel,
  type AccountState,
  type AssistedLockChannel,
  type HolderLockAction,
  type SubjectType,
} from '@dinhdanh/domain';
import { termLabel, type Locale } from '@dinhdanh/i18n';
import { createUnionType, Field, ID, ObjectType } from 'type-graphql';
import {
  AccountLevelEnum,
  AccountStateEnum,
  AssistedLockChannelEnum,
  HolderLockActionEnum,
  SubjectTypeEnum,
} from '../../platform/graphql/enums.ts';
import { RuleRefused, ValidationFailed } from '../../platform/graphql/refusals.ts';
import { DateTime } from '../../platform/graphql/scalars.ts';
import { OtpRefused } from '../accounts/index.ts';
import { CallerFieldVerdict, type CheckedCaller } from '../caller-checks/index.ts';
import { AdministrativeUnit } from '../wards/index.ts';
import { LockGroundRecord, lockGroundRecordsOf } from './lock-ground.views.ts';
import type { ReadAccountLocks } from './read-account-locks.ts';

@ObjectType({ simpleResolvers: true, description: 'What would end a ground that stands.' })
export class LockOpening {
  @Field(() => ID, { description: 'The ground.' })
  groundId!: string;

  @Field(() => String, { description: "One plain sentence, in the caller's language." })
  sentence!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Vì sao tài khoản này đang bị khóa, và điều gì sẽ mở khóa.',
})
export class AccountLocks {
  @Field(() => ID, { description: 'The account.' })
  accountId!: string;

  @Field(() => AccountStateEnum, { description: 'LOCKED exactly while at least one ground stands.' })
  accountState!: AccountState;

  @Field(() => AccountLevelEnum, { nullable: true, description: 'Mức độ; null for an organisation.' })
  accountLevel!: AccountLevel | null;

  @Field(() => SubjectTypeEnum, { description: 'Whose grounds the law knows for the account.' })
  subjectType!: SubjectType;

  @Field(() => String, { description: 'Name of the person or organisation.' })
  subjectName!: string;

  @Field(() => String, {
    description: 'The number of the person with its middle hidden, or the identifier of the organisation.',
  })
  subjectNumberMasked!: string;

  @Field(() => AdministrativeUnit, { description: 'The ward of the account.' })
  unit!: AdministrativeUnit;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Since when it is locked without a break that this page shows; null: it is not locked.',
  })
  lockedSince!: Date | null;

  @Field(() => [LockGroundRecord], {
    description: 'Every ground, the standing ones first, each part the newest first; at most 200.',
  })
  grounds!: LockGroundRecord[];

  @Field(() => [LockOpening], { description: 'What would end each ground that stands, in their order.' })
  openings!: LockOpening[];

  @Field(() => [HolderLockActionEnum], { description: 'What this officer can do for the holder now.' })
  allowedActions!: HolderLockAction[];

  @Field(() => [AssistedLockChannelEnum], {
    description: 'Where this officer meets holders; empty: this officer does nothing for them.',
  })
  channels!: AssistedLockChannel[];
}

@ObjectType({ simpleResolvers: true, description: 'There is such an account, and this officer sees it.' })
export class AccountLocksFound {
  @Field(() => ID, { description: 'For accountLocks.' })
  accountId!: string;
}

@ObjectType({ simpleResolvers: true, description: 'What came of the questions.' })
export class HolderCallerChecked {
  @Field(() => [CallerFieldVerdict], { description: 'In the order of the form.' })
  fields!: CallerFieldVerdict[];

  @Field(() => Boolean, { description: 'Nothing wrong, and at least three facts right.' })
  isVerified!: boolean;

  @Field(() => ID, {
    nullable: true,
    description:
      'Under which this officer may lock or unlock for 30 minutes; null when the caller is not verified.',
  })
  checkId!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'Đã khóa; the registered phone is told.' })
export class AccountLockedForHolder {
  @Field(() => AccountLocks, { description: 'As it stands now.' })
  locks!: AccountLocks;
}

@ObjectType({ simpleResolvers: true, description: 'A code is on its way to the registered phone.' })
export class AssistedUnlockCodeSent {
  @Field(() => ID, { description: 'For unlockAccountForHolder. Keep it out of addresses.' })
  flowId!: string;

  @Field(() => DateTime, { description: 'Until when the code counts: 180 seconds from sending.' })
  otpExpiresAt!: Date;

  @Field(() => DateTime, { description: 'From when another code can be asked for.' })
  resendAvailableAt!: Date;

  @Field(() => String, { description: 'The last three digits of the registered phone.' })
  phoneLastThree!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: "The holder's own ground has ended, and the registered phone is told.",
})
export class AccountUnlockedForHolder {
  @Field(() => AccountLocks, {
    description: 'As it stands now: still LOCKED when another ground stands.',
  })
  locks!: AccountLocks;
}

export const FindAccountLocksResult = createUnionType({
  name: 'FindAccountLocksResult',
  description: 'Outcome of findAccountLocks.',
  types: () => [AccountLocksFound, ValidationFailed, RuleRefused] as const,
});

export const CheckHolderCallerResult = createUnionType({
  name: 'CheckHolderCallerResult',
  description: 'Outcome of checkHolderCaller.',
  types: () => [HolderCallerChecked, ValidationFailed, RuleRefused] as const,
});

export const LockAccountForHolderResult = createUnionType({
  name: 'LockAccountForHolderResult',
  description: 'Outcome of lockAccountForHolder.',
  types: () => [AccountLockedForHolder, ValidationFailed, RuleRefused] as const,
});

export const SendAssistedUnlockCodeResult = createUnionType({
  name: 'SendAssistedUnlockCodeResult',
  description: 'Outcome of sendAssistedUnlockCode and of resendAssistedUnlockCode.',
  types: () => [AssistedUnlockCodeSent, ValidationFailed, RuleRefused] as const,
});

export const UnlockAccountForHolderResult = createUnionType({
  name: 'UnlockAccountForHolderResult',
  description: 'Outcome of unlockAccountForHolder.',
  types: () => [AccountUnlockedForHolder, OtpRefused, ValidationFailed, RuleRefused] as const,
});

export function accountLocksOf(
  { unitCode, unitName, state, level, subjectNumber, ...locks }: ReadAccountLocks,
  channels: readonly AssistedLockChannel[],
  locale: Locale,
): AccountLocks {
  const { subjectType } = locks;
  const grounds = lockGroundRecordsOf(locks.grounds, subjectType);
  const standing = grounds.filter(({ endedAt }) => endedAt === null);
  return Object.assign(new AccountLocks(), {
    accountId: locks.accountId,
    accountState: state,
    accountLevel: level,
    subjectType,
    subjectName: locks.subjectName,
    subjectNumberMasked: subjectType === 'ORGANISATION' ? subjectNumber : maskPersonalIdNumber(subjectNumber),
    unit: { code: unitCode, name: unitName },
    lockedSince: standing.at(-1)?.startedAt ?? null,
    grounds,
    openings: standing.map(({ id, kind }) => ({
      groundId: id,
      sentence: termLabel('lockOpening', kind, locale),
    })),
    allowedActions: [...locks.allowedActions],
    channels: [...channels],
  });
}

export const holderCallerCheckedOf = ({ fields, isVerified, checkId }: CheckedCaller): HolderCallerChecked =>
  Object.assign(new HolderCallerChecked(), { fields: [...fields], isVerified, checkId });
