import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Requires } from '../../platform/access/requires.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { orRefusal, refusalFields, RuleRefused } from '../../platform/graphql/refusals.ts';
import { bearerHash } from '../../platform/secrets.ts';
import { otpRefused, securityQuestionsIn, type HolderServices } from '../accounts/index.ts';
import { completePasswordRecovery } from './complete-password-recovery.ts';
import {
  CompletePasswordRecoveryInput,
  RequestPasswordRecoveryInput,
  ResendPasswordRecoveryCodeInput,
  StartPasswordRecoveryInput,
  StopPasswordRecoveryInput,
  VerifyPasswordRecoveryCodeInput,
} from './credentials.inputs.ts';
import {
  CompletePasswordRecoveryResult,
  PasswordRecovered,
  PasswordRecoveryCodeVerified,
  PasswordRecoveryRequested,
  PasswordRecoveryStarted,
  PasswordRecoveryStopped,
  recoveryOf,
  RequestPasswordRecoveryResult,
  ResendPasswordRecoveryCodeResult,
  StartPasswordRecoveryResult,
  StopPasswordRecoveryResult,
  VerifyPasswordRecoveryCodeResult,
} from './credentials.views.ts';
import { requestPasswordRecovery } from './request-password-recovery.ts';
import { resendPasswordRecoveryCode, startPasswordRecovery } from './start-password-recovery.ts';
import { stopPasswordRecovery } from './stop-password-recovery.ts';
import { verifyRecoveryCode } from './verify-recovery-code.ts';

type RecoveryContext = RequestContext & { readonly holderServices: HolderServices };

@Resolver()
export class RecoveryPortalResolver {
  @Requires('password:recover')
  @Mutation(() => StartPasswordRecoveryResult, {
    description:
      'Quên mật khẩu: sends a code to the registered phone; begins anew after the wait in the same way. One answer for every asker; a wrong form of a number is a ValidationFailed. Error: RATE_LIMITED with retryAfterSeconds.',
  })
  startPasswordRecovery(
    @Arg('input', () => StartPasswordRecoveryInput, { description: 'Whose password.' })
    input: StartPasswordRecoveryInput,
    @Ctx() context: RecoveryContext,
  ): Promise<object> {
    return orRefusal(context.locale, async () =>
      Object.assign(
        new PasswordRecoveryStarted(),
        await startPasswordRecovery(context.holderServices, context, input),
      ),
    );
  }

  @Requires('password:recover')
  @Mutation(() => ResendPasswordRecoveryCodeResult, {
    description:
      'Sends another code; from then on only that one counts, and wrong guesses stay counted. Refusals: RESEND_TOO_EARLY; HOLDER_FLOW_UNKNOWN, also when no guess is left. Error: RATE_LIMITED with retryAfterSeconds.',
  })
  resendPasswordRecoveryCode(
    @Arg('input', () => ResendPasswordRecoveryCodeInput, { description: 'Which recovery.' })
    { flowId }: ResendPasswordRecoveryCodeInput,
    @Ctx() context: RecoveryContext,
  ): Promise<object> {
    return orRefusal(context.locale, async () =>
      Object.assign(
        new PasswordRecoveryStarted(),
        await resendPasswordRecoveryCode(context.holderServices, context, flowId),
      ),
    );
  }

  @Requires('password:recover')
  @Mutation(() => VerifyPasswordRecoveryCodeResult, {
    description:
      'Proves that the asker holds the registered phone. Refusals: OtpRefused with the guesses left; ACCOUNT_LOCKED, ACCOUNT_NOT_ACTIVATED and RECOVERY_WITHOUT_QUESTIONS, told only now; HOLDER_FLOW_UNKNOWN.',
  })
  verifyPasswordRecoveryCode(
    @Arg('input', () => VerifyPasswordRecoveryCodeInput, { description: 'The code.' })
    { flowId, code }: VerifyPasswordRecoveryCodeInput,
    @Ctx() { useCases, actor, locale, holderServices }: RecoveryContext,
  ): Promise<object> {
    return orRefusal(locale, async () => {
      const verdict = await useCases.execute(verifyRecoveryCode(holderServices.secrets), actor, {
        idHash: bearerHash(flowId),
        code: code.replace(/\s/g, ''),
      });
      if (verdict.kind === 'HINDERED')
        return Object.assign(new RuleRefused(), refusalFields(verdict.code, locale));
      if (verdict.kind === 'REFUSED') return otpRefused(verdict, locale);
      const { completeBefore, next } = verdict;
      const asked = next.kind === 'QUESTION' ? next.questionId : null;
      return Object.assign(new PasswordRecoveryCodeVerified(), {
        completeBefore,
        question: securityQuestionsIn(locale).find(({ id }) => id === asked) ?? null,
        recovery: next.kind === 'REQUESTED' ? recoveryOf(next.requestedAt) : null,
        isUsable: next.kind === 'REQUESTED' && next.isUsable,
      });
    });
  }

  @Requires('password:recover')
  @Mutation(() => RequestPasswordRecoveryResult, {
    description:
      'Asks for a new password; it can be set 24 hours later, and the holder is told by SMS how to stop it. Refusals: RECOVERY_NOT_PROVED, the same whatever was wrong, counted with the other wrong secrets; RECOVERY_STILL_WAITING, ACCOUNT_LOCKED, OTP_NOT_VERIFIED, HOLDER_FLOW_UNKNOWN, HOLDER_FLOW_EXPIRED. Error: RATE_LIMITED with retryAfterSeconds.',
  })
  requestPasswordRecovery(
    @Arg('input', () => RequestPasswordRecoveryInput, { description: 'What shows that it is the holder.' })
    input: RequestPasswordRecoveryInput,
    @Ctx() context: RecoveryContext,
  ): Promise<object> {
    return orRefusal(context.locale, async () =>
      Object.assign(new PasswordRecoveryRequested(), {
        recovery: recoveryOf(await requestPasswordRecovery(context.holderServices, context, input)),
      }),
    );
  }

  @Requires('password:recover')
  @Mutation(() => StopPasswordRecoveryResult, {
    description:
      'Dừng yêu cầu: the password stays as it is, and the holder is told by SMS. Refusals: RECOVERY_NOT_FOUND, ACCOUNT_LOCKED, OTP_NOT_VERIFIED, HOLDER_FLOW_UNKNOWN, HOLDER_FLOW_EXPIRED.',
  })
  stopPasswordRecovery(
    @Arg('input', () => StopPasswordRecoveryInput, { description: 'Which recovery.' })
    { flowId }: StopPasswordRecoveryInput,
    @Ctx() { useCases, actor, locale }: RecoveryContext,
  ): Promise<object> {
    return orRefusal(locale, async () =>
      Object.assign(
        new PasswordRecoveryStopped(),
        await useCases.execute(stopPasswordRecovery, actor, { idHash: bearerHash(flowId) }),
      ),
    );
  }

  @Requires('password:recover')
  @Mutation(() => CompletePasswordRecoveryResult, {
    description:
      'Sets the new password after the wait, once; every session ends. Refusals: every rule that it does not keep, PASSWORD_BREACHED, PASSWORD_OF_HOLDER; RECOVERY_STILL_WAITING, RECOVERY_NOT_FOUND, ACCOUNT_LOCKED, OTP_NOT_VERIFIED, HOLDER_FLOW_UNKNOWN, HOLDER_FLOW_EXPIRED. Error: RATE_LIMITED with retryAfterSeconds.',
  })
  completePasswordRecovery(
    @Arg('input', () => CompletePasswordRecoveryInput, { description: 'The new password.' })
    input: CompletePasswordRecoveryInput,
    @Ctx() context: RecoveryContext,
  ): Promise<object> {
    return orRefusal(context.locale, async () =>
      Object.assign(
        new PasswordRecovered(),
        await completePasswordRecovery(context.holderServices, context, input),
      ),
    );
  }
}
