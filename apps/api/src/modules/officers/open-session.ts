import { isOfficer } from '../../platform/access/actor.ts';
import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { deleteSession, insertSession, SESSION_HOURS } from './officers.queries.ts';

/** Opens a session for an officer whose password was right, and ends the one that the browser had before, if any. */
export const openSession: UseCase<
  { tokenHash: Buffer; replacedTokenHash: Buffer | null },
  { expiresAt: Date }
> = {
  name: 'openSession',
  permission: 'session:open',
  rows: 'ACTOR',
  async run({ em, actor, now, audit }, { tokenHash, replacedTokenHash }) {
    if (!isOfficer(actor)) throw new Error('Only an officer has a session.');
    const expiresAt = new Date(now.getTime() + SESSION_HOURS * 3_600_000);
    if (replacedTokenHash) await deleteSession(em, replacedTokenHash);
    await insertSession(em, tokenHash, actor.id, expiresAt);
    audit({ unitId: NATIONAL_CHAIN, action: 'SIGNED_IN', subjectKind: 'OFFICER', subjectId: actor.id });
    return { expiresAt };
  },
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
