import {
  DomainRefusal,
  registrationLifecycle,
  type RegistrationAction,
  type RegistrationState,
} from '@dinhdanh/domain';
import { NATIONAL_CHAIN, type AuditEntry } from '../../platform/audit/append.ts';
import type { Transaction } from '../../platform/use-case.ts';
import type { Registration } from './registration.entity.ts';

/** Refuses what the registration's state does not allow; the portal then reads the registration again. */
export function assertPossible(state: RegistrationState, action: RegistrationAction): void {
  if (!registrationLifecycle.allowedActions(state).includes(action))
    throw new DomainRefusal('REGISTRATION_STATE', { currentState: state });
}

/** Moves a registration on, and notes that it has been touched: untouched drafts are deleted in the end. */
export function takeStep({ now }: Transaction, registration: Registration, action: RegistrationAction): void {
  assertPossible(registration.state, action);
  registration.state = registrationLifecycle.next(registration.state, action);
  registration.updatedAt = now;
}

/** A line about a registration, in the chain of the ward it names; before it names one, in the national chain. */
export function recordAbout(
  { audit }: Transaction,
  { id, unitId }: Registration,
  action: string,
  details?: AuditEntry['details'],
): void {
  audit({
    unitId: unitId ?? NATIONAL_CHAIN,
    action,
    subjectKind: 'REGISTRATION',
    subjectId: id,
    ...(details ? { details } : {}),
  });
}
