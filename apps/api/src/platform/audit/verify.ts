import type { RowScope } from '../access/actor.ts';
import type { ScopedReader } from '../persistence/scoped-reader.ts';
import { lineHash } from './chain.ts';

export interface ChainVerdict {
  readonly lineCount: number;
  /** The first line that does not fit to its place; null when the chain is whole. */
  readonly firstBrokenSequence: number | null;
}

interface Line {
  readonly sequence: string;
  readonly content: string;
  readonly salt: Buffer | null;
  readonly hash: Buffer;
  readonly [column: string]: unknown;
}

const BATCH = 5_000;

/**
 * Walks the chain of a unit from its first line and computes every hash anew, outside the database that wrote it
 * (chain.ts). A changed, swapped or missing line breaks it there; a
 * missing tail shows against the chain's head. Work may go on meanwhile: what a head names must be there by then.
 */
export async function verifyChain(
  reader: ScopedReader,
  scope: RowScope,
  unitId: number,
): Promise<ChainVerdict> {
  let previous: Buffer = Buffer.alloc(0);
  let verified = 0;
  /** Goes on to the last line that there is now; false when one does not fit. */
  const walk = async (): Promise<boolean> => {
    for (;;) {
      const lines = await readLines(reader, scope, unitId, verified);
      for (const { sequence, content, salt, hash } of lines) {
        const expected = lineHash(previous, { unitId, sequence: verified + 1 }, { content, salt });
        if (Number(sequence) !== verified + 1 || !expected.equals(hash)) return false;
        previous = hash;
        verified += 1;
      }
      if (lines.length < BATCH) return true;
    }
  };
  const brokenAfter = (lineCount: number): ChainVerdict => ({
    lineCount,
    firstBrokenSequence: lineCount + 1,
  });

  if (!(await walk())) return brokenAfter(verified);
  let head = await readHead(reader, scope, unitId);
  while (head.sequence > verified) {
    if (!(await walk()) || verified < head.sequence) return brokenAfter(verified);
    head = await readHead(reader, scope, unitId);
  }
  if (head.sequence < verified) return brokenAfter(head.sequence);
  return head.hash.equals(previous)
    ? { lineCount: verified, firstBrokenSequence: null }
    : brokenAfter(verified);
}

const readLines = (reader: ScopedReader, scope: RowScope, unitId: number, after: number): Promise<Line[]> =>
  reader.read<Line>(scope, {
    name: 'audit-lines',
    text: `select sequence, content, salt, hash from audit_line where unit_id = $1 and sequence > $2 order by sequence limit ${BATCH}`,
    values: [unitId, after],
  });

async function readHead(
  reader: ScopedReader,
  scope: RowScope,
  unitId: number,
): Promise<{ sequence: number; hash: Buffer }> {
  const [head] = await reader.read<{ last_sequence: string; last_hash: Buffer; [column: string]: unknown }>(
    scope,
    {
      name: 'audit-head',
      text: 'select last_sequence, last_hash from audit_chain where unit_id = $1',
      values: [unitId],
    },
  );
  return { sequence: Number(head?.last_sequence ?? 0), hash: head?.last_hash ?? Buffer.alloc(0) };
}
