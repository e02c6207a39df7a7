import type { ClientBase } from 'pg';
import { to as copyTo } from 'pg-copy-streams';

/** A line as PostgreSQL sends it: views into its bytes, which are good until the next batch is asked for. */
export interface CopiedLine {
  readonly unitId: number;
  readonly sequence: number;
  /** The salt, if the line has one, and the content behind it as UTF-8. */
  readonly hashed: Buffer;
  readonly isSalted: boolean;
  readonly hash: Buffer;
  /** Milliseconds since 1970, of the column beside the content. */
  readonly at: number;
}

export const SALT_BYTES = 16;
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
      `copy (select unit_id, sequence, salt, content, hash, at from audit_line order by unit_id, sequence) to stdout (format binary, encoding 'UTF8')`,
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

const INTEGER_BYTES = 4;
const BIGINT_BYTES = 8;
/** How COPY says that a field is null. */
const NULL_LENGTH = -1;
const TWO_TO_32 = 4_294_967_296;

/** Exact up to 2^53: sequences for ever, and microseconds until the year 2255. */
const readBigint = (bytes: Buffer, at: number): number =>
  bytes.readInt32BE(at) * TWO_TO_32 + bytes.readUInt32BE(at + INTEGER_BYTES);

/**
 * Null when the line is not all there yet, or at the end. Each field is its length and its bytes; those of numbers are
 * always as long, and only the salt can be null. It is moved over the length of the content, so that both are hashed
 * where they lie and in one piece.
 */
function readLine(bytes: Buffer, start: number): { line: CopiedLine; end: number } | null {
  const unitAt = start + 2 + INTEGER_BYTES;
  const sequenceAt = unitAt + INTEGER_BYTES + INTEGER_BYTES;
  const saltAt = sequenceAt + BIGINT_BYTES + INTEGER_BYTES;
  if (bytes.length < saltAt || bytes.readInt16BE(start) !== COLUMNS) return null;
  const isSalted = bytes.readInt32BE(saltAt - INTEGER_BYTES) !== NULL_LENGTH;
  const saltLength = isSalted ? bytes.readInt32BE(saltAt - INTEGER_BYTES) : 0;
  const contentAt = saltAt + saltLength + INTEGER_BYTES;
  if (bytes.length < contentAt) return null;
  const hashAt = contentAt + bytes.readInt32BE(contentAt - INTEGER_BYTES) + INTEGER_BYTES;
  if (bytes.length < hashAt) return null;
  const momentAt = hashAt + bytes.readInt32BE(hashAt - INTEGER_BYTES) + INTEGER_BYTES;
  const end = momentAt + BIGINT_BYTES;
  if (bytes.length < end) return null;
  bytes.copyWithin(contentAt - saltLength, saltAt, saltAt + saltLength);
  const line = {
    unitId: bytes.readInt32BE(unitAt),
    sequence: readBigint(bytes, sequenceAt),
    hashed: bytes.subarray(contentAt - saltLength, hashAt - INTEGER_BYTES),
    isSalted,
    hash: bytes.subarray(hashAt, momentAt - INTEGER_BYTES),
    at: readBigint(bytes, momentAt) / 1_000 + EPOCH_2000_MS,
  };
  return { line, end };
}
