import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import express, { type Request, type Router } from 'express';
import { officerUnder } from '../../platform/access/act-under.ts';
import type { Asker } from '../../platform/access/actor.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { UseCases } from '../../platform/use-case.ts';
import { auditExportFile } from './audit-export-file.ts';
import { fetchAuditExport } from './read-audit-exports.ts';

/** Exports travel beside GraphQL, as CSV. */
export function auditExportsRouter(
  { useCases, reader }: { readonly useCases: UseCases; readonly reader: ScopedReader },
  askerOf: (request: Request) => Promise<Asker>,
): Router {
  const router = express.Router();

  router.get('/:id', async (request, response) => {
    const officer = officerUnder(await askerOf(request), 'audit-export:download');
    const { row } = await useCases.execute(fetchAuditExport, officer, { id: request.params.id });
    response
      .set('Cache-Control', 'private, no-store')
      .attachment(`nhat-ky-${row.id}.csv`)
      .type('text/csv; charset=utf-8');
    await pipeline(Readable.from(auditExportFile(reader, row)), response);
  });

  router.use(() => {
    throw new NotFound();
  });
  return router;
}
