import { checkDrawnPeople, checkMeetingStart, DomainRefusal, routeOrder } from '@dinhdanh/domain';
import { asOfficer } from '../../platform/access/actor.ts';
import { parseFields, readIdempotencyKey } from '../../platform/input-refused.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { findCoveredWard } from '../wards/index.ts';
import { readHamlets } from './draw-list.ts';
import { findWaiting } from './drawing.queries.ts';
import { insertMeeting } from './meetings.queries.ts';

const LONGEST_PLACE = 200;
const SHORTEST_PLACE = 3;

/** Where a meeting takes place, composed. */
export function readPlace(text: string): string {
  const place = text.normalize('NFC').trim();
  if (place.length < SHORTEST_PLACE || place.length > LONGEST_PLACE)
    throw new DomainRefusal('MEETING_PLACE_REQUIRED');
  return place;
}

interface PlannedMeeting {
  readonly idempotencyKey: string;
  readonly unitCode: string;
  readonly place: string;
  readonly startsAt: Date;
  readonly hamlets: readonly string[];
}

/**
 * Lên lịch buổi hướng dẫn at a cultural house: who waits in some hamlets is invited. The list of guests is made here;
 * the invitation itself goes by loudspeaker and by mouth, and no message is sent.
 */
export const planMeeting: UseCase<PlannedMeeting, { readonly id: string }> = {
  name: 'planOutreachMeeting',
  permission: 'outreach-meeting:plan',
  rows: 'ACTOR',
  idempotencyKey: ({ idempotencyKey }) => readIdempotencyKey(idempotencyKey),
  async run({ em, actor, now, audit }, { unitCode, startsAt, ...plan }) {
    const unit = await findCoveredWard(em, actor.scope, unitCode);
    if (!unit) throw new NotFound();
    const { place, hamlets } = parseFields({
      place: () => readPlace(plan.place),
      startsAt: () => checkMeetingStart(startsAt, now),
      hamlets: () => readHamlets(plan.hamlets, false),
    });
    const drawing = { unitId: unit.id, hamlets, campaignId: null, includesWithoutHamlet: false };
    const guests = routeOrder(await findWaiting(em, drawing));
    checkDrawnPeople(guests.length);
    const id = await insertMeeting(
      em,
      { unitId: unit.id, place, startsAt, hamlets, plannedBy: asOfficer(actor).id, plannedAt: now },
      guests,
    );
    audit({
      unitId: unit.id,
      action: 'OUTREACH_MEETING_PLANNED',
      subjectKind: 'OUTREACH_MEETING',
      subjectId: id,
      details: { count: guests.length, hamlets: hamlets.length },
    });
    return { id };
  },
};
