import { expect, test } from 'vitest';

import { fieldOf, isDayAndTime, momentOf } from './meeting-moment.ts';

test.each(['2026-11-28T08:30', '2026-12-31T23:59', '2027-01-01T00:00'])(
  'what is typed as %s is that time in Vietnam, and is shown so again',
  (typed) => {
    expect(fieldOf(momentOf(typed))).toBe(typed);
    expect(isDayAndTime(typed)).toBe(true);
  },
);

test.each(['', '2026-11-28', '08:30'])('"%s" lacks the day or the time', (typed) => {
  expect(isDayAndTime(typed)).toBe(false);
});
