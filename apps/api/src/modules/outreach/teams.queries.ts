import type { OutreachTeamKind } from '@dinhdanh/domain';
import type { EntityManager } from '@mikro-orm/postgresql';
import { unitIdsOf, type RowScope } from '../../platform/access/actor.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';

export interface TeamMemberRow {
  readonly id: string;
  readonly name: string;
  readonly username: string;
  readonly from: string;
  readonly until: string | null;
  /** Whether the role of a member in the unit is held today; without it nothing of a list is shown. */
  readonly hasRole: boolean;
}

export interface ManagedTeamRow {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly kind: OutreachTeamKind;
  readonly unitCode: string;
  readonly unitName: string;
  readonly endedOn: string | null;
  readonly runningLists: number;
  readonly members: readonly TeamMemberRow[];
}

/** Whether an officer `o` holds the role of a member in the unit of a team `t` on a day. */
const holdsRoleOn = (day: string): string => `exists (
  select from officer_assignment s where s.officer_id = o.id and s.role = 'OUTREACH_MEMBER' and s.unit_id = t.unit_id
    and s.valid_from <= ${day} and (s.valid_to is null or s.valid_to > ${day}))`;

/** The teams of the units with their members, those that work first. */
export async function listManagedTeams(
  reader: ScopedReader,
  scope: RowScope,
): Promise<{ readonly teams: ManagedTeamRow[]; readonly today: string }> {
  const [teams = [], days = []] = await reader.readAll(scope, [
    {
      name: 'managed-outreach-teams',
      text: `
        select t.id, t.version, t.name, t.kind, u.code as "unitCode", u.name as "unitName", t.ended_on::text as "endedOn",
          (select count(*)::integer from outreach_list l where l.team_id = t.id and l.closed_at is null and l.expires_at > app_now()) as "runningLists",
          coalesce((
            select jsonb_agg(jsonb_build_object('id', m.id, 'name', o.display_name, 'username', o.username,
              'from', m.valid_from, 'until', m.valid_to, 'hasRole', ${holdsRoleOn('app_today()')})
              order by (m.valid_to <= app_today()) nulls first, o.display_name, m.valid_from)
            from outreach_team_member m join officer o on o.id = m.officer_id where m.team_id = t.id), '[]') as members
        from outreach_team t join administrative_unit u on u.id = t.unit_id
        where ($1::integer[] is null or t.unit_id = any ($1)) order by (t.ended_on is not null), u.name, t.name, t.id`,
      values: [unitIdsOf(scope)],
    },
    { name: 'today-of-outreach-teams', text: 'select app_today()::text as today', values: [] },
  ]);
  const [{ today } = { today: '' }] = days as { today: string }[];
  return { teams: teams as ManagedTeamRow[], today };
}

export interface CandidateRow {
  readonly id: string;
  readonly name: string;
  readonly username: string;
}

/** Officers who hold the role of a member in the unit of the team, now or from a day to come, by name. */
export const listCandidates = (
  reader: ScopedReader,
  scope: RowScope,
  teamId: string,
): Promise<CandidateRow[]> =>
  reader.read<CandidateRow & { readonly [column: string]: unknown }>(scope, {
    name: 'outreach-team-candidates',
    text: `
      select distinct o.id, o.display_name as name, o.username
      from outreach_team t join officer_assignment s on s.unit_id = t.unit_id join officer o on o.id = s.officer_id
      where t.id = $1 and ($2::integer[] is null or t.unit_id = any ($2)) and s.role = 'OUTREACH_MEMBER'
        and (s.valid_to is null or s.valid_to > app_today())
      order by 2, 3`,
    values: [teamId, unitIdsOf(scope)],
  });

export interface TeamRecord {
  readonly id: string;
  readonly unitId: number;
  readonly name: string;
  readonly endedOn: string | null;
  readonly version: number;
}

/** Locked until the transaction ends; null when it is not there or not the actor's. */
export async function findTeamForUpdate(em: EntityManager, id: string): Promise<TeamRecord | null> {
  const [row] = await em.execute<TeamRecord[]>(
    `select id, unit_id as "unitId", name, ended_on::text as "endedOn", version from outreach_team where id = ? for no key update`,
    [id],
  );
  return row ?? null;
}

/** Whether another team of the unit works under this name. Namings in one unit wait for each other here. */
export async function isNameInUse(
  em: EntityManager,
  {
    unitId,
    name,
    except,
  }: { readonly unitId: number; readonly name: string; readonly except: string | null },
): Promise<boolean> {
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`outreach-team-names/${unitId}`]);
  const [row] = await em.execute<{ taken: boolean }[]>(
    `select exists (select from outreach_team where unit_id = ? and name = ? and ended_on is null and id is distinct from ?::uuid) as taken`,
    [unitId, name, except],
  );
  return row?.taken ?? false;
}

export async function insertTeam(
  em: EntityManager,
  team: { readonly unitId: number; readonly kind: OutreachTeamKind; readonly name: string },
): Promise<string> {
  const [row] = await em.execute<{ id: string }[]>(
    'insert into outreach_team (unit_id, kind, name) values (?, ?, ?) returning id',
    [team.unitId, team.kind, team.name],
  );
  if (!row) throw new Error('The team was not kept.');
  return row.id;
}

export const renameTeamRow = (em: EntityManager, id: string, name: string) =>
  em.execute('update outreach_team set name = ?, version = version + 1 where id = ?', [name, id]);

export const touchTeam = (em: EntityManager, id: string) =>
  em.execute('update outreach_team set version = version + 1 where id = ?', [id]);

/** The lists of a team that are in force, or still take visits that were made while they were. */
export async function countListsInHand(em: EntityManager, teamId: string, endedAfter: Date): Promise<number> {
  const [row] = await em.execute<{ lists: number }[]>(
    'select count(*)::integer as lists from outreach_list where team_id = ? and least(expires_at, closed_at) > ?',
    [teamId, endedAfter],
  );
  return row?.lists ?? 0;
}

/** Ends a team and whatever membership of it runs or is to come. */
export async function endTeamRow(em: EntityManager, id: string, today: string): Promise<void> {
  await em.execute('update outreach_team set ended_on = ?, version = version + 1 where id = ?', [today, id]);
  await em.execute(
    `update outreach_team_member set valid_to = greatest(valid_from, ?::date)
     where team_id = ? and (valid_to is null or valid_to > ?::date)`,
    [today, id, today],
  );
}

export interface MembershipRecord {
  readonly id: string;
  readonly officerId: string;
  readonly from: string;
  readonly until: string | null;
}

const MEMBERSHIP = `select id, officer_id as "officerId", valid_from::text as "from", valid_to::text as until from outreach_team_member`;

export const findMemberships = (
  em: EntityManager,
  { teamId, officerId }: { readonly teamId: string; readonly officerId: string },
): Promise<MembershipRecord[]> =>
  em.execute(`${MEMBERSHIP} where team_id = ? and officer_id = ?`, [teamId, officerId]);

export async function findMembership(
  em: EntityManager,
  { teamId, id }: { readonly teamId: string; readonly id: string },
): Promise<MembershipRecord | null> {
  const [row] = await em.execute<MembershipRecord[]>(`${MEMBERSHIP} where team_id = ? and id = ?`, [
    teamId,
    id,
  ]);
  return row ?? null;
}

/** Whether an officer holds the role of a member in the unit of a team on a day. */
export async function holdsMemberRole(
  em: EntityManager,
  { teamId, officerId, day }: { readonly teamId: string; readonly officerId: string; readonly day: string },
): Promise<boolean> {
  const [row] = await em.execute<{ holds: boolean }[]>(
    `select ${holdsRoleOn('?::date')} as holds from outreach_team t, officer o where t.id = ? and o.id = ?`,
    [day, day, teamId, officerId],
  );
  return row?.holds ?? false;
}

/** A day that was left before it came leaves a row that counts for nothing; coming again on it takes its place. */
export const insertMember = (
  em: EntityManager,
  member: {
    readonly teamId: string;
    readonly unitId: number;
    readonly officerId: string;
    readonly from: string;
    readonly until: string | null;
  },
) =>
  em.execute(
    `insert into outreach_team_member (team_id, unit_id, officer_id, valid_from, valid_to) values (?, ?, ?, ?, ?)
     on conflict (team_id, officer_id, valid_from) do update set valid_to = excluded.valid_to`,
    [member.teamId, member.unitId, member.officerId, member.from, member.until],
  );

export const endMemberRow = (em: EntityManager, id: string, until: string) =>
  em.execute('update outreach_team_member set valid_to = ? where id = ?', [until, id]);
