import { dashboardMessages } from '@dinhdanh/i18n/dashboard';
import { expect, test } from './fixtures.ts';

const words = dashboardMessages.vi.wardBoard;

test(
  'a ward leader sees in one look where the ward is, whether it will make it and where to go tomorrow, and no person',
  { tag: '@every-size' },
  async ({ page, signInAs }) => {
    await signInAs('lanhdao');
    await page.goto('/admin/');

    await test.step('where we are and whether we will make it, in one line', async () => {
      await expect(
        page.getByText(
          /^Phường Trà Cổ: 3\d\d trên 728 · còn 4\d\d · cần \d+ người\/ngày · dự báo xong \d\d\/\d\d\/\d{4} \(± \d+ ngày\)$/,
        ),
      ).toBeVisible();
      await page.getByText(words.howTitle).click();
      await expect(page.getByText(/tám trên mười dự báo như vậy/)).toBeVisible();
    });

    await test.step('the line, and its table one press away', async () => {
      const history = page.getByRole('region', { name: words.history }).first();
      await expect(history.getByRole('img', { name: words.chart })).toBeVisible();
      await history.getByRole('button', { name: words.showTable }).click();
      await expect(history.getByRole('columnheader', { name: words.added })).toBeVisible();
    });

    await test.step('where to go tomorrow', async () => {
      await expect(page.getByText(/^Đến Khu \d.* trước: \d+,\d\d % số người còn lại ở đó\.$/)).toBeVisible();
      await expect(page.getByRole('table', { name: words.hamletTable })).toContainText(words.movesMost);
    });

    await test.step('the figures can be taken along', async () => {
      const download = page.waitForEvent('download');
      await page.getByRole('link', { name: 'Tải CSV' }).click();
      expect((await download).suggestedFilename()).toMatch(/^tien-do-\d{4}-\d\d-\d\d\.csv$/);
    });

    await test.step('nothing leads to a person', async () => {
      await expect(page.getByRole('link', { name: /Hồ sơ|Khóa|Danh sách/ })).toHaveCount(0);
      for (const path of ['applications', 'area-tasks', 'data-requests']) {
        await page.goto(`/admin/${path}`);
        await expect(page.getByText(dashboardMessages.vi.ra.page.access_denied).first()).toBeVisible();
      }
    });
  },
);
