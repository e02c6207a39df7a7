// Measures how long a person on a slow line waits for the first question of the activation. A figure, not a test.
import { chromium } from '@playwright/test';
import { putOnSlowLine } from './slow-line.ts';
import { browserOptions } from './stack/browser.ts';
import globalSetup, { stackAddresses } from './stack/global-setup.ts';

const LOADS = 5;

const stop = await globalSetup();
try {
  const browser = await chromium.launch(browserOptions());
  const paints: number[] = [];
  const questions: number[] = [];
  let bytes = 0;
  for (let load = 0; load < LOADS; load += 1) {
    const context = await browser.newContext({ baseURL: stackAddresses().baseUrl });
    const page = await context.newPage();
    await putOnSlowLine(page);
    // The largest paint may be the sentence that asks for patience: the question itself is timed apart.
    await page.addInitScript(() => {
      const watch = new MutationObserver(() => {
        if (document.querySelector('input') === null) return;
        performance.mark('question');
        watch.disconnect();
      });
      watch.observe(document, { childList: true, subtree: true });
    });
    await page.goto('/kich-hoat', { waitUntil: 'networkidle' });
    const measured = await page.evaluate(
      () =>
        new Promise<{ paint: number; question: number; bytes: number }>((resolve) => {
          const resources = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
          new PerformanceObserver((list) =>
            resolve({
              paint: list.getEntries().at(-1)?.startTime ?? 0,
              question: performance.getEntriesByName('question')[0]?.startTime ?? 0,
              bytes: resources.reduce((sum, { transferSize }) => sum + transferSize, 0),
            }),
          ).observe({ type: 'largest-contentful-paint', buffered: true });
        }),
    );
    paints.push(measured.paint);
    questions.push(measured.question);
    bytes = measured.bytes;
    await context.close();
  }
  await browser.close();
  process.stdout.write(
    `First load of /kich-hoat at 1.6 Mbit/s, 150 ms, CPU 4x, ${LOADS} times: largest contentful paint ${spread(paints)}, ` +
      `question there ${spread(questions)}, ${(bytes / 1000).toFixed(0)} kB with fonts\n`,
  );
} finally {
  await stop?.();
}

function spread(times: readonly number[]): string {
  const sorted = times.toSorted((one, other) => one - other).map(Math.round);
  return `${sorted[Math.floor(LOADS / 2)]} ms (${sorted[0]} to ${sorted.at(-1)} ms)`;
}
