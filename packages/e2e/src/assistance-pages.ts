import { dashboardMessages } from '@dinhdanh/i18n/dashboard';
import type { Page } from '@playwright/test';
import type { DashboardTexts } from './intake-pages.ts';
import { written } from './people.ts';
import type { Person } from './people.ts';

/** The card of everybody who was taken in by the counter of the tests. */
const CARD_ISSUED_ON = '2024-08-15';

/** The screens on which an officer verifies a caller and asks for a visit. */
export class AssistancePages {
  readonly #page: Page;
  readonly #words: DashboardTexts['assistedActivations'];

  constructor(page: Page, { assistedActivations }: DashboardTexts = dashboardMessages.vi) {
    this.#page = page;
    this.#words = assistedActivations;
  }

  async open(): Promise<void> {
    await this.#page.goto('/admin/assisted-activations/create');
    await this.#page.getByLabel(this.#words.personalIdNumber).waitFor();
  }

  /** Types what a caller says, who is the person unless something is said otherwise. */
  async verify(person: Person, fullName: string = person.fullName): Promise<void> {
    const { personalIdNumber, field } = this.#words;
    await this.#page.getByLabel(personalIdNumber).fill(person.personalIdNumber);
    for (const [label, words] of [
      [field.FULL_NAME, fullName],
      [field.DATE_OF_BIRTH, written(person.dateOfBirth)],
      [field.PERMANENT_ADDRESS, person.permanentAddress],
      [field.PHONE_NUMBER, person.phoneNumber],
      [field.CARD_ISSUED_ON, written(CARD_ISSUED_ON)],
    ] as const)
      await this.#page.getByLabel(label).fill(words);
    await this.press(this.#words.check);
  }

  /** Records who helps and where, with the citizen's consent. */
  async record(helperName: string): Promise<void> {
    const { helperLabel, helper, helperName: name, place, consent, request } = this.#words;
    await this.#page.getByRole('combobox', { name: helperLabel }).click();
    await this.#page.getByRole('option', { name: helper.FAMILY }).click();
    await this.#page.getByLabel(name).fill(helperName);
    await this.#page.getByLabel(place).fill('Nhà riêng của người gọi');
    await this.#page.getByRole('checkbox', { name: consent }).check();
    await this.press(request);
    await this.#page.getByText(this.#words.ownWaiting).waitFor();
  }

  press(name: string): Promise<void> {
    return this.#page.getByRole('button', { name, exact: true }).click();
  }
}
