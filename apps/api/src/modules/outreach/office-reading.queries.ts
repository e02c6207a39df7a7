import { hamletOrder, type OutreachTeamKind } from '@dinhdanh/domain';
import { unitIdsOf, type RowScope } from '../../platform/access/actor.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';

export interface TeamRow {
  readonly id: string;
  readonly name: string;
  readonly kind: OutreachTeamKind;
  readonly unitCode: string;
  readonly unitName: string;
  readonly members: number;
}

/** The teams that work, for whoever gives them a list. */
export const listTeams = (reader: ScopedReader, scope: RowScope): Promise<TeamRow[]> =>
  reader.read<TeamRow & { [column: string]: unknown }>(scope, {
    name: 'outreach-teams',
    text: `
      select t.id, t.name, t.kind, u.code as "unitCode", u.name as "unitName", (
        select count(*)::integer from outreach_team_member m
        where m.team_id = t.id and m.valid_from <= app_today() and (m.valid_to is null or m.valid_to > app_today())) as members
      from outreach_team t join administrative_unit u on u.id = t.unit_id
      where ($1::integer[] is null or t.unit_id = any ($1)) and t.ended_on is null order by u.name, t.name`,
    values: [unitIdsOf(scope)],
  });

export interface HamletRow {
  readonly hamlet: string | null;
  readonly waiting: number;
  readonly listed: number;
}

interface HamletQuestion {
  readonly unitCode: string;
  readonly campaignId: string | null;
  readonly teamId: string | null;
}

/**
 * How many people wait in each hamlet of a unit, and how many of them the running lists of a team name already, or the
 * area officer is looking into. In the order to walk.
 */
export async function readHamlets(
  reader: ScopedReader,
  scope: RowScope,
  { unitCode, campaignId, teamId }: HamletQuestion,
): Promise<HamletRow[]> {
  const rows = await reader.read<HamletRow & { [column: string]: unknown }>(scope, {
    name: 'outreach-hamlets',
    text: `
      select c.hamlet, count(*)::integer as waiting, (count(*) filter (where in_hand.account_id is not null))::integer as listed
      from account a join citizen c on c.id = a.citizen_id join administrative_unit u on u.id = a.unit_id
      left join lateral (
        select p.account_id from outreach_person p join outreach_list l on l.id = p.list_id
        where p.account_id = a.id and ((l.team_id = $4 and l.closed_at is null and l.expires_at > app_now())
          or exists (select from outreach_visit v join area_task k on k.outreach_visit_id = v.id where v.person_id = p.id and k.state = 'OPEN'))
        limit 1) as in_hand on true
      where ($1::integer[] is null or a.unit_id = any ($1)) and u.code = $2 and a.state = 'GRANTED'
        and ($3::uuid is null or exists (select from target_person t where t.campaign_id = $3 and t.account_id = a.id))
      group by c.hamlet`,
    values: [unitIdsOf(scope), unitCode, campaignId, teamId],
  });
  return [...rows].sort((a, b) => hamletOrder(a.hamlet, b.hamlet));
}
