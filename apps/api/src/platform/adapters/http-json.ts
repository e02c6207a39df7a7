const ANSWER_LIMIT_BYTES = 64 * 1024;

interface JsonRequest extends RequestInit {
  /** For the whole answer, to the last byte of its body. */
  readonly timeoutMs: number;
  /** An error by status and headers alone, whatever the body says or whether it can be read. */
  refusalIn?(response: Response): Error | null;
}

/** A request to a system outside the building: cut off in time, size-limited, no redirects, nothing of the body in errors. */
export async function requestJson(
  url: URL,
  { timeoutMs, refusalIn, ...init }: JsonRequest,
): Promise<{ readonly status: number; readonly body: unknown }> {
  const response = await fetch(url, { ...init, redirect: 'error', signal: AbortSignal.timeout(timeoutMs) });
  const refusal = refusalIn?.(response);
  if (refusal) {
    // Without this the connection stays open until the body has come, which may be never.
    await response.body?.cancel();
    throw refusal;
  }
  const text = await readLimited(response);
  try {
    return { status: response.status, body: text === '' ? null : JSON.parse(text) };
  } catch {
    throw new Error(`${url.origin} answered ${response.status} with something that is not JSON.`);
  }
}

/** The address of something below a system's own address, which may have a path and may end with a slash. */
export const below = (baseUrl: string, ...path: readonly string[]): URL =>
  new URL(path.map(encodeURIComponent).join('/'), baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`);

export class TooLarge extends Error {}

/** The body of an answer, unless it is longer than any that we want. */
export async function readLimited(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > ANSWER_LIMIT_BYTES)
      throw new TooLarge(
        `${new URL(response.url).origin} answered with more than ${ANSWER_LIMIT_BYTES} bytes.`,
      );
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
