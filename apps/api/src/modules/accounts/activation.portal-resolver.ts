import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { activationSucceededMessage } from '@dinhdanh/i18n';
import { Requires } from '../../platform/access/requires.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { orRefusal, refusalFields, RuleRefused } from '../../platform/graphql/refusals.ts';
import { bearerHash } from '../../platform/secrets.ts';
import type { HolderServices } from './holder-flow.ts';
import {
  CompleteActivationInput,
  ResendActivationCodeInput,
  ResumeActivationInput,
  StartActivationInput,
  VerifyActivationCodeInput,
} from './activation.inputs.ts';
import {
  ActivationCodeVerified,
  ActivationCompleted,
  ActivationStarted,
  CompleteActivationResult,
  otpRefused,
  ResendActivationCodeResult,
  ResumeActivationResult,
  securityQuestionsIn,
  SecurityQuestion,
  StartActivationResult,
  VerifyActivationCodeResult,
} from './activation.views.ts';
import { completeActivation } from './complete-activation.ts';
import { resendActivationCode } from './resend-activation-code.ts';
import { resumeActivation } from './resume-activation.ts';
import { startActivation } from './start-activation.ts';
import { verifyActivationCode, type VerifiedActivation } from './verify-activation-code.ts';

type ActivationContext = RequestContext & { readonly holderServices: HolderServices };

@Resolver()
export class ActivationPortalResolver {
  @Requires('security-question:list')
  @Query(() => [SecurityQuestion], {
    description: "The fixed list of security questions, in the caller's language.",
  })
  securityQuestions(@Ctx() { locale }: RequestContext): SecurityQuestion[] {
    return securityQuestionsIn(locale);
  }

  @Requires('account:activate')
  @Mutation(() => StartActivationResult, {
    description:
      'Begins an activation and sends a code to the registered phone. One answer for every asker; a wrong form of a number is a ValidationFailed. Error: RATE_LIMITED with retryAfterSeconds.',
  })
  startActivation(
    @Arg('input', () => StartActivationInput, { description: 'Whose account.' }) input: StartActivationInput,
    @Ctx() context: ActivationContext,
  ): Promise<object> {
    return orRefusal(context.locale, async () =>
      Object.assign(new ActivationStarted(), await startActivation(context.holderServices, context, input)),
    );
  }

  @Requires('account:activate')
  @Mutation(() => ResendActivationCodeResult, {
    description:
      'Sends another code; from then on only that one counts. Wrong guesses stay counted. Refusals: RESEND_TOO_EARLY; ACTIVATION_FLOW_UNKNOWN, also when no guess is left. Error: RATE_LIMITED with retryAfterSeconds.',
  })
  resendActivationCode(
    @Arg('input', () => ResendActivationCodeInput, { description: 'Which activation.' })
    { flowId }: ResendActivationCodeInput,
    @Ctx() context: ActivationContext,
  ): Promise<object> {
    return orRefusal(context.locale, async () =>
      Object.assign(
        new ActivationStarted(),
        await resendActivationCode(context.holderServices, context, flowId),
      ),
    );
  }

  @Requires('account:activate')
  @Mutation(() => VerifyActivationCodeResult, {
    description:
      'Proves that the asker holds the registered phone. Refusals: OtpRefused with the guesses left; ACCOUNT_ALREADY_ACTIVE and ACTIVATION_WINDOW_CLOSED, told only now; ACTIVATION_FLOW_UNKNOWN.',
  })
  verifyActivationCode(
    @Arg('input', () => VerifyActivationCodeInput, { description: 'The code.' })
    { flowId, code }: VerifyActivationCodeInput,
    @Ctx() { useCases, actor, locale, holderServices }: ActivationContext,
  ): Promise<object> {
    return orRefusal(locale, async () => {
      const verdict = await useCases.execute(verifyActivationCode(holderServices.secrets), actor, {
        idHash: bearerHash(flowId),
        code: code.replace(/\s/g, ''),
      });
      if (verdict.kind === 'VERIFIED') return verifiedView(holderServices, { flowId, ...verdict });
      if (verdict.kind === 'NOT_ACTIVATABLE')
        return Object.assign(new RuleRefused(), refusalFields(verdict.code, locale));
      return otpRefused(verdict, locale);
    });
  }

  @Requires('account:activate')
  @Mutation(() => ResumeActivationResult, {
    description:
      'Goes on with an activation whose code was right, after the browser was closed. One refusal for everything that does not fit, ACTIVATION_FLOW_UNKNOWN: ended, over, guessed at five times, or of another person.',
  })
  resumeActivation(
    @Arg('input', () => ResumeActivationInput, { description: 'What the browser kept, and whose it is.' })
    input: ResumeActivationInput,
    @Ctx() context: ActivationContext,
  ): Promise<object> {
    return orRefusal(context.locale, async () =>
      verifiedView(context.holderServices, await resumeActivation(context.holderServices, context, input)),
    );
  }

  @Requires('account:activate')
  @Mutation(() => CompleteActivationResult, {
    description:
      'Sets password, passcode and security answers and makes the account active, once; this browser becomes its first device. Refusals: every rule that a secret does not keep; OTP_NOT_VERIFIED, ACTIVATION_FLOW_EXPIRED, ACCOUNT_ALREADY_ACTIVE.',
  })
  completeActivation(
    @Arg('input', () => CompleteActivationInput, { description: 'The chosen secrets.' })
    { flowId, ...chosen }: CompleteActivationInput,
    @Ctx() context: ActivationContext,
  ): Promise<object> {
    return orRefusal(context.locale, async () => {
      const { deviceBearer, ...activated } = await completeActivation(
        context.holderServices.secrets,
        context,
        bearerHash(flowId),
        { ...chosen, password: chosen.password ?? null },
      );
      context.browser.keepDevice(deviceBearer);
      return Object.assign(new ActivationCompleted(), activated, {
        message: activationSucceededMessage(context.locale),
      });
    });
  }
}

const verifiedView = (
  { secrets }: HolderServices,
  { flowId, completeBefore, hasPassword, phoneLastThree }: VerifiedActivation & { readonly flowId: string },
): ActivationCodeVerified =>
  Object.assign(new ActivationCodeVerified(), {
    flowId,
    completeBefore,
    hasPassword,
    phoneLastThree,
    resumeKey: secrets.sealBearer(flowId),
  });
