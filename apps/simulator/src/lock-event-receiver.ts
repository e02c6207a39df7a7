import { createPublicKey, verify } from 'node:crypto';
import type { JsonWebKey } from 'node:crypto';
import express, { Router } from 'express';
import type { Behaviours } from './behaviours.ts';

/*
 * The webhook of an invented agency that is subscribed to locks and unlocks: push delivery by RFC 8935.
 *
 *   POST /receivers/lock-events   Content-Type: application/secevent+jwt, the body is the Security Event Token
 *   202 it is here; 400 { err, description } it is refused: invalid_request, invalid_key, authentication_failed
 *
 * The signature is checked with the keys that the server publishes. One jti is one event, however often it comes.
 *
 * For tests and demos: PUT /behaviours/lock-events makes it fail; GET /receivers/lock-events lists what came, DELETE
 * empties it.
 */

/** An event as it arrived, with how often. */
export interface ReceivedLockEvent {
  readonly jti: string;
  readonly audience: string;
  readonly subject: string;
  readonly isLock: boolean;
  /** First, second, … event of its account. */
  readonly sequence: number;
  readonly occurredAt: string;
  readonly receivedAt: string;
  readonly arrivals: number;
}

const LEDGER_LIMIT = 1_000;

/** The newest first seen last; the oldest are forgotten, so that a long run does not fill the memory. */
export function createLockEventLedger(now: () => Date) {
  const events = new Map<string, ReceivedLockEvent>();
  return {
    receive(event: Omit<ReceivedLockEvent, 'receivedAt' | 'arrivals'>): void {
      const known = events.get(event.jti);
      events.set(
        event.jti,
        known
          ? { ...known, arrivals: known.arrivals + 1 }
          : { ...event, receivedAt: now().toISOString(), arrivals: 1 },
      );
      const [oldest] = events.keys();
      if (events.size > LEDGER_LIMIT && oldest !== undefined) events.delete(oldest);
    },
    list: (): ReceivedLockEvent[] => [...events.values()],
    clear: (): void => events.clear(),
  };
}

export type LockEventLedger = ReturnType<typeof createLockEventLedger>;

/** `jwksUrl`: where the server publishes its keys; undefined: nowhere, and every event is refused. */
export function lockEventReceiver(
  ledger: LockEventLedger,
  behaviours: Behaviours,
  jwksUrl: string | undefined,
): Router {
  const router = Router();
  router.post(
    '/lock-events',
    behaviours.before('lock-events'),
    express.text({ type: 'application/secevent+jwt', limit: '16kb' }),
    async (request, response) => {
      const outcome = await readEvent(request.body, jwksUrl);
      if ('err' in outcome) {
        response.status(400).json(outcome);
        return;
      }
      ledger.receive(outcome);
      if (behaviours.of('lock-events').mode === 'losesAnswers') response.socket?.destroy();
      else behaviours.answer('lock-events', response, () => response.status(202).end());
    },
  );
  router.get('/lock-events', (_request, response) => {
    response.json({ events: ledger.list() });
  });
  router.delete('/lock-events', (_request, response) => {
    ledger.clear();
    response.status(204).end();
  });
  return router;
}

interface Refused {
  readonly err: string;
  readonly description: string;
}

async function readEvent(
  body: unknown,
  jwksUrl: string | undefined,
): Promise<Omit<ReceivedLockEvent, 'receivedAt' | 'arrivals'> | Refused> {
  const [header, payload, signature, ...more] = typeof body === 'string' ? body.split('.') : [];
  if (!header || !payload || !signature || more.length > 0)
    return { err: 'invalid_request', description: 'Expected a Security Event Token (simulated).' };
  const key = await findKey(header, jwksUrl).catch(() => undefined);
  if (!key)
    return { err: 'invalid_key', description: 'No published key has the name in the header (simulated).' };
  const isGenuine = verify(
    'sha256',
    Buffer.from(`${header}.${payload}`),
    { key, dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  );
  if (!isGenuine) return { err: 'authentication_failed', description: 'The signature is wrong (simulated).' };
  const {
    jti,
    aud,
    sub_id: subject,
    toe,
    events,
  } = readPart(payload) as {
    jti: string;
    aud: string;
    sub_id: { id: string };
    toe: number;
    events: Record<string, { sequence: number }>;
  };
  const [[type, { sequence }] = ['', { sequence: 0 }]] = Object.entries(events);
  return {
    jti,
    audience: aud,
    subject: subject.id,
    isLock: type.endsWith('/account-disabled'),
    sequence,
    occurredAt: new Date(toe * 1_000).toISOString(),
  };
}

/** Fetched for each event: a demo has few, and a key that was changed counts at once. */
async function findKey(header: string, jwksUrl: string | undefined) {
  const { alg, kid, typ } = readPart(header);
  if (jwksUrl === undefined || alg !== 'ES256' || typ !== 'secevent+jwt') return undefined;
  const response = await fetch(jwksUrl);
  const { keys } = (await response.json()) as { keys: (JsonWebKey & { kid?: string })[] };
  const jwk = keys.find((candidate) => candidate.kid === kid);
  return jwk && createPublicKey({ key: jwk, format: 'jwk' });
}

const readPart = (part: string): Record<string, unknown> =>
  JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>;
