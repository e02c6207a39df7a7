import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import { DomainRefusal, type RefusalCode } from '@dinhdanh/domain';
import { refusalMessage, serverMessage, type Locale } from '@dinhdanh/i18n';
import compression from 'compression';
import express, {
  type Express,
  type NextFunction,
  type Request,
  type RequestHandler,
  type Response,
} from 'express';
import helmet from 'helmet';
import type { DoorContext } from '../graphql/context.ts';
import type { RegisteredOperations } from '../graphql/registered-operations.ts';
import { InputRefused } from '../input-refused.ts';
import { BadUserInput, RequestError } from '../request-errors.ts';
import type { Logger } from '../log.ts';
import { countError, countRefusal, inRequest } from '../telemetry/telemetry.ts';

export interface GraphqlDoor {
  readonly path: string;
  readonly server: ApolloServer<DoorContext>;
  readonly operations: RegisteredOperations;
  /** Machines send no Origin; browsers may only come from our own pages. */
  createContext(
    request: Request,
    response: Response,
    requestId: string,
    locale: Locale,
  ): Promise<DoorContext>;
}

export interface HttpOptions {
  readonly doors: readonly GraphqlDoor[];
  /** What does not travel as GraphQL, by the path below which it answers everything: pictures, events. */
  readonly routers: readonly { readonly path: string; readonly router: RequestHandler }[];
  /** Built single-page apps by the path they are served under. */
  readonly apps: readonly { readonly path: string; readonly directory: string }[];
  readonly allowedOrigins: readonly string[];
  readonly trustedProxy: string | undefined;
  readonly hasSecureCookies: boolean;
  readonly log: Logger;
  isReady(): Promise<boolean>;
}

/** The one HTTP server: three GraphQL doors, two pages, health and readiness. */
export function createHttpApp(options: HttpOptions): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  if (options.trustedProxy) app.set('trust proxy', options.trustedProxy);
  app.use(securityHeaders(options.hasSecureCookies));
  app.use(observed([...options.doors, ...options.routers].map(({ path }) => path)));
  app.use(onlyReadablePaths);

  app.get('/healthz', (_request, response) => void response.json({ status: 'alive' }));
  app.get('/readyz', (_request, response, next) => {
    options
      .isReady()
      .then(
        (ready) => void response.status(ready ? 200 : 503).json({ status: ready ? 'ready' : 'not ready' }),
        next,
      );
  });

  for (const door of options.doors) {
    app.post(
      door.path,
      noStore,
      onlyOwnPages(options.allowedOrigins),
      express.json({ limit: '100kb', type: isJson, strict: true, verify: refuseNulCharacter }),
      onlyJson,
      (request, response, next) => {
        request.body = door.operations.resolve(request.body);
        // We answer in JSON whatever is asked for; Apollo would refuse in words of its own.
        request.headers.accept = 'application/json';
        // Made here and not in Apollo's hook, which would send the message of a failure to the caller.
        door.createContext(request, response, requestIdOf(response), localeOf(request)).then((context) => {
          response.locals['context'] = context;
          next();
        }, next);
      },
      expressMiddleware(door.server, {
        context: async ({ res }) =>
          (res as unknown as Response<unknown, { context: DoorContext }>).locals.context,
      }) as unknown as RequestHandler,
    );
    app.all(door.path, (_request, _response, next) => next(new RequestError('METHOD_NOT_ALLOWED', {}, 405)));
  }

  for (const { path, router } of options.routers)
    app.use(path, noStore, onlyOwnPages(options.allowedOrigins), router);

  app.use(compression());
  for (const { path, directory } of options.apps) servePages(app, path, directory);
  app.use((_request, _response, next) => next(new RequestError('NOT_FOUND', {}, 404)));
  app.use(answerError(options.log));
  return app;
}

const securityHeaders = (isHttps: boolean): RequestHandler =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        workerSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
      },
    },
    strictTransportSecurity: isHttps ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
  });

/** A request by its door, which is a path of ours: what stands behind it in an address may be anything. */
const observed =
  (doors: readonly string[]): RequestHandler =>
  (request, response, next) => {
    const door = doors.find((path) => `${request.path}/`.startsWith(`${path}/`)) ?? 'pages';
    inRequest(door, next, (end) => response.once('close', () => end(response.statusCode)));
  };

const onlyReadablePaths: RequestHandler = ({ path }, _response, next) => {
  try {
    decodeURIComponent(path);
    next();
  } catch {
    next(new BadUserInput('path'));
  }
};

const noStore: RequestHandler = (_request, response, next) => {
  response.set('Cache-Control', 'no-store');
  next();
};

/** A page of somebody else must not be able to act with an officer's cookie. */
const onlyOwnPages =
  (allowed: readonly string[]): RequestHandler =>
  (request, _response, next) => {
    const origin = request.get('origin');
    const own = `${request.protocol}://${request.get('host') ?? ''}`;
    if (origin === undefined || origin === own || allowed.includes(origin)) next();
    else next(new RequestError('ORIGIN_NOT_ALLOWED', {}, 403));
  };

const isJson = (request: { headers: { 'content-type'?: string | undefined } }): boolean =>
  /^application\/json(\s*;\s*charset=utf-8)?$/i.test(request.headers['content-type'] ?? '');

/** PostgreSQL's texts cannot hold U+0000, so no value of ours has it; in JSON and in GraphQL it can only stand as an escape. */
const refuseNulCharacter = (_request: unknown, _response: unknown, body: Buffer): void => {
  if (/\\u(?:0000|\{0+\})/.test(body.toString('latin1'))) throw new Error('U+0000 in the body');
};

const onlyJson: RequestHandler = (request, _response, next) => {
  if (isJson(request)) next();
  else next(new RequestError('UNSUPPORTED_MEDIA_TYPE', {}, 415));
};

function servePages(app: Express, path: string, directory: string): void {
  const index = join(directory, 'index.html');
  if (!existsSync(index)) return;
  // Names of built files carry a hash of their content, so they may be kept for ever; what has a fixed name may not.
  app.use(
    path,
    express.static(directory, {
      index: false,
      immutable: true,
      maxAge: '1y',
      setHeaders: revalidateFixedNames,
    }),
  );
  app.get(
    path === '/' ? /^\/(?!graphql\b|admin\b|healthz|readyz)[^.]*$/ : new RegExp(`^${path}(/[^.]*)?$`),
    (_request, response) => {
      response.set('Cache-Control', 'no-cache').sendFile(index);
    },
  );
}

/** An old service worker would keep old pages on a phone for as long as it is not replaced itself. */
const FIXED_NAMES = /\.html$|\.webmanifest$|-worker\.js$/;

const revalidateFixedNames = (response: Response, file: string): void => {
  if (FIXED_NAMES.test(file)) response.set('Cache-Control', 'no-cache');
};

const requestIds = new WeakMap<Response, string>();
function requestIdOf(response: Response): string {
  let id = requestIds.get(response);
  if (id === undefined) {
    id = randomUUID();
    requestIds.set(response, id);
  }
  return id;
}

/** The language that the caller reads: Vietnamese, unless English is asked for. */
export const localeOf = (request: Request): Locale =>
  request.acceptsLanguages('vi', 'en') === 'en' ? 'en' : 'vi';

/** Whatever goes wrong before GraphQL answers in the same shape as GraphQL: JSON, a code, a sentence, no stack. */
const answerError =
  (log: Logger) =>
  (error: unknown, request: Request, response: Response, _next: NextFunction): void => {
    const requestId = requestIdOf(response);
    const refused = refusedBy(error);
    for (const code of refused?.codes ?? []) countRefusal(code);
    if (refused && !response.headersSent) {
      const errors = refused.codes.map((code) => ({
        message: refusalMessage(code, localeOf(request), refused.details),
        extensions: { code, requestId },
      }));
      return void response.status(refused.status).json({ errors });
    }
    const { code, status, shown } = classify(error);
    countError(code);
    if (code === 'INTERNAL_SERVER_ERROR')
      log.error(
        { incidentId: requestId, error: error instanceof Error ? error.stack : String(error) },
        'unexpected error',
      );
    if (response.headersSent) return void response.end();
    if (error instanceof RequestError) response.set(error.headers);
    const incident: Record<string, string> =
      code === 'INTERNAL_SERVER_ERROR' ? { incidentId: requestId } : {};
    response.status(status).json({
      errors: [
        {
          message: serverMessage(code, localeOf(request), { ...shown, ...incident }),
          extensions: { code, requestId, ...shown, ...incident },
        },
      ],
    });
  };

/** What kind of no it is, where HTTP has a number for it. */
const REFUSAL_STATUS: Partial<Record<RefusalCode, number>> = {
  REGISTRATION_UNKNOWN: 401,
  REGISTRATION_STATE: 409,
  FILE_TOO_LARGE: 413,
  FILE_TYPE_REFUSED: 415,
  FILE_COUNT_EXCEEDED: 429,
  SINGLE_SIGN_ON_UNAVAILABLE: 503,
};
const ERROR_STATUS: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  RATE_LIMITED: 429,
};

/** Refusals of rules beside GraphQL, where they cannot be members of a union; all of them when there are several. */
function refusedBy(
  error: unknown,
): { codes: readonly RefusalCode[]; details: DomainRefusal['details']; status: number } | null {
  if (error instanceof InputRefused)
    return { codes: error.fields.map(({ code }) => code), details: {}, status: 422 };
  if (error instanceof DomainRefusal)
    return { codes: [error.code], details: error.details, status: REFUSAL_STATUS[error.code] ?? 422 };
  return null;
}

function classify(error: unknown): {
  code: Parameters<typeof serverMessage>[0];
  status: number;
  shown: Record<string, string>;
} {
  if (error instanceof RequestError) {
    const { code, argument, retryAfterSeconds } = error.extensions as {
      code: Parameters<typeof serverMessage>[0];
      argument?: string;
      retryAfterSeconds?: number;
    };
    const shown = {
      ...(argument && { argument }),
      ...(retryAfterSeconds && { retryAfterSeconds: String(retryAfterSeconds) }),
    };
    return { code, status: ERROR_STATUS[code] ?? error.status, shown };
  }
  const { type, status = 500 } = error as { type?: string; status?: number };
  if (type === 'entity.too.large') return { code: 'BODY_TOO_LARGE', status: 413, shown: {} };
  if (type === 'charset.unsupported' || type === 'encoding.unsupported')
    return { code: 'UNSUPPORTED_MEDIA_TYPE', status: 415, shown: {} };
  // Express and what stands on it give a status to what the caller did wrong: a path or a body that cannot be decoded.
  if (status === 404) return { code: 'NOT_FOUND', status, shown: {} };
  if (status >= 400 && status < 500) return { code: 'BAD_USER_INPUT', status: 400, shown: {} };
  return { code: 'INTERNAL_SERVER_ERROR', status: 500, shown: {} };
}
