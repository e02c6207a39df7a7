/** How long a slow network may keep somebody from a page that is on the phone. */
const PATIENCE_MS = 4000;

interface ShellOptions {
  /** The page itself, whose address is the key of the kept copy. */
  readonly page: string;
  /** Addresses of the files that the page needs; each has a hash in its name. */
  readonly files: readonly string[];
  readonly openCache: () => Promise<Pick<Cache, 'match'>>;
  readonly fetch: typeof fetch;
}

type Asked = Pick<Request, 'method' | 'mode' | 'url'>;

/**
 * What the worker answers, null for everything that is none of its business: only the page and its files are kept, never
 * what the server says. The page comes from the network when there is one, so that a new version is taken at the next
 * start.
 */
export function answerFromShell(request: Asked, options: ShellOptions): Promise<Response> | null {
  if (request.method !== 'GET') return null;
  if (request.mode === 'navigate') return page(options);
  const { pathname } = new URL(request.url);
  return options.files.includes(pathname) ? file(pathname, options) : null;
}

async function page({ page, openCache, fetch }: ShellOptions): Promise<Response> {
  const kept = async () => (await openCache()).match(page);
  try {
    const fresh = await fetch(page, { cache: 'no-cache', signal: AbortSignal.timeout(PATIENCE_MS) });
    if (fresh.ok) return fresh;
    return (await kept()) ?? fresh;
  } catch (error) {
    const old = await kept();
    if (old) return old;
    throw error;
  }
}

async function file(pathname: string, { openCache, fetch }: ShellOptions): Promise<Response> {
  return (await (await openCache()).match(pathname)) ?? fetch(pathname);
}
