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
import type { Transaction, UseCase } from '../../platform/use-case.ts';
import { takeClaimsBack } from '../applications/index.ts';
import {
  endAssignment,
  findAssignment,
  findUnitAndAgency,
  hasSameAssignment,
  insertAssignment,
  listCoveringColleagues,
  listOtherAdministrators,
  waitForAppointments,
} from './officer-administration.queries.ts';
import { findOfficerInReach } from './officer-in-reach.ts';

export interface RoleWish {
  readonly role: OfficerRole;
  readonly unitCode: string;
  readonly agencyCode: AgencyCode | null;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
}

export interface AssignmentWish extends RoleWish {
  readonly officerId: string;
}

/** Giao vai trò: a role in a unit, from a day on. It acts on the officer's open sessions at the next request. */
export const assignOfficer: UseCase<AssignmentWish, { assignmentId: string }> = {
  name: 'assignOfficer',
  permission: 'officer:assign',
  rows: 'ACTOR',
  async run(transaction, { officerId, ...wish }) {
    const officer = await findOfficerInReach(transaction.em, transaction.actor, officerId);
    return assignIn(transaction, officer.id, wish);
  },
};

/** Appoints an officer who is the administrator's to appoint. */
export async function assignIn(
  { em, actor, now, audit }: Transaction,
  officerId: string,
  wish: RoleWish,
): Promise<{ assignmentId: string }> {
  const units = unitIdsOf(actor.scope) ?? [];
  const { unitId, agencyId } = await findUnitAndAgency(em, wish.unitCode, wish.agencyCode, units);
  const isUnitCovered = unitId !== null && units.includes(unitId);
  checkAssignment({ ...wish, isOwn: officerId === actor.id, isUnitCovered }, localDateOf(now));
  if (unitId === null || (wish.role === 'AGENCY_CLERK') !== (agencyId !== null))
    throw new DomainRefusal('ASSIGNMENT_AGENCY');
  const { role, validFrom, validTo } = wish;
  const appointment = {
    ...{ officerId, role, unitId, agencyId, validFrom, validTo },
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
    subjectId: officerId,
    details: { role, validFrom, validTo, assignmentId },
  });
  return { assignmentId };
}

/**
 * Kết thúc vai trò today: the next request of an open session is refused, and what no other role allows goes back to the
 * queue. What was until today stays on record.
 */
export const endOfficerAssignment: UseCase<{ assignmentId: string }, { endedOn: LocalDate }> = {
  name: 'endOfficerAssignment',
  permission: 'officer:assign',
  rows: 'ACTOR',
  async run(transaction, { assignmentId }) {
    const { em, actor, now, audit } = transaction;
    await waitForAppointments(em);
    const held = isUuid(assignmentId) ? await findAssignment(em, assignmentId) : null;
    if (!held || !(unitIdsOf(actor.scope) ?? []).includes(held.unitId)) throw new NotFound();
    const endedOn = localDateOf(now);
    const { officerId, unitId, role } = held;
    if (role === 'ADMINISTRATOR')
      checkAdministratorStays(await listOtherAdministrators(em, unitId, officerId), endedOn);
    const covering = await listCoveringColleagues(em, held);
    await endAssignment(em, assignmentId, endedOn);
    for (const without of [officerId, ...covering])
      await takeClaimsBack(transaction, { officerId: without, because: 'ROLE_ENDED' });
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
