import { describe, expect, test } from 'vitest';
import {
  checkDueOn,
  checkIssuedOn,
  checkPublishedFigure,
  parseDocumentNumber,
  parseIssuer,
  parseOrderText,
  parseRecipients,
} from './document.ts';

const refusal = (code: string): Error => expect.objectContaining({ code }) as Error;

describe('the number of a document', () => {
  test.each([
    ['688/UBND-CATP', '688/UBND-CATP'],
    ['Số: 688 /UBND-CATP', '688/UBND-CATP'],
    ['  12/2024/qđ-ubnd ', '12/2024/QĐ-UBND'],
  ])('"%s" is %s [R-146]', (text, number) => {
    expect(parseDocumentNumber(text)).toBe(number);
  });

  test.each(['', '688', 'UBND-CATP', '688/', '688/<b>'])('"%s" is refused', (text) => {
    expect(() => parseDocumentNumber(text)).toThrow(refusal('DOCUMENT_NUMBER_FORMAT'));
  });
});

test('a document has an issuer and an order of some words', () => {
  expect(parseIssuer('  UBND  thành phố Móng Cái ')).toBe('UBND thành phố Móng Cái');
  expect(() => parseIssuer('UB')).toThrow(refusal('ISSUER_REQUIRED'));
  expect(parseOrderText(' Hướng dẫn kích hoạt. ')).toBe('Hướng dẫn kích hoạt.');
  expect(() => parseOrderText('Làm')).toThrow(refusal('ORDER_TEXT_REQUIRED'));
  expect(() => parseOrderText('x'.repeat(2_001))).toThrow(refusal('ORDER_TEXT_REQUIRED'));
});

test('its recipients stand one a line, and may be none', () => {
  expect(parseRecipients(['VP1, P2, V5', ' ', 'Lưu: VP'])).toEqual(['VP1, P2, V5', 'Lưu: VP']);
  expect(parseRecipients([])).toEqual([]);
  expect(() => parseRecipients(Array.from({ length: 31 }, () => 'VP'))).toThrow(refusal('RECIPIENTS_FORMAT'));
});

test('its day has come, and its due day is not before it, or is none at all', () => {
  expect(checkIssuedOn('2023-03-17', '2023-03-17')).toBe('2023-03-17');
  expect(() => checkIssuedOn('2023-03-18', '2023-03-17')).toThrow(refusal('ISSUED_ON_AHEAD'));
  expect(checkDueOn(null, '2023-03-17')).toBeNull();
  expect(checkDueOn('2023-03-17', '2023-03-17')).toBe('2023-03-17');
  expect(() => checkDueOn('2023-03-16', '2023-03-17')).toThrow(refusal('DUE_BEFORE_ISSUE'));
});

test('a figure that it publishes is a number of people, or is none at all', () => {
  expect([checkPublishedFigure(61_112), checkPublishedFigure(null)]).toEqual([61_112, null]);
  for (const wrong of [-1, 1.5, 1e12])
    expect(() => checkPublishedFigure(wrong)).toThrow(refusal('TARGET_COUNT_FORMAT'));
});
