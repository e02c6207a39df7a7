import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatCount } from '../formats.ts';
import { judgeTargetSheet } from './judge-sheet.ts';
import type { DatedUnit } from './match-unit.ts';
import { MOST_TARGET_ROWS, readTargetSheet } from './sheet.ts';
import { tableOfText } from './table-of-text.ts';

const DAY = '2023-03-17';

/** The annex of dispatch 688 as it stands, with the title above it: not a letter is changed. */
const ANNEX = readFileSync(new URL('./annex-688.txt', import.meta.url), 'utf8');

const ROWS: readonly (readonly [requirement: string, name: string, people: number])[] = [
  ['R-151', 'Phường Bình Ngọc', 1404],
  ['R-152', 'Phường Hải Hòa', 4472],
  ['R-153', 'Phường Hải Yên', 1746],
  ['R-154', 'Phường Hòa Lạc', 1176],
  ['R-155', 'Phường Ka Long', 1452],
  ['R-156', 'Phường Ninh Dương', 1496],
  ['R-157', 'Phường Trà Cổ', 728],
  ['R-158', 'Phường Trần Phú', 1115],
  ['R-159', 'Xã Bắc Sơn', 406],
  ['R-160', 'Xã Hải Đông', 1292],
  ['R-161', 'Xã Hải Sơn', 428],
  ['R-162', 'Xã Hải Tiến', 1891],
  ['R-163', 'Xã Hải Xuân', 2404],
  ['R-164', 'Xã Quảng Nghĩa', 780],
  ['R-165', 'Xã Vạn Ninh', 2402],
  ['R-166', 'Xã Vĩnh Thực', 874],
  ['R-167', 'Xã Vĩnh Trung', 350],
];
const UNITS: readonly DatedUnit[] = ROWS.map(([, name], index) => ({
  id: index + 1,
  code: String(index),
  name,
  validFrom: null,
  validTo: '2025-07-01',
}));

const judge = (rows: readonly (readonly string[])[]) => {
  const sheet = readTargetSheet(rows);
  return sheet.problems.length > 0
    ? { rows: [], sum: 0, statedTotal: null, problems: sheet.problems }
    : judgeTargetSheet(sheet, UNITS, DAY);
};
const found = (rows: readonly (readonly string[])[]) =>
  judge(rows).rows.map(({ unit, count }) => [unit?.name, count]);
const problems = (rows: readonly (readonly string[])[]) =>
  judge(rows).problems.map(({ line, code }) => [line, code]);
const EXPECTED = ROWS.map(([, name, people]) => [name, people]);

const HEAD = ['TT', 'TÊN XÃ, PHƯỜNG', 'CHỈ TIÊU KÍCH HOẠT', 'GHI CHÚ'];
const TABLE = [
  HEAD,
  ...ROWS.map(([, name, people], index) => [String(index + 1), name, formatCount(people), '']),
  ['', 'Tổng số', '24.416', ''],
];
const changed = (line: number, cells: readonly string[]) =>
  TABLE.map((row, index) => (index + 1 === line ? cells : row));

describe('the annex of dispatch 688', () => {
  test('pasted as it stands is 17 rows and 24.416 people [R-150]', () => {
    const { rows, sum, statedTotal, problems: none } = judge(tableOfText(ANNEX));
    expect([rows.length, sum, statedTotal, none]).toEqual([17, 24_416, 24_416, []]);
  });

  test.each(ROWS.map((row, index) => [...row, index] as const))(
    'says in its row [%s] that %s has %i people',
    (_, name, people, index) => {
      expect(found(tableOfText(ANNEX))[index]).toEqual([name, people]);
    },
  );

  test.each([
    ['spaces in place of tabs', (text: string) => text.replaceAll('\t', '    ')],
    ['single spaces, as from a PDF', (text: string) => text.replaceAll(/\t+/g, ' ')],
    [
      'Markdown',
      (text: string) =>
        text.replaceAll(/^(\d.*|TT.*|Tổng.*)$/gm, (line) => `| ${line.replaceAll('\t', ' | ')} |`),
    ],
    ['bold sums', (text: string) => text.replace('Tổng số', '**Tổng số**').replace('24.416', '**24.416**')],
    ['no head', (text: string) => text.slice(text.indexOf('1\tPhường'))],
    ['decomposed letters', (text: string) => text.normalize('NFD')],
    ['capitals', (text: string) => text.toUpperCase()],
    ['lines of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    [
      'no accents',
      (text: string) =>
        text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D'),
    ],
    ['bare names', (text: string) => text.replaceAll(/(Phường|Xã) /g, '')],
    ['plain digits', (text: string) => text.replaceAll(/(\d)\.(\d{3})/g, '$1$2')],
  ])('means the same with %s', (_, change) => {
    const text = change(ANNEX);
    expect(found(tableOfText(text))).toEqual(EXPECTED);
    expect(judge(tableOfText(text)).problems).toEqual([]);
  });
});

describe('a sheet is refused, with its line and the reason,', () => {
  test.each([
    [
      'when its printed sum is not the sum of its rows',
      changed(19, ['', 'Tổng số', '24.417']),
      [[19, 'TARGET_TOTAL_DIFFERS']],
    ],
    ['when it prints no sum', TABLE.slice(0, -1), [[null, 'TARGET_TOTAL_MISSING']]],
    ['when its sum is no number', changed(19, ['', 'Tổng số', '']), [[19, 'TARGET_COUNT_FORMAT']]],
    [
      'when it names a ward that does not stand',
      changed(2, ['1', 'Phường Trà Vinh', '1.404']),
      [[2, 'TARGET_UNIT_UNKNOWN']],
    ],
    [
      'when it names a ward under another kind',
      changed(2, ['1', 'Xã Bình Ngọc', '1.404']),
      [[2, 'TARGET_UNIT_UNKNOWN']],
    ],
    ['when it names a ward twice', changed(3, ['2', 'Bình Ngọc', '4.472']), [[3, 'TARGET_UNIT_REPEATED']]],
    ['when a row has no name', changed(3, ['2', '', '4.472']), [[3, 'TARGET_UNIT_MISSING']]],
    ['when a number is negative', changed(3, ['2', 'Hải Hòa', '-4.472']), [[3, 'TARGET_COUNT_NEGATIVE']]],
    [
      'when a number is negative in brackets',
      changed(3, ['2', 'Hải Hòa', '(4.472)']),
      [[3, 'TARGET_COUNT_NEGATIVE']],
    ],
    ['when a number may be a fraction', changed(3, ['2', 'Hải Hòa', '4,472']), [[3, 'TARGET_COUNT_FORMAT']]],
    ['when a number is missing', changed(3, ['2', 'Hải Hòa', '']), [[3, 'TARGET_COUNT_FORMAT']]],
    ['when a row follows the sum', [...TABLE, ['18', 'Xã Lạ', '5']], [[20, 'TARGET_ROW_AFTER_TOTAL']]],
    [
      'when it has 20,000 columns',
      changed(
        4,
        Array.from({ length: 20_000 }, () => 'x'),
      ),
      [[4, 'TARGET_SHEET_TOO_WIDE']],
    ],
    ['when it is empty', [[], ['', ' ']], [[null, 'TARGET_SHEET_EMPTY']]],
    ['when it has a head and nothing else', [HEAD], [[null, 'TARGET_SHEET_EMPTY']]],
    [
      'when it has more rows than there are wards',
      [HEAD, ...Array.from({ length: MOST_TARGET_ROWS + 1 }, (_, n) => [String(n), `Xã ${n}`, '1'])],
      [[MOST_TARGET_ROWS + 2, 'TARGET_SHEET_TOO_LONG']],
    ],
  ])('%s', (_, rows, expected) => {
    expect(problems(rows)).toEqual(expected);
  });

  test('and every problem is told at once', () => {
    const rows = changed(2, ['1', 'Lạ', '-1']).map((row, index) =>
      index === 4 ? ['4', 'Hải Hòa', 'x'] : row,
    );
    expect(problems(rows)).toEqual([
      [2, 'TARGET_UNIT_UNKNOWN'],
      [2, 'TARGET_COUNT_NEGATIVE'],
      [5, 'TARGET_UNIT_REPEATED'],
      [5, 'TARGET_COUNT_FORMAT'],
    ]);
  });
});

test('a sheet in any order of columns, with a note of its own, is the same sheet', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), (order) => {
      const rows = TABLE.slice(0, -1).map((row) => order.map((column) => row[column] ?? ''));
      expect(found([...rows, ['Tổng số', '24.416']])).toEqual(EXPECTED);
    }),
  );
});

test('a sheet that is its own sum is accepted, and one changed by any number of people is not', () => {
  const counts = fc.array(fc.nat(50_000), { minLength: 1, maxLength: UNITS.length });
  fc.assert(
    fc.property(counts, fc.integer({ min: 1, max: 1000 }), (people, more) => {
      const rows = people.map((count, index) => ['', UNITS[index]?.name ?? '', formatCount(count)]);
      const sum = people.reduce((a, b) => a + b, 0);
      expect(problems([HEAD, ...rows, ['Cộng', '', formatCount(sum)]])).toEqual([]);
      expect(problems([HEAD, ...rows, ['Cộng', '', formatCount(sum + more)]])).toEqual([
        [rows.length + 2, 'TARGET_TOTAL_DIFFERS'],
      ]);
    }),
  );
});

test('no text makes the reader fail', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 120, unit: 'binary' }), (text) => {
      return readTargetSheet(tableOfText(text)).entries.length <= MOST_TARGET_ROWS;
    }),
  );
});
