import { describe, expect, it, test } from 'vitest';
import { createWorkingCalendar, type CalendarDay } from '../calendar/working-calendar.ts';
import { DomainRefusal } from '../refusal.ts';
import {
  assertMayAppeal,
  decideLockAppeal,
  lockAppealDueAt,
  lockAppealLifecycle,
  lockAppealOfficerActions,
  type AppealOfficer,
  type AppealToDecide,
} from './appeal.ts';

const refusalOf = (act: () => unknown): string => {
  try {
    act();
    return 'none';
  } catch (error) {
    if (error instanceof DomainRefusal) return error.code;
    throw error;
  }
};

const HOLIDAYS: readonly CalendarDay[] = [
  '2026-02-16',
  '2026-02-17',
  '2026-02-18',
  '2026-02-19',
  '2026-02-20',
].map((date) => ({ date, kind: 'HOLIDAY', status: 'ANNOUNCED' }));

describe('the term of an appeal', () => {
  const calendar = createWorkingCalendar(HOLIDAYS);

  test.each([
    // Thursday 5 November, the thirtieth day is Saturday 5 December: Monday 7 December.
    ['a day in the office', '2026-11-05T02:00:00Z', '2026-12-07T17:00:00Z'],
    // Wednesday 4 November, the thirtieth day is Friday 4 December.
    ['thirty days of the calendar, weekends counted', '2026-11-04T02:00:00Z', '2026-12-04T17:00:00Z'],
    // 23:59:59 of the same Wednesday, Vietnamese time, and one second later.
    ['the last second of a day', '2026-11-04T16:59:59Z', '2026-12-04T17:00:00Z'],
    ['one second later', '2026-11-04T17:00:00Z', '2026-12-07T17:00:00Z'],
    // 18 January, the thirtieth day is 17 February, in Tết: Monday 23 February.
    ['a last day in Tết', '2026-01-18T02:00:00Z', '2026-02-23T17:00:00Z'],
  ])('%s', (_title, acceptedAt, dueAt) => {
    expect(lockAppealDueAt(new Date(acceptedAt), calendar).toISOString()).toBe(new Date(dueAt).toISOString());
  });
});

describe('what can be appealed', () => {
  const lock = { state: 'APPROVED', isSealed: false, isStanding: true } as const;

  test.each([
    ['a lock on request that stands', {}, 'none'],
    ['none that has not been decided', { state: 'FORWARDED' }, 'LOCK_NOT_STANDING'],
    ['none that was refused', { state: 'REFUSED' }, 'LOCK_NOT_STANDING'],
    ['none that has ended', { isStanding: false }, 'LOCK_NOT_STANDING'],
    ['none that the holder must not know of, with the same answer', { isSealed: true }, 'LOCK_NOT_STANDING'],
  ] as const)('%s', (_title, overrides, refusal) => {
    expect(refusalOf(() => assertMayAppeal({ ...lock, ...overrides }))).toBe(refusal);
  });
});

describe('who decides an appeal', () => {
  const REASON = 'Đề nghị khóa không còn căn cứ theo hồ sơ vụ việc.';
  const appeal: AppealToDecide = { state: 'ACCEPTED', regime: 'ND69_2024', registeredBy: 'intake' };
  const somebody = { officerId: 'somebody', isHeadOfUnit: false, isAuthorityHead: false };
  const head: AppealOfficer = { ...somebody, officerId: 'head', isHeadOfUnit: true };
  const authority: AppealOfficer = { ...somebody, officerId: 'authority', isAuthorityHead: true };

  test.each([
    ['the head of the authority under Decree 69', appeal, authority, 'none'],
    ['not the head of the unit under Decree 69', appeal, head, 'LOCK_DECIDER_REQUIRED'],
    ['the head of the unit under Decree 59', { ...appeal, regime: 'ND59_2022' }, head, 'none'],
    [
      'not the head of the authority under Decree 59',
      { ...appeal, regime: 'ND59_2022' },
      authority,
      'LOCK_DECIDER_REQUIRED',
    ],
    ['nobody else', appeal, somebody, 'LOCK_DECIDER_REQUIRED'],
    [
      'not the one who took it in',
      { ...appeal, registeredBy: 'authority' },
      authority,
      'SELF_DECISION_FORBIDDEN',
    ],
    ['nobody a second time', { ...appeal, state: 'UPHELD' }, authority, 'STATE_CONFLICT'],
  ] as const)('%s', (_title, one, officer, refusal) => {
    for (const action of ['UPHOLD', 'GRANT'] as const)
      expect(refusalOf(() => decideLockAppeal(one, officer, { action, reason: REASON }))).toBe(refusal);
    expect(lockAppealOfficerActions(one, officer)).toEqual(refusal === 'none' ? ['UPHOLD', 'GRANT'] : []);
  });

  it('says why, whichever way', () => {
    for (const action of ['UPHOLD', 'GRANT'] as const)
      expect(refusalOf(() => decideLockAppeal(appeal, authority, { action, reason: ' ' }))).toBe(
        'REASON_TEXT_REQUIRED',
      );
    expect(decideLockAppeal(appeal, authority, { action: 'UPHOLD', reason: REASON })).toBe('UPHELD');
    expect(decideLockAppeal(appeal, authority, { action: 'GRANT', reason: REASON })).toBe('GRANTED');
  });

  it('decides once', () => {
    expect(lockAppealLifecycle.allowedActions('UPHELD')).toEqual([]);
    expect(lockAppealLifecycle.allowedActions('GRANTED')).toEqual([]);
  });
});
