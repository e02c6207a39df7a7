import { expect, test } from 'vitest';
import { interpolate } from './interpolate.ts';

test.each([
  ['Còn {count} lần', { count: 3 }, 'Còn 3 lần'],
  ['{a} và {b}, rồi {a}', { a: 'một', b: 'hai' }, 'một và hai, rồi một'],
  ['Có thể: {actions}', { actions: ['Phê duyệt', 'Từ chối'] }, 'Có thể: Phê duyệt, Từ chối'],
  ['Không có gì để điền', { count: 3 }, 'Không có gì để điền'],
  ['Còn {count} lần', { count: 0 }, 'Còn 0 lần'],
])('"%s" with %j reads "%s"', (text, details, expected) => {
  expect(interpolate(text, details)).toBe(expected);
});

test('a value that is missing becomes an ellipsis and no error', () => {
  expect(interpolate('Thử lại sau {retryAfterSeconds} giây', {})).toBe('Thử lại sau … giây');
  expect(interpolate('{toString}')).toBe('…');
});

test('a value is not searched for placeholders again', () => {
  expect(interpolate('{a}', { a: '{b}', b: 'x' })).toBe('{b}');
});
