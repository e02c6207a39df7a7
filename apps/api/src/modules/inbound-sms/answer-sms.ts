import { randomUUID } from 'node:crypto';
import {
  chooseAccountReply,
  DomainRefusal,
  HELP_REPLY,
  LOCK_REPLIES,
  NEW_CODE_REPLIES,
  parseSmsIntent,
  RECOVERY_NOT_RUNNING_REPLY,
  statusReply,
  type SmsIntent,
  type SmsIntentKind,
} from '@dinhdanh/domain';
import { SYSTEM } from '../../platform/access/actor.ts';
import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import type { RateLimits } from '../../platform/rate-limits.ts';
import { RateLimited } from '../../platform/request-errors.ts';
import { bearerHash, newBearer, type Secrets } from '../../platform/secrets.ts';
import type { Transaction, UseCase, UseCases } from '../../platform/use-case.ts';
import {
  codeTimes,
  findAccountBehind,
  findFlowForUpdate,
  insertFlow,
  markFlowCompleted,
  resendCodeOf,
  tryCode,
} from '../accounts/index.ts';
import { cancelRecovery } from '../credentials/index.ts';
import { lockOwnAccount } from '../locks/index.ts';
import {
  findNewestFlow,
  findNewestLockRequest,
  findUnansweredSms,
  isRegisteredPhone,
  listActivatedAccounts,
  listNewestApplications,
  markAnswered,
  type AccountOfPhone,
  type SmsAnswer,
  type UnansweredSms,
} from './inbound-sms.queries.ts';

export interface AnsweringServices {
  readonly useCases: UseCases;
  readonly reader: ScopedReader;
  readonly secrets: Secrets;
  readonly rateLimits: RateLimits;
}

/**
 * Answers a message as a job. Run again it does nothing that was done: what a message asks for and that it is answered
 * are written down together.
 */
export async function answerSms(
  services: AnsweringServices,
  { inboundSmsId }: { readonly inboundSmsId: string },
): Promise<void> {
  const sms = await findUnansweredSms(services.reader, inboundSmsId);
  if (!sms) return;
  const intent = parseSmsIntent(sms.text);
  const act = await actFor(services, sms, intent);
  await services.useCases.execute(answering(act), SYSTEM, { id: sms.id, kind: intent.kind });
}

/** What is done about a message, in the transaction that writes down its answer. */
type Act = (transaction: Transaction) => Promise<Omit<SmsAnswer, 'intent'>>;

const saying =
  (reply: string | null): Act =>
  async () => ({ reply });

const answering = (act: Act): UseCase<{ id: string; kind: SmsIntentKind }, void> => ({
  name: 'answerSms',
  permission: 'inbound-sms:answer',
  rows: 'ALL',
  async run(transaction, { id, kind }) {
    const answer = { intent: kind, ...(await act(transaction)) };
    if (!(await markAnswered(transaction.em, id, answer, transaction.now)))
      throw new Error('The message has been answered meanwhile.');
    transaction.audit({
      unitId: NATIONAL_CHAIN,
      action: 'SMS_ANSWERED',
      subjectKind: 'INBOUND_SMS',
      subjectId: id,
      details: { intent: kind, isReplied: answer.reply !== null || answer.lock !== undefined },
    });
    if (answer.reply !== null || answer.lock)
      transaction.enqueue({
        task: 'send-sms-reply',
        payload: { inboundSmsId: id },
        key: `send-sms-reply:${id}`,
      });
  },
});

/** Limits are asked, and other use cases run, before the transaction of the answer begins. */
async function actFor(services: AnsweringServices, sms: UnansweredSms, intent: SmsIntent): Promise<Act> {
  if (!(await isRegisteredPhone(services.reader, services.secrets, sms.phoneNumber))) {
    // A code for a new phone comes to one that nobody has registered yet.
    const isAskingForCode =
      intent.kind === 'NEW_CODE' && (await findNewestFlow(services.reader, sms.senderPrint));
    if (!isAskingForCode) return saying(await helpForStranger(services, sms));
  }
  switch (intent.kind) {
    case 'STATUS':
      return tellStatus(sms);
    case 'NEW_CODE':
      return saying(await sendAnotherCode(services, sms));
    case 'LOCK':
      return (await mayHaveLockCode(services, sms))
        ? askForLockCode(sms, intent)
        : saying(LOCK_REPLIES.TOO_OFTEN);
    case 'LOCK_CONFIRM':
      return confirmLock(services.secrets, sms, intent.code);
    case 'STOP_RECOVERY':
      return stopRecovery(sms);
    case 'HELP':
      return saying(HELP_REPLY);
  }
}

/** Null: silence. Strangers are told how it works once a day, and all of them together not too often. */
async function helpForStranger(
  { rateLimits }: AnsweringServices,
  { senderPrint }: UnansweredSms,
): Promise<string | null> {
  const mayHear =
    (await rateLimits.secondsUntilAllowed('sms-help-per-stranger-day', senderPrint)) === 0 &&
    (await rateLimits.secondsUntilAllowed('sms-help-to-strangers-hour', 'ALL')) === 0;
  return mayHear ? HELP_REPLY : null;
}

/** Tra cứu hồ sơ: what the status page tells, to the phone that was named on the application and to no other. */
const tellStatus =
  ({ phoneNumber }: UnansweredSms): Act =>
  async ({ em, audit }) => {
    const applications = await listNewestApplications(em, phoneNumber);
    for (const { id, unitId } of applications)
      audit({
        unitId,
        action: 'APPLICATION_STATUS_READ',
        subjectKind: 'APPLICATION',
        subjectId: id,
        details: { channel: 'SMS' },
      });
    return { reply: applications.length === 0 ? HELP_REPLY : statusReply(applications) };
  };

/**
 * Gửi lại mã: the newest flow gets a new code as if its browser had asked for it, within the same limits; null when the
 * code itself is the answer. The guesses stay counted and the code opens nothing but that flow, so whoever sends in the
 * name of another phone gains nothing by it.
 */
async function sendAnotherCode(services: AnsweringServices, sms: UnansweredSms): Promise<string | null> {
  const { useCases, reader } = services;
  const flow = await findNewestFlow(reader, sms.senderPrint);
  if (!flow) return NEW_CODE_REPLIES.NOTHING_WAITS;
  try {
    await resendCodeOf(services, { useCases, reader, actor: SYSTEM, address: null }, flow.idHash, {
      purpose: flow.purpose,
      useCase: 'resendCodeBySms',
      permission: 'inbound-sms:answer',
      refusal: 'HOLDER_FLOW_UNKNOWN',
      auditAction: 'CODE_RESENT_BY_SMS',
    });
    return null;
  } catch (error) {
    if (error instanceof RateLimited) return NEW_CODE_REPLIES.TOO_OFTEN;
    if (!(error instanceof DomainRefusal)) throw error;
    return error.code === 'RESEND_TOO_EARLY' ? NEW_CODE_REPLIES.TOO_EARLY : NEW_CODE_REPLIES.NOTHING_WAITS;
  }
}

const mayHaveLockCode = async (
  { rateLimits }: AnsweringServices,
  { senderPrint }: UnansweredSms,
): Promise<boolean> =>
  (await rateLimits.secondsUntilAllowed('sms-lock-code-per-number-hour', senderPrint)) === 0 &&
  (await rateLimits.secondsUntilAllowed('sms-lock-code-per-number-day', senderPrint)) === 0;

/**
 * Khóa tài khoản, first message. The sender of an SMS can be forged, so nothing is locked yet: a code goes to the
 * registered phone, and only who reads it there can send it back. The flow belongs to no browser; nobody holds its bearer.
 */
const askForLockCode =
  ({ phoneNumber, senderPrint }: UnansweredSms, { reason, lastFour }: SmsIntent & { kind: 'LOCK' }): Act =>
  async ({ em, now, audit }) => {
    const all = await listActivatedAccounts(em, phoneNumber);
    if (all.length === 0) return { reply: LOCK_REPLIES.NO_ACTIVE_ACCOUNT };
    const isNamed = (one: AccountOfPhone) => lastFour === null || one.personalIdNumber.endsWith(lastFour);
    const lockable = all.filter(({ isLockedByHolder }) => !isLockedByHolder);
    const meant = lockable.filter(isNamed);
    if (meant.length === 0 && (lockable.length === 0 || all.some(isNamed)))
      return { reply: LOCK_REPLIES.LOCKED_BEFORE };
    const [account] = meant;
    if (!account || meant.length > 1)
      return { reply: chooseAccountReply(lockable.map(({ personalIdNumber }) => personalIdNumber)) };
    const flowHash = bearerHash(newBearer());
    const challengeId = randomUUID();
    await insertFlow(
      em,
      { idHash: flowHash, purpose: 'OWN_LOCK', accountId: account.id, recipientPrint: senderPrint },
      { id: challengeId, expiresAt: codeTimes(now).otpExpiresAt, at: now },
    );
    audit({ ...lineAbout(account), action: 'OWN_LOCK_STARTED', details: { channel: 'SMS' } });
    return { reply: null, lock: { reason, flowHash, challengeId } };
  };

/** Khóa tài khoản, second message: with the right code the account is locked at once. */
const confirmLock =
  (secrets: Secrets, { senderPrint }: UnansweredSms, code: string): Act =>
  async (transaction) => {
    const { em, now, audit } = transaction;
    const request = await findNewestLockRequest(em, senderPrint);
    const flow = request && (await findFlowForUpdate(em, 'OWN_LOCK', request.flowHash));
    if (!request || flow?.accountId == null || flow.completedAt !== null)
      return { reply: LOCK_REPLIES.ASK_FIRST };
    const account = await findAccountBehind(em, flow.accountId);
    const refused = await tryCode(
      transaction,
      { holderPrint: secrets.fingerprint(account.personalIdNumber), source: 'UNKNOWN_DEVICE' },
      { idHash: request.flowHash, flow, isRight: secrets.isOneTimeCode(flow.challengeId, code) },
    );
    if (refused) {
      audit({ ...lineAbout(account), action: 'OWN_LOCK_CODE_REFUSED', details: { channel: 'SMS' } });
      return { reply: LOCK_REPLIES[refused.code] };
    }
    await markFlowCompleted(em, request.flowHash, now);
    const outcome = await lockOwnAccount(transaction, {
      accountId: account.id,
      channel: 'SMS',
      reason: request.reason,
    });
    if (outcome.kind === 'NOT_ACTIVE') return { reply: LOCK_REPLIES.NO_ACTIVE_ACCOUNT };
    // The notice about the lock, which goes to this very phone, is the answer.
    return { reply: outcome.wasLocked ? LOCK_REPLIES.LOCKED_BEFORE : null };
  };

/** Hủy khôi phục mật khẩu, for every account of the phone, without a code: stopping it only protects. */
const stopRecovery =
  ({ phoneNumber }: UnansweredSms): Act =>
  async (transaction) => {
    let stopped = 0;
    for (const { id } of await listActivatedAccounts(transaction.em, phoneNumber))
      if (await cancelRecovery(transaction, id, 'SMS')) stopped += 1;
    // Each holder is told of it by a notice of its own.
    return { reply: stopped > 0 ? null : RECOVERY_NOT_RUNNING_REPLY };
  };

const lineAbout = ({ id, unitId }: Pick<AccountOfPhone, 'id' | 'unitId'>) =>
  ({ unitId, subjectKind: 'ACCOUNT', subjectId: id }) as const;
