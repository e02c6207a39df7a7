import {
  completeBefore,
  DomainRefusal,
  isWaitingForCode,
  lockStandingOf,
  precedenceOf,
  type CodeRefusal,
} from '@dinhdanh/domain';
import type { Secrets } from '../../platform/secrets.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { findFlowForUpdate, markFlowCompleted, provePhone } from '../accounts/index.ts';
import { findStandingGrounds, type StandingGround } from './lock-ground.queries.ts';

export type OwnLockCodeVerdict =
  | { readonly kind: 'VERIFIED'; readonly completeBefore: Date }
  | ({ readonly kind: 'REFUSED' } & CodeRefusal)
  | { readonly kind: 'NOT_ACTIVE' }
  | { readonly kind: 'LOCKED'; readonly grounds: readonly StandingGround[] };

/**
 * Judges the code of an emergency lock. A wrong one counts with the other secrets of the holder. Only after the
 * right one does the asker learn that there is nothing to lock: that the account was never activated, or is locked.
 */
export const verifyOwnLockCode = (
  secrets: Secrets,
): UseCase<{ idHash: Buffer; code: string }, OwnLockCodeVerdict> => ({
  name: 'verifyOwnLockCode',
  permission: 'own-lock:start',
  rows: 'ALL',
  async run(transaction, { idHash, code }) {
    const { em, now } = transaction;
    const flow = await findFlowForUpdate(em, 'OWN_LOCK', idHash);
    if (!flow || !isWaitingForCode(flow, now)) throw new DomainRefusal('HOLDER_FLOW_UNKNOWN');
    const proof = await provePhone(transaction, secrets, { idHash, flow, code, sourceOf: null });
    if ('refused' in proof) return { kind: 'REFUSED', ...proof.refused };
    const { account } = proof;
    const grounds = await findStandingGrounds(em, account.id);
    // A lock of others does not stand in for the holder's own: it may end tomorrow.
    const { verdict } = precedenceOf(lockStandingOf(grounds), 'LOCK_OWN');
    if (account.isActivated && verdict === 'ALLOWED')
      return { kind: 'VERIFIED', completeBefore: completeBefore('OWN_LOCK', now) };
    await markFlowCompleted(em, idHash, now);
    return account.state === 'GRANTED' ? { kind: 'NOT_ACTIVE' } : { kind: 'LOCKED', grounds };
  },
});
