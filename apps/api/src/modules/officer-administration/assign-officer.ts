import {
  checkAdministratorStays,
  checkAssignment,
  DomainRefusal,
  localDateOf,
  type AgencyCode,
  type LocalDate,
} from '@dinhdanh/domain';
import { unitIdsOf } from '../../platform/access/actor.ts';
import type { OfficerRole } from '../../platform/access/permissions.ts';
import { isUuid } from '../../platform/identifiers.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { UseCase } from '../../platform/use-case.ts';
import {
  endAssignment,
  findAssignment,
  findUnitAndAgency,
  hasSameAssignment,
  insertAssignment,
  listOtherAdministrators,
  waitForAdministrators,
} from './officer-administration.queries.ts';
import { findOfficerInReach } from './officer-in-reach.ts';

export interface AssignmentWish {
  readonly officerId: string;
  readonly role: OfficerRole;
  readonly unitCode: string;
  readonly agencyCode: AgencyCode | null;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
}

/** Giao vai trò: a role in a unit, from a day on. It acts on the officer's open sessions at the next request. */
export const assignOfficer: UseCase<AssignmentWish, { assignmentId: string }> = {
  name: 'assignOfficer',
  permission: 'officer:assign',
  rows: 'ACTOR',
  async run({ em, actor, now, audit }, wish) {
    const officer = await findOfficerInReach(em, actor, wish.officerId);
    const units = unitIdsOf(actor.scope) ?? [];
    const { unitId, agencyId } = await findUnitAndAgency(em, wish.unitCode, wish.agencyCode, units);
    const isUnitCovered = unitId !== null && units.includes(unitId);
    checkAssignment({ ...wish, isOwn: officer.id === actor.id, isUnitCovered }, localDateOf(now));
    if (unitId === null || (wish.role === 'AGENCY_CLERK') !== (agencyId !== null))
      throw new DomainRefusal('ASSIGNMENT_AGENCY');
    const { role, validFrom, validTo } = wish;
    const appointment = {
      ...{ officerId: officer.id, role, unitId, agencyId, validFrom, validTo },
      ...{ givenBy: actor.id, coversFor: null, handOverNote: null },
    };
    const assignmentId = (await hasSameAssignment(em, appointment))
      ? null
      : await insertAssignment(em, appointment);
    if (assignmentId === null) throw new DomainRefusal('ASSIGNMENT_EXISTS');
    audit({
      unitId,
      action: 'OFFICER_ASSIGNED',
      subjectKind: 'OFFICER',
      subjectId: officer.id,
      details: { role, validFrom, validTo, assignmentId },
    });
    return { assignmentId };
  },
};

/** Kết thúc vai trò today: the next request of an open session is refused. What was until today stays on record. */
export const endOfficerAssignment: UseCase<{ assignmentId: string }, { endedOn: LocalDate }> = {
  name: 'endOfficerAssignment',
  permission: 'officer:assign',
  rows: 'ACTOR',
  async run({ em, actor, now, audit }, { assignmentId }) {
    await waitForAdministrators(em);
    const held = isUuid(assignmentId) ? await findAssignment(em, assignmentId) : null;
    if (!held || !(unitIdsOf(actor.scope) ?? []).includes(held.unitId)) throw new NotFound();
    const endedOn = localDateOf(now);
    const { officerId, unitId, role } = held;
    if (role === 'ADMINISTRATOR')
      checkAdministratorStays(await listOtherAdministrators(em, unitId, officerId), endedOn);
    await endAssignment(em, assignmentId, endedOn);
    audit({
      unitId,
      action: 'OFFICER_ASSIGNMENT_ENDED',
      subjectKind: 'OFFICER',
      subjectId: officerId,
      details: { role, assignmentId },
    });
    return { endedOn };
  },
};
