import type { RowScope } from '../../platform/access/actor.ts';
import { findLastAnchor } from '../../platform/audit/anchor-store.ts';
import type { KeptAnchors } from '../../platform/audit/verify-audit.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import { findLineHash } from './audit-heads.queries.ts';

export interface AnchorVerdict {
  readonly number: number;
  /** False when nobody who is believed has signed it; nothing else is known of it then. */
  readonly isGenuine: boolean;
  readonly takenAt: Date | null;
  /** The last line of the chain when the anchor was taken; null when it had none. */
  readonly sequence: number | null;
  /** Whether that line still stands in the chain as it stood then. */
  readonly isKept: boolean;
}

/**
 * Holds the chain of a unit against the newest signed head outside the database, which tells a tail that was cut off and
 * a chain that was written anew. Null when no anchor was ever taken.
 */
export async function holdAgainstLastAnchor(
  reader: ScopedReader,
  scope: RowScope,
  { anchors, anchorKeys }: KeptAnchors,
  unitId: number,
): Promise<AnchorVerdict | null> {
  const last = await findLastAnchor(anchors, anchorKeys);
  if (!last) return null;
  const { number, opened } = last;
  if (!opened) return { number, isGenuine: false, takenAt: null, sequence: null, isKept: false };
  const head = opened.document.heads.find(({ unit }) => unit === unitId);
  const hash = head && (await findLineHash(reader, scope, { unitId, sequence: head.sequence }));
  return {
    number,
    isGenuine: true,
    takenAt: new Date(opened.document.takenAt),
    sequence: head?.sequence ?? null,
    isKept: hash === head?.hash,
  };
}
