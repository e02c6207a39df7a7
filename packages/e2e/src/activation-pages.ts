import { loadPortalTexts } from '@dinhdanh/i18n/portal';
import type { PortalTexts } from '@dinhdanh/i18n/portal';
import type { Page } from '@playwright/test';
import { HOLDER_PASSWORD, PASSCODE, SECURITY_ANSWERS } from './chosen-secrets.ts';
import type { Holder } from './database.ts';

const VIETNAMESE = await loadPortalTexts('vi');

/** Walks through the questions of the activation as a person does who makes no mistakes, in either language. */
export class ActivationPages {
  readonly #page: Page;
  readonly #texts: PortalTexts;

  constructor(page: Page, texts: PortalTexts = VIETNAMESE) {
    this.#page = page;
    this.#texts = texts;
  }

  /** From the start page to the question for the code. */
  async askForCode({ personalIdNumber, phoneNumber }: Omit<Holder, 'accountId'>): Promise<void> {
    await this.#page.goto('/');
    await this.openDoor();
    await this.givePersonalId(personalIdNumber);
    await this.givePhone(phoneNumber);
    await this.#page.getByLabel(this.#texts.activation.code.label).waitFor();
  }

  async openDoor(): Promise<void> {
    await this.#page.getByRole('link', { name: this.#texts.start.doorActivate }).click();
  }

  async givePersonalId(personalIdNumber: string): Promise<void> {
    await this.#fill(this.#texts.activation.personalId.label, personalIdNumber);
    await this.press(this.#texts.continue);
  }

  async givePhone(phoneNumber: string): Promise<void> {
    await this.#fill(this.#texts.activation.phone.label, phoneNumber);
    await this.press(this.#texts.activation.phone.submit);
  }

  async giveCode(code: string): Promise<void> {
    await this.#fill(this.#texts.activation.code.label, code);
    await this.press(this.#texts.activation.code.submit);
  }

  async giveVisitCode(visitCode: string): Promise<void> {
    await this.press(this.#texts.activation.visitCode.door);
    await this.#fill(this.#texts.activation.visitCode.label, visitCode);
  }

  async choosePassword(password = HOLDER_PASSWORD): Promise<void> {
    await this.#fill(this.#texts.activation.password.label, password);
    await this.#fill(this.#texts.activation.password.repeatLabel, password);
    await this.press(this.#texts.activation.password.submit);
  }

  async choosePasscode(passcode = PASSCODE): Promise<void> {
    await this.#fill(this.#texts.activation.passcode.label, passcode);
    await this.#fill(this.#texts.activation.passcode.repeatLabel, passcode);
    await this.press(this.#texts.activation.passcode.submit);
  }

  async answerQuestions(): Promise<void> {
    const { question, answer } = this.#texts.activation.questions;
    for (const [index, text] of SECURITY_ANSWERS.entries()) {
      await this.#page.getByLabel(question[index] ?? '').selectOption({ index: index + 1 });
      await this.#fill(answer[index] ?? '', text);
    }
    await this.press(this.#texts.activation.questions.submit);
  }

  async press(name: string): Promise<void> {
    await this.#page.getByRole('button', { name, exact: true }).click();
  }

  async #fill(label: string, value: string): Promise<void> {
    await this.#page.getByLabel(label, { exact: true }).fill(value);
  }
}
