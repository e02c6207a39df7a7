import { loadPapersTexts, loadPortalTexts, loadSignInTexts } from '@dinhdanh/i18n/portal';
import type { PapersTexts, PortalTexts, SignInTexts } from '@dinhdanh/i18n/portal';
import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { HOLDER_PASSWORD } from './chosen-secrets.ts';
import type { Person } from './people.ts';
import type { Simulator } from './simulator.ts';

const VIETNAMESE = {
  texts: await loadPortalTexts('vi'),
  signIn: await loadSignInTexts('vi'),
  papers: await loadPapersTexts('vi'),
};

interface AccountWords {
  readonly texts: PortalTexts;
  readonly signIn: SignInTexts;
  readonly papers: PapersTexts;
}

type Kind = keyof PapersTexts['kinds'];

/** The account of a holder at the portal: signing in, and the papers. */
export class AccountPages {
  readonly words: AccountWords;
  readonly #page: Page;

  constructor(page: Page, words: AccountWords = VIETNAMESE) {
    this.#page = page;
    this.words = words;
  }

  async press(name: string): Promise<void> {
    await this.#page.getByRole('button', { name, exact: true }).click();
  }

  async arriveAt(heading: string): Promise<void> {
    await this.#page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor();
  }

  /** From the start page to the question for the code. */
  async givePassword({ personalIdNumber }: Person, password = HOLDER_PASSWORD): Promise<void> {
    const { texts, signIn } = this.words;
    await this.#page.getByLabel(texts.activation.personalId.label, { exact: true }).fill(personalIdNumber);
    await this.#page.getByLabel(signIn.ask.passwordLabel, { exact: true }).fill(password);
    await this.press(signIn.ask.submit);
  }

  async giveCode(code: string): Promise<void> {
    await this.#page.getByLabel(this.words.texts.activation.code.label, { exact: true }).fill(code);
    await this.press(this.words.signIn.code.submit);
  }

  async openDoor(): Promise<void> {
    await this.#page.goto('/');
    await this.#page.getByRole('link', { name: this.words.texts.start.doorSignIn }).click();
    await this.arriveAt(this.words.signIn.ask.heading);
  }

  async signIn(person: Person, simulator: Simulator): Promise<void> {
    await this.openDoor();
    await this.givePassword(person);
    await this.giveCode(await simulator.signInCodeFor(person.phoneNumber));
    await this.arriveAt(this.words.signIn.account.heading(person.fullName));
  }

  async openPapers(): Promise<void> {
    await this.#page.getByRole('link', { name: this.words.signIn.account.doors.papers.name }).click();
    await this.arriveAt(this.words.papers.list.heading);
  }

  async addPaper(kind: Kind, number: string): Promise<void> {
    const { papers } = this.words;
    await this.press(papers.list.add);
    await this.#page.getByLabel(papers.kinds[kind].name, { exact: true }).check();
    await this.press(papers.kind.submit);
    await this.giveNumber(kind, number);
    await this.press(papers.number.submit);
    await this.press(papers.confirm.submit);
    await this.arriveAt(papers.list.heading);
  }

  async giveNumber(kind: Kind, number: string): Promise<void> {
    await this.#page.getByLabel(this.words.papers.kinds[kind].numberLabel, { exact: true }).fill(number);
  }

  paper(kind: Kind): Locator {
    return this.#page.getByRole('article', { name: this.words.papers.kinds[kind].name });
  }

  /** Looks again until the paper stands so; an agency answers when it does. */
  async waitForState(kind: Kind, state: keyof PapersTexts['states']): Promise<void> {
    const { papers } = this.words;
    await expect(async () => {
      await this.press(papers.list.refresh);
      await expect(this.paper(kind)).toContainText(papers.states[state].label, { timeout: 1_000 });
    }).toPass({ timeout: 25_000 });
  }
}
