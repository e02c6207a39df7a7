import express, { type Request, type Router } from 'express';
import { officerUnder } from '../../platform/access/act-under.ts';
import type { Asker } from '../../platform/access/actor.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { UseCases } from '../../platform/use-case.ts';
import { listOnPaper } from './list-on-paper.ts';
import { printList } from './print-list.ts';

/** Printed lists travel beside GraphQL, as PDF; they are made for this one request and kept nowhere. */
export function outreachListsRouter(
  { useCases }: { readonly useCases: UseCases },
  askerOf: (request: Request) => Promise<Asker>,
): Router {
  const router = express.Router();

  router.get('/:id', async (request, response) => {
    const officer = officerUnder(await askerOf(request), 'outreach-list:print');
    const printed = await useCases.execute(printList, officer, { id: request.params.id });
    response
      .set('Cache-Control', 'private, no-store')
      .attachment(`${printed.list.code}.pdf`)
      .type('application/pdf')
      .send(await listOnPaper(printed));
  });

  router.use(() => {
    throw new NotFound();
  });
  return router;
}
