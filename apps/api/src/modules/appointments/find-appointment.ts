import { DomainRefusal, parsePersonalIdNumber } from '@dinhdanh/domain';
import type { EntityManager } from '@mikro-orm/postgresql';
import { parseFields } from '../../platform/input-refused.ts';
import type { UseCase } from '../../platform/use-case.ts';
import type { AppointmentServices } from './appointment-services.ts';
import { findAppointmentOfHolder, type HeldAppointment } from './appointments.queries.ts';

/** Code and personal identification number together open an appointment; either alone opens nothing. */
export interface AppointmentKey {
  readonly code: string;
  readonly personalIdNumber: string;
}

/** Reads the two numbers and holds guessing down, by address and by code. */
export async function readAppointmentKey(
  { rateLimits, secrets }: AppointmentServices,
  address: string,
  input: AppointmentKey,
): Promise<AppointmentKey> {
  const { personalIdNumber } = parseFields({
    personalIdNumber: () => parsePersonalIdNumber(input.personalIdNumber),
  });
  const code = input.code.trim().toUpperCase();
  await rateLimits.holdDown([
    ['appointment-lookup-per-address', address],
    ['appointment-lookup-per-code', secrets.fingerprint(code)],
  ]);
  return { code, personalIdNumber };
}

/** The appointment of the key, locked. A code that nobody has and somebody else's give the same refusal. */
export async function getAppointmentOfHolder(
  em: EntityManager,
  { code, personalIdNumber }: AppointmentKey,
): Promise<HeldAppointment> {
  const appointment = await findAppointmentOfHolder(em, code, personalIdNumber);
  if (!appointment) throw new DomainRefusal('APPOINTMENT_UNKNOWN');
  return appointment;
}

/** Xem lịch hẹn: reading it is recorded, so it is a use case. */
export const findAppointment: UseCase<AppointmentKey, { appointmentId: string }> = {
  name: 'findAppointment',
  permission: 'appointment:book',
  rows: 'ALL',
  async run({ em, audit }, key) {
    const { id, unit_id: unitId } = await getAppointmentOfHolder(em, key);
    audit({ unitId, action: 'APPOINTMENT_OPENED', subjectKind: 'APPOINTMENT', subjectId: id });
    return { appointmentId: id };
  },
};
