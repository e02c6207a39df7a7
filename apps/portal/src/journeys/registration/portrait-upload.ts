import type { PortalLocale } from '@dinhdanh/i18n/portal';

import { PortalFailureError } from '../../portal-client.ts';

interface Outside {
  readonly fetch: typeof fetch;
  now(): number;
  locale(): PortalLocale;
}

type UploadAnswer =
  | { readonly isTaken: true }
  | {
      readonly isTaken: false;
      readonly reasons: readonly { readonly code: string; readonly message: string }[];
    };

export type SendPortrait = (registrationId: string, picture: Blob) => Promise<UploadAnswer>;

const ENDPOINT = '/files/portal';
// A picture of some megabytes over the line of a mountain village.
const PATIENCE_MS = 180_000;
const DEFAULT_RETRY_SECONDS = 60;

interface RefusedBody {
  readonly errors?: readonly {
    readonly message?: string;
    readonly extensions?: {
      readonly code?: string;
      readonly retryAfterSeconds?: number;
      readonly incidentId?: string;
    };
  }[];
}

/** The picture goes as it is, without GraphQL around it; the server answers with every reason that it finds. */
export function createPortraitUpload(outside: Outside): SendPortrait {
  return async (registrationId, picture) => {
    const response = await post(outside, registrationId, picture);
    if (response.ok) return { isTaken: true };
    const { errors = [] } = await readBody(response);
    const extensions = errors[0]?.extensions;
    if (response.status === 429 || extensions?.code === 'RATE_LIMITED') {
      const seconds = extensions?.retryAfterSeconds ?? DEFAULT_RETRY_SECONDS;
      throw new PortalFailureError({ kind: 'RATE_LIMITED', retryAt: outside.now() + seconds * 1000 });
    }
    const reasons = errors.flatMap(({ message = '', extensions: { code = '' } = {} }) =>
      code === '' ? [] : [{ code, message }],
    );
    if (response.status >= 500 || reasons.length === 0) {
      throw new PortalFailureError({ kind: 'INTERNAL', incidentId: extensions?.incidentId ?? null });
    }
    return { isTaken: false, reasons };
  };
}

async function post(outside: Outside, registrationId: string, picture: Blob): Promise<Response> {
  const aborter = new AbortController();
  const timer = setTimeout(() => aborter.abort(), PATIENCE_MS);
  try {
    return await outside.fetch(ENDPOINT, {
      method: 'POST',
      credentials: 'same-origin',
      cache: 'no-store',
      headers: {
        'Content-Type': picture.type === '' ? 'image/jpeg' : picture.type,
        'Accept-Language': outside.locale(),
        'X-Registration': registrationId,
      },
      body: picture,
      signal: aborter.signal,
    });
  } catch {
    throw new PortalFailureError({ kind: 'NETWORK' });
  } finally {
    clearTimeout(timer);
  }
}

async function readBody(response: Response): Promise<RefusedBody> {
  try {
    return (await response.json()) as RefusedBody;
  } catch {
    // A proxy that refuses a large body answers with a page.
    if (response.status === 413) return { errors: [{ extensions: { code: 'FILE_TOO_LARGE' } }] };
    if (response.status === 429) return {};
    throw new PortalFailureError({ kind: 'NETWORK' });
  }
}
