import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AGENCY_SCOPES } from '@dinhdanh/domain';
import type { MikroORM } from '@mikro-orm/postgresql';
import { parseCookie } from 'cookie';
import type { CookieOptions, Express, Request, Response } from 'express';
import pg, { type Pool } from 'pg';
import type { Config } from './config.ts';
import { auditExportsRouter } from './modules/audit-exports/index.ts';
import { ENTITIES } from './modules/entities.ts';
import { agencyClients, findMachine } from './modules/agencies/index.ts';
import { ApplicationEvents, ApplicationReader } from './modules/applications/index.ts';
import { WorkingCalendarSource } from './modules/calendar/index.ts';
import { ProvinceCodesSource } from './modules/citizens/index.ts';
import { filesRouter } from './modules/files/index.ts';
import { inboundSmsRouter } from './modules/inbound-sms/index.ts';
import { findHolderBySession } from './modules/holder-sessions/index.ts';
import { lettersRouter, ownLettersRouter } from './modules/letters/index.ts';
import { LockEventSigner } from './modules/lock-events/index.ts';
import { longTasksRouter } from './modules/long-tasks/index.ts';
import { personImportsRouter } from './modules/person-imports/index.ts';
import { holderRecordRouter } from './modules/holder-record/index.ts';
import { outreachListsRouter, outreachMeetingsRouter } from './modules/outreach/index.ts';
import {
  findOfficerBySession,
  findOfficerOfIdleSession,
  RETURN_PATH,
  SESSION_IDLE_MINUTES,
  singleSignOnRouter,
} from './modules/officers/index.ts';
import { retentionRouter } from './modules/retention/index.ts';
import { wardFiguresRouter } from './modules/ward-forecasts/index.ts';
import { wardReportsRouter } from './modules/ward-reports/index.ts';
import { targetSheetsRouter } from './modules/targets/index.ts';
import { VISITOR, type Asker } from './platform/access/actor.ts';
import { openidProvider } from './platform/adapters/openid-provider.ts';
import { filesystemFileStore } from './platform/adapters/filesystem-file-store.ts';
import { s3FileStore } from './platform/adapters/s3-file-store.ts';
import { ChannelListener } from './platform/events/channel-listener.ts';
import { eventsRouter } from './platform/events/events-router.ts';
import { EventStreams } from './platform/events/event-streams.ts';
import { AnchorKeys } from './platform/audit/anchor-document.ts';
import { SealedFiles } from './platform/files/sealed-files.ts';
import type { AskingBrowser } from './platform/graphql/context.ts';
import { createEndpoint } from './platform/graphql/endpoint.ts';
import { RegisteredOperations } from './platform/graphql/registered-operations.ts';
import { createHttpApp, localeOf, type GraphqlDoor } from './platform/http/server.ts';
import type { Logger } from './platform/log.ts';
import { AccessTokens } from './platform/oauth/access-tokens.ts';
import { createAuthorizationServer } from './platform/oauth/authorization-server.ts';
import { oauthAddresses } from './platform/oauth/oauth-addresses.ts';
import { OauthRecords } from './platform/oauth/oauth-records.queries.ts';
import { createOrm } from './platform/persistence/orm.ts';
import type { FileStore } from './platform/ports/file-store.ts';
import { isDatabaseReady } from './platform/persistence/readiness.ts';
import { ScopedReader } from './platform/persistence/scoped-reader.ts';
import { RateLimits } from './platform/rate-limits.ts';
import { openingTypes } from './platform/sealing/sealed-in-database.ts';
import { Sealer } from './platform/sealing/sealer.ts';
import { bearerHash, Secrets } from './platform/secrets.ts';
import { UseCases } from './platform/use-case.ts';
import { buildSchemas, type EndpointName } from './schemas.ts';

export interface Core {
  readonly orm: MikroORM;
  /** Pipelined: statements of one connection leave together (scoped-reader.ts). */
  readonly pool: Pool;
  readonly reader: ScopedReader;
  readonly useCases: UseCases;
  readonly secrets: Secrets;
  readonly sealer: Sealer;
  readonly files: SealedFiles;
  /** Where the signed heads of the audit chains lie. */
  readonly anchors: FileStore;
  /** Whose signatures on them are believed. */
  readonly anchorKeys: AnchorKeys;
  close(): Promise<void>;
}

/** What the server, the worker and the command line share: the database as the application role, and the use cases. */
export function createCore(
  config: Pick<
    Config,
    'databaseUrl' | 'secretKey' | 'encryptionKeys' | 'fileStore' | 'anchorStore' | 'anchorPublicKeys'
  >,
): Core {
  const secrets = new Secrets(config.secretKey);
  const sealer = sealerFrom(config, secrets);
  const orm = createOrm(config.databaseUrl, ENTITIES, sealer);
  const pool = new pg.Pool({
    connectionString: config.databaseUrl,
    max: 10,
    pipeline: true,
    types: openingTypes(pg.types, sealer),
  });
  // A connection that breaks is replaced at the next use; without a listener, idle or in use, it would end the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return {
    orm,
    pool,
    reader: new ScopedReader(pool),
    useCases: new UseCases(orm),
    secrets,
    sealer,
    files: new SealedFiles(fileStoreOf(config.fileStore), sealer, secrets),
    ...openAnchors(config, secrets),
    async close() {
      await Promise.all([orm.close(), pool.end()]);
    },
  };
}

/** Seals under the configured keys; prints are those of the one secret, so that they outlive every key. */
export const sealerFrom = ({ encryptionKeys }: Pick<Config, 'encryptionKeys'>, secrets: Secrets): Sealer =>
  new Sealer(encryptionKeys, (value) => secrets.blindIndex(value));

/** Where the signed heads of the audit chains lie, and whose signatures on them are believed. */
export const openAnchors = (
  { anchorStore, anchorPublicKeys }: Pick<Config, 'anchorStore' | 'anchorPublicKeys'>,
  secrets: Secrets,
): Pick<Core, 'anchors' | 'anchorKeys'> => ({
  anchors: fileStoreOf(anchorStore),
  anchorKeys: new AnchorKeys([secrets.anchorKey.publicKey, ...anchorPublicKeys]),
});

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
  const provinceCodes = new ProvinceCodesSource(pool);
  const applications = new ApplicationReader({
    workingCalendar,
    provinceCodes,
    secrets,
  });
  const services = {
    applications,
    audit: { anchors: core.anchors, anchorKeys: core.anchorKeys },
    workingCalendar,
    appointments: { secrets, rateLimits, workingCalendar },
    holderServices: { secrets, rateLimits },
    signInServices: {
      pool,
      secrets,
      rateLimits,
      isPasswordEnough: config.isDemo,
      relyingParty: config.relyingParty,
      identityProvider:
        config.singleSignOn &&
        openidProvider({
          ...config.singleSignOn,
          redirectUri: `${config.publicUrl}${SINGLE_SIGN_ON_PATH}${RETURN_PATH}`,
          freshSeconds: SESSION_IDLE_MINUTES * 60,
        }),
    },
    letters: { secrets, rateLimits, files: core.files, publicUrl: config.publicUrl },
    assistance: { secrets, rateLimits, callerCheckFields: config.callerCheckFields },
    lockEvents: {
      secrets,
      webhookOrigins: config.webhookOrigins,
      signer: new LockEventSigner({
        signingKey: secrets.tokenSigningKey,
        addresses: oauthAddresses(config.publicUrl),
      }),
    },
  };

  const door = async (
    name: EndpointName,
    manifests: string[],
    askerOf: (bearer: string | null, request: Request) => Promise<Asker>,
  ): Promise<GraphqlDoor> => {
    const operations = new RegisteredOperations(
      manifests,
      config.allowsUnregisteredOperations || name === 'agency',
    );
    const server = createEndpoint(buildSchemas()[name], {
      isDevelopment: config.isDemo,
      log,
      operationNames: operations.names,
    });
    await server.start();
    return {
      path: `/graphql/${name}`,
      server,
      operations,
      async createContext(request, response, requestId, locale) {
        const cookie = cookieName(name, config.hasSecureCookies);
        const sessionBearer = cookieOf(request, cookie);
        return {
          requestId,
          locale,
          asker: await askerOf(sessionBearer, request),
          address: request.ip ?? 'unknown',
          reader,
          useCases,
          log,
          sessionBearer,
          browser: askingBrowser(request, response, config.hasSecureCookies),
          ...sessionCookie(response, cookie, config.hasSecureCookies),
          singleSignOnBearer: cookieOf(request, ownCookie(SINGLE_SIGN_ON_COOKIE, config.hasSecureCookies)),
          ...services,
        };
      },
    };
  };

  const officerCookie = cookieName('back-office', config.hasSecureCookies);
  const holderCookie = cookieName('portal', config.hasSecureCookies);
  const officerOrVisitor = async (bearer: string | null): Promise<Asker> =>
    (bearer === null ? null : await findOfficerBySession(pool, bearerHash(bearer))) ?? VISITOR;
  const holderOrVisitor = async (bearer: string | null): Promise<Asker> =>
    (bearer === null ? null : await findHolderBySession(pool, bearerHash(bearer))) ?? VISITOR;
  const oauth = {
    addresses: oauthAddresses(config.publicUrl),
    signingKey: secrets.tokenSigningKey,
    records: new OauthRecords(pool),
  };
  const accessTokens = new AccessTokens({ ...oauth, log });
  const machineOrVisitor = async (_bearer: string | null, { headers }: Request): Promise<Asker> =>
    headers.authorization === undefined ? VISITOR : findMachine({ pool, accessTokens, rateLimits }, headers);
  const authorizationServer = createAuthorizationServer({
    ...oauth,
    scopes: AGENCY_SCOPES,
    clients: agencyClients({ pool, useCases }),
    rateLimits,
    log,
  });
  const doors = await Promise.all([
    door('back-office', manifestOf('admin'), officerOrVisitor),
    door('portal', manifestOf('portal'), holderOrVisitor),
    door('agency', [], machineOrVisitor),
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
  const accessListener = new ChannelListener({
    connectionString: config.databaseUrl,
    channel: 'access_changed',
    log,
    onMessage: (officerId) => (officerId === '' ? streams.endAll() : streams.endOf(officerId)),
    onGap: () => streams.endAll(),
  });
  await Promise.all([listener.open(), accessListener.open()]);

  const http = createHttpApp({
    doors,
    routers: [
      {
        path: '/events',
        router: eventsRouter({
          streams,
          permission: 'application:list',
          sessionKeyOf(request) {
            const bearer = cookieOf(request, officerCookie);
            return bearer === null ? null : bearerHash(bearer).toString('hex');
          },
          findOfficer: (sessionKey) => findOfficerOfIdleSession(pool, Buffer.from(sessionKey, 'hex')),
        }),
      },
      {
        path: '/files',
        router: filesRouter(core, (request) => officerOrVisitor(cookieOf(request, officerCookie))),
      },
      {
        path: '/target-sheets',
        router: targetSheetsRouter({
          reader,
          localeOf,
          askerOf: (request) => officerOrVisitor(cookieOf(request, officerCookie)),
        }),
      },
      {
        path: '/letters',
        router: lettersRouter(core, (request) => officerOrVisitor(cookieOf(request, officerCookie))),
      },
      {
        path: '/my-letters',
        router: ownLettersRouter(core, (request) => holderOrVisitor(cookieOf(request, holderCookie))),
      },
      {
        path: '/ward-figures',
        router: wardFiguresRouter(core, (request) => officerOrVisitor(cookieOf(request, officerCookie))),
      },
      {
        path: '/ward-reports',
        router: wardReportsRouter(core, (request) => officerOrVisitor(cookieOf(request, officerCookie))),
      },
      {
        path: '/long-tasks',
        router: longTasksRouter(core, (request) => officerOrVisitor(cookieOf(request, officerCookie))),
      },
      {
        path: '/person-imports',
        router: personImportsRouter(
          { ...core, provinceCodes: () => provinceCodes.current() },
          { askerOf: (request) => officerOrVisitor(cookieOf(request, officerCookie)), localeOf },
        ),
      },
      {
        path: '/outreach-lists',
        router: outreachListsRouter(core, (request) => officerOrVisitor(cookieOf(request, officerCookie))),
      },
      {
        path: '/outreach-meetings',
        router: outreachMeetingsRouter(core, (request) => officerOrVisitor(cookieOf(request, officerCookie))),
      },
      {
        path: '/my-record',
        router: holderRecordRouter(
          { ...core, rateLimits },
          { localeOf, askerOf: (request) => holderOrVisitor(cookieOf(request, holderCookie)) },
        ),
      },
      {
        path: '/sms',
        router: inboundSmsRouter({
          useCases,
          reader,
          secrets,
          rateLimits,
          smsInboundKey: config.smsInboundKey,
        }),
      },
      {
        path: '/audit-exports',
        router: auditExportsRouter(core, (request) => officerOrVisitor(cookieOf(request, officerCookie))),
      },
      {
        path: '/retention-runs',
        router: retentionRouter(core, (request) => officerOrVisitor(cookieOf(request, officerCookie))),
      },
      {
        path: SINGLE_SIGN_ON_PATH,
        router: singleSignOnRouter(
          { ...services.signInServices, useCases, log },
          singleSignOnCookie(config.hasSecureCookies),
        ),
      },
      { path: '/oauth', router: authorizationServer.router },
      { path: '/.well-known/oauth-authorization-server/oauth', router: authorizationServer.metadata },
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
      await Promise.all([listener.close(), accessListener.close()]);
      await Promise.all(doors.map(({ server }) => server.stop()));
    },
  };
}

const cookieName = (door: EndpointName, isSecure: boolean): string =>
  ownCookie(door === 'portal' ? 'holder' : 'officer', isSecure);

/** `__Host-`: set by this host alone, over TLS, for every path. Without TLS (the demo) browsers refuse that name. */
const ownCookie = (name: string, isSecure: boolean): string => (isSecure ? `__Host-${name}` : name);

const cookieOptions = (isSecure: boolean): CookieOptions => ({
  httpOnly: true,
  secure: isSecure,
  sameSite: 'strict',
  path: '/',
});

const cookieOf = (request: Request, cookie: string): string | null =>
  parseCookie(request.headers.cookie ?? '')[cookie] ?? null;

const SINGLE_SIGN_ON_PATH = '/single-sign-on';
const SINGLE_SIGN_ON_COOKIE = 'single-sign-on';

/** Lax, alone of all our cookies: the browser comes back from another site. It opens nothing without the answer from there. */
const singleSignOnCookie = (isSecure: boolean) => {
  const cookie = ownCookie(SINGLE_SIGN_ON_COOKIE, isSecure);
  return {
    read: (request: Request): string | null => cookieOf(request, cookie),
    keep(response: Response, bearer: string, expiresAt: Date): void {
      response.cookie(cookie, bearer, { ...cookieOptions(isSecure), sameSite: 'lax', expires: expiresAt });
    },
  };
};

/** Browsers keep no cookie longer. It is set anew at every sign-in. */
const DEVICE_COOKIE_DAYS = 400;

function askingBrowser(request: Request, response: Response, isSecure: boolean): AskingBrowser {
  const cookie = ownCookie('device', isSecure);
  const maxAge = DEVICE_COOKIE_DAYS * 24 * 3_600_000;
  return {
    userAgent: request.headers['user-agent'] ?? '',
    deviceBearer: cookieOf(request, cookie),
    keepDevice: (bearer) => void response.cookie(cookie, bearer, { ...cookieOptions(isSecure), maxAge }),
  };
}

function sessionCookie(response: Response, cookie: string, isSecure: boolean) {
  const options = cookieOptions(isSecure);
  return {
    setSession: (bearer: string, expiresAt: Date): void =>
      void response.cookie(cookie, bearer, { ...options, expires: expiresAt }),
    clearSession: (): void => void response.clearCookie(cookie, options),
  };
}
