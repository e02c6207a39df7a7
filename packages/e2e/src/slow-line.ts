import type { Page } from '@playwright/test';

/** What the library of a mountain commune has: 1.6 Mbit/s, 150 ms to the server, a machine a quarter as quick as ours. */
export async function putOnSlowLine(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}
