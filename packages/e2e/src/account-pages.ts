import {
  loadCredentialsTexts,
  loadPapersTexts,
  loadPortalTexts,
  loadRecoveryTexts,
  loadSignInTexts,
} from '@dinhdanh/i18n/portal';
import type {
  CredentialsTexts,
  PapersTexts,
  PortalLocale,
  PortalTexts,
  RecoveryTexts,
  SignInTexts,
} from '@dinhdanh/i18n/portal';
import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { HOLDER_PASSWORD } from './chosen-secrets.ts';
import type { Person } from './people.ts';
import type { Simulator } from './simulator.ts';

interface AccountWords {
  readonly texts: PortalTexts;
  readonly signIn: SignInTexts;
  readonly papers: PapersTexts;
  readonly credentials: CredentialsTexts;
  readonly recovery: RecoveryTexts;
}

export async function loadAccountWords(locale: PortalLocale): Promise<AccountWords> {
  const [texts, signIn, papers, credentials, recovery] = await Promise.all([
    loadPortalTexts(locale),
    loadSignInTexts(locale),
    loadPapersTexts(locale),
    loadCredentialsTexts(locale),
    loadRecoveryTexts(locale),
  ]);
  return { texts, signIn, papers, credentials, recovery };
}

const VIETNAMESE = await loadAccountWords('vi');

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

  /** `nth`: how many codes for signing in have come to this phone by then. */
  async signIn(person: Person, simulator: Simulator, password = HOLDER_PASSWORD, nth = 1): Promise<void> {
    await this.openDoor();
    await this.givePassword(person, password);
    await this.giveCode(await simulator.signInCodeFor(person.phoneNumber, nth));
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

  async fill(label: string, value: string): Promise<void> {
    await this.#page.getByLabel(label, { exact: true }).fill(value);
  }

  async openAccountDoor(door: keyof SignInTexts['account']['doors'], heading: string): Promise<void> {
    const { name } = this.words.signIn.account.doors[door];
    await this.#page.getByRole('link', { name, exact: true }).click();
    await this.arriveAt(heading);
  }

  async giveNewPassword(password: string): Promise<void> {
    const { label, repeatLabel } = this.words.texts.activation.password;
    await this.fill(label, password);
    await this.fill(repeatLabel, password);
  }

  async giveNewPasscode(passcode: string): Promise<void> {
    const { label, repeatLabel } = this.words.texts.activation.passcode;
    await this.fill(label, passcode);
    await this.fill(repeatLabel, passcode);
  }

  /** From the page of signing in to the question for the code of a recovery. */
  async askForRecovery({ personalIdNumber, phoneNumber }: Person): Promise<void> {
    const { recovery, signIn, texts } = this.words;
    await this.openDoor();
    await this.#page.getByRole('link', { name: signIn.ask.forgotten }).click();
    await this.arriveAt(recovery.personalId.heading);
    await this.fill(texts.activation.personalId.label, personalIdNumber);
    await this.press(texts.continue);
    await this.fill(recovery.phone.label, phoneNumber);
    await this.press(recovery.phone.submit);
    await this.arriveAt(texts.activation.code.heading);
  }

  async giveRecoveryCode(code: string): Promise<void> {
    await this.fill(this.words.texts.activation.code.label, code);
    await this.press(this.words.recovery.code.submit);
  }

  async giveFullName(fullName: string): Promise<void> {
    const { recovery, texts } = this.words;
    await this.arriveAt(recovery.fullName.heading);
    await this.fill(recovery.fullName.label, fullName);
    await this.press(texts.continue);
  }

  async giveBirthDate(dateOfBirth: string): Promise<void> {
    const { recovery, texts } = this.words;
    const [year = '', month = '', day = ''] = dateOfBirth.split('-');
    await this.arriveAt(recovery.birthDate.heading);
    await this.fill(recovery.birthDate.day, day);
    await this.fill(recovery.birthDate.month, month);
    await this.fill(recovery.birthDate.year, year);
    await this.press(texts.continue);
  }

  /** Answers the question of the page, as it was answered at activation. */
  async giveAnswer(answers: Readonly<Record<string, string>>): Promise<void> {
    const { question } = this.words.recovery;
    await this.arriveAt(question.heading);
    const asked = await this.#page.locator('label[for=answer]').innerText();
    await this.fill(asked, answers[asked] ?? '');
    await this.press(question.submit);
  }
}
