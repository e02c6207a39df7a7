import { loadPhoneChangeTexts, loadPortalTexts } from '@dinhdanh/i18n/portal';
import type { PhoneChangeTexts, PortalTexts } from '@dinhdanh/i18n/portal';
import type { Page } from '@playwright/test';

const VIETNAMESE = { texts: await loadPortalTexts('vi'), words: await loadPhoneChangeTexts('vi') };

/** The change of number at the portal, question by question, in either language. */
export class PhoneChangePages {
  readonly words: PhoneChangeTexts;
  readonly #page: Page;
  readonly #texts: PortalTexts;

  constructor(
    page: Page,
    { texts, words }: { readonly texts: PortalTexts; readonly words: PhoneChangeTexts } = VIETNAMESE,
  ) {
    this.#page = page;
    this.#texts = texts;
    this.words = words;
  }

  async press(name: string): Promise<void> {
    await this.#page.getByRole('button', { name, exact: true }).click();
  }

  async arriveAt(heading: string): Promise<void> {
    await this.#page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor();
  }

  async givePassword(password: string): Promise<void> {
    const { label, submit } = this.words.password;
    await this.#page.getByLabel(label, { exact: true }).fill(password);
    await this.press(submit);
    await this.arriveAt(this.words.oldCode.heading);
  }

  async giveOldCode(code: string): Promise<void> {
    await this.#giveCode(code, this.words.oldCode.submit);
    await this.arriveAt(this.words.newPhone.heading);
  }

  async nameNewPhone(phoneNumber: string): Promise<void> {
    const { label, own, submit } = this.words.newPhone;
    await this.#page.getByLabel(label, { exact: true }).fill(phoneNumber);
    await this.#page.getByLabel(own, { exact: true }).check();
    await this.press(submit);
    await this.arriveAt(this.words.newCode.heading);
  }

  async giveNewCode(code: string): Promise<void> {
    await this.#giveCode(code, this.words.newCode.submit);
    await this.arriveAt(this.words.done.heading);
  }

  async #giveCode(code: string, submit: string): Promise<void> {
    await this.#page.getByLabel(this.#texts.activation.code.label, { exact: true }).fill(code);
    await this.press(submit);
  }
}
