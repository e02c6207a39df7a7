import { describe, expect, test } from 'vitest';
import { APPLICATION_STATES } from '../application/lifecycle.ts';
import { isGsm7 } from '../notification/messages.ts';
import {
  chooseAccountReply,
  HELP_REPLY,
  LOCK_REPLIES,
  lockCodeReply,
  NEW_CODE_REPLIES,
  RECOVERY_NOT_RUNNING_REPLY,
  statusReply,
  TOO_MANY_MESSAGES_REPLY,
  type SmsStatus,
} from './replies.ts';

const anApplication = (overrides: Partial<SmsStatus> = {}): SmsStatus => ({
  code: 'HS-2026-000123',
  personalIdNumber: '022099001234',
  state: 'CHECKING',
  ...overrides,
});

const ONE_SMS = [
  HELP_REPLY,
  TOO_MANY_MESSAGES_REPLY,
  ...Object.values(NEW_CODE_REPLIES),
  ...Object.values(LOCK_REPLIES),
  RECOVERY_NOT_RUNNING_REPLY,
  lockCodeReply('048213'),
  chooseAccountReply(['022099001234', '022199005678']),
  ...APPLICATION_STATES.map((state) => statusReply([anApplication({ state })])),
];

test.each(ONE_SMS)('one SMS of the seven-bit alphabet holds "%s"', (reply) => {
  expect(isGsm7(reply)).toBe(true);
  expect(reply.length).toBeLessThanOrEqual(160);
});

describe('the status of applications', () => {
  test.each(APPLICATION_STATES)('%s is told in words of its own, with what comes next', (state) => {
    const reply = statusReply([anApplication({ state })]);
    const others = APPLICATION_STATES.filter((other) => other !== state);
    expect(others.map((other) => statusReply([anApplication({ state: other })]))).not.toContain(reply);
    expect(reply).toMatch(/^HS-2026-000123 \(022\*{5}1234\): [a-z ,]+\. [A-Z]/);
  });

  test('of several persons are told apart by their masked numbers, and no whole number is told', () => {
    const reply = statusReply([anApplication(), anApplication({ personalIdNumber: '022199005678' })]);
    expect(reply).toContain('022*****1234');
    expect(reply).toContain('022*****5678');
    expect(reply).not.toMatch(/\d{7}/);
  });

  test('of a whole village on one phone stay a short message', () => {
    const reply = statusReply(Array.from({ length: 30 }, () => anApplication()));
    expect(reply).toContain('Con 26 ho so khac');
    expect(reply.length).toBeLessThan(640);
  });
});

test('the code of a lock stands first, alone of its length, with its three minutes [R-053]', () => {
  expect(lockCodeReply('048213')).toMatch(/^048213 /);
  expect(lockCodeReply('048213').match(/\d{4,}/g)).toEqual(['048213']);
  expect(lockCodeReply('048213')).toContain('3 phut');
});

test('which account is meant is asked by the last four digits and by nothing more', () => {
  expect(chooseAccountReply(['022099001234', '022199005678'])).toContain('(1234, 5678)');
  expect(chooseAccountReply(['022099001234', '022199005678'])).not.toMatch(/\d{5}/);
});
