import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, weekday } from '../calendar/local-date.ts';
import { daysBetween } from '../target/pace.ts';
import {
  lastReportPeriod,
  nextReportOn,
  parseReportComment,
  parseReportDay,
  parseReportDays,
  parseReportRecipients,
  USUAL_RECIPIENTS,
  wardReportLifecycle,
} from './ward-report.ts';

describe('the period of a report', () => {
  test.each([
    ['a Monday itself: the week that ended yesterday', 'WEEKLY', 1, '2026-11-23', '2026-11-16', '2026-11-22'],
    ['the Thursday after it: the same week', 'WEEKLY', 1, '2026-11-26', '2026-11-16', '2026-11-22'],
    ['a Sunday, drafted on Sundays', 'WEEKLY', 7, '2026-11-22', '2026-11-15', '2026-11-21'],
    ['the day of the month: the month before', 'MONTHLY', 1, '2026-11-01', '2026-10-01', '2026-10-31'],
    ['the day before it: one month earlier', 'MONTHLY', 20, '2026-11-19', '2026-09-01', '2026-09-30'],
    ['a day in January: December', 'MONTHLY', 5, '2027-01-05', '2026-12-01', '2026-12-31'],
    ['the end of January, drafted on the 28th', 'MONTHLY', 28, '2027-01-27', '2026-11-01', '2026-11-30'],
  ] as const)('on %s (%s, day %i, %s) is %s to %s [R-171]', (_, period, day, today, from, to) => {
    expect(lastReportPeriod({ period, day }, today)).toMatchObject({ from, to });
  });

  test('is the same on every day until the next one is due, and then follows without a gap', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('WEEKLY' as const, 'MONTHLY' as const),
        fc.integer({ min: 1, max: 7 }),
        fc.nat(3_000),
        (period, day, offset) => {
          const today = addDays('2024-01-01', offset);
          const last = lastReportPeriod({ period, day }, today);
          expect(last.dueOn <= today && last.to < last.dueOn).toBe(true);
          expect(lastReportPeriod({ period, day }, last.dueOn)).toEqual(last);
          expect(lastReportPeriod({ period, day }, addDays(last.dueOn, -1)).to).toBe(addDays(last.from, -1));
          if (period === 'WEEKLY') {
            expect(weekday(last.dueOn) || 7).toBe(day);
            expect(daysBetween(last.from, last.to)).toBe(6);
          }
        },
      ),
    );
  });
});

describe('the next report', () => {
  test.each([
    ['on the Monday to come', 'WEEKLY', 1, '2026-11-01', '2026-11-26', '2026-11-30'],
    ['a week after the Monday whose night is over', 'WEEKLY', 1, '2026-11-01', '2026-11-30', '2026-12-07'],
    [
      'in the night that follows, when it is set on its own day',
      'WEEKLY',
      1,
      '2026-11-30',
      '2026-11-30',
      '2026-12-01',
    ],
    ['on the day of this month', 'MONTHLY', 28, '2026-11-01', '2026-11-27', '2026-11-28'],
    [
      'on the day of next month, when that of this month is behind',
      'MONTHLY',
      5,
      '2026-11-01',
      '2026-11-27',
      '2026-12-05',
    ],
    ['over the end of the year', 'MONTHLY', 1, '2026-11-01', '2026-12-31', '2027-01-01'],
  ] as const)('comes %s: %s, day %i, set on %s, asked on %s: %s', (_, period, day, sinceOn, today, next) => {
    expect(nextReportOn({ period, day, sinceOn }, today)).toBe(next);
  });

  test('is the day after today on which one is due first', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('WEEKLY' as const, 'MONTHLY' as const),
        fc.integer({ min: 1, max: 7 }),
        fc.nat(3_000),
        (period, day, offset) => {
          const today = addDays('2024-01-01', offset);
          const next = nextReportOn({ period, day, sinceOn: '2020-01-01' }, today);
          expect(next > today).toBe(true);
          expect(lastReportPeriod({ period, day }, next).dueOn).toBe(next);
          expect(lastReportPeriod({ period, day }, addDays(next, -1)).dueOn <= today).toBe(true);
        },
      ),
    );
  });
});

test.each([
  ['WEEKLY', 0],
  ['WEEKLY', 8],
  ['MONTHLY', 29],
  ['MONTHLY', 1.5],
] as const)('%s has no day %f', (period, day) => {
  expect(() => parseReportDay(period, day)).toThrow(
    expect.objectContaining({ code: 'REPORT_DAY_INVALID' }) as Error,
  );
});

test('a draft is commented on as often as one likes and issued once', () => {
  expect(wardReportLifecycle.next('DRAFTED', 'COMMENT')).toBe('DRAFTED');
  expect(wardReportLifecycle.next('DRAFTED', 'ISSUE')).toBe('ISSUED');
  for (const action of ['COMMENT', 'ISSUE'] as const)
    expect(() => wardReportLifecycle.next('ISSUED', action)).toThrow(
      expect.objectContaining({ code: 'STATE_CONFLICT' }) as Error,
    );
});

test.each([
  ['2026-11-26', '2026-11-25'],
  ['2026-11-01', '2026-11-27'],
  ['2025-11-25', '2026-11-26'],
])('nobody reports on %s to %s', (from, to) => {
  expect(() => parseReportDays({ from, to }, '2026-11-26')).toThrow(
    expect.objectContaining({ code: 'REPORT_DAYS_INVALID' }) as Error,
  );
});

test('a report may cover today, one day, or a year', () => {
  for (const from of ['2026-11-26', '2025-11-26'])
    expect(parseReportDays({ from, to: '2026-11-26' }, '2026-11-26')).toEqual({ from, to: '2026-11-26' });
});

test('the usual recipients are those of the dispatch [R-173]', () => {
  expect(parseReportRecipients(USUAL_RECIPIENTS)).toEqual(USUAL_RECIPIENTS);
  expect(USUAL_RECIPIENTS).toContain('TT Thành ủy – HĐND TP (B/c);');
});

test('a comment is trimmed, none when it is empty, and has its limit', () => {
  expect(parseReportComment('  Khó khăn: người dân đi biển. ')).toBe('Khó khăn: người dân đi biển.');
  expect(parseReportComment(' \n')).toBeNull();
  expect(() => parseReportComment('x'.repeat(4_001))).toThrow(
    expect.objectContaining({ code: 'REPORT_COMMENT_TOO_LONG' }) as Error,
  );
});

test('recipients are lines, at least one and at most twenty', () => {
  expect(parseReportRecipients([' TT Thành ủy – HĐND TP (B/c); ', '', 'Lưu: VP.'])).toEqual([
    'TT Thành ủy – HĐND TP (B/c);',
    'Lưu: VP.',
  ]);
  for (const lines of [[], ['  '], Array.from({ length: 21 }, () => 'VP'), ['x'.repeat(201)]])
    expect(() => parseReportRecipients(lines)).toThrow(
      expect.objectContaining({ code: 'REPORT_RECIPIENTS_INVALID' }) as Error,
    );
});
