import express, { type Request, type Router } from 'express';
import { officerUnder } from '../../platform/access/act-under.ts';
import type { Asker } from '../../platform/access/actor.ts';
import type { SealedFiles } from '../../platform/files/sealed-files.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { UseCases } from '../../platform/use-case.ts';
import { openLetter } from './open-letter.ts';

/** Letters travel beside GraphQL, as PDF. */
export function lettersRouter(
  { useCases, files }: { readonly useCases: UseCases; readonly files: SealedFiles },
  askerOf: (request: Request) => Promise<Asker>,
): Router {
  const router = express.Router();

  router.get('/:id', async (request, response) => {
    const officer = officerUnder(await askerOf(request), 'letter:read');
    const { location, fileName } = await useCases.execute(openLetter(officer), officer, {
      id: request.params.id,
    });
    const content = await files.get(location, 'full');
    response
      .set('Cache-Control', 'private, no-store')
      .attachment(fileName)
      .type('application/pdf')
      .send(content);
  });

  router.use(() => {
    throw new NotFound();
  });
  return router;
}
