import { randomUUID } from 'node:crypto';
import express, { Router } from 'express';
import { FEEDS, feedService } from './behaviours.ts';
import type { Behaviours, Feed } from './behaviours.ts';

/** What the register of each feed can say: a fact, or until when a paper is good. */
export const FEED_KINDS = {
  population: { DEATH: 'FACT' },
  'identity-card': { CARD_REVOKED: 'FACT', CARD_RETAINED: 'FACT', CARD_EXPIRED: 'VALID_UNTIL' },
  immigration: { PASSPORT_EXPIRED: 'VALID_UNTIL', RESIDENCE_EXPIRED: 'VALID_UNTIL', DEATH: 'FACT' },
  'organisation-registry': { ORGANISATION_DISSOLVED: 'FACT', ORGANISATION_CEASED: 'FACT' },
  terms: { TERMS_VIOLATION: 'FACT' },
} as const satisfies Record<Feed, Record<string, 'FACT' | 'VALID_UNTIL'>>;

/** As it goes over the wire. Programs may put in whatever they like, also what no register should say. */
interface StatusEvent {
  readonly id: string;
  readonly [field: string]: unknown;
}

export interface StatusFeeds {
  push(feed: Feed, event: Readonly<Record<string, unknown>>): StatusEvent;
  list(feed: Feed): readonly StatusEvent[];
}

export function createStatusFeeds(): StatusFeeds {
  const events = new Map<Feed, StatusEvent[]>(FEEDS.map((feed) => [feed, []]));
  const of = (feed: Feed): StatusEvent[] => events.get(feed) ?? [];
  return {
    push(feed, event) {
      const pushed = { ...event, id: typeof event['id'] === 'string' ? event['id'] : randomUUID() };
      of(feed).push(pushed);
      return pushed;
    },
    list: (feed) => [...of(feed)],
  };
}

const MOST_AT_ONCE = 100;

/** Gives what came after a cursor, as registers do, and takes new events from programs and from the form of the page. */
export function statusFeedsDoor(feeds: StatusFeeds, behaviours: Behaviours, now: () => Date): Router {
  const router = Router();
  for (const feed of FEEDS) {
    router.get(`/${feed}/events`, behaviours.before(feedService(feed)), ({ query }, response) => {
      const after = Number(query['after'] ?? 0) || 0;
      const limit = Math.min(Number(query['limit'] ?? MOST_AT_ONCE) || MOST_AT_ONCE, MOST_AT_ONCE);
      behaviours.answer(feedService(feed), response, () => {
        const events = feeds.list(feed).slice(after, after + limit);
        const end = after + events.length;
        response.json({ events, nextCursor: end === 0 ? null : String(end) });
      });
    });
    router.post(`/${feed}/events`, (request, response) => {
      if (typeof request.body !== 'object' || request.body === null || Array.isArray(request.body)) {
        response.status(400).json({ error: 'Expected an event.' });
        return;
      }
      response.status(201).json(feeds.push(feed, request.body as Record<string, unknown>));
    });
  }
  router.post('/', express.urlencoded({ extended: false, limit: '8kb' }), (request, response) => {
    const said = readForm((request.body ?? {}) as Record<string, unknown>, now());
    if (said) feeds.push(said.feed, said.event);
    response.redirect(303, said ? '/?said=1#registers' : '/?notSaid=1#registers');
  });
  return router;
}

/** Undefined for a form that was not filled in properly. */
function readForm(
  { what, number, state, expiresOn }: Record<string, unknown>,
  now: Date,
): { readonly feed: Feed; readonly event: Readonly<Record<string, unknown>> } | undefined {
  const [feedName, kind = ''] = typeof what === 'string' ? what.split('/') : [];
  const feed = FEEDS.find((name) => name === feedName);
  const says = feed && (FEED_KINDS[feed] as Readonly<Record<string, 'FACT' | 'VALID_UNTIL'>>)[kind];
  const subject = typeof number === 'string' ? subjectOf(number.replace(/[\s.]/g, '')) : undefined;
  if (!feed || !says || !subject) return undefined;
  const event = { subject, kind, asOf: now.toISOString(), says };
  if (says === 'FACT') return { feed, event: { ...event, holds: state !== 'ENDED' } };
  if (typeof expiresOn !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(expiresOn)) return undefined;
  return { feed, event: { ...event, expiresOn } };
}

function subjectOf(number: string): Readonly<Record<string, string>> | undefined {
  if (/^\d{12}$/.test(number)) return { personalIdNumber: number };
  return /^\d{10}(-?\d{3})?$/.test(number) ? { organisationIdentifier: number } : undefined;
}
