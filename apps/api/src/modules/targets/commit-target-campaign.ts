import {
  checkDueOn,
  checkIssuedOn,
  checkPublishedFigure,
  DomainRefusal,
  listDrawnAt,
  localDateOf,
  parseDocumentNumber,
  parseIssuer,
  parseOrderText,
  parseRecipients,
  type TargetSheet,
  type TargetSource,
} from '@dinhdanh/domain';
import { formatDate } from '@dinhdanh/domain/formats';
import { asOfficer } from '../../platform/access/actor.ts';
import { parseFields, readIdempotencyKey } from '../../platform/input-refused.ts';
import type { Transaction, UseCase } from '../../platform/use-case.ts';
import { targetActivations, targetListed } from '../statistics/index.ts';
import { acceptSheet, type AcceptedRow } from './accept-sheet.ts';
import {
  countActivationsOfList,
  freezeList,
  insertCampaign,
  insertTargets,
  insertVersion,
  type NewCampaign,
} from './target-campaigns.queries.ts';

export interface CampaignForm extends NewCampaign {
  readonly idempotencyKey: string;
  readonly sheet: TargetSheet & { readonly source: TargetSource };
}

/**
 * Giao chỉ tiêu theo văn bản: a document with its table becomes a campaign, and the people behind each number are frozen
 * as a list. What the document prints and who is on the list may differ, and neither is bent to
 * the other: the answer shows both.
 *
 * Edge: the document may be entered long after its day. Whoever activated in between is on the list and counted on the day
 * it happened, so that progress is a recount of the list at any moment.
 */
export const commitTargetCampaign: UseCase<CampaignForm, { readonly id: string }> = {
  name: 'commitTargetCampaign',
  permission: 'target-campaign:commit',
  rows: 'ACTOR',
  idempotencyKey: ({ idempotencyKey }) => readIdempotencyKey(idempotencyKey),
  async run(transaction, form) {
    const { em, now } = transaction;
    const campaign = readDocument(form, now);
    const { rows, total } = await acceptSheet(transaction, form.sheet, campaign.issuedOn);
    const id = await insertCampaign(em, campaign);
    if (id === null) {
      const { documentNumber: number, issuedOn } = campaign;
      throw new DomainRefusal('TARGET_CAMPAIGN_EXISTS', { number, date: formatDate(issuedOn) });
    }
    const version = {
      version: 1,
      source: form.sheet.source,
      statedTotal: total,
      reason: null,
      committedBy: asOfficer(transaction.actor).id,
    };
    await insertVersion(em, id, version, now);
    await insertTargets(em, id, 1, rows);
    await drawList(transaction, { id, issuedOn: campaign.issuedOn, rows });
    return { id };
  },
};

const readDocument = (form: CampaignForm, now: Date): NewCampaign =>
  parseFields<NewCampaign>({
    documentNumber: () => parseDocumentNumber(form.documentNumber),
    issuedOn: () => checkIssuedOn(form.issuedOn, localDateOf(now)),
    issuer: () => parseIssuer(form.issuer),
    orderText: () => parseOrderText(form.orderText),
    dueOn: () => checkDueOn(form.dueOn, form.issuedOn),
    recipients: () => parseRecipients(form.recipients),
    published: () =>
      parseFields({
        collected: () => checkPublishedFigure(form.published.collected),
        activated: () => checkPublishedFigure(form.published.activated),
        waiting: () => checkPublishedFigure(form.published.waiting),
      }),
  });

async function drawList(
  { em, now, audit, count }: Transaction,
  {
    id,
    issuedOn,
    rows,
  }: { readonly id: string; readonly issuedOn: string; readonly rows: readonly AcceptedRow[] },
): Promise<void> {
  const listed = await freezeList(em, { campaignId: id, issuedOn, drawnAt: listDrawnAt(issuedOn, now) });
  for (const { unitId, people } of listed)
    count({ unitId, measure: targetListed(id), amount: people, onDay: issuedOn });
  for (const { unitId, onDay, people } of await countActivationsOfList(em, id))
    count({ unitId, measure: targetActivations(id), amount: people, onDay });
  for (const { unitId, people } of rows)
    audit({
      unitId,
      action: 'TARGET_CAMPAIGN_COMMITTED',
      subjectKind: 'TARGET_CAMPAIGN',
      subjectId: id,
      details: {
        version: 1,
        target: people,
        listed: listed.find((unit) => unit.unitId === unitId)?.people ?? 0,
      },
    });
}
