import { expect, test } from 'vitest';
import { DEADLINE_TERMS, regimeOn, regimeParameters } from './legal-regime.ts';
import { DomainRefusal } from './refusal.ts';

test.each([
  ['2022-02-01', 'ND59_2022'],
  ['2022-10-19', 'ND59_2022'],
  ['2022-10-20', 'ND59_2022'],
  ['2024-06-30', 'ND59_2022'],
  ['2024-07-01', 'ND69_2024'],
  ['2026-11-22', 'ND69_2024'],
] as const)('a matter received on %s is judged by %s [R-175] [R-179]', (date, regime) => {
  expect(regimeOn(date)).toBe(regime);
});

test('no regime is kept for days before the dispatch begins to count', () => {
  expect(() => regimeOn('2022-01-31')).toThrow(
    new DomainRefusal('REGIME_NOT_IN_FORCE', { from: '2022-02-01' }),
  );
});

test.each([
  ['ND59_2022', 'Điều 17 Nghị định 59/2022/NĐ-CP', 'Điều 18 Nghị định 59/2022/NĐ-CP'],
  ['ND69_2024', 'Điều 13 Nghị định 69/2024/NĐ-CP', 'Khoản 1 Điều 14 Nghị định 69/2024/NĐ-CP'],
] as const)(
  'under %s every deadline cites one article and the window for activation is seven days [R-119]',
  (regime, deadline, window) => {
    const { terms, activationWindowDays } = regimeParameters(regime);
    expect(DEADLINE_TERMS.map((term) => [terms[term].value, terms[term].unit, terms[term].article])).toEqual([
      [1, 'WORKING_DAYS', deadline],
      [3, 'WORKING_DAYS', deadline],
      [7, 'WORKING_DAYS', deadline],
      [7, 'WORKING_DAYS', deadline],
      [3, 'WORKING_DAYS', deadline],
      [15, 'DAYS', deadline],
    ]);
    expect(activationWindowDays).toEqual({ value: 7, article: window });
  },
);

test('a regime is named by its decree', () => {
  expect(regimeParameters('ND69_2024').name).toBe('Nghị định 69/2024/NĐ-CP');
});
