import { completeBefore, DomainRefusal, localDateOf } from '@dinhdanh/domain';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Secrets } from '../../platform/secrets.ts';
import {
  findAccountBehind,
  findFlowForUpdate,
  type AccountBehind,
  type HolderFlow,
} from '../accounts/index.ts';

type ProvedFlow = HolderFlow & { readonly accountId: string; readonly verifiedAt: Date };

/** Refuses a flow of recovery whose phone is not proved, or not any more. */
export function assertPhoneProved(flow: HolderFlow | null, now: Date): asserts flow is ProvedFlow {
  if (!flow || flow.accountId === null || flow.completedAt) throw new DomainRefusal('HOLDER_FLOW_UNKNOWN');
  if (!flow.verifiedAt) throw new DomainRefusal('OTP_NOT_VERIFIED');
  if (completeBefore('PASSWORD_RECOVERY', flow.verifiedAt) <= now)
    throw new DomainRefusal('HOLDER_FLOW_EXPIRED');
}

/** The account whose phone was proved in this flow, both locked against another request of the same flow. */
export async function getRecoveringAccount(
  em: EntityManager,
  idHash: Buffer,
  now: Date,
): Promise<{ readonly flow: ProvedFlow; readonly account: AccountBehind }> {
  const flow = await findFlowForUpdate(em, 'PASSWORD_RECOVERY', idHash);
  assertPhoneProved(flow, now);
  const account = await findAccountBehind(em, flow.accountId);
  if (account.state !== 'ACTIVE') throw new DomainRefusal('ACCOUNT_LOCKED');
  return { flow, account };
}

/**
 * Which of the answered questions is asked: the same one all day, so that beginning again does not lead to an easier one.
 * Undefined for a holder who never answered any.
 */
export function askedQuestion<Answer>(
  secrets: Secrets,
  { accountId, startedAt }: Pick<ProvedFlow, 'accountId' | 'startedAt'>,
  answers: readonly Answer[],
): Answer | undefined {
  const draw = secrets.blindIndex(`${accountId}/${localDateOf(startedAt)}`).readUInt32BE(0);
  return answers[draw % Math.max(1, answers.length)];
}
