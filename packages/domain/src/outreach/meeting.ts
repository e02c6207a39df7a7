import { defineLifecycle } from '../lifecycle.ts';
import { DomainRefusal } from '../refusal.ts';

export type MeetingState = 'PLANNED' | 'HELD' | 'CANCELLED';
export type MeetingAction = 'EDIT' | 'RECORD_RESULT' | 'CANCEL';

/** Buổi hướng dẫn tập trung at a cultural house: planned, then held or cancelled. */
export const meetingLifecycle = defineLifecycle<MeetingState, MeetingAction>({
  initial: 'PLANNED',
  transitions: {
    PLANNED: { EDIT: 'PLANNED', RECORD_RESULT: 'HELD', CANCEL: 'CANCELLED' },
    HELD: {},
    CANCELLED: {},
  },
});
export const MEETING_STATES = meetingLifecycle.states;
export const MEETING_ACTIONS = meetingLifecycle.actions;

const DAY_MS = 86_400_000;
const FURTHEST_DAYS = 180;

/** When a meeting is to begin. Edge: nobody is invited to what has begun, nor to half a year from now. */
export function checkMeetingStart(startsAt: Date, now: Date): void {
  const ahead = startsAt.getTime() - now.getTime();
  if (ahead <= 0 || ahead > FURTHEST_DAYS * DAY_MS)
    throw new DomainRefusal('MEETING_START_RANGE', { days: FURTHEST_DAYS });
}

interface MeetingResult {
  readonly came: number;
  readonly activated: number;
}

const MOST = 10_000;

/**
 * What came of a meeting. Edge: more may come than were invited, for neighbours come along; more than came cannot have
 * activated, and nothing is told of a meeting that has not begun.
 */
export function checkMeetingResult({ came, activated }: MeetingResult, startsAt: Date, now: Date): void {
  if (now < startsAt) throw new DomainRefusal('MEETING_NOT_BEGUN');
  const isCount = (count: number): boolean => Number.isInteger(count) && count >= 0 && count <= MOST;
  if (!isCount(came) || !isCount(activated) || activated > came)
    throw new DomainRefusal('MEETING_RESULT_RANGE');
}
