import { completeBefore, DomainRefusal, unlockProof } from '@dinhdanh/domain';
import type { Browser } from '../../platform/access/browser.ts';
import { RateLimited } from '../../platform/request-errors.ts';
import { bearerHash, type Hasher, type Secrets } from '../../platform/secrets.ts';
import type { UseCase } from '../../platform/use-case.ts';
import {
  findAccountBehind,
  findFlowForUpdate,
  findSecretsForUpdate,
  forgetTries,
  markFlowCompleted,
  trySecret,
  type FlowRequest,
  type HolderServices,
  type SecretVerdict,
} from '../accounts/index.ts';
import { isKnownDevice } from '../holder-sessions/index.ts';
import { endOwnGround, type OwnUnlockOutcome } from './end-own-ground.ts';

interface TypedSecrets {
  readonly password: string;
  readonly passcode: string;
}

type Outcome =
  | { readonly kind: 'UNLOCKED'; readonly unlocked: OwnUnlockOutcome }
  | Exclude<SecretVerdict, { kind: 'RIGHT' }>;

/**
 * Mở khóa tài khoản của mình: password and passcode after the code, all three in one attempt. It opens no session.
 * Of wrong ones nobody is told which was wrong, and they count with the other wrong secrets of the holder.
 */
export async function completeOwnUnlock(
  { secrets }: HolderServices,
  { useCases, actor, browser }: FlowRequest & { readonly browser: Browser },
  { flowId, password, passcode }: TypedSecrets & { readonly flowId: string },
): Promise<OwnUnlockOutcome> {
  const idHash = bearerHash(flowId);
  const outcome = await secrets.takeTurn((hasher) =>
    useCases.execute(unlockWith(secrets, hasher), actor, { idHash, browser, password, passcode }),
  );
  if (outcome.kind === 'UNLOCKED') return outcome.unlocked;
  if (outcome.kind === 'HELD') throw new RateLimited(outcome.seconds);
  throw new DomainRefusal('UNLOCK_SECRETS_WRONG');
}

const unlockWith = (
  secrets: Secrets,
  hasher: Hasher,
): UseCase<TypedSecrets & { idHash: Buffer; browser: Browser }, Outcome> => ({
  name: 'completeOwnUnlock',
  permission: 'own-unlock:start',
  rows: 'ALL',
  async run(transaction, { idHash, browser, password, passcode }) {
    const { em, now, audit } = transaction;
    const flow = await findFlowForUpdate(em, 'OWN_UNLOCK', idHash);
    if (!flow?.accountId || flow.completedAt) throw new DomainRefusal('HOLDER_FLOW_UNKNOWN');
    if (!flow.verifiedAt) throw new DomainRefusal('OTP_NOT_VERIFIED');
    if (completeBefore('OWN_UNLOCK', flow.verifiedAt) <= now) throw new DomainRefusal('HOLDER_FLOW_EXPIRED');
    const account = await findAccountBehind(em, flow.accountId);
    const stored = await findSecretsForUpdate(em, account.id);
    const holderPrint = secrets.fingerprint(account.personalIdNumber);
    const isOwn = await isKnownDevice(em, account.id, browser);
    const verdict = await trySecret(
      transaction,
      { holderPrint, source: isOwn ? 'KNOWN_DEVICE' : 'UNKNOWN_DEVICE' },
      async () => {
        // Both are looked at, so that the time tells no more than the answer.
        const isPasswordRight = await hasher.verify(password, stored.passwordHash);
        return (await hasher.verify(passcode, stored.passcodeHash)) && isPasswordRight;
      },
    );
    if (verdict.kind !== 'RIGHT') {
      audit({
        unitId: account.unitId,
        action: verdict.kind === 'HELD' ? 'OWN_UNLOCK_HELD' : 'OWN_UNLOCK_REFUSED',
        subjectKind: 'ACCOUNT',
        subjectId: account.id,
      });
      return verdict;
    }
    const proof = unlockProof({ channel: 'PORTAL', isCodeRight: true, areSecretsRight: true });
    await markFlowCompleted(em, idHash, now);
    await forgetTries(em, holderPrint);
    return {
      kind: 'UNLOCKED',
      unlocked: await endOwnGround(transaction, { accountId: account.id, channel: 'PORTAL', proof }),
    };
  },
});
