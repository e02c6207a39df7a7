import type { Page } from '@playwright/test';
import { makeAccountHolder } from './account-holder.ts';
import { AccountPages, loadAccountWords } from './account-pages.ts';
import { HOLDER_PASSWORD, PASSCODE } from './chosen-secrets.ts';
import type { Database } from './database.ts';
import { loadLockWords, LockPages } from './lock-pages.ts';
import { speak } from './screens.ts';
import type { Visit } from './screens.ts';
import type { Simulator } from './simulator.ts';

/** Shows every screen of sessions and devices and of the lock by its holder, with a mistake at every question. */
export async function walkLock(
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
  const words = await loadLockWords(locale);
  const { texts, devices, lock } = words;
  const pages = new LockPages(page, words);
  const account = new AccountPages(page, await loadAccountWords(locale));
  const visitWithMistake = async (screen: string, button: string) => {
    await visit(screen);
    await pages.press(button);
    await page.getByRole('alert').first().waitFor();
    await visit(`${screen}-wrong`);
  };
  const signInWith = async (code: () => Promise<string>) => {
    await account.openDoor();
    await account.givePassword(person);
    await account.giveCode(await code());
  };
  const person = await makeAccountHolder(baseUrl, simulator, database);

  await page.goto('/');
  await speak(page, locale);
  await signInWith(() => simulator.signInCodeFor(person.phoneNumber));
  await pages.openDevices();
  await pages.arriveAt(devices.heading);
  await page.getByRole('article').first().waitFor();
  await visit('devices');
  await page.getByRole('button', { name: devices.notMe }).first().click();
  await pages.arriveAt(devices.report.heading);
  await visit('devices-not-me');
  await page.goto('/tai-khoan/khoa');
  await pages.arriveAt(lock.confirm.heading);
  await visitWithMistake('lock-account', lock.confirm.submit);

  await database.forgetVisits();
  await pages.openEmergencyDoor();
  await page.getByText(lock.ask.helpSummary).click();
  await visitWithMistake('lock', lock.ask.submit);
  await pages.giveNumbers(person);
  await page.getByLabel(texts.activation.code.label, { exact: true }).waitFor();
  await visitWithMistake('lock-code', lock.code.submit);
  await pages.giveCode(await simulator.lockCodeFor(person.phoneNumber));
  await pages.arriveAt(lock.confirm.heading);
  await visitWithMistake('lock-confirm', lock.confirm.submit);
  await pages.chooseReason('NOT_ME');
  await pages.press(lock.confirm.submit);
  await pages.arriveAt(lock.locked.headingNow);
  await visit('lock-done');
  await database.forgetVisits();
  await signInWith(() => simulator.signInCodeFor(person.phoneNumber, 2));
  await pages.arriveAt(lock.locked.headingBefore);
  await visit('sign-in-locked');

  await database.forgetVisits();
  await pages.openUnlock();
  await page.getByText(lock.unlock.ask.helpSummary).click();
  await visitWithMistake('unlock', lock.unlock.ask.submit);
  await pages.giveNumbers(person);
  await page.getByLabel(texts.activation.code.label, { exact: true }).waitFor();
  await visit('unlock-code');
  await pages.giveCode(await simulator.unlockCodeFor(person.phoneNumber));
  await pages.arriveAt(lock.unlock.secrets.heading);
  await page.getByText(lock.unlock.secrets.forgottenSummary).click();
  await visitWithMistake('unlock-secrets', lock.unlock.confirm);
  await pages.giveSecrets(HOLDER_PASSWORD, PASSCODE);
  await pages.arriveAt(lock.unlock.done.heading);
  await visit('unlock-done');
}
