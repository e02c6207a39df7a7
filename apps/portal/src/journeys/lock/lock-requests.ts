import {
  CompleteOwnUnlockDocument,
  ConfirmOwnLockDocument,
  ResendOwnLockCodeDocument,
  ResendOwnUnlockCodeDocument,
  StartOwnLockDocument,
  StartOwnUnlockDocument,
  VerifyOwnLockCodeDocument,
  VerifyOwnUnlockCodeDocument,
} from '../../generated/graphql.ts';
import type { OwnLockStartedFieldsFragment, StandingLockFragment } from '../../generated/graphql.ts';
import type { PortalAnswer, SendToPortal } from '../../portal-client.ts';
import { answerOrFailure } from '../answer-or-failure.ts';
import type { RefusedField, RuleRefusal } from '../problem.ts';
import type { LockAnswer, LockFlow, LockRequest, LockResult } from './lock-machine.ts';

/** Makes one call of a lock or an unlock and says what it came to. Never throws. */
export function performLockRequest(request: LockRequest, send: SendToPortal): Promise<LockAnswer> {
  return answerOrFailure(() => perform(request, send));
}

async function perform(request: LockRequest, send: SendToPortal): Promise<LockAnswer> {
  switch (request.kind) {
    case 'START': {
      const { input, purpose } = request;
      if (purpose === 'LOCK') {
        const answer = await send(StartOwnLockDocument, { input });
        return startedOf(answer, answer.data.startOwnLock, 'STARTED');
      }
      const answer = await send(StartOwnUnlockDocument, { input });
      return startedOf(answer, answer.data.startOwnUnlock, 'STARTED');
    }
    case 'RESEND': {
      const { flowId, purpose } = request;
      if (purpose === 'LOCK') {
        const answer = await send(ResendOwnLockCodeDocument, { input: { flowId } });
        return startedOf(answer, answer.data.resendOwnLockCode, 'RESENT');
      }
      const answer = await send(ResendOwnUnlockCodeDocument, { input: { flowId } });
      return startedOf(answer, answer.data.resendOwnUnlockCode, 'RESENT');
    }
    case 'VERIFY': {
      const { flowId, code, purpose } = request;
      const input = { input: { flowId, code } };
      return purpose === 'LOCK'
        ? verifiedOf((await send(VerifyOwnLockCodeDocument, input)).data.verifyOwnLockCode)
        : verifiedOf((await send(VerifyOwnUnlockCodeDocument, input)).data.verifyOwnUnlockCode);
    }
    case 'LOCK': {
      const { flowId, reason } = request;
      const result = (await send(ConfirmOwnLockDocument, { input: { flowId, reason } })).data.confirmOwnLock;
      return result.__typename === 'OwnAccountLocked'
        ? { type: 'ENDED', result: { kind: 'LOCKED_NOW', lockedAt: result.lockedAt } }
        : refused(result);
    }
    case 'UNLOCK': {
      const { flowId, password, passcode } = request;
      const result = (await send(CompleteOwnUnlockDocument, { input: { flowId, password, passcode } })).data
        .completeOwnUnlock;
      return result.__typename === 'OwnLockEnded'
        ? { type: 'ENDED', result: { kind: 'UNLOCKED', grounds: result.grounds } }
        : refused(result);
    }
  }
}

type Started =
  | ({ readonly __typename: 'OwnLockStarted' | 'OwnUnlockStarted' } & Omit<
      OwnLockStartedFieldsFragment,
      '__typename'
    >)
  | { readonly __typename: 'ValidationFailed'; readonly fields: readonly RefusedField[] }
  | ({ readonly __typename: 'RuleRefused' } & RuleRefusal);

function startedOf<Result>(
  answer: PortalAnswer<Result>,
  result: Started,
  type: 'STARTED' | 'RESENT',
): LockAnswer {
  switch (result.__typename) {
    case 'OwnLockStarted':
    case 'OwnUnlockStarted':
      return { type, ...flowOf(answer, result) };
    case 'ValidationFailed':
      return { type: 'FIELDS_REFUSED', fields: result.fields };
    case 'RuleRefused':
      return refused(result);
  }
}

type Verified =
  | { readonly __typename: 'OwnLockCodeVerified' | 'OwnUnlockCodeVerified' }
  | { readonly __typename: 'OtpRefused'; readonly code: string; readonly remainingGuesses: number }
  | ({ readonly __typename: 'AccountLocked' } & Pick<StandingLockFragment, 'grounds'>)
  | ({ readonly __typename: 'RuleRefused' } & RuleRefusal);

const NOTHING: Readonly<Record<string, LockResult>> = {
  ACCOUNT_NOT_ACTIVATED: { kind: 'NOTHING_TO_LOCK' },
  OWN_LOCK_NOT_STANDING: { kind: 'NOTHING_TO_UNLOCK' },
};

function verifiedOf(result: Verified): LockAnswer {
  switch (result.__typename) {
    case 'OwnLockCodeVerified':
    case 'OwnUnlockCodeVerified':
      return { type: 'PROVED' };
    case 'OtpRefused':
      return { type: 'CODE_REFUSED', code: result.code, remainingGuesses: result.remainingGuesses };
    case 'AccountLocked':
      return { type: 'ENDED', result: { kind: 'LOCKED_BEFORE', grounds: result.grounds } };
    case 'RuleRefused': {
      const nothing = NOTHING[result.code];
      return nothing ? { type: 'ENDED', result: nothing } : refused(result);
    }
  }
}

const flowOf = <Result>(
  answer: PortalAnswer<Result>,
  {
    flowId,
    otpExpiresAt,
    resendAvailableAt,
  }: Pick<OwnLockStartedFieldsFragment, 'flowId' | 'otpExpiresAt' | 'resendAvailableAt'>,
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
