import { DomainRefusal, LATE_VISITS_HOURS, localDateOf } from '@dinhdanh/domain';
import { isUuid } from '../../platform/identifiers.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { takeTurnOfTeam } from './drawing.queries.ts';
import { takeTeam, type TeamAim } from './take-team.ts';
import { countListsInHand, endTeamRow } from './teams.queries.ts';

const HOUR_MS = 3_600_000;

/**
 * Giải thể tổ: from today it gets no list and nobody is in it. Not while it carries a list, nor while visits of one
 * that has just ended may still lie on a phone, for they would be lost. Lists and visits of the past stay its own.
 */
export const endTeam: UseCase<TeamAim, { readonly id: string }> = {
  name: 'endOutreachTeam',
  permission: 'outreach-team:manage',
  rows: 'ACTOR',
  async run({ em, now, audit }, aim) {
    if (!isUuid(aim.id)) throw new NotFound();
    await takeTurnOfTeam(em, aim.id);
    const { unitId } = await takeTeam(em, aim);
    const lists = await countListsInHand(em, aim.id, new Date(now.getTime() - LATE_VISITS_HOURS * HOUR_MS));
    if (lists > 0)
      throw new DomainRefusal('OUTREACH_TEAM_CARRIES_LISTS', { lists, hours: LATE_VISITS_HOURS });
    await endTeamRow(em, aim.id, localDateOf(now));
    audit({
      unitId,
      action: 'OUTREACH_TEAM_ENDED',
      subjectKind: 'OUTREACH_TEAM',
      subjectId: aim.id,
      details: { version: aim.expectedVersion },
    });
    return { id: aim.id };
  },
};
