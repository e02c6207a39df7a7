import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { BackOffice } from './back-office.ts';
import { expect, test } from './fixtures.ts';
import { inventPerson } from './people.ts';
import { settled, walkDashboard, walkPortal } from './screens.ts';

const WCAG_2_2_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

test.describe('by WCAG 2.2 AA, in light and in dark', { tag: '@every-size' }, () => {
  test.setTimeout(150_000);

  test('nothing is wrong with any screen of the dashboard', async ({
    page,
    stack,
    intake,
    simulator,
    signInAs,
  }) => {
    const [differing, approving] = [inventPerson(), inventPerson()];
    await simulator.registerInPopulation({ ...differing, dateOfBirth: '1990-12-04' });
    await simulator.registerInPopulation(approving);
    const mismatched = await intake.submitReadyApplication(differing);
    const approved = await intake.submitReadyApplication(approving);
    await (await BackOffice.signIn(stack.baseUrl, 'thamdinh')).approve(approved.id);
    const found: string[] = [];
    await walkDashboard({ page, locale: 'vi', cases: { mismatched, approved }, signInAs }, async (screen) => {
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
        codeFor: (phoneNumber) => simulator.codeFor(phoneNumber),
      },
      async (screen) => {
        found.push(...(await violations(page, screen)));
      },
    );
    expect(found).toEqual([]);
  });
});

async function violations(page: Page, screen: string): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const { id, nodes } of await lastingViolations(page, colorScheme))
      found.push(...nodes.map(({ html }) => `${screen}, ${colorScheme}, ${id}: ${html}`));
  }
  return found;
}

/** A screen that was still changing its colours is judged once more; a fault stays. */
async function lastingViolations(page: Page, colorScheme: 'light' | 'dark') {
  const judge = async () => {
    await settled(page);
    const axe = new AxeBuilder({ page }).setLegacyMode();
    // In the dark nothing but the colours is different.
    const rules = colorScheme === 'light' ? axe.withTags(WCAG_2_2_AA) : axe.withRules('color-contrast');
    return (await rules.analyze()).violations;
  };
  const first = await judge();
  return first.length === 0 ? first : judge();
}
