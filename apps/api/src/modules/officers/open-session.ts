import { browserWords, type FirstFactor, type SecondFactor } from '@dinhdanh/domain';
import { asOfficer } from '../../platform/access/actor.ts';
import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';
import type { Transaction, UseCase } from '../../platform/use-case.ts';
import { deleteSession, insertSession, SESSION_HOURS } from './session.queries.ts';

/** The browser that signs in, with the cookie it gets and the one it had. */
export interface SigningBrowser {
  readonly tokenHash: Buffer;
  readonly replacedTokenHash: Buffer | null;
  readonly userAgent: string;
}

/** With what an officer has signed in. */
interface ProvedFactors {
  readonly firstFactor: FirstFactor;
  readonly secondFactor: SecondFactor | null;
}

/** Opens the session of an officer who has proved everything, and ends the one that the browser had before, if any. */
export async function openSessionIn(
  { em, actor, now, audit }: Transaction,
  { tokenHash, replacedTokenHash, userAgent }: SigningBrowser,
  { firstFactor, secondFactor }: ProvedFactors,
): Promise<{ expiresAt: Date }> {
  const officer = asOfficer(actor);
  const expiresAt = new Date(now.getTime() + SESSION_HOURS * 3_600_000);
  if (replacedTokenHash) await deleteSession(em, replacedTokenHash);
  await insertSession(em, {
    tokenHash,
    officerId: officer.id,
    firstFactor,
    secondFactor,
    ...browserWords(userAgent),
    at: now,
    expiresAt,
  });
  audit({
    unitId: NATIONAL_CHAIN,
    action: 'SIGNED_IN',
    subjectKind: 'OFFICER',
    subjectId: officer.id,
    details: { firstFactor, secondFactor },
  });
  return { expiresAt };
}

/** Opens a session for an officer whose password was right and enough. */
export const openSession: UseCase<SigningBrowser, { expiresAt: Date }> = {
  name: 'openSession',
  permission: 'session:open',
  rows: 'ACTOR',
  run: (transaction, browser) =>
    openSessionIn(transaction, browser, { firstFactor: 'PASSWORD', secondFactor: null }),
};

/** Keeps a line about a sign-in that failed. `officerId` null: nobody has that name. */
export const recordFailedSignIn: UseCase<{ officerId: string | null }, void> = {
  name: 'recordFailedSignIn',
  permission: 'session:open',
  rows: 'ACTOR',
  async run({ audit }, { officerId }) {
    audit({
      unitId: NATIONAL_CHAIN,
      action: 'SIGN_IN_FAILED',
      subjectKind: 'OFFICER',
      subjectId: officerId ?? 'UNKNOWN',
    });
  },
};
