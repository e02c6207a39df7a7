import { startStack } from './stack.ts';
import type { StackAddresses } from './stack.ts';

const VARIABLE = 'E2E_STACK';

/** One stack for the whole run. A stack that runs already can be named in E2E_STACK, as the JSON of its addresses. */
export default async function globalSetup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env[VARIABLE]) return undefined;
  const stack = await startStack();
  // The workers are started with the environment of this process.
  process.env[VARIABLE] = JSON.stringify(stack.addresses);
  return stack.stop;
}

export function stackAddresses(): StackAddresses {
  return JSON.parse(process.env[VARIABLE] ?? '{}') as StackAddresses;
}
