import { Router, type Request, type RequestHandler } from 'express';
import { officerUnder } from '../access/act-under.ts';
import type { SignedInOfficer } from '../access/actor.ts';
import type { Permission } from '../access/permissions.ts';
import { RequestError, Unauthenticated } from '../request-errors.ts';
import type { EventStreams } from './event-streams.ts';

interface EventsRouterOptions {
  readonly streams: EventStreams;
  readonly permission: Permission;
  /** What names the session of a request; null without one. */
  sessionKeyOf(request: Request): string | null;
  /** Without keeping the session awake: an open page is not a person at work. */
  findOfficer(sessionKey: string): Promise<SignedInOfficer | null>;
}

/** GET /back-office: what happens in the officer's units while it happens, as server-sent events. */
export function eventsRouter({
  streams,
  permission,
  sessionKeyOf,
  findOfficer,
}: EventsRouterOptions): RequestHandler {
  const router = Router();
  router.get('/back-office', async (request, response) => {
    const sessionKey = sessionKeyOf(request);
    const officer = sessionKey === null ? null : await findOfficer(sessionKey);
    if (sessionKey === null || !officer) throw new Unauthenticated();
    const actor = officerUnder(officer, permission);
    // Node answers a HEAD by running this and dropping the body, which would never end.
    if (request.method === 'HEAD') return void response.type('text/event-stream').end();
    // Whoever left while the session was looked up has closed the answer already.
    if (response.destroyed) return;
    streams.open({ response, actor, permission, sessionKey, findOfficer: () => findOfficer(sessionKey) });
  });
  router.all('/back-office', (_request, _response, next) =>
    next(new RequestError('METHOD_NOT_ALLOWED', {}, 405)),
  );
  return router;
}
