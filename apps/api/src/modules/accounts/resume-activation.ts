import { completeBefore, DomainRefusal, OTP_GUESSES, parsePersonalIdNumber } from '@dinhdanh/domain';
import { parseFields } from '../../platform/input-refused.ts';
import { bearerHash } from '../../platform/secrets.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { findAccountToActivate } from './activation.queries.ts';
import { countWrongGuess, findFlowForUpdate } from './holder-flow.queries.ts';
import type { FlowRequest, HolderServices } from './holder-flow.ts';
import { verifiedActivation, type VerifiedActivation } from './verify-activation-code.ts';

/**
 * Leads back to an activation whose phone is proved, after a closed browser or a power cut: whoever has what the browser
 * kept must also name the person. One refusal for everything that does not fit.
 */
export async function resumeActivation(
  { secrets }: HolderServices,
  { useCases, actor }: Pick<FlowRequest, 'useCases' | 'actor'>,
  input: { readonly resumeKey: string; readonly personalIdNumber: string },
): Promise<VerifiedActivation & { readonly flowId: string }> {
  const { personalIdNumber } = parseFields({
    personalIdNumber: () => parsePersonalIdNumber(input.personalIdNumber),
  });
  const flowId = secrets.openBearer(input.resumeKey);
  const resumed =
    flowId && (await useCases.execute(nameHolder, actor, { idHash: bearerHash(flowId), personalIdNumber }));
  if (!flowId || !resumed) throw new DomainRefusal('ACTIVATION_FLOW_UNKNOWN');
  return { flowId, ...resumed };
}

/**
 * Null for the number of somebody else, given back and not thrown, because it counts: the next person at a shared
 * computer must not find the number by trying. Guesses at the code of the flow count with it.
 */
const nameHolder: UseCase<
  { readonly idHash: Buffer; readonly personalIdNumber: string },
  VerifiedActivation | null
> = {
  name: 'resumeActivation',
  permission: 'account:activate',
  rows: 'ALL',
  async run({ em, now, audit }, { idHash, personalIdNumber }) {
    const flow = await findFlowForUpdate(em, 'ACTIVATION', idHash);
    if (
      !flow?.verifiedAt ||
      flow.accountId === null ||
      flow.completedAt !== null ||
      flow.wrongGuesses >= OTP_GUESSES ||
      completeBefore('ACTIVATION', flow.verifiedAt) <= now
    )
      throw new DomainRefusal('ACTIVATION_FLOW_UNKNOWN');
    const account = await findAccountToActivate(em, flow.accountId);
    const isHolder = account.personalIdNumber === personalIdNumber;
    if (!isHolder) await countWrongGuess(em, idHash);
    audit({
      unitId: account.unitId,
      action: isHolder ? 'ACTIVATION_RESUMED' : 'ACTIVATION_RESUMPTION_REFUSED',
      subjectKind: 'ACCOUNT',
      subjectId: flow.accountId,
    });
    return isHolder ? verifiedActivation(account, flow.verifiedAt) : null;
  },
};
