import type { StatusFeedSource } from '@dinhdanh/domain';
import { SYSTEM } from '../../platform/access/actor.ts';
import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import type { StatusFeed } from '../../platform/ports/status-feed.ts';
import type { Secrets } from '../../platform/secrets.ts';
import type { UseCase, UseCases } from '../../platform/use-case.ts';
import { applyStatusEvent } from './apply-status-event.ts';
import { findFeedPlace, markFeedFailing, updateFeedPlace, type FeedPlace } from './feed-cursors.queries.ts';

const PAGE = 100;
/** How much one run takes on; the next comes a minute later. */
const PAGES_PER_RUN = 20;

interface FeedServices {
  readonly useCases: UseCases;
  readonly reader: ScopedReader;
  readonly secrets: Secrets;
  readonly statusFeed: StatusFeed;
}

/**
 * Reads what a register has said since the last time, as a job, every event in a transaction of its own. The cursor
 * follows once all events of a page are kept, so that a run that breaks off reads them again, which changes nothing. A
 * register that does not answer properly changes nothing either; since when stands beside its cursor.
 */
export async function readStatusFeed(
  services: FeedServices,
  { source }: { readonly source: StatusFeedSource },
): Promise<void> {
  if (!services.statusFeed.sources.includes(source)) return;
  let place: FeedPlace | null = await findFeedPlace(services.reader, source);
  try {
    for (let page = 0; page < PAGES_PER_RUN && place !== null; page += 1)
      place = await readPage(services, source, place);
  } catch (error) {
    if (place?.isFailing === false) await services.useCases.execute(noteFeedFailure, SYSTEM, { source });
    throw error;
  }
}

/** Gives the place from which to go on; null: that was all. */
async function readPage(
  { useCases, secrets, statusFeed }: FeedServices,
  source: StatusFeedSource,
  { cursor, isFailing }: FeedPlace,
): Promise<FeedPlace | null> {
  const { events, nextCursor } = await statusFeed.read(source, cursor, PAGE);
  for (const event of events) await useCases.execute(applyStatusEvent(secrets), SYSTEM, { source, event });
  const to = nextCursor ?? cursor;
  if (to !== cursor || isFailing)
    await useCases.execute(moveFeedCursor, SYSTEM, { source, from: cursor, to });
  return events.length < PAGE || to === cursor ? null : { cursor: to, isFailing: false };
}

const moveFeedCursor: UseCase<
  { readonly source: StatusFeedSource; readonly from: string | null; readonly to: string | null },
  void
> = {
  name: 'moveFeedCursor',
  permission: 'status-event:apply',
  rows: 'ALL',
  async run({ em, now, audit }, { source, from, to }) {
    await updateFeedPlace(em, source, { from, to, at: now });
    audit({
      ...{
        unitId: NATIONAL_CHAIN,
        action: 'STATUS_FEED_READ',
        subjectKind: 'STATUS_FEED',
        subjectId: source,
      },
    });
  },
};

const noteFeedFailure: UseCase<{ readonly source: StatusFeedSource }, void> = {
  name: 'noteFeedFailure',
  permission: 'status-event:apply',
  rows: 'ALL',
  async run({ em, now, audit }, { source }) {
    await markFeedFailing(em, source, now);
    audit({
      ...{
        unitId: NATIONAL_CHAIN,
        action: 'STATUS_FEED_FAILED',
        subjectKind: 'STATUS_FEED',
        subjectId: source,
      },
    });
  },
};
