import {
  DeclareIdentityDocument,
  RecreateApplicationDocument,
  RegistrationDocument,
  RequestDataCorrectionDocument,
  ResumeRegistrationDocument,
  SendRegistrationCodeDocument,
  SetRegistrationPasswordDocument,
  StartRegistrationDocument,
  SubmitRegistrationDocument,
  VerifyRegistrationCodeDocument,
} from '../../generated/graphql.ts';
import type {
  DeclareIdentityMutation,
  RegistrationFieldsFragment,
  StartRegistrationMutation,
} from '../../generated/graphql.ts';
import type { PortalAnswer, SendToPortal } from '../../portal-client.ts';
import { answerOrFailure } from '../answer-or-failure.ts';
import type { SendPortrait } from './portrait-upload.ts';
import type { Registration, RegistrationAnswer, RegistrationRequest } from './registration-machine.ts';

interface Server {
  readonly send: SendToPortal;
  readonly sendPortrait: SendPortrait;
}

/** Makes one call for the journey and says what it came to, in the words of the state machine. Never throws. */
export function performRegistrationRequest(
  request: RegistrationRequest,
  server: Server,
): Promise<RegistrationAnswer> {
  return answerOrFailure(() => perform(request, server));
}

async function perform(request: RegistrationRequest, server: Server): Promise<RegistrationAnswer> {
  const { send } = server;
  switch (request.kind) {
    case 'LOAD': {
      const answer = await send(RegistrationDocument, { id: request.registrationId });
      const { registration } = answer.data;
      return {
        type: 'LOADED',
        registration: registration === null ? null : inBrowserTime(answer, registration),
      };
    }
    case 'START': {
      const answer = await send(StartRegistrationDocument, { input: request.input });
      return startedOrRefused(answer, answer.data.startRegistration);
    }
    case 'RESUME': {
      const answer = await send(ResumeRegistrationDocument, { input: request.input });
      return startedOrRefused(answer, answer.data.resumeRegistration);
    }
    case 'DECLARE': {
      const answer = await send(DeclareIdentityDocument, { input: request.input });
      return changedOrRefused(answer, answer.data.declareIdentity);
    }
    case 'REQUEST_CORRECTION': {
      const answer = await send(RequestDataCorrectionDocument, { input: inputOf(request) });
      return changedOrRefused(answer, answer.data.requestDataCorrection);
    }
    case 'SEND_CODE': {
      const answer = await send(SendRegistrationCodeDocument, { input: inputOf(request) });
      return changedOrRefused(answer, answer.data.sendRegistrationCode);
    }
    case 'VERIFY': {
      const { registrationId, code } = request;
      const answer = await send(VerifyRegistrationCodeDocument, { input: { registrationId, code } });
      const result = answer.data.verifyRegistrationCode;
      if (result.__typename !== 'OtpRefused') return changedOrRefused(answer, result);
      return { type: 'CODE_REFUSED', code: result.code, remainingGuesses: result.remainingGuesses };
    }
    case 'SET_PASSWORD': {
      const { registrationId, password } = request;
      const answer = await send(SetRegistrationPasswordDocument, { input: { registrationId, password } });
      return changedOrRefused(answer, answer.data.setRegistrationPassword);
    }
    case 'SEND_PORTRAIT':
      return portraitSent(request.registrationId, request.picture, server);
    case 'SUBMIT': {
      const answer = await send(SubmitRegistrationDocument, { input: inputOf(request) });
      return changedOrRefused(answer, answer.data.submitRegistration);
    }
    case 'RECREATE': {
      const answer = await send(RecreateApplicationDocument, { input: inputOf(request) });
      return changedOrRefused(answer, answer.data.recreateApplication);
    }
  }
}

/** The upload answers about the picture only; how far the registration is now has to be asked. */
async function portraitSent(
  registrationId: string,
  picture: Blob,
  { send, sendPortrait }: Server,
): Promise<RegistrationAnswer> {
  const sent = await sendPortrait(registrationId, picture);
  if (!sent.isTaken) {
    const ofRegistration = sent.reasons.find(({ code }) => code.startsWith('REGISTRATION_'));
    return ofRegistration
      ? { type: 'RULE_REFUSED', ...ofRegistration, legalBasis: null }
      : { type: 'PICTURE_REFUSED', reasons: sent.reasons };
  }
  const answer = await send(RegistrationDocument, { id: registrationId });
  const { registration } = answer.data;
  return registration === null
    ? { type: 'LOADED', registration: null }
    : { type: 'CHANGED', registration: inBrowserTime(answer, registration) };
}

function inputOf({ registrationId }: { registrationId: string }): { registrationId: string } {
  return { registrationId };
}

function startedOrRefused<Data>(
  answer: PortalAnswer<Data>,
  result: StartRegistrationMutation['startRegistration'],
): RegistrationAnswer {
  switch (result.__typename) {
    case 'RegistrationStarted':
      return {
        type: 'STARTED',
        registrationId: result.registrationId,
        registration: inBrowserTime(answer, result.registration),
      };
    case 'ValidationFailed':
      return { type: 'FIELDS_REFUSED', fields: result.fields };
    case 'RuleRefused':
      return refused(result);
  }
}

function changedOrRefused<Data>(
  answer: PortalAnswer<Data>,
  result: DeclareIdentityMutation['declareIdentity'],
): RegistrationAnswer {
  switch (result.__typename) {
    case 'RegistrationChanged':
      return { type: 'CHANGED', registration: inBrowserTime(answer, result.registration) };
    case 'ValidationFailed':
      return { type: 'FIELDS_REFUSED', fields: result.fields };
    case 'RuleRefused':
      return refused(result);
  }
}

function refused({
  code,
  message,
  legalBasis,
}: {
  code: string;
  message: string;
  legalBasis: string | null;
}): RegistrationAnswer {
  return { type: 'RULE_REFUSED', code, message, legalBasis };
}

function inBrowserTime<Data>(
  answer: PortalAnswer<Data>,
  registration: RegistrationFieldsFragment,
): Registration {
  const time = (text: string | null): number | null => (text === null ? null : answer.toBrowserTime(text));
  return {
    ...registration,
    otpExpiresAt: time(registration.otpExpiresAt),
    resendAvailableAt: time(registration.resendAvailableAt),
    comparingSince: time(registration.comparingSince),
  };
}
