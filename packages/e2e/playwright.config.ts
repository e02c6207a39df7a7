import { defineConfig } from '@playwright/test';
import { browserOptions } from './src/stack/browser.ts';

const LAST = /traces\.spec\.ts$/;

export default defineConfig({
  testDir: 'src',
  globalSetup: './src/stack/global-setup.ts',
  // Two browsers are what two cores bear beside the database, the API and the worker.
  workers: 2,
  fullyParallel: true,
  timeout: 60_000,
  globalTimeout: 20 * 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env['CI']),
  // A shared build machine may starve a browser once; what fails twice is broken. At home nothing is hidden.
  retries: process.env['CI'] ? 1 : 0,
  reporter: [['list']],
  use: {
    launchOptions: browserOptions(),
    actionTimeout: 15_000,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    screenshot: 'only-on-failure',
  },
  projects: [
    {
      name: 'phone',
      use: { viewport: { width: 360, height: 740 }, hasTouch: true },
      // What a screen does is the same on a phone; what it looks like is not.
      grep: /@phone|@every-size/,
      testIgnore: LAST,
    },
    {
      name: 'desktop',
      use: { viewport: { width: 1280, height: 800 } },
      grepInvert: /@phone/,
      testIgnore: LAST,
    },
    // Looks for what all the others left behind.
    { name: 'traces', testMatch: LAST, dependencies: ['phone', 'desktop'] },
  ],
});
