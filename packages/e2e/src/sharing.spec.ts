import { dashboardMessages } from '@dinhdanh/i18n/dashboard';
import { AccountPages } from './account-pages.ts';
import { expect, test } from './fixtures.ts';
import { SharingPages } from './sharing-pages.ts';

const PURPOSE = 'Nhận bưu phẩm tại bưu cục Móng Cái';

test('a holder shows a QR code, an officer checks it once, and the holder sees who it was [R-128]', async ({
  page,
  simulator,
  holdAccount,
  pageOf,
}) => {
  test.setTimeout(120_000);
  const person = await holdAccount();
  const account = new AccountPages(page);
  const sharing = new SharingPages(page);
  const words = dashboardMessages.vi.sharing;
  const officer = await pageOf('khuvuc.traco');

  await account.signIn(person, simulator);
  await sharing.open();
  const token = await sharing.makeCode(['DATE_OF_BIRTH']);
  expect(token).not.toContain(person.personalIdNumber);

  await test.step('the officer pastes what the reader reads', async () => {
    await officer.goto('/admin/sharing-codes');
    await officer.getByRole('textbox', { name: words.purpose }).fill(PURPOSE);
    await officer.getByRole('textbox', { name: words.token }).fill(token);
    await officer.keyboard.press('Enter');
    await expect(officer.getByText(person.fullName)).toBeVisible();
    await expect(officer.getByText(person.dateOfBirth.split('-').reverse().join('/'))).toBeVisible();
    await expect(officer.getByRole('main')).not.toContainText(person.personalIdNumber);
    await expect(officer.getByRole('main')).not.toContainText(person.permanentAddress);
  });

  await test.step('the page of the holder says so by itself', async () => {
    await account.arriveAt(sharing.words.used.heading);
    await expect(page.getByRole('main')).toContainText('Công an phường Trà Cổ');
    await expect(page.getByRole('main')).toContainText(PURPOSE);
  });

  await test.step('the same code shows nothing a second time', async () => {
    await officer.getByRole('button', { name: words.next }).click();
    await officer.getByRole('textbox', { name: words.token }).fill(token);
    await officer.keyboard.press('Enter');
    await expect(officer.getByRole('alert')).toContainText('đã được dùng lúc');
    await expect(officer.getByRole('main')).not.toContainText(person.fullName);
  });
});
