import { actOnFinding, DomainRefusal, type AccessFindingAction } from '@dinhdanh/domain';
import { asOfficer } from '../../platform/access/actor.ts';
import { isUuid } from '../../platform/identifiers.ts';
import { asField } from '../../platform/input-refused.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { insertNote, lockFinding, moveFinding } from './access-findings.queries.ts';

const AUDIT_ACTION_OF: Readonly<Record<AccessFindingAction, string>> = {
  TAKE: 'ACCESS_FINDING_TAKEN',
  NOTE: 'ACCESS_FINDING_NOTED',
  CONFIRM: 'ACCESS_FINDING_CLOSED',
  EXPLAIN: 'ACCESS_FINDING_CLOSED',
};

interface Act {
  readonly id: string;
  readonly expectedVersion: number;
  readonly action: AccessFindingAction;
  readonly note?: string | null;
}

/** Xác minh phát hiện bất thường: takes it, notes what was found out, or closes it. One about oneself is not there. */
export const settleAccessFinding: UseCase<Act, { readonly id: string }> = {
  name: 'settleAccessFinding',
  permission: 'access-finding:settle',
  rows: 'ACTOR',
  async run({ em, actor, now, audit }, { id, expectedVersion, action, note = null }) {
    const { id: auditorId } = asOfficer(actor);
    const row = isUuid(id) ? await lockFinding(em, id, auditorId) : null;
    if (!row) throw new NotFound();
    const state = asField('note', () => actOnFinding({ ...row, auditorId, action, note }));
    if (row.version !== expectedVersion)
      throw new DomainRefusal('STALE_VERSION', { currentVersion: row.version });
    const isClosed = action === 'CONFIRM' || action === 'EXPLAIN';
    await moveFinding(em, id, { state, takenBy: auditorId, closedAt: isClosed ? now : null });
    if (action !== 'TAKE')
      await insertNote(em, {
        ...{ findingId: id, unitId: row.unitId, by: auditorId, at: now, action },
        note: (note ?? '').normalize('NFC').trim(),
      });
    audit({
      unitId: row.unitId,
      action: AUDIT_ACTION_OF[action],
      subjectKind: 'ACCESS_FINDING',
      subjectId: id,
      details: { state },
    });
    return { id };
  },
};
