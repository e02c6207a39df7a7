import { createHmac, randomUUID } from 'node:crypto';
import express, { Router } from 'express';

/** A message that an invented citizen has sent to us, and what became of it. */
export interface SentText {
  readonly from: string;
  readonly text: string;
  readonly sentAt: string;
  /** Whether it was taken in at the other end; a gateway would try again, a person at a simulator sees that it failed. */
  readonly isTaken: boolean;
}

/** Where the gateway brings what phones send, and the key that it signs with. */
export interface SmsCentre {
  readonly url: string;
  readonly key: Buffer;
}

export interface Phones {
  /** Sends a text in the name of a phone, as anybody with the right equipment can. */
  send(from: string, text: string): Promise<SentText>;
  list(): readonly SentText[];
}

const LIMIT = 10_000;

export function createPhones(centre: SmsCentre | undefined, now: () => Date): Phones {
  const texts: SentText[] = [];
  return {
    async send(from, text) {
      const isTaken = centre !== undefined && (await bring(centre, { from, text }));
      const sent = { from, text, sentAt: now().toISOString(), isTaken };
      texts.push(sent);
      if (texts.length > LIMIT) texts.shift();
      return sent;
    },
    list: () => [...texts],
  };
}

/** As the gateway of a carrier does it: HMAC-SHA-256 over the time, a full stop and the body. */
async function bring({ url, key }: SmsCentre, message: { from: string; text: string }): Promise<boolean> {
  const body = JSON.stringify({ messageId: randomUUID(), ...message });
  // The other end judges by the clock of the machine, whatever time is played here.
  const timestamp = String(Math.floor(Date.now() / 1000));
  const signature = createHmac('sha256', key).update(`${timestamp}.${body}`).digest('hex');
  try {
    const { status } = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-timestamp': timestamp, 'x-signature': signature },
      body,
    });
    return status === 202;
  } catch {
    return false;
  }
}

const PHONE_NUMBER = /^0\d{9}$/;
const LONGEST_TEXT = 1_000;

/** Takes texts from the form of the page, which is led back to the thread, and from programs, which get JSON. */
export function phonesDoor(phones: Phones): Router {
  const router = Router();
  router.post('/texts', express.urlencoded({ extended: false, limit: '8kb' }), async (request, response) => {
    const { from, text } = (request.body ?? {}) as Record<string, unknown>;
    const isFromPage = request.is('application/x-www-form-urlencoded') !== false;
    if (
      typeof from !== 'string' ||
      !PHONE_NUMBER.test(from.replace(/[\s.]/g, '')) ||
      typeof text !== 'string' ||
      text.trim() === '' ||
      text.length > LONGEST_TEXT
    ) {
      if (isFromPage) response.redirect(303, '/?wrong=1');
      else response.status(400).json({ error: 'Expected from (0xxxxxxxxx) and text.' });
      return;
    }
    const sent = await phones.send(from.replace(/[\s.]/g, ''), text);
    if (isFromPage) response.redirect(303, `/?phone=${sent.from}`);
    else response.status(sent.isTaken ? 202 : 502).json(sent);
  });
  router.get('/texts', (_request, response) => {
    response.json({ texts: phones.list() });
  });
  return router;
}
