import { Router } from 'express';
import type { Behaviours } from './behaviours.ts';

export interface SmsMessage {
  readonly messageId: string;
  readonly clientReference: string;
  readonly to: string;
  readonly text: string;
  readonly receivedAt: string;
}

const RECEIPT_STATES = ['PENDING', 'DELIVERED', 'UNDELIVERED'] as const;
export type ReceiptState = (typeof RECEIPT_STATES)[number];

/** A message with what the carrier says became of it. */
export interface SmsLine extends SmsMessage {
  readonly receipt: ReceiptState;
}

export interface SmsLedger {
  /** Takes a message in; the same reference is the same message, however often it comes. */
  accept(message: Pick<SmsMessage, 'clientReference' | 'to' | 'text'>): {
    messageId: string;
    duplicate: boolean;
  };
  /** The newest last. */
  list(to?: string): readonly SmsLine[];
  /** What became of a message; undefined when no such reference has come. */
  receiptOf(clientReference: string): ReceiptState | undefined;
  /** Says for a phone what becomes of every message to it, those already sent too. */
  setReceipt(to: string, receipt: ReceiptState): void;
  clear(): void;
}

const LEDGER_LIMIT = 10_000;
/** References are remembered for longer than lines: a late repetition must not reach the citizen twice. */
const REFERENCE_LIMIT = 100_000;

export function createSmsLedger(now: () => Date): SmsLedger {
  const messages: SmsMessage[] = [];
  const idsByReference = new Map<string, string>();
  const receiptsByPhone = new Map<string, ReceiptState>();
  const receiptFor = (to: string): ReceiptState => receiptsByPhone.get(to) ?? 'DELIVERED';
  let count = 0;
  return {
    accept: ({ clientReference, to, text }) => {
      const known = idsByReference.get(clientReference);
      if (known !== undefined) return { messageId: known, duplicate: true };
      count += 1;
      const messageId = `sms-${String(count).padStart(6, '0')}`;
      messages.push({ messageId, clientReference, to, text, receivedAt: now().toISOString() });
      if (messages.length > LEDGER_LIMIT) messages.shift();
      idsByReference.set(clientReference, messageId);
      const [oldest] = idsByReference.keys();
      if (idsByReference.size > REFERENCE_LIMIT && oldest !== undefined) idsByReference.delete(oldest);
      return { messageId, duplicate: false };
    },
    list: (to) =>
      messages
        .filter((message) => to === undefined || message.to === to)
        .map((message) => ({ ...message, receipt: receiptFor(message.to) })),
    receiptOf: (clientReference) => {
      const message = messages.findLast((line) => line.clientReference === clientReference);
      return message && receiptFor(message.to);
    },
    setReceipt: (to, receipt) => {
      receiptsByPhone.set(to, receipt);
    },
    clear: () => {
      messages.length = 0;
      idsByReference.clear();
      receiptsByPhone.clear();
    },
  };
}

const PHONE_NUMBER = /^0\d{9}$/;

export function smsGateway(ledger: SmsLedger, behaviours: Behaviours): Router {
  const router = Router();
  router.post('/', behaviours.before('sms'), (request, response) => {
    const message = parseMessage(request.body);
    if (!message) {
      response.status(400).json({ error: 'Expected clientReference, to (0xxxxxxxxx) and text.' });
      return;
    }
    // A slow gateway has taken the message in before it answers: the caller's time-out does not undo the sending.
    const accepted = ledger.accept(message);
    behaviours.answer('sms', response, () => response.status(202).json(accepted));
  });
  router.get(
    '/receipts/:clientReference',
    behaviours.before<{ clientReference: string }>('sms'),
    (request, response) => {
      const { clientReference } = request.params;
      const state = ledger.receiptOf(clientReference);
      behaviours.answer('sms', response, () => {
        if (state) response.json({ clientReference, state });
        else response.status(404).json({ error: 'No message with this reference.' });
      });
    },
  );
  router.put('/receipts/of/:phoneNumber', (request, response) => {
    const { phoneNumber } = request.params;
    const state = parseReceiptState(request.body);
    if (!PHONE_NUMBER.test(phoneNumber) || !state) {
      response.status(400).json({ error: `Expected state, one of ${RECEIPT_STATES.join(', ')}.` });
      return;
    }
    ledger.setReceipt(phoneNumber, state);
    response.json({ to: phoneNumber, state });
  });
  router.get('/messages', (request, response) => {
    const { to } = request.query;
    response.json({ messages: ledger.list(typeof to === 'string' ? to : undefined) });
  });
  router.delete('/messages', (_request, response) => {
    ledger.clear();
    response.status(204).end();
  });
  return router;
}

function parseMessage(body: unknown): Pick<SmsMessage, 'clientReference' | 'to' | 'text'> | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const { clientReference, to, text } = body as Record<string, unknown>;
  if (typeof clientReference !== 'string' || clientReference === '') return undefined;
  if (typeof to !== 'string' || !PHONE_NUMBER.test(to)) return undefined;
  if (typeof text !== 'string' || text === '') return undefined;
  return { clientReference, to, text };
}

function parseReceiptState(body: unknown): ReceiptState | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const { state } = body as Record<string, unknown>;
  return RECEIPT_STATES.find((known) => known === state);
}
