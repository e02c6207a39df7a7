import { DomainRefusal, parsePhoneNumber, TOO_MANY_MESSAGES_REPLY } from '@dinhdanh/domain';
import { SYSTEM } from '../../platform/access/actor.ts';
import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import type { RateLimits } from '../../platform/rate-limits.ts';
import { RateLimited } from '../../platform/request-errors.ts';
import type { Secrets } from '../../platform/secrets.ts';
import type { UseCase, UseCases } from '../../platform/use-case.ts';
import { insertInboundSms, isKnownSms, markAnswered, type NewInboundSms } from './inbound-sms.queries.ts';

export interface ReceivingServices {
  readonly useCases: UseCases;
  readonly reader: ScopedReader;
  readonly secrets: Secrets;
  readonly rateLimits: RateLimits;
}

export interface BroughtSms {
  readonly messageId: string;
  readonly from: string;
  readonly text: string;
}

/**
 * Takes in a message that the gateway brings. It is kept and answered by a job. A phone that sends too much is told so
 * once and then hears nothing; when all phones together send too much, the gateway keeps its messages and comes again.
 */
export async function receiveSms(
  { useCases, reader, secrets, rateLimits }: ReceivingServices,
  { messageId, from, text }: BroughtSms,
): Promise<void> {
  const phoneNumber = phoneNumberOf(from);
  // Short numbers and numbers abroad: nobody of ours, and no answer would come there.
  if (phoneNumber === null) return;
  if (await isKnownSms(reader, messageId)) return;
  const senderPrint = secrets.fingerprint(phoneNumber);
  const isTooMany =
    (await rateLimits.secondsUntilAllowed('inbound-sms-per-number-hour', senderPrint)) > 0 ||
    (await rateLimits.secondsUntilAllowed('inbound-sms-per-number-day', senderPrint)) > 0;
  if (isTooMany && (await rateLimits.secondsUntilAllowed('sms-notice-per-number-day', senderPrint)) > 0)
    return;
  const wait = await rateLimits.secondsUntilAllowed('inbound-sms-gateway-minute', 'ALL');
  if (wait > 0) throw new RateLimited(wait);
  await useCases.execute(keepSms, SYSTEM, { messageId, phoneNumber, senderPrint, text, isTooMany });
}

function phoneNumberOf(from: string): string | null {
  try {
    return parsePhoneNumber(from);
  } catch (error) {
    if (error instanceof DomainRefusal) return null;
    throw error;
  }
}

const keepSms: UseCase<
  Pick<NewInboundSms, 'phoneNumber' | 'senderPrint' | 'text'> & { messageId: string; isTooMany: boolean },
  void
> = {
  name: 'receiveSms',
  permission: 'inbound-sms:receive',
  rows: 'ALL',
  async run({ em, now, audit, enqueue }, { messageId, isTooMany, ...message }) {
    const id = await insertInboundSms(em, { ...message, gatewayMessageId: messageId, receivedAt: now });
    const line = { unitId: NATIONAL_CHAIN, subjectKind: 'INBOUND_SMS' } as const;
    if (id === null) {
      audit({ ...line, action: 'SMS_RECEIVED_AGAIN', subjectId: 'KNOWN' });
      return;
    }
    audit({ ...line, action: isTooMany ? 'SMS_REFUSED_TOO_MANY' : 'SMS_RECEIVED', subjectId: id });
    if (isTooMany) await markAnswered(em, id, { intent: 'TOO_MANY', reply: TOO_MANY_MESSAGES_REPLY }, now);
    enqueue({
      task: isTooMany ? 'send-sms-reply' : 'answer-inbound-sms',
      payload: { inboundSmsId: id },
      key: `answer-inbound-sms:${id}`,
    });
  },
};
