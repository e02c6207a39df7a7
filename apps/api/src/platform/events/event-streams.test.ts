import { once } from 'node:events';
import { createServer, get, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SignedInOfficer } from '../access/actor.ts';
import type { OfficerRole } from '../access/permissions.ts';
import { EventStreams } from './event-streams.ts';
import { eventsRouter } from './events-router.ts';

const anOfficer = (unitIds: number[], role: OfficerRole = 'REVIEWER'): SignedInOfficer => ({
  kind: 'OFFICER',
  id: 'an-officer',
  username: 'canbo',
  name: 'Cán bộ',
  assignments: [{ role, unit: { code: '1', name: 'Phường' }, unitIds, agencyId: null, coversFor: null }],
});

/** Sessions by the path of the address, which stands for the cookie here. */
const sessions = new Map<string, SignedInOfficer>();
const streams = new EventStreams(20);
let server: Server;
let url: string;
beforeAll(async () => {
  const app = express();
  app.use(
    '/:session',
    (request, _response, next) => {
      request.headers['x-session'] = request.params.session;
      next();
    },
    eventsRouter({
      streams,
      permission: 'application:list',
      sessionKeyOf: (request) => request.get('x-session') ?? null,
      findOfficer: async (key) => {
        if (key === 'broken') throw new Error('The database is away.');
        return sessions.get(key) ?? null;
      },
    }),
  );
  server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

async function openPage(session: string): Promise<IncomingMessage> {
  const [response] = (await once(get(`${url}/${session}/back-office`), 'response')) as [IncomingMessage];
  response.setEncoding('utf8');
  return response;
}

/** Everything that came until it held the wanted text. */
async function readUntil(page: IncomingMessage, wanted: string): Promise<string> {
  let text = '';
  for await (const [chunk] of pageChunks(page)) {
    text += chunk;
    if (text.includes(wanted)) return text;
  }
  throw new Error(`The stream ended before ${wanted}: ${text}`);
}
async function* pageChunks(page: IncomingMessage): AsyncGenerator<[string]> {
  while (!page.readableEnded) {
    const chunk = page.read() as string | null;
    if (chunk === null) await Promise.race([once(page, 'readable'), once(page, 'end')]);
    else yield [chunk];
  }
}

describe('an event stream', () => {
  it('begins by saying after what time to come back, and shows with each heartbeat that it lives', async () => {
    sessions.set('a', anOfficer([1]));
    const text = await readUntil(await openPage('a'), ': heartbeat\n\n');
    expect(text.startsWith('retry: 3000\n\n')).toBe(true);
  });

  it.each([
    ['the session ends', (session: string) => sessions.delete(session)],
    [
      'the officer loses the permission',
      (session: string) => sessions.set(session, anOfficer([1], 'AUDITOR')),
    ],
  ])('is ended when %s', async (_, change) => {
    const session = crypto.randomUUID();
    sessions.set(session, anOfficer([1]));
    const page = await openPage(session);
    await readUntil(page, ': heartbeat\n\n');
    change(session);
    page.resume();
    await once(page, 'end');
  });

  it('follows the officer to another ward', async () => {
    sessions.set('moved', anOfficer([1]));
    const page = await openPage('moved');
    await readUntil(page, 'retry');
    sessions.set('moved', anOfficer([2]));
    await expect.poll(() => streams.isHeard(2)).toBe(true);
    streams.publish({ name: 'application', unitId: 1, data: { of: 1 } });
    streams.publish({ name: 'application', unitId: 2, data: { of: 2 } });
    expect(await readUntil(page, '{"of":2}')).not.toContain('{"of":1}');
  });

  it('is ended when the process stops, and counted no more', async () => {
    sessions.set('last', anOfficer([3]));
    const page = await openPage('last');
    page.resume();
    streams.endAll();
    await once(page, 'end');
    await expect.poll(() => streams.isHeard(3)).toBe(false);
  });
});
