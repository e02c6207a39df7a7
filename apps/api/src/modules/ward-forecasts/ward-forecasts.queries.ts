import { localDateOf, paceWindow, type HamletCount, type LocalDate, type PaceWindow } from '@dinhdanh/domain';
import type { UnitView } from '@dinhdanh/domain';
import { unitIdsOf, type RowScope } from '../../platform/access/actor.ts';
import type { ScopedReader, Statement } from '../../platform/persistence/scoped-reader.ts';
import { targetActivations } from '../statistics/index.ts';

export interface CampaignToForecast {
  readonly id: string;
  readonly documentNumber: string;
  readonly issuedOn: LocalDate;
  readonly issuer: string;
  readonly dueOn: LocalDate | null;
}

/** Figures of a unit as they are kept; what follows from them the domain says. */
export interface UnitFigures {
  readonly code: string;
  readonly name: string;
  readonly target: number;
  readonly activated: number;
  readonly activatedInWindow: number;
  /** Within the days that somebody asked about. */
  readonly activatedInPeriod: number;
}

export interface FiguresFound {
  readonly campaign: CampaignToForecast;
  readonly asOf: Date;
  readonly today: LocalDate;
  readonly window: PaceWindow | null;
  readonly rows: readonly UnitFigures[];
}

/** Days that somebody asks about; both belong to it. */
interface Days {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/**
 * The unit that a row of the target table is added up under: itself, or the one that stands in its place today. The
 * parameter says whether those of today are asked for.
 */
const unitOfRow = (isOfToday: string): string => `
  left join administrative_unit_heir(app_today()) h on ${isOfToday} and h.unit_id = t.unit_id
  join administrative_unit u on u.id = coalesce(h.heir_id, t.unit_id)`;

const NO_DAYS: Days = { from: '0001-01-01', to: '0001-01-01' };

/** A campaign with the clock of the database; null: there is none of that id. */
export async function findCampaign(
  reader: ScopedReader,
  scope: RowScope,
  campaignId: string,
): Promise<{ campaign: CampaignToForecast; asOf: Date; today: LocalDate } | null> {
  const [row] = await reader.read<CampaignToForecast & { asOf: Date } & { [column: string]: unknown }>(
    scope,
    {
      name: 'campaign-to-forecast',
      text: `select id, document_number as "documentNumber", to_char(issued_on, 'YYYY-MM-DD') as "issuedOn", issuer,
                  to_char(due_on, 'YYYY-MM-DD') as "dueOn", app_now() as "asOf" from target_campaign where id = $1`,
      values: [campaignId],
    },
  );
  if (!row) return null;
  const { asOf, ...campaign } = row;
  return { campaign, asOf, today: localDateOf(asOf) };
}

/**
 * The figures of a campaign by unit, out of the kept figures alone: a row costs the days that the campaign has lasted,
 * however many people live there.
 */
export async function readFigures(
  reader: ScopedReader,
  scope: RowScope,
  {
    campaignId,
    units,
    period = NO_DAYS,
  }: { readonly campaignId: string; readonly units: UnitView; readonly period?: Days },
): Promise<FiguresFound | null> {
  const found = await findCampaign(reader, scope, campaignId);
  if (!found) return null;
  const window = paceWindow({ issuedOn: found.campaign.issuedOn, today: found.today });
  const rows = await reader.read<UnitFigures & { [column: string]: unknown }>(scope, {
    name: 'ward-forecasts',
    text: `
      select u.code, u.name, sum(t.people)::integer as target, coalesce(sum(a.activated), 0)::integer as activated,
             coalesce(sum(a.in_window), 0)::integer as "activatedInWindow", coalesce(sum(a.in_period), 0)::integer as "activatedInPeriod"
      from current_target t ${unitOfRow('$4::boolean')}
      left join lateral (
        select sum(s.amount) as activated, sum(s.amount) filter (where s.on_day between $5 and $6) as in_window,
               sum(s.amount) filter (where s.on_day between $7 and $8) as in_period
        from statistic s where s.unit_id = t.unit_id and s.measure = $3) a on true
      where t.campaign_id = $1 and ($2::integer[] is null or t.unit_id = any ($2))
      group by u.id order by min(t.position)`,
    values: [
      campaignId,
      unitIdsOf(scope),
      targetActivations(campaignId),
      units === 'AS_OF_TODAY',
      ...[(window ?? NO_DAYS).from, (window ?? NO_DAYS).to, period.from, period.to],
    ],
  });
  return { ...found, window, rows };
}

/** Activations by day, and how many there were before the first of them. */
export interface HistoryFound {
  readonly target: number;
  readonly before: number;
  readonly days: readonly { readonly on: LocalDate; readonly activated: number }[];
}

interface Asked {
  readonly campaignId: string;
  /** Null: all covered units together. */
  readonly unitCode: string | null;
  readonly units: UnitView;
}

/** Null: no covered unit of that code has a target in the campaign. */
export async function readHistory(
  reader: ScopedReader,
  scope: RowScope,
  { campaignId, unitCode, units, from, to }: Asked & Days,
): Promise<HistoryFound | null> {
  const measure = targetActivations(campaignId);
  const values = [campaignId, unitIdsOf(scope), unitCode, units === 'AS_OF_TODAY'];
  const rowsAsked = `
    from current_target t ${unitOfRow('$4::boolean')}
    where t.campaign_id = $1 and ($2::integer[] is null or t.unit_id = any ($2)) and ($3::text is null or u.code = $3)`;
  const target: Statement = {
    name: 'target-of-history',
    text: `select sum(t.people)::integer as target ${rowsAsked}`,
    values,
  };
  const days: Statement = {
    name: 'target-history',
    text: `
      with asked as (select t.unit_id ${rowsAsked})
      select case when s.on_day >= $6 then to_char(s.on_day, 'YYYY-MM-DD') end as on, sum(s.amount)::integer as activated
      from asked join statistic s on s.unit_id = asked.unit_id and s.measure = $5
      where s.on_day <= $7 group by 1 order by 1 nulls first`,
    values: [...values, measure, from, to],
  };
  const [[sum] = [], read = []] = await reader.readAll(scope, [target, days]);
  if (sum?.['target'] == null) return null;
  const rows = read as { on: LocalDate | null; activated: number }[];
  return {
    target: Number(sum['target']),
    before: rows.find(({ on }) => on === null)?.activated ?? 0,
    days: rows.flatMap(({ on, activated }) => (on === null ? [] : [{ on, activated }])),
  };
}

export interface HamletsFound {
  readonly target: number;
  readonly counts: readonly HamletCount[];
}

/** How many of the list of a unit live in each hamlet; null: no covered unit of that code has a target in the campaign. */
export async function readHamlets(
  reader: ScopedReader,
  scope: RowScope,
  { campaignId, unitCode, units }: Asked & { readonly unitCode: string },
): Promise<HamletsFound | null> {
  const values = [campaignId, unitIdsOf(scope), unitCode, units === 'AS_OF_TODAY'];
  const rowsAsked = `
    from current_target t ${unitOfRow('$4::boolean')}
    where t.campaign_id = $1 and ($2::integer[] is null or t.unit_id = any ($2)) and u.code = $3`;
  const target: Statement = {
    name: 'target-of-hamlets',
    text: `select sum(t.people)::integer as target ${rowsAsked}`,
    values,
  };
  const hamlets: Statement = {
    name: 'hamlet-progress',
    text: `
      with asked as (select t.unit_id, u.id = t.unit_id as is_named ${rowsAsked})
      select case when asked.is_named then p.hamlet else was.name || ' · ' || p.hamlet end as hamlet, count(*)::integer as listed,
             count(a.activated_at)::integer as activated
      from asked
      join administrative_unit was on was.id = asked.unit_id
      join target_person p on p.campaign_id = $1 and p.unit_id = asked.unit_id
      left join account a on a.id = p.account_id
      group by 1`,
    values,
  };
  const [[sum] = [], counts = []] = await reader.readAll(scope, [target, hamlets]);
  if (sum?.['target'] == null) return null;
  return { target: Number(sum['target']), counts: counts as HamletCount[] };
}
