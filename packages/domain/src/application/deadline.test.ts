import { describe, expect, test } from 'vitest';
import { createWorkingCalendar } from '../calendar/working-calendar.ts';
import { applicationDeadline } from './deadline.ts';

const calendar = createWorkingCalendar([]);

describe('the deadline of an application', () => {
  test.each([
    [
      'LEVEL_1',
      '2026-03-06T16:00:00+07:00',
      '2026-03-10T00:00:00+07:00',
      1,
      'ND69_2024',
      'Điều 13 Nghị định 69/2024/NĐ-CP',
    ],
    [
      'LEVEL_2',
      '2026-03-06T16:00:00+07:00',
      '2026-03-12T00:00:00+07:00',
      3,
      'ND69_2024',
      'Điều 13 Nghị định 69/2024/NĐ-CP',
    ],
    [
      'LEVEL_1',
      '2023-06-05T08:00:00+07:00',
      '2023-06-07T00:00:00+07:00',
      1,
      'ND59_2022',
      'Điều 17 Nghị định 59/2022/NĐ-CP',
    ],
    [
      'LEVEL_2',
      '2023-06-05T08:00:00+07:00',
      '2023-06-09T00:00:00+07:00',
      3,
      'ND59_2022',
      'Điều 17 Nghị định 59/2022/NĐ-CP',
    ],
  ] as const)('of %s received at %s is %s', (level, receivedAt, dueAt, workingDays, regime, legalBasis) => {
    expect(applicationDeadline({ level, receivedAt: new Date(receivedAt), calendar })).toEqual({
      dueAt: new Date(dueAt),
      workingDays,
      regime,
      legalBasis,
    });
  });

  test.each([
    ['23:59 on 30 June 2024', '2024-06-30T23:59:59+07:00', 'ND59_2022'],
    ['midnight of 1 July 2024', '2024-07-01T00:00:00+07:00', 'ND69_2024'],
  ])('received at %s in Vietnam follows the decree of that day', (_, receivedAt, regime) => {
    expect(applicationDeadline({ level: 'LEVEL_2', receivedAt: new Date(receivedAt), calendar }).regime).toBe(
      regime,
    );
  });
});
