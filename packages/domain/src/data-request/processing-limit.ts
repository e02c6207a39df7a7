import { checkReasonText } from '../application/decision.ts';
import { defineLifecycle } from '../lifecycle.ts';
import { DomainRefusal } from '../refusal.ts';
import { DATA_REQUEST_KINDS, type DataRequestKind } from './lifecycle.ts';

/**
 * What is done with the data of a holder that no law commands and that a holder can stop: showing the identity to others
 * by a QR code, lists and invitations of those who go from door to door, reminders by SMS.
 */
export const PROCESSING_USES = ['IDENTITY_SHARING', 'OUTREACH', 'REMINDER'] as const;
export type ProcessingUse = (typeof PROCESSING_USES)[number];

export const PROCESSING_LIMIT_STATES = ['IN_FORCE', 'LIFTED', 'ENDED'] as const;
export type ProcessingLimitState = (typeof PROCESSING_LIMIT_STATES)[number];

/** LIFT is the holder's, END a decision of the head of the unit. */
export type ProcessingLimitAction = 'LIFT' | 'END';

const STOPPED: Readonly<Partial<Record<DataRequestKind, readonly ProcessingUse[]>>> = {
  RESTRICTION: PROCESSING_USES,
  OBJECTION: ['OUTREACH', 'REMINDER'],
  CONSENT_WITHDRAWAL: PROCESSING_USES,
};

/**
 * Which processing stops while an accepted request of a kind stands; none for what is done with its answer.
 *
 * @legal quyền yêu cầu hạn chế xử lý, phản đối xử lý, rút lại sự đồng ý: Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15; Nghị
 * định 356/2025/NĐ-CP.
 *
 * Sure: the three rights, and that processing by which an authority does what a law commands needs no consent. Not
 * confirmed, and so the product's own: where the line runs for each use. Whatever no decree on identification commands
 * is stopped.
 *
 * Edge: the account itself, its locks, the checks of papers that the holder hands in, messages about what happens to the
 * account and figures that name nobody go on. An objection is raised against what others begin, so it leaves the holder
 * the QR code that the holder alone begins.
 */
export const usesStoppedBy = (kind: DataRequestKind): readonly ProcessingUse[] => STOPPED[kind] ?? [];

/** The kinds of accepted requests while one of which stands a use is stopped. */
export const kindsThatStop = (use: ProcessingUse): readonly DataRequestKind[] =>
  DATA_REQUEST_KINDS.filter((kind) => usesStoppedBy(kind).includes(use));

/**
 * The life of a limit of processing (hạn chế xử lý dữ liệu): it begins with the answer that accepts the request.
 *
 * Edge: what was lifted or ended does not come back; who wants it again asks again.
 */
export const processingLimitLifecycle = defineLifecycle<ProcessingLimitState, ProcessingLimitAction>({
  initial: 'IN_FORCE',
  transitions: {
    IN_FORCE: { LIFT: 'LIFTED', END: 'ENDED' },
    LIFTED: {},
    ENDED: {},
  },
});

/**
 * The state after a head ends a limit against the will of its holder, which needs a reason that the holder reads.
 *
 * Edge: who answered the request may end what it began: a limit takes nothing from anybody but its holder.
 */
export function endProcessingLimit({
  state,
  text,
}: {
  readonly state: ProcessingLimitState;
  readonly text: string;
}): ProcessingLimitState {
  const next = processingLimitLifecycle.next(state, 'END');
  checkReasonText(text);
  return next;
}

/** Refuses a use that the holder has stopped. */
export function assertUseGoesOn(isStopped: boolean): void {
  if (isStopped) throw new DomainRefusal('PROCESSING_LIMITED');
}

/** Tells a holder that a limit was ended by a decision; why is read after signing in. */
export const processingLimitEndedSms = (code: string): string =>
  `Cong Dinh Danh: viec han che xu ly du lieu theo yeu cau ${code} cua ban da cham dut. Hay dang nhap Cong Dinh Danh, muc Yeu cau cua toi, de xem ly do.`;
