import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Requires } from '../../platform/access/requires.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { PageInput, pageOf } from '../../platform/graphql/page.ts';
import { orRefusal } from '../../platform/graphql/refusals.ts';
import { cancelMeeting, editMeeting, recordMeetingResult } from './change-meeting.ts';
import { listMeetings } from './meetings.queries.ts';
import { openMeeting } from './open-meeting.ts';
import {
  CancelOutreachMeetingInput,
  EditOutreachMeetingInput,
  OutreachMeetingFilter,
  PlanOutreachMeetingInput,
  RecordOutreachMeetingInput,
} from './outreach-meeting.inputs.ts';
import {
  meetingPageOf,
  openedMeetingOf,
  OpenedOutreachMeeting,
  OutreachMeetingKept,
  OutreachMeetingPage,
  CancelOutreachMeetingResult,
  EditOutreachMeetingResult,
  PlanOutreachMeetingResult,
  RecordOutreachMeetingResult,
} from './outreach-meeting.views.ts';
import { planMeeting } from './plan-meeting.ts';

const kept = async (done: Promise<{ readonly id: string }>): Promise<OutreachMeetingKept> =>
  Object.assign(new OutreachMeetingKept(), { id: (await done).id });

@Resolver()
export class OutreachMeetingResolver {
  @Requires('outreach-meeting:list')
  @Query(() => OutreachMeetingPage, {
    description:
      "Buổi hướng dẫn tập trung in the officer's units, without the guests. Errors: FORBIDDEN, BAD_USER_INPUT.",
  })
  async outreachMeetings(
    @Arg('page', () => PageInput, { nullable: true, description: 'Which part; the first 25 when left out.' })
    page: PageInput | undefined,
    @Arg('filter', () => OutreachMeetingFilter, {
      nullable: true,
      description: 'Which meetings; all when left out.',
    })
    filter: OutreachMeetingFilter | undefined,
    @Ctx() { reader, actor }: RequestContext,
  ): Promise<OutreachMeetingPage> {
    return meetingPageOf(
      await listMeetings(reader, actor.scope, { ...pageOf(page), state: filter?.state ?? null }),
    );
  }

  @Requires('outreach-meeting:list')
  @Query(() => OpenedOutreachMeeting, {
    description: 'A meeting with its guests. The reading is recorded. Errors: FORBIDDEN, NOT_FOUND.',
  })
  async outreachMeeting(
    @Arg('id', () => ID, { description: 'The meeting.' }) id: string,
    @Ctx() { useCases, actor }: RequestContext,
  ): Promise<OpenedOutreachMeeting> {
    return openedMeetingOf(await useCases.execute(openMeeting, actor, { id }));
  }

  @Requires('outreach-meeting:plan')
  @Mutation(() => PlanOutreachMeetingResult, {
    description:
      'Lên lịch buổi hướng dẫn. Refusals: OUTREACH_NOBODY_WAITS, OUTREACH_LIST_TOO_LONG. Errors: FORBIDDEN, NOT_FOUND.',
  })
  planOutreachMeeting(
    @Arg('input', () => PlanOutreachMeetingInput, { description: 'Where, when and for whom.' })
    input: PlanOutreachMeetingInput,
    @Ctx() { useCases, actor, locale }: RequestContext,
  ): Promise<object> {
    return orRefusal(locale, () => kept(useCases.execute(planMeeting, actor, { ...input })));
  }

  @Requires('outreach-meeting:plan')
  @Mutation(() => EditOutreachMeetingResult, {
    description: 'Sửa place and time. Refusal: STATE_CONFLICT. Errors: FORBIDDEN, NOT_FOUND.',
  })
  editOutreachMeeting(
    @Arg('input', () => EditOutreachMeetingInput, { description: 'The meeting with its new place and time.' })
    input: EditOutreachMeetingInput,
    @Ctx() { useCases, actor, locale }: RequestContext,
  ): Promise<object> {
    return orRefusal(locale, () => kept(useCases.execute(editMeeting, actor, { ...input })));
  }

  @Requires('outreach-meeting:plan')
  @Mutation(() => RecordOutreachMeetingResult, {
    description:
      'Ghi kết quả. Refusals: MEETING_NOT_BEGUN, MEETING_RESULT_RANGE, STATE_CONFLICT. Errors: FORBIDDEN, NOT_FOUND.',
  })
  recordOutreachMeeting(
    @Arg('input', () => RecordOutreachMeetingInput, { description: 'The meeting with its result.' })
    input: RecordOutreachMeetingInput,
    @Ctx() { useCases, actor, locale }: RequestContext,
  ): Promise<object> {
    return orRefusal(locale, () => kept(useCases.execute(recordMeetingResult, actor, { ...input })));
  }

  @Requires('outreach-meeting:plan')
  @Mutation(() => CancelOutreachMeetingResult, {
    description: 'Hủy a meeting. Refusal: STATE_CONFLICT. Errors: FORBIDDEN, NOT_FOUND.',
  })
  cancelOutreachMeeting(
    @Arg('input', () => CancelOutreachMeetingInput, { description: 'The meeting with the reason.' })
    input: CancelOutreachMeetingInput,
    @Ctx() { useCases, actor, locale }: RequestContext,
  ): Promise<object> {
    return orRefusal(locale, () => kept(useCases.execute(cancelMeeting, actor, { ...input })));
  }
}
