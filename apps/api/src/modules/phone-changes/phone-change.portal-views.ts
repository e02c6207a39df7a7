import { createUnionType, Field, ID, ObjectType } from 'type-graphql';
import { RuleRefused, ValidationFailed } from '../../platform/graphql/refusals.ts';
import { DateTime } from '../../platform/graphql/scalars.ts';
import { OtpRefused } from '../accounts/index.ts';

@ObjectType({ simpleResolvers: true, description: 'A code of a change of number is on its way.' })
export class PhoneCodeSent {
  @Field(() => ID, {
    description: 'Names this step to whoever began it alone. Keep it out of addresses.',
  })
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
  description: 'The old phone is proved; the new number can be named.',
})
export class PhoneChangeCodeVerified {
  @Field(() => DateTime, { description: 'By when the change must be complete: 15 minutes from the code.' })
  completeBefore!: Date;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Đã đổi số điện thoại. Every other session of the account has ended; both phones are told.',
})
export class PhoneChanged {
  @Field(() => DateTime, { description: 'When.' })
  changedAt!: Date;

  @Field(() => String, { description: 'The last three digits of the number from now on.' })
  phoneLastThree!: string;
}

export const StartPhoneChangeResult = createUnionType({
  name: 'StartPhoneChangeResult',
  description: 'Outcome of startPhoneChange.',
  types: () => [PhoneCodeSent, ValidationFailed, RuleRefused] as const,
});

export const ResendPhoneCodeResult = createUnionType({
  name: 'ResendPhoneCodeResult',
  description: 'Outcome of asking for another code of a change of number.',
  types: () => [PhoneCodeSent, RuleRefused] as const,
});

export const VerifyPhoneChangeCodeResult = createUnionType({
  name: 'VerifyPhoneChangeCodeResult',
  description: 'Outcome of verifyPhoneChangeCode.',
  types: () => [PhoneChangeCodeVerified, OtpRefused, RuleRefused] as const,
});

export const SendNewPhoneCodeResult = createUnionType({
  name: 'SendNewPhoneCodeResult',
  description: 'Outcome of sending a code to a new number.',
  types: () => [PhoneCodeSent, ValidationFailed, RuleRefused] as const,
});

export const CompletePhoneChangeResult = createUnionType({
  name: 'CompletePhoneChangeResult',
  description: 'Outcome of completePhoneChange.',
  types: () => [PhoneChanged, OtpRefused, RuleRefused] as const,
});
