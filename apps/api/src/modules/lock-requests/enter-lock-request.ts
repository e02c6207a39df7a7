import {
  assertMayRequestLock,
  assertMayRequestUnlock,
  DomainRefusal,
  localDateOf,
  lockRequestClock,
  parseCitedBasis,
  parseEmail,
  parseRequesterName,
  parseRequesterReference,
  parseSubjectNumber,
  type LocalDate,
  type LockRequestChannel,
  type LockRequestKind,
  type RequesterType,
  type WorkingCalendar,
} from '@dinhdanh/domain';
import { caseCode } from '../../platform/case-code.ts';
import { InputRefused, parseFields, readReasonText } from '../../platform/input-refused.ts';
import type { Transaction } from '../../platform/use-case.ts';
import {
  findLockSubjectRow,
  findTarget,
  insertLockRequest,
  nextLockRequestNumber,
  type LockSubject,
  type TargetRow,
} from './lock-requests.queries.ts';

/** What a form, or the call of a machine, says. */
export interface RequestForm {
  readonly kind: LockRequestKind;
  readonly subjectNumber: string;
  readonly requesterName: string;
  readonly requesterReference: string;
  readonly requesterEmail?: string | null;
  readonly documentOn: LocalDate;
  readonly citedBasis: string;
  readonly requestReason: string;
  readonly isSealed: boolean;
  readonly targetRequestCode?: string | null;
}

/** How it came, and who asks. */
export interface Receipt {
  readonly channel: LockRequestChannel;
  readonly requesterType: RequesterType;
  readonly agencyId: string | null;
  readonly registeredBy: string | null;
  /** Where it is received, once it is known whose account it is about. */
  unitOf(subject: LockSubject): Promise<number>;
}

/**
 * Tiếp nhận đề nghị, at a counter or from a machine, as part of the use case of either: by the decree of this day, which
 * also sets the first term.
 *
 * @legal tiếp nhận đề nghị khóa, mở khóa: Điều 15 Nghị định 69/2024/NĐ-CP; Điều 19, Điều 20 Nghị định 59/2022/NĐ-CP.
 */
export async function enterLockRequest(
  transaction: Transaction,
  calendar: WorkingCalendar,
  form: RequestForm,
  receipt: Receipt,
): Promise<{ readonly id: string; readonly code: string; readonly unitId: number }> {
  const { em, now, audit } = transaction;
  const { channel, requesterType, agencyId, registeredBy } = receipt;
  const { regime, stage, dueAt } = lockRequestClock(now, calendar);
  assertMayRequestLock(requesterType, regime);
  const { subjectNumber, ...fields } = readForm(form, now);
  const subject = await findLockSubjectRow(em, subjectNumber);
  if (!subject) throw new DomainRefusal('LOCK_SUBJECT_UNKNOWN');
  const target = await targetOf(transaction, form, subject, {
    agencyId,
    type: requesterType,
    name: fields.requesterName,
  });
  const unitId = await receipt.unitOf(subject);
  const code = caseCode('DK', now, await nextLockRequestNumber(em));
  const id = await insertLockRequest(em, {
    ...fields,
    code,
    kind: form.kind,
    channel,
    unitId,
    subject,
    subjectNumber: subjectNumber.digits,
    requesterType,
    requesterAgencyId: agencyId,
    targetRequestId: target?.id ?? null,
    isSealed: form.isSealed,
    regime,
    receivedAt: now,
    registeredBy,
    examineBy: stage === 'EXAMINATION' ? dueAt : null,
    decideBy: stage === 'DECISION' ? dueAt : null,
  });
  if (id === null) throw new DomainRefusal('LOCK_REQUEST_EXISTS');
  audit({
    unitId,
    action: channel === 'COUNTER' ? 'LOCK_REQUEST_REGISTERED' : 'LOCK_REQUEST_SUBMITTED',
    subjectKind: 'LOCK_REQUEST',
    subjectId: id,
    details: {
      kind: form.kind,
      regime,
      requesterType,
      accountId: subject.accountId,
      targetRequestId: target?.id ?? null,
      isSealed: form.isSealed,
    },
  });
  return { id, code, unitId };
}

const readForm = (form: RequestForm, now: Date) =>
  parseFields({
    subjectNumber: () => parseSubjectNumber(form.subjectNumber),
    requesterName: () => parseRequesterName(form.requesterName),
    requesterReference: () => parseRequesterReference(form.requesterReference),
    requesterEmail: () => (form.requesterEmail?.trim() ? parseEmail(form.requesterEmail) : null),
    documentOn: () => {
      if (form.documentOn > localDateOf(now)) throw new DomainRefusal('DATE_INVALID');
      return form.documentOn;
    },
    citedBasis: () => parseCitedBasis(form.citedBasis),
    requestReason: () => readReasonText('requestReason', form.requestReason),
  });

/** The lock that is to end; a request to lock names none. */
async function targetOf(
  { em }: Transaction,
  { kind, targetRequestCode }: RequestForm,
  { accountId }: LockSubject,
  requester: Parameters<typeof assertMayRequestUnlock>[1],
): Promise<TargetRow | null> {
  const code = targetRequestCode?.trim().toUpperCase() ?? '';
  if (kind === 'LOCK') {
    if (code !== '') throw new InputRefused([{ path: 'targetRequestCode', code: 'LOCK_NOT_STANDING' }]);
    return null;
  }
  const target = code === '' ? null : await findTarget(em, accountId, code);
  assertMayRequestUnlock(target, requester);
  return target;
}
