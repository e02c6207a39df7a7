import type { ClientBase } from 'pg';
import type { FileStore } from '../ports/file-store.ts';
import type { AnchorKeys } from './anchor-document.ts';
import { getAnchor, listAnchors } from './anchor-store.ts';
import { ChainWalk, type AnchoredHead, type AuditFinding, type KnownHead } from './chain-walk.ts';
import { copyLines } from './copied-lines.ts';

export interface AuditVerdict {
  readonly lineCount: number;
  readonly chainCount: number;
  readonly anchorCount: number;
  readonly findings: readonly AuditFinding[];
  /** Codes of units by their identifiers, to name chains with. */
  readonly unitCodes: ReadonlyMap<number, string>;
}

export interface KnownAnchors {
  /** What each chain was, by its unit, in the order of the anchors. */
  readonly heads: Map<number, AnchoredHead[]>;
  /** Hashes of the documents by number; null of one that cannot be believed. */
  readonly documentHashes: Map<number, string | null>;
  readonly findings: AuditFinding[];
}

/**
 * Follows every chain from its first line, outside the database that wrote it, and holds it against its head and against
 * every anchor. Changes nothing, and needs no more than the right to read. The anchors are read before the picture of the
 * database is taken: what one of them names must be in it, however much is written meanwhile.
 */
export async function verifyAudit(
  client: ClientBase,
  anchors: FileStore,
  keys: AnchorKeys,
  showProgress: (done: number, of: number) => void = () => undefined,
): Promise<AuditVerdict> {
  const known = await knowAnchors({ anchors, anchorKeys: keys });
  await client.query('begin isolation level repeatable read read only');
  try {
    await client.query(
      `select set_config('app.scope', 'all', true), set_config('statement_timeout', '0', true)`,
    );
    const findings = [...known.findings, ...(await compareTold(client, known.documentHashes))];
    const heads = await readHeads(client);
    const all = [...heads.values()].reduce((sum, { sequence }) => sum + sequence, 0);
    const walked = await walkChains(client, heads, known.heads, (done) => showProgress(done, all));
    return {
      ...walked,
      anchorCount: known.documentHashes.size,
      findings: [...walked.findings, ...findings],
      unitCodes: await readUnitCodes(client),
    };
  } finally {
    await client.query('rollback');
  }
}

async function walkChains(
  client: ClientBase,
  heads: ReadonlyMap<number, KnownHead>,
  anchored: ReadonlyMap<number, AnchoredHead[]>,
  showProgress: (done: number) => void,
): Promise<{ lineCount: number; chainCount: number; findings: AuditFinding[] }> {
  const findings: AuditFinding[] = [];
  const seen = new Set<number>();
  const open = (unitId: number) => {
    const known = anchored.get(unitId)?.toSorted((one, other) => one.sequence - other.sequence);
    return new ChainWalk(unitId, heads.get(unitId) ?? null, known ?? []);
  };
  let lineCount = 0;
  let walk = null as { readonly unitId: number; readonly chain: ChainWalk } | null;
  for await (const lines of copyLines(client)) {
    for (const line of lines) {
      if (walk?.unitId !== line.unitId) {
        if (walk) findings.push(...walk.chain.finish());
        walk = { unitId: line.unitId, chain: open(line.unitId) };
        seen.add(line.unitId);
      }
      walk.chain.follow(line);
    }
    lineCount += lines.length;
    showProgress(lineCount);
  }
  if (walk) findings.push(...walk.chain.finish());
  for (const unitId of new Set([...heads.keys(), ...anchored.keys()]))
    if (!seen.has(unitId)) findings.push(...open(unitId).finish());
  return { lineCount, chainCount: seen.size, findings };
}

const aboutAnchor = (
  kind: 'ANCHOR_FORGED' | 'ANCHOR_MISSING',
  number: number,
  at: Date | null,
): AuditFinding => ({
  kind,
  unitId: null,
  sequence: number,
  at,
  otherSequence: null,
  anchorNumber: number,
});

/** Where the signed heads lie outside the database, and whose signatures on them are believed. */
export interface KeptAnchors {
  readonly anchors: FileStore;
  readonly anchorKeys: AnchorKeys;
}

/** What the anchors from a number on say of each chain, where one is missing, and where one of those is not ours. */
export async function knowAnchors({ anchors, anchorKeys }: KeptAnchors, from = 1): Promise<KnownAnchors> {
  const known: KnownAnchors = { heads: new Map(), documentHashes: new Map(), findings: [] };
  let expected = 1;
  for (const number of await listAnchors(anchors)) {
    for (; expected < number; expected += 1)
      known.findings.push(aboutAnchor('ANCHOR_MISSING', expected, null));
    expected = number + 1;
    if (number < from) continue;
    const { opened } = await getAnchor(anchors, anchorKeys, number);
    const before = known.documentHashes.get(number - 1);
    // After one that is missing or forged there is nothing that the next could be held against.
    const isNext =
      number === 1
        ? opened?.document.previous === null
        : before == null || before === opened?.document.previous;
    const isGenuine = opened !== null && isNext;
    known.documentHashes.set(number, isGenuine ? opened.documentHash : null);
    if (isGenuine)
      for (const head of opened.document.heads) keepHead(known.heads, head, number, opened.document.takenAt);
    else known.findings.push(aboutAnchor('ANCHOR_FORGED', number, null));
  }
  return known;
}

/** A chain that has not moved since the anchor before is kept once. */
function keepHead(
  heads: Map<number, AnchoredHead[]>,
  { unit, sequence, hash }: { readonly unit: number; readonly sequence: number; readonly hash: string },
  number: number,
  takenAt: string,
): void {
  const kept = heads.get(unit) ?? [];
  const bytes = Buffer.from(hash, 'hex');
  const last = kept.at(-1);
  if (last?.sequence === sequence && last.hash.equals(bytes)) return;
  kept.push({ number, sequence, hash: bytes, takenAt: new Date(takenAt) });
  heads.set(unit, kept);
}

/** The audit lines name each anchor: one that is not in the store was taken away, another one was put in its place. */
export async function compareTold(
  client: ClientBase,
  documentHashes: ReadonlyMap<number, string | null>,
): Promise<AuditFinding[]> {
  const { rows } = await client.query<{ number: number; document_hash: string; at: Date }>(
    `select (content::json -> 'details' ->> 'number')::integer as number, content::json -> 'details' ->> 'documentHash' as document_hash, at
     from audit_line where unit_id = 0 and action = 'AUDIT_HEADS_ANCHORED' order by sequence`,
  );
  const highest = Math.max(0, ...documentHashes.keys());
  return rows.flatMap(({ number, document_hash: told, at }) => {
    const kept = documentHashes.get(number);
    // Below the highest one that is kept the gap between its neighbours has told already.
    if (kept === undefined) return number > highest ? [aboutAnchor('ANCHOR_MISSING', number, at)] : [];
    return kept === null || kept === told ? [] : [aboutAnchor('ANCHOR_FORGED', number, at)];
  });
}

async function readHeads(client: ClientBase): Promise<Map<number, KnownHead>> {
  const { rows } = await client.query<{ unit_id: number; last_sequence: string; last_hash: Buffer }>(
    'select unit_id, last_sequence, last_hash from audit_chain order by unit_id',
  );
  return new Map(
    rows.map(({ unit_id: unitId, last_sequence: sequence, last_hash: hash }) => [
      unitId,
      { sequence: Number(sequence), hash },
    ]),
  );
}

async function readUnitCodes(client: ClientBase): Promise<Map<number, string>> {
  const { rows } = await client.query<{ id: number; code: string }>(
    'select id, code from administrative_unit',
  );
  return new Map(rows.map(({ id, code }) => [id, code]));
}
