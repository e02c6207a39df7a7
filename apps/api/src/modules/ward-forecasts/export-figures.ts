import type { UnitView } from '@dinhdanh/domain';
import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';
import { isUuid } from '../../platform/identifiers.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { readFigures, type FiguresFound } from './ward-forecasts.queries.ts';

export const FIGURE_FORMATS = ['XLSX', 'CSV', 'PDF'] as const;
type FigureFormat = (typeof FIGURE_FORMATS)[number];

interface Asked {
  readonly campaignId: string;
  readonly units: UnitView;
  readonly format: FigureFormat;
}

/** Xuất số liệu: what the officer sees on the board, to take along. Figures of units and no person. */
export const exportFigures = (reader: ScopedReader): UseCase<Asked, FiguresFound> => ({
  name: 'exportWardFigures',
  permission: 'ward-progress:read',
  rows: 'ACTOR',
  async run({ actor, audit }, { campaignId, units, format }) {
    const found = isUuid(campaignId) ? await readFigures(reader, actor.scope, { campaignId, units }) : null;
    if (!found) throw new NotFound();
    audit({
      unitId: NATIONAL_CHAIN,
      action: 'WARD_FIGURES_EXPORTED',
      subjectKind: 'TARGET_CAMPAIGN',
      subjectId: campaignId,
      details: { format, units, rows: found.rows.length },
    });
    return found;
  },
});
