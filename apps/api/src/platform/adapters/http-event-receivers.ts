import { z } from 'zod';
import { EventNotReceived, type EventReceivers } from '../ports/event-receivers.ts';
import { readLimited, TooLarge } from './http-json.ts';

const ANSWER_WITHIN_MS = 10_000;
/** RFC 8935, section 2.4: one word of the list there, or one that the two sides agreed on. */
const refusalForm = z.object({ err: z.string().regex(/^[a-z_]{1,40}$/) });

/**
 * Push delivery by RFC 8935. Only origins that the operator has named are called, and a receiver that sends us on to
 * somewhere else is not followed: an address in a subscription must open no door inside our own network.
 */
export const httpEventReceivers = (
  origins: readonly string[],
  timeoutMs = ANSWER_WITHIN_MS,
): EventReceivers => ({
  async deliver(url, securityEventToken) {
    if (!origins.includes(new URL(url).origin)) throw new EventNotReceived('ORIGIN_NOT_ALLOWED');
    const { status, text } = await post(url, securityEventToken, timeoutMs).catch((error: unknown) => {
      throw new EventNotReceived(wordFor(error));
    });
    if (status === 202) return;
    if (status >= 300 && status < 400) throw new EventNotReceived('REDIRECTED');
    throw new EventNotReceived(status === 400 ? refusalIn(text) : `STATUS_${status}`);
  },
});

async function post(url: string, body: string, timeoutMs: number): Promise<{ status: number; text: string }> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/secevent+jwt', accept: 'application/json' },
    body,
    redirect: 'manual',
    signal: AbortSignal.timeout(timeoutMs),
  });
  return { status: response.status, text: await readLimited(response) };
}

function refusalIn(text: string): string {
  try {
    return `REFUSED_${refusalForm.parse(JSON.parse(text)).err}`;
  } catch {
    return 'REFUSED';
  }
}

/** What a failed call says of its cause may hold what was sent; one word is enough. */
function wordFor(error: unknown): string {
  if (error instanceof TooLarge) return 'ANSWER_TOO_LARGE';
  return error instanceof DOMException && error.name === 'TimeoutError' ? 'TIMEOUT' : 'CONNECTION';
}
