import type { Page } from '@playwright/test';
import { BackOffice } from './back-office.ts';
import { expect, test as base } from './fixtures.ts';
import { stackAddresses } from './stack/global-setup.ts';
import { startStrictServer } from './stack/strict-server.ts';

const PASSWORD = 'thuyền về muộn hơn mọi hôm';
const NAME = 'Đoàn Thị Khánh Ly';

/** The browser is on a server where the password alone opens nothing. */
const test = base.extend({
  stack: async ({ stack }, use) => {
    const server = await startStrictServer(stack);
    await use({ ...stack, baseUrl: server.baseUrl });
    await server.stop();
  },
});

/** A device of the officer with a sensor for fingers, which is always touched by the right one. */
async function plugInAuthenticator(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

/** An administrator makes an officer, who reviews applications; what stands in the link that she hands over. */
async function makeOfficer(username: string): Promise<string> {
  const administrator = await BackOffice.signIn(stackAddresses().baseUrl, 'quantri');
  const { createOfficer } = await administrator.ask<{ createOfficer: { officerId: string; token: string } }>(
    'mutation ($input: CreateOfficerInput!) { createOfficer(input: $input) { ... on OfficerLinkGiven { officerId token } } }',
    { input: { username, displayName: NAME } },
  );
  const { officerId, token } = createOfficer;
  const validFrom = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
  const { assignOfficer } = await administrator.ask<{ assignOfficer: { __typename: string } }>(
    'mutation ($input: AssignOfficerInput!) { assignOfficer(input: $input) { __typename } }',
    { input: { officerId, role: 'REVIEWER', unitCode: '06721', validFrom } },
  );
  expect(assignOfficer.__typename).toBe('OfficerAssigned');
  return token;
}

async function givePassword(page: Page, username: string): Promise<void> {
  await page.getByLabel('Tên đăng nhập').fill(username);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
}

test('an officer takes the account over, makes a passkey at the first sign-in, and signs in with it from then on', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const username = `ly.${Date.now().toString(36)}`;
  const token = await makeOfficer(username);
  await plugInAuthenticator(page);

  await test.step('the link leads to a password', async () => {
    await page.goto(`/admin/login#enrol=${token}`);
    await page.getByLabel('Mật khẩu mới').fill(PASSWORD);
    await page.getByRole('button', { name: 'Đặt mật khẩu' }).click();
    await expect(page.getByText('Đã đặt mật khẩu. Hãy đăng nhập.')).toBeVisible();
  });

  await test.step('the password alone opens nothing; the passkey does, and brings the recovery codes', async () => {
    await givePassword(page, username);
    await expect(page.getByRole('heading', { name: 'Cài đặt yếu tố xác thực thứ hai' })).toBeVisible();
    await page.getByRole('button', { name: 'Tạo khóa truy cập' }).click();
    await expect(page.getByRole('list', { name: 'Mã khôi phục' }).getByRole('listitem')).toHaveCount(10);
    await page.getByRole('button', { name: 'Tôi đã lưu các mã khôi phục' }).click();
    await expect(page.getByRole('heading', { name: `Chào ${NAME}` })).toBeVisible();
  });

  await test.step('she signs out, and in again with the passkey', async () => {
    await page.getByRole('button', { name: `Tài khoản ${NAME}` }).click();
    await page.getByRole('menuitem', { name: 'Đăng xuất' }).click();
    await givePassword(page, username);
    await expect(page.getByRole('heading', { name: 'Xác nhận đăng nhập' })).toBeVisible();
    await page.getByRole('button', { name: 'Dùng khóa truy cập' }).click();
    await expect(page.getByRole('heading', { name: `Chào ${NAME}` })).toBeVisible();
  });

  await test.step('the own account names it, gives it another name, and does not let the last one go', async () => {
    await page.getByRole('button', { name: `Tài khoản ${NAME}` }).click();
    await page.getByRole('menuitem', { name: 'Tài khoản của tôi' }).click();
    const passkeys = page.getByRole('table', { name: 'Các khóa truy cập của tôi' });
    await passkeys.getByRole('button', { name: /^Đổi tên khóa/ }).click();
    await page.getByRole('dialog').getByLabel('Tên').fill('Máy ở phòng tiếp dân');
    await page.getByRole('dialog').getByRole('button', { name: 'Đổi tên' }).click();
    await passkeys.getByRole('button', { name: 'Gỡ khóa Máy ở phòng tiếp dân' }).click();
    await page.getByRole('dialog').getByLabel('Mật khẩu hiện tại').fill(PASSWORD);
    await page.getByRole('dialog').getByRole('button', { name: 'Gỡ khóa truy cập' }).click();
    await expect(page.getByRole('dialog').getByRole('alert')).toContainText('duy nhất');
  });
});
