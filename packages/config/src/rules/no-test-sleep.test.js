import { testRule } from '../testing/rule-tester.js';
import { noTestSleep } from './no-test-sleep.js';

testRule('no-test-sleep', noTestSleep, {
  valid: [
    ['waiting for a condition is free', 'await vi.waitFor(() => expect(sent).toHaveLength(1));'],
    ['polling is free', 'await expect.poll(() => count()).toBe(3);'],
    [
      'a deadline that rejects is free',
      "await new Promise((resolve, reject) => { setTimeout(() => reject(new Error('late')), 100); server.once('ready', resolve); });",
    ],
    ['a timer that is not waited for is free', 'const timer = setTimeout(() => server.close(), 100);'],
    ['yielding to the event loop is free', "import { setImmediate } from 'node:timers/promises';"],
  ],
  invalid: [
    ['a promise around a timer is refused', 'await new Promise((resolve) => setTimeout(resolve, 100));'],
    [
      'so it is when the resolving is wrapped',
      'await new Promise((done) => { setTimeout(() => { done(1); }, 100); });',
    ],
    ['so it is through globalThis', 'await new Promise((r) => globalThis.setTimeout(r, 5));'],
    ["Playwright's waitForTimeout is refused", 'await page.waitForTimeout(500);'],
    ['a sleep by name is refused', 'await sleep(100);'],
    ['the timers of promises are refused', "import { setTimeout as wait } from 'node:timers/promises';"],
    ['the promisified timer is refused', 'const wait = promisify(setTimeout);'],
  ],
});
