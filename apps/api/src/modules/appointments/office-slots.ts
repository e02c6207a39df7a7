import {
  addDays,
  assertBookable,
  DomainRefusal,
  officeAccepts,
  slotsOf,
  type LocalDate,
  type WorkingCalendar,
} from '@dinhdanh/domain';
import type { OfficeRow } from './offices.queries.ts';

/** The day before everything that is dated: an office without a first day has always been there. */
const ALWAYS: LocalDate = '0001-01-01';

const existsOn = ({ valid_from: from, valid_to: end }: OfficeRow, day: LocalDate): boolean =>
  (from === null || from <= day) && (end === null || day < end);

/** When appointments of an office begin on a day; none outside its own days. */
export const slotsOfOffice = (office: OfficeRow, day: LocalDate, calendar: WorkingCalendar): Date[] =>
  existsOn(office, day)
    ? slotsOf({ day, opening: office.opening, slotMinutes: office.slot_minutes, calendar })
    : [];

/** Whether a slot can be booked at this moment: it has not begun and is not too far ahead. */
export function isBookableFrom(now: Date, startsAt: Date): boolean {
  try {
    assertBookable({ startsAt, now, slots: [startsAt] });
    return true;
  } catch (error) {
    if (error instanceof DomainRefusal) return false;
    throw error;
  }
}

/** Refuses an office that may not take this person's application on that day, with the article. */
export function assertOfficeAccepts(
  office: OfficeRow,
  person: { readonly day: LocalDate; readonly hasValidCard: boolean; readonly residesInUnit: boolean },
): void {
  const { isAccepted, article, code } = officeAccepts({
    ...person,
    office: {
      kind: office.kind,
      unitCode: office.unit_code,
      isInCentralCity: office.is_in_central_city,
      validFrom: office.valid_from ?? ALWAYS,
      validTo: office.valid_to === null ? null : addDays(office.valid_to, -1),
    },
  });
  if (!isAccepted) throw new DomainRefusal(code ?? 'OFFICE_DOES_NOT_ACCEPT', { article });
}
