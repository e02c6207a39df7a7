import { dashboardMessages } from '@dinhdanh/i18n/dashboard';
import { loadLetterTexts, loadPortalTexts } from '@dinhdanh/i18n/portal';
import type { Page } from '@playwright/test';
import { AssistancePages } from './assistance-pages.ts';
import { ActivationPages } from './activation-pages.ts';
import type { Holder } from './database.ts';
import { IntakePages, jpeg } from './intake-pages.ts';
import type { DashboardTexts } from './intake-pages.ts';
import { LockIntakePages } from './lock-intake-pages.ts';
import { LockRequestPages } from './lock-request-pages.ts';
import { inventPerson } from './people.ts';
import { aFingerprint, aPortrait } from './pictures.ts';
import type { DashboardCases } from './screen-cases.ts';

/** Called on every screen, when it stands there complete. */
export type Visit = (screen: string) => Promise<void>;

interface DashboardWalk {
  readonly page: Page;
  readonly locale: 'vi' | 'en';
  readonly cases: DashboardCases;
  signInAs(username: string): Promise<void>;
}

/** Shows every screen of those who decide once, in each of its states that can be brought about without breaking a thing. */
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
  await page.getByRole('link', { name: texts.startReview.begin }).waitFor();
  await visit('start-reviewer');
  await page.getByRole('link', { name: texts.startReview.begin }).click();
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
  await search.fill('022190001');
  await page.getByText(texts.list.searchRefusesNumbers).waitFor();
  await visit('queue-search-refused');
  await page.goto('/admin/applications?filter=%7B%22isDecidableTogether%22%3Atrue%7D');
  const marks = page.getByRole('checkbox');
  await marks.nth(1).waitFor();
  for (const mark of [marks.nth(0), marks.nth(1)]) await mark.check();
  await visit('queue-marked');
  await press(texts.together.approve);
  await dialog.waitFor();
  await visitAnd('queue-approve-together', closeDialog);

  await page.goto(`/admin/applications/${cases.mismatched.id}/show`);
  await page.getByRole('button', { name: texts.decision.approve, exact: true }).waitFor();
  await page
    .getByRole('button', { name: /^So sánh giấy tờ|^Compare/ })
    .first()
    .waitFor();
  await visit('case');
  await page
    .getByRole('button', { name: /^So sánh giấy tờ|^Compare/ })
    .first()
    .click();
  await dialog.getByRole('button', { name: texts.crossChecks.action.RESOLVE }).waitFor();
  await visit('case-paper');
  await dialog.getByRole('button', { name: texts.crossChecks.action.RESOLVE }).click();
  await dialog.getByRole('radio').first().waitFor();
  await visit('case-paper-resolve');
  await page.keyboard.press('Escape');
  await dialog.getByRole('radio').first().waitFor({ state: 'detached' });
  await closeDialog();
  await page.keyboard.press('p');
  await dialog.getByRole('img').first().waitFor();
  await visit('case-picture');
  await page.keyboard.press('c');
  await dialog.getByRole('img').nth(1).waitFor();
  await visitAnd('case-two-pictures', closeDialog);
  await press(texts.case.reveal);
  await page.getByRole('button', { name: texts.case.revealHide }).waitFor();
  await visit('case-reveal');
  await press(texts.case.revealHide);
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
  await page.goto(`/admin/applications/${cases.claimed.id}/show`);
  await page.getByText('Đinh Văn Thắng').first().waitFor();
  await visit('case-of-another');
  await page.goto(`/admin/applications/${cases.approved.id}/show`);
  await page.getByText(texts.decision.none).waitFor();
  await visit('case-approved');
  await page.goto('/admin/applications/01900000-0000-7000-8000-000000000000/show');
  await page.getByText(texts.case.notFoundTitle).waitFor();
  await visit('case-not-found');
  await page.goto('/admin/khong-co-trang-nay');
  await statePanel.waitFor();
  await visit('not-found');
  await page.goto('/admin/sharing-codes');
  await page.getByRole('textbox', { name: texts.sharing.token }).waitFor();
  await visit('sharing-check');
  await press(texts.sharing.submit);
  await page.getByText(texts.sharing.missing).waitFor();
  await visit('sharing-check-incomplete');
  await page.goto('/admin/target-campaigns');
  await page.getByRole('table').first().waitFor();
  await page.getByRole('img').first().waitFor();
  await visit('targets');
  await walkLockRequests({ page, locale, cases, signInAs }, visit);

  await signInAs('thutruong');
  await page.goto('/admin/claims');
  await page.getByRole('heading', { level: 1, name: texts.claims.title }).waitFor();
  await page
    .getByRole('main')
    .getByRole('listitem')
    .or(page.getByText(texts.claims.emptyTitle))
    .first()
    .waitFor();
  await visit('claims');

  await signInAs('lanhdao');
  await page.goto('/admin/');
  await page.getByRole('table').first().waitFor();
  await page.getByRole('img').first().waitFor();
  await visit('targets-of-one-ward');
  await page.goto('/admin/applications');
  await statePanel.waitFor();
  await visit('access-denied');
  await walkAudit({ page, locale, cases, signInAs }, visit);
}

/** The log as its auditor reads it, a chain that holds, and the first step of an export. */
async function walkAudit({ page, locale, signInAs }: DashboardWalk, visit: Visit): Promise<void> {
  const { accessFindings, auditLog, auditExports, openingReviews } = dashboardMessages[locale];
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  await signInAs('kiemtra');
  await page.goto('/admin/audit-log');
  await page.getByRole('list', { name: auditLog.lines }).getByRole('button').first().click();
  await page.getByText(auditLog.code, { exact: true }).waitFor();
  await press(auditLog.chain.verify);
  await page.getByText(auditLog.chain.noAnchor).waitFor();
  await visit('audit-log');
  await press(auditExports.request);
  await page.getByRole('dialog').waitFor();
  await press(auditExports.requestConfirm);
  await visit('audit-export-incomplete');
  await page.goto('/admin/audit-exports');
  await page.getByText(auditExports.emptyTitle).waitFor();
  await visit('audit-exports');
  await page.goto('/admin/opening-reviews');
  await page.getByText(openingReviews.emptyTitle).waitFor();
  await visit('opening-reviews');
  await page.goto('/admin/access-findings');
  await page.getByRole('heading', { level: 1, name: accessFindings.title }).waitFor();
  await visit('access-findings');
}

/** The queue of requests to lock, one of them as its examiner and as its decider see it, and the form at the counter. */
async function walkLockRequests({ page, locale, signInAs }: DashboardWalk, visit: Visit): Promise<void> {
  const texts = dashboardMessages[locale];
  const requests = new LockRequestPages(page, texts);
  const counter = new LockIntakePages(page, texts);
  const dialog = page.getByRole('dialog');
  const visitDialog = async (screen: string) => {
    await dialog.waitFor();
    await visit(screen);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  };
  const openOne = async (reference: string) => {
    await requests.openQueue();
    await requests.search(reference);
    await page.getByRole('listitem').filter({ hasText: reference }).getByRole('link').click();
  };
  await requests.openQueue();
  await page.getByText(/^DK-/).first().waitFor();
  await visit('lock-requests');
  await requests.search('khong ai ten nhu the');
  await page.getByText(requests.texts.noneFoundTitle).waitFor();
  await visit('lock-requests-no-match');
  await openOne('112/CV-TA');
  await requests.action('FORWARD').click();
  await visitDialog('lock-request-forward');
  await visit('lock-request');
  await counter.open();
  await counter.press(counter.texts.submit);
  await page.getByText(counter.texts.incomplete).waitFor();
  await visit('lock-request-form-incomplete');

  await signInAs('coquan');
  await page.goto('/admin/');
  await page.getByRole('region', { name: requests.texts.start.title }).getByRole('link').first().waitFor();
  await visit('start-authority-head');
  await openOne('55/VKS-P2');
  await requests.action('REFUSE').click();
  await page
    .getByRole('region', { name: texts.letters.preview.title })
    .getByText('55/VKS-P2')
    .first()
    .waitFor();
  await visitDialog('lock-request-refuse');
  await requests.action('LOCK_AT_ONCE').click();
  await visitDialog('lock-request-lock-at-once');
  await page.goto('/admin/lock-appeals');
  await page.getByText(texts.lockAppeals.emptyOpenTitle).waitFor();
  await visit('lock-appeals');
  await page.goto('/admin/account-locks');
  await page.getByRole('heading', { level: 1, name: texts.accountLocks.rail }).waitFor();
  await visit('account-locks');
  await page.goto('/admin/lock-events');
  await page.getByRole('heading', { level: 1, name: texts.lockEvents.title }).waitFor();
  await visit('lock-events');
}

/** Shows every screen of those who meet citizens and of the administrator once. */
export async function walkOffices(
  { page, locale, cases, signInAs }: DashboardWalk,
  visit: Visit,
): Promise<void> {
  const texts = dashboardMessages[locale];
  const dialog = page.getByRole('dialog');
  const closeDialog = async () => {
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  };
  const visitDialog = async (screen: string) => {
    await dialog.waitFor();
    await visit(screen);
    await closeDialog();
  };

  await page.goto('/admin/');
  if (locale === 'en') await page.getByRole('button', { name: /^English/ }).click();
  // A visitor is signed out on the way to this page; a session that was opened before that would end with it.
  await page.getByLabel(texts.signIn.username).waitFor();
  await signInAs('tiepnhan');
  await page.goto('/admin/');
  await page.getByRole('list', { name: texts.appointments.waiting }).waitFor();
  await visit('start-counter');
  await page.goto('/admin/appointments');
  await page.getByText(cases.expected).waitFor();
  await visit('appointments');
  await page
    .getByRole('button', { name: texts.appointments.missOf.replace('%{name}', cases.expected) })
    .click();
  await visitDialog('appointment-missed');
  await walkIntake(page, texts, visit);
  await walkCounterChange(page, texts, cases, visit);

  await signInAs('khuvuc.traco');
  await page.goto('/admin/');
  await page.getByRole('link', { name: texts.areaTasks.openList }).waitFor();
  await visit('start-area-officer');
  await page.goto('/admin/area-tasks');
  const task = page.getByRole('listitem', { name: cases.unreached });
  await task.waitFor();
  await visit('area-tasks');
  await task.getByRole('button').click();
  await visitDialog('area-task-complete');

  await walkAssistance({ page, locale, cases, signInAs }, visit);

  await signInAs('quantri');
  await page.goto('/admin/');
  await walkOfficers(page, texts, visit);
  await page.goto('/admin/calendar');
  await page.getByText(texts.calendar.legend).waitFor();
  await visit('calendar');
  await page.getByRole('button', { name: texts.calendar.add, exact: true }).click();
  await visitDialog('calendar-add');
  await page.goto('/admin/agencies');
  await page.getByRole('img').first().waitFor();
  await visit('agencies');
  await page.goto('/admin/agencies/TAX');
  await page.getByRole('button', { name: texts.agencies.registerKey }).click();
  await visitDialog('agency-register-key');
  await visit('agency');

  await signInAs('canbo.xnc');
  await page.goto('/admin/');
  await page.getByRole('link', { name: texts.agencyQuestions.openList }).waitFor();
  await visit('start-clerk');
  await page.getByRole('link', { name: texts.agencyQuestions.openList }).click();
  const answer = page.getByRole('link', { name: /^(Trả lời|Answer):/ }).first();
  await answer.waitFor();
  await visit('agency-questions');
  await answer.click();
  await page.getByRole('radio', { name: texts.agencyQuestions.foundYes }).check();
  await page.getByRole('button', { name: texts.agencyQuestions.submit }).click();
  await page.getByText(texts.agencyQuestions.statusMissing).waitFor();
  await visit('agency-question-incomplete');
}

/** Officers: the list, a new one up to the form, one of them with what is done about it, and a question about one. */
async function walkOfficers(page: Page, texts: DashboardTexts, visit: Visit): Promise<void> {
  const { officerAdmin: words, accessQuestion, leaveCovers } = texts;
  const dialog = page.getByRole('dialog');
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const visitDialog = async (screen: string) => {
    await dialog.waitFor();
    await visit(screen);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  };
  const choose = async (field: string, typed: string) => {
    await page.getByRole('combobox', { name: field }).fill(typed);
    await page.getByRole('option').first().click();
  };
  await page.getByRole('link', { name: 'Bùi Quang Huy' }).waitFor();
  await visit('officers');
  await press(words.create);
  await visitDialog('officer-create');
  await page
    .getByRole('textbox', { name: words.search })
    .or(page.getByRole('searchbox'))
    .first()
    .fill('khong ai');
  await page.getByText(words.filteredEmptyTitle).waitFor();
  await visit('officers-no-match');
  await press(words.clear);
  await page.getByRole('link', { name: 'Bùi Quang Huy' }).click();
  await page.getByRole('button', { name: words.assign }).waitFor();
  await visit('officer');
  await press(words.assign);
  await visitDialog('officer-assign');
  await press(words.bar);
  await visitDialog('officer-bar');
  await page.goto('/admin/access-questions');
  await choose(accessQuestion.officer, 'thamdinh');
  await page.getByRole('combobox', { name: accessQuestion.operation }).click();
  await page.getByRole('option').first().click();
  await choose(accessQuestion.unit, 'Trà Cổ');
  await press(accessQuestion.ask);
  await page.getByText(accessQuestion.steps).waitFor();
  await visit('access-question');
  await page.goto('/admin/leave-covers');
  await page.getByText(leaveCovers.givenNone).waitFor();
  await visit('leave-covers');
  await press(leaveCovers.give);
  await dialog.getByRole('combobox', { name: leaveCovers.colleague }).waitFor();
  await visitDialog('leave-cover-give');
}

/** Verifying a caller, the visit, its confirmation and its code. */
async function walkAssistance({ page, locale, cases, signInAs }: DashboardWalk, visit: Visit): Promise<void> {
  const texts = dashboardMessages[locale];
  const words = texts.assistedActivations;
  const dialog = page.getByRole('dialog');
  const pages = new AssistancePages(page, texts);
  await signInAs('tongdai');
  await page.goto('/admin/');
  await page.getByRole('link', { name: words.start }).waitFor();
  await visit('start-hotline');
  await pages.open();
  await visit('assistance-caller');
  await pages.verify(cases.late, 'Đặng Ai Khác');
  await page.getByText(words.notVerified).waitFor();
  await visit('assistance-caller-wrong');
  await pages.verify(cases.late);
  await page.getByText(words.verified).waitFor();
  await visit('assistance-record');
  await pages.record('Đặng Văn Con');
  await visit('assistance-visit-waiting');
  const address = page.url();
  await signInAs('tongdai2');
  await page.goto('/admin/assisted-activations');
  await page.getByText(words.standing.REQUESTED).first().waitFor();
  await visit('assistance-visits');
  await page.goto(address);
  await pages.press(words.refuse);
  await dialog.waitFor();
  await visit('assistance-refuse');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await pages.press(words.confirm);
  await dialog.waitFor();
  await visit('assistance-confirm');
  await dialog.getByRole('button', { name: words.confirm, exact: true }).click();
  await page.getByText(words.codeForOther).waitFor();
  await dialog.waitFor({ state: 'detached' });
  await signInAs('tongdai');
  await page.goto(address);
  await pages.press(words.codeRead);
  await page.getByText(words.codeWhatNext).waitFor();
  await visit('assistance-code');
  await pages.press(words.cancel);
  await dialog.getByRole('button', { name: words.cancel, exact: true }).click();
  await page.getByText(words.standing.CANCELLED).first().waitFor();
}

/** The form at the counter, empty, incomplete, filled for a child, and the receipt. */
async function walkIntake(page: Page, texts: DashboardTexts, visit: Visit): Promise<void> {
  const form = new IntakePages(page, texts);
  const person = inventPerson();
  await form.open();
  await visit('intake');
  await form.press(texts.intake.submit);
  await page.getByRole('alert').getByText(texts.intake.incomplete).waitFor();
  await visit('intake-incomplete');
  await form.choose('unitCode', 'Phường Trà Cổ');
  await form.giveNumber(person.personalIdNumber);
  await form.typeFacts({ ...person, dateOfBirth: '2016-04-12' });
  await form.press(texts.intake.addPaper);
  await page.getByRole('combobox', { name: texts.intake.field.guardianRelation }).waitFor();
  await page.getByLabel(texts.intake.field.paperNumber).fill('DN4790123456789');
  await visit('intake-child');
  await form.chooseSubject('FOREIGNER');
  await page.getByRole('combobox', { name: texts.intake.field.nationality }).waitFor();
  await visit('intake-foreigner');
  await form.chooseSubject('ORGANISATION');
  await page.getByText(texts.intake.organisationTitle).waitFor();
  await visit('intake-organisation');
  await form.chooseSubject('CITIZEN');
  await form.typeFacts(person);
  await form.fill('permanentAddress', person.permanentAddress);
  await form.fill('phoneNumber', person.phoneNumber);
  await page.getByRole('switch', { name: texts.intake.field.hasCard }).uncheck();
  await form.take('portrait', jpeg('chan-dung.jpg', await aPortrait()));
  await form.take('fingerprints', jpeg('van-tay.jpg', await aFingerprint()));
  await visit('intake-filled');
  await form.consentAndSubmit();
  await form.receiptCode();
  await visit('receipt');
}

/** The change of number at the counter up to the code, and the list of those that wait. */
async function walkCounterChange(
  page: Page,
  texts: DashboardTexts,
  cases: DashboardCases,
  visit: Visit,
): Promise<void> {
  const { form } = texts.phoneChanges;
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  await page.goto('/admin/phone-changes');
  await page.getByRole('listitem', { name: cases.changing.fullName }).waitFor();
  await visit('phone-changes');
  await page.getByLabel(form.number).fill(cases.changing.personalIdNumber);
  await press(form.find);
  await page.getByRole('combobox', { name: form.document }).waitFor();
  await press(form.send);
  await page.getByText(form.missingPresent).waitFor();
  await visit('phone-change-incomplete');
  await page.getByRole('combobox', { name: form.document }).click();
  await page.getByRole('option').first().click();
  await page.getByLabel(form.newPhone).fill(inventPerson().phoneNumber);
  await page.getByLabel(form.present).check();
  await page.getByLabel(form.own).check();
  await press(form.send);
  await page.getByLabel(texts.readOutCode.code).waitFor();
  await visit('phone-change-code');
}

interface PortalWalk {
  readonly page: Page;
  readonly locale: 'vi' | 'en';
  readonly holder: Holder;
  readonly activeHolder: Holder;
  /** Whose seven days are over. */
  readonly lateHolder: Holder;
  codeFor(phoneNumber: string): Promise<string>;
}

/** Shows every screen of the portal once, on the way of somebody who makes a mistake at every question. */
export async function walkPortal(
  { page, locale, holder, activeHolder, lateHolder, codeFor }: PortalWalk,
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
  await speak(page, locale);
  await arriveAt(texts.start.heading);
  await visit('start');
  await page.goto('/khong-co-trang-nay');
  await arriveAt(texts.notFound.heading);
  await visit('not-found');
  await page.goto('/xac-minh/khong-co-van-ban-nao-nhu-the');
  await arriveAt((await loadLetterTexts(locale)).unknown.heading);
  await visit('letter-unknown');

  await page.goto('/');
  await activation.openDoor();
  await arriveAt(words.personalId.heading);
  await visitWithMistake('personal-id', texts.continue);
  await activation.givePersonalId(holder.personalIdNumber);
  await arriveAt(words.phone.heading);
  await visitWithMistake('phone', words.phone.submit);
  await activation.press(words.visitCode.door);
  await arriveAt(words.visitCode.heading);
  await visitWithMistake('visit-code', texts.continue);
  await activation.press(words.visitCode.without);
  await activation.givePhone(holder.phoneNumber);
  await arriveAt(words.code.heading);
  await page.getByText(words.code.notReceivedSummary).click();
  await visitWithMistake('code', words.code.submit);
  await activation.giveCode(await codeFor(holder.phoneNumber));
  await arriveAt(words.password.heading);
  await page.getByLabel(words.password.label, { exact: true }).fill('songkalong');
  await visitWithMistake('password', words.password.submit);
  await activation.choosePassword();
  await arriveAt(words.passcode.heading);
  await visitWithMistake('passcode', words.passcode.submit);
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

  await activation.askForCode(lateHolder);
  await activation.giveCode(await codeFor(lateHolder.phoneNumber));
  await arriveAt(words.windowClosed.heading);
  await visit('window-closed');
}

/** Puts the portal into a language; it stays so for as long as the tab is open. */
export async function speak(page: Page, locale: 'vi' | 'en'): Promise<void> {
  const english = page.getByRole('button', { name: 'English' });
  await page.getByRole('banner').getByRole('button').waitFor();
  if (locale === 'en' && (await english.isVisible())) await english.click();
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
