import { expect, it } from 'vitest';

import type { SendToPortal } from '../../portal-client.ts';
import type { RecoveryRequest } from './recovery-machine.ts';
import { performRecoveryRequest } from './recovery-requests.ts';

const sendingBack =
  (data: object): SendToPortal =>
  <Result>() =>
    Promise.resolve({ data: data as Result, toBrowserTime: (moment: string) => Date.parse(moment) + 5 });
const START: RecoveryRequest = {
  kind: 'START',
  input: { personalIdNumber: '022104001234', phoneNumber: '0' },
};
const RESEND: RecoveryRequest = { kind: 'RESEND', flowId: 'f' };
const VERIFY: RecoveryRequest = { kind: 'VERIFY', flowId: 'f', code: '301745' };
const REQUEST: RecoveryRequest = {
  kind: 'REQUEST',
  input: { flowId: 'f', fullName: 'x', dateOfBirth: '1990-04-05', answer: 'x' },
};
const STOP: RecoveryRequest = { kind: 'STOP', flowId: 'f' };
const COMPLETE: RecoveryRequest = { kind: 'COMPLETE', input: { flowId: 'f', newPassword: 'x' } };
const STARTED = {
  __typename: 'PasswordRecoveryStarted',
  flowId: 'f',
  otpExpiresAt: '1970-01-01T00:03:00Z',
  resendAvailableAt: '1970-01-01T00:00:30Z',
};
const SENT = { flowId: 'f', otpExpiresAt: 180_005, resendAvailableAt: 30_005 };
const REFUSED = { __typename: 'RuleRefused', code: 'C', message: 'm', legalBasis: null };
const RULE = { type: 'RULE_REFUSED', code: 'C', message: 'm', legalBasis: null };
const WRONG_FIELDS = { __typename: 'ValidationFailed', fields: [] };
const FIELDS = { type: 'FIELDS_REFUSED', fields: [] };
const VERIFIED = {
  __typename: 'PasswordRecoveryCodeVerified',
  question: null,
  recovery: null,
  isUsable: false,
};

it.each([
  [START, { startPasswordRecovery: STARTED }, { type: 'STARTED', ...SENT }],
  [START, { startPasswordRecovery: WRONG_FIELDS }, FIELDS],
  [RESEND, { resendPasswordRecoveryCode: STARTED }, { type: 'RESENT', ...SENT }],
  [RESEND, { resendPasswordRecoveryCode: REFUSED }, RULE],
  [
    VERIFY,
    { verifyPasswordRecoveryCode: { ...VERIFIED, question: { text: 'q' } } },
    { type: 'ASKED', question: 'q' },
  ],
  [
    VERIFY,
    { verifyPasswordRecoveryCode: { ...VERIFIED, recovery: {}, isUsable: true } },
    { type: 'WAITS', recovery: {}, isUsable: true },
  ],
  [
    VERIFY,
    { verifyPasswordRecoveryCode: { __typename: 'OtpRefused', code: 'OTP_INVALID', remainingGuesses: 3 } },
    { type: 'CODE_REFUSED', code: 'OTP_INVALID', remainingGuesses: 3 },
  ],
  [VERIFY, { verifyPasswordRecoveryCode: REFUSED }, RULE],
  [
    REQUEST,
    { requestPasswordRecovery: { __typename: 'PasswordRecoveryRequested', recovery: {} } },
    { type: 'REQUESTED', recovery: {} },
  ],
  [REQUEST, { requestPasswordRecovery: WRONG_FIELDS }, FIELDS],
  [REQUEST, { requestPasswordRecovery: REFUSED }, RULE],
  [STOP, { stopPasswordRecovery: { __typename: 'PasswordRecoveryStopped' } }, { type: 'STOPPED' }],
  [STOP, { stopPasswordRecovery: REFUSED }, RULE],
  [COMPLETE, { completePasswordRecovery: { __typename: 'PasswordRecovered' } }, { type: 'COMPLETED' }],
  [COMPLETE, { completePasswordRecovery: WRONG_FIELDS }, FIELDS],
  [COMPLETE, { completePasswordRecovery: REFUSED }, RULE],
])('$kind: the answer %j becomes an event', async (request, data, event) => {
  expect(await performRecoveryRequest(request, sendingBack(data))).toEqual(event);
});
