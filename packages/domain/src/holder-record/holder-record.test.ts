import { describe, expect, it } from 'vitest';
import { ACCOUNT_EVENT_AUDIT_ACTIONS, accountEventOf } from './account-events.ts';
import { READING_AUDIT_ACTIONS, recordReadingOf } from './readings.ts';

describe('what counts as a reading of a holder', () => {
  it.each([
    ['APPLICATION_OPENED', 'DOSSIER_OPENED'],
    ['APPLICANT_REVEALED', 'NUMBERS_REVEALED'],
    ['FILE_OPENED', 'PICTURE_OPENED'],
    ['CROSS_CHECK_ASKED', 'SENT_TO_AGENCY'],
    ['APPLICATION_APPROVED', null],
    ['PAPERS_READ_BY_HOLDER', null],
    ['HOLDER_SIGNED_IN', null],
  ])('the line %s is %s', (action, kind) => {
    expect(recordReadingOf(action)).toBe(kind);
  });

  it('every line that is asked for is one', () => {
    expect(READING_AUDIT_ACTIONS.every((action) => recordReadingOf(action) !== null)).toBe(true);
  });
});

describe('what happened to an account, as its holder is told', () => {
  it.each([
    ['ACCOUNT_GRANTED', 'GRANTED'],
    ['HOLDER_SIGN_IN_FAILED', 'WRONG_PASSWORD'],
    ['HOLDER_SIGN_IN_HELD', 'WRONG_PASSWORD'],
    ['HOLDER_PASSWORD_ACCEPTED', null],
    ['APPLICATION_OPENED', null],
  ])('the line %s is %s', (action, event) => {
    expect(accountEventOf(action)).toBe(event);
  });

  it('granting and activation are not asked for twice: their moments stand on the account', () => {
    expect(ACCOUNT_EVENT_AUDIT_ACTIONS).not.toContain('ACCOUNT_GRANTED');
    expect(ACCOUNT_EVENT_AUDIT_ACTIONS).not.toContain('ACCOUNT_ACTIVATED');
    expect(ACCOUNT_EVENT_AUDIT_ACTIONS).toContain('HOLDER_SIGNED_IN');
    expect(ACCOUNT_EVENT_AUDIT_ACTIONS.every((action) => accountEventOf(action) !== null)).toBe(true);
  });
});
