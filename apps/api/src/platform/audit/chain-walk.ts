import { linkOf } from './chain.ts';
import { SALT_BYTES, type CopiedLine } from './copied-lines.ts';

export type FindingKind =
  | 'LINE_CHANGED'
  | 'LINES_SWAPPED'
  | 'LINE_MISSING'
  | 'TAIL_MISSING'
  | 'CHAIN_MISSING'
  | 'LINE_BEYOND_HEAD'
  | 'HEAD_CHANGED'
  | 'CHAIN_REWRITTEN'
  | 'ANCHOR_FORGED'
  | 'ANCHOR_MISSING';

export interface AuditFinding {
  readonly kind: FindingKind;
  /** Null for what is wrong with an anchor. */
  readonly unitId: number | null;
  /** The first line that it is about; of an anchor its number. */
  readonly sequence: number;
  /** When that line was written, as far as that is known. */
  readonly at: Date | null;
  /** The line that it was swapped with, or the last one that is missing or rewritten. */
  readonly otherSequence: number | null;
  /** The anchor that shows it; null where the chain shows it by itself. */
  readonly anchorNumber: number | null;
}

/** How far a chain must reach, and the hash that its line there has. */
export interface KnownHead {
  readonly sequence: number;
  readonly hash: Buffer;
}
export interface AnchoredHead extends KnownHead {
  readonly number: number;
  readonly takenAt: Date;
}

/** {"at":"2026-11-26T08:00:00.000Z", with which every line that the program writes begins. */
const MOMENT = Buffer.from('{"at":"');
const MOMENT_LENGTH = 24;

/** Whether the column says the moment that the hashed content says. A content that begins otherwise says none. */
function fitsMoment({ hashed, isSalted, at }: CopiedLine): boolean {
  const start = isSalted ? SALT_BYTES : 0;
  const end = start + MOMENT.length;
  if (hashed.length < end || hashed.compare(MOMENT, 0, MOMENT.length, start, end) !== 0) return true;
  return Math.abs(Date.parse(hashed.toString('latin1', end, end + MOMENT_LENGTH)) - at) < 1;
}

/** One chain, followed from its first line. After the first break it looks for the line that belongs there, and for the tail. */
export class ChainWalk {
  readonly #unitId: number;
  readonly #head: KnownHead | null;
  /** By where they stand. */
  readonly #anchored: readonly AnchoredHead[];
  #nextAnchored = 0;
  #previous: Buffer = Buffer.alloc(0);
  #verified = 0;
  #lastSeen = 0;
  #broken: (AuditFinding & { readonly hash: Buffer }) | null = null;
  #rewritten: AuditFinding | null = null;

  constructor(unitId: number, head: KnownHead | null, anchored: readonly AnchoredHead[]) {
    this.#unitId = unitId;
    this.#head = head;
    this.#anchored = anchored;
  }

  follow(line: CopiedLine): void {
    this.#lastSeen = line.sequence;
    if (this.#broken) return this.#seekSwapped(line);
    const sequence = this.#verified + 1;
    if (line.sequence !== sequence) {
      this.#break('LINE_MISSING', sequence, line);
      return;
    }
    const expected = linkOf(this.#previous, this.#unitId, sequence, line.hashed, line.isSalted);
    if (!expected.equals(line.hash) || !fitsMoment(line)) {
      this.#break('LINE_CHANGED', sequence, line);
      return;
    }
    this.#previous = expected;
    this.#verified = sequence;
    this.#compareAnchored(line);
  }

  /** Everything that is wrong with the chain, when its last line has been followed. */
  finish(): AuditFinding[] {
    const findings: AuditFinding[] = [];
    if (this.#broken) {
      const { hash: _, ...finding } = this.#broken;
      findings.push(finding);
    }
    if (this.#rewritten) findings.push(this.#rewritten);
    const tail = this.#missingTail();
    if (tail) findings.push(tail);
    else if (!this.#broken && !this.#isHeadRight())
      findings.push(
        this.#head && this.#head.sequence === this.#verified
          ? this.#finding('HEAD_CHANGED', this.#verified)
          : this.#finding('LINE_BEYOND_HEAD', (this.#head?.sequence ?? 0) + 1),
      );
    return findings;
  }

  #finding(kind: FindingKind, sequence: number, more: Partial<AuditFinding> = {}): AuditFinding {
    return {
      kind,
      unitId: this.#unitId,
      sequence,
      at: null,
      otherSequence: null,
      anchorNumber: null,
      ...more,
    };
  }

  #break(kind: 'LINE_MISSING' | 'LINE_CHANGED', sequence: number, line: CopiedLine): void {
    const otherSequence = kind === 'LINE_MISSING' ? line.sequence - 1 : null;
    const finding = this.#finding(kind, sequence, { at: new Date(line.at), otherSequence });
    this.#broken = { ...finding, hash: Buffer.from(line.hash) };
  }

  /** The line that fits where the first break is was moved, with its hash or without it. */
  #seekSwapped(line: CopiedLine): void {
    if (this.#broken?.kind !== 'LINE_CHANGED') return;
    const { sequence } = this.#broken;
    const fitting = linkOf(this.#previous, this.#unitId, sequence, line.hashed, line.isSalted);
    if (fitting.equals(line.hash) || fitting.equals(this.#broken.hash))
      this.#broken = { ...this.#broken, kind: 'LINES_SWAPPED', otherSequence: line.sequence };
  }

  #compareAnchored({ sequence, at }: CopiedLine): void {
    for (;;) {
      const anchored = this.#anchored[this.#nextAnchored];
      if (!anchored || anchored.sequence > sequence) return;
      if (!this.#rewritten && !anchored.hash.equals(this.#previous)) {
        const agreed = this.#anchored[this.#nextAnchored - 1]?.sequence ?? 0;
        this.#rewritten = this.#finding('CHAIN_REWRITTEN', agreed + 1, {
          at: new Date(at),
          otherSequence: sequence,
          anchorNumber: anchored.number,
        });
      }
      this.#nextAnchored += 1;
    }
  }

  #missingTail(): AuditFinding | null {
    const anchored = this.#anchored.at(-1);
    const isAnchored = (anchored?.sequence ?? 0) > (this.#head?.sequence ?? 0);
    const last = isAnchored ? (anchored?.sequence ?? 0) : (this.#head?.sequence ?? 0);
    if (this.#lastSeen >= last) return null;
    return this.#finding(this.#lastSeen === 0 ? 'CHAIN_MISSING' : 'TAIL_MISSING', this.#lastSeen + 1, {
      otherSequence: last,
      ...(isAnchored && anchored ? { anchorNumber: anchored.number, at: anchored.takenAt } : {}),
    });
  }

  #isHeadRight(): boolean {
    if (!this.#head) return this.#verified === 0;
    return this.#head.sequence === this.#verified && this.#head.hash.equals(this.#previous);
  }
}
