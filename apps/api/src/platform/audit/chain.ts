import { hash } from 'node:crypto';

/** What is hashed of a line besides its place. `salt` is null for lines of before, whose content was hashed as it is. */
interface ChainedContent {
  readonly content: string;
  readonly salt: Uint8Array | null;
}

const HASH_BYTES = 32;
/** 'v2:', an integer, a bigint and two colons are never longer. */
const PLACE_BYTES_AT_MOST = 40;

const sha256 = (bytes: Uint8Array): Buffer => hash('sha256', bytes, 'buffer');

/** sha256(salt || content): stands for a line that may not be shown, and tells nothing of it. */
export const contentHash = (salt: Uint8Array, content: string): Buffer =>
  sha256(Buffer.concat([salt, Buffer.from(content)]));

/** What links a line to the one before it; `previous` is empty for the first. As audit_link_hash and audit_line_hash do. */
export const lineHash = (
  previous: Uint8Array,
  place: { readonly unitId: number; readonly sequence: number },
  { content, salt }: ChainedContent,
): Buffer => {
  const hashed = salt ? Buffer.concat([salt, Buffer.from(content)]) : Buffer.from(content);
  return linkOf(previous, place.unitId, place.sequence, hashed, salt !== null);
};

/** Millions of links are computed one after the other: they are put together here, and not in a new buffer each. */
const scratch = Buffer.alloc(HASH_BYTES + PLACE_BYTES_AT_MOST + HASH_BYTES);

/** The same for bytes as they come from the database: `hashed` is the salt, if there is one, and the content behind it. */
export function linkOf(
  previous: Uint8Array,
  unitId: number,
  sequence: number,
  hashed: Uint8Array,
  isSalted: boolean,
): Buffer {
  if (!isSalted) return sha256(Buffer.concat([previous, Buffer.from(`${unitId}:${sequence}:`), hashed]));
  scratch.set(previous, 0);
  const place = scratch.write(`v2:${unitId}:${sequence}:`, previous.length, 'latin1');
  const end = previous.length + place;
  scratch.set(sha256(hashed), end);
  return sha256(scratch.subarray(0, end + HASH_BYTES));
}
