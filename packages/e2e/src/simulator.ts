import { expect } from '@playwright/test';
import type { Organisation, Person } from './people.ts';

interface SmsMessage {
  readonly to: string;
  readonly text: string;
}

/** One test closes the gateway for a moment; a message of another one then comes with the next attempt. */
const PATIENCE_MS = 25_000;

/** The outside world of the stack: what it knows, what it was sent, and how it behaves. */
export class Simulator {
  readonly #url: string;

  constructor(url: string) {
    this.#url = url;
  }

  async registerInPopulation({ personalIdNumber, phoneNumber: _phone, ...facts }: Person): Promise<void> {
    await this.#put(`/population/persons/${personalIdNumber}`, facts);
  }

  async registerForeigner(
    { personalIdNumber, phoneNumber: _phone, ...facts }: Person,
    papers: { readonly passportNumber: string; readonly residenceCardNumber: string },
  ): Promise<void> {
    await this.#put(`/immigration/persons/${personalIdNumber}`, { ...facts, ...papers, hasBiometrics: true });
  }

  async registerOrganisation(
    { identifier, ...facts }: Organisation,
    { personalIdNumber }: Person,
  ): Promise<void> {
    await this.#put(`/organisations/${identifier}`, {
      ...facts,
      representativePersonalIdNumber: personalIdNumber,
    });
  }

  /** How the population database behaves when it is asked about this person; others notice nothing. */
  async setPopulationAbout({ personalIdNumber }: Person, mode: 'ok' | 'slow' | 'down'): Promise<void> {
    await this.#put(`/population/persons/${personalIdNumber}/behaviour`, { mode });
  }

  /** What the matcher says about every portrait of this person. */
  async setPortraitOutcome({ personalIdNumber }: Person, portrait: 'MATCHED' | 'NOT_MATCHED'): Promise<void> {
    await this.#put(`/biometrics/persons/${personalIdNumber}`, { portrait, fingerprints: 'NO_REFERENCE' });
  }

  /** Messages to this phone are taken in and never arrive. */
  async loseMessagesTo(phoneNumber: string): Promise<void> {
    await this.#put(`/sms/receipts/of/${phoneNumber}`, { state: 'UNDELIVERED' });
  }

  async setSmsGateway(mode: 'ok' | 'down'): Promise<void> {
    await this.#put('/behaviours/sms', { mode });
  }

  /** Sends a text from a phone to the number that holders write to. */
  async sendSms(phoneNumber: string, text: string): Promise<void> {
    const response = await fetch(`${this.#url}/phones/texts`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ from: phoneNumber, text }),
    });
    if (response.status !== 202) throw new Error(`The text was not taken in: ${await response.text()}`);
  }

  async smsTo(phoneNumber: string): Promise<readonly string[]> {
    const response = await fetch(`${this.#url}/sms/messages?to=${phoneNumber}`);
    const { messages } = (await response.json()) as { messages: readonly SmsMessage[] };
    return messages.map(({ text }) => text);
  }

  /** Every code that was sent to anybody since the stack was started. */
  async allCodes(): Promise<readonly string[]> {
    const response = await fetch(`${this.#url}/sms/messages`);
    const { messages } = (await response.json()) as { messages: readonly SmsMessage[] };
    return messages.flatMap(({ text }) => text.match(/^\d{6}(?= la ma )/) ?? []);
  }

  /** The code of the newest message; `nth` when an earlier code has come to this phone before. */
  codeFor(phoneNumber: string, nth = 1): Promise<string> {
    return this.#newestCode(phoneNumber, /^(\d{6}) la ma kich hoat/, nth);
  }

  /** The same for a holder who signs in. */
  signInCodeFor(phoneNumber: string, nth = 1): Promise<string> {
    return this.#newestCode(phoneNumber, /^(\d{6}) la ma dang nhap/, nth);
  }

  /** The same for a holder who has forgotten the password. */
  recoveryCodeFor(phoneNumber: string, nth = 1): Promise<string> {
    return this.#newestCode(phoneNumber, /^(\d{6}) la ma dat lai mat khau/, nth);
  }

  /** The same for a holder who changes the number: to the old phone, or to the new one. */
  phoneChangeCodeFor(phoneNumber: string, phone: 'OLD' | 'NEW'): Promise<string> {
    const beginning =
      phone === 'OLD' ? /^(\d{6}) la ma doi so dien thoai/ : /^(\d{6}) la ma xac nhan so dien thoai moi/;
    return this.#newestCode(phoneNumber, beginning, 1);
  }

  /** What an agency's register says about a document; null: nothing. */
  async setAgencyRecord(agency: string, documentNumber: string, record: object | null): Promise<void> {
    await this.#put(`/agencies/${agency}/records/${documentNumber}`, { record });
  }

  /** How an agency behaves when it is asked about this document; others notice nothing. */
  async setAgencyAbout(agency: string, documentNumber: string, mode: 'ok' | 'down'): Promise<void> {
    await this.#put(`/agencies/${agency}/records/${documentNumber}/behaviour`, { mode });
  }

  /** The same for somebody who registers online. */
  registrationCodeFor(phoneNumber: string, nth = 1): Promise<string> {
    return this.#newestCode(phoneNumber, /^(\d{6}) la ma xac thuc dang ky/, nth);
  }

  /** The same for a holder who locks the account. */
  lockCodeFor(phoneNumber: string, nth = 1): Promise<string> {
    return this.#newestCode(phoneNumber, /^(\d{6}) la ma khoa/, nth);
  }

  /** The same for a holder who unlocks. */
  unlockCodeFor(phoneNumber: string): Promise<string> {
    return this.#newestCode(phoneNumber, /^(\d{6}) la ma mo khoa/, 1);
  }

  async #newestCode(phoneNumber: string, beginning: RegExp, nth: number): Promise<string> {
    const codes = async () =>
      (await this.smsTo(phoneNumber)).flatMap((text) => beginning.exec(text)?.[1] ?? []);
    await expect
      .poll(async () => (await codes()).length, {
        message: `code ${nth} for the phone`,
        timeout: PATIENCE_MS,
      })
      .toBe(nth);
    return (await codes()).at(-1) ?? '';
  }

  async #put(path: string, body: object): Promise<void> {
    const response = await fetch(`${this.#url}${path}`, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`The simulator refused ${path}: ${await response.text()}`);
  }
}

/** A code that is certainly not this one. */
export function otherCode(code: string): string {
  return code.replace(/.$/, (digit) => String((Number(digit) + 1) % 10));
}
