import { LockMode } from '@mikro-orm/postgresql';
import {
  assertClaimFree,
  decideApplication,
  DomainRefusal,
  type OfficerApplicationAction,
} from '@dinhdanh/domain';
import { isOfficer, type OfficerActor } from '../../platform/access/actor.ts';
import { InputRefused } from '../../platform/input-refused.ts';
import { isUuid } from '../../platform/identifiers.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { Transaction } from '../../platform/use-case.ts';
import { ApplicationEntity, moveApplication, stateConflict } from '../applications/index.ts';

export interface DecisionInput {
  readonly id: string;
  readonly expectedVersion: number;
}

interface DecisionGrounds {
  readonly reason?: { readonly code: string; readonly text: string };
  /** What this way of deciding asks for besides, once the state allows a decision at all. */
  assertAllowed?(application: ApplicationEntity): void;
}

/**
 * What the decisions have in common: one decision per application, taken by an officer who did not enter it, while
 * nobody else is at work on it, against the version that was read. The row is locked, so that of two deciders the
 * second learns what the first did. The decision ends the claim.
 */
export async function takeDecision(
  transaction: Transaction,
  { id, expectedVersion }: DecisionInput,
  action: OfficerApplicationAction,
  { reason, assertAllowed }: DecisionGrounds = {},
): Promise<ApplicationEntity> {
  const { em, actor, now } = transaction;
  if (!isOfficer(actor)) throw new Error('Only an officer decides an application.');
  const application = isUuid(id)
    ? await em.findOne(ApplicationEntity, id, { lockMode: LockMode.PESSIMISTIC_WRITE })
    : null;
  if (!application) throw new NotFound();
  assertDecidable(application, action, actor, reason?.text);
  assertAllowed?.(application);
  const { claimedBy, claimedUntil } = application;
  assertClaimFree({
    claimedBy: claimedBy ?? null,
    claimedUntil: claimedUntil ?? null,
    officerId: actor.id,
    now,
  });
  if (application.version !== expectedVersion)
    throw new DomainRefusal('STALE_VERSION', { currentVersion: application.version });

  application.decidedAt = now;
  application.decidedBy = actor.id;
  application.decisionReason = reason?.code ?? null;
  application.decisionText = reason?.text.normalize('NFC').trim() ?? null;
  application.claimedBy = null;
  application.claimedUntil = null;
  moveApplication(transaction, application, action, {
    version: expectedVersion,
    reason: reason?.code ?? null,
  });
  return application;
}

function assertDecidable(
  application: ApplicationEntity,
  action: OfficerApplicationAction,
  { id: decidingOfficerId }: OfficerActor,
  reasonText = '',
): void {
  try {
    decideApplication({
      state: application.state,
      action,
      decidingOfficerId,
      submittingOfficerId: application.submittedBy ?? null,
      reasonText,
    });
  } catch (error) {
    if (!(error instanceof DomainRefusal)) throw error;
    if (error.code === 'STATE_CONFLICT') throw stateConflict(application);
    if (error.code === 'REASON_TEXT_REQUIRED' || error.code === 'REASON_TEXT_TOO_LONG')
      throw new InputRefused([{ path: 'text', code: error.code }]);
    throw error;
  }
}
