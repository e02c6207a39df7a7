import type { AuthProvider } from 'ra-core';

import { handOver } from '../field/hand-over.ts';
import type { CompleteOfficerSignInMutation, MeQuery } from '../generated/graphql.ts';
import type { Send } from './back-office-client.ts';
import {
  completePasskeySignInDocument,
  completeSignInDocument,
  completeSingleSignOnDocument,
  meDocument,
  signInDocument,
  signOutDocument,
} from './officer.documents.ts';
import { hasFailureCode, RequestFailure } from './request-failure.ts';

type SignedInOfficer = MeQuery['me'];

/** What an authenticator app is set up with. */
export interface OfferedFactor {
  readonly secret: string;
  readonly address: string;
}

/** How far a sign-in has come. */
export type SignInProgress =
  | { readonly kind: 'SIGNED_IN'; readonly recoveryCodes: readonly string[] | null }
  | ({ readonly kind: 'FACTOR_NEEDED' } & NeededFactor);

/** What is asked besides the password. */
export interface NeededFactor {
  readonly signInToken: string;
  /** The app to set up; null where a factor is there already. */
  readonly offered: OfferedFactor | null;
  /** Whether codes of an app are taken. */
  readonly hasApp: boolean;
  /** What the browser makes or asks a passkey with; null where none comes into question. */
  readonly passkeyOptions: string | null;
}

/** What came of going to the identity provider; NOT_LINKED: nobody signs in with the account that it has named. */
export type SingleSignOnOutcome = SignInProgress | { readonly kind: 'NOT_LINKED'; readonly subject: string };

/** React-admin's own provider, with the steps of a sign-in apart from each other. */
export interface OfficerAuthProvider extends AuthProvider {
  startSignIn: (credentials: { username: string; password: string }) => Promise<SignInProgress>;
  completeSignIn: (input: { signInToken: string; code: string }) => Promise<SignInProgress>;
  completePasskeySignIn: (input: { signInToken: string; credential: string }) => Promise<SignInProgress>;
  /** Whither the browser goes for a work account. */
  startSingleSignOn: () => Promise<string>;
  /** Once, in the browser that has come back. */
  completeSingleSignOn: () => Promise<SingleSignOnOutcome>;
}

export interface OfficerIdentity {
  readonly id: string;
  readonly fullName: string;
  readonly units: SignedInOfficer['units'];
}

// Long enough that one page asks once, short enough that a withdrawn permission shows within the minute.
const OFFICER_FRESH_MS = 30_000;

const PERMISSION_SUBJECTS: Readonly<Record<string, string>> = {
  'access-findings': 'access-finding',
  'account-locks': 'account-lock',
  applications: 'application',
  applicants: 'applicant',
  'administrative-units': 'administrative-unit',
  appointments: 'appointment',
  'area-tasks': 'area-task',
  'agency-questions': 'agency-question',
  'assisted-activations': 'assisted-activation',
  'cross-checks': 'cross-check',
  'data-requests': 'data-request',
  'ward-reports': 'ward-report',
  'leave-covers': 'leave-cover',
  'lock-appeals': 'lock-appeal',
  'lock-requests': 'lock-request',
  officers: 'officer',
  'officer-identities': 'officer-identity',
  'outreach-lists': 'outreach-list',
  'outreach-meetings': 'outreach-meeting',
  'outreach-teams': 'outreach-team',
  papers: 'paper',
  'target-campaigns': 'target-campaign',
  'unit-mergers': 'unit-merger',
  files: 'file',
};

/** The permission behind what react-admin asks: ("applications", "show") is "application:read". */
export function permissionFor(resource: string, action: string): string {
  return `${PERMISSION_SUBJECTS[resource] ?? resource}:${action === 'show' ? 'read' : action}`;
}

const neededOf = ({
  signInToken,
  passkeyOptions,
}: {
  readonly signInToken: string;
  readonly passkeyOptions?: string | null;
}) => ({ signInToken, passkeyOptions: passkeyOptions ?? null });

export function createAuthProvider(
  send: Send,
  now: () => number,
  startSingleSignOn: OfficerAuthProvider['startSingleSignOn'],
): OfficerAuthProvider {
  let known: { readonly officer: Promise<SignedInOfficer>; readonly askedAt: number } | undefined;

  const remember = (officer: Promise<SignedInOfficer>) => {
    known = { officer, askedAt: now() };
    return officer;
  };
  const forget = () => {
    known = undefined;
  };
  const getOfficer = async (): Promise<SignedInOfficer> => {
    if (known && now() - known.askedAt < OFFICER_FRESH_MS) return known.officer;
    const earlier = known?.officer;
    try {
      return await remember(send(meDocument, {}).then(({ me }) => me));
    } catch (error) {
      forget();
      // A broken line is no reason to sign somebody out in the middle of a case.
      if (hasFailureCode(error, 'NETWORK') && earlier) return await remember(earlier);
      throw error;
    }
  };

  const welcome = async (officer: SignedInOfficer) => {
    await remember(Promise.resolve(officer));
    await handOver(officer).catch(() => undefined);
  };

  const signedIn = async (
    answer: CompleteOfficerSignInMutation['completeOfficerSignIn'],
  ): Promise<SignInProgress> => {
    if (answer.__typename !== 'SignedIn') throw new RequestFailure(answer.code, answer.message);
    await welcome(answer.officer);
    return { kind: 'SIGNED_IN', recoveryCodes: answer.recoveryCodes ?? null };
  };

  return {
    async startSignIn(credentials) {
      const { signIn } = await send(signInDocument, { input: credentials });
      switch (signIn.__typename) {
        case 'SignedIn':
          await welcome(signIn.officer);
          return { kind: 'SIGNED_IN', recoveryCodes: null };
        case 'SecondFactorNeeded':
          return { kind: 'FACTOR_NEEDED', ...neededOf(signIn), hasApp: signIn.hasApp, offered: null };
        case 'SecondFactorToEnrol':
          return { kind: 'FACTOR_NEEDED', ...neededOf(signIn), hasApp: false, offered: signIn.offered };
        default:
          throw new RequestFailure(signIn.code, signIn.message);
      }
    },
    async completeSignIn(input) {
      return signedIn((await send(completeSignInDocument, { input })).completeOfficerSignIn);
    },
    async completePasskeySignIn(input) {
      return signedIn((await send(completePasskeySignInDocument, { input })).completePasskeySignIn);
    },
    startSingleSignOn,
    async completeSingleSignOn() {
      const { completeSingleSignOn: answer } = await send(completeSingleSignOnDocument, {});
      switch (answer.__typename) {
        case 'SignedIn':
          await welcome(answer.officer);
          return { kind: 'SIGNED_IN', recoveryCodes: null };
        case 'SecondFactorNeeded':
          return { kind: 'FACTOR_NEEDED', ...neededOf(answer), hasApp: answer.hasApp, offered: null };
        case 'WorkAccountNotLinked':
          return { kind: 'NOT_LINKED', subject: answer.subject };
        default:
          throw new RequestFailure(answer.code, answer.message);
      }
    },
    /** Called by the sign-in page when all steps are done: react-admin then leads on. */
    async login() {
      await getOfficer();
    },
    async logout() {
      if (!known) return;
      forget();
      await handOver(null).catch(() => undefined);
      // Without an answer the cookie dies by itself; the officer still leaves the screen.
      await send(signOutDocument, {}).catch(() => undefined);
    },
    async checkAuth() {
      try {
        await getOfficer();
      } catch {
        // The sign-in page says why one stands there, so react-admin need not.
        throw { message: false };
      }
    },
    async checkError(error: unknown) {
      if (!hasFailureCode(error, 'UNAUTHENTICATED')) return;
      forget();
      throw error;
    },
    async getIdentity() {
      const { username, displayName, units } = await getOfficer();
      return { id: username, fullName: displayName, units } satisfies OfficerIdentity;
    },
    async getPermissions() {
      return (await getOfficer()).permissions;
    },
    async canAccess({ resource, action }) {
      return (await getOfficer()).permissions.includes(permissionFor(resource, action));
    },
  };
}
