// The first administrator at her browser: link, password, authenticator app, session. She sends the documents that the
// dashboard was built with, for a production server knows no others.
import { createHmac, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const RECOVERY_CODES = 10;
const TOTP_PERIOD_MS = 30_000;
const TOTP_DIGITS = 6;
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

export interface Administrator {
  /** Password and app by the link that the command line printed, then her first session. */
  signInForTheFirstTime(link: string): Promise<void>;
  /** Throws unless the session of before still names her. */
  expectSession(): Promise<void>;
}

interface Answer {
  readonly data?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

export function administrator(username: string, installation: string, origin: string): Administrator {
  const documents = JSON.parse(
    readFileSync(join(installation, 'apps/admin/src/generated/persisted-documents.json'), 'utf8'),
  ) as Record<string, string>;
  let cookie = '';

  const send = async (operation: string, variables: object = {}): Promise<Answer> => {
    const [sha256Hash] =
      Object.entries(documents).find(([, text]) => new RegExp(`^\\w+ ${operation}\\b`).test(text)) ?? [];
    if (!sha256Hash) throw new Error(`The dashboard has no operation ${operation}.`);
    const response = await fetch(`${origin}/graphql/back-office`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ variables, extensions: { persistedQuery: { sha256Hash } } }),
    });
    for (const line of response.headers.getSetCookie())
      if (line.startsWith('__Host-officer=')) cookie = line.slice(0, line.indexOf(';'));
    return (await response.json()) as Answer;
  };

  const expectKind = async (kind: string, operation: string, variables: object) => {
    const answer = await send(operation, variables);
    const [result] = Object.values(answer.data ?? {});
    if (result?.['__typename'] !== kind)
      throw new Error(`${operation} gave no ${kind}: ${JSON.stringify(answer)}`);
    return result;
  };

  const expectSession = async (): Promise<void> => {
    const { data } = await send('Me');
    if (data?.['me']?.['username'] !== username) throw new Error('The session names nobody.');
  };

  return {
    expectSession,
    async signInForTheFirstTime(link) {
      const token = /#enrol=([\w-]+)$/.exec(link)?.[1];
      const password = `${randomBytes(15).toString('base64url')} sông Ka Long`;
      await expectKind('OfficerEnrolled', 'EnrolOfficer', { input: { token, password } });
      const asked = await expectKind('SecondFactorToEnrol', 'SignIn', { input: { username, password } });
      const { errors } = await send('Me');
      if (errors?.[0]?.extensions.code !== 'UNAUTHENTICATED')
        throw new Error('The password alone opened a session.');
      const { secret } = asked['offered'] as { readonly secret: string };
      const signedIn = await expectKind('SignedIn', 'CompleteOfficerSignIn', {
        input: { signInToken: asked['signInToken'], code: totpOf(secret) },
      });
      const codes = signedIn['recoveryCodes'];
      if (!Array.isArray(codes) || codes.length !== RECOVERY_CODES)
        throw new Error('No recovery codes came.');
      await expectSession();
    },
  };
}

/** The six digits that an authenticator app shows now (RFC 6238). */
function totpOf(secret: string): string {
  const bits = [...secret].map((letter) => BASE32.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / TOTP_PERIOD_MS)));
  const digest = createHmac('sha1', key).update(counter).digest();
  const start = (digest.at(-1) ?? 0) & 0xf;
  const number = digest.readUInt32BE(start) & 0x7fffffff;
  return String(number % 10 ** TOTP_DIGITS).padStart(TOTP_DIGITS, '0');
}
