import { printedTables } from '@dinhdanh/i18n';
import express, { type Request, type Router } from 'express';
import { officerUnder } from '../../platform/access/act-under.ts';
import type { Asker } from '../../platform/access/actor.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import { NotFound } from '../../platform/request-errors.ts';
import { TABLE_MEDIA_TYPE, writeTable } from '../../platform/tables/write-table.ts';
import type { UseCases } from '../../platform/use-case.ts';
import { fetchRetentionReport } from './fetch-retention-report.ts';
import { reportTable } from './report-table.ts';

/** Reports of runs travel beside GraphQL: /retention-runs/<id>/csv or /xlsx. */
export function retentionRouter(
  { useCases, reader }: { readonly useCases: UseCases; readonly reader: ScopedReader },
  askerOf: (request: Request) => Promise<Asker>,
): Router {
  const router = express.Router();

  router.get('/:id/:format', async (request, response) => {
    const officer = officerUnder(await askerOf(request), 'retention:read');
    const format = (['CSV', 'XLSX'] as const).find((known) => known.toLowerCase() === request.params.format);
    if (!format) throw new NotFound();
    const report = await useCases.execute(fetchRetentionReport(reader), officer, { id: request.params.id });
    response
      .set('Cache-Control', 'private, no-store')
      .attachment(`luu-tru-${report.run.id}.${format.toLowerCase()}`)
      .type(TABLE_MEDIA_TYPE[format])
      .send(await writeTable(format, printedTables.retentionTitle, reportTable(report)));
  });

  router.use(() => {
    throw new NotFound();
  });
  return router;
}
