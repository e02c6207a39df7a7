import { loadPhoneChangeTexts, loadSharingTexts } from '@dinhdanh/i18n/portal';
import type { Page } from '@playwright/test';
import { makeAccountHolder } from './account-holder.ts';
import { AccountPages, loadAccountWords } from './account-pages.ts';
import { BackOffice } from './back-office.ts';
import { HOLDER_PASSWORD, PASSCODE, securityAnswersIn } from './chosen-secrets.ts';
import type { Database } from './database.ts';
import { speak } from './screens.ts';
import { inventPerson } from './people.ts';
import type { Person } from './people.ts';
import { PhoneChangePages } from './phone-change-pages.ts';
import type { Visit } from './screens.ts';
import { SharingPages } from './sharing-pages.ts';
import type { Simulator } from './simulator.ts';

/** Shows every screen of signing in and of the papers, with a mistake at every question. */
export async function walkAccount(
  {
    page,
    locale,
    baseUrl,
    simulator,
    database,
  }: {
    readonly page: Page;
    readonly locale: 'vi' | 'en';
    readonly baseUrl: string;
    readonly simulator: Simulator;
    readonly database: Database;
  },
  visit: Visit,
): Promise<void> {
  const words = await loadAccountWords(locale);
  const { texts, signIn, papers, credentials, recovery } = words;
  const sharingTexts = await loadSharingTexts(locale);
  const account = new AccountPages(page, words);
  const person = await makeAccountHolder(baseUrl, simulator, database);
  const visitWithMistake = async (screen: string, button: string) => {
    await visit(screen);
    await account.press(button);
    await page.getByRole('alert').first().waitFor();
    await visit(`${screen}-wrong`);
  };

  await page.goto('/');
  await speak(page, locale);
  await page.goto('/tai-khoan/giay-to');
  await page.getByRole('heading', { name: texts.failures.signedOutHeading }).waitFor();
  await visit('papers-signed-out');
  await walkRecovery();
  await account.openDoor();
  await page.getByText(signIn.ask.helpSummary).click();
  await visitWithMistake('sign-in', signIn.ask.submit);
  await account.givePassword(person);
  await page.getByLabel(texts.activation.code.label, { exact: true }).waitFor();
  await visitWithMistake('sign-in-code', signIn.code.submit);
  await account.giveCode(await simulator.signInCodeFor(person.phoneNumber));
  await account.arriveAt(signIn.account.heading(person.fullName));
  await visit('account');
  await walkCredentials();
  const sharing = new SharingPages(page, { ...sharingTexts, signIn });
  await sharing.open();
  await visit('sharing');
  const token = await sharing.makeCode(['DATE_OF_BIRTH', 'PAPERS']);
  await visit('sharing-code');
  const officer = await BackOffice.signIn(baseUrl, 'thamdinh');
  await officer.verifySharingCode(token);
  await account.arriveAt(sharingTexts.used.heading);
  await visit('sharing-used');
  await page.goto('/tai-khoan');
  await account.arriveAt(signIn.account.heading(person.fullName));
  await account.openPapers();
  await page.getByRole('heading', { name: papers.list.noneHeading }).waitFor();
  await visit('papers-none');
  await account.press(papers.list.add);
  await visitWithMistake('paper-kind', papers.kind.submit);
  await page.getByLabel(papers.kinds.DRIVING_LICENCE.name, { exact: true }).check();
  await account.press(papers.kind.submit);
  await visitWithMistake('paper-number', papers.number.submit);
  await account.giveNumber('DRIVING_LICENCE', '220123456789');
  await account.press(papers.number.submit);
  await account.arriveAt(papers.confirm.heading);
  await visit('paper-confirm');
  await account.press(papers.confirm.submit);
  await account.addPaper('PASSPORT', 'C9000456');
  await account.waitForState('DRIVING_LICENCE', 'CONFIRMED');
  await visit('papers');
  const paper = account.paper('DRIVING_LICENCE');
  await paper.getByRole('button').first().click();
  await visit('paper-edit');
  await page.goBack();
  await paper.getByRole('button').nth(1).click();
  await visit('paper-remove');
  await page.goto('/tai-khoan');
  await database.forgetVisits();
  const phoneChange = new PhoneChangePages(page, { texts, words: await loadPhoneChangeTexts(locale) });
  await walkPhoneChange(page, phoneChange, person, simulator, visit);

  async function walkRecovery(): Promise<void> {
    await page.goto('/quen-mat-khau');
    await visitWithMistake('recovery-number', texts.continue);
    await account.fill(texts.activation.personalId.label, person.personalIdNumber);
    await account.press(texts.continue);
    await visitWithMistake('recovery-phone', recovery.phone.submit);
    await account.fill(recovery.phone.label, person.phoneNumber);
    await account.press(recovery.phone.submit);
    await account.arriveAt(texts.activation.code.heading);
    await visitWithMistake('recovery-code', recovery.code.submit);
    await account.giveRecoveryCode(await simulator.recoveryCodeFor(person.phoneNumber));
    await account.arriveAt(recovery.fullName.heading);
    await visitWithMistake('recovery-name', texts.continue);
    await account.giveFullName(person.fullName);
    await visitWithMistake('recovery-birth-date', texts.continue);
    await account.giveBirthDate(person.dateOfBirth);
    await visitWithMistake('recovery-question', recovery.question.submit);
    await account.giveAnswer(securityAnswersIn(locale));
    await page.getByText(recovery.waiting.whyHeading).waitFor();
    await visit('recovery-waiting');
    await database.forgetVisits();
    await database.endRecoveryWait(person);
    await account.askForRecovery(person);
    await account.giveRecoveryCode(await simulator.recoveryCodeFor(person.phoneNumber, 2));
    await account.arriveAt(recovery.password.heading);
    await visitWithMistake('recovery-password', recovery.password.submit);
    await account.press(recovery.waiting.stopSubmit);
    await account.arriveAt(recovery.stopped.heading);
    await visit('recovery-stopped');
    await database.forgetVisits();
  }

  async function walkCredentials(): Promise<void> {
    await account.openAccountDoor('password', credentials.password.heading);
    await visitWithMistake('change-password', credentials.password.submit);
    await page.goBack();
    await account.openAccountDoor('passcode', credentials.passcode.heading);
    await visitWithMistake('change-passcode', credentials.passcode.submit);
    await account.fill(credentials.currentPassword.label, HOLDER_PASSWORD);
    await account.fill(credentials.passcode.current, PASSCODE);
    await account.giveNewPasscode('280594');
    await account.press(credentials.passcode.submit);
    await account.arriveAt(credentials.passcode.doneHeading);
    await visit('change-passcode-done');
    await account.press(credentials.toAccount);
    await account.openAccountDoor('passcode', credentials.passcode.heading);
    await page.getByRole('link', { name: credentials.passcode.forgotten }).click();
    await account.arriveAt(credentials.forgottenPasscode.heading);
    await visitWithMistake('forgotten-passcode', credentials.forgottenPasscode.submit);
    await database.forgetVisits();
    await account.fill(credentials.currentPassword.label, HOLDER_PASSWORD);
    await account.press(credentials.forgottenPasscode.submit);
    await account.arriveAt(credentials.forgottenPasscode.newHeading);
    await visitWithMistake('forgotten-passcode-code', credentials.forgottenPasscode.newSubmit);
    await page.goto('/tai-khoan');
    await account.openAccountDoor('questions', credentials.questions.heading);
    await page.getByLabel(texts.activation.questions.question[0] ?? '').waitFor();
    await visitWithMistake('change-questions', credentials.questions.submit);
    await page.goto('/tai-khoan');
    await account.arriveAt(signIn.account.heading(person.fullName));
  }
}

/** The change of number, with a mistake at every question. */
async function walkPhoneChange(
  page: Page,
  pages: PhoneChangePages,
  person: Person,
  simulator: Simulator,
  visit: Visit,
): Promise<void> {
  const { words } = pages;
  const { phoneNumber: newPhone } = inventPerson();
  const visitWithMistake = async (screen: string, button: string) => {
    await visit(screen);
    await pages.press(button);
    await page.getByRole('alert').first().waitFor();
    await visit(`${screen}-wrong`);
  };
  await page.locator('a[href="/tai-khoan/doi-so-dien-thoai"]').click();
  await page.getByText(words.lostPhone.summary).click();
  await visitWithMistake('phone-change', words.password.submit);
  await pages.givePassword(HOLDER_PASSWORD);
  await visitWithMistake('phone-change-old-code', words.oldCode.submit);
  await pages.giveOldCode(await simulator.phoneChangeCodeFor(person.phoneNumber, 'OLD'));
  await visitWithMistake('phone-change-new-phone', words.newPhone.submit);
  await pages.nameNewPhone(newPhone);
  await visitWithMistake('phone-change-new-code', words.newCode.submit);
  await pages.giveNewCode(await simulator.phoneChangeCodeFor(newPhone, 'NEW'));
  await visit('phone-change-done');
}
