import { asHolder } from '../../platform/access/actor.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { endHolderSessions, findUnitOfAccount } from './holder-session.queries.ts';

/** Kết thúc các phiên đăng nhập khác: all of the holder's sessions but the one that asks; how many they were. */
export const endOtherHolderSessions: UseCase<{ tokenHash: Buffer }, { count: number; endedAt: Date }> = {
  name: 'endOtherHolderSessions',
  permission: 'holder-session:end',
  rows: 'ACTOR',
  async run({ em, actor, now, audit }, { tokenHash }) {
    const { accountId } = asHolder(actor);
    const count = await endHolderSessions(em, { accountId, exceptTokenHash: tokenHash });
    audit({
      unitId: await findUnitOfAccount(em, accountId),
      action: 'HOLDER_OTHER_SESSIONS_ENDED',
      subjectKind: 'ACCOUNT',
      subjectId: accountId,
      details: { count },
    });
    return { count, endedAt: now };
  },
};
