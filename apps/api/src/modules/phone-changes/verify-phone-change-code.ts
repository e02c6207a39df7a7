import { completeBefore, DomainRefusal, type CodeRefusal } from '@dinhdanh/domain';
import { bearerHash, type Secrets } from '../../platform/secrets.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { findAccountBehind, findFlowForUpdate, markFlowVerified, tryCode } from '../accounts/index.ts';
import type { HolderServices } from '../accounts/index.ts';
import type { HolderRequest } from '../credentials/index.ts';

export type PhoneChangeCodeVerdict =
  { readonly kind: 'VERIFIED'; readonly completeBefore: Date } | ({ readonly kind: 'REFUSED' } & CodeRefusal);

/** Judges the code that went to the old phone: whoever reads it there may name a new one within 15 minutes. */
export const verifyPhoneChangeCode = (
  { secrets }: HolderServices,
  { useCases, actor }: HolderRequest,
  { flowId, code }: { readonly flowId: string; readonly code: string },
): Promise<PhoneChangeCodeVerdict> =>
  useCases.execute(judgeOldPhone(secrets), actor, {
    idHash: bearerHash(flowId),
    accountId: actor.accountId,
    code: code.replace(/\s/g, ''),
  });

const judgeOldPhone = (
  secrets: Secrets,
): UseCase<{ idHash: Buffer; accountId: string; code: string }, PhoneChangeCodeVerdict> => ({
  name: 'verifyPhoneChangeCode',
  permission: 'own-phone-number:change',
  rows: 'ALL',
  async run(transaction, { idHash, accountId, code }) {
    const { em, now, audit } = transaction;
    const flow = await findFlowForUpdate(em, 'PHONE_CHANGE', idHash);
    if (!flow || flow.accountId !== accountId || flow.completedAt !== null)
      throw new DomainRefusal('HOLDER_FLOW_UNKNOWN');
    const account = await findAccountBehind(em, accountId);
    const holderPrint = secrets.fingerprint(account.personalIdNumber);
    const isRight = secrets.isOneTimeCode(flow.challengeId, code);
    const trier = { holderPrint, source: 'KNOWN_DEVICE' } as const;
    const refused = await tryCode(transaction, trier, { idHash, flow, isRight });
    audit({
      unitId: account.unitId,
      action: refused ? 'PHONE_CHANGE_CODE_REFUSED' : 'PHONE_CHANGE_CODE_VERIFIED',
      subjectKind: 'ACCOUNT',
      subjectId: accountId,
    });
    if (refused) return { kind: 'REFUSED', ...refused };
    await markFlowVerified(em, idHash, now);
    return { kind: 'VERIFIED', completeBefore: completeBefore('PHONE_CHANGE', now) };
  },
});
