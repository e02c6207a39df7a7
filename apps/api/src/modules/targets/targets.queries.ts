import type { EntityManager } from '@mikro-orm/postgresql';
import type { UnitView } from '@dinhdanh/domain';
import { unitIdsOf, type RowScope } from '../../platform/access/actor.ts';
import type { ScopedReader, Statement } from '../../platform/persistence/scoped-reader.ts';
import { ACCOUNT_MEASURES, targetActivations, targetListed } from '../statistics/index.ts';
import type { CampaignRow, ProgressRow, VersionRow } from './target.views.ts';

const CAMPAIGN = `
  c.id, c.document_number as "documentNumber", c.issued_on::text as "issuedOn", c.issuer, c.order_text as "orderText",
  c.due_on::text as "dueOn", c.recipients, c.current_version as version, v.stated_total as "targetTotal",
  c.published_collected as "publishedCollected", c.published_activated as "publishedActivated", c.published_waiting as "publishedWaiting"`;
const CURRENT = `target_campaign c join target_version v on v.campaign_id = c.id and v.version = c.current_version`;

export const listCampaigns = (reader: ScopedReader, scope: RowScope): Promise<CampaignRow[]> =>
  reader.read<CampaignRow & { [column: string]: unknown }>(scope, {
    name: 'target-campaigns',
    text: `select ${CAMPAIGN} from ${CURRENT} order by c.issued_on desc, c.id`,
    values: [],
  });

/** Every unit with the one under which a view shows it: the one of the document's day, or today's. */
const heirs = (campaign: string, view: string): string => `
  heir as materialized (
    select h.unit_id, h.heir_id, c.id as campaign_id, c.issued_on from target_campaign c,
      administrative_unit_heir(case when ${view} = 'AS_OF_TODAY' then app_today() else c.issued_on end) h
    where c.id = ${campaign})`;

/**
 * A campaign with the figures of the covered units, one row for each unit of the document with the unit under which the
 * view shows it; the campaign is null when there is none of that id. All figures are kept ones: nobody is counted here.
 */
export async function readProgress(
  reader: ScopedReader,
  scope: RowScope,
  campaignId: string,
  view: UnitView,
): Promise<{
  campaign: CampaignRow | null;
  asOf: Date;
  rows: ProgressRow[];
  approvals: ReadonlyMap<number, number>;
}> {
  const campaign: Statement = {
    name: 'target-campaign',
    text: `select ${CAMPAIGN}, app_now() as "asOf" from ${CURRENT} where c.id = $1`,
    values: [campaignId],
  };
  const rows: Statement = {
    name: 'ward-progress',
    text: `
      with ${heirs('$1', '$3')}
      select u.code, u.name, h.heir_id as "heirId", t.people as target, t.note,
        coalesce(a.amount, 0)::integer as activated, coalesce(l.amount, 0)::integer as listed,
        s.code as "shownCode", s.name as "shownName"
      from current_target t
      join heir h on h.unit_id = t.unit_id
      join administrative_unit u on u.id = t.unit_id
      join administrative_unit s on s.id = h.heir_id
      left join statistic_on(app_today(), array[$4]::text[], $2::integer[]) a on a.unit_id = t.unit_id
      left join statistic_on(app_today(), array[$5]::text[], $2::integer[]) l on l.unit_id = t.unit_id
      where t.campaign_id = $1 and ($2::integer[] is null or t.unit_id = any ($2))
      order by case when $3 = 'AS_OF_TODAY' then s.name end, t.position`,
    values: [campaignId, unitIdsOf(scope), view, targetActivations(campaignId), targetListed(campaignId)],
  };
  const approvals: Statement = {
    name: 'ward-progress-approvals',
    text: `
      with ${heirs('$1', '$3')}
      select h.heir_id as "heirId", sum(s.people)::integer as people
      from heir h join (
        select unit_id, amount as people from statistic_on(app_today(), $4::text[], $2::integer[])
        union all
        select f.unit_id, -f.amount from target_campaign c, statistic_on(c.issued_on, $4::text[], $2::integer[]) f where c.id = $1
      ) s on s.unit_id = h.unit_id
      group by 1`,
    values: [campaignId, unitIdsOf(scope), view, ACCOUNT_MEASURES],
  };
  const [found = [], progress = [], approved = []] = await reader.readAll(scope, [campaign, rows, approvals]);
  const [row] = found as (CampaignRow & { asOf: Date })[];
  return {
    campaign: row ?? null,
    asOf: row?.asOf ?? new Date(0),
    rows: progress as ProgressRow[],
    approvals: new Map((approved as { heirId: number; people: number }[]).map((a) => [a.heirId, a.people])),
  };
}

/** Every table that a campaign has had, newest first, with the rows of the covered units; none of an unknown campaign. */
export const listVersions = (
  reader: ScopedReader,
  scope: RowScope,
  campaignId: string,
): Promise<VersionRow[]> =>
  reader.read<VersionRow & { [column: string]: unknown }>(scope, {
    name: 'target-versions',
    text: `
      select v.version, v.source, v.stated_total as "statedTotal", v.reason, v.committed_at as "committedAt",
        o.display_name as "committedBy",
        coalesce((select jsonb_agg(jsonb_build_object('code', u.code, 'name', u.name, 'people', t.people, 'note', t.note) order by t.position)
          from target t join administrative_unit u on u.id = t.unit_id
          where t.campaign_id = v.campaign_id and t.version = v.version and ($2::integer[] is null or t.unit_id = any ($2))), '[]') as rows
      from target_version v left join officer o on o.id = v.committed_by
      where v.campaign_id = $1 order by v.version desc`,
    values: [campaignId, unitIdsOf(scope)],
  });

/** The campaigns whose list names the account, with the unit it stands under there. */
export const findListsOf = (
  em: EntityManager,
  accountId: string,
): Promise<{ campaignId: string; unitId: number }[]> =>
  em.execute(
    'select campaign_id as "campaignId", unit_id as "unitId" from target_person where account_id = ?',
    [accountId],
  );
