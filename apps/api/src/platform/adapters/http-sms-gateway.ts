import { z } from 'zod';
import type { SmsGateway } from '../ports/sms-gateway.ts';
import { below, requestJson } from './http-json.ts';

const ANSWERS_WITHIN_MS = 5_000;

const receipt = z.object({
  clientReference: z.string(),
  state: z.enum(['PENDING', 'DELIVERED', 'UNDELIVERED']),
});

export const httpSmsGateway = (baseUrl: string, timeoutMs = ANSWERS_WITHIN_MS): SmsGateway => ({
  async send(message) {
    const { status } = await requestJson(below(baseUrl, 'sms'), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(message),
      timeoutMs,
    });
    if (status !== 202 && status !== 200) throw new Error(`The SMS gateway answered ${status}.`);
  },

  async findReceipt(clientReference) {
    const { status, body } = await requestJson(below(baseUrl, 'sms', 'receipts', clientReference), {
      timeoutMs,
    });
    // A message that the gateway does not know (any more) was not reported lost: nothing is known about it.
    if (status === 404) return null;
    if (status !== 200) throw new Error(`The SMS gateway answered ${status}.`);
    const answer = receipt.safeParse(body);
    if (!answer.success) throw new Error('The SMS gateway answered in a form that is not agreed.');
    if (answer.data.clientReference !== clientReference)
      throw new Error('The SMS gateway answered about another message.');
    return answer.data.state === 'PENDING' ? null : answer.data.state;
  },
});
