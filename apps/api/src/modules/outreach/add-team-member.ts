import { checkMembershipDays, DomainRefusal, localDateOf, membershipsMeet } from '@dinhdanh/domain';
import { isUuid } from '../../platform/identifiers.ts';
import { parseFields } from '../../platform/input-refused.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { takeTeam, type TeamAim } from './take-team.ts';
import { findMemberships, holdsMemberRole, insertMember, touchTeam } from './teams.queries.ts';

interface NewMember extends TeamAim {
  readonly officerId: string;
  readonly from: string;
  readonly until: string | null;
}

/**
 * Thêm thành viên: an officer who holds the role of a member in the unit of the team, from a day, until a day if one is
 * known. The role itself is given by an administrator; being in a team says which lists are carried with it.
 */
export const addTeamMember: UseCase<NewMember, { readonly id: string }> = {
  name: 'addOutreachTeamMember',
  permission: 'outreach-team:manage',
  rows: 'ACTOR',
  async run({ em, now, audit }, { id, expectedVersion, officerId, from, until }) {
    const { unitId } = await takeTeam(em, { id, expectedVersion });
    const { days } = parseFields({ days: () => checkMembershipDays({ from, until }, localDateOf(now)) });
    const member = { teamId: id, officerId };
    if (!isUuid(officerId) || !(await holdsMemberRole(em, { ...member, day: from })))
      throw new DomainRefusal('OUTREACH_MEMBER_ROLE_MISSING');
    if ((await findMemberships(em, member)).some((other) => membershipsMeet(days, other)))
      throw new DomainRefusal('OUTREACH_MEMBER_ALREADY');
    await insertMember(em, { ...member, unitId, ...days });
    await touchTeam(em, id);
    audit({
      unitId,
      action: 'OUTREACH_MEMBER_ADDED',
      subjectKind: 'OUTREACH_TEAM',
      subjectId: id,
      details: { version: expectedVersion, officerId, from, until },
    });
    return { id };
  },
};
