import { asOfficer } from '../../platform/access/actor.ts';
import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';
import { isUuid } from '../../platform/identifiers.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { endSessionsOf } from './session.queries.ts';

/** Kết thúc phiên đăng nhập: ends one of the officer's own sessions. One of somebody else is not there. */
export const endOwnSession: UseCase<{ sessionId: string }, { count: number; endedAt: Date }> = {
  name: 'endOwnSession',
  permission: 'own-session:end',
  rows: 'ACTOR',
  async run({ em, actor, now, audit }, { sessionId }) {
    const { id } = asOfficer(actor);
    const count = isUuid(sessionId) ? await endSessionsOf(em, { officerId: id, sessionId }) : 0;
    if (count === 0) throw new NotFound();
    audit({
      unitId: NATIONAL_CHAIN,
      action: 'OFFICER_SESSION_ENDED',
      subjectKind: 'OFFICER',
      subjectId: id,
      details: { sessionId },
    });
    return { count, endedAt: now };
  },
};

/** Kết thúc các phiên khác: all of the officer's sessions but the one that asks; how many they were. */
export const endOtherOwnSessions: UseCase<{ tokenHash: Buffer }, { count: number; endedAt: Date }> = {
  name: 'endOtherOwnSessions',
  permission: 'own-session:end',
  rows: 'ACTOR',
  async run({ em, actor, now, audit }, { tokenHash }) {
    const { id } = asOfficer(actor);
    const count = await endSessionsOf(em, { officerId: id, exceptTokenHash: tokenHash });
    audit({
      unitId: NATIONAL_CHAIN,
      action: 'OFFICER_SESSION_ENDED',
      subjectKind: 'OFFICER',
      subjectId: id,
      details: { count },
    });
    return { count, endedAt: now };
  },
};
