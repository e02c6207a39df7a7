import { maskPersonalIdNumber, type AccountLevel, type AccountState } from '@dinhdanh/domain';
import { createUnionType, Field, ID, ObjectType } from 'type-graphql';
import { AccountLevelEnum, AccountStateEnum } from '../../platform/graphql/enums.ts';
import { RuleRefused, ValidationFailed } from '../../platform/graphql/refusals.ts';
import { DateTime } from '../../platform/graphql/scalars.ts';
import { OtpRefused } from '../accounts/index.ts';
import { AccountLocked } from '../locks/index.ts';
import type { HolderRow } from './sign-in.queries.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'Number and password belong together, and a code is on its way. Nobody is signed in yet.',
})
export class SignInStarted {
  @Field(() => ID, {
    description: 'Names the sign-in to this browser alone. Keep it out of addresses.',
  })
  flowId!: string;

  @Field(() => DateTime, { description: 'Until when the code counts: 180 seconds from sending.' })
  otpExpiresAt!: Date;

  @Field(() => DateTime, { description: 'From when another code can be asked for.' })
  resendAvailableAt!: Date;

  @Field(() => String, { description: 'The last three digits of the phone that the code went to.' })
  phoneLastThree!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Chủ tài khoản: the holder who is signed in.' })
export class Holder {
  @Field(() => String, { description: "The holder's own name." })
  fullName!: string;

  @Field(() => String, { description: 'Số định danh cá nhân, with its middle hidden.' })
  maskedPersonalIdNumber!: string;

  @Field(() => AccountLevelEnum, { description: 'Mức độ of the account.' })
  accountLevel!: AccountLevel;

  @Field(() => AccountStateEnum, { description: 'Where the account stands.' })
  accountState!: AccountState;

  @Field(() => DateTime, { description: 'When this session began.' })
  signedInAt!: Date;

  @Field(() => DateTime, {
    description: 'When this session ends unless it is used: 10 minutes without use, one hour at most.',
  })
  sessionEndsAt!: Date;
}

@ObjectType({ simpleResolvers: true, description: 'Đã đăng nhập; the session cookie is set.' })
export class HolderSignedIn {
  @Field(() => Holder, { description: 'Who is signed in.' })
  holder!: Holder;
}

export const StartSignInResult = createUnionType({
  name: 'StartSignInResult',
  description: 'Outcome of startSignIn.',
  types: () => [SignInStarted, ValidationFailed, RuleRefused] as const,
});

export const ResendSignInCodeResult = createUnionType({
  name: 'ResendSignInCodeResult',
  description: 'Outcome of resendSignInCode.',
  types: () => [SignInStarted, RuleRefused] as const,
});

export const CompleteSignInResult = createUnionType({
  name: 'CompleteSignInResult',
  description: 'Outcome of completeSignIn.',
  types: () => [HolderSignedIn, OtpRefused, AccountLocked, RuleRefused] as const,
});

export const holderOf = (row: HolderRow): Holder => ({
  fullName: row.full_name,
  maskedPersonalIdNumber: maskPersonalIdNumber(row.personal_id_number),
  accountLevel: row.level,
  accountState: row.state,
  signedInAt: row.signed_in_at,
  sessionEndsAt: row.session_ends_at,
});
