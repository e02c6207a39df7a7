import { randomUUID } from 'node:crypto';
import {
  DomainRefusal,
  HOLDER_SESSION_MINUTES,
  isWaitingForCode,
  newDeviceSms,
  type CodeRefusal,
} from '@dinhdanh/domain';
import { bearerHash, newBearer, type Secrets } from '../../platform/secrets.ts';
import type { Browser } from '../../platform/access/browser.ts';
import type { UseCase } from '../../platform/use-case.ts';
import {
  findAccountBehind,
  findFlowForUpdate,
  forgetTries,
  markFlowCompleted,
  tryCode,
  type FlowRequest,
  type HolderServices,
} from '../accounts/index.ts';
import { cancelRecovery } from '../credentials/index.ts';
import {
  deleteHolderSession,
  insertHolderSession,
  isKnownDevice,
  rememberDevice,
} from '../holder-sessions/index.ts';
import { findStandingGrounds, type StandingGround } from '../locks/index.ts';
import { notifyHolder } from '../notifications/index.ts';
import { markFirstSignIn } from './sign-in.queries.ts';

interface OpenedHolderSession {
  readonly kind: 'SIGNED_IN';
  readonly citizenId: string;
  readonly expiresAt: Date;
  /** For the cookie by which this browser is known again; nobody else ever sees it. */
  readonly deviceBearer: string;
}

type NotSignedIn =
  | ({ readonly kind: 'REFUSED' } & CodeRefusal)
  | { readonly kind: 'LOCKED'; readonly grounds: readonly StandingGround[] };

export type SignInOutcome =
  | (OpenedHolderSession & {
      /** For the cookie of this browser; nobody else ever sees it. */
      readonly bearer: string;
    })
  | NotSignedIn;

/**
 * Signs the holder in with the code under a session of its own: a cookie from before is never taken over, and
 * the session that it named ends.
 */
export async function completeSignIn(
  { secrets }: HolderServices,
  {
    useCases,
    actor,
    sessionBearer,
    browser,
  }: FlowRequest & { readonly sessionBearer: string | null; readonly browser: Browser },
  { flowId, code }: { readonly flowId: string; readonly code: string },
): Promise<SignInOutcome> {
  const bearer = newBearer();
  const outcome = await useCases.execute(openHolderSession(secrets), actor, {
    idHash: bearerHash(flowId),
    code: code.replace(/\s/g, ''),
    tokenHash: bearerHash(bearer),
    replacedTokenHash: sessionBearer === null ? null : bearerHash(sessionBearer),
    browser,
  });
  return outcome.kind === 'SIGNED_IN' ? { ...outcome, bearer } : outcome;
}

/**
 * Judges a code and opens the session. A wrong one counts with the wrong passwords; the right one makes all of
 * them forgotten, for whoever holds the phone is the holder. Of a sign-in on a device that the account was not signed in
 * with before the holder is told at once.
 */
const openHolderSession = (
  secrets: Secrets,
): UseCase<
  { idHash: Buffer; code: string; tokenHash: Buffer; replacedTokenHash: Buffer | null; browser: Browser },
  OpenedHolderSession | NotSignedIn
> => ({
  name: 'completeSignIn',
  permission: 'holder-session:open',
  rows: 'ALL',
  async run(transaction, { idHash, code, tokenHash, replacedTokenHash, browser }) {
    const { em, now, audit } = transaction;
    const flow = await findFlowForUpdate(em, 'SIGN_IN', idHash);
    if (!flow || flow.accountId === null || !isWaitingForCode(flow, now))
      throw new DomainRefusal('SIGN_IN_FLOW_UNKNOWN');
    const account = await findAccountBehind(em, flow.accountId);
    const line = { unitId: account.unitId, subjectKind: 'ACCOUNT', subjectId: account.id } as const;
    const holderPrint = secrets.fingerprint(account.personalIdNumber);

    const isRight = secrets.isOneTimeCode(flow.challengeId, code);
    const isOwn = await isKnownDevice(em, account.id, browser);
    const trier = { holderPrint, source: isOwn ? 'KNOWN_DEVICE' : 'UNKNOWN_DEVICE' } as const;
    const refused = await tryCode(transaction, trier, { idHash, flow, isRight });
    if (refused) {
      audit({ ...line, action: 'HOLDER_SIGN_IN_CODE_REFUSED' });
      return { kind: 'REFUSED', ...refused };
    }
    // A code that has been used is no code any more, whatever comes of it.
    await markFlowCompleted(em, idHash, now);
    await forgetTries(em, holderPrint);
    if (account.state !== 'ACTIVE') {
      audit({ ...line, action: 'HOLDER_SIGN_IN_REFUSED_LOCKED' });
      return { kind: 'LOCKED', grounds: await findStandingGrounds(em, account.id) };
    }
    const device = await rememberDevice(
      transaction,
      { accountId: account.id, citizenId: account.citizenId },
      browser,
    );
    const sessionId = randomUUID();
    const expiresAt = new Date(now.getTime() + HOLDER_SESSION_MINUTES * 60_000);
    if (replacedTokenHash) await deleteHolderSession(em, replacedTokenHash);
    await insertHolderSession(em, {
      id: sessionId,
      tokenHash,
      accountId: account.id,
      citizenId: account.citizenId,
      deviceId: device.id,
      createdAt: now,
      expiresAt,
    });
    await markFirstSignIn(em, account.id, now);
    audit({
      ...line,
      action: 'HOLDER_SIGNED_IN',
      details: { sessionId, deviceId: device.id, isNewDevice: device.isNew },
    });
    if (device.isNew)
      notifyHolder(
        transaction,
        { ...account, accountId: account.id },
        { template: 'NEW_DEVICE', body: newDeviceSms(now, device) },
      );
    // The password is not lost: whoever asked for another was not the holder, or has remembered it.
    await cancelRecovery(transaction, account.id, 'SIGN_IN');
    return { kind: 'SIGNED_IN', citizenId: account.citizenId, expiresAt, deviceBearer: device.bearer };
  },
});
