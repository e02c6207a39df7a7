import express, { type Request, type Router } from 'express';
import { localDateOf } from '@dinhdanh/domain';
import { officerUnder } from '../../platform/access/act-under.ts';
import type { Asker } from '../../platform/access/actor.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { UseCases } from '../../platform/use-case.ts';
import { guestsOnPaper } from './guests-on-paper.ts';
import { printMeeting } from './print-meeting.ts';

/** Guests of meetings on paper, as PDF; made for this one request and kept nowhere. */
export function outreachMeetingsRouter(
  { useCases }: { readonly useCases: UseCases },
  askerOf: (request: Request) => Promise<Asker>,
): Router {
  const router = express.Router();

  router.get('/:id', async (request, response) => {
    const officer = officerUnder(await askerOf(request), 'outreach-meeting:print');
    const printed = await useCases.execute(printMeeting, officer, { id: request.params.id });
    response
      .set('Cache-Control', 'private, no-store')
      .attachment(`buoi-huong-dan-${localDateOf(printed.meeting.startsAt)}.pdf`)
      .type('application/pdf')
      .send(await guestsOnPaper(printed));
  });

  router.use(() => {
    throw new NotFound();
  });
  return router;
}
