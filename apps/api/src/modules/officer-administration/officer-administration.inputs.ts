import type { AgencyCode, LocalDate as Day } from '@dinhdanh/domain';
import { Field, ID, InputType } from 'type-graphql';
import type { OfficerRole } from '../../platform/access/permissions.ts';
import { AgencyCodeEnum, OfficerRoleEnum } from '../../platform/graphql/enums.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import type { OfficerStanding } from './managed-officers.queries.ts';
import { OfficerStandingEnum } from './managed-officer.views.ts';

@InputType({ description: 'A role in a unit for some time.' })
export class RoleInput {
  @Field(() => OfficerRoleEnum, { description: 'As what.' })
  role!: OfficerRole;

  @Field(() => String, { description: 'In which unit; the units below it are covered too.' })
  unitCode!: string;

  @Field(() => AgencyCodeEnum, {
    nullable: true,
    description: 'Whom a clerk answers for; null for every other role.',
  })
  agencyCode!: AgencyCode | null;

  @Field(() => LocalDate, { description: 'First day.' })
  validFrom!: Day;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'First day on which it counts no more; null: no end.',
  })
  validTo!: Day | null;
}

@InputType({ description: 'Who becomes an officer.' })
export class CreateOfficerInput {
  @Field(() => String, {
    description: 'Name to sign in with: letters without marks, figures, dots, hyphens.',
  })
  username!: string;

  @Field(() => String, { description: 'Name as others see it.' })
  displayName!: string;

  @Field(() => RoleInput, {
    nullable: true,
    description: 'What the officer begins as; null: nothing yet, so that the officer can do nothing.',
  })
  firstRole!: RoleInput | null;
}

@InputType({ description: 'Which officer is meant, and why.' })
export class BarOfficerInput {
  @Field(() => ID, { description: 'As given by officers.' })
  officerId!: string;

  @Field(() => String, { description: 'Why, 10 to 1,000 characters, for the audit. Names no citizen.' })
  reason!: string;
}

@InputType({ description: 'Whom an account at the identity provider is taken from.' })
export class UnlinkOfficerIdentityInput {
  @Field(() => ID, { description: 'As given by officers.' })
  officerId!: string;

  @Field(() => String, {
    description: "The administrator's own password, again. Never logged, never given back.",
  })
  password!: string;
}

@InputType({ description: 'Who may sign in with which account at the identity provider.' })
export class LinkOfficerIdentityInput extends UnlinkOfficerIdentityInput {
  @Field(() => String, {
    description: 'How the provider calls the account: the claim sub, at most 255 characters of ASCII.',
  })
  subject!: string;
}

@InputType({ description: 'Who gets a role.' })
export class AssignOfficerInput extends RoleInput {
  @Field(() => ID, { description: 'As given by officers.' })
  officerId!: string;
}

@InputType({ description: 'Which appointment ends.' })
export class EndAssignmentInput {
  @Field(() => ID, { description: 'As given by officers or leaveCovers.' })
  assignmentId!: string;
}

@InputType({ description: 'A link that an officer was given.' })
export class ReadOfficerLinkInput {
  @Field(() => String, { description: 'What stands in the link.' })
  token!: string;
}

@InputType({ description: 'What an officer chooses with a link.' })
export class EnrolOfficerInput {
  @Field(() => String, { description: 'What stands in the link.' })
  token!: string;

  @Field(() => String, { description: 'At least 12 characters, any signs. Never logged, never given back.' })
  password!: string;
}

@InputType({ description: 'Who acts in the place of the officer who asks, and as what.' })
export class GiveLeaveCoverInput {
  @Field(() => String, { description: 'Name with which the colleague signs in.' })
  colleague!: string;

  @Field(() => OfficerRoleEnum, { description: 'One of the own roles.' })
  role!: OfficerRole;

  @Field(() => String, { description: 'A unit in which it is held.' })
  unitCode!: string;

  @Field(() => LocalDate, { description: 'First day.' })
  validFrom!: Day;

  @Field(() => LocalDate, { description: 'First day back at work; 90 days later at most.' })
  validTo!: Day;

  @Field(() => String, { description: 'What the colleague should know. Names no citizen.' })
  handOverNote!: string;
}

@InputType({ description: 'Which officers; what is left out is not asked for.' })
export class OfficerFilterInput {
  @Field(() => String, { nullable: true, description: 'A part of the name, or of the user name.' })
  search!: string | null;

  @Field(() => OfficerRoleEnum, { nullable: true, description: 'Who holds this role, today or later.' })
  role!: OfficerRole | null;

  @Field(() => String, { nullable: true, description: 'Who holds a role in this unit or below it.' })
  unitCode!: string | null;

  @Field(() => OfficerStandingEnum, { nullable: true, description: 'Who stands like this.' })
  standing!: OfficerStanding | null;
}

@InputType({ description: 'Which alarm was looked into, and what came of it.' })
export class AcknowledgeBreakGlassInput {
  @Field(() => ID, { description: 'As given by breakGlassAlarms.' })
  alarmId!: string;

  @Field(() => String, { description: 'What was found out, 10 to 1,000 characters, for the audit.' })
  reason!: string;
}
