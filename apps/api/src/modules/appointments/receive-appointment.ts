import { DomainRefusal } from '@dinhdanh/domain';
import { isUuid } from '../../platform/identifiers.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { Transaction, UseCase } from '../../platform/use-case.ts';
import { endAppointment, stateAfter } from './appointment-changes.ts';
import { findAppointmentForUpdate, linkApplication, type HeldAppointment } from './appointments.queries.ts';

interface AppointmentAsRead {
  readonly id: string;
  readonly expectedVersion: number;
}

/** Tiếp nhận người đến theo lịch hẹn: the person came. */
export const receiveAppointment: UseCase<AppointmentAsRead, { appointmentId: string }> = {
  name: 'receiveAppointment',
  permission: 'appointment:receive',
  rows: 'ACTOR',
  async run(transaction, input) {
    const appointment = await getAppointmentAsRead(transaction, input, 'ATTEND');
    await endAppointment(transaction, appointment, 'ATTEND');
    return { appointmentId: appointment.id };
  },
};

/** Ghi nhận không đến: nobody came. Edge: not before the appointment has begun. */
export const missAppointment: UseCase<AppointmentAsRead, { appointmentId: string }> = {
  name: 'missAppointment',
  permission: 'appointment:receive',
  rows: 'ACTOR',
  async run(transaction, input) {
    const appointment = await getAppointmentAsRead(transaction, input, 'MISS');
    if (transaction.now < appointment.starts_at) throw new DomainRefusal('APPOINTMENT_STATE');
    await endAppointment(transaction, appointment, 'MISS');
    return { appointmentId: appointment.id };
  },
};

async function getAppointmentAsRead(
  { em }: Transaction,
  { id, expectedVersion }: AppointmentAsRead,
  action: 'ATTEND' | 'MISS',
): Promise<HeldAppointment> {
  const appointment = isUuid(id) ? await findAppointmentForUpdate(em, id) : null;
  if (!appointment) throw new NotFound();
  stateAfter(appointment.state, action);
  if (appointment.version !== expectedVersion)
    throw new DomainRefusal('STALE_VERSION', { currentVersion: appointment.version });
  return appointment;
}

/**
 * The application that was taken in at an appointment, in the transaction of the taking in. Whoever was received at the
 * door before is not received again.
 */
export async function attendAppointment(
  transaction: Transaction,
  id: string,
  applicationId: string,
): Promise<void> {
  const appointment = isUuid(id) ? await findAppointmentForUpdate(transaction.em, id) : null;
  if (!appointment) throw new NotFound();
  if (appointment.state !== 'ATTENDED') await endAppointment(transaction, appointment, 'ATTEND');
  await linkApplication(transaction.em, id, applicationId);
}
