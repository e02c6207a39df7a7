import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import express, { type Request, type Router } from 'express';
import { isOfficer, type Actor } from '../../platform/access/actor.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import { NotFound, Unauthenticated } from '../../platform/request-errors.ts';
import type { UseCases } from '../../platform/use-case.ts';
import { auditExportFile } from './audit-export-file.ts';
import { fetchAuditExport } from './read-audit-exports.ts';

/** Exports travel beside GraphQL, as CSV. */
export function auditExportsRouter(
  { useCases, reader }: { readonly useCases: UseCases; readonly reader: ScopedReader },
  actorOf: (request: Request) => Promise<Actor>,
): Router {
  const router = express.Router();

  router.get('/:id', async (request, response) => {
    const officer = await actorOf(request);
    if (!isOfficer(officer)) throw new Unauthenticated();
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
