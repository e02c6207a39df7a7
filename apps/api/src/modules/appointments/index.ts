export { AppointmentResolver } from './appointment.resolver.ts';
export { BookingPortalResolver } from './booking.portal-resolver.ts';
export { closeAppointmentDays } from './close-appointment-days.ts';
export { attendAppointment } from './receive-appointment.ts';
export { sendAppointmentNotice } from './send-appointment-notice.ts';
