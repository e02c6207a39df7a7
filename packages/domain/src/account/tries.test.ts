import { describe, expect, test } from 'vitest';
import { afterWrongSecret, heldUntil, NO_TRIES, TRIES_A_DAY, TRIES_IN_A_ROW, type Tries } from './tries.ts';

const MORNING = new Date('2026-11-02T01:00:00Z');
const later = (minutes: number): Date => new Date(MORNING.getTime() + minutes * 60_000);
const wrong = (times: number, tries: Tries = NO_TRIES, at: Date = MORNING): Tries =>
  Array.from({ length: times }).reduce<Tries>((before) => afterWrongSecret(before, at), tries);

describe('wrong secrets of a holder', () => {
  test.each([
    [0, null],
    [4, null],
    [5, later(15)],
    [6, null],
    [10, later(15)],
  ])('after %i in a row the next one waits until %o', (times, until) => {
    expect(heldUntil(wrong(times), MORNING)).toEqual(until);
  });

  test('are looked at again when the pause is over', () => {
    expect(heldUntil(wrong(5), later(14))).toEqual(later(15));
    expect(heldUntil(wrong(5), later(15))).toBeNull();
  });

  test('are fifty a day at most; the next day in Vietnam begins at its midnight [A-23]', () => {
    const used = wrong(TRIES_A_DAY);
    expect(heldUntil(used, later(60))).toEqual(new Date('2026-11-02T17:00:00Z'));
    expect(heldUntil(used, new Date('2026-11-02T17:00:00Z'))).toBeNull();
  });

  test('are a hundred in a row at most, over however many days [A-23]', () => {
    const nextMonth = new Date('2026-12-02T01:00:00Z');
    expect(heldUntil(wrong(TRIES_IN_A_ROW), nextMonth)).toEqual(new Date('2026-12-02T17:00:00Z'));
    expect(heldUntil(wrong(TRIES_IN_A_ROW - 1), nextMonth)).toBeNull();
  });
});
