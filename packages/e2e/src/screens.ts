import { dashboardMessages } from '@dinhdanh/i18n/dashboard';
import { loadPortalTexts } from '@dinhdanh/i18n/portal';
import type { Page } from '@playwright/test';
import { ActivationPages } from './activation-pages.ts';
import type { SubmittedApplication } from './back-office.ts';
import type { Holder } from './database.ts';

/** Called on every screen, when it stands there complete. */
type Visit = (screen: string) => Promise<void>;

export interface DashboardCases {
  /** One field differs from the population database; waits for a decision. */
  readonly mismatched: SubmittedApplication;
  readonly approved: SubmittedApplication;
}

interface DashboardWalk {
  readonly page: Page;
  readonly locale: 'vi' | 'en';
  readonly cases: DashboardCases;
  signInAs(username: string): Promise<void>;
}

/** Shows every screen of the dashboard once, in each of its states that can be brought about without breaking a thing. */
export async function walkDashboard(
  { page, locale, cases, signInAs }: DashboardWalk,
  visit: Visit,
): Promise<void> {
  const texts = dashboardMessages[locale];
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const dialog = page.getByRole('dialog');
  const statePanel = page
    .getByRole('main')
    .getByRole('status')
    .filter({ has: page.locator('svg') });
  const isNarrow = (page.viewportSize()?.width ?? 0) < 900;
  const visitAnd = async (screen: string, leave: () => Promise<void>) => {
    await visit(screen);
    await leave();
  };
  const closeDialog = async () => {
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  };

  await page.goto('/admin/');
  if (locale === 'en') await page.getByRole('button', { name: /^English/ }).click();
  await page.getByLabel(texts.signIn.username).waitFor();
  await visit('sign-in');
  await press(texts.signIn.submit);
  await page.getByText(texts.signIn.usernameMissing).waitFor();
  await visit('sign-in-incomplete');

  await signInAs('thamdinh');
  await page.goto('/admin/');
  await page.getByText(/^HS-/).first().waitFor();
  await visit('queue');
  const search = page.getByRole('textbox', { name: texts.list.search });
  await search.fill(cases.mismatched.code);
  await page.getByText(/^HS-/).nth(1).waitFor({ state: 'detached' });
  await visit('queue-one-found');
  if (isNarrow) {
    const rail = page.getByRole('navigation', { name: texts.frame.mainNavigation });
    await press(texts.frame.openMenu);
    await rail.waitFor();
    await visitAnd('menu', () => page.keyboard.press('Escape'));
    await rail.waitFor({ state: 'detached' });
  }
  await page.getByRole('button', { name: /Bùi Quang Huy/ }).click();
  await page.getByRole('menuitem').first().waitFor();
  await visit('officer-menu');
  await page.getByRole('menuitem', { name: texts.frame.shortcuts }).click();
  await dialog.waitFor();
  await visitAnd('shortcuts', closeDialog);
  await page.getByRole('combobox', { name: texts.list.unit, exact: true }).click();
  await page.getByRole('option').first().waitFor();
  await visitAnd('queue-units', () => page.keyboard.press('Escape'));
  await page.getByRole('option').first().waitFor({ state: 'detached' });
  await search.fill('khong ai ten nhu the');
  await page.getByText(texts.list.filteredTitle).waitFor();
  await visit('queue-no-match');
  await search.fill('022190000001');
  await page.getByText(texts.list.searchRefusesNumbers).waitFor();
  await visit('queue-search-refused');

  await page.goto(`/admin/applications/${cases.mismatched.id}/show`);
  await page.getByRole('button', { name: texts.decision.approve, exact: true }).waitFor();
  await visit('case');
  await press(texts.case.reveal);
  await dialog.waitFor();
  await visitAnd('case-reveal', closeDialog);
  await press(texts.decision.approve);
  await dialog.waitFor();
  await visitAnd('case-approve', closeDialog);
  await press(texts.decision.return);
  await dialog.waitFor();
  await visit('case-return');
  await press(texts.decision.returnConfirm);
  await page.getByText(texts.decision.reasonMissing).waitFor();
  await visitAnd('case-return-incomplete', closeDialog);
  await press(texts.decision.refuse);
  await dialog.waitFor();
  await visitAnd('case-refuse', closeDialog);
  await page.goto(`/admin/applications/${cases.approved.id}/show`);
  await page.getByText(texts.decision.none).waitFor();
  await visit('case-approved');
  await page.goto('/admin/applications/01900000-0000-7000-8000-000000000000/show');
  await page.getByText(texts.case.notFoundTitle).waitFor();
  await visit('case-not-found');
  await page.goto('/admin/khong-co-trang-nay');
  await statePanel.waitFor();
  await visit('not-found');
  await page.goto('/admin/target-campaigns');
  await page.getByRole('table').waitFor();
  await page.getByRole('img').first().waitFor();
  await visit('targets');

  await signInAs('lanhdao');
  await page.goto('/admin/');
  await page.getByRole('table').waitFor();
  await page.getByRole('img').first().waitFor();
  await visit('targets-of-one-ward');
  await page.goto('/admin/applications');
  await statePanel.waitFor();
  await visit('access-denied');
  await signInAs('quantri');
  await page.goto('/admin/');
  await page.getByText(texts.start.nothingTitle).waitFor();
  await visit('start-without-screens');
}

interface PortalWalk {
  readonly page: Page;
  readonly locale: 'vi' | 'en';
  readonly holder: Holder;
  readonly activeHolder: Holder;
  codeFor(phoneNumber: string): Promise<string>;
}

/** Shows every screen of the portal once, on the way of somebody who makes a mistake at every question. */
export async function walkPortal(
  { page, locale, holder, activeHolder, codeFor }: PortalWalk,
  visit: Visit,
): Promise<void> {
  const texts = await loadPortalTexts(locale);
  const { activation: words } = texts;
  const activation = new ActivationPages(page, texts);
  const arriveAt = async (heading: string) => {
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  };
  const visitWithMistake = async (screen: string, button: string) => {
    await visit(screen);
    await activation.press(button);
    await page.getByRole('alert').first().waitFor();
    await visit(`${screen}-wrong`);
  };

  await page.goto('/');
  if (locale === 'en') await page.getByRole('button', { name: 'English' }).click();
  await arriveAt(texts.start.heading);
  await visit('start');
  await page.goto('/khong-co-trang-nay');
  await arriveAt(texts.notFound.heading);
  await visit('not-found');

  await page.goto('/');
  await activation.openDoor();
  await arriveAt(words.personalId.heading);
  await visitWithMistake('personal-id', texts.continue);
  await activation.givePersonalId(holder.personalIdNumber);
  await arriveAt(words.phone.heading);
  await visitWithMistake('phone', words.phone.submit);
  await activation.givePhone(holder.phoneNumber);
  await arriveAt(words.code.heading);
  await page.getByText(words.code.notReceivedSummary).click();
  await visitWithMistake('code', words.code.submit);
  await activation.giveCode(await codeFor(holder.phoneNumber));
  await arriveAt(words.password.heading);
  await page.getByLabel(words.password.label, { exact: true }).fill('songkalong');
  await visitWithMistake('password', texts.continue);
  await activation.choosePassword();
  await arriveAt(words.passcode.heading);
  await visitWithMistake('passcode', texts.continue);
  await activation.choosePasscode();
  await page.getByLabel(words.questions.question[0] ?? '').waitFor();
  await visitWithMistake('questions', words.questions.submit);
  await activation.answerQuestions();
  await arriveAt(words.done.heading);
  await visit('done');

  await activation.askForCode(activeHolder);
  await activation.giveCode(await codeFor(activeHolder.phoneNumber));
  await arriveAt(words.alreadyActive.heading);
  await visit('already-active');
}

/** Dialogs and menus fade in; what is half there has neither its true colours nor its true place. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    // What was just asked for is drawn in the next frame, and only then do its transitions begin.
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    const passing = document
      .getAnimations()
      .filter((one) => one.effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(passing.map(({ finished }) => finished));
  });
}
