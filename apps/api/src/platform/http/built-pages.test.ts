import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Logger } from '../log.ts';
import { createHttpApp } from './server.ts';

let directory: string;
let server: Server;
let url: string;
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'dinhdanh-pages-'));
  mkdirSync(join(directory, 'assets'));
  for (const file of ['index.html', 'field-worker.js', 'field.webmanifest', 'assets/index-abc123.js'])
    writeFileSync(join(directory, file), '');
  const app = createHttpApp({
    doors: [],
    routers: [],
    apps: [{ path: '/admin', directory }],
    allowedOrigins: [],
    trustedProxy: undefined,
    hasSecureCookies: false,
    log: {} as Logger,
    isReady: async () => true,
  });
  server = app.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  rmSync(directory, { recursive: true, force: true });
});

const get = (path: string) => fetch(url + path);

it.each([
  ['/admin/', 'text/html'],
  ['/admin/field', 'text/html'],
  ['/admin/field/lists/0191/hamlets/0', 'text/html'],
  ['/admin/field-worker.js', 'text/javascript'],
  ['/admin/field.webmanifest', 'application/manifest+json'],
])('%s has a fixed name, so a browser asks for it anew', async (path, type) => {
  const { headers, status } = await get(path);
  expect(status).toBe(200);
  expect(headers.get('cache-control')).toBe('no-cache');
  expect(headers.get('content-type')).toContain(type);
});

it('a file with a hash in its name is kept for ever', async () => {
  const { headers } = await get('/admin/assets/index-abc123.js');
  expect(headers.get('cache-control')).toContain('immutable');
});

it('workers come from our own origin, by a policy of their own', async () => {
  const policy = (await get('/admin/field')).headers.get('content-security-policy') ?? '';
  expect(policy).toContain("worker-src 'self'");
});
