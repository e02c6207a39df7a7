import { isHolder } from '../../platform/access/actor.ts';
import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { deleteHolderSession, findUnitOfAccount } from './holder-session.queries.ts';

/** Ends the session of a cookie, on every server at once. Ending one that is gone is no error. */
export const closeHolderSession: UseCase<{ tokenHash: Buffer }, { closedAt: Date }> = {
  name: 'closeHolderSession',
  permission: 'holder-session:close',
  rows: 'ACTOR',
  async run({ em, actor, now, audit }, { tokenHash }) {
    const sessionId = await deleteHolderSession(em, tokenHash);
    audit({
      unitId: isHolder(actor) ? await findUnitOfAccount(em, actor.accountId) : NATIONAL_CHAIN,
      action: 'HOLDER_SIGNED_OUT',
      subjectKind: 'ACCOUNT',
      subjectId: isHolder(actor) ? actor.accountId : 'UNKNOWN',
      details: { sessionId },
    });
    return { closedAt: now };
  },
};
