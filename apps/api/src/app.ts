import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { MikroORM } from '@mikro-orm/postgresql';
import { parseCookie } from 'cookie';
import type { CookieOptions, Express, Request, Response } from 'express';
import pg, { type Pool } from 'pg';
import type { Config } from './config.ts';
import { ENTITIES } from './modules/entities.ts';
import { ApplicationEvents, ApplicationReader } from './modules/applications/index.ts';
import { WorkingCalendarSource } from './modules/calendar/index.ts';
import { ProvinceCodesSource } from './modules/citizens/index.ts';
import { filesRouter } from './modules/files/index.ts';
import { findOfficerBySession, findOfficerOfIdleSession } from './modules/officers/index.ts';
import { VISITOR, type Actor } from './platform/access/actor.ts';
import { filesystemFileStore } from './platform/adapters/filesystem-file-store.ts';
import { s3FileStore } from './platform/adapters/s3-file-store.ts';
import { ChannelListener } from './platform/events/channel-listener.ts';
import { eventsRouter } from './platform/events/events-router.ts';
import { EventStreams } from './platform/events/event-streams.ts';
import { SealedFiles } from './platform/files/sealed-files.ts';
import { createEndpoint } from './platform/graphql/endpoint.ts';
import { RegisteredOperations } from './platform/graphql/registered-operations.ts';
import { createHttpApp, type GraphqlDoor } from './platform/http/server.ts';
import type { Logger } from './platform/log.ts';
import { createOrm } from './platform/persistence/orm.ts';
import { isDatabaseReady } from './platform/persistence/readiness.ts';
import { ScopedReader } from './platform/persistence/scoped-reader.ts';
import { RateLimits } from './platform/rate-limits.ts';
import { bearerHash, Secrets } from './platform/secrets.ts';
import { UseCases } from './platform/use-case.ts';
import { buildSchemas } from './schemas.ts';

export interface Core {
  readonly orm: MikroORM;
  /** Pipelined: statements of one connection leave together (scoped-reader.ts). */
  readonly pool: Pool;
  readonly reader: ScopedReader;
  readonly useCases: UseCases;
  readonly secrets: Secrets;
  readonly files: SealedFiles;
  close(): Promise<void>;
}

/** What the server, the worker and the command line share: the database as the application role, and the use cases. */
export function createCore(config: Pick<Config, 'databaseUrl' | 'secretKey' | 'fileStore'>): Core {
  const secrets = new Secrets(config.secretKey);
  const orm = createOrm(config.databaseUrl, ENTITIES);
  const pool = new pg.Pool({ connectionString: config.databaseUrl, max: 10, pipeline: true });
  // A connection that breaks is replaced at the next use; without a listener, idle or in use, it would end the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return {
    orm,
    pool,
    reader: new ScopedReader(pool),
    useCases: new UseCases(orm),
    secrets,
    files: new SealedFiles(fileStoreOf(config.fileStore), secrets),
    async close() {
      await Promise.all([orm.close(), pool.end()]);
    },
  };
}

const fileStoreOf = (settings: Config['fileStore']) =>
  settings.kind === 'S3' ? s3FileStore(settings) : filesystemFileStore(settings.directory);

export interface App {
  readonly http: Express;
  /** Ends the open event streams, which would hold up a server that waits for its connections to end. */
  endStreams(): void;
  close(): Promise<void>;
}

const projectFile = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const manifestOf = (app: string): string[] =>
  [projectFile(`apps/${app}/src/generated/persisted-documents.json`)].filter((file) => existsSync(file));

/** The composition root of the server: every part is made here and handed to the others; tests hand in their own core. */
export async function createApp(config: Config, core: Core, log: Logger): Promise<App> {
  const { reader, useCases, pool, secrets } = core;
  const rateLimits = new RateLimits(pool);
  const workingCalendar = new WorkingCalendarSource(pool);
  const applications = new ApplicationReader({
    workingCalendar,
    provinceCodes: new ProvinceCodesSource(pool),
    secrets,
  });
  const services = {
    applications,
    workingCalendar,
    appointments: { secrets, rateLimits, workingCalendar },
    activation: { secrets, rateLimits },
    signInServices: { pool, secrets, rateLimits },
  };

  const door = async (
    name: keyof ReturnType<typeof buildSchemas>,
    manifests: string[],
    actorOf: (bearer: string | null) => Promise<Actor>,
  ): Promise<GraphqlDoor> => {
    const server = createEndpoint(buildSchemas()[name], { isDevelopment: config.isDemo, log });
    await server.start();
    return {
      path: `/graphql/${name}`,
      server,
      operations: new RegisteredOperations(
        manifests,
        config.allowsUnregisteredOperations || name === 'agency',
      ),
      async createContext(request, response, requestId, locale) {
        const sessionBearer = sessionOf(request, config.hasSecureCookies);
        return {
          requestId,
          locale,
          actor: await actorOf(sessionBearer),
          address: request.ip ?? 'unknown',
          reader,
          useCases,
          log,
          sessionBearer,
          ...sessionCookie(response, config.hasSecureCookies),
          ...services,
        };
      },
    };
  };

  const officerOrVisitor = async (bearer: string | null): Promise<Actor> =>
    (bearer === null ? null : await findOfficerBySession(pool, bearerHash(bearer))) ?? VISITOR;
  const visitor = async (): Promise<Actor> => VISITOR;
  const doors = await Promise.all([
    door('back-office', manifestOf('admin'), officerOrVisitor),
    door('portal', manifestOf('portal'), visitor),
    door('agency', [], visitor),
  ]);

  const streams = new EventStreams();
  const events = new ApplicationEvents(pool, streams);
  const listener = new ChannelListener({
    connectionString: config.databaseUrl,
    channel: 'application_changed',
    log,
    onMessage: (payload) => events.announce(payload),
    onGap: () => streams.endAll(),
  });
  await listener.open();

  const http = createHttpApp({
    doors,
    routers: [
      {
        path: '/events',
        router: eventsRouter({
          streams,
          permission: 'application:list',
          sessionKeyOf(request) {
            const bearer = sessionOf(request, config.hasSecureCookies);
            return bearer === null ? null : bearerHash(bearer).toString('hex');
          },
          findActor: (sessionKey) => findOfficerOfIdleSession(pool, Buffer.from(sessionKey, 'hex')),
        }),
      },
      {
        path: '/files',
        router: filesRouter(core, (request) => officerOrVisitor(sessionOf(request, config.hasSecureCookies))),
      },
    ],
    apps: [
      { path: '/admin', directory: projectFile('apps/admin/dist') },
      { path: '/', directory: projectFile('apps/portal/dist') },
    ],
    allowedOrigins: config.allowedOrigins,
    trustedProxy: config.trustedProxy,
    hasSecureCookies: config.hasSecureCookies,
    log,
    isReady: () => isDatabaseReady(pool),
  });
  return {
    http,
    endStreams: () => streams.endAll(),
    async close() {
      streams.endAll();
      await listener.close();
      await Promise.all(doors.map(({ server }) => server.stop()));
    },
  };
}

/** `__Host-`: set by this host alone, over TLS, for every path. Without TLS (the demo) browsers refuse that name. */
const cookieName = (isSecure: boolean): string => (isSecure ? '__Host-officer' : 'officer');

const sessionOf = (request: Request, isSecure: boolean): string | null =>
  parseCookie(request.headers.cookie ?? '')[cookieName(isSecure)] ?? null;

function sessionCookie(response: Response, isSecure: boolean) {
  const options: CookieOptions = { httpOnly: true, secure: isSecure, sameSite: 'strict', path: '/' };
  return {
    setSession: (bearer: string, expiresAt: Date): void =>
      void response.cookie(cookieName(isSecure), bearer, { ...options, expires: expiresAt }),
    clearSession: (): void => void response.clearCookie(cookieName(isSecure), options),
  };
}
