import {
  CompleteSignInDocument,
  ResendSignInCodeDocument,
  StartSignInDocument,
  type SignInStartedFieldsFragment,
} from '../../generated/graphql.ts';
import type { PortalAnswer, SendToPortal } from '../../portal-client.ts';
import { answerOrFailure } from '../answer-or-failure.ts';
import type { SignInAnswer, SignInFlow, SignInRequest } from './sign-in-machine.ts';

/** Makes one call of the sign-in and says what it came to. Never throws. */
export function performSignInRequest(request: SignInRequest, send: SendToPortal): Promise<SignInAnswer> {
  return answerOrFailure(() => perform(request, send));
}

async function perform(request: SignInRequest, send: SendToPortal): Promise<SignInAnswer> {
  switch (request.kind) {
    case 'START': {
      const answer = await send(StartSignInDocument, { input: request.input });
      const result = answer.data.startSignIn;
      switch (result.__typename) {
        case 'SignInStarted':
          return { type: 'STARTED', ...flowOf(answer, result) };
        case 'ValidationFailed':
          return { type: 'FIELDS_REFUSED', fields: result.fields };
        case 'RuleRefused':
          return refused(result);
      }
    }
    case 'RESEND': {
      const answer = await send(ResendSignInCodeDocument, { input: { flowId: request.flowId } });
      const result = answer.data.resendSignInCode;
      return result.__typename === 'SignInStarted'
        ? { type: 'RESENT', ...flowOf(answer, result) }
        : refused(result);
    }
    case 'COMPLETE': {
      const { flowId, code } = request;
      const result = (await send(CompleteSignInDocument, { input: { flowId, code } })).data.completeSignIn;
      switch (result.__typename) {
        case 'HolderSignedIn':
          return { type: 'SIGNED_IN' };
        case 'AccountLocked':
          return { type: 'LOCKED', grounds: result.grounds };
        case 'OtpRefused':
          return { type: 'CODE_REFUSED', code: result.code, remainingGuesses: result.remainingGuesses };
        case 'RuleRefused':
          return refused(result);
      }
    }
  }
}

const flowOf = <Result>(
  answer: PortalAnswer<Result>,
  { flowId, phoneLastThree, otpExpiresAt, resendAvailableAt }: SignInStartedFieldsFragment,
): SignInFlow => ({
  flowId,
  phoneLastThree,
  otpExpiresAt: answer.toBrowserTime(otpExpiresAt),
  resendAvailableAt: answer.toBrowserTime(resendAvailableAt),
});

const refused = ({
  code,
  message,
  legalBasis,
}: {
  readonly code: string;
  readonly message: string;
  readonly legalBasis: string | null;
}): SignInAnswer => ({ type: 'RULE_REFUSED', code, message, legalBasis });
