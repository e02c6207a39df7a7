import type { EntityManager } from '@mikro-orm/postgresql';
import { unitIdsOf, type RowScope } from '../../platform/access/actor.ts';
import type { ScopedReader, Statement } from '../../platform/persistence/scoped-reader.ts';
import { targetActivations } from '../statistics/index.ts';
import type { ProgressRow, TargetCampaign } from './target.views.ts';

const CAMPAIGN = `id, document_number as "documentNumber", to_char(issued_on, 'YYYY-MM-DD') as "issuedOn", issuer, target_total as "targetTotal"`;

export const listCampaigns = (reader: ScopedReader, scope: RowScope): Promise<TargetCampaign[]> =>
  reader.read<TargetCampaign & { [column: string]: unknown }>(scope, {
    name: 'target-campaigns',
    text: `select ${CAMPAIGN} from target_campaign order by issued_on desc, id`,
    values: [],
  });

/** A campaign with the figures of the covered units; the campaign is null when there is none of that id. */
export async function readProgress(
  reader: ScopedReader,
  scope: RowScope,
  campaignId: string,
): Promise<{ campaign: TargetCampaign | null; asOf: Date; rows: ProgressRow[] }> {
  const campaign: Statement = {
    name: 'target-campaign',
    text: `select ${CAMPAIGN}, app_now() as "asOf" from target_campaign where id = $1`,
    values: [campaignId],
  };
  const rows: Statement = {
    name: 'ward-progress',
    text: `
      select u.code, u.name, t.people as target, coalesce(a.amount, 0)::integer as activated
      from target t
      join administrative_unit u on u.id = t.unit_id
      left join statistic_on(app_today(), array[$3]::text[], $2::integer[]) a on a.unit_id = t.unit_id
      where t.campaign_id = $1 and ($2::integer[] is null or t.unit_id = any ($2))
      order by t.position`,
    values: [campaignId, unitIdsOf(scope), targetActivations(campaignId)],
  };
  const [found = [], progress = []] = await reader.readAll(scope, [campaign, rows]);
  const [row] = found as (TargetCampaign & { asOf: Date })[];
  return { campaign: row ?? null, asOf: row?.asOf ?? new Date(0), rows: progress as ProgressRow[] };
}

/** The campaigns whose list names the account, with the unit it stands under there. */
export const findListsOf = (
  em: EntityManager,
  accountId: string,
): Promise<{ campaignId: string; unitId: number }[]> =>
  em.execute(
    'select campaign_id as "campaignId", unit_id as "unitId" from target_person where account_id = ?',
    [accountId],
  );
