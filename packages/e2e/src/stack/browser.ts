import { existsSync } from 'node:fs';
import type { LaunchOptions } from '@playwright/test';

const SYSTEM_CHROMIUM = '/usr/bin/chromium';

/** The Chromium of the machine; without one, the one that Playwright has installed. */
export function browserOptions(): LaunchOptions {
  const wished = process.env['CHROMIUM_PATH'] || SYSTEM_CHROMIUM;
  return {
    ...(existsSync(wished) && { executablePath: wished }),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-dev-shm-usage',
    ],
  };
}
