import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { smtpMailGateway } from './smtp-mail-gateway.ts';

const MAIL = {
  clientReference: '0199a8f0-0000-7000-8000-000000000001',
  to: 'thu.ha@example.vn',
  subject: 'Hồ sơ đã được phê duyệt',
  text: 'Kính gửi bà Đặng Thị Thu Hà,\nhồ sơ của bà đã được phê duyệt.',
};
/** Ample for a relay that answers, also on a busy machine; short where the test is that it does not. */
const AMPLE_MS = 10_000;
const SHORT_MS = 250;

/** A stranger's relay: greets and answers each command as the test says, and remembers what it was told. */
let server: Server;
let url: string;
let greet: (socket: Socket) => void;
let answerTo: Record<string, string>;
let told: string[];
let open: Set<Socket>;
let timeoutMs: number;

beforeAll(async () => {
  open = new Set();
  server = createServer((socket) => {
    open.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => open.delete(socket));
    let isReadingMail = false;
    let pending = '';
    socket.on('data', (chunk) => {
      pending += chunk.toString('utf8');
      for (let end = pending.indexOf('\r\n'); end >= 0; end = pending.indexOf('\r\n')) {
        const line = pending.slice(0, end);
        pending = pending.slice(end + 2);
        told.push(line);
        if (isReadingMail && line !== '.') continue;
        const command = isReadingMail ? '.' : (line.split(/[ :]/)[0] ?? '');
        const answer = answerTo[command] ?? '250 OK';
        isReadingMail = command === 'DATA' && answer.startsWith('354');
        if (answer === 'HANG UP') socket.destroy();
        else if (answer !== 'SILENCE') socket.write(`${answer}\r\n`);
      }
    });
    greet(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(
  () =>
    new Promise((resolve) => {
      server.close(resolve);
      for (const socket of open) socket.destroy();
    }),
);
beforeEach(() => {
  timeoutMs = AMPLE_MS;
  told = [];
  answerTo = { DATA: '354 Go on' };
  greet = (socket) => void socket.write('220 relay.example.vn\r\n');
});

const send = (mail: Partial<typeof MAIL> = {}) =>
  smtpMailGateway(url, 'khong-tra-loi@dinhdanh.example', timeoutMs).send({ ...MAIL, ...mail });
const header = (name: string) => told.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2);
const sentBody = () => {
  const mail = told.slice(told.indexOf('DATA') + 1, told.indexOf('.'));
  const body = mail.slice(mail.indexOf('') + 1);
  return header('Content-Transfer-Encoding') === 'base64'
    ? Buffer.from(body.join(''), 'base64').toString('utf8')
    : decodeURIComponent(body.join('\n').replaceAll('=\n', '').replaceAll('=', '%'));
};

describe('a mail relay', () => {
  it('is handed the mail for one address, in Vietnamese, as coming from a machine', async () => {
    await expect(send()).resolves.toBeUndefined();
    expect(told).toContain('MAIL FROM:<khong-tra-loi@dinhdanh.example>');
    expect(told.filter((line) => line.startsWith('RCPT'))).toEqual(['RCPT TO:<thu.ha@example.vn>']);
    expect(sentBody().trim()).toBe(MAIL.text);
    expect(header('Auto-Submitted')).toBe('auto-generated');
  });

  it('sees the same Message-ID when a mail is handed over again', async () => {
    await send();
    await send();
    const ids = told.filter((line) => line.startsWith('Message-ID: '));
    expect(new Set(ids)).toEqual(new Set([`Message-ID: <${MAIL.clientReference}@dinhdanh.example>`]));
    expect(ids).toHaveLength(2);
  });

  it.each([
    ['a second recipient', { to: 'a@example.vn, b@example.vn' }],
    ['a header in the address', { to: 'a@example.vn\r\nBcc: b@example.vn' }],
    ['a header in the subject', { subject: 'Kết quả\r\nBcc: b@example.vn' }],
  ])('never sends to more than one address: %s', async (_name, mail) => {
    await send(mail).catch(() => undefined);
    expect(told.filter((line) => line.startsWith('RCPT')).length).toBeLessThanOrEqual(1);
    expect(told.filter((line) => /^(bcc|cc):/i.test(line))).toEqual([]);
  });

  const WAYS_TO_FAIL: readonly (readonly [string, () => void])[] = [
    ['hangs up', () => (greet = (socket) => void socket.destroy())],
    ['says nothing', () => (greet = () => undefined)],
    ['greets with noise', () => (greet = (socket) => void socket.end('\u0000\u0001noise\r\n'))],
    [
      'never stops greeting',
      () =>
        (greet = (socket) => {
          const more = () => void (socket.writable && socket.write('220-'.padEnd(60_000, 'x'), more));
          more();
        }),
    ],
    ['is closed', () => (greet = (socket) => void socket.end('421 closed\r\n'))],
    ['refuses the sender', () => (answerTo['MAIL'] = '550 no')],
    ['refuses the address', () => (answerTo['RCPT'] = `550 ${MAIL.to} is unknown`)],
    ['is full', () => (answerTo['RCPT'] = '452 full')],
    ['refuses the text', () => (answerTo['DATA'] = '554 no')],
    ['refuses what it has read', () => (answerTo['.'] = `554 ${MAIL.subject} is spam`)],
    ['hangs up in the middle', () => (answerTo['DATA'] = 'HANG UP')],
    ['says nothing in the end', () => (answerTo['.'] = 'SILENCE')],
    ['hangs up in the end', () => (answerTo['.'] = 'HANG UP')],
  ];

  it.each(WAYS_TO_FAIL)(
    'that %s does not have the mail, and the complaint names neither address nor text',
    async (_name, arrange) => {
      arrange();
      timeoutMs = SHORT_MS;
      const complaint = await send().then(
        () => 'sent',
        (error: unknown) =>
          error instanceof Error ? `${error.stack} ${JSON.stringify(error.cause)}` : String(error),
      );
      expect(complaint).toContain('The mail relay did not take the mail');
      for (const secret of [MAIL.to, MAIL.subject, 'Thu Hà']) expect(complaint).not.toContain(secret);
    },
  );

  it('that cannot be reached does not have the mail', async () => {
    const nowhere = smtpMailGateway('smtp://127.0.0.1:1', 'khong-tra-loi@dinhdanh.example', timeoutMs);
    await expect(nowhere.send(MAIL)).rejects.toThrow('ESOCKET');
  });
});
