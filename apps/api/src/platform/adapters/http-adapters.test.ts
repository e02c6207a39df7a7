import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { httpPopulationDatabase } from './http-population-database.ts';
import { httpSmsGateway } from './http-sms-gateway.ts';

const NUMBER = '022199123456';
const PERSON = {
  personalIdNumber: NUMBER,
  fullName: 'Đặng Thị Thu Hà',
  dateOfBirth: '1999-03-14',
  sex: 'FEMALE',
  permanentAddress: 'Phường Trà Cổ',
};
const MESSAGE = { clientReference: 'reference-1', to: '0992123456', text: 'Cuc Canh sat thong bao' };
const TIMEOUT_MS = 150;

/** A stranger's server: answers as the test says, and remembers what it was asked. */
let server: Server;
let url: string;
let answer: RequestListener;
let asked: { method: string; path: string; body: string }[];

beforeAll(async () => {
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      asked.push({
        method: request.method ?? '',
        path: request.url ?? '',
        body: Buffer.concat(chunks).toString('utf8'),
      });
      answer(request, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(
  () =>
    new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    }),
);
beforeEach(() => {
  asked = [];
});

const answering =
  (status: number, body: unknown, headers: Record<string, string> = {}): RequestListener =>
  (_request, response) => {
    response
      .writeHead(status, { 'content-type': 'application/json', ...headers })
      .end(typeof body === 'string' ? body : JSON.stringify(body));
  };

const findPerson = (base = url) => httpPopulationDatabase(base, TIMEOUT_MS).findPerson(NUMBER);
const send = () => httpSmsGateway(url, TIMEOUT_MS).send(MESSAGE);

const WAYS_TO_FAIL: readonly (readonly [string, RequestListener])[] = [
  ['says nothing', () => undefined],
  ['begins and never ends', (_request, response) => void response.writeHead(200).write('{')],
  ['hangs up', (_request, response) => void response.destroy()],
  [
    'hangs up in the middle',
    (_request, response) =>
      void response.writeHead(200, { 'content-length': '100' }).write('{"a":', () => response.destroy()),
  ],
  ['sends something that is not JSON', answering(200, '<html>an error</html>')],
  ['sends half of a JSON', answering(200, '{"personalIdNumber":')],
  ['sends more than 64 kB', answering(200, { ...PERSON, padding: 'x'.repeat(70_000) })],
  [
    'never stops sending',
    (_request, response) => {
      response.writeHead(200);
      const more = () => void (response.writable && response.write('x'.repeat(65_536), more));
      more();
    },
  ],
  ['is broken', answering(500, { error: 'stack trace' })],
  ['is closed', answering(503, '')],
];

describe('a population database', () => {
  it('is asked for one number, and its answer is taken without the number', async () => {
    answer = answering(200, PERSON);
    const { personalIdNumber: _number, ...facts } = PERSON;
    expect(await findPerson()).toEqual(facts);
    expect(await findPerson(`${url}/base/`)).toEqual(facts);
    expect(asked.map(({ method, path }) => `${method} ${path}`)).toEqual([
      `GET /population/persons/${NUMBER}`,
      `GET /base/population/persons/${NUMBER}`,
    ]);
  });

  it('knows nobody of that number when it says 404', async () => {
    answer = answering(404, { error: 'no such person' });
    expect(await findPerson()).toBeNull();
  });

  it('composes its letters as it likes; they are taken composed', async () => {
    answer = answering(200, { ...PERSON, fullName: PERSON.fullName.normalize('NFD') });
    expect((await findPerson())?.fullName).toBe(PERSON.fullName);
  });

  it.each(WAYS_TO_FAIL)('that %s gave no answer', async (_name, listener) => {
    answer = listener;
    await expect(findPerson()).rejects.toThrow();
  });

  it('that answers about somebody else is not believed', async () => {
    answer = answering(200, { ...PERSON, personalIdNumber: '022199000000' });
    await expect(findPerson()).rejects.toThrow('about another person');
  });

  it.each([
    ['null', null],
    ['a list', [PERSON]],
    ['a text', '"person"'],
    ['a date that does not exist', { ...PERSON, dateOfBirth: '1999-02-30' }],
    ['a third sex', { ...PERSON, sex: 'X' }],
    ['no name', { ...PERSON, fullName: '' }],
    ['a number for a name', { ...PERSON, fullName: 7 }],
    ['an endless name', { ...PERSON, fullName: 'x'.repeat(201) }],
    ['no address', { ...PERSON, permanentAddress: undefined }],
  ])('that answers with %s is not believed', async (_name, body) => {
    answer = answering(200, body);
    await expect(findPerson()).rejects.toThrow('in a form that is not agreed');
  });

  it('says only what was asked of it: what else it sends is left out', async () => {
    answer = answering(200, { ...PERSON, isAdmin: true, state: 'APPROVED' });
    expect(Object.keys((await findPerson()) ?? {}).sort()).toEqual([
      'dateOfBirth',
      'fullName',
      'permanentAddress',
      'sex',
    ]);
  });

  it.each([301, 302, 303, 307, 308])(
    'that sends us elsewhere with %i is not followed [A-57]',
    async (status) => {
      answer = (request, response) =>
        request.url === '/elsewhere'
          ? answering(200, PERSON)(request, response)
          : answering(status, '', { location: `${url}/elsewhere` })(request, response);
      await expect(findPerson()).rejects.toThrow();
      expect(asked.map(({ path }) => path)).toEqual([`/population/persons/${NUMBER}`]);
    },
  );

  it('that cannot be reached gave no answer', async () => {
    await expect(
      httpPopulationDatabase('http://127.0.0.1:1', TIMEOUT_MS).findPerson(NUMBER),
    ).rejects.toThrow();
  });

  it.each(WAYS_TO_FAIL)(
    'that %s is complained about without a word of what it sent or of whom it was asked about',
    async (_name, listener) => {
      answer = listener;
      const complaint = await findPerson().then(
        String,
        (error: unknown) => `${String(error)} ${error instanceof Error ? error.stack : ''}`,
      );
      for (const secret of [NUMBER, PERSON.fullName, 'an error', 'stack trace'])
        expect(complaint).not.toContain(secret);
    },
  );
});

describe('an SMS gateway', () => {
  it.each([200, 202])('that answers %i has the message, with its reference', async (status) => {
    answer = answering(status, '');
    await expect(send()).resolves.toBeUndefined();
    expect(
      asked.map(({ method, path, body }) => ({ method, path, body: JSON.parse(body) as unknown })),
    ).toEqual([{ method: 'POST', path: '/sms', body: MESSAGE }]);
  });

  it.each([
    ...WAYS_TO_FAIL,
    ['refuses', answering(400, {})] as const,
    ['has moved', answering(307, '', { location: 'http://127.0.0.1:1/' })] as const,
  ])('that %s does not have it, and the complaint names neither phone nor text', async (_name, listener) => {
    answer = listener;
    const complaint = await send().then(() => 'sent', String);
    expect(complaint).not.toBe('sent');
    for (const secret of [MESSAGE.to, MESSAGE.text]) expect(complaint).not.toContain(secret);
  });
});
