import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext } from '@playwright/test';
import { Citizen } from './citizen.ts';
import { expect, test } from './fixtures.ts';
import { FieldPages } from './field-pages.ts';
import { prepareRound } from './outreach-round.ts';
import { settled } from './screens.ts';

const MEMBER = 'doan.traco';
const OUTCOMES = ['WILL_DO', 'NO_PHONE', 'AWAY', 'WILL_DO', 'REFUSED', 'AWAY'] as const;

/** What lies in the caches of the browser, as addresses. */
const cachedAddresses = async (context: BrowserContext): Promise<readonly string[]> =>
  (await context.pages()[0]?.evaluate(async () => {
    const names = await caches.keys();
    const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return kept.flat().map(({ url }) => new URL(url).pathname);
  })) ?? [];

test.describe('a phone of a team', { tag: '@phone' }, () => {
  // One after the other: the first ends every session of the member whom both are.
  test.describe.configure({ mode: 'default' });
  test.setTimeout(180_000);
  // The browser writes down every request that finds no network, and that a session is over.
  test.use({ expectedComplaint: /net::ERR_INTERNET_DISCONNECTED|status of 401/ });

  test('goes offline for six visits, is killed, comes back, and tells the one that the office knows otherwise', async ({
    page,
    context,
    stack,
    simulator,
    database,
    signInAs,
  }) => {
    const { code, hamlet, people } = await prepareRound({ ...stack, simulator }, OUTCOMES.length);
    const [first, ...others] = people;
    if (!first) throw new Error('Nobody is on the list.');
    const field = new FieldPages(page);

    await test.step('in the morning a member opens the page of the team and takes the list along', async () => {
      await signInAs(MEMBER);
      await page.goto('/admin/');
      await expect(page).toHaveURL(/\/admin\/field$/);
      await field.open();
      await expect(field.state).toContainText('Có mạng');
      await field.takeAlong(code);
    });

    await test.step('without a network the page opens again, with the list', async () => {
      await context.setOffline(true);
      await page.reload();
      await expect(field.state).toContainText('Mất mạng');
      await expect(field.state).toContainText('Danh sách dùng đến');
      await field.openHamlet(code, hamlet);
    });

    await test.step('six visits are saved on the phone', async () => {
      for (const [index, { fullName }] of people.entries())
        await field.record(fullName, OUTCOMES[index] ?? 'AWAY', index === 1 ? 'Con gái sẽ cho mượn máy' : '');
      await expect(field.state).toContainText('6 lượt chờ gửi');
      await expect(page.getByText('Chưa gửi: Đã gặp, sẽ làm')).toHaveCount(2);
    });

    await test.step('meanwhile the first of them activates, which the office knows and the phone does not', async () => {
      await database.forgetVisits();
      await new Citizen(stack.baseUrl, first).activate((phoneNumber) => simulator.codeFor(phoneNumber));
    });

    await test.step('the browser is killed and opened again: nothing is lost', async () => {
      await page.goto('about:blank');
      await page.goto('/admin/field');
      await expect(field.state).toContainText('6 lượt chờ gửi');
    });

    await test.step('back in the network the session is over; the visits wait until the member signs in', async () => {
      await database.endSessionsOf(MEMBER);
      await context.setOffline(false);
      await expect(page.getByText('Phiên đăng nhập đã hết')).toBeVisible();
      await expect(field.state).toContainText('6 lượt chờ gửi');
      await page.getByLabel('Mật khẩu', { exact: true }).fill('DinhDanh@2026');
      await page.getByRole('button', { name: 'Đăng nhập' }).click();
      await expect(field.state).toContainText('1 lượt cần xem lại');
      await expect(field.state).toContainText('Không có lượt chờ gửi');
    });

    await test.step('what became of each is said, and both sides of the contradiction stand beside each other', async () => {
      await page.getByRole('link', { name: 'Các lượt đã ghi' }).click();
      await expect(
        page.getByText('6 lượt ghi: 5 đã ghi ở văn phòng, 0 chờ gửi, 1 cần xem lại'),
      ).toBeVisible();
      const decision = field.decision(first.fullName);
      await expect(decision.getByRole('group', { name: 'Bạn ghi' })).toContainText('Đã gặp, sẽ làm');
      await expect(decision.getByRole('group', { name: 'Văn phòng' })).toContainText(
        'Tài khoản đã kích hoạt.',
      );
      await decision.getByRole('button', { name: /^Giữ của văn phòng/ }).click();
      await expect(page.getByText('5 lượt ghi: 5 đã ghi ở văn phòng', { exact: false })).toBeVisible();
    });

    await test.step('the office has five visits, each once', async () => {
      const visits = await database.visitsOfList(code);
      expect(visits.map(({ fullName }) => fullName).toSorted()).toEqual(
        others.map(({ fullName }) => fullName).toSorted(),
      );
    });

    await test.step('no answer of the server is in any cache of the browser', async () => {
      const addresses = await cachedAddresses(context);
      expect(addresses).toContain('/admin/field');
      for (const address of addresses) expect(address).toMatch(/^\/admin\/(?:field$|favicon\.svg$|assets\/)/);
    });

    await test.step('signing out leaves nothing of the list on the phone', async () => {
      await page.getByRole('link', { name: 'Quay lại' }).click();
      await page.getByRole('button', { name: 'Đăng xuất' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Đăng xuất' }).click();
      await expect(page.getByText('Đăng nhập để đi từng nhà')).toBeVisible();
      await page.reload();
      await expect(page.getByText('Đăng nhập để đi từng nhà')).toBeVisible();
      await expect(page.getByText(code)).toHaveCount(0);
    });
  });

  test('nothing is wrong with any of its screens by WCAG 2.2 AA, and every target takes a thumb', async ({
    page,
    context,
    stack,
    simulator,
    signInAs,
  }) => {
    const { code, hamlet, people } = await prepareRound({ ...stack, simulator }, 2);
    const [first, second] = people;
    if (!first || !second) throw new Error('Nobody is on the list.');
    const field = new FieldPages(page);
    const found: string[] = [];
    const visit = async (screen: string) => {
      await settled(page);
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode()
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze();
      found.push(...violations.map(({ id }) => `${screen}: ${id}`));
      const small = await page
        .getByRole('main')
        .locator('a, button')
        .evaluateAll(
          (targets) => targets.filter((target) => target.getBoundingClientRect().height < 44).length,
        );
      if (small > (screen.startsWith('lists') ? 1 : 0)) found.push(`${screen}: ${small} small targets`);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (overflow > 0) found.push(`${screen}: ${overflow} px too wide`);
    };

    await page.goto('/admin/field');
    await page.getByText('Đăng nhập để đi từng nhà').waitFor();
    await visit('sign-in');
    await signInAs(MEMBER);
    await field.open();
    await visit('lists-offered');
    await field.takeAlong(code);
    await visit('lists-taken');
    await context.setOffline(true);
    await field.openHamlet(code, hamlet);
    await visit('people');
    await field.openPerson(first.fullName);
    await page.getByRole('button', { name: field.texts.person.save }).click();
    await page.getByText(field.texts.person.chooseOutcome).waitFor();
    await visit('person');
    await page.getByRole('link', { name: 'Quay lại' }).click();
    await field.record(first.fullName, 'MOVED');
    await field.openVisits();
    await visit('visits-waiting');
    await page.getByRole('link', { name: 'Quay lại' }).click();
    await page.getByRole('button', { name: 'Xóa khỏi máy' }).click();
    await page.getByRole('dialog').waitFor();
    await visit('delete');
    expect(found).toEqual([]);
  });
});
