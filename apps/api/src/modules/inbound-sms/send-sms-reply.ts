import { lockCodeReply } from '@dinhdanh/domain';
import { SYSTEM } from '../../platform/access/actor.ts';
import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import type { SmsGateway } from '../../platform/ports/sms-gateway.ts';
import type { Secrets } from '../../platform/secrets.ts';
import type { UseCase, UseCases } from '../../platform/use-case.ts';
import { findUnsentReply, markReplied, type UnsentReply } from './inbound-sms.queries.ts';

/**
 * Sends the answer to a message as a job. The name of the message is the reference that the gateway dedupes by. A code
 * that has ended meanwhile is let go.
 */
export async function sendSmsReply(
  {
    useCases,
    reader,
    secrets,
    smsGateway,
  }: {
    readonly useCases: UseCases;
    readonly reader: ScopedReader;
    readonly secrets: Secrets;
    readonly smsGateway: SmsGateway;
  },
  { inboundSmsId }: { readonly inboundSmsId: string },
): Promise<void> {
  const unsent = await findUnsentReply(reader, inboundSmsId);
  if (!unsent) return;
  const text = textOf(unsent, secrets);
  if (text !== null) await smsGateway.send({ clientReference: inboundSmsId, to: unsent.phoneNumber, text });
  await useCases.execute(markSmsReplied, SYSTEM, { inboundSmsId, isSent: text !== null });
}

const textOf = ({ reply, challengeId }: UnsentReply, secrets: Secrets): string | null =>
  challengeId === null ? reply : lockCodeReply(secrets.oneTimeCode(challengeId));

const markSmsReplied: UseCase<{ inboundSmsId: string; isSent: boolean }, void> = {
  name: 'markSmsReplied',
  permission: 'inbound-sms:answer',
  rows: 'ALL',
  async run({ em, now, audit }, { inboundSmsId, isSent }) {
    await markReplied(em, inboundSmsId, now);
    audit({
      unitId: NATIONAL_CHAIN,
      action: isSent ? 'SMS_REPLIED' : 'SMS_REPLY_TOO_LATE',
      subjectKind: 'INBOUND_SMS',
      subjectId: inboundSmsId,
    });
  },
};
