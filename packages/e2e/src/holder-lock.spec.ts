import { AccountPages } from './account-pages.ts';
import { HOLDER_PASSWORD, PASSCODE } from './chosen-secrets.ts';
import { expect, test } from './fixtures.ts';
import { loadLockWords, LockPages } from './lock-pages.ts';

const words = await loadLockWords('vi');
const { lock, devices } = words;

test('a sign-in on a new device is told by message, and "không phải tôi" ends it within its next click [R-130] [A-52]', async ({
  page,
  simulator,
  database,
  holdAccount,
  anotherBrowser,
}) => {
  test.setTimeout(120_000);
  const person = await holdAccount();
  const stranger = new AccountPages(page);

  await test.step('the phone hears of the new device, with the way to lock', async () => {
    await stranger.signIn(person, simulator);
    await expect
      .poll(() => simulator.smsTo(person.phoneNumber), { timeout: 25_000 })
      .toContainEqual(expect.stringMatching(/vua dang nhap luc .* tren thiet bi moi \(Chrome, .*KHOA/));
  });

  await test.step('the holder sees it among the devices and says that it was somebody else', async () => {
    await database.forgetVisits();
    const own = await anotherBrowser();
    const account = new AccountPages(own);
    const pages = new LockPages(own, words);
    await account.openDoor();
    await account.givePassword(person);
    await account.giveCode(await simulator.signInCodeFor(person.phoneNumber, 2));
    await account.arriveAt(words.signIn.account.heading(person.fullName));
    await pages.openDevices();
    await pages.arriveAt(devices.heading);
    await expect(own.getByRole('article').filter({ hasText: devices.current })).toHaveCount(1);
    await pages.strangeDevice().getByRole('button', { name: devices.notMe }).click();
    await pages.arriveAt(devices.report.heading);
    await pages.press(lock.confirm.submit);
    await pages.arriveAt(lock.locked.headingNow);
    await expect(own.getByText(lock.locked.opens.HOLDER_REQUEST[0] ?? '')).toBeVisible();
  });

  await test.step('the next click of the stranger leads out', async () => {
    await new LockPages(page, words).openDevices();
    await stranger.arriveAt(words.signIn.ask.heading);
  });
});

test('the emergency door locks with number, phone and code, and signing in then says why and what would open it [R-134]', async ({
  page,
  simulator,
  database,
  holdAccount,
}) => {
  test.setTimeout(120_000);
  const person = await holdAccount();
  const pages = new LockPages(page, words);

  await test.step('a mistake in the numbers is told before anything is sent', async () => {
    await pages.openEmergencyDoor();
    await pages.press(lock.ask.submit);
    await expect(page.getByRole('alert')).toContainText('12 chữ số');
  });

  await test.step('the code proves the phone, and nothing is locked before the last step', async () => {
    await pages.giveNumbers(person);
    await pages.giveCode(await simulator.lockCodeFor(person.phoneNumber));
    await pages.arriveAt(lock.confirm.heading);
    await pages.press(lock.confirm.submit);
    await expect(page.getByRole('alert')).toContainText(lock.problems.REASON_REQUIRED);
    await pages.chooseReason('PHONE_LOST');
    await pages.press(lock.confirm.submit);
    await pages.arriveAt(lock.locked.headingNow);
    await expect(page).toHaveURL(/\/khoa-tai-khoan\/ket-qua$/);
    await expect
      .poll(() => simulator.smsTo(person.phoneNumber), { timeout: 25_000 })
      .toContainEqual(expect.stringContaining('da bi khoa'));
  });

  await test.step('whoever signs in with password and code is told of the lock', async () => {
    await database.forgetVisits();
    const account = new AccountPages(page);
    await account.openDoor();
    await account.givePassword(person);
    await account.giveCode(await simulator.signInCodeFor(person.phoneNumber));
    await account.arriveAt(lock.locked.headingBefore);
    await expect(page.getByText(lock.locked.grounds.HOLDER_REQUEST)).toBeVisible();
  });

  await test.step('the holder unlocks with the code, the password and the passcode [R-142]', async () => {
    await database.forgetVisits();
    await pages.openUnlock();
    await pages.giveNumbers(person);
    await pages.giveCode(await simulator.unlockCodeFor(person.phoneNumber));
    await pages.arriveAt(lock.unlock.secrets.heading);
    await pages.giveSecrets('Sai-mat-khau1', PASSCODE);
    await expect(page.getByRole('alert')).toContainText(lock.problems.UNLOCK_SECRETS_WRONG);
    await pages.giveSecrets(HOLDER_PASSWORD, PASSCODE);
    await pages.arriveAt(lock.unlock.done.heading);
    await expect
      .poll(() => simulator.smsTo(person.phoneNumber), { timeout: 25_000 })
      .toContainEqual(expect.stringContaining('da duoc go'));
  });

  await test.step('and signs in again', async () => {
    await database.forgetVisits();
    const account = new AccountPages(page);
    await pages.press(lock.unlock.done.signIn);
    await account.givePassword(person);
    await account.giveCode(await simulator.signInCodeFor(person.phoneNumber, 2));
    await account.arriveAt(words.signIn.account.heading(person.fullName));
  });
});
