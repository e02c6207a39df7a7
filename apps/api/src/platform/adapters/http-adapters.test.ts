import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { AgencyBusy, AgencyFailed, AnswerAboutAnotherPerson } from '../ports/agency-registers.ts';
import { httpAgencyRegisters } from './http-agency-registers.ts';
import { httpBiometricMatcher } from './http-biometric-matcher.ts';
import { httpImmigrationDatabase } from './http-immigration-database.ts';
import { httpOrganisationRegistry } from './http-organisation-registry.ts';
import { httpPopulationDatabase } from './http-population-database.ts';
import { httpSmsGateway } from './http-sms-gateway.ts';
import { httpStatusFeed } from './http-status-feed.ts';

const NUMBER = '022199123456';
const PERSON = {
  personalIdNumber: NUMBER,
  fullName: 'Đặng Thị Thu Hà',
  dateOfBirth: '1999-03-14',
  sex: 'FEMALE',
  permanentAddress: 'Phường Trà Cổ',
};
const MESSAGE = { clientReference: 'reference-1', to: '0992123456', text: 'Cuc Canh sat thong bao' };
const FOREIGNER = {
  ...PERSON,
  fullName: 'Kim Min Jun',
  sex: 'MALE',
  passportNumber: 'M12345678',
  residenceCardNumber: 'TT0012345',
  hasBiometrics: true,
};
const IDENTIFIER = '5700000012';
const ORGANISATION = {
  identifier: IDENTIFIER,
  name: 'Công ty TNHH Hải sản Trà Cổ',
  address: 'Khu 5, phường Trà Cổ',
  representativePersonalIdNumber: NUMBER,
};
const COMPARISON = { personalIdNumber: NUMBER, portrait: 'MATCHED', fingerprints: 'NO_REFERENCE' };
const QUESTION = {
  reference: '0f0d7e0a-0000-4000-8000-000000000001',
  paperType: 'DRIVING_LICENCE',
  documentNumber: '790199000001',
  personalIdNumber: NUMBER,
  fullName: PERSON.fullName,
  dateOfBirth: PERSON.dateOfBirth,
  note: null,
} as const;
const REGISTER_ANSWER = {
  reference: QUESTION.reference,
  personalIdNumber: NUMBER,
  agencyReference: 'CSGT-000001',
  record: {
    documentNumber: QUESTION.documentNumber,
    fullName: PERSON.fullName,
    dateOfBirth: PERSON.dateOfBirth,
    status: 'VALID',
    validUntil: '2031-05-01',
  },
};
const PORTRAIT = Buffer.from('the bytes of a portrait');
const FINGERPRINTS = Buffer.from('the bytes of fingerprints');
/** Ample for an answer that comes, also on a busy machine; short where the test is that none comes. */
const AMPLE_MS = 10_000;
const SHORT_MS = 150;

/** A stranger's server: answers as the test says, and remembers what it was asked. */
let server: Server;
let url: string;
let answer: RequestListener;
let timeoutMs: number;
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
  timeoutMs = AMPLE_MS;
});

const answering =
  (status: number, body: unknown, headers: Record<string, string> = {}): RequestListener =>
  (_request, response) => {
    response
      .writeHead(status, { 'content-type': 'application/json', ...headers })
      .end(typeof body === 'string' ? body : JSON.stringify(body));
  };

const findPerson = (base = url) => httpPopulationDatabase(base, timeoutMs).findPerson(NUMBER);
const findForeigner = () => httpImmigrationDatabase(url, timeoutMs).findForeigner(NUMBER);
const findOrganisation = (identifier = IDENTIFIER) =>
  httpOrganisationRegistry(`${url}/`, timeoutMs).findOrganisation(identifier);
const match = (pictures: { portrait?: null; fingerprints?: null } = {}) =>
  httpBiometricMatcher(url, timeoutMs).match({
    personalIdNumber: NUMBER,
    portrait: PORTRAIT,
    fingerprints: FINGERPRINTS,
    ...pictures,
  });
const send = () => httpSmsGateway(url, timeoutMs).send(MESSAGE);
const findReceipt = () => httpSmsGateway(url, timeoutMs).findReceipt(MESSAGE.clientReference);

/** What a question throws, as it would stand in a log. */
const complaintOf = (question: Promise<unknown>): Promise<string> =>
  question.then(
    () => 'none',
    (error: unknown) => `${String(error)} ${error instanceof Error ? error.stack : ''}`,
  );

const failBy = (listener: RequestListener): void => {
  answer = listener;
  timeoutMs = SHORT_MS;
};

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

describe('the residence data of a population database [R-104]', () => {
  const RESIDENCE = {
    personalIdNumber: NUMBER,
    permanentAddress: 'Khu 5, phường Trà Cổ',
    temporaryAddress: null,
    headFullName: 'Đặng Văn Sơn',
    relationToHead: 'CHILD',
    members: [{ fullName: 'Đặng Văn Sơn', dateOfBirth: '1970-01-02', relationToHead: 'HEAD' }],
  };
  const findResidence = () => httpPopulationDatabase(url, timeoutMs).findResidence(NUMBER);

  it('come without the number, composed as we compose letters', async () => {
    answer = answering(200, { ...RESIDENCE, headFullName: RESIDENCE.headFullName.normalize('NFD') });
    const { personalIdNumber: _, ...facts } = RESIDENCE;
    expect(await findResidence()).toEqual(facts);
    expect(asked.map(({ path }) => path)).toEqual([`/population/residences/${NUMBER}`]);
  });

  it('may not be on record', async () => {
    answer = answering(404, {});
    expect(await findResidence()).toBeNull();
  });

  it.each([
    ['an unknown relation', { relationToHead: 'COUSIN' }],
    [
      'a member without a date',
      { members: [{ fullName: 'A', dateOfBirth: '1970-13-02', relationToHead: 'HEAD' }] },
    ],
    ['a hundred and one members', { members: Array.from({ length: 101 }, () => RESIDENCE.members[0]) }],
  ])('are not believed with %s', async (_name, change) => {
    answer = answering(200, { ...RESIDENCE, ...change });
    await expect(findResidence()).rejects.toThrow('in a form that is not agreed');
  });

  it('are not believed about another person', async () => {
    answer = answering(200, { ...RESIDENCE, personalIdNumber: '022199123457' });
    await expect(findResidence()).rejects.toThrow('about another person');
  });
});

describe('a population database [R-019]', () => {
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
    failBy(listener);
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
      httpPopulationDatabase('http://127.0.0.1:1', timeoutMs).findPerson(NUMBER),
    ).rejects.toThrow();
  });

  it.each(WAYS_TO_FAIL)(
    'that %s is complained about without a word of what it sent or of whom it was asked about',
    async (_name, listener) => {
      failBy(listener);
      const complaint = await complaintOf(findPerson());
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
    failBy(listener);
    const complaint = await send().then(() => 'sent', String);
    expect(complaint).not.toBe('sent');
    for (const secret of [MESSAGE.to, MESSAGE.text]) expect(complaint).not.toContain(secret);
  });
});

const redirecting: RequestListener = (request, response) =>
  answering(307, '', { location: request.url === '/elsewhere' ? '/' : '/elsewhere' })(request, response);

describe('an immigration database', () => {
  it('is asked for one number, and its answer is taken without the number', async () => {
    answer = answering(200, { ...FOREIGNER, isAdmin: true });
    const { personalIdNumber: _number, ...record } = FOREIGNER;
    expect(await findForeigner()).toEqual(record);
    expect(asked).toEqual([{ method: 'GET', path: `/immigration/persons/${NUMBER}`, body: '' }]);
  });

  it('may know a foreigner without a passport or a residence card', async () => {
    answer = answering(200, { ...FOREIGNER, passportNumber: null, residenceCardNumber: null });
    expect(await findForeigner()).toMatchObject({ passportNumber: null, residenceCardNumber: null });
  });

  it('knows nobody of that number when it says 404', async () => {
    answer = answering(404, { error: 'no such person' });
    expect(await findForeigner()).toBeNull();
  });

  it('that answers about somebody else is not believed', async () => {
    answer = answering(200, { ...FOREIGNER, personalIdNumber: '022199000000' });
    await expect(findForeigner()).rejects.toThrow('about another person');
  });

  it.each([
    ['null', null],
    ['no word about biometrics', { ...FOREIGNER, hasBiometrics: undefined }],
    ['a word instead of yes or no', { ...FOREIGNER, hasBiometrics: 'yes' }],
    ['an endless passport number', { ...FOREIGNER, passportNumber: 'M'.repeat(21) }],
    ['no word about a residence card', { ...FOREIGNER, residenceCardNumber: undefined }],
    ['a date that does not exist', { ...FOREIGNER, dateOfBirth: '1999-02-30' }],
  ])('that answers with %s is not believed', async (_name, body) => {
    answer = answering(200, body);
    await expect(findForeigner()).rejects.toThrow('in a form that is not agreed');
  });

  it.each([...WAYS_TO_FAIL, ['sends us elsewhere', redirecting] as const])(
    'that %s gave no answer, and the complaint names nobody',
    async (_name, listener) => {
      failBy(listener);
      const complaint = await complaintOf(findForeigner());
      expect(complaint).not.toBe('none');
      for (const secret of [NUMBER, FOREIGNER.fullName, FOREIGNER.passportNumber])
        expect(complaint).not.toContain(secret);
    },
  );
});

describe('the feed of a register', () => {
  const DEATH = {
    ...{ id: '1', subject: { personalIdNumber: NUMBER }, kind: 'DEATH', asOf: '2026-11-20T09:00:00+07:00' },
    ...{ says: 'FACT', holds: true },
  };
  const read = (after: string | null = null) =>
    httpStatusFeed({ POPULATION: url }, timeoutMs).read('POPULATION', after, 3);

  it('is asked for what came after a cursor, and each event is read', async () => {
    answer = answering(200, { events: [DEATH], nextCursor: 'b' });
    expect(await read('a&limit=9')).toEqual({
      events: [{ ...DEATH, isReadable: true, asOf: new Date('2026-11-20T02:00:00Z') }],
      nextCursor: 'b',
    });
    expect(asked.map(({ path }) => path)).toEqual(['/events?limit=3&after=a%26limit%3D9']);
  });

  it.each([
    ['of an unknown kind', { ...DEATH, kind: 'LOTTERY' }, 'UNKNOWN_KIND'],
    ['of no kind', { ...DEATH, kind: 7 }, 'MALFORMED'],
    ['about half a number', { ...DEATH, subject: { personalIdNumber: '02219' } }, 'MALFORMED'],
    ['about nobody', { ...DEATH, subject: undefined }, 'MALFORMED'],
    ['without a time', { ...DEATH, asOf: 'yesterday' }, 'MALFORMED'],
    ['that says nothing', { ...DEATH, holds: 'maybe' }, 'MALFORMED'],
    ['with a day that is none', { ...DEATH, says: 'VALID_UNTIL', expiresOn: '2026-02-30' }, 'MALFORMED'],
  ])('an event %s is named as such and holds up nobody behind it', async (_name, event, refusal) => {
    answer = answering(200, { events: [event, { ...DEATH, id: '2' }], nextCursor: 'b' });
    const { events } = await read();
    expect(events).toMatchObject([
      { id: '1', isReadable: false, refusal },
      { id: '2', isReadable: true },
    ]);
  });

  it.each([
    ['a text', '"events"'],
    ['an event without a number', { events: [{ ...DEATH, id: undefined }], nextCursor: 'b' }],
    ['no cursor', { events: [] }],
    ['more than was asked for', { events: [DEATH, DEATH, DEATH, DEATH], nextCursor: 'b' }],
    [
      'an event with a number beyond all measure',
      { events: [{ ...DEATH, id: 'x'.repeat(65) }], nextCursor: 'b' },
    ],
  ])('that answers with %s is not believed', async (_name, body) => {
    answer = answering(200, body);
    await expect(read()).rejects.toThrow();
  });

  it('that has no address is not read', async () => {
    const feed = httpStatusFeed({ POPULATION: url });
    expect(feed.sources).toEqual(['POPULATION']);
    await expect(feed.read('TERMS', null, 3)).rejects.toThrow('no address');
  });
});

describe('an organisation registry', () => {
  it('is asked for one identifier, and its answer is taken without it', async () => {
    answer = answering(200, { ...ORGANISATION, name: ORGANISATION.name.normalize('NFD') });
    const { identifier: _identifier, ...record } = ORGANISATION;
    expect(await findOrganisation()).toEqual(record);
    expect(asked.map(({ path }) => path)).toEqual([`/organisations/${IDENTIFIER}`]);
  });

  it('is asked for nothing but the identifier, whatever stands in it', async () => {
    answer = answering(404, {});
    await findOrganisation('../sms?x=1');
    expect(asked.map(({ path }) => path)).toEqual(['/organisations/..%2Fsms%3Fx%3D1']);
  });

  it('knows no organisation of that identifier when it says 404', async () => {
    answer = answering(404, { error: 'no such organisation' });
    expect(await findOrganisation()).toBeNull();
  });

  it('that answers about another organisation is not believed', async () => {
    answer = answering(200, { ...ORGANISATION, identifier: '5700000020' });
    await expect(findOrganisation()).rejects.toThrow('about another organisation');
  });

  it.each([
    ['a text', '"organisation"'],
    ['no name', { ...ORGANISATION, name: '' }],
    ['no address', { ...ORGANISATION, address: undefined }],
    ['a representative without a number', { ...ORGANISATION, representativePersonalIdNumber: null }],
    ['a representative with half a number', { ...ORGANISATION, representativePersonalIdNumber: '02219' }],
  ])('that answers with %s is not believed', async (_name, body) => {
    answer = answering(200, body);
    await expect(findOrganisation()).rejects.toThrow('in a form that is not agreed');
  });

  it.each([...WAYS_TO_FAIL, ['sends us elsewhere', redirecting] as const])(
    'that %s gave no answer, and the complaint names nobody',
    async (_name, listener) => {
      failBy(listener);
      const complaint = await complaintOf(findOrganisation());
      expect(complaint).not.toBe('none');
      for (const secret of [NUMBER, ORGANISATION.name, 'stack trace'])
        expect(complaint).not.toContain(secret);
    },
  );
});

describe('a biometric matcher', () => {
  it('is sent both pictures and says how each of them compares', async () => {
    answer = answering(200, COMPARISON);
    expect(await match()).toEqual({ portrait: 'MATCHED', fingerprints: 'NO_REFERENCE' });
    expect(
      asked.map(({ method, path, body }) => ({ method, path, body: JSON.parse(body) as unknown })),
    ).toEqual([
      {
        method: 'POST',
        path: '/biometrics/comparisons',
        body: {
          personalIdNumber: NUMBER,
          portrait: PORTRAIT.toString('base64'),
          fingerprints: FINGERPRINTS.toString('base64'),
        },
      },
    ]);
  });

  it('says nothing about a picture that it was not sent', async () => {
    answer = answering(200, { ...COMPARISON, fingerprints: null });
    expect(await match({ fingerprints: null })).toEqual({ portrait: 'MATCHED', fingerprints: null });
    answer = answering(200, { ...COMPARISON, portrait: null });
    expect(await match({ portrait: null })).toEqual({ portrait: null, fingerprints: 'NO_REFERENCE' });
  });

  it('that answers about somebody else is not believed: another person’s match would approve this one', async () => {
    answer = answering(200, { ...COMPARISON, personalIdNumber: '022199000000' });
    await expect(match()).rejects.toThrow('about another person');
  });

  it.each([
    ['a portrait that it was not sent', { portrait: null }],
    ['fingerprints that it was not sent', { fingerprints: null }],
  ] as const)('that judges %s is not believed', async (_name, pictures) => {
    answer = answering(200, COMPARISON);
    await expect(match(pictures)).rejects.toThrow('about other pictures');
  });

  it('that leaves out a picture that it was sent is not believed', async () => {
    answer = answering(200, { ...COMPARISON, portrait: null });
    await expect(match()).rejects.toThrow('about other pictures');
  });

  it.each([
    ['null', null],
    ['a number for an outcome', { ...COMPARISON, portrait: 0.98 }],
    ['an outcome of its own', { ...COMPARISON, portrait: 'PROBABLY' }],
    ['the outcome that is for us to say', { ...COMPARISON, portrait: 'UNAVAILABLE' }],
    ['half of the outcomes', { ...COMPARISON, fingerprints: undefined }],
  ])('that answers with %s is not believed', async (_name, body) => {
    answer = answering(200, body);
    await expect(match()).rejects.toThrow('in a form that is not agreed');
  });

  it.each([
    ...WAYS_TO_FAIL,
    ['knows no such thing', answering(404, {})] as const,
    ['finds the pictures too large', answering(413, {})] as const,
    ['sends us elsewhere', redirecting] as const,
  ])(
    'that %s gave no answer, and the complaint holds neither number nor picture',
    async (_name, listener) => {
      failBy(listener);
      const complaint = await complaintOf(match());
      expect(complaint).not.toBe('none');
      for (const secret of [NUMBER, PORTRAIT.toString('base64'), 'stack trace'])
        expect(complaint).not.toContain(secret);
    },
  );
});

describe('the receipts of an SMS gateway', () => {
  const RECEIPT = { clientReference: MESSAGE.clientReference, state: 'DELIVERED' };

  it.each(['DELIVERED', 'UNDELIVERED'] as const)('say %s by the reference of the message', async (state) => {
    answer = answering(200, { ...RECEIPT, state });
    expect(await findReceipt()).toBe(state);
    expect(asked).toEqual([{ method: 'GET', path: `/sms/receipts/${MESSAGE.clientReference}`, body: '' }]);
  });

  it('are not there while the message is on its way', async () => {
    answer = answering(200, { ...RECEIPT, state: 'PENDING' });
    expect(await findReceipt()).toBeNull();
  });

  it('are not there for a message that the gateway does not know: that is not a message that was lost', async () => {
    answer = answering(404, {});
    expect(await findReceipt()).toBeNull();
  });

  it('for another message are not believed', async () => {
    answer = answering(200, { ...RECEIPT, clientReference: 'reference-2', state: 'UNDELIVERED' });
    await expect(findReceipt()).rejects.toThrow('about another message');
  });

  it.each([
    ['a word that is not agreed', { ...RECEIPT, state: 'LOST' }],
    ['no reference', { state: 'UNDELIVERED' }],
    ['null', null],
  ])('with %s are not believed', async (_name, body) => {
    answer = answering(200, body);
    await expect(findReceipt()).rejects.toThrow('in a form that is not agreed');
  });

  it.each([...WAYS_TO_FAIL, ['sends us elsewhere', redirecting] as const])(
    'of a gateway that %s are no answer',
    async (_name, listener) => {
      failBy(listener);
      await expect(findReceipt()).rejects.toThrow();
    },
  );
});

const packing: RequestListener = (_request, response) =>
  void response
    .writeHead(200, { 'content-encoding': 'gzip' })
    .end(gzipSync(Buffer.alloc(64 * 1024 * 1024, 'x')));

describe('the register of an agency', () => {
  const ask = (question: Partial<{ note: string; documentNumber: string }> = {}) =>
    httpAgencyRegisters({ TRAFFIC_POLICE: url }, timeoutMs).ask('TRAFFIC_POLICE', {
      ...QUESTION,
      ...question,
    });
  const failureOf = (question: Promise<unknown>): Promise<unknown> =>
    question.then(
      () => 'none',
      (error: unknown) => error,
    );
  const wordOf = async (question: Promise<unknown>): Promise<string> => {
    const failure = await failureOf(question);
    return failure instanceof AgencyFailed ? failure.word : String(failure);
  };

  it('is asked under the reference of the question, and its answer is taken without it [R-100]', async () => {
    let key: string | undefined;
    answer = (request, response) => {
      key = request.headers['idempotency-key'] as string;
      answering(200, { ...REGISTER_ANSWER, isAdmin: true })(request, response);
    };
    const { reference: _reference, ...said } = REGISTER_ANSWER;
    expect(await ask()).toEqual(said);
    expect(key).toBe(QUESTION.reference);
    const { note: _note, ...sent } = QUESTION;
    expect(asked.map(({ body, ...line }) => ({ ...line, body: JSON.parse(body) as unknown }))).toEqual([
      { method: 'POST', path: '/questions', body: sent },
    ]);
  });

  it('is told what is disputed', async () => {
    answer = answering(200, REGISTER_ANSWER);
    await ask({ note: 'Đã xem bản gốc.' });
    expect(JSON.parse(asked[0]?.body ?? '')).toMatchObject({ note: 'Đã xem bản gốc.' });
  });

  it('may have no such paper, or one without birth date and end', async () => {
    answer = answering(200, { ...REGISTER_ANSWER, record: null, agencyReference: null });
    expect(await ask()).toEqual({ personalIdNumber: NUMBER, record: null, agencyReference: null });
    const record = { ...REGISTER_ANSWER.record, dateOfBirth: null, validUntil: null };
    answer = answering(200, { ...REGISTER_ANSWER, record });
    expect(await ask()).toMatchObject({ record });
  });

  it('composes its letters as it likes; they are taken composed', async () => {
    const record = { ...REGISTER_ANSWER.record, fullName: PERSON.fullName.normalize('NFD') };
    answer = answering(200, { ...REGISTER_ANSWER, record });
    expect((await ask()).record?.fullName).toBe(PERSON.fullName);
  });

  it.each([
    ['person', { personalIdNumber: '022199000000' }],
    ['question', { reference: '0f0d7e0a-0000-4000-8000-000000000002' }],
  ])(
    'that answers about another %s has failed in a way of its own, so that it is alarmed',
    async (_name, other) => {
      answer = answering(200, { ...REGISTER_ANSWER, ...other });
      expect(await failureOf(ask())).toBeInstanceOf(AnswerAboutAnotherPerson);
    },
  );

  it.each([
    ['null', null],
    ['no record and no word that there is none', { ...REGISTER_ANSWER, record: undefined }],
    ['a state of its own', { ...REGISTER_ANSWER, record: { ...REGISTER_ANSWER.record, status: 'LOST' } }],
    [
      'a date that does not exist',
      { ...REGISTER_ANSWER, record: { ...REGISTER_ANSWER.record, validUntil: '2031-02-30' } },
    ],
    [
      'a name that no database keeps',
      { ...REGISTER_ANSWER, record: { ...REGISTER_ANSWER.record, fullName: 'Hà\0' } },
    ],
    ['half of a letter', { ...REGISTER_ANSWER, record: { ...REGISTER_ANSWER.record, fullName: 'Hà\ud83d' } }],
    [
      'an endless name',
      { ...REGISTER_ANSWER, record: { ...REGISTER_ANSWER.record, fullName: 'x'.repeat(201) } },
    ],
    ['an endless reference', { ...REGISTER_ANSWER, agencyReference: 'x'.repeat(101) }],
  ])('that answers with %s is not believed', async (_name, body) => {
    answer = answering(200, body);
    expect(await wordOf(ask())).toBe('FORM');
  });

  it.each([
    ['says for how long, in seconds', '17', 17],
    ['says no more than that', undefined, 30],
    ['says it in words of its own', 'tomorrow', 30],
    ['wants to be left alone for a week', '604800', 3_600],
    ['wants it back at once', '0', 1],
  ])('that is busy and %s is left alone for so long', async (_name, header, seconds) => {
    answer = answering(429, '<html>', header === undefined ? {} : { 'retry-after': header });
    const failure = await failureOf(ask());
    expect(failure).toBeInstanceOf(AgencyBusy);
    expect(failure).toMatchObject({ retryAfterSeconds: seconds });
  });

  it('that is busy may name a moment', async () => {
    answer = answering(429, '', { 'retry-after': new Date(Date.now() + 60_000).toUTCString() });
    const failure = (await failureOf(ask())) as AgencyBusy;
    expect(failure.retryAfterSeconds).toBeGreaterThan(50);
    expect(failure.retryAfterSeconds).toBeLessThanOrEqual(60);
  });

  it.each([
    ...WAYS_TO_FAIL,
    ['sends us elsewhere', redirecting] as const,
    ['knows no such thing', answering(404, {})] as const,
    ['refuses the question', answering(400, {})] as const,
    ['packs an endless answer small', packing] as const,
  ])('that %s gave no answer, and the complaint is one word that names nobody', async (_name, listener) => {
    failBy(listener);
    const complaint = await complaintOf(ask());
    expect(complaint).toMatch(/The agency gave no answer: (TIMEOUT|CONNECTION|UNREADABLE|HTTP_\d{3})\./);
    for (const secret of [NUMBER, QUESTION.documentNumber, PERSON.fullName, 'an error', 'stack trace'])
      expect(complaint).not.toContain(secret);
  });

  it.each([
    [
      'sends one byte after the other [F-09]',
      'TIMEOUT',
      (response: ServerResponse) => {
        response.writeHead(200);
        const timer = setInterval(() => response.write('{'), 10);
        response.once('close', () => clearInterval(timer));
      },
    ],
    [
      'never stops sending',
      'UNREADABLE',
      (response: ServerResponse) => {
        response.writeHead(200);
        const more = () => void (response.writable && response.write('x'.repeat(65_536), more));
        more();
      },
    ],
    [
      'is busy at great length',
      'BUSY',
      (response: ServerResponse) => {
        response.writeHead(429);
        const more = () => void (response.writable && response.write('x'.repeat(65_536), more));
        more();
      },
    ],
  ])('that %s is cut off, and the connection closed', async (_name, word, respond) => {
    const isClosed = new Promise<void>((resolve) => {
      failBy((request, response) => {
        request.socket.once('close', resolve);
        respond(response);
      });
    });
    expect(await wordOf(ask())).toBe(word);
    await isClosed;
  });

  it('of an agency without an address is not asked', async () => {
    expect(await wordOf(httpAgencyRegisters({}).ask('TAX', QUESTION))).toBe('NO_ADDRESS');
  });
});
