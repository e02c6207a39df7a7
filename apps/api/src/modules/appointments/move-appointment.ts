import { assertBookable, DomainRefusal, localDateOf, type WorkingCalendar } from '@dinhdanh/domain';
import type { Actor } from '../../platform/access/actor.ts';
import { parseFields } from '../../platform/input-refused.ts';
import type { Transaction, UseCase, UseCases } from '../../platform/use-case.ts';
import { appointmentMeasure, stateAfter } from './appointment-changes.ts';
import type { AppointmentServices } from './appointment-services.ts';
import { findFreeSeat, moveAppointmentTo, type HeldAppointment } from './appointments.queries.ts';
import { getAppointmentOfHolder, readAppointmentKey, type AppointmentKey } from './find-appointment.ts';
import { assertOfficeAccepts, slotsOfOffice } from './office-slots.ts';
import { findOffice, isInUnit, type OfficeRow } from './offices.queries.ts';
import { parseWardCode } from './ward-code.ts';

interface Move extends AppointmentKey {
  readonly officeCode: string;
  readonly startsAt: Date;
  readonly hasValidCard: boolean;
  readonly residenceUnitCode: string | null;
}

/** Reads the key and what was chosen, holds the messages about one appointment down, and moves it. */
export async function moveAppointment(
  services: AppointmentServices,
  {
    useCases,
    actor,
    address,
  }: { readonly useCases: UseCases; readonly actor: Actor; readonly address: string },
  input: AppointmentKey & {
    readonly officeCode: string;
    readonly startsAt: Date;
    readonly hasValidCard?: boolean | null | undefined;
    readonly residenceUnitCode?: string | null | undefined;
  },
): Promise<{ appointmentId: string }> {
  const { residenceUnitCode: ward } = input;
  const { residenceUnitCode } = parseFields({ residenceUnitCode: () => (ward ? parseWardCode(ward) : null) });
  const key = await readAppointmentKey(services, address, input);
  // By both numbers: whoever knows the code alone must not use up the moves of the person.
  const print = services.secrets.fingerprint(`${key.code}/${key.personalIdNumber}`);
  await services.rateLimits.holdDown([['appointment-move-per-day', print]]);
  const { officeCode, startsAt } = input;
  return useCases.execute(moveToPlace(await services.workingCalendar.current()), actor, {
    ...key,
    officeCode,
    startsAt,
    hasValidCard: input.hasValidCard ?? true,
    residenceUnitCode,
  });
}

/**
 * Đổi lịch hẹn: the same booking at another time or office; the old place is free from then on. Until the old time
 * begins.
 */
const moveToPlace = (calendar: WorkingCalendar): UseCase<Move, { appointmentId: string }> => ({
  name: 'moveAppointment',
  permission: 'appointment:book',
  rows: 'ALL',
  async run(transaction, { officeCode, startsAt, hasValidCard, residenceUnitCode, ...key }) {
    const { em, now } = transaction;
    const appointment = await getAppointmentOfHolder(em, key);
    stateAfter(appointment.state, 'MOVE');
    if (appointment.starts_at <= now) throw new DomainRefusal('APPOINTMENT_STATE');
    const day = localDateOf(startsAt);
    const office = await findOffice(em, officeCode);
    assertBookable({ startsAt, now, slots: office ? slotsOfOffice(office, day, calendar) : [] });
    if (!office) throw new DomainRefusal('SLOT_NOT_OFFERED');
    if (office.id !== appointment.office_id) {
      const residesInUnit =
        residenceUnitCode !== null && (await isInUnit(em, office.unit_id, residenceUnitCode));
      assertOfficeAccepts(office, { day, hasValidCard, residesInUnit });
    }
    await moveTo(transaction, appointment, office, startsAt);
    return { appointmentId: appointment.id };
  },
});

async function moveTo(
  { em, audit, count, enqueue }: Transaction,
  appointment: HeldAppointment,
  office: OfficeRow,
  startsAt: Date,
): Promise<void> {
  const { id, unit_id: formerUnitId } = appointment;
  const { id: officeId, unit_id: unitId, capacity } = office;
  const seat = await findFreeSeat(em, { officeId, startsAt, capacity, besides: id });
  if (seat === null) throw new DomainRefusal('SLOT_TAKEN');
  await moveAppointmentTo(em, id, { officeId, unitId, startsAt, seat });
  // An officer of the former unit must find out where it went, and one of the new unit where it came from.
  for (const chain of new Set([formerUnitId, unitId])) {
    audit({
      unitId: chain,
      action: 'APPOINTMENT_MOVED',
      subjectKind: 'APPOINTMENT',
      subjectId: id,
      details: {
        office: office.code,
        startsAt: startsAt.toISOString(),
        startedAt: appointment.starts_at.toISOString(),
        version: appointment.version,
      },
    });
  }
  if (formerUnitId !== unitId) {
    count({ unitId: formerUnitId, measure: appointmentMeasure('BOOKED'), amount: -1 });
    count({ unitId, measure: appointmentMeasure('BOOKED'), amount: 1 });
  }
  const version = appointment.version + 1;
  enqueue({
    task: 'send-appointment-notice',
    payload: { appointmentId: id, version },
    key: `send-appointment-notice:${id}:${version}`,
  });
}
