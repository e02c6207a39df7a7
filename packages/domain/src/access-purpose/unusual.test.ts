import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { createWorkingCalendar } from '../calendar/working-calendar.ts';
import { ACCESS_THRESHOLDS, findPatterns, type WatchedOpening } from './unusual.ts';

const CALENDAR = createWorkingCalendar([{ date: '2026-09-02', kind: 'HOLIDAY', status: 'ANNOUNCED' }]);
const NINE = Date.parse('2026-11-26T09:00:00+07:00');

const anOpening = (seconds: number, overrides: Partial<WatchedOpening> = {}): WatchedOpening => ({
  at: new Date(NINE + seconds * 1000),
  outcome: 'OPENED',
  personKey: `p${seconds}`,
  basis: 'CLAIM',
  hasOwnFamilyName: false,
  isElsewhere: false,
  isOfOtherHamlet: false,
  ...overrides,
});
const many = (count: number, everySeconds: number, overrides: Partial<WatchedOpening> = {}) =>
  Array.from({ length: count }, (_, index) => anOpening(index * everySeconds, overrides));
const found = (openings: readonly WatchedOpening[], familyName = 'cao') =>
  findPatterns({ openings, familyName }, CALENDAR);

describe('what is out of the ordinary', () => {
  it('is nothing in a day of 200 cases, one every two minutes', () => {
    expect(found(many(200, 120))).toEqual([]);
  });

  it('is 200 people in ten minutes [A-69]', () => {
    expect(found(many(200, 3))).toEqual([
      { kind: 'MANY_PEOPLE', evidence: { people: 200, withinMinutes: 10 } },
    ]);
    expect(found(many(199, 3))).toEqual([]);
    expect(found(many(400, 3.1))).toEqual([]);
  });

  it('is not one person looked at 200 times in ten minutes: that is another thing', () => {
    expect(found(many(200, 3, { personKey: 'p' }))).toEqual([]);
  });

  it.each([
    ['cao', 5, 20, true],
    ['cao', 4, 20, false],
    ['nguyen', 10, 20, false],
    ['nguyen', 17, 20, true],
    ['nguyen', 5, 5, false],
    ['vu', 6, 40, false],
    ['vu', 7, 40, true],
  ])('is, for the family name %s, %i of %i people: %s [A-69]', (familyName, ofName, people, isFound) => {
    const openings = [
      ...many(ofName, 60, { hasOwnFamilyName: true }),
      ...many(people - ofName, 61).map((opening, index) => ({ ...opening, personKey: `q${index}` })),
    ];
    expect(found(openings, familyName).map(({ kind }) => kind)).toEqual(isFound ? ['OWN_FAMILY_NAME'] : []);
  });

  it.each([
    ['at night', '2026-11-26T22:00:00+07:00', true],
    ['before six thirty', '2026-11-26T06:00:00+07:00', true],
    ['in the lunch break', '2026-11-26T12:00:00+07:00', false],
    ['on a Sunday morning', '2026-11-29T09:00:00+07:00', true],
    ['on a holiday', '2026-09-02T09:00:00+07:00', true],
  ])('is looking at people %s: %s [A-69]', (_, moment, isFound) => {
    const openings = many(3, 60).map((opening, index) => ({
      ...opening,
      at: new Date(Date.parse(moment) + index * 60_000),
    }));
    expect(found(openings).map(({ kind }) => kind)).toEqual(isFound ? ['OUTSIDE_HOURS'] : []);
    expect(found(openings.slice(1))).toEqual([]);
  });

  it('is ten people of other wards', () => {
    expect(found(many(10, 60, { isElsewhere: true }))).toEqual([
      { kind: 'OTHER_UNITS', evidence: { elsewhere: 10, people: 10 } },
    ]);
    expect(found(many(9, 60, { isElsewhere: true }))).toEqual([]);
  });

  it('is ten people of other hamlets of the ward, whatever else was opened [A-69]', () => {
    const ofOthers = many(10, 60, { isOfOtherHamlet: true });
    const ofOwn = many(3, 61).map((opening, index) => ({ ...opening, personKey: `q${index}` }));
    expect(found([...ofOthers, ...ofOwn])).toEqual([
      { kind: 'OTHER_HAMLETS', evidence: { otherHamlets: 10, people: 13 } },
    ]);
    expect(found(ofOthers.slice(1))).toEqual([]);
    expect(found(many(20, 60, { isOfOtherHamlet: true, personKey: 'p' }))).toEqual([]);
  });

  it('is the same person five times without a case', () => {
    const again = many(5, 2000, { personKey: 'p', basis: 'STATED' });
    expect(found(again)).toEqual([{ kind: 'SAME_PERSON_AGAIN', evidence: { times: 5, people: 1 } }]);
    expect(found(many(5, 2000, { personKey: 'p' }))).toEqual([]);
    expect(found(again.slice(1))).toEqual([]);
  });

  it('is somebody opened within ten minutes of nobody', () => {
    const denied = anOpening(0, { outcome: 'DENIED', personKey: null });
    const opened = (seconds: number) => anOpening(seconds, { basis: 'STATED' });
    expect(found([denied, opened(599)])).toEqual([
      { kind: 'OPENED_AFTER_DENIAL', evidence: { openedAfter: 1, denied: 1, withinMinutes: 10 } },
    ]);
    expect(found([denied, opened(601)])).toEqual([]);
    expect(found([denied, anOpening(60)])).toEqual([]);
    expect(found([opened(0), denied])).toEqual([]);
  });

  it('counts the most people of any ten minutes as counting them one by one does', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ gap: fc.nat(300), person: fc.nat(6) }), { maxLength: 40 }),
        (steps) => {
          let seconds = 0;
          const openings = steps.map(({ gap, person }) =>
            anOpening((seconds += gap), { personKey: `p${person}` }),
          );
          const most = Math.max(
            0,
            ...openings.map(
              ({ at: from }) =>
                new Set(
                  openings
                    .filter(({ at }) => at >= from && at.getTime() - from.getTime() < 600_000)
                    .map(({ personKey }) => personKey),
                ).size,
            ),
          );
          const thresholds = { ...ACCESS_THRESHOLDS, manyPeople: { people: 1, withinMinutes: 10 } };
          const [pattern] = findPatterns({ openings, familyName: 'cao' }, CALENDAR, thresholds);
          expect(pattern?.evidence['people'] ?? 0).toBe(most);
        },
      ),
    );
  });

  it('is said in numbers alone', () => {
    const all = [...many(250, 1, { hasOwnFamilyName: true, isElsewhere: true, basis: 'STATED' })];
    for (const { evidence } of found(all))
      for (const value of Object.values(evidence)) expect(value).toEqual(expect.any(Number));
  });
});
