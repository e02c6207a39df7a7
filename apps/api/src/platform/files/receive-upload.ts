import { DomainRefusal } from '@dinhdanh/domain';
import type { Request } from 'express';
import { BadUserInput } from '../request-errors.ts';

export const UPLOAD_LIMIT_BYTES = 15_000_000;
const SILENT_FOR_MS = 15_000;

/** The raw body of a request, never more than the limit: refused by its announced length, and cut when it lied. */
export async function receiveUpload(request: Request): Promise<Buffer> {
  if (Number(request.get('content-length') ?? 0) > UPLOAD_LIMIT_BYTES)
    throw new DomainRefusal('FILE_TOO_LARGE');
  // Somebody who sends nothing must not hold a place that others wait for.
  request.setTimeout(SILENT_FOR_MS, () => request.destroy());
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    // Left open at a refusal: most senders look for the answer only when they have sent everything. Node drops what
    // comes after the answer, until the server's limit on the time of a request.
    for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > UPLOAD_LIMIT_BYTES) throw new DomainRefusal('FILE_TOO_LARGE');
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof DomainRefusal) throw error;
    // The line broke, or the sender gave up: nobody's failure, and nobody is left to hear of it.
    throw new BadUserInput('body');
  }
  return Buffer.concat(chunks);
}
