import type { AgencyCode } from '@dinhdanh/domain';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Requires } from '../../platform/access/requires.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { AgencyCodeEnum } from '../../platform/graphql/enums.ts';
import { orRefusal } from '../../platform/graphql/refusals.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { WorkingCalendarSource } from '../calendar/index.ts';
import { readAgencyBoard, readAgencyDetails } from './agencies.queries.ts';
import {
  CancelDowntimeInput,
  PlanDowntimeInput,
  RegisterAgencyKeyInput,
  ResumeAgencyInput,
  RevokeAgencyKeyInput,
  SuspendAgencyInput,
  UpdateAgencyInput,
} from './agency.inputs.ts';
import {
  Agency,
  AgencyBoard,
  agencyBoardOf,
  AgencyKeyRegistered,
  AgencyKeyRevoked,
  agencyOf,
  AgencyResumed,
  AgencySuspended,
  AgencyUpdated,
  CancelDowntimeResult,
  DowntimeCancelled,
  DowntimePlanned,
  PlanDowntimeResult,
  RegisterAgencyKeyResult,
  ResumeAgencyResult,
  RevokeAgencyKeyResult,
  SuspendAgencyResult,
  UpdateAgencyResult,
} from './agency.views.ts';
import { cancelDowntime } from './cancel-downtime.ts';
import { planDowntime } from './plan-downtime.ts';
import { registerAgencyKey } from './register-agency-key.ts';
import { resumeAgency } from './resume-agency.ts';
import { revokeAgencyKey } from './revoke-agency-key.ts';
import { suspendAgency } from './suspend-agency.ts';
import { updateAgency } from './update-agency.ts';

type AgencyContext = RequestContext & { readonly workingCalendar: WorkingCalendarSource };

@Resolver()
export class AgencyResolver {
  @Requires('agency:list')
  @Query(() => AgencyBoard, {
    description: 'How every agency keeps up with its questions, in the whole country. Error: FORBIDDEN.',
  })
  async agencies(@Ctx() { reader, workingCalendar }: AgencyContext): Promise<AgencyBoard> {
    return agencyBoardOf(await readAgencyBoard(reader), await workingCalendar.current());
  }

  @Requires('agency:manage')
  @Query(() => Agency, {
    description: 'How one agency is connected: settings, keys, downtimes. Errors: FORBIDDEN, NOT_FOUND.',
  })
  async agency(
    @Arg('code', () => AgencyCodeEnum, { description: 'Which agency.' }) code: AgencyCode,
    @Ctx() { reader }: RequestContext,
  ): Promise<Agency> {
    const details = await readAgencyDetails(reader, code);
    if (!details) throw new NotFound();
    return agencyOf(details);
  }

  @Requires('agency:manage')
  @Mutation(() => UpdateAgencyResult, {
    description:
      'Sửa kết nối với cơ quan. Refusals: LEGAL_BASIS_REQUIRED, AGENCY_SCOPE_UNKNOWN, AGENCY_LIMIT_RANGE, STALE_VERSION. Errors: FORBIDDEN, NOT_FOUND.',
  })
  updateAgency(
    @Arg('input', () => UpdateAgencyInput, { description: 'Which agency, as read, and how it is connected.' })
    input: UpdateAgencyInput,
    @Ctx() { useCases, actor, locale }: RequestContext,
  ): Promise<object> {
    return orRefusal(locale, async () =>
      Object.assign(new AgencyUpdated(), await useCases.execute(updateAgency, actor, { ...input })),
    );
  }

  @Requires('agency:manage')
  @Mutation(() => SuspendAgencyResult, {
    description:
      'Tạm ngừng kết nối: acts at once. Refusals: REASON_TEXT_REQUIRED, STATE_CONFLICT, STALE_VERSION. Errors: FORBIDDEN, NOT_FOUND.',
  })
  suspendAgency(
    @Arg('input', () => SuspendAgencyInput, { description: 'Which agency, as read, and why.' })
    input: SuspendAgencyInput,
    @Ctx() { useCases, actor, locale }: RequestContext,
  ): Promise<object> {
    return orRefusal(locale, async () =>
      Object.assign(new AgencySuspended(), await useCases.execute(suspendAgency, actor, { ...input })),
    );
  }

  @Requires('agency:manage')
  @Mutation(() => ResumeAgencyResult, {
    description:
      'Kết nối lại: questions that waited go out. Refusals: LEGAL_BASIS_REQUIRED, REASON_TEXT_REQUIRED, STATE_CONFLICT, STALE_VERSION. Errors: FORBIDDEN, NOT_FOUND.',
  })
  resumeAgency(
    @Arg('input', () => ResumeAgencyInput, { description: 'Which agency, as read, and why.' })
    input: ResumeAgencyInput,
    @Ctx() { useCases, actor, locale }: RequestContext,
  ): Promise<object> {
    return orRefusal(locale, async () =>
      Object.assign(new AgencyResumed(), await useCases.execute(resumeAgency, actor, { ...input })),
    );
  }

  @Requires('agency:manage')
  @Mutation(() => RegisterAgencyKeyResult, {
    description:
      'Đăng ký khóa mới; earlier keys stay. Refusals: AGENCY_KEY_FORMAT, AGENCY_KEY_EXISTS, AGENCY_KEY_VALIDITY. Errors: FORBIDDEN, NOT_FOUND.',
  })
  registerAgencyKey(
    @Arg('input', () => RegisterAgencyKeyInput, { description: 'Which agency, the key, and when it counts.' })
    input: RegisterAgencyKeyInput,
    @Ctx() { useCases, actor, locale }: RequestContext,
  ): Promise<object> {
    return orRefusal(locale, async () =>
      Object.assign(
        new AgencyKeyRegistered(),
        await useCases.execute(registerAgencyKey, actor, { ...input }),
      ),
    );
  }

  @Requires('agency:manage')
  @Mutation(() => RevokeAgencyKeyResult, {
    description:
      'Thu hồi khóa, for good and at once. Refusals: REASON_TEXT_REQUIRED, STATE_CONFLICT. Errors: FORBIDDEN, NOT_FOUND.',
  })
  revokeAgencyKey(
    @Arg('input', () => RevokeAgencyKeyInput, { description: 'Which key, and why.' })
    input: RevokeAgencyKeyInput,
    @Ctx() { useCases, actor, locale }: RequestContext,
  ): Promise<object> {
    return orRefusal(locale, async () =>
      Object.assign(new AgencyKeyRevoked(), await useCases.execute(revokeAgencyKey, actor, { ...input })),
    );
  }

  @Requires('agency:manage')
  @Mutation(() => PlanDowntimeResult, {
    description:
      'Ghi lịch bảo trì: the agency is not asked meanwhile. Refusal: DOWNTIME_RANGE. Errors: FORBIDDEN, NOT_FOUND.',
  })
  planDowntime(
    @Arg('input', () => PlanDowntimeInput, { description: 'Which agency, from when to when, and what for.' })
    input: PlanDowntimeInput,
    @Ctx() { useCases, actor, locale }: RequestContext,
  ): Promise<object> {
    return orRefusal(locale, async () =>
      Object.assign(new DowntimePlanned(), await useCases.execute(planDowntime, actor, { ...input })),
    );
  }

  @Requires('agency:manage')
  @Mutation(() => CancelDowntimeResult, {
    description: 'Bỏ lịch bảo trì. Refusal: STATE_CONFLICT. Errors: FORBIDDEN, NOT_FOUND.',
  })
  cancelDowntime(
    @Arg('input', () => CancelDowntimeInput, { description: 'Which downtime.' }) input: CancelDowntimeInput,
    @Ctx() { useCases, actor, locale }: RequestContext,
  ): Promise<object> {
    return orRefusal(locale, async () =>
      Object.assign(new DowntimeCancelled(), await useCases.execute(cancelDowntime, actor, { ...input })),
    );
  }
}
