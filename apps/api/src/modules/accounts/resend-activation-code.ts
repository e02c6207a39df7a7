import { randomUUID } from 'node:crypto';
import { DomainRefusal, OTP_RESEND_AFTER_SECONDS } from '@dinhdanh/domain';
import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { bearerHash } from '../../platform/secrets.ts';
import { codeTimes, holdDownMessages, type ActivationServices, type CodeTimes } from './activation-codes.ts';
import type { FlowRequest, StartedFlow } from './start-activation.ts';
import { findAccountState, findFlow, findFlowForUpdate, renewChallenge } from './activation.queries.ts';

/** Asks for another code. One that comes too early is refused and does not use up what the number may still get. */
export async function resendActivationCode(
  { rateLimits }: ActivationServices,
  { useCases, reader, actor, address }: FlowRequest,
  flowId: string,
): Promise<StartedFlow> {
  const idHash = bearerHash(flowId);
  const flow = await findFlow(reader, idHash);
  if (flow && flow.code_age_seconds >= OTP_RESEND_AFTER_SECONDS)
    await holdDownMessages(rateLimits, flow.recipient_print, address);
  return { flowId, ...(await useCases.execute(renewCode, actor, { idHash })) };
}

/** Sends a new code of a running activation; from then on only the new one counts. */
const renewCode: UseCase<{ idHash: Buffer }, CodeTimes> = {
  name: 'resendActivationCode',
  permission: 'account:activate',
  rows: 'ALL',
  async run({ em, now, audit, enqueue }, { idHash }) {
    const flow = await findFlowForUpdate(em, idHash);
    if (!flow || flow.verified_at || flow.completed_at) throw new DomainRefusal('ACTIVATION_FLOW_UNKNOWN');
    const waited = (now.getTime() - flow.last_code_sent_at.getTime()) / 1000;
    if (waited < OTP_RESEND_AFTER_SECONDS)
      throw new DomainRefusal('RESEND_TOO_EARLY', { seconds: Math.ceil(OTP_RESEND_AFTER_SECONDS - waited) });

    const challengeId = randomUUID();
    const times = codeTimes(now);
    await renewChallenge(em, idHash, { id: challengeId, expiresAt: times.otpExpiresAt, at: now });
    const unitId =
      flow.account_id === null ? NATIONAL_CHAIN : (await findAccountState(em, flow.account_id)).unit_id;
    audit({
      unitId,
      action: 'ACTIVATION_CODE_RESENT',
      subjectKind: 'ACCOUNT',
      subjectId: flow.account_id ?? 'UNKNOWN',
    });
    enqueue({
      task: 'send-activation-code',
      payload: { challengeId },
      key: `send-activation-code:${challengeId}`,
    });
    return times;
  },
};
