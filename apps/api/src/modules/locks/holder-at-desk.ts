import {
  assertHolderKnown,
  callerCheckEnd,
  type AssistedLockChannel,
  type PhoneChangeDocument,
} from '@dinhdanh/domain';
import type { OfficerActor } from '../../platform/access/actor.ts';
import { isUuid } from '../../platform/identifiers.ts';
import { InputRefused } from '../../platform/input-refused.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { Transaction } from '../../platform/use-case.ts';
import { findCallerCheckOf } from '../caller-checks/index.ts';
import { findAccountInSight, type AccountLocksRow } from './account-locks.queries.ts';
import { lockChannelsOf, lockSightOf } from './lock-sight.ts';

/** Whose account, and what has shown that the holder asks. */
export interface HolderAtDesk {
  readonly accountId: string;
  readonly channel: AssistedLockChannel;
  /** The check of the caller; null at the counter. */
  readonly checkId: string | null;
  /** What was shown at the counter; null at the hotline. */
  readonly document: PhoneChangeDocument | null;
}

/** The account that an officer acts on for its holder, who is known well enough; throws what does not do. */
export async function getAccountOfKnownHolder(
  { em, now }: Pick<Transaction, 'em' | 'now'>,
  officer: OfficerActor,
  { accountId, channel, checkId, document }: HolderAtDesk,
): Promise<{
  readonly account: AccountLocksRow;
  readonly shown: Parameters<typeof assertHolderKnown>[0];
}> {
  const account = isUuid(accountId) ? await findAccountInSight(em, lockSightOf(officer), accountId) : null;
  // An organisation has no phone and no face: its lock is asked for in writing.
  if (!account || account.subjectType === 'ORGANISATION') throw new NotFound();
  if (!lockChannelsOf(officer).includes(channel))
    throw new InputRefused([{ path: 'channel', code: 'LOCK_CHANNEL_NOT_OWN' }]);
  const check = checkId !== null && isUuid(checkId) ? await findCallerCheckOf(em, checkId, officer.id) : null;
  const shown = {
    channel,
    isCallerVerified: check?.accountId === accountId && callerCheckEnd(check.checkedAt) > now,
    document,
  };
  assertHolderKnown(shown);
  return { account, shown };
}
