import type { FirstFactor, SecondFactor } from '@dinhdanh/domain';
import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import { FirstFactorEnum, SecondFactorEnum } from '../../platform/graphql/enums.ts';
import { RuleRefused, StaleVersion, ValidationFailed } from '../../platform/graphql/refusals.ts';
import { DateTime } from '../../platform/graphql/scalars.ts';
import { OwnPasskey } from './own-passkey.views.ts';
import { ProviderIdentity } from './provider-identity.views.ts';
import type { OwnSessionRow } from './session.queries.ts';
import type { SecondStep } from './start-second-step.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'What an authenticator app is set up with. Shown this once.',
})
export class OfferedFactor {
  @Field(() => String, { description: 'For typing into the app: letters and figures.' })
  secret!: string;

  @Field(() => String, { description: 'For the QR code: an otpauth:// address.' })
  address!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'The app can be set up; a first code of it ends the change.',
})
export class OwnFactorOffered {
  @Field(() => ID, { description: 'Names the change. Keep it out of addresses.' })
  enrolmentToken!: string;

  @Field(() => OfferedFactor, { description: 'What the app needs.' })
  offered!: OfferedFactor;

  @Field(() => DateTime, { description: 'Until when the first code is taken.' })
  expiresAt!: Date;
}

@ObjectType({ simpleResolvers: true, description: 'Recovery codes, each good once. Shown this once.' })
export class RecoveryCodesGiven {
  @Field(() => [String], { description: 'Ten codes; those from before count no more.' })
  recoveryCodes!: readonly string[];
}

@ObjectType({ simpleResolvers: true, description: 'The password was changed and other sessions ended.' })
export class OwnPasswordChanged {
  @Field(() => DateTime, { description: 'When.' })
  changedAt!: Date;
}

@ObjectType({ simpleResolvers: true, description: 'Sessions ended at once, on every server.' })
export class OwnSessionsEnded {
  @Field(() => Int, { description: 'How many.' })
  count!: number;

  @Field(() => DateTime, { description: 'When.' })
  endedAt!: Date;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Phiên đăng nhập: an open session of the officer who asks.',
})
export class OwnSession {
  @Field(() => ID, { description: 'For ending it; opens nothing.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Name of the browser; null when it is not known.' })
  browser!: string | null;

  @Field(() => String, { nullable: true, description: 'Kind of the device; null when it is not known.' })
  system!: string | null;

  @Field(() => DateTime, { description: 'When the officer signed in.' })
  signedInAt!: Date;

  @Field(() => DateTime, { description: 'Last used, to the minute.' })
  lastUsedAt!: Date;

  @Field(() => FirstFactorEnum, { description: 'What the sign-in began with.' })
  firstFactor!: FirstFactor;

  @Field(() => SecondFactorEnum, {
    nullable: true,
    description: 'What came after it; null: nothing, as only in the demo.',
  })
  secondFactor!: SecondFactor | null;

  @Field(() => Boolean, { description: 'Whether it is the one that asks.' })
  isCurrent!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'By what the officer signs in besides the password.' })
export class OwnSignInMeans {
  @Field(() => DateTime, { nullable: true, description: 'When the app was set up; null: there is none.' })
  factorEnrolledAt!: Date | null;

  @Field(() => [OwnPasskey], { description: 'The passkeys, the oldest first.' })
  passkeys!: OwnPasskey[];

  @Field(() => Boolean, { description: 'Whether passkeys can be used at the address of this server.' })
  arePasskeysPossible!: boolean;

  @Field(() => Int, { description: 'Recovery codes that are left.' })
  recoveryCodesLeft!: number;

  @Field(() => Boolean, { description: 'Whether the password alone signs in, which is only so in the demo.' })
  isPasswordEnough!: boolean;

  @Field(() => ProviderIdentity, {
    nullable: true,
    description: 'The account at the identity provider; null: none is linked.',
  })
  providerIdentity!: ProviderIdentity | null;
}

export const StartOwnFactorResult = createUnionType({
  name: 'StartOwnFactorResult',
  description: 'Outcome of startOwnFactor.',
  types: () => [OwnFactorOffered, ValidationFailed] as const,
});

export const RecoveryCodesResult = createUnionType({
  name: 'RecoveryCodesResult',
  description: 'Outcome of confirmOwnFactor and renewRecoveryCodes.',
  types: () => [RecoveryCodesGiven, ValidationFailed, RuleRefused] as const,
});

export const ChangeOwnPasswordResult = createUnionType({
  name: 'ChangeOwnPasswordResult',
  description: 'Outcome of changeOwnPassword.',
  types: () => [OwnPasswordChanged, ValidationFailed, StaleVersion, RuleRefused] as const,
});

export const offeredOf = ({ token, offered, expiresAt }: SecondStep): OwnFactorOffered => {
  if (!offered) throw new Error('No factor was offered.');
  return Object.assign(new OwnFactorOffered(), { enrolmentToken: token, offered, expiresAt });
};

export const ownSessionOf = (row: OwnSessionRow): OwnSession => ({
  id: row.id,
  browser: row.browser,
  system: row.system,
  signedInAt: row.created_at,
  lastUsedAt: row.last_used_at,
  firstFactor: row.first_factor,
  secondFactor: row.second_factor,
  isCurrent: row.is_current,
});
