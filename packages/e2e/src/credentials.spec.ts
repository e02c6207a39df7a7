import { AccountPages } from './account-pages.ts';
import { HOLDER_PASSWORD, securityAnswersIn } from './chosen-secrets.ts';
import { expect, test } from './fixtures.ts';

const NEW_PASSWORD = 'Canh-dong*9bo';

test('a forgotten password comes back after a day, and the old one does not [R-052] [R-065]', async ({
  page,
  simulator,
  database,
  holdAccount,
}) => {
  test.setTimeout(120_000);
  const person = await holdAccount();
  const account = new AccountPages(page);
  const { recovery, signIn } = account.words;

  await test.step('numbers, code, name, birth date and one answer, and then the wait', async () => {
    await account.askForRecovery(person);
    await account.giveRecoveryCode(await simulator.recoveryCodeFor(person.phoneNumber));
    await account.giveFullName(person.fullName);
    await account.giveBirthDate(person.dateOfBirth);
    await account.giveAnswer(securityAnswersIn('vi'));
    await expect(
      page.getByRole('heading', { level: 1, name: /^Hãy chờ đến \d\d\/\d\d\/\d{4} \d\d:\d\d$/ }),
    ).toBeVisible();
    await expect
      .poll(async () => (await simulator.smsTo(person.phoneNumber)).join('\n'))
      .toContain('Co yeu cau dat lai mat khau');
  });

  await test.step('a day later only the phone is asked for, and a known password is refused', async () => {
    await database.endRecoveryWait(person);
    await database.forgetVisits();
    await account.askForRecovery(person);
    await account.giveRecoveryCode(await simulator.recoveryCodeFor(person.phoneNumber, 2));
    await account.arriveAt(recovery.password.heading);
    await account.giveNewPassword('Vietnam@2026');
    await account.press(recovery.password.submit);
    await expect(page.getByRole('alert')).toContainText('quá quen thuộc');
    await account.giveNewPassword(NEW_PASSWORD);
    await account.press(recovery.password.submit);
    await account.arriveAt(recovery.done.heading);
  });

  await test.step('the new one opens the account', async () => {
    await database.forgetVisits();
    await account.press(recovery.done.signIn);
    await account.givePassword(person, HOLDER_PASSWORD);
    await expect(page.getByRole('alert')).toBeVisible();
    await account.givePassword(person, NEW_PASSWORD);
    await account.giveCode(await simulator.signInCodeFor(person.phoneNumber));
    await account.arriveAt(signIn.account.heading(person.fullName));
  });
});

test('whoever changes the password is alone in the account [R-130] [A-52]', async ({
  page,
  anotherBrowser,
  simulator,
  database,
  holdAccount,
}) => {
  test.setTimeout(120_000);
  const person = await holdAccount();
  const account = new AccountPages(page);
  const { credentials, signIn } = account.words;
  await account.signIn(person, simulator);
  await database.forgetVisits();
  const elsewhere = await anotherBrowser();
  const accountElsewhere = new AccountPages(elsewhere);
  await accountElsewhere.signIn(person, simulator, HOLDER_PASSWORD, 2);

  await account.openAccountDoor('password', credentials.password.heading);
  await account.fill(credentials.currentPassword.label, HOLDER_PASSWORD);
  await account.giveNewPassword(NEW_PASSWORD);
  await account.press(credentials.password.submit);
  await account.arriveAt(credentials.password.doneHeading);
  await expect(page.getByText(credentials.password.endedSessions(1))).toBeVisible();
  await account.press(credentials.toAccount);
  await account.arriveAt(signIn.account.heading(person.fullName));
  await elsewhere.reload();
  await accountElsewhere.arriveAt(signIn.ask.heading);
});
