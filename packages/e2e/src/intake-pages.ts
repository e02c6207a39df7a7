import { dashboardMessages } from '@dinhdanh/i18n/dashboard';
import type { Locator, Page } from '@playwright/test';
import { written } from './people.ts';
import type { Person } from './people.ts';

/** The English set leaves the messages of react-admin out. */
export type DashboardTexts = (typeof dashboardMessages)['en'];

type FieldName = keyof DashboardTexts['intake']['field'];

interface PictureFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export const jpeg = (name: string, buffer: Buffer): PictureFile => ({ name, mimeType: 'image/jpeg', buffer });

/** The form at the counter, filled as an officer does, in either language. */
export class IntakePages {
  readonly #page: Page;
  readonly #texts: DashboardTexts;

  constructor(page: Page, texts: DashboardTexts = dashboardMessages.vi) {
    this.#page = page;
    this.#texts = texts;
  }

  async open(): Promise<void> {
    await this.#page.goto('/admin/intake');
    await this.#page.getByRole('heading', { level: 1, name: this.#texts.intake.title }).waitFor();
  }

  async chooseSubject(subject: 'CITIZEN' | 'FOREIGNER' | 'ORGANISATION'): Promise<void> {
    await this.press(this.#texts.subjectType[subject]);
  }

  async press(name: string): Promise<void> {
    await this.#page.getByRole('button', { name, exact: true }).click();
  }

  /** A choice among words. */
  async choose(field: FieldName, option: string): Promise<void> {
    await this.#page.getByRole('combobox', { name: this.#texts.intake.field[field], exact: true }).click();
    await this.#page.getByRole('option', { name: option, exact: true }).click();
  }

  async fill(field: FieldName, value: string): Promise<void> {
    await this.field(field).fill(value);
  }

  /** The number, and what the system knows under it; until that stands there, the page below still moves. */
  async giveNumber(personalIdNumber: string): Promise<void> {
    await this.fill('personalIdNumber', personalIdNumber);
    await this.field('personalIdNumber').press('Tab');
    const section = this.#page.getByRole('region', { name: this.#texts.intake.subjectTitle });
    await section.getByRole('alert').waitFor();
  }

  field(field: FieldName): Locator {
    return this.#page.getByRole('main').getByLabel(this.#texts.intake.field[field]);
  }

  /** What a code reader does: it types fast and ends with Enter. */
  async scanCard(text: string): Promise<void> {
    const reader = this.field('cardQr');
    await reader.pressSequentially(text);
    await reader.press('Enter');
  }

  /** The facts of a person, typed from papers that have no code. */
  async typeFacts({ fullName, dateOfBirth, sex }: Person): Promise<void> {
    await this.fill('fullName', fullName);
    await this.fill('dateOfBirth', written(dateOfBirth));
    await this.choose('sex', this.#texts.sex[sex]);
  }

  /** Chooses files under a button that opens the list of files. */
  async capture(button: Locator, files: PictureFile | readonly PictureFile[] | string): Promise<void> {
    const chooser = this.#page.waitForEvent('filechooser');
    await button.click();
    await (await chooser).setFiles(files as PictureFile[]);
  }

  group(name: string): Locator {
    return this.#page.getByRole('group', { name, exact: true });
  }

  /** Sends a picture and waits until it is shown as taken. */
  async take(what: 'portrait' | 'fingerprints' | 'scans', ...files: readonly PictureFile[]): Promise<void> {
    const group = this.group(this.#texts.intake[what]);
    await this.capture(group.getByRole('button'), files);
    await group
      .getByRole('img')
      .nth(files.length - 1)
      .waitFor();
  }

  async consentAndSubmit(): Promise<void> {
    await this.#page.getByRole('checkbox', { name: this.#texts.intake.field.consentGiven }).check();
    await this.press(this.#texts.intake.submit);
  }

  /** The receipt, and the code on it. */
  async receiptCode(): Promise<string> {
    await this.#page.getByRole('heading', { level: 1, name: this.#texts.receipt.title }).waitFor();
    return this.#page.getByText(/^HS-\d{4}-\d{6}$/).innerText();
  }
}
