import {
  loadPapersTexts,
  loadPhoneChangeTexts,
  loadPortalTexts,
  loadSignInTexts,
} from '@dinhdanh/i18n/portal';
import type { Page } from '@playwright/test';
import { makeAccountHolder } from './account-holder.ts';
import { AccountPages } from './account-pages.ts';
import { HOLDER_PASSWORD } from './chosen-secrets.ts';
import type { Database } from './database.ts';
import { speak } from './screens.ts';
import { inventPerson } from './people.ts';
import type { Person } from './people.ts';
import { PhoneChangePages } from './phone-change-pages.ts';
import type { Visit } from './screens.ts';
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
  const [texts, signIn, papers] = await Promise.all([
    loadPortalTexts(locale),
    loadSignInTexts(locale),
    loadPapersTexts(locale),
  ]);
  const account = new AccountPages(page, { texts, signIn, papers });
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
  await account.openDoor();
  await page.getByText(signIn.ask.helpSummary).click();
  await visitWithMistake('sign-in', signIn.ask.submit);
  await account.givePassword(person);
  await page.getByLabel(texts.activation.code.label, { exact: true }).waitFor();
  await visitWithMistake('sign-in-code', signIn.code.submit);
  await account.giveCode(await simulator.signInCodeFor(person.phoneNumber));
  await account.arriveAt(signIn.account.heading(person.fullName));
  await visit('account');
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
  const words = await loadPhoneChangeTexts(locale);
  await walkPhoneChange(page, new PhoneChangePages(page, { texts, words }), person, simulator, visit);
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
