import { DomainRefusal } from '@dinhdanh/domain';
import type { UseCase } from '../../platform/use-case.ts';
import { endAppointment } from './appointment-changes.ts';
import { getAppointmentOfHolder, type AppointmentKey } from './find-appointment.ts';

/** Hủy lịch hẹn, until it begins; the place is free from then on. */
export const cancelAppointment: UseCase<AppointmentKey, { code: string }> = {
  name: 'cancelAppointment',
  permission: 'appointment:book',
  rows: 'ALL',
  async run(transaction, key) {
    const appointment = await getAppointmentOfHolder(transaction.em, key);
    if (appointment.starts_at <= transaction.now) throw new DomainRefusal('APPOINTMENT_STATE');
    await endAppointment(transaction, appointment, 'CANCEL');
    return { code: key.code };
  },
};
