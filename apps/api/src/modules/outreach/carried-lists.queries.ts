import type { EntityManager } from '@mikro-orm/postgresql';
import type { VisitOutcome } from '@dinhdanh/domain';
import { unitsOfRoles } from '../../platform/access/act-under.ts';
import type { OfficerActor } from '../../platform/access/actor.ts';
import { isUseStopped } from '../../platform/persistence/stopped-use.ts';

/** A list as whoever carries it may know it, with the moments that decide whether it is in force. */
export interface CarriedList {
  readonly id: string;
  readonly code: string;
  readonly unitId: number;
  readonly unitCode: string;
  readonly unitName: string;
  readonly teamName: string;
  readonly campaignId: string | null;
  readonly hamlets: readonly string[];
  readonly drawnAt: Date;
  readonly expiresAt: Date;
  readonly closedAt: Date | null;
}

/** A person of a list with the office's record and the last visit. */
export interface PersonRow {
  readonly id: string;
  readonly position: number;
  readonly full_name: string;
  readonly birth_year: number;
  readonly hamlet: string | null;
  readonly address: string;
  readonly phone_hint: string;
  readonly account_state: string | null;
  readonly visits: number;
  readonly outcome: VisitOutcome | null;
  readonly visited_at: Date | null;
  readonly note: string | null;
  readonly visitor_name: string | null;
  /** The holder has stopped that anybody calls on the person: nothing of it is shown or recorded any more. */
  readonly is_limited: boolean;
}

interface ListRow extends Omit<CarriedList, 'drawnAt' | 'expiresAt' | 'closedAt'> {
  readonly drawnAt: string;
  readonly expiresAt: string;
  readonly closedAt: string | null;
}

const LIST = `
  select l.id, l.code, l.unit_id as "unitId", u.code as "unitCode", u.name as "unitName", t.name as "teamName",
    l.campaign_id as "campaignId", to_jsonb(l.hamlets) as hamlets, l.drawn_at as "drawnAt", l.expires_at as "expiresAt", l.closed_at as "closedAt"
  from outreach_list l join administrative_unit u on u.id = l.unit_id join outreach_team t on t.id = l.team_id`;

/** Members carry the lists of their own teams; the area officer, who leads the teams, those of all teams of the unit. */
const IS_CARRIED = `(l.unit_id = any (?::integer[]) or exists (
  select from outreach_team_member m where m.team_id = l.team_id and m.officer_id = ?
    and m.valid_from <= app_today() and (m.valid_to is null or m.valid_to > app_today())))`;
const unitsLed = (officer: OfficerActor): string => `{${unitsOfRoles(officer, ['AREA_OFFICER']).join(',')}}`;

const withDates = (row: ListRow): CarriedList => ({
  ...row,
  drawnAt: new Date(row.drawnAt),
  expiresAt: new Date(row.expiresAt),
  closedAt: row.closedAt === null ? null : new Date(row.closedAt),
});

/** The list if the officer carries it; null when it is another team's, another unit's, or not there. */
export async function findCarriedList(
  em: EntityManager,
  officer: OfficerActor,
  id: string,
): Promise<CarriedList | null> {
  const [row] = await em.execute<ListRow[]>(`${LIST} where l.id = ? and ${IS_CARRIED}`, [
    id,
    unitsLed(officer),
    officer.id,
  ]);
  return row ? withDates(row) : null;
}

/** The same, locked until the transaction ends: visits to one list are recorded one request after the other. */
export async function findCarriedListInTurn(
  em: EntityManager,
  officer: OfficerActor,
  id: string,
): Promise<CarriedList | null> {
  await em.execute('select from outreach_list where id = ? for no key update', [id]);
  return findCarriedList(em, officer, id);
}

const IS_LIMITED = isUseStopped('OUTREACH', 'p.account_id');
const PEOPLE = `
  select p.id, p.position, p.full_name, p.birth_year, p.hamlet, p.address, p.phone_hint, a.state as account_state,
    coalesce(v.visits, 0)::integer as visits, v.outcome, v.visited_at, v.note, v.visitor_name,
    ${IS_LIMITED} as is_limited
  from outreach_person p left join account a on a.id = p.account_id
  left join lateral (
    select count(*) over () as visits, v.outcome, v.visited_at, v.note, o.display_name as visitor_name
    from outreach_visit v join officer o on o.id = v.recorded_by
    where v.person_id = p.id order by v.visited_at desc, v.recorded_at desc, v.id desc limit 1) as v on true`;

const withVisitDate = (row: PersonRow): PersonRow => ({
  ...row,
  visited_at: row.visited_at && new Date(row.visited_at),
});

/** Everybody on a list whose names still stand and who has not stopped it, in the order to walk. */
export async function findPeople(em: EntityManager, listId: string): Promise<PersonRow[]> {
  const rows = await em.execute<PersonRow[]>(
    `${PEOPLE} where p.list_id = ? and p.full_name is not null and not ${IS_LIMITED} order by p.position`,
    [listId],
  );
  return rows.map(withVisitDate);
}

/** Those of them who are named, by their identifiers. */
export async function findPeopleNamed(
  em: EntityManager,
  listId: string,
  ids: readonly string[],
): Promise<Map<string, PersonRow>> {
  const rows = await em.execute<PersonRow[]>(
    `${PEOPLE} where p.list_id = ? and p.full_name is not null
       and p.id::text in (select jsonb_array_elements_text(?::jsonb))`,
    [listId, JSON.stringify(ids)],
  );
  return new Map(rows.map((row) => [row.id, withVisitDate(row)]));
}
