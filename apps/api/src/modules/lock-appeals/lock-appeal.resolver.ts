import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { asOfficer } from '../../platform/access/actor.ts';
import { Requires } from '../../platform/access/requires.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { PageInput, pageOf } from '../../platform/graphql/page.ts';
import { orRefusal } from '../../platform/graphql/refusals.ts';
import type { WorkingCalendarSource } from '../calendar/index.ts';
import { withOfficerPassword, type SignInServices } from '../officers/index.ts';
import { decideLockAppeal } from './decide-lock-appeal.ts';

import { DecideLockAppealInput, RegisterLockAppealInput } from './lock-appeal.inputs.ts';
import {
  DecideLockAppealResult,
  LockAppeal,
  LockAppealAccepted,
  LockAppealDecided,
  lockAppealOf,
  LockAppealPage,
  lockAppealPageOf,
  RegisterLockAppealResult,
} from './lock-appeal.views.ts';
import { listLockAppeals, openLockAppeal } from './read-lock-appeals.ts';
import { registerLockAppeal } from './register-lock-appeal.ts';

type LockAppealContext = RequestContext & {
  readonly workingCalendar: WorkingCalendarSource;
  readonly signInServices: SignInServices;
};

async function opened({ useCases, actor }: LockAppealContext, id: string): Promise<LockAppeal> {
  const officer = asOfficer(actor);
  const { row, now } = await useCases.execute(openLockAppeal, officer, { id });
  return lockAppealOf(row, { now, officer });
}

@Resolver()
export class LockAppealResolver {
  @Requires('lock-appeal:list')
  @Query(() => LockAppealPage, {
    description:
      "Appeals against locks that the officer's units received the request of; for the head of the identity authority those of the country under Decree 69. The reading is recorded. Errors: FORBIDDEN, BAD_USER_INPUT.",
  })
  async lockAppeals(
    @Arg('page', () => PageInput, { nullable: true, description: 'Which part; the first 25 when left out.' })
    page: PageInput | undefined,
    @Arg('isOpen', () => Boolean, { description: 'True: those that wait. False: those that are decided.' })
    isOpen: boolean,
    @Ctx() { useCases, actor }: LockAppealContext,
  ): Promise<LockAppealPage> {
    return lockAppealPageOf(await useCases.execute(listLockAppeals, actor, { ...pageOf(page), isOpen }));
  }

  @Requires('lock-appeal:list')
  @Query(() => LockAppeal, {
    description: 'Opens an appeal. The reading is recorded. Errors: FORBIDDEN, NOT_FOUND.',
  })
  lockAppeal(
    @Arg('id', () => ID, { description: 'The appeal.' }) id: string,
    @Ctx() context: LockAppealContext,
  ): Promise<LockAppeal> {
    return opened(context, id);
  }

  @Requires('lock-appeal:register')
  @Mutation(() => RegisterLockAppealResult, {
    description:
      'Thụ lý khiếu nại of a holder at the counter or the hotline; the term of 30 days counts from now. Refusals: LOCK_NOT_STANDING (also for a wrong number or code, and for what is kept from the holder), LOCK_APPEAL_EXISTS, HOLDER_PRESENCE_REQUIRED, CALLER_NOT_VERIFIED, REASON_TEXT_REQUIRED, PREVIOUS_KEY_DIFFERENT_INPUT. Error: FORBIDDEN.',
  })
  registerLockAppeal(
    @Arg('input', () => RegisterLockAppealInput, { description: 'What the holder says, against which lock.' })
    input: RegisterLockAppealInput,
    @Ctx() { useCases, actor, locale, workingCalendar }: LockAppealContext,
  ): Promise<object> {
    return orRefusal(locale, async () => {
      const useCase = registerLockAppeal(await workingCalendar.current());
      const { code, acceptedAt, decideBy } = await useCases.execute(useCase, actor, {
        ...input,
        callerCheckId: input.callerCheckId ?? null,
      });
      return Object.assign(new LockAppealAccepted(), {
        code,
        acceptedAt: new Date(acceptedAt),
        decideBy: new Date(decideBy),
      });
    });
  }

  @Requires('lock-appeal:decide')
  @Mutation(() => DecideLockAppealResult, {
    description:
      'Giải quyết khiếu nại in writing: GRANT reverses the lock. Refusals: STATE_CONFLICT, LOCK_DECIDER_REQUIRED, SELF_DECISION_FORBIDDEN, OFFICER_PASSWORD_WRONG, REASON_TEXT_REQUIRED, STALE_VERSION. Errors: FORBIDDEN, NOT_FOUND, RATE_LIMITED.',
  })
  decideLockAppeal(
    @Arg('input', () => DecideLockAppealInput, { description: 'Which appeal, how and why.' })
    { password, ...input }: DecideLockAppealInput,
    @Ctx() context: LockAppealContext,
  ): Promise<object> {
    const { useCases, actor, locale, signInServices } = context;
    return orRefusal(locale, async () => {
      const officer = asOfficer(actor);
      const { id } = await withOfficerPassword(signInServices, { useCases, officer }, password, () =>
        useCases.execute(decideLockAppeal, officer, { ...input }),
      );
      return Object.assign(new LockAppealDecided(), { appeal: await opened(context, id) });
    });
  }
}
