import type { LockRequestKind } from '@dinhdanh/domain';
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { asOfficer, type OfficerActor } from '../../platform/access/actor.ts';
import { Requires } from '../../platform/access/requires.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { LockRequestKindEnum } from '../../platform/graphql/enums.ts';
import { PageInput, pageOf } from '../../platform/graphql/page.ts';
import { orRefusal } from '../../platform/graphql/refusals.ts';
import type { WorkingCalendarSource } from '../calendar/index.ts';
import { listGroundsOfAccount } from '../locks/index.ts';
import { withOfficerPassword, type SignInServices } from '../officers/index.ts';
import { decideLockRequest } from './decide-lock-request.ts';
import { findLockSubject } from './find-lock-subject.ts';
import { forwardLockRequest } from './forward-lock-request.ts';
import { countLockRequests, listLockRequests } from './list-lock-requests.ts';
import { lockAtOnce } from './lock-at-once.ts';
import {
  DecideLockRequestInput,
  ForwardLockRequestInput,
  LockAtOnceInput,
  LockRequestQueue,
  RegisterLockRequestInput,
  RevealLockSubjectInput,
  ReverseLockRequestInput,
  UnsealLockRequestInput,
  WithdrawLockRequestInput,
} from './lock-request.inputs.ts';
import {
  DecideLockRequestResult,
  ForwardLockRequestResult,
  LockAtOnceResult,
  LockRequest,
  LockRequestChanged,
  LockRequestCounts,
  lockRequestOf,
  LockRequestPage,
  lockRequestPageOf,
  LockRequestSubject,
  LockSubjectRevealed,
  RegisterLockRequestResult,
  RevealLockSubjectResult,
  ReverseLockRequestResult,
  UnsealLockRequestResult,
  WithdrawLockRequestResult,
} from './lock-request.views.ts';
import { openLockRequest } from './open-lock-request.ts';
import { registerLockRequest } from './register-lock-request.ts';
import { AccessPurposeInput, statedPurposeOf } from '../person-openings/index.ts';
import { revealLockSubject } from './reveal-lock-subject.ts';
import { reverseLockRequest } from './reverse-lock-request.ts';
import { unsealLockRequest } from './unseal-lock-request.ts';
import { withdrawLockRequest } from './withdraw-lock-request.ts';

type LockRequestContext = RequestContext & {
  readonly workingCalendar: WorkingCalendarSource;
  readonly signInServices: SignInServices;
};

async function opened(context: LockRequestContext, id: string): Promise<LockRequest> {
  const officer = asOfficer(context.actor);
  const [found, calendar] = await Promise.all([
    context.useCases.execute(openLockRequest, officer, { id }),
    context.workingCalendar.current(),
  ]);
  // Seen already; the grounds of the account may be of another unit.
  const grounds = await listGroundsOfAccount(context.reader, { kind: 'ALL' }, found.row.account_id);
  return lockRequestOf(found, { calendar, officer, grounds });
}

/** Does it, and gives the request as it then stands, or what the rules say against it. */
const changed = (context: LockRequestContext, act: () => Promise<{ readonly id: string }>): Promise<object> =>
  orRefusal(context.locale, async () => {
    const { id } = await act();
    return Object.assign(new LockRequestChanged(), { request: await opened(context, id) });
  });

@Resolver()
export class LockRequestResolver {
  @Requires('lock-request:list')
  @Query(() => LockRequestPage, {
    description:
      "A queue: requests that the officer's units received; for the head of the identity authority those of the country that were forwarded under Decree 69. Errors: FORBIDDEN, BAD_USER_INPUT.",
  })
  async lockRequests(
    @Arg('page', () => PageInput, { nullable: true, description: 'Which part; the first 25 when left out.' })
    page: PageInput | undefined,
    @Arg('queue', () => LockRequestQueue, { defaultValue: 'OPEN', description: 'Which of them.' })
    queue: LockRequestQueue,
    @Arg('kind', () => LockRequestKindEnum, { nullable: true, description: 'Only of this kind; null: both.' })
    kind: LockRequestKind | undefined,
    @Arg('text', () => String, {
      nullable: true,
      description:
        'Mã đề nghị, số văn bản or the full number of the subject, exactly; or a part of the name of subject or requester. Null: all.',
    })
    text: string | undefined,
    @Ctx() context: LockRequestContext,
  ): Promise<LockRequestPage> {
    const calendar = await context.workingCalendar.current();
    const { reader, signInServices } = context;
    const asked = { ...pageOf(page), queue, kind: kind ?? null, text: text ?? null };
    const listed = await listLockRequests(
      { reader, secrets: signInServices.secrets },
      asOfficer(context.actor),
      calendar,
      asked,
    );
    return lockRequestPageOf(listed, calendar);
  }

  @Requires('lock-request:list')
  @Query(() => LockRequestCounts, {
    description: 'How much waits of what this officer sees, without reading any. Error: FORBIDDEN.',
  })
  async lockRequestCounts(@Ctx() context: LockRequestContext): Promise<LockRequestCounts> {
    const calendar = await context.workingCalendar.current();
    return countLockRequests(context.reader, asOfficer(context.actor), calendar);
  }

  @Requires('lock-request:list')
  @Query(() => LockRequest, {
    description: 'Opens a request. The reading is recorded. Errors: FORBIDDEN, NOT_FOUND.',
  })
  lockRequest(
    @Arg('id', () => ID, { description: 'The request.' }) id: string,
    @Ctx() context: LockRequestContext,
  ): Promise<LockRequest> {
    return opened(context, id);
  }

  @Requires('lock-request:register')
  @Query(() => LockRequestSubject, {
    nullable: true,
    description:
      'Whose account a number is, in the whole country, before Phiếu TK03 is entered; null: there is none. The reading is recorded. Errors: FORBIDDEN, BAD_USER_INPUT.',
  })
  lockRequestSubject(
    @Arg('number', () => String, {
      description: 'The 12 digits of a person, or the 10 or 13 digits of an organisation.',
    })
    number: string,
    @Arg('purpose', () => AccessPurposeInput, { description: 'What the person is looked up for.' })
    purpose: AccessPurposeInput,
    @Ctx() { useCases, actor }: LockRequestContext,
  ): Promise<LockRequestSubject | null> {
    return useCases.execute(findLockSubject, actor, { number, stated: statedPurposeOf(purpose) });
  }

  @Requires('lock-subject:reveal')
  @Mutation(() => RevealLockSubjectResult, {
    description:
      'Opens name and number of the subject for a purpose, which is kept. Refusals: PURPOSE_REQUIRED, PURPOSE_WITHOUT_CASE. Errors: FORBIDDEN, NOT_FOUND, PURPOSE_REQUIRED when none is given and none holds.',
  })
  revealLockSubject(
    @Arg('input', () => RevealLockSubjectInput, { description: 'Whose, and what for.' })
    { id, purpose }: RevealLockSubjectInput,
    @Ctx() context: LockRequestContext,
  ): Promise<object> {
    return orRefusal(context.locale, async () =>
      Object.assign(
        new LockSubjectRevealed(),
        await context.useCases.execute(revealLockSubject, asOfficer(context.actor), {
          id,
          stated: statedPurposeOf(purpose),
        }),
      ),
    );
  }

  @Requires('lock-request:register')
  @Mutation(() => RegisterLockRequestResult, {
    description:
      'Tiếp nhận Phiếu TK03 at the counter. The legal term counts from now. Refusals: REQUESTER_NOT_ENTITLED, LOCK_SUBJECT_UNKNOWN, LOCK_REQUEST_EXISTS, LOCK_NOT_STANDING, UNLOCK_NOT_BY_REQUESTER, UNIT_UNKNOWN, FILE_UNKNOWN, every wrong field at once. Error: FORBIDDEN.',
  })
  registerLockRequest(
    @Arg('input', () => RegisterLockRequestInput, { description: 'What the form says.' })
    input: RegisterLockRequestInput,
    @Ctx() context: LockRequestContext,
  ): Promise<object> {
    return changed(context, async () => {
      const calendar = await context.workingCalendar.current();
      return context.useCases.execute(registerLockRequest(calendar), asOfficer(context.actor), { ...input });
    });
  }

  @Requires('lock-request:forward')
  @Mutation(() => ForwardLockRequestResult, {
    description:
      'Kiểm tra và chuyển to the head of the identity authority, under Decree 69; the second term counts from now. Refusals: STATE_CONFLICT, LOCK_DECIDER_REQUIRED, REASON_TEXT_REQUIRED, STALE_VERSION. Errors: FORBIDDEN, NOT_FOUND.',
  })
  forwardLockRequest(
    @Arg('input', () => ForwardLockRequestInput, { description: 'Which request, and what was found.' })
    input: ForwardLockRequestInput,
    @Ctx() context: LockRequestContext,
  ): Promise<object> {
    return changed(context, async () => {
      const calendar = await context.workingCalendar.current();
      return context.useCases.execute(forwardLockRequest(calendar), asOfficer(context.actor), { ...input });
    });
  }

  @Requires('lock-request:decide')
  @Mutation(() => DecideLockRequestResult, {
    description:
      'Quyết định: an approval locks the account, or ends the ground of the lock; a refusal is in writing. Refusals: STATE_CONFLICT, LOCK_DECIDER_REQUIRED, SELF_DECISION_FORBIDDEN, LOCK_NOT_STANDING, OFFICER_PASSWORD_WRONG, REASON_TEXT_REQUIRED, STALE_VERSION. Errors: FORBIDDEN, NOT_FOUND, RATE_LIMITED.',
  })
  decideLockRequest(
    @Arg('input', () => DecideLockRequestInput, { description: 'Which request, and how.' })
    { password, ...input }: DecideLockRequestInput,
    @Ctx() context: LockRequestContext,
  ): Promise<object> {
    return signed(context, password, (officer) =>
      context.useCases.execute(decideLockRequest, officer, { ...input, reason: input.reason ?? null }),
    );
  }

  @Requires('lock-request:decide')
  @Mutation(() => LockAtOnceResult, {
    description:
      'Khóa khẩn cấp before the decision, which still has to come within its term. Refusals: STATE_CONFLICT, ALREADY_LOCKED_AT_ONCE, LOCK_DECIDER_REQUIRED, SELF_DECISION_FORBIDDEN, OFFICER_PASSWORD_WRONG, STALE_VERSION. Errors: FORBIDDEN, NOT_FOUND, RATE_LIMITED.',
  })
  lockAtOnce(
    @Arg('input', () => LockAtOnceInput, { description: 'On which request.' })
    { password, ...input }: LockAtOnceInput,
    @Ctx() context: LockRequestContext,
  ): Promise<object> {
    return signed(context, password, (officer) =>
      context.useCases.execute(lockAtOnce, officer, { ...input }),
    );
  }

  @Requires('lock-request:withdraw')
  @Mutation(() => WithdrawLockRequestResult, {
    description:
      'Rút đề nghị of a requester who came back to the counter; an urgent lock on it ends. Refusals: STATE_CONFLICT, LOCK_DECIDER_REQUIRED (it came by machine), REASON_TEXT_REQUIRED, STALE_VERSION. Errors: FORBIDDEN, NOT_FOUND.',
  })
  withdrawLockRequest(
    @Arg('input', () => WithdrawLockRequestInput, { description: 'Which request, and why.' })
    input: WithdrawLockRequestInput,
    @Ctx() context: LockRequestContext,
  ): Promise<object> {
    return changed(context, () =>
      context.useCases.execute(withdrawLockRequest, asOfficer(context.actor), { ...input }),
    );
  }

  @Requires('lock-request:decide')
  @Mutation(() => UnsealLockRequestResult, {
    description:
      'Thôi giữ kín: the holder is told of what stands. Refusals: LOCK_REQUEST_NOT_SEALED, LOCK_DECIDER_REQUIRED, STALE_VERSION. Errors: FORBIDDEN, NOT_FOUND.',
  })
  unsealLockRequest(
    @Arg('input', () => UnsealLockRequestInput, { description: 'Which request.' })
    input: UnsealLockRequestInput,
    @Ctx() context: LockRequestContext,
  ): Promise<object> {
    return changed(context, () =>
      context.useCases.execute(unsealLockRequest, asOfficer(context.actor), { ...input }),
    );
  }

  @Requires('lock-request:decide')
  @Mutation(() => ReverseLockRequestResult, {
    description:
      'Hủy quyết định khóa that should never have been: the ground ends, and what it did is undone. Refusals: STATE_CONFLICT, LOCK_DECIDER_REQUIRED, SELF_DECISION_FORBIDDEN, OFFICER_PASSWORD_WRONG, REASON_TEXT_REQUIRED, STALE_VERSION. Errors: FORBIDDEN, NOT_FOUND, RATE_LIMITED.',
  })
  reverseLockRequest(
    @Arg('input', () => ReverseLockRequestInput, { description: 'Which approval, and what was wrong.' })
    { password, ...input }: ReverseLockRequestInput,
    @Ctx() context: LockRequestContext,
  ): Promise<object> {
    return signed(context, password, (officer) =>
      context.useCases.execute(reverseLockRequest, officer, { ...input }),
    );
  }
}

/** What a head signs with the own password, each time. */
const signed = (
  context: LockRequestContext,
  password: string,
  act: (officer: OfficerActor) => Promise<{ readonly id: string }>,
): Promise<object> =>
  changed(context, () => {
    const officer = asOfficer(context.actor);
    return withOfficerPassword(
      context.signInServices,
      { useCases: context.useCases, officer },
      password,
      () => act(officer),
    );
  });
