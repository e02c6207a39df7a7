import type { SmsGateway } from '../ports/sms-gateway.ts';
import { requestJson } from './http-json.ts';

export const httpSmsGateway = (baseUrl: string): SmsGateway => ({
  async send(message) {
    const { status } = await requestJson(new URL('sms', baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(message),
      timeoutMs: 5_000,
    });
    if (status !== 202 && status !== 200) throw new Error(`The SMS gateway answered ${status}.`);
  },
});
