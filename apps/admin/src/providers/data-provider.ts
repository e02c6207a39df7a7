import type { DataProvider, GetListParams, GetListResult, GetOneParams, RaRecord } from 'ra-core';

import type {
  ApproveRetentionPeriodInput,
  ApproveRetentionPeriodMutation,
  ProposeRetentionPeriodInput,
  ProposeRetentionPeriodMutation,
  RefuseRetentionPeriodInput,
  RefuseRetentionPeriodMutation,
  RetentionChangesQuery,
  RetentionPeriodsQuery,
  RetentionPreviewQuery,
  RetentionReportQuery,
  RetentionRunsQuery,
  WithdrawRetentionPeriodInput,
  WithdrawRetentionPeriodMutation,
  ApproveAuditExportInput,
  ApproveAuditExportMutation,
  AuditExportsQuery,
  AuditLinesQuery,
  AuditLinesQueryVariables,
  RefuseAuditExportInput,
  RefuseAuditExportMutation,
  RequestAuditExportInput,
  RequestAuditExportMutation,
  VerifyAuditChainQuery,
  WithdrawAuditExportInput,
  WithdrawAuditExportMutation,
  AddOutreachTeamMemberInput,
  AddOutreachTeamMemberMutation,
  CreateOutreachTeamInput,
  CreateOutreachTeamMutation,
  EndOutreachTeamInput,
  EndOutreachTeamMemberInput,
  EndOutreachTeamMemberMutation,
  EndOutreachTeamMutation,
  ManagedOutreachTeamsQuery,
  OutreachTeamCandidatesQuery,
  RenameOutreachTeamInput,
  RenameOutreachTeamMutation,
  ReportPlanQuery,
  SetReportScheduleInput,
  SetReportScheduleMutation,
  CancelOutreachMeetingInput,
  CancelOutreachMeetingMutation,
  CloseOutreachListInput,
  CloseOutreachListMutation,
  DrawOutreachListInput,
  DrawOutreachListMutation,
  EditOutreachMeetingInput,
  EditOutreachMeetingMutation,
  OutreachHamletsQuery,
  OutreachHamletsQueryVariables,
  OutreachListFilter,
  OutreachListQuery,
  OutreachListsQuery,
  OutreachMeetingFilter,
  OutreachMeetingQuery,
  OutreachMeetingsQuery,
  OutreachTeamsQuery,
  PlanOutreachMeetingInput,
  PlanOutreachMeetingMutation,
  RecordOutreachMeetingInput,
  RecordOutreachMeetingMutation,
  AddLockSubscriptionInput,
  AddLockSubscriptionMutation,
  LockEventDeliveriesQuery,
  LockEventDeliveriesQueryVariables,
  LockSubscriptionAction,
  LockSubscriptionBoardQuery,
  LockSubscriptionQuery,
  SuspendLockSubscriptionMutation,
  SwitchLockSubscriptionInput,
  UpdateAgencyInput,
  UpdateAgencyMutation,
  SuspendAgencyInput,
  SuspendAgencyMutation,
  ResumeAgencyInput,
  ResumeAgencyMutation,
  RegisterAgencyKeyInput,
  RegisterAgencyKeyMutation,
  RevokeAgencyKeyInput,
  RevokeAgencyKeyMutation,
  PlanDowntimeInput,
  PlanDowntimeMutation,
  CancelDowntimeInput,
  CancelDowntimeMutation,
  AgencyBoardQuery,
  AgencyCode,
  AgencyQuery,
  AgencyQuestionCountQuery,
  AgencyQuestionQuery,
  AgencyQuestionsQuery,
  AnswerAgencyQuestionInput,
  AnswerAgencyQuestionMutation,
  AskAgencyAgainInput,
  AskAgencyAgainMutation,
  CorrectPaperInput,
  CorrectPaperMutation,
  CrossCheckQuery,
  CrossChecksQuery,
  ResolveMismatchInput,
  ResolveMismatchMutation,
  ApplicationCaseQuery,
  ApplicationCountsQuery,
  ApplicationFilter,
  ApplicationsQuery,
  ApplicationSortField,
  ApproveApplicationsInput,
  ApproveApplicationsMutation,
  ApproveApplicationInput,
  ApproveApplicationMutation,
  AnswerDataRequestMutation,
  DataRequestCountQuery,
  DataRequestQuery,
  DataRequestsQuery,
  EndProcessingLimitInput,
  EndProcessingLimitMutation,
  ProcessingLimitsOfApplicantQuery,
  RefuseDataRequestMutation,
  DecideLockAppealInput,
  DecideLockAppealMutation,
  LockAppealQuery,
  LockAppealsQuery,
  RegisterLockAppealInput,
  RegisterLockAppealMutation,
  DecideLockRequestInput,
  DecideLockRequestMutation,
  ForwardLockRequestInput,
  ForwardLockRequestMutation,
  LockAtOnceInput,
  LockAtOnceMutation,
  LockRequestCountsQuery,
  LockRequestQuery,
  LockRequestQueue,
  LockRequestsQuery,
  RevealLockSubjectInput,
  RevealLockSubjectMutation,
  ReverseLockRequestInput,
  ReverseLockRequestMutation,
  SettleDataRequestInput,
  UnsealLockRequestInput,
  UnsealLockRequestMutation,
  WithdrawLockRequestInput,
  WithdrawLockRequestMutation,
  AppointmentActionInput,
  AppointmentsQuery,
  AppointmentsQueryVariables,
  AreaTaskFilter,
  AreaTasksQuery,
  ActivationWindowsQuery,
  AssistedActivationFilter,
  AssistedActivationQuery,
  CallerCheckFormQuery,
  CancelAssistedActivationInput,
  CancelAssistedActivationMutation,
  CheckCallerInput,
  CheckCallerMutation,
  ConfirmAssistedActivationInput,
  ConfirmAssistedActivationMutation,
  ReadVisitCodeMutation,
  RefuseAssistedActivationInput,
  RefuseAssistedActivationMutation,
  RequestAssistedActivationInput,
  RequestAssistedActivationMutation,
  ClaimApplicationInput,
  ClaimApplicationMutation,
  CancelLongTaskMutation,
  ExportNotActivatedInput,
  ExportNotActivatedMutation,
  LongTaskQuery,
  LongTasksQuery,
  PageInput,
  CompleteAreaTaskInput,
  CompleteAreaTaskMutation,
  FindApplicantQuery,
  MissAppointmentMutation,
  OfficesQuery,
  ReceiveAppointmentMutation,
  RemoveCalendarDayInput,
  RemoveCalendarDayMutation,
  RefuseApplicationInput,
  RefuseApplicationMutation,
  ReturnApplicationInput,
  ReturnApplicationMutation,
  ReturnedApplicationQuery,
  AccessFindingQuery,
  AccessFindingsQuery,
  AccessPurposeInput,
  OpeningReviewsQuery,
  ReviewOpeningInput,
  ReviewOpeningMutation,
  SettleAccessFindingInput,
  SettleAccessFindingMutation,
  RevealApplicantInput,
  RevealApplicantMutation,
  SetCalendarDayInput,
  SetCalendarDayMutation,
  SourceHealthQuery,
  SubmitApplicationInput,
  SubmitApplicationMutation,
  CommitTargetCampaignInput,
  CommitTargetCampaignMutation,
  CorrectTargetCampaignInput,
  CorrectTargetCampaignMutation,
  PreviewTargetSheetInput,
  PreviewTargetSheetQuery,
  TargetCampaignsQuery,
  TargetVersionsQuery,
  UnitView,
  FunnelPeopleQuery,
  FunnelPeopleQueryVariables,
  FunnelQuery,
  FunnelQueryVariables,
  WardProgressQuery,
  EnterUnitMergerInput,
  EnterUnitMergerMutation,
  MergeableUnitsQuery,
  UnitMergerInput,
  UnitMergerPreviewQuery,
  UnitMergersQuery,
  CommentWardReportInput,
  CommentWardReportMutation,
  DraftWardReportInput,
  DraftWardReportMutation,
  HamletProgressQuery,
  IssueWardReportInput,
  IssueWardReportMutation,
  TargetHistoryQuery,
  WardForecastsQuery,
  WardReportQuery,
  WardReportsQuery,
  WorkingCalendarQuery,
  ConfirmPhoneChangeMutation,
  DecidePhoneChangeInput,
  DeclinePhoneChangeMutation,
  PhoneChangeHolderQuery,
  RequestPhoneChangeInput,
  RequestPhoneChangeMutation,
  ResendPhoneChangeCodeMutation,
  SendPhoneChangeCodeInput,
  SendPhoneChangeCodeMutation,
  WaitingPhoneChangesQuery,
  LetterPreviewInput,
  LetterPreviewQuery,
  LockRequestLetterQuery,
  LockRequestSubjectQuery,
  RecordLetterHandoverInput,
  RecordLetterHandoverMutation,
  RegisterLockRequestInput,
  RegisterLockRequestMutation,
  VerifySharingCodeInput,
  VerifySharingCodeMutation,
  AccountLocksQuery,
  CheckHolderCallerMutation,
  FindAccountLocksInput,
  FindAccountLocksMutation,
  LockAccountForHolderInput,
  LockAccountForHolderMutation,
  ResendAssistedUnlockCodeMutation,
  SendAssistedUnlockCodeInput,
  SendAssistedUnlockCodeMutation,
  UnlockAccountForHolderInput,
  UnlockAccountForHolderMutation,
} from '../generated/graphql.ts';
import {
  accountLocksDocument,
  checkHolderCallerDocument,
  findAccountLocksDocument,
  lockAccountForHolderDocument,
  resendAssistedUnlockCodeDocument,
  sendAssistedUnlockCodeDocument,
  unlockAccountForHolderDocument,
} from '../resources/account-locks/account-lock.documents.ts';
import {
  agencyBoardDocument,
  agencyDocument,
  updateAgencyDocument,
  suspendAgencyDocument,
  resumeAgencyDocument,
  registerAgencyKeyDocument,
  revokeAgencyKeyDocument,
  planDowntimeDocument,
  cancelDowntimeDocument,
} from '../resources/agencies/agency.documents.ts';
import {
  addLockSubscriptionDocument,
  lockEventDeliveriesDocument,
  lockSubscriptionBoardDocument,
  lockSubscriptionDocument,
  removeLockSubscriptionDocument,
  resumeLockSubscriptionDocument,
  suspendLockSubscriptionDocument,
} from '../resources/lock-events/lock-event.documents.ts';
import {
  agencyQuestionCountDocument,
  agencyQuestionDocument,
  agencyQuestionListDocument,
  answerAgencyQuestionDocument,
} from '../resources/agency-questions/agency-question.documents.ts';
import {
  approveAuditExportDocument,
  auditExportListDocument,
  refuseAuditExportDocument,
  requestAuditExportDocument,
  withdrawAuditExportDocument,
} from '../resources/audit-log/audit-export.documents.ts';
import {
  approveRetentionPeriodDocument,
  proposeRetentionPeriodDocument,
  refuseRetentionPeriodDocument,
  retentionChangesDocument,
  retentionPeriodsDocument,
  retentionPreviewDocument,
  retentionReportDocument,
  retentionRunsDocument,
  withdrawRetentionPeriodDocument,
} from '../resources/retention/retention.documents.ts';
import { auditLinesDocument, verifyAuditChainDocument } from '../resources/audit-log/audit-log.documents.ts';
import {
  askAgencyAgainDocument,
  correctPaperDocument,
  crossCheckDocument,
  crossCheckListDocument,
  resolveMismatchDocument,
} from '../resources/applications/cross-check.documents.ts';
import {
  applicationCaseDocument,
  applicationCountsDocument,
  applicationListDocument,
  approveApplicationDocument,
  approveApplicationsDocument,
  claimApplicationDocument,
  refuseApplicationDocument,
  releaseApplicationDocument,
  returnApplicationDocument,
  revealApplicantDocument,
} from '../resources/applications/application.documents.ts';
import {
  appointmentListDocument,
  missAppointmentDocument,
  officeListDocument,
  receiveAppointmentDocument,
} from '../resources/appointments/appointment.documents.ts';
import {
  areaTaskCountDocument,
  areaTaskListDocument,
  completeAreaTaskDocument,
} from '../resources/area-tasks/area-task.documents.ts';
import {
  assistedActivationDocument,
  assistedActivationListDocument,
  callerCheckFormDocument,
  cancelAssistedActivationDocument,
  checkCallerDocument,
  confirmAssistedActivationDocument,
  readVisitCodeDocument,
  refuseAssistedActivationDocument,
  requestAssistedActivationDocument,
} from '../resources/assisted-activations/assisted-activation.documents.ts';
import {
  enterUnitMergerDocument,
  mergeableUnitListDocument,
  unitMergerListDocument,
  unitMergerPreviewDocument,
} from '../resources/unit-mergers/unit-merger.documents.ts';
import {
  removeCalendarDayDocument,
  setCalendarDayDocument,
  workingCalendarDocument,
} from '../resources/calendar/calendar.documents.ts';
import {
  answerDataRequestDocument,
  dataRequestCountDocument,
  dataRequestDocument,
  dataRequestListDocument,
  endProcessingLimitDocument,
  processingLimitsOfApplicantDocument,
  refuseDataRequestDocument,
} from '../resources/data-requests/data-request.documents.ts';
import { funnelDocument, funnelPeopleDocument } from '../resources/funnel/funnel.documents.ts';
import {
  decideLockAppealDocument,
  lockAppealDocument,
  lockAppealListDocument,
  registerLockAppealDocument,
} from '../resources/lock-appeals/lock-appeal.documents.ts';
import {
  decideLockRequestDocument,
  forwardLockRequestDocument,
  lockAtOnceDocument,
  lockRequestCountsDocument,
  lockRequestDocument,
  lockRequestListDocument,
  revealLockSubjectDocument,
  reverseLockRequestDocument,
  unsealLockRequestDocument,
  withdrawLockRequestDocument,
} from '../resources/lock-requests/lock-request.documents.ts';
import {
  cancelLongTaskDocument,
  exportNotActivatedDocument,
  longTaskDocument,
  longTaskListDocument,
} from '../resources/long-tasks/long-task.documents.ts';
import {
  findApplicantDocument,
  returnedApplicationDocument,
  submitApplicationDocument,
} from '../resources/intake/intake.documents.ts';
import {
  letterPreviewDocument,
  lockRequestLetterDocument,
  recordLetterHandoverDocument,
} from '../resources/lock-requests/letters/letter.documents.ts';
import {
  lockRequestSubjectDocument,
  registerLockRequestDocument,
} from '../resources/lock-intake/lock-intake.documents.ts';
import { activationWindowsDocument } from '../resources/target-campaigns/activation-window.documents.ts';
import {
  confirmPhoneChangeDocument,
  declinePhoneChangeDocument,
  phoneChangeHolderDocument,
  phoneChangesOfApplicantDocument,
  requestPhoneChangeDocument,
  resendPhoneChangeCodeDocument,
  sendPhoneChangeCodeDocument,
  waitingPhoneChangesDocument,
} from '../resources/phone-changes/phone-change.documents.ts';
import {
  closeOutreachListDocument,
  drawOutreachListDocument,
  outreachHamletsDocument,
  outreachListDocument,
  outreachListsDocument,
  outreachTeamsDocument,
} from '../resources/outreach-lists/outreach-list.documents.ts';
import {
  cancelOutreachMeetingDocument,
  editOutreachMeetingDocument,
  outreachMeetingDocument,
  outreachMeetingsDocument,
  planOutreachMeetingDocument,
  recordOutreachMeetingDocument,
} from '../resources/outreach-meetings/outreach-meeting.documents.ts';
import {
  accessFindingDocument,
  accessFindingListDocument,
  settleAccessFindingDocument,
} from '../resources/access-findings/access-finding.documents.ts';
import {
  openingReviewListDocument,
  reviewOpeningDocument,
} from '../resources/opening-reviews/opening-review.documents.ts';
import { verifySharingCodeDocument } from '../resources/sharing-codes/sharing-code.documents.ts';
import {
  commitTargetCampaignDocument,
  correctTargetCampaignDocument,
  previewTargetSheetDocument,
  targetCampaignListDocument,
  targetVersionsDocument,
  wardProgressDocument,
} from '../resources/target-campaigns/target-campaign.documents.ts';
import {
  hamletProgressDocument,
  targetHistoryDocument,
  wardForecastsDocument,
} from '../resources/ward-board/ward-board.documents.ts';
import {
  addOutreachTeamMemberDocument,
  createOutreachTeamDocument,
  endOutreachTeamDocument,
  endOutreachTeamMemberDocument,
  managedOutreachTeamsDocument,
  outreachTeamCandidatesDocument,
  renameOutreachTeamDocument,
} from '../resources/outreach-teams/outreach-team.documents.ts';
import {
  commentWardReportDocument,
  draftWardReportDocument,
  issueWardReportDocument,
  reportPlanDocument,
  setReportScheduleDocument,
  wardReportDocument,
  wardReportListDocument,
} from '../resources/ward-reports/ward-report.documents.ts';
import { administrativeUnitListDocument } from './administrative-unit.documents.ts';
import { ownAccountActs } from '../resources/own-account/own-account-acts.ts';
import {
  accessQuestionActs,
  type AccessQuestionActs,
} from '../resources/access-questions/access-question-acts.ts';
import { claimActs, type ClaimActs } from '../resources/claims/claim-acts.ts';
import { leaveCoverActs, type LeaveCoverActs } from '../resources/leave-covers/leave-cover-acts.ts';
import { officerActs, type OfficerActs } from '../resources/officers/officer-acts.ts';
import { breakGlassActs, type BreakGlassActs } from './break-glass-acts.ts';
import type { OwnAccountActs } from '../resources/own-account/own-account-acts.ts';
import type { Send } from './back-office-client.ts';
import { RequestFailure } from './request-failure.ts';
import { sourceHealthDocument } from './source-health.documents.ts';

export type ApplicationListItem = ApplicationsQuery['applications']['items'][number];
export type ApplicationCase = ApplicationCaseQuery['application'];
export type ApplicationCounts = ApplicationCountsQuery['applicationCounts'];
export type TargetCampaign = TargetCampaignsQuery['targetCampaigns']['items'][number];
export type WardProgress = WardProgressQuery['wardProgress'];
export type TargetSheetPreview = PreviewTargetSheetQuery['previewTargetSheet'];
export type TargetVersion = TargetVersionsQuery['targetVersions'][number];
export type CommitTargetCampaignResult = CommitTargetCampaignMutation['commitTargetCampaign'];
export type CorrectTargetCampaignResult = CorrectTargetCampaignMutation['correctTargetCampaign'];
export type Funnel = FunnelQuery['funnel'];
export type FunnelPerson = FunnelPeopleQuery['funnelPeople']['items'][number];
interface UnitAsked {
  readonly campaignId: string;
  /** Null: all covered units together. */
  readonly unitCode: string | null;
  readonly units: UnitView;
}
export type WardForecasts = WardForecastsQuery['wardForecasts'];
export type TargetHistory = TargetHistoryQuery['targetHistory'];
export type HamletProgress = HamletProgressQuery['hamletProgress'];
export type WardReportItem = WardReportsQuery['wardReports']['items'][number];
export type WardReport = WardReportQuery['wardReport'];
/** The schedule of the own unit, and who receives reports where nobody is named. */
export type ReportPlan = ReportPlanQuery;
type SetScheduleResult = SetReportScheduleMutation['setReportSchedule'];
export type SourceHealth = SourceHealthQuery['sourceHealth'][number];
export type ClaimResult = ClaimApplicationMutation['claimApplication'];
export type ApproveTogetherResult = ApproveApplicationsMutation['approveApplications'];
export type ApproveResult = ApproveApplicationMutation['approveApplication'];
export type ReturnResult = ReturnApplicationMutation['returnApplication'];
export type RefuseResult = RefuseApplicationMutation['refuseApplication'];
export type ApplicantStanding = NonNullable<FindApplicantQuery['findApplicant']>;
export type ReturnedApplication = ReturnedApplicationQuery['application'];
export type SubmitResult = SubmitApplicationMutation['submitApplication'];
export type SubmittedApplication = Extract<
  SubmitResult,
  { __typename: 'ApplicationSubmitted' }
>['application'];
export type PhoneChange = WaitingPhoneChangesQuery['waitingPhoneChanges'][number];
export type PhoneChangeHolder = NonNullable<PhoneChangeHolderQuery['phoneChangeHolder']>;
type SendPhoneChangeCodeResult = SendPhoneChangeCodeMutation['sendPhoneChangeCode'];
type ResendPhoneChangeCodeResult = ResendPhoneChangeCodeMutation['resendPhoneChangeCode'];
type RequestPhoneChangeResult = RequestPhoneChangeMutation['requestPhoneChange'];
type DecidePhoneChangeResult =
  ConfirmPhoneChangeMutation['confirmPhoneChange'] | DeclinePhoneChangeMutation['declinePhoneChange'];
export type Appointment = AppointmentsQuery['appointments'][number];
export type Office = OfficesQuery['offices'][number];
export type AppointmentResult =
  ReceiveAppointmentMutation['receiveAppointment'] | MissAppointmentMutation['missAppointment'];
export type OutreachListItem = OutreachListsQuery['outreachLists']['items'][number];
export type OpenedOutreachList = OutreachListQuery['outreachList'];
export type OutreachTeam = OutreachTeamsQuery['outreachTeams'][number];
export type ManagedOutreachTeam = ManagedOutreachTeamsQuery['managedOutreachTeams'][number];
export type OutreachTeamCandidate = OutreachTeamCandidatesQuery['outreachTeamCandidates'][number];
type CreateTeamResult = CreateOutreachTeamMutation['createOutreachTeam'];
type RenameTeamResult = RenameOutreachTeamMutation['renameOutreachTeam'];
type EndTeamResult = EndOutreachTeamMutation['endOutreachTeam'];
type AddMemberResult = AddOutreachTeamMemberMutation['addOutreachTeamMember'];
type EndMemberResult = EndOutreachTeamMemberMutation['endOutreachTeamMember'];
export type OutreachHamlet = OutreachHamletsQuery['outreachHamlets'][number];
export type DrawListResult = DrawOutreachListMutation['drawOutreachList'];
type CloseListResult = CloseOutreachListMutation['closeOutreachList'];
export type OutreachMeetingItem = OutreachMeetingsQuery['outreachMeetings']['items'][number];
export type OpenedOutreachMeeting = OutreachMeetingQuery['outreachMeeting'];
export type PlanMeetingResult = PlanOutreachMeetingMutation['planOutreachMeeting'];
type EditMeetingResult = EditOutreachMeetingMutation['editOutreachMeeting'];
type RecordMeetingResult = RecordOutreachMeetingMutation['recordOutreachMeeting'];
type CancelMeetingResult = CancelOutreachMeetingMutation['cancelOutreachMeeting'];
export type AreaTask = AreaTasksQuery['areaTasks']['items'][number];
export type CompleteAreaTaskResult = CompleteAreaTaskMutation['completeAreaTask'];
export type UnitMerger = UnitMergersQuery['unitMergers'][number];
export type UnitMergerPreview = UnitMergerPreviewQuery['previewUnitMerger'];
export type EnterUnitMergerResult = EnterUnitMergerMutation['enterUnitMerger'];
export type FoundAuditLines = AuditLinesQuery['auditLines'];
export type FoundAuditLine = FoundAuditLines['items'][number];
export type AuditChainVerdict = VerifyAuditChainQuery['verifyAuditChain'];
export type OpeningReview = OpeningReviewsQuery['openingReviews'][number];
export type AccessFinding = AccessFindingsQuery['accessFindings'][number];
export type OpenedAccessFinding = AccessFindingQuery['accessFinding'];
export type RetentionPeriod = RetentionPeriodsQuery['retentionPeriods'][number];
export type RetentionChange = RetentionChangesQuery['retentionChanges']['items'][number];
export type RetentionDue = RetentionPreviewQuery['retentionPreview'][number];
export type RetentionRun = RetentionRunsQuery['retentionRuns']['items'][number];
export type RetentionRemoval = RetentionReportQuery['retentionReport']['removals'][number];
export type RetentionChangeResult =
  | ApproveRetentionPeriodMutation['approveRetentionPeriod']
  | RefuseRetentionPeriodMutation['refuseRetentionPeriod']
  | WithdrawRetentionPeriodMutation['withdrawRetentionPeriod'];
export type AuditExport = AuditExportsQuery['auditExports'][number];
export type AuditExportResult =
  | ApproveAuditExportMutation['approveAuditExport']
  | RefuseAuditExportMutation['refuseAuditExport']
  | WithdrawAuditExportMutation['withdrawAuditExport'];
export type LongTask = LongTasksQuery['longTasks']['items'][number];
export type LongTaskDetail = LongTaskQuery['longTask'];
export type CancelLongTaskResult = CancelLongTaskMutation['cancelLongTask'];
export type StartLongTaskResult = ExportNotActivatedMutation['exportNotActivated'];
export type CalendarDay = WorkingCalendarQuery['workingCalendar'][number];
export type SetCalendarDayResult = SetCalendarDayMutation['setCalendarDay'];
export type RemoveCalendarDayResult = RemoveCalendarDayMutation['removeCalendarDay'];
export type AgencyBoard = AgencyBoardQuery['agencies'];
export type AgencyStanding = AgencyBoard['items'][number];
export type Agency = AgencyQuery['agency'];
export type LockSubscriptionBoard = LockSubscriptionBoardQuery['lockSubscriptions'];
export type LockSubscription = LockSubscriptionQuery['lockSubscription'];
export type LockEventDeliveryPage = LockEventDeliveriesQuery['lockEventDeliveries'];
export type LockEventDelivery = LockEventDeliveryPage['items'][number];
export type AddLockSubscriptionResult = AddLockSubscriptionMutation['addLockSubscription'];
export type SwitchLockSubscriptionResult = SuspendLockSubscriptionMutation['suspendLockSubscription'];
export type UpdateAgencyResult = UpdateAgencyMutation['updateAgency'];
export type SuspendAgencyResult = SuspendAgencyMutation['suspendAgency'];
export type ResumeAgencyResult = ResumeAgencyMutation['resumeAgency'];
export type RegisterAgencyKeyResult = RegisterAgencyKeyMutation['registerAgencyKey'];
export type RevokeAgencyKeyResult = RevokeAgencyKeyMutation['revokeAgencyKey'];
export type PlanDowntimeResult = PlanDowntimeMutation['planDowntime'];
export type CancelDowntimeResult = CancelDowntimeMutation['cancelDowntime'];
export type CrossCheckItem = CrossChecksQuery['crossChecks'][number];
export type CrossCheck = CrossCheckQuery['crossCheck'];
export type AskAgencyAgainResult = AskAgencyAgainMutation['askAgencyAgain'];
export type ResolveMismatchResult = ResolveMismatchMutation['resolveMismatch'];
export type CorrectPaperResult = CorrectPaperMutation['correctPaper'];
/** A row of the clerk's list; react-admin wants an id, which is the reference. */
export type AgencyQuestionItem = AgencyQuestionsQuery['agencyQuestions']['items'][number] & {
  readonly id: string;
};
export type AgencyQuestion = AgencyQuestionQuery['agencyQuestion'];
export type AgencyQuestionCount = AgencyQuestionCountQuery['agencyQuestionCount'];
export type AnswerQuestionResult = AnswerAgencyQuestionMutation['answerAgencyQuestion'];
export type LockAppealItem = LockAppealsQuery['lockAppeals']['items'][number];
export type LockAppeal = LockAppealQuery['lockAppeal'];
export type DecideAppealResult = DecideLockAppealMutation['decideLockAppeal'];
type RegisterAppealResult = RegisterLockAppealMutation['registerLockAppeal'];
export type LockRequestItem = LockRequestsQuery['lockRequests']['items'][number];
export type LockRequest = LockRequestQuery['lockRequest'];
export type LockRequestCounts = LockRequestCountsQuery['lockRequestCounts'];
export type LockRequestActResult =
  | ForwardLockRequestMutation['forwardLockRequest']
  | DecideLockRequestMutation['decideLockRequest']
  | LockAtOnceMutation['lockAtOnce']
  | WithdrawLockRequestMutation['withdrawLockRequest']
  | UnsealLockRequestMutation['unsealLockRequest']
  | ReverseLockRequestMutation['reverseLockRequest'];
type RevealLockSubjectResult = RevealLockSubjectMutation['revealLockSubject'];
export type DataRequestItem = DataRequestsQuery['dataRequests']['items'][number];
export type DataRequest = DataRequestQuery['dataRequest'];
export type DataRequestCount = DataRequestCountQuery['dataRequestCount'];
export type AnswerRequestResult = AnswerDataRequestMutation['answerDataRequest'];
export type RefuseRequestResult = RefuseDataRequestMutation['refuseDataRequest'];
export type EndLimitResult = EndProcessingLimitMutation['endProcessingLimit'];
export type StandingLimit = ProcessingLimitsOfApplicantQuery['processingLimitsOfApplicant'][number];
export type LockRequestSubject = NonNullable<LockRequestSubjectQuery['lockRequestSubject']>;
export type RegisterLockRequestResult = RegisterLockRequestMutation['registerLockRequest'];
export type Letter = NonNullable<LockRequestLetterQuery['lockRequestLetter']>;
export type LetterDraft = LetterPreviewQuery['letterPreview'];
export type RecordHandoverResult = RecordLetterHandoverMutation['recordLetterHandover'];
export type ActivationWindows = ActivationWindowsQuery['activationWindows'];
export type AssistedActivation = AssistedActivationQuery['assistedActivation'];
export type CallerCheckForm = CallerCheckFormQuery['callerCheckForm'];
export type CheckCallerResult = CheckCallerMutation['checkCaller'];
export type AccountLocks = AccountLocksQuery['accountLocks'];
export type FindAccountLocksResult = FindAccountLocksMutation['findAccountLocks'];
export type CheckHolderCallerResult = CheckHolderCallerMutation['checkHolderCaller'];
export type LockForHolderResult = LockAccountForHolderMutation['lockAccountForHolder'];
type SendUnlockCodeResult = SendAssistedUnlockCodeMutation['sendAssistedUnlockCode'];
type ResendUnlockCodeResult = ResendAssistedUnlockCodeMutation['resendAssistedUnlockCode'];
export type UnlockForHolderResult = UnlockAccountForHolderMutation['unlockAccountForHolder'];
export type CallerChecked = Extract<CheckCallerResult, { __typename: 'CallerChecked' }>;
export type RequestVisitResult = RequestAssistedActivationMutation['requestAssistedActivation'];
export type ConfirmVisitResult = ConfirmAssistedActivationMutation['confirmAssistedActivation'];
export type EndVisitResult =
  | RefuseAssistedActivationMutation['refuseAssistedActivation']
  | CancelAssistedActivationMutation['cancelAssistedActivation'];
export type ReadVisitCodeResult = ReadVisitCodeMutation['readVisitCode'];
export type VerifySharingCodeResult = VerifySharingCodeMutation['verifySharingCode'];
export type SharedIdentity = Extract<
  VerifySharingCodeResult,
  { __typename: 'SharingCodeVerified' }
>['identity'];
export type RevealResult = RevealApplicantMutation['revealApplicant'];

export interface AdministrativeUnit {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

/** What a list knows beside its rows; a capped total counts only up to its cap. */
export interface ListMeta {
  readonly total: number;
  readonly totalIsCapped: boolean;
}

export interface BackOfficeProvider
  extends
    DataProvider,
    OwnAccountActs,
    OfficerActs,
    LeaveCoverActs,
    ClaimActs,
    AccessQuestionActs,
    BreakGlassActs {
  getApplicationCounts: () => Promise<ApplicationCounts>;
  getSourceHealth: () => Promise<readonly SourceHealth[]>;
  claimApplication: (input: ClaimApplicationInput) => Promise<ClaimResult>;
  /** Sent to the end even when the page closes meanwhile; nobody waits for the answer. */
  releaseApplication: (input: ClaimApplicationInput) => Promise<void>;
  approveApplications: (input: ApproveApplicationsInput) => Promise<ApproveTogetherResult>;
  approveApplication: (input: ApproveApplicationInput) => Promise<ApproveResult>;
  returnApplication: (input: ReturnApplicationInput) => Promise<ReturnResult>;
  refuseApplication: (input: RefuseApplicationInput) => Promise<RefuseResult>;
  /** Says what a case is opened for; the case is read again then. */
  openApplicationFor: (id: string, purpose: AccessPurposeInput) => Promise<void>;
  revealApplicant: (input: RevealApplicantInput) => Promise<RevealResult>;
  verifySharingCode: (input: VerifySharingCodeInput) => Promise<VerifySharingCodeResult>;
  findApplicant: (personalIdNumber: string) => Promise<ApplicantStanding | null>;
  getReturnedApplication: (id: string) => Promise<ReturnedApplication>;
  submitApplication: (input: SubmitApplicationInput) => Promise<SubmitResult>;
  getAppointments: (wanted: AppointmentsQueryVariables) => Promise<readonly Appointment[]>;
  getOffices: () => Promise<readonly Office[]>;
  receiveAppointment: (input: AppointmentActionInput) => Promise<AppointmentResult>;
  missAppointment: (input: AppointmentActionInput) => Promise<AppointmentResult>;
  findPhoneChangeHolder: (personalIdNumber: string) => Promise<PhoneChangeHolder | null>;
  sendPhoneChangeCode: (input: SendPhoneChangeCodeInput) => Promise<SendPhoneChangeCodeResult>;
  resendPhoneChangeCode: (flowId: string) => Promise<ResendPhoneChangeCodeResult>;
  requestPhoneChange: (input: RequestPhoneChangeInput) => Promise<RequestPhoneChangeResult>;
  getWaitingPhoneChanges: () => Promise<readonly PhoneChange[]>;
  getPhoneChangesOfApplicant: (applicationId: string) => Promise<readonly PhoneChange[]>;
  confirmPhoneChange: (input: DecidePhoneChangeInput) => Promise<DecidePhoneChangeResult>;
  declinePhoneChange: (input: DecidePhoneChangeInput) => Promise<DecidePhoneChangeResult>;
  getOutreachList: (id: string) => Promise<OpenedOutreachList>;
  getOutreachTeams: () => Promise<readonly OutreachTeam[]>;
  getOutreachHamlets: (wanted: OutreachHamletsQueryVariables) => Promise<readonly OutreachHamlet[]>;
  drawOutreachList: (input: DrawOutreachListInput) => Promise<DrawListResult>;
  closeOutreachList: (input: CloseOutreachListInput) => Promise<CloseListResult>;
  getManagedOutreachTeams: () => Promise<readonly ManagedOutreachTeam[]>;
  getOutreachTeamCandidates: (teamId: string) => Promise<readonly OutreachTeamCandidate[]>;
  createOutreachTeam: (input: CreateOutreachTeamInput) => Promise<CreateTeamResult>;
  renameOutreachTeam: (input: RenameOutreachTeamInput) => Promise<RenameTeamResult>;
  endOutreachTeam: (input: EndOutreachTeamInput) => Promise<EndTeamResult>;
  addOutreachTeamMember: (input: AddOutreachTeamMemberInput) => Promise<AddMemberResult>;
  endOutreachTeamMember: (input: EndOutreachTeamMemberInput) => Promise<EndMemberResult>;
  getOutreachMeeting: (id: string) => Promise<OpenedOutreachMeeting>;
  planOutreachMeeting: (input: PlanOutreachMeetingInput) => Promise<PlanMeetingResult>;
  editOutreachMeeting: (input: EditOutreachMeetingInput) => Promise<EditMeetingResult>;
  recordOutreachMeeting: (input: RecordOutreachMeetingInput) => Promise<RecordMeetingResult>;
  cancelOutreachMeeting: (input: CancelOutreachMeetingInput) => Promise<CancelMeetingResult>;
  getAreaTaskCount: () => Promise<number>;
  completeAreaTask: (input: CompleteAreaTaskInput) => Promise<CompleteAreaTaskResult>;
  getUnitMergers: () => Promise<readonly UnitMerger[]>;
  getMergeableUnits: (effectiveOn: string) => Promise<MergeableUnitsQuery['mergeableUnits']>;
  previewUnitMerger: (input: UnitMergerInput) => Promise<UnitMergerPreview>;
  enterUnitMerger: (input: EnterUnitMergerInput) => Promise<EnterUnitMergerResult>;
  getWorkingCalendar: (year: number) => Promise<readonly CalendarDay[]>;
  setCalendarDay: (input: SetCalendarDayInput) => Promise<SetCalendarDayResult>;
  removeCalendarDay: (input: RemoveCalendarDayInput) => Promise<RemoveCalendarDayResult>;
  getWardProgress: (campaignId: string, units?: UnitView) => Promise<WardProgress>;
  getTargetVersions: (campaignId: string) => Promise<readonly TargetVersion[]>;
  previewTargetSheet: (input: PreviewTargetSheetInput) => Promise<TargetSheetPreview>;
  commitTargetCampaign: (input: CommitTargetCampaignInput) => Promise<CommitTargetCampaignResult>;
  correctTargetCampaign: (input: CorrectTargetCampaignInput) => Promise<CorrectTargetCampaignResult>;
  getFunnel: (asked: FunnelQueryVariables) => Promise<Funnel>;
  getWardForecasts: (campaignId: string, units: UnitView) => Promise<WardForecasts>;
  getTargetHistory: (asked: UnitAsked) => Promise<TargetHistory>;
  getHamletProgress: (asked: UnitAsked & { readonly unitCode: string }) => Promise<HamletProgress>;
  getReportPlan: () => Promise<ReportPlan>;
  setReportSchedule: (input: SetReportScheduleInput) => Promise<SetScheduleResult>;
  getWardReport: (id: string) => Promise<WardReport>;
  draftWardReport: (input: DraftWardReportInput) => Promise<DraftWardReportMutation['draftWardReport']>;
  commentWardReport: (
    input: CommentWardReportInput,
  ) => Promise<CommentWardReportMutation['commentWardReport']>;
  issueWardReport: (input: IssueWardReportInput) => Promise<IssueWardReportMutation['issueWardReport']>;
  getActivationWindows: () => Promise<ActivationWindows>;
  getAssistedActivation: (id: string) => Promise<AssistedActivation>;
  /** How many visits stand so; capped like a list. */
  countAssistedActivations: (filter: AssistedActivationFilter) => Promise<ListMeta>;
  getCallerCheckForm: () => Promise<CallerCheckForm>;
  getAccountLocks: (accountId: string, purpose?: AccessPurposeInput) => Promise<AccountLocks>;
  findAccountLocks: (input: FindAccountLocksInput) => Promise<FindAccountLocksResult>;
  checkHolderCaller: (input: CheckCallerInput) => Promise<CheckHolderCallerResult>;
  lockAccountForHolder: (input: LockAccountForHolderInput) => Promise<LockForHolderResult>;
  sendAssistedUnlockCode: (input: SendAssistedUnlockCodeInput) => Promise<SendUnlockCodeResult>;
  resendAssistedUnlockCode: (flowId: string) => Promise<ResendUnlockCodeResult>;
  unlockAccountForHolder: (input: UnlockAccountForHolderInput) => Promise<UnlockForHolderResult>;
  checkCaller: (input: CheckCallerInput) => Promise<CheckCallerResult>;
  requestAssistedActivation: (input: RequestAssistedActivationInput) => Promise<RequestVisitResult>;
  confirmAssistedActivation: (input: ConfirmAssistedActivationInput) => Promise<ConfirmVisitResult>;
  refuseAssistedActivation: (input: RefuseAssistedActivationInput) => Promise<EndVisitResult>;
  cancelAssistedActivation: (input: CancelAssistedActivationInput) => Promise<EndVisitResult>;
  readVisitCode: (id: string) => Promise<ReadVisitCodeResult>;
  getCrossChecks: (applicationId: string) => Promise<readonly CrossCheckItem[]>;
  getCrossCheck: (id: string) => Promise<CrossCheck>;
  askAgencyAgain: (input: AskAgencyAgainInput) => Promise<AskAgencyAgainResult>;
  resolveMismatch: (input: ResolveMismatchInput) => Promise<ResolveMismatchResult>;
  correctPaper: (input: CorrectPaperInput) => Promise<CorrectPaperResult>;
  getAgencyQuestionCount: () => Promise<AgencyQuestionCount>;
  getAgencyQuestion: (reference: string) => Promise<AgencyQuestion>;
  /** The question that has waited longest; undefined when none is open. */
  findNextAgencyQuestion: () => Promise<string | undefined>;
  answerAgencyQuestion: (input: AnswerAgencyQuestionInput) => Promise<AnswerQuestionResult>;
  getLockAppeal: (id: string) => Promise<LockAppeal>;
  registerLockAppeal: (input: RegisterLockAppealInput) => Promise<RegisterAppealResult>;
  decideLockAppeal: (input: DecideLockAppealInput) => Promise<DecideAppealResult>;
  getLockRequest: (id: string) => Promise<LockRequest>;
  getLockRequestCounts: () => Promise<LockRequestCounts>;
  revealLockSubject: (input: RevealLockSubjectInput) => Promise<RevealLockSubjectResult>;
  forwardLockRequest: (input: ForwardLockRequestInput) => Promise<LockRequestActResult>;
  decideLockRequest: (input: DecideLockRequestInput) => Promise<LockRequestActResult>;
  lockAtOnce: (input: LockAtOnceInput) => Promise<LockRequestActResult>;
  withdrawLockRequest: (input: WithdrawLockRequestInput) => Promise<LockRequestActResult>;
  unsealLockRequest: (input: UnsealLockRequestInput) => Promise<LockRequestActResult>;
  reverseLockRequest: (input: ReverseLockRequestInput) => Promise<LockRequestActResult>;
  getAuditLines: (asked: AuditLinesQueryVariables) => Promise<FoundAuditLines>;
  verifyAuditChain: (unitCode: string) => Promise<AuditChainVerdict>;
  getRetentionPeriods: () => Promise<readonly RetentionPeriod[]>;
  getRetentionChanges: (page: PageInput) => Promise<RetentionChangesQuery['retentionChanges']>;
  getRetentionPreview: () => Promise<readonly RetentionDue[]>;
  getRetentionRuns: (page: PageInput) => Promise<RetentionRunsQuery['retentionRuns']>;
  getRetentionReport: (id: string) => Promise<RetentionReportQuery['retentionReport']>;
  proposeRetentionPeriod: (
    input: ProposeRetentionPeriodInput,
  ) => Promise<ProposeRetentionPeriodMutation['proposeRetentionPeriod']>;
  approveRetentionPeriod: (input: ApproveRetentionPeriodInput) => Promise<RetentionChangeResult>;
  refuseRetentionPeriod: (input: RefuseRetentionPeriodInput) => Promise<RetentionChangeResult>;
  withdrawRetentionPeriod: (input: WithdrawRetentionPeriodInput) => Promise<RetentionChangeResult>;
  getAuditExports: (page: PageInput) => Promise<readonly AuditExport[]>;
  requestAuditExport: (
    input: RequestAuditExportInput,
  ) => Promise<RequestAuditExportMutation['requestAuditExport']>;
  approveAuditExport: (input: ApproveAuditExportInput) => Promise<AuditExportResult>;
  refuseAuditExport: (input: RefuseAuditExportInput) => Promise<AuditExportResult>;
  withdrawAuditExport: (input: WithdrawAuditExportInput) => Promise<AuditExportResult>;
  getLongTasks: (page: PageInput) => Promise<LongTasksQuery['longTasks']>;
  getLongTask: (id: string) => Promise<LongTaskDetail>;
  cancelLongTask: (id: string) => Promise<CancelLongTaskResult>;
  exportNotActivated: (input: ExportNotActivatedInput) => Promise<StartLongTaskResult>;
  getDataRequest: (id: string, purpose?: AccessPurposeInput) => Promise<DataRequest>;
  getOpeningReviews: (isOpen: boolean, page: PageInput) => Promise<readonly OpeningReview[]>;
  reviewOpening: (input: ReviewOpeningInput) => Promise<ReviewOpeningMutation['reviewOpening']>;
  getAccessFindings: (isOpen: boolean, page: PageInput) => Promise<readonly AccessFinding[]>;
  getAccessFinding: (id: string) => Promise<OpenedAccessFinding>;
  settleAccessFinding: (
    input: SettleAccessFindingInput,
  ) => Promise<SettleAccessFindingMutation['settleAccessFinding']>;
  getDataRequestCount: () => Promise<DataRequestCount>;
  answerDataRequest: (input: SettleDataRequestInput) => Promise<AnswerRequestResult>;
  refuseDataRequest: (input: SettleDataRequestInput) => Promise<RefuseRequestResult>;
  endProcessingLimit: (input: EndProcessingLimitInput) => Promise<EndLimitResult>;
  getProcessingLimitsOfApplicant: (applicationId: string) => Promise<readonly StandingLimit[]>;
  getLockSubscriptionBoard: () => Promise<LockSubscriptionBoard>;
  getLockSubscription: (id: string) => Promise<LockSubscription>;
  getLockEventDeliveries: (part: LockEventDeliveriesQueryVariables) => Promise<LockEventDeliveryPage>;
  addLockSubscription: (input: AddLockSubscriptionInput) => Promise<AddLockSubscriptionResult>;
  switchLockSubscription: (
    action: LockSubscriptionAction,
    input: SwitchLockSubscriptionInput,
  ) => Promise<SwitchLockSubscriptionResult>;
  /** Whose account a number is, in the whole country; every look is recorded. */
  findLockRequestSubject: (number: string) => Promise<LockRequestSubject | null>;
  registerLockRequest: (input: RegisterLockRequestInput) => Promise<RegisterLockRequestResult>;
  /** The newest letter of a request; null as long as none was issued. */
  getLockRequestLetter: (lockRequestId: string) => Promise<Letter | null>;
  previewLetter: (input: LetterPreviewInput) => Promise<LetterDraft>;
  recordLetterHandover: (input: RecordLetterHandoverInput) => Promise<RecordHandoverResult>;
  getAgencyBoard: () => Promise<AgencyBoard>;
  getAgency: (code: AgencyCode) => Promise<Agency>;
  updateAgency: (input: UpdateAgencyInput) => Promise<UpdateAgencyResult>;
  suspendAgency: (input: SuspendAgencyInput) => Promise<SuspendAgencyResult>;
  resumeAgency: (input: ResumeAgencyInput) => Promise<ResumeAgencyResult>;
  registerAgencyKey: (input: RegisterAgencyKeyInput) => Promise<RegisterAgencyKeyResult>;
  revokeAgencyKey: (input: RevokeAgencyKeyInput) => Promise<RevokeAgencyKeyResult>;
  planDowntime: (input: PlanDowntimeInput) => Promise<PlanDowntimeResult>;
  cancelDowntime: (input: CancelDowntimeInput) => Promise<CancelDowntimeResult>;
}

/** The server counts the questions of an agency no further. */
const QUESTIONS_COUNTED_UP_TO = 1000;

const SORT_FIELDS: Readonly<Record<string, ApplicationSortField>> = {
  dueAt: 'DUE_AT',
  receivedAt: 'RECEIVED_AT',
};

/** react-admin would forbid pages beyond a total; a capped total is only a lower bound, so it gets none. */
function pageOf<Item>(
  { items, total, totalIsCapped }: ListMeta & { readonly items: Item[] },
  { page, perPage }: { readonly page: number; readonly perPage: number },
) {
  const meta: ListMeta = { total, totalIsCapped };
  return totalIsCapped
    ? { data: items, meta, pageInfo: { hasNextPage: items.length === perPage, hasPreviousPage: page > 1 } }
    : { data: items, meta, total };
}

export function createDataProvider(send: Send, translate: (key: string) => string): BackOfficeProvider {
  const notOffered = () => Promise.reject(new RequestFailure('NOT_OFFERED', translate('trouble.notOffered')));

  const listApplications = async ({ pagination, sort, filter }: GetListParams) => {
    const { page = 1, perPage = 25 } = pagination ?? {};
    const { applications } = await send(applicationListDocument, {
      page: { offset: (page - 1) * perPage, limit: perPage },
      filter: (filter ?? {}) as ApplicationFilter,
      sort: { field: SORT_FIELDS[sort?.field ?? ''] ?? 'DUE_AT', direction: sort?.order ?? 'ASC' },
    });
    return pageOf(applications, { page, perPage });
  };

  const listAreaTasks = async ({ pagination, filter }: GetListParams) => {
    const { page = 1, perPage = 25 } = pagination ?? {};
    const { areaTasks } = await send(areaTaskListDocument, {
      page: { offset: (page - 1) * perPage, limit: perPage },
      filter: (filter ?? {}) as AreaTaskFilter,
    });
    return pageOf(areaTasks, { page, perPage });
  };

  const listOutreachLists = async ({ pagination, filter }: GetListParams) => {
    const { page = 1, perPage = 25 } = pagination ?? {};
    const { outreachLists } = await send(outreachListsDocument, {
      page: { offset: (page - 1) * perPage, limit: perPage },
      filter: (filter ?? {}) as OutreachListFilter,
    });
    return pageOf(outreachLists, { page, perPage });
  };

  const listOutreachMeetings = async ({ pagination, filter }: GetListParams) => {
    const { page = 1, perPage = 25 } = pagination ?? {};
    const { outreachMeetings } = await send(outreachMeetingsDocument, {
      page: { offset: (page - 1) * perPage, limit: perPage },
      filter: (filter ?? {}) as OutreachMeetingFilter,
    });
    return pageOf(outreachMeetings, { page, perPage });
  };

  const listAssistedActivations = async ({ pagination, filter }: GetListParams) => {
    const { page = 1, perPage = 25 } = pagination ?? {};
    const { assistedActivations } = await send(assistedActivationListDocument, {
      page: { offset: (page - 1) * perPage, limit: perPage },
      filter: (filter ?? {}) as AssistedActivationFilter,
    });
    return pageOf(assistedActivations, { page, perPage });
  };

  const listAgencyQuestions = async ({ pagination, filter }: GetListParams) => {
    const { page = 1, perPage = 25 } = pagination ?? {};
    const { isOpen = true } = (filter ?? {}) as { readonly isOpen?: boolean };
    const { agencyQuestions } = await send(agencyQuestionListDocument, {
      page: { offset: (page - 1) * perPage, limit: perPage },
      isOpen,
    });
    const { items, total } = agencyQuestions;
    return pageOf(
      {
        items: items.map((item): AgencyQuestionItem => ({ id: item.reference, ...item })),
        total,
        totalIsCapped: total >= QUESTIONS_COUNTED_UP_TO,
      },
      { page, perPage },
    );
  };

  const listWardReports = async ({ pagination }: GetListParams) => {
    const { page = 1, perPage = 25 } = pagination ?? {};
    const { wardReports } = await send(wardReportListDocument, {
      page: { offset: (page - 1) * perPage, limit: perPage },
    });
    return pageOf({ ...wardReports, totalIsCapped: false }, { page, perPage });
  };

  const listDataRequests = async ({ pagination, filter }: GetListParams) => {
    const { page = 1, perPage = 25 } = pagination ?? {};
    const { isOpen = true } = (filter ?? {}) as { readonly isOpen?: boolean };
    const { dataRequests } = await send(dataRequestListDocument, {
      page: { offset: (page - 1) * perPage, limit: perPage },
      isOpen,
    });
    return pageOf(dataRequests, { page, perPage });
  };

  const listLockRequests = async ({ pagination, filter }: GetListParams) => {
    const { page = 1, perPage = 25 } = pagination ?? {};
    const { queue = 'OPEN', text = '' } = (filter ?? {}) as {
      readonly queue?: LockRequestQueue;
      readonly text?: string;
    };
    const { lockRequests } = await send(lockRequestListDocument, {
      page: { offset: (page - 1) * perPage, limit: perPage },
      queue,
      ...(text !== '' && { text }),
    });
    return pageOf(lockRequests, { page, perPage });
  };

  const listLockAppeals = async ({ pagination, filter }: GetListParams) => {
    const { page = 1, perPage = 25 } = pagination ?? {};
    const { isOpen = true } = (filter ?? {}) as { readonly isOpen?: boolean };
    const { lockAppeals } = await send(lockAppealListDocument, {
      page: { offset: (page - 1) * perPage, limit: perPage },
      isOpen,
    });
    const { items, totalCount: total } = lockAppeals;
    return pageOf({ items, total, totalIsCapped: false }, { page, perPage });
  };

  const listFunnelPeople = async ({ pagination, filter }: GetListParams) => {
    const { page = 1, perPage = 25 } = pagination ?? {};
    const { funnelPeople } = await send(funnelPeopleDocument, {
      ...(filter as Pick<FunnelPeopleQueryVariables, 'stage' | 'unitCodes'>),
      page: { offset: (page - 1) * perPage, limit: perPage },
    });
    return pageOf(funnelPeople, { page, perPage });
  };

  const listTargetCampaigns = async () => {
    const { items } = (await send(targetCampaignListDocument, {})).targetCampaigns;
    return { data: items, total: items.length };
  };

  const listAdministrativeUnits = async ({ filter }: GetListParams) => {
    const { takesNewCases = false } = (filter ?? {}) as { readonly takesNewCases?: boolean };
    const { administrativeUnits } = await send(administrativeUnitListDocument, { takesNewCases });
    const units = administrativeUnits.map((unit): AdministrativeUnit => ({ id: unit.code, ...unit }));
    return { data: units, total: units.length };
  };

  return {
    getList: (async (resource: string, params: GetListParams) => {
      if (resource === 'applications') return await listApplications(params);
      if (resource === 'area-tasks') return await listAreaTasks(params);
      if (resource === 'outreach-lists') return await listOutreachLists(params);
      if (resource === 'outreach-meetings') return await listOutreachMeetings(params);
      if (resource === 'assisted-activations') return await listAssistedActivations(params);
      if (resource === 'agency-questions') return await listAgencyQuestions(params);
      if (resource === 'lock-appeals') return await listLockAppeals(params);
      if (resource === 'lock-requests') return await listLockRequests(params);
      if (resource === 'data-requests') return await listDataRequests(params);
      if (resource === 'funnel-people') return await listFunnelPeople(params);
      if (resource === 'ward-reports') return await listWardReports(params);
      if (resource === 'target-campaigns') return await listTargetCampaigns();
      if (resource === 'administrative-units') return await listAdministrativeUnits(params);
      return await notOffered();
    }) as <RecordType extends RaRecord>(
      resource: string,
      params: GetListParams,
    ) => Promise<GetListResult<RecordType>>,
    getOne: async (resource: string, { id }: GetOneParams) => {
      if (resource !== 'applications') return await notOffered();
      const { application } = await send(applicationCaseDocument, { id: String(id) });
      // The typing of react-admin lets the caller name the record; this screen asks for an ApplicationCase.
      return { data: application as never };
    },
    getMany: notOffered,
    getManyReference: notOffered,
    create: notOffered,
    update: notOffered,
    updateMany: notOffered,
    delete: notOffered,
    deleteMany: notOffered,
    getApplicationCounts: async () => (await send(applicationCountsDocument, {})).applicationCounts,
    getSourceHealth: async () => (await send(sourceHealthDocument, {})).sourceHealth,
    claimApplication: async (input) => (await send(claimApplicationDocument, { input })).claimApplication,
    releaseApplication: async (input) => {
      await send(releaseApplicationDocument, { input }, { isLasting: true });
    },
    approveApplications: async (input) =>
      (await send(approveApplicationsDocument, { input })).approveApplications,
    approveApplication: async (input) =>
      (await send(approveApplicationDocument, { input })).approveApplication,
    returnApplication: async (input) => (await send(returnApplicationDocument, { input })).returnApplication,
    refuseApplication: async (input) => (await send(refuseApplicationDocument, { input })).refuseApplication,
    openApplicationFor: async (id, purpose) => {
      await send(applicationCaseDocument, { id, purpose });
    },
    revealApplicant: async (input) => (await send(revealApplicantDocument, { input })).revealApplicant,
    verifySharingCode: async (input) => (await send(verifySharingCodeDocument, { input })).verifySharingCode,
    findApplicant: async (personalIdNumber) =>
      (await send(findApplicantDocument, { personalIdNumber })).findApplicant ?? null,
    getReturnedApplication: async (id) => (await send(returnedApplicationDocument, { id })).application,
    submitApplication: async (input) => (await send(submitApplicationDocument, { input })).submitApplication,
    getAppointments: async (wanted) => (await send(appointmentListDocument, wanted)).appointments,
    getOffices: async () => (await send(officeListDocument, {})).offices,
    receiveAppointment: async (input) =>
      (await send(receiveAppointmentDocument, { input })).receiveAppointment,
    missAppointment: async (input) => (await send(missAppointmentDocument, { input })).missAppointment,
    findPhoneChangeHolder: async (personalIdNumber) =>
      (await send(phoneChangeHolderDocument, { personalIdNumber })).phoneChangeHolder ?? null,
    sendPhoneChangeCode: async (input) =>
      (await send(sendPhoneChangeCodeDocument, { input })).sendPhoneChangeCode,
    resendPhoneChangeCode: async (flowId) =>
      (await send(resendPhoneChangeCodeDocument, { input: { flowId } })).resendPhoneChangeCode,
    requestPhoneChange: async (input) =>
      (await send(requestPhoneChangeDocument, { input })).requestPhoneChange,
    getWaitingPhoneChanges: async () => (await send(waitingPhoneChangesDocument, {})).waitingPhoneChanges,
    getPhoneChangesOfApplicant: async (applicationId) =>
      (await send(phoneChangesOfApplicantDocument, { applicationId })).phoneChangesOfApplicant,
    confirmPhoneChange: async (input) =>
      (await send(confirmPhoneChangeDocument, { input })).confirmPhoneChange,
    declinePhoneChange: async (input) =>
      (await send(declinePhoneChangeDocument, { input })).declinePhoneChange,
    getOutreachList: async (id) => (await send(outreachListDocument, { id })).outreachList,
    getOutreachTeams: async () => (await send(outreachTeamsDocument, {})).outreachTeams,
    getOutreachHamlets: async (wanted) => (await send(outreachHamletsDocument, wanted)).outreachHamlets,
    drawOutreachList: async (input) => (await send(drawOutreachListDocument, { input })).drawOutreachList,
    closeOutreachList: async (input) => (await send(closeOutreachListDocument, { input })).closeOutreachList,
    getManagedOutreachTeams: async () => (await send(managedOutreachTeamsDocument, {})).managedOutreachTeams,
    getOutreachTeamCandidates: async (teamId) =>
      (await send(outreachTeamCandidatesDocument, { teamId })).outreachTeamCandidates,
    createOutreachTeam: async (input) =>
      (await send(createOutreachTeamDocument, { input })).createOutreachTeam,
    renameOutreachTeam: async (input) =>
      (await send(renameOutreachTeamDocument, { input })).renameOutreachTeam,
    endOutreachTeam: async (input) => (await send(endOutreachTeamDocument, { input })).endOutreachTeam,
    addOutreachTeamMember: async (input) =>
      (await send(addOutreachTeamMemberDocument, { input })).addOutreachTeamMember,
    endOutreachTeamMember: async (input) =>
      (await send(endOutreachTeamMemberDocument, { input })).endOutreachTeamMember,
    getOutreachMeeting: async (id) => (await send(outreachMeetingDocument, { id })).outreachMeeting,
    planOutreachMeeting: async (input) =>
      (await send(planOutreachMeetingDocument, { input })).planOutreachMeeting,
    editOutreachMeeting: async (input) =>
      (await send(editOutreachMeetingDocument, { input })).editOutreachMeeting,
    recordOutreachMeeting: async (input) =>
      (await send(recordOutreachMeetingDocument, { input })).recordOutreachMeeting,
    cancelOutreachMeeting: async (input) =>
      (await send(cancelOutreachMeetingDocument, { input })).cancelOutreachMeeting,
    getAreaTaskCount: async () => (await send(areaTaskCountDocument, {})).areaTaskCount,
    completeAreaTask: async (input) => (await send(completeAreaTaskDocument, { input })).completeAreaTask,
    getUnitMergers: async () => (await send(unitMergerListDocument, {})).unitMergers,
    getMergeableUnits: async (effectiveOn) =>
      (await send(mergeableUnitListDocument, { effectiveOn })).mergeableUnits,
    previewUnitMerger: async (input) => (await send(unitMergerPreviewDocument, { input })).previewUnitMerger,
    enterUnitMerger: async (input) => (await send(enterUnitMergerDocument, { input })).enterUnitMerger,
    getWorkingCalendar: async (year) => (await send(workingCalendarDocument, { year })).workingCalendar,
    setCalendarDay: async (input) => (await send(setCalendarDayDocument, { input })).setCalendarDay,
    removeCalendarDay: async (input) => (await send(removeCalendarDayDocument, { input })).removeCalendarDay,
    getWardProgress: async (campaignId, units = 'AS_ISSUED') =>
      (await send(wardProgressDocument, { campaignId, units })).wardProgress,
    getTargetVersions: async (campaignId) =>
      (await send(targetVersionsDocument, { campaignId })).targetVersions,
    previewTargetSheet: async (input) =>
      (await send(previewTargetSheetDocument, { input })).previewTargetSheet,
    commitTargetCampaign: async (input) =>
      (await send(commitTargetCampaignDocument, { input })).commitTargetCampaign,
    correctTargetCampaign: async (input) =>
      (await send(correctTargetCampaignDocument, { input })).correctTargetCampaign,
    getFunnel: async (asked) => (await send(funnelDocument, asked)).funnel,
    getWardForecasts: async (campaignId, units) =>
      (await send(wardForecastsDocument, { campaignId, units })).wardForecasts,
    getTargetHistory: async (asked) => (await send(targetHistoryDocument, asked)).targetHistory,
    getHamletProgress: async (asked) => (await send(hamletProgressDocument, asked)).hamletProgress,
    getReportPlan: async () => send(reportPlanDocument, {}),
    setReportSchedule: async (input) => (await send(setReportScheduleDocument, { input })).setReportSchedule,
    getWardReport: async (id) => (await send(wardReportDocument, { id })).wardReport,
    draftWardReport: async (input) => (await send(draftWardReportDocument, { input })).draftWardReport,
    commentWardReport: async (input) => (await send(commentWardReportDocument, { input })).commentWardReport,
    issueWardReport: async (input) => (await send(issueWardReportDocument, { input })).issueWardReport,
    getActivationWindows: async () => (await send(activationWindowsDocument, {})).activationWindows,
    getAssistedActivation: async (id) => (await send(assistedActivationDocument, { id })).assistedActivation,
    countAssistedActivations: async (filter) => {
      const page = { offset: 0, limit: 1 };
      const { assistedActivations } = await send(assistedActivationListDocument, { page, filter });
      return { total: assistedActivations.total, totalIsCapped: assistedActivations.totalIsCapped };
    },
    getCallerCheckForm: async () => (await send(callerCheckFormDocument, {})).callerCheckForm,
    getAccountLocks: async (accountId, purpose) =>
      (await send(accountLocksDocument, { accountId, purpose })).accountLocks,
    findAccountLocks: async (input) => (await send(findAccountLocksDocument, { input })).findAccountLocks,
    checkHolderCaller: async (input) => (await send(checkHolderCallerDocument, { input })).checkHolderCaller,
    lockAccountForHolder: async (input) =>
      (await send(lockAccountForHolderDocument, { input })).lockAccountForHolder,
    sendAssistedUnlockCode: async (input) =>
      (await send(sendAssistedUnlockCodeDocument, { input })).sendAssistedUnlockCode,
    resendAssistedUnlockCode: async (flowId) =>
      (await send(resendAssistedUnlockCodeDocument, { input: { flowId } })).resendAssistedUnlockCode,
    unlockAccountForHolder: async (input) =>
      (await send(unlockAccountForHolderDocument, { input })).unlockAccountForHolder,
    checkCaller: async (input) => (await send(checkCallerDocument, { input })).checkCaller,
    requestAssistedActivation: async (input) =>
      (await send(requestAssistedActivationDocument, { input })).requestAssistedActivation,
    confirmAssistedActivation: async (input) =>
      (await send(confirmAssistedActivationDocument, { input })).confirmAssistedActivation,
    refuseAssistedActivation: async (input) =>
      (await send(refuseAssistedActivationDocument, { input })).refuseAssistedActivation,
    cancelAssistedActivation: async (input) =>
      (await send(cancelAssistedActivationDocument, { input })).cancelAssistedActivation,
    readVisitCode: async (id) => (await send(readVisitCodeDocument, { input: { id } })).readVisitCode,
    getCrossChecks: async (applicationId) =>
      (await send(crossCheckListDocument, { applicationId })).crossChecks,
    getCrossCheck: async (id) => (await send(crossCheckDocument, { id })).crossCheck,
    askAgencyAgain: async (input) => (await send(askAgencyAgainDocument, { input })).askAgencyAgain,
    resolveMismatch: async (input) => (await send(resolveMismatchDocument, { input })).resolveMismatch,
    correctPaper: async (input) => (await send(correctPaperDocument, { input })).correctPaper,
    getAgencyQuestionCount: async () => (await send(agencyQuestionCountDocument, {})).agencyQuestionCount,
    getAgencyQuestion: async (reference) =>
      (await send(agencyQuestionDocument, { reference })).agencyQuestion,
    findNextAgencyQuestion: async () => {
      const { agencyQuestions } = await send(agencyQuestionListDocument, {
        page: { offset: 0, limit: 1 },
        isOpen: true,
      });
      return agencyQuestions.items[0]?.reference;
    },
    answerAgencyQuestion: async (input) =>
      (await send(answerAgencyQuestionDocument, { input })).answerAgencyQuestion,
    getLockAppeal: async (id) => (await send(lockAppealDocument, { id })).lockAppeal,
    registerLockAppeal: async (input) =>
      (await send(registerLockAppealDocument, { input })).registerLockAppeal,
    decideLockAppeal: async (input) => (await send(decideLockAppealDocument, { input })).decideLockAppeal,
    getLockRequest: async (id) => (await send(lockRequestDocument, { id })).lockRequest,
    getLockRequestCounts: async () => (await send(lockRequestCountsDocument, {})).lockRequestCounts,
    revealLockSubject: async (input) => (await send(revealLockSubjectDocument, { input })).revealLockSubject,
    forwardLockRequest: async (input) =>
      (await send(forwardLockRequestDocument, { input })).forwardLockRequest,
    decideLockRequest: async (input) => (await send(decideLockRequestDocument, { input })).decideLockRequest,
    lockAtOnce: async (input) => (await send(lockAtOnceDocument, { input })).lockAtOnce,
    withdrawLockRequest: async (input) =>
      (await send(withdrawLockRequestDocument, { input })).withdrawLockRequest,
    unsealLockRequest: async (input) => (await send(unsealLockRequestDocument, { input })).unsealLockRequest,
    reverseLockRequest: async (input) =>
      (await send(reverseLockRequestDocument, { input })).reverseLockRequest,
    getAuditLines: async (asked) => (await send(auditLinesDocument, asked)).auditLines,
    verifyAuditChain: async (unitCode) =>
      (await send(verifyAuditChainDocument, { unitCode })).verifyAuditChain,
    getRetentionPeriods: async () => (await send(retentionPeriodsDocument, {})).retentionPeriods,
    getRetentionChanges: async (page) => (await send(retentionChangesDocument, { page })).retentionChanges,
    getRetentionPreview: async () => (await send(retentionPreviewDocument, {})).retentionPreview,
    getRetentionRuns: async (page) => (await send(retentionRunsDocument, { page })).retentionRuns,
    getRetentionReport: async (id) => (await send(retentionReportDocument, { id })).retentionReport,
    proposeRetentionPeriod: async (input) =>
      (await send(proposeRetentionPeriodDocument, { input })).proposeRetentionPeriod,
    approveRetentionPeriod: async (input) =>
      (await send(approveRetentionPeriodDocument, { input })).approveRetentionPeriod,
    refuseRetentionPeriod: async (input) =>
      (await send(refuseRetentionPeriodDocument, { input })).refuseRetentionPeriod,
    withdrawRetentionPeriod: async (input) =>
      (await send(withdrawRetentionPeriodDocument, { input })).withdrawRetentionPeriod,
    getAuditExports: async (page) => (await send(auditExportListDocument, { page })).auditExports,
    requestAuditExport: async (input) =>
      (await send(requestAuditExportDocument, { input })).requestAuditExport,
    approveAuditExport: async (input) =>
      (await send(approveAuditExportDocument, { input })).approveAuditExport,
    refuseAuditExport: async (input) => (await send(refuseAuditExportDocument, { input })).refuseAuditExport,
    withdrawAuditExport: async (input) =>
      (await send(withdrawAuditExportDocument, { input })).withdrawAuditExport,
    getLongTasks: async (page) => (await send(longTaskListDocument, { page })).longTasks,
    getLongTask: async (id) => (await send(longTaskDocument, { id })).longTask,
    cancelLongTask: async (id) => (await send(cancelLongTaskDocument, { input: { id } })).cancelLongTask,
    exportNotActivated: async (input) =>
      (await send(exportNotActivatedDocument, { input })).exportNotActivated,
    getDataRequest: async (id, purpose) => (await send(dataRequestDocument, { id, purpose })).dataRequest,
    getOpeningReviews: async (isOpen, page) =>
      (await send(openingReviewListDocument, { isOpen, page })).openingReviews,
    reviewOpening: async (input) => (await send(reviewOpeningDocument, { input })).reviewOpening,
    getAccessFindings: async (isOpen, page) =>
      (await send(accessFindingListDocument, { isOpen, page })).accessFindings,
    getAccessFinding: async (id) => (await send(accessFindingDocument, { id })).accessFinding,
    settleAccessFinding: async (input) =>
      (await send(settleAccessFindingDocument, { input })).settleAccessFinding,
    getDataRequestCount: async () => (await send(dataRequestCountDocument, {})).dataRequestCount,
    answerDataRequest: async (input) => (await send(answerDataRequestDocument, { input })).answerDataRequest,
    refuseDataRequest: async (input) => (await send(refuseDataRequestDocument, { input })).refuseDataRequest,
    endProcessingLimit: async (input) =>
      (await send(endProcessingLimitDocument, { input })).endProcessingLimit,
    getProcessingLimitsOfApplicant: async (applicationId) =>
      (await send(processingLimitsOfApplicantDocument, { applicationId })).processingLimitsOfApplicant,
    getLockSubscriptionBoard: async () => (await send(lockSubscriptionBoardDocument, {})).lockSubscriptions,
    getLockSubscription: async (id) => (await send(lockSubscriptionDocument, { id })).lockSubscription,
    getLockEventDeliveries: async (part) =>
      (await send(lockEventDeliveriesDocument, part)).lockEventDeliveries,
    addLockSubscription: async (input) =>
      (await send(addLockSubscriptionDocument, { input })).addLockSubscription,
    switchLockSubscription: async (action, input) => {
      if (action === 'SUSPEND')
        return (await send(suspendLockSubscriptionDocument, { input })).suspendLockSubscription;
      if (action === 'RESUME')
        return (await send(resumeLockSubscriptionDocument, { input })).resumeLockSubscription;
      return (await send(removeLockSubscriptionDocument, { input })).removeLockSubscription;
    },
    findLockRequestSubject: async (number) =>
      (await send(lockRequestSubjectDocument, { number })).lockRequestSubject ?? null,
    registerLockRequest: async (input) =>
      (await send(registerLockRequestDocument, { input })).registerLockRequest,
    getLockRequestLetter: async (lockRequestId) =>
      (await send(lockRequestLetterDocument, { lockRequestId })).lockRequestLetter ?? null,
    previewLetter: async (input) => (await send(letterPreviewDocument, { input })).letterPreview,
    recordLetterHandover: async (input) =>
      (await send(recordLetterHandoverDocument, { input })).recordLetterHandover,
    getAgencyBoard: async () => (await send(agencyBoardDocument, {})).agencies,
    getAgency: async (code) => (await send(agencyDocument, { code })).agency,
    updateAgency: async (input) => (await send(updateAgencyDocument, { input })).updateAgency,
    suspendAgency: async (input) => (await send(suspendAgencyDocument, { input })).suspendAgency,
    resumeAgency: async (input) => (await send(resumeAgencyDocument, { input })).resumeAgency,
    registerAgencyKey: async (input) => (await send(registerAgencyKeyDocument, { input })).registerAgencyKey,
    revokeAgencyKey: async (input) => (await send(revokeAgencyKeyDocument, { input })).revokeAgencyKey,
    planDowntime: async (input) => (await send(planDowntimeDocument, { input })).planDowntime,
    cancelDowntime: async (input) => (await send(cancelDowntimeDocument, { input })).cancelDowntime,
    ...ownAccountActs(send),
    ...officerActs(send),
    ...leaveCoverActs(send),
    ...claimActs(send),
    ...accessQuestionActs(send),
    ...breakGlassActs(send),
  };
}
