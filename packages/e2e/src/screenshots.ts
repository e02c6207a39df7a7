// Puts every screen of dashboard and portal into screenshots/, from a demo world of its own: to be looked at by a person.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import { walkAccount } from './account-screens.ts';
import { signInBrowser } from './back-office.ts';
import { Database } from './database.ts';
import { walkRecord } from './record-screens.ts';
import { prepareDashboardCases } from './screen-cases.ts';
import { walkLock } from './lock-screens.ts';
import { walkAppointment, walkRegistration } from './online-screens.ts';
import { settled, walkDashboard, walkOffices, walkPortal } from './screens.ts';
import { Simulator } from './simulator.ts';
import { browserOptions } from './stack/browser.ts';
import globalSetup, { stackAddresses } from './stack/global-setup.ts';

const FOLDER = fileURLToPath(new URL('../../../screenshots', import.meta.url));
const SIZES = [
  { width: 1280, height: 800 },
  { width: 360, height: 740 },
] as const;
const LOCALES = ['vi', 'en'] as const;

const PRODUCTS = ['dashboard', 'portal'] as const;
type Product = (typeof PRODUCTS)[number];
/** `pnpm screenshots portal`: one product and not the other. */
const wanted = PRODUCTS.filter((product) => process.argv.length < 3 || process.argv.includes(product));

const stop = await globalSetup();
try {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const browser = await chromium.launch(browserOptions());
  for (const locale of LOCALES)
    for (const size of SIZES) for (const product of wanted) await picture(browser, product, locale, size);
  await browser.close();
  process.stdout.write(`The pictures are in ${FOLDER}\n`);
} finally {
  await stop?.();
}

type Keep = (screen: string) => Promise<void>;

async function picture(
  browser: Browser,
  product: Product,
  locale: 'vi' | 'en',
  size: (typeof SIZES)[number],
): Promise<void> {
  const { baseUrl } = stackAddresses();
  const context = await browser.newContext({
    baseURL: baseUrl,
    viewport: size,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
  });
  const page = await context.newPage();
  const keep = async (screen: string) => {
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
  await (product === 'dashboard' ? pictureDashboard : picturePortal)(page, locale, keep);
  await context.close();
}

async function pictureDashboard(page: Page, locale: 'vi' | 'en', keep: Keep): Promise<void> {
  const { baseUrl, simulatorUrl, databaseUrl } = stackAddresses();
  // Anew each time, because a case that somebody has open is free again after ten minutes.
  const cases = await prepareDashboardCases({
    baseUrl,
    simulator: new Simulator(simulatorUrl),
    database: new Database(databaseUrl),
  });
  const officers = { page, locale, cases, signInAs: (username: string) => signInBrowser(page, username) };
  await walkDashboard(officers, keep);
  await page.context().clearCookies();
  await page.evaluate(() => localStorage.clear());
  await walkOffices(officers, keep);
}

async function picturePortal(page: Page, locale: 'vi' | 'en', keep: Keep): Promise<void> {
  const { baseUrl, simulatorUrl, databaseUrl } = stackAddresses();
  const database = new Database(databaseUrl);
  const simulator = new Simulator(simulatorUrl);
  const people = {
    holder: await database.takeHolder(),
    activeHolder: await database.takeHolder('ACTIVE'),
    lateHolder: await database.takeHolder('LATE'),
    codeFor: (phoneNumber: string) => simulator.codeFor(phoneNumber),
  };
  await walkPortal({ page, locale, ...people }, keep);
  for (const walk of [walkRegistration, walkAppointment, walkAccount, walkLock, walkRecord]) {
    await database.forgetVisits();
    await walk({ page, locale, baseUrl, simulator, database }, keep);
    await page.context().clearCookies();
  }
}
