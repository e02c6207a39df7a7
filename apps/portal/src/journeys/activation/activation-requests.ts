import {
  CompleteActivationDocument,
  ResendActivationCodeDocument,
  ResumeActivationDocument,
  StartActivationDocument,
  VerifyActivationCodeDocument,
  type ActivationCodeVerifiedFieldsFragment,
  type ActivationStartedFieldsFragment,
} from '../../generated/graphql.ts';
import type { PortalAnswer, SendToPortal } from '../../portal-client.ts';
import { answerOrFailure } from '../answer-or-failure.ts';
import type { ActivationAnswer, ActivationRequest } from './activation-machine.ts';

/** Makes one call for the journey and says what it came to, in the words of the state machine. Never throws. */
export function performActivationRequest(
  request: ActivationRequest,
  send: SendToPortal,
): Promise<ActivationAnswer> {
  return answerOrFailure(() => perform(request, send));
}

async function perform(request: ActivationRequest, send: SendToPortal): Promise<ActivationAnswer> {
  switch (request.kind) {
    case 'START': {
      const answer = await send(StartActivationDocument, { input: request.input });
      const result = answer.data.startActivation;
      return result.__typename === 'ActivationStarted'
        ? { type: 'STARTED', ...codeSent(answer, result) }
        : { type: 'FIELDS_REFUSED', fields: result.fields };
    }
    case 'RESEND': {
      const answer = await send(ResendActivationCodeDocument, { input: { flowId: request.flowId } });
      const result = answer.data.resendActivationCode;
      return result.__typename === 'ActivationStarted'
        ? { type: 'RESENT', ...codeSent(answer, result) }
        : { type: 'RULE_REFUSED', ...refusal(result) };
    }
    case 'VERIFY': {
      const { flowId, code } = request;
      const answer = await send(VerifyActivationCodeDocument, { input: { flowId, code } });
      const result = answer.data.verifyActivationCode;
      switch (result.__typename) {
        case 'ActivationCodeVerified':
          return { type: 'CODE_VERIFIED', ...phoneProved(answer, result) };
        case 'OtpRefused':
          return { type: 'CODE_REFUSED', code: result.code, remainingGuesses: result.remainingGuesses };
        case 'RuleRefused':
          return { type: 'RULE_REFUSED', ...refusal(result) };
      }
    }
    case 'RESUME': {
      const answer = await send(ResumeActivationDocument, { input: request.input });
      const result = answer.data.resumeActivation;
      switch (result.__typename) {
        case 'ActivationCodeVerified':
          return { type: 'CODE_VERIFIED', ...phoneProved(answer, result) };
        case 'ValidationFailed':
          return { type: 'FIELDS_REFUSED', fields: result.fields };
        case 'RuleRefused':
          return { type: 'RULE_REFUSED', ...refusal(result) };
      }
    }
    case 'COMPLETE': {
      const answer = await send(CompleteActivationDocument, { input: request.input });
      const result = answer.data.completeActivation;
      switch (result.__typename) {
        case 'ActivationCompleted':
          return { type: 'COMPLETED', activatedAt: result.activatedAt, accountLevel: result.accountLevel };
        case 'ValidationFailed':
          return { type: 'FIELDS_REFUSED', fields: result.fields };
        case 'RuleRefused':
          return { type: 'RULE_REFUSED', ...refusal(result) };
      }
    }
  }
}

function codeSent<Result>(
  answer: PortalAnswer<Result>,
  started: ActivationStartedFieldsFragment,
): { flowId: string; otpExpiresAt: number; resendAvailableAt: number } {
  return {
    flowId: started.flowId,
    otpExpiresAt: answer.toBrowserTime(started.otpExpiresAt),
    resendAvailableAt: answer.toBrowserTime(started.resendAvailableAt),
  };
}

const phoneProved = <Result>(
  answer: PortalAnswer<Result>,
  { flowId, completeBefore, hasPassword, resumeKey, phoneLastThree }: ActivationCodeVerifiedFieldsFragment,
) => ({
  flowId,
  completeBefore: answer.toBrowserTime(completeBefore),
  hasPassword,
  resumeKey,
  phoneLastThree,
});

function refusal(refused: { code: string; message: string; legalBasis: string | null }): {
  code: string;
  message: string;
  legalBasis: string | null;
} {
  return { code: refused.code, message: refused.message, legalBasis: refused.legalBasis };
}
