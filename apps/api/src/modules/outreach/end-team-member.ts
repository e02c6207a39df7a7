import { localDateOf, membershipEnd } from '@dinhdanh/domain';
import { isUuid } from '../../platform/identifiers.ts';
import { parseFields } from '../../platform/input-refused.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { takeTeam, type TeamAim } from './take-team.ts';
import { endMemberRow, findMembership, touchTeam } from './teams.queries.ts';

interface EndedMember extends TeamAim {
  readonly memberId: string;
  readonly until: string;
}

/** Cho thôi thành viên from a day on: nothing of the team's lists is read or sent by this member from then on. */
export const endTeamMember: UseCase<EndedMember, { readonly id: string }> = {
  name: 'endOutreachTeamMember',
  permission: 'outreach-team:manage',
  rows: 'ACTOR',
  async run({ em, now, audit }, { id, expectedVersion, memberId, ...input }) {
    const { unitId } = await takeTeam(em, { id, expectedVersion });
    const member = isUuid(memberId) ? await findMembership(em, { teamId: id, id: memberId }) : null;
    if (!member) throw new NotFound();
    const { until } = parseFields({ until: () => membershipEnd(member, input.until, localDateOf(now)) });
    await endMemberRow(em, memberId, until);
    await touchTeam(em, id);
    audit({
      unitId,
      action: 'OUTREACH_MEMBER_ENDED',
      subjectKind: 'OUTREACH_TEAM',
      subjectId: id,
      details: { version: expectedVersion, officerId: member.officerId, until },
    });
    return { id };
  },
};
