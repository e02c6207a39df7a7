import { parsePersonalIdNumber, parsePhoneNumber } from '@dinhdanh/domain';
import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';
import { parseFields } from '../../platform/input-refused.ts';
import { bearerHash, newBearer } from '../../platform/secrets.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { findAccountOfHolder } from './account.queries.ts';
import {
  holdDownMessages,
  openFlow,
  type CodeTimes,
  type FlowRequest,
  type HolderServices,
  type StartedFlow,
} from './holder-flow.ts';

/** Reads the two numbers, holds the messages down, and begins the activation under a bearer that only the asker gets. */
export async function startActivation(
  { secrets, rateLimits }: HolderServices,
  { useCases, actor, address }: FlowRequest,
  input: { readonly personalIdNumber: string; readonly phoneNumber: string },
): Promise<StartedFlow> {
  const numbers = parseFields({
    personalIdNumber: () => parsePersonalIdNumber(input.personalIdNumber),
    phoneNumber: () => parsePhoneNumber(input.phoneNumber),
  });
  const recipientPrint = secrets.fingerprint(numbers.phoneNumber);
  await holdDownMessages(rateLimits, recipientPrint, address);
  const flowId = newBearer();
  return {
    flowId,
    ...(await useCases.execute(openActivation, actor, {
      idHash: bearerHash(flowId),
      recipientPrint,
      ...numbers,
    })),
  };
}

/**
 * Begins an activation. Whoever asks gets the same answer; only the holder of the registered phone gets
 * a message. A pair that does not belong together makes a flow too, one that no code opens.
 */
const openActivation: UseCase<
  { idHash: Buffer; personalIdNumber: string; phoneNumber: string; recipientPrint: string },
  CodeTimes
> = {
  name: 'startActivation',
  permission: 'account:activate',
  rows: 'ALL',
  async run(transaction, { idHash, personalIdNumber, phoneNumber, recipientPrint }) {
    const account = await findAccountOfHolder(transaction.em, personalIdNumber, phoneNumber);
    transaction.audit({
      unitId: account?.unitId ?? NATIONAL_CHAIN,
      action: 'ACTIVATION_STARTED',
      subjectKind: 'ACCOUNT',
      subjectId: account?.id ?? 'UNKNOWN',
    });
    return openFlow(transaction, {
      idHash,
      purpose: 'ACTIVATION',
      accountId: account?.id ?? null,
      recipientPrint,
    });
  },
};
