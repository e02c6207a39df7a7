import { DomainRefusal, type ActingOfficer, type RequestToAct } from '@dinhdanh/domain';
import { asOfficer, type OfficerActor } from '../../platform/access/actor.ts';
import { isUuid } from '../../platform/identifiers.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { Transaction } from '../../platform/use-case.ts';
import { actingOfficer, requestToAct, seenBy } from './lock-request-sight.ts';
import { findLockRequestById, holdRow, type LockRequestFullRow } from './lock-requests.queries.ts';

/** A request that an officer acts on, held until the transaction ends. */
export interface HeldLockRequest {
  readonly row: LockRequestFullRow;
  readonly officer: OfficerActor;
  readonly request: RequestToAct;
  readonly acting: ActingOfficer;
}

/**
 * Holds the request before anything else is held, so that of two acts at one moment the later one sees what the earlier
 * one did. The account is held after it, by whoever changes its grounds.
 */
export async function holdLockRequest(
  { em, actor }: Transaction,
  { id }: { readonly id: string },
): Promise<HeldLockRequest> {
  const officer = asOfficer(actor);
  if (!isUuid(id) || !(await holdRow(em, id))) throw new NotFound();
  const row = seenBy(officer, await findLockRequestById(em, id));
  return { row, officer, request: requestToAct(row), acting: actingOfficer(officer, row) };
}

/** Asked after the rules, so that whoever comes too late hears what has become of it. */
export function assertVersionRead({ version }: LockRequestFullRow, expectedVersion: number): void {
  if (version !== expectedVersion) throw new DomainRefusal('STALE_VERSION', { currentVersion: version });
}

/** What an officer read and acts on. */
export interface ReadLockRequest {
  readonly id: string;
  readonly expectedVersion: number;
}
