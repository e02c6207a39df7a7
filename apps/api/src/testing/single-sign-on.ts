import type { TestProvider } from './openid-provider.ts';

/** Whichever member of a union came; tests know what is in it. */
interface Posted {
  readonly __typename: string;
  readonly code?: string;
  readonly message?: string;
  readonly signInToken: string;
  readonly subject?: string;
  readonly offered: { readonly secret: string };
}

/** A request of a browser that has these cookies; the session that it was given, if any. */
export async function post(at: string, query: string, variables: object, cookies = '') {
  const response = await fetch(`${at}/graphql/back-office`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: cookies },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as {
    data: Record<string, Posted> | null;
    errors?: { extensions: { code: string } }[];
  };
  const result = Object.values(data ?? {})[0] ?? { __typename: errors?.[0]?.extensions.code ?? '' };
  return { result: result as Posted, cookie: response.headers.get('set-cookie')?.split(';')[0] };
}
const COMPLETE = `mutation { completeSingleSignOn { __typename ... on SignedIn { officer { username } }
  ... on SecondFactorNeeded { signInToken hasApp passkeyOptions } ... on WorkAccountNotLinked { subject }
  ... on Refusal { code message } } }`;

interface Started {
  readonly status: number;
  readonly code: string | undefined;
  readonly address: string;
  readonly setCookie: string;
  /** As the browser sends it back. */
  readonly cookie: string;
}

/** Begins in a browser that has no cookies yet. */
export async function start(at: string): Promise<Started> {
  const response = await fetch(`${at}/single-sign-on/start`, { method: 'POST' });
  const body = (await response.json()) as { address?: string; errors?: { extensions: { code: string } }[] };
  const setCookie = response.headers.get('set-cookie') ?? '';
  const { address = '', errors } = body;
  const code = errors?.[0]?.extensions.code;
  return { status: response.status, code, address, setCookie, cookie: setCookie.split(';')[0] ?? '' };
}

/** Brings an answer of the provider back, as the browser does by itself; whither it is sent on. */
export async function bring(at: string, answer: URL, cookie: string): Promise<string | null> {
  const { pathname, search } = answer;
  const response = await fetch(`${at}${pathname}${search}`, { headers: { cookie }, redirect: 'manual' });
  return response.headers.get('location');
}
export const complete = (at: string, cookie: string) => post(at, COMPLETE, {}, cookie);

/** The whole way of one browser. */
export async function comeIn(
  at: string,
  provider: TestProvider,
  change: (answer: URL) => void = () => undefined,
) {
  const { address, cookie } = await start(at);
  const answer = await provider.walk(address);
  change(answer);
  await bring(at, answer, cookie);
  return complete(at, cookie);
}
