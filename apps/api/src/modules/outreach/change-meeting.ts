import {
  checkMeetingResult,
  checkMeetingStart,
  DomainRefusal,
  meetingLifecycle,
  type MeetingAction,
} from '@dinhdanh/domain';
import { isUuid } from '../../platform/identifiers.ts';
import { parseFields, readReasonText } from '../../platform/input-refused.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { Transaction, UseCase } from '../../platform/use-case.ts';
import {
  findMeetingForUpdate,
  getMeeting,
  updateMeeting,
  type MeetingChange,
  type MeetingRow,
} from './meetings.queries.ts';
import { readPlace } from './plan-meeting.ts';

interface Aim {
  readonly id: string;
  readonly expectedVersion: number;
}

const ACTIONS_DONE: Readonly<Record<MeetingAction, string>> = {
  EDIT: 'OUTREACH_MEETING_CHANGED',
  RECORD_RESULT: 'OUTREACH_MEETING_HELD',
  CANCEL: 'OUTREACH_MEETING_CANCELLED',
};

/** What every change of a meeting has in common: find, judge the state, change as `decide` says, record. */
async function change(
  { em, audit }: Transaction,
  action: MeetingAction,
  { id, expectedVersion }: Aim,
  decide: (meeting: MeetingRow) => Partial<MeetingChange>,
): Promise<MeetingRow> {
  const meeting = isUuid(id) ? await findMeetingForUpdate(em, id) : null;
  if (!meeting) throw new NotFound();
  const state = meetingLifecycle.next(meeting.state, action);
  if (meeting.version !== expectedVersion)
    throw new DomainRefusal('STALE_VERSION', { currentVersion: meeting.version });
  await updateMeeting(em, id, { ...meeting, ...decide(meeting), state });
  audit({
    unitId: meeting.unitId,
    action: ACTIONS_DONE[action],
    subjectKind: 'OUTREACH_MEETING',
    subjectId: id,
    details: { version: expectedVersion },
  });
  return getMeeting(em, id);
}

/** Sửa place and time; who is invited stays. */
export const editMeeting: UseCase<Aim & { readonly place: string; readonly startsAt: Date }, MeetingRow> = {
  name: 'editOutreachMeeting',
  permission: 'outreach-meeting:plan',
  rows: 'ACTOR',
  run: (transaction, { place, startsAt, ...aim }) =>
    change(transaction, 'EDIT', aim, () => ({
      ...parseFields({
        place: () => readPlace(place),
        startsAt: () => {
          checkMeetingStart(startsAt, transaction.now);
          return startsAt;
        },
      }),
    })),
};

/** Ghi kết quả: how many came and how many of them activated there. */
export const recordMeetingResult: UseCase<
  Aim & { readonly came: number; readonly activated: number; readonly note: string },
  MeetingRow
> = {
  name: 'recordOutreachMeetingResult',
  permission: 'outreach-meeting:plan',
  rows: 'ACTOR',
  run: (transaction, { came, activated, note, ...aim }) =>
    change(transaction, 'RECORD_RESULT', aim, ({ startsAt }) => {
      checkMeetingResult({ came, activated }, startsAt, transaction.now);
      return { came, activated, endedNote: note.trim() === '' ? null : readReasonText('note', note) };
    }),
};

/** Hủy a meeting that will not be held, with the reason. */
export const cancelMeeting: UseCase<Aim & { readonly reason: string }, MeetingRow> = {
  name: 'cancelOutreachMeeting',
  permission: 'outreach-meeting:plan',
  rows: 'ACTOR',
  run: (transaction, { reason, ...aim }) =>
    change(transaction, 'CANCEL', aim, () => ({ endedNote: readReasonText('reason', reason) })),
};
