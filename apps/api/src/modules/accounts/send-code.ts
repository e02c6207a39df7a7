import { SYSTEM } from '../../platform/access/actor.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import type { SmsGateway } from '../../platform/ports/sms-gateway.ts';
import type { Secrets } from '../../platform/secrets.ts';
import type { UseCase, UseCases } from '../../platform/use-case.ts';
import { markActivationStarted } from './activation.queries.ts';
import { codeJob } from './holder-flow.ts';
import { findCodeRecipient } from './holder-flow.queries.ts';

const sendFlowCode = codeJob(findCodeRecipient);

/**
 * Sends the code of a holder's flow, whatever it is for. With the first code of an activation the holder has begun to
 * activate. That is written here and not where the code is asked for: there, whoever asks about a stranger's numbers
 * must not learn from the time it takes whether they belong to an account.
 */
export async function sendCode(
  {
    useCases,
    ...deps
  }: {
    readonly useCases: UseCases;
    readonly reader: ScopedReader;
    readonly secrets: Secrets;
    readonly smsGateway: SmsGateway;
  },
  input: { readonly challengeId: string },
): Promise<void> {
  const recipient = await sendFlowCode(deps, input);
  if (recipient?.isFirstOfActivation)
    await useCases.execute(recordActivationStart, SYSTEM, { accountId: recipient.accountId });
}

const recordActivationStart: UseCase<{ accountId: string }, void> = {
  name: 'recordActivationStart',
  permission: 'activation-start:record',
  rows: 'ALL',
  async run({ em, now, audit }, { accountId }) {
    const unitId = await markActivationStarted(em, accountId, now);
    audit({ unitId, action: 'ACTIVATION_CODE_SENT', subjectKind: 'ACCOUNT', subjectId: accountId });
  },
};
