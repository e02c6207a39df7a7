import express, { type Request, type Router } from 'express';
import { officerUnder } from '../../platform/access/act-under.ts';
import type { Asker } from '../../platform/access/actor.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { UseCases } from '../../platform/use-case.ts';
import { downloadReport, REPORT_FORMATS } from './download-report.ts';
import { printReport } from './print-report.ts';
import { reportDocx } from './report-docx.ts';
import { composedOf } from './ward-report.views.ts';

const MEDIA_TYPES = {
  PDF: 'application/pdf',
  DOCX: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

/** Reports travel beside GraphQL, as PDF and as DOCX: /ward-reports/<id>/pdf. */
export function wardReportsRouter(
  { useCases, reader }: { readonly useCases: UseCases; readonly reader: ScopedReader },
  askerOf: (request: Request) => Promise<Asker>,
): Router {
  const router = express.Router();

  router.get('/:id/:format', async (request, response) => {
    const officer = officerUnder(await askerOf(request), 'ward-report:list');
    const format = REPORT_FORMATS.find((known) => known.toLowerCase() === request.params.format);
    if (!format) throw new NotFound();
    const { id } = request.params;
    const record = await useCases.execute(downloadReport(reader), officer, { id, format });
    const report = composedOf(record);
    const content =
      format === 'PDF'
        ? await printReport(report, record.issuedAt ?? record.draftedAt)
        : await reportDocx(report);
    response
      .set('Cache-Control', 'private, no-store')
      .attachment(`${record.code}.${format.toLowerCase()}`)
      .type(MEDIA_TYPES[format])
      .send(content);
  });

  router.use(() => {
    throw new NotFound();
  });
  return router;
}
