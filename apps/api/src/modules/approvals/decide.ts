import { LockMode } from '@mikro-orm/postgresql';
import {
  decideApplication,
  DomainRefusal,
  officerActions,
  type OfficerApplicationAction,
} from '@dinhdanh/domain';
import { isOfficer } from '../../platform/access/actor.ts';
import { InputRefused } from '../../platform/input-refused.ts';
import { isUuid } from '../../platform/identifiers.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { Transaction } from '../../platform/use-case.ts';
import { ApplicationEntity, applicationMeasure } from '../applications/index.ts';

export interface DecisionInput {
  readonly id: string;
  readonly expectedVersion: number;
}

interface DecisionReason {
  readonly code: string;
  readonly text: string;
}

/** Audit actions of the three decisions, and of nothing else. */
const DECIDED = {
  APPROVE: 'APPLICATION_APPROVED',
  RETURN: 'APPLICATION_RETURNED',
  REFUSE: 'APPLICATION_REFUSED',
} as const;

/**
 * What the three decisions have in common: one decision per application, taken by an officer who did not enter it,
 * against the version that was read. The row is locked, so that of two deciders the second learns what the first did.
 */
export async function takeDecision(
  transaction: Transaction,
  { id, expectedVersion }: DecisionInput,
  action: OfficerApplicationAction,
  reason?: DecisionReason,
): Promise<ApplicationEntity> {
  const { em, actor, now } = transaction;
  if (!isOfficer(actor)) throw new Error('Only an officer decides an application.');
  const application = isUuid(id)
    ? await em.findOne(ApplicationEntity, id, { lockMode: LockMode.PESSIMISTIC_WRITE })
    : null;
  if (!application) throw new NotFound();
  const before = application.state;
  application.state = stateAfter(application, action, actor.id, reason);
  if (application.version !== expectedVersion)
    throw new DomainRefusal('STALE_VERSION', { currentVersion: application.version });

  application.decidedAt = now;
  application.decidedBy = actor.id;
  application.decisionReason = reason?.code ?? null;
  application.decisionText = reason?.text.normalize('NFC').trim() ?? null;
  transaction.count({ unitId: application.unitId, measure: applicationMeasure(before), amount: -1 });
  transaction.count({
    unitId: application.unitId,
    measure: applicationMeasure(application.state),
    amount: 1,
  });
  transaction.audit({
    unitId: application.unitId,
    action: DECIDED[action],
    subjectKind: 'APPLICATION',
    subjectId: application.id,
    details: { version: expectedVersion, reason: reason?.code ?? null },
  });
  return application;
}

function stateAfter(
  application: ApplicationEntity,
  action: OfficerApplicationAction,
  decidingOfficerId: string,
  reason?: DecisionReason,
) {
  try {
    return decideApplication({
      state: application.state,
      action,
      decidingOfficerId,
      submittingOfficerId: application.submittedBy ?? null,
      reasonText: reason?.text ?? '',
    });
  } catch (error) {
    if (!(error instanceof DomainRefusal)) throw error;
    if (error.code === 'STATE_CONFLICT') {
      throw new DomainRefusal('STATE_CONFLICT', {
        currentState: application.state,
        currentVersion: application.version,
        allowedActions: officerActions(application.state),
      });
    }
    if (error.code === 'REASON_TEXT_REQUIRED' || error.code === 'REASON_TEXT_TOO_LONG')
      throw new InputRefused([{ path: 'text', code: error.code }]);
    throw error;
  }
}
