import type { AgencyCode, LocalDate as Day } from '@dinhdanh/domain';
import { Field, ID, InputType } from 'type-graphql';
import type { OfficerRole } from '../../platform/access/permissions.ts';
import { AgencyCodeEnum, OfficerRoleEnum } from '../../platform/graphql/enums.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';

@InputType({ description: 'Who becomes an officer.' })
export class CreateOfficerInput {
  @Field(() => String, {
    description: 'Name to sign in with: letters without marks, figures, dots, hyphens.',
  })
  username!: string;

  @Field(() => String, { description: 'Name as others see it.' })
  displayName!: string;
}

@InputType({ description: 'Which officer is meant.' })
export class OfficerIdInput {
  @Field(() => ID, { description: 'As given by officers.' })
  officerId!: string;
}

@InputType({ description: 'A role in a unit for some time.' })
export class AssignOfficerInput {
  @Field(() => ID, { description: 'As given by officers.' })
  officerId!: string;

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
