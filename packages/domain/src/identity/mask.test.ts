import { expect, test } from 'vitest';
import { maskEmail, maskPaperNumber, maskPersonalIdNumber, maskPhoneNumber } from './mask.ts';

test('a masked id number shows the first three and the last four digits', () => {
  expect(maskPersonalIdNumber('022099123456')).toBe('022•••••3456');
});

test('a masked phone number shows the first three and the last three digits', () => {
  expect(maskPhoneNumber('0992123678')).toBe('099••••678');
});

test.each([
  ['C1234567', 'C•••••67'],
  ['AB1', 'A•1'],
])('of the number %s of a paper %s is shown', (number, shown) => {
  expect(maskPaperNumber(number)).toBe(shown);
});

test('of an e-mail address the first letter and the domain are shown', () => {
  expect(maskEmail('nguyen.ha@example.vn')).toBe('n•••@example.vn');
});
