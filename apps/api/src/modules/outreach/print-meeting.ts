import { DomainRefusal } from '@dinhdanh/domain';
import { isUuid } from '../../platform/identifiers.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { findGuests, findMeeting, type GuestRow, type MeetingRow } from './meetings.queries.ts';

export interface PrintedMeeting {
  readonly meeting: MeetingRow;
  readonly guests: readonly GuestRow[];
  readonly printedBy: string;
  readonly printedAt: Date;
}

/** In danh sách người được mời of a meeting that is still to be held or told of. Every print is a line. */
export const printMeeting: UseCase<{ readonly id: string }, PrintedMeeting> = {
  name: 'printOutreachMeeting',
  permission: 'outreach-meeting:print',
  rows: 'ACTOR',
  async run({ em, actor, now, audit }, { id }) {
    const meeting = isUuid(id) ? await findMeeting(em, id) : null;
    if (!meeting) throw new NotFound();
    if (meeting.state !== 'PLANNED') throw new DomainRefusal('STATE_CONFLICT');
    const guests = await findGuests(em, id);
    audit({
      unitId: meeting.unitId,
      action: 'OUTREACH_MEETING_PRINTED',
      subjectKind: 'OUTREACH_MEETING',
      subjectId: id,
      details: { count: guests.length },
    });
    return { meeting, guests, printedBy: actor.name, printedAt: now };
  },
};
