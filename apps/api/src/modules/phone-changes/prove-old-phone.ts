import { completeBefore, DomainRefusal } from '@dinhdanh/domain';
import type { Transaction } from '../../platform/use-case.ts';
import { findFlowForUpdate } from '../accounts/index.ts';

/** That the code to the old phone was right, in this change of this account, and not too long ago. */
export async function assertOldPhoneProved(
  { em, now }: Transaction,
  idHash: Buffer,
  accountId: string,
): Promise<void> {
  const flow = await findFlowForUpdate(em, 'PHONE_CHANGE', idHash);
  if (!flow || flow.accountId !== accountId || flow.verifiedAt === null || flow.completedAt !== null)
    throw new DomainRefusal('HOLDER_FLOW_UNKNOWN');
  if (now >= completeBefore('PHONE_CHANGE', flow.verifiedAt)) throw new DomainRefusal('HOLDER_FLOW_EXPIRED');
}
