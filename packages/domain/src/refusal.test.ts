import { expect, test } from 'vitest';
import { DomainRefusal, REFUSAL_CODES, refusalLegalBasis } from './refusal.ts';

test('every refusal code stands in the list once', () => {
  expect(new Set(REFUSAL_CODES).size).toBe(REFUSAL_CODES.length);
});

test('a refusal carries its code as the message and nothing personal', () => {
  const refusal = new DomainRefusal('STALE_VERSION');
  expect(refusal).toMatchObject({
    name: 'DomainRefusal',
    message: 'STALE_VERSION',
    code: 'STALE_VERSION',
    details: {},
  });
});

test('a refusal that the law demands cites its article in Vietnamese', () => {
  expect(refusalLegalBasis('ACCOUNT_NOT_ACTIVATABLE')).toBe('Khoản 1 Điều 14 Nghị định 69/2024/NĐ-CP');
});

test("a refusal that is the product's own rule cites no law", () => {
  expect(refusalLegalBasis('PASSCODE_TOO_SIMPLE')).toBeNull();
});

test('the digits of an id number have no legal definition any more, so their warnings cite none', () => {
  const warnings = REFUSAL_CODES.filter((code) => code.startsWith('ID_NUMBER_'));
  expect(warnings.map(refusalLegalBasis)).toEqual([null, null, null]);
});
