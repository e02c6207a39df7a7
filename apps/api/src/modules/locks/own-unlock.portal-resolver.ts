import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Requires } from '../../platform/access/requires.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { orRefusal, refusalFields, RuleRefused } from '../../platform/graphql/refusals.ts';
import { bearerHash } from '../../platform/secrets.ts';
import { otpRefused, type HolderServices } from '../accounts/index.ts';
import { completeOwnUnlock } from './complete-own-unlock.ts';
import { accountLockedOf } from './lock.views.ts';
import {
  CompleteOwnUnlockInput,
  ResendOwnUnlockCodeInput,
  StartOwnUnlockInput,
  VerifyOwnUnlockCodeInput,
} from './own-unlock.inputs.ts';
import {
  CompleteOwnUnlockResult,
  ownLockEndedOf,
  OwnUnlockCodeVerified,
  OwnUnlockStarted,
  ResendOwnUnlockCodeResult,
  StartOwnUnlockResult,
  VerifyOwnUnlockCodeResult,
} from './own-unlock.views.ts';
import { resendOwnUnlockCode, startOwnUnlock } from './start-own-unlock.ts';
import { verifyOwnUnlockCode } from './verify-own-unlock-code.ts';

type OwnUnlockContext = RequestContext & { readonly holderServices: HolderServices };

@Resolver()
export class OwnUnlockPortalResolver {
  @Requires('own-unlock:start')
  @Mutation(() => StartOwnUnlockResult, {
    description:
      'Begins to unlock what the holder has locked, and sends a code to the registered phone. One answer for every asker; a wrong form of a number is a ValidationFailed. Error: RATE_LIMITED with retryAfterSeconds.',
  })
  startOwnUnlock(
    @Arg('input', () => StartOwnUnlockInput, { description: 'Whose account.' }) input: StartOwnUnlockInput,
    @Ctx() context: OwnUnlockContext,
  ): Promise<object> {
    return orRefusal(context.locale, async () =>
      Object.assign(new OwnUnlockStarted(), await startOwnUnlock(context.holderServices, context, input)),
    );
  }

  @Requires('own-unlock:start')
  @Mutation(() => ResendOwnUnlockCodeResult, {
    description:
      'Sends another code; from then on only that one counts, and wrong guesses stay counted. Refusals: RESEND_TOO_EARLY; HOLDER_FLOW_UNKNOWN, also when no guess is left. Error: RATE_LIMITED with retryAfterSeconds.',
  })
  resendOwnUnlockCode(
    @Arg('input', () => ResendOwnUnlockCodeInput, { description: 'Which unlock.' })
    { flowId }: ResendOwnUnlockCodeInput,
    @Ctx() context: OwnUnlockContext,
  ): Promise<object> {
    return orRefusal(context.locale, async () =>
      Object.assign(
        new OwnUnlockStarted(),
        await resendOwnUnlockCode(context.holderServices, context, flowId),
      ),
    );
  }

  @Requires('own-unlock:start')
  @Mutation(() => VerifyOwnUnlockCodeResult, {
    description:
      'Proves that the asker holds the registered phone; unlocks nothing yet. Refusals: OtpRefused with the guesses left; told only now: AccountLocked when other grounds alone lock the account, OWN_LOCK_NOT_STANDING when nothing does, ACCOUNT_NOT_ACTIVATED; HOLDER_FLOW_UNKNOWN, also 15 minutes after the beginning.',
  })
  verifyOwnUnlockCode(
    @Arg('input', () => VerifyOwnUnlockCodeInput, { description: 'The code.' })
    { flowId, code }: VerifyOwnUnlockCodeInput,
    @Ctx() { useCases, actor, locale, browser, holderServices }: OwnUnlockContext,
  ): Promise<object> {
    return orRefusal(locale, async () => {
      const verdict = await useCases.execute(verifyOwnUnlockCode(holderServices.secrets), actor, {
        idHash: bearerHash(flowId),
        code: code.replace(/\s/g, ''),
        browser,
      });
      switch (verdict.kind) {
        case 'VERIFIED':
          return Object.assign(new OwnUnlockCodeVerified(), {
            flowId,
            completeBefore: verdict.completeBefore,
          });
        case 'LOCKED_OTHERWISE':
          return accountLockedOf(verdict.grounds, locale);
        case 'NOT_ACTIVE':
          return Object.assign(new RuleRefused(), refusalFields('ACCOUNT_NOT_ACTIVATED', locale));
        case 'NOT_LOCKED':
          return Object.assign(new RuleRefused(), refusalFields('OWN_LOCK_NOT_STANDING', locale));
        case 'REFUSED':
          return otpRefused(verdict, locale);
      }
    });
  }

  @Requires('own-unlock:start')
  @Mutation(() => CompleteOwnUnlockResult, {
    description:
      "Mở khóa tài khoản: ends the holder's own ground with password and passcode, once; grounds of others stay. Refusals: UNLOCK_SECRETS_WRONG, which does not say which of the two; HOLDER_FLOW_UNKNOWN; OTP_NOT_VERIFIED; HOLDER_FLOW_EXPIRED, 15 minutes after the code; OWN_LOCK_NOT_STANDING. Error: RATE_LIMITED with retryAfterSeconds, after too many wrong secrets.",
  })
  completeOwnUnlock(
    @Arg('input', () => CompleteOwnUnlockInput, { description: 'Password and passcode.' })
    input: CompleteOwnUnlockInput,
    @Ctx() context: OwnUnlockContext,
  ): Promise<object> {
    return orRefusal(context.locale, async () =>
      ownLockEndedOf(await completeOwnUnlock(context.holderServices, context, input)),
    );
  }
}
