import type { SmsGateway } from '../ports/sms-gateway.ts';
import { requestJson } from './http-json.ts';

const ACCEPTS_WITHIN_MS = 5_000;

export const httpSmsGateway = (baseUrl: string, timeoutMs = ACCEPTS_WITHIN_MS): SmsGateway => ({
  async send(message) {
    const { status } = await requestJson(new URL('sms', baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(message),
      timeoutMs,
    });
    if (status !== 202 && status !== 200) throw new Error(`The SMS gateway answered ${status}.`);
  },
});
