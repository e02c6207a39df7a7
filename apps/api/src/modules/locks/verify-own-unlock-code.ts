import { completeBefore, DomainRefusal, isWaitingForCode, type CodeRefusal } from '@dinhdanh/domain';
import type { Browser } from '../../platform/access/browser.ts';
import type { Secrets } from '../../platform/secrets.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { findFlowForUpdate, markFlowCompleted, provePhone, type AccountBehind } from '../accounts/index.ts';
import { isKnownDevice } from '../holder-sessions/index.ts';
import { findStandingGrounds, type StandingGround } from './lock-ground.queries.ts';

export type OwnUnlockCodeVerdict =
  | { readonly kind: 'VERIFIED'; readonly completeBefore: Date }
  | ({ readonly kind: 'REFUSED' } & CodeRefusal)
  /** There is nothing that the holder could unlock. */
  | { readonly kind: 'NOT_ACTIVE' | 'NOT_LOCKED' }
  | { readonly kind: 'LOCKED_OTHERWISE'; readonly grounds: readonly StandingGround[] };

/**
 * Judges the code of an unlock. A wrong one counts with the other secrets of the holder. Only after the right
 * one does the asker learn how the account stands; it opens nothing yet.
 */
export const verifyOwnUnlockCode = (
  secrets: Secrets,
): UseCase<{ idHash: Buffer; code: string; browser: Browser }, OwnUnlockCodeVerdict> => ({
  name: 'verifyOwnUnlockCode',
  permission: 'own-unlock:start',
  rows: 'ALL',
  async run(transaction, { idHash, code, browser }) {
    const { em, now } = transaction;
    const flow = await findFlowForUpdate(em, 'OWN_UNLOCK', idHash);
    if (!flow || !isWaitingForCode(flow, now)) throw new DomainRefusal('HOLDER_FLOW_UNKNOWN');
    const sourceOf = async ({ id }: AccountBehind) =>
      (await isKnownDevice(em, id, browser)) ? ('KNOWN_DEVICE' as const) : ('UNKNOWN_DEVICE' as const);
    const proof = await provePhone(transaction, secrets, { idHash, flow, code, sourceOf });
    if ('refused' in proof) return { kind: 'REFUSED', ...proof.refused };
    const { account } = proof;
    const grounds = await findStandingGrounds(em, account.id);
    if (grounds.some(({ kind }) => kind === 'HOLDER_REQUEST'))
      return { kind: 'VERIFIED', completeBefore: completeBefore('OWN_UNLOCK', now) };
    await markFlowCompleted(em, idHash, now);
    if (grounds.length > 0) return { kind: 'LOCKED_OTHERWISE', grounds };
    return { kind: account.state === 'GRANTED' ? 'NOT_ACTIVE' : 'NOT_LOCKED' };
  },
});
