import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { totalProgress, wardProgress } from './progress.ts';

describe("a ward's progress", () => {
  test.each([
    ['nobody yet', 1404, 0, 1404, 0],
    ['a part', 728, 100, 628, 13.74],
    ['all', 406, 406, 0, 100],
    ['more than asked for', 350, 400, 0, 114.29],
    ['no target', 0, 0, 0, 100],
    ['no target and yet some', 0, 3, 0, 100],
  ])(
    'with %s: of %i people %i, so %i are left and %f percent is done',
    (_, target, activated, remaining, percent) => {
      expect(wardProgress({ target, activated })).toEqual({ target, activated, remaining, percent });
    },
  );
});

describe('the bottom line', () => {
  const ofTheDispatch = [
    1404, 4472, 1746, 1176, 1452, 1496, 728, 1115, 406, 1292, 428, 1891, 2404, 780, 2402, 874, 350,
  ].map((target) => ({ target, activated: 0 }));

  test('of the dispatch of 2023 is 24,416 people in 17 wards and communes', () => {
    expect(totalProgress(ofTheDispatch)).toEqual({
      target: 24416,
      activated: 0,
      remaining: 24416,
      percent: 0,
    });
  });

  test("does not let one ward's surplus fill another ward's target", () => {
    expect(
      totalProgress([
        { target: 100, activated: 150 },
        { target: 100, activated: 50 },
      ]),
    ).toEqual({ target: 200, activated: 200, remaining: 50, percent: 100 });
  });

  test('of no wards has nothing left to do', () => {
    expect(totalProgress([])).toEqual({ target: 0, activated: 0, remaining: 0, percent: 100 });
  });

  test('is the sum of each column', () => {
    const row = fc.record({ target: fc.nat(100_000), activated: fc.nat(100_000) });
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const left = rows.map((ward) => wardProgress(ward).remaining).reduce((a, b) => a + b, 0);
        return totalProgress(rows).remaining === left;
      }),
    );
  });
});
