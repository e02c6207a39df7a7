import { DomainRefusal } from '@dinhdanh/domain';
import type { EntityManager } from '@mikro-orm/postgresql';
import { isUuid } from '../../platform/identifiers.ts';
import { NotFound } from '../../platform/request-errors.ts';
import { findTeamForUpdate, type TeamRecord } from './teams.queries.ts';

export interface TeamAim {
  readonly id: string;
  readonly expectedVersion: number;
}

/** The team, locked, when it works and is as it was read. A change of its members is a change of it. */
export async function takeTeam(em: EntityManager, { id, expectedVersion }: TeamAim): Promise<TeamRecord> {
  const team = isUuid(id) ? await findTeamForUpdate(em, id) : null;
  if (!team) throw new NotFound();
  if (team.endedOn !== null) throw new DomainRefusal('OUTREACH_TEAM_ENDED');
  if (team.version !== expectedVersion)
    throw new DomainRefusal('STALE_VERSION', { currentVersion: team.version });
  return team;
}
