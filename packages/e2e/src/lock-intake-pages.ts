import { dashboardMessages } from '@dinhdanh/i18n/dashboard';
import type { Locator, Page } from '@playwright/test';
import type { DashboardTexts } from './intake-pages.ts';

type Texts = DashboardTexts['lockIntake'];

/** What an authority's form says. */
export interface LockForm {
  readonly kind: keyof Texts['kind'];
  readonly subjectNumber: string;
  /** Of the lock that is to end; given exactly with an unlock. */
  readonly targetRequestCode?: string;
  readonly requesterType: 'PROCEDURAL_AGENCY' | 'COMPETENT_AUTHORITY';
  readonly requesterName: string;
  readonly requesterReference: string;
  /** As it is typed: 14/03/2026. */
  readonly documentOn: string;
  readonly citedBasis: string;
  readonly requestReason: string;
  readonly isSealed?: boolean;
}

/** Phiếu TK03 at the counter, filled as an officer does, in either language. */
export class LockIntakePages {
  readonly texts: Texts;
  readonly #page: Page;

  constructor(page: Page, texts: DashboardTexts = dashboardMessages.vi) {
    this.#page = page;
    this.texts = texts.lockIntake;
  }

  async open(): Promise<void> {
    await this.#page.goto('/admin/lock-requests/register');
    await this.#page.getByRole('heading', { level: 1, name: this.texts.title }).waitFor();
  }

  field(name: keyof Texts['field']): Locator {
    return this.#page.getByRole('form', { name: this.texts.title }).getByLabel(this.texts.field[name]);
  }

  async press(name: string): Promise<void> {
    await this.#page.getByRole('button', { name, exact: true }).click();
  }

  async choose(name: string): Promise<void> {
    await this.#page.getByRole('radio', { name, exact: true }).check();
  }

  /** The receiving unit, for an officer of several; of one it stands there by itself. */
  async chooseUnit(name: string): Promise<void> {
    await this.#page.getByRole('combobox', { name: this.texts.field.unitCode }).click();
    await this.#page.getByRole('option', { name, exact: true }).click();
  }

  /** Looks the account up and waits until its holder can be compared with the form. */
  async find(subjectNumber: string): Promise<void> {
    await this.field('subjectNumber').fill(subjectNumber);
    await this.press(this.texts.find);
    await this.#page.getByText(this.texts.compare).waitFor();
  }

  async fill(form: LockForm): Promise<void> {
    await this.choose(this.texts.kind[form.kind]);
    await this.find(form.subjectNumber);
    if (form.targetRequestCode)
      await this.#page.getByRole('radio', { name: new RegExp(form.targetRequestCode) }).check();
    await this.choose(this.texts.requesterType[form.requesterType]);
    for (const name of [
      'requesterName',
      'requesterReference',
      'documentOn',
      'citedBasis',
      'requestReason',
    ] as const)
      await this.field(name).fill(form[name]);
    if (form.isSealed) await this.field('isSealed').check();
  }

  /** Registers the form and gives the code of the request, as its page and the notification say it. */
  async submit(): Promise<string> {
    await this.press(this.texts.submit);
    await this.#page.waitForURL(/\/admin\/lock-requests\/[^/]+\/show$/);
    return this.#page
      .getByText(/DK-\d{4}-\d{6}/)
      .first()
      .innerText()
      .then((text) => /DK-\d{4}-\d{6}/.exec(text)?.[0] ?? '');
  }
}
