import { testRule } from '../testing/rule-tester.js';
import { noClockInDomain } from './no-clock-in-domain.js';

testRule('no-clock-in-domain', noClockInDomain, {
  valid: [
    ['a date from an argument is free', 'export const day = (text) => new Date(text).getTime();'],
    ['a fixed moment is free', 'const start = Date.UTC(2024, 6, 1);'],
    ['arithmetic is free', 'export const least = (a, b) => Math.min(a, b);'],
    [
      'a clock that is handed in is free',
      'export const isLate = (performance, dueAt) => performance.now > dueAt;',
    ],
    ['a generator with a seed is free', 'export const pick = (random) => random.next();'],
  ],
  invalid: [
    ['Date.now is refused', 'const now = Date.now();'],
    ['so it is when it is only handed on', 'const clock = Date.now;'],
    ['a date without arguments is refused', 'const now = new Date();'],
    ['Date as a function is refused, even with arguments', 'const now = Date(0);'],
    ['chance is refused', 'const n = Math.random();'],
    ['a random identifier is refused', 'const id = crypto.randomUUID();'],
    ['the performance clock is refused', 'const t = performance.now();'],
    ['the process is refused', 'const zone = process.env.TZ;'],
    ['a timer is refused', 'setTimeout(() => {}, 0);'],
  ],
});
