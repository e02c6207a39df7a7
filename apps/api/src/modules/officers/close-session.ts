import { isOfficer } from '../../platform/access/actor.ts';
import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { deleteSession } from './session.queries.ts';

/** Ends the session of a cookie, on every server at once. Ending one that is gone is no error. */
export const closeSession: UseCase<{ tokenHash: Buffer }, { closedAt: Date }> = {
  name: 'closeSession',
  permission: 'session:open',
  rows: 'ACTOR',
  async run({ em, actor, now, audit }, { tokenHash }) {
    await deleteSession(em, tokenHash);
    audit({
      unitId: NATIONAL_CHAIN,
      action: 'SIGNED_OUT',
      subjectKind: 'OFFICER',
      subjectId: isOfficer(actor) ? actor.id : 'UNKNOWN',
    });
    return { closedAt: now };
  },
};
