import { loadAppointmentTexts, loadPortalTexts } from '@dinhdanh/i18n/portal';
import type { AppointmentTexts, PortalTexts } from '@dinhdanh/i18n/portal';
import type { Page } from '@playwright/test';
import type { Person } from './people.ts';

const [PORTAL, APPOINTMENT] = [await loadPortalTexts('vi'), await loadAppointmentTexts('vi')];
const TRA_CO = 'Phường Trà Cổ';
const OFFICE = 'Công an phường Trà Cổ';

/** Books an appointment as a person does who makes no mistakes, in either language. */
export class AppointmentPages {
  readonly #page: Page;
  readonly #texts: PortalTexts;
  readonly #words: AppointmentTexts;

  constructor(page: Page, texts: PortalTexts = PORTAL, words: AppointmentTexts = APPOINTMENT) {
    this.#page = page;
    this.#texts = texts;
    this.#words = words;
  }

  async openDoor(): Promise<void> {
    await this.#page.goto('/');
    await this.#page.getByRole('link', { name: this.#texts.start.doorAppointment }).click();
  }

  async giveWho({ personalIdNumber, fullName, phoneNumber }: Person): Promise<void> {
    await this.#fill(this.#texts.activation.personalId.label, personalIdNumber);
    await this.#fill(this.#words.who.fullNameLabel, fullName);
    await this.#fill(this.#words.who.phoneLabel, phoneNumber);
    await this.press(this.#texts.continue);
  }

  async haveCard(): Promise<void> {
    await this.#page.getByRole('radio', { name: this.#words.card.yes }).check();
    await this.press(this.#texts.continue);
  }

  async giveResidence(): Promise<void> {
    await this.#fill(this.#texts.unitPicker.filter, 'tra co');
    await this.#page.getByLabel(this.#words.residence.label, { exact: true }).selectOption(TRA_CO);
    await this.press(this.#texts.continue);
  }

  async chooseOffice(): Promise<void> {
    await this.#page.getByRole('radio', { name: OFFICE }).check();
    await this.press(this.#texts.continue);
  }

  /** One of the days that are offered. */
  async chooseDay(nth: number): Promise<void> {
    await this.#chooseAt(this.#words.day.legend, nth);
  }

  /** One of the times of the day. */
  async chooseSlot(nth: number): Promise<void> {
    await this.#chooseAt(this.#words.slot.legend, nth);
  }

  async #chooseAt(legend: string, nth: number): Promise<void> {
    await this.#page.getByRole('group', { name: legend, exact: true }).getByRole('radio').nth(nth).check();
    await this.press(this.#texts.continue);
  }

  bookedCode(): Promise<string> {
    return this.#page.getByRole('main').locator('.case-code').innerText();
  }

  async find(code: string, { personalIdNumber }: Person): Promise<void> {
    await this.openDoor();
    await this.press(this.#words.welcome.find);
    await this.#fill(this.#words.find.codeLabel, code);
    await this.#fill(this.#texts.activation.personalId.label, personalIdNumber);
    await this.press(this.#words.find.submit);
  }

  async press(name: string): Promise<void> {
    await this.#page.getByRole('button', { name, exact: true }).click();
  }

  async #fill(label: string, value: string): Promise<void> {
    await this.#page.getByLabel(label, { exact: true }).fill(value);
  }
}
