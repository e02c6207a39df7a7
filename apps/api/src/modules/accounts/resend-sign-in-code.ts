import { randomUUID } from 'node:crypto';
import { DomainRefusal, OTP_GUESSES, OTP_RESEND_AFTER_SECONDS } from '@dinhdanh/domain';
import { bearerHash } from '../../platform/secrets.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { codeTimes, holdDownMessages, type ActivationServices } from './activation-codes.ts';
import { isSignInOpen } from './complete-sign-in.ts';
import type { FlowRequest } from './start-activation.ts';
import {
  findAccountOfFlow,
  findSignInFlow,
  findSignInFlowForUpdate,
  renewSignInChallenge,
  type SignInFlow,
} from './sign-in.queries.ts';
import type { StartedSignIn } from './start-sign-in.ts';

/** Asks for another code. One that comes too early is refused and does not use up what the number may still get. */
export async function resendSignInCode(
  { rateLimits }: ActivationServices,
  { useCases, reader, actor, address }: FlowRequest,
  flowId: string,
): Promise<StartedSignIn> {
  const idHash = bearerHash(flowId);
  const flow = await findSignInFlow(reader, idHash);
  assertMaySend(flow, flow?.now);
  await holdDownMessages(rateLimits, flow.recipient_print, address);
  return { flowId, ...(await useCases.execute(renewCode, actor, { idHash })) };
}

function assertMaySend<Flow extends SignInFlow>(
  flow: Flow | null,
  now: Date | undefined,
): asserts flow is Flow {
  if (!flow || !now || !isSignInOpen(flow, now) || flow.wrong_guesses >= OTP_GUESSES)
    throw new DomainRefusal('SIGN_IN_FLOW_UNKNOWN');
  const waited = (now.getTime() - flow.last_code_sent_at.getTime()) / 1000;
  if (waited < OTP_RESEND_AFTER_SECONDS)
    throw new DomainRefusal('RESEND_TOO_EARLY', { seconds: Math.ceil(OTP_RESEND_AFTER_SECONDS - waited) });
}

/** Sends a new code of a running sign-in; from then on only the new one counts. */
const renewCode: UseCase<{ idHash: Buffer }, Omit<StartedSignIn, 'flowId'>> = {
  name: 'resendSignInCode',
  permission: 'holder-session:open',
  rows: 'ALL',
  async run({ em, now, audit, enqueue }, { idHash }) {
    const flow = await findSignInFlowForUpdate(em, idHash);
    assertMaySend(flow, now);
    const account = await findAccountOfFlow(em, flow.account_id);
    const challengeId = randomUUID();
    const times = codeTimes(now);
    await renewSignInChallenge(em, idHash, { id: challengeId, expiresAt: times.otpExpiresAt, at: now });
    audit({
      unitId: account.unit_id,
      action: 'HOLDER_SIGN_IN_CODE_RESENT',
      subjectKind: 'ACCOUNT',
      subjectId: account.id,
    });
    enqueue({
      task: 'send-sign-in-code',
      payload: { challengeId },
      key: `send-sign-in-code:${challengeId}`,
    });
    return { ...times, phoneLastThree: account.phone_number.slice(-3) };
  },
};
