import {
  AUTOMATIC_GROUND_KINDS,
  isLocalDate,
  STATUS_EVENT_ID_LENGTH,
  STATUS_FEED_SOURCES,
  type StatusFeedSource,
} from '@dinhdanh/domain';
import { z } from 'zod';
import type { FeedEvent, StatusFeed } from '../ports/status-feed.ts';
import { below, requestJson } from './http-json.ts';

const eventId = z.string().min(1).max(STATUS_EVENT_ID_LENGTH);
const CURSOR_LENGTH = 200;

const page = z.object({
  events: z.array(z.looseObject({ id: eventId })),
  nextCursor: z.string().min(1).max(CURSOR_LENGTH).nullable(),
});

const subject = z.union([
  z.object({ personalIdNumber: z.string().regex(/^\d{12}$/) }),
  z.object({ organisationIdentifier: z.string().regex(/^\d{10}(-?\d{3})?$/) }),
]);
const moment = z.iso.datetime({ offset: true }).transform((text) => new Date(text));
const common = { subject, kind: z.enum(AUTOMATIC_GROUND_KINDS), asOf: moment };
const statement = z.discriminatedUnion('says', [
  z.object({ ...common, says: z.literal('FACT'), holds: z.boolean() }),
  z.object({
    ...common,
    says: z.literal('VALID_UNTIL'),
    expiresOn: z.string().refine(isLocalDate).nullable(),
  }),
  z.object({ ...common, says: z.literal('CORRECTION'), corrects: eventId }),
]);

/** An answer that takes longer is none; the job asks again a minute later. */
const ANSWER_WITHIN_MS = 5_000;

/** Each register under its own address. What it sends is not believed before it is read. */
export const httpStatusFeed = (
  urls: Readonly<Partial<Record<StatusFeedSource, string>>>,
  timeoutMs = ANSWER_WITHIN_MS,
): StatusFeed => ({
  sources: STATUS_FEED_SOURCES.filter((source) => urls[source] !== undefined),
  async read(source, after, limit) {
    const baseUrl = urls[source];
    if (baseUrl === undefined) throw new Error(`There is no address for the feed of ${source}.`);
    const url = below(baseUrl, 'events');
    url.searchParams.set('limit', String(limit));
    if (after !== null) url.searchParams.set('after', after);
    const { status, body } = await requestJson(url, { timeoutMs });
    if (status !== 200) throw new Error(`The feed of ${source} answered ${status}.`);
    const answer = page.safeParse(body);
    if (!answer.success || answer.data.events.length > limit)
      throw new Error(`The feed of ${source} answered in a form that is not agreed.`);
    return { events: answer.data.events.map(readEvent), nextCursor: answer.data.nextCursor };
  },
});

/** One event that cannot be read must not hold up those behind it. */
function readEvent(event: { readonly id: string; readonly kind?: unknown }): FeedEvent {
  const { id } = event;
  const read = statement.safeParse(event);
  if (read.success) return { id, isReadable: true, ...read.data };
  const isKnown = AUTOMATIC_GROUND_KINDS.some((kind) => kind === event.kind);
  const isUnknown = typeof event.kind === 'string' && !isKnown;
  return { id, isReadable: false, refusal: isUnknown ? 'UNKNOWN_KIND' : 'MALFORMED' };
}
