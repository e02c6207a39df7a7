import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hamletFigures, SMALLEST_SHOWN_GROUP } from './hamlets.ts';

const count = (hamlet: string | null, listed: number, activated = 0) => ({ hamlet, listed, activated });

describe('the hamlets of a ward', () => {
  test('come with most people left first, and those that hold half of them move the figure most', () => {
    const rows = hamletFigures([
      count('Khu 1', 100, 90),
      count('Khu 2', 80, 20),
      count('Khu 10', 60, 30),
      count('Khu 9', 60, 30),
    ]);
    expect(rows.map(({ hamlet, remaining, movesMost }) => [hamlet, remaining, movesMost])).toEqual([
      ['Khu 2', 60, true],
      ['Khu 9', 30, true],
      ['Khu 10', 30, false],
      ['Khu 1', 10, false],
    ]);
    expect(rows[0]?.shareOfRemaining).toBe(46.15);
  });

  test('of fewer than five people are added up, with those whose address names none, and come last', () => {
    expect(
      hamletFigures([count('Thôn 1', 50, 10), count('Thôn 2', 4, 1), count(null, 3), count('Thôn 3', 1)]),
    ).toMatchObject([
      { hamlet: 'Thôn 1', hamletCount: 1, listed: 50, remaining: 40, movesMost: true },
      { hamlet: null, hamletCount: 3, listed: 8, activated: 1, remaining: 7, movesMost: false },
    ]);
  });

  test('take the next smallest along when the small ones could be had by subtraction', () => {
    expect(hamletFigures([count('Thôn 1', 50), count('Thôn 2', 6), count('Thôn 3', 2)])).toMatchObject([
      { hamlet: 'Thôn 1', listed: 50 },
      { hamlet: null, hamletCount: 2, listed: 8 },
    ]);
  });

  test('of a ward with fewer than five people on its list give nothing', () => {
    expect(hamletFigures([count('Thôn 1', 3), count(null, 1)])).toEqual([]);
    expect(hamletFigures([])).toEqual([]);
  });

  test('never show a group of fewer than five, and lose nobody unless all are fewer than five', () => {
    const some = fc.record({
      hamlet: fc.option(fc.integer({ min: 1, max: 99 }).map((n) => `Khu ${n}`)),
      listed: fc.nat(40),
    });
    fc.assert(
      fc.property(fc.uniqueArray(some, { selector: ({ hamlet }) => hamlet }), (hamlets) => {
        const rows = hamletFigures(hamlets.map((each) => ({ ...each, activated: 0 })));
        const all = hamlets.reduce((sum, { listed }) => sum + listed, 0);
        expect(rows.every(({ listed }) => listed >= SMALLEST_SHOWN_GROUP)).toBe(true);
        expect(rows.reduce((sum, { listed }) => sum + listed, 0)).toBe(all < SMALLEST_SHOWN_GROUP ? 0 : all);
      }),
    );
  });
});
