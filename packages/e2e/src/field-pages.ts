import { dashboardMessages } from '@dinhdanh/i18n/dashboard';
import type { Locator, Page } from '@playwright/test';

const texts = dashboardMessages.vi.doorToDoor;
type Outcome = keyof typeof texts.outcome;

/** The field as the thumb of a team member goes through it. */
export class FieldPages {
  readonly page: Page;
  readonly texts = texts;

  constructor(page: Page) {
    this.page = page;
  }

  get state(): Locator {
    return this.page.getByRole('status', { name: texts.bar.label });
  }

  /** What the office and the visitor say about one person, and the two ways. */
  decision(name: string): Locator {
    return this.page
      .getByRole('region', { name: texts.visits.decisionsTitle })
      .getByRole('listitem')
      .filter({ hasText: name });
  }

  async open(): Promise<void> {
    await this.page.goto('/admin/field');
    await this.page.getByText(texts.ready.yes).waitFor();
  }

  async takeAlong(code: string): Promise<void> {
    await this.page.getByRole('button', { name: `${texts.lists.takeAlong}: ${code}` }).click();
    await this.page.getByRole('link', { name: texts.lists.openOf.replace('%{code}', code) }).waitFor();
  }

  async openHamlet(code: string, hamlet: string): Promise<void> {
    await this.page.getByRole('link', { name: texts.lists.openOf.replace('%{code}', code) }).click();
    await this.page.getByRole('link', { name: hamlet }).click();
  }

  async openPerson(name: string): Promise<void> {
    await this.page.getByRole('link', { name }).click();
    await this.page.getByRole('heading', { level: 2, name }).waitFor();
  }

  async record(name: string, outcome: Outcome, note = ''): Promise<void> {
    await this.openPerson(name);
    await this.page.getByRole('button', { name: texts.outcome[outcome], exact: true }).click();
    if (note) await this.page.getByLabel(texts.person.note).fill(note);
    await this.page.getByRole('button', { name: texts.person.save }).click();
    await this.page.getByRole('link', { name }).waitFor();
  }

  async openVisits(): Promise<void> {
    await this.page.getByRole('link', { name: texts.back }).click();
    await this.page.getByRole('link', { name: texts.back }).click();
    await this.page.getByRole('link', { name: texts.visits.title }).click();
  }
}
