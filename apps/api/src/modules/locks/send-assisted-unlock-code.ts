import { DomainRefusal } from '@dinhdanh/domain';
import type { OfficerActor } from '../../platform/access/actor.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { bearerHash, newBearer } from '../../platform/secrets.ts';
import {
  findAccountBehind,
  holdDownMessages,
  openFlow,
  resendCodeOf,
  type AccountBehind,
  type CodeTimes,
  type FlowRequest,
  type HolderServices,
} from '../accounts/index.ts';
import { getAccountOfKnownHolder, type HolderAtDesk } from './holder-at-desk.ts';
import { findStandingGrounds } from './lock-ground.queries.ts';

export interface SentUnlockCode extends CodeTimes {
  readonly flowId: string;
  readonly phoneLastThree: string;
}

type DeskRequest = FlowRequest & { readonly officer: OfficerActor };

/**
 * Sends a code to the registered phone of a holder who asks an officer for an unlock, and who reads it out: the second
 * factor. The agents of a hotline share an address, so messages are held down for the phone alone.
 */
export async function sendAssistedUnlockCode(
  { secrets, rateLimits }: HolderServices,
  { useCases, officer }: DeskRequest,
  holder: HolderAtDesk,
): Promise<SentUnlockCode> {
  const account = await useCases.execute(checkHolderAtDesk(officer), officer, holder);
  const recipientPrint = secrets.fingerprint(account.phoneNumber);
  await holdDownMessages(rateLimits, recipientPrint, null);
  const flowId = newBearer();
  const times = await useCases.execute(openAssistedUnlock(officer), officer, {
    holder,
    idHash: bearerHash(flowId),
    recipientPrint,
  });
  return { flowId, ...times, phoneLastThree: account.phoneNumber.slice(-3) };
}

/** Asks for another code. */
export const resendAssistedUnlockCode = async (
  services: HolderServices,
  { useCases, reader, officer }: DeskRequest,
  flowId: string,
): Promise<SentUnlockCode> => ({
  flowId,
  ...(await resendCodeOf(services, { useCases, reader, actor: officer, address: null }, bearerHash(flowId), {
    purpose: 'ASSISTED_UNLOCK',
    useCase: 'resendAssistedUnlockCode',
    permission: 'account:unlock-for-holder',
    refusal: 'HOLDER_FLOW_UNKNOWN',
    auditAction: 'ASSISTED_UNLOCK_CODE_RESENT',
  })),
});

/** Looked at before a message is counted, and again with the flow. */
const checkHolderAtDesk = (officer: OfficerActor): UseCase<HolderAtDesk, AccountBehind> => ({
  name: 'checkHolderAtDesk',
  permission: 'account:unlock-for-holder',
  rows: 'ALL',
  async run(transaction, holder) {
    const { em, audit } = transaction;
    const { account } = await getAccountOfKnownHolder(transaction, officer, holder);
    const standing = await findStandingGrounds(em, account.accountId);
    if (!standing.some(({ kind }) => kind === 'HOLDER_REQUEST'))
      throw new DomainRefusal('OWN_LOCK_NOT_STANDING');
    audit({
      unitId: account.unitId,
      action: 'UNLOCK_ASKED_BY_HOLDER',
      subjectKind: 'ACCOUNT',
      subjectId: account.accountId,
      details: { channel: holder.channel, document: holder.document },
    });
    return findAccountBehind(em, account.accountId);
  },
});

const openAssistedUnlock = (
  officer: OfficerActor,
): UseCase<{ holder: HolderAtDesk; idHash: Buffer; recipientPrint: string }, CodeTimes> => ({
  name: 'sendAssistedUnlockCode',
  permission: 'account:unlock-for-holder',
  rows: 'ALL',
  async run(transaction, { holder, idHash, recipientPrint }) {
    const { account } = await getAccountOfKnownHolder(transaction, officer, holder);
    transaction.audit({
      unitId: account.unitId,
      action: 'ASSISTED_UNLOCK_CODE_SENT',
      subjectKind: 'ACCOUNT',
      subjectId: account.accountId,
    });
    return openFlow(transaction, {
      idHash,
      purpose: 'ASSISTED_UNLOCK',
      accountId: account.accountId,
      recipientPrint,
    });
  },
});
