import type { EntityManager } from '@mikro-orm/postgresql';
import { isUseStopped } from '../../platform/persistence/stopped-use.ts';

interface Team {
  readonly id: string;
}

/** Drawings for one team, and its dissolution, wait for each other here. */
export const takeTurnOfTeam = (em: EntityManager, teamId: string) =>
  em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`outreach-team/${teamId}`]);

/** A team of the unit that works; null when there is none of that id. */
export async function findTeamInTurn(
  em: EntityManager,
  { teamId, unitId }: { readonly teamId: string; readonly unitId: number },
): Promise<Team | null> {
  await takeTurnOfTeam(em, teamId);
  const [row] = await em.execute<Team[]>(
    'select id from outreach_team where id = ? and unit_id = ? and ended_on is null',
    [teamId, unitId],
  );
  return row ?? null;
}

export interface Drawing {
  readonly unitId: number;
  readonly campaignId: string | null;
  readonly hamlets: readonly string[];
  readonly includesWithoutHamlet: boolean;
}

/** People who wait in the hamlets of a unit and have not stopped that anybody calls on them. */
const WAITING = `
  from account a join citizen c on c.id = a.citizen_id
  where a.unit_id = ? and a.state = 'GRANTED' and not ${isUseStopped('OUTREACH', 'a.id')}
    and (c.hamlet in (select jsonb_array_elements_text(?::jsonb)) or (?::boolean and c.hamlet is null))
    and (?::uuid is null or exists (
      select from target_person t where t.campaign_id = ?::uuid and t.account_id = a.id))`;

/** Whom no list names again: those whom the area officer is looking into, and those on a running list of the team. */
const NOT_IN_HAND = `
  and not exists (
    select from outreach_person p join outreach_visit v on v.person_id = p.id join area_task k on k.outreach_visit_id = v.id
    where p.account_id = a.id and k.state = 'OPEN')
  and not exists (
    select from outreach_person p join outreach_list l on l.id = p.list_id
    where p.account_id = a.id and l.team_id = ? and l.closed_at is null and l.expires_at > app_now())`;

const valuesOf = ({ unitId, hamlets, includesWithoutHamlet, campaignId }: Drawing) => [
  unitId,
  JSON.stringify(hamlets),
  includesWithoutHamlet,
  campaignId,
  campaignId,
];

export async function countDrawable(em: EntityManager, drawing: Drawing, teamId: string): Promise<number> {
  const [row] = await em.execute<{ people: number }[]>(
    `select count(*)::integer as people ${WAITING} ${NOT_IN_HAND}`,
    [...valuesOf(drawing), teamId],
  );
  return row?.people ?? 0;
}

export interface DrawnPerson {
  readonly accountId: string;
  readonly citizenId: string;
  readonly fullName: string;
  readonly birthYear: number;
  readonly hamlet: string | null;
  readonly address: string;
  readonly phoneHint: string;
}

/** With the least that a team needs: no number in full, and of the day of birth the year. */
const PERSON = `a.id as "accountId", c.id as "citizenId", c.full_name as "fullName", extract(year from c.date_of_birth)::integer as "birthYear",
  c.hamlet, c.permanent_address as address, c.phone_number as "phoneNumber"`;

type FoundPerson = Omit<DrawnPerson, 'phoneHint'> & { readonly phoneNumber: string };

const withHint = ({ phoneNumber, ...person }: FoundPerson): DrawnPerson => ({
  ...person,
  phoneHint: phoneNumber.slice(-3),
});

export async function findDrawable(
  em: EntityManager,
  drawing: Drawing,
  teamId: string,
): Promise<DrawnPerson[]> {
  const people = await em.execute<FoundPerson[]>(`select ${PERSON} ${WAITING} ${NOT_IN_HAND}`, [
    ...valuesOf(drawing),
    teamId,
  ]);
  return people.map(withHint);
}

/** Everybody who waits in the hamlets, whatever lists name them: for an invitation. */
export async function findWaiting(em: EntityManager, drawing: Drawing): Promise<DrawnPerson[]> {
  const people = await em.execute<FoundPerson[]>(`select ${PERSON} ${WAITING}`, valuesOf(drawing));
  return people.map(withHint);
}

export async function nextListNumber(em: EntityManager): Promise<number> {
  const [row] = await em.execute<{ number: string }[]>(`select nextval('outreach_list_number') as number`);
  if (!row) throw new Error('The sequence of list numbers gave nothing.');
  return Number(row.number);
}

interface NewList extends Drawing {
  readonly code: string;
  readonly teamId: string;
  readonly people: number;
  readonly drawnBy: string;
  readonly drawnAt: Date;
  readonly expiresAt: Date;
}

export async function insertList(em: EntityManager, list: NewList): Promise<string> {
  const [row] = await em.execute<{ id: string }[]>(
    `insert into outreach_list (code, unit_id, team_id, campaign_id, hamlets, includes_without_hamlet, people, drawn_by, drawn_at, expires_at)
     values (?, ?, ?, ?, array(select jsonb_array_elements_text(?::jsonb)), ?, ?, ?, ?, ?) returning id`,
    [
      list.code,
      list.unitId,
      list.teamId,
      list.campaignId,
      JSON.stringify(list.hamlets),
      list.includesWithoutHamlet,
      list.people,
      list.drawnBy,
      list.drawnAt,
      list.expiresAt,
    ],
  );
  if (!row) throw new Error('The list was not kept.');
  return row.id;
}

/** The people of a list in one statement, in the order in which they come. */
export const insertPeople = (
  em: EntityManager,
  list: { readonly id: string; readonly unitId: number },
  people: readonly DrawnPerson[],
) =>
  em.execute(
    `insert into outreach_person (list_id, unit_id, position, account_id, citizen_id, full_name, birth_year, hamlet, address, phone_hint)
     select ?::uuid, ?::integer, d.position, d."accountId", d."citizenId", d."fullName", d."birthYear", d.hamlet, d.address, d."phoneHint"
     from jsonb_to_recordset(?::jsonb) as d (position integer, "accountId" uuid, "citizenId" uuid, "fullName" text, "birthYear" integer,
       hamlet text, address text, "phoneHint" text)`,
    [
      list.id,
      list.unitId,
      JSON.stringify(people.map((person, index) => ({ ...person, position: index + 1 }))),
    ],
  );
