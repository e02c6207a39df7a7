import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Requires } from '../../platform/access/requires.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { connectionOf, cursoredPageOf } from '../../platform/graphql/cursored.ts';
import { LIMITS } from '../../platform/graphql/limits.ts';
import { orRefusal } from '../../platform/graphql/refusals.ts';
import type { WorkingCalendarSource } from '../calendar/index.ts';
import { AgencyWithdrawal, SubmitLockRequestInput } from './agency-lock-request.inputs.ts';
import {
  AgencyLockRequest,
  AgencyLockRequestConnection,
  agencyLockRequestOf,
  AgencyWithdrawalResult,
  LockRequestSubmitted,
  LockRequestWithdrawn,
  SubmitLockRequestResult,
} from './agency-lock-request.views.ts';
import { readOwnLockRequest, readOwnLockRequests } from './read-own-lock-requests.ts';
import { submitLockRequest } from './submit-lock-request.ts';
import { withdrawOwnLockRequest } from './withdraw-own-lock-request.ts';

type SubmittingContext = RequestContext & { readonly workingCalendar: WorkingCalendarSource };

@Resolver()
export class LockRequestAgencyResolver {
  @Requires('lock-request:submit')
  @Query(() => AgencyLockRequest, {
    description:
      'One request of the agency of the token. Needs the scope lock-request:submit. Errors: UNAUTHENTICATED, INSUFFICIENT_SCOPE, NOT_FOUND (not there, or of somebody else), RATE_LIMITED.',
  })
  async lockRequest(
    @Arg('code', () => String, { description: "Mã đề nghị: 'DK-2026-000012'." }) code: string,
    @Ctx() { useCases, actor }: RequestContext,
  ): Promise<AgencyLockRequest> {
    return agencyLockRequestOf(await useCases.execute(readOwnLockRequest, actor, { code }));
  }

  @Requires('lock-request:submit')
  @Query(() => AgencyLockRequestConnection, {
    description:
      'Requests of the agency of the token, the oldest first. Needs the scope lock-request:submit. The reading is recorded. Errors: UNAUTHENTICATED, INSUFFICIENT_SCOPE, BAD_USER_INPUT, RATE_LIMITED.',
  })
  async lockRequests(
    @Arg('first', () => Int, {
      defaultValue: 50,
      description: `How many, 1 to ${LIMITS.pageSize}. Error: BAD_USER_INPUT.`,
    })
    first: number,
    @Arg('after', () => String, {
      nullable: true,
      description: 'endCursor of the page before; null: from the beginning.',
    })
    after: string | undefined,
    @Ctx() { useCases, actor }: RequestContext,
  ): Promise<AgencyLockRequestConnection> {
    const rows = await useCases.execute(readOwnLockRequests, actor, cursoredPageOf(first, after));
    return connectionOf(rows, first, ({ received_place: at, id }) => ({ at, id }), agencyLockRequestOf);
  }

  @Requires('lock-request:submit')
  @Mutation(() => SubmitLockRequestResult, {
    description:
      'Gửi đề nghị khóa, mở khóa in the name of the agency of the token. The legal term counts from now. Needs the scope lock-request:submit. Refusals: LOCK_SUBJECT_UNKNOWN, LOCK_REQUEST_EXISTS, LOCK_NOT_STANDING, UNLOCK_NOT_BY_REQUESTER, UNIT_UNKNOWN, wrong fields. Errors: UNAUTHENTICATED, INSUFFICIENT_SCOPE, RATE_LIMITED.',
  })
  submitLockRequest(
    @Arg('input', () => SubmitLockRequestInput, { description: 'What is asked for.' })
    input: SubmitLockRequestInput,
    @Ctx() { useCases, actor, locale, reader, workingCalendar }: SubmittingContext,
  ): Promise<object> {
    return orRefusal(locale, async () => {
      const calendar = await workingCalendar.current();
      const { code } = await useCases.execute(submitLockRequest(calendar, reader), actor, { ...input });
      const request = await useCases.execute(readOwnLockRequest, actor, { code });
      return Object.assign(new LockRequestSubmitted(), { request: agencyLockRequestOf(request) });
    });
  }

  @Requires('lock-request:submit')
  @Mutation(() => AgencyWithdrawalResult, {
    description:
      'Rút đề nghị that is not decided yet; an urgent lock on it ends. Needs the scope lock-request:submit. Refusals: STATE_CONFLICT, STALE_VERSION, REASON_TEXT_REQUIRED. Errors: UNAUTHENTICATED, INSUFFICIENT_SCOPE, NOT_FOUND, RATE_LIMITED.',
  })
  withdrawLockRequest(
    @Arg('input', () => AgencyWithdrawal, { description: 'Which request, and why.' })
    input: AgencyWithdrawal,
    @Ctx() { useCases, actor, locale }: RequestContext,
  ): Promise<object> {
    return orRefusal(locale, async () => {
      const { code } = await useCases.execute(withdrawOwnLockRequest, actor, { ...input });
      const request = await useCases.execute(readOwnLockRequest, actor, { code });
      return Object.assign(new LockRequestWithdrawn(), { request: agencyLockRequestOf(request) });
    });
  }
}
