import type { TypedDocumentString } from '../generated/graphql.ts';
import { RequestFailure } from './request-failure.ts';

const ENDPOINT = '/graphql/back-office';

interface Surroundings {
  readonly fetch: typeof fetch;
  readonly getLocale: () => string;
  readonly translate: (key: string) => string;
}

interface Answer<TResult> {
  readonly data?: TResult | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly incidentId?: string };
  }[];
}

interface SendOptions {
  /** Goes on when the page is closed; for small last words only. */
  readonly isLasting?: boolean;
}

export type Send = <TResult, TVariables>(
  document: TypedDocumentString<TResult, TVariables>,
  variables: TVariables,
  options?: SendOptions,
) => Promise<TResult>;

/** Sends operations by the hash that the server knows them by; the text of a query never travels. */
export function createSend({ fetch, getLocale, translate }: Surroundings): Send {
  return async <TResult, TVariables>(
    document: TypedDocumentString<TResult, TVariables>,
    variables: TVariables,
    { isLasting = false }: SendOptions = {},
  ): Promise<TResult> => {
    const response = await fetch(ENDPOINT, {
      method: 'POST',
      credentials: 'same-origin',
      keepalive: isLasting,
      headers: { 'Content-Type': 'application/json', 'Accept-Language': getLocale() },
      body: JSON.stringify({
        extensions: { persistedQuery: { version: 1, sha256Hash: document.__meta__?.['hash'] as unknown } },
        variables,
      }),
    }).catch(() => {
      throw new RequestFailure('NETWORK', translate('trouble.network'));
    });
    const unreadable = () => new RequestFailure('UNREADABLE', translate('trouble.unreadable'));
    const answer = (await response.json().catch(() => {
      throw unreadable();
    })) as Answer<TResult>;
    const error = answer.errors?.[0];
    if (error) {
      throw new RequestFailure(
        error.extensions?.code ?? 'INTERNAL_SERVER_ERROR',
        error.message,
        error.extensions?.incidentId,
      );
    }
    if (answer.data == null) throw unreadable();
    return answer.data;
  };
}
