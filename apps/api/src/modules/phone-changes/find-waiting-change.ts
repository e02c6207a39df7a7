import { DomainRefusal } from '@dinhdanh/domain';
import { isUuid } from '../../platform/identifiers.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { Transaction } from '../../platform/use-case.ts';
import { findCounterChange, holdHolder, type CounterChange } from './phone-changes.queries.ts';

export interface PhoneChangeDecision {
  readonly id: string;
  readonly expectedVersion: number;
}

/** A change within the units of the asker, in the version that was read, with its holder held. */
export async function findWaitingChange(
  { em }: Transaction,
  { id, expectedVersion }: PhoneChangeDecision,
): Promise<CounterChange> {
  const seen = isUuid(id) ? await findCounterChange(em, id) : null;
  if (!seen) throw new NotFound();
  await holdHolder(em, seen.accountId);
  const change = await findCounterChange(em, id);
  if (!change) throw new NotFound();
  if (change.version !== expectedVersion)
    throw new DomainRefusal('STALE_VERSION', { currentVersion: change.version });
  return change;
}
