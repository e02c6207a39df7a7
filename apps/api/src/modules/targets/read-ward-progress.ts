import type { UnitView } from '@dinhdanh/domain';
import type { RowScope } from '../../platform/access/actor.ts';
import { isUuid } from '../../platform/identifiers.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import { NotFound } from '../../platform/request-errors.ts';
import { progressOf, type WardProgress } from './target.views.ts';
import { readProgress } from './targets.queries.ts';

/** How far the covered units have come with a campaign, by the units of its document or by today's. */
export async function readWardProgress(
  reader: ScopedReader,
  scope: RowScope,
  campaignId: string,
  units: UnitView,
): Promise<WardProgress> {
  if (!isUuid(campaignId)) throw new NotFound();
  const { campaign, asOf, ...figures } = await readProgress(reader, scope, campaignId, units);
  if (!campaign) throw new NotFound();
  return progressOf(campaign, asOf, units, figures);
}
