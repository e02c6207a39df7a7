import type { EntityManager } from '@mikro-orm/postgresql';
import type { OutreachListState, OutreachTeamKind, VisitOutcome } from '@dinhdanh/domain';
import { unitsOfRoles } from '../../platform/access/act-under.ts';
import { unitIdsOf, type OfficerActor, type RowScope } from '../../platform/access/actor.ts';
import type { ScopedReader, Statement } from '../../platform/persistence/scoped-reader.ts';
import { NotFound } from '../../platform/request-errors.ts';

/** Counting stops here: nobody reads the difference between 1,000 and 14,200 from a pager. */
export const EXACT_UP_TO = 1_000;

/** A list without its people. */
export interface ListSummary {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly unitId: number;
  readonly unitCode: string;
  readonly unitName: string;
  readonly teamName: string;
  readonly teamKind: OutreachTeamKind;
  readonly campaignNumber: string | null;
  readonly hamlets: readonly string[];
  readonly includesWithoutHamlet: boolean;
  readonly drawnBy: string;
  readonly drawnAt: Date;
  readonly expiresAt: Date;
  readonly closedAt: Date | null;
  readonly people: number;
  readonly visited: number;
  readonly activated: number | null;
}

type RawSummary = Omit<ListSummary, 'drawnAt' | 'expiresAt' | 'closedAt'> & {
  readonly drawnAt: Date | string;
  readonly expiresAt: Date | string;
  readonly closedAt: Date | string | null;
};

const SUMMARY = `
  select l.id, l.version, l.code, l.unit_id as "unitId", u.code as "unitCode", u.name as "unitName", t.name as "teamName", t.kind as "teamKind",
    c.document_number as "campaignNumber", to_jsonb(l.hamlets) as hamlets, l.includes_without_hamlet as "includesWithoutHamlet",
    o.display_name as "drawnBy", l.drawn_at as "drawnAt", l.expires_at as "expiresAt", l.closed_at as "closedAt", l.people,
    (select count(distinct v.person_id)::integer from outreach_visit v where v.list_id = l.id) as visited,
    case when l.purged_at is null then (
      select count(*)::integer from outreach_person p join account a on a.id = p.account_id
      where p.list_id = l.id and a.state = 'ACTIVE') end as activated
  from outreach_list l join administrative_unit u on u.id = l.unit_id join outreach_team t on t.id = l.team_id
  join officer o on o.id = l.drawn_by left join target_campaign c on c.id = l.campaign_id`;

/** The entity manager gives moments of plain statements as text. */
const withDates = (row: RawSummary): ListSummary => ({
  ...row,
  drawnAt: new Date(row.drawnAt),
  expiresAt: new Date(row.expiresAt),
  closedAt: row.closedAt === null ? null : new Date(row.closedAt),
});

/** A list of the actor's units; null when it is not there or not theirs. */
export async function findListSummary(em: EntityManager, id: string): Promise<ListSummary | null> {
  const [row] = await em.execute<RawSummary[]>(`${SUMMARY} where l.id = ?`, [id]);
  return row ? withDates(row) : null;
}

export async function getListSummary(em: EntityManager, id: string): Promise<ListSummary> {
  const summary = await findListSummary(em, id);
  if (!summary) throw new Error('The list is not there.');
  return summary;
}

export interface ListsRequest {
  readonly offset: number;
  readonly limit: number;
  /** Null: all of them. */
  readonly state: OutreachListState | null;
}

const IS_OPEN = `l.closed_at is null and l.expires_at > app_now()`;
const BY_STATE = `($2::text is null or $2 = case when ${IS_OPEN} then 'OPEN' when l.closed_at is not null then 'CLOSED' else 'EXPIRED' end)`;

/** The lists of the units: those in force first, the newest of them first. */
export async function listSummaries(
  reader: ScopedReader,
  scope: RowScope,
  { offset, limit, state }: ListsRequest,
): Promise<{ readonly rows: ListSummary[]; readonly counted: number; readonly now: Date }> {
  const where = `where ($1::integer[] is null or l.unit_id = any ($1)) and ${BY_STATE}`;
  const units = unitIdsOf(scope);
  const [rows = [], count = []] = await reader.readAll(scope, [
    {
      name: 'outreach-lists',
      text: `${SUMMARY} ${where} order by (${IS_OPEN}) desc, l.drawn_at desc, l.id limit $3 offset $4`,
      values: [units, state, limit, offset],
    },
    {
      name: 'outreach-list-count',
      text: `select count(*)::integer as total, app_now() as now from (select from outreach_list l ${where} limit ${EXACT_UP_TO + 1}) as counted`,
      values: [units, state],
    },
  ]);
  const [{ total, now } = { total: 0, now: new Date(0) }] = count as { total: number; now: Date }[];
  return { rows: (rows as RawSummary[]).map(withDates), counted: total, now };
}

/** A list of the units that was just drawn, outside a use case. */
export async function readListSummary(
  reader: ScopedReader,
  scope: RowScope,
  id: string,
): Promise<{ readonly list: ListSummary; readonly now: Date }> {
  const [row] = await reader.read<RawSummary & { readonly now: Date; [column: string]: unknown }>(scope, {
    name: 'outreach-list-summary',
    text: `select summary.*, app_now() as now from (${SUMMARY}) as summary
           where summary.id = $1 and ($2::integer[] is null or summary."unitId" = any ($2))`,
    values: [id, unitIdsOf(scope)],
  });
  if (!row) throw new NotFound();
  return { list: withDates(row), now: row.now };
}

/** The lists in force that the officer carries: of the own teams, or of all teams of the unit for the area officer. */
export async function listCarried(
  reader: ScopedReader,
  officer: OfficerActor,
): Promise<{ readonly rows: ListSummary[]; readonly now: Date }> {
  const { scope, id } = officer;
  const statement: Statement = {
    name: 'carried-outreach-lists',
    text: `${SUMMARY} where ($1::integer[] is null or l.unit_id = any ($1)) and ${IS_OPEN}
      and (l.unit_id = any ($2::integer[]) or exists (
        select from outreach_team_member m where m.team_id = l.team_id and m.officer_id = $3
          and m.valid_from <= app_today() and (m.valid_to is null or m.valid_to > app_today())))
      order by l.expires_at, l.code limit 100`,
    values: [unitIdsOf(scope), unitsOfRoles(officer, ['AREA_OFFICER']), id],
  };
  const clock: Statement = { name: 'now-of-carried-lists', text: 'select app_now() as now', values: [] };
  const [rows = [], times = []] = await reader.readAll(scope, [statement, clock]);
  const [{ now } = { now: new Date(0) }] = times as { now: Date }[];
  return { rows: (rows as RawSummary[]).map(withDates), now };
}

export interface OutcomeCount {
  readonly outcome: VisitOutcome;
  readonly people: number;
}

/** How many people of a list the last visit left with which outcome. */
export const countOutcomes = (em: EntityManager, listId: string): Promise<OutcomeCount[]> =>
  em.execute(
    `select outcome, count(*)::integer as people from (
       select distinct on (person_id) outcome from outreach_visit where list_id = ?
       order by person_id, visited_at desc, recorded_at desc, id desc) as last
     group by outcome order by count(*) desc, outcome`,
    [listId],
  );
