import { randomBytes } from 'node:crypto';
import type { RequestHandler, Response } from 'express';

/** Agencies that own registers of papers, as they stand in addresses. */
export const AGENCIES = ['vss', 'road-admin', 'traffic-police', 'tax', 'immigration'] as const;
export type Agency = (typeof AGENCIES)[number];
export const agencyService = (agency: Agency): `agency-${Agency}` => `agency-${agency}`;

/** Feeds of registers, by the name of the register in addresses. */
export const FEEDS = [
  'population',
  'identity-card',
  'immigration',
  'organisation-registry',
  'terms',
] as const;
export type Feed = (typeof FEEDS)[number];
export const feedService = (feed: Feed): `feed-${Feed}` => `feed-${feed}`;

export const SERVICES = [
  'sms',
  'mail',
  'population',
  'immigration',
  'organisations',
  'biometrics',
  ...AGENCIES.map(agencyService),
  'lock-events',
  ...FEEDS.map(feedService),
] as const;
export type Service = (typeof SERVICES)[number];

const MODES = ['ok', 'slow', 'error', 'garbage', 'down', 'stranger'] as const;
/** What else can go wrong with an agency: each is a way in which partners' services have been seen to fail. */
const AGENCY_MODES = ['busy', 'truncated', 'huge', 'trickle', 'flapping', 'losesAnswers'] as const;
/** What else can go wrong with the webhook of a subscriber. */
const RECEIVER_MODES = ['flapping', 'losesAnswers'] as const;
/** Services that are asked about a person, and so can answer about another one. */
const ASKED_ABOUT_PEOPLE: readonly Service[] = [
  'population',
  'immigration',
  'biometrics',
  ...AGENCIES.map(agencyService),
];
type Mode = (typeof MODES)[number] | (typeof AGENCY_MODES)[number];

export interface Behaviour {
  readonly mode: Mode;
  /** How late a slow service answers; other modes ignore it. */
  readonly delayMs: number;
  /** After how many seconds a busy service wants to be asked again. */
  readonly retryAfterSeconds?: number;
}

/** Longer than any client waits, so that `slow` means a time-out unless a shorter delay is asked for. */
const DEFAULT_DELAY_MS = 20_000;
const LONGEST_DELAY_MS = 600_000;
const DEFAULT_RETRY_AFTER_SECONDS = 30;
const LONGEST_RETRY_AFTER_SECONDS = 3_600;

export interface Behaviours {
  all(): Readonly<Record<Service, Behaviour>>;
  of(service: Service, subject?: string): Behaviour;
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
  const current = Object.fromEntries(SERVICES.map((service) => [service, proper])) as Record<
    Service,
    Behaviour
  >;
  const told = new Map<string, Behaviour>();
  /** How often each flapping service was asked since it was told to flap. */
  const asked = new Map<Service, number>();
  const isDownThisTime = (service: Service): boolean => {
    const times = asked.get(service) ?? 0;
    asked.set(service, times + 1);
    return times % 2 === 0;
  };
  const behaviourOf = (service: Service, subject?: string): Behaviour =>
    (subject !== undefined && told.get(`${service}/${subject}`)) || current[service];
  return {
    all: () => ({ ...current }),
    of: behaviourOf,
    set: (service, behaviour) => {
      asked.delete(service);
      current[service] = behaviour;
    },
    setAbout: (service, subject, behaviour) => {
      told.set(`${service}/${subject}`, behaviour);
    },
    before: (service, subjectOf) => (request, response, next) => {
      const { mode, retryAfterSeconds } = behaviourOf(service, subjectOf?.(request.params));
      if (mode === 'error') response.status(500).json({ error: 'The service failed (simulated).' });
      else if (mode === 'garbage') sendGarbage(response);
      else if (mode === 'busy')
        response
          .status(429)
          .set('Retry-After', String(retryAfterSeconds))
          .json({ error: 'Too many questions (simulated).' });
      // What a client sees of a dead host behind a living load balancer: the connection ends without an answer.
      else if (mode === 'down' || (mode === 'flapping' && isDownThisTime(service))) request.socket.destroy();
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
  const {
    mode,
    delayMs = DEFAULT_DELAY_MS,
    retryAfterSeconds = DEFAULT_RETRY_AFTER_SECONDS,
  } = body as Record<string, unknown>;
  const isAgency = AGENCIES.some((agency) => agencyService(agency) === service);
  const modes: readonly Mode[] = [
    ...MODES,
    ...(isAgency ? AGENCY_MODES : []),
    ...(service === 'lock-events' ? RECEIVER_MODES : []),
  ];
  const known = modes.find((candidate) => candidate === mode);
  if (!known || !isWithin(delayMs, LONGEST_DELAY_MS)) return undefined;
  if (known === 'stranger' && !ASKED_ABOUT_PEOPLE.includes(service)) return undefined;
  if (known !== 'busy') return { mode: known, delayMs };
  if (!isWithin(retryAfterSeconds, LONGEST_RETRY_AFTER_SECONDS)) return undefined;
  return { mode: known, delayMs, retryAfterSeconds };
}

const isWithin = (value: unknown, largest: number): value is number =>
  typeof value === 'number' && value >= 0 && value <= largest;

/** Announced as JSON, beginning like JSON, and then noise. */
function sendGarbage(response: Response): void {
  response
    .status(200)
    .type('application/json')
    .send(Buffer.concat([Buffer.from('{"messageId":"'), randomBytes(200)]));
}
