import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { Person } from './people.ts';

const DEMO_PASSWORD = 'DinhDanh@2026';
const TRA_CO = '06721';
/** Many applications at once are compared one after the other, and an agency's line that failed is tried after half a minute. */
const CHECK_PATIENCE_MS = 45_000;
const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }';

type PictureKind = 'PORTRAIT' | 'FINGERPRINT' | 'SCAN';

/** What is brought along besides the facts; ids of uploaded pictures. */
interface Brought {
  readonly portraitFileId?: string;
  readonly fingerprintFileIds?: readonly string[];
  readonly scanFileIds?: readonly string[];
  readonly papers?: readonly { readonly type: string; readonly number: string }[];
}

export interface SubmittedApplication {
  readonly id: string;
  readonly code: string;
}

interface FoundApplication {
  readonly id: string;
  readonly state: string;
  readonly reviewReasons: readonly string[];
}

interface GraphqlAnswer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string }[];
}

/** An officer at the API, without a browser. */
export class BackOffice {
  readonly #baseUrl: string;
  #cookie = '';

  private constructor(baseUrl: string) {
    this.#baseUrl = baseUrl;
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
    const response = await fetch(`${this.#baseUrl}/graphql/back-office`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Cookie: this.#cookie },
      body: JSON.stringify({ query, variables }),
    });
    this.#cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? this.#cookie;
    const answer = (await response.json()) as GraphqlAnswer;
    if (answer.errors?.[0]) throw new Error(answer.errors[0].message);
    return answer.data as Data;
  }

  /** Sends a picture as the counter does, and gives the id under which an application names it. */
  async upload(kind: PictureKind, picture: Buffer, unitCode = TRA_CO): Promise<string> {
    const response = await fetch(`${this.#baseUrl}/files/back-office?kind=${kind}&unit=${unitCode}`, {
      method: 'POST',
      headers: { 'Content-Type': 'image/jpeg', Cookie: this.#cookie },
      body: new Uint8Array(picture),
    });
    const answer = (await response.json()) as { readonly id?: string };
    if (!answer.id) throw new Error(`The picture was refused: ${JSON.stringify(answer)}`);
    return answer.id;
  }

  async submitApplication(
    person: Person,
    unitCode = TRA_CO,
    brought: Brought = {},
  ): Promise<SubmittedApplication> {
    const { submitApplication } = await this.ask<{
      submitApplication: { application?: SubmittedApplication; message?: string };
    }>(
      `mutation ($input: SubmitApplicationInput!) {
        submitApplication(input: $input) {
          ... on ApplicationSubmitted { application { id code } }
          ... on Refusal { message }
        }
      }`,
      {
        input: {
          ...person,
          ...brought,
          idempotencyKey: `e2e-${person.personalIdNumber}`,
          unitCode,
          level: 'LEVEL_2',
          card: { kind: 'IDENTITY_CARD', issuedOn: '2024-08-15', expiresOn: null },
          consentGiven: true,
        },
      },
    );
    const { application } = submitApplication;
    if (!application) throw new Error(submitApplication.message);
    return application;
  }

  /** Enters an application and waits until all sources have been asked. Without pictures it waits for an officer. */
  async submitReadyApplication(
    person: Person,
    unitCode = TRA_CO,
    brought: Brought = {},
  ): Promise<SubmittedApplication> {
    const application = await this.submitApplication(person, unitCode, brought);
    await expect
      .poll(() => this.stateOf(application.id), { timeout: CHECK_PATIENCE_MS })
      .toBe('READY_FOR_REVIEW');
    return application;
  }

  async stateOf(id: string): Promise<string> {
    return (await this.#application(id)).state;
  }

  /** By the code that stands on the receipt. */
  async stateOfCode(code: string): Promise<string | undefined> {
    return (await this.#byCode(code))?.state;
  }

  async idOf(code: string): Promise<string> {
    const { id } = (await this.#byCode(code)) ?? {};
    if (!id) throw new Error(`There is no application ${code}.`);
    return id;
  }

  /** Why the application of a receipt waits for an officer. */
  async reviewReasonsOf(code: string): Promise<readonly string[]> {
    return (await this.#byCode(code))?.reviewReasons ?? [];
  }

  async approve(id: string): Promise<void> {
    const { version } = await this.#application(id);
    const { approveApplication } = await this.ask<{ approveApplication: { __typename: string } }>(
      'mutation ($input: ApproveApplicationInput!) { approveApplication(input: $input) { __typename } }',
      { input: { id, expectedVersion: version } },
    );
    expect(approveApplication.__typename).toBe('ApplicationApproved');
  }

  /** Takes a case, so that others see that somebody has it. */
  async claim(id: string): Promise<void> {
    const { claimApplication } = await this.ask<{ claimApplication: { __typename: string } }>(
      'mutation ($input: ClaimApplicationInput!) { claimApplication(input: $input) { __typename } }',
      { input: { id } },
    );
    expect(claimApplication.__typename).toBe('ApplicationClaimed');
  }

  /** Checks the code that a holder shows. */
  async verifySharingCode(qrContent: string): Promise<void> {
    const { verifySharingCode } = await this.ask<{ verifySharingCode: { __typename: string } }>(
      'mutation ($input: VerifySharingCodeInput!) { verifySharingCode(input: $input) { __typename } }',
      { input: { qrContent, purpose: 'Nhận bưu phẩm tại bưu cục Móng Cái' } },
    );
    expect(verifySharingCode.__typename).toBe('SharingCodeVerified');
  }

  /** Whether the area officer is to visit somebody. */
  async hasAreaTaskFor(fullName: string): Promise<boolean> {
    const { areaTasks } = await this.ask<{ areaTasks: { items: readonly { fullName: string }[] } }>(
      '{ areaTasks { items { fullName } } }',
    );
    return areaTasks.items.some((task) => task.fullName === fullName);
  }

  /** Returns an application because of its portrait, with these words to the citizen. */
  async giveBack(id: string, text: string): Promise<void> {
    const { version } = await this.#application(id);
    const { returnApplication } = await this.ask<{ returnApplication: { __typename: string } }>(
      'mutation ($input: ReturnApplicationInput!) { returnApplication(input: $input) { __typename } }',
      { input: { id, expectedVersion: version, reason: 'PORTRAIT_BELOW_STANDARD', text } },
    );
    expect(returnApplication.__typename).toBe('ApplicationReturned');
  }

  /** Accounts of a unit that are activated and not signed in to yet, by the funnel. */
  async activatedIn(unitCode: string): Promise<number> {
    const { funnel } = await this.ask<{
      funnel: { total: { buckets: readonly { stage: string; count: number }[] } };
    }>('query ($unitCode: String!) { funnel(unitCode: $unitCode) { total { buckets { stage count } } } }', {
      unitCode,
    });
    return funnel.total.buckets.find(({ stage }) => stage === 'ACTIVATED')?.count ?? Number.NaN;
  }

  async #byCode(code: string): Promise<FoundApplication | undefined> {
    const { applications } = await this.ask<{ applications: { items: readonly FoundApplication[] } }>(
      'query ($filter: ApplicationFilter) { applications(filter: $filter) { items { id state reviewReasons } } }',
      { filter: { search: code } },
    );
    return applications.items[0];
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
