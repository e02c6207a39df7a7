import { SYSTEM } from '../../platform/access/actor.ts';
import type { AnchorKeys } from '../../platform/audit/anchor-document.ts';
import { signAnchor } from '../../platform/audit/anchor-document.ts';
import { findLastAnchor, putAnchor } from '../../platform/audit/anchor-store.ts';
import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';
import type { FileStore } from '../../platform/ports/file-store.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import type { Secrets } from '../../platform/secrets.ts';
import type { UseCase, UseCases } from '../../platform/use-case.ts';
import type { Pool } from 'pg';
import { anchorSheet } from './anchor-sheet.ts';
import { inTurn, listHeads } from './audit-heads.queries.ts';

interface TakenAnchor {
  readonly number: number;
  readonly documentHash: string;
  readonly chainCount: number;
}

/** Says in the chain of what belongs to no unit that the heads were written down outside, and what was written. */
const recordAnchor: UseCase<TakenAnchor, void> = {
  name: 'recordAnchor',
  permission: 'audit:anchor',
  rows: 'ALL',
  async run({ audit }, { number, documentHash, chainCount }) {
    audit({
      unitId: NATIONAL_CHAIN,
      action: 'AUDIT_HEADS_ANCHORED',
      subjectKind: 'AUDIT_ANCHOR',
      subjectId: String(number),
      details: { number, documentHash, chainCount },
    });
  },
};

interface AnchorServices {
  readonly pool: Pool;
  readonly reader: ScopedReader;
  readonly useCases: UseCases;
  readonly secrets: Secrets;
  readonly anchors: FileStore;
  readonly anchorKeys: AnchorKeys;
}

/** What the next anchor follows upon. After one that nobody who is believed has signed there is no next one. */
async function findBelievedLast({ anchors, anchorKeys }: Pick<AnchorServices, 'anchors' | 'anchorKeys'>) {
  const last = await findLastAnchor(anchors, anchorKeys);
  if (last && !last.opened)
    throw new Error(
      `The anchor ${last.number} was not signed by a key that is believed (AUDIT_ANCHOR_PUBLIC_KEYS). Nothing was written; audit verify tells more.`,
    );
  return last;
}

/** Which anchor the next one would be, of how many chains. Writes nothing. */
export async function previewAnchorOfHeads(
  services: Pick<AnchorServices, 'reader' | 'anchors' | 'anchorKeys'>,
): Promise<Pick<TakenAnchor, 'number' | 'chainCount'>> {
  const last = await findBelievedLast(services);
  const { heads } = await listHeads(services.reader, SYSTEM.scope);
  return { number: (last?.number ?? 0) + 1, chainCount: heads.length };
}

/**
 * Neo nhật ký: the heads of all chains, signed, are written outside the database, and that they were is written into it.
 * Killed in between, the anchor stands without its line, which breaks nothing; the next one follows upon it.
 */
export const anchorAuditHeads = ({
  pool,
  reader,
  useCases,
  secrets,
  anchors,
  anchorKeys,
}: AnchorServices): Promise<TakenAnchor> =>
  // Two at once would give two anchors one number, and the later would take the place of the earlier.
  inTurn(pool, async () => {
    const last = await findBelievedLast({ anchors, anchorKeys });
    const { heads, takenAt } = await listHeads(reader, SYSTEM.scope);
    const anchor = signAnchor(
      {
        heads,
        number: (last?.number ?? 0) + 1,
        previous: last?.opened?.documentHash ?? null,
        takenAt: takenAt.toISOString(),
      },
      secrets.anchorKey,
    );
    await putAnchor(anchors, anchor, anchorSheet(anchor, secrets.anchorKey.publicKey));
    const taken = {
      number: anchor.document.number,
      documentHash: anchor.documentHash,
      chainCount: heads.length,
    };
    await useCases.execute(recordAnchor, SYSTEM, taken);
    return taken;
  });
