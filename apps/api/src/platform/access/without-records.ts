/**
 * Operations of the back office that name no record of a unit, with what they are about instead. Whoever may do them at
 * all may do them wherever he is appointed.
 */
const WITHOUT_RECORDS = {
  ABOUT_ONESELF: [
    'me',
    'signIn',
    'signInPolicy',
    'signOut',
    'completeOfficerSignIn',
    'completePasskeySignIn',
    'completeSingleSignOn',
    'ownSessions',
    'ownSignInMeans',
    'endOwnSession',
    'endOtherOwnSessions',
    'startOwnFactor',
    'startOwnPasskey',
    'addOwnPasskey',
    'renameOwnPasskey',
    'removeOwnPasskey',
    'confirmOwnFactor',
    'renewRecoveryCodes',
    'changeOwnPassword',
    'leaveCovers',
    'colleagues',
    'giveLeaveCover',
    'endLeaveCover',
    'longTasks',
    // The code of a visit is for whoever asked for the visit.
    'readVisitCode',
    'requestAuditExport',
  ],
  /** Good for whoever has the link, or the flow that he began himself. */
  OPENED_BY_A_BEARER: [
    'readOfficerLink',
    'enrolOfficer',
    'resendPhoneChangeCode',
    'requestPhoneChange',
    'resendAssistedUnlockCode',
    'requestAssistedActivation',
    'verifySharingCode',
  ],
  /** Whoever calls from anywhere is asked for what only the right person knows, and tries are counted. */
  ABOUT_A_CALLER: ['checkCaller', 'checkHolderCaller'],
  /** Documents, forms and tables that are the same for the whole country. */
  OF_THE_COUNTRY: [
    'callerCheckForm',
    'workingCalendar',
    'retentionPeriods',
    'retentionChanges',
    'retentionPreview',
    'retentionRuns',
    'retentionReport',
    'proposeRetentionPeriod',
    'approveRetentionPeriod',
    'refuseRetentionPeriod',
    'withdrawRetentionPeriod',
    'setCalendarDay',
    'removeCalendarDay',
    'targetCampaigns',
    'targetVersions',
    'usualReportRecipients',
    'agencies',
    'agency',
    'updateAgency',
    'suspendAgency',
    'resumeAgency',
    'registerAgencyKey',
    'revokeAgencyKey',
    'planDowntime',
    'cancelDowntime',
    'lockSubscriptions',
    'lockSubscription',
    'lockEventDeliveries',
    'addLockSubscription',
    'suspendLockSubscription',
    'resumeLockSubscription',
    'removeLockSubscription',
    'agencyQuestions',
    'agencyQuestionCount',
    'agencyQuestion',
    'answerAgencyQuestion',
  ],
  /** New, and of no unit yet; or of the very unit of the appointment, which nobody names. */
  OF_THE_OWN_UNIT_BY_ITSELF: [
    'createOfficer',
    'reportSchedule',
    'setReportSchedule',
    'draftWardReport',
    'registerLockRequest',
    'lockRequestSubject',
  ],
  /** Sheets and mergers, which name many units at once; their own tests say which of them count. */
  MANY_UNITS_AT_ONCE: [
    'previewTargetSheet',
    'commitTargetCampaign',
    'correctTargetCampaign',
    'unitMergers',
    'mergeableUnits',
    'previewUnitMerger',
    'enterUnitMerger',
  ],
} as const;

const NAMES: ReadonlySet<string> = new Set(Object.values(WITHOUT_RECORDS).flat());

export const withoutRecords = (operation: string): boolean => NAMES.has(operation);
