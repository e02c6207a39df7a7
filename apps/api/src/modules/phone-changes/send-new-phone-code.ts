import { assertNewPhone, parsePhoneNumber } from '@dinhdanh/domain';
import { parseFields } from '../../platform/input-refused.ts';
import { bearerHash, newBearer } from '../../platform/secrets.ts';
import type { UseCase } from '../../platform/use-case.ts';
import {
  findAccountBehind,
  holdDownMessages,
  openFlow,
  type CodeTimes,
  type HolderServices,
} from '../accounts/index.ts';
import { assertOldPhoneProved } from './prove-old-phone.ts';
import type { HolderRequest } from '../credentials/index.ts';
import type { StartedPhoneChange } from './start-phone-change.ts';

/**
 * Sends a code to the number that the holder wants from now on, declared to stand in the own name. Nothing is
 * looked up about the number: the answer must not tell whether somebody has registered it.
 */
export async function sendNewPhoneCode(
  { secrets, rateLimits }: HolderServices,
  { useCases, actor, address }: HolderRequest,
  input: { readonly flowId: string; readonly newPhoneNumber: string; readonly isOwnSubscription: boolean },
): Promise<StartedPhoneChange> {
  const { newPhoneNumber } = parseFields({ newPhoneNumber: () => parsePhoneNumber(input.newPhoneNumber) });
  const recipientPrint = secrets.fingerprint(newPhoneNumber);
  const changeHash = bearerHash(input.flowId);
  const { accountId } = actor;
  const { isOwnSubscription } = input;
  // Looked at before a message is counted, and again with the flow.
  await useCases.execute(checkNewPhone, actor, { changeHash, accountId, newPhoneNumber, isOwnSubscription });
  await holdDownMessages(rateLimits, recipientPrint, address);
  const flowId = newBearer();
  const times = await useCases.execute(openNewPhone, actor, {
    idHash: bearerHash(flowId),
    accountId,
    newPhoneNumber,
    recipientPrint,
  });
  return { flowId, ...times, phoneLastThree: newPhoneNumber.slice(-3) };
}

const checkNewPhone: UseCase<
  { changeHash: Buffer; accountId: string; newPhoneNumber: string; isOwnSubscription: boolean },
  void
> = {
  name: 'checkNewPhone',
  permission: 'own-phone-number:change',
  rows: 'ALL',
  async run(transaction, { changeHash, accountId, newPhoneNumber, isOwnSubscription }) {
    await assertOldPhoneProved(transaction, changeHash, accountId);
    const account = await findAccountBehind(transaction.em, accountId);
    assertNewPhone({ current: account.phoneNumber, next: newPhoneNumber, isOwnSubscription });
    transaction.audit({
      unitId: account.unitId,
      action: 'OWN_SUBSCRIPTION_DECLARED',
      subjectKind: 'ACCOUNT',
      subjectId: accountId,
    });
  },
};

const openNewPhone: UseCase<
  { idHash: Buffer; accountId: string; newPhoneNumber: string; recipientPrint: string },
  CodeTimes
> = {
  name: 'sendNewPhoneCode',
  permission: 'own-phone-number:change',
  rows: 'ALL',
  async run(transaction, { accountId, ...flow }) {
    const account = await findAccountBehind(transaction.em, accountId);
    transaction.audit({
      unitId: account.unitId,
      action: 'NEW_PHONE_CODE_SENT',
      subjectKind: 'ACCOUNT',
      subjectId: accountId,
    });
    return openFlow(transaction, { ...flow, purpose: 'NEW_PHONE', accountId });
  },
};
