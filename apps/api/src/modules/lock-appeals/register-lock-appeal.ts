import { caseCode } from '../../platform/case-code.ts';
import { asOfficer } from '../../platform/access/actor.ts';
import {
  assertHolderIsPresent,
  assertMayAppeal,
  callerCheckEnd,
  DomainRefusal,
  lockAppealDueAt,
  parseSubjectNumber,
  type LockAppealChannel,
  type WorkingCalendar,
} from '@dinhdanh/domain';
import { isUuid } from '../../platform/identifiers.ts';
import { parseFields, readIdempotencyKey, readReasonText } from '../../platform/input-refused.ts';
import type { Transaction, UseCase } from '../../platform/use-case.ts';

import {
  findAppealedRequest,
  findVerifiedCaller,
  insertLockAppeal,
  nextAppealNumber,
} from './lock-appeals.queries.ts';

interface AppealOfHolder {
  readonly idempotencyKey: string;
  readonly channel: LockAppealChannel;
  /** Of the holder, as on the card or the registration. */
  readonly subjectNumber: string;
  /** As on the notice that the holder got. */
  readonly lockRequestCode: string;
  readonly isHolderPresent: boolean;
  readonly callerCheckId: string | null;
  readonly words: string;
}

export interface RegisteredAppeal {
  readonly id: string;
  readonly code: string;
  readonly acceptedAt: string;
  readonly decideBy: string;
}

/**
 * Thụ lý khiếu nại quyết định khóa, by an officer who writes down what the holder says, wherever in the country the holder
 * comes to. The term counts from now.
 *
 * @legal thụ lý, thời hạn giải quyết: Điều 27, Điều 28 Luật Khiếu nại số 02/2011/QH13.
 *
 * Edge: a wrong number, a wrong code, a lock that has ended and one that is kept from its holder give one answer.
 */
export const registerLockAppeal = (calendar: WorkingCalendar): UseCase<AppealOfHolder, RegisteredAppeal> => ({
  name: 'registerLockAppeal',
  permission: 'lock-appeal:register',
  rows: 'ALL',
  idempotencyKey: ({ idempotencyKey }) => readIdempotencyKey(idempotencyKey),
  async run(transaction, { channel, words, ...input }) {
    const { em, now, actor, audit } = transaction;
    const officer = asOfficer(actor);
    const written = readReasonText('words', words);
    if (channel === 'COUNTER') assertHolderIsPresent(input.isHolderPresent);
    const request = await findAppealedRequest(em, {
      code: input.lockRequestCode.trim().toUpperCase(),
      subjectNumber: parseFields({ subjectNumber: () => parseSubjectNumber(input.subjectNumber) })
        .subjectNumber.digits,
    });
    if (channel === 'HOTLINE')
      await assertCallerVerified(transaction, input.callerCheckId, request?.accountId ?? null);
    if (!request) throw new DomainRefusal('LOCK_NOT_STANDING');
    assertMayAppeal(request);
    const { accountId, unitId, regime, id: lockRequestId } = request;
    const code = caseCode('KN', now, await nextAppealNumber(em));
    const decideBy = lockAppealDueAt(now, calendar);
    const id = await insertLockAppeal(em, {
      ...{ code, channel, unitId, accountId, lockRequestId, regime, words: written },
      ...{ acceptedAt: now, decideBy, registeredBy: officer.id },
    });
    if (id === null) throw new DomainRefusal('LOCK_APPEAL_EXISTS');
    audit({
      unitId,
      action: 'LOCK_APPEAL_ACCEPTED',
      subjectKind: 'LOCK_APPEAL',
      subjectId: id,
      details: { code, channel, lockRequestId },
    });
    return { id, code, acceptedAt: now.toISOString(), decideBy: decideBy.toISOString() };
  },
});

/** At the hotline the agent has just verified the caller as the holder of this very account. */
async function assertCallerVerified(
  { em, now, actor }: Transaction,
  checkId: string | null,
  accountId: string | null,
): Promise<void> {
  const check =
    checkId !== null && isUuid(checkId)
      ? await findVerifiedCaller(em, { checkId, officerId: asOfficer(actor).id })
      : null;
  if (!check || callerCheckEnd(check.checkedAt) <= now) throw new DomainRefusal('CALLER_NOT_VERIFIED');
  if (check.accountId !== accountId) throw new DomainRefusal('LOCK_NOT_STANDING');
}
