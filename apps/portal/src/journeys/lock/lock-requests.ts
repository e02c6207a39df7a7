import {
  ConfirmOwnLockDocument,
  ResendOwnLockCodeDocument,
  StartOwnLockDocument,
  VerifyOwnLockCodeDocument,
} from '../../generated/graphql.ts';
import type { OwnLockStartedFieldsFragment } from '../../generated/graphql.ts';
import type { PortalAnswer, SendToPortal } from '../../portal-client.ts';
import { answerOrFailure } from '../answer-or-failure.ts';
import type { RuleRefusal } from '../problem.ts';
import type { LockAnswer, LockFlow, LockRequest } from './lock-machine.ts';

/** Makes one call of the emergency lock and says what it came to. Never throws. */
export function performLockRequest(request: LockRequest, send: SendToPortal): Promise<LockAnswer> {
  return answerOrFailure(() => perform(request, send));
}

async function perform(request: LockRequest, send: SendToPortal): Promise<LockAnswer> {
  switch (request.kind) {
    case 'START': {
      const answer = await send(StartOwnLockDocument, { input: request.input });
      const result = answer.data.startOwnLock;
      switch (result.__typename) {
        case 'OwnLockStarted':
          return { type: 'STARTED', ...flowOf(answer, result) };
        case 'ValidationFailed':
          return { type: 'FIELDS_REFUSED', fields: result.fields };
        case 'RuleRefused':
          return refused(result);
      }
    }
    case 'RESEND': {
      const answer = await send(ResendOwnLockCodeDocument, { input: { flowId: request.flowId } });
      const result = answer.data.resendOwnLockCode;
      return result.__typename === 'OwnLockStarted'
        ? { type: 'RESENT', ...flowOf(answer, result) }
        : refused(result);
    }
    case 'VERIFY': {
      const { flowId, code } = request;
      const result = (await send(VerifyOwnLockCodeDocument, { input: { flowId, code } })).data
        .verifyOwnLockCode;
      switch (result.__typename) {
        case 'OwnLockCodeVerified':
          return { type: 'PROVED' };
        case 'OtpRefused':
          return { type: 'CODE_REFUSED', code: result.code, remainingGuesses: result.remainingGuesses };
        case 'AccountLocked':
          return { type: 'ENDED', result: { kind: 'LOCKED_BEFORE', grounds: result.grounds } };
        case 'RuleRefused':
          return result.code === 'ACCOUNT_NOT_ACTIVATED'
            ? { type: 'ENDED', result: { kind: 'NOTHING_TO_LOCK' } }
            : refused(result);
      }
    }
    case 'CONFIRM': {
      const { flowId, reason } = request;
      const result = (await send(ConfirmOwnLockDocument, { input: { flowId, reason } })).data.confirmOwnLock;
      return result.__typename === 'OwnAccountLocked'
        ? { type: 'ENDED', result: { kind: 'LOCKED_NOW', lockedAt: result.lockedAt } }
        : refused(result);
    }
  }
}

const flowOf = <Result>(
  answer: PortalAnswer<Result>,
  { flowId, otpExpiresAt, resendAvailableAt }: OwnLockStartedFieldsFragment,
): LockFlow => ({
  flowId,
  otpExpiresAt: answer.toBrowserTime(otpExpiresAt),
  resendAvailableAt: answer.toBrowserTime(resendAvailableAt),
});

const refused = ({ code, message, legalBasis }: RuleRefusal): LockAnswer => ({
  type: 'RULE_REFUSED',
  code,
  message,
  legalBasis,
});
