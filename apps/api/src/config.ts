import { hkdfSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import {
  AGENCY_CODES,
  CALLER_FIELDS,
  FEWEST_CALLER_FIELDS,
  STATUS_FEED_SOURCES,
  type AgencyCode,
  type CallerField,
  type SecondFactorWords,
  type StatusFeedSource,
} from '@dinhdanh/domain';
import { z } from 'zod';
import type { RelyingParty } from './platform/passkeys.ts';
import {
  formatKeyRing,
  openKeyRing,
  parseKeyRing,
  withNewKey,
  type EncryptionKeys,
} from './platform/sealing/encryption-keys.ts';

const port = z.coerce.number().int().min(0).max(65535);
const flag = z.enum(['true', 'false']).transform((word) => word === 'true');
const secret = z
  .string()
  .regex(/^[0-9a-f]{64,}$/i, 'must be at least 64 hexadecimal digits (openssl rand -hex 32)');
const httpAddress = z.url({ protocol: /^https?$/, error: 'must be an http:// or https:// address' });
/** VSS=https://…,TAX=https://… */
const agencyAddresses = z
  .string()
  .transform((text) => Object.fromEntries(text.split(',').map((part) => part.trim().split('='))))
  .pipe(z.partialRecord(z.enum(AGENCY_CODES), httpAddress));

/** https://tin.bhxh.example,https://… */
const webOrigins = z.string().transform((text, context) =>
  text.split(',').map((part) => {
    const origin = URL.parse(part.trim())?.origin;
    if (origin !== part.trim().replace(/\/$/, ''))
      context.addIssue(`${part.trim()} must be an origin: https://, host and port, no path`);
    return origin ?? '';
  }),
);
/** POPULATION=https://…,IDENTITY_CARD=https://… */
const feedAddresses = z
  .string()
  .transform((text) => Object.fromEntries(text.split(',').map((part) => part.trim().split('='))))
  .pipe(z.partialRecord(z.enum(STATUS_FEED_SOURCES), httpAddress));

/** FULL_NAME,DATE_OF_BIRTH,…, in any order and each once. */
const callerFields = z
  .string()
  .transform((text) => text.split(',').map((part) => part.trim()))
  .pipe(
    z
      .array(z.enum(CALLER_FIELDS))
      .refine(
        (fields) => new Set(fields).size >= FEWEST_CALLER_FIELDS,
        `must name at least ${FEWEST_CALLER_FIELDS} of ${CALLER_FIELDS.join(', ')}`,
      ),
  );

/** Keys of Ed25519, as they stand on the sheets of heads. */
const anchorPublicKeys = z
  .string()
  .transform((text) => text.split(',').map((part) => part.trim()))
  .pipe(z.array(z.string().regex(/^[A-Za-z0-9_-]{43}$/, 'must be 43 characters of base64url')));

/** https://loa.example/2fa,urn:example:mfa */
const providerWords = z
  .string()
  .transform((text) => text.split(',').map((part) => part.trim()))
  .pipe(
    z.array(z.string().regex(/^[!-~]{1,255}$/, 'must be words without blanks, with commas between them')),
  );
/** By itself the first of two factors, whatever else the provider asks. */
const PASSWORD_METHOD = 'pwd';

const DEMO_MAIL_SENDER = 'khong-tra-loi@dinhdanh.example';

const environment = z.object({
  PORT: port.default(4000),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'must be an http:// or https:// address' })
    .refine((url) => /^https?:\/\/[^/?#]+\/?$/i.test(url), 'must be an origin: no path, no query')
    .optional(),
  PASSKEY_DOMAIN: z.string().min(1).optional(),
  PASSKEY_ORIGINS: webOrigins.optional(),
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'must be a postgres:// address'),
  OWNER_DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must be a postgres:// address')
    .optional(),
  EMBEDDED_DATABASE: z.enum(['1']).optional(),
  SECRET_KEY: secret.optional(),
  SECRETS_FILE: z.string().optional(),
  ENCRYPTION_KEYS_FILE: z.string().min(1).optional(),
  KEY_ENCRYPTION_KEY: secret.optional(),
  NEW_KEY_ENCRYPTION_KEY: secret.optional(),
  POPULATION_URL: z.url().optional(),
  SMS_URL: z.url().optional(),
  SMS_INBOUND_KEY: secret.optional(),
  IMMIGRATION_URL: z.url().optional(),
  ORGANISATIONS_URL: z.url().optional(),
  BIOMETRICS_URL: z.url().optional(),
  AGENCY_URLS: agencyAddresses.optional(),
  WEBHOOK_ORIGINS: webOrigins.optional(),
  STATUS_FEED_URLS: feedAddresses.optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'must be an smtp:// or smtps:// address' }).optional(),
  MAIL_SENDER: z.email().optional(),
  SIMULATOR_URL: z.url().optional(),
  SIMULATOR_SMTP_URL: z.url().optional(),
  FILES_DIRECTORY: z.string().min(1).optional(),
  S3_BUCKET: z.string().min(1).optional(),
  S3_REGION: z.string().min(1).default('us-east-1'),
  S3_ENDPOINT: z.url().optional(),
  S3_ACCESS_KEY_ID: z.string().min(1).optional(),
  S3_SECRET_ACCESS_KEY: z.string().min(1).optional(),
  AUDIT_ANCHOR_DIRECTORY: z.string().min(1).optional(),
  AUDIT_ANCHOR_S3_BUCKET: z.string().min(1).optional(),
  AUDIT_ANCHOR_PUBLIC_KEYS: anchorPublicKeys.optional(),
  AUTOMATIC_APPROVAL: flag.default(true),
  CALLER_CHECK_FIELDS: callerFields.optional(),
  OIDC_ISSUER: httpAddress.optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  OIDC_SECOND_FACTOR_ACR: providerWords.optional(),
  OIDC_SECOND_FACTOR_AMR: providerWords
    .refine(
      (words) => !words.includes(PASSWORD_METHOD),
      `must not name ${PASSWORD_METHOD}: a password is no second factor`,
    )
    .optional(),
  ALLOW_UNREGISTERED_OPERATIONS: flag.optional(),
  COOKIE_SECURE: flag.optional(),
  TRUSTED_PROXY: z.string().optional(),
  ALLOWED_ORIGINS: z.string().optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: httpAddress.optional(),
  METRICS_PORT: port.optional(),
  WORKER_METRICS_PORT: port.optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
});

export interface Config {
  readonly port: number;
  readonly host: string;
  /** The origin under which machines of agencies reach us: they sign it, so it is a fixed word and not what a request says. */
  readonly publicUrl: string;
  /** For whom officers' passkeys are made; null: no browser makes any at this address. */
  readonly relyingParty: RelyingParty | null;
  /** Connection of the application role: not the owner, subject to row-level security. */
  readonly databaseUrl: string;
  /** Connection of the owner role: migrations, seeds and the job queue. The API process does not need it. */
  readonly ownerDatabaseUrl: string | undefined;
  /** True with the embedded database: demo world, demo logins, unregistered operations and introspection. */
  readonly isDemo: boolean;
  readonly secretKey: Buffer;
  /** What personal values are sealed with, opened from the key ring. */
  readonly encryptionKeys: EncryptionKeys;
  readonly populationUrl: string;
  readonly immigrationUrl: string;
  readonly organisationsUrl: string;
  readonly biometricsUrl: string;
  readonly smsUrl: string;
  /** Shared with the SMS gateway, which signs with it what it brings. */
  readonly smsInboundKey: Buffer;
  /** The service of each agency that we call. Nobody else has a word in whither we call. */
  readonly agencyUrls: AgencyUrls;
  /** The only origins to which events are pushed, whatever address a subscription names. */
  readonly webhookOrigins: readonly string[];
  /** The feed of each register that tells of deaths, cards, passports and the like; one without an address is not read. */
  readonly statusFeedUrls: StatusFeedUrls;
  /** With user and password where the relay asks for them: a secret. */
  readonly smtpUrl: string;
  /** The address that citizens see as the sender. */
  readonly mailSender: string;
  /** Where the sealed pictures lie. */
  readonly fileStore: FileStoreSettings;
  /** Where the signed heads of the audit chains lie: out of reach of whoever can write to the database. */
  readonly anchorStore: FileStoreSettings;
  /** Signed heads of before, under another SECRET_KEY, are believed by these. */
  readonly anchorPublicKeys: readonly string[];
  /** Off: what everything confirms waits for an officer all the same, who may approve many at once. */
  readonly isAutomaticApprovalOn: boolean;
  /** What a caller who wants help with activation is asked, in the order of the form. */
  readonly callerCheckFields: readonly CallerField[];
  /** The identity provider with whose accounts officers may sign in; null: they have their passwords. */
  readonly singleSignOn: SingleSignOnSettings | null;
  readonly allowsUnregisteredOperations: boolean;
  readonly hasSecureCookies: boolean;
  /** Address (or Express trust expression) of the proxy whose X-Forwarded-For is believed; undefined: nobody's. */
  readonly trustedProxy: string | undefined;
  /** Origins besides the server's own that may post to the back office and the portal (Vite in development). */
  readonly allowedOrigins: readonly string[];
  /** The collector that metrics and traces are sent to; undefined: nobody is told anything. */
  readonly otlpEndpoint: string | undefined;
  /** Where a Prometheus of this machine asks the API, and the worker. */
  readonly metricsPort: number | undefined;
  readonly workerMetricsPort: number | undefined;
  readonly logLevel: string;
}

export interface SingleSignOnSettings {
  /** As the provider writes it into what it signs. Nobody else has a word in whither we call. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** By which of its words a second factor counts as used. */
  readonly secondFactor: SecondFactorWords;
}

type StatusFeedUrls = Readonly<Partial<Record<StatusFeedSource, string>>>;
type AgencyUrls = Readonly<Partial<Record<AgencyCode, string>>>;

type FileStoreSettings =
  | { readonly kind: 'DIRECTORY'; readonly directory: string }
  | {
      readonly kind: 'S3';
      readonly bucket: string;
      readonly region: string;
      readonly endpoint: string | undefined;
      readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string } | undefined;
    };

/** Each may stand in a file instead, which `<name>_FILE` names: as service managers and containers hand secrets in. */
const SECRETS = [
  ...['SECRET_KEY', 'KEY_ENCRYPTION_KEY', 'NEW_KEY_ENCRYPTION_KEY', 'SMS_INBOUND_KEY'],
  ...['DATABASE_URL', 'OWNER_DATABASE_URL', 'SMTP_URL', 'S3_SECRET_ACCESS_KEY', 'OIDC_CLIENT_SECRET'],
];

function withSecretFiles(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const read: NodeJS.ProcessEnv = { ...env };
  for (const name of SECRETS) {
    const file = env[`${name}_FILE`];
    if (!file) continue;
    if (env[name]) return refuse(`${name} and ${name}_FILE are both set; a secret stands in one place.`);
    if (!existsSync(file)) return refuse(`${name}_FILE: ${file} is not there.`);
    read[name] = readFileSync(file, 'utf8').trim();
  }
  return read;
}

/** Reads and checks the environment once; throws one readable sentence that names every variable in the wrong. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const parsed = environment.safeParse(withSecretFiles(env));
  if (!parsed.success) throw new Error(`Configuration refused.\n${z.prettifyError(parsed.error)}`);
  const values = parsed.data;
  const isDemo = values.EMBEDDED_DATABASE === '1';
  const secretKey = readSecretKey(values, isDemo);
  const publicUrl = readPublicUrl(values, isDemo);
  const allowedOrigins = values.ALLOWED_ORIGINS?.split(',').map((origin) => origin.trim()) ?? [];
  return {
    port: values.PORT,
    host: values.HOST,
    publicUrl,
    relyingParty: readRelyingParty(values, [publicUrl, ...allowedOrigins]),
    databaseUrl: values.DATABASE_URL,
    ownerDatabaseUrl: values.OWNER_DATABASE_URL,
    isDemo,
    secretKey,
    encryptionKeys: readEncryptionKeys(values, isDemo),
    smsInboundKey: readSmsInboundKey(values, secretKey, isDemo),
    ...readOutsideWorld(values, isDemo),
    fileStore: readFileStore(values, isDemo),
    anchorStore: readAnchorStore(values, isDemo),
    anchorPublicKeys: values.AUDIT_ANCHOR_PUBLIC_KEYS ?? [],
    isAutomaticApprovalOn: values.AUTOMATIC_APPROVAL,
    callerCheckFields: CALLER_FIELDS.filter((field) => values.CALLER_CHECK_FIELDS?.includes(field) ?? true),
    singleSignOn: readSingleSignOn(values, isDemo),
    allowsUnregisteredOperations: values.ALLOW_UNREGISTERED_OPERATIONS ?? isDemo,
    hasSecureCookies: values.COOKIE_SECURE ?? !isDemo,
    trustedProxy: values.TRUSTED_PROXY,
    allowedOrigins,
    otlpEndpoint: values.OTEL_EXPORTER_OTLP_ENDPOINT,
    metricsPort: values.METRICS_PORT,
    workerMetricsPort: values.WORKER_METRICS_PORT,
    logLevel: values.LOG_LEVEL,
  };
}

function readPublicUrl({ PUBLIC_URL, PORT }: z.infer<typeof environment>, isDemo: boolean): string {
  if (!PUBLIC_URL && !isDemo)
    throw new Error(
      'Configuration refused.\nPUBLIC_URL must be set: the address under which machines of agencies reach this server.',
    );
  return new URL(PUBLIC_URL ?? `http://localhost:${PORT}`).origin;
}

/**
 * Without settings passkeys are made for the host of the public address, and used from there. Browsers make none for a
 * bare IP address, nor without TLS unless it is this machine.
 */
function readRelyingParty(
  { PASSKEY_DOMAIN, PASSKEY_ORIGINS }: z.infer<typeof environment>,
  ownOrigins: readonly string[],
): RelyingParty | null {
  const id = PASSKEY_DOMAIN ?? new URL(ownOrigins[0] ?? '').hostname;
  const wrong = PASSKEY_ORIGINS?.find((origin) => !allowsPasskeysOf(id, origin));
  if (wrong !== undefined)
    return refuse(`PASSKEY_ORIGINS must be https:// addresses of ${id} or below it, and ${wrong} is not.`);
  const origins = (PASSKEY_ORIGINS ?? ownOrigins).filter((origin) => allowsPasskeysOf(id, origin));
  if (origins.length > 0) return { id, origins };
  if (PASSKEY_DOMAIN)
    return refuse(`PASSKEY_DOMAIN must be the host of PUBLIC_URL or a domain above it, and ${id} is not.`);
  return null;
}

function allowsPasskeysOf(domain: string, origin: string): boolean {
  const { protocol, hostname } = new URL(origin);
  const isInside = hostname === domain || hostname.endsWith(`.${domain}`);
  return isInside && isIP(hostname) === 0 && (protocol === 'https:' || hostname === 'localhost');
}

/** Over TLS, except to this machine in the demo. */
function readSingleSignOn(values: z.infer<typeof environment>, isDemo: boolean): SingleSignOnSettings | null {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = values;
  const { OIDC_SECOND_FACTOR_ACR: acr, OIDC_SECOND_FACTOR_AMR: amr } = values;
  if (!issuer && !clientId && !clientSecret) {
    if (acr ?? amr) return refuse('OIDC_SECOND_FACTOR_ACR and OIDC_SECOND_FACTOR_AMR need OIDC_ISSUER.');
    return null;
  }
  if (!issuer || !clientId || !clientSecret)
    return refuse('OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET belong together.');
  const { protocol, search, hash, username } = new URL(issuer);
  if (protocol !== 'https:' && !(isDemo && isThisMachine(issuer)))
    return refuse(`OIDC_ISSUER must be an https:// address, and ${issuer} is not.`);
  if (search || hash || username)
    return refuse('OIDC_ISSUER must be the address of the provider alone: no query, no fragment, no user.');
  return { issuer, clientId, clientSecret, secondFactor: { acr: acr ?? [], amr: amr ?? [] } };
}

const isThisMachine = (address: string): boolean =>
  ['localhost', '127.0.0.1', '[::1]'].includes(new URL(address).hostname);

type OutsideWorldSettings = Pick<
  Config,
  | 'populationUrl'
  | 'immigrationUrl'
  | 'organisationsUrl'
  | 'biometricsUrl'
  | 'smsUrl'
  | 'agencyUrls'
  | 'webhookOrigins'
  | 'statusFeedUrls'
  | 'smtpUrl'
  | 'mailSender'
>;

/** Where each system outside answers. In the demo the simulator stands for those that were not named. */
function readOutsideWorld(values: z.infer<typeof environment>, isDemo: boolean): OutsideWorldSettings {
  const simulator = isDemo ? values.SIMULATOR_URL : undefined;
  const missing: string[] = [];
  const needed = (name: string, value: string | undefined): string => {
    if (!value) missing.push(name);
    return value ?? '';
  };
  const settings: OutsideWorldSettings = {
    populationUrl: needed('POPULATION_URL', values.POPULATION_URL ?? simulator),
    immigrationUrl: needed('IMMIGRATION_URL', values.IMMIGRATION_URL ?? simulator),
    organisationsUrl: needed('ORGANISATIONS_URL', values.ORGANISATIONS_URL ?? simulator),
    biometricsUrl: needed('BIOMETRICS_URL', values.BIOMETRICS_URL ?? simulator),
    smsUrl: needed('SMS_URL', values.SMS_URL ?? simulator),
    // None is needed: an agency may fetch its questions itself, or have a clerk.
    agencyUrls: { ...(simulator && simulatedAgencies(simulator)), ...values.AGENCY_URLS },
    webhookOrigins: readWebhookOrigins(values, isDemo, simulator),
    statusFeedUrls: { ...(simulator && simulatedFeeds(simulator)), ...values.STATUS_FEED_URLS },
    smtpUrl: needed('SMTP_URL', values.SMTP_URL ?? (isDemo ? values.SIMULATOR_SMTP_URL : undefined)),
    mailSender: needed('MAIL_SENDER', values.MAIL_SENDER ?? (isDemo ? DEMO_MAIL_SENDER : undefined)),
  };
  if (missing.length > 0)
    throw new Error(
      `Configuration refused.\n${missing.join(', ')} must be set: where the systems outside answer, and who sends the mails.`,
    );
  return settings;
}

/** Over TLS, except to this machine in the demo. */
function readWebhookOrigins(
  { WEBHOOK_ORIGINS }: z.infer<typeof environment>,
  isDemo: boolean,
  simulator: string | undefined,
): string[] {
  const origins = [...(WEBHOOK_ORIGINS ?? []), ...(simulator ? [new URL(simulator).origin] : [])];
  const open = origins.find(
    (origin) => new URL(origin).protocol !== 'https:' && !(isDemo && isThisMachine(origin)),
  );
  if (open !== undefined)
    throw new Error(`Configuration refused.\nWEBHOOK_ORIGINS must be https:// origins, and ${open} is not.`);
  return origins;
}

/** The simulator has a service for every agency, below its own address. */
const simulatedAgencies = (simulator: string): AgencyUrls =>
  Object.fromEntries(
    AGENCY_CODES.map((code) => [
      code,
      `${simulator.replace(/\/$/, '')}/agencies/${code.toLowerCase().replaceAll('_', '-')}`,
    ]),
  );

const simulatedFeeds = (simulator: string): StatusFeedUrls =>
  Object.fromEntries(
    STATUS_FEED_SOURCES.map((source) => [
      source,
      `${simulator.replace(/\/$/, '')}/status-feeds/${source.toLowerCase().replaceAll('_', '-')}`,
    ]),
  );

type StoredValues = z.infer<typeof environment>;

function readFileStore(values: StoredValues, isDemo: boolean): FileStoreSettings {
  const { FILES_DIRECTORY: directory, S3_BUCKET: bucket } = values;
  if (directory && bucket)
    return refuse('FILES_DIRECTORY and S3_BUCKET are both set; files lie in one place.');
  return (
    storeOf(values, directory ?? demoDirectory(values, isDemo, 'files', bucket), bucket) ??
    refuse('FILES_DIRECTORY or S3_BUCKET must say where uploaded pictures are kept.')
  );
}

function readAnchorStore(values: StoredValues, isDemo: boolean): FileStoreSettings {
  const { AUDIT_ANCHOR_DIRECTORY: directory, AUDIT_ANCHOR_S3_BUCKET: bucket } = values;
  if (directory && bucket)
    return refuse(
      'AUDIT_ANCHOR_DIRECTORY and AUDIT_ANCHOR_S3_BUCKET are both set; heads of the audit lie in one place.',
    );
  return (
    storeOf(values, directory ?? demoDirectory(values, isDemo, 'anchors', bucket), bucket) ??
    refuse(
      'AUDIT_ANCHOR_DIRECTORY or AUDIT_ANCHOR_S3_BUCKET must say where the heads of the audit are kept, out of reach of whoever can write to the database.',
    )
  );
}

function refuse(sentence: string): never {
  throw new Error(`Configuration refused.\n${sentence}`);
}

/** The demo keeps everything beside its key: without the one the others cannot be opened. */
const demoDirectory = (
  { SECRETS_FILE }: StoredValues,
  isDemo: boolean,
  name: string,
  bucket: string | undefined,
): string | undefined =>
  isDemo && !bucket ? join(dirname(SECRETS_FILE ?? '.data/secrets.json'), name) : undefined;

function storeOf(
  { S3_REGION, S3_ENDPOINT, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY }: StoredValues,
  directory: string | undefined,
  bucket: string | undefined,
): FileStoreSettings | null {
  if (!bucket) return directory ? { kind: 'DIRECTORY', directory: resolve(directory) } : null;
  if ((S3_ACCESS_KEY_ID === undefined) !== (S3_SECRET_ACCESS_KEY === undefined))
    return refuse('S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY belong together.');
  return {
    kind: 'S3',
    bucket,
    region: S3_REGION,
    endpoint: S3_ENDPOINT,
    credentials:
      S3_ACCESS_KEY_ID && S3_SECRET_ACCESS_KEY
        ? { accessKeyId: S3_ACCESS_KEY_ID, secretAccessKey: S3_SECRET_ACCESS_KEY }
        : undefined,
  };
}

/** In the demo it follows from the one secret, so that the simulator finds the same one without being told. */
function readSmsInboundKey(
  { SMS_INBOUND_KEY }: z.infer<typeof environment>,
  secretKey: Buffer,
  isDemo: boolean,
): Buffer {
  if (SMS_INBOUND_KEY) return Buffer.from(SMS_INBOUND_KEY, 'hex');
  if (!isDemo)
    throw new Error(
      'Configuration refused.\nSMS_INBOUND_KEY must be set: at least 64 hexadecimal digits that only the SMS gateway knows too (openssl rand -hex 32).',
    );
  return Buffer.from(hkdfSync('sha256', secretKey, '', 'sms-inbound', 32));
}

function readSecretKey(values: Pick<StoredValues, 'SECRET_KEY' | 'SECRETS_FILE'>, isDemo: boolean): Buffer {
  if (values.SECRET_KEY) return Buffer.from(values.SECRET_KEY, 'hex');
  if (!isDemo || !values.SECRETS_FILE) {
    throw new Error(
      'Configuration refused.\nSECRET_KEY must be set: at least 64 hexadecimal digits (openssl rand -hex 32).',
    );
  }
  if (!existsSync(values.SECRETS_FILE))
    writeOnce(values.SECRETS_FILE, JSON.stringify({ secretKey: randomBytes(32).toString('hex') }));
  const stored: unknown = JSON.parse(readFileSync(values.SECRETS_FILE, 'utf8'));
  return Buffer.from(z.object({ secretKey: secret }).parse(stored).secretKey, 'hex');
}

const keyRingEnvironment = environment.pick({
  EMBEDDED_DATABASE: true,
  SECRET_KEY: true,
  SECRETS_FILE: true,
  ENCRYPTION_KEYS_FILE: true,
  KEY_ENCRYPTION_KEY: true,
  NEW_KEY_ENCRYPTION_KEY: true,
});

/** Where the key ring lies, and what its keys are sealed by: what is needed to make one, before anything else runs. */
export function readKeyRingSettings(env: NodeJS.ProcessEnv = process.env): {
  readonly file: string;
  readonly keyEncryptionKey: Buffer;
  /** By what they are to be sealed; null outside a change of it. */
  readonly newKeyEncryptionKey: Buffer | null;
} {
  const parsed = keyRingEnvironment.safeParse(withSecretFiles(env));
  if (!parsed.success) throw new Error(`Configuration refused.\n${z.prettifyError(parsed.error)}`);
  const values = parsed.data;
  const isDemo = values.EMBEDDED_DATABASE === '1';
  return {
    file: keyRingFile(values, isDemo),
    keyEncryptionKey: readKeyEncryptionKey(values, isDemo),
    newKeyEncryptionKey: values.NEW_KEY_ENCRYPTION_KEY
      ? keyEncryptionKeyFrom(values.NEW_KEY_ENCRYPTION_KEY)
      : null,
  };
}

type KeyRingValues = z.infer<typeof keyRingEnvironment>;

/** From 64 hexadecimal digits or more. */
const keyEncryptionKeyFrom = (hex: string): Buffer =>
  Buffer.from(hkdfSync('sha256', Buffer.from(hex, 'hex'), '', 'key-encryption-key', 32));

const keyRingFile = ({ ENCRYPTION_KEYS_FILE, SECRETS_FILE }: KeyRingValues, isDemo: boolean): string =>
  ENCRYPTION_KEYS_FILE ??
  (isDemo
    ? join(dirname(SECRETS_FILE ?? '.data/secrets.json'), 'encryption-keys.json')
    : refuse('ENCRYPTION_KEYS_FILE must name the key ring that personal data are sealed with.'));

/** With what the data keys of the ring are sealed. In the demo it follows from the one secret. */
function readKeyEncryptionKey(values: KeyRingValues, isDemo: boolean): Buffer {
  if (values.KEY_ENCRYPTION_KEY) return keyEncryptionKeyFrom(values.KEY_ENCRYPTION_KEY);
  if (!isDemo)
    return refuse(
      'KEY_ENCRYPTION_KEY must be set: at least 64 hexadecimal digits (openssl rand -hex 32), kept apart from the key ring.',
    );
  return keyEncryptionKeyFrom(readSecretKey(values, isDemo).toString('hex'));
}

/** Without its keys nothing starts: what would be written could not be sealed, and what is there not be read. */
function readEncryptionKeys(values: StoredValues, isDemo: boolean): EncryptionKeys {
  const file = keyRingFile(values, isDemo);
  const keyEncryptionKey = readKeyEncryptionKey(values, isDemo);
  if (isDemo && !existsSync(file))
    writeOnce(file, formatKeyRing(withNewKey(null, 'demo', new Date(), keyEncryptionKey)));
  if (!existsSync(file))
    return refuse(`ENCRYPTION_KEYS_FILE: ${file} is not there (dinhdanh keys add makes one).`);
  try {
    return openKeyRing(parseKeyRing(readFileSync(file, 'utf8')), keyEncryptionKey);
  } catch (error) {
    return refuse(`ENCRYPTION_KEYS_FILE: ${(error as Error).message}`);
  }
}

/** 'wx': of two processes that start together, one writes and both read the same. */
function writeOnce(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(file, content, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}
