import { checkAlarmIsOthers } from '@dinhdanh/domain';
import { asOfficer } from '../../platform/access/actor.ts';
import { isUuid } from '../../platform/identifiers.ts';
import { readReasonText } from '../../platform/input-refused.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { closeAlarm, lockOpenAlarm } from './break-glass.queries.ts';

interface Acknowledgement {
  readonly alarmId: string;
  /** What was found out. */
  readonly reason: string;
}

/** Xác nhận báo động phá kính: somebody else has looked into why an administrator was made at the server. */
export const acknowledgeBreakGlass: UseCase<Acknowledgement, { acknowledgedAt: Date }> = {
  name: 'acknowledgeBreakGlass',
  permission: 'break-glass:acknowledge',
  rows: 'ACTOR',
  async run({ em, actor, now, audit }, { alarmId, reason }) {
    const { id: ownId } = asOfficer(actor);
    const alarm = isUuid(alarmId) ? await lockOpenAlarm(em, alarmId) : null;
    if (!alarm) throw new NotFound();
    checkAlarmIsOthers({ acknowledgedBy: ownId, raisedBy: alarm.officerId });
    const found = readReasonText('reason', reason);
    await closeAlarm(em, alarmId, { officerId: ownId, at: now });
    audit({
      unitId: alarm.unitId,
      action: 'BREAK_GLASS_ACKNOWLEDGED',
      subjectKind: 'OFFICER',
      subjectId: alarm.officerId,
      details: { reason: found },
    });
    return { acknowledgedAt: now };
  },
};
