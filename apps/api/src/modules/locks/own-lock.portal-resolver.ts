import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Requires } from '../../platform/access/requires.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { orRefusal, refusalFields, RuleRefused } from '../../platform/graphql/refusals.ts';
import { bearerHash } from '../../platform/secrets.ts';
import { otpRefused, type HolderServices } from '../accounts/index.ts';
import { confirmOwnLock } from './confirm-own-lock.ts';
import { lockAccountOfSession } from './lock-account-of-session.ts';
import {
  accountLockedOf,
  ConfirmOwnLockResult,
  OwnAccountLocked,
  OwnLockCodeVerified,
  OwnLockStarted,
  ResendOwnLockCodeResult,
  StartOwnLockResult,
  VerifyOwnLockCodeResult,
} from './lock.views.ts';
import {
  ConfirmOwnLockInput,
  LockOwnAccountInput,
  ReportNotMeInput,
  ResendOwnLockCodeInput,
  StartOwnLockInput,
  VerifyOwnLockCodeInput,
} from './own-lock.inputs.ts';
import { reportNotMe } from './report-not-me.ts';
import { resendOwnLockCode } from './resend-own-lock-code.ts';
import { startOwnLock } from './start-own-lock.ts';
import { verifyOwnLockCode } from './verify-own-lock-code.ts';

type OwnLockContext = RequestContext & { readonly holderServices: HolderServices };

@Resolver()
export class OwnLockPortalResolver {
  @Requires('own-lock:start')
  @Mutation(() => StartOwnLockResult, {
    description:
      'Begins an emergency lock without a session and sends a code to the registered phone. One answer for every asker; a wrong form of a number is a ValidationFailed. Error: RATE_LIMITED with retryAfterSeconds.',
  })
  startOwnLock(
    @Arg('input', () => StartOwnLockInput, { description: 'Whose account.' }) input: StartOwnLockInput,
    @Ctx() context: OwnLockContext,
  ): Promise<object> {
    return orRefusal(context.locale, async () =>
      Object.assign(new OwnLockStarted(), await startOwnLock(context.holderServices, context, input)),
    );
  }

  @Requires('own-lock:start')
  @Mutation(() => ResendOwnLockCodeResult, {
    description:
      'Sends another code; from then on only that one counts, and wrong guesses stay counted. Refusals: RESEND_TOO_EARLY; HOLDER_FLOW_UNKNOWN, also when no guess is left. Error: RATE_LIMITED with retryAfterSeconds.',
  })
  resendOwnLockCode(
    @Arg('input', () => ResendOwnLockCodeInput, { description: 'Which lock.' })
    { flowId }: ResendOwnLockCodeInput,
    @Ctx() context: OwnLockContext,
  ): Promise<object> {
    return orRefusal(context.locale, async () =>
      Object.assign(new OwnLockStarted(), await resendOwnLockCode(context.holderServices, context, flowId)),
    );
  }

  @Requires('own-lock:start')
  @Mutation(() => VerifyOwnLockCodeResult, {
    description:
      'Proves that the asker holds the registered phone; locks nothing yet. Refusals: OtpRefused with the guesses left; AccountLocked and ACCOUNT_NOT_ACTIVATED, told only now; HOLDER_FLOW_UNKNOWN, also 15 minutes after the beginning.',
  })
  verifyOwnLockCode(
    @Arg('input', () => VerifyOwnLockCodeInput, { description: 'The code.' })
    { flowId, code }: VerifyOwnLockCodeInput,
    @Ctx() { useCases, actor, locale, holderServices }: OwnLockContext,
  ): Promise<object> {
    return orRefusal(locale, async () => {
      const verdict = await useCases.execute(verifyOwnLockCode(holderServices.secrets), actor, {
        idHash: bearerHash(flowId),
        code: code.replace(/\s/g, ''),
      });
      switch (verdict.kind) {
        case 'VERIFIED':
          return Object.assign(new OwnLockCodeVerified(), { flowId, completeBefore: verdict.completeBefore });
        case 'LOCKED':
          return accountLockedOf(verdict.grounds, locale);
        case 'NOT_ACTIVE':
          return Object.assign(new RuleRefused(), refusalFields('ACCOUNT_NOT_ACTIVATED', locale));
        case 'REFUSED':
          return otpRefused(verdict, locale);
      }
    });
  }

  @Requires('own-lock:start')
  @Mutation(() => ConfirmOwnLockResult, {
    description:
      'Khóa tài khoản: locks the account whose phone was proved, at once and on every server. Asked twice it is no error. Refusals: HOLDER_FLOW_UNKNOWN; HOLDER_FLOW_EXPIRED, 15 minutes after the code.',
  })
  confirmOwnLock(
    @Arg('input', () => ConfirmOwnLockInput, { description: 'Which lock, and why.' })
    { flowId, reason }: ConfirmOwnLockInput,
    @Ctx() { useCases, actor, locale }: RequestContext,
  ): Promise<object> {
    return orRefusal(locale, async () =>
      Object.assign(
        new OwnAccountLocked(),
        await useCases.execute(confirmOwnLock, actor, { idHash: bearerHash(flowId), reason }),
      ),
    );
  }

  @Requires('account:lock-own')
  @Mutation(() => OwnAccountLocked, {
    description:
      'Khóa tài khoản of the holder who is signed in, at once; this session ends too. Error: UNAUTHENTICATED.',
  })
  async lockOwnAccount(
    @Arg('input', () => LockOwnAccountInput, { description: 'Why.' }) input: LockOwnAccountInput,
    @Ctx() context: RequestContext,
  ): Promise<OwnAccountLocked> {
    const locked = await context.useCases.execute(lockAccountOfSession, context.actor, input);
    context.clearSession();
    return locked;
  }

  @Requires('account:lock-own')
  @Mutation(() => OwnAccountLocked, {
    description:
      '"Không phải tôi": says that somebody else has signed in on a device. It is removed, and the account is locked at once; this session ends too. Errors: UNAUTHENTICATED, NOT_FOUND.',
  })
  async reportNotMe(
    @Arg('input', () => ReportNotMeInput, { description: 'Which device.' }) input: ReportNotMeInput,
    @Ctx() context: RequestContext,
  ): Promise<OwnAccountLocked> {
    const locked = await context.useCases.execute(reportNotMe, context.actor, input);
    context.clearSession();
    return locked;
  }
}
