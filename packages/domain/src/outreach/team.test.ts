import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays } from '../calendar/local-date.ts';
import { DomainRefusal } from '../refusal.ts';
import {
  checkMembershipDays,
  membershipEnd,
  membershipsMeet,
  membershipStanding,
  parseTeamName,
  type MembershipDays,
} from './team.ts';

const TODAY = '2026-11-27';
const YESTERDAY = '2026-11-26';
const TOMORROW = '2026-11-28';

function outcomeOf<Value>(act: () => Value): Value | string {
  try {
    return act();
  } catch (error) {
    if (error instanceof DomainRefusal) return error.code;
    throw error;
  }
}

describe('the name of a team', () => {
  test.each([
    ['  Tổ  công nghệ số   khu 2 ', 'Tổ công nghệ số khu 2'],
    ['Tô\u0309 2', 'Tổ 2'],
    ['AB', 'OUTREACH_TEAM_NAME_LENGTH'],
    ['x'.repeat(121), 'OUTREACH_TEAM_NAME_LENGTH'],
  ])('%j is read as %j', (text, name) => {
    expect(outcomeOf(() => parseTeamName(text))).toBe(name);
  });
});

describe('the days of a membership', () => {
  test.each([
    ['from today without end', TODAY, null, true],
    ['for one day', TODAY, TOMORROW, true],
    ['a year ahead', addDays(TODAY, 365), null, true],
    ['further ahead', addDays(TODAY, 366), null, false],
    ['from yesterday', YESTERDAY, null, false],
    ['for no day', TOMORROW, TOMORROW, false],
    ['backwards', TOMORROW, TODAY, false],
  ])('can be %s: %s to %s, %s', (_, from, until, isPossible) => {
    expect(outcomeOf(() => checkMembershipDays({ from, until }, TODAY))).toEqual(
      isPossible ? { from, until } : 'OUTREACH_MEMBER_DAYS_RANGE',
    );
  });

  test.each([
    [YESTERDAY, null, 'RUNNING'],
    [TODAY, TOMORROW, 'RUNNING'],
    [YESTERDAY, TODAY, 'ENDED'],
    [TOMORROW, null, 'TO_COME'],
    [TOMORROW, TOMORROW, 'ENDED'],
  ])('from %s to %s are %s', (from, until, standing) => {
    expect(membershipStanding({ from, until }, TODAY)).toBe(standing);
  });

  const aDay = fc.integer({ min: -20, max: 20 }).map((days) => addDays(TODAY, days));
  const someDays = fc.tuple(aDay, fc.option(fc.nat(20))).map(([from, length]): MembershipDays => ({
    from,
    until: length === null ? null : addDays(from, length),
  }));

  it('meet when there is a day on which both run, whichever is asked first', () => {
    fc.assert(
      fc.property(someDays, someDays, (one, other) => {
        const days = Array.from({ length: 100 }, (_, index) => addDays(TODAY, index - 30));
        const share = days.some((day) =>
          [one, other].every((membership) => membershipStanding(membership, day) === 'RUNNING'),
        );
        expect(membershipsMeet(one, other)).toBe(share);
        expect(membershipsMeet(other, one)).toBe(share);
      }),
    );
  });
});

describe('the end of a membership', () => {
  test.each([
    ['at once', { from: YESTERDAY, until: null }, TODAY, TODAY],
    ['on a day to come', { from: YESTERDAY, until: null }, addDays(TODAY, 30), addDays(TODAY, 30)],
    ['earlier than was set', { from: YESTERDAY, until: addDays(TODAY, 30) }, TOMORROW, TOMORROW],
    [
      'before it began, so that it comes to nothing',
      { from: addDays(TODAY, 9), until: null },
      TODAY,
      addDays(TODAY, 9),
    ],
    ['not in the past', { from: addDays(TODAY, -9), until: null }, YESTERDAY, 'OUTREACH_MEMBER_DAYS_RANGE'],
    [
      'not later than was set',
      { from: YESTERDAY, until: TOMORROW },
      addDays(TODAY, 2),
      'OUTREACH_MEMBER_DAYS_RANGE',
    ],
    ['not twice', { from: addDays(TODAY, -9), until: TODAY }, TODAY, 'OUTREACH_MEMBERSHIP_ENDED'],
  ])('is set %s', (_, days, until, outcome) => {
    expect(outcomeOf(() => membershipEnd(days, until, TODAY))).toBe(outcome);
  });
});
