import { isUuid } from '../../platform/identifiers.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { findGuests, findMeeting, type GuestRow, type MeetingRow } from './meetings.queries.ts';

export interface OpenedMeeting {
  readonly meeting: MeetingRow;
  readonly guests: readonly GuestRow[];
}

/** Mở buổi hướng dẫn with its guests; the reading is recorded. */
export const openMeeting: UseCase<{ readonly id: string }, OpenedMeeting> = {
  name: 'openOutreachMeeting',
  permission: 'outreach-meeting:list',
  rows: 'ACTOR',
  async run({ em, audit }, { id }) {
    const meeting = isUuid(id) ? await findMeeting(em, id) : null;
    if (!meeting) throw new NotFound();
    const guests = await findGuests(em, id);
    audit({
      unitId: meeting.unitId,
      action: 'OUTREACH_MEETING_OPENED',
      subjectKind: 'OUTREACH_MEETING',
      subjectId: id,
      details: { count: guests.length },
    });
    return { meeting, guests };
  },
};
