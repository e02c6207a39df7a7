import type { AuthProvider } from 'ra-core';

import { handOver } from '../field/hand-over.ts';
import type { MeQuery } from '../generated/graphql.ts';
import type { Send } from './back-office-client.ts';
import { meDocument, signInDocument, signOutDocument } from './officer.documents.ts';
import { hasFailureCode, RequestFailure } from './request-failure.ts';

type SignedInOfficer = MeQuery['me'];

export interface OfficerIdentity {
  readonly id: string;
  readonly fullName: string;
  readonly units: SignedInOfficer['units'];
}

// Long enough that one page asks once, short enough that a withdrawn permission shows within the minute.
const OFFICER_FRESH_MS = 30_000;

const PERMISSION_SUBJECTS: Readonly<Record<string, string>> = {
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
  'lock-appeals': 'lock-appeal',
  'lock-requests': 'lock-request',
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

export function createAuthProvider(send: Send, now: () => number): AuthProvider {
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

  return {
    async login(credentials: { username: string; password: string }) {
      const { signIn } = await send(signInDocument, { input: credentials });
      if (signIn.__typename !== 'SignedIn') throw new RequestFailure(signIn.code, signIn.message);
      await remember(Promise.resolve(signIn.officer));
      await handOver(signIn.officer).catch(() => undefined);
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
