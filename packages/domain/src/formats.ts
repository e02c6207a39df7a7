/** The part of the domain that browsers import: reading what people type, and showing values to them. */
import { localDateOf, localTimeOf } from './calendar/local-date.ts';
import type { LocalDate } from './calendar/local-date.ts';

export { addDays, isLocalDate, localDateOf } from './calendar/local-date.ts';
export type { LocalDate } from './calendar/local-date.ts';
export { parsePersonalIdNumber, personalIdNumberWarnings } from './identity/personal-id-number.ts';
export { parsePhoneNumber } from './identity/phone-number.ts';
export { normaliseName, sameName, searchForm, withoutDiacritics } from './identity/names.ts';
export { maskPersonalIdNumber, maskPhoneNumber } from './identity/mask.ts';
export { ageOn } from './identity/age.ts';
export { parseCardQr } from './identity/card-qr.ts';
export { PORTRAIT_RULES, portraitRefusals } from './identity/portrait.ts';
export type { PictureMeasures } from './identity/portrait.ts';
export { parseEmail } from './identity/email.ts';
export { parseOrganisationIdentifier, parseOrganisationName } from './identity/organisation.ts';
export {
  NATIONALITIES,
  parseNationality,
  parsePaperDate,
  parsePassportNumber,
  parseResidenceCardNumber,
} from './identity/foreign-papers.ts';
export { parseAddress, parseDateOfBirth } from './application/declared-facts.ts';
export { needsFingerprints, needsPortrait } from './application/readiness.ts';
export { GUARDIAN_RELATIONS, guardianshipEnd, needsGuardian } from './guardianship.ts';
export type { GuardianRelation } from './guardianship.ts';
export { APPLICATION_CHANNELS, IDENTITY_CARD_KINDS, RESIDENCE_CARD_KINDS, SUBJECT_TYPES } from './subject.ts';
export type { SubjectType } from './subject.ts';
export { TERMS_VERSION, registrationLifecycle } from './registration/lifecycle.ts';
export type { RegistrationState } from './registration/lifecycle.ts';
export { BOOKING_AHEAD_DAYS, appointmentLifecycle, slotsOf } from './appointment/slots.ts';
export type { OpeningHours } from './appointment/slots.ts';
export { createWorkingCalendar } from './calendar/working-calendar.ts';
export {
  PASSWORD_RULES,
  SECURITY_QUESTION_IDS,
  normaliseSecurityAnswer,
  passcodeRefusals,
  passwordRefusals,
  securityAnswerRefusals,
} from './account/credential-policy.ts';
export type { SecurityQuestionId } from './account/credential-policy.ts';
export { CROSS_CHECKED_PAPER_TYPES, isCrossChecked } from './paper/paper-type.ts';
export type { CrossCheckedPaperType, PaperType } from './paper/paper-type.ts';
export { parsePaperNumber } from './paper/paper-number.ts';
export { SHAREABLE_FACTS, chosenFacts } from './sharing/sharing-code.ts';
export type { ShareableFact } from './sharing/sharing-code.ts';
export {
  LONGEST_VISIT_NOTE,
  VISIT_OUTCOMES,
  VISITS_AT_ONCE,
  parseVisitNote,
  visitConsequence,
} from './outreach/visit.ts';
export type { OutreachStage, VisitOutcome, VisitStatus } from './outreach/visit.ts';
export { DomainRefusal } from './refusal.ts';
export type { RefusalCode } from './refusal.ts';

type DisplayLocale = 'vi' | 'en';

const MINUTES_PER_HOUR = 60;
const MINUTES_PER_WORKING_DAY = 480;

/** The last day of a term that ends at the midnight after it: people are told the day, never 00:00 of the next. */
export function formatLastDay(dueAt: Date): string {
  return formatDate(localDateOf(new Date(dueAt.getTime() - 1)));
}

/** 24.416 in Vietnamese, 24,416 in English. */
export function formatCount(count: number, locale: DisplayLocale = 'vi'): string {
  return String(count).replace(/\B(?=(?:[0-9]{3})+$)/g, locale === 'vi' ? '.' : ',');
}

/** 15,96 % in Vietnamese, 15.96% in English: always two decimals, so that columns line up. */
export function formatPercent(percent: number, locale: DisplayLocale = 'vi'): string {
  const [whole = '', decimals = ''] = percent.toFixed(2).split('.');
  const count = formatCount(Number(whole), locale);
  return locale === 'vi' ? `${count},${decimals} %` : `${count}.${decimals}%`;
}

/** 22/11/2026, in both languages; a moment is shown as its day in Vietnam. */
export function formatDate(date: LocalDate | Date): string {
  const [year, month, day] = (typeof date === 'string' ? date : localDateOf(date)).split('-');
  return `${day}/${month}/${year}`;
}

/** 22/11/2026 16:59 in Vietnam, whatever the zone of the reader's computer. */
export function formatDateTime(instant: Date): string {
  return `${formatDate(instant)} ${localTimeOf(instant)}`;
}

/**
 * Working time until a deadline as an officer says it: "còn 1 ngày làm việc 3 giờ", "quá hạn 2 giờ làm việc".
 *
 * A working day is eight hours. Minutes are named only below one day, where they matter.
 */
export function formatWorkingTime(minutes: number, locale: DisplayLocale = 'vi'): string {
  const total = Math.abs(minutes);
  const days = Math.floor(total / MINUTES_PER_WORKING_DAY);
  const hours = Math.floor((total % MINUTES_PER_WORKING_DAY) / MINUTES_PER_HOUR);
  const rest = days > 0 ? 0 : total % MINUTES_PER_HOUR;
  return locale === 'vi'
    ? vietnameseWorkingTime(minutes, days, hours, rest)
    : englishWorkingTime(minutes, days, hours, rest);
}

function vietnameseWorkingTime(minutes: number, days: number, hours: number, rest: number): string {
  if (minutes === 0) return 'hết giờ làm việc';
  const parts = [
    ...(days > 0 ? [`${formatCount(days, 'vi')} ngày làm việc`] : []),
    ...(hours > 0 ? [`${hours} giờ`] : []),
    ...(rest > 0 ? [`${rest} phút`] : []),
    ...(days === 0 ? ['làm việc'] : []),
  ];
  return `${minutes > 0 ? 'còn' : 'quá hạn'} ${parts.join(' ')}`;
}

function englishWorkingTime(minutes: number, days: number, hours: number, rest: number): string {
  if (minutes === 0) return 'no working time left';
  const counts = [
    { count: days, one: 'day' },
    { count: hours, one: 'hour' },
    { count: rest, one: 'minute' },
  ].filter(({ count }) => count > 0);
  const parts = counts.map(
    ({ count, one }, index) =>
      `${formatCount(count, 'en')} ${index === 0 ? 'working ' : ''}${one}${count === 1 ? '' : 's'}`,
  );
  return `${parts.join(' ')} ${minutes > 0 ? 'left' : 'overdue'}`;
}
export { ACCESS_PURPOSES, LONGEST_PURPOSE, SHORTEST_PURPOSE, purposeRule } from './access-purpose/purpose.ts';
export type { AccessPurpose } from './access-purpose/purpose.ts';
