import { expect, test } from 'vitest';
import { regimeOn, regimeParameters } from './legal-regime.ts';

test.each([
  ['2022-02-01', 'ND59_2022'],
  ['2022-10-19', 'ND59_2022'],
  ['2022-10-20', 'ND59_2022'],
  ['2024-06-30', 'ND59_2022'],
  ['2024-07-01', 'ND69_2024'],
  ['2026-11-22', 'ND69_2024'],
] as const)('a matter received on %s is judged by %s', (date, regime) => {
  expect(regimeOn(date)).toBe(regime);
});

test('no regime is kept for days before the dispatch begins to count', () => {
  expect(() => regimeOn('2022-01-31')).toThrow(RangeError);
});

test.each([
  ['ND59_2022', 'Điều 17 Nghị định 59/2022/NĐ-CP', 'Điều 18 Nghị định 59/2022/NĐ-CP'],
  ['ND69_2024', 'Điều 13 Nghị định 69/2024/NĐ-CP', 'Khoản 1 Điều 14 Nghị định 69/2024/NĐ-CP'],
] as const)(
  'under %s the deadlines are one and three working days and the window is seven days [R-119]',
  (regime, deadline, window) => {
    expect(regimeParameters(regime)).toMatchObject({
      level1WorkingDays: { value: 1, article: deadline },
      level2WorkingDays: { value: 3, article: deadline },
      activationWindowDays: { value: 7, article: window },
    });
  },
);

test('a regime is named by its decree', () => {
  expect(regimeParameters('ND69_2024').name).toBe('Nghị định 69/2024/NĐ-CP');
});
