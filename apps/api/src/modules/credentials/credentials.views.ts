import { recoveryTimes } from '@dinhdanh/domain';
import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import { RuleRefused, ValidationFailed } from '../../platform/graphql/refusals.ts';
import { DateTime } from '../../platform/graphql/scalars.ts';
import { OtpRefused, SecurityQuestion } from '../accounts/index.ts';

@ObjectType({ simpleResolvers: true, description: 'Đã đổi mật khẩu.' })
export class PasswordChanged {
  @Field(() => DateTime, { description: 'When.' })
  changedAt!: Date;

  @Field(() => Int, { description: 'How many other sessions were signed out by it.' })
  endedSessions!: number;
}

@ObjectType({ simpleResolvers: true, description: 'Đã đổi mã passcode.' })
export class PasscodeChanged {
  @Field(() => DateTime, { description: 'When.' })
  changedAt!: Date;
}

@ObjectType({ simpleResolvers: true, description: 'Đã đổi câu hỏi bảo mật.' })
export class SecurityQuestionsChanged {
  @Field(() => DateTime, { description: 'When.' })
  changedAt!: Date;
}

@ObjectType({ simpleResolvers: true, description: 'The password was right, and a code is on its way.' })
export class PasscodeResetStarted {
  @Field(() => ID, { description: 'Names the reset to this browser alone. Keep it out of addresses.' })
  flowId!: string;

  @Field(() => DateTime, { description: 'Until when the code counts: 180 seconds from sending.' })
  otpExpiresAt!: Date;

  @Field(() => DateTime, { description: 'From when another code can be asked for.' })
  resendAvailableAt!: Date;

  @Field(() => String, { description: 'The last three digits of the phone that the code went to.' })
  phoneLastThree!: string;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'Somebody says to have forgotten a password. The same answer whoever asks: it never tells whether the number is known.',
})
export class PasswordRecoveryStarted {
  @Field(() => ID, { description: 'Names the recovery to this browser alone. Keep it out of addresses.' })
  flowId!: string;

  @Field(() => DateTime, { description: 'Until when the code counts: 180 seconds from sending.' })
  otpExpiresAt!: Date;

  @Field(() => DateTime, { description: 'From when another code can be asked for.' })
  resendAvailableAt!: Date;
}

@ObjectType({ simpleResolvers: true, description: 'Yêu cầu đặt lại mật khẩu, which waits before it works.' })
export class PasswordRecovery {
  @Field(() => DateTime, { description: 'When it was asked for.' })
  requestedAt!: Date;

  @Field(() => DateTime, { description: 'From when the new password can be set: 24 hours later.' })
  usableAt!: Date;

  @Field(() => DateTime, { description: 'From when it is too late: 7 days after that.' })
  expiresAt!: Date;
}

@ObjectType({ simpleResolvers: true, description: 'The code was right.' })
export class PasswordRecoveryCodeVerified {
  @Field(() => DateTime, { description: 'Until when the next step is accepted: 15 minutes.' })
  completeBefore!: Date;

  @Field(() => SecurityQuestion, {
    nullable: true,
    description: 'The question that requestPasswordRecovery answers; null when a recovery waits already.',
  })
  question!: SecurityQuestion | null;

  @Field(() => PasswordRecovery, { nullable: true, description: 'The recovery that waits; null: none.' })
  recovery!: PasswordRecovery | null;

  @Field(() => Boolean, { description: 'Whether completePasswordRecovery can set the new password now.' })
  isUsable!: boolean;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Đã ghi nhận yêu cầu. Nothing is opened before the wait is over.',
})
export class PasswordRecoveryRequested {
  @Field(() => PasswordRecovery, { description: 'What waits now.' })
  recovery!: PasswordRecovery;
}

@ObjectType({ simpleResolvers: true, description: 'Đã dừng yêu cầu; the password stays as it is.' })
export class PasswordRecoveryStopped {
  @Field(() => DateTime, { description: 'When.' })
  stoppedAt!: Date;
}

@ObjectType({ simpleResolvers: true, description: 'Đã đặt mật khẩu mới. Nobody is signed in by it.' })
export class PasswordRecovered {
  @Field(() => DateTime, { description: 'When.' })
  changedAt!: Date;
}

export const recoveryOf = (requestedAt: Date): PasswordRecovery => ({
  requestedAt,
  ...recoveryTimes(requestedAt),
});

export const ChangePasswordResult = createUnionType({
  name: 'ChangePasswordResult',
  description: 'Outcome of changePassword.',
  types: () => [PasswordChanged, ValidationFailed, RuleRefused] as const,
});

export const ChangePasscodeResult = createUnionType({
  name: 'ChangePasscodeResult',
  description: 'Outcome of changePasscode.',
  types: () => [PasscodeChanged, ValidationFailed, RuleRefused] as const,
});

export const ChangeSecurityQuestionsResult = createUnionType({
  name: 'ChangeSecurityQuestionsResult',
  description: 'Outcome of changeSecurityQuestions.',
  types: () => [SecurityQuestionsChanged, ValidationFailed, RuleRefused] as const,
});

export const StartPasscodeResetResult = createUnionType({
  name: 'StartPasscodeResetResult',
  description: 'Outcome of startPasscodeReset.',
  types: () => [PasscodeResetStarted, ValidationFailed, RuleRefused] as const,
});

export const ResendPasscodeResetCodeResult = createUnionType({
  name: 'ResendPasscodeResetCodeResult',
  description: 'Outcome of resendPasscodeResetCode.',
  types: () => [PasscodeResetStarted, RuleRefused] as const,
});

export const CompletePasscodeResetResult = createUnionType({
  name: 'CompletePasscodeResetResult',
  description: 'Outcome of completePasscodeReset.',
  types: () => [PasscodeChanged, OtpRefused, ValidationFailed, RuleRefused] as const,
});

export const StartPasswordRecoveryResult = createUnionType({
  name: 'StartPasswordRecoveryResult',
  description: 'Outcome of startPasswordRecovery.',
  types: () => [PasswordRecoveryStarted, ValidationFailed] as const,
});

export const ResendPasswordRecoveryCodeResult = createUnionType({
  name: 'ResendPasswordRecoveryCodeResult',
  description: 'Outcome of resendPasswordRecoveryCode.',
  types: () => [PasswordRecoveryStarted, RuleRefused] as const,
});

export const VerifyPasswordRecoveryCodeResult = createUnionType({
  name: 'VerifyPasswordRecoveryCodeResult',
  description: 'Outcome of verifyPasswordRecoveryCode.',
  types: () => [PasswordRecoveryCodeVerified, OtpRefused, RuleRefused] as const,
});

export const RequestPasswordRecoveryResult = createUnionType({
  name: 'RequestPasswordRecoveryResult',
  description: 'Outcome of requestPasswordRecovery.',
  types: () => [PasswordRecoveryRequested, ValidationFailed, RuleRefused] as const,
});

export const StopPasswordRecoveryResult = createUnionType({
  name: 'StopPasswordRecoveryResult',
  description: 'Outcome of stopPasswordRecovery.',
  types: () => [PasswordRecoveryStopped, RuleRefused] as const,
});

export const CompletePasswordRecoveryResult = createUnionType({
  name: 'CompletePasswordRecoveryResult',
  description: 'Outcome of completePasswordRecovery.',
  types: () => [PasswordRecovered, ValidationFailed, RuleRefused] as const,
});
