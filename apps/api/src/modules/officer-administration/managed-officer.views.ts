import type { AgencyCode, LocalDate as Day } from '@dinhdanh/domain';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { OfficerRole } from '../../platform/access/permissions.ts';
import { PageInfo } from '../../platform/graphql/cursored.ts';
import { AgencyCodeEnum, OfficerRoleEnum } from '../../platform/graphql/enums.ts';
import { DateTime, LocalDate } from '../../platform/graphql/scalars.ts';
import { BadUserInput } from '../../platform/request-errors.ts';
import { ProviderIdentity, providerIdentityOf } from '../officers/index.ts';
import { AdministrativeUnit } from '../wards/index.ts';
import {
  OFFICER_STANDINGS,
  type ManagedAssignmentRow,
  type ManagedOfficerRow,
  type OfficerPlace,
  type OfficerStanding,
  type OpenedOfficerRow,
} from './managed-officers.queries.ts';

export const OfficerStandingEnum = Object.fromEntries(OFFICER_STANDINGS.map((word) => [word, word]));
registerEnumType(OfficerStandingEnum, {
  name: 'OfficerStanding',
  description: 'Whether an officer can sign in.',
  valuesConfig: {
    ACTIVE: { description: 'Has a password.' },
    INVITED: { description: 'Has a link that is still good and has not used it.' },
    LINK_EXPIRED: { description: 'Never used a link in time; needs a new one.' },
    BARRED: { description: 'Bị chặn đăng nhập, until a new link is issued.' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description: 'Vai trò: what an officer is appointed as, where and until when.',
})
class OfficerAssignment {
  @Field(() => ID, { description: 'For ending it.' })
  id!: string;

  @Field(() => OfficerRoleEnum, { description: 'As what.' })
  role!: OfficerRole;

  @Field(() => AdministrativeUnit, { description: 'Where; the units below it are covered too.' })
  unit!: AdministrativeUnit;

  @Field(() => AgencyCodeEnum, { nullable: true, description: 'Whom a clerk answers for.' })
  agencyCode!: AgencyCode | null;

  @Field(() => LocalDate, { description: 'First day.' })
  validFrom!: Day;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'First day on which it counts no more; null: no end.',
  })
  validTo!: Day | null;

  @Field(() => String, {
    nullable: true,
    description: 'Name of whoever appointed; null: the command line, a merger of units, or the demo world.',
  })
  givenBy!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the colleague in whose place; null: the own role.',
  })
  coversFor!: string | null;

  @Field(() => String, { nullable: true, description: 'What the colleague left to know.' })
  handOverNote!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'Cán bộ, as administrators see one.' })
class ManagedOfficer {
  @Field(() => ID, { description: 'Stable identifier.' })
  id!: string;

  @Field(() => String, { description: 'Name to sign in with.' })
  username!: string;

  @Field(() => String, { description: 'Name as others see it.' })
  displayName!: string;

  @Field(() => OfficerStandingEnum, { description: 'Whether the officer can sign in.' })
  standing!: OfficerStanding;

  @Field(() => Boolean, { description: 'Whether an authenticator app is set up.' })
  hasFactor!: boolean;

  @Field(() => Int, { description: 'Sessions that have not expired.' })
  openSessionCount!: number;

  @Field(() => DateTime, { nullable: true, description: 'When the newest session was opened; null: never.' })
  lastSignedInAt!: Date | null;

  @Field(() => [OfficerAssignment], { description: 'What the officer holds today or will hold.' })
  assignments!: readonly ManagedAssignmentRow[];
}

@ObjectType({ simpleResolvers: true, description: 'A page of officers.' })
export class ManagedOfficers {
  @Field(() => [ManagedOfficer], { description: 'By name.' })
  items!: ManagedOfficer[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo!: PageInfo;
}

@ObjectType({ simpleResolvers: true, description: 'Why an officer is barred.' })
class OfficerBar {
  @Field(() => DateTime, { description: 'Since when.' })
  barredAt!: Date;

  @Field(() => String, { description: 'Name of whoever did it.' })
  barredBy!: string;

  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A role of an officer that a colleague acts in.' })
class CoveredRole {
  @Field(() => String, { description: 'Name of whoever acts.' })
  colleague!: string;

  @Field(() => OfficerRoleEnum, { description: 'As what.' })
  role!: OfficerRole;

  @Field(() => AdministrativeUnit, { description: 'Where.' })
  unit!: AdministrativeUnit;

  @Field(() => LocalDate, { description: 'First day.' })
  validFrom!: Day;

  @Field(() => LocalDate, { description: 'First day on which it counts no more.' })
  validTo!: Day;
}

@ObjectType({ simpleResolvers: true, description: 'Cán bộ, with everything that administrators may know.' })
export class OpenedOfficer extends ManagedOfficer {
  @Field(() => [OfficerAssignment], { description: 'What the officer held, the last one first.' })
  endedAssignments!: readonly ManagedAssignmentRow[];

  @Field(() => [CoveredRole], { description: 'Who acts, or will act, in the place of the officer.' })
  coveredBy!: OpenedOfficerRow['covered_by'];

  @Field(() => DateTime, { nullable: true, description: 'Since when the authenticator app is set up.' })
  factorEnrolledAt!: Date | null;

  @Field(() => Int, { description: 'Recovery codes that have not been used.' })
  recoveryCodesLeft!: number;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Until when the open link is good; null: none is open.',
  })
  linkExpiresAt!: Date | null;

  @Field(() => ProviderIdentity, {
    nullable: true,
    description: 'The account at the identity provider; null: none is linked.',
  })
  providerIdentity!: ProviderIdentity | null;

  @Field(() => OfficerBar, { nullable: true, description: 'Null: not barred.' })
  bar!: OfficerBar | null;

  @Field(() => Boolean, {
    description:
      'Whether every role lies in the units of the administrator who asks; who is appointed elsewhere too is barred, and linked to an account of the identity provider, there.',
  })
  canBeBarred!: boolean;

  @Field(() => Boolean, {
    description: 'Whether it is the administrator who asks, who gives no role to herself.',
  })
  isOneself!: boolean;
}

const managedOfficerOf = (row: ManagedOfficerRow): ManagedOfficer => ({
  id: row.id,
  username: row.username,
  displayName: row.display_name,
  standing: row.standing,
  hasFactor: row.has_factor,
  openSessionCount: row.open_sessions,
  lastSignedInAt: row.last_signed_in_at,
  assignments: row.assignments,
});

export const openedOfficerOf = (row: OpenedOfficerRow, askedBy: string): OpenedOfficer => ({
  ...managedOfficerOf(row),
  endedAssignments: row.ended,
  coveredBy: row.covered_by,
  factorEnrolledAt: row.factor_enrolled_at,
  recoveryCodesLeft: row.recovery_codes_left,
  linkExpiresAt: row.link_expires_at,
  bar:
    row.standing === 'BARRED' && row.barred_at && row.barred_by !== null && row.bar_reason !== null
      ? { barredAt: row.barred_at, barredBy: row.barred_by, reason: row.bar_reason }
      : null,
  providerIdentity: providerIdentityOf(row.identity),
  canBeBarred: row.is_wholly_managed,
  isOneself: row.id === askedBy,
});

/** One row more was read than was asked for. */
export function managedOfficersOf(rows: readonly ManagedOfficerRow[], first: number): ManagedOfficers {
  const shown = rows.slice(0, first);
  const last = shown.at(-1);
  return {
    items: shown.map(managedOfficerOf),
    pageInfo: { hasNextPage: rows.length > first, endCursor: last ? cursorOf(last) : null },
  };
}

const cursorOf = ({ username, display_name: name }: ManagedOfficerRow): string =>
  Buffer.from(`${username}/${name}`).toString('base64url');

/** Refuses cursors that are none of ours. */
export function officerPlaceOf(cursor: string | null | undefined): OfficerPlace | null {
  if (cursor == null) return null;
  const [, username, name] = /^([^/]+)\/(.+)$/u.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  if (!username || !name) throw new BadUserInput('after');
  return { username, name };
}
