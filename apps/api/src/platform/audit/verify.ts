import { createHash } from 'node:crypto';
import type { RowScope } from '../access/actor.ts';
import type { ScopedReader } from '../persistence/scoped-reader.ts';

export interface ChainVerdict {
  readonly lineCount: number;
  /** The first line that does not fit to its place; null when the chain is whole. */
  readonly firstBrokenSequence: number | null;
}

interface Line {
  readonly sequence: string;
  readonly content: string;
  readonly hash: Buffer;
  readonly [column: string]: unknown;
}

const BATCH = 5_000;

/**
 * Walks the chain of a unit from its first line and computes every hash anew, outside the database that wrote it:
 * sha256(previous hash || unit ':' sequence ':' content). A changed, swapped or missing line breaks it there; a
 * missing tail shows against the chain's head.
 */
export async function verifyChain(reader: ScopedReader, scope: RowScope, unitId: number): Promise<ChainVerdict> {
  let previous: Buffer = Buffer.alloc(0);
  let verified = 0;
  for (;;) {
    const lines = await reader.read<Line>(scope, {
      name: 'audit-lines',
      text: `select sequence, content, hash from audit_line where unit_id = $1 and sequence > $2 order by sequence limit ${BATCH}`,
      values: [unitId, verified],
    });
    for (const { sequence, content, hash } of lines) {
      const expected = createHash('sha256').update(previous).update(`${unitId}:${verified + 1}:${content}`).digest();
      if (Number(sequence) !== verified + 1 || !expected.equals(hash)) return { lineCount: verified, firstBrokenSequence: verified + 1 };
      previous = hash;
      verified += 1;
    }
    if (lines.length < BATCH) break;
  }
  const [head] = await reader.read<{ last_sequence: string; last_hash: Buffer; [column: string]: unknown }>(scope, {
    name: 'audit-head',
    text: 'select last_sequence, last_hash from audit_chain where unit_id = $1',
    values: [unitId],
  });
  const isTailWhole = Number(head?.last_sequence ?? 0) === verified && (head?.last_hash ?? Buffer.alloc(0)).equals(previous);
  return { lineCount: verified, firstBrokenSequence: isTailWhole ? null : verified + 1 };
}
