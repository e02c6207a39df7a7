import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Requires } from '../../platform/access/requires.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { orRefusal } from '../../platform/graphql/refusals.ts';
import { otpRefused, type HolderServices } from '../accounts/index.ts';
import { holderRequestOf } from '../credentials/index.ts';
import { completePhoneChange } from './complete-phone-change.ts';
import {
  CompletePhoneChangeInput,
  ResendPhoneCodeInput,
  SendNewPhoneCodeInput,
  StartPhoneChangeInput,
  VerifyPhoneChangeCodeInput,
} from './phone-change.inputs.ts';
import {
  CompletePhoneChangeResult,
  PhoneChangeCodeVerified,
  PhoneChanged,
  PhoneCodeSent,
  ResendPhoneCodeResult,
  SendNewPhoneCodeResult,
  StartPhoneChangeResult,
  VerifyPhoneChangeCodeResult,
} from './phone-change.portal-views.ts';
import { resendNewPhoneCode, resendPhoneChangeCode } from './resend-phone-codes.ts';
import { sendNewPhoneCode } from './send-new-phone-code.ts';
import { startPhoneChange } from './start-phone-change.ts';
import { verifyPhoneChangeCode } from './verify-phone-change-code.ts';

type PhoneChangeContext = RequestContext & { readonly holderServices: HolderServices };

@Resolver()
export class PhoneChangePortalResolver {
  @Requires('own-phone-number:change')
  @Mutation(() => StartPhoneChangeResult, {
    description:
      'Đổi số điện thoại: the holder who is signed in proves the password once more, and a code goes to the phone that is registered until now. Refusals: CURRENT_PASSWORD_WRONG at its field, PHONE_CHANGES_EXHAUSTED. Errors: UNAUTHENTICATED, RATE_LIMITED with retryAfterSeconds, also after too many wrong passwords.',
  })
  startPhoneChange(
    @Arg('input', () => StartPhoneChangeInput, { description: 'The password.' }) input: StartPhoneChangeInput,
    @Ctx() context: PhoneChangeContext,
  ): Promise<object> {
    return orRefusal(context.locale, async () =>
      Object.assign(
        new PhoneCodeSent(),
        await startPhoneChange(context.holderServices, holderRequestOf(context), input),
      ),
    );
  }

  @Requires('own-phone-number:change')
  @Mutation(() => ResendPhoneCodeResult, {
    description:
      'Sends another code to the phone that is registered until now; from then on only that one counts, and wrong guesses stay counted. Refusals: RESEND_TOO_EARLY, HOLDER_FLOW_UNKNOWN. Errors: UNAUTHENTICATED, RATE_LIMITED.',
  })
  resendPhoneChangeCode(
    @Arg('input', () => ResendPhoneCodeInput, { description: 'Which change.' })
    { flowId }: ResendPhoneCodeInput,
    @Ctx() context: PhoneChangeContext,
  ): Promise<object> {
    return orRefusal(context.locale, async () =>
      Object.assign(
        new PhoneCodeSent(),
        await resendPhoneChangeCode(context.holderServices, holderRequestOf(context), flowId),
      ),
    );
  }

  @Requires('own-phone-number:change')
  @Mutation(() => VerifyPhoneChangeCodeResult, {
    description:
      'Judges the code that came to the old phone. Refusals: OtpRefused with the guesses left; HOLDER_FLOW_UNKNOWN. Error: UNAUTHENTICATED.',
  })
  verifyPhoneChangeCode(
    @Arg('input', () => VerifyPhoneChangeCodeInput, { description: 'The code.' })
    input: VerifyPhoneChangeCodeInput,
    @Ctx() context: PhoneChangeContext,
  ): Promise<object> {
    const { locale } = context;
    return orRefusal(locale, async () => {
      const verdict = await verifyPhoneChangeCode(context.holderServices, holderRequestOf(context), input);
      return verdict.kind === 'REFUSED'
        ? otpRefused(verdict, locale)
        : Object.assign(new PhoneChangeCodeVerified(), { completeBefore: verdict.completeBefore });
    });
  }

  @Requires('own-phone-number:change')
  @Mutation(() => SendNewPhoneCodeResult, {
    description:
      'Sends a code to the new number. The answer is the same whether or not somebody else has registered it. Refusals: the format of the number, PHONE_NUMBER_UNCHANGED, OWN_SUBSCRIPTION_REQUIRED, HOLDER_FLOW_UNKNOWN, HOLDER_FLOW_EXPIRED. Errors: UNAUTHENTICATED, RATE_LIMITED.',
  })
  sendNewPhoneCode(
    @Arg('input', () => SendNewPhoneCodeInput, { description: 'Which number.' }) input: SendNewPhoneCodeInput,
    @Ctx() context: PhoneChangeContext,
  ): Promise<object> {
    return orRefusal(context.locale, async () =>
      Object.assign(
        new PhoneCodeSent(),
        await sendNewPhoneCode(context.holderServices, holderRequestOf(context), input),
      ),
    );
  }

  @Requires('own-phone-number:change')
  @Mutation(() => ResendPhoneCodeResult, {
    description:
      'Sends another code to the new number. Refusals: RESEND_TOO_EARLY, HOLDER_FLOW_UNKNOWN. Errors: UNAUTHENTICATED, RATE_LIMITED.',
  })
  resendNewPhoneCode(
    @Arg('input', () => ResendPhoneCodeInput, { description: 'Which code.' })
    { flowId }: ResendPhoneCodeInput,
    @Ctx() context: PhoneChangeContext,
  ): Promise<object> {
    return orRefusal(context.locale, async () =>
      Object.assign(
        new PhoneCodeSent(),
        await resendNewPhoneCode(context.holderServices, holderRequestOf(context), flowId),
      ),
    );
  }

  @Requires('own-phone-number:change')
  @Mutation(() => CompletePhoneChangeResult, {
    description:
      'Changes the registered number. This session stays, every other one ends, and both phones are told. Refusals: OtpRefused with the guesses left; PHONE_CHANGES_EXHAUSTED; HOLDER_FLOW_UNKNOWN, HOLDER_FLOW_EXPIRED. Error: UNAUTHENTICATED.',
  })
  completePhoneChange(
    @Arg('input', () => CompletePhoneChangeInput, { description: 'The code.' })
    input: CompletePhoneChangeInput,
    @Ctx() context: PhoneChangeContext,
  ): Promise<object> {
    const { locale } = context;
    return orRefusal(locale, async () => {
      const outcome = await completePhoneChange(context.holderServices, holderRequestOf(context), input);
      if (outcome.kind === 'REFUSED') return otpRefused(outcome, locale);
      const { changedAt, phoneLastThree } = outcome;
      return Object.assign(new PhoneChanged(), { changedAt, phoneLastThree });
    });
  }
}
