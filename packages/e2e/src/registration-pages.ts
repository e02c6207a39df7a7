import { loadPortalTexts, loadRegistrationTexts } from '@dinhdanh/i18n/portal';
import type { PortalTexts, RegistrationTexts } from '@dinhdanh/i18n/portal';
import type { Page } from '@playwright/test';
import { HOLDER_PASSWORD } from './chosen-secrets.ts';
import { jpeg } from './intake-pages.ts';
import type { Person } from './people.ts';

const [PORTAL, REGISTRATION] = [await loadPortalTexts('vi'), await loadRegistrationTexts('vi')];
const TRA_CO = 'Phường Trà Cổ';

/** Walks through the online registration as a person does who makes no mistakes, in either language. */
export class RegistrationPages {
  readonly #page: Page;
  readonly #texts: PortalTexts;
  readonly #words: RegistrationTexts;

  constructor(page: Page, texts: PortalTexts = PORTAL, words: RegistrationTexts = REGISTRATION) {
    this.#page = page;
    this.#texts = texts;
    this.#words = words;
  }

  /** From the start page to the first question. */
  async begin(): Promise<void> {
    await this.openDoor();
    await this.press(this.#words.welcome.begin);
  }

  async openDoor(): Promise<void> {
    await this.#page.goto('/');
    await this.#page.getByRole('link', { name: this.#texts.start.doorRegister }).click();
  }

  async giveNumbers(person: Person, { isOwnDevice = false } = {}): Promise<void> {
    await this.givePersonalId(person);
    if (isOwnDevice) await this.#page.getByRole('checkbox', { name: this.#words.ownDevice.label }).check();
    await this.givePhone(person);
  }

  async givePersonalId({ personalIdNumber }: Person): Promise<void> {
    await this.#fill(this.#texts.activation.personalId.label, personalIdNumber);
    await this.press(this.#texts.continue);
  }

  async givePhone({ phoneNumber }: Person): Promise<void> {
    await this.#fill(this.#words.phone.label, phoneNumber);
    await this.press(this.#texts.continue);
  }

  async chooseWay(way: 'picture' | 'camera' | 'type'): Promise<void> {
    await this.#page.getByRole('radio', { name: this.#words.way[way], exact: true }).check();
    await this.press(this.#texts.continue);
  }

  async readCard(picture: Buffer): Promise<void> {
    await this.#page
      .getByLabel(this.#words.scan.pictureLabel)
      .setInputFiles({ name: 'the-can-cuoc.png', mimeType: 'image/png', buffer: picture });
  }

  /** Types what the card says. */
  async typePerson({ fullName, dateOfBirth, sex }: Person): Promise<void> {
    const { details } = this.#words;
    await this.chooseWay('type');
    await this.#fill(details.fullName, fullName);
    await this.typeDate(details.dateOfBirth, dateOfBirth);
    await this.#page.getByRole('radio', { name: details.sexOf[sex], exact: true }).check();
    await this.press(this.#texts.continue);
  }

  async typeDate(legend: string, date: string): Promise<void> {
    const group = this.#page.getByRole('group', { name: legend, exact: true });
    const { day, month, year } = this.#words.person;
    for (const [index, label] of [year, month, day].entries())
      await group.getByLabel(label, { exact: true }).fill(date.split('-')[index] ?? '');
  }

  async giveResidence(address?: string): Promise<void> {
    if (address !== undefined) await this.#fill(this.#words.details.permanentAddress, address);
    await this.#fill(this.#texts.unitPicker.filter, 'tra co');
    await this.#page.getByLabel(this.#words.details.unit, { exact: true }).selectOption(TRA_CO);
    await this.press(this.#texts.continue);
  }

  async giveCard(issuedOn?: string): Promise<void> {
    const { details, card } = this.#words;
    await this.#page.getByRole('radio', { name: details.cardKindOf.IDENTITY_CARD, exact: true }).check();
    if (issuedOn !== undefined) await this.typeDate(details.issuedOn, issuedOn);
    await this.#page.getByRole('checkbox', { name: card.noExpiryTick }).check();
    await this.press(this.#texts.continue);
  }

  async giveEmail(email = ''): Promise<void> {
    await this.#fill(this.#words.email.label, email);
    await this.press(this.#texts.continue);
  }

  async acceptTerms(): Promise<void> {
    await this.#page.getByRole('checkbox', { name: this.#words.terms.accept }).check();
    await this.press(this.#words.terms.submit);
  }

  /** From the first question to the comparison, typed. */
  async declare(person: Person, options: { readonly isOwnDevice?: boolean } = {}): Promise<void> {
    await this.begin();
    await this.giveNumbers(person, options);
    await this.typePerson(person);
    await this.giveResidence(person.permanentAddress);
    await this.giveCard('2024-08-15');
    await this.giveEmail();
    await this.acceptTerms();
  }

  async giveCode(code: string): Promise<void> {
    await this.#fill(this.#texts.activation.code.label, code);
    await this.press(this.#texts.activation.code.submit);
  }

  async choosePassword(password = HOLDER_PASSWORD): Promise<void> {
    await this.#fill(this.#texts.activation.password.label, password);
    await this.#fill(this.#texts.activation.password.repeatLabel, password);
    await this.press(this.#texts.continue);
  }

  /** Chooses a portrait; it waits for its confirmation. */
  async choosePortrait(picture: Buffer): Promise<void> {
    await this.#page
      .getByLabel(this.#words.portrait.chooseLabel)
      .setInputFiles(jpeg('chan-dung.jpg', picture));
  }

  /** From the page of the portrait to the code of the application. */
  async submitWith(picture: Buffer): Promise<string> {
    await this.choosePortrait(picture);
    await this.press(this.#words.portrait.confirm);
    await this.press(this.#words.review.submit);
    return this.submittedCode();
  }

  async submittedCode(): Promise<string> {
    await this.#page.getByRole('heading', { level: 1, name: this.#words.submitted.heading }).waitFor();
    return this.#page.getByRole('main').locator('.case-code').innerText();
  }

  async resume({ personalIdNumber }: Person, password = HOLDER_PASSWORD): Promise<void> {
    await this.openDoor();
    await this.press(this.#words.welcome.continue);
    await this.#fill(this.#texts.activation.personalId.label, personalIdNumber);
    await this.#fill(this.#words.resume.passwordLabel, password);
    await this.press(this.#words.resume.submit);
  }

  async press(name: string): Promise<void> {
    await this.#page.getByRole('button', { name, exact: true }).click();
  }

  async #fill(label: string, value: string): Promise<void> {
    await this.#page.getByLabel(label, { exact: true }).fill(value);
  }
}
