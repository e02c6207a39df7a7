import { HOLDER_PASSWORD, PASSCODE, SECURITY_ANSWERS, SECURITY_QUESTIONS } from './chosen-secrets.ts';
import type { Person } from './people.ts';

interface Answer<Result> {
  readonly data?: Readonly<Record<string, Result>> | null;
  readonly errors?: readonly { readonly message: string }[];
}

export interface Booked {
  readonly code: string;
  readonly startsAt: string;
  readonly officeName: string;
}

/** A citizen at the portal's API, without a browser: for what has to be so before a test begins. */
export class Citizen {
  readonly #url: string;
  readonly #person: Person;

  constructor(baseUrl: string, person: Person) {
    this.#url = `${baseUrl}/graphql/portal`;
    this.#person = person;
  }

  /** At the last free time that the office offers, where the tests of others do not look for one. */
  async bookAppointment(officeCode: string, residenceUnitCode: string): Promise<Booked> {
    const { personalIdNumber, fullName, phoneNumber } = this.#person;
    const { appointment } = await this.#ask<{ appointment: Booked }>(
      `mutation ($input: BookAppointmentInput!) {
        bookAppointment(input: $input) {
          ... on AppointmentBooked { appointment { code startsAt officeName } }
          ... on Refusal { message }
        }
      }`,
      {
        input: {
          idempotencyKey: `e2e-${personalIdNumber}`,
          officeCode,
          startsAt: await this.#lastFreeTime(officeCode),
          personalIdNumber,
          fullName,
          phoneNumber,
          hasValidCard: true,
          residenceUnitCode,
        },
      },
    );
    return appointment;
  }

  /** Makes a granted account active; `codeFor` reads the message with the code. After the window it takes a visit code as well. */
  async activate(codeFor: (phoneNumber: string) => Promise<string>, visitCode?: string): Promise<void> {
    const { personalIdNumber, phoneNumber } = this.#person;
    const { flowId } = await this.#ask<{ flowId: string }>(
      `mutation ($input: StartActivationInput!) {
        startActivation(input: $input) { ... on ActivationStarted { flowId } ... on Refusal { message } }
      }`,
      { input: { personalIdNumber, phoneNumber, ...(visitCode === undefined ? {} : { visitCode }) } },
    );
    await this.#ask(
      `mutation ($input: VerifyActivationCodeInput!) {
        verifyActivationCode(input: $input) { ... on ActivationCodeVerified { flowId } ... on Refusal { message } }
      }`,
      { input: { flowId, code: await codeFor(phoneNumber) } },
    );
    await this.#ask(
      `mutation ($input: CompleteActivationInput!) {
        completeActivation(input: $input) { ... on ActivationCompleted { accountLevel } ... on Refusal { message } }
      }`,
      {
        input: {
          flowId,
          password: HOLDER_PASSWORD,
          passcode: PASSCODE,
          securityAnswers: SECURITY_ANSWERS.map((answer, index) => ({
            questionId: SECURITY_QUESTIONS[index],
            answer,
          })),
        },
      },
    );
  }

  async #lastFreeTime(officeCode: string): Promise<string> {
    for (let daysAhead = 30; daysAhead > 0; daysAhead -= 1) {
      const day = new Date(Date.now() + daysAhead * 86_400_000).toISOString().slice(0, 10);
      const slots = await this.#ask<readonly { readonly startsAt: string; readonly freePlaces: number }[]>(
        `query ($day: LocalDate!, $officeCode: String!) {
          appointmentSlots(day: $day, officeCode: $officeCode) { startsAt freePlaces }
        }`,
        { day, officeCode },
      );
      const free = slots.findLast(({ freePlaces }) => freePlaces > 0);
      if (free) return free.startsAt;
    }
    throw new Error(`${officeCode} has no free place in the next 30 days.`);
  }

  /** The one field that was asked for; a refusal is a failure here. */
  async #ask<Result>(query: string, variables: object = {}): Promise<Result> {
    const response = await fetch(this.#url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as Answer<Result & { readonly message?: string }>;
    const [result] = Object.values(data ?? {});
    const trouble = errors?.[0]?.message ?? result?.message;
    if (!result || trouble) throw new Error(trouble ?? 'The portal gave no answer.');
    return result;
  }
}
