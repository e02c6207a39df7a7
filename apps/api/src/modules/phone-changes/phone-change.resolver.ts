import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Requires } from '../../platform/access/requires.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { orRefusal } from '../../platform/graphql/refusals.ts';
import { isUuid } from '../../platform/identifiers.ts';
import { BadUserInput, NotFound } from '../../platform/request-errors.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { otpRefused, type HolderServices } from '../accounts/index.ts';
import { confirmPhoneChange } from './confirm-phone-change.ts';
import { declinePhoneChange } from './decline-phone-change.ts';
import { AccessPurposeInput, statedPurposeOf } from '../person-openings/index.ts';
import { findPhoneChangeHolder } from './find-phone-change-holder.ts';
import type { PhoneChangeDecision } from './find-waiting-change.ts';
import {
  DecidePhoneChangeInput,
  RequestPhoneChangeInput,
  ResendPhoneCodeInput,
  SendPhoneChangeCodeInput,
} from './phone-change.inputs.ts';
import { PhoneCodeSent, ResendPhoneCodeResult, SendNewPhoneCodeResult } from './phone-change.portal-views.ts';
import {
  DecidePhoneChangeResult,
  PhoneChange,
  PhoneChangeDecided,
  PhoneChangeHolder,
  phoneChangeOf,
  PhoneChangeRequested,
  RequestPhoneChangeResult,
} from './phone-change.views.ts';
import { listChangesBehind, listWaitingChanges, type PhoneChangeRow } from './phone-changes.queries.ts';
import { requestPhoneChange } from './request-phone-change.ts';
import { resendNewPhoneCode } from './resend-phone-codes.ts';
import { sendPhoneChangeCode } from './send-phone-change-code.ts';

type CounterContext = RequestContext & { readonly holderServices: HolderServices };

const decide = (
  { useCases, actor, locale }: RequestContext,
  useCase: UseCase<PhoneChangeDecision, PhoneChangeRow>,
  input: DecidePhoneChangeInput,
): Promise<object> =>
  orRefusal(locale, async () =>
    Object.assign(new PhoneChangeDecided(), {
      change: phoneChangeOf(await useCases.execute(useCase, actor, { ...input }), actor.id),
    }),
  );

@Resolver()
export class PhoneChangeResolver {
  @Requires('phone-number:change')
  @Query(() => PhoneChangeHolder, {
    nullable: true,
    description:
      "Whose account of the officer's units has this number; null: nobody's, or it belongs elsewhere. Recorded. Errors: FORBIDDEN, BAD_USER_INPUT.",
  })
  phoneChangeHolder(
    @Arg('personalIdNumber', () => String, { description: 'All 12 digits.' }) personalIdNumber: string,
    @Arg('purpose', () => AccessPurposeInput, { description: 'What the person is looked up for.' })
    purpose: AccessPurposeInput,
    @Ctx() { useCases, actor }: RequestContext,
  ): Promise<PhoneChangeHolder | null> {
    if (!/^[0-9]{12}$/.test(personalIdNumber)) throw new BadUserInput('personalIdNumber');
    return useCases.execute(findPhoneChangeHolder, actor, {
      personalIdNumber,
      stated: statedPurposeOf(purpose),
    });
  }

  @Requires('phone-number:change')
  @Mutation(() => SendNewPhoneCodeResult, {
    description:
      'Sends a code to the new phone of somebody at the counter, who reads it to the officer. Refusals: the format of the number, HOLDER_PRESENCE_REQUIRED, OWN_SUBSCRIPTION_REQUIRED, PHONE_NUMBER_UNCHANGED. Errors: FORBIDDEN, NOT_FOUND, RATE_LIMITED.',
  })
  sendPhoneChangeCode(
    @Arg('input', () => SendPhoneChangeCodeInput, { description: 'Whose number, and to what.' })
    input: SendPhoneChangeCodeInput,
    @Ctx() context: CounterContext,
  ): Promise<object> {
    return orRefusal(context.locale, async () =>
      Object.assign(
        new PhoneCodeSent(),
        await sendPhoneChangeCode(context.holderServices, context, { ...input }),
      ),
    );
  }

  @Requires('phone-number:change')
  @Mutation(() => ResendPhoneCodeResult, {
    description:
      'Sends another code to the new phone. Refusals: RESEND_TOO_EARLY, HOLDER_FLOW_UNKNOWN. Errors: FORBIDDEN, RATE_LIMITED.',
  })
  resendPhoneChangeCode(
    @Arg('input', () => ResendPhoneCodeInput, { description: 'Which code.' })
    { flowId }: ResendPhoneCodeInput,
    @Ctx() context: CounterContext,
  ): Promise<object> {
    return orRefusal(context.locale, async () =>
      Object.assign(new PhoneCodeSent(), await resendNewPhoneCode(context.holderServices, context, flowId)),
    );
  }

  @Requires('phone-number:change')
  @Mutation(() => RequestPhoneChangeResult, {
    description:
      'Lập yêu cầu đổi số with the code that the holder reads out. The number changes once a second officer has confirmed. Refusals: OtpRefused with the guesses left; HOLDER_FLOW_UNKNOWN. Error: FORBIDDEN.',
  })
  requestPhoneChange(
    @Arg('input', () => RequestPhoneChangeInput, { description: 'The code, and what was shown.' })
    input: RequestPhoneChangeInput,
    @Ctx() { useCases, actor, locale, holderServices }: CounterContext,
  ): Promise<object> {
    return orRefusal(locale, async () => {
      const outcome = await useCases.execute(requestPhoneChange(holderServices.secrets), actor, { ...input });
      return outcome.kind === 'REFUSED'
        ? otpRefused(outcome, locale)
        : Object.assign(new PhoneChangeRequested(), { change: phoneChangeOf(outcome.change, actor.id) });
    });
  }

  @Requires('phone-change:list')
  @Query(() => [PhoneChange], {
    description:
      "Changes of number in the officer's units that wait for a second officer, the oldest first; at most 100. Error: FORBIDDEN.",
  })
  async waitingPhoneChanges(@Ctx() { reader, actor }: RequestContext): Promise<PhoneChange[]> {
    const rows = await listWaitingChanges(reader, actor.scope);
    return rows.map((row) => phoneChangeOf(row, actor.id));
  }

  @Requires('phone-change:list')
  @Query(() => [PhoneChange], {
    description:
      'Changes of number of the person behind an application, the newest first; at most 20. Errors: FORBIDDEN, NOT_FOUND.',
  })
  async phoneChangesOfApplicant(
    @Arg('applicationId', () => ID, { description: 'The application.' }) applicationId: string,
    @Ctx() { reader, actor }: RequestContext,
  ): Promise<PhoneChange[]> {
    const rows = isUuid(applicationId) ? await listChangesBehind(reader, actor.scope, applicationId) : null;
    if (!rows) throw new NotFound();
    return rows.map((row) => phoneChangeOf(row, actor.id));
  }

  @Requires('phone-change:confirm')
  @Mutation(() => DecidePhoneChangeResult, {
    description:
      'Xác nhận đổi số: a second officer confirms, the number changes, every session of the account ends, both phones are told. Refusals: SELF_CONFIRMATION_FORBIDDEN, PHONE_CHANGE_EXPIRED, STATE_CONFLICT, STALE_VERSION. Errors: FORBIDDEN, NOT_FOUND.',
  })
  confirmPhoneChange(
    @Arg('input', () => DecidePhoneChangeInput, { description: 'Which change, as read.' })
    input: DecidePhoneChangeInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return decide(context, confirmPhoneChange, input);
  }

  @Requires('phone-change:confirm')
  @Mutation(() => DecidePhoneChangeResult, {
    description:
      'Không chấp thuận đổi số: nothing changes. Refusals: STATE_CONFLICT, STALE_VERSION. Errors: FORBIDDEN, NOT_FOUND.',
  })
  declinePhoneChange(
    @Arg('input', () => DecidePhoneChangeInput, { description: 'Which change, as read.' })
    input: DecidePhoneChangeInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return decide(context, declinePhoneChange, input);
  }
}
