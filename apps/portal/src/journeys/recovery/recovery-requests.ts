import {
  CompletePasswordRecoveryDocument,
  RequestPasswordRecoveryDocument,
  ResendPasswordRecoveryCodeDocument,
  StartPasswordRecoveryDocument,
  StopPasswordRecoveryDocument,
  VerifyPasswordRecoveryCodeDocument,
  type RecoveryStartedFieldsFragment,
} from '../../generated/graphql.ts';
import type { PortalAnswer, SendToPortal } from '../../portal-client.ts';
import { answerOrFailure } from '../answer-or-failure.ts';
import type { RuleRefusal } from '../problem.ts';
import type { RecoveryAnswer, RecoveryRequest } from './recovery-machine.ts';

/** Makes one call of the recovery and says what it came to. Never throws. */
export function performRecoveryRequest(
  request: RecoveryRequest,
  send: SendToPortal,
): Promise<RecoveryAnswer> {
  return answerOrFailure(() => perform(request, send));
}

async function perform(request: RecoveryRequest, send: SendToPortal): Promise<RecoveryAnswer> {
  switch (request.kind) {
    case 'START': {
      const answer = await send(StartPasswordRecoveryDocument, { input: request.input });
      const result = answer.data.startPasswordRecovery;
      return result.__typename === 'PasswordRecoveryStarted'
        ? { type: 'STARTED', ...sentOf(answer, result) }
        : { type: 'FIELDS_REFUSED', fields: result.fields };
    }
    case 'RESEND': {
      const answer = await send(ResendPasswordRecoveryCodeDocument, { input: { flowId: request.flowId } });
      const result = answer.data.resendPasswordRecoveryCode;
      return result.__typename === 'PasswordRecoveryStarted'
        ? { type: 'RESENT', ...sentOf(answer, result) }
        : refused(result);
    }
    case 'VERIFY': {
      const { flowId, code } = request;
      const answer = await send(VerifyPasswordRecoveryCodeDocument, { input: { flowId, code } });
      const result = answer.data.verifyPasswordRecoveryCode;
      switch (result.__typename) {
        case 'PasswordRecoveryCodeVerified':
          return result.recovery
            ? { type: 'WAITS', recovery: result.recovery, isUsable: result.isUsable }
            : { type: 'ASKED', question: result.question?.text ?? '' };
        case 'OtpRefused':
          return { type: 'CODE_REFUSED', code: result.code, remainingGuesses: result.remainingGuesses };
        case 'RuleRefused':
          return refused(result);
      }
    }
    case 'REQUEST': {
      const { data } = await send(RequestPasswordRecoveryDocument, { input: request.input });
      const result = data.requestPasswordRecovery;
      switch (result.__typename) {
        case 'PasswordRecoveryRequested':
          return { type: 'REQUESTED', recovery: result.recovery };
        case 'ValidationFailed':
          return { type: 'FIELDS_REFUSED', fields: result.fields };
        case 'RuleRefused':
          return refused(result);
      }
    }
    case 'STOP': {
      const { data } = await send(StopPasswordRecoveryDocument, { input: { flowId: request.flowId } });
      const result = data.stopPasswordRecovery;
      return result.__typename === 'PasswordRecoveryStopped' ? { type: 'STOPPED' } : refused(result);
    }
    case 'COMPLETE': {
      const { data } = await send(CompletePasswordRecoveryDocument, { input: request.input });
      const result = data.completePasswordRecovery;
      switch (result.__typename) {
        case 'PasswordRecovered':
          return { type: 'COMPLETED' };
        case 'ValidationFailed':
          return { type: 'FIELDS_REFUSED', fields: result.fields };
        case 'RuleRefused':
          return refused(result);
      }
    }
  }
}

const sentOf = <Result>(
  answer: PortalAnswer<Result>,
  { flowId, otpExpiresAt, resendAvailableAt }: RecoveryStartedFieldsFragment,
) => ({
  flowId,
  otpExpiresAt: answer.toBrowserTime(otpExpiresAt),
  resendAvailableAt: answer.toBrowserTime(resendAvailableAt),
});

const refused = ({ code, message, legalBasis }: RuleRefusal): RecoveryAnswer => ({
  type: 'RULE_REFUSED',
  code,
  message,
  legalBasis,
});
