import { createHmac, randomUUID } from 'node:crypto';
import { TEST_SMS_INBOUND_KEY } from './secret-key.ts';
import type { Session } from './test-world.ts';

export const signSms = (timestamp: string, body: string, key: Buffer = TEST_SMS_INBOUND_KEY): string =>
  createHmac('sha256', key).update(`${timestamp}.${body}`).digest('hex');

export const postSms = (gateway: Session, body: string, headers: Record<string, string>): Promise<Response> =>
  gateway.fetch('/sms/inbound', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });

/** Brings a message as the gateway does; gives the status. */
export async function bringSms(
  gateway: Session,
  {
    messageId = randomUUID(),
    ...message
  }: { readonly messageId?: string; readonly from: string; readonly text: string },
): Promise<number> {
  const body = JSON.stringify({ messageId, ...message });
  const timestamp = String(Math.floor(Date.now() / 1000));
  const response = await postSms(gateway, body, {
    'x-timestamp': timestamp,
    'x-signature': signSms(timestamp, body),
  });
  await response.arrayBuffer();
  return response.status;
}
