import { addDays, instantOf, localDateOf } from '../calendar/local-date.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import { dueAtAfterWorkingDays } from '../calendar/working-calendar.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { DomainRefusal } from '../refusal.ts';
import type { DataRequestKind } from './lifecycle.ts';
import { usesStoppedBy } from './processing-limit.ts';

/** The law on personal data that judges a request. */
export const DATA_PROTECTION_REGIMES = ['ND13_2023', 'L91_2025'] as const;
export type DataProtectionRegime = (typeof DATA_PROTECTION_REGIMES)[number];

const ND13_FROM: LocalDate = '2023-07-01';
const L91_FROM: LocalDate = '2026-01-01';
const ND13_HOURS = 72;
const ANSWER_WORKING_DAYS = 2;
const CARRY_OUT_DAYS = 15;
/** An accepted request still has to bring something about after the answer. */
const isCarriedOut = (kind: DataRequestKind): boolean => usesStoppedBy(kind).length > 0;
const HOUR_MS = 3_600_000;

interface DataRequestTerms {
  /** From this moment on the answer is overdue. */
  readonly answerBy: Date;
  /** Until when a restriction, an objection or a withdrawal that is accepted has been carried out; null for every other kind. */
  readonly carryOutBy: Date | null;
  readonly regime: DataProtectionRegime;
  /** Vietnamese citation. */
  readonly legalBasis: string;
}

/** The law of the day on which a request was received; the whole request stays under it. */
function dataProtectionRegimeOn(date: LocalDate): DataProtectionRegime {
  if (date < ND13_FROM) throw new DomainRefusal('REGIME_NOT_IN_FORCE', { from: ND13_FROM });
  return date < L91_FROM ? 'ND13_2023' : 'L91_2025';
}

/** The Vietnamese citation of what sets the terms. */
export function dataProtectionBasis(regime: DataProtectionRegime): string {
  return regime === 'ND13_2023'
    ? 'Nghị định 13/2023/NĐ-CP'
    : 'Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15; Nghị định 356/2025/NĐ-CP';
}

/**
 * Until when a request of the data subject is answered, and until when what it asks for is carried out.
 *
 * @legal thời hạn trả lời 02 ngày làm việc, thực hiện hạn chế, phản đối, rút lại sự đồng ý 15 ngày: Luật số 91/2025/QH15 và Nghị
 * định 356/2025/NĐ-CP, từ ngày 01/01/2026; 72 giờ: Nghị định 13/2023/NĐ-CP, đến hết ngày 31/12/2025.
 *
 * Sure: the laws and the day on which one replaced the other; two working days for the answer; fifteen days for a
 * restriction, an objection and a withdrawal. Not confirmed, and so not used: the numbers of the articles; shorter terms
 * for access, correction and erasure, for which the general two working days stand here; twenty days where a processor takes part and the one extension of
 * fifteen days, which the product does not need since it processes the data itself.
 *
 * Edge: the day of receipt is not counted under the law of 2025 and both terms end at midnight; the seventy-two hours of
 * the older decree run by the clock, over weekends too.
 */
export function dataRequestTerms({
  kind,
  receivedAt,
  calendar,
}: {
  readonly kind: DataRequestKind;
  readonly receivedAt: Date;
  readonly calendar: WorkingCalendar;
}): DataRequestTerms {
  const receivedOn = localDateOf(receivedAt);
  const regime = dataProtectionRegimeOn(receivedOn);
  const legalBasis = dataProtectionBasis(regime);
  if (regime === 'ND13_2023') {
    const answerBy = new Date(receivedAt.getTime() + ND13_HOURS * HOUR_MS);
    return { answerBy, carryOutBy: isCarriedOut(kind) ? answerBy : null, regime, legalBasis };
  }
  return {
    answerBy: dueAtAfterWorkingDays(calendar, receivedAt, ANSWER_WORKING_DAYS),
    carryOutBy: isCarriedOut(kind) ? instantOf(addDays(receivedOn, CARRY_OUT_DAYS + 1)) : null,
    regime,
    legalBasis,
  };
}
