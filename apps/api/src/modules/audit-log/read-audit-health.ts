import { SYSTEM } from '../../platform/access/actor.ts';
import { findLastAnchor } from '../../platform/audit/anchor-store.ts';
import type { KeptAnchors } from '../../platform/audit/verify-audit.ts';
import { readNow, type ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import { countWrongChains } from './audit-heads.queries.ts';

const MS_PER_SECOND = 1_000;

export interface AuditHealth {
  /** Null when no anchor was ever taken, or nobody who is believed has signed the newest. */
  readonly anchorAgeSeconds: number | null;
  /** Chains whose end is not what their head or the newest anchor says, and the newest anchor when it is forged. */
  readonly findings: number;
}

/** What can be seen at a glance, without following the chains: a tail that was cut off, anchors that stay away. */
export async function readAuditHealth({
  reader,
  anchors,
  anchorKeys,
}: KeptAnchors & { readonly reader: ScopedReader }): Promise<AuditHealth> {
  const last = await findLastAnchor(anchors, anchorKeys);
  const document = last?.opened?.document;
  const [now, wrong] = await Promise.all([
    readNow(reader),
    countWrongChains(reader, SYSTEM.scope, document?.heads ?? []),
  ]);
  return {
    anchorAgeSeconds: document ? (now.getTime() - Date.parse(document.takenAt)) / MS_PER_SECOND : null,
    findings: wrong + (last && !document ? 1 : 0),
  };
}
