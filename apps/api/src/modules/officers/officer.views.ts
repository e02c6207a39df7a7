import { createUnionType, Field, ObjectType } from 'type-graphql';
import { permissionsOf, type OfficerRole } from '../../platform/access/permissions.ts';
import type { OfficerActor } from '../../platform/access/actor.ts';
import { OfficerRoleEnum } from '../../platform/graphql/enums.ts';
import { RuleRefused } from '../../platform/graphql/refusals.ts';
import { DateTime } from '../../platform/graphql/scalars.ts';
import { AdministrativeUnit } from '../wards/index.ts';

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
  types: () => [SignedIn, RuleRefused] as const,
});

export const officerOf = (actor: OfficerActor): Officer => ({
  username: actor.username,
  displayName: actor.name,
  roles: [...actor.roles] as OfficerRole[],
  units: actor.appointedUnits.map(({ code, name }) => ({ code, name })),
  permissions: permissionsOf(actor.roles),
});
