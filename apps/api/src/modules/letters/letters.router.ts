import express, { type Request, type Response, type Router } from 'express';
import { officerUnder } from '../../platform/access/act-under.ts';
import { isHolder, type Asker } from '../../platform/access/actor.ts';
import type { SealedFiles } from '../../platform/files/sealed-files.ts';
import { NotFound, Unauthenticated } from '../../platform/request-errors.ts';
import type { UseCases } from '../../platform/use-case.ts';
import { openAnswerLetter, openOwnAnswerLetter } from './open-answer-letter.ts';
import { openLetter, type OpenedLetter } from './open-letter.ts';

/** Letters travel beside GraphQL, as PDF. */
export function lettersRouter(
  { useCases, files }: { readonly useCases: UseCases; readonly files: SealedFiles },
  askerOf: (request: Request) => Promise<Asker>,
): Router {
  const router = express.Router();

  router.get('/:id', async (request, response) => {
    const officer = officerUnder(await askerOf(request), 'letter:read');
    const { id } = request.params;
    await sendLetter(files, response, await useCases.execute(openLetter(officer), officer, { id }));
  });

  router.get('/data-requests/:id', async (request, response) => {
    const officer = officerUnder(await askerOf(request), 'data-request:list');
    const { id: dataRequestId } = request.params;
    await sendLetter(files, response, await useCases.execute(openAnswerLetter, officer, { dataRequestId }));
  });

  router.use(() => {
    throw new NotFound();
  });
  return router;
}

/** The letters of the holder who is signed in, by the code of what they answer. */
export function ownLettersRouter(
  { useCases, files }: { readonly useCases: UseCases; readonly files: SealedFiles },
  askerOf: (request: Request) => Promise<Asker>,
): Router {
  const router = express.Router();

  router.get('/:code', async (request, response) => {
    const holder = await askerOf(request);
    if (!isHolder(holder)) throw new Unauthenticated();
    const { code } = request.params;
    await sendLetter(files, response, await useCases.execute(openOwnAnswerLetter, holder, { code }));
  });

  router.use(() => {
    throw new NotFound();
  });
  return router;
}

async function sendLetter(
  files: SealedFiles,
  response: Response,
  { location, fileName }: OpenedLetter,
): Promise<void> {
  const content = await files.get(location, 'full');
  response
    .set('Cache-Control', 'private, no-store')
    .attachment(fileName)
    .type('application/pdf')
    .send(content);
}
