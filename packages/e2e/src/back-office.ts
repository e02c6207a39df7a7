import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { Person } from './people.ts';

const DEMO_PASSWORD = 'DinhDanh@2026';
const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }';

export interface SubmittedApplication {
  readonly id: string;
  readonly code: string;
}

interface GraphqlAnswer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string }[];
}

/** An officer at the API, without a browser. */
export class BackOffice {
  readonly #url: string;
  #cookie = '';

  private constructor(baseUrl: string) {
    this.#url = `${baseUrl}/graphql/back-office`;
  }

  static async signIn(baseUrl: string, username: string): Promise<BackOffice> {
    const officer = new BackOffice(baseUrl);
    const signedIn = await officer.ask<{ signIn: { __typename: string } }>(SIGN_IN, {
      input: { username, password: DEMO_PASSWORD },
    });
    expect(signedIn.signIn.__typename).toBe('SignedIn');
    return officer;
  }

  async ask<Data>(query: string, variables: object = {}): Promise<Data> {
    const response = await fetch(this.#url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Cookie: this.#cookie },
      body: JSON.stringify({ query, variables }),
    });
    this.#cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? this.#cookie;
    const answer = (await response.json()) as GraphqlAnswer;
    if (answer.errors?.[0]) throw new Error(answer.errors[0].message);
    return answer.data as Data;
  }

  /** Enters an application and waits until it has been compared with the population database. */
  async submitReadyApplication(person: Person, unitCode = '06721'): Promise<SubmittedApplication> {
    const { submitApplication } = await this.ask<{
      submitApplication: { application?: SubmittedApplication; message?: string };
    }>(
      `mutation ($input: SubmitApplicationInput!) {
        submitApplication(input: $input) {
          ... on ApplicationSubmitted { application { id code } }
          ... on Refusal { message }
        }
      }`,
      { input: { ...person, idempotencyKey: `e2e-${person.personalIdNumber}`, unitCode, level: 'LEVEL_2' } },
    );
    const { application } = submitApplication;
    if (!application) throw new Error(submitApplication.message);
    await expect.poll(() => this.stateOf(application.id)).toBe('READY_FOR_REVIEW');
    return application;
  }

  async stateOf(id: string): Promise<string> {
    return (await this.#application(id)).state;
  }

  async approve(id: string): Promise<void> {
    const { version } = await this.#application(id);
    const { approveApplication } = await this.ask<{ approveApplication: { __typename: string } }>(
      'mutation ($input: ApproveApplicationInput!) { approveApplication(input: $input) { __typename } }',
      { input: { id, expectedVersion: version } },
    );
    expect(approveApplication.__typename).toBe('ApplicationApproved');
  }

  /** Accounts activated in a unit since the day of the campaign. */
  async activatedIn(unitCode: string): Promise<number> {
    const { targetCampaigns } = await this.ask<{ targetCampaigns: { items: readonly { id: string }[] } }>(
      '{ targetCampaigns { items { id } } }',
    );
    const { wardProgress } = await this.ask<{
      wardProgress: { rows: readonly { unit: { code: string }; activated: number }[] };
    }>('query ($id: ID!) { wardProgress(campaignId: $id) { rows { unit { code } activated } } }', {
      id: targetCampaigns.items[0]?.id,
    });
    return wardProgress.rows.find(({ unit }) => unit.code === unitCode)?.activated ?? Number.NaN;
  }

  async #application(id: string): Promise<{ state: string; version: number }> {
    const { application } = await this.ask<{ application: { state: string; version: number } }>(
      'query ($id: ID!) { application(id: $id) { state version } }',
      { id },
    );
    return application;
  }
}

/** Signs the browser of a page in, without the sign-in page. */
export async function signInBrowser(page: Page, username: string): Promise<void> {
  const answer = await page.request.post('/graphql/back-office', {
    data: { query: SIGN_IN, variables: { input: { username, password: DEMO_PASSWORD } } },
  });
  expect(await answer.json()).toEqual({ data: { signIn: { __typename: 'SignedIn' } } });
}
