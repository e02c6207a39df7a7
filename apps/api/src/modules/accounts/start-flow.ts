import { parsePersonalIdNumber, parsePhoneNumber, type HolderFlowPurpose } from '@dinhdanh/domain';
import type { Permission } from '../../platform/access/permissions.ts';
import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';
import { parseFields } from '../../platform/input-refused.ts';
import { bearerHash, newBearer } from '../../platform/secrets.ts';
import type { Transaction, UseCase } from '../../platform/use-case.ts';
import { findAccountOfHolder } from './account.queries.ts';
import {
  holdDownMessages,
  openFlow,
  type CodeTimes,
  type FlowRequest,
  type HolderServices,
  type StartedFlow,
} from './holder-flow.ts';

/** What about a flow differs from one purpose to the other when it begins with the two numbers of its holder. */
interface Starting {
  readonly purpose: HolderFlowPurpose;
  readonly useCase: string;
  readonly permission: Permission;
  readonly auditAction: string;
  /** The visit in which the holder is helped; null without one. */
  findVisit?(transaction: Transaction, accountId: string): Promise<string | null>;
}

/** Reads the two numbers, holds the messages down, and begins the flow under a bearer that only the asker gets. */
export async function startFlow(
  { secrets, rateLimits }: HolderServices,
  { useCases, actor, address }: FlowRequest,
  input: { readonly personalIdNumber: string; readonly phoneNumber: string },
  starting: Starting,
): Promise<StartedFlow> {
  const numbers = parseFields({
    personalIdNumber: () => parsePersonalIdNumber(input.personalIdNumber),
    phoneNumber: () => parsePhoneNumber(input.phoneNumber),
  });
  const recipientPrint = secrets.fingerprint(numbers.phoneNumber);
  await holdDownMessages(rateLimits, recipientPrint, address);
  const flowId = newBearer();
  const flow = { idHash: bearerHash(flowId), recipientPrint, ...numbers };
  return { flowId, ...(await useCases.execute(openFlowOf(starting), actor, flow)) };
}

/**
 * Begins a flow. Whoever asks gets the same answer; only the holder of the registered phone gets a message. A pair that
 * does not belong together makes a flow too, one that no code opens.
 */
const openFlowOf = ({
  purpose,
  useCase,
  permission,
  auditAction,
  findVisit,
}: Starting): UseCase<
  { idHash: Buffer; personalIdNumber: string; phoneNumber: string; recipientPrint: string },
  CodeTimes
> => ({
  name: useCase,
  permission,
  rows: 'ALL',
  async run(transaction, { idHash, personalIdNumber, phoneNumber, recipientPrint }) {
    const account = await findAccountOfHolder(transaction.em, personalIdNumber, phoneNumber);
    const visitId = account && findVisit ? await findVisit(transaction, account.id) : null;
    transaction.audit({
      unitId: account?.unitId ?? NATIONAL_CHAIN,
      action: auditAction,
      subjectKind: 'ACCOUNT',
      subjectId: account?.id ?? 'UNKNOWN',
      ...(visitId === null ? {} : { details: { visit: visitId } }),
    });
    return openFlow(transaction, {
      idHash,
      purpose,
      accountId: account?.id ?? null,
      ...(visitId === null ? {} : { assistedActivationId: visitId }),
      recipientPrint,
    });
  },
});
