import {
  loadAppointmentTexts,
  loadPortalTexts,
  loadRegistrationTexts,
  loadStatusTexts,
} from '@dinhdanh/i18n/portal';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { AppointmentPages } from './appointment-pages.ts';
import { BackOffice } from './back-office.ts';
import { aCardPicture } from './card-picture.ts';
import type { Database } from './database.ts';
import { bornYearsAgo, cardQr, inventPerson } from './people.ts';
import { aDarkStamp, aPortrait } from './pictures.ts';
import { RegistrationPages } from './registration-pages.ts';
import type { Simulator } from './simulator.ts';
import { speak } from './screens.ts';
import type { Visit } from './screens.ts';

const PATIENCE = { timeout: 25_000 };

interface OnlineWalk {
  readonly page: Page;
  readonly locale: 'vi' | 'en';
  readonly baseUrl: string;
  readonly simulator: Simulator;
  readonly database: Database;
}

/**
 * Shows every screen of the online registration and of looking an application up, on the way of somebody who makes a
 * mistake at every question, whose record is wrong, for whom the database is then silent, and whose application comes back.
 */
export async function walkRegistration(
  { page, locale, baseUrl, simulator, database }: OnlineWalk,
  visit: Visit,
): Promise<void> {
  const [texts, words, status] = await Promise.all([
    loadPortalTexts(locale),
    loadRegistrationTexts(locale),
    loadStatusTexts(locale),
  ]);
  const form = new RegistrationPages(page, texts, words);
  const { arriveAt, goBack, visitWithMistake } = walker(page, texts.back, visit);
  const person = inventPerson();
  await simulator.registerInPopulation({ ...person, dateOfBirth: '1990-12-04' });

  await page.goto('/');
  await speak(page, locale);
  await form.openDoor();
  await arriveAt(words.welcome.heading);
  await visit('registration-welcome');
  await form.press(words.welcome.continue);
  await arriveAt(words.resume.heading);
  await page.getByText(words.resume.forgottenSummary).click();
  await visitWithMistake('registration-resume', words.resume.submit);

  await form.begin();
  await arriveAt(words.personalId.heading);
  await visitWithMistake('registration-personal-id', texts.continue);
  await form.givePersonalId(person);
  await arriveAt(words.phone.heading);
  await visitWithMistake('registration-phone', texts.continue);
  await form.givePhone(person);
  await arriveAt(words.way.heading);
  await visitWithMistake('registration-way', texts.continue);
  await form.chooseWay('camera');
  await page.getByRole('alert').waitFor();
  await visit('registration-camera-missing');
  await goBack();
  await form.chooseWay('type');
  await arriveAt(words.person.heading);
  await visitWithMistake('registration-person', texts.continue);
  await goBack();
  await form.chooseWay('picture');
  await arriveAt(words.scan.pictureHeading);
  await visit('registration-scan');
  await form.readCard(await aPortrait());
  await page.getByRole('alert').waitFor();
  await visit('registration-scan-wrong');
  await form.readCard(await aCardPicture(cardQr(person)));
  await arriveAt(words.scan.readHeading);
  await visit('registration-scan-read');
  await form.press(texts.continue);
  await arriveAt(words.person.heading);
  await visit('registration-person-from-card');
  await form.press(texts.continue);
  await arriveAt(words.residence.heading);
  await page.getByLabel(words.details.unit, { exact: true }).waitFor();
  await visitWithMistake('registration-residence', texts.continue);
  await form.giveResidence();
  await arriveAt(words.card.heading);
  await visitWithMistake('registration-card', texts.continue);
  await form.giveCard();
  await arriveAt(words.email.heading);
  await page.getByLabel(words.email.label, { exact: true }).fill('muado');
  await visitWithMistake('registration-email', texts.continue);
  await form.giveEmail();
  await arriveAt(words.terms.heading);
  await visitWithMistake('registration-terms', words.terms.submit);
  await form.acceptTerms();

  await arriveAt(words.mismatch.heading);
  await visit('registration-mismatch');
  await form.press(words.mismatch.correct);
  await page.getByRole('alert').waitFor();
  await visit('registration-person-differs');
  await page.goBack();
  await form.press(words.mismatch.isRight);
  await arriveAt(words.correction.heading);
  await visit('registration-correction');
  await simulator.setPopulationAbout(person, 'down');
  await form.press(words.correction.compareAgain);
  await form.acceptTerms();
  await arriveAt(words.comparing.heading);
  await visit('registration-comparing');
  await database.ageComparison(person, 30);
  await page.getByText(words.comparing.keepOpen).waitFor();
  await visit('registration-comparing-slow');
  await database.ageComparison(person, 60);
  await database.startJob('give-up-comparisons');

  await page.getByLabel(texts.activation.code.label, { exact: true }).waitFor();
  await page.getByText(texts.activation.code.notReceivedSummary).click();
  await visitWithMistake('registration-code', texts.activation.code.submit);
  await form.giveCode(await simulator.registrationCodeFor(person.phoneNumber));
  await arriveAt(texts.activation.password.heading);
  await visitWithMistake('registration-password', texts.continue);
  await form.choosePassword();
  await arriveAt(words.accountReady.heading);
  await visit('registration-account-ready');
  await form.press(words.accountReady.continue);
  await arriveAt(words.portrait.heading);
  await visit('registration-portrait');
  await form.choosePortrait(await aDarkStamp());
  await form.press(words.portrait.confirm);
  await page.getByRole('alert').waitFor();
  await visit('registration-portrait-wrong');
  await form.choosePortrait(await aPortrait());
  await arriveAt(words.portrait.previewHeading);
  await page.getByRole('img', { name: words.portrait.previewAlt }).waitFor();
  await visit('registration-portrait-preview');
  await form.press(words.portrait.confirm);
  await arriveAt(words.review.heading);
  await visit('registration-review');
  await form.press(words.review.submit);
  const code = await form.submittedCode();
  await visit('registration-submitted');
  await form.press(words.submitted.track);
  await arriveAt(words.application.heading);
  await visit('registration-application');

  await returnAfterSilence({ baseUrl, database, code });
  await form.press(status.result.refresh);
  await page.getByRole('button', { name: words.application.recreate }).waitFor();
  await visit('registration-application-returned');
  await form.press(words.application.recreate);
  await page.getByText(words.portrait.recreated).waitFor();
  await visit('registration-recreated');

  await form.declare(inventPerson({ dateOfBirth: bornYearsAgo(10) }));
  await arriveAt(words.refused.heading);
  await visit('registration-refused');

  await page.goto('/');
  await page.getByRole('link', { name: texts.start.doorStatus }).click();
  await arriveAt(status.ask.heading);
  await page.getByText(status.ask.noCodeSummary).click();
  await visitWithMistake('status', status.ask.submit);
  await page.getByLabel(status.ask.codeLabel, { exact: true }).fill(code);
  await page.getByLabel(texts.activation.personalId.label, { exact: true }).fill(person.personalIdNumber);
  await form.press(status.ask.submit);
  await arriveAt(status.result.heading(code));
  await visit('status-returned');
}

/** Shows every screen of the appointments, from booking to cancelling, with a mistake at every question. */
export async function walkAppointment({ page, locale, simulator }: OnlineWalk, visit: Visit): Promise<void> {
  const [texts, words] = await Promise.all([loadPortalTexts(locale), loadAppointmentTexts(locale)]);
  const form = new AppointmentPages(page, texts, words);
  const { arriveAt, visitWithMistake } = walker(page, texts.back, visit);
  const person = inventPerson();

  await page.goto('/');
  await speak(page, locale);
  await form.openDoor();
  await arriveAt(words.welcome.heading);
  await visit('appointment-welcome');
  await form.press(words.welcome.begin);
  await arriveAt(words.who.heading);
  await visitWithMistake('appointment-who', texts.continue);
  await form.giveWho(person);
  await arriveAt(words.card.heading);
  await visitWithMistake('appointment-card', texts.continue);
  await form.haveCard();
  await arriveAt(words.residence.heading);
  await page.getByLabel(words.residence.label, { exact: true }).waitFor();
  await visitWithMistake('appointment-residence', texts.continue);
  await form.giveResidence();
  await arriveAt(words.office.heading);
  await page.getByRole('radio').first().waitFor();
  await visitWithMistake('appointment-office', texts.continue);
  await form.chooseOffice();
  await arriveAt(words.day.heading);
  await page.getByRole('radio').first().waitFor();
  await visitWithMistake('appointment-day', texts.continue);
  await form.chooseDay(3);
  await page.getByText(words.slot.legend).waitFor();
  await visitWithMistake('appointment-slot', texts.continue);
  await form.chooseSlot(3);
  await arriveAt(words.confirm.heading);
  await visit('appointment-confirm');
  await form.press(words.confirm.submit);
  await arriveAt(words.done.heading);
  const code = await form.bookedCode();
  await visit('appointment-done');
  await expect.poll(() => simulator.smsTo(person.phoneNumber), PATIENCE).toHaveLength(1);

  await form.openDoor();
  await form.press(words.welcome.find);
  await arriveAt(words.find.heading);
  await visitWithMistake('appointment-find', words.find.submit);
  await form.find(code, person);
  await arriveAt(words.found.heading);
  await visit('appointment-found');
  await form.press(words.found.cancel);
  await arriveAt(words.cancel.heading);
  await visit('appointment-cancel');
  await form.press(words.cancel.submit);
  await arriveAt(words.cancelled.heading);
  await visit('appointment-cancelled');
  await form.find(code, person);
  await page.getByText(words.found.locked).waitFor();
  await visit('appointment-found-cancelled');
}

function walker(page: Page, back: string, visit: Visit) {
  return {
    arriveAt: (heading: string) =>
      page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor(PATIENCE),
    goBack: () => page.getByRole('link', { name: back, exact: true }).click(),
    visitWithMistake: async (screen: string, button: string) => {
      await visit(screen);
      await page.getByRole('button', { name: button, exact: true }).click();
      await page.getByRole('alert').first().waitFor();
      await visit(`${screen}-wrong`);
    },
  };
}

/** No source answers in time, so an officer has it, and gives it back. */
async function returnAfterSilence({
  baseUrl,
  database,
  code,
}: {
  readonly baseUrl: string;
  readonly database: Database;
  readonly code: string;
}): Promise<void> {
  const reviewer = await BackOffice.signIn(baseUrl, 'thamdinh');
  await expect(async () => {
    await database.endPatience(code);
    await database.startJob('watch-terms');
    expect(await reviewer.stateOfCode(code)).toBe('READY_FOR_REVIEW');
  }).toPass(PATIENCE);
  await reviewer.giveBack(await reviewer.idOf(code), 'Ảnh bị bóng che nửa mặt. Hãy chụp lại ở nơi đủ sáng.');
}
