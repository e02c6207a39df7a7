import {
  ACCESS_FINDING_ACTIONS,
  ACCESS_FINDING_KINDS,
  ACCESS_FINDING_STATES,
  ACCESS_PURPOSES,
  OPENING_BASES,
  OPENING_REVIEW_ACTIONS,
  OPENING_REVIEW_STATES,
  RETENTION_KINDS,
  RETENTION_ENDS,
  RETENTION_UNITS,
  RETENTION_HOLDS,
  RETENTION_CHANGE_STATES,
  RETENTION_CHANGE_ACTIONS,
  RETENTION_RUN_STATES,
  MEETING_ACTIONS,
  MEETING_STATES,
  MEMBERSHIP_STANDINGS,
  OUTREACH_LIST_STATES,
  OUTREACH_STAGES,
  OUTREACH_TEAM_KINDS,
  VISIT_CAUSES,
  VISIT_CONSEQUENCES,
  VISIT_OUTCOMES,
  VISIT_STATUSES,
  ACTIVATION_WINDOW_STATES,
  ASSISTANCE_CHANNELS,
  ASSISTANCE_DEVICES,
  ASSISTANCE_HELPERS,
  ASSISTED_ACTIVATION_OFFICER_ACTIONS,
  ASSISTED_ACTIVATION_STANDINGS,
  CALLER_FIELDS,
  CALLER_OUTCOMES,
  WINDOW_OPENINGS,
  ACCOUNT_LEVELS,
  ACCOUNT_STATES,
  APPLICATION_STATES,
  FUNNEL_STAGES,
  COMPARED_FIELDS,
  officerActions,
  POPULATION_CHECK_OUTCOMES,
  REFUSAL_REASONS,
  RETURN_REASONS,
  APPLICATION_CHANNELS,
  BIOMETRIC_OUTCOMES,
  CARD_READ_METHODS,
  CHECK_SOURCES,
  DUPLICATE_SIGNALS,
  GUARDIAN_RELATIONS,
  IDENTITY_CARD_KINDS,
  PAPER_TYPES,
  REGISTRATION_STATES,
  RESIDENCE_CARD_KINDS,
  REVIEW_REASONS,
  FIRST_FACTORS,
  SECOND_FACTORS,
  SUBJECT_TYPES,
  APPOINTMENT_STATES,
  AREA_TASK_KINDS,
  AREA_TASK_STATES,
  LONG_TASK_KINDS,
  LONG_TASK_STATES,
  CALENDAR_DAY_KINDS,
  WARD_KINDS,
  CALENDAR_DAY_STATUSES,
  OFFICE_KINDS,
  AGENCY_ACTIONS,
  AGENCY_CHANNELS,
  AGENCY_CODES,
  AGENCY_KEY_STATES,
  AGENCY_KEY_WARNINGS,
  AGENCY_STATES,
  CROSS_CHECK_FIELDS,
  CROSS_CHECK_OFFICER_ACTIONS,
  CROSS_CHECK_REASONS,
  CROSS_CHECK_STATES,
  CROSS_CHECK_TURNS,
  DOCUMENT_STATUSES,
  STATUS_EVENT_OUTCOMES,
  STATUS_SOURCES,
  STATUS_STATEMENT_KINDS,
  LOCK_GROUND_ENDINGS,
  FORECAST_BASES,
  LETTER_DECISIONS,
  REPORT_ACTIONS,
  REPORT_PERIODS,
  TARGET_OUTLOOKS,
  WARD_REPORT_STATES,
  LETTER_KINDS,
  LETTER_OUTCOMES,
  LETTER_SERVED_WAYS,
  LOCK_APPEAL_ACTIONS,
  LOCK_APPEAL_CHANNELS,
  LOCK_APPEAL_STATES,
  LOCK_GROUND_KINDS,
  LOCK_LIFTERS,
  LOCK_ORIGINS,
  LOCK_REQUEST_CHANNELS,
  LOCK_DELIVERY_STATES,
  LOCK_EVENT_KINDS,
  LOCK_SUBSCRIPTION_ACTIONS,
  LOCK_SUBSCRIPTION_STATES,
  LOCK_REQUEST_KINDS,
  LOCK_REQUEST_OFFICER_ACTIONS,
  LOCK_REQUEST_STAGES,
  LOCK_REQUEST_STATES,
  ASSISTED_LOCK_CHANNELS,
  HOLDER_LOCK_ACTIONS,
  OWN_LOCK_CHANNELS,
  REQUESTER_TYPES,
  MISMATCH_RESOLUTIONS,
  OWN_LOCK_REASONS,
  QUESTION_CAUSES,
  ACCOUNT_EVENTS,
  DATA_REQUEST_ACTIONS,
  DATA_REQUEST_KINDS,
  DATA_REQUEST_STATES,
  FILE_SOURCES,
  PROCESSING_LIMIT_STATES,
  PROCESSING_USES,
  AUDIT_EXPORT_ACTIONS,
  AUDIT_EXPORT_STATES,
  RECORD_READING_KINDS,
  PHONE_CHANGE_DOCUMENTS,
  PHONE_CHANGE_STATES,
  PHONE_CHANGE_WAYS,
  phoneChangeLifecycle,
  SHAREABLE_FACTS,
  SHARING_CODE_STATES,
  TARGET_SOURCES,
  UNIT_VIEWS,
} from '@dinhdanh/domain';
import { termLabel } from '@dinhdanh/i18n';
import { registerEnumType } from 'type-graphql';
import { OFFICER_ROLES } from '../access/permissions.ts';

type TermKind = Parameters<typeof termLabel>[0];

/** An enum of the contract from a list of the domain; each word is described by its Vietnamese and its English term. */
function contractEnum<Word extends string>(
  name: string,
  words: readonly Word[],
  kind: TermKind,
  description: string,
): { [W in Word]: W } {
  const values = Object.fromEntries(words.map((word) => [word, word])) as { [W in Word]: W };
  registerEnumType(values, {
    name,
    description,
    valuesConfig: Object.fromEntries(
      words.map((word) => [
        word,
        { description: `${termLabel(kind, word, 'vi')} (${termLabel(kind, word, 'en')}).` },
      ]),
    ) as Record<Word, { description: string }>,
  });
  return values;
}

export const AccountLevelEnum = contractEnum(
  'AccountLevel',
  ACCOUNT_LEVELS,
  'accountLevel',
  'Mức độ tài khoản định danh điện tử.',
);
export const FunnelStageEnum = contractEnum(
  'FunnelStage',
  FUNNEL_STAGES,
  'funnelStage',
  'Bước trong phễu kích hoạt: where an application stands, or the account that it granted. Every application is at exactly one.',
);
export const AccountStateEnum = contractEnum(
  'AccountState',
  ACCOUNT_STATES,
  'accountState',
  'Where an account stands in its life.',
);
export const ApplicationStateEnum = contractEnum(
  'ApplicationState',
  APPLICATION_STATES,
  'applicationState',
  'Tình trạng xử lý hồ sơ: where an application stands.',
);
export const ApplicationActionEnum = contractEnum(
  'ApplicationAction',
  officerActions('READY_FOR_REVIEW'),
  'applicationAction',
  'What an officer can do with an application.',
);
export const SexEnum = contractEnum('Sex', ['MALE', 'FEMALE'] as const, 'sex', 'Giới tính, as on the card.');
export const ComparedFieldEnum = contractEnum(
  'ComparedFieldName',
  COMPARED_FIELDS,
  'comparedField',
  'A field that is compared with the National Population Database.',
);
export const PopulationCheckOutcomeEnum = contractEnum(
  'PopulationCheckOutcome',
  POPULATION_CHECK_OUTCOMES,
  'populationCheckOutcome',
  'Kết quả đối chiếu với Cơ sở dữ liệu quốc gia về dân cư.',
);
export const ReturnReasonEnum = contractEnum(
  'ReturnReason',
  RETURN_REASONS,
  'returnReason',
  'Why an application goes back to the citizen, who can put it right.',
);
export const RefusalReasonEnum = contractEnum(
  'RefusalReason',
  REFUSAL_REASONS,
  'refusalReason',
  'Why an application is refused for good.',
);
export const OfficerRoleEnum = contractEnum(
  'OfficerRole',
  OFFICER_ROLES,
  'officerRole',
  'What an officer is appointed as.',
);

export const SecondFactorEnum = contractEnum(
  'SecondFactor',
  SECOND_FACTORS,
  'secondFactor',
  'Yếu tố xác thực thứ hai: what an officer proves besides the password or the account at the identity provider.',
);

export const FirstFactorEnum = contractEnum(
  'FirstFactor',
  FIRST_FACTORS,
  'firstFactor',
  'Cách đăng nhập: what the sign-in of an officer begins with.',
);

export const SubjectTypeEnum = contractEnum(
  'SubjectType',
  SUBJECT_TYPES,
  'subjectType',
  'Chủ thể danh tính điện tử: who holds the account.',
);
export const ApplicationChannelEnum = contractEnum(
  'ApplicationChannel',
  APPLICATION_CHANNELS,
  'applicationChannel',
  'How the application came in.',
);
export const ReviewReasonEnum = contractEnum(
  'ReviewReason',
  REVIEW_REASONS,
  'reviewReason',
  'Why the system did not approve an application by itself and an officer judges.',
);
export const BiometricOutcomeEnum = contractEnum(
  'BiometricOutcome',
  BIOMETRIC_OUTCOMES,
  'biometricOutcome',
  'Kết quả đối chiếu sinh trắc học với dữ liệu cấp thẻ.',
);
export const CheckSourceEnum = contractEnum(
  'CheckSource',
  CHECK_SOURCES,
  'checkSource',
  'A source that an application is compared with.',
);
export const GuardianRelationEnum = contractEnum(
  'GuardianRelation',
  GUARDIAN_RELATIONS,
  'guardianRelation',
  'Cha, mẹ, người giám hộ, người đại diện.',
);
export const IdentityCardKindEnum = contractEnum(
  'IdentityCardKind',
  IDENTITY_CARD_KINDS,
  'identityCardKind',
  'Which card: of the law of 2014 or of 2023.',
);
export const ResidenceCardKindEnum = contractEnum(
  'ResidenceCardKind',
  RESIDENCE_CARD_KINDS,
  'residenceCardKind',
  'Thẻ thường trú or thẻ tạm trú of a foreigner.',
);
export const DuplicateSignalEnum = contractEnum(
  'DuplicateSignal',
  DUPLICATE_SIGNALS,
  'duplicateSignal',
  'What two applications have in common.',
);
export const PaperTypeEnum = contractEnum(
  'PaperType',
  PAPER_TYPES,
  'paperType',
  'A paper brought to the counter to be shown on the account.',
);
export const RegistrationStateEnum = contractEnum(
  'RegistrationState',
  REGISTRATION_STATES,
  'registrationState',
  'Where an online registration stands.',
);
export const CardReadMethodEnum = contractEnum(
  'CardReadMethod',
  CARD_READ_METHODS,
  'cardReadMethod',
  'How the data of the card came into the form.',
);

export const OfficeKindEnum = contractEnum(
  'OfficeKind',
  OFFICE_KINDS,
  'officeKind',
  'Loại nơi làm thủ tục: what kind of office takes applications for level 2.',
);
export const AppointmentStateEnum = contractEnum(
  'AppointmentState',
  APPOINTMENT_STATES,
  'appointmentState',
  'Tình trạng lịch hẹn: where an appointment stands.',
);
export const AppointmentActionEnum = contractEnum(
  'AppointmentAction',
  ['ATTEND', 'MISS'] as const,
  'appointmentAction',
  'What an officer can record about an appointment.',
);
export const AreaTaskKindEnum = contractEnum(
  'AreaTaskKind',
  AREA_TASK_KINDS,
  'areaTaskKind',
  'Việc của cảnh sát khu vực: what it is about.',
);
export const AreaTaskStateEnum = contractEnum(
  'AreaTaskState',
  AREA_TASK_STATES,
  'areaTaskState',
  'Whether a task is done.',
);
export const LongTaskKindEnum = contractEnum(
  'LongTaskKind',
  LONG_TASK_KINDS,
  'longTaskKind',
  'Việc chạy lâu: what the server does.',
);
export const LongTaskStateEnum = contractEnum(
  'LongTaskState',
  LONG_TASK_STATES,
  'longTaskState',
  'Where a long task stands.',
);
export const WardKindEnum = contractEnum(
  'WardKind',
  WARD_KINDS,
  'wardKind',
  'What kind of unit people belong to: phường, xã, đặc khu.',
);
export const CalendarDayKindEnum = contractEnum(
  'CalendarDayKind',
  CALENDAR_DAY_KINDS,
  'calendarDayKind',
  'What a day is that is not what its weekday says.',
);
export const CalendarDayStatusEnum = contractEnum(
  'CalendarDayStatus',
  CALENDAR_DAY_STATUSES,
  'calendarDayStatus',
  'How certain a day of the calendar is.',
);

export const AgencyCodeEnum = contractEnum(
  'AgencyCode',
  AGENCY_CODES,
  'agencyCode',
  'Cơ quan quản lý giấy tờ: which agency owns the register.',
);
export const AgencyStateEnum = contractEnum(
  'AgencyState',
  AGENCY_STATES,
  'agencyState',
  'Whether an agency is connected.',
);
export const AgencyChannelEnum = contractEnum(
  'AgencyChannel',
  AGENCY_CHANNELS,
  'agencyChannel',
  'How an agency answers.',
);
export const AgencyActionEnum = contractEnum(
  'AgencyAction',
  AGENCY_ACTIONS,
  'agencyAction',
  'What an administrator can do with the connection to an agency.',
);
export const AgencyKeyStateEnum = contractEnum(
  'AgencyKeyState',
  AGENCY_KEY_STATES,
  'agencyKeyState',
  'Whether a key of an agency counts now.',
);
export const AgencyKeyWarningEnum = contractEnum(
  'AgencyKeyWarningKind',
  AGENCY_KEY_WARNINGS,
  'agencyKeyWarning',
  'What an administrator must know about the keys of an agency.',
);
export const CrossCheckStateEnum = contractEnum(
  'CrossCheckState',
  CROSS_CHECK_STATES,
  'crossCheckState',
  'Kết quả xác thực giấy tờ: where the confirmation of a paper stands.',
);
export const CrossCheckReasonEnum = contractEnum(
  'CrossCheckReason',
  CROSS_CHECK_REASONS,
  'crossCheckReason',
  'Why a paper is not confirmed.',
);
export const CrossCheckFieldEnum = contractEnum(
  'CrossCheckField',
  CROSS_CHECK_FIELDS,
  'crossCheckField',
  "What is laid beside the agency's record.",
);
export const CrossCheckTurnEnum = contractEnum(
  'CrossCheckTurn',
  CROSS_CHECK_TURNS,
  'crossCheckTurn',
  'Whose turn it is.',
);
export const CrossCheckActionEnum = contractEnum(
  'CrossCheckAction',
  CROSS_CHECK_OFFICER_ACTIONS,
  'crossCheckOfficerAction',
  'What an officer can do with a cross-check.',
);
export const MismatchResolutionEnum = contractEnum(
  'MismatchResolution',
  MISMATCH_RESOLUTIONS,
  'mismatchResolution',
  'Whose mistake it is that a paper is not confirmed.',
);
export const QuestionCauseEnum = contractEnum(
  'QuestionCause',
  QUESTION_CAUSES,
  'questionCause',
  'Why the agency is asked.',
);
export const DocumentStatusEnum = contractEnum(
  'DocumentStatus',
  DOCUMENT_STATUSES,
  'documentStatus',
  "How a document stands in the agency's register.",
);
export const LockGroundKindEnum = contractEnum(
  'LockGroundKind',
  LOCK_GROUND_KINDS,
  'lockGroundKind',
  'Căn cứ khóa: why an account is locked.',
);
export const StatusSourceEnum = contractEnum(
  'StatusSource',
  STATUS_SOURCES,
  'statusSource',
  'Who says something of a holder or a paper.',
);
export const StatusStatementKindEnum = contractEnum(
  'StatusStatementKind',
  STATUS_STATEMENT_KINDS,
  'statusStatementKind',
  'What an event says.',
);
export const StatusEventOutcomeEnum = contractEnum(
  'StatusEventOutcome',
  STATUS_EVENT_OUTCOMES,
  'statusEventOutcome',
  'What became of an event.',
);
export const LockOriginEnum = contractEnum(
  'LockOrigin',
  LOCK_ORIGINS,
  'lockOrigin',
  'Where a ground comes from.',
);
export const LockLifterEnum = contractEnum('LockLifter', LOCK_LIFTERS, 'lockLifter', 'Who can end a ground.');
export const LockGroundEndingEnum = contractEnum(
  'LockGroundEnding',
  LOCK_GROUND_ENDINGS,
  'lockGroundEnding',
  'Why a ground has ended.',
);
export const OwnLockChannelEnum = contractEnum(
  'OwnLockChannel',
  OWN_LOCK_CHANNELS,
  'ownLockChannel',
  'Where holders lock their own accounts.',
);
export const LockEventKindEnum = contractEnum(
  'LockEventKind',
  LOCK_EVENT_KINDS,
  'lockEventKind',
  'What happened to an account.',
);
export const LockDeliveryStateEnum = contractEnum(
  'LockDeliveryState',
  LOCK_DELIVERY_STATES,
  'lockDeliveryState',
  'How far a lock or an unlock has come at one subscriber.',
);
export const LockSubscriptionStateEnum = contractEnum(
  'LockSubscriptionState',
  LOCK_SUBSCRIPTION_STATES,
  'lockSubscriptionState',
  'Whether an agency is told of locks and unlocks.',
);
export const LockSubscriptionActionEnum = contractEnum(
  'LockSubscriptionAction',
  LOCK_SUBSCRIPTION_ACTIONS,
  'lockSubscriptionAction',
  'What an administrator can do with a subscription.',
);
export const AssistedLockChannelEnum = contractEnum(
  'AssistedLockChannel',
  ASSISTED_LOCK_CHANNELS,
  'ownLockChannel',
  'Where an officer locks and unlocks for the holder who asks.',
);
export const HolderLockActionEnum = contractEnum(
  'HolderLockAction',
  HOLDER_LOCK_ACTIONS,
  'holderLockAction',
  'What an officer can do for the holder of an account.',
);
export const LockRequestKindEnum = contractEnum(
  'LockRequestKind',
  LOCK_REQUEST_KINDS,
  'lockRequestKind',
  'Đề nghị khóa, đề nghị mở khóa.',
);
export const LockAppealStateEnum = contractEnum(
  'LockAppealState',
  LOCK_APPEAL_STATES,
  'lockAppealState',
  'Where an appeal against a lock stands.',
);
export const LockAppealActionEnum = contractEnum(
  'LockAppealAction',
  LOCK_APPEAL_ACTIONS,
  'lockAppealAction',
  'How an appeal is decided.',
);
export const LockAppealChannelEnum = contractEnum(
  'LockAppealChannel',
  LOCK_APPEAL_CHANNELS,
  'lockAppealChannel',
  'Where a holder appealed.',
);
export const LockRequestStateEnum = contractEnum(
  'LockRequestState',
  LOCK_REQUEST_STATES,
  'lockRequestState',
  'Where a request to lock or unlock stands.',
);
export const LockRequestChannelEnum = contractEnum(
  'LockRequestChannel',
  LOCK_REQUEST_CHANNELS,
  'lockRequestChannel',
  'How a request came.',
);
export const LockRequestStageEnum = contractEnum(
  'LockRequestStage',
  LOCK_REQUEST_STAGES,
  'lockRequestStage',
  'Which clock of a request runs.',
);
export const LockRequestOfficerActionEnum = contractEnum(
  'LockRequestOfficerAction',
  LOCK_REQUEST_OFFICER_ACTIONS,
  'lockRequestOfficerAction',
  'What an officer can do with a request.',
);
export const RequesterTypeEnum = contractEnum(
  'RequesterType',
  REQUESTER_TYPES,
  'requesterType',
  'Who asks for a lock or an unlock.',
);
export const OwnLockReasonEnum = contractEnum(
  'OwnLockReason',
  OWN_LOCK_REASONS,
  'ownLockReason',
  'Why holders lock their own accounts.',
);
export const AccessPurposeEnum = contractEnum(
  'AccessPurpose',
  ACCESS_PURPOSES,
  'accessPurpose',
  'Mục đích tra cứu: what a person is opened for.',
);
export const OpeningBasisEnum = contractEnum(
  'OpeningBasis',
  OPENING_BASES,
  'openingBasis',
  'On what an opening rests its purpose.',
);
export const OpeningReviewStateEnum = contractEnum(
  'OpeningReviewState',
  OPENING_REVIEW_STATES,
  'openingReviewState',
  'Where the review of an opening stands.',
);
export const OpeningReviewActionEnum = contractEnum(
  'OpeningReviewAction',
  OPENING_REVIEW_ACTIONS,
  'openingReviewAction',
  'What can be found about an opening that was drawn.',
);
export const AccessFindingKindEnum = contractEnum(
  'AccessFindingKind',
  ACCESS_FINDING_KINDS,
  'accessFindingKind',
  'Phát hiện bất thường: what was out of the ordinary.',
);
export const AccessFindingStateEnum = contractEnum(
  'AccessFindingState',
  ACCESS_FINDING_STATES,
  'accessFindingState',
  'Where a finding stands.',
);
export const AccessFindingActionEnum = contractEnum(
  'AccessFindingAction',
  ACCESS_FINDING_ACTIONS,
  'accessFindingAction',
  'What an auditor can do with a finding.',
);
export const AuditExportStateEnum = contractEnum(
  'AuditExportState',
  AUDIT_EXPORT_STATES,
  'auditExportState',
  'Where a request to export audit lines stands.',
);
export const AuditExportActionEnum = contractEnum(
  'AuditExportAction',
  AUDIT_EXPORT_ACTIONS,
  'auditExportAction',
  'What can be done with a request to export audit lines.',
);
export const RetentionKindEnum = contractEnum(
  'RetentionKind',
  RETENTION_KINDS,
  'retentionKind',
  'A kind of record with its period.',
);
export const RetentionEndEnum = contractEnum(
  'RetentionEnd',
  RETENTION_ENDS,
  'retentionEnd',
  'What becomes of records at the end of their period.',
);
export const RetentionUnitEnum = contractEnum(
  'RetentionUnit',
  RETENTION_UNITS,
  'retentionUnit',
  'In what a period is counted.',
);
export const RetentionHoldEnum = contractEnum(
  'RetentionHold',
  RETENTION_HOLDS,
  'retentionHold',
  'What keeps records past their end while it stands.',
);
export const RetentionChangeStateEnum = contractEnum(
  'RetentionChangeState',
  RETENTION_CHANGE_STATES,
  'retentionChangeState',
  'Where a change of a period stands.',
);
export const RetentionChangeActionEnum = contractEnum(
  'RetentionChangeAction',
  RETENTION_CHANGE_ACTIONS,
  'retentionChangeAction',
  'What can be done with a change of a period.',
);
export const RetentionRunStateEnum = contractEnum(
  'RetentionRunState',
  RETENTION_RUN_STATES,
  'retentionRunState',
  'Where a run stands.',
);
export const DataRequestKindEnum = contractEnum(
  'DataRequestKind',
  DATA_REQUEST_KINDS,
  'dataRequestKind',
  'What the data subject asks for.',
);
export const DataRequestStateEnum = contractEnum(
  'DataRequestState',
  DATA_REQUEST_STATES,
  'dataRequestState',
  'Where a request of the data subject stands.',
);
export const DataRequestActionEnum = contractEnum(
  'DataRequestAction',
  DATA_REQUEST_ACTIONS,
  'dataRequestAction',
  'What can be done with a request of the data subject.',
);
export const FileSourceEnum = contractEnum(
  'FileSource',
  FILE_SOURCES,
  'fileSource',
  'What names an object in the file store.',
);
export const ProcessingUseEnum = contractEnum(
  'ProcessingUse',
  PROCESSING_USES,
  'processingUse',
  'What is done with the data of a holder that a holder can stop.',
);
export const ProcessingLimitStateEnum = contractEnum(
  'ProcessingLimitState',
  PROCESSING_LIMIT_STATES,
  'processingLimitState',
  'Where a limit of processing stands.',
);
export const RecordReadingKindEnum = contractEnum(
  'RecordReadingKind',
  RECORD_READING_KINDS,
  'recordReadingKind',
  'How somebody came to see data of the holder.',
);
export const AccountEventEnum = contractEnum(
  'AccountEvent',
  ACCOUNT_EVENTS,
  'accountEvent',
  'What happened to the account.',
);
export const ActivationWindowStateEnum = contractEnum(
  'ActivationWindowState',
  ACTIVATION_WINDOW_STATES,
  'activationWindowState',
  'Whether the holder can still activate alone.',
);
export const WindowOpeningEnum = contractEnum(
  'WindowOpening',
  WINDOW_OPENINGS,
  'windowOpening',
  'How it is known that the holder was told of the account.',
);
export const AssistedActivationStandingEnum = contractEnum(
  'AssistedActivationStanding',
  ASSISTED_ACTIVATION_STANDINGS,
  'assistedActivationStanding',
  'Where a visit of assisted activation stands now.',
);
export const AssistedActivationActionEnum = contractEnum(
  'AssistedActivationAction',
  ASSISTED_ACTIVATION_OFFICER_ACTIONS,
  'assistedActivationAction',
  'What an officer can do with a visit.',
);
export const AssistanceChannelEnum = contractEnum(
  'AssistanceChannel',
  ASSISTANCE_CHANNELS,
  'assistanceChannel',
  'Where the citizen asked for help.',
);
export const AssistanceHelperEnum = contractEnum(
  'AssistanceHelper',
  ASSISTANCE_HELPERS,
  'assistanceHelper',
  'Who is with the citizen.',
);
export const AssistanceDeviceEnum = contractEnum(
  'AssistanceDevice',
  ASSISTANCE_DEVICES,
  'assistanceDevice',
  'Whose device the citizen types on.',
);
export const CallerFieldEnum = contractEnum(
  'CallerField',
  CALLER_FIELDS,
  'callerField',
  'What a caller is asked.',
);
export const CallerOutcomeEnum = contractEnum(
  'CallerOutcome',
  CALLER_OUTCOMES,
  'callerOutcome',
  'What came of comparing one fact; never what is on record.',
);
export const PhoneChangeWayEnum = contractEnum(
  'PhoneChangeWay',
  PHONE_CHANGE_WAYS,
  'phoneChangeWay',
  'How a registered phone number was changed.',
);
export const PhoneChangeStateEnum = contractEnum(
  'PhoneChangeState',
  PHONE_CHANGE_STATES,
  'phoneChangeState',
  'Where a change of the registered phone number stands.',
);
export const PhoneChangeDocumentEnum = contractEnum(
  'PhoneChangeDocument',
  PHONE_CHANGE_DOCUMENTS,
  'phoneChangeDocument',
  'Giấy tờ xuất trình: what the person showed at the counter.',
);
export const PhoneChangeActionEnum = contractEnum(
  'PhoneChangeAction',
  phoneChangeLifecycle.actions,
  'phoneChangeAction',
  'What can be done with a change of number that waits.',
);
export const ShareableFactEnum = contractEnum(
  'ShareableFact',
  SHAREABLE_FACTS,
  'shareableFact',
  'What a holder may share by QR beside the name and the masked number.',
);
export const SharingCodeStateEnum = contractEnum(
  'SharingCodeState',
  SHARING_CODE_STATES,
  'sharingCodeState',
  'Where a sharing code stands.',
);
export const LetterKindEnum = contractEnum('LetterKind', LETTER_KINDS, 'letterKind', 'What a letter tells.');
export const LetterOutcomeEnum = contractEnum(
  'LetterOutcome',
  LETTER_OUTCOMES,
  'letterOutcome',
  'What a letter decides, in one word.',
);
export const LetterServedWayEnum = contractEnum(
  'LetterServedWay',
  LETTER_SERVED_WAYS,
  'letterServedWay',
  'How a letter reached the one it is for.',
);
export const ForecastBasisEnum = contractEnum(
  'ForecastBasis',
  FORECAST_BASES,
  'forecastBasis',
  'What a forecast rests on.',
);
export const TargetOutlookEnum = contractEnum(
  'TargetOutlook',
  TARGET_OUTLOOKS,
  'targetOutlook',
  'Whether a target will be reached by the day it is due.',
);
export const ReportPeriodEnum = contractEnum(
  'ReportPeriod',
  REPORT_PERIODS,
  'reportPeriod',
  'What a report of wards covers.',
);
export const ReportActionEnum = contractEnum(
  'ReportAction',
  REPORT_ACTIONS,
  'reportAction',
  'What can be done with a report of wards.',
);
export const WardReportStateEnum = contractEnum(
  'WardReportState',
  WARD_REPORT_STATES,
  'wardReportState',
  'How far a report of wards has come.',
);
export const LetterDecisionEnum = contractEnum(
  'LetterDecision',
  LETTER_DECISIONS,
  'letterDecision',
  'The decision whose letter is looked at before it is made.',
);
export const VisitOutcomeEnum = contractEnum(
  'VisitOutcome',
  VISIT_OUTCOMES,
  'visitOutcome',
  'Kết quả đến nhà: what came out of a visit.',
);
export const VisitConsequenceEnum = contractEnum(
  'VisitConsequence',
  VISIT_CONSEQUENCES,
  'visitConsequence',
  'What follows a visit.',
);
export const VisitCauseEnum = contractEnum(
  'VisitCause',
  VISIT_CAUSES,
  'visitCause',
  'Nguyên nhân chưa kích hoạt that a visit points to.',
);
export const VisitStatusEnum = contractEnum(
  'VisitStatus',
  VISIT_STATUSES,
  'visitStatus',
  'What became of a visit that was sent.',
);
export const OutreachStageEnum = contractEnum(
  'OutreachStage',
  OUTREACH_STAGES,
  'outreachStage',
  "Where a person on a list stands by the office's record.",
);
export const OutreachTeamKindEnum = contractEnum(
  'OutreachTeamKind',
  OUTREACH_TEAM_KINDS,
  'outreachTeamKind',
  'Who goes from door to door.',
);
export const OutreachListStateEnum = contractEnum(
  'OutreachListState',
  OUTREACH_LIST_STATES,
  'outreachListState',
  'Whether a list is in force.',
);
export const MembershipStandingEnum = contractEnum(
  'MembershipStanding',
  MEMBERSHIP_STANDINGS,
  'membershipStanding',
  'Whether somebody is in a team today.',
);
export const MeetingStateEnum = contractEnum(
  'MeetingState',
  MEETING_STATES,
  'meetingState',
  'Where a meeting stands.',
);
export const MeetingActionEnum = contractEnum(
  'MeetingAction',
  MEETING_ACTIONS,
  'meetingAction',
  'What can be done with a meeting.',
);
export const TargetSourceEnum = contractEnum(
  'TargetSource',
  TARGET_SOURCES,
  'targetSource',
  'How the table of targets of a campaign came in.',
);
export const UnitViewEnum = contractEnum(
  'UnitView',
  UNIT_VIEWS,
  'unitView',
  'By which units figures are shown: those that the document names, or those that stand in their place today.',
);
