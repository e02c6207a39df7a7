import { describe, expect, test } from 'vitest';
import { decideApplication } from './decision.ts';
import { APPLICATION_STATES } from './lifecycle.ts';

const decision = {
  state: 'READY_FOR_REVIEW',
  decidingOfficerId: 'reviewer',
  submittingOfficerId: 'intake',
} as const;
const refusedWith = (code: string, details?: object): Error =>
  expect.objectContaining({ code, ...(details ? { details } : {}) }) as Error;

describe('a decision on an application', () => {
  test.each([
    ['APPROVE', 'APPROVED'],
    ['RETURN', 'RETURNED'],
    ['REFUSE', 'REFUSED'],
  ] as const)('%s ends it as %s', (action, state) => {
    expect(decideApplication({ ...decision, action, reasonText: 'Ảnh chân dung bị mờ' })).toBe(state);
  });

  test('to approve needs no reason', () => {
    expect(decideApplication({ ...decision, action: 'APPROVE' })).toBe('APPROVED');
  });

  test('that an application from the app waits for may be taken by any reviewer', () => {
    expect(decideApplication({ ...decision, submittingOfficerId: null, action: 'APPROVE' })).toBe('APPROVED');
  });

  test.each(['APPROVE', 'RETURN', 'REFUSE'] as const)(
    'to %s is not for the officer who entered it',
    (action) => {
      expect(() =>
        decideApplication({
          ...decision,
          decidingOfficerId: 'intake',
          action,
          reasonText: 'Ảnh chân dung bị mờ',
        }),
      ).toThrow(refusedWith('SELF_APPROVAL_FORBIDDEN'));
    },
  );

  test.each(APPLICATION_STATES.filter((state) => state !== 'READY_FOR_REVIEW'))(
    'is refused in state %s',
    (state) => {
      expect(() => decideApplication({ ...decision, state, action: 'APPROVE' })).toThrow(
        refusedWith('STATE_CONFLICT', { currentState: state, allowedActions: [] }),
      );
    },
  );

  test('that comes too late is told so before anything else is found wrong with it', () => {
    expect(() =>
      decideApplication({ ...decision, state: 'APPROVED', decidingOfficerId: 'intake', action: 'REFUSE' }),
    ).toThrow(refusedWith('STATE_CONFLICT'));
  });

  test('by the wrong officer is told so before the reason is judged', () => {
    expect(() => decideApplication({ ...decision, decidingOfficerId: 'intake', action: 'REFUSE' })).toThrow(
      refusedWith('SELF_APPROVAL_FORBIDDEN'),
    );
  });

  test.each([undefined, '', '          ', 'ảnh bị mờ'])(
    'to return with the reason "%s" is refused [R-080]',
    (reasonText) => {
      const withReason = reasonText === undefined ? {} : { reasonText };
      expect(() => decideApplication({ ...decision, action: 'RETURN', ...withReason })).toThrow(
        refusedWith('REASON_TEXT_REQUIRED', { minimum: 10 }),
      );
    },
  );

  test('to refuse takes a reason of up to a thousand characters, blanks around it not counted', () => {
    expect(decideApplication({ ...decision, action: 'REFUSE', reasonText: `  ${'ậ'.repeat(1000)}  ` })).toBe(
      'REFUSED',
    );
    expect(() => decideApplication({ ...decision, action: 'REFUSE', reasonText: 'ậ'.repeat(1001) })).toThrow(
      refusedWith('REASON_TEXT_TOO_LONG', { maximum: 1000 }),
    );
  });
});
