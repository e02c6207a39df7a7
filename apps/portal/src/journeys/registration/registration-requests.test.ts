import { describe, expect, it } from 'vitest';

import type { SendToPortal } from '../../portal-client.ts';
import { performRegistrationRequest } from './registration-requests.ts';

const REGISTRATION = {
  state: 'MATCHED',
  otpExpiresAt: '1970-01-01T00:03:00Z',
  resendAvailableAt: '1970-01-01T00:00:30Z',
  comparingSince: null,
};
const HERE = { state: 'MATCHED', otpExpiresAt: 179_000, resendAvailableAt: 29_000, comparingSince: null };
const RULE = { code: 'REGISTRATION_STATE', message: 'm', legalBasis: null };

const answering = (data: unknown): SendToPortal =>
  (async () => ({ data, toBrowserTime: (time: string) => Date.parse(time) - 1_000 })) as SendToPortal;
const sendPortrait = async () => ({ isTaken: true }) as const;

describe('a request of the registration', () => {
  it('gives the times of the server in the clock of the browser', async () => {
    const server = { send: answering({ registration: REGISTRATION }), sendPortrait };
    expect(await performRegistrationRequest({ kind: 'LOAD', registrationId: 'r' }, server)).toEqual({
      type: 'LOADED',
      registration: HERE,
    });
  });

  it('gives a start, a change and a refusal their own answers', async () => {
    const start = { __typename: 'RegistrationStarted', registrationId: 'r', registration: REGISTRATION };
    const input = { personalIdNumber: '022104001234', phoneNumber: '0992123678' };
    expect(
      await performRegistrationRequest(
        { kind: 'START', input },
        { send: answering({ startRegistration: start }), sendPortrait },
      ),
    ).toEqual({ type: 'STARTED', registrationId: 'r', registration: HERE });
    const change = { __typename: 'RegistrationChanged', registration: REGISTRATION };
    expect(
      await performRegistrationRequest(
        { kind: 'SUBMIT', registrationId: 'r' },
        { send: answering({ submitRegistration: change }), sendPortrait },
      ),
    ).toEqual({ type: 'CHANGED', registration: HERE });
    expect(
      await performRegistrationRequest(
        { kind: 'RECREATE', registrationId: 'r' },
        { send: answering({ recreateApplication: { __typename: 'RuleRefused', ...RULE } }), sendPortrait },
      ),
    ).toEqual({ type: 'RULE_REFUSED', ...RULE });
  });

  it('asks how far the registration is after a portrait was taken', async () => {
    const server = { send: answering({ registration: REGISTRATION }), sendPortrait };
    expect(
      await performRegistrationRequest(
        { kind: 'SEND_PORTRAIT', registrationId: 'r', picture: new Blob() },
        server,
      ),
    ).toEqual({ type: 'CHANGED', registration: HERE });
  });

  it('tells a picture that is refused from a registration that is over', async () => {
    const refusing = (code: string) => async () =>
      ({ isTaken: false, reasons: [{ code, message: 'm' }] }) as const;
    const request = { kind: 'SEND_PORTRAIT', registrationId: 'r', picture: new Blob() } as const;
    const send = answering({});
    expect(
      await performRegistrationRequest(request, { send, sendPortrait: refusing('PORTRAIT_BLURRED') }),
    ).toMatchObject({ type: 'PICTURE_REFUSED' });
    expect(
      await performRegistrationRequest(request, { send, sendPortrait: refusing('REGISTRATION_UNKNOWN') }),
    ).toMatchObject({ type: 'RULE_REFUSED', code: 'REGISTRATION_UNKNOWN' });
  });

  it('never throws: a surprise is an answer', async () => {
    const send = (() => Promise.reject(new TypeError('surprise'))) as SendToPortal;
    expect(
      await performRegistrationRequest({ kind: 'LOAD', registrationId: 'r' }, { send, sendPortrait }),
    ).toEqual({ type: 'FAILED', cause: { kind: 'INTERNAL', incidentId: null } });
  });
});
