import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from './calendar/local-date.ts';
import { guardianshipEnd, needsGuardian } from './guardianship.ts';
import { ageOn } from './identity/age.ts';

describe('age in full years', () => {
  test.each([
    ['2012-11-20', '2026-11-19', 13],
    ['2012-11-20', '2026-11-20', 14],
    ['2012-11-20', '2026-11-21', 14],
    ['2012-02-29', '2026-02-28', 13],
    ['2012-02-29', '2026-03-01', 14],
    ['2012-02-29', '2028-02-29', 16],
    ['2026-11-20', '2026-11-20', 0],
  ])('of somebody born on %s is on %s: %i', (dateOfBirth, day, age) => {
    expect(ageOn(dateOfBirth, day)).toBe(age);
  });
});

describe('a guardianship over a minor', () => {
  test.each([
    ['2012-11-20', '2026-11-20'],
    ['2012-02-29', '2026-03-01'],
    ['2014-02-28', '2028-02-28'],
    ['2014-12-31', '2028-12-31'],
  ])('of a child born on %s ends by itself on %s [R-029]', (dateOfBirth, end) => {
    expect(guardianshipEnd(dateOfBirth)).toBe(end);
  });

  test('is needed exactly until the day on which it ends', () => {
    fc.assert(
      fc.property(fc.nat({ max: 7000 }), fc.nat({ max: 7000 }), (born, lived) => {
        const dateOfBirth = addDays('2008-01-01', born);
        const day = addDays(dateOfBirth, lived);
        return needsGuardian(dateOfBirth, day) === day < guardianshipEnd(dateOfBirth);
      }),
      { numRuns: 2000, examples: [[59, 5114]] },
    );
  });
});
