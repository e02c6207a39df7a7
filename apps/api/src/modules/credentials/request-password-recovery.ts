import {
  DomainRefusal,
  isNamedRight,
  normaliseName,
  normaliseSecurityAnswer,
  recoveryRequestedSms,
  recoveryStage,
  recoveryTimes,
} from '@dinhdanh/domain';
import { parseFields } from '../../platform/input-refused.ts';
import { RateLimited } from '../../platform/request-errors.ts';
import { bearerHash, NOBODYS_HASH, type Hasher, type Secrets } from '../../platform/secrets.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { markFlowCompleted, trySecret, type FlowRequest, type HolderServices } from '../accounts/index.ts';
import { notifyHolder } from '../notifications/index.ts';
import { cancelRecovery } from './cancel-recovery.ts';
import {
  findIdentity,
  findSecurityAnswers,
  findWaitingRecovery,
  insertRecovery,
} from './recovery.queries.ts';
import { askedQuestion, getRecoveringAccount } from './recovery-flow.ts';

interface Proof {
  readonly fullName: string;
  readonly dateOfBirth: string;
  readonly answer: string;
}

type Verdict =
  | { readonly kind: 'REQUESTED'; readonly requestedAt: Date }
  | { readonly kind: 'WRONG' }
  | { readonly kind: 'HELD'; readonly seconds: number };

/**
 * Asks for a new password: name, birth date and one answer are judged together, so that nobody learns
 * which of them was wrong, and count as one try. What is given is the wait; nothing is opened.
 */
export async function requestPasswordRecovery(
  { secrets }: HolderServices,
  { useCases, actor }: FlowRequest,
  { flowId, ...input }: Proof & { readonly flowId: string },
): Promise<Date> {
  const read = parseFields({
    fullName: () => normaliseName(input.fullName),
    answer: () => readAnswer(input.answer),
  });
  const proof = { ...read, dateOfBirth: input.dateOfBirth };
  const verdict = await secrets.takeTurn((hasher) =>
    useCases.execute(openRecovery(secrets, hasher), actor, { idHash: bearerHash(flowId), proof }),
  );
  if (verdict.kind === 'HELD') throw new RateLimited(verdict.seconds);
  if (verdict.kind === 'WRONG') throw new DomainRefusal('RECOVERY_NOT_PROVED');
  return verdict.requestedAt;
}

function readAnswer(text: string): string {
  const answer = normaliseSecurityAnswer(text);
  if (answer === '') throw new DomainRefusal('SECURITY_ANSWER_EMPTY');
  return answer;
}

const openRecovery = (
  secrets: Secrets,
  hasher: Hasher,
): UseCase<{ idHash: Buffer; proof: Proof }, Verdict> => ({
  name: 'requestPasswordRecovery',
  permission: 'password:recover',
  rows: 'ALL',
  async run(transaction, { idHash, proof }) {
    const { em, now, audit } = transaction;
    const { flow, account } = await getRecoveringAccount(em, idHash, now);
    const line = { unitId: account.unitId, subjectKind: 'ACCOUNT', subjectId: account.id } as const;
    const holderPrint = secrets.fingerprint(account.personalIdNumber);
    // The phone is proved: a stranger who guesses passwords elsewhere must not shut the holder out of this.
    const verdict = await trySecret(transaction, { holderPrint, source: 'KNOWN_DEVICE' }, async () => {
      const asked = askedQuestion(secrets, flow, await findSecurityAnswers(em, account.id));
      const isAnswerRight = await hasher.verify(proof.answer, asked?.answerHash ?? NOBODYS_HASH);
      return isAnswerRight && isNamedRight(proof, await findIdentity(em, account.id));
    });
    if (verdict.kind !== 'RIGHT') {
      audit({ ...line, action: 'PASSWORD_RECOVERY_NOT_PROVED' });
      return verdict;
    }
    const earlier = await findWaitingRecovery(em, account.id);
    if (earlier && recoveryStage(earlier.requestedAt, now) !== 'EXPIRED')
      throw new DomainRefusal('RECOVERY_STILL_WAITING');
    if (earlier) await cancelRecovery(transaction, account.id, 'EXPIRY');
    await insertRecovery(em, account, now);
    await markFlowCompleted(em, idHash, now);
    audit({ ...line, action: 'PASSWORD_RECOVERY_REQUESTED' });
    notifyHolder(
      transaction,
      { ...account, accountId: account.id },
      {
        template: 'PASSWORD_RECOVERY_REQUESTED',
        body: recoveryRequestedSms(recoveryTimes(now).usableAt),
      },
    );
    return { kind: 'REQUESTED', requestedAt: now };
  },
});
