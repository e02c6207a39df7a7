import { expect, test as base } from '@playwright/test';
import type { BrowserContext } from '@playwright/test';
import { BackOffice, signInBrowser } from './back-office.ts';
import { Database } from './database.ts';
import { Simulator } from './simulator.ts';
import { stackAddresses } from './stack/global-setup.ts';
import type { StackAddresses } from './stack/stack.ts';

interface Fixtures {
  /** Where the running stack answers. */
  readonly stack: StackAddresses;
  readonly simulator: Simulator;
  readonly database: Database;
  /** The registration officer at the API, who takes applications in. */
  readonly intake: BackOffice;
  /** Signs the browser of the page in, without the sign-in page. */
  readonly signInAs: (username: string) => Promise<void>;
}

/** Every page of every test: nothing is asked from elsewhere, and nothing is complained about in the console. */
export const test = base.extend<Fixtures>({
  stack: [stackAddresses(), { option: true }],
  baseURL: async ({ stack }, use) => use(stack.baseUrl),
  simulator: async ({ stack }, use) => use(new Simulator(stack.simulatorUrl)),
  database: async ({ stack }, use) => use(new Database(stack.databaseUrl)),
  intake: async ({ stack }, use) => use(await BackOffice.signIn(stack.baseUrl, 'tiepnhan')),
  context: async ({ context, stack }, use) => {
    const troubles = watch(context, stack.baseUrl);
    await use(context);
    expect(troubles, 'complaints of the browser and requests to elsewhere').toEqual([]);
  },
  signInAs: async ({ page }, use) => use((username) => signInBrowser(page, username)),
});

export { expect };

function watch(context: BrowserContext, baseUrl: string): string[] {
  const troubles: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      troubles.push(`${message.type()}: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => troubles.push(`uncaught: ${error.error().message}`));
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== baseUrl) troubles.push(`request to ${origin}`);
  });
  return troubles;
}
