import { DomainRefusal, isWaitingForCode, type CodeRefusal } from '@dinhdanh/domain';
import type { Secrets } from '../../platform/secrets.ts';
import type { Transaction } from '../../platform/use-case.ts';
import { findAccountBehind, findFlowForUpdate, tryCode, type AccountBehind } from '../accounts/index.ts';

export type NewPhoneVerdict =
  | { readonly kind: 'PROVED'; readonly account: AccountBehind; readonly newPhoneNumber: string }
  | { readonly kind: 'REFUSED'; readonly account: AccountBehind; readonly refused: CodeRefusal };

/** Judges the code that went to a new phone; it proves the number and opens nothing. */
export async function judgeNewPhone(
  transaction: Transaction,
  secrets: Secrets,
  { idHash, code }: { readonly idHash: Buffer; readonly code: string },
  isMeant: (accountId: string) => boolean,
): Promise<NewPhoneVerdict> {
  const flow = await findFlowForUpdate(transaction.em, 'NEW_PHONE', idHash);
  if (!flow?.accountId || flow.newPhoneNumber === null || !isMeant(flow.accountId))
    throw new DomainRefusal('HOLDER_FLOW_UNKNOWN');
  if (!isWaitingForCode(flow, transaction.now)) throw new DomainRefusal('HOLDER_FLOW_UNKNOWN');
  const account = await findAccountBehind(transaction.em, flow.accountId);
  const trier = {
    holderPrint: secrets.fingerprint(account.personalIdNumber),
    source: 'KNOWN_DEVICE',
  } as const;
  const isRight = secrets.isOneTimeCode(flow.challengeId, code);
  const refused = await tryCode(transaction, trier, { idHash, flow, isRight });
  return refused
    ? { kind: 'REFUSED', account, refused }
    : { kind: 'PROVED', account, newPhoneNumber: flow.newPhoneNumber };
}
