import { parsePersonalIdNumber, parsePhoneNumber } from '@dinhdanh/domain';
import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';
import { parseFields } from '../../platform/input-refused.ts';
import { bearerHash, newBearer } from '../../platform/secrets.ts';
import type { UseCase } from '../../platform/use-case.ts';
import {
  findAccountOfHolder,
  holdDownMessages,
  openFlow,
  resendCode,
  type CodeTimes,
  type FlowRequest,
  type HolderServices,
  type StartedFlow,
} from '../accounts/index.ts';

/** Reads the two numbers, holds the messages down, and begins the flow under a bearer that only the asker gets. */
export async function startPasswordRecovery(
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
  const flow = { idHash: bearerHash(flowId), recipientPrint, ...numbers };
  return { flowId, ...(await useCases.execute(openRecovery, actor, flow)) };
}

/**
 * Quên mật khẩu, the first step and again the first one after the wait. Whoever asks gets the same answer; only
 * the holder of the registered phone gets a message.
 */
const openRecovery: UseCase<
  { idHash: Buffer; personalIdNumber: string; phoneNumber: string; recipientPrint: string },
  CodeTimes
> = {
  name: 'startPasswordRecovery',
  permission: 'password:recover',
  rows: 'ALL',
  async run(transaction, { idHash, personalIdNumber, phoneNumber, recipientPrint }) {
    const account = await findAccountOfHolder(transaction.em, personalIdNumber, phoneNumber);
    transaction.audit({
      unitId: account?.unitId ?? NATIONAL_CHAIN,
      action: 'PASSWORD_RECOVERY_STARTED',
      subjectKind: 'ACCOUNT',
      subjectId: account?.id ?? 'UNKNOWN',
    });
    return openFlow(transaction, {
      idHash,
      purpose: 'PASSWORD_RECOVERY',
      accountId: account?.id ?? null,
      recipientPrint,
    });
  },
};

/** Asks for another code. */
export const resendPasswordRecoveryCode = (
  services: HolderServices,
  request: FlowRequest,
  flowId: string,
): Promise<StartedFlow> =>
  resendCode(services, request, flowId, {
    purpose: 'PASSWORD_RECOVERY',
    useCase: 'resendPasswordRecoveryCode',
    permission: 'password:recover',
    refusal: 'HOLDER_FLOW_UNKNOWN',
    auditAction: 'PASSWORD_RECOVERY_CODE_RESENT',
  });
