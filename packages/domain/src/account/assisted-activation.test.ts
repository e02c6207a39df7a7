import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  actOnVisit,
  assistedActivationLifecycle,
  CALLER_FIELDS,
  compareCaller,
  isCallerVerified,
  visitActions,
  visitCodeForm,
  visitCodeOf,
  visitStanding,
  visitText,
} from './assisted-activation.ts';

const NOW = new Date('2026-11-26T03:00:00Z');
const hoursAgo = (hours: number): Date => new Date(NOW.getTime() - hours * 3_600_000);
const requested = { state: 'REQUESTED', decidedAt: null, requestedBy: 'mai' } as const;
const confirmed = { state: 'CONFIRMED', decidedAt: hoursAgo(1), requestedBy: 'mai' } as const;
const expired = { ...confirmed, decidedAt: hoursAgo(24) };
const refusalOf = (act: () => unknown): unknown => {
  try {
    return act();
  } catch (error) {
    return (error as { code?: string }).code;
  }
};

describe('a visit of assisted activation', () => {
  test.each([
    ['REQUESTED', ['CONFIRM', 'REFUSE', 'CANCEL']],
    ['CONFIRMED', ['COMPLETE', 'CANCEL']],
    ['COMPLETED', []],
    ['REFUSED', []],
    ['CANCELLED', []],
  ] as const)('that is %s can be followed by %j [R-120]', (state, actions) => {
    expect(assistedActivationLifecycle.allowedActions(state)).toEqual(actions);
  });

  test.each([
    [hoursAgo(24), 'EXPIRED'],
    [new Date(hoursAgo(24).getTime() + 1), 'CONFIRMED'],
    [NOW, 'CONFIRMED'],
  ])('that was confirmed at %s is %s 24 hours later', (decidedAt, standing) => {
    expect(visitStanding({ state: 'CONFIRMED', decidedAt }, NOW)).toBe(standing);
  });

  test('that has expired is followed by nothing, whatever is stored', () => {
    expect(visitActions(expired, NOW)).toEqual([]);
    expect(refusalOf(() => actOnVisit(expired, { action: 'CANCEL', officerId: 'mai', now: NOW }))).toBe(
      'STATE_CONFLICT',
    );
  });

  test.each([
    ['CONFIRM', 'viet', undefined, 'CONFIRMED'],
    ['CONFIRM', 'mai', undefined, 'SELF_CONFIRMATION_FORBIDDEN'],
    ['REFUSE', 'viet', 'Người gọi không rõ danh tính.', 'REFUSED'],
    ['REFUSE', 'viet', 'không', 'REASON_TEXT_REQUIRED'],
    ['REFUSE', 'mai', 'Người gọi không rõ danh tính.', 'SELF_CONFIRMATION_FORBIDDEN'],
    ['CANCEL', 'mai', undefined, 'CANCELLED'],
    ['CANCEL', 'viet', undefined, 'CANCELLED'],
  ] as const)(
    'asked for by mai, on %s by %s because of %s becomes %s',
    (action, officerId, reason, outcome) => {
      const act = { action, officerId, now: NOW, ...(reason === undefined ? {} : { reason }) };
      expect(refusalOf(() => actOnVisit(requested, act))).toBe(outcome);
    },
  );

  test('that is decided already says so first, even to whoever asked for it', () => {
    const act = { action: 'CONFIRM', officerId: 'mai', now: NOW } as const;
    expect(refusalOf(() => actOnVisit(confirmed, act))).toBe('STATE_CONFLICT');
  });
});

describe('what a caller says', () => {
  const recorded = {
    FULL_NAME: 'Nguyễn Thị Hòa',
    DATE_OF_BIRTH: '1948-02-03',
    PERMANENT_ADDRESS: 'Tổ 3, khu 5, phường Trà Cổ',
    PHONE_NUMBER: '0912345678',
  };
  const said = { ...recorded, CARD_ISSUED_ON: '2022-01-10' };
  const wrongOf = (words: object) =>
    compareCaller(CALLER_FIELDS, { ...said, ...words }, { ...recorded, CARD_ISSUED_ON: '2022-01-10' })
      .filter(({ outcome }) => outcome === 'WRONG')
      .map(({ field }) => field);

  test.each([
    ['the other spelling of a tone mark', { FULL_NAME: 'NGUYỄN THỊ HOÀ' }, []],
    ['another person by diacritics', { FULL_NAME: 'Nguyễn Thị Hoa' }, ['FULL_NAME']],
    ['an address without its commas', { PERMANENT_ADDRESS: 'tổ 3 khu 5 phường trà cổ' }, []],
    ['another day', { DATE_OF_BIRTH: '1948-03-02' }, ['DATE_OF_BIRTH']],
    ['another phone', { PHONE_NUMBER: '0912345679' }, ['PHONE_NUMBER']],
    ['nothing at all', { CARD_ISSUED_ON: '' }, ['CARD_ISSUED_ON']],
  ])('with %s is wrong in %j: %j', (_, words, wrong) => {
    expect(wrongOf(words)).toEqual(wrong);
  });

  test('of somebody who is on no record is wrong in everything, as when nothing is right', () => {
    const allWrong = CALLER_FIELDS.map((field) => ({ field, outcome: 'WRONG' }));
    expect(compareCaller(CALLER_FIELDS, said, null)).toEqual(allWrong);
    expect(compareCaller(CALLER_FIELDS, {}, recorded)).toEqual(allWrong);
  });

  test('counts when three facts are right and none is wrong; what was never recorded is neither', () => {
    const verdicts = compareCaller(CALLER_FIELDS, said, recorded);
    expect(verdicts.at(-1)).toEqual({ field: 'CARD_ISSUED_ON', outcome: 'NOT_ON_RECORD' });
    expect(isCallerVerified(verdicts)).toBe(true);
    expect(isCallerVerified(verdicts.filter(({ field }) => field !== 'FULL_NAME'))).toBe(true);
    expect(isCallerVerified(verdicts.slice(2))).toBe(false);
    expect(isCallerVerified(compareCaller(CALLER_FIELDS, { ...said, FULL_NAME: 'x' }, recorded))).toBe(false);
  });
});

describe('a visit code', () => {
  test('is eight characters that nobody reads for another', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (bytes) =>
        /^[2-9A-HJ-NP-Z]{8}$/.test(visitCodeOf(bytes)),
      ),
    );
  });

  test('may be typed in small letters and in groups', () => {
    expect(visitCodeForm(' k7m2-9qrx ')).toBe('K7M29QRX');
  });
});

test.each([
  ['  Nhà   văn hóa khu 3 ', 'Nhà văn hóa khu 3'],
  [' x ', null],
  ['x'.repeat(201), null],
])('a place written %j is kept as %j', (text, kept) => {
  expect(visitText(text)).toBe(kept);
});
