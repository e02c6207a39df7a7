import type {
  AccessPurpose,
  OpeningBasis,
  OpeningReviewState,
  OpeningReviewAction,
  AccessFindingKind,
  AccessFindingState,
  AccessFindingAction,
  MeetingAction,
  MeetingState,
  MembershipStanding,
  OutreachListState,
  OutreachStage,
  OutreachTeamKind,
  VisitCause,
  VisitConsequence,
  VisitOutcome,
  VisitStatus,
  AccountAction,
  AccountEvent,
  AccountLevel,
  AccountState,
  ActivationWindowState,
  AgencyAction,
  AgencyChannel,
  AgencyCode,
  AgencyKeyState,
  AgencyKeyWarning,
  AgencyState,
  ApplicationAction,
  ApplicationChannel,
  ApplicationState,
  AppointmentAction,
  AppointmentState,
  AreaTaskKind,
  AreaTaskState,
  AssistanceChannel,
  AssistanceDevice,
  AssistanceHelper,
  AssistedActivationAction,
  AssistedActivationStanding,
  BiometricOutcome,
  CalendarDayKind,
  CalendarDayStatus,
  CallerField,
  CallerOutcome,
  CardReadMethod,
  CheckSource,
  ComparedField,
  CrossCheckAction,
  CrossCheckField,
  CrossCheckOfficerAction,
  CrossCheckReason,
  CrossCheckState,
  CrossCheckTurn,
  DataProtectionRegime,
  DataRequestAction,
  DataRequestKind,
  DataRequestState,
  FileSource,
  ProcessingLimitAction,
  ProcessingLimitState,
  ProcessingUse,
  AuditExportAction,
  RetentionChangeAction,
  RetentionChangeState,
  RetentionEnd,
  RetentionHold,
  RetentionKind,
  RetentionRunState,
  RetentionUnit,
  AuditExportState,
  DeadlineTerm,
  DocumentStatus,
  DuplicateSignal,
  FunnelStage,
  GuardianRelation,
  HolderLockAction,
  IdentityCardKind,
  LegalRegime,
  LockGroundKind,
  StatusEventOutcome,
  StatusSource,
  StatusStatementKind,
  MismatchResolution,
  OfficeKind,
  LockAppealAction,
  LockAppealChannel,
  LockAppealState,
  LockGroundEnding,
  LockLifter,
  LockOrigin,
  LockRequestAction,
  LockRequestChannel,
  ForecastBasis,
  LetterDecision,
  ReportAction,
  ReportPeriod,
  TargetOutlook,
  WardReportState,
  LetterKind,
  LetterOutcome,
  LetterServedWay,
  LockRequestKind,
  LockRequestOfficerAction,
  LockRequestStage,
  LockRequestState,
  LockDeliveryState,
  LockEventKind,
  LockSubscriptionAction,
  LockSubscriptionState,
  LongTaskAction,
  LongTaskKind,
  LongTaskState,
  OwnLockChannel,
  OwnLockReason,
  RequesterType,
  PaperType,
  PasswordRecoveryAction,
  PasswordRecoveryState,
  PhoneChangeAction,
  PhoneChangeDocument,
  PhoneChangeState,
  PhoneChangeWay,
  PopulationCheckOutcome,
  QuestionCause,
  RecordReadingKind,
  RefusalReason,
  FirstFactor,
  SecondFactor,
  RegistrationAction,
  RegistrationState,
  ResidenceCardKind,
  ReturnReason,
  ReviewReason,
  Sex,
  SubjectType,
  TargetSource,
  UnitView,
  WardKind,
  WindowOpening,
  ShareableFact,
  SharingCodeState,
} from '@dinhdanh/domain';

type OfficerRole =
  | 'INTAKE'
  | 'REVIEWER'
  | 'HEAD_OF_UNIT'
  | 'AREA_OFFICER'
  | 'HOTLINE_AGENT'
  | 'WARD_LEADER'
  | 'AUDITOR'
  | 'AUTHORITY_HEAD'
  | 'ADMINISTRATOR'
  | 'AGENCY_CLERK'
  | 'OUTREACH_MEMBER';

/** Also the events in the history of an application. */
type AuditAction =
  | 'APPLICATION_SUBMITTED'
  | 'APPLICATION_OPENED'
  | 'APPLICATION_CHECK_STARTED'
  | 'APPLICATION_CHECK_REPEATED'
  | 'APPLICATION_APPROVED'
  | 'APPLICATION_RETURNED'
  | 'APPLICATION_REFUSED'
  | 'APPLICANT_REVEALED'
  | 'ACCOUNT_GRANTED'
  | 'ACCOUNT_UPGRADED'
  | 'ACCOUNT_ACTIVATED'
  | 'ACTIVATION_STARTED'
  | 'ACTIVATION_CODE_SENT'
  | 'ACTIVATION_CODE_RESENT'
  | 'ACTIVATION_CODE_VERIFIED'
  | 'ACTIVATION_CODE_REFUSED'
  | 'ACTIVATION_RESUMED'
  | 'ACTIVATION_RESUMPTION_REFUSED'
  | 'NOTIFICATION_TAKEN'
  | 'NOTIFICATION_SENT'
  | 'NOTIFICATION_FAILED'
  | 'APPLICATION_CHECK_FINISHED'
  | 'APPLICATION_APPROVED_AUTOMATICALLY'
  | 'APPLICATION_CLAIMED'
  | 'APPLICATION_RELEASED'
  | 'APPLICATION_ESCALATED'
  | 'APPLICATION_DEADLINE_RECOUNTED'
  | 'APPLICATION_STATUS_READ'
  | 'APPLICATION_RECREATED'
  | 'SOURCE_SILENT'
  | 'FILE_STORED'
  | 'FILE_OPENED'
  | 'NOTICE_DELIVERED'
  | 'NOTICE_UNDELIVERED'
  | 'APPLICATION_STATUS_NOT_FOUND'
  | 'REGISTRATION_STARTED'
  | 'IDENTITY_DECLARED'
  | 'REGISTRATION_COMPARED'
  | 'REGISTRATION_COMPARISON_REPEATED'
  | 'DATA_CORRECTION_REQUESTED'
  | 'REGISTRATION_CODE_SENT'
  | 'REGISTRATION_CODE_REFUSED'
  | 'REGISTRATION_OTHER_PHONE_REFUSED'
  | 'REGISTRATION_PHONE_VERIFIED'
  | 'APP_ACCOUNT_CREATED'
  | 'APP_ACCOUNT_PASSWORD_RESET'
  | 'APP_SIGNED_IN'
  | 'APP_SIGN_IN_FAILED'
  | 'REGISTRATION_SUBMITTED'
  | 'REGISTRATION_SUBMIT_REPEATED'
  | 'REGISTRATIONS_PURGED'
  | 'SIGNED_IN'
  | 'SIGN_IN_FAILED'
  | 'PAPER_ADDED'
  | 'PAPER_CORRECTED'
  | 'PAPER_REMOVED'
  | 'PAPER_CONTESTED'
  | 'CROSS_CHECK_REQUESTED'
  | 'CROSS_CHECK_ASKED'
  | 'CROSS_CHECK_DISCLOSED'
  | 'CROSS_CHECK_MATCHED'
  | 'CROSS_CHECK_MISMATCHED'
  | 'CROSS_CHECK_UNAVAILABLE'
  | 'CROSS_CHECK_RESOLVED'
  | 'AGENCY_UPDATED'
  | 'AGENCY_SUSPENDED'
  | 'AGENCY_RESUMED'
  | 'AGENCY_KEY_REGISTERED'
  | 'AGENCY_KEY_REVOKED'
  | 'AGENCY_DOWNTIME_PLANNED'
  | 'AGENCY_DOWNTIME_CANCELLED'
  | 'SIGNED_OUT'
  | 'HOLDER_SESSION_ENDED'
  | 'HOLDER_OTHER_SESSIONS_ENDED'
  | 'HOLDER_DEVICE_REMOVED'
  | 'HOLDER_DEVICE_REPORTED'
  | 'OWN_LOCK_STARTED'
  | 'OWN_LOCK_CODE_RESENT'
  | 'OWN_LOCK_CODE_REFUSED'
  | 'OWN_LOCK_CODE_VERIFIED'
  | 'OWN_LOCK_WITHOUT_EFFECT'
  | 'ACCOUNT_LOCKED'
  | 'ACCOUNT_UNLOCKED'
  | 'OWN_UNLOCK_STARTED'
  | 'OWN_UNLOCK_CODE_RESENT'
  | 'OWN_UNLOCK_CODE_REFUSED'
  | 'OWN_UNLOCK_CODE_VERIFIED'
  | 'OWN_UNLOCK_REFUSED'
  | 'OWN_UNLOCK_HELD'
  | 'OWN_LOCK_ENDED'
  | 'LOCK_ASKED_BY_HOLDER'
  | 'UNLOCK_ASKED_BY_HOLDER'
  | 'ASSISTED_UNLOCK_CODE_SENT'
  | 'ASSISTED_UNLOCK_CODE_RESENT'
  | 'ASSISTED_UNLOCK_CODE_REFUSED'
  | 'ACCOUNT_LOCKS_READ'
  | 'ACCOUNT_LOCKS_FOUND'
  | 'ACCOUNT_LOCKS_NOT_FOUND'
  | 'LOCK_REQUEST_REGISTERED'
  | 'LOCK_REQUEST_SUBMITTED'
  | 'LOCK_REQUEST_OPENED'
  | 'LOCK_REQUEST_READ_BY_AGENCY'
  | 'LOCK_REQUESTS_READ_BY_AGENCY'
  | 'LOCK_REQUEST_FORWARDED'
  | 'LOCK_REQUEST_LOCKED_AT_ONCE'
  | 'LOCK_REQUEST_APPROVED'
  | 'LOCK_REQUEST_REFUSED'
  | 'LOCK_REQUEST_WITHDRAWN'
  | 'LOCK_REQUEST_UNSEALED'
  | 'LOCK_REQUEST_REVERSED'
  | 'LOCK_REQUEST_COMING_DUE'
  | 'LOCK_REQUEST_OVERDUE'
  | 'LOCK_REQUEST_DEADLINE_RECOUNTED'
  | 'LOCK_SUBJECT_LOOKED_UP'
  | 'LOCK_SUBJECT_REVEALED'
  | 'OFFICER_PASSWORD_REFUSED'
  | 'SECOND_FACTOR_ENROLLED'
  | 'SECOND_FACTOR_REFUSED'
  | 'PASSKEY_ADDED'
  | 'PASSKEY_RENAMED'
  | 'PASSKEY_REMOVED'
  | 'PASSKEY_COPY_SUSPECTED'
  | 'RECOVERY_CODE_USED'
  | 'RECOVERY_CODES_RENEWED'
  | 'PASSWORD_ACCEPTED'
  | 'SINGLE_SIGN_ON_ACCEPTED'
  | 'SINGLE_SIGN_ON_REFUSED'
  | 'OFFICER_IDENTITY_LINKED'
  | 'OFFICER_IDENTITY_UNLINKED'
  | 'OFFICER_PASSWORD_CHANGED'
  | 'OFFICER_SESSION_ENDED'
  | 'OFFICER_CREATED'
  | 'OFFICER_LINK_ISSUED'
  | 'OFFICER_ENROLLED'
  | 'OFFICER_ASSIGNED'
  | 'OFFICER_ASSIGNMENT_ENDED'
  | 'LEAVE_COVER_GIVEN'
  | 'OFFICER_BARRED'
  | 'LEAVE_COVER_ENDED'
  | 'ACCESS_EXPLAINED'
  | 'LOCK_GROUND_STARTED'
  | 'STATUS_EVENT_KEPT'
  | 'STATUS_EVENT_REPEATED'
  | 'STATUS_EVENTS_JUDGED_AGAIN'
  | 'STATUS_FEED_READ'
  | 'STATUS_FEED_FAILED'
  | 'LOCK_GROUND_ENDED'
  | 'AUDIT_CHAIN_VERIFIED';

/** The words for the values that the server sends as codes, in one language. */
export interface TermTexts {
  readonly applicationState: Readonly<Record<ApplicationState, string>>;
  readonly applicationAction: Readonly<Record<ApplicationAction | 'SUBMIT', string>>;
  readonly accountState: Readonly<Record<AccountState, string>>;
  readonly funnelStage: Readonly<Record<FunnelStage, string>>;
  readonly accountAction: Readonly<Record<AccountAction, string>>;
  readonly lockGroundKind: Readonly<Record<LockGroundKind, string>>;
  readonly statusSource: Readonly<Record<StatusSource, string>>;
  readonly statusStatementKind: Readonly<Record<StatusStatementKind, string>>;
  readonly statusEventOutcome: Readonly<Record<StatusEventOutcome, string>>;
  readonly lockOrigin: Readonly<Record<LockOrigin, string>>;
  readonly lockLifter: Readonly<Record<LockLifter, string>>;
  /** What would end a ground of the kind, in one plain sentence. */
  readonly lockOpening: Readonly<Record<LockGroundKind, string>>;
  readonly holderLockAction: Readonly<Record<HolderLockAction, string>>;
  readonly lockGroundEnding: Readonly<Record<LockGroundEnding, string>>;
  readonly requesterType: Readonly<Record<RequesterType, string>>;
  readonly letterKind: Readonly<Record<LetterKind, string>>;
  readonly letterOutcome: Readonly<Record<LetterOutcome, string>>;
  readonly letterServedWay: Readonly<Record<LetterServedWay, string>>;
  readonly forecastBasis: Readonly<Record<ForecastBasis, string>>;
  readonly targetOutlook: Readonly<Record<TargetOutlook, string>>;
  readonly reportPeriod: Readonly<Record<ReportPeriod, string>>;
  readonly reportAction: Readonly<Record<ReportAction, string>>;
  readonly wardReportState: Readonly<Record<WardReportState, string>>;
  readonly letterDecision: Readonly<Record<LetterDecision, string>>;
  readonly lockEventKind: Readonly<Record<LockEventKind, string>>;
  readonly lockDeliveryState: Readonly<Record<LockDeliveryState, string>>;
  readonly lockSubscriptionState: Readonly<Record<LockSubscriptionState, string>>;
  readonly lockSubscriptionAction: Readonly<Record<LockSubscriptionAction, string>>;
  readonly lockRequestKind: Readonly<Record<LockRequestKind, string>>;
  readonly lockRequestChannel: Readonly<Record<LockRequestChannel, string>>;
  readonly lockRequestState: Readonly<Record<LockRequestState, string>>;
  readonly lockRequestAction: Readonly<Record<LockRequestAction, string>>;
  readonly lockRequestOfficerAction: Readonly<Record<LockRequestOfficerAction, string>>;
  readonly lockRequestStage: Readonly<Record<LockRequestStage, string>>;
  readonly lockAppealState: Readonly<Record<LockAppealState, string>>;
  readonly lockAppealAction: Readonly<Record<LockAppealAction, string>>;
  readonly lockAppealChannel: Readonly<Record<LockAppealChannel, string>>;
  readonly ownLockChannel: Readonly<Record<OwnLockChannel, string>>;
  readonly ownLockReason: Readonly<Record<OwnLockReason, string>>;
  readonly phoneChangeWay: Readonly<Record<PhoneChangeWay, string>>;
  readonly phoneChangeState: Readonly<Record<PhoneChangeState, string>>;
  readonly phoneChangeAction: Readonly<Record<PhoneChangeAction, string>>;
  readonly phoneChangeDocument: Readonly<Record<PhoneChangeDocument, string>>;
  readonly accountLevel: Readonly<Record<AccountLevel, string>>;
  readonly officerRole: Readonly<Record<OfficerRole, string>>;
  readonly secondFactor: Readonly<Record<SecondFactor, string>>;
  readonly firstFactor: Readonly<Record<FirstFactor, string>>;
  readonly returnReason: Readonly<Record<ReturnReason, string>>;
  readonly refusalReason: Readonly<Record<RefusalReason, string>>;
  readonly comparedField: Readonly<Record<ComparedField, string>>;
  readonly sex: Readonly<Record<Sex, string>>;
  readonly populationCheckOutcome: Readonly<Record<PopulationCheckOutcome, string>>;
  readonly auditAction: Readonly<Record<AuditAction, string>>;
  readonly legalRegime: Readonly<Record<LegalRegime, string>>;
  readonly subjectType: Readonly<Record<SubjectType, string>>;
  readonly applicationChannel: Readonly<Record<ApplicationChannel, string>>;
  readonly identityCardKind: Readonly<Record<IdentityCardKind, string>>;
  readonly residenceCardKind: Readonly<Record<ResidenceCardKind, string>>;
  readonly cardReadMethod: Readonly<Record<CardReadMethod, string>>;
  readonly guardianRelation: Readonly<Record<GuardianRelation, string>>;
  readonly checkSource: Readonly<Record<CheckSource, string>>;
  readonly biometricOutcome: Readonly<Record<BiometricOutcome, string>>;
  readonly reviewReason: Readonly<Record<ReviewReason, string>>;
  /** What differs and what to do about it, in one sentence. */
  readonly reviewReasonAdvice: Readonly<Record<ReviewReason, string>>;
  readonly duplicateSignal: Readonly<Record<DuplicateSignal, string>>;
  readonly paperType: Readonly<Record<PaperType, string>>;
  readonly crossCheckState: Readonly<Record<CrossCheckState, string>>;
  readonly crossCheckAction: Readonly<Record<CrossCheckAction, string>>;
  readonly crossCheckReason: Readonly<Record<CrossCheckReason, string>>;
  readonly crossCheckField: Readonly<Record<CrossCheckField, string>>;
  readonly crossCheckTurn: Readonly<Record<CrossCheckTurn, string>>;
  readonly crossCheckOfficerAction: Readonly<Record<CrossCheckOfficerAction, string>>;
  readonly mismatchResolution: Readonly<Record<MismatchResolution, string>>;
  readonly questionCause: Readonly<Record<QuestionCause, string>>;
  readonly documentStatus: Readonly<Record<DocumentStatus, string>>;
  readonly agencyCode: Readonly<Record<AgencyCode, string>>;
  readonly agencyState: Readonly<Record<AgencyState, string>>;
  readonly agencyChannel: Readonly<Record<AgencyChannel, string>>;
  readonly agencyAction: Readonly<Record<AgencyAction, string>>;
  readonly agencyKeyState: Readonly<Record<AgencyKeyState, string>>;
  readonly agencyKeyWarning: Readonly<Record<AgencyKeyWarning, string>>;
  readonly deadlineTerm: Readonly<Record<DeadlineTerm, string>>;
  readonly passwordRecoveryState: Readonly<Record<PasswordRecoveryState, string>>;
  readonly passwordRecoveryAction: Readonly<Record<PasswordRecoveryAction, string>>;
  readonly registrationState: Readonly<Record<RegistrationState, string>>;
  readonly registrationAction: Readonly<Record<RegistrationAction, string>>;
  readonly appointmentState: Readonly<Record<AppointmentState, string>>;
  readonly appointmentAction: Readonly<Record<AppointmentAction, string>>;
  readonly officeKind: Readonly<Record<OfficeKind, string>>;
  readonly areaTaskKind: Readonly<Record<AreaTaskKind, string>>;
  readonly areaTaskState: Readonly<Record<AreaTaskState, string>>;
  readonly longTaskKind: Readonly<Record<LongTaskKind, string>>;
  readonly longTaskState: Readonly<Record<LongTaskState, string>>;
  readonly longTaskAction: Readonly<Record<LongTaskAction, string>>;
  readonly wardKind: Readonly<Record<WardKind, string>>;
  readonly calendarDayKind: Readonly<Record<CalendarDayKind, string>>;
  readonly calendarDayStatus: Readonly<Record<CalendarDayStatus, string>>;
  readonly dataRequestKind: Readonly<Record<DataRequestKind, string>>;
  readonly accessPurpose: Readonly<Record<AccessPurpose, string>>;
  readonly openingBasis: Readonly<Record<OpeningBasis, string>>;
  readonly openingReviewState: Readonly<Record<OpeningReviewState, string>>;
  readonly openingReviewAction: Readonly<Record<OpeningReviewAction, string>>;
  readonly accessFindingKind: Readonly<Record<AccessFindingKind, string>>;
  readonly accessFindingState: Readonly<Record<AccessFindingState, string>>;
  readonly accessFindingAction: Readonly<Record<AccessFindingAction, string>>;
  readonly retentionChangeAction: Readonly<Record<RetentionChangeAction, string>>;
  readonly retentionChangeState: Readonly<Record<RetentionChangeState, string>>;
  readonly fileSource: Readonly<Record<FileSource, string>>;
  readonly retentionEnd: Readonly<Record<RetentionEnd, string>>;
  readonly retentionHold: Readonly<Record<RetentionHold, string>>;
  readonly retentionKind: Readonly<Record<RetentionKind, string>>;
  readonly retentionRunState: Readonly<Record<RetentionRunState, string>>;
  readonly retentionUnit: Readonly<Record<RetentionUnit, string>>;
  readonly auditExportState: Readonly<Record<AuditExportState, string>>;
  readonly auditExportAction: Readonly<Record<AuditExportAction, string>>;
  readonly dataRequestState: Readonly<Record<DataRequestState, string>>;
  readonly dataRequestAction: Readonly<Record<DataRequestAction, string>>;
  readonly dataProtectionRegime: Readonly<Record<DataProtectionRegime, string>>;
  readonly processingUse: Readonly<Record<ProcessingUse, string>>;
  readonly processingLimitState: Readonly<Record<ProcessingLimitState, string>>;
  readonly processingLimitAction: Readonly<Record<ProcessingLimitAction, string>>;
  readonly recordReadingKind: Readonly<Record<RecordReadingKind, string>>;
  readonly accountEvent: Readonly<Record<AccountEvent, string>>;
  readonly activationWindowState: Readonly<Record<ActivationWindowState, string>>;
  readonly windowOpening: Readonly<Record<WindowOpening, string>>;
  readonly assistedActivationStanding: Readonly<Record<AssistedActivationStanding, string>>;
  readonly assistedActivationAction: Readonly<Record<AssistedActivationAction, string>>;
  readonly assistanceChannel: Readonly<Record<AssistanceChannel, string>>;
  readonly assistanceHelper: Readonly<Record<AssistanceHelper, string>>;
  readonly assistanceDevice: Readonly<Record<AssistanceDevice, string>>;
  readonly callerField: Readonly<Record<CallerField, string>>;
  readonly callerOutcome: Readonly<Record<CallerOutcome, string>>;
  readonly shareableFact: Readonly<Record<ShareableFact, string>>;
  readonly targetSource: Readonly<Record<TargetSource, string>>;
  readonly unitView: Readonly<Record<UnitView, string>>;
  readonly sharingCodeState: Readonly<Record<SharingCodeState, string>>;
  readonly visitOutcome: Readonly<Record<VisitOutcome, string>>;
  readonly visitConsequence: Readonly<Record<VisitConsequence, string>>;
  readonly visitCause: Readonly<Record<VisitCause, string>>;
  readonly visitStatus: Readonly<Record<VisitStatus, string>>;
  readonly outreachStage: Readonly<Record<OutreachStage, string>>;
  readonly outreachTeamKind: Readonly<Record<OutreachTeamKind, string>>;
  readonly outreachListState: Readonly<Record<OutreachListState, string>>;
  readonly membershipStanding: Readonly<Record<MembershipStanding, string>>;
  readonly meetingState: Readonly<Record<MeetingState, string>>;
  readonly meetingAction: Readonly<Record<MeetingAction, string>>;
}
