import { loadMyRecordTexts } from '@dinhdanh/i18n/portal';
import type { Page } from '@playwright/test';
import { makeAccountHolder } from './account-holder.ts';
import { AccountPages, loadAccountWords } from './account-pages.ts';
import type { Database } from './database.ts';
import { speak } from './screens.ts';
import type { Visit } from './screens.ts';
import type { Simulator } from './simulator.ts';

/** Shows every screen of the holder's own record and of the requests of data subjects. */
export async function walkRecord(
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
  const accountWords = await loadAccountWords(locale);
  const words = await loadMyRecordTexts(locale);
  const account = new AccountPages(page, accountWords);
  const person = await makeAccountHolder(baseUrl, simulator, database);
  await page.goto('/');
  await speak(page, locale);
  await account.signIn(person, simulator);
  const LAST_LOADED = {
    record: words.record.wrongHeading,
    residence: words.residence.ownRelation,
    history: words.history.eventsHeading,
    readings: words.readings.lists,
    requests: words.requests.start,
  };
  const show = async (
    door: 'record' | 'residence' | 'readings' | 'requests' | 'history',
    screen: string,
  ): Promise<void> => {
    await page.goto('/tai-khoan');
    await account.openAccountDoor(door, words[door].heading);
    // A page is as high as what has been loaded into it.
    await page.getByText(LAST_LOADED[door], { exact: true }).first().waitFor();
    await visit(screen);
  };
  await show('record', 'record');
  await show('residence', 'residence');
  await show('history', 'history');
  await show('readings', 'readings');
  await show('requests', 'requests-none');
  await page.goto('/tai-khoan/dieu-khoan');
  await account.arriveAt(words.terms.heading);
  await visit('terms');
  await page.goto('/tai-khoan/yeu-cau/moi');
  await account.arriveAt(words.form.heading);
  await account.press(words.form.submit);
  await page.getByRole('alert').first().waitFor();
  await visit('request-wrong');
  await page.getByLabel(words.requests.kinds.CORRECTION.name, { exact: true }).check();
  await account.fill(words.form.textLabel, 'Nơi thường trú ghi thiếu số nhà.');
  await account.press(words.form.submit);
  await account.arriveAt(words.requests.kinds.CORRECTION.name);
  await visit('request');
  await show('requests', 'requests');
}
