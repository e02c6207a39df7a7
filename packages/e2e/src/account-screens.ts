import { loadPapersTexts, loadPortalTexts, loadSharingTexts, loadSignInTexts } from '@dinhdanh/i18n/portal';
import type { Page } from '@playwright/test';
import { makeAccountHolder } from './account-holder.ts';
import { AccountPages } from './account-pages.ts';
import { BackOffice } from './back-office.ts';
import type { Database } from './database.ts';
import { speak } from './screens.ts';
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
  const [texts, signIn, papers, sharingTexts] = await Promise.all([
    loadPortalTexts(locale),
    loadSignInTexts(locale),
    loadPapersTexts(locale),
    loadSharingTexts(locale),
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
}
