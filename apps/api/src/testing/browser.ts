import { newestCodeTo } from './builders.ts';
import type { Answer, Client, HolderSecrets, TestWorld } from './test-world.ts';

/** A browser at the portal: it keeps the cookies that it is given, and says what it is. */
export interface TestBrowser extends Client {
  readonly cookies: Map<string, string>;
}

export const CHROME_ON_WINDOWS =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36';
export const SAFARI_ON_IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1';

export function aBrowser(url: string, userAgent: string = CHROME_ON_WINDOWS): TestBrowser {
  const cookies = new Map<string, string>();
  return {
    cookies,
    async query<Data>(document: string, variables?: Record<string, unknown>): Promise<Answer<Data>> {
      const response = await fetch(`${url}/graphql/portal`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'user-agent': userAgent,
          cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        },
        body: JSON.stringify({ query: document, variables }),
      });
      for (const set of response.headers.getSetCookie()) {
        const [name = '', value = ''] = set.split(';')[0]?.split('=') ?? [];
        if (value === '') cookies.delete(name);
        else cookies.set(name, value);
      }
      const text = await response.text();
      return {
        status: response.status,
        ...(JSON.parse(text) as Pick<Answer<Data>, 'data' | 'errors'>),
        text,
      };
    },
  };
}

const START = `mutation ($input: StartSignInInput!) { startSignIn(input: $input) { __typename
  ... on SignInStarted { flowId } ... on Refusal { code } } }`;
const COMPLETE = `mutation ($input: CompleteSignInInput!) { completeSignIn(input: $input) { __typename
  ... on Refusal { code message } ... on AccountLocked { grounds { kind startedAt } } } }`;

export const startSignInAt = (
  browser: TestBrowser,
  { personalIdNumber, password }: Pick<HolderSecrets, 'personalIdNumber' | 'password'>,
) => browser.query(START, { input: { personalIdNumber, password } });

/** Signs a holder in in this browser; the limits on messages are left behind. */
export async function signInAt(world: TestWorld, browser: TestBrowser, holder: HolderSecrets) {
  await world.owner.query('delete from rate_limit');
  const { data } = await startSignInAt(browser, holder);
  await world.runJobs();
  const { flowId } = data.startSignIn;
  const code = newestCodeTo(world, holder.phoneNumber);
  return (await browser.query(COMPLETE, { input: { flowId, code } })).data.completeSignIn;
}
