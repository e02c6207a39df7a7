import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';

const flag = z.enum(['true', 'false']).transform((word) => word === 'true');
const secret = z
  .string()
  .regex(/^[0-9a-f]{64,}$/i, 'must be at least 64 hexadecimal digits (openssl rand -hex 32)');

const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(4000),
  HOST: z.string().default('127.0.0.1'),
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'must be a postgres:// address'),
  OWNER_DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must be a postgres:// address')
    .optional(),
  EMBEDDED_DATABASE: z.enum(['1']).optional(),
  SECRET_KEY: secret.optional(),
  SECRETS_FILE: z.string().optional(),
  POPULATION_URL: z.url().optional(),
  SMS_URL: z.url().optional(),
  SIMULATOR_URL: z.url().optional(),
  ALLOW_UNREGISTERED_OPERATIONS: flag.optional(),
  COOKIE_SECURE: flag.optional(),
  TRUSTED_PROXY: z.string().optional(),
  ALLOWED_ORIGINS: z.string().optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
});

export interface Config {
  readonly port: number;
  readonly host: string;
  /** Connection of the application role: not the owner, subject to row-level security. */
  readonly databaseUrl: string;
  /** Connection of the owner role: migrations, seeds and the job queue. The API process does not need it. */
  readonly ownerDatabaseUrl: string | undefined;
  /** True with the embedded database: demo world, demo logins, unregistered operations and introspection. */
  readonly isDemo: boolean;
  readonly secretKey: Buffer;
  readonly populationUrl: string;
  readonly smsUrl: string;
  readonly allowsUnregisteredOperations: boolean;
  readonly hasSecureCookies: boolean;
  /** Address (or Express trust expression) of the proxy whose X-Forwarded-For is believed; undefined: nobody's. */
  readonly trustedProxy: string | undefined;
  /** Origins besides the server's own that may post to the back office and the portal (Vite in development). */
  readonly allowedOrigins: readonly string[];
  readonly logLevel: string;
}

/** Reads and checks the environment once; throws one readable sentence that names every variable in the wrong. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const parsed = environment.safeParse(env);
  if (!parsed.success) throw new Error(`Configuration refused.\n${z.prettifyError(parsed.error)}`);
  const values = parsed.data;
  const isDemo = values.EMBEDDED_DATABASE === '1';
  const simulator = isDemo ? values.SIMULATOR_URL : undefined;
  const populationUrl = values.POPULATION_URL ?? simulator;
  const smsUrl = values.SMS_URL ?? simulator;
  if (!populationUrl || !smsUrl) {
    throw new Error(
      'Configuration refused.\nPOPULATION_URL and SMS_URL must say where the population database and the SMS gateway answer.',
    );
  }
  return {
    port: values.PORT,
    host: values.HOST,
    databaseUrl: values.DATABASE_URL,
    ownerDatabaseUrl: values.OWNER_DATABASE_URL,
    isDemo,
    secretKey: readSecretKey(values, isDemo),
    populationUrl,
    smsUrl,
    allowsUnregisteredOperations: values.ALLOW_UNREGISTERED_OPERATIONS ?? isDemo,
    hasSecureCookies: values.COOKIE_SECURE ?? !isDemo,
    trustedProxy: values.TRUSTED_PROXY,
    allowedOrigins: values.ALLOWED_ORIGINS?.split(',').map((origin) => origin.trim()) ?? [],
    logLevel: values.LOG_LEVEL,
  };
}

function readSecretKey(values: z.infer<typeof environment>, isDemo: boolean): Buffer {
  if (values.SECRET_KEY) return Buffer.from(values.SECRET_KEY, 'hex');
  if (!isDemo || !values.SECRETS_FILE) {
    throw new Error(
      'Configuration refused.\nSECRET_KEY must be set: at least 64 hexadecimal digits (openssl rand -hex 32).',
    );
  }
  if (!existsSync(values.SECRETS_FILE)) {
    mkdirSync(dirname(values.SECRETS_FILE), { recursive: true });
    // 'wx': of two processes that start together, one writes and both read the same key.
    try {
      writeFileSync(values.SECRETS_FILE, JSON.stringify({ secretKey: randomBytes(32).toString('hex') }), {
        mode: 0o600,
        flag: 'wx',
      });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
  const stored: unknown = JSON.parse(readFileSync(values.SECRETS_FILE, 'utf8'));
  return Buffer.from(z.object({ secretKey: secret }).parse(stored).secretKey, 'hex');
}
