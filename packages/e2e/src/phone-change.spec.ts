import { dashboardMessages } from '@dinhdanh/i18n/dashboard';
import { AccountPages } from './account-pages.ts';
import { HOLDER_PASSWORD } from './chosen-secrets.ts';
import { expect, test } from './fixtures.ts';
import { inventPerson } from './people.ts';
import { PhoneChangePages } from './phone-change-pages.ts';

const PATIENCE = { timeout: 25_000 };
const { phoneChanges: counter } = dashboardMessages.vi;

test('a holder changes the number with both phones, the other browser is signed out, and the next code goes to the new phone [A-49] [R-038] [R-112]', async ({
  page,
  simulator,
  holdAccount,
  anotherBrowser,
  database,
}) => {
  test.setTimeout(150_000);
  const person = await holdAccount();
  const { phoneNumber: newPhone } = inventPerson();
  const account = new AccountPages(page);
  const pages = new PhoneChangePages(page);
  const other = await anotherBrowser();

  await account.signIn(person, simulator);
  await database.forgetVisits();
  const elsewhere = new AccountPages(other);
  await elsewhere.openDoor();
  await elsewhere.givePassword(person);
  await elsewhere.giveCode(await simulator.signInCodeFor(person.phoneNumber, 2));
  await elsewhere.arriveAt(elsewhere.words.signIn.account.heading(person.fullName));
  await database.forgetVisits();

  await test.step('password, code to the old phone, new number, code to the new phone', async () => {
    await page.getByRole('link', { name: account.words.signIn.account.doors.phoneChange.name }).click();
    await pages.givePassword(HOLDER_PASSWORD);
    await pages.giveOldCode(await simulator.phoneChangeCodeFor(person.phoneNumber, 'OLD'));
    await pages.nameNewPhone(newPhone);
    await pages.giveNewCode(await simulator.phoneChangeCodeFor(newPhone, 'NEW'));
    expect(new URL(page.url()).pathname).toBe('/tai-khoan/doi-so-dien-thoai/xong');
  });

  await test.step('both phones are told', async () => {
    await expect
      .poll(async () => (await simulator.smsTo(person.phoneNumber)).join('\n'), PATIENCE)
      .toContain('da doi sang so khac');
    await expect
      .poll(async () => (await simulator.smsTo(newPhone)).join('\n'), PATIENCE)
      .toContain('So nay la so dien thoai cua tai khoan');
  });

  await test.step('this browser stays signed in and the other does not', async () => {
    await pages.press(pages.words.done.toAccount);
    await account.arriveAt(account.words.signIn.account.heading(person.fullName));
    await other.reload();
    await elsewhere.arriveAt(elsewhere.words.signIn.ask.heading);
  });

  await test.step('the next code for signing in goes to the new phone', async () => {
    await database.forgetVisits();
    await elsewhere.signIn({ ...person, phoneNumber: newPhone }, simulator);
  });
});

test('at the counter one officer enters the change and another confirms it [A-49]', async ({
  page,
  pageOf,
  signInAs,
  simulator,
  holdAccount,
}) => {
  test.setTimeout(120_000);
  const person = await holdAccount();
  const { phoneNumber: newPhone } = inventPerson();
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

  await test.step('the officer finds the person, states what was shown, and types the code that is read out', async () => {
    await signInAs('tiepnhan');
    await page.goto('/admin/');
    await page.getByRole('link', { name: counter.title, exact: true }).click();
    await page.getByLabel(counter.form.number).fill(person.personalIdNumber);
    await press(counter.form.find);
    await expect(page.getByText(person.fullName)).toBeVisible();
    await expect(page.getByRole('main')).not.toContainText(person.phoneNumber);
    await page.getByRole('combobox', { name: counter.form.document }).click();
    await page.getByRole('option', { name: counter.document.IDENTITY_CARD, exact: true }).click();
    await page.getByLabel(counter.form.newPhone).fill(newPhone);
    await press(counter.form.send);
    await expect(page.getByText(counter.form.missingPresent)).toBeVisible();
    await page.getByLabel(counter.form.present).check();
    await page.getByLabel(counter.form.own).check();
    await press(counter.form.send);
    await page
      .getByLabel(dashboardMessages.vi.readOutCode.code)
      .fill(await simulator.phoneChangeCodeFor(newPhone, 'NEW'));
    await press(counter.form.submit);
    await expect(page.getByRole('heading', { level: 1, name: counter.receipt.title })).toBeVisible();
    await expect(page.getByText(counter.receipt.whatNext)).toBeVisible();
  });

  await test.step('the second officer finds it and confirms', async () => {
    const second = await pageOf('thutruong');
    await second.goto('/admin/phone-changes');
    const row = second.getByRole('listitem', { name: person.fullName });
    await row
      .getByRole('button', { name: counter.waiting.confirmOf.replace('%{name}', person.fullName) })
      .click();
    const dialog = second.getByRole('dialog');
    await dialog.getByRole('button', { name: counter.waiting.confirm, exact: true }).click();
    await expect(row).toHaveCount(0);
  });

  await expect
    .poll(async () => (await simulator.smsTo(person.phoneNumber)).join('\n'), PATIENCE)
    .toContain('da doi sang so khac');
});
