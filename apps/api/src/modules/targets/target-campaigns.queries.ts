import type { EntityManager } from '@mikro-orm/postgresql';
import type { TargetSource } from '@dinhdanh/domain';
import type { AcceptedRow } from './accept-sheet.ts';

export interface NewCampaign {
  readonly documentNumber: string;
  readonly issuedOn: string;
  readonly issuer: string;
  readonly orderText: string;
  readonly dueOn: string | null;
  readonly recipients: readonly string[];
  readonly published: {
    readonly collected: number | null;
    readonly activated: number | null;
    readonly waiting: number | null;
  };
}

/** The id of the new campaign; null when the document has been entered before, or is being entered at this moment. */
export async function insertCampaign(em: EntityManager, campaign: NewCampaign): Promise<string | null> {
  const { published } = campaign;
  const [row] = await em.execute<{ id: string }[]>(
    `insert into target_campaign (document_number, issued_on, issuer, order_text, due_on, recipients, published_collected, published_activated, published_waiting)
     values (?, ?::date, ?, ?, ?::date, array(select jsonb_array_elements_text(?::jsonb)), ?, ?, ?)
     on conflict (document_number, issued_on) do nothing returning id`,
    [
      campaign.documentNumber,
      campaign.issuedOn,
      campaign.issuer,
      campaign.orderText,
      campaign.dueOn,
      JSON.stringify(campaign.recipients),
      published.collected,
      published.activated,
      published.waiting,
    ],
  );
  return row?.id ?? null;
}

interface NewVersion {
  readonly version: number;
  readonly source: TargetSource;
  readonly statedTotal: number;
  readonly reason: string | null;
  readonly committedBy: string;
}

export const insertVersion = (
  em: EntityManager,
  campaignId: string,
  { version, source, statedTotal, reason, committedBy }: NewVersion,
  at: Date,
) =>
  em.execute(
    `insert into target_version (campaign_id, version, source, stated_total, reason, committed_by, committed_at) values (?, ?, ?, ?, ?, ?, ?)`,
    [campaignId, version, source, statedTotal, reason, committedBy, at],
  );

export const insertTargets = (
  em: EntityManager,
  campaignId: string,
  version: number,
  rows: readonly AcceptedRow[],
) =>
  em.execute(
    `insert into target (campaign_id, version, unit_id, position, people, note)
     select ?, ?, "unitId", position, people, note
     from jsonb_to_recordset(?::jsonb) as t ("unitId" integer, position integer, people integer, note text)`,
    [campaignId, version, JSON.stringify(rows)],
  );

/** The rows of a version that the actor may see. */
export const findTargets = (em: EntityManager, campaignId: string, version: number): Promise<AcceptedRow[]> =>
  em.execute<AcceptedRow[]>(
    `select unit_id as "unitId", position, people, note from target where campaign_id = ? and version = ? order by position`,
    [campaignId, version],
  );

/** The campaign as it stands; two corrections wait for each other here. */
export async function findCampaignForUpdate(
  em: EntityManager,
  id: string,
): Promise<{ currentVersion: number; issuedOn: string; statedTotal: number } | null> {
  const [row] = await em.execute<{ currentVersion: number; issuedOn: string; statedTotal: number }[]>(
    `select c.current_version as "currentVersion", c.issued_on::text as "issuedOn",
       (select v.stated_total from target_version v where v.campaign_id = c.id and v.version = c.current_version) as "statedTotal"
     from target_campaign c where c.id = ? for update of c`,
    [id],
  );
  return row ?? null;
}

export const moveToVersion = (em: EntityManager, id: string, version: number) =>
  em.execute('update target_campaign set current_version = ? where id = ?', [version, id]);

/**
 * Freezes the list behind the targets, in one statement: who was approved for level 2 and had not activated when it was
 * drawn (`isOnList`), under the unit that stood in the place of theirs on the day of the document.
 *
 * An activation that is under way is waited for, and one that begins waits for this: it then finds the list and counts.
 */
export const freezeList = (
  em: EntityManager,
  list: { readonly campaignId: string; readonly issuedOn: string; readonly drawnAt: Date },
): Promise<{ unitId: number; people: number }[]> =>
  em.execute<{ unitId: number; people: number }[]>(
    `with listed as (
       insert into target_person (campaign_id, account_id, citizen_id, unit_id, hamlet)
       select t.campaign_id, a.id, a.citizen_id, t.unit_id, c.hamlet
       from account a
       join citizen c on c.id = a.citizen_id
       join administrative_unit_heir(?::date) h on h.unit_id = a.unit_id
       join current_target t on t.campaign_id = ? and t.unit_id = h.heir_id
       where a.level = 'LEVEL_2' and a.granted_at < ? and (a.activated_at is null or a.activated_at >= ?)
       for share of a
       returning unit_id)
     select unit_id as "unitId", count(*)::integer as people from listed group by unit_id`,
    [list.issuedOn, list.campaignId, list.drawnAt, list.drawnAt],
  );

/** The people of a new list who have activated since its day, by unit and by the day on which they did. */
export const countActivationsOfList = (
  em: EntityManager,
  campaignId: string,
): Promise<{ unitId: number; onDay: string; people: number }[]> =>
  em.execute<{ unitId: number; onDay: string; people: number }[]>(
    `select p.unit_id as "unitId", (a.activated_at at time zone 'Asia/Ho_Chi_Minh')::date::text as "onDay", count(*)::integer as people
     from target_person p join account a on a.id = p.account_id
     where p.campaign_id = ? and a.activated_at is not null group by 1, 2`,
    [campaignId],
  );
