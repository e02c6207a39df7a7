import { randomUUID } from 'node:crypto';
import { parsePersonalIdNumber, parsePhoneNumber } from '@dinhdanh/domain';
import type { Actor } from '../../platform/access/actor.ts';
import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';
import { parseFields } from '../../platform/input-refused.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import { bearerHash, newBearer } from '../../platform/secrets.ts';
import type { UseCase, UseCases } from '../../platform/use-case.ts';
import { codeTimes, holdDownMessages, type ActivationServices, type CodeTimes } from './activation-codes.ts';
import { findAccountOfHolder, insertFlow } from './activation.queries.ts';

export interface FlowRequest {
  readonly useCases: UseCases;
  readonly reader: ScopedReader;
  readonly actor: Actor;
  readonly address: string;
}

/** A running activation as the asker sees it. */
export interface StartedFlow extends CodeTimes {
  readonly flowId: string;
}

/** Reads the two numbers, holds the messages down, and begins the activation under a bearer that only the asker gets. */
export async function startActivation(
  { secrets, rateLimits }: ActivationServices,
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
    ...(await useCases.execute(openFlow, actor, { idHash: bearerHash(flowId), recipientPrint, ...numbers })),
  };
}

/**
 * Begins an activation. Whoever asks gets the same answer; only the holder of the registered phone gets
 * a message. A pair that does not belong together makes a flow too, one that no code opens.
 */
const openFlow: UseCase<
  { idHash: Buffer; personalIdNumber: string; phoneNumber: string; recipientPrint: string },
  CodeTimes
> = {
  name: 'startActivation',
  permission: 'account:activate',
  rows: 'ALL',
  async run({ em, now, audit, enqueue }, { idHash, personalIdNumber, phoneNumber, recipientPrint }) {
    const account = await findAccountOfHolder(em, personalIdNumber, phoneNumber);
    const challengeId = randomUUID();
    const times = codeTimes(now);
    await insertFlow(em, {
      idHash,
      accountId: account?.id ?? null,
      recipientPrint,
      challengeId,
      challengeExpiresAt: times.otpExpiresAt,
      startedAt: now,
    });
    audit({
      unitId: account?.unit_id ?? NATIONAL_CHAIN,
      action: 'ACTIVATION_STARTED',
      subjectKind: 'ACCOUNT',
      subjectId: account?.id ?? 'UNKNOWN',
    });
    enqueue({
      task: 'send-activation-code',
      payload: { challengeId },
      key: `send-activation-code:${challengeId}`,
    });
    return times;
  },
};
