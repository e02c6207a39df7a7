import { UNIT_VIEWS } from '@dinhdanh/domain';
import express, { type Request, type Router } from 'express';
import { officerUnder } from '../../platform/access/act-under.ts';
import type { Asker } from '../../platform/access/actor.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import { NotFound } from '../../platform/request-errors.ts';
import { TABLE_MEDIA_TYPE, writeTable } from '../../platform/tables/write-table.ts';
import type { UseCases } from '../../platform/use-case.ts';
import { exportFigures, FIGURE_FORMATS } from './export-figures.ts';
import { figureTable } from './figure-table.ts';
import { printFigures } from './print-figures.ts';

/** The board to take along: /ward-figures/<campaign>/xlsx?units=AS_OF_TODAY. */
export function wardFiguresRouter(
  { useCases, reader }: { readonly useCases: UseCases; readonly reader: ScopedReader },
  askerOf: (request: Request) => Promise<Asker>,
): Router {
  const router = express.Router();

  router.get('/:campaignId/:format', async (request, response) => {
    const officer = officerUnder(await askerOf(request), 'ward-progress:read');
    const format = FIGURE_FORMATS.find((known) => known.toLowerCase() === request.params.format);
    const units = UNIT_VIEWS.find((known) => known === (request.query['units'] ?? 'AS_ISSUED'));
    if (!format || !units) throw new NotFound();
    const { campaignId } = request.params;
    const found = await useCases.execute(exportFigures(reader), officer, { campaignId, units, format });
    const table = figureTable(found);
    const content =
      format === 'PDF'
        ? await printFigures(table, found.asOf)
        : await writeTable(format, 'Tiến độ', [table.head, ...table.rows]);
    response
      .set('Cache-Control', 'private, no-store')
      .attachment(`tien-do-${found.today}.${format.toLowerCase()}`)
      .type(format === 'PDF' ? 'application/pdf' : TABLE_MEDIA_TYPE[format])
      .send(content);
  });

  router.use(() => {
    throw new NotFound();
  });
  return router;
}
