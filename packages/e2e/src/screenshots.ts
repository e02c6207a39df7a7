// Puts every screen of dashboard and portal into screenshots/, from a demo world of its own: to be looked at by a person.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import type { Browser } from '@playwright/test';
import { BackOffice, signInBrowser } from './back-office.ts';
import { Database } from './database.ts';
import { inventPerson } from './people.ts';
import { settled, walkDashboard, walkPortal } from './screens.ts';
import type { DashboardCases } from './screens.ts';
import { Simulator } from './simulator.ts';
import { browserOptions } from './stack/browser.ts';
import globalSetup, { stackAddresses } from './stack/global-setup.ts';

const FOLDER = fileURLToPath(new URL('../../../screenshots', import.meta.url));
const SIZES = [
  { width: 1280, height: 800 },
  { width: 360, height: 740 },
] as const;
const LOCALES = ['vi', 'en'] as const;

const stop = await globalSetup();
try {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const browser = await chromium.launch(browserOptions());
  const cases = await prepareCases();
  for (const locale of LOCALES) for (const size of SIZES) await picture(browser, cases, locale, size);
  await browser.close();
  process.stdout.write(`The pictures are in ${FOLDER}\n`);
} finally {
  await stop?.();
}

async function prepareCases(): Promise<DashboardCases> {
  const { baseUrl, simulatorUrl } = stackAddresses();
  const simulator = new Simulator(simulatorUrl);
  const intake = await BackOffice.signIn(baseUrl, 'tiepnhan');
  const [differing, approving] = [inventPerson(), inventPerson()];
  await simulator.registerInPopulation({
    ...differing,
    fullName: 'Đặng Thị Thu Hà',
    dateOfBirth: '1990-12-04',
  });
  await simulator.registerInPopulation(approving);
  const mismatched = await intake.submitReadyApplication(differing);
  const approved = await intake.submitReadyApplication(approving);
  await (await BackOffice.signIn(baseUrl, 'thamdinh')).approve(approved.id);
  return { mismatched, approved };
}

async function picture(
  browser: Browser,
  cases: DashboardCases,
  locale: 'vi' | 'en',
  size: (typeof SIZES)[number],
): Promise<void> {
  const { baseUrl, simulatorUrl, databaseUrl } = stackAddresses();
  const context = await browser.newContext({
    baseURL: baseUrl,
    viewport: size,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
  });
  const page = await context.newPage();
  const keep = async (product: 'dashboard' | 'portal', screen: string) => {
    // As high as the page, so that what sticks to an edge of the window does not lie across the middle of the picture;
    // a dialog has its place in a window of the true size.
    const height = (await page.getByRole('dialog').isVisible())
      ? size.height
      : await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width: size.width, height: Math.max(height, size.height) });
    await settled(page);
    await page.screenshot({ path: join(FOLDER, `${product}-${screen}.${locale}.${size.width}.png`) });
    await page.setViewportSize(size);
  };

  await walkDashboard(
    { page, locale, cases, signInAs: (username) => signInBrowser(page, username) },
    (screen) => keep('dashboard', screen),
  );
  const database = new Database(databaseUrl);
  const simulator = new Simulator(simulatorUrl);
  const people = {
    holder: await database.takeHolder(),
    activeHolder: await database.takeHolder('ACTIVE'),
    codeFor: (phoneNumber: string) => simulator.codeFor(phoneNumber),
  };
  await walkPortal({ page, locale, ...people }, (screen) => keep('portal', screen));
  await context.close();
}
