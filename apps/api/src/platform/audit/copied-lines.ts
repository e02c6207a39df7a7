import type { ClientBase } from 'pg';
import { to as copyTo } from 'pg-copy-streams';

/** A line as PostgreSQL sends it: views into its bytes, which are good until the next line is asked for. */
export interface CopiedLine {
  readonly unitId: number;
  readonly sequence: number;
  /** The content as UTF-8. */
  readonly content: Buffer;
  readonly salt: Buffer | null;
  readonly hash: Buffer;
  /** Milliseconds since 1970, of the column beside the content. */
  readonly at: number;
}

/** PGCOPY, flags and the length of the extension. */
const HEADER_BYTES = 19;
const COLUMNS = 6;
const EPOCH_2000_MS = 946_684_800_000;

/**
 * Every line of every chain in order, in batches, as COPY sends them in binary: nothing is turned into text and back, so
 * the hashing is what takes the time.
 */
export async function* copyLines(client: ClientBase): AsyncGenerator<CopiedLine[]> {
  const stream = client.query(
    copyTo(
      'copy (select unit_id, sequence, content, salt, hash, at from audit_line order by unit_id, sequence) to stdout (format binary)',
    ),
  );
  let rest: Buffer = Buffer.alloc(0);
  let isHeaderRead = false;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    let from = 0;
    if (!isHeaderRead) {
      if (bytes.length < HEADER_BYTES) {
        rest = bytes;
        continue;
      }
      from = HEADER_BYTES;
      isHeaderRead = true;
    }
    const { lines, end } = readLines(bytes, from);
    rest = bytes.subarray(end);
    if (lines.length > 0) yield lines;
  }
}

/** The whole lines that there are in some bytes, and where what is left of them begins. */
function readLines(bytes: Buffer, start: number): { lines: CopiedLine[]; end: number } {
  const lines: CopiedLine[] = [];
  for (let end = start; ;) {
    const found = readLine(bytes, end);
    if (!found) return { lines, end };
    lines.push(found.line);
    ({ end } = found);
  }
}

/** Null when the line is not all there yet, or at the end. Each field is its length, -1 for null, and its bytes. */
function readLine(bytes: Buffer, start: number): { line: CopiedLine; end: number } | null {
  if (bytes.length < start + 2 || bytes.readInt16BE(start) !== COLUMNS) return null;
  let end = start + 2;
  const fields: (Buffer | null)[] = [];
  for (let column = 0; column < COLUMNS; column += 1) {
    if (bytes.length < end + 4) return null;
    const length = bytes.readInt32BE(end);
    end += 4;
    if (length < 0) {
      fields.push(null);
      continue;
    }
    if (bytes.length < end + length) return null;
    fields.push(bytes.subarray(end, end + length));
    end += length;
  }
  const [unit, sequence, content, salt, lineHash, at] = fields;
  if (!unit || !sequence || !content || !lineHash || !at)
    throw new Error('COPY sent a line without a field.');
  const line = {
    unitId: unit.readInt32BE(0),
    sequence: Number(sequence.readBigInt64BE(0)),
    content,
    salt: salt ?? null,
    hash: lineHash,
    at: Number(at.readBigInt64BE(0)) / 1_000 + EPOCH_2000_MS,
  };
  return { line, end };
}
