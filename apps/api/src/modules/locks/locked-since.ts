import { DomainRefusal } from '@dinhdanh/domain';
import type { OwnLockOutcome } from './lock-own-account.ts';

/** Since when the account is locked, where one that is not active has been refused before. */
export function lockedSince(outcome: OwnLockOutcome): { lockedAt: Date } {
  if (outcome.kind === 'NOT_ACTIVE') throw new DomainRefusal('ACCOUNT_NOT_ACTIVATED');
  return { lockedAt: outcome.lockedAt };
}
