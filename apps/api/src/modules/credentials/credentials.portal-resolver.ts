import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Requires } from '../../platform/access/requires.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { orRefusal } from '../../platform/graphql/refusals.ts';
import { otpRefused, type HolderServices } from '../accounts/index.ts';
import { changePasscode } from './change-passcode.ts';
import { changePassword } from './change-password.ts';
import { changeSecurityQuestions } from './change-security-questions.ts';
import {
  ChangePasscodeInput,
  ChangePasswordInput,
  ChangeSecurityQuestionsInput,
  CompletePasscodeResetInput,
  ResendPasscodeResetCodeInput,
  StartPasscodeResetInput,
} from './credentials.inputs.ts';
import {
  ChangePasscodeResult,
  ChangePasswordResult,
  ChangeSecurityQuestionsResult,
  CompletePasscodeResetResult,
  PasscodeChanged,
  PasscodeResetStarted,
  PasswordChanged,
  ResendPasscodeResetCodeResult,
  SecurityQuestionsChanged,
  StartPasscodeResetResult,
} from './credentials.views.ts';
import { holderRequestOf } from './holder-request.ts';
import { completePasscodeReset, resendPasscodeResetCode, startPasscodeReset } from './reset-passcode.ts';

type CredentialContext = RequestContext & { readonly holderServices: HolderServices };

@Resolver()
export class CredentialsPortalResolver {
  @Requires('credential:change')
  @Mutation(() => ChangePasswordResult, {
    description:
      'Đổi mật khẩu: with the current password; every other session ends and the holder is told by SMS. Refusals: every rule that the new password does not keep, PASSWORD_BREACHED, PASSWORD_OF_HOLDER, PASSWORD_SAME, CURRENT_PASSWORD_WRONG, which counts with the other wrong secrets. Errors: UNAUTHENTICATED; RATE_LIMITED with retryAfterSeconds.',
  })
  changePassword(
    @Arg('input', () => ChangePasswordInput, { description: 'Both passwords.' }) input: ChangePasswordInput,
    @Ctx() context: CredentialContext,
  ): Promise<object> {
    return orRefusal(context.locale, async () =>
      Object.assign(
        new PasswordChanged(),
        await changePassword(context.holderServices, holderRequestOf(context), input),
      ),
    );
  }

  @Requires('credential:change')
  @Mutation(() => ChangePasscodeResult, {
    description:
      'Đổi mã passcode: with the current password and passcode. Refusals: PASSCODE_FORMAT, PASSCODE_TOO_SIMPLE, PASSCODE_SAME, CURRENT_PASSWORD_WRONG, CURRENT_PASSCODE_WRONG. Errors: UNAUTHENTICATED; RATE_LIMITED with retryAfterSeconds.',
  })
  changePasscode(
    @Arg('input', () => ChangePasscodeInput, { description: 'Password and both passcodes.' })
    input: ChangePasscodeInput,
    @Ctx() context: CredentialContext,
  ): Promise<object> {
    return orRefusal(context.locale, async () =>
      Object.assign(
        new PasscodeChanged(),
        await changePasscode(context.holderServices, holderRequestOf(context), input),
      ),
    );
  }

  @Requires('credential:change')
  @Mutation(() => ChangeSecurityQuestionsResult, {
    description:
      'Đổi câu hỏi bảo mật: with the current password. Refusals: every rule of questions and answers, CURRENT_PASSWORD_WRONG. Errors: UNAUTHENTICATED; RATE_LIMITED with retryAfterSeconds.',
  })
  changeSecurityQuestions(
    @Arg('input', () => ChangeSecurityQuestionsInput, { description: 'Password, questions and answers.' })
    input: ChangeSecurityQuestionsInput,
    @Ctx() context: CredentialContext,
  ): Promise<object> {
    return orRefusal(context.locale, async () =>
      Object.assign(
        new SecurityQuestionsChanged(),
        await changeSecurityQuestions(context.holderServices, holderRequestOf(context), input),
      ),
    );
  }

  @Requires('credential:change')
  @Mutation(() => StartPasscodeResetResult, {
    description:
      'Quên mã passcode: checks the password and sends a code to the registered phone. Refusals: CURRENT_PASSWORD_WRONG. Errors: UNAUTHENTICATED; RATE_LIMITED with retryAfterSeconds.',
  })
  startPasscodeReset(
    @Arg('input', () => StartPasscodeResetInput, { description: 'The password.' })
    { currentPassword }: StartPasscodeResetInput,
    @Ctx() context: CredentialContext,
  ): Promise<object> {
    return orRefusal(context.locale, async () =>
      Object.assign(
        new PasscodeResetStarted(),
        await startPasscodeReset(context.holderServices, holderRequestOf(context), currentPassword),
      ),
    );
  }

  @Requires('credential:change')
  @Mutation(() => ResendPasscodeResetCodeResult, {
    description:
      'Sends another code; from then on only that one counts, and wrong guesses stay counted. Refusals: RESEND_TOO_EARLY; HOLDER_FLOW_UNKNOWN, also when no guess is left. Errors: UNAUTHENTICATED; RATE_LIMITED with retryAfterSeconds.',
  })
  resendPasscodeResetCode(
    @Arg('input', () => ResendPasscodeResetCodeInput, { description: 'Which reset.' })
    { flowId }: ResendPasscodeResetCodeInput,
    @Ctx() context: CredentialContext,
  ): Promise<object> {
    return orRefusal(context.locale, async () =>
      Object.assign(
        new PasscodeResetStarted(),
        await resendPasscodeResetCode(context.holderServices, holderRequestOf(context), flowId),
      ),
    );
  }

  @Requires('credential:change')
  @Mutation(() => CompletePasscodeResetResult, {
    description:
      'Sets a new passcode with the code, once. Refusals: OtpRefused with the guesses left; PASSCODE_FORMAT, PASSCODE_TOO_SIMPLE; HOLDER_FLOW_UNKNOWN. Errors: UNAUTHENTICATED; RATE_LIMITED with retryAfterSeconds.',
  })
  completePasscodeReset(
    @Arg('input', () => CompletePasscodeResetInput, { description: 'Code and passcode.' })
    input: CompletePasscodeResetInput,
    @Ctx() context: CredentialContext,
  ): Promise<object> {
    const { locale } = context;
    return orRefusal(locale, async () => {
      const outcome = await completePasscodeReset(context.holderServices, holderRequestOf(context), input);
      if (outcome.kind === 'RESET') return Object.assign(new PasscodeChanged(), outcome);
      return otpRefused(outcome, locale);
    });
  }
}
