import { describe, expect, it, test } from 'vitest';
import { createWorkingCalendar } from '../calendar/working-calendar.ts';
import { DomainRefusal } from '../refusal.ts';
import { isGsm7 } from '../notification/messages.ts';
import {
  answerDataRequest,
  dataRequestObstacle,
  dataRequestOfficerActions,
  dataRequestSettledSms,
} from './answer.ts';
import { DATA_REQUEST_KINDS, dataRequestLifecycle } from './lifecycle.ts';
import { dataRequestTerms } from './terms.ts';

const calendar = createWorkingCalendar([{ date: '2026-04-30', kind: 'HOLIDAY', status: 'ANNOUNCED' }]);
const terms = (kind: (typeof DATA_REQUEST_KINDS)[number], receivedAt: string) =>
  dataRequestTerms({ kind, receivedAt: new Date(receivedAt), calendar });

function refusalOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof DomainRefusal) return error.code;
    throw error;
  }
  return 'none';
}

describe('until when a request of the data subject is answered', () => {
  test.each([
    ['Monday morning', '2026-11-23T08:00:00+07:00', '2026-11-26T00:00:00+07:00'],
    ['Monday, one minute to midnight', '2026-11-23T23:59:00+07:00', '2026-11-26T00:00:00+07:00'],
    ['Friday', '2026-11-27T10:00:00+07:00', '2026-12-02T00:00:00+07:00'],
    ['Saturday', '2026-11-28T10:00:00+07:00', '2026-12-02T00:00:00+07:00'],
    ['the eve of a holiday', '2026-04-29T10:00:00+07:00', '2026-05-05T00:00:00+07:00'],
  ])('received on %s: two working days after it, to midnight', (_, receivedAt, answerBy) => {
    for (const kind of DATA_REQUEST_KINDS)
      expect(terms(kind, receivedAt).answerBy).toEqual(new Date(answerBy));
  });

  it.each(['RESTRICTION', 'OBJECTION', 'CONSENT_WITHDRAWAL'] as const)(
    '%s is carried out within fifteen days of the calendar',
    (kind) => {
      expect(terms(kind, '2026-11-23T08:00:00+07:00').carryOutBy).toEqual(
        new Date('2026-12-09T00:00:00+07:00'),
      );
      expect(terms(kind, '2025-12-30T08:00:00+07:00').carryOutBy).toEqual(
        new Date('2026-01-02T08:00:00+07:00'),
      );
    },
  );

  it.each(['ACCESS', 'COPY', 'CORRECTION', 'ERASURE', 'ACCESS_QUESTION'] as const)(
    '%s is done with its answer',
    (kind) => {
      expect(terms(kind, '2026-11-23T08:00:00+07:00').carryOutBy).toBeNull();
    },
  );

  it('an account is neither erased nor ended by a withdrawn consent: the article says so', () => {
    for (const kind of ['ERASURE', 'CONSENT_WITHDRAWAL'] as const)
      expect(dataRequestObstacle(kind)).toBe('Điều 21 Nghị định 59/2022/NĐ-CP');
    expect(dataRequestObstacle('CORRECTION')).toBeNull();
  });

  it('the law of the day of receipt decides: until the end of 2025 seventy-two hours', () => {
    expect(terms('ACCESS', '2025-12-31T23:59:00+07:00')).toMatchObject({
      regime: 'ND13_2023',
      answerBy: new Date('2026-01-03T23:59:00+07:00'),
      legalBasis: 'Nghị định 13/2023/NĐ-CP',
    });
    expect(terms('ACCESS', '2026-01-01T00:00:00+07:00')).toMatchObject({ regime: 'L91_2025' });
  });

  it('before 1 July 2023 no law on personal data set a term', () => {
    expect(refusalOf(() => terms('ACCESS', '2023-06-30T12:00:00+07:00'))).toBe('REGIME_NOT_IN_FORCE');
  });
});

describe('who answers a request', () => {
  const TEXT = 'Cán bộ mở hồ sơ để thẩm định.';
  const asked = { officerId: 'a', questionedOfficerId: 'b' };

  it('any officer but the one whose reading is asked about', () => {
    expect(answerDataRequest({ ...asked, state: 'RECEIVED', action: 'ANSWER', text: TEXT })).toBe('ANSWERED');
    const own = { officerId: 'b', questionedOfficerId: 'b', state: 'RECEIVED' } as const;
    for (const action of ['ANSWER', 'REFUSE'] as const)
      expect(refusalOf(() => answerDataRequest({ ...own, action, text: TEXT }))).toBe(
        'SELF_ANSWER_FORBIDDEN',
      );
    expect(dataRequestOfficerActions(own)).toEqual([]);
    expect(dataRequestOfficerActions({ ...asked, state: 'RECEIVED' })).toEqual(['ANSWER', 'REFUSE']);
  });

  it('an answer and a refusal alike say something', () => {
    for (const action of ['ANSWER', 'REFUSE'] as const)
      expect(refusalOf(() => answerDataRequest({ ...asked, state: 'RECEIVED', action, text: 'không' }))).toBe(
        'REASON_TEXT_REQUIRED',
      );
  });

  it.each(['ANSWERED', 'REFUSED', 'WITHDRAWN'] as const)('nobody once it is %s', (state) => {
    expect(refusalOf(() => answerDataRequest({ ...asked, state, action: 'ANSWER', text: TEXT }))).toBe(
      'STATE_CONFLICT',
    );
    expect(dataRequestOfficerActions({ ...asked, state })).toEqual([]);
    expect(dataRequestLifecycle.allowedActions(state)).toEqual([]);
  });
});

it('the message about an answer is one short message that names the request and nothing else', () => {
  const text = dataRequestSettledSms('YC-2026-000012');
  expect(isGsm7(text)).toBe(true);
  expect(text.length).toBeLessThanOrEqual(160);
  expect(text).toContain('YC-2026-000012');
  expect(text).not.toMatch(/https?:/);
});
