import { AccountPages } from './account-pages.ts';
import { expect, test } from './fixtures.ts';

test('a holder without a smartphone locks the account by text message, and the browser of whoever is in is out [R-134]', async ({
  page,
  simulator,
  holdAccount,
}) => {
  test.setTimeout(120_000);
  const person = await holdAccount();
  const account = new AccountPages(page);
  await account.signIn(person, simulator);

  await simulator.sendSms(person.phoneNumber, 'Không phải tôi');
  const code = await simulator.lockCodeFor(person.phoneNumber);
  await page.reload();
  await account.arriveAt(account.words.signIn.account.heading(person.fullName));

  await simulator.sendSms(person.phoneNumber, `khoa ${code}`);
  await expect
    .poll(async () => (await simulator.smsTo(person.phoneNumber)).at(-1), { timeout: 25_000 })
    .toContain('da bi khoa');

  await page.reload();
  await account.arriveAt(account.words.signIn.ask.heading);
});

test('a phone hears how its application stands', async ({ simulator, holdAccount }) => {
  const person = await holdAccount();
  await simulator.sendSms(person.phoneNumber, 'tra cuu');
  await expect
    .poll(async () => (await simulator.smsTo(person.phoneNumber)).at(-1), { timeout: 25_000 })
    .toMatch(/^HS-\d{4}-\d{6} \(\d{3}\*{5}\d{4}\): da duoc duyet/);
});
