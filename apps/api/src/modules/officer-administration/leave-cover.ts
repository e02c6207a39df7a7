import { checkLeaveCover, DomainRefusal, localDateOf, type LocalDate } from '@dinhdanh/domain';
import { asOfficer, unitIdsOf } from '../../platform/access/actor.ts';
import type { OfficerRole } from '../../platform/access/permissions.ts';
import { isUuid } from '../../platform/identifiers.ts';
import { readReasonText } from '../../platform/input-refused.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { takeClaimsBack } from '../applications/index.ts';
import { findColleague, findOwnAppointment } from './leave-cover.queries.ts';
import {
  endAssignment,
  findAssignment,
  findUnitAndAgency,
  hasSameAssignment,
  insertAssignment,
  waitForAppointments,
} from './officer-administration.queries.ts';

export interface LeaveCoverWish {
  readonly colleague: string;
  readonly role: OfficerRole;
  readonly unitCode: string;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate;
  readonly handOverNote: string;
}

/**
 * Giao làm thay: a colleague acts in the officer's place for a time, with a note of what is going on. The officer keeps
 * the own role; both are on record under their own names. What the officer has open goes to the colleague when the leave
 * begins today, and has run out by itself when it begins later.
 */
export const giveLeaveCover: UseCase<LeaveCoverWish, { assignmentId: string }> = {
  name: 'giveLeaveCover',
  permission: 'leave-cover:give',
  rows: 'ACTOR',
  async run(transaction, wish) {
    const { em, actor, now, audit } = transaction;
    const { id: ownId, scope } = asOfficer(actor);
    const handOverNote = readReasonText('handOverNote', wish.handOverNote);
    const colleagueId = await findColleague(em, wish.colleague.trim().toLowerCase(), scope);
    if (colleagueId === null) throw new NotFound();
    const { unitId } = await findUnitAndAgency(em, wish.unitCode, null, unitIdsOf(scope) ?? []);
    const { role, validFrom, validTo } = wish;
    await waitForAppointments(em);
    const own =
      unitId === null ? null : await findOwnAppointment(em, { officerId: ownId, role, unitId, validFrom });
    checkLeaveCover({ validFrom, validTo, isToOneself: colleagueId === ownId, own }, localDateOf(now));
    if (unitId === null) throw new DomainRefusal('LEAVE_COVER_NOT_HELD');
    const cover = {
      ...{ officerId: colleagueId, role, unitId, agencyId: null, validFrom, validTo },
      ...{ givenBy: ownId, coversFor: ownId, handOverNote },
    };
    const assignmentId = (await hasSameAssignment(em, cover)) ? null : await insertAssignment(em, cover);
    if (assignmentId === null) throw new DomainRefusal('ASSIGNMENT_EXISTS');
    if (validFrom === localDateOf(now))
      await takeClaimsBack(transaction, { officerId: ownId, because: 'ON_LEAVE', heirId: colleagueId });
    audit({
      unitId,
      action: 'LEAVE_COVER_GIVEN',
      subjectKind: 'OFFICER',
      subjectId: colleagueId,
      details: { role, validFrom, validTo, assignmentId },
    });
    return { assignmentId };
  },
};

/** Back from leave before its end: the colleague's next request is refused. Only whoever gave the cover takes it back. */
export const endLeaveCover: UseCase<{ assignmentId: string }, { endedOn: LocalDate }> = {
  name: 'endLeaveCover',
  permission: 'leave-cover:give',
  rows: 'ACTOR',
  async run(transaction, { assignmentId }) {
    const { em, actor, now, audit } = transaction;
    const cover = isUuid(assignmentId) ? await findAssignment(em, assignmentId) : null;
    if (!cover || cover.coversFor !== asOfficer(actor).id) throw new NotFound();
    const endedOn = localDateOf(now);
    await endAssignment(em, assignmentId, endedOn);
    await takeClaimsBack(transaction, { officerId: cover.officerId, because: 'ROLE_ENDED' });
    audit({
      unitId: cover.unitId,
      action: 'LEAVE_COVER_ENDED',
      subjectKind: 'OFFICER',
      subjectId: cover.officerId,
      details: { role: cover.role, assignmentId },
    });
    return { endedOn };
  },
};
