import {
  CompletePhoneChangeDocument,
  ResendNewPhoneCodeDocument,
  ResendPhoneChangeCodeDocument,
  SendNewPhoneCodeDocument,
  StartPhoneChangeDocument,
  VerifyPhoneChangeCodeDocument,
  type PhoneCodeSentFieldsFragment,
} from '../../generated/graphql.ts';
import type { PortalAnswer, SendToPortal } from '../../portal-client.ts';
import { answerOrFailure } from '../answer-or-failure.ts';
import type { RuleRefusal } from '../problem.ts';
import type { PhoneChangeAnswer, PhoneChangeRequest } from './phone-change-machine.ts';

/** Makes one call of the change and says what it came to. Never throws. */
export function performPhoneChangeRequest(
  request: PhoneChangeRequest,
  send: SendToPortal,
): Promise<PhoneChangeAnswer> {
  return answerOrFailure(() => perform(request, send));
}

async function perform(request: PhoneChangeRequest, send: SendToPortal): Promise<PhoneChangeAnswer> {
  switch (request.kind) {
    case 'START': {
      const answer = await send(StartPhoneChangeDocument, {
        input: { currentPassword: request.currentPassword },
      });
      const result = answer.data.startPhoneChange;
      return result.__typename === 'ValidationFailed'
        ? { type: 'FIELDS_REFUSED', fields: result.fields }
        : sentOrRefused(answer, result);
    }
    case 'RESEND': {
      const input = { flowId: request.flowId };
      if (request.step === 'oldCode') {
        const answer = await send(ResendPhoneChangeCodeDocument, { input });
        return sentOrRefused(answer, answer.data.resendPhoneChangeCode);
      }
      const answer = await send(ResendNewPhoneCodeDocument, { input });
      return sentOrRefused(answer, answer.data.resendNewPhoneCode);
    }
    case 'VERIFY': {
      const { flowId, code } = request;
      const { data } = await send(VerifyPhoneChangeCodeDocument, { input: { flowId, code } });
      const result = data.verifyPhoneChangeCode;
      switch (result.__typename) {
        case 'PhoneChangeCodeVerified':
          return { type: 'OLD_PROVED' };
        case 'OtpRefused':
          return { type: 'CODE_REFUSED', code: result.code, remainingGuesses: result.remainingGuesses };
        case 'RuleRefused':
          return refused(result);
      }
    }
    case 'SEND_NEW': {
      const { kind: _, ...input } = request;
      const answer = await send(SendNewPhoneCodeDocument, { input });
      const result = answer.data.sendNewPhoneCode;
      return result.__typename === 'ValidationFailed'
        ? { type: 'FIELDS_REFUSED', fields: result.fields }
        : sentOrRefused(answer, result);
    }
    case 'COMPLETE': {
      const { kind: _, ...input } = request;
      const result = (await send(CompletePhoneChangeDocument, { input })).data.completePhoneChange;
      switch (result.__typename) {
        case 'PhoneChanged':
          return { type: 'CHANGED', changedAt: result.changedAt, phoneLastThree: result.phoneLastThree };
        case 'OtpRefused':
          return { type: 'CODE_REFUSED', code: result.code, remainingGuesses: result.remainingGuesses };
        case 'RuleRefused':
          return refused(result);
      }
    }
  }
}

function sentOrRefused<Result>(
  answer: PortalAnswer<Result>,
  result:
    | ({ readonly __typename: 'PhoneCodeSent' } & PhoneCodeSentFieldsFragment)
    | ({ readonly __typename: 'RuleRefused' } & RuleRefusal),
): PhoneChangeAnswer {
  if (result.__typename === 'RuleRefused') return refused(result);
  const { flowId, phoneLastThree } = result;
  return {
    type: 'CODE_SENT',
    flowId,
    phoneLastThree,
    otpExpiresAt: answer.toBrowserTime(result.otpExpiresAt),
    resendAvailableAt: answer.toBrowserTime(result.resendAvailableAt),
  };
}

const refused = ({ code, message, legalBasis }: RuleRefusal): PhoneChangeAnswer => ({
  type: 'RULE_REFUSED',
  code,
  message,
  legalBasis,
});
