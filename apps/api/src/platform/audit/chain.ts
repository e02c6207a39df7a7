import { hash } from 'node:crypto';

/** What is hashed of a line besides its place. `salt` is null for lines of before, whose content was hashed as it is. */
export interface ChainedContent {
  readonly content: Uint8Array | string;
  readonly salt: Uint8Array | null;
}

const sha256 = (bytes: Uint8Array): Buffer => hash('sha256', bytes, 'buffer');
const bytesOf = (content: Uint8Array | string): Uint8Array =>
  typeof content === 'string' ? Buffer.from(content) : content;

/** sha256(salt || content): stands for a line that may not be shown, and tells nothing of it. */
export const contentHash = (salt: Uint8Array, content: Uint8Array | string): Buffer =>
  sha256(Buffer.concat([salt, bytesOf(content)]));

/** What links a line to the one before it; `previous` is empty for the first. As audit_link_hash and audit_line_hash do. */
export function lineHash(
  previous: Uint8Array,
  { unitId, sequence }: { readonly unitId: number; readonly sequence: number },
  { content, salt }: ChainedContent,
): Buffer {
  return salt
    ? sha256(Buffer.concat([previous, Buffer.from(`v2:${unitId}:${sequence}:`), contentHash(salt, content)]))
    : sha256(Buffer.concat([previous, Buffer.from(`${unitId}:${sequence}:`), bytesOf(content)]));
}
