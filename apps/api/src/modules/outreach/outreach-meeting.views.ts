import {
  meetingLifecycle,
  outreachStage,
  type MeetingAction,
  type MeetingState,
  type OutreachStage,
} from '@dinhdanh/domain';
import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import { MeetingActionEnum, MeetingStateEnum, OutreachStageEnum } from '../../platform/graphql/enums.ts';
import { RuleRefused, StaleVersion, ValidationFailed } from '../../platform/graphql/refusals.ts';
import { DateTime } from '../../platform/graphql/scalars.ts';
import { AdministrativeUnit } from '../wards/index.ts';
import type { MeetingRow } from './meetings.queries.ts';
import { EXACT_UP_TO } from './office-lists.queries.ts';
import type { OpenedMeeting } from './open-meeting.ts';

@ObjectType({ simpleResolvers: true, description: 'Buổi hướng dẫn tập trung, without its guests.' })
export class OutreachMeeting {
  @Field(() => ID, { description: 'Opaque identifier.' })
  id!: string;

  @Field(() => Int, { description: 'Grows with every change; hand it back as expectedVersion.' })
  version!: number;

  @Field(() => AdministrativeUnit, { description: 'The unit.' })
  unit!: AdministrativeUnit;

  @Field(() => String, { description: 'Where, e.g. a cultural house.' })
  place!: string;

  @Field(() => DateTime, { description: 'When it begins.' })
  startsAt!: Date;

  @Field(() => [String], { description: 'Thôn, khu whose people are invited, in the order to walk.' })
  hamlets!: string[];

  @Field(() => MeetingStateEnum, { description: 'Where it stands.' })
  state!: MeetingState;

  @Field(() => [MeetingActionEnum], { description: 'What can be done with it now.' })
  allowedActions!: MeetingAction[];

  @Field(() => Int, { description: 'People invited.' })
  invited!: number;

  @Field(() => Int, { nullable: true, description: 'People who came; null until it is held.' })
  came!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'People who activated there, as told; null until it is held.',
  })
  activated!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'What is to be said of the result, or why it was cancelled; null when there is nothing.',
  })
  endedNote!: string | null;

  @Field(() => String, { description: 'Display name of who planned it.' })
  plannedBy!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Người được mời.' })
export class OutreachGuest {
  @Field(() => Int, { description: 'Place in the order to walk, from 1.' })
  position!: number;

  @Field(() => String, { description: 'Họ, chữ đệm và tên.' })
  fullName!: string;

  @Field(() => String, { nullable: true, description: 'Thôn, khu.' })
  hamlet!: string | null;

  @Field(() => String, { description: 'Where the person lives.' })
  address!: string;

  @Field(() => OutreachStageEnum, { description: "Where the person stands by the office's record today." })
  stage!: OutreachStage;
}

@ObjectType({ simpleResolvers: true, description: 'One page of meetings.' })
export class OutreachMeetingPage {
  @Field(() => [OutreachMeeting], {
    description: 'Planned ones first, the next of them first; then the latest.',
  })
  items!: OutreachMeeting[];

  @Field(() => Int, { description: 'Number of matching meetings, exact up to 1,000.' })
  total!: number;

  @Field(() => Boolean, { description: 'True when there are more than `total` says.' })
  totalIsCapped!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'A meeting as the office opens it.' })
export class OpenedOutreachMeeting {
  @Field(() => OutreachMeeting, { description: 'The meeting.' })
  meeting!: OutreachMeeting;

  @Field(() => [OutreachGuest], {
    description: 'Who is invited, in the order to walk; empty thirty days after it.',
  })
  guests!: OutreachGuest[];
}

@ObjectType({ simpleResolvers: true, description: 'Đã ghi: the meeting was planned or changed.' })
export class OutreachMeetingKept {
  @Field(() => ID, { description: 'The meeting.' })
  id!: string;
}

/** Every act on a meeting has the same outcomes, under the name of the act. */
const resultOf = (act: string) =>
  createUnionType({
    name: `${act}OutreachMeetingResult`,
    description: `Outcome of ${act.toLowerCase()}OutreachMeeting.`,
    types: () => [OutreachMeetingKept, ValidationFailed, RuleRefused, StaleVersion] as const,
  });

export const PlanOutreachMeetingResult = resultOf('Plan');
export const EditOutreachMeetingResult = resultOf('Edit');
export const RecordOutreachMeetingResult = resultOf('Record');
export const CancelOutreachMeetingResult = resultOf('Cancel');

const meetingOf = ({ unitCode, unitName, ...row }: MeetingRow): OutreachMeeting => ({
  id: row.id,
  version: row.version,
  unit: { code: unitCode, name: unitName },
  place: row.place,
  startsAt: row.startsAt,
  hamlets: [...row.hamlets],
  state: row.state,
  allowedActions: meetingLifecycle.allowedActions(row.state),
  invited: row.invited,
  came: row.came,
  activated: row.activated,
  endedNote: row.endedNote,
  plannedBy: row.plannedBy,
});

export const meetingPageOf = ({
  rows,
  counted,
}: {
  rows: readonly MeetingRow[];
  counted: number;
}): OutreachMeetingPage => ({
  items: rows.map(meetingOf),
  total: Math.min(counted, EXACT_UP_TO),
  totalIsCapped: counted > EXACT_UP_TO,
});

export const openedMeetingOf = ({ meeting, guests }: OpenedMeeting): OpenedOutreachMeeting => ({
  meeting: meetingOf(meeting),
  guests: guests.map(({ accountState, ...guest }) => ({ ...guest, stage: outreachStage(accountState) })),
});
