import express, { type Request, type Router } from 'express';
import { officerUnder } from '../../platform/access/act-under.ts';
import type { Asker } from '../../platform/access/actor.ts';
import type { SealedFiles } from '../../platform/files/sealed-files.ts';
import { NotFound } from '../../platform/request-errors.ts';
import { TABLE_FORMATS, TABLE_MEDIA_TYPE } from '../../platform/tables/write-table.ts';
import type { UseCases } from '../../platform/use-case.ts';
import { openResult } from './open-result.ts';

/** Results travel beside GraphQL, as CSV or XLSX. */
export function longTasksRouter(
  { useCases, files }: { readonly useCases: UseCases; readonly files: SealedFiles },
  askerOf: (request: Request) => Promise<Asker>,
): Router {
  const router = express.Router();

  router.get('/:id/:format', async (request, response) => {
    const format = TABLE_FORMATS.find((name) => name.toLowerCase() === request.params.format);
    if (!format) throw new NotFound();
    const officer = officerUnder(await askerOf(request), 'long-task:download');
    const { location, fileName } = await useCases.execute(openResult, officer, {
      id: request.params.id,
      format,
    });
    const content = await files.get(location, 'full');
    response
      .set('Cache-Control', 'private, no-store')
      .attachment(fileName)
      .type(TABLE_MEDIA_TYPE[format])
      .send(content);
  });

  router.use(() => {
    throw new NotFound();
  });
  return router;
}
