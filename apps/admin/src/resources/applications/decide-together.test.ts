import { expect, test } from 'vitest';

import { whyNotTogether } from './decide-together.ts';

type Row = Parameters<typeof whyNotTogether>[0];

const fullMatch: Row = {
  isDecidableTogether: true,
  state: 'READY_FOR_REVIEW',
  reviewReasons: ['AUTOMATIC_APPROVAL_OFF'],
  allowedActions: ['APPROVE', 'RETURN', 'REFUSE'],
  claim: null,
};
const heldBy = (isMine: boolean) => ({
  officerName: 'Bùi Quang Huy',
  isMine,
  until: '2026-11-22T03:42:00Z',
});

test('a full match can be marked, also while the officer has it open', () => {
  expect(whyNotTogether(fullMatch)).toBeUndefined();
  expect(whyNotTogether({ ...fullMatch, claim: heldBy(true) })).toBeUndefined();
});

test('[R-101] so can a row whose papers were confirmed after it came to an officer', () => {
  expect(whyNotTogether({ ...fullMatch, reviewReasons: ['PAPERS_CONFIRMED_LATE'] })).toBeUndefined();
});

test.each<[Partial<Row>, string]>([
  [{ claim: heldBy(false) }, 'claimed'],
  [{ isDecidableTogether: false, reviewReasons: ['PORTRAIT_NOT_MATCHED'] }, 'needsLook'],
  [{ isDecidableTogether: false, state: 'CHECKING', reviewReasons: [], allowedActions: [] }, 'checking'],
  [{ isDecidableTogether: false, state: 'APPROVED', allowedActions: [] }, 'decided'],
])('any other row cannot be marked and says why: %o', (change, reason) => {
  expect(whyNotTogether({ ...fullMatch, ...change })).toBe(reason);
});
