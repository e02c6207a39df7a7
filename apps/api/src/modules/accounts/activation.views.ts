import { SECURITY_QUESTION_IDS, type AccountLevel, type CodeRefusal } from '@dinhdanh/domain';
import { securityQuestionText, type Locale } from '@dinhdanh/i18n';
import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import { AccountLevelEnum } from '../../platform/graphql/enums.ts';
import { Refusal, refusalFields, RuleRefused, ValidationFailed } from '../../platform/graphql/refusals.ts';
import { DateTime } from '../../platform/graphql/scalars.ts';

@ObjectType({
  simpleResolvers: true,
  description:
    'A running activation. The same answer whoever asks: it never tells whether the number is known.',
})
export class ActivationStarted {
  @Field(() => ID, {
    description:
      'Names the activation to this browser alone; whoever holds it can go on with it. Keep it out of addresses.',
  })
  flowId!: string;

  @Field(() => DateTime, { description: 'Until when the code counts: 180 seconds from sending.' })
  otpExpiresAt!: Date;

  @Field(() => DateTime, { description: 'From when another code can be asked for.' })
  resendAvailableAt!: Date;
}

@ObjectType({ simpleResolvers: true, description: 'The code was right.' })
export class ActivationCodeVerified {
  @Field(() => ID, { description: 'The same activation.' })
  flowId!: string;

  @Field(() => DateTime, { description: 'Until when completeActivation is accepted: 30 minutes.' })
  completeBefore!: Date;

  @Field(() => Boolean, {
    description:
      'Whether the holder chose a password when registering online: it goes on, and completeActivation takes none.',
  })
  hasPassword!: boolean;

  @Field(() => String, {
    description:
      'With the personal identification number it leads back to this activation until completeBefore (resumeActivation). Worth nothing without the number, so a browser may keep it.',
  })
  resumeKey!: string;

  @Field(() => String, { description: 'The last three digits of the phone that was proved.' })
  phoneLastThree!: string;
}

@ObjectType({
  implements: Refusal,
  simpleResolvers: true,
  description:
    'The code is wrong (OTP_INVALID), too late or used (OTP_EXPIRED), or guessed at too often (OTP_EXHAUSTED).',
})
export class OtpRefused extends Refusal {
  @Field(() => Int, { description: 'Guesses left for this attempt, 0 to 4; another code gives no more.' })
  remainingGuesses!: number;
}

/** A refused code in the caller's language. */
export const otpRefused = ({ code, remainingGuesses }: CodeRefusal, locale: Locale): OtpRefused =>
  Object.assign(new OtpRefused(), refusalFields(code, locale, { remainingGuesses }), { remainingGuesses });

@ObjectType({ simpleResolvers: true, description: 'Đã kích hoạt.' })
export class ActivationCompleted {
  @Field(() => String, { description: "The sentence that the holder sees, in the caller's language." })
  message!: string;

  @Field(() => DateTime, { description: 'When the account became active.' })
  activatedAt!: Date;

  @Field(() => AccountLevelEnum, { description: 'Mức độ of the account.' })
  accountLevel!: AccountLevel;
}

@ObjectType({ simpleResolvers: true, description: 'Câu hỏi bảo mật: one of the fixed list.' })
export class SecurityQuestion {
  @Field(() => ID, { description: 'Stable word for programs.' })
  id!: string;

  @Field(() => String, { description: "The question in the caller's language." })
  text!: string;
}

export const StartActivationResult = createUnionType({
  name: 'StartActivationResult',
  description: 'Outcome of startActivation.',
  types: () => [ActivationStarted, ValidationFailed] as const,
});

export const ResendActivationCodeResult = createUnionType({
  name: 'ResendActivationCodeResult',
  description: 'Outcome of resendActivationCode.',
  types: () => [ActivationStarted, RuleRefused] as const,
});

export const VerifyActivationCodeResult = createUnionType({
  name: 'VerifyActivationCodeResult',
  description: 'Outcome of verifyActivationCode.',
  types: () => [ActivationCodeVerified, OtpRefused, RuleRefused] as const,
});

export const ResumeActivationResult = createUnionType({
  name: 'ResumeActivationResult',
  description: 'Outcome of resumeActivation.',
  types: () => [ActivationCodeVerified, ValidationFailed, RuleRefused] as const,
});

export const CompleteActivationResult = createUnionType({
  name: 'CompleteActivationResult',
  description: 'Outcome of completeActivation.',
  types: () => [ActivationCompleted, ValidationFailed, RuleRefused] as const,
});

export const securityQuestionsIn = (locale: Locale): SecurityQuestion[] =>
  SECURITY_QUESTION_IDS.map((id) => ({ id, text: securityQuestionText(id, locale) }));
