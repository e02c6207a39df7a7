import express, { type Request, type Router } from 'express';
import { isHolder, type Actor, type HolderActor } from '../../platform/access/actor.ts';
import type { SealedFiles } from '../../platform/files/sealed-files.ts';
import { NotFound, Unauthenticated } from '../../platform/request-errors.ts';
import type { UseCases } from '../../platform/use-case.ts';
import { openOwnPortrait } from './open-own-portrait.ts';

interface RecordServices {
  readonly useCases: UseCases;
  readonly files: SealedFiles;
}

/** What of the own record is no text: the portrait. Only the session says whose; nothing of it is kept on the way. */
export function holderRecordRouter(
  { useCases, files }: RecordServices,
  actorOf: (request: Request) => Promise<Actor>,
): Router {
  const router = express.Router();

  router.get('/portrait', async (request, response) => {
    const location = await useCases.execute(openOwnPortrait, await holderOf(request), {});
    const content = await files.get(location, 'full');
    response.set('Cache-Control', 'private, no-store').type('image/jpeg').send(content);
  });

  router.use(() => {
    throw new NotFound();
  });
  return router;

  async function holderOf(request: Request): Promise<HolderActor> {
    const actor = await actorOf(request);
    if (!isHolder(actor)) throw new Unauthenticated();
    return actor;
  }
}
