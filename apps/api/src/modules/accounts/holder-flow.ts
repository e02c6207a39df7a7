import { randomUUID } from 'node:crypto';
import {
  codeSms,
  DomainRefusal,
  isWaitingForCode,
  OTP_GUESSES,
  OTP_LIFETIME_SECONDS,
  OTP_RESEND_AFTER_SECONDS,
  refusalOfCode,
  type CodeOccasion,
  type CodeRefusal,
  type RefusalCode,
} from '@dinhdanh/domain';
import type { Actor } from '../../platform/access/actor.ts';
import type { Permission } from '../../platform/access/permissions.ts';
import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import type { SmsGateway } from '../../platform/ports/sms-gateway.ts';
import type { RateLimits } from '../../platform/rate-limits.ts';
import { bearerHash, type Secrets } from '../../platform/secrets.ts';
import type { Transaction, UseCase, UseCases } from '../../platform/use-case.ts';
import { findAccountBehind } from './account.queries.ts';
import {
  countWrongGuess,
  findFlow,
  findFlowForUpdate,
  insertFlow,
  renewChallenge,
  type HolderFlow,
  type NewFlow,
} from './holder-flow.queries.ts';

export interface HolderServices {
  readonly secrets: Secrets;
  readonly rateLimits: RateLimits;
}

export interface FlowRequest {
  readonly useCases: UseCases;
  readonly reader: ScopedReader;
  readonly actor: Actor;
  readonly address: string;
}

/** What the asker is told about a code, the same whether or not a message was sent. */
export interface CodeTimes {
  readonly otpExpiresAt: Date;
  readonly resendAvailableAt: Date;
}

/** A running flow as the asker sees it. */
export interface StartedFlow extends CodeTimes {
  readonly flowId: string;
}

const secondsLater = (moment: Date, seconds: number): Date => new Date(moment.getTime() + seconds * 1000);

export const codeTimes = (now: Date): CodeTimes => ({
  otpExpiresAt: secondsLater(now, OTP_LIFETIME_SECONDS),
  resendAvailableAt: secondsLater(now, OTP_RESEND_AFTER_SECONDS),
});

/**
 * Holds the number of messages down: per phone number and per address of the asker. Counted for numbers that nobody
 * registered as well, so that a limit tells nothing about a number; without an address when the phone itself asks. Throws
 * RATE_LIMITED.
 */
export const holdDownMessages = (rateLimits: RateLimits, recipientPrint: string, address: string | null) =>
  rateLimits.holdDown([
    ...(address === null ? [] : [['code-per-address', address] as const]),
    ['code-per-number-30-seconds', recipientPrint],
    ['code-per-number-15-minutes', recipientPrint],
    ['code-per-number-day', recipientPrint],
  ]);

/** Begins a flow, as part of the use case that records it, and has the first code sent. */
export async function openFlow({ em, now, enqueue }: Transaction, flow: NewFlow): Promise<CodeTimes> {
  const challengeId = randomUUID();
  const times = codeTimes(now);
  await insertFlow(em, flow, { id: challengeId, expiresAt: times.otpExpiresAt, at: now });
  enqueue({ task: 'send-code', payload: { challengeId }, key: `send-code:${challengeId}` });
  return times;
}

export interface JudgedCode {
  readonly idHash: Buffer;
  readonly flow: HolderFlow;
  readonly isRight: boolean;
}

/**
 * Judges a code: within 180 seconds of the database's clock, five guesses for the whole flow, once. Null when it
 * is right. The refusal is given back and not thrown, because a wrong guess must count even though nothing else happens.
 */
export async function judgeCode(
  { em, now }: Transaction,
  { idHash, flow, isRight }: JudgedCode,
): Promise<CodeRefusal | null> {
  const refusal = refusalOfCode(flow, now, isRight);
  if (refusal?.code === 'OTP_INVALID') await countWrongGuess(em, idHash);
  return refusal;
}

/** What about a flow differs from one purpose to the other when another code is asked for. */
export interface Resending {
  readonly purpose: HolderFlow['purpose'];
  readonly useCase: string;
  readonly permission: Permission;
  /** What is said when the flow is not there, or waits for no code any more. */
  readonly refusal: RefusalCode;
  readonly auditAction: string;
}

/** Asks for another code, with the bearer of the flow. */
export async function resendCode(
  services: HolderServices,
  request: FlowRequest,
  flowId: string,
  resending: Resending,
): Promise<StartedFlow & { readonly phoneLastThree: string }> {
  return { flowId, ...(await resendCodeOf(services, request, bearerHash(flowId), resending)) };
}

/** Asks for another code. One that comes too early is refused and does not use up what the number may still get. */
export async function resendCodeOf(
  { rateLimits }: Pick<HolderServices, 'rateLimits'>,
  { useCases, reader, actor, address }: Omit<FlowRequest, 'address'> & { readonly address: string | null },
  idHash: Buffer,
  resending: Resending,
): Promise<CodeTimes & { readonly phoneLastThree: string }> {
  const flow = await findFlow(reader, resending.purpose, idHash);
  assertMaySend(flow, flow?.now, resending.refusal);
  await holdDownMessages(rateLimits, flow.recipientPrint, address);
  return useCases.execute(renewCode(resending), actor, { idHash });
}

function assertMaySend<Flow extends HolderFlow>(
  flow: Flow | null,
  now: Date | undefined,
  refusal: RefusalCode,
): asserts flow is Flow {
  if (!flow || !now || !isWaitingForCode(flow, now) || flow.wrongGuesses >= OTP_GUESSES)
    throw new DomainRefusal(refusal);
  const waited = (now.getTime() - flow.lastCodeSentAt.getTime()) / 1000;
  if (waited < OTP_RESEND_AFTER_SECONDS)
    throw new DomainRefusal('RESEND_TOO_EARLY', { seconds: Math.ceil(OTP_RESEND_AFTER_SECONDS - waited) });
}

/** Sends a new code of a running flow; from then on only the new one counts. */
const renewCode = ({
  purpose,
  useCase,
  permission,
  refusal,
  auditAction,
}: Resending): UseCase<{ idHash: Buffer }, CodeTimes & { readonly phoneLastThree: string }> => ({
  name: useCase,
  permission,
  rows: 'ALL',
  async run({ em, now, audit, enqueue }, { idHash }) {
    const flow = await findFlowForUpdate(em, purpose, idHash);
    assertMaySend(flow, now, refusal);
    const account = flow.accountId === null ? null : await findAccountBehind(em, flow.accountId);
    const challengeId = randomUUID();
    const times = codeTimes(now);
    await renewChallenge(em, idHash, { id: challengeId, expiresAt: times.otpExpiresAt, at: now });
    audit({
      unitId: account?.unitId ?? NATIONAL_CHAIN,
      action: auditAction,
      subjectKind: 'ACCOUNT',
      subjectId: account?.id ?? 'UNKNOWN',
    });
    enqueue({ task: 'send-code', payload: { challengeId }, key: `send-code:${challengeId}` });
    return { ...times, phoneLastThree: (flow.newPhoneNumber ?? account?.phoneNumber ?? '').slice(-3) };
  },
});

/**
 * Makes the job that sends the code of a challenge. The code follows from the challenge, so a job that is tried again
 * sends the same one; a challenge that has ended meanwhile is let go, for a code that no longer works only confuses.
 */
export function codeJob<Recipient extends { readonly phoneNumber: string; readonly occasion: CodeOccasion }>(
  findRecipient: (reader: ScopedReader, challengeId: string) => Promise<Recipient | null>,
) {
  return async (
    {
      reader,
      secrets,
      smsGateway,
    }: { readonly reader: ScopedReader; readonly secrets: Secrets; readonly smsGateway: SmsGateway },
    { challengeId }: { readonly challengeId: string },
  ): Promise<Recipient | null> => {
    const recipient = await findRecipient(reader, challengeId);
    if (recipient === null) return null;
    await smsGateway.send({
      clientReference: challengeId,
      to: recipient.phoneNumber,
      text: codeSms(recipient.occasion, secrets.oneTimeCode(challengeId)),
    });
    return recipient;
  };
}
