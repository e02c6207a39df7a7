import { assertMayChangePhoneAlone, PHONE_CHANGES_WITHIN_DAYS } from '@dinhdanh/domain';
import { bearerHash, newBearer } from '../../platform/secrets.ts';
import type { Transaction, UseCase } from '../../platform/use-case.ts';
import {
  findAccountBehind,
  holdDownMessages,
  openFlow,
  withReauthentication,
  type AccountBehind,
  type HolderServices,
  type StartedFlow,
} from '../accounts/index.ts';
import type { HolderRequest } from '../credentials/index.ts';
import { findChangeMoments } from './phone-changes.queries.ts';

/** A running change as the browser sees it that began it. */
export interface StartedPhoneChange extends StartedFlow {
  readonly phoneLastThree: string;
}

/**
 * Begins a change of the registered number at the portal. A session alone changes nothing: the password is asked
 * again, wrong ones count with all others, and a code goes to the phone that is registered until now.
 */
export async function startPhoneChange(
  services: HolderServices,
  request: HolderRequest,
  { currentPassword }: { readonly currentPassword: string },
): Promise<StartedPhoneChange> {
  const { secrets, rateLimits } = services;
  const { useCases, actor, address } = request;
  const phoneNumber = await withReauthentication(services, request, currentPassword, {
    name: 'tryPasswordForPhoneChange',
    permission: 'own-phone-number:change',
    async run(transaction, { account }) {
      await assertMayChangeNow(transaction, account);
      transaction.audit({
        unitId: account.unitId,
        action: 'PHONE_CHANGE_PASSWORD_ACCEPTED',
        subjectKind: 'ACCOUNT',
        subjectId: account.id,
      });
      return account.phoneNumber;
    },
  });
  const recipientPrint = secrets.fingerprint(phoneNumber);
  await holdDownMessages(rateLimits, recipientPrint, address);
  const flowId = newBearer();
  const flow = { idHash: bearerHash(flowId), accountId: actor.accountId, recipientPrint };
  return { flowId, ...(await useCases.execute(openPhoneChange, actor, flow)) };
}

/** Also asked at the last step, for two changes may run beside each other. */
export async function assertMayChangeNow({ em, now }: Transaction, account: AccountBehind): Promise<void> {
  const since = new Date(now.getTime() - PHONE_CHANGES_WITHIN_DAYS * 86_400_000);
  const changedAt = await findChangeMoments(em, account.id, since);
  assertMayChangePhoneAlone({ state: account.state, changedAt }, now);
}

const openPhoneChange: UseCase<
  { idHash: Buffer; accountId: string; recipientPrint: string },
  Omit<StartedPhoneChange, 'flowId'>
> = {
  name: 'startPhoneChange',
  permission: 'own-phone-number:change',
  rows: 'ALL',
  async run(transaction, { idHash, accountId, recipientPrint }) {
    const account = await findAccountBehind(transaction.em, accountId);
    transaction.audit({
      unitId: account.unitId,
      action: 'PHONE_CHANGE_STARTED',
      subjectKind: 'ACCOUNT',
      subjectId: accountId,
    });
    const times = await openFlow(transaction, { idHash, purpose: 'PHONE_CHANGE', accountId, recipientPrint });
    return { ...times, phoneLastThree: account.phoneNumber.slice(-3) };
  },
};
