import { expect, it } from 'vitest';

import type { SendToPortal } from '../../portal-client.ts';
import { performSignInRequest } from './sign-in-requests.ts';
import type { SignInRequest } from './sign-in-machine.ts';

const sendingBack =
  (data: object): SendToPortal =>
  <Result>() =>
    Promise.resolve({ data: data as Result, toBrowserTime: (moment: string) => Date.parse(moment) + 5 });
const START: SignInRequest = { kind: 'START', input: { personalIdNumber: '022104001234', password: 'x' } };
const RESEND: SignInRequest = { kind: 'RESEND', flowId: 'f' };
const COMPLETE: SignInRequest = { kind: 'COMPLETE', flowId: 'f', code: '301745' };
const STARTED = {
  __typename: 'SignInStarted',
  flowId: 'f',
  phoneLastThree: '678',
  otpExpiresAt: '1970-01-01T00:03:00Z',
  resendAvailableAt: '1970-01-01T00:00:30Z',
};
const REFUSED = { __typename: 'RuleRefused', code: 'C', message: 'm', legalBasis: null };
const SENT = { flowId: 'f', phoneLastThree: '678', otpExpiresAt: 180_005, resendAvailableAt: 30_005 };
const RULE = { type: 'RULE_REFUSED', code: 'C', message: 'm', legalBasis: null };

it.each([
  [START, { startSignIn: STARTED }, { type: 'STARTED', ...SENT }],
  [START, { startSignIn: REFUSED }, RULE],
  [
    START,
    { startSignIn: { __typename: 'ValidationFailed', fields: [] } },
    { type: 'FIELDS_REFUSED', fields: [] },
  ],
  [RESEND, { resendSignInCode: STARTED }, { type: 'RESENT', ...SENT }],
  [RESEND, { resendSignInCode: REFUSED }, RULE],
  [COMPLETE, { completeSignIn: { __typename: 'HolderSignedIn' } }, { type: 'SIGNED_IN' }],
  [
    COMPLETE,
    { completeSignIn: { __typename: 'OtpRefused', code: 'OTP_INVALID', remainingGuesses: 3 } },
    { type: 'CODE_REFUSED', code: 'OTP_INVALID', remainingGuesses: 3 },
  ],
  [COMPLETE, { completeSignIn: REFUSED }, RULE],
])(
  '$kind: the answer %j becomes an event, with times in the clock of this browser',
  async (request, data, event) => {
    expect(await performSignInRequest(request, sendingBack(data))).toEqual(event);
  },
);

it('a surprise is an answer too', async () => {
  const answer = await performSignInRequest(START, () => Promise.reject(new Error('surprise')));
  expect(answer).toEqual({ type: 'FAILED', cause: { kind: 'INTERNAL', incidentId: null } });
});
