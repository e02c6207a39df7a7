import {
  assertBookable,
  DomainRefusal,
  localDateOf,
  normaliseName,
  parsePersonalIdNumber,
  parsePhoneNumber,
  type WorkingCalendar,
} from '@dinhdanh/domain';
import { caseCode } from '../../platform/case-code.ts';
import type { Actor } from '../../platform/access/actor.ts';
import { parseFields, readIdempotencyKey } from '../../platform/input-refused.ts';
import type { Transaction, UseCase, UseCases } from '../../platform/use-case.ts';
import { appointmentMeasure } from './appointment-changes.ts';
import type { AppointmentServices } from './appointment-services.ts';
import {
  findFreeSeat,
  hasOpenAppointment,
  insertAppointment,
  nextAppointmentNumber,
  waitForTurnOfPerson,
} from './appointments.queries.ts';
import { assertOfficeAccepts, slotsOfOffice } from './office-slots.ts';
import { findOffice, isInUnit, type OfficeRow } from './offices.queries.ts';
import { parseWardCode } from './ward-code.ts';

export interface Booking {
  readonly idempotencyKey: string;
  readonly officeCode: string;
  readonly startsAt: Date;
  readonly personalIdNumber: string;
  readonly fullName: string;
  readonly phoneNumber: string;
  readonly hasValidCard: boolean;
  readonly residenceUnitCode: string;
}

/** Reads what somebody typed, holds the number of bookings down, and books. */
export async function bookAppointment(
  { secrets, rateLimits, workingCalendar }: AppointmentServices,
  {
    useCases,
    actor,
    address,
  }: { readonly useCases: UseCases; readonly actor: Actor; readonly address: string },
  input: Booking,
): Promise<{ appointmentId: string }> {
  const { idempotencyKey, officeCode, startsAt, hasValidCard } = input;
  const declared = parseFields({
    personalIdNumber: () => parsePersonalIdNumber(input.personalIdNumber),
    fullName: () => normaliseName(input.fullName),
    phoneNumber: () => parsePhoneNumber(input.phoneNumber),
    residenceUnitCode: () => parseWardCode(input.residenceUnitCode),
  });
  await rateLimits.holdDown([
    ['appointment-per-address', address],
    ['appointment-per-number-day', secrets.fingerprint(declared.phoneNumber)],
  ]);
  return useCases.execute(takePlace(await workingCalendar.current()), actor, {
    idempotencyKey,
    officeCode,
    startsAt,
    hasValidCard,
    ...declared,
  });
}

/**
 * Đặt lịch hẹn làm thủ tục mức độ 2: a place of a slot that the office offers, for a person who has no other
 * appointment. Of many who want the last place at the same moment one gets it.
 */
const takePlace = (calendar: WorkingCalendar): UseCase<Booking, { appointmentId: string }> => ({
  name: 'bookAppointment',
  permission: 'appointment:book',
  rows: 'ALL',
  idempotencyKey: ({ idempotencyKey }) => readIdempotencyKey(idempotencyKey),
  async run(transaction, { officeCode, startsAt, hasValidCard, residenceUnitCode, ...person }) {
    const { em, now } = transaction;
    const day = localDateOf(startsAt);
    const office = await findOffice(em, officeCode);
    assertBookable({ startsAt, now, slots: office ? slotsOfOffice(office, day, calendar) : [] });
    if (!office) throw new DomainRefusal('SLOT_NOT_OFFERED');
    assertOfficeAccepts(office, {
      day,
      hasValidCard,
      residesInUnit: await isInUnit(em, office.unit_id, residenceUnitCode),
    });
    await waitForTurnOfPerson(em, person.personalIdNumber);
    if (await hasOpenAppointment(em, person.personalIdNumber)) throw new DomainRefusal('APPOINTMENT_EXISTS');
    return { appointmentId: await enter(transaction, office, startsAt, person) };
  },
});

async function enter(
  { em, now, audit, count, enqueue }: Transaction,
  office: OfficeRow,
  startsAt: Date,
  person: Pick<Booking, 'fullName' | 'personalIdNumber' | 'phoneNumber'>,
): Promise<string> {
  const seat = await findFreeSeat(em, { officeId: office.id, startsAt, capacity: office.capacity });
  if (seat === null) throw new DomainRefusal('SLOT_TAKEN');
  const { id, version } = await insertAppointment(em, {
    code: caseCode('LH', now, await nextAppointmentNumber(em)),
    officeId: office.id,
    unitId: office.unit_id,
    startsAt,
    seat,
    fullName: person.fullName,
    personalIdNumber: person.personalIdNumber,
    phoneNumber: person.phoneNumber,
    createdAt: now,
  });
  audit({
    unitId: office.unit_id,
    action: 'APPOINTMENT_BOOKED',
    subjectKind: 'APPOINTMENT',
    subjectId: id,
    details: { office: office.code, startsAt: startsAt.toISOString() },
  });
  count({ unitId: office.unit_id, measure: appointmentMeasure('BOOKED'), amount: 1 });
  enqueue({
    task: 'send-appointment-notice',
    payload: { appointmentId: id, version },
    key: `send-appointment-notice:${id}:${version}`,
  });
  return id;
}
