import { loadDevicesTexts, loadLockTexts, loadPortalTexts, loadSignInTexts } from '@dinhdanh/i18n/portal';
import type { DevicesTexts, LockTexts, PortalTexts, SignInTexts } from '@dinhdanh/i18n/portal';
import type { Locator, Page } from '@playwright/test';
import type { Person } from './people.ts';

interface LockWords {
  readonly texts: PortalTexts;
  readonly signIn: SignInTexts;
  readonly devices: DevicesTexts;
  readonly lock: LockTexts;
}

export async function loadLockWords(locale: 'vi' | 'en'): Promise<LockWords> {
  const [texts, signIn, devices, lock] = await Promise.all([
    loadPortalTexts(locale),
    loadSignInTexts(locale),
    loadDevicesTexts(locale),
    loadLockTexts(locale),
  ]);
  return { texts, signIn, devices, lock };
}

/** Sessions, devices and the lock of a holder at the portal. */
export class LockPages {
  readonly #page: Page;
  readonly #words: LockWords;

  constructor(page: Page, words: LockWords) {
    this.#page = page;
    this.#words = words;
  }

  async press(name: string): Promise<void> {
    await this.#page.getByRole('button', { name, exact: true }).click();
  }

  async arriveAt(heading: string): Promise<void> {
    await this.#page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor();
  }

  async openDevices(): Promise<void> {
    await this.#page.getByRole('link', { name: this.#words.signIn.account.doors.devices.name }).click();
  }

  /** Another browser of the holder in which a session is open. */
  strangeDevice(): Locator {
    const { devices } = this.#words;
    return this.#page
      .getByRole('article')
      .filter({ has: this.#page.getByRole('button', { name: devices.endSession }) });
  }

  async openEmergencyDoor(): Promise<void> {
    await this.#page.goto('/');
    await this.#page.getByRole('link', { name: this.#words.texts.start.doorLock }).click();
    await this.arriveAt(this.#words.lock.ask.heading);
  }

  /** The way that the screens of a locked account and the emergency lock lead to. */
  async openUnlock(): Promise<void> {
    const { door, ask } = this.#words.lock.unlock;
    await this.#page.getByRole('button', { name: door, exact: true }).click();
    await this.arriveAt(ask.heading);
  }

  async giveSecrets(password: string, passcode: string): Promise<void> {
    const { secrets, confirm } = this.#words.lock.unlock;
    await this.#page.getByLabel(secrets.password, { exact: true }).fill(password);
    await this.#page.getByLabel(secrets.passcode, { exact: true }).fill(passcode);
    await this.press(confirm);
  }

  async giveNumbers({ personalIdNumber, phoneNumber }: Person): Promise<void> {
    const { texts, lock } = this.#words;
    await this.#page.getByLabel(texts.activation.personalId.label, { exact: true }).fill(personalIdNumber);
    await this.#page.getByLabel(texts.activation.phone.label, { exact: true }).fill(phoneNumber);
    await this.press(lock.ask.submit);
  }

  async giveCode(code: string): Promise<void> {
    await this.#page.getByLabel(this.#words.texts.activation.code.label, { exact: true }).fill(code);
    await this.press(this.#words.lock.code.submit);
  }

  async chooseReason(reason: keyof LockTexts['confirm']['reasons']): Promise<void> {
    await this.#page.getByLabel(this.#words.lock.confirm.reasons[reason], { exact: true }).check();
  }
}
