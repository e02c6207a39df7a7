import { describe, expect, it } from 'vitest';
import { createWorkingCalendar } from '../calendar/working-calendar.ts';
import { addDays, instantOf } from '../calendar/local-date.ts';
import { comingDueUntil, isComingDue, lockDecisionClock, lockRequestClock } from './request-terms.ts';

/** Tết 2026 (from Monday 16 to Friday 20 February), and a Saturday swapped into work. */
const calendar = createWorkingCalendar([
  ...['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'].map((date) => ({
    ...({ date, kind: 'HOLIDAY', status: 'ANNOUNCED' } as const),
  })),
  { date: '2026-08-22', kind: 'SWAPPED_WORKING', status: 'ANNOUNCED' },
  { date: '2026-08-31', kind: 'SWAPPED_OFF', status: 'ANNOUNCED' },
]);
const received = (moment: string) => lockRequestClock(new Date(moment), calendar);
const forwarded = (moment: string) => lockDecisionClock(new Date(moment), calendar);

describe('the clocks of a request [R-138]', () => {
  it.each([
    ['Friday 16:59', '2026-11-20T16:59:00+07:00', '2026-11-24T00:00:00+07:00'],
    ['Saturday', '2026-11-21T10:00:00+07:00', '2026-11-24T00:00:00+07:00'],
    ['the last Friday before Tết', '2026-02-13T10:00:00+07:00', '2026-02-24T00:00:00+07:00'],
    [
      'the Friday before a swapped working Saturday',
      '2026-08-21T10:00:00+07:00',
      '2026-08-23T00:00:00+07:00',
    ],
    ['a swapped working Saturday itself', '2026-08-22T10:00:00+07:00', '2026-08-25T00:00:00+07:00'],
    ['the Friday before a swapped day off', '2026-08-28T10:00:00+07:00', '2026-09-02T00:00:00+07:00'],
  ])('received on %s: one working day to examine', (_title, moment, dueAt) => {
    expect(received(moment)).toMatchObject({
      ...{ regime: 'ND69_2024', stage: 'EXAMINATION', workingDays: 1, dueAt: new Date(dueAt) },
    });
  });

  it.each([
    ['Friday 16:59', '2026-11-20T16:59:00+07:00', '2026-11-25T00:00:00+07:00'],
    ['Saturday', '2026-11-21T10:00:00+07:00', '2026-11-25T00:00:00+07:00'],
    ['the last Friday before Tết', '2026-02-13T10:00:00+07:00', '2026-02-25T00:00:00+07:00'],
    [
      'the Friday before a swapped working Saturday',
      '2026-08-21T10:00:00+07:00',
      '2026-08-25T00:00:00+07:00',
    ],
  ])('forwarded on %s: two working days to decide', (_title, moment, dueAt) => {
    expect(forwarded(moment)).toMatchObject({ stage: 'DECISION', workingDays: 2, dueAt: new Date(dueAt) });
  });

  it('the last second of Decree 59 has one stage of two working days, the next second two stages [R-178]', () => {
    expect(received('2024-06-30T23:59:59+07:00')).toEqual({
      ...{
        regime: 'ND59_2022',
        stage: 'DECISION',
        workingDays: 2,
        dueAt: new Date('2024-07-03T00:00:00+07:00'),
      },
      legalBasis: 'Điều 19, Điều 20 Nghị định 59/2022/NĐ-CP',
    });
    expect(received('2024-07-01T00:00:00+07:00')).toEqual({
      ...{
        regime: 'ND69_2024',
        stage: 'EXAMINATION',
        workingDays: 1,
        dueAt: new Date('2024-07-03T00:00:00+07:00'),
      },
      legalBasis: 'Điều 15 Nghị định 69/2024/NĐ-CP',
    });
  });
});

it.each([
  ['with five working hours left', '2026-11-23T09:30:00+07:00', false],
  ['with half a working day left', '2026-11-23T13:30:00+07:00', true],
  ['in the evening of the last day', '2026-11-23T22:00:00+07:00', true],
  ['once overdue', '2026-11-24T00:00:00+07:00', false],
])('whether it is coming due: %s', (_title, now, expected) => {
  expect(isComingDue(new Date('2026-11-24T00:00:00+07:00'), new Date(now), calendar)).toBe(expected);
});

describe('which ends of terms are coming due', () => {
  const days = Array.from({ length: 30 }, (_, index) => addDays('2026-02-09', index));
  it.each(['07:00', '11:29', '13:29', '13:31', '18:00', '23:59'])(
    'at %s a list and a row say the same of every term, across Tết',
    (time) => {
      for (const day of days) {
        const now = new Date(`${day}T${time}:00+07:00`);
        const until = comingDueUntil(now, calendar);
        for (const last of days) {
          const dueAt = instantOf(last);
          expect([day, last, now < dueAt && dueAt <= until]).toEqual([
            day,
            last,
            isComingDue(dueAt, now, calendar),
          ]);
        }
      }
    },
  );
});
