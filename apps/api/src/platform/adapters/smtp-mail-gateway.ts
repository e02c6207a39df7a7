import { createTransport } from 'nodemailer';
import type { MailGateway } from '../ports/mail-gateway.ts';

/** A relay that takes longer has not taken the mail; the job tries again later. */
const TAKES_WITHIN_MS = 10_000;
const ANSWER_LIMIT_BYTES = 64 * 1024;

/** `sender`: the address that citizens see; its domain also names the messages. */
export const smtpMailGateway = (
  smtpUrl: string,
  sender: string,
  timeoutMs = TAKES_WITHIN_MS,
): MailGateway => {
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    dnsTimeout: timeoutMs,
    socketCloseTimeout: 0,
    maxResponseSize: ANSWER_LIMIT_BYTES,
    // The texts are ours, but no text shall ever make the worker read a file or an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send({ clientReference, to, subject, text }) {
      try {
        await transport.sendMail({
          messageId: `<${clientReference}@${sender.slice(sender.lastIndexOf('@') + 1)}>`,
          from: { name: 'Định Danh', address: sender },
          // An object is one recipient; a text could be read as several.
          to: { name: '', address: to },
          subject,
          text,
          headers: { 'Auto-Submitted': 'auto-generated' },
          signal: AbortSignal.timeout(timeoutMs),
        });
      } catch (error) {
        // Without its cause: the words of the relay may repeat the address and the text.
        // eslint-disable-next-line preserve-caught-error
        throw new Error(`The mail relay did not take the mail (${complaintOf(error)}).`);
      }
    },
  };
};

/** What went wrong, by the codes of the protocol. */
function complaintOf(error: unknown): string {
  const { code, responseCode } = error as { readonly code?: unknown; readonly responseCode?: unknown };
  return [code, responseCode]
    .filter((word) => typeof word === 'string' || typeof word === 'number')
    .join(' ');
}
