import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { asOfficer } from '../../platform/access/actor.ts';
import { Requires } from '../../platform/access/requires.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { orRefusal, refusalFields, RuleRefused } from '../../platform/graphql/refusals.ts';
import { otpRefused, type HolderServices } from '../accounts/index.ts';
import { checkCaller, CheckCallerInput, type CallerCheckServices } from '../caller-checks/index.ts';
import { AccessPurposeInput, statedPurposeOf } from '../person-openings/index.ts';
import {
  FindAccountLocksInput,
  LockAccountForHolderInput,
  ResendAssistedUnlockCodeInput,
  SendAssistedUnlockCodeInput,
  UnlockAccountForHolderInput,
} from './account-locks.inputs.ts';
import {
  AccountLockedForHolder,
  AccountLocks,
  AccountLocksFound,
  accountLocksOf,
  AccountUnlockedForHolder,
  AssistedUnlockCodeSent,
  CheckHolderCallerResult,
  FindAccountLocksResult,
  holderCallerCheckedOf,
  LockAccountForHolderResult,
  SendAssistedUnlockCodeResult,
  UnlockAccountForHolderResult,
} from './account-locks.views.ts';
import type { HolderAtDesk } from './holder-at-desk.ts';
import { lockAccountForHolder } from './lock-account-for-holder.ts';
import { lockChannelsOf } from './lock-sight.ts';
import { findAccountLocks, readAccountLocks, type ReadAccountLocks } from './read-account-locks.ts';
import { resendAssistedUnlockCode, sendAssistedUnlockCode } from './send-assisted-unlock-code.ts';
import { unlockAccountForHolder } from './unlock-account-for-holder.ts';

type DeskContext = RequestContext & {
  readonly holderServices: HolderServices;
  readonly assistance: CallerCheckServices;
};

const shown = ({ actor, locale }: RequestContext, locks: ReadAccountLocks): AccountLocks =>
  accountLocksOf(locks, lockChannelsOf(asOfficer(actor)), locale);

const holderAtDesk = ({
  accountId,
  channel,
  checkId,
  document,
}: SendAssistedUnlockCodeInput): HolderAtDesk => ({
  accountId,
  channel,
  checkId: checkId ?? null,
  document: document ?? null,
});

@Resolver()
export class AccountLocksResolver {
  @Requires('account-lock:read')
  @Query(() => AccountLocks, {
    description:
      "Vì sao tài khoản này đang bị khóa, và điều gì sẽ mở khóa: of the officer's units, of an account that a request at the own unit is about, for the hotline and the head of the authority of the whole country. Recorded with its purpose, which an open case about the account is by itself. Errors: FORBIDDEN, NOT_FOUND, PURPOSE_REQUIRED when no case is at hand.",
  })
  async accountLocks(
    @Arg('accountId', () => ID, { description: 'The account.' }) accountId: string,
    @Arg('purpose', () => AccessPurposeInput, {
      nullable: true,
      description: 'What it is opened for; needed when no case is at hand and no purpose holds.',
    })
    purpose: AccessPurposeInput | undefined,
    @Ctx() context: RequestContext,
  ): Promise<AccountLocks> {
    const { useCases, actor } = context;
    const stated = statedPurposeOf(purpose);
    return shown(
      context,
      await useCases.execute(readAccountLocks(asOfficer(actor)), actor, { accountId, stated }),
    );
  }

  @Requires('account-lock:read')
  @Mutation(() => FindAccountLocksResult, {
    description:
      'Tra cứu khóa tài khoản by the whole number, for a stated purpose. Recorded. Refusals: the fields that do not keep their rules; LOCK_SUBJECT_UNKNOWN, the same for a number that nobody has and an account that this officer does not see. Error: FORBIDDEN.',
  })
  findAccountLocks(
    @Arg('input', () => FindAccountLocksInput, { description: 'Whom, and what for.' })
    { number, purpose }: FindAccountLocksInput,
    @Ctx() { useCases, actor, locale }: RequestContext,
  ): Promise<object> {
    return orRefusal(locale, async () => {
      const found = await useCases.execute(findAccountLocks(asOfficer(actor)), actor, {
        number,
        stated: statedPurposeOf(purpose),
      });
      return found
        ? Object.assign(new AccountLocksFound(), found)
        : Object.assign(new RuleRefused(), refusalFields('LOCK_SUBJECT_UNKNOWN', locale));
    });
  }

  @Requires('account:lock-for-holder')
  @Mutation(() => CheckHolderCallerResult, {
    description:
      'Xác thực người gọi who wants the own account locked or unlocked, as checkCaller does: right or wrong for each question, never the record. Recorded. Refusal: ValidationFailed. Errors: FORBIDDEN, RATE_LIMITED.',
  })
  checkHolderCaller(
    @Arg('input', () => CheckCallerInput, { description: 'The words of the caller.' })
    input: CheckCallerInput,
    @Ctx() { useCases, actor, locale, assistance }: DeskContext,
  ): Promise<object> {
    return orRefusal(locale, async () =>
      holderCallerCheckedOf(
        await checkCaller(assistance, { useCases, actor }, input, {
          useCase: 'checkHolderCaller',
          permission: 'account:lock-for-holder',
          isOf: (state) => state !== 'GRANTED',
        }),
      ),
    );
  }

  @Requires('account:lock-for-holder')
  @Mutation(() => LockAccountForHolderResult, {
    description:
      'Khóa theo yêu cầu của chủ tài khoản at the hotline or the counter, at once. Asked twice it is no error. Refusals: CALLER_NOT_VERIFIED, IDENTITY_DOCUMENT_REQUIRED, ACCOUNT_NOT_ACTIVATED, LOCK_CHANNEL_NOT_OWN. Errors: FORBIDDEN, NOT_FOUND.',
  })
  lockAccountForHolder(
    @Arg('input', () => LockAccountForHolderInput, { description: 'Whose account, and why.' })
    input: LockAccountForHolderInput,
    @Ctx() context: DeskContext,
  ): Promise<object> {
    const { useCases, actor, locale } = context;
    return orRefusal(locale, async () => {
      const locks = await useCases.execute(lockAccountForHolder(asOfficer(actor)), actor, {
        ...holderAtDesk(input),
        reason: input.reason,
      });
      return Object.assign(new AccountLockedForHolder(), { locks: shown(context, locks) });
    });
  }

  @Requires('account:unlock-for-holder')
  @Mutation(() => SendAssistedUnlockCodeResult, {
    description:
      'Sends a code to the registered phone, which the holder reads to the officer. Refusals: CALLER_NOT_VERIFIED, IDENTITY_DOCUMENT_REQUIRED, OWN_LOCK_NOT_STANDING, LOCK_CHANNEL_NOT_OWN. Errors: FORBIDDEN, NOT_FOUND, RATE_LIMITED.',
  })
  sendAssistedUnlockCode(
    @Arg('input', () => SendAssistedUnlockCodeInput, { description: 'Whose phone.' })
    input: SendAssistedUnlockCodeInput,
    @Ctx() context: DeskContext,
  ): Promise<object> {
    return orRefusal(context.locale, async () =>
      Object.assign(
        new AssistedUnlockCodeSent(),
        await sendAssistedUnlockCode(
          context.holderServices,
          { ...context, officer: asOfficer(context.actor) },
          holderAtDesk(input),
        ),
      ),
    );
  }

  @Requires('account:unlock-for-holder')
  @Mutation(() => SendAssistedUnlockCodeResult, {
    description:
      'Sends another code to the registered phone. Refusals: RESEND_TOO_EARLY, HOLDER_FLOW_UNKNOWN. Errors: FORBIDDEN, RATE_LIMITED.',
  })
  resendAssistedUnlockCode(
    @Arg('input', () => ResendAssistedUnlockCodeInput, { description: 'Which unlock.' })
    { flowId }: ResendAssistedUnlockCodeInput,
    @Ctx() context: DeskContext,
  ): Promise<object> {
    return orRefusal(context.locale, async () =>
      Object.assign(
        new AssistedUnlockCodeSent(),
        await resendAssistedUnlockCode(
          context.holderServices,
          { ...context, officer: asOfficer(context.actor) },
          flowId,
        ),
      ),
    );
  }

  @Requires('account:unlock-for-holder')
  @Mutation(() => UnlockAccountForHolderResult, {
    description:
      "Mở khóa theo yêu cầu của chủ tài khoản with the code that the holder reads out: ends the holder's own ground alone. Refusals: OtpRefused with the guesses left; CALLER_NOT_VERIFIED, IDENTITY_DOCUMENT_REQUIRED, HOLDER_FLOW_UNKNOWN, OWN_LOCK_NOT_STANDING, LOCK_CHANNEL_NOT_OWN. Errors: FORBIDDEN, NOT_FOUND.",
  })
  unlockAccountForHolder(
    @Arg('input', () => UnlockAccountForHolderInput, { description: 'Whose account, with which code.' })
    input: UnlockAccountForHolderInput,
    @Ctx() context: DeskContext,
  ): Promise<object> {
    const { useCases, actor, locale, holderServices } = context;
    return orRefusal(locale, async () => {
      const outcome = await useCases.execute(
        unlockAccountForHolder(holderServices.secrets, asOfficer(actor)),
        actor,
        { ...holderAtDesk(input), flowId: input.flowId, code: input.code },
      );
      return outcome.kind === 'REFUSED'
        ? otpRefused(outcome, locale)
        : Object.assign(new AccountUnlockedForHolder(), { locks: shown(context, outcome.locks) });
    });
  }
}
