import {
  applicationLifecycle,
  AUDIT_ACTION_OF,
  DomainRefusal,
  officerActions,
  type ApplicationAction,
} from '@dinhdanh/domain';
import type { AuditEntry } from '../../platform/audit/append.ts';
import type { Transaction } from '../../platform/use-case.ts';
import { applicationMeasure } from '../statistics/index.ts';
import type { Application } from './application.entity.ts';

/** Takes one step of the life cycle, with the line that tells of it and the kept figures of both states. */
export function moveApplication(
  transaction: Transaction,
  application: Pick<Application, 'id' | 'unitId' | 'state'>,
  action: ApplicationAction,
  details?: AuditEntry['details'],
): void {
  const { id, unitId, state: before } = application;
  application.state = applicationLifecycle.next(before, action);
  transaction.count({ unitId, measure: applicationMeasure(before), amount: -1 });
  transaction.count({ unitId, measure: applicationMeasure(application.state), amount: 1 });
  transaction.audit({
    unitId,
    action: AUDIT_ACTION_OF[action],
    subjectKind: 'APPLICATION',
    subjectId: id,
    ...(details ? { details } : {}),
  });
}

/** The refusal of what the present state does not allow, with all that somebody who comes too late has to know. */
export const stateConflict = ({ state, version }: Pick<Application, 'state' | 'version'>): DomainRefusal =>
  new DomainRefusal('STATE_CONFLICT', {
    currentState: state,
    currentVersion: version,
    allowedActions: officerActions(state),
  });
