import { describe, expect, it } from 'vitest';

import { PortalFailureError } from '../../portal-client.ts';
import type { SendToPortal } from '../../portal-client.ts';
import type { ActivationRequest } from './activation-machine.ts';
import { performActivationRequest } from './activation-requests.ts';

const START: ActivationRequest = {
  kind: 'START',
  input: { personalIdNumber: '022099123456', phoneNumber: '0992123678' },
};
const VERIFY: ActivationRequest = { kind: 'VERIFY', flowId: 'f', code: '301745' };
const COMPLETE: ActivationRequest = {
  kind: 'COMPLETE',
  input: { flowId: 'f', password: 'p', passcode: '402915', securityAnswers: [] },
};
const RESUME: ActivationRequest = {
  kind: 'RESUME',
  input: { resumeKey: 'kept', personalIdNumber: '022099123456' },
};
const REFUSED = { code: 'ACTIVATION_FLOW_UNKNOWN', message: 'm', legalBasis: null };

const answering = (data: unknown): SendToPortal =>
  (async () => ({ data, toBrowserTime: (time: string) => Date.parse(time) - 1_000 })) as SendToPortal;

describe('a request of the journey', () => {
  it('gives the times of a sent code in the clock of the browser', async () => {
    const startActivation = {
      __typename: 'ActivationStarted',
      flowId: 'f',
      otpExpiresAt: '1970-01-01T00:03:00Z',
      resendAvailableAt: '1970-01-01T00:00:30Z',
    };
    const sent = { flowId: 'f', otpExpiresAt: 179_000, resendAvailableAt: 29_000 };
    expect(await performActivationRequest(START, answering({ startActivation }))).toEqual({
      type: 'STARTED',
      ...sent,
    });
    expect(
      await performActivationRequest(
        { kind: 'RESEND', flowId: 'f' },
        answering({ resendActivationCode: startActivation }),
      ),
    ).toEqual({ type: 'RESENT', ...sent });
  });

  it('gives a right code, a wrong code, a lost flow and one that goes on their own answers', async () => {
    const verified = {
      __typename: 'ActivationCodeVerified',
      flowId: 'f',
      completeBefore: '1970-01-01T00:30:00Z',
      hasPassword: true,
      resumeKey: 'kept',
      phoneLastThree: '678',
    };
    const proved = {
      type: 'CODE_VERIFIED',
      flowId: 'f',
      completeBefore: 1_799_000,
      hasPassword: true,
      resumeKey: 'kept',
      phoneLastThree: '678',
    };
    expect(await performActivationRequest(VERIFY, answering({ verifyActivationCode: verified }))).toEqual(
      proved,
    );
    expect(await performActivationRequest(RESUME, answering({ resumeActivation: verified }))).toEqual(proved);
    const wrong = { __typename: 'OtpRefused', code: 'OTP_INVALID', message: 'm', remainingGuesses: 2 };
    expect(await performActivationRequest(VERIFY, answering({ verifyActivationCode: wrong }))).toEqual({
      type: 'CODE_REFUSED',
      code: 'OTP_INVALID',
      remainingGuesses: 2,
    });
    const lost = { __typename: 'RuleRefused', ...REFUSED };
    expect(await performActivationRequest(VERIFY, answering({ verifyActivationCode: lost }))).toEqual({
      type: 'RULE_REFUSED',
      ...REFUSED,
    });
    expect(await performActivationRequest(RESUME, answering({ resumeActivation: lost }))).toEqual({
      type: 'RULE_REFUSED',
      ...REFUSED,
    });
  });

  it('gives the refused fields of the last step', async () => {
    const fields = [{ path: 'password', code: 'PASSWORD_TOO_SHORT', message: 'm' }];
    const refused = { __typename: 'ValidationFailed', code: 'VALIDATION_FAILED', message: 'm', fields };
    expect(await performActivationRequest(COMPLETE, answering({ completeActivation: refused }))).toEqual({
      type: 'FIELDS_REFUSED',
      fields,
    });
  });

  it('never throws: a failure of the client is an answer, and so is a surprise', async () => {
    const rejecting = (error: Error): SendToPortal => (() => Promise.reject(error)) as SendToPortal;
    expect(
      await performActivationRequest(START, rejecting(new PortalFailureError({ kind: 'NETWORK' }))),
    ).toEqual({
      type: 'FAILED',
      cause: { kind: 'NETWORK' },
    });
    expect(await performActivationRequest(START, rejecting(new TypeError('surprise')))).toEqual({
      type: 'FAILED',
      cause: { kind: 'INTERNAL', incidentId: null },
    });
  });
});
