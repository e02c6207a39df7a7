import { dashboardMessages } from '@dinhdanh/i18n/dashboard';
import type { Locator, Page } from '@playwright/test';
import type { DashboardTexts } from './intake-pages.ts';

type Texts = DashboardTexts['lockRequests'];

/** The password of every officer of the demo world, which signs a decision. */
const DEMO_PASSWORD = 'DinhDanh@2026';

/** The queue of requests to lock and the page of one, used as an officer does, in either language. */
export class LockRequestPages {
  readonly texts: Texts;
  readonly #page: Page;
  /** What the field of the own password is called. */
  readonly signature: string;

  constructor(page: Page, { lockRequests, signature }: DashboardTexts = dashboardMessages.vi) {
    this.#page = page;
    this.texts = lockRequests;
    this.signature = signature.label;
  }

  async openQueue(): Promise<void> {
    await this.#page.goto('/admin/lock-requests');
    await this.#page.getByRole('heading', { level: 1, name: this.texts.title }).waitFor();
  }

  /** Another of the queues: coming due, overdue, settled. */
  async chooseQueue(queue: keyof Texts['queue']): Promise<void> {
    await this.#page.getByRole('button', { name: new RegExp(`^${this.texts.queue[queue]}`) }).click();
  }

  async search(text: string): Promise<void> {
    await this.#page.getByRole('textbox', { name: this.texts.search }).fill(text);
    await this.press(this.texts.find);
  }

  async openRequest(id: string): Promise<void> {
    await this.#page.goto(`/admin/lock-requests/${id}/show`);
  }

  /** The button of an act, as it stands in the bar below. */
  action(action: keyof Texts['action']): Locator {
    return this.#page
      .getByRole('region', { name: this.texts.actions })
      .getByRole('button', { name: this.texts.action[action], exact: true });
  }

  /** Opens the dialog of an act, gives what it asks for and confirms it. */
  async act(
    action: 'FORWARD' | 'APPROVE' | 'REFUSE',
    { text, password = DEMO_PASSWORD }: { readonly text?: string; readonly password?: string } = {},
  ): Promise<void> {
    await this.action(action).click();
    await this.confirm(action, { password, ...(text === undefined ? {} : { text }) });
  }

  /** Fills the dialog that stands open. */
  async confirm(
    action: 'FORWARD' | 'APPROVE' | 'REFUSE',
    { text, password }: { readonly text?: string; readonly password: string },
  ): Promise<void> {
    const dialog = this.#page.getByRole('dialog');
    if (action !== 'APPROVE') await dialog.getByLabel(this.texts.act[action].label).fill(text ?? '');
    if (action !== 'FORWARD') await dialog.getByLabel(this.signature).fill(password);
    await dialog.getByRole('button', { name: this.texts.act[action].confirm, exact: true }).click();
  }

  async press(name: string): Promise<void> {
    await this.#page.getByRole('button', { name, exact: true }).click();
  }
}
