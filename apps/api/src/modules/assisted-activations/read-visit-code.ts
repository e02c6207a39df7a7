import { DomainRefusal, visitActions, visitStanding } from '@dinhdanh/domain';
import type { OfficerActor } from '../../platform/access/actor.ts';
import { isUuid } from '../../platform/identifiers.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { assistanceRows } from '../caller-checks/index.ts';
import { findVisitForUpdate } from './assisted-activations.queries.ts';

/** Xem mã buổi hỗ trợ: by whoever asked for the visit, who reads it to the citizen. Each reading is recorded. */
export const readVisitCode = (actor: OfficerActor): UseCase<{ id: string }, void> => ({
  name: 'readVisitCode',
  permission: 'assisted-activation:request',
  rows: assistanceRows(actor),
  async run({ em, now, audit }, { id }) {
    const visit = isUuid(id) ? await findVisitForUpdate(em, id) : null;
    if (visit?.requestedBy !== actor.id) throw new NotFound();
    const standing = visitStanding(visit, now);
    if (standing !== 'CONFIRMED')
      throw new DomainRefusal('STATE_CONFLICT', {
        currentState: standing,
        allowedActions: visitActions(visit, now),
      });
    audit({
      unitId: visit.unitId,
      action: 'VISIT_CODE_READ',
      subjectKind: 'ASSISTED_ACTIVATION',
      subjectId: id,
    });
  },
});
