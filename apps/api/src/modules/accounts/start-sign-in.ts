import { randomUUID } from 'node:crypto';
import { DomainRefusal, parsePersonalIdNumber, signInCodeSms } from '@dinhdanh/domain';
import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';
import { parseFields } from '../../platform/input-refused.ts';
import { bearerHash, newBearer, NOBODYS_HASH } from '../../platform/secrets.ts';
import type { UseCase } from '../../platform/use-case.ts';
import {
  codeJob,
  codeTimes,
  holdDownMessages,
  type ActivationServices,
  type CodeTimes,
} from './activation-codes.ts';
import type { FlowRequest } from './start-activation.ts';
import {
  findAccountOfFlow,
  findHolderCredential,
  findSignInCodeRecipient,
  findUnitOfAccount,
  insertSignInFlow,
} from './sign-in.queries.ts';

/** A running sign-in as the asker sees it. */
export interface StartedSignIn extends CodeTimes {
  readonly flowId: string;
  readonly phoneLastThree: string;
}

/**
 * Begins a sign-in: an unknown number, a wrong password and an account that was never activated are one answer,
 * and take as long. The right password alone opens nothing; it sends a code to the registered phone. A locked
 * account goes on like any other, for that it is locked is told only after the code.
 *
 * Every try counts for the number and the address until one has been completed with its code.
 */
export async function startSignIn(
  { secrets, rateLimits }: ActivationServices,
  { useCases, reader, actor, address }: FlowRequest,
  input: { readonly personalIdNumber: string; readonly password: string },
): Promise<StartedSignIn> {
  const { personalIdNumber } = parseFields({
    personalIdNumber: () => parsePersonalIdNumber(input.personalIdNumber),
  });
  const print = secrets.fingerprint(personalIdNumber);
  await rateLimits.holdDown([
    ['holder-sign-in-per-address', address],
    ['holder-sign-in-per-number', print],
    ['holder-sign-in-per-number-day', print],
  ]);
  const account = await findHolderCredential(reader, personalIdNumber);
  const isRight = await secrets.verify(input.password, account?.passwordHash ?? NOBODYS_HASH);
  if (!account?.passwordHash || !isRight) {
    await useCases.execute(recordFailedSignIn, actor, { accountId: account?.accountId ?? null });
    throw new DomainRefusal('HOLDER_SIGN_IN_FAILED');
  }
  const recipientPrint = secrets.fingerprint(account.phoneNumber);
  await holdDownMessages(rateLimits, recipientPrint, address);
  const flowId = newBearer();
  const flow = { idHash: bearerHash(flowId), accountId: account.accountId, recipientPrint };
  return { flowId, ...(await useCases.execute(openFlow, actor, flow)) };
}

const openFlow: UseCase<
  { idHash: Buffer; accountId: string; recipientPrint: string },
  Omit<StartedSignIn, 'flowId'>
> = {
  name: 'startSignIn',
  permission: 'holder-session:open',
  rows: 'ALL',
  async run({ em, now, audit, enqueue }, { idHash, accountId, recipientPrint }) {
    const account = await findAccountOfFlow(em, accountId);
    const challengeId = randomUUID();
    const times = codeTimes(now);
    await insertSignInFlow(em, {
      idHash,
      accountId,
      recipientPrint,
      challengeId,
      challengeExpiresAt: times.otpExpiresAt,
      startedAt: now,
    });
    audit({
      unitId: account.unit_id,
      action: 'HOLDER_SIGN_IN_STARTED',
      subjectKind: 'ACCOUNT',
      subjectId: accountId,
    });
    enqueue({
      task: 'send-sign-in-code',
      payload: { challengeId },
      key: `send-sign-in-code:${challengeId}`,
    });
    return { ...times, phoneLastThree: account.phone_number.slice(-3) };
  },
};

/** Keeps a line about a sign-in that failed. `accountId` null: no account has that number. */
const recordFailedSignIn: UseCase<{ accountId: string | null }, void> = {
  name: 'recordFailedHolderSignIn',
  permission: 'holder-session:open',
  rows: 'ALL',
  async run({ em, audit }, { accountId }) {
    audit({
      unitId: accountId === null ? NATIONAL_CHAIN : await findUnitOfAccount(em, accountId),
      action: 'HOLDER_SIGN_IN_FAILED',
      subjectKind: 'ACCOUNT',
      subjectId: accountId ?? 'UNKNOWN',
    });
  },
};

/** Sends the code of a sign-in. */
export const sendSignInCode = codeJob(findSignInCodeRecipient, signInCodeSms);
