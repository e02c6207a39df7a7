import { DomainRefusal, type TargetSheet, type TargetSource } from '@dinhdanh/domain';
import { asOfficer } from '../../platform/access/actor.ts';
import { isUuid } from '../../platform/identifiers.ts';
import { readReasonText } from '../../platform/input-refused.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { acceptSheet, type AcceptedRow } from './accept-sheet.ts';
import {
  findCampaignForUpdate,
  findTargets,
  insertTargets,
  insertVersion,
  moveToVersion,
} from './target-campaigns.queries.ts';

interface Correction {
  readonly campaignId: string;
  readonly expectedVersion: number;
  readonly reason: string;
  readonly sheet: TargetSheet & { readonly source: TargetSource };
}

/**
 * Điều chỉnh chỉ tiêu: another table takes the place of the one that holds, as a new version with its reason. The old one
 * stays to be read, and the list of people behind the targets is not touched.
 *
 * Edge: only who covers every unit of the campaign corrects it; a head of one ward would leave the others without a row.
 */
export const correctTargetCampaign: UseCase<Correction, { readonly id: string }> = {
  name: 'correctTargetCampaign',
  permission: 'target-campaign:commit',
  rows: 'ACTOR',
  async run(transaction, { campaignId, expectedVersion, reason, sheet }) {
    const { em, now, audit } = transaction;
    const campaign = isUuid(campaignId) ? await findCampaignForUpdate(em, campaignId) : null;
    if (!campaign) throw new NotFound();
    const written = readReasonText('reason', reason);
    const { currentVersion, issuedOn, statedTotal } = campaign;
    if (currentVersion !== expectedVersion) throw new DomainRefusal('STALE_VERSION', { currentVersion });
    const before = await findTargets(em, campaignId, currentVersion);
    if (before.reduce((sum, { people }) => sum + people, 0) !== statedTotal)
      throw new DomainRefusal('TARGET_CAMPAIGN_NOT_COVERED');
    const { rows, total } = await acceptSheet(transaction, sheet, issuedOn);
    if (asText(rows) === asText(before)) throw new DomainRefusal('TARGET_SHEET_UNCHANGED');

    const version = currentVersion + 1;
    const committedBy = asOfficer(transaction.actor).id;
    const entry = { version, source: sheet.source, statedTotal: total, reason: written, committedBy };
    await insertVersion(em, campaignId, entry, now);
    await insertTargets(em, campaignId, version, rows);
    await moveToVersion(em, campaignId, version);
    for (const unitId of new Set([...before, ...rows].map((row) => row.unitId)))
      audit({
        unitId,
        action: 'TARGET_CAMPAIGN_CORRECTED',
        subjectKind: 'TARGET_CAMPAIGN',
        subjectId: campaignId,
        details: { version, before: peopleOf(before, unitId), target: peopleOf(rows, unitId) },
      });
    return { id: campaignId };
  },
};

const peopleOf = (rows: readonly AcceptedRow[], unitId: number): number | null =>
  rows.find((row) => row.unitId === unitId)?.people ?? null;

const asText = (rows: readonly AcceptedRow[]): string =>
  JSON.stringify(rows.map(({ unitId, position, people, note }) => [unitId, position, people, note]));
