export { DomainRefusal, REFUSAL_CODES, refusalLegalBasis } from './refusal.ts';
export type { RefusalCode } from './refusal.ts';
export { defineLifecycle } from './lifecycle.ts';
export type { Lifecycle } from './lifecycle.ts';
export { DEADLINE_TERMS, regimeOn, regimeParameters } from './legal-regime.ts';
export type { DeadlineTerm, LegalRegime } from './legal-regime.ts';
export {
  APPLICATION_CHANNELS,
  CARD_READ_METHODS,
  IDENTITY_CARD_KINDS,
  RESIDENCE_CARD_KINDS,
  SUBJECT_TYPES,
  isValidOn,
} from './subject.ts';
export type {
  ApplicationChannel,
  CardReadMethod,
  IdentityCardKind,
  IdentityPapers,
  ResidenceCardKind,
  SubjectType,
} from './subject.ts';
export { GUARDIAN_RELATIONS, guardianshipEnd, needsGuardian } from './guardianship.ts';
export type { GuardianRelation } from './guardianship.ts';
export { addDays, instantOf, isLocalDate, localDateOf, weekday } from './calendar/local-date.ts';
export type { LocalDate } from './calendar/local-date.ts';
export {
  CALENDAR_DAY_KINDS,
  CALENDAR_DAY_STATUSES,
  assertKindFitsDay,
  createWorkingCalendar,
  dueAtAfterWorkingDays,
  workingMinutesLeft,
} from './calendar/working-calendar.ts';
export type {
  CalendarDay,
  CalendarDayKind,
  CalendarDayStatus,
  WorkingCalendar,
} from './calendar/working-calendar.ts';
export { parsePersonalIdNumber, personalIdNumberWarnings } from './identity/personal-id-number.ts';
export { parseSubjectNumber } from './identity/subject-number.ts';
export type { SubjectNumber } from './identity/subject-number.ts';
export { parsePhoneNumber } from './identity/phone-number.ts';
export { normaliseName, sameName, searchForm, withoutDiacritics } from './identity/names.ts';
export { maskEmail, maskPaperNumber, maskPersonalIdNumber, maskPhoneNumber } from './identity/mask.ts';
export { COMPARED_FIELDS, comparePopulationRecord } from './identity/population-comparison.ts';
export type { ComparableFacts, ComparedField, IdentityFacts } from './identity/population-comparison.ts';
export type { Sex } from './identity/sex.ts';
export { ageOn } from './identity/age.ts';
export { assertEligible, eligibilityRefusals } from './identity/eligibility.ts';
export type { EligibilityQuestion, EligibilityRefusal } from './identity/eligibility.ts';
export { parseCardQr } from './identity/card-qr.ts';
export { PORTRAIT_RULES, portraitRefusals } from './identity/portrait.ts';
export type { PictureMeasures } from './identity/portrait.ts';
export { parseCardExpiresOn, parseCardIssuedOn } from './identity/card-dates.ts';
export { parseEmail } from './identity/email.ts';
export { parseOrganisationIdentifier, parseOrganisationName } from './identity/organisation.ts';
export {
  NATIONALITIES,
  parseNationality,
  parsePaperDate,
  parsePassportNumber,
  parseResidenceCardNumber,
} from './identity/foreign-papers.ts';
export { APPLICATION_STATES, applicationLifecycle, officerActions } from './application/lifecycle.ts';
export type {
  ApplicationAction,
  ApplicationState,
  OfficerApplicationAction,
} from './application/lifecycle.ts';
export {
  REFUSAL_REASONS,
  RETURN_REASONS,
  checkReasonText,
  decideApplication,
} from './application/decision.ts';
export type { RefusalReason, ReturnReason } from './application/decision.ts';
export { POPULATION_CHECK_OUTCOMES, parseAddress, parseDateOfBirth } from './application/declared-facts.ts';
export type { PopulationCheckOutcome } from './application/declared-facts.ts';
export { applicationDeadline, deadlineTerm, termLegalBasis } from './application/deadline.ts';
export {
  BIOMETRIC_OUTCOMES,
  CHECK_SOURCES,
  REVIEW_REASONS,
  SOURCE_PATIENCE_MINUTES,
  canDecideTogether,
  needsFingerprints,
  needsPortrait,
  reasonsAfterPapers,
  reviewReasons,
  sourceOf,
} from './application/readiness.ts';
export type { BiometricOutcome, CheckSource, ReviewReason } from './application/readiness.ts';
export { AUDIT_ACTION_OF, stateFromHistory } from './application/history.ts';
export { caseLines, caseStateFromLines } from './case-history.ts';
export type { CaseKind } from './case-history.ts';
export {
  BIRTH_DATE_TOLERANCE_DAYS,
  DUPLICATE_SIGNALS,
  SIMILAR_PORTRAIT_DISTANCE,
  duplicateSignals,
  portraitDistance,
} from './application/duplicates.ts';
export type { DuplicateSignal } from './application/duplicates.ts';
export { CLAIM_MINUTES, assertClaimFree } from './application/claim.ts';
export { REGISTRATION_STATES, TERMS_VERSION, registrationLifecycle } from './registration/lifecycle.ts';
export type { RegistrationAction, RegistrationState } from './registration/lifecycle.ts';
export {
  APPOINTMENT_STATES,
  BOOKING_AHEAD_DAYS,
  appointmentLifecycle,
  assertBookable,
  slotsOf,
} from './appointment/slots.ts';
export type { AppointmentAction, AppointmentState, OpeningHours } from './appointment/slots.ts';
export { OFFICE_KINDS, officeAccepts } from './appointment/place.ts';
export type { OfficeKind } from './appointment/place.ts';
export {
  ACCOUNT_STAGES,
  APPLICATION_STAGES,
  FUNNEL_STAGES,
  accountStageOf,
  applicationStatesOf,
} from './funnel/stage.ts';
export type { AccountFacts, AccountStage, FunnelStage } from './funnel/stage.ts';
export { funnelOf, totalFunnel } from './funnel/count.ts';
export type { Funnel, FunnelFigures } from './funnel/count.ts';
export { ACCOUNT_LEVELS, ACCOUNT_STATES, accountLifecycle } from './account/lifecycle.ts';
export type { AccountAction, AccountLevel, AccountState } from './account/lifecycle.ts';
export { accountAfterApproval } from './account/grant.ts';
export {
  ACTIVATION_WINDOW_STATES,
  WINDOW_OPENINGS,
  activationWindowEnd,
  activationWindowState,
  isReminderDue,
  isReminderHour,
  lastDayOfWindow,
  remindedUpTo,
} from './account/activation-window.ts';
export type { ActivationWindowState, WindowOpening } from './account/activation-window.ts';
export {
  ASSISTANCE_CHANNELS,
  ASSISTANCE_DEVICES,
  ASSISTANCE_HELPERS,
  ASSISTED_ACTIVATION_OFFICER_ACTIONS,
  ASSISTED_ACTIVATION_STANDINGS,
  CALLER_FIELDS,
  CALLER_OUTCOMES,
  FEWEST_CALLER_FIELDS,
  VISIT_HOURS,
  actOnVisit,
  assistedActivationLifecycle,
  callerCheckEnd,
  compareCaller,
  isCallerVerified,
  visitActions,
  visitCodeForm,
  visitCodeOf,
  visitEnd,
  visitStanding,
  visitText,
} from './account/assisted-activation.ts';
export type {
  AssistanceChannel,
  AssistanceDevice,
  AssistanceHelper,
  AssistedActivationAction,
  AssistedActivationOfficerAction,
  AssistedActivationStanding,
  AssistedActivationState,
  CallerFacts,
  CallerField,
  CallerOutcome,
} from './account/assisted-activation.ts';
export {
  FLOW_MINUTES,
  HOLDER_FLOW_PURPOSES,
  completeBefore,
  isWaitingForCode,
  refusalOfCode,
} from './account/holder-flow.ts';
export type { CodeRefusal, HolderFlowPurpose } from './account/holder-flow.ts';
export { guessablePasswordRefusals } from './account/guessable-password.ts';
export type { HolderFacts } from './account/guessable-password.ts';
export {
  isNamedRight,
  passwordRecoveryLifecycle,
  recoveryStage,
  recoveryTimes,
} from './account/password-recovery.ts';
export type {
  PasswordRecoveryAction,
  PasswordRecoveryState,
  RecoveryStopper,
} from './account/password-recovery.ts';
export { NO_TRIES, TRIES_IN_A_ROW, afterWrongSecret, heldUntil } from './account/tries.ts';
export {
  PHONE_CHANGE_CONFIRM_WITHIN_HOURS,
  PHONE_CHANGE_DOCUMENTS,
  PHONE_CHANGE_STATES,
  PHONE_CHANGE_WAYS,
  PHONE_CHANGES_WITHIN_DAYS,
  assertHolderIsPresent,
  assertMayChangePhoneAlone,
  assertMayConfirmPhoneChange,
  assertNewPhone,
  phoneChangeConfirmableUntil,
  phoneChangeLifecycle,
} from './account/phone-change.ts';
export type {
  PhoneChangeAction,
  PhoneChangeDocument,
  PhoneChangeState,
  PhoneChangeWay,
} from './account/phone-change.ts';
export type { Tries } from './account/tries.ts';
export { browserWords } from './account/browser.ts';
export type { BrowserWords } from './account/browser.ts';
export {
  LOCK_GROUND_ENDINGS,
  LOCK_GROUND_KINDS,
  LOCK_LIFTERS,
  LOCK_ORIGINS,
  OWN_LOCK_CHANNELS,
  OWN_LOCK_REASONS,
  lockGroundRule,
  stateUnderGrounds,
} from './lock/grounds.ts';
export type {
  LockGround,
  LockGroundEnding,
  LockGroundKind,
  LockGroundRule,
  LockLifter,
  LockOrigin,
  OwnLockChannel,
  OwnLockReason,
} from './lock/grounds.ts';
export {
  AUTOMATIC_GROUND_KINDS,
  EXPIRY_GROUND_KINDS,
  FACT_GROUND_KINDS,
  STATUS_STATEMENT_KINDS,
  automaticGroundChange,
} from './lock/status-events.ts';
export type {
  AutomaticGroundKind,
  ExpiryGroundKind,
  FactGroundKind,
  GroundChange,
  StatusEvent,
  StatusStatement,
  StatusStatementKind,
} from './lock/status-events.ts';
export {
  STATUS_EVENT_ID_LENGTH,
  STATUS_EVENT_OUTCOMES,
  STATUS_EVENT_REFUSALS,
  STATUS_FEED_SOURCES,
  STATUS_SOURCES,
  nextLookAt,
  statusEventKey,
  statusEventRefusal,
  validityOfPapers,
} from './lock/status-sources.ts';
export type {
  StatusEventOutcome,
  StatusEventRefusal,
  StatusFeedSource,
  StatusSource,
} from './lock/status-sources.ts';
export {
  LOCK_REQUEST_ACTIONS,
  LOCK_REQUEST_CHANNELS,
  LOCK_REQUEST_KINDS,
  LOCK_REQUEST_OFFICER_ACTIONS,
  LOCK_REQUEST_STATES,
  REQUESTER_TYPES,
  assertMayActOnLockRequest,
  assertMayRequestLock,
  decideLockRequest,
  lockDecider,
  lockRequestLifecycle,
  lockRequestOfficerActions,
} from './lock/request.ts';
export type {
  ActingOfficer,
  LockDecider,
  LockRequestAction,
  LockRequestChannel,
  LockRequestKind,
  LockRequestOfficerAction,
  LockRequestState,
  RequestToAct,
  RequesterType,
} from './lock/request.ts';
export {
  LOCK_REQUEST_STAGES,
  comingDueUntil,
  isComingDue,
  lockDecisionClock,
  lockRequestClock,
} from './lock/request-terms.ts';
export type { LockRequestStage } from './lock/request-terms.ts';
export {
  ACCOUNT_MOVING_ACTIONS,
  accountStateFromLines,
  standingGroundsFromLines,
} from './lock/lock-history.ts';
export type { AccountLine, BroughtAs, GroundInHistory } from './lock/lock-history.ts';
export { ACCOUNT_ACTS, LOCK_STANDINGS, lockStandingOf, precedenceOf } from './lock/precedence.ts';
export type { AccountAct, LockStanding, Precedence } from './lock/precedence.ts';
export {
  LOCK_APPEAL_ACTIONS,
  LOCK_APPEAL_CHANNELS,
  LOCK_APPEAL_STATES,
  assertMayAppeal,
  decideLockAppeal,
  lockAppealDueAt,
  lockAppealLifecycle,
  lockAppealOfficerActions,
} from './lock/appeal.ts';
export type {
  AppealOfficer,
  AppealToDecide,
  LockAppealAction,
  LockAppealChannel,
  LockAppealState,
} from './lock/appeal.ts';
export {
  assertMayRequestUnlock,
  parseCitedBasis,
  parseRequesterName,
  parseRequesterReference,
  requesterTypeOf,
} from './lock/request-form.ts';
export type { Requester } from './lock/request-form.ts';
export {
  LOCK_DELIVERY_STATES,
  LOCK_EVENT_KINDS,
  LOCK_SUBSCRIPTION_ACTIONS,
  LOCK_SUBSCRIPTION_STATES,
  canBeAppliedAt,
  lockSubscriptionLifecycle,
} from './lock/subscription.ts';
export type {
  LockDeliveryState,
  LockEventKind,
  LockSubscriptionAction,
  LockSubscriptionState,
} from './lock/subscription.ts';
export {
  ASSISTED_LOCK_CHANNELS,
  HOLDER_LOCK_ACTIONS,
  assertHolderKnown,
  holderLockActions,
  unlockProof,
} from './lock/unlock-proof.ts';
export type { AssistedLockChannel, HolderLockAction, UnlockProof } from './lock/unlock-proof.ts';
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
  HOLDER_SESSION_IDLE_MINUTES,
  HOLDER_SESSION_MINUTES,
  OTP_DIGITS,
  OTP_GUESSES,
  OTP_LIFETIME_SECONDS,
  OTP_RESEND_AFTER_SECONDS,
  remainingGuesses,
} from './account/otp.ts';
export {
  activationReminderSms,
  appointmentSms,
  approvalEmail,
  approvalSms,
  isGsm7,
  refusedEmail,
  refusedSms,
  returnedEmail,
  returnedSms,
  upgradedEmail,
  upgradedSms,
  codeSms,
} from './notification/messages.ts';
export type { CodeOccasion, Email } from './notification/messages.ts';
export {
  recoveryRequestedSms,
  recoveryStoppedSms,
  secretChangedSms,
} from './notification/credential-notices.ts';
export { lockedOnRequestSms, lockReversedSms, unlockedOnRequestSms } from './notification/lock-notices.ts';
export {
  HOLDER_NOTICES,
  accountLockedSms,
  accountUnlockedSms,
  newDeviceSms,
} from './notification/holder-notices.ts';
export { accountLockedAutomaticallySms, accountOpenedSms } from './notification/automatic-lock-notices.ts';
export { phoneChangedSms } from './notification/phone-change-notices.ts';
export type { HolderNotice } from './notification/holder-notices.ts';
export { AREA_TASK_KINDS, AREA_TASK_STATES } from './area-task.ts';
export type { AreaTaskKind, AreaTaskState } from './area-task.ts';
export { parseTargetCount } from './target/parse-count.ts';
export { totalProgress, wardProgress } from './target/progress.ts';
export { daysBetween, neededPace, pacePerDay, PACE_WINDOW_DAYS, paceWindow } from './target/pace.ts';
export type { PaceWindow } from './target/pace.ts';
export {
  FEW_CASES,
  FORECAST_BASES,
  TARGET_OUTLOOKS,
  forecastTarget,
  targetOutlook,
} from './target/forecast.ts';
export type { ForecastBasis, TargetForecast, TargetOutlook } from './target/forecast.ts';
export {
  REPORT_ACTIONS,
  REPORT_PERIODS,
  WARD_REPORT_STATES,
  lastReportPeriod,
  nextReportOn,
  parseReportComment,
  parseReportDay,
  parseReportDays,
  parseReportRecipients,
  USUAL_RECIPIENTS,
  wardReportLifecycle,
} from './ward-report/ward-report.ts';
export type {
  PeriodDays,
  ReportAction,
  ReportPeriod,
  ScheduledPeriod,
  WardReportState,
} from './ward-report/ward-report.ts';
export { composeReport } from './ward-report/compose-report.ts';
export type { ComposedReport, ReportFacts, ReportRow } from './ward-report/compose-report.ts';
export { hamletFigures, SMALLEST_SHOWN_GROUP } from './target/hamlets.ts';
export type { HamletCount, HamletFigures } from './target/hamlets.ts';
export { MOST_TARGET_ROWS, hasTargetHead, readTargetSheet } from './target/sheet.ts';
export type { ReadTargetSheet, TargetSheet, TargetSheetEntry, TargetSheetProblem } from './target/sheet.ts';
export { tableOfText } from './target/table-of-text.ts';
export type { DatedUnit } from './administrative-unit.ts';
export { judgeTargetSheet } from './target/judge-sheet.ts';
export type { JudgedTargetRow, JudgedTargetSheet } from './target/judge-sheet.ts';
export { isOnList, listDrawnAt } from './target/list.ts';
export {
  TARGET_SOURCES,
  UNIT_VIEWS,
  checkDueOn,
  checkIssuedOn,
  checkPublishedFigure,
  parseDocumentNumber,
  parseIssuer,
  parseOrderText,
  parseRecipients,
} from './target/document.ts';
export type { TargetSource, UnitView } from './target/document.ts';
export { formatCount, formatDate, formatDateTime, formatPercent, formatWorkingTime } from './formats.ts';
export { CROSS_CHECKED_PAPER_TYPES, PAPER_TYPES, isCrossChecked } from './paper/paper-type.ts';
export type { CrossCheckedPaperType, PaperType } from './paper/paper-type.ts';
export { assertRoomForPaper, assertTakesPapers } from './paper/holder-papers.ts';
export { parsePaperNumber } from './paper/paper-number.ts';
export { AGENCY_CODES, agencyNameOn, paperOwnerOn, papersOwnedOn } from './paper/owner.ts';
export type { AgencyCode } from './paper/owner.ts';
export {
  CROSS_CHECK_ACTIONS,
  CROSS_CHECK_OFFICER_ACTIONS,
  CROSS_CHECK_STATES,
  CROSS_CHECK_TURNS,
  MISMATCH_RESOLUTIONS,
  QUESTION_CAUSES,
  crossCheckLifecycle,
  crossCheckOfficerActions,
  crossCheckTurn,
} from './cross-check/lifecycle.ts';
export type {
  CrossCheckAction,
  CrossCheckOfficerAction,
  CrossCheckState,
  CrossCheckTurn,
  MismatchResolution,
  QuestionCause,
} from './cross-check/lifecycle.ts';
export {
  CROSS_CHECK_FIELDS,
  CROSS_CHECK_REASONS,
  DOCUMENT_STATUSES,
  judgeAgencyAnswer,
} from './cross-check/judgement.ts';
export type {
  AgencyAnswer,
  CrossCheckField,
  CrossCheckJudgement,
  CrossCheckQuestion,
  CrossCheckReason,
  DocumentRecord,
  DocumentStatus,
} from './cross-check/judgement.ts';
export { AGENCY_ATTEMPTS, recheckCause, recheckOn } from './cross-check/schedule.ts';
export {
  AGENCY_SCOPES,
  AGENCY_SCOPE_ACTIONS,
  LOCK_EVENT_SCOPE,
  LOCK_REQUEST_SCOPE,
  SHARING_SCOPE,
  agencyScope,
  papersInScope,
} from './cross-check/scope.ts';
export type { AgencyScope, AgencyScopeAction } from './cross-check/scope.ts';
export {
  NO_CONNECTION_AGREEMENT,
  agencyScopesOn,
  parseAgencyLimit,
  parseAgencyScopes,
  parseConnectionBasis,
} from './agency/connection.ts';
export { assertDowntimeRange } from './agency/downtime.ts';
export {
  AGENCY_KEY_STATES,
  AGENCY_KEY_WARNINGS,
  agencyKeyState,
  agencyKeyWarnings,
  assertKeyValidity,
} from './agency/keys.ts';
export type { AgencyKeyState, AgencyKeyWarning } from './agency/keys.ts';
export { AGENCY_ACTIONS, AGENCY_CHANNELS, AGENCY_STATES, agencyLifecycle } from './agency/lifecycle.ts';
export type { AgencyAction, AgencyChannel, AgencyState } from './agency/lifecycle.ts';
export { isAgencySilent } from './agency/silence.ts';
export {
  AUDIT_EXPORT_ACTIONS,
  AUDIT_EXPORT_STATES,
  auditExportActions,
  auditExportExpiry,
  auditExportLifecycle,
  canFetchAuditExport,
  decideAuditExport,
} from './audit-export/audit-export.ts';
export type { AuditExportAction, AuditExportState } from './audit-export/audit-export.ts';
export {
  RETENTION_CHANGE_ACTIONS,
  RETENTION_CHANGE_STATES,
  RETENTION_RUN_STATES,
  checkRetentionProposal,
  decideRetentionChange,
  retentionChangeActions,
  retentionChangeLifecycle,
} from './retention/change.ts';
export type { RetentionChangeAction, RetentionChangeState, RetentionRunState } from './retention/change.ts';
export {
  FILE_SOURCES,
  CONFIGURABLE_RETENTION_KINDS,
  REMOVED_DAILY,
  RETENTION_ENDS,
  RETENTION_HOLDS,
  RETENTION_KINDS,
  RETENTION_UNITS,
  retentionRuleOf,
} from './retention/kinds.ts';
export type { FileSource } from './retention/kinds.ts';
export type { RetentionEnd, RetentionHold, RetentionKind, RetentionUnit } from './retention/kinds.ts';
export { retentionCutoff, retentionEndOf, retentionPeriodOf } from './retention/period.ts';
export type { RetentionSettings } from './retention/period.ts';
export {
  DATA_REQUEST_ACTIONS,
  DATA_REQUEST_KINDS,
  DATA_REQUEST_STATES,
  OPEN_DATA_REQUESTS_AT_MOST,
  dataRequestLifecycle,
} from './data-request/lifecycle.ts';
export type { DataRequestAction, DataRequestKind, DataRequestState } from './data-request/lifecycle.ts';
export {
  assertUseGoesOn,
  endProcessingLimit,
  kindsThatStop,
  PROCESSING_LIMIT_STATES,
  PROCESSING_USES,
  processingLimitEndedSms,
  processingLimitLifecycle,
  usesStoppedBy,
} from './data-request/processing-limit.ts';
export type {
  ProcessingLimitAction,
  ProcessingLimitState,
  ProcessingUse,
} from './data-request/processing-limit.ts';
export { dataProtectionBasis, dataRequestTerms } from './data-request/terms.ts';
export type { DataProtectionRegime } from './data-request/terms.ts';
export {
  DATA_REQUEST_OFFICER_ACTIONS,
  answerDataRequest,
  dataRequestOfficerActions,
  dataRequestObstacle,
  dataRequestSettledSms,
} from './data-request/answer.ts';
export type { DataRequestOfficerAction } from './data-request/answer.ts';
export { READING_AUDIT_ACTIONS, RECORD_READING_KINDS, recordReadingOf } from './holder-record/readings.ts';
export type { RecordReadingKind } from './holder-record/readings.ts';
export {
  ACCOUNT_EVENT_AUDIT_ACTIONS,
  ACCOUNT_EVENTS,
  accountEventOf,
} from './holder-record/account-events.ts';
export type { AccountEvent } from './holder-record/account-events.ts';
export {
  SHAREABLE_FACTS,
  SHARING_CODE_SECONDS,
  SHARING_CODE_STATES,
  chosenFacts,
  sharingCodeState,
} from './sharing/sharing-code.ts';
export type { ShareableFact, SharingCodeState } from './sharing/sharing-code.ts';
export { SMS_INTENTS, parseSmsIntent } from './sms/intent.ts';
export type { SmsIntent, SmsIntentKind, SmsLockReason } from './sms/intent.ts';
export {
  HELP_REPLY,
  LOCK_REPLIES,
  NEW_CODE_REPLIES,
  RECOVERY_NOT_RUNNING_REPLY,
  TOO_MANY_MESSAGES_REPLY,
  chooseAccountReply,
  lockCodeReply,
  statusReply,
} from './sms/replies.ts';
export type { SmsStatus } from './sms/replies.ts';
export { composeLetter } from './letter/compose-letter.ts';
export { letterOffice } from './letter/letter-words.ts';
export type { ComposedLetter, OfficialHeading } from './letter/compose-letter.ts';
export { letterMail } from './letter/letter-mail.ts';
export {
  LETTER_DECISIONS,
  LETTER_KINDS,
  LETTER_OUTCOMES,
  LETTER_SERVED_WAYS,
  letterNumber,
  lockLetterKind,
  parseLetterReceiver,
  verificationCodeForm,
  verificationCodeOf,
  letterOutcome,
} from './letter/letter.ts';
export type {
  AppealLetterKind,
  DataRequestLetterKind,
  LetterDecision,
  LetterFacts,
  LetterIssuer,
  LetterKind,
  LetterOutcome,
  LetterServedWay,
  LockLetterKind,
} from './letter/letter.ts';
export {
  checkDrawnPeople,
  OUTREACH_LIST_DAYS,
  OUTREACH_LIST_STATES,
  OUTREACH_NAMES_KEPT_DAYS,
  OUTREACH_PEOPLE_AT_MOST,
  OUTREACH_TEAM_KINDS,
  outreachListEnd,
  outreachListEndedAt,
  outreachListState,
} from './outreach/list.ts';
export type { OutreachListState, OutreachTeamKind } from './outreach/list.ts';
export {
  checkMeetingResult,
  checkMeetingStart,
  MEETING_ACTIONS,
  MEETING_STATES,
  meetingLifecycle,
} from './outreach/meeting.ts';
export type { MeetingAction, MeetingState } from './outreach/meeting.ts';
export { hamletOrder, routeOrder } from './outreach/route.ts';
export {
  checkMembershipDays,
  MEMBERSHIP_STANDINGS,
  membershipEnd,
  membershipsMeet,
  membershipStanding,
  parseTeamName,
} from './outreach/team.ts';
export type { MembershipDays, MembershipStanding } from './outreach/team.ts';
export {
  judgeVisit,
  LATE_VISITS_HOURS,
  LONGEST_VISIT_NOTE,
  OUTREACH_STAGES,
  outreachStage,
  outreachVersion,
  parseVisitNote,
  VISIT_CAUSES,
  VISIT_CONSEQUENCES,
  VISIT_OUTCOMES,
  VISIT_STATUSES,
  VISITS_AT_ONCE,
  visitCause,
  visitConsequence,
} from './outreach/visit.ts';
export type {
  OutreachStage,
  VisitCause,
  VisitConsequence,
  VisitOutcome,
  VisitStatus,
} from './outreach/visit.ts';
export { LONG_TASK_ACTIONS, LONG_TASK_KINDS, LONG_TASK_STATES, longTaskLifecycle } from './long-task.ts';
export type { LongTaskAction, LongTaskKind, LongTaskState } from './long-task.ts';
export { IMPORT_COLUMNS, findImportColumns } from './person-import/columns.ts';
export type { ImportColumn, ImportSheet } from './person-import/columns.ts';
export { readImportRow } from './person-import/import-row.ts';
export type { ImportProblem, ImportRules, ImportedPerson } from './person-import/import-row.ts';
export { unitNameForm } from './person-import/unit-names.ts';
export { WARD_KINDS } from './unit-merger/unit-name.ts';
export type { UnitKind, WardKind } from './unit-merger/unit-name.ts';
export { planUnitMerger } from './unit-merger/plan.ts';
export type {
  MergerDocument,
  MergerProblem,
  PlannedChange,
  StandingUnit,
  UnitMergerPlan,
  WishedChange,
} from './unit-merger/plan.ts';
export {
  checkAdministratorStays,
  checkAlarmIsOthers,
  checkAssignment,
  checkLeaveCover,
  isHeldOn,
} from './officer/assignment.ts';
export type { AssignmentDates } from './officer/assignment.ts';
export { parseOfficerName, parseOfficerUsername } from './officer/officer-names.ts';
export { officerPasswordRefusals } from './officer/officer-password.ts';
export {
  assertPasskeyFits,
  assertPasskeyRemovable,
  hasAnyFactor,
  hasPasskeyCounterMoved,
  parsePasskeyName,
} from './officer/passkey.ts';
export type { EnrolledFactors } from './officer/passkey.ts';
export {
  isTotpStepOpen,
  readTypedFactor,
  RECOVERY_CODE_COUNT,
  recoveryCodeOf,
  SECOND_FACTORS,
  signInStepOf,
  TOTP_PERIOD_SECONDS,
  TOTP_STEPS_ASIDE,
  totpStepAt,
} from './officer/second-factor.ts';
export type { SecondFactor, SignInStep } from './officer/second-factor.ts';
export {
  FIRST_FACTORS,
  hasProviderSecondFactor,
  parseProviderSubject,
  singleSignOnStepOf,
} from './officer/single-sign-on.ts';
export type { FirstFactor, SecondFactorWords } from './officer/single-sign-on.ts';
export {
  ACCESS_PURPOSES,
  OPENING_BASES,
  PURPOSE_HOLDS_MINUTES,
  isAccessPurpose,
  judgeOpening,
  parsePurposeWords,
  purposeRule,
  readStatedPurpose,
} from './access-purpose/purpose.ts';
export type {
  AccessPurpose,
  OpeningBasis,
  OpeningDepth,
  OpeningVerdict,
  StatedPurpose,
} from './access-purpose/purpose.ts';
export {
  OPENING_REVIEW_ACTIONS,
  OPENING_REVIEW_STATES,
  openingReviewLifecycle,
  openingSampleSize,
  reviewOpening,
} from './access-purpose/sampling.ts';
export type { OpeningReviewAction, OpeningReviewState } from './access-purpose/sampling.ts';
export {
  ACCESS_FINDING_ACTIONS,
  ACCESS_FINDING_STATES,
  accessFindingActions,
  accessFindingLifecycle,
  actOnFinding,
} from './access-purpose/finding.ts';
export type { AccessFindingAction, AccessFindingState } from './access-purpose/finding.ts';
export { ACCESS_FINDING_KINDS, familyNameOf, findPatterns } from './access-purpose/unusual.ts';
export type {
  AccessFindingKind,
  FindingEvidence,
  FoundPattern,
  WatchedOpening,
} from './access-purpose/unusual.ts';
