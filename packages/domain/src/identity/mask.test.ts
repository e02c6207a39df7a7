import { expect, test } from 'vitest';
import { maskPersonalIdNumber, maskPhoneNumber } from './mask.ts';

test('a masked id number shows the first three and the last four digits', () => {
  expect(maskPersonalIdNumber('022099123456')).toBe('022•••••3456');
});

test('a masked phone number shows the first three and the last three digits', () => {
  expect(maskPhoneNumber('0992123678')).toBe('099••••678');
});
