import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, localDateOf, localTimeOf } from '../calendar/local-date.ts';
import { createWorkingCalendar } from '../calendar/working-calendar.ts';
import { DomainRefusal } from '../refusal.ts';
import { APPOINTMENT_STATES, appointmentLifecycle, assertBookable, slotsOf } from './slots.ts';

const calendar = createWorkingCalendar([
  { date: '2026-02-17', kind: 'HOLIDAY', status: 'ANNOUNCED' },
  { date: '2026-05-02', kind: 'COMPENSATORY', status: 'ANNOUNCED' },
  { date: '2026-01-10', kind: 'SWAPPED_WORKING', status: 'ANNOUNCED' },
  { date: '2026-11-24', kind: 'HOLIDAY', status: 'PENDING_LAW' },
]);
const wholeDay = [
  { from: '07:30', to: '11:30' },
  { from: '13:30', to: '17:00' },
];
const opening = { '1': wholeDay, '2': wholeDay, '3': wholeDay, '4': wholeDay, '5': wholeDay };
const openOnSaturday = { ...opening, '6': [{ from: '07:30', to: '09:30' }] };
const times = (day: string, hours: Parameters<typeof slotsOf>[0]['opening'], slotMinutes = 60): string[] =>
  slotsOf({ day, opening: hours, slotMinutes, calendar }).map(localTimeOf);

const WHOLE_DAY = ['07:30', '08:30', '09:30', '10:30', '13:30', '14:30', '15:30'];

describe('the slots of a day', () => {
  test.each([
    ['a working day, the last one ending by closing time', '2026-03-09', opening, WHOLE_DAY],
    ['a day on which the office has no hours', '2026-03-09', { '2': wholeDay }, []],
    ['a holiday', '2026-02-17', opening, []],
    ['a Saturday', '2026-03-14', opening, []],
    ['a Saturday on which the office itself opens', '2026-03-14', openOnSaturday, ['07:30', '08:30']],
    ['a Saturday off by the table', '2026-05-02', openOnSaturday, []],
    ['a Saturday swapped into work', '2026-01-10', opening, WHOLE_DAY],
    ['a Saturday swapped into work, where mornings are usual', '2026-01-10', openOnSaturday, WHOLE_DAY],
    ['a Sunday, even if hours are written for it', '2026-03-15', { '0': wholeDay }, []],
    ['24 November 2026, which no law has made a holiday', '2026-11-24', opening, WHOLE_DAY],
  ])('%s (%s)', (_, day, hours, expected) => {
    expect(times(day, hours)).toEqual(expected);
  });

  test('are as long as the office says', () => {
    expect(times('2026-03-14', openOnSaturday, 45)).toEqual(['07:30', '08:15']);
    expect(times('2026-03-14', openOnSaturday, 240)).toEqual([]);
  });

  test('lie on that day in Vietnam and never overlap', () => {
    fc.assert(
      fc.property(fc.nat({ max: 364 }), fc.integer({ min: 5, max: 240 }), (days, slotMinutes) => {
        const day = addDays('2026-01-01', days);
        const slots = slotsOf({ day, opening: openOnSaturday, slotMinutes, calendar });
        expect(slots.every((slot) => localDateOf(slot) === day)).toBe(true);
        for (const [index, slot] of slots.entries()) {
          const before = slots[index - 1];
          if (before) expect(slot.getTime() - before.getTime()).toBeGreaterThanOrEqual(slotMinutes * 60_000);
        }
      }),
    );
  });

  test.each([0, -15, 7.5, Number.NaN])('of %d minutes do not exist', (slotMinutes) => {
    expect(() => times('2026-03-09', opening, slotMinutes)).toThrow(RangeError);
  });
});

describe('booking', () => {
  const now = new Date('2026-03-09T08:00:00+07:00');
  const slotsFor = (day: string): Date[] => slotsOf({ day, opening, slotMinutes: 60, calendar });

  test.each([
    ['later today', '2026-03-09T08:30:00+07:00'],
    ['on the thirtieth day', '2026-04-08T15:30:00+07:00'],
  ])('is possible %s', (_, text) => {
    const startsAt = new Date(text);
    expect(() => assertBookable({ startsAt, now, slots: slotsFor(localDateOf(startsAt)) })).not.toThrow();
  });

  test.each([
    ['in the past', '2026-03-09T07:30:00+07:00'],
    ['between two slots', '2026-03-10T09:00:00+07:00'],
    ['in the lunch break', '2026-03-10T12:30:00+07:00'],
    ['on a Sunday', '2026-03-15T08:30:00+07:00'],
    ['on the thirty-first day', '2026-04-09T08:30:00+07:00'],
  ])('is refused %s', (_, text) => {
    const startsAt = new Date(text);
    expect(() => assertBookable({ startsAt, now, slots: slotsFor(localDateOf(startsAt)) })).toThrow(
      new DomainRefusal('SLOT_NOT_OFFERED', { lastDay: '2026-04-08' }),
    );
  });

  test('of the very moment that has come is refused', () => {
    const startsAt = new Date('2026-03-09T08:30:00+07:00');
    expect(() => assertBookable({ startsAt, now: startsAt, slots: slotsFor('2026-03-09') })).toThrow(
      DomainRefusal,
    );
  });
});

describe('an appointment [R-086]', () => {
  test('has a place in the life cycle for every state', () => {
    expect(appointmentLifecycle.states).toEqual(APPOINTMENT_STATES);
  });

  test.each([
    ['ATTEND', 'ATTENDED'],
    ['MISS', 'NO_SHOW'],
    ['CANCEL', 'CANCELLED'],
    ['MOVE', 'BOOKED'],
  ] as const)('that is booked becomes by %s: %s', (action, state) => {
    expect(appointmentLifecycle.next('BOOKED', action)).toBe(state);
  });

  test.each(['ATTENDED', 'NO_SHOW', 'CANCELLED'] as const)('that is %s is over', (state) => {
    expect(appointmentLifecycle.allowedActions(state)).toEqual([]);
  });
});
