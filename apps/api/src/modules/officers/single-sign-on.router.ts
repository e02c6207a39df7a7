import express, { type Request, type Response, type Router } from 'express';
import { NotFound } from '../../platform/request-errors.ts';
import {
  receiveProviderAnswer,
  startSingleSignOn,
  type SingleSignOnServices,
} from './start-single-sign-on.ts';

/** Below the path at which the router stands; registered at the provider. */
export const RETURN_PATH = '/return';
/** The page that asks what came of it; there is no other way on, whatever an answer says. */
const NEXT_PAGE = '/admin/login#single-sign-on';

interface FlowCookie {
  read(request: Request): string | null;
  keep(response: Response, bearer: string, expiresAt: Date): void;
}

/** The ways of a browser to the identity provider and back. Both wait for a network, so neither is a use case. */
export function singleSignOnRouter(services: SingleSignOnServices, cookie: FlowCookie): Router {
  const router = express.Router({ caseSensitive: true, strict: true });

  router.post('/start', async (request, response) => {
    const { bearer, expiresAt, address } = await startSingleSignOn(services, request.ip ?? 'unknown');
    cookie.keep(response, bearer, expiresAt);
    response.json({ address });
  });

  router.get(RETURN_PATH, async (request, response) => {
    const { searchParams } = new URL(request.originalUrl, 'http://localhost');
    await receiveProviderAnswer(services, cookie.read(request), searchParams);
    response.redirect(303, NEXT_PAGE);
  });

  router.use(() => {
    throw new NotFound();
  });
  return router;
}
