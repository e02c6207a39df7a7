import { assistedActivationLifecycle, visitStanding } from '@dinhdanh/domain';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Secrets } from '../../platform/secrets.ts';
import type { Transaction } from '../../platform/use-case.ts';
import { endVisit, findRunningVisits, findVisitForUpdate } from './assisted-activations.queries.ts';

/** The visit of an account that a code belongs to, as long as it counts; null for a wrong code. */
export async function findVisitByCode(
  { em, now, secrets }: { readonly em: EntityManager; readonly now: Date; readonly secrets: Secrets },
  { accountId, visitCode }: { readonly accountId: string; readonly visitCode: string },
): Promise<string | null> {
  const visits = await findRunningVisits(em, accountId);
  const meant = visits.find(
    ({ id, state, decidedAt }) =>
      visitStanding({ state, decidedAt: new Date(decidedAt) }, now) === 'CONFIRMED' &&
      secrets.isVisitCode(id, visitCode),
  );
  return meant?.id ?? null;
}

/** Whether the visit that an activation began with still counts. */
export async function isVisitRunning(
  { em, now }: { readonly em: EntityManager; readonly now: Date },
  visitId: string,
): Promise<boolean> {
  const visit = await findVisitForUpdate(em, visitId);
  return visit !== null && visitStanding(visit, now) === 'CONFIRMED';
}

/**
 * The citizen has activated in a visit, as part of that use case. Whoever proved the phone while the visit counted may
 * finish after its 24 hours, within the life of the flow; false when it was cancelled meanwhile.
 */
export async function completeVisit({ em, now, audit }: Transaction, visitId: string): Promise<boolean> {
  const visit = await findVisitForUpdate(em, visitId);
  if (visit?.state !== 'CONFIRMED') return false;
  await endVisit(em, visitId, assistedActivationLifecycle.next(visit.state, 'COMPLETE'), now);
  audit({
    unitId: visit.unitId,
    action: 'ASSISTED_ACTIVATION_COMPLETED',
    subjectKind: 'ASSISTED_ACTIVATION',
    subjectId: visitId,
  });
  return true;
}
