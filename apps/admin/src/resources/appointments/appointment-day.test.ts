import { expect, test } from 'vitest';

import { countDay, intakePath, timeOfDay } from './appointment-day.ts';

test('a day is summed up by what has become of its appointments, without the cancelled ones', () => {
  const states = ['BOOKED', 'BOOKED', 'ATTENDED', 'NO_SHOW', 'CANCELLED'] as const;
  expect(countDay(states.map((state) => ({ state })))).toEqual({
    booked: 2,
    attended: 1,
    missed: 1,
    all: 4,
  });
});

test('the time is that of Vietnam, wherever the computer thinks it stands', () => {
  expect(timeOfDay('2026-11-23T01:30:00.000Z')).toBe('08:30');
});

test('the form of the counter is opened for one appointment', () => {
  expect(intakePath('0193-a')).toBe('/intake?appointment=0193-a');
});
