import { randomBytes } from 'node:crypto';
import type { RequestHandler, Response } from 'express';

export const SERVICES = ['sms', 'mail', 'population', 'immigration', 'organisations', 'biometrics'] as const;
export type Service = (typeof SERVICES)[number];

const MODES = ['ok', 'slow', 'error', 'garbage', 'down', 'stranger'] as const;
/** Services that are asked about a person, and so can answer about another one. */
const ASKED_ABOUT_PEOPLE: readonly Service[] = ['population', 'immigration', 'biometrics'];
type Mode = (typeof MODES)[number];

export interface Behaviour {
  readonly mode: Mode;
  /** How late a slow service answers; other modes ignore it. */
  readonly delayMs: number;
}

/** Longer than any client waits, so that `slow` means a time-out unless a shorter delay is asked for. */
const DEFAULT_DELAY_MS = 20_000;
const LONGEST_DELAY_MS = 600_000;

export interface Behaviours {
  all(): Readonly<Record<Service, Behaviour>>;
  of(service: Service): Behaviour;
  set(service: Service, behaviour: Behaviour): void;
  /** The one question about this subject is answered in another way than all others. */
  setAbout(service: Service, subject: string, behaviour: Behaviour): void;
  /** Stands before the answer of a service: lets it through, delays it or spoils it. */
  before<Params>(service: Service, subjectOf?: (params: Params) => string): RequestHandler<Params>;
  /** Delays an answer that has already had its effect. */
  answer(service: Service, response: Response, send: () => void, subject?: string): void;
}

export function createBehaviours(): Behaviours {
  const proper: Behaviour = { mode: 'ok', delayMs: DEFAULT_DELAY_MS };
  const current: Record<Service, Behaviour> = {
    sms: proper,
    mail: proper,
    population: proper,
    immigration: proper,
    organisations: proper,
    biometrics: proper,
  };
  const told = new Map<string, Behaviour>();
  const behaviourOf = (service: Service, subject?: string): Behaviour =>
    (subject !== undefined && told.get(`${service}/${subject}`)) || current[service];
  return {
    all: () => ({ ...current }),
    of: (service) => current[service],
    set: (service, behaviour) => {
      current[service] = behaviour;
    },
    setAbout: (service, subject, behaviour) => {
      told.set(`${service}/${subject}`, behaviour);
    },
    before: (service, subjectOf) => (request, response, next) => {
      const { mode } = behaviourOf(service, subjectOf?.(request.params));
      if (mode === 'error') response.status(500).json({ error: 'The service failed (simulated).' });
      else if (mode === 'garbage') sendGarbage(response);
      // What a client sees of a dead host behind a living load balancer: the connection ends without an answer.
      else if (mode === 'down') request.socket.destroy();
      else next();
    },
    answer: (service, response, send, subject) => {
      const { mode, delayMs } = behaviourOf(service, subject);
      if (mode !== 'slow') return send();
      const timer = setTimeout(send, delayMs);
      response.once('close', () => clearTimeout(timer));
    },
  };
}

/** Gives undefined for anything that is not a behaviour of this service. */
export function parseBehaviour(service: Service, body: unknown): Behaviour | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const { mode, delayMs = DEFAULT_DELAY_MS } = body as Record<string, unknown>;
  const known = MODES.find((candidate) => candidate === mode);
  if (!known || typeof delayMs !== 'number' || !(delayMs >= 0 && delayMs <= LONGEST_DELAY_MS))
    return undefined;
  if (known === 'stranger' && !ASKED_ABOUT_PEOPLE.includes(service)) return undefined;
  return { mode: known, delayMs };
}

/** Announced as JSON, beginning like JSON, and then noise. */
function sendGarbage(response: Response): void {
  response
    .status(200)
    .type('application/json')
    .send(Buffer.concat([Buffer.from('{"messageId":"'), randomBytes(200)]));
}
