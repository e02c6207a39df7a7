import { randomBytes } from 'node:crypto';
import { createServer } from 'node:net';
import type { Server, Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { Router } from 'express';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import type { Behaviours } from './behaviours.ts';

export interface Mail {
  readonly messageId: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly receivedAt: string;
}

export interface MailLedger {
  /** Takes a mail in; one of the same Message-ID to the same address is the same mail, as mailboxes treat it. */
  accept(mail: Omit<Mail, 'receivedAt'>): void;
  /** The newest last. */
  list(to?: string): readonly Mail[];
  clear(): void;
}

const LEDGER_LIMIT = 10_000;
const LARGEST_MAIL_BYTES = 256 * 1024;

export function createMailLedger(now: () => Date): MailLedger {
  const mails: Mail[] = [];
  return {
    accept: (mail) => {
      if (mails.some(({ messageId, to }) => messageId === mail.messageId && to === mail.to)) return;
      mails.push({ ...mail, receivedAt: now().toISOString() });
      if (mails.length > LEDGER_LIMIT) mails.shift();
    },
    list: (to) => (to === undefined ? mails : mails.filter((mail) => mail.to === to)),
    clear: () => {
      mails.length = 0;
    },
  };
}

/** What lies in the mailboxes, over HTTP. */
export function mailbox(ledger: MailLedger): Router {
  const router = Router();
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

/** Takes mails in over SMTP. In front of it stands what a dead or a mad host would say before any protocol. */
export function mailRelay(ledger: MailLedger, behaviours: Behaviours): Server {
  const relay = new SMTPServer({
    name: 'simulator',
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    size: LARGEST_MAIL_BYTES,
    rejectOversized: true,
    onMailFrom: (_address, _session, done) => {
      const isFailing = behaviours.of('mail').mode === 'error';
      done(
        isFailing ? Object.assign(new Error('The service failed (simulated).'), { responseCode: 451 }) : null,
      );
    },
    onData: (stream, session, done) => {
      void buffer(stream)
        .then((bytes) => PostalMime.parse(bytes))
        .then(({ messageId = '', subject = '', text = '' }) => {
          for (const { address } of session.envelope.rcptTo)
            ledger.accept({ messageId, to: address, subject, text: text.trimEnd() });
        })
        .then(
          () => answerLate(behaviours, () => done()),
          (error: unknown) => done(error instanceof Error ? error : new Error(String(error))),
        );
    },
  });
  // A client that hangs up is no event worth the end of the process.
  relay.on('error', () => undefined);
  return createServer((socket: Socket) => {
    const { mode } = behaviours.of('mail');
    socket.on('error', () => undefined);
    if (mode === 'down') socket.destroy();
    else if (mode === 'garbage') socket.end(Buffer.concat([randomBytes(200), Buffer.from('\r\n')]));
    else relay.connect(socket);
  });
}

/** A slow relay has taken the mail before it says so: the caller's time-out does not undo the sending. */
function answerLate(behaviours: Behaviours, answer: () => void): void {
  const { mode, delayMs } = behaviours.of('mail');
  if (mode === 'slow') setTimeout(answer, delayMs).unref();
  else answer();
}
