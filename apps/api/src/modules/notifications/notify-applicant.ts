import {
  approvalEmail,
  approvalSms,
  refusedEmail,
  refusedSms,
  returnedEmail,
  returnedSms,
  upgradedEmail,
  upgradedSms,
  type Email,
  type ReturnReason,
  type SubjectType,
} from '@dinhdanh/domain';
import type { Transaction } from '../../platform/use-case.ts';
import type { Notification, NotificationTemplate } from './notification.entity.ts';
import { writeNotification } from './write-notification.ts';

/** Of the application what its notice says, and where it goes. */
interface Applicant {
  readonly id: string;
  readonly unitId: number;
  readonly code: string;
  readonly subjectType: SubjectType;
  readonly fullName: string;
  readonly phoneNumber: string;
  readonly email?: string | null | undefined;
}

/** The notice of a return says what to do about its reason. */
type Notice =
  | readonly [template: 'APPLICATION_RETURNED', reason: ReturnReason]
  | readonly [template: Exclude<NotificationTemplate, 'APPLICATION_RETURNED'>];

/**
 * Writes the notice of a decision: an SMS always, an e-mail beside it where an address was given. The
 * worker sends each of them after the commit, so that one does not wait for the other. The identifier of the row is
 * the reference that the gateway dedupes by, and the database allows one message per application, template and channel.
 */
export function notifyApplicant(transaction: Transaction, applicant: Applicant, ...notice: Notice): void {
  const { sms, email } = textsOf(applicant, notice);
  const [template] = notice;
  write(transaction, applicant, { template, channel: 'SMS', recipientEmail: null, body: sms });
  if (applicant.email)
    write(transaction, applicant, {
      template,
      channel: 'EMAIL',
      recipientEmail: applicant.email,
      body: `${email.subject}\n\n${email.body}`,
    });
}

function textsOf(
  { fullName, code, subjectType }: Applicant,
  [template, reason]: Notice,
): { readonly sms: string; readonly email: Email } {
  switch (template) {
    case 'APPLICATION_APPROVED':
      return { sms: approvalSms(fullName, subjectType), email: approvalEmail(fullName, subjectType) };
    case 'APPLICATION_UPGRADED':
      return { sms: upgradedSms(fullName, subjectType), email: upgradedEmail(fullName, subjectType) };
    case 'APPLICATION_RETURNED':
      return {
        sms: returnedSms(fullName, code, reason, subjectType),
        email: returnedEmail(fullName, code, reason, subjectType),
      };
    case 'APPLICATION_REFUSED':
      return {
        sms: refusedSms(fullName, code, subjectType),
        email: refusedEmail(fullName, code, subjectType),
      };
  }
}

const write = (
  transaction: Transaction,
  { id, unitId, phoneNumber }: Applicant,
  message: Pick<Notification, 'template' | 'channel' | 'recipientEmail' | 'body'>,
): void =>
  writeNotification(transaction, {
    ...message,
    unitId,
    applicationId: id,
    recipientPhoneNumber: phoneNumber,
  });
