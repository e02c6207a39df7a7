import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import type { StackAddresses } from './stack.ts';

const apiFolder = fileURLToPath(new URL('../../../../apps/api', import.meta.url));
const START_PATIENCE_MS = 30_000;

interface StrictServer {
  readonly baseUrl: string;
  stop(): Promise<void>;
}

/**
 * One more server on the database of the stack, set up as against a database of one's own: nobody gets in by the password
 * alone. Its log lies with the others and is searched with them.
 */
export async function startStrictServer(stack: StackAddresses): Promise<StrictServer> {
  const port = await freePort();
  const baseUrl = `http://localhost:${port}`;
  const log = openSync(join(stack.logDirectory, 'strict-api.log'), 'a');
  const server = spawn(process.execPath, ['dist/main.js'], {
    cwd: apiFolder,
    env: { PATH: process.env['PATH'], ...settings(stack, port, baseUrl) },
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  const stop = async (): Promise<void> => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const gone = once(server, 'exit');
    server.kill('SIGTERM');
    await gone;
  };
  try {
    await expect
      .poll(() => isReady(port), { message: 'the strict server answers', timeout: START_PATIENCE_MS })
      .toBe(true);
  } catch (error) {
    await stop();
    throw error;
  }
  return { baseUrl, stop };
}

function settings(stack: StackAddresses, port: number, baseUrl: string): Record<string, string> {
  const folder = dirname(stack.logDirectory);
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8').trim();
  const { secretKey } = JSON.parse(read('secrets.json')) as { readonly secretKey: string };
  const database = new URL(stack.databaseUrl);
  database.username = 'dinhdanh_app';
  database.password = read('app-password');
  const simulated = ['POPULATION_URL', 'IMMIGRATION_URL', 'ORGANISATIONS_URL', 'BIOMETRICS_URL', 'SMS_URL'];
  return {
    NODE_ENV: 'production',
    PORT: String(port),
    PUBLIC_URL: baseUrl,
    DATABASE_URL: database.href,
    SECRET_KEY: secretKey,
    // In the demo it is what the key ring is opened by.
    KEY_ENCRYPTION_KEY: secretKey,
    ENCRYPTION_KEYS_FILE: join(folder, 'encryption-keys.json'),
    // Nothing is brought by it, nor sent.
    SMS_INBOUND_KEY: secretKey,
    SMTP_URL: 'smtp://127.0.0.1:9',
    MAIL_SENDER: 'khong-tra-loi@dinhdanh.example',
    ...Object.fromEntries(simulated.map((name) => [name, stack.simulatorUrl])),
    FILES_DIRECTORY: join(folder, 'files'),
    AUDIT_ANCHOR_DIRECTORY: join(folder, 'anchors'),
    COOKIE_SECURE: 'false',
  };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

const isReady = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  );
