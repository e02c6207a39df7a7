import { createDemoWorld } from '@dinhdanh/demo-world';
import pg from 'pg';
import { Secret, TOTP } from 'otpauth';
import { inject } from 'vitest';

export const production = inject('production');

/** As the superuser: to look at what an attack has left, and to begin the next one unhindered. */
export const owner = new pg.Pool({ connectionString: production.ownerDatabaseUrl, max: 4 });

export interface Refused {
  readonly message: string;
  readonly extensions: { readonly code: string } & Readonly<Record<string, unknown>>;
}

export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
  // What a document asks for is known to its author alone.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- see above
  readonly data: any;
  readonly codes: readonly string[];
}

export type Door = 'back-office' | 'portal' | 'agency';

/** Any request at all, with the answer read as far as it can be. */
export async function send(url: string, init: RequestInit = {}): Promise<Answer> {
  const response = await fetch(url, { redirect: 'manual', ...init });
  const text = await response.text();
  const { data, errors } = readJson(text);
  return {
    status: response.status,
    text,
    headers: response.headers,
    data,
    codes: errors?.map(({ extensions }) => extensions.code) ?? [],
  };
}

function readJson(text: string): { data?: unknown; errors?: readonly Refused[] } {
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === 'object' && read !== null ? read : {};
  } catch {
    return {};
  }
}

/** One attacker, or one person, with the cookies that the server has given. */
export class Person {
  readonly #cookies = new Map<string, string>();
  readonly #door: Door;
  readonly #url: string;

  constructor(door: Door, url = production.openUrl) {
    this.#door = door;
    this.#url = url;
  }

  get cookie(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  set cookie(text: string) {
    this.#cookies.clear();
    for (const part of text.split('; ')) {
      const [name = '', value = ''] = part.split('=');
      this.#cookies.set(name, value);
    }
  }

  async ask(
    query: string,
    variables: Readonly<Record<string, unknown>> = {},
    headers: Readonly<Record<string, string>> = {},
    url = this.#url,
  ): Promise<Answer> {
    return this.post(`/graphql/${this.#door}`, JSON.stringify({ query, variables }), headers, url);
  }

  async post(
    path: string,
    body: string | Uint8Array<ArrayBuffer>,
    headers: Readonly<Record<string, string>> = {},
    url = this.#url,
  ): Promise<Answer> {
    const answer = await send(url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: this.cookie, ...headers },
      body,
    });
    for (const line of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = line.split(';')[0]?.split('=') ?? [];
      if (value === '') this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
    return answer;
  }

  get(path: string, url = this.#url): Promise<Answer> {
    return send(url + path, { headers: { cookie: this.cookie } });
  }
}

export const PASSWORD = 'DinhDanh@2026';

const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { __typename ... on Refusal { code }
  ... on SecondFactorToEnrol { signInToken offered { secret } } ... on SecondFactorNeeded { signInToken } } }`;
const COMPLETE = `mutation ($input: CompleteOfficerSignInInput!) { completeOfficerSignIn(input: $input) {
  __typename ... on Refusal { code } } }`;

/** The password alone. */
export const signIn = (person: Person, username: string, password = PASSWORD, headers = {}, url?: string) =>
  person.ask(SIGN_IN, { input: { username, password } }, headers, url);
export const completeSignIn = (person: Person, signInToken: string, code: string | null) =>
  person.ask(COMPLETE, { input: { signInToken, code } });

/** What an app on a phone shows now. */
export const codeOfApp = (secret: string): string =>
  new TOTP({ secret: Secret.fromBase32(secret), digits: 6, period: 30, algorithm: 'SHA1' }).generate();

export interface Officer {
  readonly person: Person;
  readonly secret: string;
}
const officers = new Map<string, Promise<Officer>>();

/** An officer of the demo world, who sets up an app at the first sign-in; signed in once for all attacks. */
export function officer(username: string): Promise<Officer> {
  const known = officers.get(username) ?? enrol(username);
  officers.set(username, known);
  return known;
}

async function enrol(username: string): Promise<Officer> {
  await forgetLimits();
  const person = new Person('back-office');
  const { data } = await signIn(person, username);
  const { secret } = data.signIn.offered;
  const done = await completeSignIn(person, data.signIn.signInToken, codeOfApp(secret));
  if (done.data.completeOfficerSignIn.__typename !== 'SignedIn')
    throw new Error(`${username} could not sign in: ${done.text}`);
  return { person, secret };
}

/** Everybody attacks from one address. */
export const forgetLimits = () => owner.query('delete from rate_limit');

export const auditLines = async (): Promise<number> => {
  const { rows } = await owner.query<{ lines: number }>('select count(*)::integer as lines from audit_line');
  return rows[0]?.lines ?? 0;
};

export const times = <Item>(count: number, item: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => item(index));
export const countOf = (all: readonly string[], wanted: string): number =>
  all.filter((one) => one === wanted).length;

/** A citizen of the demo world in some state, who has not been handed out yet. */
export interface Citizen {
  readonly accountId: string;
  readonly personalIdNumber: string;
  readonly phoneNumber: string;
}
const handedOut: string[] = [];
/** Numbers are sealed, and whoever attacks has no keys; the demo world knows its people. */
const demoPeople = createDemoWorld().people();

export async function citizenWith(state: 'GRANTED' | 'ACTIVE' | 'LOCKED'): Promise<Citizen> {
  const { rows } = await owner.query<{ accountId: string; place: number }>(
    `select a.id as "accountId", right(p.code, 6)::integer as place
     from account a join application p on p.id = a.granted_by_application_id
     where a.state = $1 and a.id <> all ($2) and (a.state <> 'GRANTED' or a.window_closes_at > app_now() + interval '3 days')
       and a.level = 'LEVEL_2' and right(p.code, 6)::integer <= $3 order by a.id limit 1`,
    [state, handedOut, demoPeople.length],
  );
  const [found] = rows;
  // The applications of the demo world are numbered in the order of its people.
  const person = found && demoPeople[found.place - 1];
  if (!person) throw new Error(`The demo world has no more citizens whose account is ${state}.`);
  handedOut.push(found.accountId);
  const { personalIdNumber, phoneNumber } = person;
  return { accountId: found.accountId, personalIdNumber, phoneNumber };
}

const CODE = /^(\d{6}) la ma /;

/** The newest code that the simulated gateway has for a phone, when it has come. */
export async function codeTo(phoneNumber: string, nth = 1): Promise<string> {
  const until = Date.now() + 30_000;
  for (;;) {
    const response = await fetch(`${production.simulatorUrl}/sms/messages?to=${phoneNumber}`);
    const { messages } = (await response.json()) as { messages: readonly { text: string }[] };
    const codes = messages.flatMap(({ text }) => CODE.exec(text)?.[1] ?? []);
    if (codes.length >= nth) return codes.at(-1) ?? '';
    if (Date.now() > until) throw new Error(`No code came to ${phoneNumber}.`);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

export const messagesTo = async (phoneNumber: string): Promise<number> => {
  const response = await fetch(`${production.simulatorUrl}/sms/messages?to=${phoneNumber}`);
  return ((await response.json()) as { messages: readonly unknown[] }).messages.length;
};
