import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { walkAccount } from './account-screens.ts';
import { expect, test } from './fixtures.ts';
import { walkLock } from './lock-screens.ts';
import { walkAppointment, walkRegistration } from './online-screens.ts';
import { walkRecord } from './record-screens.ts';
import { prepareDashboardCases } from './screen-cases.ts';
import { settled, walkDashboard, walkOffices, walkPortal } from './screens.ts';

const WCAG_2_2_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

test.describe('by WCAG 2.2 AA', { tag: '@every-size' }, () => {
  test.setTimeout(240_000);

  for (const [screens, walk] of [
    ['those who decide', walkDashboard],
    ['counter, area and administrator', walkOffices],
  ] as const)
    test(`nothing is wrong with any screen of ${screens}`, async ({
      page,
      stack,
      simulator,
      database,
      signInAs,
    }) => {
      const cases = await prepareDashboardCases({ ...stack, simulator, database });
      const found: string[] = [];
      await walk({ page, locale: 'vi', cases, signInAs }, async (screen) => {
        found.push(...(await violations(page, screen)));
      });
      expect(found).toEqual([]);
    });

  test('nothing is wrong with any screen of the portal', async ({ page, database, simulator }) => {
    const found: string[] = [];
    await walkPortal(
      {
        page,
        locale: 'vi',
        holder: await database.takeHolder(),
        activeHolder: await database.takeHolder('ACTIVE'),
        lateHolder: await database.takeHolder('LATE'),
        codeFor: (phoneNumber) => simulator.codeFor(phoneNumber),
      },
      async (screen) => {
        found.push(...(await violations(page, screen)));
      },
    );
    expect(found).toEqual([]);
  });
});

// One column on every screen, and most citizens have a phone: the other size would show the same again.
test.describe('by WCAG 2.2 AA on a phone', { tag: '@phone' }, () => {
  test.setTimeout(300_000);
  // The browser writes down that a portrait was refused.
  test.use({ expectedComplaint: /status of 422 .*\/files\/portal/ });

  for (const [screens, walk] of [
    ['the registration and of looking an application up', walkRegistration],
    ['the appointments', walkAppointment],
    ['the account and its papers', walkAccount],
    ['sessions, devices and the lock', walkLock],
    ["the holder's record and requests", walkRecord],
  ] as const)
    test(`nothing is wrong with any screen of ${screens}`, async ({ page, stack, simulator, database }) => {
      const found: string[] = [];
      await walk({ page, locale: 'vi', ...stack, simulator, database }, async (screen) => {
        found.push(...(await violations(page, screen)));
      });
      expect(found).toEqual([]);
    });
});

/** In the light on a phone and in the dark on a desk: each size and each theme once, at half the time of all four. */
async function violations(page: Page, screen: string): Promise<string[]> {
  const colorScheme = (page.viewportSize()?.width ?? 0) < 600 ? 'light' : 'dark';
  await page.emulateMedia({ colorScheme });
  const found = await lastingViolations(page);
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${screen}, ${colorScheme}, ${id}: ${html}`),
  );
}

/** A screen that was still changing its colours is judged once more; a fault stays. */
async function lastingViolations(page: Page) {
  const judge = async () => {
    await settled(page);
    return (await new AxeBuilder({ page }).setLegacyMode().withTags(WCAG_2_2_AA).analyze()).violations;
  };
  const first = await judge();
  return first.length === 0 ? first : judge();
}
