import { DomainRefusal, parsePersonalIdNumber } from '@dinhdanh/domain';
import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';
import { parseFields } from '../../platform/input-refused.ts';
import { RateLimited } from '../../platform/request-errors.ts';
import { bearerHash, newBearer, NOBODYS_HASH, type Hasher } from '../../platform/secrets.ts';
import type { Browser } from '../../platform/access/browser.ts';
import type { UseCase } from '../../platform/use-case.ts';
import {
  findAccountBehind,
  holdDownMessages,
  openFlow,
  trySecret,
  type CodeTimes,
  type FlowRequest,
  type HolderServices,
  type SecretVerdict,
} from '../accounts/index.ts';
import { isKnownDevice } from '../holder-sessions/index.ts';
import { findHolderCredential } from './sign-in.queries.ts';

/** A running sign-in as the asker sees it. */
export interface StartedSignIn extends CodeTimes {
  readonly flowId: string;
  readonly phoneLastThree: string;
}

/**
 * Begins a sign-in: an unknown number, a wrong password and an account that was never activated are one answer,
 * and take as long. The right password alone opens nothing; it sends a code to the registered phone. A locked
 * account goes on like any other, for that it is locked is told only after the code.
 */
export async function startSignIn(
  { secrets, rateLimits }: HolderServices,
  { useCases, actor, address, browser }: FlowRequest & { readonly browser: Browser },
  input: { readonly personalIdNumber: string; readonly password: string },
): Promise<StartedSignIn> {
  const { personalIdNumber } = parseFields({
    personalIdNumber: () => parsePersonalIdNumber(input.personalIdNumber),
  });
  await rateLimits.holdDown([['holder-sign-in-per-address', address]]);
  const holderPrint = secrets.fingerprint(personalIdNumber);
  const { verdict, account } = await secrets.takeTurn((hasher) =>
    useCases.execute(tryPassword(hasher), actor, {
      ...{ personalIdNumber, holderPrint, password: input.password, browser },
    }),
  );
  if (verdict.kind === 'HELD') throw new RateLimited(verdict.seconds);
  if (verdict.kind === 'WRONG' || !account) throw new DomainRefusal('HOLDER_SIGN_IN_FAILED');
  const recipientPrint = secrets.fingerprint(account.phoneNumber);
  await holdDownMessages(rateLimits, recipientPrint, address);
  const flowId = newBearer();
  const flow = { idHash: bearerHash(flowId), accountId: account.accountId, recipientPrint };
  return { flowId, ...(await useCases.execute(openSignIn, actor, flow)) };
}

interface PasswordTried {
  readonly verdict: SecretVerdict;
  /** Whose password it is; null when it is nobody's. */
  readonly account: { readonly accountId: string; readonly phoneNumber: string } | null;
}

const tryPassword = (
  hasher: Hasher,
): UseCase<
  { personalIdNumber: string; holderPrint: string; password: string; browser: Browser },
  PasswordTried
> => ({
  name: 'tryHolderPassword',
  permission: 'holder-session:open',
  rows: 'ALL',
  async run(transaction, { personalIdNumber, holderPrint, password, browser }) {
    const { em } = transaction;
    const account = await findHolderCredential(em, personalIdNumber);
    // On a browser of the holder's own, wrong passwords that strangers tried elsewhere hold nobody off.
    const isOwn = account !== null && (await isKnownDevice(em, account.accountId, browser));
    const trier = { holderPrint, source: isOwn ? 'KNOWN_DEVICE' : 'UNKNOWN_DEVICE' } as const;
    const verdict = await trySecret(transaction, trier, async () => {
      const isRight = await hasher.verify(password, account?.passwordHash ?? NOBODYS_HASH);
      return isRight && account?.passwordHash !== null;
    });
    transaction.audit({
      unitId: account?.unitId ?? NATIONAL_CHAIN,
      action: ACTION_OF[verdict.kind],
      subjectKind: 'ACCOUNT',
      subjectId: account?.accountId ?? 'UNKNOWN',
    });
    return { verdict, account };
  },
});

const ACTION_OF: Readonly<Record<SecretVerdict['kind'], string>> = {
  RIGHT: 'HOLDER_PASSWORD_ACCEPTED',
  WRONG: 'HOLDER_SIGN_IN_FAILED',
  HELD: 'HOLDER_SIGN_IN_HELD',
};

const openSignIn: UseCase<
  { idHash: Buffer; accountId: string; recipientPrint: string },
  Omit<StartedSignIn, 'flowId'>
> = {
  name: 'startSignIn',
  permission: 'holder-session:open',
  rows: 'ALL',
  async run(transaction, { idHash, accountId, recipientPrint }) {
    const account = await findAccountBehind(transaction.em, accountId);
    transaction.audit({
      unitId: account.unitId,
      action: 'HOLDER_SIGN_IN_STARTED',
      subjectKind: 'ACCOUNT',
      subjectId: accountId,
    });
    const times = await openFlow(transaction, { idHash, purpose: 'SIGN_IN', accountId, recipientPrint });
    return { ...times, phoneLastThree: account.phoneNumber.slice(-3) };
  },
};
