import { once } from 'node:events';
import type { Server as HttpServer } from 'node:http';
import type { AddressInfo, Server } from 'node:net';
import { createDemoWorld } from '@dinhdanh/demo-world';
import { createTransport } from 'nodemailer';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createAgencyLedger } from './agencies.ts';
import { createSimulator } from './app.ts';
import { AGENCIES, SERVICES } from './behaviours.ts';
import { FOREIGNERS, organisationsOf } from './invented-records.ts';
import { createSmsLedger } from './sms-gateway.ts';

const DAO = {
  personalIdNumber: '022190999001',
  fullName: 'Trần Thị Đào',
  dateOfBirth: '1990-05-04',
  sex: 'FEMALE',
  permanentAddress: 'Khu 5, Phường Trà Cổ, Thành phố Móng Cái, Tỉnh Quảng Ninh',
} as const;
const HARUKA = {
  personalIdNumber: '022190999101',
  fullName: 'Sato Haruka',
  dateOfBirth: '1990-02-23',
  sex: 'FEMALE',
  permanentAddress: 'Khu 4, Phường Hải Hòa, Thành phố Móng Cái, Tỉnh Quảng Ninh',
  passportNumber: 'TZ9900002',
  residenceCardNumber: 'TT99000002',
  hasBiometrics: true,
} as const;
const COOPERATIVE = {
  identifier: '5799000025',
  name: 'Hợp tác xã Nông nghiệp Hải Đông Demo',
  address: 'Thôn 6, Xã Hải Đông, Thành phố Móng Cái, Tỉnh Quảng Ninh',
  representativePersonalIdNumber: DAO.personalIdNumber,
} as const;
const NOBODY = '022190999002';
const QUESTION = {
  reference: '0f0d7e0a-0000-4000-8000-000000000001',
  paperType: 'HEALTH_INSURANCE',
  documentNumber: '2299900001',
  personalIdNumber: DAO.personalIdNumber,
  fullName: DAO.fullName,
  dateOfBirth: DAO.dateOfBirth,
} as const;
const PICTURES = { portrait: 'cG9ydHJhaXQ=', fingerprints: 'ZmluZ2Vycw==' };
const MAIL = {
  messageId: '<job-1@dinhdanh.example>',
  from: 'khong-tra-loi@dinhdanh.example',
  to: 'dao@example.vn',
  subject: 'Hồ sơ đã được phê duyệt',
  text: 'Kính gửi bà Trần Thị Đào,\n\nhồ sơ của bà đã được phê duyệt.',
};
const MESSAGE = { clientReference: 'job-1', to: '0992000001', text: 'Ma kich hoat: 123456' };

let http: HttpServer;
let smtp: Server;
let origin: string;

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

beforeEach(async () => {
  const simulator = createSimulator({
    records: [DAO],
    foreigners: [HARUKA],
    organisations: [COOPERATIVE],
    now: () => new Date('2026-11-22T09:59:00Z'),
  });
  http = simulator.http.listen(0, '127.0.0.1');
  smtp = simulator.smtp.listen(0, '127.0.0.1');
  await Promise.all([once(http, 'listening'), once(smtp, 'listening')]);
  origin = `http://127.0.0.1:${portOf(http)}`;
});

afterEach(() => {
  smtp.close();
  http.close();
  http.closeAllConnections();
});

function call(method: string, path: string, body?: unknown): Promise<Response> {
  return fetch(origin + path, {
    method,
    ...(body !== undefined && {
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    }),
  });
}

const mail = (overrides: Partial<typeof MAIL> = {}, timeoutMs = 2_000): Promise<unknown> =>
  createTransport({ host: '127.0.0.1', port: portOf(smtp), socketTimeout: timeoutMs }).sendMail({
    ...MAIL,
    ...overrides,
  });

async function mailbox(query = ''): Promise<{ messageId: string; to: string }[]> {
  const { messages } = (await (await call('GET', `/mail/messages${query}`)).json()) as {
    messages: { messageId: string; to: string }[];
  };
  return messages;
}

const answerOf = async (method: string, path: string, body?: unknown): Promise<unknown> =>
  (await call(method, path, body)).json();

/** One question to an agency; each with a reference of its own unless the test names one. */
function ask(agency: string, changes: Partial<Record<keyof typeof QUESTION, string>> = {}) {
  const question = { ...QUESTION, ...changes };
  return fetch(`${origin}/agencies/${agency}/questions`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': question.reference },
    body: JSON.stringify(question),
  });
}

const answerAbout = async (changes: Partial<Record<keyof typeof QUESTION, string>> = {}) =>
  (await (await ask('vss', { ...changes, reference: crypto.randomUUID() })).json()) as {
    reference: string;
    personalIdNumber: string;
    agencyReference: string;
    record: Record<string, unknown> | null;
  };

async function agencyLedger(agency: string) {
  const { questions } = (await (await call('GET', `/agencies/${agency}/ledger`)).json()) as {
    questions: { reference: string; agencyReference: string; attempts: number; isAnswered: boolean }[];
  };
  return questions;
}

async function ledger(query = ''): Promise<{ clientReference: string; to: string }[]> {
  const { messages } = (await (await call('GET', `/sms/messages${query}`)).json()) as {
    messages: { clientReference: string; to: string }[];
  };
  return messages;
}

describe('the SMS gateway', () => {
  test('takes a message in and writes it into the ledger', async () => {
    const response = await call('POST', '/sms', MESSAGE);
    expect(response.status).toBe(202);
    expect(await response.json()).toEqual({ messageId: 'sms-000001', duplicate: false });
    expect(await ledger()).toEqual([
      {
        ...MESSAGE,
        messageId: 'sms-000001',
        receivedAt: '2026-11-22T09:59:00.000Z',
        receipt: 'DELIVERED',
      },
    ]);
  });

  test('answers the same reference with the same message and keeps one line of it', async () => {
    await call('POST', '/sms', MESSAGE);
    const again = await call('POST', '/sms', MESSAGE);
    expect(again.status).toBe(202);
    expect(await again.json()).toEqual({ messageId: 'sms-000001', duplicate: true });
    expect(await ledger()).toHaveLength(1);
  });

  test('lists the messages of one phone, the newest last, and forgets all of them on demand', async () => {
    await call('POST', '/sms', MESSAGE);
    await call('POST', '/sms', { ...MESSAGE, clientReference: 'job-2', to: '0992000002' });
    await call('POST', '/sms', { ...MESSAGE, clientReference: 'job-3' });
    const ofOnePhone = await ledger('?to=0992000001');
    expect(ofOnePhone.map(({ clientReference }) => clientReference)).toEqual(['job-1', 'job-3']);
    expect((await call('DELETE', '/sms/messages')).status).toBe(204);
    expect(await ledger()).toEqual([]);
  });

  test('keeps the newest ten thousand lines, and knows the references of older ones', () => {
    const smsLedger = createSmsLedger(() => new Date(0));
    for (let job = 1; job <= 10_001; job += 1)
      smsLedger.accept({ ...MESSAGE, clientReference: `job-${job}` });
    expect(smsLedger.list()).toHaveLength(10_000);
    expect(smsLedger.list()[0]?.clientReference).toBe('job-2');
    expect(smsLedger.accept(MESSAGE)).toEqual({ messageId: 'sms-000001', duplicate: true });
  });

  test.each([
    ['a missing reference', { ...MESSAGE, clientReference: undefined }],
    ['a phone in another form', { ...MESSAGE, to: '+84992000001' }],
    ['no text', { ...MESSAGE, text: '' }],
  ])('refuses %s', async (_title, body) => {
    expect((await call('POST', '/sms', body)).status).toBe(400);
    expect(await ledger()).toEqual([]);
  });

  test('refuses what is not JSON', async () => {
    const response = await fetch(`${origin}/sms`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{"to":',
    });
    expect(response.status).toBe(400);
  });
});

describe('the receipts of the SMS gateway', () => {
  test('say that a message arrived, by the reference of whoever sent it', async () => {
    await call('POST', '/sms', MESSAGE);
    expect(await answerOf('GET', '/sms/receipts/job-1')).toEqual({
      clientReference: 'job-1',
      state: 'DELIVERED',
    });
    expect((await call('GET', '/sms/receipts/job-2')).status).toBe(404);
  });

  test('can be set for one phone, for what was sent before and for what will be sent', async () => {
    await call('POST', '/sms', MESSAGE);
    await call('POST', '/sms', { ...MESSAGE, clientReference: 'job-2', to: '0992000002' });
    expect(await answerOf('PUT', '/sms/receipts/of/0992000001', { state: 'UNDELIVERED' })).toEqual({
      to: '0992000001',
      state: 'UNDELIVERED',
    });
    await call('POST', '/sms', { ...MESSAGE, clientReference: 'job-3' });
    for (const [reference, state] of [
      ['job-1', 'UNDELIVERED'],
      ['job-2', 'DELIVERED'],
      ['job-3', 'UNDELIVERED'],
    ])
      expect(await answerOf('GET', `/sms/receipts/${reference}`)).toMatchObject({ state });
    expect(await (await call('GET', '/')).text()).toContain('không đến được');
  });

  test('can be told to wait', async () => {
    await call('PUT', '/sms/receipts/of/0992000001', { state: 'PENDING' });
    await call('POST', '/sms', MESSAGE);
    expect(await answerOf('GET', '/sms/receipts/job-1')).toMatchObject({ state: 'PENDING' });
  });

  test('refuse a phone in another form and a state that no carrier reports', async () => {
    expect((await call('PUT', '/sms/receipts/of/0992000001', { state: 'EATEN' })).status).toBe(400);
    expect((await call('PUT', '/sms/receipts/of/992000001', { state: 'DELIVERED' })).status).toBe(400);
  });
});

describe('the mail relay', () => {
  test('takes a mail in and lays it into the mailbox, in Vietnamese', async () => {
    await mail();
    expect(await mailbox()).toEqual([
      {
        messageId: MAIL.messageId,
        to: MAIL.to,
        subject: MAIL.subject,
        text: MAIL.text,
        receivedAt: '2026-11-22T09:59:00.000Z',
      },
    ]);
  });

  test('keeps one copy of a Message-ID for each mailbox, as mailboxes do', async () => {
    await mail();
    await mail();
    await mail({ to: 'an@example.vn' });
    expect((await mailbox()).map(({ to }) => to)).toEqual([MAIL.to, 'an@example.vn']);
  });

  test('lists the mails of one address and forgets all of them on demand', async () => {
    await mail();
    await mail({ to: 'an@example.vn', messageId: '<job-2@dinhdanh.example>' });
    expect(await mailbox('?to=an@example.vn')).toHaveLength(1);
    expect((await call('DELETE', '/mail/messages')).status).toBe(204);
    expect(await mailbox()).toEqual([]);
  });

  test.each([
    ['fails', 'error', /451/],
    ['sends garbage', 'garbage', /greeting|invalid/i],
    ['is down', 'down', /closed|ECONNRESET/],
  ])('told that it %s, takes nothing, and recovers when told to', async (_title, mode, complaint) => {
    await call('PUT', '/behaviours/mail', { mode });
    await expect(mail()).rejects.toThrow(complaint);
    expect(await mailbox()).toEqual([]);
    await call('PUT', '/behaviours/mail', { mode: 'ok' });
    await mail();
    expect(await mailbox()).toHaveLength(1);
  });

  test('told to be slow, has taken the mail although the caller no longer waits', async () => {
    await call('PUT', '/behaviours/mail', { mode: 'slow' });
    await expect(mail({}, 500)).rejects.toThrow(/timeout/i);
    expect(await mailbox()).toHaveLength(1);
  });
});

describe('the immigration database', () => {
  const path = `/immigration/persons/${HARUKA.personalIdNumber}`;

  test('answers with the record, and with 404 for an unknown number', async () => {
    expect(await answerOf('GET', path)).toEqual(HARUKA);
    expect((await call('GET', `/immigration/persons/${DAO.personalIdNumber}`)).status).toBe(404);
  });

  test('lets a record be replaced, added and removed', async () => {
    const changed = { ...HARUKA, passportNumber: null, hasBiometrics: false };
    expect((await call('PUT', path, changed)).status).toBe(200);
    expect(await answerOf('GET', path)).toEqual(changed);
    expect((await call('DELETE', path)).status).toBe(204);
    expect((await call('GET', path)).status).toBe(404);
  });

  test.each([
    ['a birth date that does not exist', { dateOfBirth: '1990-02-30' }],
    ['a passport without a number', { passportNumber: '' }],
    ['nothing about a residence card', { residenceCardNumber: undefined }],
    ['a word about biometrics', { hasBiometrics: 'yes' }],
  ])('refuses %s', async (_title, change) => {
    expect((await call('PUT', path, { ...HARUKA, ...change })).status).toBe(400);
    expect(await answerOf('GET', path)).toEqual(HARUKA);
  });
});

describe('the organisation registry', () => {
  const path = `/organisations/${COOPERATIVE.identifier}`;

  test('answers with the record, and with 404 for an unknown identifier', async () => {
    expect(await answerOf('GET', path)).toEqual(COOPERATIVE);
    expect((await call('GET', '/organisations/5799000032')).status).toBe(404);
  });

  test('lets a record be replaced, added and removed', async () => {
    const changed = { ...COOPERATIVE, address: 'Thôn 7, Xã Hải Đông' };
    expect((await call('PUT', path, changed)).status).toBe(200);
    expect(await answerOf('GET', path)).toEqual(changed);
    expect((await call('DELETE', path)).status).toBe(204);
    expect((await call('GET', path)).status).toBe(404);
  });

  test.each([
    ['an identifier that is none', '/organisations/57990', {}],
    ['no name', path, { name: '' }],
    ['a representative without a number', path, { representativePersonalIdNumber: 'Đào' }],
  ])('refuses %s', async (_title, at, change) => {
    expect((await call('PUT', at, { ...COOPERATIVE, ...change })).status).toBe(400);
    expect(await answerOf('GET', path)).toEqual(COOPERATIVE);
  });
});

describe('the biometric matcher', () => {
  const compare = (personalIdNumber: string, pictures: object = PICTURES) =>
    answerOf('POST', '/biometrics/comparisons', { personalIdNumber, ...pictures });

  test('finds that pictures of whoever is on file match, and that others have nothing to be compared with', async () => {
    const matched = { portrait: 'MATCHED', fingerprints: 'MATCHED' };
    expect(await compare(DAO.personalIdNumber)).toEqual({
      personalIdNumber: DAO.personalIdNumber,
      ...matched,
    });
    expect(await compare(HARUKA.personalIdNumber)).toMatchObject(matched);
    expect(await compare(NOBODY)).toMatchObject({ portrait: 'NO_REFERENCE', fingerprints: 'NO_REFERENCE' });
    await call('PUT', `/immigration/persons/${HARUKA.personalIdNumber}`, { ...HARUKA, hasBiometrics: false });
    expect(await compare(HARUKA.personalIdNumber)).toMatchObject({ portrait: 'NO_REFERENCE' });
  });

  test('says nothing about a picture that was not taken', async () => {
    expect(await compare(DAO.personalIdNumber, { ...PICTURES, fingerprints: null })).toMatchObject({
      portrait: 'MATCHED',
      fingerprints: null,
    });
  });

  test('can be told what it finds for one person, and to forget it', async () => {
    const told = { portrait: 'NOT_MATCHED', fingerprints: 'MATCHED' };
    expect(await answerOf('PUT', `/biometrics/persons/${DAO.personalIdNumber}`, told)).toEqual(told);
    expect(await compare(DAO.personalIdNumber)).toMatchObject(told);
    expect((await call('DELETE', `/biometrics/persons/${DAO.personalIdNumber}`)).status).toBe(204);
    expect(await compare(DAO.personalIdNumber)).toMatchObject({ portrait: 'MATCHED' });
  });

  test('takes pictures of several megabytes', async () => {
    const large = 'A'.repeat(8 * 1024 * 1024);
    expect(await compare(DAO.personalIdNumber, { portrait: large, fingerprints: large })).toMatchObject({
      portrait: 'MATCHED',
    });
  });

  test('refuses half a question and an outcome that is none', async () => {
    const question = { personalIdNumber: DAO.personalIdNumber, portrait: null };
    expect((await call('POST', '/biometrics/comparisons', question)).status).toBe(400);
    const outcomes = { portrait: 'MATCHED', fingerprints: 'UNAVAILABLE' };
    expect((await call('PUT', `/biometrics/persons/${DAO.personalIdNumber}`, outcomes)).status).toBe(400);
  });
});

describe.each([
  ['population', () => call('GET', `/population/persons/${DAO.personalIdNumber}`), DAO.personalIdNumber],
  [
    'immigration',
    () => call('GET', `/immigration/persons/${HARUKA.personalIdNumber}`),
    HARUKA.personalIdNumber,
  ],
  [
    'biometrics',
    () => call('POST', '/biometrics/comparisons', { personalIdNumber: DAO.personalIdNumber, ...PICTURES }),
    DAO.personalIdNumber,
  ],
] as const)('the service %s, told to answer about a stranger', (service, use, asked) => {
  test('answers well, and about another number', async () => {
    await call('PUT', `/behaviours/${service}`, { mode: 'stranger' });
    const response = await use();
    expect(response.status).toBe(200);
    const { personalIdNumber } = (await response.json()) as { personalIdNumber: string };
    expect(personalIdNumber).toMatch(/^\d{12}$/);
    expect(personalIdNumber).not.toBe(asked);
  });
});

describe('the population database', () => {
  const path = `/population/persons/${DAO.personalIdNumber}`;

  test('answers with the record, and with 404 for an unknown number', async () => {
    expect(await (await call('GET', path)).json()).toEqual(DAO);
    expect((await call('GET', '/population/persons/022190999002')).status).toBe(404);
  });

  test('lets a record be replaced, added and removed', async () => {
    const changed = { ...DAO, fullName: 'Trần Thị Hoa Đào' };
    expect((await call('PUT', path, changed)).status).toBe(200);
    expect(await (await call('GET', path)).json()).toEqual(changed);
    expect((await call('DELETE', path)).status).toBe(204);
    expect((await call('GET', path)).status).toBe(404);
  });

  test('told to be down about one person, answers about everybody else', async () => {
    const down = { mode: 'down' };
    expect((await call('PUT', `${path}/behaviour`, down)).status).toBe(200);
    await expect(call('GET', path)).rejects.toThrow('fetch failed');
    expect((await call('GET', `/population/persons/${NOBODY}`)).status).toBe(404);
    expect((await call('GET', `/immigration/persons/${HARUKA.personalIdNumber}`)).status).toBe(200);
    await call('PUT', `${path}/behaviour`, { mode: 'ok' });
    expect(await (await call('GET', path)).json()).toEqual(DAO);
    expect((await call('PUT', `${path}/behaviour`, { mode: 'sulking' })).status).toBe(400);
    expect((await call('PUT', `${path}/behaviour`, { mode: 'stranger' })).status).toBe(400);
  });

  test('says where a person lives and with whom, and knows nothing of strangers', async () => {
    const son = {
      ...DAO,
      personalIdNumber: '022210999003',
      fullName: 'Trần Văn Nam',
      dateOfBirth: '2010-01-02',
      sex: 'MALE',
    };
    await call('PUT', `/population/persons/${son.personalIdNumber}`, son);
    const answer = await call('GET', `/population/residences/${son.personalIdNumber}`);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({
      personalIdNumber: son.personalIdNumber,
      permanentAddress: DAO.permanentAddress,
      temporaryAddress: null,
      headFullName: DAO.fullName,
      relationToHead: 'CHILD',
      members: [{ fullName: DAO.fullName, dateOfBirth: DAO.dateOfBirth, relationToHead: 'HEAD' }],
    });
    expect((await call('GET', `/population/residences/${NOBODY}`)).status).toBe(404);
  });

  test('refuses a record that no population database would hold', async () => {
    expect((await call('PUT', path, { ...DAO, dateOfBirth: '1990-02-30' })).status).toBe(400);
    expect((await call('PUT', '/population/persons/22190999001', DAO)).status).toBe(400);
    expect(await (await call('GET', path)).json()).toEqual(DAO);
  });
});

describe('the register of an agency', () => {
  test('confirms what it is asked, under the reference of the question and one of its own', async () => {
    expect(await (await ask('vss')).json()).toEqual({
      reference: QUESTION.reference,
      personalIdNumber: QUESTION.personalIdNumber,
      agencyReference: 'VSS-000001',
      record: {
        documentNumber: QUESTION.documentNumber,
        fullName: QUESTION.fullName,
        dateOfBirth: QUESTION.dateOfBirth,
        status: 'VALID',
        validUntil: '2028-11-21',
      },
    });
  });

  test('keeps no end of a tax code, and neither an end nor a birth date of a vehicle', async () => {
    expect((await answerAbout({ paperType: 'TAX_CODE' })).record).toMatchObject({ validUntil: null });
    expect((await answerAbout({ paperType: 'VEHICLE_REGISTRATION' })).record).toMatchObject({
      dateOfBirth: null,
      validUntil: null,
    });
  });

  test.each([
    ['2299900013', { fullName: 'Trần Văn Khác' }],
    ['2299900049', { dateOfBirth: '1951-01-01' }],
    ['2299900007', { status: 'EXPIRED', validUntil: '2025-11-22' }],
    ['2299900053', { status: 'REVOKED' }],
    ['2299900078', null],
  ])('has something against the number %s, by its ending', async (documentNumber, record) => {
    const answer = await answerAbout({ documentNumber });
    if (record === null) expect(answer.record).toBeNull();
    else expect(answer.record).toMatchObject(record);
  });

  test('says of one paper what it was told, and forgets it on demand', async () => {
    const path = `/agencies/vss/records/${QUESTION.documentNumber}`;
    const { documentNumber, fullName } = QUESTION;
    const record = {
      documentNumber,
      fullName,
      dateOfBirth: null,
      status: 'REVOKED',
      validUntil: '2027-01-01',
    };
    expect(await answerOf('PUT', path, { record })).toEqual({ record });
    expect((await answerAbout()).record).toEqual(record);
    await call('PUT', path, { record: null });
    expect((await answerAbout()).record).toBeNull();
    expect((await call('DELETE', path)).status).toBe(204);
    expect((await answerAbout()).record).toMatchObject({ status: 'VALID' });
  });

  test.each([
    ['nothing', undefined],
    ['no name', { documentNumber: '1', status: 'VALID' }],
    ['a state that no register knows', { documentNumber: '1', fullName: 'Đào', status: 'EATEN' }],
    [
      'a day that does not exist',
      { documentNumber: '1', fullName: 'Đào', status: 'VALID', validUntil: '2026-02-30' },
    ],
  ])('cannot be told %s', async (_title, record) => {
    expect((await call('PUT', '/agencies/vss/records/1', { record })).status).toBe(400);
  });

  test('takes the same reference for the same question, however often it comes, and for no other', async () => {
    await ask('vss');
    expect(await (await ask('vss')).json()).toMatchObject({ agencyReference: 'VSS-000001' });
    expect((await ask('vss', { documentNumber: '2299900002' })).status).toBe(409);
    expect(await agencyLedger('vss')).toEqual([
      { reference: QUESTION.reference, agencyReference: 'VSS-000001', attempts: 2, isAnswered: true },
    ]);
  });

  test('has a ledger of its own, which is emptied on demand', async () => {
    await ask('vss');
    await ask('tax');
    expect((await call('DELETE', '/agencies/vss/ledger')).status).toBe(204);
    expect(await agencyLedger('vss')).toEqual([]);
    expect(await agencyLedger('tax')).toHaveLength(1);
  });

  test('keeps the newest twenty thousand references', () => {
    const lines = createAgencyLedger('vss');
    for (let number = 1; number <= 20_001; number += 1)
      lines.receive({ ...QUESTION, reference: `question-${number}` });
    expect(lines.list()).toHaveLength(20_000);
    expect(lines.list()[0]?.reference).toBe('question-2');
  });

  test.each([
    ['no reference', { reference: '' }],
    ['a kind of paper that nobody keeps', { paperType: 'LIBRARY_CARD' }],
    ['a number of eleven digits', { personalIdNumber: '02219099900' }],
    ['a birth date that does not exist', { dateOfBirth: '1990-02-30' }],
  ])('refuses a question with %s', async (_title, changes) => {
    expect((await ask('vss', changes)).status).toBe(400);
    expect(await agencyLedger('vss')).toEqual([]);
  });

  test('refuses a question whose key is not its reference', async () => {
    expect((await call('POST', '/agencies/vss/questions', QUESTION)).status).toBe(400);
  });
});

describe.each(AGENCIES)('the agency %s', (agency) => {
  const behave = (behaviour: object) => call('PUT', `/behaviours/agency-${agency}`, behaviour);

  test('told to be busy, says after how long it wants to be asked again', async () => {
    await behave({ mode: 'busy', retryAfterSeconds: 7 });
    const response = await ask(agency);
    expect(response.status).toBe(429);
    expect(response.headers.get('Retry-After')).toBe('7');
    expect(await agencyLedger(agency)).toMatchObject([{ attempts: 1, isAnswered: false }]);
  });

  test('told to answer about a stranger, does', async () => {
    await behave({ mode: 'stranger' });
    const { personalIdNumber } = (await (await ask(agency)).json()) as { personalIdNumber: string };
    expect(personalIdNumber).toMatch(/^\d{12}$/);
    expect(personalIdNumber).not.toBe(QUESTION.personalIdNumber);
  });

  test('told to lose its answers, has answered and ends the connection', async () => {
    await behave({ mode: 'losesAnswers' });
    await expect(ask(agency)).rejects.toThrow('fetch failed');
    expect(await agencyLedger(agency)).toMatchObject([{ attempts: 1, isAnswered: true }]);
  });

  test('told to cut its answers, ends the connection in the middle', async () => {
    await behave({ mode: 'truncated' });
    const response = await ask(agency);
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow('terminated');
  });

  test('told to send without end, goes on until nobody listens', async () => {
    await behave({ mode: 'huge' });
    const response = await ask(agency);
    let bytes = 0;
    for await (const chunk of response.body ?? []) {
      bytes += (chunk as Uint8Array).byteLength;
      if (bytes > 4 * 1024 * 1024) break;
    }
    expect(bytes).toBeGreaterThan(4 * 1024 * 1024);
    await behave({ mode: 'ok' });
    expect((await ask(agency)).status).toBe(200);
  });

  test('told to trickle, begins with one byte', async () => {
    await behave({ mode: 'trickle' });
    const response = await ask(agency);
    const reader = response.body?.getReader();
    expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe('{');
    await reader?.cancel();
  });

  test('told to flap, is down every other time', async () => {
    await behave({ mode: 'flapping' });
    await expect(ask(agency)).rejects.toThrow('fetch failed');
    expect((await ask(agency)).status).toBe(200);
    await expect(ask(agency)).rejects.toThrow('fetch failed');
    expect(await agencyLedger(agency)).toMatchObject([{ attempts: 3, isAnswered: true }]);
  });

  test('told to fail for one paper, answers about every other', async () => {
    const path = `/agencies/${agency}/records/${QUESTION.documentNumber}/behaviour`;
    expect((await call('PUT', path, { mode: 'losesAnswers' })).status).toBe(200);
    await expect(ask(agency)).rejects.toThrow('fetch failed');
    expect((await ask(agency, { reference: 'another', documentNumber: '2299900002' })).status).toBe(200);
    expect((await call('PUT', path, { mode: 'sulking' })).status).toBe(400);
  });
});

describe.each([
  ['sms', () => call('POST', '/sms', MESSAGE)],
  ['agency-vss', () => ask('vss')],
  ['population', () => call('GET', `/population/persons/${DAO.personalIdNumber}`)],
  ['immigration', () => call('GET', `/immigration/persons/${HARUKA.personalIdNumber}`)],
  ['feed-population', () => call('GET', '/status-feeds/population/events')],
  ['organisations', () => call('GET', `/organisations/${COOPERATIVE.identifier}`)],
  [
    'biometrics',
    () => call('POST', '/biometrics/comparisons', { personalIdNumber: DAO.personalIdNumber, ...PICTURES }),
  ],
])('the service %s', (service, use) => {
  test('told to be slow, answers rightly after the delay', async () => {
    await call('PUT', `/behaviours/${service}`, { mode: 'slow', delayMs: 60 });
    const startedAt = performance.now();
    const response = await use();
    expect(response.ok).toBe(true);
    expect(performance.now() - startedAt).toBeGreaterThan(55);
  });

  test('told to fail, answers 500', async () => {
    await call('PUT', `/behaviours/${service}`, { mode: 'error' });
    const response = await use();
    expect(response.status).toBe(500);
    expect(await response.json()).toHaveProperty('error');
  });

  test('told to send garbage, announces JSON that cannot be read', async () => {
    await call('PUT', `/behaviours/${service}`, { mode: 'garbage' });
    const response = await use();
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('application/json');
    await expect(response.json()).rejects.toThrow(SyntaxError);
  });

  test('told to be down, ends the connection, and recovers when told to', async () => {
    await call('PUT', `/behaviours/${service}`, { mode: 'down' });
    await expect(use()).rejects.toThrow('fetch failed');
    await call('PUT', `/behaviours/${service}`, { mode: 'ok' });
    expect((await use()).ok).toBe(true);
  });

  test('leaves the other services alone', async () => {
    await call('PUT', `/behaviours/${service}`, { mode: 'error' });
    const behaviours = (await (await call('GET', '/behaviours')).json()) as Record<string, { mode: string }>;
    const others = Object.entries(behaviours).filter(([name]) => name !== service);
    expect(others).toHaveLength(SERVICES.length - 1);
    expect(new Set(others.map(([, { mode }]) => mode))).toEqual(new Set(['ok']));
  });
});

describe('the feeds of the registers', () => {
  const event = {
    subject: { personalIdNumber: DAO.personalIdNumber },
    ...{ kind: 'DEATH', asOf: '2026-11-20T02:00:00Z', says: 'FACT', holds: true },
  };
  const feed = async (query = '') =>
    (await (await call('GET', `/status-feeds/population/events${query}`)).json()) as {
      events: { id: string }[];
      nextCursor: string | null;
    };
  const fillIn = (fields: Record<string, string>) =>
    fetch(`${origin}/status-feeds`, {
      method: 'POST',
      body: new URLSearchParams(fields),
      redirect: 'manual',
    });

  test('say what was put in, after a cursor and so many at a time', async () => {
    expect(await feed()).toEqual({ events: [], nextCursor: null });
    for (const id of ['1', '2', '3'])
      expect((await call('POST', '/status-feeds/population/events', { ...event, id })).status).toBe(201);
    expect(await feed('?limit=2')).toEqual({
      events: [
        { ...event, id: '1' },
        { ...event, id: '2' },
      ],
      nextCursor: '2',
    });
    expect(await feed('?after=2')).toEqual({ events: [{ ...event, id: '3' }], nextCursor: '3' });
    expect(await feed('?after=3')).toEqual({ events: [], nextCursor: '3' });
  });

  test('give an event without a number one, and take nothing that is no event', async () => {
    await call('POST', '/status-feeds/population/events', event);
    expect((await feed()).events).toEqual([{ ...event, id: expect.any(String) }]);
    expect((await call('POST', '/status-feeds/population/events', [event])).status).toBe(400);
  });

  test('are filled by the form of the page, which says what became of it', async () => {
    const number = ' 022 190 999 001 ';
    const taken = await fillIn({ what: 'population/DEATH', number, state: 'STANDS' });
    expect(taken.headers.get('location')).toBe('/?said=1#registers');
    expect((await feed()).events).toEqual([
      { ...event, id: expect.any(String), asOf: '2026-11-22T09:59:00.000Z' },
    ]);
    for (const fields of [
      { what: 'population/DEATH', number: '12' },
      { what: 'population/CARD_REVOKED', number },
      { what: 'identity-card/CARD_EXPIRED', number },
      {},
    ])
      expect((await fillIn(fields)).headers.get('location')).toBe('/?notSaid=1#registers');
    expect(await (await call('GET', '/?notSaid=1')).text()).toContain('Hãy nhập số định danh 12 chữ số');
    expect(await (await call('GET', '/?said=1')).text()).toContain('Đã ghi vào dòng thông tin');
  });
});

describe('switching behaviours', () => {
  test('a slow gateway has sent the message although the caller no longer waits', async () => {
    await call('PUT', '/behaviours/sms', { mode: 'slow' });
    const impatient = fetch(`${origin}/sms`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(MESSAGE),
      signal: AbortSignal.timeout(300),
    });
    await expect(impatient).rejects.toThrow(/timeout|aborted/i);
    expect(await ledger()).toHaveLength(1);
  });

  test('refuses unknown services and modes', async () => {
    expect((await call('PUT', '/behaviours/letters', { mode: 'ok' })).status).toBe(404);
    expect((await call('PUT', '/behaviours/sms', { mode: 'sulking' })).status).toBe(400);
    expect((await call('PUT', '/behaviours/sms', { mode: 'slow', delayMs: -1 })).status).toBe(400);
    for (const service of ['sms', 'mail', 'organisations'])
      expect((await call('PUT', `/behaviours/${service}`, { mode: 'stranger' })).status).toBe(400);
    expect((await call('PUT', '/behaviours/sms', { mode: 'flapping' })).status).toBe(400);
    expect(
      (await call('PUT', '/behaviours/agency-vss', { mode: 'busy', retryAfterSeconds: 'soon' })).status,
    ).toBe(400);
  });
});

test('the page shows messages, mails and behaviours, with markup in them as plain text', async () => {
  await call('POST', '/sms', { ...MESSAGE, text: '<img src=x onerror=alert(1)>' });
  await mail({ subject: '<img src=y>' });
  await call('PUT', '/behaviours/population', { mode: 'down' });
  const html = await (await call('GET', '/')).text();
  expect(html).toContain('0992000001');
  expect(html).toContain('22/11/2026 16:59');
  expect(html).toContain('đã đến máy');
  expect(html).toContain('dao@example.vn');
  expect(html).toContain('mất kết nối');
  expect(html).toContain('Cục Cảnh sát giao thông');
  expect(html).toContain('<dt>…13</dt><dd>đứng tên người khác</dd>');
  expect(html).not.toContain('<img');
});

test('the health check answers', async () => {
  expect(await (await call('GET', '/healthz')).json()).toEqual({ status: 'ok' });
});

describe('the invented foreigners and organisations', () => {
  const people = createDemoWorld().people();

  test('are nobody of the invented citizens', () => {
    const numbers = new Set(people.map(({ personalIdNumber }) => personalIdNumber));
    expect(FOREIGNERS.filter(({ personalIdNumber }) => numbers.has(personalIdNumber))).toEqual([]);
  });

  test('are represented by citizens whose account is of level 2 and in use', () => {
    const organisations = organisationsOf(people);
    expect(organisations).toHaveLength(3);
    for (const { representativePersonalIdNumber } of organisations)
      expect(
        people.find(({ personalIdNumber }) => personalIdNumber === representativePersonalIdNumber),
      ).toMatchObject({ accountState: 'ACTIVE', level: 'LEVEL_2' });
  });
});
