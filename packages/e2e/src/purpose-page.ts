import type { Page } from '@playwright/test';

/** What an officer is asked before a person whose case is no longer at hand is shown. */
export async function statePurpose(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: 'Mục đích tra cứu' }).click();
  await page.getByRole('option', { name: 'Giải quyết khiếu nại, tố cáo' }).click();
  await page.getByRole('textbox', { name: 'Nội dung cụ thể' }).fill('Đơn khiếu nại số 12 ngày 20/11/2026');
  await page.getByRole('button', { name: 'Xem thông tin' }).click();
}
