export { DomainRefusal, REFUSAL_CODES, refusalLegalBasis } from './refusal.ts';
export type { RefusalCode } from './refusal.ts';
export { defineLifecycle } from './lifecycle.ts';
export type { Lifecycle } from './lifecycle.ts';
export { regimeOn, regimeParameters } from './legal-regime.ts';
export type { LegalRegime } from './legal-regime.ts';
export { addDays, isLocalDate, localDateOf, weekday } from './calendar/local-date.ts';
export type { LocalDate } from './calendar/local-date.ts';
export {
  createWorkingCalendar,
  dueAtAfterWorkingDays,
  workingMinutesLeft,
} from './calendar/working-calendar.ts';
export type { CalendarDay, WorkingCalendar } from './calendar/working-calendar.ts';
export { parsePersonalIdNumber, personalIdNumberWarnings } from './identity/personal-id-number.ts';
export { parsePhoneNumber } from './identity/phone-number.ts';
export { normaliseName, sameName, searchForm, withoutDiacritics } from './identity/names.ts';
export { maskPersonalIdNumber, maskPhoneNumber } from './identity/mask.ts';
export { COMPARED_FIELDS, comparePopulationRecord } from './identity/population-comparison.ts';
export type { ComparedField, IdentityFacts } from './identity/population-comparison.ts';
export type { Sex } from './identity/sex.ts';
export { APPLICATION_STATES, applicationLifecycle, officerActions } from './application/lifecycle.ts';
export type {
  ApplicationAction,
  ApplicationState,
  OfficerApplicationAction,
} from './application/lifecycle.ts';
export { REFUSAL_REASONS, RETURN_REASONS, decideApplication } from './application/decision.ts';
export type { RefusalReason, ReturnReason } from './application/decision.ts';
export { POPULATION_CHECK_OUTCOMES, parseAddress, parseDateOfBirth } from './application/declared-facts.ts';
export type { PopulationCheckOutcome } from './application/declared-facts.ts';
export { applicationDeadline } from './application/deadline.ts';
export { ACCOUNT_LEVELS, ACCOUNT_STATES, accountLifecycle } from './account/lifecycle.ts';
export type { AccountAction, AccountLevel, AccountState } from './account/lifecycle.ts';
export { accountAfterApproval } from './account/grant.ts';
export {
  PASSWORD_RULES,
  SECURITY_QUESTION_IDS,
  normaliseSecurityAnswer,
  passcodeRefusals,
  passwordRefusals,
  securityAnswerRefusals,
} from './account/credential-policy.ts';
export type { SecurityQuestionId } from './account/credential-policy.ts';
export {
  ACTIVATION_COMPLETION_MINUTES,
  OTP_DIGITS,
  OTP_GUESSES,
  OTP_LIFETIME_SECONDS,
  OTP_RESEND_AFTER_SECONDS,
  remainingGuesses,
} from './account/otp.ts';
export { activationCodeSms, approvalSms, isGsm7, refusedSms, returnedSms } from './notification/messages.ts';
export { parseTargetCount } from './target/parse-count.ts';
export { totalProgress, wardProgress } from './target/progress.ts';
export { formatCount, formatDate, formatDateTime, formatPercent, formatWorkingTime } from './formats.ts';
