import { RequestFailure } from './request-failure.ts';

interface Surroundings {
  readonly fetch: typeof fetch;
  readonly getLocale: () => string;
  readonly translate: (key: string) => string;
}

interface Answer {
  readonly address?: string;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

/** Asks the server whither this browser goes for a work account. Not GraphQL: the server waits for the provider. */
export const singleSignOnStart =
  ({ fetch, getLocale, translate }: Surroundings) =>
  async (): Promise<string> => {
    const response = await fetch('/single-sign-on/start', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Accept-Language': getLocale() },
    }).catch(() => {
      throw new RequestFailure('NETWORK', translate('trouble.network'));
    });
    const { address, errors } = (await response.json().catch(() => ({}))) as Answer;
    if (address !== undefined) return address;
    const [error] = errors ?? [];
    throw new RequestFailure(
      error?.extensions.code ?? 'UNREADABLE',
      error?.message ?? translate('trouble.unreadable'),
    );
  };
