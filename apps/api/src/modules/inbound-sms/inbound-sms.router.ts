import { createHmac, timingSafeEqual } from 'node:crypto';
import express, { type Request, type Router } from 'express';
import { z } from 'zod';
import { BadUserInput, RequestError, Unauthenticated } from '../../platform/request-errors.ts';
import { receiveSms, type ReceivingServices } from './receive-sms.ts';

const LARGEST_BODY = '4kb';
/** How far the clock of the gateway may be from ours, and how long a message that was listened to could come again. */
const SIGNED_WITHIN_SECONDS = 300;

const brought = z.object({
  messageId: z.string().regex(/^[\w.:-]{1,100}$/),
  from: z.string().min(1).max(40),
  text: z.string().max(2_000),
});

export interface InboundSmsServices extends ReceivingServices {
  /** Shared with the gateway and nobody else. */
  readonly smsInboundKey: Buffer;
}

/**
 * Where the SMS gateway brings what phones send. It signs time and body: `X-Signature` is the HMAC-SHA-256, in
 * hexadecimal, of `X-Timestamp` (seconds), a full stop, and the body as it is sent. Whatever is not so signed gets one
 * and the same answer, before anything of the body is read.
 */
export function inboundSmsRouter({ smsInboundKey, ...services }: InboundSmsServices): Router {
  const router = express.Router({ caseSensitive: true, strict: true });
  router.post(
    '/inbound',
    express.raw({ limit: LARGEST_BODY, type: () => true, inflate: false }),
    async (request, response) => {
      const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
      if (!isSigned(smsInboundKey, request, body)) throw new Unauthenticated();
      await receiveSms(services, readMessage(body));
      response.status(202).json({ status: 'accepted' });
    },
  );
  router.all('/inbound', (_request, _response, next) =>
    next(new RequestError('METHOD_NOT_ALLOWED', {}, 405)),
  );
  router.use((_request, _response, next) => next(new RequestError('NOT_FOUND', {}, 404)));
  return router;
}

function isSigned(key: Buffer, request: Request, body: Buffer): boolean {
  const timestamp = request.get('x-timestamp') ?? '';
  const given = Buffer.from(request.get('x-signature') ?? '', 'utf8');
  const right = Buffer.from(
    createHmac('sha256', key).update(`${timestamp}.`).update(body).digest('hex'),
    'utf8',
  );
  const isRight = given.length === right.length && timingSafeEqual(given, right);
  return isRight && isOfNow(timestamp);
}

function isOfNow(timestamp: string): boolean {
  if (!/^[0-9]{10}$/.test(timestamp)) return false;
  return Math.abs(Date.now() / 1000 - Number(timestamp)) <= SIGNED_WITHIN_SECONDS;
}

function readMessage(body: Buffer): z.infer<typeof brought> {
  try {
    const message = brought.parse(JSON.parse(body.toString('utf8')));
    // The database's texts hold no U+0000, and a message that is refused would come again for ever.
    return { ...message, text: message.text.replaceAll('\0', ' ') };
  } catch {
    throw new BadUserInput('body');
  }
}
