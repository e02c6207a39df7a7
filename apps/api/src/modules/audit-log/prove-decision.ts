import { SYSTEM } from '../../platform/access/actor.ts';
import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';
import type {
  AnchorHead,
  AnchorEnvelope,
  AnchorKeys,
  OpenedAnchor,
} from '../../platform/audit/anchor-document.ts';
import { readAnchors } from '../../platform/audit/anchor-store.ts';
import { contentHash, lineHash } from '../../platform/audit/chain.ts';
import type { FileStore } from '../../platform/ports/file-store.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import type { UseCase, UseCases } from '../../platform/use-case.ts';
import {
  findProvedSubject,
  listPlacesOf,
  readSegment,
  type PlacedLine,
  type ProvedSubject,
  type SegmentLine,
} from './proof.queries.ts';

/** A line of the subject is shown; another one is only the hash of its content, from which nothing is read. */
type ProofLink =
  { readonly content: string; readonly salt: string | null } | { readonly contentHash: string };

/** A part of one chain, from a line of the subject to the first head that was anchored after it. */
interface ProofSegment {
  readonly unit: number;
  readonly unitCode: string | null;
  readonly firstSequence: number;
  /** Hash of the line before the first; empty when that is the first of the chain. */
  readonly previousHash: string;
  readonly links: readonly ProofLink[];
  readonly anchorNumber: number;
}

/** What a third party verifies with nothing but SHA-256 and Ed25519 (packages/audit-verifier). */
export interface AuditProof {
  readonly format: 'dinhdanh-audit-proof/1';
  readonly subject: { readonly kind: ProvedSubject['kind']; readonly code: string; readonly id: string };
  /** Lines about the subject since the last anchor: not proved, and not in here. */
  readonly unanchoredLines: number;
  readonly segments: readonly ProofSegment[];
  readonly anchors: readonly AnchorEnvelope[];
  readonly publicKeys: readonly { readonly keyId: string; readonly publicKey: string }[];
}

interface Proving {
  readonly reader: ScopedReader;
  readonly useCases: UseCases;
  readonly anchors: FileStore;
  readonly anchorKeys: AnchorKeys;
}

interface Stretch {
  readonly anchor: OpenedAnchor;
  readonly head: AnchorHead;
  readonly from: number;
}

/** That a decision has left the house is known inside, in the chain of what belongs to no unit. */
const recordProof: UseCase<{ code: string; subjectId: string; anchorNumber: number }, void> = {
  name: 'recordProof',
  permission: 'audit:prove',
  rows: 'ALL',
  async run({ audit }, { code, subjectId, anchorNumber }) {
    audit({
      unitId: NATIONAL_CHAIN,
      action: 'AUDIT_PROOF_EXPORTED',
      // Not about the subject itself, or each proof would have one line more to prove than the one before.
      subjectKind: 'AUDIT_ANCHOR',
      subjectId: String(anchorNumber),
      details: { code, provedId: subjectId },
    });
  },
};

/**
 * The lines about one application or one lock request, each with the way from it to a signed head. Lines of others in
 * between are given by the hash of their content. Lines of before, which have no such hash, are only given when the
 * caller says that they may be shown.
 */
export async function proveDecision(
  proving: Proving,
  { code, disclosesOldLines }: { readonly code: string; readonly disclosesOldLines: boolean },
): Promise<AuditProof> {
  const { reader, useCases, anchorKeys } = proving;
  const subject = await findProvedSubject(reader, SYSTEM.scope, code);
  if (!subject) throw new Error(`No application and no lock request has the code ${code}.`);
  const places = await listPlacesOf(reader, SYSTEM.scope, subject.id);
  const { stretches, unanchored } = await findStretches(proving, places);
  const [first] = stretches;
  if (!first) throw new Error(`No line about ${code} is anchored yet. Run audit anchor first.`);
  const segments: ProofSegment[] = [];
  for (const stretch of stretches)
    segments.push(await segmentOf(reader, subject.id, stretch, disclosesOldLines));
  const used = [...new Map(stretches.map(({ anchor }) => [anchor.document.number, anchor])).values()];
  await useCases.execute(recordProof, SYSTEM, {
    code,
    subjectId: subject.id,
    anchorNumber: first.anchor.document.number,
  });
  return {
    format: 'dinhdanh-audit-proof/1',
    subject: { kind: subject.kind, code, id: subject.id },
    unanchoredLines: unanchored,
    segments,
    anchors: used.map(({ envelope }) => envelope),
    publicKeys: [...new Set(used.map(({ envelope }) => envelope.keyId))].map((keyId) => ({
      keyId,
      publicKey: anchorKeys.publicKey(keyId),
    })),
  };
}

/** The first anchor behind each line; lines of one chain behind one anchor are one stretch. */
async function findStretches(
  { anchors, anchorKeys }: Proving,
  places: readonly PlacedLine[],
): Promise<{ stretches: Stretch[]; unanchored: number }> {
  const stretches: Stretch[] = [];
  let waiting = places;
  for await (const { opened } of readAnchors(anchors, anchorKeys)) {
    if (waiting.length === 0) break;
    if (!opened) continue;
    const heads = new Map(opened.document.heads.map((head) => [head.unit, head]));
    const isReached = ({ unitId, sequence }: PlacedLine) => (heads.get(unitId)?.sequence ?? 0) >= sequence;
    const firsts = new Map<number, number>();
    for (const { unitId, sequence } of waiting.filter(isReached))
      firsts.set(unitId, Math.min(sequence, firsts.get(unitId) ?? sequence));
    for (const [unitId, from] of firsts) {
      const head = heads.get(unitId);
      if (head) stretches.push({ anchor: opened, head, from });
    }
    waiting = waiting.filter((place) => !isReached(place));
  }
  return { stretches, unanchored: waiting.length };
}

/** Followed once more while it is written: what does not lead to the head is no proof. */
async function segmentOf(
  reader: ScopedReader,
  subjectId: string,
  { anchor, head, from }: Stretch,
  disclosesOldLines: boolean,
): Promise<ProofSegment> {
  const links: ProofLink[] = [];
  let before: Buffer = Buffer.alloc(0);
  let hash: Buffer = before;
  for await (const line of readSegment(reader, SYSTEM.scope, subjectId, {
    unitId: head.unit,
    from,
    to: head.sequence,
  })) {
    if (line.sequence === from - 1) {
      before = hash = line.hash;
      continue;
    }
    hash = lineHash(hash, { unitId: head.unit, sequence: from + links.length }, line);
    links.push(linkOf(line, disclosesOldLines));
  }
  if (hash.toString('hex') !== head.hash)
    throw new Error(`The chain does not lead to anchor ${anchor.document.number}. Run audit verify.`);
  return {
    unit: head.unit,
    unitCode: head.unitCode,
    firstSequence: from,
    previousHash: before.toString('hex'),
    links,
    anchorNumber: anchor.document.number,
  };
}

function linkOf(
  { content, salt, isOfSubject, sequence }: SegmentLine,
  disclosesOldLines: boolean,
): ProofLink {
  if (isOfSubject) return { content, salt: salt && salt.toString('hex') };
  if (salt) return { contentHash: contentHash(salt, content).toString('hex') };
  if (disclosesOldLines) return { content, salt: null };
  throw new Error(
    `Line ${sequence} between the decision and its anchor is of another case and was written before lines could be proved unseen. With --disclose-old-lines the proof shows it to whoever gets it.`,
  );
}
