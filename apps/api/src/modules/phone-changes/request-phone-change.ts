import { maskPhoneNumber, type CodeRefusal, type PhoneChangeDocument } from '@dinhdanh/domain';
import { isOfficer } from '../../platform/access/actor.ts';
import { bearerHash, type Secrets } from '../../platform/secrets.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { markFlowVerified } from '../accounts/index.ts';
import { judgeNewPhone } from './judge-new-phone.ts';
import {
  getPhoneChangeRow,
  insertCounterChange,
  overtakeWaiting,
  type PhoneChangeRow,
} from './phone-changes.queries.ts';

export type PhoneChangeRequestOutcome =
  | { readonly kind: 'REQUESTED'; readonly change: PhoneChangeRow }
  | ({ readonly kind: 'REFUSED' } & CodeRefusal);

/**
 * Lập yêu cầu đổi số tại quầy: the code from the new phone is right, and the change waits for a second officer, for
 * whoever holds the registered phone can become the holder. A change that waited before is overtaken.
 */
export const requestPhoneChange = (
  secrets: Secrets,
): UseCase<{ flowId: string; code: string; document: PhoneChangeDocument }, PhoneChangeRequestOutcome> => ({
  name: 'requestPhoneChange',
  permission: 'phone-number:change',
  rows: 'ACTOR',
  async run(transaction, { flowId, code, document }) {
    const { em, actor, now, audit } = transaction;
    if (!isOfficer(actor)) throw new Error('Only an officer takes in a change of number.');
    const idHash = bearerHash(flowId);
    const guess = { idHash, code: code.replace(/\s/g, '') };
    const verdict = await judgeNewPhone(transaction, secrets, guess, () => true);
    const { account } = verdict;
    const line = { unitId: account.unitId, subjectKind: 'ACCOUNT', subjectId: account.id } as const;
    if (verdict.kind === 'REFUSED') {
      audit({ ...line, action: 'NEW_PHONE_CODE_REFUSED' });
      return { kind: 'REFUSED', ...verdict.refused };
    }
    await markFlowVerified(em, idHash, now);
    await overtakeWaiting(em, account.id, now);
    const id = await insertCounterChange(em, {
      accountId: account.id,
      citizenId: account.citizenId,
      unitId: account.unitId,
      oldPhoneMasked: maskPhoneNumber(account.phoneNumber),
      newPhoneMasked: maskPhoneNumber(verdict.newPhoneNumber),
      newPhoneNumber: verdict.newPhoneNumber,
      document,
      requestedBy: actor.id,
      at: now,
    });
    audit({ ...line, action: 'PHONE_CHANGE_REQUESTED', details: { document } });
    return { kind: 'REQUESTED', change: await getPhoneChangeRow(em, id) };
  },
});
