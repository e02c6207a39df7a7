import { maskPhoneNumber, type CodeRefusal } from '@dinhdanh/domain';
import { bearerHash, type Secrets } from '../../platform/secrets.ts';
import type { UseCase } from '../../platform/use-case.ts';
import type { HolderServices } from '../accounts/index.ts';
import { carryOutPhoneChange } from './carry-out-phone-change.ts';
import { judgeNewPhone } from './judge-new-phone.ts';
import { holdHolder, insertPortalChange } from './phone-changes.queries.ts';
import { assertOldPhoneProved } from './prove-old-phone.ts';
import { assertMayChangeNow } from './start-phone-change.ts';
import type { HolderRequest } from '../credentials/index.ts';

export type PhoneChangeOutcome =
  | { readonly kind: 'CHANGED'; readonly changedAt: Date; readonly phoneLastThree: string }
  | ({ readonly kind: 'REFUSED' } & CodeRefusal);

/** Changes the registered number once both phones are proved; this browser stays signed in and no other does. */
export const completePhoneChange = (
  { secrets }: HolderServices,
  { useCases, actor, sessionBearer }: HolderRequest,
  input: { readonly flowId: string; readonly newPhoneFlowId: string; readonly code: string },
): Promise<PhoneChangeOutcome> =>
  useCases.execute(changeOwnPhone(secrets), actor, {
    accountId: actor.accountId,
    changeHash: bearerHash(input.flowId),
    idHash: bearerHash(input.newPhoneFlowId),
    code: input.code.replace(/\s/g, ''),
    keptTokenHash: sessionBearer === null ? null : bearerHash(sessionBearer),
  });

const changeOwnPhone = (
  secrets: Secrets,
): UseCase<
  { accountId: string; changeHash: Buffer; idHash: Buffer; code: string; keptTokenHash: Buffer | null },
  PhoneChangeOutcome
> => ({
  name: 'completePhoneChange',
  permission: 'own-phone-number:change',
  rows: 'ALL',
  async run(transaction, { accountId, changeHash, idHash, code, keptTokenHash }) {
    const { em, now, audit } = transaction;
    await holdHolder(em, accountId);
    await assertOldPhoneProved(transaction, changeHash, accountId);
    const verdict = await judgeNewPhone(transaction, secrets, { idHash, code }, (id) => id === accountId);
    const { account } = verdict;
    if (verdict.kind === 'REFUSED') {
      audit({
        unitId: account.unitId,
        action: 'NEW_PHONE_CODE_REFUSED',
        subjectKind: 'ACCOUNT',
        subjectId: accountId,
      });
      return { kind: 'REFUSED', ...verdict.refused };
    }
    const { newPhoneNumber } = verdict;
    await assertMayChangeNow(transaction, account);
    await carryOutPhoneChange(transaction, { way: 'PORTAL', account, newPhoneNumber, keptTokenHash });
    await insertPortalChange(em, {
      accountId,
      citizenId: account.citizenId,
      unitId: account.unitId,
      oldPhoneMasked: maskPhoneNumber(account.phoneNumber),
      newPhoneMasked: maskPhoneNumber(newPhoneNumber),
      at: now,
    });
    return { kind: 'CHANGED', changedAt: now, phoneLastThree: newPhoneNumber.slice(-3) };
  },
});
