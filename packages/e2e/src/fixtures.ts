import { expect, test as base } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';
import { makeAccountHolder } from './account-holder.ts';
import { BackOffice, signInBrowser } from './back-office.ts';
import { Database } from './database.ts';
import type { Person } from './people.ts';
import { Simulator } from './simulator.ts';
import { rememberTyped } from './typed-secrets.ts';
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
  /** A page in another browser, which knows nothing of the first. */
  readonly anotherBrowser: () => Promise<Page>;
  /** A page of another officer, in a browser of their own. */
  readonly pageOf: (username: string) => Promise<Page>;
  /** Somebody with an active account of level 2, who can act for others. */
  readonly holdAccount: () => Promise<Person>;
  /** What the browser may complain about in a test that brings it about. */
  readonly expectedComplaint: RegExp | undefined;
}

/** Every page of every test: nothing is asked from elsewhere, and nothing is complained about in the console. */
export const test = base.extend<Fixtures>({
  stack: [stackAddresses(), { option: true }],
  baseURL: async ({ stack }, use) => use(stack.baseUrl),
  simulator: async ({ stack }, use) => use(new Simulator(stack.simulatorUrl)),
  database: async ({ stack }, use) => use(new Database(stack.databaseUrl)),
  intake: async ({ stack }, use) => use(await BackOffice.signIn(stack.baseUrl, 'tiepnhan')),
  expectedComplaint: [undefined, { option: true }],
  context: async ({ context, stack, database, expectedComplaint }, use) => {
    await database.forgetVisits();
    const troubles = watch(context, stack);
    await use(context);
    expectNone(troubles, expectedComplaint);
  },
  signInAs: async ({ page }, use) => use((username) => signInBrowser(page, username)),
  anotherBrowser: async ({ browser, contextOptions, stack, expectedComplaint }, use) => {
    const contexts: BrowserContext[] = [];
    const troubles: string[] = [];
    await use(async () => {
      const context = await browser.newContext({ ...contextOptions, baseURL: stack.baseUrl });
      contexts.push(context);
      watch(context, stack, troubles);
      return context.newPage();
    });
    await Promise.all(contexts.map((context) => context.close()));
    expectNone(troubles, expectedComplaint);
  },
  pageOf: async ({ anotherBrowser }, use) =>
    use(async (username) => {
      const page = await anotherBrowser();
      await signInBrowser(page, username);
      return page;
    }),
  holdAccount: async ({ stack, simulator, database }, use) =>
    use(() => makeAccountHolder(stack.baseUrl, simulator, database)),
});

export { expect };

function expectNone(troubles: readonly string[], expected: RegExp | undefined): void {
  expect(
    troubles.filter((trouble) => !expected?.test(trouble)),
    'complaints of the browser and requests to elsewhere',
  ).toEqual([]);
}

function watch(
  context: BrowserContext,
  { baseUrl, logDirectory }: StackAddresses,
  troubles: string[] = [],
): string[] {
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      troubles.push(`${message.type()}: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => troubles.push(`uncaught: ${error.error().message}`));
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== baseUrl) troubles.push(`request to ${origin}`);
    rememberTyped(logDirectory, request.postData());
  });
  return troubles;
}
