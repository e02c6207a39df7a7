import type { CodeRefusal } from '@dinhdanh/domain';
import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';
import type { Secrets } from '../../platform/secrets.ts';
import type { Transaction } from '../../platform/use-case.ts';
import { findAccountBehind, type AccountBehind } from './account.queries.ts';
import { judgeCode } from './holder-flow.ts';
import { markFlowVerified, type HolderFlow } from './holder-flow.queries.ts';
import { tryCode } from './tries.ts';
import type { TrySource } from './tries.queries.ts';

interface ProvePhoneInput {
  readonly idHash: Buffer;
  readonly flow: HolderFlow;
  readonly code: string;
  /** Where the code was typed; null: no device of the holder is known to it. */
  readonly sourceOf: ((account: AccountBehind) => Promise<TrySource>) | null;
}

/**
 * Judges the code of a flow and writes it to the audit log under the purpose of the flow. A wrong one counts with
 * the other secrets of the holder. Behind a flow may be no account: then no code is right, and the asker cannot tell.
 */
export async function provePhone(
  transaction: Transaction,
  secrets: Secrets,
  { idHash, flow, code, sourceOf }: ProvePhoneInput,
): Promise<{ readonly account: AccountBehind } | { readonly refused: CodeRefusal }> {
  const { em, now } = transaction;
  const account = flow.accountId === null ? null : await findAccountBehind(em, flow.accountId);
  const record = (outcome: 'REFUSED' | 'VERIFIED') =>
    transaction.audit({
      unitId: account?.unitId ?? NATIONAL_CHAIN,
      action: `${flow.purpose}_CODE_${outcome}`,
      subjectKind: 'ACCOUNT',
      subjectId: account?.id ?? 'UNKNOWN',
    });
  const judged = { idHash, flow, isRight: account !== null && secrets.isOneTimeCode(flow.challengeId, code) };
  const refused = account
    ? await tryCode(
        transaction,
        {
          holderPrint: secrets.fingerprint(account.personalIdNumber),
          source: sourceOf ? await sourceOf(account) : 'UNKNOWN_DEVICE',
        },
        judged,
      )
    : await judgeCode(transaction, judged);
  if (refused) {
    record('REFUSED');
    return { refused };
  }
  if (!account) throw new Error('No code is right without an account.');
  record('VERIFIED');
  await markFlowVerified(em, idHash, now);
  return { account };
}
