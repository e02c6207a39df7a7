import { actOnVisit, DomainRefusal, type AssistedActivationOfficerAction } from '@dinhdanh/domain';
import type { OfficerActor } from '../../platform/access/actor.ts';
import type { Permission } from '../../platform/access/permissions.ts';
import { isUuid } from '../../platform/identifiers.ts';
import { readReasonText } from '../../platform/input-refused.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { assistanceRows } from '../caller-checks/index.ts';
import {
  decideVisit,
  endVisit,
  findAssistedAccountState,
  findVisitForUpdate,
} from './assisted-activations.queries.ts';

interface VisitAct {
  readonly id: string;
  readonly expectedVersion: number;
  readonly reason?: string;
}

const ACTS: Readonly<
  Record<
    AssistedActivationOfficerAction,
    { readonly name: string; readonly permission: Permission; readonly auditAction: string }
  >
> = {
  CONFIRM: {
    name: 'confirmAssistedActivation',
    permission: 'assisted-activation:confirm',
    auditAction: 'ASSISTED_ACTIVATION_CONFIRMED',
  },
  REFUSE: {
    name: 'refuseAssistedActivation',
    permission: 'assisted-activation:confirm',
    auditAction: 'ASSISTED_ACTIVATION_REFUSED',
  },
  CANCEL: {
    name: 'cancelAssistedActivation',
    permission: 'assisted-activation:cancel',
    auditAction: 'ASSISTED_ACTIVATION_CANCELLED',
  },
};

/**
 * Xác nhận, từ chối hoặc hủy buổi hỗ trợ, by an officer: confirmed and refused by another than the one who asked, once. A
 * confirmed visit opens nothing by itself: the citizen needs the code on the registered phone as well.
 */
export const decideAssistedActivation = (
  actor: OfficerActor,
  action: AssistedActivationOfficerAction,
): UseCase<VisitAct, void> => ({
  name: ACTS[action].name,
  permission: ACTS[action].permission,
  rows: assistanceRows(actor),
  async run({ em, now, audit }, { id, expectedVersion, reason }) {
    const visit = isUuid(id) ? await findVisitForUpdate(em, id) : null;
    if (!visit) throw new NotFound();
    const kept = action === 'REFUSE' ? readReasonText('reason', reason ?? '') : null;
    const state = actOnVisit(visit, { action, officerId: actor.id, now, ...(kept ? { reason: kept } : {}) });
    if (visit.version !== expectedVersion)
      throw new DomainRefusal('STALE_VERSION', { currentVersion: visit.version });
    if (action === 'CONFIRM' && (await findAssistedAccountState(em, id)) !== 'GRANTED')
      throw new DomainRefusal('ASSISTANCE_NOT_NEEDED');
    if (action === 'CANCEL') await endVisit(em, id, state, now);
    else await decideVisit(em, id, { state, by: actor.id, at: now, reason: kept });
    audit({
      unitId: visit.unitId,
      action: ACTS[action].auditAction,
      subjectKind: 'ASSISTED_ACTIVATION',
      subjectId: id,
      details: { version: expectedVersion },
    });
  },
});
