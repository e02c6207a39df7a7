import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { browserWords } from './browser.ts';

const CHROMIUM = 'AppleWebKit/537.36 (KHTML, like Gecko)';
const SEEN: [string, string | null, string | null][] = [
  [
    `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${CHROMIUM} Chrome/141.0.0.0 Safari/537.36`,
    'Chrome',
    'Windows',
  ],
  [`Mozilla/5.0 (Windows NT 6.1) ${CHROMIUM} Chrome/80.0.3987.163 Safari/537.36`, 'Chrome', 'Windows'],
  ['Mozilla/5.0 (Windows NT 6.1; rv:72.0) Gecko/20100101 Firefox/72.0', 'Firefox', 'Windows'],
  [
    `Mozilla/5.0 (Windows NT 10.0) ${CHROMIUM} Chrome/141.0.0.0 Safari/537.36 Edg/141.0.0.0`,
    'Edge',
    'Windows',
  ],
  [
    `Mozilla/5.0 (Windows NT 10.0) ${CHROMIUM} coc_coc_browser/130.0 Chrome/124.0 Safari/537.36`,
    'Cốc Cốc',
    'Windows',
  ],
  [
    `Mozilla/5.0 (Linux; Android 10; K) ${CHROMIUM} Chrome/141.0.0.0 Mobile Safari/537.36`,
    'Chrome',
    'Android',
  ],
  [
    `Mozilla/5.0 (Linux; Android 14) ${CHROMIUM} SamsungBrowser/25.0 Chrome/121.0 Mobile Safari/537.36`,
    'Samsung Internet',
    'Android',
  ],
  [
    `Mozilla/5.0 (Linux; Android 14) ${CHROMIUM} Chrome/120.0 Mobile Safari/537.36 OPR/80.0`,
    'Opera',
    'Android',
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1',
    'Safari',
    'iPhone',
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/141.0 Mobile/15E148 Safari/604.1',
    'Chrome',
    'iPhone',
  ],
  [
    'Mozilla/5.0 (iPad; CPU OS 12_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/12.1.2 Mobile/15E148 Safari/604.1',
    'Safari',
    'iPad',
  ],
  [
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15',
    'Safari',
    'Mac',
  ],
  [
    `Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) ${CHROMIUM} Chrome/141.0.0.0 Safari/537.36`,
    'Chrome',
    'ChromeOS',
  ],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox', 'Linux'],
  ['curl/8.5.0', null, null],
  ['', null, null],
];

describe('the words for a browser', () => {
  test.each(SEEN)('%s is %s on %s', (userAgent, browser, system) => {
    expect(browserWords(userAgent)).toEqual({ browser, system });
  });

  test('are never what the browser made up', () => {
    const words = new Set(SEEN.flatMap(([, browser, system]) => [browser, system]));
    for (const other of ['Zalo', 'Facebook', 'UC Browser']) words.add(other);
    fc.assert(
      fc.property(fc.string({ maxLength: 600 }), (userAgent) => {
        const { browser, system } = browserWords(userAgent);
        expect(words.has(browser) && words.has(system)).toBe(true);
      }),
    );
  });

  test('are looked for in the first 500 letters alone', () => {
    expect(browserWords(`${'x '.repeat(250)}Windows`)).toEqual({ browser: null, system: null });
  });
});
