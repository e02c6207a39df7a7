import { membershipStanding, type MembershipStanding, type OutreachTeamKind } from '@dinhdanh/domain';
import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import { MembershipStandingEnum, OutreachTeamKindEnum } from '../../platform/graphql/enums.ts';
import { RuleRefused, StaleVersion, ValidationFailed } from '../../platform/graphql/refusals.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { AdministrativeUnit } from '../wards/index.ts';
import type { ManagedTeamRow, TeamMemberRow } from './teams.queries.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'Thành viên tổ: an officer in a team, from a day to a day.',
})
export class OutreachTeamMember {
  @Field(() => ID, { description: 'Opaque identifier of the membership.' })
  id!: string;

  @Field(() => String, { description: 'Display name of the officer.' })
  name!: string;

  @Field(() => String, { description: 'Login of the officer.' })
  username!: string;

  @Field(() => LocalDate, { description: 'The first day.' })
  from!: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The first day on which it is over; null: no end is set.',
  })
  until!: string | null;

  @Field(() => MembershipStandingEnum, { description: 'Whether it runs today.' })
  standing!: MembershipStanding;

  @Field(() => Boolean, {
    description:
      'Whether the officer holds the role of a member in the unit today; without it no list of the team is shown.',
  })
  hasRole!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'Tổ đến từng nhà, with its members.' })
export class ManagedOutreachTeam {
  @Field(() => ID, { description: 'Opaque identifier.' })
  id!: string;

  @Field(() => Int, {
    description: 'Grows with every change of the team and its members; hand it back as expectedVersion.',
  })
  version!: number;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => OutreachTeamKindEnum, { description: 'What kind of team.' })
  kind!: OutreachTeamKind;

  @Field(() => AdministrativeUnit, { description: 'The unit it goes from door to door in.' })
  unit!: AdministrativeUnit;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day on which it was dissolved; null: it works.',
  })
  endedOn!: string | null;

  @Field(() => Int, { description: 'Lists in force that it carries.' })
  runningLists!: number;

  @Field(() => [OutreachTeamMember], {
    description: 'Everybody who is, was or will be in it; who has left comes last.',
  })
  members!: OutreachTeamMember[];
}

@ObjectType({ simpleResolvers: true, description: 'An officer who can come into a team.' })
export class OutreachTeamCandidate {
  @Field(() => ID, { description: 'Opaque identifier of the officer.' })
  id!: string;

  @Field(() => String, { description: 'Display name.' })
  name!: string;

  @Field(() => String, { description: 'Login.' })
  username!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Đã ghi: the team was created or changed.' })
export class OutreachTeamKept {
  @Field(() => ID, { description: 'The team.' })
  id!: string;
}

/** Every act on a team has the same outcomes, under the name of the act. */
const resultOf = (act: string) =>
  createUnionType({
    name: `${act}Result`,
    description: `Outcome of ${act.charAt(0).toLowerCase()}${act.slice(1)}.`,
    types: () => [OutreachTeamKept, ValidationFailed, RuleRefused, StaleVersion] as const,
  });

export const CreateOutreachTeamResult = resultOf('CreateOutreachTeam');
export const RenameOutreachTeamResult = resultOf('RenameOutreachTeam');
export const EndOutreachTeamResult = resultOf('EndOutreachTeam');
export const AddOutreachTeamMemberResult = resultOf('AddOutreachTeamMember');
export const EndOutreachTeamMemberResult = resultOf('EndOutreachTeamMember');

const memberOf = (member: TeamMemberRow, today: string): OutreachTeamMember => ({
  ...member,
  standing: membershipStanding(member, today),
});

export const managedTeamOf = (
  { unitCode, unitName, members, ...team }: ManagedTeamRow,
  today: string,
): ManagedOutreachTeam => ({
  ...team,
  unit: { code: unitCode, name: unitName },
  members: members.map((member) => memberOf(member, today)),
});
