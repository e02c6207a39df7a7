import type { LocalDate as Day } from '@dinhdanh/domain';
import { createUnionType, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { ACCESS_RULES, type AccessStep as Step } from '../../platform/access/explain-access.ts';
import type { OfficerRole } from '../../platform/access/permissions.ts';
import { OfficerRoleEnum } from '../../platform/graphql/enums.ts';
import { RuleRefused, ValidationFailed } from '../../platform/graphql/refusals.ts';
import { DateTime, LocalDate } from '../../platform/graphql/scalars.ts';
import { AdministrativeUnit } from '../wards/index.ts';
import type { ColleagueRow, LeaveCoverRow } from './leave-cover.queries.ts';
import type { AlarmRow } from './break-glass.queries.ts';

@ObjectType({ simpleResolvers: true, description: 'Liên kết nhận tài khoản. Shown this once.' })
export class OfficerLinkGiven {
  @Field(() => ID, { description: 'Whose.' })
  officerId!: string;

  @Field(() => String, { description: 'What stands in the link. Hand it to the officer and to nobody else.' })
  token!: string;

  @Field(() => DateTime, { description: 'Until when it is good; once used it is gone.' })
  expiresAt!: Date;
}

@ObjectType({
  simpleResolvers: true,
  description: 'The officer can sign in no more and every session has ended.',
})
export class OfficerBarred {
  @Field(() => DateTime, { description: 'When.' })
  barredAt!: Date;
}

@ObjectType({ simpleResolvers: true, description: 'The officer may sign in with the account.' })
export class OfficerIdentityLinked {
  @Field(() => DateTime, { description: 'When.' })
  linkedAt!: Date;
}

@ObjectType({
  simpleResolvers: true,
  description: 'The account signs nobody in any more, and what was opened with it has ended.',
})
export class OfficerIdentityUnlinked {
  @Field(() => DateTime, { description: 'When.' })
  unlinkedAt!: Date;
}

@ObjectType({ simpleResolvers: true, description: 'The appointment stands, and acts from its first day on.' })
export class OfficerAssigned {
  @Field(() => ID, { description: 'For ending it.' })
  assignmentId!: string;
}

@ObjectType({ simpleResolvers: true, description: 'The appointment counts no more from this day on.' })
export class AssignmentEnded {
  @Field(() => LocalDate, { description: 'The day.' })
  endedOn!: Day;
}

@ObjectType({ simpleResolvers: true, description: 'Whose link it is.' })
export class OfficerOfLink {
  @Field(() => String, { description: 'Name to sign in with.' })
  username!: string;

  @Field(() => String, { description: 'Name as others see it.' })
  displayName!: string;
}

@ObjectType({ simpleResolvers: true, description: 'The password is set; sign in with it.' })
export class OfficerEnrolled {
  @Field(() => String, { description: 'Name to sign in with.' })
  username!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A colleague who could act in the place of the officer who asks.',
})
export class Colleague {
  @Field(() => String, { description: 'Name to sign in with.' })
  username!: string;

  @Field(() => String, { description: 'Name as others see it.' })
  displayName!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Làm thay: a role that somebody acts in while its holder is away.',
})
export class LeaveCover {
  @Field(() => ID, { description: 'For ending it.' })
  assignmentId!: string;

  @Field(() => OfficerRoleEnum, { description: 'As what.' })
  role!: OfficerRole;

  @Field(() => AdministrativeUnit, { description: 'Where.' })
  unit!: AdministrativeUnit;

  @Field(() => String, { description: 'Who is away.' })
  absent!: string;

  @Field(() => String, { description: 'Who acts.' })
  colleague!: string;

  @Field(() => LocalDate, { description: 'First day.' })
  validFrom!: Day;

  @Field(() => LocalDate, { description: 'First day on which it counts no more.' })
  validTo!: Day;

  @Field(() => String, { description: 'What the colleague should know.' })
  handOverNote!: string;

  @Field(() => Boolean, { description: 'Whether the officer who asks gave it, and may end it.' })
  isGiven!: boolean;
}

const AccessRuleEnum = Object.fromEntries(ACCESS_RULES.map((rule) => [rule, rule]));
registerEnumType(AccessRuleEnum, {
  name: 'AccessRule',
  description: 'A question that decides whether something is allowed, with its answer.',
  valuesConfig: {
    ENROLLED: { description: 'The officer has chosen a password and was not barred since.' },
    NOT_ENROLLED: { description: 'The officer has not used the link yet, or was barred.' },
    ROLE_ALLOWS: { description: 'A role that is held today allows it.' },
    NO_ROLE_ALLOWS: { description: 'No role that the officer holds, held or will hold allows it.' },
    ROLE_NOT_YET: { description: 'The role that would allow it has not begun.' },
    ROLE_ENDED: { description: 'The role that would allow it has ended.' },
    UNIT_COVERED: { description: 'The unit is one of a role, or below it.' },
    UNIT_NOT_COVERED: { description: 'No role covers the unit.' },
    STATE_ALLOWS: { description: 'The application waits for it.' },
    STATE_FORBIDS: { description: 'The application does not wait for it, or not any more.' },
    ENTERED_BY_OTHER: { description: 'The officer did not enter the application.' },
    ENTERED_BY_SELF: { description: 'The officer entered the application, which somebody else decides.' },
    CLAIM_FREE: { description: 'Nobody else has the application open.' },
    CLAIMED_BY_OTHER: { description: 'Another officer has the application open.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'One question on the way to an answer.' })
class AccessStep {
  @Field(() => AccessRuleEnum, { description: 'Which question, and how it came out.' })
  rule!: Step['rule'];

  @Field(() => Boolean, { description: 'Whether it speaks for it.' })
  isMet!: boolean;

  @Field(() => [OfficerRoleEnum], { description: 'The roles that decide it, or that would.' })
  roles!: readonly OfficerRole[];
}

@ObjectType({ simpleResolvers: true, description: 'Whether an officer would be allowed, and why.' })
export class AccessAnswer {
  @Field(() => Boolean, {
    description: 'Whether every question speaks for it. Without a case the state of a record is asked apart.',
  })
  isAllowed!: boolean;

  @Field(() => [AccessStep], { description: 'The questions in the order in which a request meets them.' })
  steps!: readonly Step[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'Báo động phá kính: an administrator was made at the server, past those who there were.',
})
export class BreakGlassAlarm {
  @Field(() => ID, { description: 'For acknowledging it.' })
  id!: string;

  @Field(() => String, { description: 'Name with which the new administrator signs in.' })
  username!: string;

  @Field(() => String, { description: 'Name of the new administrator as others see it.' })
  displayName!: string;

  @Field(() => AdministrativeUnit, { description: 'Where.' })
  unit!: AdministrativeUnit;

  @Field(() => DateTime, { description: 'When.' })
  raisedAt!: Date;

  @Field(() => Boolean, {
    description: 'Whether it is about the officer who asks, who cannot acknowledge it.',
  })
  isOwn!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'Somebody else has looked into it.' })
export class BreakGlassAcknowledged {
  @Field(() => DateTime, { description: 'When.' })
  acknowledgedAt!: Date;
}

export const AcknowledgeBreakGlassResult = createUnionType({
  name: 'AcknowledgeBreakGlassResult',
  description: 'Outcome of acknowledgeBreakGlass.',
  types: () => [BreakGlassAcknowledged, ValidationFailed, RuleRefused] as const,
});

export const OfficerLinkResult = createUnionType({
  name: 'OfficerLinkResult',
  description: 'Outcome of createOfficer and issueOfficerLink.',
  types: () => [OfficerLinkGiven, ValidationFailed, RuleRefused] as const,
});

export const BarOfficerResult = createUnionType({
  name: 'BarOfficerResult',
  description: 'Outcome of barOfficer.',
  types: () => [OfficerBarred, ValidationFailed, RuleRefused] as const,
});

export const LinkOfficerIdentityResult = createUnionType({
  name: 'LinkOfficerIdentityResult',
  description: 'Outcome of linkOfficerIdentity.',
  types: () => [OfficerIdentityLinked, ValidationFailed, RuleRefused] as const,
});

export const UnlinkOfficerIdentityResult = createUnionType({
  name: 'UnlinkOfficerIdentityResult',
  description: 'Outcome of unlinkOfficerIdentity.',
  types: () => [OfficerIdentityUnlinked, ValidationFailed, RuleRefused] as const,
});

export const AssignOfficerResult = createUnionType({
  name: 'AssignOfficerResult',
  description: 'Outcome of assignOfficer and giveLeaveCover.',
  types: () => [OfficerAssigned, ValidationFailed, RuleRefused] as const,
});

export const EndAssignmentResult = createUnionType({
  name: 'EndAssignmentResult',
  description: 'Outcome of endOfficerAssignment and endLeaveCover.',
  types: () => [AssignmentEnded, RuleRefused] as const,
});

export const ReadOfficerLinkResult = createUnionType({
  name: 'ReadOfficerLinkResult',
  description: 'Outcome of readOfficerLink.',
  types: () => [OfficerOfLink, RuleRefused] as const,
});

export const EnrolOfficerResult = createUnionType({
  name: 'EnrolOfficerResult',
  description: 'Outcome of enrolOfficer.',
  types: () => [OfficerEnrolled, ValidationFailed, RuleRefused] as const,
});

export const colleagueOf = (row: ColleagueRow): Colleague => ({
  username: row.username,
  displayName: row.display_name,
});

export const leaveCoverOf = (row: LeaveCoverRow): LeaveCover => ({
  assignmentId: row.id,
  role: row.role,
  unit: row.unit,
  absent: row.absent,
  colleague: row.colleague,
  validFrom: row.valid_from,
  validTo: row.valid_to,
  handOverNote: row.hand_over_note,
  isGiven: row.is_given,
});

export const breakGlassAlarmOf = (row: AlarmRow): BreakGlassAlarm => ({
  id: row.id,
  username: row.username,
  displayName: row.display_name,
  unit: row.unit,
  raisedAt: row.raised_at,
  isOwn: row.is_own,
});
