import { VISIT_OUTCOMES, type VisitOutcome } from '@dinhdanh/domain';
import { unitIdsOf, type RowScope } from '../../platform/access/actor.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import { campaignVisits, outreachVisits } from '../statistics/index.ts';

export type VisitFigures = Readonly<Record<VisitOutcome, number>>;

/** Visits by outcome in a unit and those below it, or in all covered units: kept figures, nobody is counted one by one. */
export async function readVisitFigures(
  reader: ScopedReader,
  scope: RowScope,
  { unitCode, campaignId }: { readonly unitCode: string | null; readonly campaignId: string | null },
): Promise<VisitFigures> {
  const measureOf = (outcome: VisitOutcome) =>
    campaignId === null ? outreachVisits(outcome) : campaignVisits(outcome, campaignId);
  const rows = await reader.read<{ measure: string; visits: number }>(scope, {
    name: 'outreach-figures',
    text: `
      select s.measure, sum(s.amount)::integer as visits from statistic s join administrative_unit u on u.id = s.unit_id
      where s.measure = any ($1) and ($2::integer[] is null or s.unit_id = any ($2))
        and ($3::text is null or exists (
          select from administrative_unit_descendant d join administrative_unit a on a.id = d.ancestor_id
          where d.descendant_id = u.id and a.code = $3))
      group by s.measure`,
    values: [VISIT_OUTCOMES.map(measureOf), unitIdsOf(scope), unitCode],
  });
  return Object.fromEntries(
    VISIT_OUTCOMES.map((outcome) => [
      outcome,
      rows.find(({ measure }) => measure === measureOf(outcome))?.visits ?? 0,
    ]),
  ) as VisitFigures;
}
