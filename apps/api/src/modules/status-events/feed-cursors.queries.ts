import type { StatusFeedSource } from '@dinhdanh/domain';
import type { EntityManager } from '@mikro-orm/postgresql';
import { SYSTEM } from '../../platform/access/actor.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';

export interface FeedPlace {
  /** Null: from the beginning. */
  readonly cursor: string | null;
  readonly isFailing: boolean;
}

export async function findFeedPlace(reader: ScopedReader, source: StatusFeedSource): Promise<FeedPlace> {
  const [row] = await reader.read<{ cursor: string | null; isFailing: boolean }>(SYSTEM.scope, {
    name: 'feed-place',
    text: 'select cursor, failing_since is not null as "isFailing" from feed_cursor where source = $1',
    values: [source],
  });
  if (!row) throw new Error(`There is no cursor for the feed of ${source}.`);
  return row;
}

/** Whoever was quicker stays ahead: from another place than `from` nothing moves. */
export const updateFeedPlace = (
  em: EntityManager,
  source: StatusFeedSource,
  { from, to, at }: { readonly from: string | null; readonly to: string | null; readonly at: Date },
) =>
  em.execute(
    `update feed_cursor set cursor = ?, moved_at = ?, failing_since = null
     where source = ? and cursor is not distinct from ?::text`,
    [to, at, source, from],
  );

export const markFeedFailing = (em: EntityManager, source: StatusFeedSource, at: Date) =>
  em.execute('update feed_cursor set failing_since = coalesce(failing_since, ?) where source = ?', [
    at,
    source,
  ]);
