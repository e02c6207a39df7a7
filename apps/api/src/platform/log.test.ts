import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLogger, scrub } from './log.ts';

const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((list) => list.join(''));
const personalIdNumber = fc.tuple(fc.constantFrom('0', '1'), digits(11)).map((parts) => parts.join(''));
const subscriber = fc
  .tuple(fc.constantFrom('3', '5', '7', '8', '9'), digits(8))
  .map((parts) => parts.join(''));

/** Digits in the groups that people write, between the same separator throughout. */
const grouped = (sizes: readonly number[], separator: string) => (text: string) => {
  let from = 0;
  return sizes.map((size) => text.slice(from, (from += size))).join(separator);
};

const idNumberSpellings = fc
  .tuple(
    personalIdNumber,
    fc.constantFrom([12], [3, 3, 3, 3], [3, 1, 2, 6], [4, 4, 4], [10, 2], [6, 6]),
    fc.constantFrom(' ', '.', '\u00a0', '-'),
  )
  .map(([number, sizes, separator]) => grouped(sizes, separator)(number));
const phoneSpellings = fc
  .tuple(
    subscriber,
    fc.constantFrom('0', '+84', '84', '+84 ', '(+84)', '84.'),
    fc.constantFrom([9], [3, 3, 3], [2, 3, 4], [3, 2, 2, 2]),
    fc.constantFrom(' ', '.', '-'),
  )
  .map(([number, prefix, sizes, separator]) => prefix + grouped(sizes, separator)(number));

/** Where a number may stand in a line of the log. */
const surroundings: readonly ((value: string) => string)[] = [
  (value) => value,
  (value) => `Số ${value}.`,
  (value) => `(${value})`,
  (value) => `sdt:${value},`,
  (value) => `name-${value}`,
  (value) => JSON.stringify({ value }),
  (value) => JSON.stringify({ error: `line one\n${value}\tend` }),
  (value) => JSON.stringify({ nested: JSON.stringify({ value: `\n${value}` }) }),
  (value) => `Key (personal_id_number)=(${value}) already exists.`,
  (value) => `Failing row contains (0193-abc, ${value}, Nguyễn Văn An, 1999-03-14).`,
  (value) => `update citizen set phone_number = '${value}' where id = $1`,
  (value) => `https://example.vn/persons/${value}?x=1`,
  (value) => `x${value}y`,
];
const anywhere = fc.constantFrom(...surroundings);

const digitsOf = (text: string) => text.replace(/\D/g, '');

describe('the scrubber of the log', () => {
  it('hides personal identification numbers in every spelling and place', () => {
    fc.assert(
      fc.property(idNumberSpellings, anywhere, (number, place) => {
        expect(digitsOf(scrub(place(number)))).not.toContain(digitsOf(number).slice(0, 9));
        expect(scrub(place(number))).toContain('[');
      }),
    );
  });

  it('hides phone numbers in every spelling and place', () => {
    fc.assert(
      fc.property(phoneSpellings, anywhere, (number, place) => {
        expect(digitsOf(scrub(place(number)))).not.toContain(digitsOf(number).slice(-9));
        expect(scrub(place(number))).toContain('[');
      }),
    );
  });

  it('hides both when they stand side by side', () => {
    fc.assert(
      fc.property(
        personalIdNumber,
        subscriber,
        fc.constantFrom(' ', ', ', '; ', '/', '|', '\n'),
        (id, phone, between) => {
          const scrubbed = scrub(`0${phone}${between}${id}${between}0${phone}`);
          expect(digitsOf(scrubbed)).toBe('');
        },
      ),
    );
  });

  it('hides the nine digits of the old card', () => {
    fc.assert(
      fc.property(digits(9), (number) => {
        expect(scrub(`CMND ${number}.`)).toBe('CMND [id-number].');
      }),
    );
  });

  it('hides e-mail addresses', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (address) => {
        expect(scrub(`to <${address}> now`)).toBe('to <[e-mail]> now');
      }),
    );
  });

  it('hides what stands behind a word for a secret, quoted, bare, or in JSON within JSON', () => {
    const value = fc.string({ minLength: 4, maxLength: 20 }).filter((text) => /[a-z]{2}/i.test(text));
    const word = fc.constantFrom(
      'password',
      'newPassword',
      'passcode',
      'answer',
      'security_answer',
      'token',
      'accessToken',
      'cookie',
      'set_cookie',
      'authorization',
      'otp',
    );
    fc.assert(
      fc.property(word, value, (name, secret) => {
        expect(JSON.parse(scrub(JSON.stringify({ before: 1, [name]: secret, after: 'kept' })))).toEqual({
          before: 1,
          [name]: '[secret]',
          after: 'kept',
        });
        const inner = JSON.stringify({ [name]: secret });
        const withQuotesInside = /["\\]/.test(secret);
        if (!withQuotesInside)
          expect(
            JSON.parse((JSON.parse(scrub(JSON.stringify({ body: inner }))) as { body: string }).body),
          ).toEqual({ [name]: '[secret]' });
      }),
    );
  });

  it.each([
    ['password=Abc@12345 next', 'password=[secret] next'],
    ["password: 'Abc 12345' next", "password: '[secret]' next"],
    ['Authorization: Bearer eyJhbGciOi.x.y', 'Authorization: [secret] [secret]'],
    ['got Bearer eyJhbGciOi.x.y here', 'got Bearer [secret] here'],
    ['x; __Host-officer=abcDEF123-_; y', 'x; __Host-officer=[secret]; y'],
    ['your code: 493021 expires', 'your code: [secret] expires'],
    ['{"code":"493021"}', '{"code":"[secret]"}'],
  ])('%s', (line, scrubbed) => {
    expect(scrub(line)).toBe(scrubbed);
  });

  it('leaves readable what names nobody: moments, identifiers, codes of applications and of errors', () => {
    const uuid = fc.uuid();
    const moment = fc
      .date({ min: new Date('2020-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString());
    const code = fc.integer({ min: 0, max: 999_999 }).map((n) => `HS-2026-${String(n).padStart(6, '0')}`);
    fc.assert(
      fc.property(
        uuid,
        moment,
        code,
        fc.integer({ min: 1, max: 99_999_999 }),
        (id, at, application, amount) => {
          const line = JSON.stringify({
            level: 50,
            time: at,
            incidentId: id,
            code: application,
            amount,
            error: `Error: ${application} (${id}) at ${at} 23505`,
          });
          expect(scrub(line)).toBe(line);
        },
      ),
    );
  });

  it.each([
    'at router@2.2.0/node_modules/router/lib/layer.js:332:12',
    'error: duplicate key value violates unique constraint "application_one_open_per_citizen"',
    '{"code":"INTERNAL_SERVER_ERROR","port":4000,"address":"127.0.0.1"}',
    'code: 23505, 2026-11-22 05:32:05.123456+07, 1763789525123',
    'migration 0001-foundation applied in 1234.5678 ms',
  ])('leaves as it is: %s', (line) => {
    expect(scrub(line)).toBe(line);
  });

  it.each(['a', '0', '@', 'a@', 'password', 'password=\\"', '0 ', '1-', '"', '(+84)', 'Bearer '])(
    'takes its time from no line, however %j is repeated [A-40]',
    (piece) => {
      const line = piece.repeat(Math.ceil(100_000 / piece.length));
      const started = performance.now();
      scrub(line);
      expect(performance.now() - started).toBeLessThan(1_000);
    },
  );

  it('stands between every line and the outside, whatever part of the line a value is in', () => {
    const lines: string[] = [];
    const log = createLogger('debug', { write: (line) => void lines.push(line) });
    const number = '022199123456';
    log.info({ field: number, deep: { list: [number] } }, `message ${number}`);
    log.child({ bound: number }).warn('child');
    log.error(new Error(`thrown ${number}`));
    expect(lines).toHaveLength(3);
    expect(lines.join('')).not.toContain(number);
    expect(lines.every((line) => typeof JSON.parse(line) === 'object')).toBe(true);
  });
});
