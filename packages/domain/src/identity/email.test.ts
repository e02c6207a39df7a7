import { expect, test } from 'vitest';
import { DomainRefusal } from '../refusal.ts';
import { parseEmail } from './email.ts';

test.each([
  ['thu.ha@example.vn', 'thu.ha@example.vn'],
  ['  Thu.Ha@Example.VN ', 'Thu.Ha@example.vn'],
  ['ha+vneid@thu-dien-tu.example.com', 'ha+vneid@thu-dien-tu.example.com'],
])('the address "%s" is kept as %s [R-095]', (text, email) => {
  expect(parseEmail(text)).toBe(email);
});

test.each([
  '',
  'thu.ha',
  'thu.ha@',
  '@example.vn',
  'thu.ha@example',
  'thu ha@example.vn',
  'thu..ha@example.vn',
  '.ha@example.vn',
  'ha.@example.vn',
  'thuhà@example.vn',
  'ha@exam_ple.vn',
  'ha@-example.vn',
  'ha@example.vn, hoa@example.vn',
  'ha@example.vn\nBcc: hoa@example.vn',
  `${'a'.repeat(65)}@example.vn`,
  `ha@${'a.'.repeat(125)}example.vn`,
])('%j is no address', (text) => {
  expect(() => parseEmail(text)).toThrow(new DomainRefusal('EMAIL_FORMAT'));
});
