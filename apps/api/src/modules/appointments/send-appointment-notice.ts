import { appointmentSms } from '@dinhdanh/domain';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import type { SmsGateway } from '../../platform/ports/sms-gateway.ts';
import { findNotice } from './appointments.queries.ts';

/**
 * Tells the person by SMS when and where, as a job. One message for each version of an appointment: tried again it is
 * the same one to the gateway, and one that was overtaken by a change is let go.
 */
export async function sendAppointmentNotice(
  { reader, smsGateway }: { readonly reader: ScopedReader; readonly smsGateway: SmsGateway },
  { appointmentId, version }: { readonly appointmentId: string; readonly version: number },
): Promise<void> {
  const notice = await findNotice(reader, appointmentId, version);
  if (!notice) return;
  await smsGateway.send({
    clientReference: `${appointmentId}:${version}`,
    to: notice.phone_number,
    text: appointmentSms(notice.code, notice.office_name, notice.starts_at),
  });
}
