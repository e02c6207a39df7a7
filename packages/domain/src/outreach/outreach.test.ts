import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { DomainRefusal } from '../refusal.ts';
import {
  checkDrawnPeople,
  OUTREACH_PEOPLE_AT_MOST,
  outreachListEnd,
  outreachListEndedAt,
  outreachListState,
} from './list.ts';
import { checkMeetingResult, checkMeetingStart, meetingLifecycle } from './meeting.ts';
import { hamletOrder, routeOrder } from './route.ts';
import {
  judgeVisit,
  OUTREACH_STAGES,
  outreachStage,
  outreachVersion,
  parseVisitNote,
  VISIT_OUTCOMES,
  visitCause,
  visitConsequence,
} from './visit.ts';

function refusalOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof DomainRefusal) return error.code;
    throw error;
  }
  return 'none';
}

describe('what a visit means', () => {
  test.each([
    ['ACTIVATED', 'DONE', null],
    ['WILL_DO', 'VISIT_AGAIN', 'AWARENESS'],
    ['NO_PHONE', 'VISIT_AGAIN', 'DEVICE'],
    ['WRONG_NUMBER', 'AREA_OFFICER', 'RECORD'],
    ['MOVED', 'AREA_OFFICER', 'ABSENCE'],
    ['AWAY', 'VISIT_AGAIN', 'ABSENCE'],
    ['REFUSED', 'DONE', 'AWARENESS'],
    ['DECEASED', 'AREA_OFFICER', 'RECORD'],
  ] as const)('%s: the person is %s, and the cause is %s [R-174]', (outcome, consequence, cause) => {
    expect(visitConsequence(outcome)).toBe(consequence);
    expect(visitCause(outcome)).toBe(cause);
  });

  it('only an activation leaves no cause to explain', () => {
    expect(VISIT_OUTCOMES.filter((outcome) => visitCause(outcome) === null)).toEqual(['ACTIVATED']);
  });
});

describe('where a person stands', () => {
  test.each([
    ['GRANTED', 'WAITING'],
    ['ACTIVE', 'ACTIVATED'],
    ['LOCKED', 'WITHDRAWN'],
    [null, 'WITHDRAWN'],
  ] as const)('an account that is %s is shown to a team as %s', (state, stage) => {
    expect(outreachStage(state)).toBe(stage);
  });

  it('another visit, or another stage, is another version', () => {
    const step = fc.tuple(fc.nat(200), fc.constantFrom(...OUTREACH_STAGES));
    fc.assert(
      fc.property(step, step, ([visits, stage], [otherVisits, otherStage]) => {
        const isSame = visits === otherVisits && stage === otherStage;
        return (outreachVersion(visits, stage) === outreachVersion(otherVisits, otherStage)) === isSame;
      }),
    );
  });
});

describe('the note of a visit', () => {
  it('is composed and trimmed, and nothing is null', () => {
    expect(parseVisitNote('  Hẹn tối thứ bảy ')).toBe('Hẹn tối thứ bảy');
    expect(parseVisitNote('Hẹn'.normalize('NFD'))).toBe('Hẹn');
    for (const nothing of [null, '', '   ']) expect(parseVisitNote(nothing)).toBeNull();
  });

  test.each(['022190000123', '0912 345 678', 'gọi 0912.345.678 nhé', '09-12-34-56-78', '12345678'])(
    'holds no number of somebody: %s',
    (note) => {
      expect(refusalOf(() => parseVisitNote(note))).toBe('VISIT_NOTE_WITH_NUMBER');
    },
  );

  test.each(['nhà số 12, ngõ 345', 'hẹn 19h30 ngày 27/11', 'x'.repeat(300)])('may say: %s', (note) => {
    expect(parseVisitNote(note)).toBe(note);
  });

  it('has at most 300 characters', () => {
    expect(refusalOf(() => parseVisitNote('x'.repeat(301)))).toBe('VISIT_NOTE_TOO_LONG');
  });
});

describe('a visit that a phone sends', () => {
  const drawnAt = new Date('2026-11-20T08:00:00+07:00');
  const endsAt = new Date('2026-12-04T00:00:00+07:00');
  const usual = {
    visitedAt: new Date('2026-11-21T19:00:00+07:00'),
    now: new Date('2026-11-21T21:00:00+07:00'),
    expectedVersion: 1,
    version: 1,
    drawnAt,
    endsAt,
  };
  const verdict = (overrides: Partial<typeof usual>) => {
    const given = judgeVisit({ ...usual, ...overrides });
    return given.status === 'REFUSED' ? given.code : given.status;
  };
  const at = (moment: string) => new Date(`${moment}+07:00`);

  test.each([
    ['two hours later', {}, 'RECORD'],
    ['when the record has moved', { version: 4 }, 'CONFLICT'],
    [
      'the evening before the end, sent the next noon',
      { visitedAt: at('2026-12-03T20:00:00'), now: at('2026-12-04T12:00:00') },
      'RECORD',
    ],
    [
      'the evening before the end, sent 24 hours after it',
      { visitedAt: at('2026-12-03T20:00:00'), now: at('2026-12-05T00:00:00') },
      'RECORD',
    ],
    [
      'the evening before the end, sent a second later than that',
      { visitedAt: at('2026-12-03T20:00:00'), now: at('2026-12-05T00:00:01') },
      'VISIT_TOO_LATE',
    ],
    [
      'made as the list ended',
      { visitedAt: at('2026-12-04T00:00:00'), now: at('2026-12-04T00:10:00') },
      'VISIT_AFTER_LIST',
    ],
    ['made before the list was drawn', { visitedAt: at('2026-11-20T07:49:00') }, 'VISIT_BEFORE_LIST'],
    ['by a clock that is ten minutes slow', { visitedAt: at('2026-11-20T07:50:00') }, 'RECORD'],
    ['by a clock that is ten minutes fast', { visitedAt: at('2026-11-21T21:10:00') }, 'RECORD'],
    ['by a clock that is an hour fast', { visitedAt: at('2026-11-21T22:00:00') }, 'VISIT_IN_FUTURE'],
  ])('%s', (_, overrides, expected) => {
    expect(verdict(overrides)).toBe(expected);
  });

  it('is never recorded for a time to come, whatever the phone says', () => {
    fc.assert(
      fc.property(fc.integer({ min: -3_000, max: 3_000 }), (minutes) => {
        const visitedAt = new Date(usual.now.getTime() + minutes * 60_000);
        const given = judgeVisit({ ...usual, visitedAt });
        return given.status !== 'RECORD' || given.visitedAt <= usual.now;
      }),
    );
  });
});

describe('a list', () => {
  const drawnAt = new Date('2026-11-20T08:00:00+07:00');

  test.each([
    [1, '2026-11-21T00:00:00+07:00'],
    [14, '2026-12-04T00:00:00+07:00'],
    [30, '2026-12-20T00:00:00+07:00'],
  ])('of %i days ends at midnight in Vietnam', (days, end) => {
    expect(outreachListEnd(drawnAt, days)).toEqual(new Date(end));
  });

  test.each([0, -1, 31, 1.5])('of %d days is refused', (days) => {
    expect(refusalOf(() => outreachListEnd(drawnAt, days))).toBe('OUTREACH_DAYS_RANGE');
  });

  it('is open until it ends or is closed, and cannot be closed after its end', () => {
    const expiresAt = new Date('2026-12-04T00:00:00+07:00');
    const before = new Date(expiresAt.getTime() - 1);
    const list = { expiresAt, closedAt: null };
    expect(outreachListState(list, before)).toBe('OPEN');
    expect(outreachListState(list, expiresAt)).toBe('EXPIRED');
    expect(outreachListState({ expiresAt, closedAt: drawnAt }, before)).toBe('CLOSED');
    expect(outreachListEndedAt({ expiresAt, closedAt: drawnAt })).toEqual(drawnAt);
    expect(outreachListEndedAt(list)).toEqual(expiresAt);
  });

  test.each([
    [0, 'OUTREACH_NOBODY_WAITS'],
    [1, 'none'],
    [OUTREACH_PEOPLE_AT_MOST, 'none'],
    [OUTREACH_PEOPLE_AT_MOST + 1, 'OUTREACH_LIST_TOO_LONG'],
  ])('of %i people: %s', (people, refusal) => {
    expect(refusalOf(() => checkDrawnPeople(people))).toBe(refusal);
  });
});

describe('the order to walk', () => {
  const door = (hamlet: string | null, address: string, fullName = 'Vũ Văn An') => ({
    hamlet,
    address,
    fullName,
  });

  it('goes by hamlet and house with numbers as numbers, then by given name, and last to who lives in no hamlet', () => {
    const walked = [
      door('Khu 2', 'Khu 2, số 9'),
      door('Khu 2', 'Khu 2, số 11', 'Vũ Thị Ân'),
      door('Khu 2', 'Khu 2, số 11', 'An Thị Bình'),
      door('Khu 10', 'Khu 10, số 1'),
      door('Thôn Đông', 'Thôn Đông, số 1'),
      door(null, 'Đường Hùng Vương'),
    ];
    expect(routeOrder([...walked].reverse())).toEqual(walked);
  });

  it('keeps everybody, each hamlet in one piece', () => {
    const people = fc.array(
      fc.record({
        hamlet: fc.constantFrom('Khu 1', 'Khu 2', 'Khu 10', null),
        address: fc.string(),
        fullName: fc.string(),
      }),
    );
    fc.assert(
      fc.property(people, (given) => {
        const walked = routeOrder(given);
        expect(new Set(walked)).toEqual(new Set(given));
        const changes = walked.filter(
          ({ hamlet }, index) => index > 0 && hamlet !== walked[index - 1]?.hamlet,
        );
        expect(changes.length).toBeLessThanOrEqual(3);
      }),
    );
  });

  it('hamlets to choose from come in the same order', () => {
    expect(['Khu 10', null, 'Khu 9', 'Bản 1'].sort(hamletOrder)).toEqual(['Bản 1', 'Khu 9', 'Khu 10', null]);
  });
});

describe('a meeting', () => {
  const now = new Date('2026-11-20T08:00:00+07:00');
  const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000);

  it('is planned, then held or cancelled, and then nothing is done with it', () => {
    expect(meetingLifecycle.next('PLANNED', 'RECORD_RESULT')).toBe('HELD');
    expect(meetingLifecycle.next('PLANNED', 'CANCEL')).toBe('CANCELLED');
    expect(meetingLifecycle.allowedActions('HELD')).toEqual([]);
    expect(refusalOf(() => meetingLifecycle.next('CANCELLED', 'EDIT'))).toBe('STATE_CONFLICT');
  });

  test.each([
    [-1, 'MEETING_START_RANGE'],
    [0, 'MEETING_START_RANGE'],
    [1, 'none'],
    [180, 'none'],
    [181, 'MEETING_START_RANGE'],
  ])('planned %i days ahead: %s', (days, refusal) => {
    expect(refusalOf(() => checkMeetingStart(inDays(days), now))).toBe(refusal);
  });

  test.each([
    ['of whom some activated', 40, 12, -1, 'none'],
    ['nobody', 0, 0, -1, 'none'],
    ['of whom more activated', 3, 4, -1, 'MEETING_RESULT_RANGE'],
    ['fewer than none', -1, -1, -1, 'MEETING_RESULT_RANGE'],
    ['more than live there', 10_001, 1, -1, 'MEETING_RESULT_RANGE'],
    ['before it began', 40, 12, 1, 'MEETING_NOT_BEGUN'],
  ])('to which came %s (%i, %i)', (_, came, activated, startDays, refusal) => {
    expect(refusalOf(() => checkMeetingResult({ came, activated }, inDays(startDays), now))).toBe(refusal);
  });
});
