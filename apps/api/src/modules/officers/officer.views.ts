import { createUnionType, Field, ID, ObjectType } from 'type-graphql';
import { unitsOfAppointment } from '../../platform/access/act-under.ts';
import type { SignedInOfficer } from '../../platform/access/actor.ts';
import { permissionsOf, type OfficerRole } from '../../platform/access/permissions.ts';
import { OfficerRoleEnum } from '../../platform/graphql/enums.ts';
import { RuleRefused } from '../../platform/graphql/refusals.ts';
import { DateTime } from '../../platform/graphql/scalars.ts';
import { AdministrativeUnit } from '../wards/index.ts';
import { OfferedFactor } from './own-account.views.ts';
import type { SecondStep } from './start-second-step.ts';

@ObjectType({ simpleResolvers: true, description: 'Cán bộ: the officer who is signed in.' })
export class Officer {
  @Field(() => String, { description: 'Name to sign in with.' })
  username!: string;

  @Field(() => String, { description: 'Name as others see it.' })
  displayName!: string;

  @Field(() => [OfficerRoleEnum], { description: 'Roles held today.' })
  roles!: OfficerRole[];

  @Field(() => [AdministrativeUnit], {
    description: 'Units appointed to today; all units below them are covered.',
  })
  units!: AdministrativeUnit[];

  @Field(() => [String], {
    description:
      "What the officer may do, e.g. 'application:approve'. Screens ask this and never compare roles.",
  })
  permissions!: string[];
}

@ObjectType({ simpleResolvers: true, description: 'Signed in; the session cookie is set.' })
export class SignedIn {
  @Field(() => Officer, { description: 'Who is signed in.' })
  officer!: Officer;

  @Field(() => [String], {
    nullable: true,
    description:
      'Recovery codes, each good once, shown this once after the first factor was set up; otherwise null.',
  })
  recoveryCodes!: readonly string[] | null;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'The password is right, or the identity provider has named the officer, and a passkey, a code of the authenticator app or a recovery code has still to come. Nobody is signed in yet.',
})
export class SecondFactorNeeded {
  @Field(() => ID, { description: 'Names the sign-in to this browser alone. Keep it out of addresses.' })
  signInToken!: string;

  @Field(() => Boolean, { description: 'Whether codes of an authenticator app are taken.' })
  hasApp!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'What the browser asks a passkey for, as JSON (PublicKeyCredentialRequestOptionsJSON); good once. Null: the officer has none.',
  })
  passkeyOptions!: string | null;

  @Field(() => DateTime, { description: 'Until when the second factor is taken.' })
  expiresAt!: Date;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'The password is right and an authenticator app or a passkey has to be set up first. Nobody is signed in yet.',
})
export class SecondFactorToEnrol {
  @Field(() => ID, { description: 'Names the sign-in to this browser alone. Keep it out of addresses.' })
  signInToken!: string;

  @Field(() => OfferedFactor, { description: 'What the app needs.' })
  offered!: OfferedFactor;

  @Field(() => String, {
    nullable: true,
    description:
      'What the browser makes a passkey with, as JSON (PublicKeyCredentialCreationOptionsJSON); good once. Null: the address of the server allows none.',
  })
  passkeyOptions!: string | null;

  @Field(() => DateTime, { description: 'Until when the factor is taken.' })
  expiresAt!: Date;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'The identity provider has named an account with which nobody signs in here, or not any more; which of the two is not told. Nobody is signed in.',
})
export class WorkAccountNotLinked {
  @Field(() => String, {
    description:
      'How the provider calls the account: what an administrator needs for linking it to an officer.',
  })
  subject!: string;
}

@ObjectType({ simpleResolvers: true, description: 'What a server asks of officers who sign in.' })
export class SignInPolicy {
  @Field(() => Boolean, {
    description:
      'Whether the password alone signs in, which is only so in the demo with its invented officers.',
  })
  isPasswordEnough!: boolean;

  @Field(() => Boolean, {
    description: 'Whether officers may sign in with an account at the identity provider of the house.',
  })
  hasSingleSignOn!: boolean;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Signed out; the session is gone at once, on every server.',
})
export class SignedOut {
  @Field(() => DateTime, { description: 'When.' })
  signedOutAt!: Date;
}

export const SignInResult = createUnionType({
  name: 'SignInResult',
  description: 'Outcome of signIn.',
  types: () => [SignedIn, SecondFactorNeeded, SecondFactorToEnrol, RuleRefused] as const,
});

export const CompleteOfficerSignInResult = createUnionType({
  name: 'CompleteOfficerSignInResult',
  description: 'Outcome of completeOfficerSignIn.',
  types: () => [SignedIn, RuleRefused] as const,
});

export const CompleteSingleSignOnResult = createUnionType({
  name: 'CompleteSingleSignOnResult',
  description: 'Outcome of completeSingleSignOn.',
  types: () => [SignedIn, SecondFactorNeeded, WorkAccountNotLinked, RuleRefused] as const,
});

export const nextStepOf = ({
  token,
  offered,
  passkeyOptions,
  hasApp,
  expiresAt,
}: SecondStep): SecondFactorNeeded | SecondFactorToEnrol =>
  offered
    ? Object.assign(new SecondFactorToEnrol(), { signInToken: token, offered, passkeyOptions, expiresAt })
    : Object.assign(new SecondFactorNeeded(), { signInToken: token, hasApp, passkeyOptions, expiresAt });

export function officerOf({ username, name, assignments }: SignedInOfficer): Officer {
  const roles = [...new Set(assignments.map(({ role }) => role))];
  return {
    username,
    displayName: name,
    roles,
    units: unitsOfAppointment(assignments).map(({ code, name: unitName }) => ({ code, name: unitName })),
    permissions: permissionsOf(roles),
  };
}
