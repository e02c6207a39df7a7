import { DomainRefusal, parseTeamName } from '@dinhdanh/domain';
import { parseFields } from '../../platform/input-refused.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { takeTeam, type TeamAim } from './take-team.ts';
import { isNameInUse, renameTeamRow } from './teams.queries.ts';

/** Đổi tên tổ. The lists that it carries and has carried then show the new name, for they are the same team's. */
export const renameTeam: UseCase<TeamAim & { readonly name: string }, { readonly id: string }> = {
  name: 'renameOutreachTeam',
  permission: 'outreach-team:manage',
  rows: 'ACTOR',
  async run({ em, audit }, { id, expectedVersion, ...input }) {
    const team = await takeTeam(em, { id, expectedVersion });
    const { name } = parseFields({ name: () => parseTeamName(input.name) });
    if (await isNameInUse(em, { unitId: team.unitId, name, except: id }))
      throw new DomainRefusal('OUTREACH_TEAM_NAME_TAKEN');
    await renameTeamRow(em, id, name);
    audit({
      unitId: team.unitId,
      action: 'OUTREACH_TEAM_RENAMED',
      subjectKind: 'OUTREACH_TEAM',
      subjectId: id,
      details: { version: expectedVersion, from: team.name, to: name },
    });
    return { id };
  },
};
