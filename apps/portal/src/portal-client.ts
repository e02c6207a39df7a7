import type { PortalLocale } from '@dinhdanh/i18n/portal';

import type { TypedDocumentString } from './generated/graphql.ts';

/** Why a call gave no answer. Refusals by a rule are answers and not listed here. */
export type PortalFailure =
  | { readonly kind: 'NETWORK' }
  /** In the clock of this browser. */
  | { readonly kind: 'RATE_LIMITED'; readonly retryAt: number }
  | { readonly kind: 'INTERNAL'; readonly incidentId: string | null }
  /** The page is older than the server: its operations are no longer known there. */
  | { readonly kind: 'OUTDATED' }
  /** The session of the holder has ended, or there never was one. */
  | { readonly kind: 'SIGNED_OUT' };

export class PortalFailureError extends Error {
  override readonly name = 'PortalFailureError';
  readonly failure: PortalFailure;

  constructor(failure: PortalFailure) {
    super(failure.kind);
    this.failure = failure;
  }
}

export interface PortalAnswer<Result> {
  readonly data: Result;
  /** A moment of the server in the clock of this browser, which may be wrong by minutes or years. */
  toBrowserTime(serverTime: string): number;
}

export type SendToPortal = <Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
) => Promise<PortalAnswer<Result>>;

interface Outside {
  readonly fetch: typeof fetch;
  now(): number;
  locale(): PortalLocale;
}

const ENDPOINT = '/graphql/portal';
const PATIENCE_MS = 20_000;
const DEFAULT_RETRY_SECONDS = 60;

interface GraphQLBody {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly extensions?: {
      readonly code?: string;
      readonly retryAfterSeconds?: number;
      readonly incidentId?: string;
    };
  }[];
}

export function createPortalClient(outside: Outside): SendToPortal {
  return async <Result, Variables>(
    document: TypedDocumentString<Result, Variables>,
    variables: Variables,
  ): Promise<PortalAnswer<Result>> => {
    const sentAt = outside.now();
    const response = await post(outside, document, variables);
    const receivedAt = outside.now();
    const body = await readBody(response);

    const extensions = body.errors?.[0]?.extensions;
    if (body.errors || !body.data) {
      throw new PortalFailureError(failureOf(response, extensions, receivedAt));
    }
    const skew = clockSkew(response.headers.get('Date'), sentAt, receivedAt);
    return {
      data: body.data as Result,
      toBrowserTime: (serverTime) => Date.parse(serverTime) - skew,
    };
  };
}

async function post<Result, Variables>(
  outside: Outside,
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Response> {
  const aborter = new AbortController();
  const timer = setTimeout(() => aborter.abort(), PATIENCE_MS);
  try {
    return await outside.fetch(ENDPOINT, {
      method: 'POST',
      credentials: 'same-origin',
      cache: 'no-store',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': outside.locale() },
      body: JSON.stringify({
        extensions: { persistedQuery: { version: 1, sha256Hash: document.__meta__?.['hash'] } },
        variables,
      }),
      signal: aborter.signal,
    });
  } catch {
    throw new PortalFailureError({ kind: 'NETWORK' });
  } finally {
    clearTimeout(timer);
  }
}

/** An answer that is no JSON comes from a proxy or a captive portal, or it broke off: to a person, the network. */
async function readBody(response: Response): Promise<GraphQLBody> {
  try {
    return (await response.json()) as GraphQLBody;
  } catch {
    if (response.status === 429) return {};
    throw new PortalFailureError({ kind: 'NETWORK' });
  }
}

function failureOf(
  response: Response,
  extensions: { code?: string; retryAfterSeconds?: number; incidentId?: string } | undefined,
  receivedAt: number,
): PortalFailure {
  if (extensions?.code === 'RATE_LIMITED' || response.status === 429) {
    const fromHeader = Number(response.headers.get('Retry-After'));
    const seconds = extensions?.retryAfterSeconds ?? (fromHeader > 0 ? fromHeader : DEFAULT_RETRY_SECONDS);
    return { kind: 'RATE_LIMITED', retryAt: receivedAt + seconds * 1000 };
  }
  if (extensions?.code === 'UNKNOWN_OPERATION') return { kind: 'OUTDATED' };
  if (extensions?.code === 'UNAUTHENTICATED') return { kind: 'SIGNED_OUT' };
  return { kind: 'INTERNAL', incidentId: extensions?.incidentId ?? null };
}

/** How far the server's clock is ahead of ours. The header has whole seconds, so half a second is its likely error. */
function clockSkew(dateHeader: string | null, sentAt: number, receivedAt: number): number {
  const serverTime = dateHeader === null ? Number.NaN : Date.parse(dateHeader);
  if (Number.isNaN(serverTime)) return 0;
  const skew = serverTime + 500 - (sentAt + receivedAt) / 2;
  // Below the resolution of the header, our own clock is the better one.
  return Math.abs(skew) < 2_000 ? 0 : skew;
}
