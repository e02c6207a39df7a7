import { asHolder } from '../../platform/access/actor.ts';
import { isUuid } from '../../platform/identifiers.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { endHolderSessions, findUnitOfAccount } from './holder-session.queries.ts';

/** Kết thúc phiên đăng nhập: ends one of the holder's own sessions. One of somebody else is not there. */
export const endHolderSession: UseCase<{ sessionId: string }, { endedAt: Date }> = {
  name: 'endHolderSession',
  permission: 'holder-session:end',
  rows: 'ACTOR',
  async run({ em, actor, now, audit }, { sessionId }) {
    const { accountId } = asHolder(actor);
    const ended = isUuid(sessionId) ? await endHolderSessions(em, { accountId, sessionId }) : 0;
    if (ended === 0) throw new NotFound();
    audit({
      unitId: await findUnitOfAccount(em, accountId),
      action: 'HOLDER_SESSION_ENDED',
      subjectKind: 'ACCOUNT',
      subjectId: accountId,
      details: { sessionId },
    });
    return { endedAt: now };
  },
};
