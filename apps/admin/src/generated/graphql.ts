/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What an auditor can do with a finding. */
export type AccessFindingAction =
  /** Kết luận có vi phạm (Close as confirmed). */
  | 'CONFIRM'
  /** Kết luận đã giải trình (Close as explained). */
  | 'EXPLAIN'
  /** Ghi kết quả xác minh (Note what was found out). */
  | 'NOTE'
  /** Nhận xác minh (Take). */
  | 'TAKE';

/** Phát hiện bất thường: what was out of the ordinary. */
export type AccessFindingKind =
  /** Xem nhiều người trong thời gian ngắn (Many people in a short time). */
  | 'MANY_PEOPLE'
  /** Lượt tra cứu không có căn cứ (Opening that was not justified). */
  | 'NOT_JUSTIFIED'
  /** Xem được ngay sau khi bị từ chối (Opened right after a denial). */
  | 'OPENED_AFTER_DENIAL'
  /** Xem nhiều người của thôn, khu khác trong địa bàn (Many people of other hamlets of the ward). */
  | 'OTHER_HAMLETS'
  /** Xem nhiều người của địa bàn khác (Many people of other areas). */
  | 'OTHER_UNITS'
  /** Tra cứu ngoài giờ làm việc (Looked people up outside working hours). */
  | 'OUTSIDE_HOURS'
  /** Xem nhiều người cùng họ với cán bộ (Many people of the own family name). */
  | 'OWN_FAMILY_NAME'
  /** Xem một người nhiều lần khi không có hồ sơ (One person again and again without a case). */
  | 'SAME_PERSON_AGAIN';

/** Where a finding stands. */
export type AccessFindingState =
  /** Có vi phạm (Confirmed). */
  | 'CONFIRMED'
  /** Đã giải trình (Explained). */
  | 'EXPLAINED'
  /** Mới phát hiện (Raised). */
  | 'RAISED'
  /** Đang xác minh (Being looked into). */
  | 'TAKEN';

/** Mục đích tra cứu: what a person is opened for. */
export type AccessPurpose =
  /** Theo văn bản của cơ quan có thẩm quyền (Written request of a competent authority). */
  | 'AUTHORITY_REQUEST'
  /** Giải quyết hồ sơ, đề nghị đang xử lý (Work on the case at hand). */
  | 'CASE_AT_HAND'
  /** Tiếp nhận thủ tục tại quầy (Taking in a case at the counter). */
  | 'CASE_INTAKE'
  /** Giải quyết khiếu nại, tố cáo (Complaint or denunciation). */
  | 'COMPLAINT'
  /** Thực hiện yêu cầu của chủ tài khoản (Request of the account holder). */
  | 'HOLDER_REQUEST'
  /** Giải đáp qua tổng đài (Answer through the hotline). */
  | 'HOTLINE_ANSWER'
  /** Kiểm tra theo yêu cầu (Inspection that was ordered). */
  | 'INSPECTION';

/** Mục đích tra cứu: what a person is opened for. It holds for that person for 30 minutes and is told to the person. */
export type AccessPurposeInput = {
  /** What more there is to say, 10 to 300 characters, without a name or a number; needed unless it is the case at hand or one that is being taken in. Auditors read it. Refusal: PURPOSE_REQUIRED. */
  note?: string | null | undefined;
  /** From the closed list. Refusal: PURPOSE_WITHOUT_CASE. */
  purpose: AccessPurpose;
};

/** A question that decides whether something is allowed, with its answer. */
export type AccessRule =
  /** Another officer has the application open. */
  | 'CLAIMED_BY_OTHER'
  /** Nobody else has the application open. */
  | 'CLAIM_FREE'
  /** The officer has chosen a password and was not barred since. */
  | 'ENROLLED'
  /** The officer did not enter the application. */
  | 'ENTERED_BY_OTHER'
  /** The officer entered the application, which somebody else decides. */
  | 'ENTERED_BY_SELF'
  /** The officer has not used the link yet, or was barred. */
  | 'NOT_ENROLLED'
  /** No role that the officer holds, held or will hold allows it. */
  | 'NO_ROLE_ALLOWS'
  /** A role that is held today allows it. */
  | 'ROLE_ALLOWS'
  /** The role that would allow it has ended. */
  | 'ROLE_ENDED'
  /** The role that would allow it has not begun. */
  | 'ROLE_NOT_YET'
  /** The application waits for it. */
  | 'STATE_ALLOWS'
  /** The application does not wait for it, or not any more. */
  | 'STATE_FORBIDS'
  /** The unit is one of a role, or below it. */
  | 'UNIT_COVERED'
  /** No role covers the unit. */
  | 'UNIT_NOT_COVERED';

/** Mức độ tài khoản định danh điện tử. */
export type AccountLevel =
  /** Mức độ 1 (Level 1). */
  | 'LEVEL_1'
  /** Mức độ 2 (Level 2). */
  | 'LEVEL_2';

/** Where an account stands in its life. */
export type AccountState =
  /** Đã kích hoạt (Activated). */
  | 'ACTIVE'
  /** Chưa kích hoạt (Not activated). */
  | 'GRANTED'
  /** Đã khóa (Locked). */
  | 'LOCKED';

/** Which alarm was looked into, and what came of it. */
export type AcknowledgeBreakGlassInput = {
  /** As given by breakGlassAlarms. */
  alarmId: string;
  /** What was found out, 10 to 1,000 characters, for the audit. */
  reason: string;
};

/** Whether the holder can still activate alone. */
export type ActivationWindowState =
  /** Đã hết thời hạn (Closed). */
  | 'CLOSED'
  /** Chưa bắt đầu (Not started). */
  | 'NOT_STARTED'
  /** Đang trong thời hạn (Open). */
  | 'OPEN';

/** Which agency is to be told of locks and unlocks, and how. */
export type AddLockSubscriptionInput = {
  /** Which agency. Refusal: LOCK_SUBSCRIPTION_EXISTS. */
  agency: AgencyCode;
  /** Key of the caller, 8 to 100 characters; the same key gives the first answer again. */
  idempotencyKey: string;
  /** Where signed events are pushed: an https address on a host that the operator has named. Null: the agency reads the feed. Refusal: WEBHOOK_NOT_ALLOWED. */
  webhookUrl?: string | null | undefined;
};

/** Who comes into a team as it was read. */
export type AddOutreachTeamMemberInput = {
  /** The version of the team that was read. Refusal: StaleVersion. */
  expectedVersion: number;
  /** The first day, today or within a year. Refusal: ValidationFailed at `days`. */
  from: string;
  /** The team. Error: NOT_FOUND. */
  id: string;
  /** An officer with the role of a member in the unit of the team on the first day. Refusal: OUTREACH_MEMBER_ROLE_MISSING. */
  officerId: string;
  /** The first day on which it is over; null: no end is set. Refusal: ValidationFailed at `days`. */
  until?: string | null | undefined;
};

/** A passkey that the browser has just made. */
export type AddOwnPasskeyInput = {
  /** What the browser answered to passkeyOptions, as JSON. */
  credential: string;
  /** As given by startOwnPasskey. */
  enrolmentToken: string;
  /** The name by which the officer knows it again. */
  name: string;
};

/** What an administrator can do with the connection to an agency. */
export type AgencyAction =
  /** Kết nối lại (Resume). */
  | 'RESUME'
  /** Tạm ngừng (Suspend). */
  | 'SUSPEND';

/** How an agency answers. */
export type AgencyChannel =
  /** Hệ thống gọi dịch vụ của cơ quan (We call its service). */
  | 'CALL'
  /** Cán bộ của cơ quan trả lời (Its clerk answers). */
  | 'CLERK'
  /** Máy của cơ quan lấy câu hỏi (Its machine pulls). */
  | 'PULL';

/** Cơ quan quản lý giấy tờ: which agency owns the register. */
export type AgencyCode =
  /** Tòa án nhân dân (People’s court). */
  | 'COURT'
  /** Cục Quản lý xuất nhập cảnh (Immigration department). */
  | 'IMMIGRATION'
  /** Cơ quan Cảnh sát điều tra (Police investigation agency). */
  | 'INVESTIGATION'
  /** Viện kiểm sát nhân dân (People’s procuracy). */
  | 'PROCURACY'
  /** Cục Đường bộ Việt Nam (Road administration). */
  | 'ROAD_ADMIN'
  /** Cục Thuế (Tax department). */
  | 'TAX'
  /** Cục Cảnh sát giao thông (Traffic police department). */
  | 'TRAFFIC_POLICE'
  /** Bảo hiểm xã hội Việt Nam (Viet Nam Social Security). */
  | 'VSS';

/** Whether a key of an agency counts now. */
export type AgencyKeyState =
  /** Hết hạn (Expired). */
  | 'EXPIRED'
  /** Chưa đến ngày dùng (Not valid yet). */
  | 'NOT_YET'
  /** Đã thu hồi (Revoked). */
  | 'REVOKED'
  /** Đang dùng được (Valid). */
  | 'VALID';

/** What an administrator must know about the keys of an agency. */
export type AgencyKeyWarningKind =
  /** Khóa đã hết hạn (The key has expired). */
  | 'KEY_EXPIRED'
  /** Khóa sắp hết hạn (The key expires soon). */
  | 'KEY_EXPIRES_SOON'
  /** Không có khóa nào dùng được (No valid key). */
  | 'NO_VALID_KEY';

/** Whether an agency is connected. */
export type AgencyState =
  /** Đang kết nối (Connected). */
  | 'ACTIVE'
  /** Tạm ngừng (Suspended). */
  | 'SUSPENDED';

/** Câu trả lời of a clerk to one question. */
export type AnswerAgencyQuestionInput = {
  /** The agency's own reference, up to 100 characters; kept as evidence. */
  agencyReference?: string | null | undefined;
  /** Whom the answer is about: the 12 digits of the question. Another number is refused whole. */
  personalIdNumber: string;
  /** What the register has; null: it has no such document of this person. */
  record?: DocumentRecordInput | null | undefined;
  /** Reference of the question. */
  reference: string;
};

/** What an officer can do with an application. */
export type ApplicationAction =
  /** Phê duyệt (Approve). */
  | 'APPROVE'
  /** Từ chối (Refuse). */
  | 'REFUSE'
  /** Trả lại để bổ sung (Return for correction). */
  | 'RETURN';

/** How the application came in. */
export type ApplicationChannel =
  /** Tại quầy (At the counter). */
  | 'COUNTER'
  /** Trực tuyến (Online). */
  | 'ONLINE';

/** Which applications; a field left out does not narrow. */
export type ApplicationFilter = {
  /** How it came in; null: both ways. */
  channel?: ApplicationChannel | null | undefined;
  /** Undecided, in time, and due that soon; null: whenever. */
  dueWithin?: DueWithin | null | undefined;
  /** Differs from the population database or has no record there, or not; null: both. */
  hasMismatch?: boolean | null | undefined;
  /** True: those where everything matches, which may be approved together. False and null: all. */
  isDecidableTogether?: boolean | null | undefined;
  /** Undecided and brought before the head of the unit, or not; null: both. */
  isEscalated?: boolean | null | undefined;
  /** True: those that the asking officer has open now. False and null: all. */
  isMine?: boolean | null | undefined;
  /** Undecided and past the legal term, or not; null: both. */
  isOverdue?: boolean | null | undefined;
  /** The level applied for; null: both. */
  level?: AccountLevel | null | undefined;
  /** Waits for an officer for this reason, among others; null: whatever the reason. */
  reviewReason?: ReviewReason | null | undefined;
  /** Words of the name or their beginnings, with or without diacritics, the start of a code 'HS-…', or a whole personal identification number of 12 digits; 2 to 100 characters. Error: BAD_USER_INPUT. */
  search?: string | null | undefined;
  /** Any of these states; null or empty: all. */
  states?: Array<ApplicationState> | null | undefined;
  /** Who applies; null: everybody. */
  subjectType?: SubjectType | null | undefined;
  /** Units by code, among the officer's own; null: all of them. */
  unitCodes?: Array<string> | null | undefined;
};

/** Order of the queue. */
export type ApplicationSort = {
  /** Which way. */
  direction?: SortDirection;
  /** By what. */
  field?: ApplicationSortField;
};

/** What the queue is sorted by. */
export type ApplicationSortField =
  /** End of the legal term. */
  | 'DUE_AT'
  /** Moment of receipt. */
  | 'RECEIVED_AT';

/** Tình trạng xử lý hồ sơ: where an application stands. */
export type ApplicationState =
  /** Đã phê duyệt (Approved). */
  | 'APPROVED'
  /** Đang đối chiếu (Being checked). */
  | 'CHECKING'
  /** Chờ phê duyệt (Awaiting decision). */
  | 'READY_FOR_REVIEW'
  /** Đã từ chối (Refused). */
  | 'REFUSED'
  /** Đã trả lại (Returned). */
  | 'RETURNED'
  /** Đã tiếp nhận (Received). */
  | 'SUBMITTED';

/** What an officer can record about an appointment. */
export type AppointmentAction =
  /** Ghi nhận đã đến (Record attendance). */
  | 'ATTEND'
  /** Ghi nhận không đến (Record absence). */
  | 'MISS';

/** Which appointment, as it was read. */
export type AppointmentActionInput = {
  /** The version that was read. Refusal: StaleVersion. */
  expectedVersion: number;
  /** The appointment. */
  id: string;
};

/** Tình trạng lịch hẹn: where an appointment stands. */
export type AppointmentState =
  /** Đã đến (Attended). */
  | 'ATTENDED'
  /** Đã đặt (Booked). */
  | 'BOOKED'
  /** Đã hủy (Cancelled). */
  | 'CANCELLED'
  /** Không đến (Did not come). */
  | 'NO_SHOW';

/** Which application is approved, as it was read. */
export type ApproveApplicationInput = {
  /** The version that was read. Refusal: StaleVersion. */
  expectedVersion: number;
  /** The application. */
  id: string;
};

/** Which applications are approved in one step, as they were read. */
export type ApproveApplicationsInput = {
  /** At most 50. Refusal: TOO_MANY_AT_ONCE. */
  applications: Array<ApproveApplicationInput>;
};

/** Which request is approved, as it was read. */
export type ApproveAuditExportInput = {
  /** The version that was read. Refusal: StaleVersion. */
  expectedVersion: number;
  /** The request. */
  id: string;
};

/** Which change is approved, as it was read. */
export type ApproveRetentionPeriodInput = {
  /** The version that was read. Refusal: StaleVersion. */
  expectedVersion: number;
  /** The change. */
  id: string;
};

/** Which tasks; a field left out does not narrow. */
export type AreaTaskFilter = {
  /** What it is about; null: either. */
  kind?: AreaTaskKind | null | undefined;
  /** Any of these; null or empty: all. */
  states?: Array<AreaTaskState> | null | undefined;
};

/** Việc của cảnh sát khu vực: what it is about. */
export type AreaTaskKind =
  /** Điều chỉnh dữ liệu dân cư (Correct the population record). */
  | 'DATA_CORRECTION'
  /** Phản ánh khi đến từng nhà (Found on a visit). */
  | 'OUTREACH_FINDING'
  /** Thông báo không gửi được (Notice could not be delivered). */
  | 'UNDELIVERABLE_NOTICE';

/** Whether a task is done. */
export type AreaTaskState =
  /** Đã xử lý (Done). */
  | 'DONE'
  /** Chưa xử lý (Open). */
  | 'OPEN';

/** Hỏi lại. */
export type AskAgencyAgainInput = {
  /** Which cross-check. */
  crossCheckId: string;
  /** Its version as read; another one is refused as STALE_VERSION. */
  expectedVersion: number;
};

/** Who gets a role. */
export type AssignOfficerInput = {
  /** Whom a clerk answers for; null for every other role. */
  agencyCode?: AgencyCode | null | undefined;
  /** As given by officers. */
  officerId: string;
  /** As what. */
  role: OfficerRole;
  /** In which unit; the units below it are covered too. */
  unitCode: string;
  /** First day. */
  validFrom: string;
  /** First day on which it counts no more; null: no end. */
  validTo?: string | null | undefined;
};

/** Where the citizen asked for help. */
export type AssistanceChannel =
  /** Tại quầy (At the counter). */
  | 'COUNTER'
  /** Tại nhà (At home). */
  | 'DOOR'
  /** Tổng đài (Hotline). */
  | 'HOTLINE';

/** Whose device the citizen types on. */
export type AssistanceDevice =
  /** Máy của người dân (The citizen's own device). */
  | 'CITIZEN'
  /** Máy của người giúp (The helper's device). */
  | 'HELPER'
  /** Máy của cơ quan (A device of the office). */
  | 'OFFICE';

/** Who is with the citizen. */
export type AssistanceHelper =
  /** Tổ công nghệ số cộng đồng (Community digital team). */
  | 'COMMUNITY_TEAM'
  /** Người thân (A relative). */
  | 'FAMILY'
  /** Không có người giúp (No helper). */
  | 'NOBODY'
  /** Cán bộ (An officer). */
  | 'OFFICER';

/** What an officer can do with a visit. */
export type AssistedActivationAction =
  /** Hủy (Cancel). */
  | 'CANCEL'
  /** Xác nhận (Confirm). */
  | 'CONFIRM'
  /** Từ chối (Refuse). */
  | 'REFUSE';

/** Which visits; a field left out does not narrow. */
export type AssistedActivationFilter = {
  /** Any of these; null or empty: all. */
  standings?: Array<AssistedActivationStanding> | null | undefined;
};

/** Where a visit of assisted activation stands now. */
export type AssistedActivationStanding =
  /** Đã hủy (Cancelled). */
  | 'CANCELLED'
  /** Đã kích hoạt (Activated). */
  | 'COMPLETED'
  /** Đã xác nhận (Confirmed). */
  | 'CONFIRMED'
  /** Đã quá 24 giờ (Older than 24 hours). */
  | 'EXPIRED'
  /** Đã từ chối (Refused). */
  | 'REFUSED'
  /** Chờ xác nhận (Waiting for confirmation). */
  | 'REQUESTED';

/** Where an officer locks and unlocks for the holder who asks. */
export type AssistedLockChannel =
  /** Tại quầy (Counter). */
  | 'COUNTER'
  /** Tổng đài (Hotline). */
  | 'HOTLINE';

/** What can be done with a request to export audit lines. */
export type AuditExportAction =
  /** Phê duyệt (Approve). */
  | 'APPROVE'
  /** Từ chối (Refuse). */
  | 'REFUSE'
  /** Rút đề nghị (Withdraw the request). */
  | 'WITHDRAW';

/** Where a request to export audit lines stands. */
export type AuditExportState =
  /** Đã phê duyệt (Approved). */
  | 'APPROVED'
  /** Đã từ chối (Refused). */
  | 'REFUSED'
  /** Chờ phê duyệt (Waiting for approval). */
  | 'REQUESTED'
  /** Đã rút (Withdrawn). */
  | 'WITHDRAWN';

/** Which audit lines; what is left out is not asked for. */
export type AuditFilterInput = {
  /** What was done, e.g. APPLICATION_APPROVED. */
  action?: string | null | undefined;
  /** User name of the officer who acted. */
  actorUsername?: string | null | undefined;
  /** Lines of this moment and later. */
  from?: string | null | undefined;
  /** Code of an application or a lock request, or the identifier of what the lines are about. */
  subject?: string | null | undefined;
  /** Lines before this moment; after `from`. Refusal: ValidationFailed. */
  to?: string | null | undefined;
  /** Code of the unit whose chain keeps them. */
  unitCode?: string | null | undefined;
};

/** Which officer is meant, and why. */
export type BarOfficerInput = {
  /** As given by officers. */
  officerId: string;
  /** Why, 10 to 1,000 characters, for the audit. Names no citizen. */
  reason: string;
};

/** Kết quả đối chiếu sinh trắc học với dữ liệu cấp thẻ. */
export type BiometricOutcome =
  /** Khớp (Matches). */
  | 'MATCHED'
  /** Không khớp (Does not match). */
  | 'NOT_MATCHED'
  /** Chưa có dữ liệu để đối chiếu (Nothing on file to compare with). */
  | 'NO_REFERENCE'
  /** Chưa đối chiếu được (Could not be compared). */
  | 'UNAVAILABLE';

/** What a day is that is not what its weekday says. */
export type CalendarDayKind =
  /** Nghỉ bù (Compensatory day off). */
  | 'COMPENSATORY'
  /** Nghỉ lễ, tết (Public holiday). */
  | 'HOLIDAY'
  /** Nghỉ hoán đổi (Day off by swap). */
  | 'SWAPPED_OFF'
  /** Làm việc hoán đổi (Working day by swap). */
  | 'SWAPPED_WORKING';

/** How certain a day of the calendar is. */
export type CalendarDayStatus =
  /** Đã công bố (Announced). */
  | 'ANNOUNCED'
  /** Chờ luật quy định (Waiting for a law). */
  | 'PENDING_LAW'
  /** Dự kiến (Projected). */
  | 'PROJECTED';

/** What a caller is asked. */
export type CallerField =
  /** Ngày cấp thẻ căn cước (Day on which the identity card was issued). */
  | 'CARD_ISSUED_ON'
  /** Ngày sinh (Date of birth). */
  | 'DATE_OF_BIRTH'
  /** Họ, chữ đệm và tên (Full name). */
  | 'FULL_NAME'
  /** Nơi thường trú (Permanent address). */
  | 'PERMANENT_ADDRESS'
  /** Số điện thoại đã đăng ký (Registered phone number). */
  | 'PHONE_NUMBER';

/** What came of comparing one fact; never what is on record. */
export type CallerOutcome =
  /** Không có để đối chiếu (Nothing on record). */
  | 'NOT_ON_RECORD'
  /** Đúng (Right). */
  | 'RIGHT'
  /** Không đúng (Wrong). */
  | 'WRONG';

/** Which visit is cancelled, as it was read. */
export type CancelAssistedActivationInput = {
  /** The version that was read. Refusal: StaleVersion. */
  expectedVersion: number;
  /** The visit. */
  id: string;
};

/** Which planned downtime to cancel. */
export type CancelDowntimeInput = {
  /** Which agency. */
  code: AgencyCode;
  /** Identifier of the downtime. Error: NOT_FOUND. */
  id: string;
};

/** Which task is to stop. */
export type CancelLongTaskInput = {
  /** The task. */
  id: string;
};

/** Why a meeting, as it was read, will not be held. */
export type CancelOutreachMeetingInput = {
  /** The version that was read. Refusal: StaleVersion. */
  expectedVersion: number;
  /** The meeting. Error: NOT_FOUND. */
  id: string;
  /** Why. Refusal: ValidationFailed. */
  reason: string;
};

/** A new password in the place of the present one. */
export type ChangeOwnPasswordInput = {
  /** The new one: at least 12 characters, any signs. */
  newPassword: string;
  /** The present password. Never logged, never given back. */
  password: string;
};

/** What a caller says, word for word. Only the fields of callerCheckForm are looked at, and each of them must be there. */
export type CheckCallerInput = {
  /** Ngày cấp thẻ căn cước. */
  cardIssuedOn?: string | null | undefined;
  /** Ngày sinh. */
  dateOfBirth?: string | null | undefined;
  /** Họ, chữ đệm và tên; diacritics count. */
  fullName?: string | null | undefined;
  /** Nơi thường trú; letter case and punctuation do not count. */
  permanentAddress?: string | null | undefined;
  /** Số định danh cá nhân: 12 digits, spaces and dots allowed. */
  personalIdNumber: string;
  /** The mobile number given with the application. */
  phoneNumber?: string | null | undefined;
};

/** A source that an application is compared with. */
export type CheckSource =
  /** Đối chiếu sinh trắc học (Biometric comparison). */
  | 'BIOMETRICS'
  /** Cơ sở dữ liệu xuất nhập cảnh (Immigration database). */
  | 'IMMIGRATION'
  /** Cơ sở dữ liệu đăng ký tổ chức (Register of organisations). */
  | 'ORGANISATION_REGISTRY'
  /** Cơ quan quản lý giấy tờ (Agencies that own the papers). */
  | 'PAPERS'
  /** Cơ sở dữ liệu quốc gia về dân cư (National Population Database). */
  | 'POPULATION';

/** Which application an officer takes, or lets go of. */
export type ClaimApplicationInput = {
  /** The application. */
  id: string;
};

/** Which list is closed, as it was read. */
export type CloseOutreachListInput = {
  /** The version that was read. Refusal: StaleVersion. */
  expectedVersion: number;
  /** The list. Error: NOT_FOUND. */
  id: string;
};

/** Words of the head for a draft, as it was read. */
export type CommentWardReportInput = {
  /** Nhận xét, kiến nghị, at most 4,000 characters, of no person; empty: none. */
  comment: string;
  /** The version that was read. Refusal: StaleVersion. */
  expectedVersion: number;
  /** The report. */
  id: string;
  /** Nơi nhận: 1 to 20 lines. */
  recipients: Array<string>;
};

/** A document that sets targets, and its table. */
export type CommitTargetCampaignInput = {
  /** Số, ký hiệu, e.g. 688/UBND-CATP. Refusal: ValidationFailed. */
  documentNumber: string;
  /** The day it sets; null when it names none. Refusal: ValidationFailed. */
  dueOn?: string | null | undefined;
  /** Key of this form, 8 to 100 characters; sent again, nothing is done twice. */
  idempotencyKey: string;
  /** Its day, on which the list is drawn; today at the latest. Refusal: ValidationFailed. */
  issuedOn: string;
  /** Who issued it, 5 to 200 characters. Refusal: ValidationFailed. */
  issuer: string;
  /** What it orders, in short, 10 to 2,000 characters. Refusal: ValidationFailed. */
  orderText: string;
  /** What it publishes. Refusal: ValidationFailed. */
  published: PublishedFiguresInput;
  /** Nơi nhận, one each, 30 at most; may be none. Refusal: ValidationFailed. */
  recipients: Array<string>;
  /** Its table. Refusal: TargetSheetRefused. */
  sheet: TargetSheetInput;
};

/** A field that is compared with the National Population Database. */
export type ComparedFieldName =
  /** Ngày sinh (Date of birth). */
  | 'DATE_OF_BIRTH'
  /** Họ, chữ đệm và tên (Full name). */
  | 'FULL_NAME'
  /** Nơi thường trú (Permanent residence). */
  | 'PERMANENT_ADDRESS'
  /** Giới tính (Sex). */
  | 'SEX';

/** Which task is done, as it was read, and what came out. */
export type CompleteAreaTaskInput = {
  /** The version that was read. Refusal: StaleVersion. */
  expectedVersion: number;
  /** The task. */
  id: string;
  /** What was done and found, in words, 10 to 1,000 characters. Refusal: ValidationFailed. */
  note: string;
};

/** The second step of a sign-in. */
export type CompleteOfficerSignInInput = {
  /** Six digits of the app, or a recovery code; blanks and hyphens are left out. */
  code: string;
  /** As given by signIn. Keep it out of addresses. */
  signInToken: string;
};

/** The second step of a sign-in, with a passkey. */
export type CompletePasskeySignInInput = {
  /** What the browser answered to passkeyOptions, as JSON. */
  credential: string;
  /** As given by signIn. Keep it out of addresses. */
  signInToken: string;
};

/** Which visit is confirmed, as it was read. */
export type ConfirmAssistedActivationInput = {
  /** The version that was read. Refusal: StaleVersion. */
  expectedVersion: number;
  /** The visit. */
  id: string;
};

/** The first code of a new app. */
export type ConfirmOwnFactorInput = {
  /** Six digits that the new app shows. */
  code: string;
  /** As given by startOwnFactor. */
  enrolmentToken: string;
};

/** Sửa số giấy tờ. */
export type CorrectPaperInput = {
  /** Which cross-check. */
  crossCheckId: string;
  /** Its version as read; another one is refused as STALE_VERSION. */
  expectedVersion: number;
  /** The number as printed on the paper. */
  number: string;
};

/** Another table for a campaign, in place of the one that holds. */
export type CorrectTargetCampaignInput = {
  /** The campaign. Error: NOT_FOUND. */
  campaignId: string;
  /** The version that the officer has seen. Refusal: StaleVersion. */
  expectedVersion: number;
  /** Why, 10 to 1,000 characters; it stands in the history. Refusal: ValidationFailed. */
  reason: string;
  /** The whole table as corrected. Refusal: TargetSheetRefused. */
  sheet: TargetSheetInput;
};

/** Who becomes an officer. */
export type CreateOfficerInput = {
  /** Name as others see it. */
  displayName: string;
  /** What the officer begins as; null: nothing yet, so that the officer can do nothing. */
  firstRole?: RoleInput | null | undefined;
  /** Name to sign in with: letters without marks, figures, dots, hyphens. */
  username: string;
};

/** A new team. */
export type CreateOutreachTeamInput = {
  /** Your own key for this team, 8 to 100 characters; the same key gives the same team. */
  idempotencyKey: string;
  /** What kind of team; it stays. */
  kind: OutreachTeamKind;
  /** 3 to 120 characters. Refusal: ValidationFailed. */
  name: string;
  /** Code of a covered ward or commune. Error: NOT_FOUND. */
  unitCode: string;
};

/** What an officer can do with a cross-check. */
export type CrossCheckAction =
  /** Hỏi lại (Ask again). */
  | 'ASK_AGAIN'
  /** Sửa số giấy tờ (Correct the number). */
  | 'CORRECT'
  /** Xử lý không khớp (Settle). */
  | 'RESOLVE';

/** What is laid beside the agency's record. */
export type CrossCheckField =
  /** Ngày sinh (Date of birth). */
  | 'DATE_OF_BIRTH'
  /** Số giấy tờ (Number). */
  | 'DOCUMENT_NUMBER'
  /** Họ và tên (Full name). */
  | 'FULL_NAME';

/** Why a paper is not confirmed. */
export type CrossCheckReason =
  /** Giấy tờ đã hết hạn (Expired). */
  | 'DOCUMENT_EXPIRED'
  /** Giấy tờ đã bị thu hồi (Revoked). */
  | 'DOCUMENT_REVOKED'
  /** Thông tin người có giấy tờ không khớp (The holder differs). */
  | 'IDENTITY_MISMATCH'
  /** Không có trong dữ liệu của cơ quan (Not on record). */
  | 'NOT_FOUND'
  /** Cơ quan không trả lời (The agency does not answer). */
  | 'PARTNER_UNAVAILABLE';

/** Kết quả xác thực giấy tờ: where the confirmation of a paper stands. */
export type CrossCheckState =
  /** Đã xác thực (Confirmed). */
  | 'MATCHED'
  /** Không khớp (Does not match). */
  | 'MISMATCHED'
  /** Đang chờ cơ quan trả lời (Waiting for the agency). */
  | 'REQUESTED'
  /** Cơ quan chưa trả lời được (No answer). */
  | 'UNAVAILABLE';

/** Whose turn it is. */
export type CrossCheckTurn =
  /** Cơ quan quản lý (Agency). */
  | 'AGENCY'
  /** Công dân (Citizen). */
  | 'CITIZEN'
  /** Xong (Nobody). */
  | 'NOBODY'
  /** Cán bộ (Officer). */
  | 'OFFICER';

/** What can be done with a request of the data subject. */
export type DataRequestAction =
  /** Trả lời (Answer). */
  | 'ANSWER'
  /** Từ chối (Refuse). */
  | 'REFUSE'
  /** Rút yêu cầu (Withdraw). */
  | 'WITHDRAW';

/** What the data subject asks for. */
export type DataRequestKind =
  /** Xem dữ liệu của tôi (See my data). */
  | 'ACCESS'
  /** Hỏi về một lần xem hồ sơ (Ask about a reading of the record). */
  | 'ACCESS_QUESTION'
  /** Rút lại sự đồng ý (Withdraw a consent). */
  | 'CONSENT_WITHDRAWAL'
  /** Cung cấp bản sao dữ liệu (A copy of my data). */
  | 'COPY'
  /** Sửa dữ liệu chưa đúng (Correct data that are wrong). */
  | 'CORRECTION'
  /** Xóa dữ liệu (Erase data). */
  | 'ERASURE'
  /** Phản đối việc sử dụng dữ liệu (Object to the use of data). */
  | 'OBJECTION'
  /** Hạn chế sử dụng dữ liệu (Limit the use of data). */
  | 'RESTRICTION';

/** Where a request of the data subject stands. */
export type DataRequestState =
  /** Đã trả lời (Answered). */
  | 'ANSWERED'
  /** Chờ trả lời (Waiting for an answer). */
  | 'RECEIVED'
  /** Đã từ chối (Refused). */
  | 'REFUSED'
  /** Đã rút (Withdrawn). */
  | 'WITHDRAWN';

/** What a legal term counts. */
export type DeadlineUnit =
  /** Ngày, of the calendar. */
  | 'DAYS'
  /** Ngày làm việc. */
  | 'WORKING_DAYS';

/** Quyết định giải quyết khiếu nại. */
export type DecideLockAppealInput = {
  /** How. */
  action: LockAppealAction;
  /** The version that was read. */
  expectedVersion: number;
  /** The appeal. */
  id: string;
  /** The deciding officer's own password, as a signature. */
  password: string;
  /** Why, as the letter to the holder will say; 10 to 1000 characters. */
  reason: string;
};

/** What is decided, by whom as the password shows, on what was read. */
export type DecideLockRequestInput = {
  /** Approved or refused. */
  action: LockDecision;
  /** The version that was read. Refusal: StaleVersion. */
  expectedVersion: number;
  /** The request. */
  id: string;
  /** The deciding officer's own password, again. Refusal: ValidationFailed with OFFICER_PASSWORD_WRONG. Error: RATE_LIMITED after too many wrong ones. */
  password: string;
  /** Why, as the requester will read it, 10 to 1,000 characters; a refusal must have one. Refusal: ValidationFailed. */
  reason?: string | null | undefined;
};

/** Which change a second officer decides, as it was read. */
export type DecidePhoneChangeInput = {
  /** The version that was read. */
  expectedVersion: number;
  /** Its opaque identifier. */
  id: string;
};

/** The document as the register of the agency has it. */
export type DocumentRecordInput = {
  /** Date of birth of the holder; null: the register keeps none. */
  dateOfBirth?: string | null | undefined;
  /** Its number, 1 to 40 characters. */
  documentNumber: string;
  /** Name of the holder as registered, 1 to 200 characters. */
  fullName: string;
  /** How the document stands. */
  status: DocumentStatus;
  /** Last good day; null: without end, or not kept. */
  validUntil?: string | null | undefined;
};

/** How a document stands in the agency's register. */
export type DocumentStatus =
  /** Hết hạn (Expired). */
  | 'EXPIRED'
  /** Đã thu hồi (Revoked). */
  | 'REVOKED'
  /** Còn giá trị (Valid). */
  | 'VALID';

/** A report about days of the own choice. */
export type DraftWardReportInput = {
  /** The campaign. */
  campaignId: string;
  /** The first day. Refusal: ValidationFailed. */
  from: string;
  /** Chosen by the caller, 8 to 100 letters, digits, dots, dashes; the same key makes no second report. */
  idempotencyKey: string;
  /** The last day, not after today. */
  to: string;
};

/** Which people a list is drawn of, for whom and for how long. */
export type DrawOutreachListInput = {
  /** Only people on the list behind this campaign; null: everybody who waits. */
  campaignId?: string | null | undefined;
  /** Days in force with today, 1 to 30. Refusal: ValidationFailed. */
  days: number;
  /** Thôn, khu. Refusal: ValidationFailed. */
  hamlets: Array<string>;
  /** Your own key for this drawing, 8 to 100 characters; the same key gives the same list. */
  idempotencyKey: string;
  /** Also those whose address names no hamlet. */
  includesWithoutHamlet: boolean;
  /** A team of that unit. Refusal: OUTREACH_TEAM_UNKNOWN. */
  teamId: string;
  /** Code of a covered ward or commune. Error: NOT_FOUND. */
  unitCode: string;
};

/** How near the end of the legal term is. */
export type DueWithin =
  /** It ends within the next two working days, today included. */
  | 'COMING'
  /** It ends tonight. */
  | 'TODAY';

/** What two applications have in common. */
export type DuplicateSignal =
  /** Trùng họ tên và ngày sinh (Same name and date of birth). */
  | 'SAME_NAME_AND_BIRTH_DATE'
  /** Trùng họ tên, ngày sinh gần giống (Same name, close date of birth). */
  | 'SAME_NAME_CLOSE_BIRTH_DATE'
  /** Trùng số điện thoại (Same phone number). */
  | 'SAME_PHONE'
  /** Ảnh chân dung gần giống (Similar portrait). */
  | 'SIMILAR_PORTRAIT';

/** Another place or time, for a meeting as it was read. */
export type EditOutreachMeetingInput = {
  /** The version that was read. Refusal: StaleVersion. */
  expectedVersion: number;
  /** The meeting. Error: NOT_FOUND. */
  id: string;
  /** Where, 3 to 200 characters. Refusal: ValidationFailed. */
  place: string;
  /** When it begins, within the next 180 days. Refusal: ValidationFailed. */
  startsAt: string;
};

/** Which appointment ends. */
export type EndAssignmentInput = {
  /** As given by officers or leaveCovers. */
  assignmentId: string;
};

/** Which team is dissolved, as it was read. */
export type EndOutreachTeamInput = {
  /** The version that was read. Refusal: StaleVersion. */
  expectedVersion: number;
  /** The team. Error: NOT_FOUND. */
  id: string;
};

/** Who leaves a team as it was read. */
export type EndOutreachTeamMemberInput = {
  /** The version of the team that was read. Refusal: StaleVersion. */
  expectedVersion: number;
  /** The team. Error: NOT_FOUND. */
  id: string;
  /** The membership. Error: NOT_FOUND. */
  memberId: string;
  /** The first day on which it is over: today or later, and not after an end that is set. Refusal: ValidationFailed. */
  until: string;
};

/** Which session ends. */
export type EndOwnSessionInput = {
  /** As given by ownSessions. */
  sessionId: string;
};

/** Which limit is ended, by its request as it was read, and why. */
export type EndProcessingLimitInput = {
  /** The version that was read. Refusal: StaleVersion. */
  expectedVersion: number;
  /** The request. */
  id: string;
  /** Why, as the holder will read it, 10 to 1,000 characters. Refusal: ValidationFailed. */
  text: string;
};

/** What an officer chooses with a link. */
export type EnrolOfficerInput = {
  /** At least 12 characters, any signs. Never logged, never given back. */
  password: string;
  /** What stands in the link. */
  token: string;
};

/** A document that merges units, to be carried out. */
export type EnterUnitMergerInput = {
  /** At least one. */
  changes: Array<UnitMergerChangeInput>;
  /** Number, e.g. '1679/NQ-UBTVQH15', 3 to 200 characters. */
  documentNumber: string;
  /** First day of the new units, from 90 days ago to 366 days ahead, not before the date of the document. */
  effectiveOn: string;
  /** Key of the caller: sent again it gives the first answer again. */
  idempotencyKey: string;
  /** Date of the document, not after today. */
  issuedOn: string;
  /** Who issued it, 3 to 200 characters. */
  issuer: string;
};

/** Which list is to be written, and why. */
export type ExportNotActivatedInput = {
  /** Made by the caller once for this wish, 8 to 64 characters; the same key gives the first answer again. */
  idempotencyKey: string;
  /** Why the list is needed, in words, 10 to 300 characters; it stands on the list. Refusal: PURPOSE_REQUIRED. */
  purpose: string;
  /** Code of the ward, e.g. 06721. Refusal: UNIT_UNKNOWN. */
  unitCode: string;
};

/** What a picture shows. */
export type FileKind =
  /** Vân tay. */
  | 'FINGERPRINT'
  /** Ảnh chân dung. */
  | 'PORTRAIT'
  /** Bản chụp giấy tờ. */
  | 'SCAN';

/** What names an object in the file store. */
export type FileSource =
  /** Văn bản trả lời (Letters). */
  | 'LETTER'
  /** Ảnh, bản chụp của hồ sơ (Pictures and scans of cases). */
  | 'STORED_FILE';

/** Whose account is looked for, and what for. */
export type FindAccountLocksInput = {
  /** The whole number of a person, 12 digits, or the identifier of an organisation. */
  number: string;
  /** What for. Refusal: ValidationFailed. */
  purpose: AccessPurposeInput;
};

/** Cách đăng nhập: what the sign-in of an officer begins with. */
export type FirstFactor =
  /** Mật khẩu (Password). */
  | 'PASSWORD'
  /** Tài khoản đơn vị (Work account). */
  | 'SINGLE_SIGN_ON';

/** What a forecast rests on. */
export type ForecastBasis =
  /** Đã đạt chỉ tiêu (Target reached). */
  | 'DONE'
  /** Chưa có ai kích hoạt trong những tuần gần nhất (Nobody activated in the last weeks). */
  | 'NO_PACE'
  /** Theo nhịp những tuần gần nhất (At the pace of the last weeks). */
  | 'PACE'
  /** Quá mười năm với nhịp hiện nay (Beyond ten years at the present pace). */
  | 'TOO_FAR';

/** A foreigner's papers, as presented. */
export type ForeignerPapersInput = {
  /** Quốc tịch: ISO 3166-1 alpha-3, e.g. KOR. */
  nationality: string;
  /** Last day of the passport. */
  passportExpiresOn: string;
  /** Số hộ chiếu: 6 to 12 letters and digits. */
  passportNumber: string;
  /** Last day of the residence card; null: without end. */
  residenceCardExpiresOn?: string | null | undefined;
  /** Thẻ thường trú or thẻ tạm trú. */
  residenceCardKind: ResidenceCardKind;
  /** Number of the residence card. */
  residenceCardNumber: string;
};

/** Which request goes on to the head of the identity authority, as it was read. */
export type ForwardLockRequestInput = {
  /** The version that was read. Refusal: StaleVersion. */
  expectedVersion: number;
  /** The request. */
  id: string;
  /** Kết quả kiểm tra, and what speaks against it if anything does, 10 to 1,000 characters. Refusal: ValidationFailed. */
  note: string;
};

/** A unit that a merger founds. */
export type FoundedUnitInput = {
  /** What it is; the name begins with the word of it. */
  kind: WardKind;
  /** Full name, beginning with its kind, e.g. 'Phường Móng Cái 1'. Refusal: ValidationFailed. */
  name: string;
};

/** Where the people behind a number are listed. */
export type FunnelList =
  /** applications, filtered by the states and units of the number. */
  | 'APPLICATIONS'
  /** funnelPeople. */
  | 'PEOPLE';

/** Bước trong phễu kích hoạt: where an application stands, or the account that it granted. Every application is at exactly one. */
export type FunnelStage =
  /** Đã kích hoạt, chưa đăng nhập (Activated, not signed in yet). */
  | 'ACTIVATED'
  /** Đã bắt đầu kích hoạt (Activation started). */
  | 'ACTIVATION_STARTED'
  /** Đã duyệt, chưa báo được (Approved, not yet told). */
  | 'APPROVED'
  /** Đang đối chiếu, chờ duyệt (Being checked or awaiting approval). */
  | 'CHECKING'
  /** Đã thu nhận (Collected). */
  | 'COLLECTED'
  /** Đã nhận thông báo (Notice received). */
  | 'DELIVERED'
  /** Đang khóa (Locked). */
  | 'LOCKED'
  /** Đã gửi thông báo (Notice sent). */
  | 'NOTIFIED'
  /** Nâng mức tài khoản đã có (Raised an account held already). */
  | 'RAISED'
  /** Đã từ chối (Refused). */
  | 'REFUSED'
  /** Đã trả lại (Returned). */
  | 'RETURNED'
  /** Đã đăng nhập (Signed in). */
  | 'SIGNED_IN';

/** Who acts in the place of the officer who asks, and as what. */
export type GiveLeaveCoverInput = {
  /** Name with which the colleague signs in. */
  colleague: string;
  /** What the colleague should know. Names no citizen. */
  handOverNote: string;
  /** One of the own roles. */
  role: OfficerRole;
  /** A unit in which it is held. */
  unitCode: string;
  /** First day. */
  validFrom: string;
  /** First day back at work; 90 days later at most. */
  validTo: string;
};

/** Who acts for a child under 14, a ward or a represented person. */
export type GuardianInput = {
  /** The guardian's personal identification number, 12 digits. */
  personalIdNumber: string;
  /** What the guardian is to the person. */
  relation: GuardianRelation;
  /** First day on which the guardian no longer stands for an adult; null: until it is ended. For a child it ends on the 14th birthday whatever is given. */
  standsUntil?: string | null | undefined;
};

/** Cha, mẹ, người giám hộ, người đại diện. */
export type GuardianRelation =
  /** Cha (Father). */
  | 'FATHER'
  /** Người giám hộ (Guardian). */
  | 'GUARDIAN'
  /** Mẹ (Mother). */
  | 'MOTHER'
  /** Người đại diện (Representative). */
  | 'REPRESENTATIVE';

/** What an officer can do for the holder of an account. */
export type HolderLockAction =
  /** Khóa theo yêu cầu của chủ tài khoản (Lock at the holder’s request). */
  | 'LOCK_FOR_HOLDER'
  /** Mở khóa theo yêu cầu của chủ tài khoản (Unlock at the holder’s request). */
  | 'UNLOCK_FOR_HOLDER';

/** Thẻ căn cước công dân or thẻ căn cước, as presented. */
export type IdentityCardInput = {
  /** Có giá trị đến, the last day included; null: it never expires. */
  expiresOn?: string | null | undefined;
  /** Ngày cấp, not in the future. */
  issuedOn: string;
  /** Which card. */
  kind: IdentityCardKind;
};

/** Which card: of the law of 2014 or of 2023. */
export type IdentityCardKind =
  /** Căn cước công dân gắn chip (Citizen identity card with chip). */
  | 'CCCD_CHIP'
  /** Thẻ căn cước (Identity card). */
  | 'IDENTITY_CARD';

/** Which report is issued, as it was read. */
export type IssueWardReportInput = {
  /** The version that was read. Refusal: StaleVersion. */
  expectedVersion: number;
  /** The report. */
  id: string;
};

/** The decision whose letter is looked at before it is made. */
export type LetterDecision =
  /** Chấp thuận (Approve). */
  | 'APPROVE'
  /** Từ chối (Refuse). */
  | 'REFUSE'
  /** Hủy bỏ quyết định (Reverse). */
  | 'REVERSE';

/** What a letter tells. */
export type LetterKind =
  /** Khiếu nại: hủy bỏ việc khóa (Appeal: the lock is undone). */
  | 'APPEAL_GRANTED'
  /** Khiếu nại: giữ nguyên việc khóa (Appeal: the lock stands). */
  | 'APPEAL_UPHELD'
  /** Trả lời yêu cầu của chủ thể dữ liệu (Request of a data subject answered). */
  | 'DATA_REQUEST_ANSWERED'
  /** Không chấp nhận yêu cầu của chủ thể dữ liệu (Request of a data subject not accepted). */
  | 'DATA_REQUEST_REFUSED'
  /** Chấp thuận đề nghị khóa (Lock request approved). */
  | 'LOCK_APPROVED'
  /** Từ chối đề nghị khóa (Lock request refused). */
  | 'LOCK_REFUSED'
  /** Hủy bỏ quyết định khóa (Lock decision reversed). */
  | 'LOCK_REVERSED'
  /** Chấp thuận đề nghị mở khóa (Unlock request approved). */
  | 'UNLOCK_APPROVED'
  /** Từ chối đề nghị mở khóa (Unlock request refused). */
  | 'UNLOCK_REFUSED';

/** What a letter decides, in one word. */
export type LetterOutcome =
  /** Đã trả lời (Answered). */
  | 'ANSWERED'
  /** Chấp thuận (Approved). */
  | 'APPROVED'
  /** Từ chối (Refused). */
  | 'REFUSED'
  /** Hủy bỏ quyết định trước (Earlier decision reversed). */
  | 'REVERSED'
  /** Giữ nguyên quyết định trước (Earlier decision stands). */
  | 'UPHELD';

/** The decision whose letter is looked at before it is made. */
export type LetterPreviewInput = {
  /** What would be decided. */
  decision: LetterDecision;
  /** The request that the letter answers. */
  lockRequestId: string;
  /** The reason as far as it is written, which is not judged here; null or empty: none. An approval has none. */
  reason?: string | null | undefined;
};

/** How a letter reached the one it is for. */
export type LetterServedWay =
  /** Qua kết nối của cơ quan (By the agency’s machine). */
  | 'AGENCY'
  /** Giao tận tay (Handed over). */
  | 'HANDED_OVER';

/** Who may sign in with which account at the identity provider. */
export type LinkOfficerIdentityInput = {
  /** As given by officers. */
  officerId: string;
  /** The administrator's own password, again. Never logged, never given back. */
  password: string;
  /** How the provider calls the account: the claim sub, at most 255 characters of ASCII. */
  subject: string;
};

/** A lock at the wish of the holder. */
export type LockAccountForHolderInput = {
  /** The account. */
  accountId: string;
  /** One of those of AccountLocks.channels. */
  channel: AssistedLockChannel;
  /** At the hotline: as given by checkHolderCaller to this officer, at most 30 minutes ago. */
  checkId?: string | null | undefined;
  /** At the counter: what the holder showed, face and picture compared. */
  document?: PhoneChangeDocument | null | undefined;
  /** Why the holder wants it. */
  reason: OwnLockReason;
};

/** How an appeal is decided. */
export type LockAppealAction =
  /** Chấp nhận khiếu nại và mở khóa (Grant the appeal and unlock). */
  | 'GRANT'
  /** Giữ nguyên quyết định khóa (Uphold the lock). */
  | 'UPHOLD';

/** Where a holder appealed. */
export type LockAppealChannel =
  /** Tại quầy (At the counter). */
  | 'COUNTER'
  /** Tổng đài (Hotline). */
  | 'HOTLINE';

/** Where an appeal against a lock stands. */
export type LockAppealState =
  /** Đã thụ lý (Accepted). */
  | 'ACCEPTED'
  /** Chấp nhận khiếu nại (Appeal granted). */
  | 'GRANTED'
  /** Giữ nguyên quyết định khóa (Lock upheld). */
  | 'UPHELD';

/** Which account is locked before the decision, on what was read. */
export type LockAtOnceInput = {
  /** The version that was read. Refusal: StaleVersion. */
  expectedVersion: number;
  /** The request. */
  id: string;
  /** As with decideLockRequest. */
  password: string;
};

/** What the head decides. */
export type LockDecision =
  /** Duyệt: the account is locked, or the ground of the lock ends. */
  | 'APPROVE'
  /** Từ chối, in writing and with the reason. */
  | 'REFUSE';

/** How far a lock or an unlock has come at one subscriber. */
export type LockDeliveryState =
  /** Đã áp dụng (Applied). */
  | 'APPLIED'
  /** Đã nhận, chưa áp dụng (Received, not applied yet). */
  | 'DELIVERED'
  /** Chờ gửi (Waiting). */
  | 'WAITING';

/** What happened to an account. */
export type LockEventKind =
  /** Khóa tài khoản (Account locked). */
  | 'LOCKED'
  /** Mở khóa tài khoản (Account unlocked). */
  | 'UNLOCKED';

/** Why a ground has ended. */
export type LockGroundEnding =
  /** Quyết định khóa bị hủy (Lock decision reversed). */
  | 'DECISION_REVERSED'
  /** Cơ sở dữ liệu đã sửa sai (The register was corrected). */
  | 'FACT_CORRECTED'
  /** Căn cứ đã hết (The ground has ended). */
  | 'FACT_ENDED'
  /** Chủ tài khoản mở khóa (Unlocked by the holder). */
  | 'HOLDER_UNLOCKED'
  /** Khóa khẩn cấp không được xác nhận (Urgent lock not confirmed). */
  | 'NOT_CONFIRMED'
  /** Đề nghị mở khóa được duyệt (Unlock request approved). */
  | 'UNLOCK_APPROVED';

/** Căn cứ khóa: why an account is locked. */
export type LockGroundKind =
  /** Cơ quan có thẩm quyền đề nghị khóa (Locked at the request of a competent agency). */
  | 'AUTHORITY_REQUEST'
  /** Thẻ căn cước hết hạn (Identity card expired). */
  | 'CARD_EXPIRED'
  /** Thẻ căn cước bị tạm giữ (Identity card retained). */
  | 'CARD_RETAINED'
  /** Thẻ căn cước bị thu hồi (Identity card revoked). */
  | 'CARD_REVOKED'
  /** Chủ tài khoản chết (Death of the holder). */
  | 'DEATH'
  /** Chủ tài khoản yêu cầu khóa (Locked at the holder’s request). */
  | 'HOLDER_REQUEST'
  /** Tổ chức dừng hoạt động (Organisation ceased its activity). */
  | 'ORGANISATION_CEASED'
  /** Tổ chức giải thể (Organisation dissolved). */
  | 'ORGANISATION_DISSOLVED'
  /** Hộ chiếu, giấy tờ đi lại hết hạn (Passport or travel document expired). */
  | 'PASSPORT_EXPIRED'
  /** Hết thời hạn cư trú tại Việt Nam (Residence in Viet Nam expired). */
  | 'RESIDENCE_EXPIRED'
  /** Vi phạm điều khoản sử dụng (Terms of use violated). */
  | 'TERMS_VIOLATION';

/** Who can end a ground. */
export type LockLifter =
  /** Quyết định của thủ trưởng có thẩm quyền (A decision of the competent head). */
  | 'DECISION'
  /** Chủ tài khoản, sau khi xác thực đầy đủ (The holder, after full authentication). */
  | 'HOLDER'
  /** Tự động khi căn cứ đã hết (By itself once the ground has ended). */
  | 'REGISTER';

/** Where a ground comes from. */
export type LockOrigin =
  /** Hệ thống tự động (Automatic). */
  | 'AUTOMATIC'
  /** Chủ tài khoản (Holder). */
  | 'HOLDER'
  /** Theo đề nghị (On request). */
  | 'REQUEST';

/** How a request came. */
export type LockRequestChannel =
  /** Qua kết nối của cơ quan (By the agency’s machine). */
  | 'AGENCY'
  /** Tại quầy, Phiếu TK03 (At the counter, form TK03). */
  | 'COUNTER';

/** Đề nghị khóa, đề nghị mở khóa. */
export type LockRequestKind =
  /** Đề nghị khóa (Lock request). */
  | 'LOCK'
  /** Đề nghị mở khóa (Unlock request). */
  | 'UNLOCK';

/** What an officer can do with a request. */
export type LockRequestOfficerAction =
  /** Duyệt (Approve). */
  | 'APPROVE'
  /** Chuyển thủ trưởng quyết định (Forward for decision). */
  | 'FORWARD'
  /** Khóa khẩn cấp (Lock at once). */
  | 'LOCK_AT_ONCE'
  /** Từ chối có văn bản (Refuse in writing). */
  | 'REFUSE'
  /** Hủy quyết định khóa (Reverse the decision). */
  | 'REVERSE'
  /** Thôi giữ kín (Unseal). */
  | 'UNSEAL'
  /** Rút đề nghị (Withdraw). */
  | 'WITHDRAW';

/** Which requests a list shows. */
export type LockRequestQueue =
  /** Sắp đến hạn: half a working day or less is left, and the term has not passed. */
  | 'COMING_DUE'
  /** Đang xử lý: received or forwarded, the least time left first. */
  | 'OPEN'
  /** Quá hạn: the term of the stage has passed. */
  | 'OVERDUE'
  /** Đã xong: decided, withdrawn or reversed, the latest first. */
  | 'SETTLED';

/** Which clock of a request runs. */
export type LockRequestStage =
  /** Quyết định (Decision). */
  | 'DECISION'
  /** Kiểm tra và chuyển (Examination). */
  | 'EXAMINATION';

/** Where a request to lock or unlock stands. */
export type LockRequestState =
  /** Đã duyệt (Approved). */
  | 'APPROVED'
  /** Đã chuyển, chờ quyết định (Forwarded, awaiting decision). */
  | 'FORWARDED'
  /** Đã tiếp nhận (Received). */
  | 'RECEIVED'
  /** Đã từ chối (Refused). */
  | 'REFUSED'
  /** Đã hủy quyết định (Decision reversed). */
  | 'REVERSED'
  /** Đã rút (Withdrawn). */
  | 'WITHDRAWN';

/** What an administrator can do with a subscription. */
export type LockSubscriptionAction =
  /** Gỡ đăng ký (Remove). */
  | 'REMOVE'
  /** Nhận tin lại (Resume). */
  | 'RESUME'
  /** Tạm ngừng (Suspend). */
  | 'SUSPEND';

/** Whether an agency is told of locks and unlocks. */
export type LockSubscriptionState =
  /** Đang nhận tin (Active). */
  | 'ACTIVE'
  /** Đã gỡ (Removed). */
  | 'REMOVED'
  /** Tạm ngừng (Suspended). */
  | 'SUSPENDED';

/** Việc chạy lâu: what the server does. */
export type LongTaskKind =
  /** Xuất danh sách tài khoản chưa kích hoạt (Export of accounts not activated). */
  | 'EXPORT_NOT_ACTIVATED'
  /** Nhập danh sách người đã được duyệt (Import of approved persons). */
  | 'PERSON_IMPORT';

/** Where a long task stands. */
export type LongTaskState =
  /** Đã dừng (Stopped). */
  | 'CANCELLED'
  /** Không chạy được (Failed). */
  | 'FAILED'
  /** Chờ chạy (Waiting). */
  | 'QUEUED'
  /** Đang chạy (Running). */
  | 'RUNNING'
  /** Đã xong (Done). */
  | 'SUCCEEDED';

/** What can be done with a meeting. */
export type MeetingAction =
  /** Hủy (Cancel). */
  | 'CANCEL'
  /** Sửa (Change). */
  | 'EDIT'
  /** Ghi kết quả (Record the result). */
  | 'RECORD_RESULT';

/** Where a meeting stands. */
export type MeetingState =
  /** Đã hủy (Cancelled). */
  | 'CANCELLED'
  /** Đã tổ chức (Held). */
  | 'HELD'
  /** Đã lên lịch (Planned). */
  | 'PLANNED';

/** Whether somebody is in a team today. */
export type MembershipStanding =
  /** Đã thôi (Has left). */
  | 'ENDED'
  /** Đang ở tổ (In the team). */
  | 'RUNNING'
  /** Sắp vào tổ (To come). */
  | 'TO_COME';

/** Whose mistake it is that a paper is not confirmed. */
export type MismatchResolution =
  /** Dữ liệu của cơ quan sai (The agency's mistake). */
  | 'AGENCY_MISTAKE'
  /** Công dân khai nhầm (The citizen's mistake). */
  | 'CITIZEN_MISTAKE'
  /** Giấy tờ không đọc được (The paper cannot be read). */
  | 'UNREADABLE';

/** The way in which a notice goes. */
export type NoticeChannel =
  /** Thư điện tử. */
  | 'EMAIL'
  /** Tin nhắn. */
  | 'SMS';

/** How far a notice has come. */
export type NoticeState =
  /** Arrived, says the carrier. */
  | 'DELIVERED'
  /** Not taken by the carrier for good. */
  | 'FAILED'
  /** About to be sent. */
  | 'PENDING'
  /** Taken by the carrier, which has not said yet whether it arrived. */
  | 'SENT'
  /** Did not arrive, says the carrier; the area officer has a task. */
  | 'UNDELIVERED';

/** Which officers; what is left out is not asked for. */
export type OfficerFilterInput = {
  /** Who holds this role, today or later. */
  role?: OfficerRole | null | undefined;
  /** A part of the name, or of the user name. */
  search?: string | null | undefined;
  /** Who stands like this. */
  standing?: OfficerStanding | null | undefined;
  /** Who holds a role in this unit or below it. */
  unitCode?: string | null | undefined;
};

/** What an officer is appointed as. */
export type OfficerRole =
  /** Quản trị viên (Administrator). */
  | 'ADMINISTRATOR'
  /** Cán bộ cơ quan quản lý giấy tờ (Agency clerk). */
  | 'AGENCY_CLERK'
  /** Cảnh sát khu vực (Area police officer). */
  | 'AREA_OFFICER'
  /** Cán bộ kiểm tra (Auditor). */
  | 'AUDITOR'
  /** Thủ trưởng cơ quan quản lý định danh (Head of the identity authority). */
  | 'AUTHORITY_HEAD'
  /** Thủ trưởng đơn vị (Head of unit). */
  | 'HEAD_OF_UNIT'
  /** Nhân viên tổng đài (Hotline agent). */
  | 'HOTLINE_AGENT'
  /** Cán bộ tiếp nhận (Intake officer). */
  | 'INTAKE'
  /** Thành viên tổ đến từng nhà (Outreach team member). */
  | 'OUTREACH_MEMBER'
  /** Cán bộ thẩm định (Reviewing officer). */
  | 'REVIEWER'
  /** Lãnh đạo xã, phường (Commune or ward leader). */
  | 'WARD_LEADER';

/** Whether an officer can sign in. */
export type OfficerStanding =
  /** Has a password. */
  | 'ACTIVE'
  /** Bị chặn đăng nhập, until a new link is issued. */
  | 'BARRED'
  /** Has a link that is still good and has not used it. */
  | 'INVITED'
  /** Never used a link in time; needs a new one. */
  | 'LINK_EXPIRED';

/** On what an opening rests its purpose. */
export type OpeningBasis =
  /** Hồ sơ đang mở tại đơn vị (The case is open in the unit). */
  | 'CASE'
  /** Cán bộ đang nhận xử lý hồ sơ (The officer holds the claim of the case). */
  | 'CLAIM'
  /** Cán bộ đã nêu mục đích (The officer stated the purpose). */
  | 'STATED';

/** What can be found about an opening that was drawn. */
export type OpeningReviewAction =
  /** Kết luận có căn cứ (Find it justified). */
  | 'JUSTIFY'
  /** Kết luận không có căn cứ (Find it not justified). */
  | 'OBJECT';

/** Where the review of an opening stands. */
export type OpeningReviewState =
  /** Chờ rà soát (Waiting for review). */
  | 'DRAWN'
  /** Có căn cứ (Justified). */
  | 'JUSTIFIED'
  /** Không có căn cứ (Not justified). */
  | 'NOT_JUSTIFIED';

/** The organisation that the legal representative applies for. */
export type OrganisationInput = {
  /** Mã số doanh nghiệp or mã số thuế: 10 or 13 digits. */
  identifier: string;
};

/** Which lists; a field left out does not narrow. */
export type OutreachListFilter = {
  /** Whether in force; null: any. */
  state?: OutreachListState | null | undefined;
};

/** Whether a list is in force. */
export type OutreachListState =
  /** Đã đóng (Closed). */
  | 'CLOSED'
  /** Hết hạn (Expired). */
  | 'EXPIRED'
  /** Còn hiệu lực (Running). */
  | 'OPEN';

/** Which meetings; a field left out does not narrow. */
export type OutreachMeetingFilter = {
  /** Where they stand; null: any. */
  state?: MeetingState | null | undefined;
};

/** Where a person on a list stands by the office's record. */
export type OutreachStage =
  /** Đã kích hoạt (Activated). */
  | 'ACTIVATED'
  /** Chưa kích hoạt (Not activated). */
  | 'WAITING'
  /** Không cần đến (No visit needed). */
  | 'WITHDRAWN';

/** Who goes from door to door. */
export type OutreachTeamKind =
  /** Tổ công nghệ số cộng đồng (Community digital team). */
  | 'DIGITAL_TEAM'
  /** Công an (Police). */
  | 'POLICE'
  /** Hội phụ nữ (Women’s union). */
  | 'WOMENS_UNION'
  /** Đoàn thanh niên (Youth union). */
  | 'YOUTH_UNION';

/** Where holders lock their own accounts. */
export type OwnLockChannel =
  /** Tại quầy (Counter). */
  | 'COUNTER'
  /** Tổng đài (Hotline). */
  | 'HOTLINE'
  /** Cổng Định Danh (Portal). */
  | 'PORTAL'
  /** Tin nhắn (Text message). */
  | 'SMS';

/** Why holders lock their own accounts. */
export type OwnLockReason =
  /** Không phải tôi đăng nhập (It was not me who signed in). */
  | 'NOT_ME'
  /** Mất điện thoại hoặc SIM (Phone or SIM lost). */
  | 'PHONE_LOST'
  /** Khóa để đề phòng (As a precaution). */
  | 'PRECAUTION';

/** The officer's own password, again. */
export type OwnPasswordInput = {
  /** Never logged, never given back. */
  password: string;
};

/** Which part of a list that people page through by number. */
export type PageInput = {
  /** Rows to give, 1 to 100. Error: BAD_USER_INPUT. */
  limit?: number;
  /** Rows to leave out, 0 to 10000; whoever looks further narrows the filter. Error: BAD_USER_INPUT. */
  offset?: number;
};

/** A paper brought to the counter to be shown on the account. */
export type PaperType =
  /** Giấy khai sinh (Birth certificate). */
  | 'BIRTH_CERTIFICATE'
  /** Giấy phép lái xe (Driving licence). */
  | 'DRIVING_LICENCE'
  /** Thẻ bảo hiểm y tế (Health-insurance card). */
  | 'HEALTH_INSURANCE'
  /** Giấy tờ khác (Other paper). */
  | 'OTHER'
  /** Hộ chiếu (Passport). */
  | 'PASSPORT'
  /** Mã số thuế (Tax code). */
  | 'TAX_CODE'
  /** Đăng ký xe (Vehicle registration). */
  | 'VEHICLE_REGISTRATION';

/** What can be done with a change of number that waits. */
export type PhoneChangeAction =
  /** Xác nhận đổi số (Confirm the change). */
  | 'CONFIRM'
  /** Không chấp thuận (Decline). */
  | 'DECLINE'
  /** Thay bằng yêu cầu khác (Overtake). */
  | 'OVERTAKE';

/** Giấy tờ xuất trình: what the person showed at the counter. */
export type PhoneChangeDocument =
  /** Căn cước công dân gắn chip (Citizen card with chip). */
  | 'CCCD_CHIP'
  /** Thẻ căn cước (Identity card). */
  | 'IDENTITY_CARD'
  /** Hộ chiếu (Passport). */
  | 'PASSPORT'
  /** Thẻ thường trú, thẻ tạm trú (Residence card). */
  | 'RESIDENCE_CARD';

/** Where a change of the registered phone number stands. */
export type PhoneChangeState =
  /** Chờ cán bộ thứ hai xác nhận (Waits for a second officer). */
  | 'AWAITING_CONFIRMATION'
  /** Đã đổi số (Changed). */
  | 'CHANGED'
  /** Không chấp thuận (Declined). */
  | 'DECLINED'
  /** Đã có yêu cầu khác thay thế (Overtaken by another change). */
  | 'OVERTAKEN';

/** How a registered phone number was changed. */
export type PhoneChangeWay =
  /** Đổi trực tiếp tại cơ quan Công an (In person at the police). */
  | 'COUNTER'
  /** Chủ tài khoản tự đổi trên cổng (By the holder at the portal). */
  | 'PORTAL';

/** When an agency will be under maintenance. */
export type PlanDowntimeInput = {
  /** Which agency. */
  code: AgencyCode;
  /** Until when: after it begins, ahead of now, at most 30 days long. Refusal: DOWNTIME_RANGE. */
  endsAt: string;
  /** Key of the caller, 8 to 100 characters; the same key gives the first answer again. */
  idempotencyKey: string;
  /** What it is for; may be empty, at most 1,000 characters. Refusal: REASON_TEXT_TOO_LONG. */
  note: string;
  /** From when; may have passed. */
  startsAt: string;
};

/** A meeting to come. */
export type PlanOutreachMeetingInput = {
  /** Thôn, khu whose people are invited. Refusal: ValidationFailed. */
  hamlets: Array<string>;
  /** Your own key for this meeting, 8 to 100 characters; the same key gives the same meeting. */
  idempotencyKey: string;
  /** Where, 3 to 200 characters. Refusal: ValidationFailed. */
  place: string;
  /** When it begins, within the next 180 days. Refusal: ValidationFailed. */
  startsAt: string;
  /** Code of a covered ward or commune. Error: NOT_FOUND. */
  unitCode: string;
};

/** Kết quả đối chiếu với Cơ sở dữ liệu quốc gia về dân cư. */
export type PopulationCheckOutcome =
  /** Khớp (Matches). */
  | 'MATCHED'
  /** Có thông tin không khớp (Some information does not match). */
  | 'MISMATCHED'
  /** Không tìm thấy trong dữ liệu dân cư (Not found in the population data). */
  | 'NOT_FOUND'
  /** Chưa đối chiếu được (Could not be checked yet). */
  | 'UNAVAILABLE';

/** One paper that the citizen brings to have it shown on the account. */
export type PresentedPaperInput = {
  /** Its number as printed, 3 to 30 characters. */
  number: string;
  /** Its uploaded scan; null: none. */
  scanFileId?: string | null | undefined;
  /** Which paper. */
  type: PaperType;
};

/** A sheet to look at: pasted text, or rows that were read before. */
export type PreviewTargetSheetInput = {
  /** Day of the document: names of units are judged by it. */
  issuedOn: string;
  /** Rows that an earlier preview gave; the text is then not looked at. */
  sheet?: TargetSheetInput | null | undefined;
  /** A table that was copied: tabs, several spaces, or Markdown. */
  text?: string | null | undefined;
};

/** Where a limit of processing stands. */
export type ProcessingLimitState =
  /** Đã chấm dứt theo quyết định (Ended by a decision). */
  | 'ENDED'
  /** Đang hạn chế (In force). */
  | 'IN_FORCE'
  /** Chủ tài khoản đã gỡ (Lifted by the holder). */
  | 'LIFTED';

/** What is done with the data of a holder that a holder can stop. */
export type ProcessingUse =
  /** Chia sẻ danh tính bằng mã QR (Sharing the identity by QR code). */
  | 'IDENTITY_SHARING'
  /** Đưa vào danh sách đến từng nhà, mời dự buổi hướng dẫn (Lists of calls from door to door, invitations to meetings). */
  | 'OUTREACH'
  /** Nhắn tin nhắc kích hoạt tài khoản (Messages that remind of activating). */
  | 'REMINDER';

/** Đề nghị thay đổi thời hạn lưu trữ. */
export type ProposeRetentionPeriodInput = {
  /** The period, in the unit of the kind, within its bounds. */
  amount: number;
  /** Chosen by the caller, 8 to 100 letters, digits, dots, dashes; the same key makes no second proposal. */
  idempotencyKey: string;
  /** Which records. */
  kind: RetentionKind;
  /** Why, 10 to 1,000 characters; who decides reads it. Refusal: ValidationFailed. */
  reason: string;
};

/** Figures as the document prints them. They are kept as published, and never computed with. */
export type PublishedFiguresInput = {
  /** Tài khoản đã kích hoạt; null: the document prints none. */
  activated?: number | null | undefined;
  /** Hồ sơ đã thu nhận; null: the document prints none. */
  collected?: number | null | undefined;
  /** Đã duyệt, chưa kích hoạt; null: the document prints none. */
  waiting?: number | null | undefined;
};

/** Why the agency is asked. */
export type QuestionCause =
  /** Công dân thêm từ tài khoản (Added by the holder). */
  | 'ADDED'
  /** Cán bộ hỏi lại (Asked again by an officer). */
  | 'ASKED_AGAIN'
  /** Đề nghị cơ quan xem lại (The answer is disputed). */
  | 'DISPUTED'
  /** Số giấy tờ được sửa (The number was corrected). */
  | 'EDITED'
  /** Giấy tờ hết hạn (The paper has expired). */
  | 'EXPIRED'
  /** Nộp cùng hồ sơ (Presented with the application). */
  | 'PRESENTED'
  /** Xác thực lại định kỳ (Asked again on schedule). */
  | 'SCHEDULED';

/** Which visit the code is wanted of. */
export type ReadVisitCodeInput = {
  /** The visit. */
  id: string;
};

/** A letter that was handed over at the counter, as it was read. */
export type RecordLetterHandoverInput = {
  /** The version that was read. Refusal: StaleVersion. */
  expectedVersion: number;
  /** The letter. */
  letterId: string;
  /** Who took it, name and office, 2 to 200 characters. Refusal: ValidationFailed. */
  receivedBy: string;
};

/** What came of a meeting as it was read. */
export type RecordOutreachMeetingInput = {
  /** Of them those who activated there. */
  activated: number;
  /** People who came. */
  came: number;
  /** The version that was read. Refusal: StaleVersion. */
  expectedVersion: number;
  /** The meeting. Error: NOT_FOUND. */
  id: string;
  /** What is to be said of it; may be empty. */
  note: string;
};

/** How somebody came to see data of the holder. */
export type RecordReadingKind =
  /** Xác thực người gọi (Caller verified). */
  | 'CALLER_VERIFIED'
  /** Mở hồ sơ đăng ký (Opened the application). */
  | 'DOSSIER_OPENED'
  /** Tra cứu theo số định danh khi tiếp nhận (Looked up by personal number at the counter). */
  | 'FOUND_BY_NUMBER'
  /** Tìm theo số định danh để đổi số điện thoại (Found by number to change the phone number). */
  | 'FOUND_FOR_PHONE_CHANGE'
  /** Xem đầy đủ số định danh và số điện thoại (Saw personal number and phone number in full). */
  | 'NUMBERS_REVEALED'
  /** Mở kết quả xác thực giấy tờ (Opened the cross-check of a paper). */
  | 'PAPER_OPENED'
  /** Xem ảnh trong hồ sơ (Looked at a picture of the application). */
  | 'PICTURE_OPENED'
  /** Cơ quan quản lý đọc câu hỏi xác thực giấy tờ (The agency read the question about a paper). */
  | 'READ_BY_AGENCY'
  /** Mở yêu cầu của bạn để trả lời (Opened your request to answer it). */
  | 'REQUEST_OPENED'
  /** Gửi thông tin đến cơ quan quản lý để xác thực giấy tờ (Sent to the agency to confirm a paper). */
  | 'SENT_TO_AGENCY'
  /** Xem thông tin được chia sẻ bằng mã QR (Looked at what was shared by QR). */
  | 'SHARED_BY_QR';

/** Visits of one list. */
export type RecordVisitsInput = {
  /** The list. Error: NOT_FOUND. */
  listId: string;
  /** 1 to 200, in the order in which they were made. Refusal: ValidationFailed. */
  visits: Array<VisitInput>;
};

/** Whose open applications are given to whom. */
export type RedistributeClaimsInput = {
  /** Name with which the colleague signs in who gets them; null: they go back to the queue. */
  heir?: string | null | undefined;
  /** Name with which the officer signs in whose claims are taken. */
  username: string;
};

/** Why an application is refused for good. */
export type RefusalReason =
  /** Thẻ căn cước không còn giá trị (Identity card no longer valid). */
  | 'CARD_NOT_VALID'
  /** Hồ sơ trùng (Duplicate application). */
  | 'DUPLICATE_APPLICATION'
  /** Giấy tờ có dấu hiệu giả mạo (Paper shows signs of forgery). */
  | 'FORGED_PAPER'
  /** Không chứng minh được danh tính (Identity not proven). */
  | 'IDENTITY_NOT_PROVEN'
  /** Không thuộc đối tượng được cấp (Not eligible). */
  | 'NOT_ELIGIBLE';

/** Which application is refused, as it was read, and why. */
export type RefuseApplicationInput = {
  /** The version that was read. Refusal: StaleVersion. */
  expectedVersion: number;
  /** The application. */
  id: string;
  /** Coded reason. */
  reason: RefusalReason;
  /** The reason in words, 10 to 1,000 characters. Refusal: ValidationFailed. */
  text: string;
};

/** Which visit is refused, as it was read, and why. */
export type RefuseAssistedActivationInput = {
  /** The version that was read. Refusal: StaleVersion. */
  expectedVersion: number;
  /** The visit. */
  id: string;
  /** In words, 10 to 1,000 characters. Refusal: ValidationFailed. */
  reason: string;
};

/** Which request is refused, as it was read, and why. */
export type RefuseAuditExportInput = {
  /** The version that was read. Refusal: StaleVersion. */
  expectedVersion: number;
  /** The request. */
  id: string;
  /** Why, 10 to 1,000 characters; who asked reads it. Refusal: ValidationFailed. */
  text: string;
};

/** Which change is refused, as it was read, and why. */
export type RefuseRetentionPeriodInput = {
  /** The version that was read. Refusal: StaleVersion. */
  expectedVersion: number;
  /** The change. */
  id: string;
  /** Why, 10 to 1,000 characters; who proposed reads it. Refusal: ValidationFailed. */
  text: string;
};

/** A public key with which the machine of an agency signs. */
export type RegisterAgencyKeyInput = {
  /** Which agency. */
  code: AgencyCode;
  /** When it ends: after it begins, within two years of that, ahead of now. Refusal: AGENCY_KEY_VALIDITY. */
  expiresAt: string;
  /** Key of the caller, 8 to 100 characters; the same key gives the first answer again. */
  idempotencyKey: string;
  /** The public key as the text of a JWK: EC P-256, or RSA of at least 2048 bits, without a private part. Refusals: AGENCY_KEY_FORMAT, AGENCY_KEY_EXISTS. */
  publicJwk: string;
  /** From when it counts; may have passed. */
  validFrom: string;
};

/** Khiếu nại of a holder against a lock that was decided on a request. */
export type RegisterLockAppealInput = {
  /** At the hotline: checkId of the caller whom this officer has just verified; null at the counter. */
  callerCheckId?: string | null | undefined;
  /** Where the holder came to. */
  channel: LockAppealChannel;
  /** Chosen by the caller, 8 to 100 letters, digits, dots and dashes; the same key again gives the same answer. */
  idempotencyKey: string;
  /** At the counter: the holder, or the legal representative, is there and has shown the card; false at the hotline. */
  isHolderPresent: boolean;
  /** Mã đề nghị on the notice to the holder, e.g. DK-2026-000012. */
  lockRequestCode: string;
  /** Of whom: the 12 digits of a person, or the identifier of an organisation. */
  subjectNumber: string;
  /** What the holder says, in the own words; 10 to 1000 characters. */
  words: string;
};

/** Phiếu TK03, as the requester handed it in at the counter. */
export type RegisterLockRequestInput = {
  /** The law that the requester cites, 10 to 1,000 characters. Refusal: ValidationFailed. */
  citedBasis: string;
  /** Date of its document, today at the latest. Refusal: ValidationFailed. */
  documentOn: string;
  /** Chosen by the caller, 8 to 100 letters, digits, dots, dashes; the same key makes no second request. */
  idempotencyKey: string;
  /** Giữ kín: the holder is told nothing until the head ends that. */
  isSealed: boolean;
  /** To lock, or to unlock what was locked before. */
  kind: LockRequestKind;
  /** Why, in the words of the requester, 10 to 1,000 characters. Refusal: ValidationFailed. */
  requestReason: string;
  /** Where the reply is sent; null: it is handed over. Refusal: ValidationFailed. */
  requesterEmail?: string | null | undefined;
  /** Name of the requester in full, 5 to 200 characters. Refusal: ValidationFailed. */
  requesterName: string;
  /** Số, ký hiệu of its document, 2 to 100 characters. Refusal: ValidationFailed. */
  requesterReference: string;
  /** Who asks. Refusal: REQUESTER_NOT_ENTITLED for a relying party since 1 July 2024. */
  requesterType: RequesterType;
  /** An uploaded scan of the signed form, kind SCAN; null: none. Refusal: FILE_UNKNOWN. */
  scanFileId?: string | null | undefined;
  /** Whose account: the 12 digits of a person, or the 10 or 13 digits of an organisation; anywhere in the country. Refusals: ValidationFailed, LOCK_SUBJECT_UNKNOWN. */
  subjectNumber: string;
  /** Code of the lock that is to end, 'DK-2026-000012': given exactly with UNLOCK. Refusals: LOCK_NOT_STANDING, UNLOCK_NOT_BY_REQUESTER. */
  targetRequestCode?: string | null | undefined;
  /** The receiving ward, among the officer's; null: that of the account where the officer serves it, else the officer's own unit. Refusal: UNIT_UNKNOWN. */
  unitCode?: string | null | undefined;
};

/** Which day of the official calendar becomes an ordinary one again. */
export type RemoveCalendarDayInput = {
  /** The day. */
  date: string;
  /** Why, with the document that says so, 5 to 200 characters. It stands in the audit chain. Refusal: ValidationFailed. */
  reason: string;
};

/** Which passkey goes. */
export type RemoveOwnPasskeyInput = {
  /** As given by ownSignInMeans. */
  passkeyId: string;
  /** The own password, again. Never logged, never given back. */
  password: string;
};

/** Another name for a team as it was read. */
export type RenameOutreachTeamInput = {
  /** The version that was read. Refusal: StaleVersion. */
  expectedVersion: number;
  /** The team. Error: NOT_FOUND. */
  id: string;
  /** 3 to 120 characters. Refusal: ValidationFailed. */
  name: string;
};

/** Another name for a passkey. */
export type RenameOwnPasskeyInput = {
  /** The new name. */
  name: string;
  /** As given by ownSignInMeans. */
  passkeyId: string;
};

/** What can be done with a report of wards. */
export type ReportAction =
  /** Ghi nhận xét (Comment). */
  | 'COMMENT'
  /** Ban hành (Issue). */
  | 'ISSUE';

/** What a report of wards covers. */
export type ReportPeriod =
  /** Hằng tháng (Monthly). */
  | 'MONTHLY'
  /** Đột xuất (On demand). */
  | 'ON_DEMAND'
  /** Hằng tuần (Weekly). */
  | 'WEEKLY';

/** A visit for a caller who has been verified. It holds no secret and no code. */
export type RequestAssistedActivationInput = {
  /** One of those of callerCheckForm. */
  channel: AssistanceChannel;
  /** As given by checkCaller to this officer, at most 30 minutes ago. */
  checkId: string;
  /** The citizen agrees to be helped. Without it nothing is recorded. */
  consentGiven: boolean;
  /** Whose device the citizen types on. */
  device: AssistanceDevice;
  /** Who is with the citizen. */
  helper: AssistanceHelper;
  /** Name of the helper, 2 to 200 characters; not looked at when nobody helps. */
  helperName?: string | null | undefined;
  /** The caller's key: sent again, it gives the first answer again. */
  idempotencyKey: string;
  /** Where the citizen is helped, 2 to 200 characters. */
  place: string;
};

/** Đề nghị kết xuất nhật ký. */
export type RequestAuditExportInput = {
  /** Which lines. */
  filter: AuditFilterInput;
  /** Chosen by the caller, 8 to 100 letters, digits, dots, dashes; the same key makes no second request. */
  idempotencyKey: string;
  /** What the lines are needed for, 10 to 300 characters. Refusal: ValidationFailed. */
  purpose: string;
};

/** The code that the holder reads out from the new phone, and what was shown. */
export type RequestPhoneChangeInput = {
  /** Six digits; spaces are left out. */
  code: string;
  /** What the holder showed. */
  document: PhoneChangeDocument;
  /** As given by sendPhoneChangeCode. */
  flowId: string;
};

/** Who asks for a lock or an unlock. */
export type RequesterType =
  /** Cơ quan chức năng có thẩm quyền (Competent authority). */
  | 'COMPETENT_AUTHORITY'
  /** Cơ quan tiến hành tố tụng (Procedure-conducting agency). */
  | 'PROCEDURAL_AGENCY'
  /** Bên sử dụng dịch vụ (Relying party). */
  | 'RELYING_PARTY';

/** Which unlock needs another code. */
export type ResendAssistedUnlockCodeInput = {
  /** As given by sendAssistedUnlockCode. */
  flowId: string;
};

/** Which code is wanted again. */
export type ResendPhoneCodeInput = {
  /** As given when the first code was sent. */
  flowId: string;
};

/** Thẻ thường trú or thẻ tạm trú of a foreigner. */
export type ResidenceCardKind =
  /** Thẻ thường trú (Permanent residence card). */
  | 'PERMANENT'
  /** Thẻ tạm trú (Temporary residence card). */
  | 'TEMPORARY';

/** Xử lý giấy tờ không khớp. */
export type ResolveMismatchInput = {
  /** Which cross-check. */
  crossCheckId: string;
  /** Its version as read; another one is refused as STALE_VERSION. */
  expectedVersion: number;
  /** Why, 10 to 1,000 characters. With AGENCY_MISTAKE the agency reads it. */
  note: string;
  /** Whose mistake it is. */
  resolution: MismatchResolution;
};

/** Which connection to take up again, and why. */
export type ResumeAgencyInput = {
  /** Which agency. */
  code: AgencyCode;
  /** The version that was read. Refusal: StaleVersion. */
  expectedVersion: number;
  /** Why, 10 to 1,000 characters; it stands in the audit chain. Refusal: ValidationFailed. */
  reason: string;
};

/** What can be done with a change of a period. */
export type RetentionChangeAction =
  /** Phê duyệt (Approve). */
  | 'APPROVE'
  /** Từ chối (Refuse). */
  | 'REFUSE'
  /** Rút đề nghị (Withdraw the proposal). */
  | 'WITHDRAW';

/** Where a change of a period stands. */
export type RetentionChangeState =
  /** Đã phê duyệt (Approved). */
  | 'APPROVED'
  /** Chờ phê duyệt (Awaiting approval). */
  | 'PROPOSED'
  /** Đã từ chối (Refused). */
  | 'REFUSED'
  /** Đã rút (Withdrawn). */
  | 'WITHDRAWN';

/** What becomes of records at the end of their period. */
export type RetentionEnd =
  /** Ẩn danh (Anonymised). */
  | 'ANONYMISED'
  /** Xóa (Deleted). */
  | 'DELETED'
  /** Lưu vĩnh viễn (Kept for ever). */
  | 'KEPT';

/** What keeps records past their end while it stands. */
export type RetentionHold =
  /** Công dân không đồng ý với kết quả xác thực giấy tờ (Citizen contests the result about a paper). */
  | 'CONTESTED_PAPER'
  /** Khiếu nại chưa giải quyết (Open appeal). */
  | 'OPEN_APPEAL'
  /** Yêu cầu của chủ thể dữ liệu chưa trả lời (Open request of the data subject). */
  | 'OPEN_DATA_REQUEST'
  /** Đề nghị khóa, mở khóa chưa giải quyết (Open request for a lock or unlock). */
  | 'OPEN_LOCK_REQUEST'
  /** Hạn chế xử lý dữ liệu đang có hiệu lực (Limit of processing in force). */
  | 'PROCESSING_LIMIT'
  /** Tài khoản đang khóa theo đề nghị (Account locked on request). */
  | 'STANDING_LOCK';

/** A kind of record with its period. */
export type RetentionKind =
  /** Tài khoản định danh điện tử (Electronic identification accounts). */
  | 'ACCOUNT'
  /** Lịch sử sử dụng tài khoản (History of the use of accounts). */
  | 'ACCOUNT_USE'
  /** Trả lời cũ của cơ quan quản lý giấy tờ (Former answers of agencies about papers). */
  | 'AGENCY_ANSWER'
  /** Lịch hẹn đã qua (Past appointments). */
  | 'APPOINTMENT'
  /** Việc của cảnh sát khu vực đã xong (Done tasks of area officers). */
  | 'AREA_TASK'
  /** Lần kích hoạt có hỗ trợ (Activations with help). */
  | 'ASSISTED_VISIT'
  /** Nhật ký (Audit lines). */
  | 'AUDIT_LINE'
  /** Lần xác thực bằng mã (Verifications by code). */
  | 'CODE_FLOW'
  /** Yêu cầu của chủ thể dữ liệu đã trả lời (Settled requests of data subjects). */
  | 'DATA_REQUEST'
  /** Số liệu thống kê (Statistics). */
  | 'FIGURE'
  /** Tin nhắn gửi đến tổng đài (Messages to the hotline number). */
  | 'INBOUND_SMS'
  /** Đề nghị, căn cứ và văn bản khóa, mở khóa (Requests, grounds and letters of locks and unlocks). */
  | 'LOCK_RECORD'
  /** Thông báo đã gửi (Notices that were sent). */
  | 'NOTIFICATION'
  /** Tệp trong kho không còn hồ sơ nào nhắc đến (Files in the store that no record names). */
  | 'ORPHAN_FILE'
  /** Tên trong danh sách đến từng nhà, khách mời (Names on door-to-door lists, guests of meetings). */
  | 'OUTREACH_NAMES'
  /** Hồ sơ bị từ chối, trả lại (Refused and returned applications). */
  | 'REFUSED_APPLICATION'
  /** Ảnh, bản chụp của hồ sơ bị từ chối, trả lại (Pictures and scans of refused and returned applications). */
  | 'REFUSED_APPLICATION_FILE'
  /** Thông tin từ cơ sở dữ liệu nguồn (What registers reported). */
  | 'REGISTER_EVENT'
  /** Đăng ký bỏ dở (Abandoned registrations). */
  | 'REGISTRATION_DRAFT'
  /** Khóa chống gửi trùng (Keys against sending twice). */
  | 'REPEAT_KEY'
  /** Phiên đăng nhập đã hết hạn (Expired sessions). */
  | 'SESSION'
  /** Tệp kết quả của việc chạy lâu (Result files of long tasks). */
  | 'TASK_FILE'
  /** Tệp tải lên không dùng đến (Uploads that were not used). */
  | 'UNUSED_UPLOAD';

/** Where a run stands. */
export type RetentionRunState =
  /** Bị lỗi, sẽ chạy tiếp (Failed, will go on). */
  | 'FAILED'
  /** Đã xong (Finished). */
  | 'FINISHED'
  /** Đang chạy (Running). */
  | 'RUNNING';

/** In what a period is counted. */
export type RetentionUnit =
  /** ngày (days). */
  | 'DAYS'
  /** tháng (months). */
  | 'MONTHS';

/** Which application is returned, as it was read, and why. */
export type ReturnApplicationInput = {
  /** The version that was read. Refusal: StaleVersion. */
  expectedVersion: number;
  /** The application. */
  id: string;
  /** Coded reason. */
  reason: ReturnReason;
  /** What the citizen has to put right, in words, 10 to 1,000 characters. Refusal: ValidationFailed. */
  text: string;
};

/** Why an application goes back to the citizen, who can put it right. */
export type ReturnReason =
  /** Thông tin khai chưa chính xác (Declared information not accurate). */
  | 'DECLARED_DATA_INCORRECT'
  /** Giấy tờ không đọc được (Paper cannot be read). */
  | 'PAPER_UNREADABLE'
  /** Số điện thoại không phải chính chủ (Phone number not registered to the citizen). */
  | 'PHONE_NOT_OWNED'
  /** Cần điều chỉnh dữ liệu dân cư trước (Population record to be corrected first). */
  | 'POPULATION_RECORD_TO_BE_CORRECTED'
  /** Ảnh chân dung chưa đạt yêu cầu (Portrait below standard). */
  | 'PORTRAIT_BELOW_STANDARD';

/** Whose numbers to open, and for what. */
export type RevealApplicantInput = {
  /** The application. */
  applicationId: string;
  /** What they are needed for; null under the claim of the case, or while a purpose for the person holds. Refusal: ValidationFailed. */
  purpose?: AccessPurposeInput | null | undefined;
};

/** Whose name and number are opened, and why. */
export type RevealLockSubjectInput = {
  /** The request. */
  id: string;
  /** What for; null while a purpose for the person holds. Refusal: ValidationFailed. */
  purpose?: AccessPurposeInput | null | undefined;
};

/** Which approval was wrong, as it was read. */
export type ReverseLockRequestInput = {
  /** The version that was read. Refusal: StaleVersion. */
  expectedVersion: number;
  /** The request. */
  id: string;
  /** As with decideLockRequest. */
  password: string;
  /** What was wrong, 10 to 1,000 characters. Refusal: ValidationFailed. */
  reason: string;
};

/** What is found about an opening that was drawn, as it was read. */
export type ReviewOpeningInput = {
  /** Whether it was justified. */
  action: OpeningReviewAction;
  /** The version that was read. Refusal: StaleVersion. */
  expectedVersion: number;
  /** The opening. */
  id: string;
  /** Why, 10 to 1,000 characters; needed when it is objected to. Refusal: ValidationFailed. */
  note?: string | null | undefined;
};

/** Why the system did not approve an application by itself and an officer judges. */
export type ReviewReason =
  /** Tự động phê duyệt đang tắt (Automatic approval is off). */
  | 'AUTOMATIC_APPROVAL_OFF'
  /** Chưa có sinh trắc học gốc (No biometrics on file). */
  | 'BIOMETRICS_NO_REFERENCE'
  /** Chưa đối chiếu được sinh trắc học (Biometrics could not be compared). */
  | 'BIOMETRICS_UNAVAILABLE'
  /** Chưa có vân tay (Fingerprints missing). */
  | 'FINGERPRINTS_MISSING'
  /** Vân tay không khớp (Fingerprints do not match). */
  | 'FINGERPRINTS_NOT_MATCHED'
  /** Số định danh có điểm khác thường (Unusual id number). */
  | 'ID_NUMBER_UNUSUAL'
  /** Giấy tờ được xác thực sau (Papers confirmed later). */
  | 'PAPERS_CONFIRMED_LATE'
  /** Có giấy tờ không được xác thực (A paper is not confirmed). */
  | 'PAPER_MISMATCHED'
  /** Có giấy tờ chưa được trả lời (A paper has no answer yet). */
  | 'PAPER_UNAVAILABLE'
  /** Thông tin khai khác dữ liệu gốc (Declared data differ from the record). */
  | 'POPULATION_MISMATCHED'
  /** Không tìm thấy trong dữ liệu gốc (Not found in the database). */
  | 'POPULATION_NOT_FOUND'
  /** Cơ sở dữ liệu không trả lời (The database gave no answer). */
  | 'POPULATION_UNAVAILABLE'
  /** Chưa có ảnh chân dung (Portrait missing). */
  | 'PORTRAIT_MISSING'
  /** Ảnh chân dung không khớp (Portrait does not match). */
  | 'PORTRAIT_NOT_MATCHED'
  /** Có khả năng trùng hồ sơ (Probable duplicate). */
  | 'PROBABLE_DUPLICATE'
  /** Đăng ký thay người khác (Registered for somebody else). */
  | 'REPRESENTED_PERSON';

/** Which key to revoke, and why. */
export type RevokeAgencyKeyInput = {
  /** Which agency. */
  code: AgencyCode;
  /** Thumbprint of the key. Error: NOT_FOUND. */
  kid: string;
  /** Why, 10 to 1,000 characters; it stands in the audit chain. Refusal: ValidationFailed. */
  reason: string;
};

/** A role in a unit for some time. */
export type RoleInput = {
  /** Whom a clerk answers for; null for every other role. */
  agencyCode?: AgencyCode | null | undefined;
  /** As what. */
  role: OfficerRole;
  /** In which unit; the units below it are covered too. */
  unitCode: string;
  /** First day. */
  validFrom: string;
  /** First day on which it counts no more; null: no end. */
  validTo?: string | null | undefined;
};

/** Yếu tố xác thực thứ hai: what an officer proves besides the password or the account at the identity provider. */
export type SecondFactor =
  /** Khóa truy cập (Passkey). */
  | 'PASSKEY'
  /** Ở nơi cấp tài khoản đơn vị (At the provider of work accounts). */
  | 'PROVIDER'
  /** Mã khôi phục (Recovery code). */
  | 'RECOVERY_CODE'
  /** Mã của ứng dụng xác thực (Code of the authenticator app). */
  | 'TOTP';

/** Whose registered phone gets the code of an unlock. */
export type SendAssistedUnlockCodeInput = {
  /** The account. */
  accountId: string;
  /** One of those of AccountLocks.channels. */
  channel: AssistedLockChannel;
  /** At the hotline: as given by checkHolderCaller to this officer, at most 30 minutes ago. */
  checkId?: string | null | undefined;
  /** At the counter: what the holder showed, face and picture compared. */
  document?: PhoneChangeDocument | null | undefined;
};

/** Whose number is to be changed in person, and to what. */
export type SendPhoneChangeCodeInput = {
  /** As given by phoneChangeHolder. */
  accountId: string;
  /** The officer states that the holder is present and is the person on the document. Must be true. */
  isHolderPresent: boolean;
  /** Chính chủ: the holder declares that the subscription stands in the own name. Must be true. */
  isOwnSubscription: boolean;
  /** A Vietnamese mobile number, as people write it. */
  newPhoneNumber: string;
};

/** What one day of the official calendar is, and by which document. */
export type SetCalendarDayInput = {
  /** The day. */
  date: string;
  /** What it is. SWAPPED_WORKING is for a Saturday or Sunday only. Refusal: ValidationFailed. */
  kind: CalendarDayKind;
  /** What it is for; may be empty, at most 1,000 characters. Refusal: ValidationFailed. */
  note: string;
  /** The document that orders it, by number and date, 5 to 200 characters. Refusal: ValidationFailed. */
  source: string;
  /** How certain it is: PENDING_LAW never counts, PROJECTED counts and is marked. */
  status: CalendarDayStatus;
};

/** When reports of the officer's unit are drafted by themselves. */
export type SetReportScheduleInput = {
  /** The campaign that is reported on. */
  campaignId: string;
  /** 1 (Monday) to 7 of the week, or 1 to 28 of the month. */
  day: number;
  /** ON_DEMAND: none is drafted by itself any more. */
  period: ReportPeriod;
  /** Nơi nhận of every draft: 1 to 20 lines. */
  recipients: Array<string>;
};

/** What an auditor does with a finding, as it was read. */
export type SettleAccessFindingInput = {
  /** One of AccessFinding.allowedActions. */
  action: AccessFindingAction;
  /** The version that was read. Refusal: StaleVersion. */
  expectedVersion: number;
  /** The finding. */
  id: string;
  /** What was found out, 10 to 1,000 characters; needed for everything but TAKE. Refusal: ValidationFailed. */
  note?: string | null | undefined;
};

/** Which request is settled, as it was read, and the written answer. */
export type SettleDataRequestInput = {
  /** The version that was read. Refusal: StaleVersion. */
  expectedVersion: number;
  /** The request. */
  id: string;
  /** The answer, or why it is refused, as the holder will read it, 10 to 1,000 characters. Refusal: ValidationFailed. */
  text: string;
};

/** Giới tính, as on the card. */
export type Sex =
  /** Nữ (Female). */
  | 'FEMALE'
  /** Nam (Male). */
  | 'MALE';

/** Who signs in. */
export type SignInInput = {
  /** The password. Never logged, never given back. */
  password: string;
  /** Name to sign in with; capitals do not matter. */
  username: string;
};

/** Up or down. */
export type SortDirection =
  /** Earliest first. */
  | 'ASC'
  /** Latest first. */
  | 'DESC';

/** Where a question to a source stands. */
export type SourceCheckState =
  /** It has answered. */
  | 'ANSWERED'
  /** No answer by answerBy: an officer judges without it. */
  | 'SILENT'
  /** Asked, and asked again until answerBy. */
  | 'WAITING';

/** Chủ thể danh tính điện tử: who holds the account. */
export type SubjectType =
  /** Công dân Việt Nam (Vietnamese citizen). */
  | 'CITIZEN'
  /** Người nước ngoài (Foreigner). */
  | 'FOREIGNER'
  /** Cơ quan, tổ chức (Agency or organisation). */
  | 'ORGANISATION';

/** What is declared and presented at the counter (hồ sơ đăng ký). */
export type SubmitApplicationInput = {
  /** The appointment that the person came with; null: without one. */
  appointmentId?: string | null | undefined;
  /** The card of a citizen; null: none, lost or damaged. */
  card?: IdentityCardInput | null | undefined;
  /** True: the form of consent is signed. Anything else is refused: CONSENT_REQUIRED. */
  consentGiven?: boolean | null | undefined;
  /** Ngày sinh; null for an organisation. */
  dateOfBirth?: string | null | undefined;
  /** E-mail for the notice besides the SMS; null: none. */
  email?: string | null | undefined;
  /** The uploaded fingerprints; null or empty: none were taken. */
  fingerprintFileIds?: Array<string> | null | undefined;
  /** Only for a foreigner. */
  foreigner?: ForeignerPapersInput | null | undefined;
  /** Họ, chữ đệm và tên as on the card, 2 to 80 letters; for an organisation its name. */
  fullName: string;
  /** Who acts for the person; null: nobody. */
  guardian?: GuardianInput | null | undefined;
  /** Chosen by the caller, 8 to 100 letters, digits, dots, dashes; the same key gives the first answer again and enters nothing twice. */
  idempotencyKey: string;
  /** The level applied for; null exactly for an organisation. */
  level?: AccountLevel | null | undefined;
  /** Only for an organisation. */
  organisation?: OrganisationInput | null | undefined;
  /** Papers to be shown on the account; null or empty: none. */
  papers?: Array<PresentedPaperInput> | null | undefined;
  /** Nơi thường trú; address in Vietnam of a foreigner; registered office. 5 to 300 characters. */
  permanentAddress: string;
  /** Số định danh cá nhân of the person, of the legal representative for an organisation: 12 digits, spaces and dots allowed. */
  personalIdNumber: string;
  /** Own-name mobile number (chính chủ), of the guardian for a child; +84 and the 11-digit form before 2018 are converted. */
  phoneNumber: string;
  /** The uploaded portrait; null: none was taken. */
  portraitFileId?: string | null | undefined;
  /** Tạo lại hồ sơ: the returned application that this one follows; null: a first attempt. */
  previousApplicationId?: string | null | undefined;
  /** Other uploaded scans; null or empty: none. */
  scanFileIds?: Array<string> | null | undefined;
  /** Giới tính; null for an organisation. */
  sex?: Sex | null | undefined;
  /** Who applies; null: a citizen. */
  subjectType?: SubjectType | null | undefined;
  /** Code of one of the officer's wards or communes. */
  unitCode: string;
};

/** Which connection to suspend, and why. */
export type SuspendAgencyInput = {
  /** Which agency. */
  code: AgencyCode;
  /** The version that was read. Refusal: StaleVersion. */
  expectedVersion: number;
  /** Why, 10 to 1,000 characters; it stands in the audit chain. Refusal: ValidationFailed. */
  reason: string;
};

/** Which subscription to suspend, resume or remove, and why. */
export type SwitchLockSubscriptionInput = {
  /** The version that was read. Refusal: StaleVersion. */
  expectedVersion: number;
  /** Identifier of the subscription. Error: NOT_FOUND. */
  id: string;
  /** Why, 10 to 1,000 characters; it stands in the audit chain. Refusal: ValidationFailed. */
  reason: string;
};

/** Whether a target will be reached by the day it is due. */
export type TargetOutlook =
  /** Đã đạt (Reached). */
  | 'DONE'
  /** Không đặt hạn (No due day). */
  | 'NO_DUE_DAY'
  /** Chưa chắc kịp (Not certain). */
  | 'UNCERTAIN'
  /** Kịp hạn (In time). */
  | 'WILL_MAKE_IT'
  /** Không kịp hạn (Not in time). */
  | 'WILL_NOT';

/** The rows of a sheet, as the preview gave them. They are judged anew. */
export type TargetSheetInput = {
  /** Its rows in order, 300 at most. Error: BAD_USER_INPUT. */
  rows: Array<TargetSheetRowInput>;
  /** How it came in; not SEED. Error: BAD_USER_INPUT. */
  source: TargetSource;
  /** Its stated sum. Refusal: TargetSheetRefused. */
  statedTotal?: TargetSheetTotalInput | null | undefined;
};

/** One row as it was read from text or a file. */
export type TargetSheetRowInput = {
  /** Line of what was handed in, from 1; problems name it. */
  line: number;
  /** Name of the unit as written. */
  name: string;
  /** Note as written; may be empty. */
  note: string;
  /** Number of people as written: "1.404" is 1404. */
  people: string;
};

/** The line of the sum, as it was read. */
export type TargetSheetTotalInput = {
  /** Line of what was handed in, from 1. */
  line: number;
  /** The sum as written. */
  people: string;
};

/** How the table of targets of a campaign came in. */
export type TargetSource =
  /** Tệp CSV (CSV file). */
  | 'CSV'
  /** Tệp DOCX (DOCX file). */
  | 'DOCX'
  /** Có sẵn khi cài đặt (Came with the system). */
  | 'SEED'
  /** Dán bảng (Pasted table). */
  | 'TEXT'
  /** Tệp XLSX (XLSX file). */
  | 'XLSX';

/** Units that go over whole into one. */
export type UnitMergerChangeInput = {
  /** Codes of the units that end, each in one change only. Refusal: ValidationFailed. */
  predecessorCodes: Array<string>;
  /** The unit that takes over. */
  successor: UnitMergerSuccessorInput;
};

/** A document that merges units, as it stands. */
export type UnitMergerInput = {
  /** At least one. */
  changes: Array<UnitMergerChangeInput>;
  /** Number, e.g. '1679/NQ-UBTVQH15', 3 to 200 characters. */
  documentNumber: string;
  /** First day of the new units, from 90 days ago to 366 days ahead, not before the date of the document. */
  effectiveOn: string;
  /** Date of the document, not after today. */
  issuedOn: string;
  /** Who issued it, 3 to 200 characters. */
  issuer: string;
};

/** The unit that takes over. */
export type UnitMergerSuccessorInput = {
  /** Code of five digits. A new unit may use the code of one that ends by the same document. Refusal: ValidationFailed. */
  code: string;
  /** The new unit; null: a unit that stands already takes over and stays. */
  founded?: FoundedUnitInput | null | undefined;
};

/** By which units figures are shown: those that the document names, or those that stand in their place today. */
export type UnitView =
  /** Theo đơn vị trong văn bản (By the units of the document). */
  | 'AS_ISSUED'
  /** Theo đơn vị hiện nay (By today's units). */
  | 'AS_OF_TODAY';

/** Whom an account at the identity provider is taken from. */
export type UnlinkOfficerIdentityInput = {
  /** As given by officers. */
  officerId: string;
  /** The administrator's own password, again. Never logged, never given back. */
  password: string;
};

/** An unlock at the wish of the holder. */
export type UnlockAccountForHolderInput = {
  /** The account. */
  accountId: string;
  /** One of those of AccountLocks.channels. */
  channel: AssistedLockChannel;
  /** At the hotline: as given by checkHolderCaller to this officer, at most 30 minutes ago. */
  checkId?: string | null | undefined;
  /** Six digits, as the holder reads them out; spaces are left out. */
  code: string;
  /** At the counter: what the holder showed, face and picture compared. */
  document?: PhoneChangeDocument | null | undefined;
  /** As given by sendAssistedUnlockCode. */
  flowId: string;
};

/** Which request is no longer kept from the holder, as it was read. */
export type UnsealLockRequestInput = {
  /** The version that was read. Refusal: StaleVersion. */
  expectedVersion: number;
  /** The request. */
  id: string;
};

/** How an agency is connected, whole. */
export type UpdateAgencyInput = {
  /** Working days until an answer is overdue, 1 to 30. Refusal: AGENCY_LIMIT_RANGE. */
  answerWithinDays: number;
  /** How it answers. */
  channel: AgencyChannel;
  /** Which agency. */
  code: AgencyCode;
  /** Whom to ask at the agency; may be empty, at most 200 characters. Refusal: REASON_TEXT_TOO_LONG. */
  contact: string;
  /** The version that was read. Refusal: StaleVersion. */
  expectedVersion: number;
  /** The agreement by number, date and purpose, 10 to 500 characters; it is recorded with every access. Refusal: LEGAL_BASIS_REQUIRED. */
  legalBasis: string;
  /** Calls to its service that may be open at one moment, 1 to 50. Refusal: AGENCY_LIMIT_RANGE. */
  maxInFlight: number;
  /** Requests that its machine may send in a minute, 1 to 10,000. Refusal: AGENCY_LIMIT_RANGE. */
  requestsPerMinute: number;
  /** What its machine may do, e.g. cross-check:answer:TAX_CODE; only for papers that it owns today. Refusal: AGENCY_SCOPE_UNKNOWN. */
  scopes: Array<string>;
};

/** Kiểm tra mã QR chia sẻ danh tính. */
export type VerifySharingCodeInput = {
  /** What the identity is checked for, 10 to 300 characters. Kept, and told to the holder. */
  purpose: string;
  /** What the QR holds, exactly as it was scanned. */
  qrContent: string;
};

/** One visit, as the phone has kept it. */
export type VisitInput = {
  /** A UUID that the phone makes once for the visit: sent again, it is recorded once. */
  clientId: string;
  /** The version of the person that the phone held. */
  expectedVersion: number;
  /** At most 300 characters, without long numbers; null: nothing to note. */
  note?: string | null | undefined;
  /** What came out. */
  outcome: VisitOutcome;
  /** Who was visited. */
  personId: string;
  /** When somebody stood at the door, by the clock of the phone. */
  visitedAt: string;
};

/** Kết quả đến nhà: what came out of a visit. */
export type VisitOutcome =
  /** Đã kích hoạt (Has activated). */
  | 'ACTIVATED'
  /** Vắng nhà (Away). */
  | 'AWAY'
  /** Đã qua đời (Has died). */
  | 'DECEASED'
  /** Đã chuyển đi (Has moved). */
  | 'MOVED'
  /** Không có điện thoại (Has no phone). */
  | 'NO_PHONE'
  /** Từ chối (Refused). */
  | 'REFUSED'
  /** Đã gặp, sẽ làm (Met, will do it). */
  | 'WILL_DO'
  /** Sai số điện thoại (Wrong phone number). */
  | 'WRONG_NUMBER';

/** What became of a visit that was sent. */
export type VisitStatus =
  /** Đã ghi nhận từ trước (Was recorded before). */
  | 'ALREADY_RECORDED'
  /** Hồ sơ đã thay đổi (The record has changed). */
  | 'CONFLICT'
  /** Đã ghi nhận (Recorded). */
  | 'RECORDED'
  /** Không được ghi nhận (Not recorded). */
  | 'REFUSED';

/** What kind of unit people belong to: phường, xã, đặc khu. */
export type WardKind =
  /** Xã (Commune). */
  | 'COMMUNE'
  /** Đặc khu (Special zone). */
  | 'SPECIAL_ZONE'
  /** Phường (Ward). */
  | 'WARD';

/** How far a report of wards has come. */
export type WardReportState =
  /** Dự thảo (Draft). */
  | 'DRAFTED'
  /** Đã ban hành (Issued). */
  | 'ISSUED';

/** How it is known that the holder was told of the account. */
export type WindowOpening =
  /** Thông báo đã đến (The notice arrived). */
  | 'DELIVERED'
  /** Thông báo đã gửi, chưa có xác nhận của nhà mạng (The notice was sent; no receipt from the carrier). */
  | 'SENT'
  /** Cán bộ báo trực tiếp (Told in person by an officer). */
  | 'TOLD_IN_PERSON';

/** Which request is withdrawn, as it was read. */
export type WithdrawAuditExportInput = {
  /** The version that was read. Refusal: StaleVersion. */
  expectedVersion: number;
  /** The request. */
  id: string;
};

/** Which request the requester takes back, as it was read. */
export type WithdrawLockRequestInput = {
  /** The version that was read. Refusal: StaleVersion. */
  expectedVersion: number;
  /** The request. */
  id: string;
  /** Why, in the words of the requester, 10 to 1,000 characters. Refusal: ValidationFailed. */
  reason: string;
};

/** Which change is withdrawn, as it was read. */
export type WithdrawRetentionPeriodInput = {
  /** The version that was read. Refusal: StaleVersion. */
  expectedVersion: number;
  /** The change. */
  id: string;
};

export type OfferedOutreachListsQueryVariables = Exact<{ [key: string]: never; }>;


export type OfferedOutreachListsQuery = { myOutreachLists: Array<{ id: string, code: string, teamName: string, hamlets: Array<string>, expiresAt: string, people: number, unit: { name: string } }> };

export type OutreachListForFieldQueryVariables = Exact<{
  id: string;
}>;


export type OutreachListForFieldQuery = { outreachListForField: { id: string, code: string, teamName: string, hamlets: Array<string>, expiresAt: string, asOf: string, unit: { name: string }, people: Array<{ id: string, fullName: string, birthYear: number, hamlet: string | null, address: string, phoneHint: string, stage: OutreachStage, version: number, lastVisit: { outcome: VisitOutcome, visitedAt: string, note: string | null, visitorName: string } | null }> } };

export type RecordVisitsMutationVariables = Exact<{
  input: RecordVisitsInput;
}>;


export type RecordVisitsMutation = { recordVisits:
    | { __typename: 'RuleRefused', message: string }
    | { __typename: 'ValidationFailed', message: string }
    | { __typename: 'VisitsRecorded', results: Array<{ clientId: string, status: VisitStatus, message: string | null, person: { stage: OutreachStage, version: number, lastVisit: { outcome: VisitOutcome, visitedAt: string, note: string | null, visitorName: string } | null } | null }> }
   };

export type AdministrativeUnitsQueryVariables = Exact<{
  takesNewCases: boolean;
}>;


export type AdministrativeUnitsQuery = { administrativeUnits: Array<{ code: string, name: string }> };

export type BreakGlassAlarmsQueryVariables = Exact<{ [key: string]: never; }>;


export type BreakGlassAlarmsQuery = { breakGlassAlarms: Array<{ id: string, username: string, displayName: string, raisedAt: string, isOwn: boolean, unit: { code: string, name: string } }> };

export type AcknowledgeBreakGlassMutationVariables = Exact<{
  input: AcknowledgeBreakGlassInput;
}>;


export type AcknowledgeBreakGlassMutation = { acknowledgeBreakGlass:
    | { __typename: 'BreakGlassAcknowledged', acknowledgedAt: string }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', code: string, message: string, legalBasis: string | null, fields: Array<{ path: string, code: string, message: string }> }
   };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { username: string, displayName: string, permissions: Array<string>, units: Array<{ code: string, name: string }> } };

export type SignInPolicyQueryVariables = Exact<{ [key: string]: never; }>;


export type SignInPolicyQuery = { signInPolicy: { isPasswordEnough: boolean, hasSingleSignOn: boolean } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn:
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'SecondFactorNeeded', signInToken: string, hasApp: boolean, passkeyOptions: string | null }
    | { __typename: 'SecondFactorToEnrol', signInToken: string, passkeyOptions: string | null, offered: { secret: string, address: string } }
    | { __typename: 'SignedIn', officer: { username: string, displayName: string, permissions: Array<string>, units: Array<{ code: string, name: string }> } }
   };

export type CompleteOfficerSignInMutationVariables = Exact<{
  input: CompleteOfficerSignInInput;
}>;


export type CompleteOfficerSignInMutation = { completeOfficerSignIn:
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'SignedIn', recoveryCodes: Array<string> | null, officer: { username: string, displayName: string, permissions: Array<string>, units: Array<{ code: string, name: string }> } }
   };

export type CompletePasskeySignInMutationVariables = Exact<{
  input: CompletePasskeySignInInput;
}>;


export type CompletePasskeySignInMutation = { completePasskeySignIn:
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'SignedIn', recoveryCodes: Array<string> | null, officer: { username: string, displayName: string, permissions: Array<string>, units: Array<{ code: string, name: string }> } }
   };

export type CompleteSingleSignOnMutationVariables = Exact<{ [key: string]: never; }>;


export type CompleteSingleSignOnMutation = { completeSingleSignOn:
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'SecondFactorNeeded', signInToken: string, hasApp: boolean, passkeyOptions: string | null }
    | { __typename: 'SignedIn', officer: { username: string, displayName: string, permissions: Array<string>, units: Array<{ code: string, name: string }> } }
    | { __typename: 'WorkAccountNotLinked', subject: string }
   };

export type ReadOfficerLinkMutationVariables = Exact<{
  token: string;
}>;


export type ReadOfficerLinkMutation = { readOfficerLink:
    | { __typename: 'OfficerOfLink', username: string, displayName: string }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
   };

export type EnrolOfficerMutationVariables = Exact<{
  input: EnrolOfficerInput;
}>;


export type EnrolOfficerMutation = { enrolOfficer:
    | { __typename: 'OfficerEnrolled', username: string }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', code: string, message: string, legalBasis: string | null, fields: Array<{ path: string, code: string, message: string }> }
   };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { signedOutAt: string } };

export type SourceHealthQueryVariables = Exact<{ [key: string]: never; }>;


export type SourceHealthQuery = { sourceHealth: Array<{ source: CheckSource, waiting: number, silent: number, oldestAskedAt: string | null }> };

export type AccessFindingsQueryVariables = Exact<{
  isOpen: boolean;
  page?: PageInput | null | undefined;
}>;


export type AccessFindingsQuery = { accessFindings: Array<{ id: string, version: number, kind: AccessFindingKind, state: AccessFindingState, officerName: string, unitName: string, onDay: string, raisedAt: string, takenBy: string | null, closedAt: string | null, allowedActions: Array<AccessFindingAction>, evidence: Array<{ name: string, value: number }> }> };

export type AccessFindingPartsFragment = { id: string, version: number, kind: AccessFindingKind, state: AccessFindingState, officerName: string, unitName: string, onDay: string, raisedAt: string, takenBy: string | null, closedAt: string | null, allowedActions: Array<AccessFindingAction>, evidence: Array<{ name: string, value: number }> };

export type AccessFindingQueryVariables = Exact<{
  id: string;
}>;


export type AccessFindingQuery = { accessFinding: { finding: { id: string, version: number, kind: AccessFindingKind, state: AccessFindingState, officerName: string, unitName: string, onDay: string, raisedAt: string, takenBy: string | null, closedAt: string | null, allowedActions: Array<AccessFindingAction>, evidence: Array<{ name: string, value: number }> }, notes: Array<{ writtenBy: string, writtenAt: string, action: AccessFindingAction, note: string }>, openings: Array<{ id: string, at: string, isDenied: boolean, purpose: AccessPurpose, basis: OpeningBasis, note: string | null }> } };

export type OpenedAccessFindingPartsFragment = { finding: { id: string, version: number, kind: AccessFindingKind, state: AccessFindingState, officerName: string, unitName: string, onDay: string, raisedAt: string, takenBy: string | null, closedAt: string | null, allowedActions: Array<AccessFindingAction>, evidence: Array<{ name: string, value: number }> }, notes: Array<{ writtenBy: string, writtenAt: string, action: AccessFindingAction, note: string }>, openings: Array<{ id: string, at: string, isDenied: boolean, purpose: AccessPurpose, basis: OpeningBasis, note: string | null }> };

export type SettleAccessFindingMutationVariables = Exact<{
  input: SettleAccessFindingInput;
}>;


export type SettleAccessFindingMutation = { settleAccessFinding:
    | { __typename: 'AccessFindingSettled', opened: { finding: { id: string, version: number, kind: AccessFindingKind, state: AccessFindingState, officerName: string, unitName: string, onDay: string, raisedAt: string, takenBy: string | null, closedAt: string | null, allowedActions: Array<AccessFindingAction>, evidence: Array<{ name: string, value: number }> }, notes: Array<{ writtenBy: string, writtenAt: string, action: AccessFindingAction, note: string }>, openings: Array<{ id: string, at: string, isDenied: boolean, purpose: AccessPurpose, basis: OpeningBasis, note: string | null }> } }
    | { __typename: 'RuleRefused', message: string, legalBasis: string | null }
    | { __typename: 'StaleVersion', message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', message: string, legalBasis: string | null, fields: Array<{ path: string, message: string }> }
   };

export type ExplainableOfficersQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type ExplainableOfficersQuery = { explainableOfficers: Array<{ username: string, displayName: string }> };

export type OfficerAccessQueryVariables = Exact<{
  username: string;
  permission: string;
  unitCode: string;
  day?: string | null | undefined;
  caseCode?: string | null | undefined;
}>;


export type OfficerAccessQuery = { officerAccess: { isAllowed: boolean, steps: Array<{ rule: AccessRule, isMet: boolean, roles: Array<OfficerRole> }> } };

export type AccountLocksQueryVariables = Exact<{
  accountId: string;
  purpose?: AccessPurposeInput | null | undefined;
}>;


export type AccountLocksQuery = { accountLocks: { accountId: string, accountState: AccountState, accountLevel: AccountLevel | null, subjectType: SubjectType, subjectName: string, subjectNumberMasked: string, lockedSince: string | null, allowedActions: Array<HolderLockAction>, channels: Array<AssistedLockChannel>, unit: { code: string, name: string }, grounds: Array<{ id: string, kind: LockGroundKind, origin: LockOrigin, lifter: LockLifter, legalBasis: string, channel: OwnLockChannel | null, reason: OwnLockReason | null, lockRequestId: string | null, lockRequestCode: string | null, requesterName: string | null, isProvisional: boolean, startedAt: string, startedBy: string, endedAt: string | null, endedBy: string | null, endedBecause: LockGroundEnding | null }>, openings: Array<{ groundId: string, sentence: string }> } };

export type AccountLocksPartsFragment = { accountId: string, accountState: AccountState, accountLevel: AccountLevel | null, subjectType: SubjectType, subjectName: string, subjectNumberMasked: string, lockedSince: string | null, allowedActions: Array<HolderLockAction>, channels: Array<AssistedLockChannel>, unit: { code: string, name: string }, grounds: Array<{ id: string, kind: LockGroundKind, origin: LockOrigin, lifter: LockLifter, legalBasis: string, channel: OwnLockChannel | null, reason: OwnLockReason | null, lockRequestId: string | null, lockRequestCode: string | null, requesterName: string | null, isProvisional: boolean, startedAt: string, startedBy: string, endedAt: string | null, endedBy: string | null, endedBecause: LockGroundEnding | null }>, openings: Array<{ groundId: string, sentence: string }> };

export type FindAccountLocksMutationVariables = Exact<{
  input: FindAccountLocksInput;
}>;


export type FindAccountLocksMutation = { findAccountLocks:
    | { __typename: 'AccountLocksFound', accountId: string }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', code: string, message: string, legalBasis: string | null, fields: Array<{ path: string, message: string }> }
   };

export type CheckHolderCallerMutationVariables = Exact<{
  input: CheckCallerInput;
}>;


export type CheckHolderCallerMutation = { checkHolderCaller:
    | { __typename: 'HolderCallerChecked', isVerified: boolean, checkId: string | null, verdicts: Array<{ field: CallerField, outcome: CallerOutcome }> }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', code: string, message: string, legalBasis: string | null, fields: Array<{ path: string, message: string }> }
   };

export type LockAccountForHolderMutationVariables = Exact<{
  input: LockAccountForHolderInput;
}>;


export type LockAccountForHolderMutation = { lockAccountForHolder:
    | { __typename: 'AccountLockedForHolder', locks: { accountId: string, accountState: AccountState, accountLevel: AccountLevel | null, subjectType: SubjectType, subjectName: string, subjectNumberMasked: string, lockedSince: string | null, allowedActions: Array<HolderLockAction>, channels: Array<AssistedLockChannel>, unit: { code: string, name: string }, grounds: Array<{ id: string, kind: LockGroundKind, origin: LockOrigin, lifter: LockLifter, legalBasis: string, channel: OwnLockChannel | null, reason: OwnLockReason | null, lockRequestId: string | null, lockRequestCode: string | null, requesterName: string | null, isProvisional: boolean, startedAt: string, startedBy: string, endedAt: string | null, endedBy: string | null, endedBecause: LockGroundEnding | null }>, openings: Array<{ groundId: string, sentence: string }> } }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', code: string, message: string, legalBasis: string | null, fields: Array<{ path: string, message: string }> }
   };

export type SendAssistedUnlockCodeMutationVariables = Exact<{
  input: SendAssistedUnlockCodeInput;
}>;


export type SendAssistedUnlockCodeMutation = { sendAssistedUnlockCode:
    | { __typename: 'AssistedUnlockCodeSent', flowId: string, otpExpiresAt: string, phoneLastThree: string }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', code: string, message: string, legalBasis: string | null, fields: Array<{ path: string, message: string }> }
   };

export type SentUnlockCodeFragment = { flowId: string, otpExpiresAt: string, phoneLastThree: string };

export type ResendAssistedUnlockCodeMutationVariables = Exact<{
  input: ResendAssistedUnlockCodeInput;
}>;


export type ResendAssistedUnlockCodeMutation = { resendAssistedUnlockCode:
    | { __typename: 'AssistedUnlockCodeSent', flowId: string, otpExpiresAt: string, phoneLastThree: string }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', code: string, message: string, legalBasis: string | null }
   };

export type UnlockAccountForHolderMutationVariables = Exact<{
  input: UnlockAccountForHolderInput;
}>;


export type UnlockAccountForHolderMutation = { unlockAccountForHolder:
    | { __typename: 'AccountUnlockedForHolder', locks: { accountId: string, accountState: AccountState, accountLevel: AccountLevel | null, subjectType: SubjectType, subjectName: string, subjectNumberMasked: string, lockedSince: string | null, allowedActions: Array<HolderLockAction>, channels: Array<AssistedLockChannel>, unit: { code: string, name: string }, grounds: Array<{ id: string, kind: LockGroundKind, origin: LockOrigin, lifter: LockLifter, legalBasis: string, channel: OwnLockChannel | null, reason: OwnLockReason | null, lockRequestId: string | null, lockRequestCode: string | null, requesterName: string | null, isProvisional: boolean, startedAt: string, startedBy: string, endedAt: string | null, endedBy: string | null, endedBecause: LockGroundEnding | null }>, openings: Array<{ groundId: string, sentence: string }> } }
    | { __typename: 'OtpRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', code: string, message: string, legalBasis: string | null, fields: Array<{ path: string, message: string }> }
   };

export type AgencyBoardQueryVariables = Exact<{ [key: string]: never; }>;


export type AgencyBoardQuery = { agencies: { asOf: string, items: Array<{ code: AgencyCode, name: string, paperTypes: Array<PaperType>, state: AgencyState, channel: AgencyChannel, answerWithinDays: number, openQuestions: number, overdueQuestions: number, oldestOpenAt: string | null, answers: number, medianSeconds: number | null, slowestSeconds: number | null, matched: number, mismatched: number, answeredLastDay: number, lastAnswerAt: string | null, lastFailureAt: string | null, lastFailure: string | null, isBreakerOpen: boolean, pausedUntil: string | null, isSilent: boolean, downtime: { id: string, startsAt: string, endsAt: string, note: string, isNow: boolean } | null, keyWarnings: Array<{ kind: AgencyKeyWarningKind, kid: string | null, expiresAt: string | null }> }> } };

export type AgencyQueryVariables = Exact<{
  code: AgencyCode;
}>;


export type AgencyQuery = { agency: { code: AgencyCode, version: number, name: string, paperTypes: Array<PaperType>, state: AgencyState, allowedActions: Array<AgencyAction>, channel: AgencyChannel, legalBasis: string, contact: string, answerWithinDays: number, maxInFlight: number, requestsPerMinute: number, scopes: Array<string>, possibleScopes: Array<string>, keys: Array<{ kid: string, algorithm: string, state: AgencyKeyState, validFrom: string, expiresAt: string, revokedAt: string | null, lastUsedAt: string | null, registeredAt: string, registeredBy: string }>, keyWarnings: Array<{ kind: AgencyKeyWarningKind, kid: string | null, expiresAt: string | null }>, downtimes: Array<{ id: string, startsAt: string, endsAt: string, note: string, isNow: boolean, cancelledAt: string | null, enteredBy: string | null, canCancel: boolean }>, history: Array<{ at: string, action: string, actorName: string, reason: string | null, kid: string | null }> } };

export type UpdateAgencyMutationVariables = Exact<{
  input: UpdateAgencyInput;
}>;


export type UpdateAgencyMutation = { updateAgency:
    | { __typename: 'AgencyUpdated', version: number }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'StaleVersion', code: string, message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', code: string, message: string, legalBasis: string | null, fields: Array<{ path: string, code: string, message: string }> }
   };

export type SuspendAgencyMutationVariables = Exact<{
  input: SuspendAgencyInput;
}>;


export type SuspendAgencyMutation = { suspendAgency:
    | { __typename: 'AgencySuspended', version: number }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'StaleVersion', code: string, message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', code: string, message: string, legalBasis: string | null, fields: Array<{ path: string, code: string, message: string }> }
   };

export type ResumeAgencyMutationVariables = Exact<{
  input: ResumeAgencyInput;
}>;


export type ResumeAgencyMutation = { resumeAgency:
    | { __typename: 'AgencyResumed', version: number }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'StaleVersion', code: string, message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', code: string, message: string, legalBasis: string | null, fields: Array<{ path: string, code: string, message: string }> }
   };

export type RegisterAgencyKeyMutationVariables = Exact<{
  input: RegisterAgencyKeyInput;
}>;


export type RegisterAgencyKeyMutation = { registerAgencyKey:
    | { __typename: 'AgencyKeyRegistered', kid: string }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', code: string, message: string, legalBasis: string | null, fields: Array<{ path: string, code: string, message: string }> }
   };

export type RevokeAgencyKeyMutationVariables = Exact<{
  input: RevokeAgencyKeyInput;
}>;


export type RevokeAgencyKeyMutation = { revokeAgencyKey:
    | { __typename: 'AgencyKeyRevoked', kid: string }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', code: string, message: string, legalBasis: string | null, fields: Array<{ path: string, code: string, message: string }> }
   };

export type PlanDowntimeMutationVariables = Exact<{
  input: PlanDowntimeInput;
}>;


export type PlanDowntimeMutation = { planDowntime:
    | { __typename: 'DowntimePlanned', id: string }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', code: string, message: string, legalBasis: string | null, fields: Array<{ path: string, code: string, message: string }> }
   };

export type CancelDowntimeMutationVariables = Exact<{
  input: CancelDowntimeInput;
}>;


export type CancelDowntimeMutation = { cancelDowntime:
    | { __typename: 'DowntimeCancelled', id: string }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
   };

export type AgencyQuestionsQueryVariables = Exact<{
  page?: PageInput | null | undefined;
  isOpen: boolean;
}>;


export type AgencyQuestionsQuery = { agencyQuestions: { total: number, items: Array<{ reference: string, paperType: PaperType, maskedDocumentNumber: string, fullName: string, cause: QuestionCause, requestedAt: string, answerBy: string, isOverdue: boolean, answeredAt: string | null, outcome: CrossCheckState | null, reason: CrossCheckReason | null, documentStatus: DocumentStatus | null }> } };

export type AgencyQuestionCountQueryVariables = Exact<{ [key: string]: never; }>;


export type AgencyQuestionCountQuery = { agencyQuestionCount: { open: number, overdue: number } };

export type AgencyQuestionQueryVariables = Exact<{
  reference: string;
}>;


export type AgencyQuestionQuery = { agencyQuestion: { reference: string, paperType: PaperType, documentNumber: string, personalIdNumber: string, fullName: string, dateOfBirth: string, cause: QuestionCause, note: string | null, requestedAt: string, answerBy: string } };

export type AnswerAgencyQuestionMutationVariables = Exact<{
  input: AnswerAgencyQuestionInput;
}>;


export type AnswerAgencyQuestionMutation = { answerAgencyQuestion:
    | { __typename: 'CrossCheckAnswered', reference: string, outcome: CrossCheckState, reason: CrossCheckReason | null }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', code: string, message: string, legalBasis: string | null, fields: Array<{ path: string, code: string, message: string }> }
   };

export type ApplicationsQueryVariables = Exact<{
  page?: PageInput | null | undefined;
  filter?: ApplicationFilter | null | undefined;
  sort?: ApplicationSort | null | undefined;
}>;


export type ApplicationsQuery = { applications: { total: number, totalIsCapped: boolean, items: Array<{ id: string, code: string, version: number, subjectType: SubjectType, channel: ApplicationChannel, attempt: number, state: ApplicationState, level: AccountLevel | null, fullName: string, maskedPersonalIdNumber: string, receivedAt: string, dueAt: string | null, isOverdue: boolean, workingMinutesLeft: number | null, populationCheckOutcome: PopulationCheckOutcome | null, mismatchedFields: Array<ComparedFieldName>, reviewReasons: Array<ReviewReason>, isEscalated: boolean, restsOnProjectedDay: boolean, isDecidableTogether: boolean, allowedActions: Array<ApplicationAction>, unit: { code: string, name: string }, claim: { officerName: string, isMine: boolean, until: string } | null }> } };

export type ApplicationCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type ApplicationCountsQuery = { applicationCounts: { overdue: number, mismatched: number, dueToday: number, comingDue: number, escalated: number, mine: number, decidableTogether: number, byState: Array<{ state: ApplicationState, count: number }> } };

export type ApplicationCaseQueryVariables = Exact<{
  id: string;
  purpose?: AccessPurposeInput | null | undefined;
}>;


export type ApplicationCaseQuery = { application: { id: string, code: string, version: number, subjectType: SubjectType, channel: ApplicationChannel, attempt: number, state: ApplicationState, level: AccountLevel | null, receivedAt: string, dueAt: string | null, isOverdue: boolean, workingMinutesLeft: number | null, restsOnProjectedDay: boolean, legalRegime: string, deadlineLegalBasis: string, deadlineAmount: number, deadlineUnit: DeadlineUnit, consentGivenAt: string | null, reviewReasons: Array<ReviewReason>, isEscalated: boolean, isDecidableTogether: boolean, allowedActions: Array<ApplicationAction>, unit: { code: string, name: string }, claim: { officerName: string, isMine: boolean, until: string } | null, organisation: { identifier: string, name: string, address: string, representativeName: string, maskedRepresentativeNumber: string } | null, identityPapers: { nationality: string | null, passportNumber: string | null, passportExpiresOn: string | null, card: { kind: IdentityCardKind, issuedOn: string, expiresOn: string | null, isValidAtReceipt: boolean } | null, residenceCard: { kind: ResidenceCardKind, maskedNumber: string, expiresOn: string | null } | null }, guardian: { relation: GuardianRelation, fullName: string, maskedPersonalIdNumber: string, standsUntil: string | null } | null, previousAttempt: { id: string, code: string, attempt: number, state: ApplicationState, reasonCode: string | null, reasonText: string | null } | null, nextAttempt: { id: string, code: string, attempt: number, state: ApplicationState, reasonCode: string | null, reasonText: string | null } | null, biometrics: { portrait: BiometricOutcome | null, fingerprints: BiometricOutcome | null, checkedAt: string | null }, sourceChecks: Array<{ source: CheckSource, state: SourceCheckState, attempts: number, askedAt: string, answerBy: string, answeredAt: string | null }>, duplicates: Array<{ code: string, unitName: string, signals: Array<DuplicateSignal>, other: { id: string, state: ApplicationState, receivedAt: string, fullName: string, dateOfBirth: string | null, maskedPersonalIdNumber: string, maskedPhoneNumber: string, permanentAddress: string, portraitFileId: string | null } | null }>, files: Array<{ id: string, kind: FileKind, width: number, height: number, bytes: number, createdAt: string }>, papers: Array<{ type: PaperType, maskedNumber: string, scanFileId: string | null }>, notices: Array<{ template: string, channel: NoticeChannel, state: NoticeState, createdAt: string, sentAt: string | null, receiptAt: string | null }>, applicant: { fullName: string, dateOfBirth: string | null, sex: Sex | null, permanentAddress: string, maskedPersonalIdNumber: string, maskedPhoneNumber: string, maskedEmail: string | null }, populationCheck: { outcome: PopulationCheckOutcome, checkedAt: string, fields: Array<{ field: ComparedFieldName, declared: string, recorded: string | null, isMatch: boolean }> } | null, numberWarnings: Array<{ path: string, code: string, message: string }>, decision: { outcome: ApplicationState, decidedAt: string, decidedBy: string, reasonCode: string | null, reasonText: string | null } | null, account: { id: string, level: AccountLevel | null, state: AccountState, grantedAt: string, activatedAt: string | null, window: { state: ActivationWindowState, openedAt: string | null, openedBy: WindowOpening | null, lastDay: string | null } | null } | null, history: Array<{ at: string, action: string, actorName: string, inPlaceOf: string | null }> } };

export type ApplicationCasePartsFragment = { id: string, code: string, version: number, subjectType: SubjectType, channel: ApplicationChannel, attempt: number, state: ApplicationState, level: AccountLevel | null, receivedAt: string, dueAt: string | null, isOverdue: boolean, workingMinutesLeft: number | null, restsOnProjectedDay: boolean, legalRegime: string, deadlineLegalBasis: string, deadlineAmount: number, deadlineUnit: DeadlineUnit, consentGivenAt: string | null, reviewReasons: Array<ReviewReason>, isEscalated: boolean, isDecidableTogether: boolean, allowedActions: Array<ApplicationAction>, unit: { code: string, name: string }, claim: { officerName: string, isMine: boolean, until: string } | null, organisation: { identifier: string, name: string, address: string, representativeName: string, maskedRepresentativeNumber: string } | null, identityPapers: { nationality: string | null, passportNumber: string | null, passportExpiresOn: string | null, card: { kind: IdentityCardKind, issuedOn: string, expiresOn: string | null, isValidAtReceipt: boolean } | null, residenceCard: { kind: ResidenceCardKind, maskedNumber: string, expiresOn: string | null } | null }, guardian: { relation: GuardianRelation, fullName: string, maskedPersonalIdNumber: string, standsUntil: string | null } | null, previousAttempt: { id: string, code: string, attempt: number, state: ApplicationState, reasonCode: string | null, reasonText: string | null } | null, nextAttempt: { id: string, code: string, attempt: number, state: ApplicationState, reasonCode: string | null, reasonText: string | null } | null, biometrics: { portrait: BiometricOutcome | null, fingerprints: BiometricOutcome | null, checkedAt: string | null }, sourceChecks: Array<{ source: CheckSource, state: SourceCheckState, attempts: number, askedAt: string, answerBy: string, answeredAt: string | null }>, duplicates: Array<{ code: string, unitName: string, signals: Array<DuplicateSignal>, other: { id: string, state: ApplicationState, receivedAt: string, fullName: string, dateOfBirth: string | null, maskedPersonalIdNumber: string, maskedPhoneNumber: string, permanentAddress: string, portraitFileId: string | null } | null }>, files: Array<{ id: string, kind: FileKind, width: number, height: number, bytes: number, createdAt: string }>, papers: Array<{ type: PaperType, maskedNumber: string, scanFileId: string | null }>, notices: Array<{ template: string, channel: NoticeChannel, state: NoticeState, createdAt: string, sentAt: string | null, receiptAt: string | null }>, applicant: { fullName: string, dateOfBirth: string | null, sex: Sex | null, permanentAddress: string, maskedPersonalIdNumber: string, maskedPhoneNumber: string, maskedEmail: string | null }, populationCheck: { outcome: PopulationCheckOutcome, checkedAt: string, fields: Array<{ field: ComparedFieldName, declared: string, recorded: string | null, isMatch: boolean }> } | null, numberWarnings: Array<{ path: string, code: string, message: string }>, decision: { outcome: ApplicationState, decidedAt: string, decidedBy: string, reasonCode: string | null, reasonText: string | null } | null, account: { id: string, level: AccountLevel | null, state: AccountState, grantedAt: string, activatedAt: string | null, window: { state: ActivationWindowState, openedAt: string | null, openedBy: WindowOpening | null, lastDay: string | null } | null } | null, history: Array<{ at: string, action: string, actorName: string, inPlaceOf: string | null }> };

export type ClaimApplicationMutationVariables = Exact<{
  input: ClaimApplicationInput;
}>;


export type ClaimApplicationMutation = { claimApplication:
    | { __typename: 'ApplicationClaimed', application: { id: string, version: number, claim: { officerName: string, isMine: boolean, until: string } | null } }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'StateConflict', code: string, message: string, legalBasis: string | null, currentState: ApplicationState, currentVersion: number }
   };

export type ReleaseApplicationMutationVariables = Exact<{
  input: ClaimApplicationInput;
}>;


export type ReleaseApplicationMutation = { releaseApplication:
    | { __typename: 'ApplicationReleased', released: boolean }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
   };

export type ApproveApplicationsMutationVariables = Exact<{
  input: ApproveApplicationsInput;
}>;


export type ApproveApplicationsMutation = { approveApplications:
    | { __typename: 'ApplicationsApproved', results: Array<{ id: string, code: string | null, isApproved: boolean, refusalCode: string | null, message: string | null }> }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
   };

export type ApproveApplicationMutationVariables = Exact<{
  input: ApproveApplicationInput;
}>;


export type ApproveApplicationMutation = { approveApplication:
    | { __typename: 'ApplicationApproved', application: { id: string, code: string, version: number, subjectType: SubjectType, channel: ApplicationChannel, attempt: number, state: ApplicationState, level: AccountLevel | null, receivedAt: string, dueAt: string | null, isOverdue: boolean, workingMinutesLeft: number | null, restsOnProjectedDay: boolean, legalRegime: string, deadlineLegalBasis: string, deadlineAmount: number, deadlineUnit: DeadlineUnit, consentGivenAt: string | null, reviewReasons: Array<ReviewReason>, isEscalated: boolean, isDecidableTogether: boolean, allowedActions: Array<ApplicationAction>, unit: { code: string, name: string }, claim: { officerName: string, isMine: boolean, until: string } | null, organisation: { identifier: string, name: string, address: string, representativeName: string, maskedRepresentativeNumber: string } | null, identityPapers: { nationality: string | null, passportNumber: string | null, passportExpiresOn: string | null, card: { kind: IdentityCardKind, issuedOn: string, expiresOn: string | null, isValidAtReceipt: boolean } | null, residenceCard: { kind: ResidenceCardKind, maskedNumber: string, expiresOn: string | null } | null }, guardian: { relation: GuardianRelation, fullName: string, maskedPersonalIdNumber: string, standsUntil: string | null } | null, previousAttempt: { id: string, code: string, attempt: number, state: ApplicationState, reasonCode: string | null, reasonText: string | null } | null, nextAttempt: { id: string, code: string, attempt: number, state: ApplicationState, reasonCode: string | null, reasonText: string | null } | null, biometrics: { portrait: BiometricOutcome | null, fingerprints: BiometricOutcome | null, checkedAt: string | null }, sourceChecks: Array<{ source: CheckSource, state: SourceCheckState, attempts: number, askedAt: string, answerBy: string, answeredAt: string | null }>, duplicates: Array<{ code: string, unitName: string, signals: Array<DuplicateSignal>, other: { id: string, state: ApplicationState, receivedAt: string, fullName: string, dateOfBirth: string | null, maskedPersonalIdNumber: string, maskedPhoneNumber: string, permanentAddress: string, portraitFileId: string | null } | null }>, files: Array<{ id: string, kind: FileKind, width: number, height: number, bytes: number, createdAt: string }>, papers: Array<{ type: PaperType, maskedNumber: string, scanFileId: string | null }>, notices: Array<{ template: string, channel: NoticeChannel, state: NoticeState, createdAt: string, sentAt: string | null, receiptAt: string | null }>, applicant: { fullName: string, dateOfBirth: string | null, sex: Sex | null, permanentAddress: string, maskedPersonalIdNumber: string, maskedPhoneNumber: string, maskedEmail: string | null }, populationCheck: { outcome: PopulationCheckOutcome, checkedAt: string, fields: Array<{ field: ComparedFieldName, declared: string, recorded: string | null, isMatch: boolean }> } | null, numberWarnings: Array<{ path: string, code: string, message: string }>, decision: { outcome: ApplicationState, decidedAt: string, decidedBy: string, reasonCode: string | null, reasonText: string | null } | null, account: { id: string, level: AccountLevel | null, state: AccountState, grantedAt: string, activatedAt: string | null, window: { state: ActivationWindowState, openedAt: string | null, openedBy: WindowOpening | null, lastDay: string | null } | null } | null, history: Array<{ at: string, action: string, actorName: string, inPlaceOf: string | null }> } }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'StaleVersion', code: string, message: string, legalBasis: string | null }
    | { __typename: 'StateConflict', code: string, message: string, legalBasis: string | null }
   };

export type ReturnApplicationMutationVariables = Exact<{
  input: ReturnApplicationInput;
}>;


export type ReturnApplicationMutation = { returnApplication:
    | { __typename: 'ApplicationReturned', application: { id: string, code: string, version: number, subjectType: SubjectType, channel: ApplicationChannel, attempt: number, state: ApplicationState, level: AccountLevel | null, receivedAt: string, dueAt: string | null, isOverdue: boolean, workingMinutesLeft: number | null, restsOnProjectedDay: boolean, legalRegime: string, deadlineLegalBasis: string, deadlineAmount: number, deadlineUnit: DeadlineUnit, consentGivenAt: string | null, reviewReasons: Array<ReviewReason>, isEscalated: boolean, isDecidableTogether: boolean, allowedActions: Array<ApplicationAction>, unit: { code: string, name: string }, claim: { officerName: string, isMine: boolean, until: string } | null, organisation: { identifier: string, name: string, address: string, representativeName: string, maskedRepresentativeNumber: string } | null, identityPapers: { nationality: string | null, passportNumber: string | null, passportExpiresOn: string | null, card: { kind: IdentityCardKind, issuedOn: string, expiresOn: string | null, isValidAtReceipt: boolean } | null, residenceCard: { kind: ResidenceCardKind, maskedNumber: string, expiresOn: string | null } | null }, guardian: { relation: GuardianRelation, fullName: string, maskedPersonalIdNumber: string, standsUntil: string | null } | null, previousAttempt: { id: string, code: string, attempt: number, state: ApplicationState, reasonCode: string | null, reasonText: string | null } | null, nextAttempt: { id: string, code: string, attempt: number, state: ApplicationState, reasonCode: string | null, reasonText: string | null } | null, biometrics: { portrait: BiometricOutcome | null, fingerprints: BiometricOutcome | null, checkedAt: string | null }, sourceChecks: Array<{ source: CheckSource, state: SourceCheckState, attempts: number, askedAt: string, answerBy: string, answeredAt: string | null }>, duplicates: Array<{ code: string, unitName: string, signals: Array<DuplicateSignal>, other: { id: string, state: ApplicationState, receivedAt: string, fullName: string, dateOfBirth: string | null, maskedPersonalIdNumber: string, maskedPhoneNumber: string, permanentAddress: string, portraitFileId: string | null } | null }>, files: Array<{ id: string, kind: FileKind, width: number, height: number, bytes: number, createdAt: string }>, papers: Array<{ type: PaperType, maskedNumber: string, scanFileId: string | null }>, notices: Array<{ template: string, channel: NoticeChannel, state: NoticeState, createdAt: string, sentAt: string | null, receiptAt: string | null }>, applicant: { fullName: string, dateOfBirth: string | null, sex: Sex | null, permanentAddress: string, maskedPersonalIdNumber: string, maskedPhoneNumber: string, maskedEmail: string | null }, populationCheck: { outcome: PopulationCheckOutcome, checkedAt: string, fields: Array<{ field: ComparedFieldName, declared: string, recorded: string | null, isMatch: boolean }> } | null, numberWarnings: Array<{ path: string, code: string, message: string }>, decision: { outcome: ApplicationState, decidedAt: string, decidedBy: string, reasonCode: string | null, reasonText: string | null } | null, account: { id: string, level: AccountLevel | null, state: AccountState, grantedAt: string, activatedAt: string | null, window: { state: ActivationWindowState, openedAt: string | null, openedBy: WindowOpening | null, lastDay: string | null } | null } | null, history: Array<{ at: string, action: string, actorName: string, inPlaceOf: string | null }> } }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'StaleVersion', code: string, message: string, legalBasis: string | null }
    | { __typename: 'StateConflict', code: string, message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', code: string, message: string, legalBasis: string | null, fields: Array<{ path: string, code: string, message: string }> }
   };

export type RefuseApplicationMutationVariables = Exact<{
  input: RefuseApplicationInput;
}>;


export type RefuseApplicationMutation = { refuseApplication:
    | { __typename: 'ApplicationRefused', application: { id: string, code: string, version: number, subjectType: SubjectType, channel: ApplicationChannel, attempt: number, state: ApplicationState, level: AccountLevel | null, receivedAt: string, dueAt: string | null, isOverdue: boolean, workingMinutesLeft: number | null, restsOnProjectedDay: boolean, legalRegime: string, deadlineLegalBasis: string, deadlineAmount: number, deadlineUnit: DeadlineUnit, consentGivenAt: string | null, reviewReasons: Array<ReviewReason>, isEscalated: boolean, isDecidableTogether: boolean, allowedActions: Array<ApplicationAction>, unit: { code: string, name: string }, claim: { officerName: string, isMine: boolean, until: string } | null, organisation: { identifier: string, name: string, address: string, representativeName: string, maskedRepresentativeNumber: string } | null, identityPapers: { nationality: string | null, passportNumber: string | null, passportExpiresOn: string | null, card: { kind: IdentityCardKind, issuedOn: string, expiresOn: string | null, isValidAtReceipt: boolean } | null, residenceCard: { kind: ResidenceCardKind, maskedNumber: string, expiresOn: string | null } | null }, guardian: { relation: GuardianRelation, fullName: string, maskedPersonalIdNumber: string, standsUntil: string | null } | null, previousAttempt: { id: string, code: string, attempt: number, state: ApplicationState, reasonCode: string | null, reasonText: string | null } | null, nextAttempt: { id: string, code: string, attempt: number, state: ApplicationState, reasonCode: string | null, reasonText: string | null } | null, biometrics: { portrait: BiometricOutcome | null, fingerprints: BiometricOutcome | null, checkedAt: string | null }, sourceChecks: Array<{ source: CheckSource, state: SourceCheckState, attempts: number, askedAt: string, answerBy: string, answeredAt: string | null }>, duplicates: Array<{ code: string, unitName: string, signals: Array<DuplicateSignal>, other: { id: string, state: ApplicationState, receivedAt: string, fullName: string, dateOfBirth: string | null, maskedPersonalIdNumber: string, maskedPhoneNumber: string, permanentAddress: string, portraitFileId: string | null } | null }>, files: Array<{ id: string, kind: FileKind, width: number, height: number, bytes: number, createdAt: string }>, papers: Array<{ type: PaperType, maskedNumber: string, scanFileId: string | null }>, notices: Array<{ template: string, channel: NoticeChannel, state: NoticeState, createdAt: string, sentAt: string | null, receiptAt: string | null }>, applicant: { fullName: string, dateOfBirth: string | null, sex: Sex | null, permanentAddress: string, maskedPersonalIdNumber: string, maskedPhoneNumber: string, maskedEmail: string | null }, populationCheck: { outcome: PopulationCheckOutcome, checkedAt: string, fields: Array<{ field: ComparedFieldName, declared: string, recorded: string | null, isMatch: boolean }> } | null, numberWarnings: Array<{ path: string, code: string, message: string }>, decision: { outcome: ApplicationState, decidedAt: string, decidedBy: string, reasonCode: string | null, reasonText: string | null } | null, account: { id: string, level: AccountLevel | null, state: AccountState, grantedAt: string, activatedAt: string | null, window: { state: ActivationWindowState, openedAt: string | null, openedBy: WindowOpening | null, lastDay: string | null } | null } | null, history: Array<{ at: string, action: string, actorName: string, inPlaceOf: string | null }> } }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'StaleVersion', code: string, message: string, legalBasis: string | null }
    | { __typename: 'StateConflict', code: string, message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', code: string, message: string, legalBasis: string | null, fields: Array<{ path: string, code: string, message: string }> }
   };

export type RevealApplicantMutationVariables = Exact<{
  input: RevealApplicantInput;
}>;


export type RevealApplicantMutation = { revealApplicant:
    | { __typename: 'ApplicantRevealed', personalIdNumber: string, phoneNumber: string }
    | { __typename: 'ValidationFailed', code: string, message: string, legalBasis: string | null, fields: Array<{ path: string, code: string, message: string }> }
   };

export type CrossChecksQueryVariables = Exact<{
  applicationId: string;
}>;


export type CrossChecksQuery = { crossChecks: Array<{ id: string, version: number, paperType: PaperType, maskedNumber: string, agencyName: string, state: CrossCheckState, stateSince: string, turn: CrossCheckTurn, reason: CrossCheckReason | null, mismatchedFields: Array<CrossCheckField>, validUntil: string | null, answerBy: string | null, isOverdue: boolean, attempts: number, resolution: MismatchResolution | null, isContested: boolean, allowedActions: Array<CrossCheckAction> }> };

export type CrossCheckQueryVariables = Exact<{
  id: string;
}>;


export type CrossCheckQuery = { crossCheck: { id: string, version: number, paperType: PaperType, maskedNumber: string, agencyName: string, state: CrossCheckState, stateSince: string, turn: CrossCheckTurn, reason: CrossCheckReason | null, mismatchedFields: Array<CrossCheckField>, validUntil: string | null, answerBy: string | null, isOverdue: boolean, attempts: number, resolution: MismatchResolution | null, isContested: boolean, allowedActions: Array<CrossCheckAction>, documentStatus: DocumentStatus | null, scanFileId: string | null, resolutionNote: string | null, resolvedByName: string | null, resolvedAt: string | null, contestNote: string | null, contestedAt: string | null, comparison: Array<{ field: CrossCheckField, declared: string, population: string | null, agency: string | null, isMismatched: boolean }>, rounds: Array<{ reference: string, round: number, cause: QuestionCause, note: string | null, agency: AgencyCode, requestedAt: string, answerBy: string, attempts: number, disclosedAt: string | null, endedAt: string | null, outcome: CrossCheckState | null, reason: CrossCheckReason | null, channel: AgencyChannel | null, answeredBy: string | null, agencyReference: string | null, questionFingerprint: string, answerFingerprint: string | null }> } };

export type CrossCheckPartsFragment = { id: string, version: number, paperType: PaperType, maskedNumber: string, agencyName: string, state: CrossCheckState, stateSince: string, turn: CrossCheckTurn, reason: CrossCheckReason | null, mismatchedFields: Array<CrossCheckField>, validUntil: string | null, answerBy: string | null, isOverdue: boolean, attempts: number, resolution: MismatchResolution | null, isContested: boolean, allowedActions: Array<CrossCheckAction>, documentStatus: DocumentStatus | null, scanFileId: string | null, resolutionNote: string | null, resolvedByName: string | null, resolvedAt: string | null, contestNote: string | null, contestedAt: string | null, comparison: Array<{ field: CrossCheckField, declared: string, population: string | null, agency: string | null, isMismatched: boolean }>, rounds: Array<{ reference: string, round: number, cause: QuestionCause, note: string | null, agency: AgencyCode, requestedAt: string, answerBy: string, attempts: number, disclosedAt: string | null, endedAt: string | null, outcome: CrossCheckState | null, reason: CrossCheckReason | null, channel: AgencyChannel | null, answeredBy: string | null, agencyReference: string | null, questionFingerprint: string, answerFingerprint: string | null }> };

export type AskAgencyAgainMutationVariables = Exact<{
  input: AskAgencyAgainInput;
}>;


export type AskAgencyAgainMutation = { askAgencyAgain:
    | { __typename: 'AgencyAskedAgain', crossCheck: { id: string, version: number, paperType: PaperType, maskedNumber: string, agencyName: string, state: CrossCheckState, stateSince: string, turn: CrossCheckTurn, reason: CrossCheckReason | null, mismatchedFields: Array<CrossCheckField>, validUntil: string | null, answerBy: string | null, isOverdue: boolean, attempts: number, resolution: MismatchResolution | null, isContested: boolean, allowedActions: Array<CrossCheckAction>, documentStatus: DocumentStatus | null, scanFileId: string | null, resolutionNote: string | null, resolvedByName: string | null, resolvedAt: string | null, contestNote: string | null, contestedAt: string | null, comparison: Array<{ field: CrossCheckField, declared: string, population: string | null, agency: string | null, isMismatched: boolean }>, rounds: Array<{ reference: string, round: number, cause: QuestionCause, note: string | null, agency: AgencyCode, requestedAt: string, answerBy: string, attempts: number, disclosedAt: string | null, endedAt: string | null, outcome: CrossCheckState | null, reason: CrossCheckReason | null, channel: AgencyChannel | null, answeredBy: string | null, agencyReference: string | null, questionFingerprint: string, answerFingerprint: string | null }> } }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'StaleVersion', code: string, message: string, legalBasis: string | null }
   };

export type ResolveMismatchMutationVariables = Exact<{
  input: ResolveMismatchInput;
}>;


export type ResolveMismatchMutation = { resolveMismatch:
    | { __typename: 'MismatchResolved', crossCheck: { id: string, version: number, paperType: PaperType, maskedNumber: string, agencyName: string, state: CrossCheckState, stateSince: string, turn: CrossCheckTurn, reason: CrossCheckReason | null, mismatchedFields: Array<CrossCheckField>, validUntil: string | null, answerBy: string | null, isOverdue: boolean, attempts: number, resolution: MismatchResolution | null, isContested: boolean, allowedActions: Array<CrossCheckAction>, documentStatus: DocumentStatus | null, scanFileId: string | null, resolutionNote: string | null, resolvedByName: string | null, resolvedAt: string | null, contestNote: string | null, contestedAt: string | null, comparison: Array<{ field: CrossCheckField, declared: string, population: string | null, agency: string | null, isMismatched: boolean }>, rounds: Array<{ reference: string, round: number, cause: QuestionCause, note: string | null, agency: AgencyCode, requestedAt: string, answerBy: string, attempts: number, disclosedAt: string | null, endedAt: string | null, outcome: CrossCheckState | null, reason: CrossCheckReason | null, channel: AgencyChannel | null, answeredBy: string | null, agencyReference: string | null, questionFingerprint: string, answerFingerprint: string | null }> } }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'StaleVersion', code: string, message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', code: string, message: string, legalBasis: string | null, fields: Array<{ path: string, code: string, message: string }> }
   };

export type CorrectPaperMutationVariables = Exact<{
  input: CorrectPaperInput;
}>;


export type CorrectPaperMutation = { correctPaper:
    | { __typename: 'PaperCorrected', crossCheck: { id: string, version: number, paperType: PaperType, maskedNumber: string, agencyName: string, state: CrossCheckState, stateSince: string, turn: CrossCheckTurn, reason: CrossCheckReason | null, mismatchedFields: Array<CrossCheckField>, validUntil: string | null, answerBy: string | null, isOverdue: boolean, attempts: number, resolution: MismatchResolution | null, isContested: boolean, allowedActions: Array<CrossCheckAction>, documentStatus: DocumentStatus | null, scanFileId: string | null, resolutionNote: string | null, resolvedByName: string | null, resolvedAt: string | null, contestNote: string | null, contestedAt: string | null, comparison: Array<{ field: CrossCheckField, declared: string, population: string | null, agency: string | null, isMismatched: boolean }>, rounds: Array<{ reference: string, round: number, cause: QuestionCause, note: string | null, agency: AgencyCode, requestedAt: string, answerBy: string, attempts: number, disclosedAt: string | null, endedAt: string | null, outcome: CrossCheckState | null, reason: CrossCheckReason | null, channel: AgencyChannel | null, answeredBy: string | null, agencyReference: string | null, questionFingerprint: string, answerFingerprint: string | null }> } }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'StaleVersion', code: string, message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', code: string, message: string, legalBasis: string | null, fields: Array<{ path: string, code: string, message: string }> }
   };

export type AppointmentsQueryVariables = Exact<{
  day: string;
  officeCode?: string | null | undefined;
}>;


export type AppointmentsQuery = { appointments: Array<{ id: string, code: string, version: number, state: AppointmentState, startsAt: string, fullName: string, maskedPersonalIdNumber: string, maskedPhoneNumber: string, applicationCode: string | null, allowedActions: Array<AppointmentAction>, office: { code: string, name: string } }> };

export type AppointmentPartsFragment = { id: string, code: string, version: number, state: AppointmentState, startsAt: string, fullName: string, maskedPersonalIdNumber: string, maskedPhoneNumber: string, applicationCode: string | null, allowedActions: Array<AppointmentAction>, office: { code: string, name: string } };

export type OfficesQueryVariables = Exact<{ [key: string]: never; }>;


export type OfficesQuery = { offices: Array<{ code: string, name: string }> };

export type ReceiveAppointmentMutationVariables = Exact<{
  input: AppointmentActionInput;
}>;


export type ReceiveAppointmentMutation = { receiveAppointment:
    | { __typename: 'AppointmentChanged', appointment: { id: string, code: string, version: number, state: AppointmentState, startsAt: string, fullName: string, maskedPersonalIdNumber: string, maskedPhoneNumber: string, applicationCode: string | null, allowedActions: Array<AppointmentAction>, office: { code: string, name: string } } }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'StaleVersion', code: string, message: string, legalBasis: string | null }
   };

export type MissAppointmentMutationVariables = Exact<{
  input: AppointmentActionInput;
}>;


export type MissAppointmentMutation = { missAppointment:
    | { __typename: 'AppointmentChanged', appointment: { id: string, code: string, version: number, state: AppointmentState, startsAt: string, fullName: string, maskedPersonalIdNumber: string, maskedPhoneNumber: string, applicationCode: string | null, allowedActions: Array<AppointmentAction>, office: { code: string, name: string } } }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'StaleVersion', code: string, message: string, legalBasis: string | null }
   };

export type AreaTasksQueryVariables = Exact<{
  page?: PageInput | null | undefined;
  filter?: AreaTaskFilter | null | undefined;
}>;


export type AreaTasksQuery = { areaTasks: { total: number, totalIsCapped: boolean, items: Array<{ id: string, version: number, kind: AreaTaskKind, state: AreaTaskState, fullName: string, maskedPersonalIdNumber: string, phoneNumber: string, address: string, fields: Array<ComparedFieldName>, applicationCode: string | null, visitOutcome: VisitOutcome | null, createdAt: string, doneAt: string | null, doneBy: string | null, note: string | null, unit: { code: string, name: string } }> } };

export type AreaTaskPartsFragment = { id: string, version: number, kind: AreaTaskKind, state: AreaTaskState, fullName: string, maskedPersonalIdNumber: string, phoneNumber: string, address: string, fields: Array<ComparedFieldName>, applicationCode: string | null, visitOutcome: VisitOutcome | null, createdAt: string, doneAt: string | null, doneBy: string | null, note: string | null, unit: { code: string, name: string } };

export type AreaTaskCountQueryVariables = Exact<{ [key: string]: never; }>;


export type AreaTaskCountQuery = { areaTaskCount: number };

export type CompleteAreaTaskMutationVariables = Exact<{
  input: CompleteAreaTaskInput;
}>;


export type CompleteAreaTaskMutation = { completeAreaTask:
    | { __typename: 'AreaTaskCompleted', task: { id: string, version: number, kind: AreaTaskKind, state: AreaTaskState, fullName: string, maskedPersonalIdNumber: string, phoneNumber: string, address: string, fields: Array<ComparedFieldName>, applicationCode: string | null, visitOutcome: VisitOutcome | null, createdAt: string, doneAt: string | null, doneBy: string | null, note: string | null, unit: { code: string, name: string } } }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'StaleVersion', code: string, message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', code: string, message: string, legalBasis: string | null, fields: Array<{ path: string, code: string, message: string }> }
   };

export type AssistedActivationsQueryVariables = Exact<{
  page?: PageInput | null | undefined;
  filter?: AssistedActivationFilter | null | undefined;
}>;


export type AssistedActivationsQuery = { assistedActivations: { total: number, totalIsCapped: boolean, items: Array<{ id: string, version: number, standing: AssistedActivationStanding, channel: AssistanceChannel, helper: AssistanceHelper, helperName: string | null, place: string, device: AssistanceDevice, rightFields: Array<CallerField>, unrecordedFields: Array<CallerField>, requestedAt: string, requestedBy: string, isOwn: boolean, decidedAt: string | null, decidedBy: string | null, refusalReason: string | null, countsUntil: string | null, endedAt: string | null, allowedActions: Array<AssistedActivationAction>, person: { maskedPersonalIdNumber: string, accountState: AccountState, windowState: ActivationWindowState, windowLastDay: string | null, unit: { code: string, name: string } }, unit: { code: string, name: string } }> } };

export type AssistedPersonPartsFragment = { maskedPersonalIdNumber: string, accountState: AccountState, windowState: ActivationWindowState, windowLastDay: string | null, unit: { code: string, name: string } };

export type VisitPartsFragment = { id: string, version: number, standing: AssistedActivationStanding, channel: AssistanceChannel, helper: AssistanceHelper, helperName: string | null, place: string, device: AssistanceDevice, rightFields: Array<CallerField>, unrecordedFields: Array<CallerField>, requestedAt: string, requestedBy: string, isOwn: boolean, decidedAt: string | null, decidedBy: string | null, refusalReason: string | null, countsUntil: string | null, endedAt: string | null, allowedActions: Array<AssistedActivationAction>, person: { maskedPersonalIdNumber: string, accountState: AccountState, windowState: ActivationWindowState, windowLastDay: string | null, unit: { code: string, name: string } }, unit: { code: string, name: string } };

export type AssistedActivationQueryVariables = Exact<{
  id: string;
}>;


export type AssistedActivationQuery = { assistedActivation: { id: string, version: number, standing: AssistedActivationStanding, channel: AssistanceChannel, helper: AssistanceHelper, helperName: string | null, place: string, device: AssistanceDevice, rightFields: Array<CallerField>, unrecordedFields: Array<CallerField>, requestedAt: string, requestedBy: string, isOwn: boolean, decidedAt: string | null, decidedBy: string | null, refusalReason: string | null, countsUntil: string | null, endedAt: string | null, allowedActions: Array<AssistedActivationAction>, person: { maskedPersonalIdNumber: string, accountState: AccountState, windowState: ActivationWindowState, windowLastDay: string | null, unit: { code: string, name: string } }, unit: { code: string, name: string } } };

export type CallerCheckFormQueryVariables = Exact<{ [key: string]: never; }>;


export type CallerCheckFormQuery = { callerCheckForm: { fields: Array<CallerField>, channels: Array<AssistanceChannel> } };

export type CheckCallerMutationVariables = Exact<{
  input: CheckCallerInput;
}>;


export type CheckCallerMutation = { checkCaller:
    | { __typename: 'CallerChecked', isVerified: boolean, checkId: string | null, verdicts: Array<{ field: CallerField, outcome: CallerOutcome }>, person: { maskedPersonalIdNumber: string, accountState: AccountState, windowState: ActivationWindowState, windowLastDay: string | null, unit: { code: string, name: string } } | null }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', code: string, message: string, legalBasis: string | null, fields: Array<{ path: string, code: string, message: string }> }
   };

export type ReadVisitCodeMutationVariables = Exact<{
  input: ReadVisitCodeInput;
}>;


export type ReadVisitCodeMutation = { readVisitCode:
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'VisitCode', visitCode: string, countsUntil: string }
   };

export type RequestAssistedActivationMutationVariables = Exact<{
  input: RequestAssistedActivationInput;
}>;


export type RequestAssistedActivationMutation = { requestAssistedActivation:
    | { __typename: 'AssistedActivationChanged', assistedActivation: { id: string, version: number, standing: AssistedActivationStanding, channel: AssistanceChannel, helper: AssistanceHelper, helperName: string | null, place: string, device: AssistanceDevice, rightFields: Array<CallerField>, unrecordedFields: Array<CallerField>, requestedAt: string, requestedBy: string, isOwn: boolean, decidedAt: string | null, decidedBy: string | null, refusalReason: string | null, countsUntil: string | null, endedAt: string | null, allowedActions: Array<AssistedActivationAction>, person: { maskedPersonalIdNumber: string, accountState: AccountState, windowState: ActivationWindowState, windowLastDay: string | null, unit: { code: string, name: string } }, unit: { code: string, name: string } } }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', code: string, message: string, legalBasis: string | null, fields: Array<{ path: string, code: string, message: string }> }
   };

export type ConfirmAssistedActivationMutationVariables = Exact<{
  input: ConfirmAssistedActivationInput;
}>;


export type ConfirmAssistedActivationMutation = { confirmAssistedActivation:
    | { __typename: 'AssistedActivationConfirmed', visitCode: string, assistedActivation: { id: string, version: number, standing: AssistedActivationStanding, channel: AssistanceChannel, helper: AssistanceHelper, helperName: string | null, place: string, device: AssistanceDevice, rightFields: Array<CallerField>, unrecordedFields: Array<CallerField>, requestedAt: string, requestedBy: string, isOwn: boolean, decidedAt: string | null, decidedBy: string | null, refusalReason: string | null, countsUntil: string | null, endedAt: string | null, allowedActions: Array<AssistedActivationAction>, person: { maskedPersonalIdNumber: string, accountState: AccountState, windowState: ActivationWindowState, windowLastDay: string | null, unit: { code: string, name: string } }, unit: { code: string, name: string } } }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'StaleVersion', code: string, message: string, legalBasis: string | null }
   };

export type RefuseAssistedActivationMutationVariables = Exact<{
  input: RefuseAssistedActivationInput;
}>;


export type RefuseAssistedActivationMutation = { refuseAssistedActivation:
    | { __typename: 'AssistedActivationChanged', assistedActivation: { id: string, version: number, standing: AssistedActivationStanding, channel: AssistanceChannel, helper: AssistanceHelper, helperName: string | null, place: string, device: AssistanceDevice, rightFields: Array<CallerField>, unrecordedFields: Array<CallerField>, requestedAt: string, requestedBy: string, isOwn: boolean, decidedAt: string | null, decidedBy: string | null, refusalReason: string | null, countsUntil: string | null, endedAt: string | null, allowedActions: Array<AssistedActivationAction>, person: { maskedPersonalIdNumber: string, accountState: AccountState, windowState: ActivationWindowState, windowLastDay: string | null, unit: { code: string, name: string } }, unit: { code: string, name: string } } }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'StaleVersion', code: string, message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', code: string, message: string, legalBasis: string | null, fields: Array<{ path: string, code: string, message: string }> }
   };

export type CancelAssistedActivationMutationVariables = Exact<{
  input: CancelAssistedActivationInput;
}>;


export type CancelAssistedActivationMutation = { cancelAssistedActivation:
    | { __typename: 'AssistedActivationChanged', assistedActivation: { id: string, version: number, standing: AssistedActivationStanding, channel: AssistanceChannel, helper: AssistanceHelper, helperName: string | null, place: string, device: AssistanceDevice, rightFields: Array<CallerField>, unrecordedFields: Array<CallerField>, requestedAt: string, requestedBy: string, isOwn: boolean, decidedAt: string | null, decidedBy: string | null, refusalReason: string | null, countsUntil: string | null, endedAt: string | null, allowedActions: Array<AssistedActivationAction>, person: { maskedPersonalIdNumber: string, accountState: AccountState, windowState: ActivationWindowState, windowLastDay: string | null, unit: { code: string, name: string } }, unit: { code: string, name: string } } }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'StaleVersion', code: string, message: string, legalBasis: string | null }
   };

export type AuditExportsQueryVariables = Exact<{
  page?: PageInput | null | undefined;
}>;


export type AuditExportsQuery = { auditExports: Array<{ id: string, version: number, state: AuditExportState, purpose: string, requestedByName: string, requestedAt: string, decidedByName: string | null, decidedAt: string | null, decisionText: string | null, expiresAt: string | null, canFetch: boolean, allowedActions: Array<AuditExportAction>, filter: { unitCode: string | null, actorUsername: string | null, action: string | null, subject: string | null, from: string | null, to: string | null } }> };

export type AuditExportPartsFragment = { id: string, version: number, state: AuditExportState, purpose: string, requestedByName: string, requestedAt: string, decidedByName: string | null, decidedAt: string | null, decisionText: string | null, expiresAt: string | null, canFetch: boolean, allowedActions: Array<AuditExportAction>, filter: { unitCode: string | null, actorUsername: string | null, action: string | null, subject: string | null, from: string | null, to: string | null } };

export type RequestAuditExportMutationVariables = Exact<{
  input: RequestAuditExportInput;
}>;


export type RequestAuditExportMutation = { requestAuditExport:
    | { __typename: 'AuditExportSettled', export: { id: string } }
    | { __typename: 'RuleRefused', message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', message: string, legalBasis: string | null, fields: Array<{ path: string, message: string }> }
   };

export type ApproveAuditExportMutationVariables = Exact<{
  input: ApproveAuditExportInput;
}>;


export type ApproveAuditExportMutation = { approveAuditExport:
    | { __typename: 'AuditExportSettled', export: { id: string } }
    | { __typename: 'RuleRefused', message: string, legalBasis: string | null }
    | { __typename: 'StaleVersion', message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', message: string, legalBasis: string | null }
   };

export type RefuseAuditExportMutationVariables = Exact<{
  input: RefuseAuditExportInput;
}>;


export type RefuseAuditExportMutation = { refuseAuditExport:
    | { __typename: 'AuditExportSettled', export: { id: string } }
    | { __typename: 'RuleRefused', message: string, legalBasis: string | null }
    | { __typename: 'StaleVersion', message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', message: string, legalBasis: string | null, fields: Array<{ path: string, message: string }> }
   };

export type WithdrawAuditExportMutationVariables = Exact<{
  input: WithdrawAuditExportInput;
}>;


export type WithdrawAuditExportMutation = { withdrawAuditExport:
    | { __typename: 'AuditExportSettled', export: { id: string } }
    | { __typename: 'RuleRefused', message: string, legalBasis: string | null }
    | { __typename: 'StaleVersion', message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', message: string, legalBasis: string | null }
   };

export type AuditLinesQueryVariables = Exact<{
  filter: AuditFilterInput;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AuditLinesQuery = { auditLines: { items: Array<{ sequence: number, at: string, action: string, actorName: string, subjectKind: string | null, subjectId: string | null, details: string | null, unit: { code: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type VerifyAuditChainQueryVariables = Exact<{
  unitCode: string;
}>;


export type VerifyAuditChainQuery = { verifyAuditChain: { isWhole: boolean, lineCount: number, firstBrokenSequence: number | null, unit: { code: string, name: string }, lastAnchor: { number: number, isGenuine: boolean, takenAt: string | null, sequence: number | null, isKept: boolean } | null } };

export type WorkingCalendarQueryVariables = Exact<{
  year: number;
}>;


export type WorkingCalendarQuery = { workingCalendar: Array<{ date: string, kind: CalendarDayKind, status: CalendarDayStatus, note: string, source: string }> };

export type SetCalendarDayMutationVariables = Exact<{
  input: SetCalendarDayInput;
}>;


export type SetCalendarDayMutation = { setCalendarDay:
    | { __typename: 'CalendarDaySet', recountedFrom: string }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', code: string, message: string, legalBasis: string | null, fields: Array<{ path: string, code: string, message: string }> }
   };

export type RemoveCalendarDayMutationVariables = Exact<{
  input: RemoveCalendarDayInput;
}>;


export type RemoveCalendarDayMutation = { removeCalendarDay:
    | { __typename: 'CalendarDayRemoved', date: string }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', code: string, message: string, legalBasis: string | null, fields: Array<{ path: string, code: string, message: string }> }
   };

export type ClaimHoldersQueryVariables = Exact<{ [key: string]: never; }>;


export type ClaimHoldersQuery = { claimHolders: Array<{ username: string, displayName: string, claimCount: number, until: string, coveredBy: Array<string> }> };

export type ClaimHeirsQueryVariables = Exact<{ [key: string]: never; }>;


export type ClaimHeirsQuery = { claimHeirs: Array<{ username: string, displayName: string }> };

export type RedistributeClaimsMutationVariables = Exact<{
  input: RedistributeClaimsInput;
}>;


export type RedistributeClaimsMutation = { redistributeClaims:
    | { __typename: 'ClaimsRedistributed', handedOver: number, returned: number }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
   };

export type DataRequestsQueryVariables = Exact<{
  page?: PageInput | null | undefined;
  isOpen: boolean;
}>;


export type DataRequestsQuery = { dataRequests: { total: number, totalIsCapped: boolean, items: Array<{ id: string, code: string, kind: DataRequestKind, state: DataRequestState, fullName: string, maskedPersonalIdNumber: string, receivedAt: string, answerBy: string, workingMinutesLeft: number | null, isOverdue: boolean, settledAt: string | null, unit: { code: string, name: string } }> } };

export type DataRequestCountQueryVariables = Exact<{ [key: string]: never; }>;


export type DataRequestCountQuery = { dataRequestCount: { open: number, overdue: number } };

export type DataRequestQueryVariables = Exact<{
  id: string;
  purpose?: AccessPurposeInput | null | undefined;
}>;


export type DataRequestQuery = { dataRequest: { id: string, code: string, version: number, kind: DataRequestKind, state: DataRequestState, fullName: string, maskedPersonalIdNumber: string, accountLevel: AccountLevel, receivedAt: string, answerBy: string, workingMinutesLeft: number | null, isOverdue: boolean, settledAt: string | null, text: string, carryOutBy: string | null, legalBasis: string, applicationCode: string | null, isAboutOwnReading: boolean, allowedActions: Array<DataRequestAction>, settledBy: string | null, answer: string | null, wouldStop: Array<ProcessingUse>, limitEndedBy: string | null, canEndLimit: boolean, unit: { code: string, name: string }, reading: { at: string, kind: RecordReadingKind, unitName: string | null, agencyName: string | null, purpose: string | null } | null, limit: { kind: DataRequestKind, state: ProcessingLimitState, stops: Array<ProcessingUse>, beganAt: string, endedAt: string | null, endReason: string | null } | null, letter: { number: string, verificationUrl: string, downloadPath: string | null } | null } };

export type AnswerDataRequestMutationVariables = Exact<{
  input: SettleDataRequestInput;
}>;


export type AnswerDataRequestMutation = { answerDataRequest:
    | { __typename: 'DataRequestAnswered', code: string }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'StaleVersion', code: string, message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', code: string, message: string, legalBasis: string | null, fields: Array<{ path: string, code: string, message: string }> }
   };

export type RefuseDataRequestMutationVariables = Exact<{
  input: SettleDataRequestInput;
}>;


export type RefuseDataRequestMutation = { refuseDataRequest:
    | { __typename: 'DataRequestRefused', code: string }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'StaleVersion', code: string, message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', code: string, message: string, legalBasis: string | null, fields: Array<{ path: string, code: string, message: string }> }
   };

export type ProcessingLimitsOfApplicantQueryVariables = Exact<{
  applicationId: string;
}>;


export type ProcessingLimitsOfApplicantQuery = { processingLimitsOfApplicant: Array<{ kind: DataRequestKind, stops: Array<ProcessingUse>, beganAt: string }> };

export type EndProcessingLimitMutationVariables = Exact<{
  input: EndProcessingLimitInput;
}>;


export type EndProcessingLimitMutation = { endProcessingLimit:
    | { __typename: 'ProcessingLimitEnded', code: string }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'StaleVersion', code: string, message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', code: string, message: string, legalBasis: string | null, fields: Array<{ path: string, code: string, message: string }> }
   };

export type FunnelQueryVariables = Exact<{
  on?: string | null | undefined;
  units?: UnitView | null | undefined;
}>;


export type FunnelQuery = { funnel: { asOf: string, on: string, rows: Array<{ unitCodes: Array<string>, unit: { code: string, name: string }, sums: { applications: number, accountsWithoutApplication: number, total: number, buckets: Array<{ stage: FunnelStage, count: number, opens: FunnelList | null }> } }>, total: { applications: number, accountsWithoutApplication: number, total: number, buckets: Array<{ stage: FunnelStage, count: number, opens: FunnelList | null }> } } };

export type SumsFragment = { applications: number, accountsWithoutApplication: number, total: number, buckets: Array<{ stage: FunnelStage, count: number, opens: FunnelList | null }> };

export type FunnelPeopleQueryVariables = Exact<{
  unitCodes: Array<string> | string;
  stage: FunnelStage;
  page?: PageInput | null | undefined;
}>;


export type FunnelPeopleQuery = { funnelPeople: { total: number, totalIsCapped: boolean, items: Array<{ id: string, fullName: string, maskedPersonalIdNumber: string | null, maskedPhoneNumber: string | null, hamlet: string | null, applicationId: string | null, applicationCode: string | null, approvedAt: string, unit: { code: string, name: string } }> } };

export type FindApplicantQueryVariables = Exact<{
  personalIdNumber: string;
}>;


export type FindApplicantQuery = { findApplicant: { fullName: string, dateOfBirth: string, accountLevel: AccountLevel | null, accountState: AccountState | null, openApplicationCode: string | null } | null };

export type SubmitApplicationMutationVariables = Exact<{
  input: SubmitApplicationInput;
}>;


export type SubmitApplicationMutation = { submitApplication:
    | { __typename: 'ApplicationSubmitted', application: { id: string, code: string, level: AccountLevel | null, subjectType: SubjectType, attempt: number, receivedAt: string, dueAt: string | null, deadlineAmount: number, deadlineUnit: DeadlineUnit, deadlineLegalBasis: string, unit: { name: string }, applicant: { fullName: string, maskedPersonalIdNumber: string } } }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', code: string, message: string, legalBasis: string | null, fields: Array<{ path: string, message: string }> }
   };

export type ReturnedApplicationQueryVariables = Exact<{
  id: string;
}>;


export type ReturnedApplicationQuery = { application: { id: string, code: string, state: ApplicationState, subjectType: SubjectType, level: AccountLevel | null, unit: { code: string }, applicant: { fullName: string, dateOfBirth: string | null, sex: Sex | null, permanentAddress: string }, decision: { reasonText: string | null } | null } };

export type LeaveCoversQueryVariables = Exact<{ [key: string]: never; }>;


export type LeaveCoversQuery = { leaveCovers: Array<{ assignmentId: string, role: OfficerRole, absent: string, colleague: string, validFrom: string, validTo: string, handOverNote: string, isGiven: boolean, unit: { code: string, name: string } }> };

export type ColleaguesQueryVariables = Exact<{ [key: string]: never; }>;


export type ColleaguesQuery = { colleagues: Array<{ username: string, displayName: string }> };

export type OwnRolesQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnRolesQuery = { me: { roles: Array<OfficerRole>, units: Array<{ code: string, name: string }> } };

export type GiveLeaveCoverMutationVariables = Exact<{
  input: GiveLeaveCoverInput;
}>;


export type GiveLeaveCoverMutation = { giveLeaveCover:
    | { __typename: 'OfficerAssigned', assignmentId: string }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', code: string, message: string, legalBasis: string | null, fields: Array<{ path: string, code: string, message: string }> }
   };

export type EndLeaveCoverMutationVariables = Exact<{
  input: EndAssignmentInput;
}>;


export type EndLeaveCoverMutation = { endLeaveCover:
    | { __typename: 'AssignmentEnded', endedOn: string }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
   };

export type LockAppealsQueryVariables = Exact<{
  isOpen: boolean;
  page?: PageInput | null | undefined;
}>;


export type LockAppealsQuery = { lockAppeals: { totalCount: number, items: Array<{ id: string, code: string, state: LockAppealState, channel: LockAppealChannel, lockRequestCode: string, subjectName: string, subjectNumberMasked: string, acceptedAt: string, decideBy: string, daysLeft: number | null, isOverdue: boolean, unit: { code: string, name: string } }> } };

export type LockAppealQueryVariables = Exact<{
  id: string;
}>;


export type LockAppealQuery = { lockAppeal: { id: string, code: string, version: number, state: LockAppealState, channel: LockAppealChannel, lockRequestId: string, lockRequestCode: string, lockRequestState: LockRequestState, requesterName: string, subjectName: string, subjectNumberMasked: string, acceptedAt: string, decideBy: string, daysLeft: number | null, isOverdue: boolean, words: string, registeredByName: string, decidedAt: string | null, decidedByName: string | null, decisionReason: string | null, legalBasis: string, allowedActions: Array<LockAppealAction>, unit: { code: string, name: string } } };

export type RegisterLockAppealMutationVariables = Exact<{
  input: RegisterLockAppealInput;
}>;


export type RegisterLockAppealMutation = { registerLockAppeal:
    | { __typename: 'LockAppealAccepted', code: string }
    | { __typename: 'RuleRefused', message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', message: string, legalBasis: string | null, fields: Array<{ path: string, message: string }> }
   };

export type DecideLockAppealMutationVariables = Exact<{
  input: DecideLockAppealInput;
}>;


export type DecideLockAppealMutation = { decideLockAppeal:
    | { __typename: 'LockAppealDecided' }
    | { __typename: 'RuleRefused', message: string, legalBasis: string | null }
    | { __typename: 'StaleVersion', message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', message: string, legalBasis: string | null, fields: Array<{ path: string, message: string }> }
   };

export type LockSubscriptionBoardQueryVariables = Exact<{ [key: string]: never; }>;


export type LockSubscriptionBoardQuery = { lockSubscriptions: { asOf: string | null, canAdd: boolean, items: Array<{ id: string, version: number, agency: AgencyCode, state: LockSubscriptionState, webhookUrl: string | null, createdAt: string, createdBy: string, waiting: number, delivered: number, applied: number, oldestUnappliedAt: string | null, medianSeconds: number | null, worstSeconds: number | null, lastFailureAt: string | null, lastFailure: string | null, allowedActions: Array<LockSubscriptionAction> }> } };

export type LockSubscriptionQueryVariables = Exact<{
  id: string;
}>;


export type LockSubscriptionQuery = { lockSubscription: { id: string, version: number, agency: AgencyCode, state: LockSubscriptionState, webhookUrl: string | null, createdAt: string, createdBy: string, waiting: number, delivered: number, applied: number, oldestUnappliedAt: string | null, medianSeconds: number | null, worstSeconds: number | null, lastFailureAt: string | null, lastFailure: string | null, allowedActions: Array<LockSubscriptionAction> } };

export type LockEventDeliveriesQueryVariables = Exact<{
  subscriptionId: string;
  isOpen: boolean;
  page: PageInput;
}>;


export type LockEventDeliveriesQuery = { lockEventDeliveries: { hasMore: boolean, items: Array<{ jti: string, kind: LockEventKind, isReversal: boolean, state: LockDeliveryState, occurredAt: string, attempts: number, nextAttemptAt: string | null, lastFailure: string | null, deliveredAt: string | null, appliedAt: string | null, acknowledgedAt: string | null }> } };

export type AddLockSubscriptionMutationVariables = Exact<{
  input: AddLockSubscriptionInput;
}>;


export type AddLockSubscriptionMutation = { addLockSubscription:
    | { __typename: 'LockSubscriptionAdded', id: string, printKey: string }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', code: string, message: string, legalBasis: string | null, fields: Array<{ path: string, code: string, message: string }> }
   };

export type SuspendLockSubscriptionMutationVariables = Exact<{
  input: SwitchLockSubscriptionInput;
}>;


export type SuspendLockSubscriptionMutation = { suspendLockSubscription:
    | { __typename: 'LockSubscriptionSwitched', version: number }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'StaleVersion', code: string, message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', code: string, message: string, legalBasis: string | null, fields: Array<{ path: string, code: string, message: string }> }
   };

export type ResumeLockSubscriptionMutationVariables = Exact<{
  input: SwitchLockSubscriptionInput;
}>;


export type ResumeLockSubscriptionMutation = { resumeLockSubscription:
    | { __typename: 'LockSubscriptionSwitched', version: number }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'StaleVersion', code: string, message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', code: string, message: string, legalBasis: string | null, fields: Array<{ path: string, code: string, message: string }> }
   };

export type RemoveLockSubscriptionMutationVariables = Exact<{
  input: SwitchLockSubscriptionInput;
}>;


export type RemoveLockSubscriptionMutation = { removeLockSubscription:
    | { __typename: 'LockSubscriptionSwitched', version: number }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'StaleVersion', code: string, message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', code: string, message: string, legalBasis: string | null, fields: Array<{ path: string, code: string, message: string }> }
   };

export type LockRequestSubjectQueryVariables = Exact<{
  number: string;
}>;


export type LockRequestSubjectQuery = { lockRequestSubject: { subjectType: SubjectType, subjectName: string, accountState: AccountState, standingAuthorityRequests: Array<{ id: string, code: string, requesterName: string }> } | null };

export type RegisterLockRequestMutationVariables = Exact<{
  input: RegisterLockRequestInput;
}>;


export type RegisterLockRequestMutation = { registerLockRequest:
    | { __typename: 'LockRequestChanged', request: { id: string, code: string, dueAt: string | null } }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'StaleVersion', code: string, message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', code: string, message: string, legalBasis: string | null, fields: Array<{ path: string, message: string }> }
   };

export type LockRequestLetterQueryVariables = Exact<{
  lockRequestId: string;
}>;


export type LockRequestLetterQuery = { lockRequestLetter: { id: string, version: number, number: string, kind: LetterKind, outcome: LetterOutcome, issuedAt: string, sha256: string | null, verificationUrl: string, downloadPath: string | null, servedAt: string | null, servedWay: LetterServedWay | null, servedTo: string | null, replaces: { number: string, downloadPath: string | null } | null } | null };

export type LetterPreviewQueryVariables = Exact<{
  input: LetterPreviewInput;
}>;


export type LetterPreviewQuery = { letterPreview: { parentOffice: string | null, office: string, number: string, nation: string, motto: string, placeAndDate: string, title: string, subject: string, addressee: string, paragraphs: Array<string>, recipients: Array<string>, signature: { title: string, name: string } } };

export type RecordLetterHandoverMutationVariables = Exact<{
  input: RecordLetterHandoverInput;
}>;


export type RecordLetterHandoverMutation = { recordLetterHandover:
    | { __typename: 'LetterHandoverRecorded', letterId: string }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'StaleVersion', code: string, message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', code: string, message: string, legalBasis: string | null, fields: Array<{ path: string, message: string }> }
   };

export type LockRequestsQueryVariables = Exact<{
  page?: PageInput | null | undefined;
  queue: LockRequestQueue;
  kind?: LockRequestKind | null | undefined;
  text?: string | null | undefined;
}>;


export type LockRequestsQuery = { lockRequests: { total: number, totalIsCapped: boolean, items: Array<{ id: string, code: string, kind: LockRequestKind, state: LockRequestState, subjectName: string, subjectNumberMasked: string, requesterName: string, requesterReference: string, isSealed: boolean, isLockedAtOnce: boolean, receivedAt: string, stage: LockRequestStage | null, dueAt: string | null, workingMinutesLeft: number | null, isOverdue: boolean, isComingDue: boolean, unit: { code: string, name: string } }> } };

export type LockRequestCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type LockRequestCountsQuery = { lockRequestCounts: { open: number, comingDue: number, overdue: number, toDecide: number } };

export type LockRequestQueryVariables = Exact<{
  id: string;
}>;


export type LockRequestQuery = { lockRequest: { id: string, code: string, version: number, kind: LockRequestKind, state: LockRequestState, channel: LockRequestChannel, subjectType: SubjectType, subjectName: string, subjectNumberMasked: string, requesterType: RequesterType, requesterName: string, requesterReference: string, isSealed: boolean, isLockedAtOnce: boolean, legalRegime: string, receivedAt: string, stage: LockRequestStage | null, dueAt: string | null, workingMinutesLeft: number | null, isOverdue: boolean, isComingDue: boolean, accountState: AccountState, documentOn: string, citedBasis: string, requestReason: string, requesterEmail: string | null, registeredByName: string | null, examineBy: string | null, forwardedAt: string | null, forwardedByName: string | null, examinationNote: string | null, decideBy: string | null, stageLegalBasis: string, settledAt: string | null, settledByName: string | null, settlementReason: string | null, reversedAt: string | null, reversedByName: string | null, reversalReason: string | null, lockedAtOnceAt: string | null, lockedAtOnceByName: string | null, unsealedAt: string | null, scanFileId: string | null, allowedActions: Array<LockRequestOfficerAction>, unit: { code: string, name: string }, grounds: Array<{ id: string, kind: LockGroundKind, lifter: LockLifter, legalBasis: string, lockRequestId: string | null, lockRequestCode: string | null, requesterName: string | null, isProvisional: boolean, startedAt: string, startedBy: string, endedAt: string | null, endedBecause: LockGroundEnding | null }>, targetRequest: { id: string, code: string } | null, timeline: Array<{ at: string, action: string, actorName: string, inPlaceOf: string | null }> } };

export type RevealLockSubjectMutationVariables = Exact<{
  input: RevealLockSubjectInput;
}>;


export type RevealLockSubjectMutation = { revealLockSubject:
    | { __typename: 'LockSubjectRevealed', subjectName: string, subjectNumber: string }
    | { __typename: 'ValidationFailed', message: string, legalBasis: string | null, fields: Array<{ path: string, message: string }> }
   };

export type ForwardLockRequestMutationVariables = Exact<{
  input: ForwardLockRequestInput;
}>;


export type ForwardLockRequestMutation = { forwardLockRequest:
    | { __typename: 'LockRequestChanged' }
    | { __typename: 'RuleRefused', message: string, legalBasis: string | null }
    | { __typename: 'StaleVersion', message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', message: string, legalBasis: string | null, fields: Array<{ path: string, message: string }> }
   };

export type DecideLockRequestMutationVariables = Exact<{
  input: DecideLockRequestInput;
}>;


export type DecideLockRequestMutation = { decideLockRequest:
    | { __typename: 'LockRequestChanged' }
    | { __typename: 'RuleRefused', message: string, legalBasis: string | null }
    | { __typename: 'StaleVersion', message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', message: string, legalBasis: string | null, fields: Array<{ path: string, message: string }> }
   };

export type LockAtOnceMutationVariables = Exact<{
  input: LockAtOnceInput;
}>;


export type LockAtOnceMutation = { lockAtOnce:
    | { __typename: 'LockRequestChanged' }
    | { __typename: 'RuleRefused', message: string, legalBasis: string | null }
    | { __typename: 'StaleVersion', message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', message: string, legalBasis: string | null, fields: Array<{ path: string, message: string }> }
   };

export type WithdrawLockRequestMutationVariables = Exact<{
  input: WithdrawLockRequestInput;
}>;


export type WithdrawLockRequestMutation = { withdrawLockRequest:
    | { __typename: 'LockRequestChanged' }
    | { __typename: 'RuleRefused', message: string, legalBasis: string | null }
    | { __typename: 'StaleVersion', message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', message: string, legalBasis: string | null, fields: Array<{ path: string, message: string }> }
   };

export type UnsealLockRequestMutationVariables = Exact<{
  input: UnsealLockRequestInput;
}>;


export type UnsealLockRequestMutation = { unsealLockRequest:
    | { __typename: 'LockRequestChanged' }
    | { __typename: 'RuleRefused', message: string, legalBasis: string | null }
    | { __typename: 'StaleVersion', message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', message: string, legalBasis: string | null, fields: Array<{ path: string, message: string }> }
   };

export type ReverseLockRequestMutationVariables = Exact<{
  input: ReverseLockRequestInput;
}>;


export type ReverseLockRequestMutation = { reverseLockRequest:
    | { __typename: 'LockRequestChanged' }
    | { __typename: 'RuleRefused', message: string, legalBasis: string | null }
    | { __typename: 'StaleVersion', message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', message: string, legalBasis: string | null, fields: Array<{ path: string, message: string }> }
   };

export type LongTasksQueryVariables = Exact<{
  page?: PageInput | null | undefined;
}>;


export type LongTasksQuery = { longTasks: { total: number, items: Array<{ id: string, kind: LongTaskKind, state: LongTaskState, purpose: string, total: number, done: number, problemCount: number, canCancel: boolean, isCancelRequested: boolean, failure: string | null, hasResult: boolean, createdAt: string, finishedAt: string | null, expiresAt: string | null, unit: { code: string, name: string } }> } };

export type LongTaskPartsFragment = { id: string, kind: LongTaskKind, state: LongTaskState, purpose: string, total: number, done: number, problemCount: number, canCancel: boolean, isCancelRequested: boolean, failure: string | null, hasResult: boolean, createdAt: string, finishedAt: string | null, expiresAt: string | null, unit: { code: string, name: string } };

export type LongTaskQueryVariables = Exact<{
  id: string;
}>;


export type LongTaskQuery = { longTask: { task: { id: string, kind: LongTaskKind, state: LongTaskState, purpose: string, total: number, done: number, problemCount: number, canCancel: boolean, isCancelRequested: boolean, failure: string | null, hasResult: boolean, createdAt: string, finishedAt: string | null, expiresAt: string | null, unit: { code: string, name: string } }, problems: Array<{ line: number, code: string, message: string }> } };

export type CancelLongTaskMutationVariables = Exact<{
  input: CancelLongTaskInput;
}>;


export type CancelLongTaskMutation = { cancelLongTask:
    | { __typename: 'LongTaskCancelRequested', id: string }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'StaleVersion', code: string, message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', code: string, message: string, legalBasis: string | null }
   };

export type ExportNotActivatedMutationVariables = Exact<{
  input: ExportNotActivatedInput;
}>;


export type ExportNotActivatedMutation = { exportNotActivated:
    | { __typename: 'LongTaskStarted', id: string }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'StaleVersion', code: string, message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', code: string, message: string, legalBasis: string | null }
   };

export type OfficersQueryVariables = Exact<{
  filter?: OfficerFilterInput | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type OfficersQuery = { officers: { items: Array<{ id: string, username: string, displayName: string, standing: OfficerStanding, hasFactor: boolean, lastSignedInAt: string | null, assignments: Array<{ id: string, role: OfficerRole, validFrom: string, validTo: string | null, coversFor: string | null, unit: { code: string, name: string } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OpenedOfficerQueryVariables = Exact<{
  id: string;
}>;


export type OpenedOfficerQuery = { officer: { id: string, username: string, displayName: string, standing: OfficerStanding, hasFactor: boolean, openSessionCount: number, lastSignedInAt: string | null, factorEnrolledAt: string | null, recoveryCodesLeft: number, linkExpiresAt: string | null, canBeBarred: boolean, isOneself: boolean, bar: { barredAt: string, barredBy: string, reason: string } | null, coveredBy: Array<{ colleague: string, role: OfficerRole, validFrom: string, validTo: string, unit: { code: string, name: string } }>, assignments: Array<{ id: string, role: OfficerRole, agencyCode: AgencyCode | null, validFrom: string, validTo: string | null, givenBy: string | null, coversFor: string | null, handOverNote: string | null, unit: { code: string, name: string } }>, providerIdentity: { issuer: string, subject: string, linkedAt: string, linkedBy: string, isConfirmed: boolean } | null, endedAssignments: Array<{ id: string, role: OfficerRole, agencyCode: AgencyCode | null, validFrom: string, validTo: string | null, givenBy: string | null, coversFor: string | null, handOverNote: string | null, unit: { code: string, name: string } }> } };

export type CoveredUnitsQueryVariables = Exact<{ [key: string]: never; }>;


export type CoveredUnitsQuery = { coveredUnits: Array<{ code: string, name: string }> };

export type CreateOfficerMutationVariables = Exact<{
  input: CreateOfficerInput;
}>;


export type CreateOfficerMutation = { createOfficer:
    | { __typename: 'OfficerLinkGiven', officerId: string, token: string, expiresAt: string }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', code: string, message: string, legalBasis: string | null, fields: Array<{ path: string, code: string, message: string }> }
   };

export type IssueOfficerLinkMutationVariables = Exact<{
  input: BarOfficerInput;
}>;


export type IssueOfficerLinkMutation = { issueOfficerLink:
    | { __typename: 'OfficerLinkGiven', officerId: string, token: string, expiresAt: string }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', code: string, message: string, legalBasis: string | null, fields: Array<{ path: string, code: string, message: string }> }
   };

export type BarOfficerMutationVariables = Exact<{
  input: BarOfficerInput;
}>;


export type BarOfficerMutation = { barOfficer:
    | { __typename: 'OfficerBarred', barredAt: string }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', code: string, message: string, legalBasis: string | null, fields: Array<{ path: string, code: string, message: string }> }
   };

export type AssignOfficerMutationVariables = Exact<{
  input: AssignOfficerInput;
}>;


export type AssignOfficerMutation = { assignOfficer:
    | { __typename: 'OfficerAssigned', assignmentId: string }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', code: string, message: string, legalBasis: string | null, fields: Array<{ path: string, code: string, message: string }> }
   };

export type EndOfficerAssignmentMutationVariables = Exact<{
  input: EndAssignmentInput;
}>;


export type EndOfficerAssignmentMutation = { endOfficerAssignment:
    | { __typename: 'AssignmentEnded', endedOn: string }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
   };

export type LinkOfficerIdentityMutationVariables = Exact<{
  input: LinkOfficerIdentityInput;
}>;


export type LinkOfficerIdentityMutation = { linkOfficerIdentity:
    | { __typename: 'OfficerIdentityLinked', linkedAt: string }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', code: string, message: string, legalBasis: string | null, fields: Array<{ path: string, code: string, message: string }> }
   };

export type UnlinkOfficerIdentityMutationVariables = Exact<{
  input: UnlinkOfficerIdentityInput;
}>;


export type UnlinkOfficerIdentityMutation = { unlinkOfficerIdentity:
    | { __typename: 'OfficerIdentityUnlinked', unlinkedAt: string }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', code: string, message: string, legalBasis: string | null, fields: Array<{ path: string, code: string, message: string }> }
   };

export type OpeningReviewsQueryVariables = Exact<{
  isOpen: boolean;
  page?: PageInput | null | undefined;
}>;


export type OpeningReviewsQuery = { openingReviews: Array<{ id: string, version: number, state: OpeningReviewState, onDay: string, unitName: string, officerName: string, openedAt: string, caseCode: string | null, purpose: AccessPurpose, purposeNote: string | null, basis: OpeningBasis, reviewedBy: string | null, reviewedAt: string | null, note: string | null, allowedActions: Array<OpeningReviewAction> }> };

export type ReviewOpeningMutationVariables = Exact<{
  input: ReviewOpeningInput;
}>;


export type ReviewOpeningMutation = { reviewOpening:
    | { __typename: 'OpeningReviewed', review: { id: string } }
    | { __typename: 'RuleRefused', message: string, legalBasis: string | null }
    | { __typename: 'StaleVersion', message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', message: string, legalBasis: string | null, fields: Array<{ path: string, message: string }> }
   };

export type OutreachListsQueryVariables = Exact<{
  page?: PageInput | null | undefined;
  filter?: OutreachListFilter | null | undefined;
}>;


export type OutreachListsQuery = { outreachLists: { total: number, totalIsCapped: boolean, items: Array<{ id: string, code: string, teamName: string, hamlets: Array<string>, includesWithoutHamlet: boolean, state: OutreachListState, expiresAt: string, people: number, visited: number, activated: number | null, unit: { code: string, name: string } }> } };

export type OutreachListQueryVariables = Exact<{
  id: string;
}>;


export type OutreachListQuery = { outreachList: { list: { id: string, version: number, code: string, teamName: string, teamKind: OutreachTeamKind, campaignNumber: string | null, hamlets: Array<string>, includesWithoutHamlet: boolean, state: OutreachListState, drawnBy: string, drawnAt: string, expiresAt: string, closedAt: string | null, people: number, visited: number, activated: number | null, unit: { code: string, name: string } }, people: Array<{ id: string, position: number, fullName: string, birthYear: number, hamlet: string | null, address: string, phoneHint: string, stage: OutreachStage, lastVisit: { outcome: VisitOutcome, visitedAt: string, note: string | null, visitorName: string } | null }>, outcomes: Array<{ outcome: VisitOutcome, people: number }> } };

export type OutreachTeamsQueryVariables = Exact<{ [key: string]: never; }>;


export type OutreachTeamsQuery = { outreachTeams: Array<{ id: string, name: string, kind: OutreachTeamKind, members: number, unit: { code: string, name: string } }> };

export type OutreachHamletsQueryVariables = Exact<{
  unitCode: string;
  campaignId?: string | null | undefined;
  teamId?: string | null | undefined;
}>;


export type OutreachHamletsQuery = { outreachHamlets: Array<{ hamlet: string | null, waiting: number, listed: number }> };

export type DrawOutreachListMutationVariables = Exact<{
  input: DrawOutreachListInput;
}>;


export type DrawOutreachListMutation = { drawOutreachList:
    | { __typename: 'OutreachListDrawn', list: { id: string, code: string, people: number } }
    | { __typename: 'RuleRefused', message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', message: string, legalBasis: string | null, fields: Array<{ path: string, message: string }> }
   };

export type CloseOutreachListMutationVariables = Exact<{
  input: CloseOutreachListInput;
}>;


export type CloseOutreachListMutation = { closeOutreachList:
    | { __typename: 'OutreachListClosed' }
    | { __typename: 'RuleRefused', message: string, legalBasis: string | null }
    | { __typename: 'StaleVersion', message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', message: string, legalBasis: string | null }
   };

export type OutreachMeetingsQueryVariables = Exact<{
  page?: PageInput | null | undefined;
  filter?: OutreachMeetingFilter | null | undefined;
}>;


export type OutreachMeetingsQuery = { outreachMeetings: { total: number, totalIsCapped: boolean, items: Array<{ id: string, place: string, startsAt: string, hamlets: Array<string>, state: MeetingState, invited: number, came: number | null, activated: number | null, unit: { code: string, name: string } }> } };

export type OutreachMeetingQueryVariables = Exact<{
  id: string;
}>;


export type OutreachMeetingQuery = { outreachMeeting: { meeting: { id: string, version: number, place: string, startsAt: string, hamlets: Array<string>, state: MeetingState, allowedActions: Array<MeetingAction>, invited: number, came: number | null, activated: number | null, endedNote: string | null, plannedBy: string, unit: { code: string, name: string } }, guests: Array<{ position: number, fullName: string, hamlet: string | null, address: string, stage: OutreachStage }> } };

export type PlanOutreachMeetingMutationVariables = Exact<{
  input: PlanOutreachMeetingInput;
}>;


export type PlanOutreachMeetingMutation = { planOutreachMeeting:
    | { __typename: 'OutreachMeetingKept', id: string }
    | { __typename: 'RuleRefused', message: string, legalBasis: string | null }
    | { __typename: 'StaleVersion', message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', message: string, legalBasis: string | null, fields: Array<{ path: string, message: string }> }
   };

export type EditOutreachMeetingMutationVariables = Exact<{
  input: EditOutreachMeetingInput;
}>;


export type EditOutreachMeetingMutation = { editOutreachMeeting:
    | { __typename: 'OutreachMeetingKept' }
    | { __typename: 'RuleRefused', message: string, legalBasis: string | null }
    | { __typename: 'StaleVersion', message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', message: string, legalBasis: string | null, fields: Array<{ path: string, message: string }> }
   };

export type RecordOutreachMeetingMutationVariables = Exact<{
  input: RecordOutreachMeetingInput;
}>;


export type RecordOutreachMeetingMutation = { recordOutreachMeeting:
    | { __typename: 'OutreachMeetingKept' }
    | { __typename: 'RuleRefused', message: string, legalBasis: string | null }
    | { __typename: 'StaleVersion', message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', message: string, legalBasis: string | null, fields: Array<{ path: string, message: string }> }
   };

export type CancelOutreachMeetingMutationVariables = Exact<{
  input: CancelOutreachMeetingInput;
}>;


export type CancelOutreachMeetingMutation = { cancelOutreachMeeting:
    | { __typename: 'OutreachMeetingKept' }
    | { __typename: 'RuleRefused', message: string, legalBasis: string | null }
    | { __typename: 'StaleVersion', message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', message: string, legalBasis: string | null, fields: Array<{ path: string, message: string }> }
   };

export type ManagedOutreachTeamsQueryVariables = Exact<{ [key: string]: never; }>;


export type ManagedOutreachTeamsQuery = { managedOutreachTeams: Array<{ id: string, version: number, name: string, kind: OutreachTeamKind, endedOn: string | null, runningLists: number, unit: { code: string, name: string }, members: Array<{ id: string, name: string, username: string, from: string, until: string | null, standing: MembershipStanding, hasRole: boolean }> }> };

export type OutreachTeamCandidatesQueryVariables = Exact<{
  teamId: string;
}>;


export type OutreachTeamCandidatesQuery = { outreachTeamCandidates: Array<{ id: string, name: string, username: string }> };

export type CreateOutreachTeamMutationVariables = Exact<{
  input: CreateOutreachTeamInput;
}>;


export type CreateOutreachTeamMutation = { createOutreachTeam:
    | { __typename: 'OutreachTeamKept' }
    | { __typename: 'RuleRefused', message: string, legalBasis: string | null }
    | { __typename: 'StaleVersion', message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', message: string, legalBasis: string | null, fields: Array<{ path: string, message: string }> }
   };

export type RenameOutreachTeamMutationVariables = Exact<{
  input: RenameOutreachTeamInput;
}>;


export type RenameOutreachTeamMutation = { renameOutreachTeam:
    | { __typename: 'OutreachTeamKept' }
    | { __typename: 'RuleRefused', message: string, legalBasis: string | null }
    | { __typename: 'StaleVersion', message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', message: string, legalBasis: string | null, fields: Array<{ path: string, message: string }> }
   };

export type EndOutreachTeamMutationVariables = Exact<{
  input: EndOutreachTeamInput;
}>;


export type EndOutreachTeamMutation = { endOutreachTeam:
    | { __typename: 'OutreachTeamKept' }
    | { __typename: 'RuleRefused', message: string, legalBasis: string | null }
    | { __typename: 'StaleVersion', message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', message: string, legalBasis: string | null }
   };

export type AddOutreachTeamMemberMutationVariables = Exact<{
  input: AddOutreachTeamMemberInput;
}>;


export type AddOutreachTeamMemberMutation = { addOutreachTeamMember:
    | { __typename: 'OutreachTeamKept' }
    | { __typename: 'RuleRefused', message: string, legalBasis: string | null }
    | { __typename: 'StaleVersion', message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', message: string, legalBasis: string | null, fields: Array<{ path: string, message: string }> }
   };

export type EndOutreachTeamMemberMutationVariables = Exact<{
  input: EndOutreachTeamMemberInput;
}>;


export type EndOutreachTeamMemberMutation = { endOutreachTeamMember:
    | { __typename: 'OutreachTeamKept' }
    | { __typename: 'RuleRefused', message: string, legalBasis: string | null }
    | { __typename: 'StaleVersion', message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', message: string, legalBasis: string | null, fields: Array<{ path: string, message: string }> }
   };

export type OwnAccountQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnAccountQuery = { ownSignInMeans: { factorEnrolledAt: string | null, arePasskeysPossible: boolean, recoveryCodesLeft: number, isPasswordEnough: boolean, passkeys: Array<{ id: string, name: string, addedAt: string, lastUsedAt: string }>, providerIdentity: { issuer: string, subject: string, linkedAt: string, linkedBy: string } | null }, ownSessions: Array<{ id: string, browser: string | null, system: string | null, signedInAt: string, lastUsedAt: string, firstFactor: FirstFactor, secondFactor: SecondFactor | null, isCurrent: boolean }> };

export type StartOwnFactorMutationVariables = Exact<{
  input: OwnPasswordInput;
}>;


export type StartOwnFactorMutation = { startOwnFactor:
    | { __typename: 'OwnFactorOffered', enrolmentToken: string, offered: { secret: string, address: string } }
    | { __typename: 'ValidationFailed', code: string, message: string, legalBasis: string | null, fields: Array<{ path: string, code: string, message: string }> }
   };

export type ConfirmOwnFactorMutationVariables = Exact<{
  input: ConfirmOwnFactorInput;
}>;


export type ConfirmOwnFactorMutation = { confirmOwnFactor:
    | { __typename: 'RecoveryCodesGiven', recoveryCodes: Array<string> }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', code: string, message: string, legalBasis: string | null }
   };

export type RenewRecoveryCodesMutationVariables = Exact<{
  input: OwnPasswordInput;
}>;


export type RenewRecoveryCodesMutation = { renewRecoveryCodes:
    | { __typename: 'RecoveryCodesGiven', recoveryCodes: Array<string> }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', code: string, message: string, legalBasis: string | null, fields: Array<{ path: string, code: string, message: string }> }
   };

export type ChangeOwnPasswordMutationVariables = Exact<{
  input: ChangeOwnPasswordInput;
}>;


export type ChangeOwnPasswordMutation = { changeOwnPassword:
    | { __typename: 'OwnPasswordChanged', changedAt: string }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'StaleVersion', code: string, message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', code: string, message: string, legalBasis: string | null, fields: Array<{ path: string, code: string, message: string }> }
   };

export type EndOwnSessionMutationVariables = Exact<{
  input: EndOwnSessionInput;
}>;


export type EndOwnSessionMutation = { endOwnSession: { count: number } };

export type EndOtherOwnSessionsMutationVariables = Exact<{ [key: string]: never; }>;


export type EndOtherOwnSessionsMutation = { endOtherOwnSessions: { count: number } };

export type StartOwnPasskeyMutationVariables = Exact<{
  input: OwnPasswordInput;
}>;


export type StartOwnPasskeyMutation = { startOwnPasskey:
    | { __typename: 'OwnPasskeyOffered', enrolmentToken: string, passkeyOptions: string }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', code: string, message: string, legalBasis: string | null, fields: Array<{ path: string, code: string, message: string }> }
   };

export type AddOwnPasskeyMutationVariables = Exact<{
  input: AddOwnPasskeyInput;
}>;


export type AddOwnPasskeyMutation = { addOwnPasskey:
    | { __typename: 'OwnPasskeyAdded', recoveryCodes: Array<string> | null }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', code: string, message: string, legalBasis: string | null, fields: Array<{ path: string, code: string, message: string }> }
   };

export type RenameOwnPasskeyMutationVariables = Exact<{
  input: RenameOwnPasskeyInput;
}>;


export type RenameOwnPasskeyMutation = { renameOwnPasskey:
    | { __typename: 'OwnPasskeyRenamed', renamedAt: string }
    | { __typename: 'ValidationFailed', code: string, message: string, legalBasis: string | null, fields: Array<{ path: string, code: string, message: string }> }
   };

export type RemoveOwnPasskeyMutationVariables = Exact<{
  input: RemoveOwnPasskeyInput;
}>;


export type RemoveOwnPasskeyMutation = { removeOwnPasskey:
    | { __typename: 'OwnPasskeyRemoved', removedAt: string }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', code: string, message: string, legalBasis: string | null, fields: Array<{ path: string, code: string, message: string }> }
   };

export type PhoneChangeHolderQueryVariables = Exact<{
  personalIdNumber: string;
}>;


export type PhoneChangeHolderQuery = { phoneChangeHolder: { accountId: string, fullName: string, maskedPersonalIdNumber: string, maskedPhoneNumber: string, accountLevel: AccountLevel, accountState: AccountState } | null };

export type WaitingPhoneChangesQueryVariables = Exact<{ [key: string]: never; }>;


export type WaitingPhoneChangesQuery = { waitingPhoneChanges: Array<{ id: string, version: number, way: PhoneChangeWay, state: PhoneChangeState, allowedActions: Array<PhoneChangeAction>, fullName: string, maskedPersonalIdNumber: string, maskedOldPhoneNumber: string, maskedNewPhoneNumber: string, document: PhoneChangeDocument | null, isUsedByOthers: boolean, requestedAt: string, requestedBy: string | null, confirmableUntil: string | null, decidedAt: string | null, decidedBy: string | null }> };

export type PhoneChangePartsFragment = { id: string, version: number, way: PhoneChangeWay, state: PhoneChangeState, allowedActions: Array<PhoneChangeAction>, fullName: string, maskedPersonalIdNumber: string, maskedOldPhoneNumber: string, maskedNewPhoneNumber: string, document: PhoneChangeDocument | null, isUsedByOthers: boolean, requestedAt: string, requestedBy: string | null, confirmableUntil: string | null, decidedAt: string | null, decidedBy: string | null };

export type PhoneChangesOfApplicantQueryVariables = Exact<{
  applicationId: string;
}>;


export type PhoneChangesOfApplicantQuery = { phoneChangesOfApplicant: Array<{ id: string, version: number, way: PhoneChangeWay, state: PhoneChangeState, allowedActions: Array<PhoneChangeAction>, fullName: string, maskedPersonalIdNumber: string, maskedOldPhoneNumber: string, maskedNewPhoneNumber: string, document: PhoneChangeDocument | null, isUsedByOthers: boolean, requestedAt: string, requestedBy: string | null, confirmableUntil: string | null, decidedAt: string | null, decidedBy: string | null }> };

export type SendPhoneChangeCodeMutationVariables = Exact<{
  input: SendPhoneChangeCodeInput;
}>;


export type SendPhoneChangeCodeMutation = { sendPhoneChangeCode:
    | { __typename: 'PhoneCodeSent', flowId: string, otpExpiresAt: string, phoneLastThree: string }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', code: string, message: string, legalBasis: string | null, fields: Array<{ path: string, message: string }> }
   };

export type SentPhoneCodeFragment = { flowId: string, otpExpiresAt: string, phoneLastThree: string };

export type ResendPhoneChangeCodeMutationVariables = Exact<{
  input: ResendPhoneCodeInput;
}>;


export type ResendPhoneChangeCodeMutation = { resendPhoneChangeCode:
    | { __typename: 'PhoneCodeSent', flowId: string, otpExpiresAt: string, phoneLastThree: string }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
   };

export type RequestPhoneChangeMutationVariables = Exact<{
  input: RequestPhoneChangeInput;
}>;


export type RequestPhoneChangeMutation = { requestPhoneChange:
    | { __typename: 'OtpRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'PhoneChangeRequested', change: { id: string, version: number, way: PhoneChangeWay, state: PhoneChangeState, allowedActions: Array<PhoneChangeAction>, fullName: string, maskedPersonalIdNumber: string, maskedOldPhoneNumber: string, maskedNewPhoneNumber: string, document: PhoneChangeDocument | null, isUsedByOthers: boolean, requestedAt: string, requestedBy: string | null, confirmableUntil: string | null, decidedAt: string | null, decidedBy: string | null } }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
   };

export type ConfirmPhoneChangeMutationVariables = Exact<{
  input: DecidePhoneChangeInput;
}>;


export type ConfirmPhoneChangeMutation = { confirmPhoneChange:
    | { __typename: 'PhoneChangeDecided', change: { id: string, version: number, way: PhoneChangeWay, state: PhoneChangeState, allowedActions: Array<PhoneChangeAction>, fullName: string, maskedPersonalIdNumber: string, maskedOldPhoneNumber: string, maskedNewPhoneNumber: string, document: PhoneChangeDocument | null, isUsedByOthers: boolean, requestedAt: string, requestedBy: string | null, confirmableUntil: string | null, decidedAt: string | null, decidedBy: string | null } }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'StaleVersion', code: string, message: string, legalBasis: string | null }
   };

export type DeclinePhoneChangeMutationVariables = Exact<{
  input: DecidePhoneChangeInput;
}>;


export type DeclinePhoneChangeMutation = { declinePhoneChange:
    | { __typename: 'PhoneChangeDecided', change: { id: string, version: number, way: PhoneChangeWay, state: PhoneChangeState, allowedActions: Array<PhoneChangeAction>, fullName: string, maskedPersonalIdNumber: string, maskedOldPhoneNumber: string, maskedNewPhoneNumber: string, document: PhoneChangeDocument | null, isUsedByOthers: boolean, requestedAt: string, requestedBy: string | null, confirmableUntil: string | null, decidedAt: string | null, decidedBy: string | null } }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'StaleVersion', code: string, message: string, legalBasis: string | null }
   };

export type RetentionPeriodsQueryVariables = Exact<{ [key: string]: never; }>;


export type RetentionPeriodsQuery = { retentionPeriods: Array<{ kind: RetentionKind, end: RetentionEnd, amount: number | null, unit: RetentionUnit | null, standardAmount: number | null, least: number | null, most: number | null, article: string, heldBy: Array<RetentionHold>, isRemovedDaily: boolean, chosenBy: { id: string, version: number, kind: RetentionKind, amountBefore: number, amount: number, unit: RetentionUnit, reason: string, state: RetentionChangeState, proposedByName: string, proposedAt: string, decidedByName: string | null, decidedAt: string | null, decisionText: string | null, allowedActions: Array<RetentionChangeAction> } | null, waiting: { id: string, version: number, kind: RetentionKind, amountBefore: number, amount: number, unit: RetentionUnit, reason: string, state: RetentionChangeState, proposedByName: string, proposedAt: string, decidedByName: string | null, decidedAt: string | null, decisionText: string | null, allowedActions: Array<RetentionChangeAction> } | null }> };

export type RetentionChangePartsFragment = { id: string, version: number, kind: RetentionKind, amountBefore: number, amount: number, unit: RetentionUnit, reason: string, state: RetentionChangeState, proposedByName: string, proposedAt: string, decidedByName: string | null, decidedAt: string | null, decisionText: string | null, allowedActions: Array<RetentionChangeAction> };

export type RetentionChangesQueryVariables = Exact<{
  page?: PageInput | null | undefined;
}>;


export type RetentionChangesQuery = { retentionChanges: { total: number, items: Array<{ id: string, version: number, kind: RetentionKind, amountBefore: number, amount: number, unit: RetentionUnit, reason: string, state: RetentionChangeState, proposedByName: string, proposedAt: string, decidedByName: string | null, decidedAt: string | null, decisionText: string | null, allowedActions: Array<RetentionChangeAction> }> } };

export type RetentionPreviewQueryVariables = Exact<{ [key: string]: never; }>;


export type RetentionPreviewQuery = { retentionPreview: Array<{ kind: RetentionKind, due: number, held: number, unit: { code: string, name: string } | null }> };

export type RetentionRunsQueryVariables = Exact<{
  page?: PageInput | null | undefined;
}>;


export type RetentionRunsQuery = { retentionRuns: { total: number, items: Array<{ id: string, state: RetentionRunState, startedAt: string, finishedAt: string | null, failedStep: string | null, removed: number }> } };

export type RetentionReportQueryVariables = Exact<{
  id: string;
}>;


export type RetentionReportQuery = { retentionReport: { removals: Array<{ kind: RetentionKind, end: RetentionEnd, removed: number, unit: { code: string, name: string } | null }>, missingFiles: Array<{ source: FileSource, missing: number, unit: { code: string, name: string } }> } };

export type ProposeRetentionPeriodMutationVariables = Exact<{
  input: ProposeRetentionPeriodInput;
}>;


export type ProposeRetentionPeriodMutation = { proposeRetentionPeriod:
    | { __typename: 'RetentionChangeSettled', change: { id: string } }
    | { __typename: 'RuleRefused', message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', message: string, legalBasis: string | null, fields: Array<{ path: string, message: string }> }
   };

export type ApproveRetentionPeriodMutationVariables = Exact<{
  input: ApproveRetentionPeriodInput;
}>;


export type ApproveRetentionPeriodMutation = { approveRetentionPeriod:
    | { __typename: 'RetentionChangeSettled', change: { id: string } }
    | { __typename: 'RuleRefused', message: string, legalBasis: string | null }
    | { __typename: 'StaleVersion', message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', message: string, legalBasis: string | null }
   };

export type RefuseRetentionPeriodMutationVariables = Exact<{
  input: RefuseRetentionPeriodInput;
}>;


export type RefuseRetentionPeriodMutation = { refuseRetentionPeriod:
    | { __typename: 'RetentionChangeSettled', change: { id: string } }
    | { __typename: 'RuleRefused', message: string, legalBasis: string | null }
    | { __typename: 'StaleVersion', message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', message: string, legalBasis: string | null, fields: Array<{ path: string, message: string }> }
   };

export type WithdrawRetentionPeriodMutationVariables = Exact<{
  input: WithdrawRetentionPeriodInput;
}>;


export type WithdrawRetentionPeriodMutation = { withdrawRetentionPeriod:
    | { __typename: 'RetentionChangeSettled', change: { id: string } }
    | { __typename: 'RuleRefused', message: string, legalBasis: string | null }
    | { __typename: 'StaleVersion', message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', message: string, legalBasis: string | null }
   };

export type VerifySharingCodeMutationVariables = Exact<{
  input: VerifySharingCodeInput;
}>;


export type VerifySharingCodeMutation = { verifySharingCode:
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'SharingCodeVerified', identity: { fullName: string, maskedPersonalIdNumber: string, accountLevel: AccountLevel, dateOfBirth: string | null, sex: Sex | null, personalIdNumber: string | null, permanentAddress: string | null, papers: Array<PaperType> | null, verifiedAt: string } }
    | { __typename: 'ValidationFailed', code: string, message: string, legalBasis: string | null, fields: Array<{ path: string, code: string, message: string }> }
   };

export type ActivationWindowsQueryVariables = Exact<{ [key: string]: never; }>;


export type ActivationWindowsQuery = { activationWindows: { asOf: string, rows: Array<{ unit: { code: string, name: string }, counts: { notStarted: number, open: number, closingSoon: number, closed: number, total: number } }>, total: { notStarted: number, open: number, closingSoon: number, closed: number, total: number } } };

export type WindowCountsFragment = { notStarted: number, open: number, closingSoon: number, closed: number, total: number };

export type TargetCampaignsQueryVariables = Exact<{ [key: string]: never; }>;


export type TargetCampaignsQuery = { targetCampaigns: { items: Array<{ id: string, documentNumber: string, issuedOn: string, issuer: string, orderText: string, dueOn: string | null, recipients: Array<string>, version: number, targetTotal: number, published: { collected: number | null, activated: number | null, waiting: number | null } }> } };

export type WardProgressQueryVariables = Exact<{
  campaignId: string;
  units: UnitView;
}>;


export type WardProgressQuery = { wardProgress: { asOf: string, units: UnitView, campaign: { id: string, documentNumber: string, issuedOn: string, issuer: string, targetTotal: number }, rows: Array<{ target: number, activated: number, remaining: number, percent: number, listed: number, approvedSince: number, unit: { code: string, name: string }, documentUnits: Array<{ code: string, name: string }> }>, total: { target: number, activated: number, remaining: number, percent: number, listed: number, approvedSince: number } } };

export type PreviewTargetSheetQueryVariables = Exact<{
  input: PreviewTargetSheetInput;
}>;


export type PreviewTargetSheetQuery = { previewTargetSheet: { source: TargetSource, sum: number, rows: Array<{ line: number, name: string, people: string, note: string, count: number | null, unit: { code: string, name: string } | null }>, statedTotal: { line: number, people: string } | null, problems: Array<{ line: number | null, code: string, message: string }> } };

export type TargetVersionsQueryVariables = Exact<{
  campaignId: string;
}>;


export type TargetVersionsQuery = { targetVersions: Array<{ version: number, source: TargetSource, statedTotal: number, reason: string | null, committedBy: string | null, committedAt: string, rows: Array<{ target: number, note: string, unit: { code: string, name: string } }> }> };

export type CommitTargetCampaignMutationVariables = Exact<{
  input: CommitTargetCampaignInput;
}>;


export type CommitTargetCampaignMutation = { commitTargetCampaign:
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'TargetCampaignCommitted', progress: { campaign: { id: string, documentNumber: string }, rows: Array<{ target: number, listed: number, unit: { code: string, name: string } }>, total: { target: number, listed: number } } }
    | { __typename: 'TargetSheetRefused', code: string, message: string, legalBasis: string | null, problems: Array<{ line: number | null, code: string, message: string }> }
    | { __typename: 'ValidationFailed', code: string, message: string, legalBasis: string | null, fields: Array<{ path: string, code: string, message: string }> }
   };

export type CorrectTargetCampaignMutationVariables = Exact<{
  input: CorrectTargetCampaignInput;
}>;


export type CorrectTargetCampaignMutation = { correctTargetCampaign:
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'StaleVersion', code: string, message: string, legalBasis: string | null }
    | { __typename: 'TargetCampaignCorrected', progress: { campaign: { id: string, version: number } } }
    | { __typename: 'TargetSheetRefused', code: string, message: string, legalBasis: string | null, problems: Array<{ line: number | null, code: string, message: string }> }
    | { __typename: 'ValidationFailed', code: string, message: string, legalBasis: string | null, fields: Array<{ path: string, code: string, message: string }> }
   };

export type UnitMergersQueryVariables = Exact<{ [key: string]: never; }>;


export type UnitMergersQuery = { unitMergers: Array<{ id: string, documentNumber: string, issuedOn: string, issuer: string, effectiveOn: string, isInForce: boolean, enteredAt: string, enteredBy: string, changes: Array<{ isFounded: boolean, predecessors: Array<{ code: string, name: string }>, successor: { code: string, name: string } }> }> };

export type MergeableUnitsQueryVariables = Exact<{
  effectiveOn: string;
}>;


export type MergeableUnitsQuery = { mergeableUnits: Array<{ code: string, name: string }> };

export type UnitMergerPreviewQueryVariables = Exact<{
  input: UnitMergerInput;
}>;


export type UnitMergerPreviewQuery = { previewUnitMerger: { unitsBefore: number, unitsAfter: number, officersMoveOn: string, problems: Array<{ path: string, code: string, message: string }>, enteredBefore: { documentNumber: string } | null, changes: Array<{ isFounded: boolean, successor: { code: string, name: string }, inHand: { officers: number, openApplications: number, openRequests: number, openAreaTasks: number, offices: number, bookedAppointments: number, accounts: number }, predecessors: Array<{ unit: { code: string, name: string }, inHand: { officers: number, openApplications: number, openRequests: number, openAreaTasks: number, accounts: number } }> }>, campaigns: Array<{ documentNumber: string, totalBefore: number, totalAfter: number, before: Array<{ people: number, unit: { code: string, name: string } }>, after: Array<{ people: number, unit: { code: string, name: string } }> }> } };

export type EnterUnitMergerMutationVariables = Exact<{
  input: EnterUnitMergerInput;
}>;


export type EnterUnitMergerMutation = { enterUnitMerger:
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'UnitMergerEntered', wasEnteredBefore: boolean, merger: { id: string, documentNumber: string } }
    | { __typename: 'ValidationFailed', code: string, message: string, legalBasis: string | null, fields: Array<{ path: string, code: string, message: string }> }
   };

export type WardForecastsQueryVariables = Exact<{
  campaignId: string;
  units: UnitView;
}>;


export type WardForecastsQuery = { wardForecasts: { asOf: string, campaign: { id: string, documentNumber: string, issuedOn: string, issuer: string, dueOn: string | null }, window: { from: string, to: string, days: number } | null, rows: Array<{ target: number, activated: number, remaining: number, percent: number, activatedInWindow: number, pacePerDay: number, neededPerDay: number | null, outlook: TargetOutlook, unit: { code: string, name: string }, forecast: { basis: ForecastBasis, on: string | null, earliest: string | null, latest: string | null, plusMinusDays: number | null, isFewCases: boolean } }>, total: { target: number, activated: number, remaining: number, percent: number, activatedInWindow: number, pacePerDay: number, neededPerDay: number | null, outlook: TargetOutlook, forecast: { basis: ForecastBasis, on: string | null, earliest: string | null, latest: string | null, plusMinusDays: number | null, isFewCases: boolean } } } };

export type ForecastPartsFragment = { basis: ForecastBasis, on: string | null, earliest: string | null, latest: string | null, plusMinusDays: number | null, isFewCases: boolean };

export type TargetHistoryQueryVariables = Exact<{
  campaignId: string;
  unitCode?: string | null | undefined;
  units: UnitView;
}>;


export type TargetHistoryQuery = { targetHistory: { target: number, points: Array<{ on: string, activated: number }> } };

export type HamletProgressQueryVariables = Exact<{
  campaignId: string;
  unitCode: string;
  units: UnitView;
}>;


export type HamletProgressQuery = { hamletProgress: { target: number, hasRows: boolean, rows: Array<{ hamlet: string | null, hamletCount: number, listed: number, activated: number, remaining: number, shareOfRemaining: number, movesMost: boolean }> } };

export type WardReportsQueryVariables = Exact<{
  page?: PageInput | null | undefined;
}>;


export type WardReportsQuery = { wardReports: { total: number, items: Array<{ id: string, code: string, documentNumber: string, period: ReportPeriod, periodFrom: string, periodTo: string, state: WardReportState, draftedAt: string, issuedAt: string | null, unit: { code: string, name: string } }> } };

export type WardReportQueryVariables = Exact<{
  id: string;
}>;


export type WardReportQuery = { wardReport: { id: string, version: number, code: string, documentNumber: string, period: ReportPeriod, periodFrom: string, periodTo: string, state: WardReportState, allowedActions: Array<ReportAction>, draftedAt: string, issuedAt: string | null, comment: string | null, recipients: Array<string>, subject: string, paragraphs: Array<string>, tableHead: Array<string>, tableRows: Array<Array<string>>, notes: Array<string>, unit: { code: string, name: string } } };

export type DraftWardReportMutationVariables = Exact<{
  input: DraftWardReportInput;
}>;


export type DraftWardReportMutation = { draftWardReport:
    | { __typename: 'ValidationFailed', message: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'WardReportDrafted', id: string, code: string }
   };

export type CommentWardReportMutationVariables = Exact<{
  input: CommentWardReportInput;
}>;


export type CommentWardReportMutation = { commentWardReport:
    | { __typename: 'RuleRefused', message: string }
    | { __typename: 'StaleVersion', message: string }
    | { __typename: 'ValidationFailed', message: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'WardReportCommented', id: string }
   };

export type IssueWardReportMutationVariables = Exact<{
  input: IssueWardReportInput;
}>;


export type IssueWardReportMutation = { issueWardReport:
    | { __typename: 'RuleRefused', message: string }
    | { __typename: 'StaleVersion', message: string }
    | { __typename: 'WardReportIssued', id: string }
   };

export type ReportPlanQueryVariables = Exact<{ [key: string]: never; }>;


export type ReportPlanQuery = { usualReportRecipients: Array<string>, reportSchedule: { campaignId: string, period: ReportPeriod, day: number, recipients: Array<string>, nextOn: string } | null };

export type SetReportScheduleMutationVariables = Exact<{
  input: SetReportScheduleInput;
}>;


export type SetReportScheduleMutation = { setReportSchedule:
    | { __typename: 'ReportScheduleSet' }
    | { __typename: 'ValidationFailed', message: string, legalBasis: string | null, fields: Array<{ path: string, message: string }> }
   };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const AccessFindingPartsFragmentDoc = new TypedDocumentString(`
    fragment AccessFindingParts on AccessFinding {
  id
  version
  kind
  state
  officerName
  unitName
  onDay
  evidence {
    name
    value
  }
  raisedAt
  takenBy
  closedAt
  allowedActions
}
    `, {"fragmentName":"AccessFindingParts"}) as unknown as TypedDocumentString<AccessFindingPartsFragment, unknown>;
export const OpenedAccessFindingPartsFragmentDoc = new TypedDocumentString(`
    fragment OpenedAccessFindingParts on OpenedAccessFinding {
  finding {
    ...AccessFindingParts
  }
  notes {
    writtenBy
    writtenAt
    action
    note
  }
  openings {
    id
    at
    isDenied
    purpose
    basis
    note
  }
}
    fragment AccessFindingParts on AccessFinding {
  id
  version
  kind
  state
  officerName
  unitName
  onDay
  evidence {
    name
    value
  }
  raisedAt
  takenBy
  closedAt
  allowedActions
}`, {"fragmentName":"OpenedAccessFindingParts"}) as unknown as TypedDocumentString<OpenedAccessFindingPartsFragment, unknown>;
export const AccountLocksPartsFragmentDoc = new TypedDocumentString(`
    fragment AccountLocksParts on AccountLocks {
  accountId
  accountState
  accountLevel
  subjectType
  subjectName
  subjectNumberMasked
  unit {
    code
    name
  }
  lockedSince
  grounds {
    id
    kind
    origin
    lifter
    legalBasis
    channel
    reason
    lockRequestId
    lockRequestCode
    requesterName
    isProvisional
    startedAt
    startedBy
    endedAt
    endedBy
    endedBecause
  }
  openings {
    groundId
    sentence
  }
  allowedActions
  channels
}
    `, {"fragmentName":"AccountLocksParts"}) as unknown as TypedDocumentString<AccountLocksPartsFragment, unknown>;
export const SentUnlockCodeFragmentDoc = new TypedDocumentString(`
    fragment SentUnlockCode on AssistedUnlockCodeSent {
  flowId
  otpExpiresAt
  phoneLastThree
}
    `, {"fragmentName":"SentUnlockCode"}) as unknown as TypedDocumentString<SentUnlockCodeFragment, unknown>;
export const ApplicationCasePartsFragmentDoc = new TypedDocumentString(`
    fragment ApplicationCaseParts on Application {
  id
  code
  version
  subjectType
  channel
  attempt
  state
  level
  unit {
    code
    name
  }
  receivedAt
  dueAt
  isOverdue
  workingMinutesLeft
  restsOnProjectedDay
  legalRegime
  deadlineLegalBasis
  deadlineAmount
  deadlineUnit
  consentGivenAt
  reviewReasons
  isEscalated
  isDecidableTogether
  claim {
    officerName
    isMine
    until
  }
  organisation {
    identifier
    name
    address
    representativeName
    maskedRepresentativeNumber
  }
  identityPapers {
    card {
      kind
      issuedOn
      expiresOn
      isValidAtReceipt
    }
    nationality
    passportNumber
    passportExpiresOn
    residenceCard {
      kind
      maskedNumber
      expiresOn
    }
  }
  guardian {
    relation
    fullName
    maskedPersonalIdNumber
    standsUntil
  }
  previousAttempt {
    id
    code
    attempt
    state
    reasonCode
    reasonText
  }
  nextAttempt {
    id
    code
    attempt
    state
    reasonCode
    reasonText
  }
  biometrics {
    portrait
    fingerprints
    checkedAt
  }
  sourceChecks {
    source
    state
    attempts
    askedAt
    answerBy
    answeredAt
  }
  duplicates {
    code
    unitName
    signals
    other {
      id
      state
      receivedAt
      fullName
      dateOfBirth
      maskedPersonalIdNumber
      maskedPhoneNumber
      permanentAddress
      portraitFileId
    }
  }
  files {
    id
    kind
    width
    height
    bytes
    createdAt
  }
  papers {
    type
    maskedNumber
    scanFileId
  }
  notices {
    template
    channel
    state
    createdAt
    sentAt
    receiptAt
  }
  applicant {
    fullName
    dateOfBirth
    sex
    permanentAddress
    maskedPersonalIdNumber
    maskedPhoneNumber
    maskedEmail
  }
  populationCheck {
    outcome
    checkedAt
    fields {
      field
      declared
      recorded
      isMatch
    }
  }
  numberWarnings {
    path
    code
    message
  }
  decision {
    outcome
    decidedAt
    decidedBy
    reasonCode
    reasonText
  }
  account {
    id
    level
    state
    grantedAt
    activatedAt
    window {
      state
      openedAt
      openedBy
      lastDay
    }
  }
  history {
    at
    action
    actorName
    inPlaceOf
  }
  allowedActions
}
    `, {"fragmentName":"ApplicationCaseParts"}) as unknown as TypedDocumentString<ApplicationCasePartsFragment, unknown>;
export const CrossCheckPartsFragmentDoc = new TypedDocumentString(`
    fragment CrossCheckParts on CrossCheck {
  id
  version
  paperType
  maskedNumber
  agencyName
  state
  stateSince
  turn
  reason
  mismatchedFields
  validUntil
  answerBy
  isOverdue
  attempts
  resolution
  isContested
  allowedActions
  comparison {
    field
    declared
    population
    agency
    isMismatched
  }
  documentStatus
  scanFileId
  resolutionNote
  resolvedByName
  resolvedAt
  contestNote
  contestedAt
  rounds {
    reference
    round
    cause
    note
    agency
    requestedAt
    answerBy
    attempts
    disclosedAt
    endedAt
    outcome
    reason
    channel
    answeredBy
    agencyReference
    questionFingerprint
    answerFingerprint
  }
}
    `, {"fragmentName":"CrossCheckParts"}) as unknown as TypedDocumentString<CrossCheckPartsFragment, unknown>;
export const AppointmentPartsFragmentDoc = new TypedDocumentString(`
    fragment AppointmentParts on Appointment {
  id
  code
  version
  state
  startsAt
  office {
    code
    name
  }
  fullName
  maskedPersonalIdNumber
  maskedPhoneNumber
  applicationCode
  allowedActions
}
    `, {"fragmentName":"AppointmentParts"}) as unknown as TypedDocumentString<AppointmentPartsFragment, unknown>;
export const AreaTaskPartsFragmentDoc = new TypedDocumentString(`
    fragment AreaTaskParts on AreaTask {
  id
  version
  kind
  state
  unit {
    code
    name
  }
  fullName
  maskedPersonalIdNumber
  phoneNumber
  address
  fields
  applicationCode
  visitOutcome
  createdAt
  doneAt
  doneBy
  note
}
    `, {"fragmentName":"AreaTaskParts"}) as unknown as TypedDocumentString<AreaTaskPartsFragment, unknown>;
export const AssistedPersonPartsFragmentDoc = new TypedDocumentString(`
    fragment AssistedPersonParts on AssistedPerson {
  maskedPersonalIdNumber
  unit {
    code
    name
  }
  accountState
  windowState
  windowLastDay
}
    `, {"fragmentName":"AssistedPersonParts"}) as unknown as TypedDocumentString<AssistedPersonPartsFragment, unknown>;
export const VisitPartsFragmentDoc = new TypedDocumentString(`
    fragment VisitParts on AssistedActivation {
  id
  version
  standing
  person {
    ...AssistedPersonParts
  }
  unit {
    code
    name
  }
  channel
  helper
  helperName
  place
  device
  rightFields
  unrecordedFields
  requestedAt
  requestedBy
  isOwn
  decidedAt
  decidedBy
  refusalReason
  countsUntil
  endedAt
  allowedActions
}
    fragment AssistedPersonParts on AssistedPerson {
  maskedPersonalIdNumber
  unit {
    code
    name
  }
  accountState
  windowState
  windowLastDay
}`, {"fragmentName":"VisitParts"}) as unknown as TypedDocumentString<VisitPartsFragment, unknown>;
export const AuditExportPartsFragmentDoc = new TypedDocumentString(`
    fragment AuditExportParts on AuditExport {
  id
  version
  state
  filter {
    unitCode
    actorUsername
    action
    subject
    from
    to
  }
  purpose
  requestedByName
  requestedAt
  decidedByName
  decidedAt
  decisionText
  expiresAt
  canFetch
  allowedActions
}
    `, {"fragmentName":"AuditExportParts"}) as unknown as TypedDocumentString<AuditExportPartsFragment, unknown>;
export const SumsFragmentDoc = new TypedDocumentString(`
    fragment Sums on FunnelSums {
  buckets {
    stage
    count
    opens
  }
  applications
  accountsWithoutApplication
  total
}
    `, {"fragmentName":"Sums"}) as unknown as TypedDocumentString<SumsFragment, unknown>;
export const LongTaskPartsFragmentDoc = new TypedDocumentString(`
    fragment LongTaskParts on LongTask {
  id
  kind
  state
  unit {
    code
    name
  }
  purpose
  total
  done
  problemCount
  canCancel
  isCancelRequested
  failure
  hasResult
  createdAt
  finishedAt
  expiresAt
}
    `, {"fragmentName":"LongTaskParts"}) as unknown as TypedDocumentString<LongTaskPartsFragment, unknown>;
export const PhoneChangePartsFragmentDoc = new TypedDocumentString(`
    fragment PhoneChangeParts on PhoneChange {
  id
  version
  way
  state
  allowedActions
  fullName
  maskedPersonalIdNumber
  maskedOldPhoneNumber
  maskedNewPhoneNumber
  document
  isUsedByOthers
  requestedAt
  requestedBy
  confirmableUntil
  decidedAt
  decidedBy
}
    `, {"fragmentName":"PhoneChangeParts"}) as unknown as TypedDocumentString<PhoneChangePartsFragment, unknown>;
export const SentPhoneCodeFragmentDoc = new TypedDocumentString(`
    fragment SentPhoneCode on PhoneCodeSent {
  flowId
  otpExpiresAt
  phoneLastThree
}
    `, {"fragmentName":"SentPhoneCode"}) as unknown as TypedDocumentString<SentPhoneCodeFragment, unknown>;
export const RetentionChangePartsFragmentDoc = new TypedDocumentString(`
    fragment RetentionChangeParts on RetentionChange {
  id
  version
  kind
  amountBefore
  amount
  unit
  reason
  state
  proposedByName
  proposedAt
  decidedByName
  decidedAt
  decisionText
  allowedActions
}
    `, {"fragmentName":"RetentionChangeParts"}) as unknown as TypedDocumentString<RetentionChangePartsFragment, unknown>;
export const WindowCountsFragmentDoc = new TypedDocumentString(`
    fragment WindowCounts on ActivationWindowCounts {
  notStarted
  open
  closingSoon
  closed
  total
}
    `, {"fragmentName":"WindowCounts"}) as unknown as TypedDocumentString<WindowCountsFragment, unknown>;
export const ForecastPartsFragmentDoc = new TypedDocumentString(`
    fragment ForecastParts on TargetForecast {
  basis
  on
  earliest
  latest
  plusMinusDays
  isFewCases
}
    `, {"fragmentName":"ForecastParts"}) as unknown as TypedDocumentString<ForecastPartsFragment, unknown>;
export const OfferedOutreachListsDocument = new TypedDocumentString(`
    query OfferedOutreachLists {
  myOutreachLists {
    id
    code
    unit {
      name
    }
    teamName
    hamlets
    expiresAt
    people
  }
}
    `, {"hash":"270446a9a34de0c200ea9bd0ad42870d827062bd4b457b783bddf66ee3f5db95"}) as unknown as TypedDocumentString<OfferedOutreachListsQuery, OfferedOutreachListsQueryVariables>;
export const OutreachListForFieldDocument = new TypedDocumentString(`
    query OutreachListForField($id: ID!) {
  outreachListForField(id: $id) {
    id
    code
    unit {
      name
    }
    teamName
    hamlets
    expiresAt
    asOf
    people {
      id
      fullName
      birthYear
      hamlet
      address
      phoneHint
      stage
      version
      lastVisit {
        outcome
        visitedAt
        note
        visitorName
      }
    }
  }
}
    `, {"hash":"a3124307ec8a380f8897bdfeb9a1f20de1ba553b94af5fb896dd4f29b401e933"}) as unknown as TypedDocumentString<OutreachListForFieldQuery, OutreachListForFieldQueryVariables>;
export const RecordVisitsDocument = new TypedDocumentString(`
    mutation RecordVisits($input: RecordVisitsInput!) {
  recordVisits(input: $input) {
    __typename
    ... on VisitsRecorded {
      results {
        clientId
        status
        message
        person {
          stage
          version
          lastVisit {
            outcome
            visitedAt
            note
            visitorName
          }
        }
      }
    }
    ... on Refusal {
      message
    }
  }
}
    `, {"hash":"e3365cc491aa8290cdec074720a2ae9b577a85a7b8c10a4f7ca8006cbbc83a90"}) as unknown as TypedDocumentString<RecordVisitsMutation, RecordVisitsMutationVariables>;
export const AdministrativeUnitsDocument = new TypedDocumentString(`
    query AdministrativeUnits($takesNewCases: Boolean!) {
  administrativeUnits(takesNewCases: $takesNewCases) {
    code
    name
  }
}
    `, {"hash":"c327f61a3775cd7106263725a52ad7e14e32a33fc194350f8bb0502ee8d788f2"}) as unknown as TypedDocumentString<AdministrativeUnitsQuery, AdministrativeUnitsQueryVariables>;
export const BreakGlassAlarmsDocument = new TypedDocumentString(`
    query BreakGlassAlarms {
  breakGlassAlarms {
    id
    username
    displayName
    unit {
      code
      name
    }
    raisedAt
    isOwn
  }
}
    `, {"hash":"582fba5a603b7a450df5c5ac9f15dd18e16c365484dd0a90d2bc9860dde15711"}) as unknown as TypedDocumentString<BreakGlassAlarmsQuery, BreakGlassAlarmsQueryVariables>;
export const AcknowledgeBreakGlassDocument = new TypedDocumentString(`
    mutation AcknowledgeBreakGlass($input: AcknowledgeBreakGlassInput!) {
  acknowledgeBreakGlass(input: $input) {
    __typename
    ... on BreakGlassAcknowledged {
      acknowledgedAt
    }
    ... on Refusal {
      code
      message
      legalBasis
    }
    ... on ValidationFailed {
      fields {
        path
        code
        message
      }
    }
  }
}
    `, {"hash":"b4934515a91e5e3538ed512438b7f6aa05790aede087b1ff3337c3acb21d2b90"}) as unknown as TypedDocumentString<AcknowledgeBreakGlassMutation, AcknowledgeBreakGlassMutationVariables>;
export const MeDocument = new TypedDocumentString(`
    query Me {
  me {
    username
    displayName
    units {
      code
      name
    }
    permissions
  }
}
    `, {"hash":"f413a667a92e93ecf5f5cc71917d66b6c99591908bed0ca000659ba19fccedfb"}) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const SignInPolicyDocument = new TypedDocumentString(`
    query SignInPolicy {
  signInPolicy {
    isPasswordEnough
    hasSingleSignOn
  }
}
    `, {"hash":"ac97ddb89734989422b95923364460e132208bef7d943ee5fcb358a12586154b"}) as unknown as TypedDocumentString<SignInPolicyQuery, SignInPolicyQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    __typename
    ... on SignedIn {
      officer {
        username
        displayName
        units {
          code
          name
        }
        permissions
      }
    }
    ... on SecondFactorNeeded {
      signInToken
      hasApp
      passkeyOptions
    }
    ... on SecondFactorToEnrol {
      signInToken
      passkeyOptions
      offered {
        secret
        address
      }
    }
    ... on Refusal {
      code
      message
      legalBasis
    }
  }
}
    `, {"hash":"fc39ff0a0d982961081d2f4ea0d9111d9435c61f328cd1635890aa11c604ab2a"}) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const CompleteOfficerSignInDocument = new TypedDocumentString(`
    mutation CompleteOfficerSignIn($input: CompleteOfficerSignInInput!) {
  completeOfficerSignIn(input: $input) {
    __typename
    ... on SignedIn {
      officer {
        username
        displayName
        units {
          code
          name
        }
        permissions
      }
      recoveryCodes
    }
    ... on Refusal {
      code
      message
      legalBasis
    }
  }
}
    `, {"hash":"c792c851778533ddca22a5ef52e297cb86bea0c5edf1e4fe7ea73f4840ec8b57"}) as unknown as TypedDocumentString<CompleteOfficerSignInMutation, CompleteOfficerSignInMutationVariables>;
export const CompletePasskeySignInDocument = new TypedDocumentString(`
    mutation CompletePasskeySignIn($input: CompletePasskeySignInInput!) {
  completePasskeySignIn(input: $input) {
    __typename
    ... on SignedIn {
      officer {
        username
        displayName
        units {
          code
          name
        }
        permissions
      }
      recoveryCodes
    }
    ... on Refusal {
      code
      message
      legalBasis
    }
  }
}
    `, {"hash":"e543c87ead52cc8154ef835a9a21cc982afa93e036b6d43d242824ec5aa50c86"}) as unknown as TypedDocumentString<CompletePasskeySignInMutation, CompletePasskeySignInMutationVariables>;
export const CompleteSingleSignOnDocument = new TypedDocumentString(`
    mutation CompleteSingleSignOn {
  completeSingleSignOn {
    __typename
    ... on SignedIn {
      officer {
        username
        displayName
        units {
          code
          name
        }
        permissions
      }
    }
    ... on SecondFactorNeeded {
      signInToken
      hasApp
      passkeyOptions
    }
    ... on WorkAccountNotLinked {
      subject
    }
    ... on Refusal {
      code
      message
      legalBasis
    }
  }
}
    `, {"hash":"965f449be1e51e05c62862f69c2ecc5a462806da5257c340b06ead4206d6b660"}) as unknown as TypedDocumentString<CompleteSingleSignOnMutation, CompleteSingleSignOnMutationVariables>;
export const ReadOfficerLinkDocument = new TypedDocumentString(`
    mutation ReadOfficerLink($token: String!) {
  readOfficerLink(input: {token: $token}) {
    __typename
    ... on OfficerOfLink {
      username
      displayName
    }
    ... on Refusal {
      code
      message
      legalBasis
    }
  }
}
    `, {"hash":"bbbd8f868a887538dcf798b1e7e863fb06c8fe3979e8a7fd708d2cd792620b67"}) as unknown as TypedDocumentString<ReadOfficerLinkMutation, ReadOfficerLinkMutationVariables>;
export const EnrolOfficerDocument = new TypedDocumentString(`
    mutation EnrolOfficer($input: EnrolOfficerInput!) {
  enrolOfficer(input: $input) {
    __typename
    ... on OfficerEnrolled {
      username
    }
    ... on Refusal {
      code
      message
      legalBasis
    }
    ... on ValidationFailed {
      fields {
        path
        code
        message
      }
    }
  }
}
    `, {"hash":"41595301b2ebf3ea3603a5aa1c5a9e274e0d36cbfd71625995096dd700fcd17c"}) as unknown as TypedDocumentString<EnrolOfficerMutation, EnrolOfficerMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut {
    signedOutAt
  }
}
    `, {"hash":"9cda74f647deb1b89b9df62bcc9356eaeb67795258e578b8668ec4c7110393a1"}) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const SourceHealthDocument = new TypedDocumentString(`
    query SourceHealth {
  sourceHealth {
    source
    waiting
    silent
    oldestAskedAt
  }
}
    `, {"hash":"2930173aabcb27a81d7f901e32f3fb24b0ddf176b1a68b7e5017ebf4efb70135"}) as unknown as TypedDocumentString<SourceHealthQuery, SourceHealthQueryVariables>;
export const AccessFindingsDocument = new TypedDocumentString(`
    query AccessFindings($isOpen: Boolean!, $page: PageInput) {
  accessFindings(isOpen: $isOpen, page: $page) {
    ...AccessFindingParts
  }
}
    fragment AccessFindingParts on AccessFinding {
  id
  version
  kind
  state
  officerName
  unitName
  onDay
  evidence {
    name
    value
  }
  raisedAt
  takenBy
  closedAt
  allowedActions
}`, {"hash":"f532faada70b3effd792f4fc9f56337808bd94896ba7a4e8a15fa606c0802580"}) as unknown as TypedDocumentString<AccessFindingsQuery, AccessFindingsQueryVariables>;
export const AccessFindingDocument = new TypedDocumentString(`
    query AccessFinding($id: ID!) {
  accessFinding(id: $id) {
    ...OpenedAccessFindingParts
  }
}
    fragment AccessFindingParts on AccessFinding {
  id
  version
  kind
  state
  officerName
  unitName
  onDay
  evidence {
    name
    value
  }
  raisedAt
  takenBy
  closedAt
  allowedActions
}
fragment OpenedAccessFindingParts on OpenedAccessFinding {
  finding {
    ...AccessFindingParts
  }
  notes {
    writtenBy
    writtenAt
    action
    note
  }
  openings {
    id
    at
    isDenied
    purpose
    basis
    note
  }
}`, {"hash":"0cf4cd0017ca8fb5d5a21296ef2e0db404b20a20ffa3d9b210da5574d5b4009e"}) as unknown as TypedDocumentString<AccessFindingQuery, AccessFindingQueryVariables>;
export const SettleAccessFindingDocument = new TypedDocumentString(`
    mutation SettleAccessFinding($input: SettleAccessFindingInput!) {
  settleAccessFinding(input: $input) {
    __typename
    ... on AccessFindingSettled {
      opened {
        ...OpenedAccessFindingParts
      }
    }
    ... on Refusal {
      message
      legalBasis
    }
    ... on ValidationFailed {
      fields {
        path
        message
      }
    }
  }
}
    fragment AccessFindingParts on AccessFinding {
  id
  version
  kind
  state
  officerName
  unitName
  onDay
  evidence {
    name
    value
  }
  raisedAt
  takenBy
  closedAt
  allowedActions
}
fragment OpenedAccessFindingParts on OpenedAccessFinding {
  finding {
    ...AccessFindingParts
  }
  notes {
    writtenBy
    writtenAt
    action
    note
  }
  openings {
    id
    at
    isDenied
    purpose
    basis
    note
  }
}`, {"hash":"a717d617b79be9570a47ea1343cc68440756c5103b1eaa08db02cd0383f530e8"}) as unknown as TypedDocumentString<SettleAccessFindingMutation, SettleAccessFindingMutationVariables>;
export const ExplainableOfficersDocument = new TypedDocumentString(`
    query ExplainableOfficers($search: String) {
  explainableOfficers(search: $search) {
    username
    displayName
  }
}
    `, {"hash":"c8b338fca6f99549ca801f5565f9c96a58bd39152d3e9df916e0abf3d10a2506"}) as unknown as TypedDocumentString<ExplainableOfficersQuery, ExplainableOfficersQueryVariables>;
export const OfficerAccessDocument = new TypedDocumentString(`
    query OfficerAccess($username: String!, $permission: String!, $unitCode: String!, $day: LocalDate, $caseCode: String) {
  officerAccess(
    username: $username
    permission: $permission
    unitCode: $unitCode
    day: $day
    caseCode: $caseCode
  ) {
    isAllowed
    steps {
      rule
      isMet
      roles
    }
  }
}
    `, {"hash":"9add8ef7bc668647e509e57865a7fdc4455cb746d4a82505cf6e3ec0486dd5ec"}) as unknown as TypedDocumentString<OfficerAccessQuery, OfficerAccessQueryVariables>;
export const AccountLocksDocument = new TypedDocumentString(`
    query AccountLocks($accountId: ID!, $purpose: AccessPurposeInput) {
  accountLocks(accountId: $accountId, purpose: $purpose) {
    ...AccountLocksParts
  }
}
    fragment AccountLocksParts on AccountLocks {
  accountId
  accountState
  accountLevel
  subjectType
  subjectName
  subjectNumberMasked
  unit {
    code
    name
  }
  lockedSince
  grounds {
    id
    kind
    origin
    lifter
    legalBasis
    channel
    reason
    lockRequestId
    lockRequestCode
    requesterName
    isProvisional
    startedAt
    startedBy
    endedAt
    endedBy
    endedBecause
  }
  openings {
    groundId
    sentence
  }
  allowedActions
  channels
}`, {"hash":"269ffdf890f31718a28c775e40edba38daf686e1dacfec3a8877fb3665851211"}) as unknown as TypedDocumentString<AccountLocksQuery, AccountLocksQueryVariables>;
export const FindAccountLocksDocument = new TypedDocumentString(`
    mutation FindAccountLocks($input: FindAccountLocksInput!) {
  findAccountLocks(input: $input) {
    __typename
    ... on AccountLocksFound {
      accountId
    }
    ... on Refusal {
      code
      message
      legalBasis
    }
    ... on ValidationFailed {
      fields {
        path
        message
      }
    }
  }
}
    `, {"hash":"f8ba45719fe99b858659d3116964938456e7845ff7f855d39cb7ab4e18d685b9"}) as unknown as TypedDocumentString<FindAccountLocksMutation, FindAccountLocksMutationVariables>;
export const CheckHolderCallerDocument = new TypedDocumentString(`
    mutation CheckHolderCaller($input: CheckCallerInput!) {
  checkHolderCaller(input: $input) {
    __typename
    ... on HolderCallerChecked {
      verdicts: fields {
        field
        outcome
      }
      isVerified
      checkId
    }
    ... on Refusal {
      code
      message
      legalBasis
    }
    ... on ValidationFailed {
      fields {
        path
        message
      }
    }
  }
}
    `, {"hash":"705b2ea9789da605588a6a96d14709cc80e72270d2281d8719dc556680d6c307"}) as unknown as TypedDocumentString<CheckHolderCallerMutation, CheckHolderCallerMutationVariables>;
export const LockAccountForHolderDocument = new TypedDocumentString(`
    mutation LockAccountForHolder($input: LockAccountForHolderInput!) {
  lockAccountForHolder(input: $input) {
    __typename
    ... on AccountLockedForHolder {
      locks {
        ...AccountLocksParts
      }
    }
    ... on Refusal {
      code
      message
      legalBasis
    }
    ... on ValidationFailed {
      fields {
        path
        message
      }
    }
  }
}
    fragment AccountLocksParts on AccountLocks {
  accountId
  accountState
  accountLevel
  subjectType
  subjectName
  subjectNumberMasked
  unit {
    code
    name
  }
  lockedSince
  grounds {
    id
    kind
    origin
    lifter
    legalBasis
    channel
    reason
    lockRequestId
    lockRequestCode
    requesterName
    isProvisional
    startedAt
    startedBy
    endedAt
    endedBy
    endedBecause
  }
  openings {
    groundId
    sentence
  }
  allowedActions
  channels
}`, {"hash":"2f9e62a851024c1b7f75b53de2ab4997566f99bf9e53c9f17b42f656a81311d3"}) as unknown as TypedDocumentString<LockAccountForHolderMutation, LockAccountForHolderMutationVariables>;
export const SendAssistedUnlockCodeDocument = new TypedDocumentString(`
    mutation SendAssistedUnlockCode($input: SendAssistedUnlockCodeInput!) {
  sendAssistedUnlockCode(input: $input) {
    __typename
    ...SentUnlockCode
    ... on Refusal {
      code
      message
      legalBasis
    }
    ... on ValidationFailed {
      fields {
        path
        message
      }
    }
  }
}
    fragment SentUnlockCode on AssistedUnlockCodeSent {
  flowId
  otpExpiresAt
  phoneLastThree
}`, {"hash":"1ad97dcaeea13233f22d92d633dbc08f724dab168f0487096391bbde8d227a79"}) as unknown as TypedDocumentString<SendAssistedUnlockCodeMutation, SendAssistedUnlockCodeMutationVariables>;
export const ResendAssistedUnlockCodeDocument = new TypedDocumentString(`
    mutation ResendAssistedUnlockCode($input: ResendAssistedUnlockCodeInput!) {
  resendAssistedUnlockCode(input: $input) {
    __typename
    ...SentUnlockCode
    ... on Refusal {
      code
      message
      legalBasis
    }
  }
}
    fragment SentUnlockCode on AssistedUnlockCodeSent {
  flowId
  otpExpiresAt
  phoneLastThree
}`, {"hash":"97f325f1037b6f9963b47b13938cbbf240aa8056817ed57ff08cc8c0ed08a0b5"}) as unknown as TypedDocumentString<ResendAssistedUnlockCodeMutation, ResendAssistedUnlockCodeMutationVariables>;
export const UnlockAccountForHolderDocument = new TypedDocumentString(`
    mutation UnlockAccountForHolder($input: UnlockAccountForHolderInput!) {
  unlockAccountForHolder(input: $input) {
    __typename
    ... on AccountUnlockedForHolder {
      locks {
        ...AccountLocksParts
      }
    }
    ... on Refusal {
      code
      message
      legalBasis
    }
    ... on ValidationFailed {
      fields {
        path
        message
      }
    }
  }
}
    fragment AccountLocksParts on AccountLocks {
  accountId
  accountState
  accountLevel
  subjectType
  subjectName
  subjectNumberMasked
  unit {
    code
    name
  }
  lockedSince
  grounds {
    id
    kind
    origin
    lifter
    legalBasis
    channel
    reason
    lockRequestId
    lockRequestCode
    requesterName
    isProvisional
    startedAt
    startedBy
    endedAt
    endedBy
    endedBecause
  }
  openings {
    groundId
    sentence
  }
  allowedActions
  channels
}`, {"hash":"e78378e81d3f2c15eb408d9189681b1e7f17d15d61b61e674c3a460d39ae8b88"}) as unknown as TypedDocumentString<UnlockAccountForHolderMutation, UnlockAccountForHolderMutationVariables>;
export const AgencyBoardDocument = new TypedDocumentString(`
    query AgencyBoard {
  agencies {
    asOf
    items {
      code
      name
      paperTypes
      state
      channel
      answerWithinDays
      openQuestions
      overdueQuestions
      oldestOpenAt
      answers
      medianSeconds
      slowestSeconds
      matched
      mismatched
      answeredLastDay
      lastAnswerAt
      lastFailureAt
      lastFailure
      isBreakerOpen
      pausedUntil
      downtime {
        id
        startsAt
        endsAt
        note
        isNow
      }
      isSilent
      keyWarnings {
        kind
        kid
        expiresAt
      }
    }
  }
}
    `, {"hash":"8bde942c7e7b021d57c77236e51fda73532e5b2d0b0d943f054548bbc11bfc22"}) as unknown as TypedDocumentString<AgencyBoardQuery, AgencyBoardQueryVariables>;
export const AgencyDocument = new TypedDocumentString(`
    query Agency($code: AgencyCode!) {
  agency(code: $code) {
    code
    version
    name
    paperTypes
    state
    allowedActions
    channel
    legalBasis
    contact
    answerWithinDays
    maxInFlight
    requestsPerMinute
    scopes
    possibleScopes
    keys {
      kid
      algorithm
      state
      validFrom
      expiresAt
      revokedAt
      lastUsedAt
      registeredAt
      registeredBy
    }
    keyWarnings {
      kind
      kid
      expiresAt
    }
    downtimes {
      id
      startsAt
      endsAt
      note
      isNow
      cancelledAt
      enteredBy
      canCancel
    }
    history {
      at
      action
      actorName
      reason
      kid
    }
  }
}
    `, {"hash":"5c18188c959dd258007d2cc3471c5cf911fcaa042b6ebb66f0d45a674778475d"}) as unknown as TypedDocumentString<AgencyQuery, AgencyQueryVariables>;
export const UpdateAgencyDocument = new TypedDocumentString(`
    mutation UpdateAgency($input: UpdateAgencyInput!) {
  updateAgency(input: $input) {
    __typename
    ... on AgencyUpdated {
      version
    }
    ... on Refusal {
      code
      message
      legalBasis
    }
    ... on ValidationFailed {
      fields {
        path
        code
        message
      }
    }
  }
}
    `, {"hash":"f319fd9e969b260f8b16ee039efc5e7e03648e8506dee21289457303e7ace3fc"}) as unknown as TypedDocumentString<UpdateAgencyMutation, UpdateAgencyMutationVariables>;
export const SuspendAgencyDocument = new TypedDocumentString(`
    mutation SuspendAgency($input: SuspendAgencyInput!) {
  suspendAgency(input: $input) {
    __typename
    ... on AgencySuspended {
      version
    }
    ... on Refusal {
      code
      message
      legalBasis
    }
    ... on ValidationFailed {
      fields {
        path
        code
        message
      }
    }
  }
}
    `, {"hash":"5de2b006ce528ca4c4bcaff47ed4121a15c54b1ad99fa4faefbfc4f3d67597a3"}) as unknown as TypedDocumentString<SuspendAgencyMutation, SuspendAgencyMutationVariables>;
export const ResumeAgencyDocument = new TypedDocumentString(`
    mutation ResumeAgency($input: ResumeAgencyInput!) {
  resumeAgency(input: $input) {
    __typename
    ... on AgencyResumed {
      version
    }
    ... on Refusal {
      code
      message
      legalBasis
    }
    ... on ValidationFailed {
      fields {
        path
        code
        message
      }
    }
  }
}
    `, {"hash":"b9015e2c81b331ba0f6adac0bd4cf580e3489aca70a11d2077e31eb4ab723b23"}) as unknown as TypedDocumentString<ResumeAgencyMutation, ResumeAgencyMutationVariables>;
export const RegisterAgencyKeyDocument = new TypedDocumentString(`
    mutation RegisterAgencyKey($input: RegisterAgencyKeyInput!) {
  registerAgencyKey(input: $input) {
    __typename
    ... on AgencyKeyRegistered {
      kid
    }
    ... on Refusal {
      code
      message
      legalBasis
    }
    ... on ValidationFailed {
      fields {
        path
        code
        message
      }
    }
  }
}
    `, {"hash":"9d0ccc2c934292579758cd06305bb6399f5440e4ff9db491f1e1b6c17ee0cab7"}) as unknown as TypedDocumentString<RegisterAgencyKeyMutation, RegisterAgencyKeyMutationVariables>;
export const RevokeAgencyKeyDocument = new TypedDocumentString(`
    mutation RevokeAgencyKey($input: RevokeAgencyKeyInput!) {
  revokeAgencyKey(input: $input) {
    __typename
    ... on AgencyKeyRevoked {
      kid
    }
    ... on Refusal {
      code
      message
      legalBasis
    }
    ... on ValidationFailed {
      fields {
        path
        code
        message
      }
    }
  }
}
    `, {"hash":"b5c3a8f63ecdb89e82901183fb04fc220e2dd150efb94d38b2daaa7eecb65a80"}) as unknown as TypedDocumentString<RevokeAgencyKeyMutation, RevokeAgencyKeyMutationVariables>;
export const PlanDowntimeDocument = new TypedDocumentString(`
    mutation PlanDowntime($input: PlanDowntimeInput!) {
  planDowntime(input: $input) {
    __typename
    ... on DowntimePlanned {
      id
    }
    ... on Refusal {
      code
      message
      legalBasis
    }
    ... on ValidationFailed {
      fields {
        path
        code
        message
      }
    }
  }
}
    `, {"hash":"886bd8ffb589b052dc4f7a36dff83089320f6665d097997a957b1f2553e8a7e3"}) as unknown as TypedDocumentString<PlanDowntimeMutation, PlanDowntimeMutationVariables>;
export const CancelDowntimeDocument = new TypedDocumentString(`
    mutation CancelDowntime($input: CancelDowntimeInput!) {
  cancelDowntime(input: $input) {
    __typename
    ... on DowntimeCancelled {
      id
    }
    ... on Refusal {
      code
      message
      legalBasis
    }
  }
}
    `, {"hash":"c03b853ea8539141f4e5fe0da0c4331f5be0b044c267bb2ee8c9c006ac79610d"}) as unknown as TypedDocumentString<CancelDowntimeMutation, CancelDowntimeMutationVariables>;
export const AgencyQuestionsDocument = new TypedDocumentString(`
    query AgencyQuestions($page: PageInput, $isOpen: Boolean!) {
  agencyQuestions(page: $page, isOpen: $isOpen) {
    items {
      reference
      paperType
      maskedDocumentNumber
      fullName
      cause
      requestedAt
      answerBy
      isOverdue
      answeredAt
      outcome
      reason
      documentStatus
    }
    total
  }
}
    `, {"hash":"04792141b13c0b3d60a6c78945a3afa0a4de95ed1b8c93c3bdd444cc1f485fcd"}) as unknown as TypedDocumentString<AgencyQuestionsQuery, AgencyQuestionsQueryVariables>;
export const AgencyQuestionCountDocument = new TypedDocumentString(`
    query AgencyQuestionCount {
  agencyQuestionCount {
    open
    overdue
  }
}
    `, {"hash":"6d394c4993e840506f9febbc199ea6c28f75fef0095a35f0b2aa1e9a448d5dba"}) as unknown as TypedDocumentString<AgencyQuestionCountQuery, AgencyQuestionCountQueryVariables>;
export const AgencyQuestionDocument = new TypedDocumentString(`
    query AgencyQuestion($reference: ID!) {
  agencyQuestion(reference: $reference) {
    reference
    paperType
    documentNumber
    personalIdNumber
    fullName
    dateOfBirth
    cause
    note
    requestedAt
    answerBy
  }
}
    `, {"hash":"09521fbae1b0a5382c5b592d67b6cbc4224d55436d97df74bbef5ae953f8d7cc"}) as unknown as TypedDocumentString<AgencyQuestionQuery, AgencyQuestionQueryVariables>;
export const AnswerAgencyQuestionDocument = new TypedDocumentString(`
    mutation AnswerAgencyQuestion($input: AnswerAgencyQuestionInput!) {
  answerAgencyQuestion(input: $input) {
    __typename
    ... on CrossCheckAnswered {
      reference
      outcome
      reason
    }
    ... on Refusal {
      code
      message
      legalBasis
    }
    ... on ValidationFailed {
      fields {
        path
        code
        message
      }
    }
  }
}
    `, {"hash":"c4ad80d2d0bb4c2733d68855733bed25add7085930b5f7da1d01ab89355f3989"}) as unknown as TypedDocumentString<AnswerAgencyQuestionMutation, AnswerAgencyQuestionMutationVariables>;
export const ApplicationsDocument = new TypedDocumentString(`
    query Applications($page: PageInput, $filter: ApplicationFilter, $sort: ApplicationSort) {
  applications(page: $page, filter: $filter, sort: $sort) {
    items {
      id
      code
      version
      subjectType
      channel
      attempt
      state
      level
      fullName
      maskedPersonalIdNumber
      unit {
        code
        name
      }
      receivedAt
      dueAt
      isOverdue
      workingMinutesLeft
      populationCheckOutcome
      mismatchedFields
      reviewReasons
      claim {
        officerName
        isMine
        until
      }
      isEscalated
      restsOnProjectedDay
      isDecidableTogether
      allowedActions
    }
    total
    totalIsCapped
  }
}
    `, {"hash":"4b4957abcadaea5a35e741de963bc2783d8a87f7cd386ba88d5d83baac673532"}) as unknown as TypedDocumentString<ApplicationsQuery, ApplicationsQueryVariables>;
export const ApplicationCountsDocument = new TypedDocumentString(`
    query ApplicationCounts {
  applicationCounts {
    byState {
      state
      count
    }
    overdue
    mismatched
    dueToday
    comingDue
    escalated
    mine
    decidableTogether
  }
}
    `, {"hash":"0a62b189fcbd47cdabd88a5107cc4a2dc26b239cdca89488e2ccbb6804985f82"}) as unknown as TypedDocumentString<ApplicationCountsQuery, ApplicationCountsQueryVariables>;
export const ApplicationCaseDocument = new TypedDocumentString(`
    query ApplicationCase($id: ID!, $purpose: AccessPurposeInput) {
  application(id: $id, purpose: $purpose) {
    ...ApplicationCaseParts
  }
}
    fragment ApplicationCaseParts on Application {
  id
  code
  version
  subjectType
  channel
  attempt
  state
  level
  unit {
    code
    name
  }
  receivedAt
  dueAt
  isOverdue
  workingMinutesLeft
  restsOnProjectedDay
  legalRegime
  deadlineLegalBasis
  deadlineAmount
  deadlineUnit
  consentGivenAt
  reviewReasons
  isEscalated
  isDecidableTogether
  claim {
    officerName
    isMine
    until
  }
  organisation {
    identifier
    name
    address
    representativeName
    maskedRepresentativeNumber
  }
  identityPapers {
    card {
      kind
      issuedOn
      expiresOn
      isValidAtReceipt
    }
    nationality
    passportNumber
    passportExpiresOn
    residenceCard {
      kind
      maskedNumber
      expiresOn
    }
  }
  guardian {
    relation
    fullName
    maskedPersonalIdNumber
    standsUntil
  }
  previousAttempt {
    id
    code
    attempt
    state
    reasonCode
    reasonText
  }
  nextAttempt {
    id
    code
    attempt
    state
    reasonCode
    reasonText
  }
  biometrics {
    portrait
    fingerprints
    checkedAt
  }
  sourceChecks {
    source
    state
    attempts
    askedAt
    answerBy
    answeredAt
  }
  duplicates {
    code
    unitName
    signals
    other {
      id
      state
      receivedAt
      fullName
      dateOfBirth
      maskedPersonalIdNumber
      maskedPhoneNumber
      permanentAddress
      portraitFileId
    }
  }
  files {
    id
    kind
    width
    height
    bytes
    createdAt
  }
  papers {
    type
    maskedNumber
    scanFileId
  }
  notices {
    template
    channel
    state
    createdAt
    sentAt
    receiptAt
  }
  applicant {
    fullName
    dateOfBirth
    sex
    permanentAddress
    maskedPersonalIdNumber
    maskedPhoneNumber
    maskedEmail
  }
  populationCheck {
    outcome
    checkedAt
    fields {
      field
      declared
      recorded
      isMatch
    }
  }
  numberWarnings {
    path
    code
    message
  }
  decision {
    outcome
    decidedAt
    decidedBy
    reasonCode
    reasonText
  }
  account {
    id
    level
    state
    grantedAt
    activatedAt
    window {
      state
      openedAt
      openedBy
      lastDay
    }
  }
  history {
    at
    action
    actorName
    inPlaceOf
  }
  allowedActions
}`, {"hash":"cb978395fde1b6c5cee39e1f97dfaf7c29264a3e84145eb801d500e200447e98"}) as unknown as TypedDocumentString<ApplicationCaseQuery, ApplicationCaseQueryVariables>;
export const ClaimApplicationDocument = new TypedDocumentString(`
    mutation ClaimApplication($input: ClaimApplicationInput!) {
  claimApplication(input: $input) {
    __typename
    ... on ApplicationClaimed {
      application {
        id
        version
        claim {
          officerName
          isMine
          until
        }
      }
    }
    ... on Refusal {
      code
      message
      legalBasis
    }
    ... on StateConflict {
      currentState
      currentVersion
    }
  }
}
    `, {"hash":"b46b7e06409ddbf946e968ebbc0536304ca234c69e2b01ae73adf8a0f7ab54c6"}) as unknown as TypedDocumentString<ClaimApplicationMutation, ClaimApplicationMutationVariables>;
export const ReleaseApplicationDocument = new TypedDocumentString(`
    mutation ReleaseApplication($input: ClaimApplicationInput!) {
  releaseApplication(input: $input) {
    __typename
    ... on ApplicationReleased {
      released
    }
    ... on Refusal {
      code
      message
      legalBasis
    }
  }
}
    `, {"hash":"e364040da56401cc91912175af1a21b079b7aa57158f9581e830d2bfc42a1bf8"}) as unknown as TypedDocumentString<ReleaseApplicationMutation, ReleaseApplicationMutationVariables>;
export const ApproveApplicationsDocument = new TypedDocumentString(`
    mutation ApproveApplications($input: ApproveApplicationsInput!) {
  approveApplications(input: $input) {
    __typename
    ... on ApplicationsApproved {
      results {
        id
        code
        isApproved
        refusalCode
        message
      }
    }
    ... on Refusal {
      code
      message
      legalBasis
    }
  }
}
    `, {"hash":"4d5a274d8e3d0086d9d3b12a986910919f24539c2bc4bc34470a7585a0385068"}) as unknown as TypedDocumentString<ApproveApplicationsMutation, ApproveApplicationsMutationVariables>;
export const ApproveApplicationDocument = new TypedDocumentString(`
    mutation ApproveApplication($input: ApproveApplicationInput!) {
  approveApplication(input: $input) {
    __typename
    ... on ApplicationApproved {
      application {
        ...ApplicationCaseParts
      }
    }
    ... on Refusal {
      code
      message
      legalBasis
    }
  }
}
    fragment ApplicationCaseParts on Application {
  id
  code
  version
  subjectType
  channel
  attempt
  state
  level
  unit {
    code
    name
  }
  receivedAt
  dueAt
  isOverdue
  workingMinutesLeft
  restsOnProjectedDay
  legalRegime
  deadlineLegalBasis
  deadlineAmount
  deadlineUnit
  consentGivenAt
  reviewReasons
  isEscalated
  isDecidableTogether
  claim {
    officerName
    isMine
    until
  }
  organisation {
    identifier
    name
    address
    representativeName
    maskedRepresentativeNumber
  }
  identityPapers {
    card {
      kind
      issuedOn
      expiresOn
      isValidAtReceipt
    }
    nationality
    passportNumber
    passportExpiresOn
    residenceCard {
      kind
      maskedNumber
      expiresOn
    }
  }
  guardian {
    relation
    fullName
    maskedPersonalIdNumber
    standsUntil
  }
  previousAttempt {
    id
    code
    attempt
    state
    reasonCode
    reasonText
  }
  nextAttempt {
    id
    code
    attempt
    state
    reasonCode
    reasonText
  }
  biometrics {
    portrait
    fingerprints
    checkedAt
  }
  sourceChecks {
    source
    state
    attempts
    askedAt
    answerBy
    answeredAt
  }
  duplicates {
    code
    unitName
    signals
    other {
      id
      state
      receivedAt
      fullName
      dateOfBirth
      maskedPersonalIdNumber
      maskedPhoneNumber
      permanentAddress
      portraitFileId
    }
  }
  files {
    id
    kind
    width
    height
    bytes
    createdAt
  }
  papers {
    type
    maskedNumber
    scanFileId
  }
  notices {
    template
    channel
    state
    createdAt
    sentAt
    receiptAt
  }
  applicant {
    fullName
    dateOfBirth
    sex
    permanentAddress
    maskedPersonalIdNumber
    maskedPhoneNumber
    maskedEmail
  }
  populationCheck {
    outcome
    checkedAt
    fields {
      field
      declared
      recorded
      isMatch
    }
  }
  numberWarnings {
    path
    code
    message
  }
  decision {
    outcome
    decidedAt
    decidedBy
    reasonCode
    reasonText
  }
  account {
    id
    level
    state
    grantedAt
    activatedAt
    window {
      state
      openedAt
      openedBy
      lastDay
    }
  }
  history {
    at
    action
    actorName
    inPlaceOf
  }
  allowedActions
}`, {"hash":"54418162dfa8969a291990ff10186ace671efe0834a1672e12d0db7fc6d31458"}) as unknown as TypedDocumentString<ApproveApplicationMutation, ApproveApplicationMutationVariables>;
export const ReturnApplicationDocument = new TypedDocumentString(`
    mutation ReturnApplication($input: ReturnApplicationInput!) {
  returnApplication(input: $input) {
    __typename
    ... on ApplicationReturned {
      application {
        ...ApplicationCaseParts
      }
    }
    ... on Refusal {
      code
      message
      legalBasis
    }
    ... on ValidationFailed {
      fields {
        path
        code
        message
      }
    }
  }
}
    fragment ApplicationCaseParts on Application {
  id
  code
  version
  subjectType
  channel
  attempt
  state
  level
  unit {
    code
    name
  }
  receivedAt
  dueAt
  isOverdue
  workingMinutesLeft
  restsOnProjectedDay
  legalRegime
  deadlineLegalBasis
  deadlineAmount
  deadlineUnit
  consentGivenAt
  reviewReasons
  isEscalated
  isDecidableTogether
  claim {
    officerName
    isMine
    until
  }
  organisation {
    identifier
    name
    address
    representativeName
    maskedRepresentativeNumber
  }
  identityPapers {
    card {
      kind
      issuedOn
      expiresOn
      isValidAtReceipt
    }
    nationality
    passportNumber
    passportExpiresOn
    residenceCard {
      kind
      maskedNumber
      expiresOn
    }
  }
  guardian {
    relation
    fullName
    maskedPersonalIdNumber
    standsUntil
  }
  previousAttempt {
    id
    code
    attempt
    state
    reasonCode
    reasonText
  }
  nextAttempt {
    id
    code
    attempt
    state
    reasonCode
    reasonText
  }
  biometrics {
    portrait
    fingerprints
    checkedAt
  }
  sourceChecks {
    source
    state
    attempts
    askedAt
    answerBy
    answeredAt
  }
  duplicates {
    code
    unitName
    signals
    other {
      id
      state
      receivedAt
      fullName
      dateOfBirth
      maskedPersonalIdNumber
      maskedPhoneNumber
      permanentAddress
      portraitFileId
    }
  }
  files {
    id
    kind
    width
    height
    bytes
    createdAt
  }
  papers {
    type
    maskedNumber
    scanFileId
  }
  notices {
    template
    channel
    state
    createdAt
    sentAt
    receiptAt
  }
  applicant {
    fullName
    dateOfBirth
    sex
    permanentAddress
    maskedPersonalIdNumber
    maskedPhoneNumber
    maskedEmail
  }
  populationCheck {
    outcome
    checkedAt
    fields {
      field
      declared
      recorded
      isMatch
    }
  }
  numberWarnings {
    path
    code
    message
  }
  decision {
    outcome
    decidedAt
    decidedBy
    reasonCode
    reasonText
  }
  account {
    id
    level
    state
    grantedAt
    activatedAt
    window {
      state
      openedAt
      openedBy
      lastDay
    }
  }
  history {
    at
    action
    actorName
    inPlaceOf
  }
  allowedActions
}`, {"hash":"15d0645625ba9c3b5719f21d9066b4189371b1ff693c5529c22574d009026d02"}) as unknown as TypedDocumentString<ReturnApplicationMutation, ReturnApplicationMutationVariables>;
export const RefuseApplicationDocument = new TypedDocumentString(`
    mutation RefuseApplication($input: RefuseApplicationInput!) {
  refuseApplication(input: $input) {
    __typename
    ... on ApplicationRefused {
      application {
        ...ApplicationCaseParts
      }
    }
    ... on Refusal {
      code
      message
      legalBasis
    }
    ... on ValidationFailed {
      fields {
        path
        code
        message
      }
    }
  }
}
    fragment ApplicationCaseParts on Application {
  id
  code
  version
  subjectType
  channel
  attempt
  state
  level
  unit {
    code
    name
  }
  receivedAt
  dueAt
  isOverdue
  workingMinutesLeft
  restsOnProjectedDay
  legalRegime
  deadlineLegalBasis
  deadlineAmount
  deadlineUnit
  consentGivenAt
  reviewReasons
  isEscalated
  isDecidableTogether
  claim {
    officerName
    isMine
    until
  }
  organisation {
    identifier
    name
    address
    representativeName
    maskedRepresentativeNumber
  }
  identityPapers {
    card {
      kind
      issuedOn
      expiresOn
      isValidAtReceipt
    }
    nationality
    passportNumber
    passportExpiresOn
    residenceCard {
      kind
      maskedNumber
      expiresOn
    }
  }
  guardian {
    relation
    fullName
    maskedPersonalIdNumber
    standsUntil
  }
  previousAttempt {
    id
    code
    attempt
    state
    reasonCode
    reasonText
  }
  nextAttempt {
    id
    code
    attempt
    state
    reasonCode
    reasonText
  }
  biometrics {
    portrait
    fingerprints
    checkedAt
  }
  sourceChecks {
    source
    state
    attempts
    askedAt
    answerBy
    answeredAt
  }
  duplicates {
    code
    unitName
    signals
    other {
      id
      state
      receivedAt
      fullName
      dateOfBirth
      maskedPersonalIdNumber
      maskedPhoneNumber
      permanentAddress
      portraitFileId
    }
  }
  files {
    id
    kind
    width
    height
    bytes
    createdAt
  }
  papers {
    type
    maskedNumber
    scanFileId
  }
  notices {
    template
    channel
    state
    createdAt
    sentAt
    receiptAt
  }
  applicant {
    fullName
    dateOfBirth
    sex
    permanentAddress
    maskedPersonalIdNumber
    maskedPhoneNumber
    maskedEmail
  }
  populationCheck {
    outcome
    checkedAt
    fields {
      field
      declared
      recorded
      isMatch
    }
  }
  numberWarnings {
    path
    code
    message
  }
  decision {
    outcome
    decidedAt
    decidedBy
    reasonCode
    reasonText
  }
  account {
    id
    level
    state
    grantedAt
    activatedAt
    window {
      state
      openedAt
      openedBy
      lastDay
    }
  }
  history {
    at
    action
    actorName
    inPlaceOf
  }
  allowedActions
}`, {"hash":"9e88c087e39735a932eb58551fc6270fb9ce2e14612cd0f19892b71321e64807"}) as unknown as TypedDocumentString<RefuseApplicationMutation, RefuseApplicationMutationVariables>;
export const RevealApplicantDocument = new TypedDocumentString(`
    mutation RevealApplicant($input: RevealApplicantInput!) {
  revealApplicant(input: $input) {
    __typename
    ... on ApplicantRevealed {
      personalIdNumber
      phoneNumber
    }
    ... on Refusal {
      code
      message
      legalBasis
    }
    ... on ValidationFailed {
      fields {
        path
        code
        message
      }
    }
  }
}
    `, {"hash":"cb18c86a0df1ef555d3126016f03a51f883f72e2910601e5f9dc360610b046ea"}) as unknown as TypedDocumentString<RevealApplicantMutation, RevealApplicantMutationVariables>;
export const CrossChecksDocument = new TypedDocumentString(`
    query CrossChecks($applicationId: ID!) {
  crossChecks(applicationId: $applicationId) {
    id
    version
    paperType
    maskedNumber
    agencyName
    state
    stateSince
    turn
    reason
    mismatchedFields
    validUntil
    answerBy
    isOverdue
    attempts
    resolution
    isContested
    allowedActions
  }
}
    `, {"hash":"214e3832529788fe2a8caa5ac963926c2cabab4cbeed14f52f6dab5bfa7522b7"}) as unknown as TypedDocumentString<CrossChecksQuery, CrossChecksQueryVariables>;
export const CrossCheckDocument = new TypedDocumentString(`
    query CrossCheck($id: ID!) {
  crossCheck(id: $id) {
    ...CrossCheckParts
  }
}
    fragment CrossCheckParts on CrossCheck {
  id
  version
  paperType
  maskedNumber
  agencyName
  state
  stateSince
  turn
  reason
  mismatchedFields
  validUntil
  answerBy
  isOverdue
  attempts
  resolution
  isContested
  allowedActions
  comparison {
    field
    declared
    population
    agency
    isMismatched
  }
  documentStatus
  scanFileId
  resolutionNote
  resolvedByName
  resolvedAt
  contestNote
  contestedAt
  rounds {
    reference
    round
    cause
    note
    agency
    requestedAt
    answerBy
    attempts
    disclosedAt
    endedAt
    outcome
    reason
    channel
    answeredBy
    agencyReference
    questionFingerprint
    answerFingerprint
  }
}`, {"hash":"8f820860ae7a52172d9c14105eb78bbae624995afdc3921a334f972da638ba5d"}) as unknown as TypedDocumentString<CrossCheckQuery, CrossCheckQueryVariables>;
export const AskAgencyAgainDocument = new TypedDocumentString(`
    mutation AskAgencyAgain($input: AskAgencyAgainInput!) {
  askAgencyAgain(input: $input) {
    __typename
    ... on AgencyAskedAgain {
      crossCheck {
        ...CrossCheckParts
      }
    }
    ... on Refusal {
      code
      message
      legalBasis
    }
  }
}
    fragment CrossCheckParts on CrossCheck {
  id
  version
  paperType
  maskedNumber
  agencyName
  state
  stateSince
  turn
  reason
  mismatchedFields
  validUntil
  answerBy
  isOverdue
  attempts
  resolution
  isContested
  allowedActions
  comparison {
    field
    declared
    population
    agency
    isMismatched
  }
  documentStatus
  scanFileId
  resolutionNote
  resolvedByName
  resolvedAt
  contestNote
  contestedAt
  rounds {
    reference
    round
    cause
    note
    agency
    requestedAt
    answerBy
    attempts
    disclosedAt
    endedAt
    outcome
    reason
    channel
    answeredBy
    agencyReference
    questionFingerprint
    answerFingerprint
  }
}`, {"hash":"9baea9e0728fa7510fca4c399be78c5de52c9e2d0624eb49af97f38bbd3acb06"}) as unknown as TypedDocumentString<AskAgencyAgainMutation, AskAgencyAgainMutationVariables>;
export const ResolveMismatchDocument = new TypedDocumentString(`
    mutation ResolveMismatch($input: ResolveMismatchInput!) {
  resolveMismatch(input: $input) {
    __typename
    ... on MismatchResolved {
      crossCheck {
        ...CrossCheckParts
      }
    }
    ... on Refusal {
      code
      message
      legalBasis
    }
    ... on ValidationFailed {
      fields {
        path
        code
        message
      }
    }
  }
}
    fragment CrossCheckParts on CrossCheck {
  id
  version
  paperType
  maskedNumber
  agencyName
  state
  stateSince
  turn
  reason
  mismatchedFields
  validUntil
  answerBy
  isOverdue
  attempts
  resolution
  isContested
  allowedActions
  comparison {
    field
    declared
    population
    agency
    isMismatched
  }
  documentStatus
  scanFileId
  resolutionNote
  resolvedByName
  resolvedAt
  contestNote
  contestedAt
  rounds {
    reference
    round
    cause
    note
    agency
    requestedAt
    answerBy
    attempts
    disclosedAt
    endedAt
    outcome
    reason
    channel
    answeredBy
    agencyReference
    questionFingerprint
    answerFingerprint
  }
}`, {"hash":"c4edf39716548fcc12f2cc5e1bceb1a967c05f9d00644395150126600af36ab9"}) as unknown as TypedDocumentString<ResolveMismatchMutation, ResolveMismatchMutationVariables>;
export const CorrectPaperDocument = new TypedDocumentString(`
    mutation CorrectPaper($input: CorrectPaperInput!) {
  correctPaper(input: $input) {
    __typename
    ... on PaperCorrected {
      crossCheck {
        ...CrossCheckParts
      }
    }
    ... on Refusal {
      code
      message
      legalBasis
    }
    ... on ValidationFailed {
      fields {
        path
        code
        message
      }
    }
  }
}
    fragment CrossCheckParts on CrossCheck {
  id
  version
  paperType
  maskedNumber
  agencyName
  state
  stateSince
  turn
  reason
  mismatchedFields
  validUntil
  answerBy
  isOverdue
  attempts
  resolution
  isContested
  allowedActions
  comparison {
    field
    declared
    population
    agency
    isMismatched
  }
  documentStatus
  scanFileId
  resolutionNote
  resolvedByName
  resolvedAt
  contestNote
  contestedAt
  rounds {
    reference
    round
    cause
    note
    agency
    requestedAt
    answerBy
    attempts
    disclosedAt
    endedAt
    outcome
    reason
    channel
    answeredBy
    agencyReference
    questionFingerprint
    answerFingerprint
  }
}`, {"hash":"821c6ab024518ffaba8399440df788db87616f3dd966d0a24468d2cf7b300181"}) as unknown as TypedDocumentString<CorrectPaperMutation, CorrectPaperMutationVariables>;
export const AppointmentsDocument = new TypedDocumentString(`
    query Appointments($day: LocalDate!, $officeCode: String) {
  appointments(day: $day, officeCode: $officeCode) {
    ...AppointmentParts
  }
}
    fragment AppointmentParts on Appointment {
  id
  code
  version
  state
  startsAt
  office {
    code
    name
  }
  fullName
  maskedPersonalIdNumber
  maskedPhoneNumber
  applicationCode
  allowedActions
}`, {"hash":"1840f8a26056fcec95771467c45c493ee714b9a8a298662bf0a543d23e65c5a1"}) as unknown as TypedDocumentString<AppointmentsQuery, AppointmentsQueryVariables>;
export const OfficesDocument = new TypedDocumentString(`
    query Offices {
  offices {
    code
    name
  }
}
    `, {"hash":"8a24f5e742526f9c7295c9fbb9480009cc05b51c2aff8c49dad2204bb7d9ac8b"}) as unknown as TypedDocumentString<OfficesQuery, OfficesQueryVariables>;
export const ReceiveAppointmentDocument = new TypedDocumentString(`
    mutation ReceiveAppointment($input: AppointmentActionInput!) {
  receiveAppointment(input: $input) {
    __typename
    ... on AppointmentChanged {
      appointment {
        ...AppointmentParts
      }
    }
    ... on Refusal {
      code
      message
      legalBasis
    }
  }
}
    fragment AppointmentParts on Appointment {
  id
  code
  version
  state
  startsAt
  office {
    code
    name
  }
  fullName
  maskedPersonalIdNumber
  maskedPhoneNumber
  applicationCode
  allowedActions
}`, {"hash":"20465bbedf0f8019bd2e0eec0f962a3ffc7d3cc48e9655292f0a5372f0f33889"}) as unknown as TypedDocumentString<ReceiveAppointmentMutation, ReceiveAppointmentMutationVariables>;
export const MissAppointmentDocument = new TypedDocumentString(`
    mutation MissAppointment($input: AppointmentActionInput!) {
  missAppointment(input: $input) {
    __typename
    ... on AppointmentChanged {
      appointment {
        ...AppointmentParts
      }
    }
    ... on Refusal {
      code
      message
      legalBasis
    }
  }
}
    fragment AppointmentParts on Appointment {
  id
  code
  version
  state
  startsAt
  office {
    code
    name
  }
  fullName
  maskedPersonalIdNumber
  maskedPhoneNumber
  applicationCode
  allowedActions
}`, {"hash":"feeeb714e5c2601c14ecdd0c3982377b7de6aa5ad4eb14ab54a2adb4df8136ef"}) as unknown as TypedDocumentString<MissAppointmentMutation, MissAppointmentMutationVariables>;
export const AreaTasksDocument = new TypedDocumentString(`
    query AreaTasks($page: PageInput, $filter: AreaTaskFilter) {
  areaTasks(page: $page, filter: $filter) {
    items {
      ...AreaTaskParts
    }
    total
    totalIsCapped
  }
}
    fragment AreaTaskParts on AreaTask {
  id
  version
  kind
  state
  unit {
    code
    name
  }
  fullName
  maskedPersonalIdNumber
  phoneNumber
  address
  fields
  applicationCode
  visitOutcome
  createdAt
  doneAt
  doneBy
  note
}`, {"hash":"d991ad517fea860901c486a2c9b694212eeef4e8503b78b85e2db02e67f3f2f6"}) as unknown as TypedDocumentString<AreaTasksQuery, AreaTasksQueryVariables>;
export const AreaTaskCountDocument = new TypedDocumentString(`
    query AreaTaskCount {
  areaTaskCount
}
    `, {"hash":"5cbfcdaa8ec5de413d1da4ace1e64f16322076c28361798e9527bc7dec5a8087"}) as unknown as TypedDocumentString<AreaTaskCountQuery, AreaTaskCountQueryVariables>;
export const CompleteAreaTaskDocument = new TypedDocumentString(`
    mutation CompleteAreaTask($input: CompleteAreaTaskInput!) {
  completeAreaTask(input: $input) {
    __typename
    ... on AreaTaskCompleted {
      task {
        ...AreaTaskParts
      }
    }
    ... on Refusal {
      code
      message
      legalBasis
    }
    ... on ValidationFailed {
      fields {
        path
        code
        message
      }
    }
  }
}
    fragment AreaTaskParts on AreaTask {
  id
  version
  kind
  state
  unit {
    code
    name
  }
  fullName
  maskedPersonalIdNumber
  phoneNumber
  address
  fields
  applicationCode
  visitOutcome
  createdAt
  doneAt
  doneBy
  note
}`, {"hash":"91193954fd4e2a41f003ce2f4afab29d3798b2cada959dc597448d9247bae964"}) as unknown as TypedDocumentString<CompleteAreaTaskMutation, CompleteAreaTaskMutationVariables>;
export const AssistedActivationsDocument = new TypedDocumentString(`
    query AssistedActivations($page: PageInput, $filter: AssistedActivationFilter) {
  assistedActivations(page: $page, filter: $filter) {
    items {
      ...VisitParts
    }
    total
    totalIsCapped
  }
}
    fragment AssistedPersonParts on AssistedPerson {
  maskedPersonalIdNumber
  unit {
    code
    name
  }
  accountState
  windowState
  windowLastDay
}
fragment VisitParts on AssistedActivation {
  id
  version
  standing
  person {
    ...AssistedPersonParts
  }
  unit {
    code
    name
  }
  channel
  helper
  helperName
  place
  device
  rightFields
  unrecordedFields
  requestedAt
  requestedBy
  isOwn
  decidedAt
  decidedBy
  refusalReason
  countsUntil
  endedAt
  allowedActions
}`, {"hash":"53007b59e183c5909b9ef6c3d1c87c860537d917c410888bb497977ef85b9719"}) as unknown as TypedDocumentString<AssistedActivationsQuery, AssistedActivationsQueryVariables>;
export const AssistedActivationDocument = new TypedDocumentString(`
    query AssistedActivation($id: ID!) {
  assistedActivation(id: $id) {
    ...VisitParts
  }
}
    fragment AssistedPersonParts on AssistedPerson {
  maskedPersonalIdNumber
  unit {
    code
    name
  }
  accountState
  windowState
  windowLastDay
}
fragment VisitParts on AssistedActivation {
  id
  version
  standing
  person {
    ...AssistedPersonParts
  }
  unit {
    code
    name
  }
  channel
  helper
  helperName
  place
  device
  rightFields
  unrecordedFields
  requestedAt
  requestedBy
  isOwn
  decidedAt
  decidedBy
  refusalReason
  countsUntil
  endedAt
  allowedActions
}`, {"hash":"0237c4bee2b15902a90faa2db5b9daab676ad33428d4e9a48385f4bf88a37216"}) as unknown as TypedDocumentString<AssistedActivationQuery, AssistedActivationQueryVariables>;
export const CallerCheckFormDocument = new TypedDocumentString(`
    query CallerCheckForm {
  callerCheckForm {
    fields
    channels
  }
}
    `, {"hash":"b894fc7f125b9dc674183c495c7275117e350b7112549fbb304bb679fdc24038"}) as unknown as TypedDocumentString<CallerCheckFormQuery, CallerCheckFormQueryVariables>;
export const CheckCallerDocument = new TypedDocumentString(`
    mutation CheckCaller($input: CheckCallerInput!) {
  checkCaller(input: $input) {
    __typename
    ... on CallerChecked {
      verdicts: fields {
        field
        outcome
      }
      isVerified
      checkId
      person {
        ...AssistedPersonParts
      }
    }
    ... on Refusal {
      code
      message
      legalBasis
    }
    ... on ValidationFailed {
      fields {
        path
        code
        message
      }
    }
  }
}
    fragment AssistedPersonParts on AssistedPerson {
  maskedPersonalIdNumber
  unit {
    code
    name
  }
  accountState
  windowState
  windowLastDay
}`, {"hash":"73f4f5e2c3e56ff2717eaa236632e77bb2297c816ba7ccb5a92eb6b5546fa996"}) as unknown as TypedDocumentString<CheckCallerMutation, CheckCallerMutationVariables>;
export const ReadVisitCodeDocument = new TypedDocumentString(`
    mutation ReadVisitCode($input: ReadVisitCodeInput!) {
  readVisitCode(input: $input) {
    __typename
    ... on VisitCode {
      visitCode
      countsUntil
    }
    ... on Refusal {
      code
      message
      legalBasis
    }
  }
}
    `, {"hash":"c429b4e1bb4775fca3cfed37a4cfefa36204365d6dd2696880120fa26e28da26"}) as unknown as TypedDocumentString<ReadVisitCodeMutation, ReadVisitCodeMutationVariables>;
export const RequestAssistedActivationDocument = new TypedDocumentString(`
    mutation RequestAssistedActivation($input: RequestAssistedActivationInput!) {
  requestAssistedActivation(input: $input) {
    __typename
    ... on AssistedActivationChanged {
      assistedActivation {
        ...VisitParts
      }
    }
    ... on Refusal {
      code
      message
      legalBasis
    }
    ... on ValidationFailed {
      fields {
        path
        code
        message
      }
    }
  }
}
    fragment AssistedPersonParts on AssistedPerson {
  maskedPersonalIdNumber
  unit {
    code
    name
  }
  accountState
  windowState
  windowLastDay
}
fragment VisitParts on AssistedActivation {
  id
  version
  standing
  person {
    ...AssistedPersonParts
  }
  unit {
    code
    name
  }
  channel
  helper
  helperName
  place
  device
  rightFields
  unrecordedFields
  requestedAt
  requestedBy
  isOwn
  decidedAt
  decidedBy
  refusalReason
  countsUntil
  endedAt
  allowedActions
}`, {"hash":"c11af44d27233bea648542cc0133232bd065d08d410bcf59d7b371b5d3a29cc8"}) as unknown as TypedDocumentString<RequestAssistedActivationMutation, RequestAssistedActivationMutationVariables>;
export const ConfirmAssistedActivationDocument = new TypedDocumentString(`
    mutation ConfirmAssistedActivation($input: ConfirmAssistedActivationInput!) {
  confirmAssistedActivation(input: $input) {
    __typename
    ... on AssistedActivationConfirmed {
      assistedActivation {
        ...VisitParts
      }
      visitCode
    }
    ... on Refusal {
      code
      message
      legalBasis
    }
  }
}
    fragment AssistedPersonParts on AssistedPerson {
  maskedPersonalIdNumber
  unit {
    code
    name
  }
  accountState
  windowState
  windowLastDay
}
fragment VisitParts on AssistedActivation {
  id
  version
  standing
  person {
    ...AssistedPersonParts
  }
  unit {
    code
    name
  }
  channel
  helper
  helperName
  place
  device
  rightFields
  unrecordedFields
  requestedAt
  requestedBy
  isOwn
  decidedAt
  decidedBy
  refusalReason
  countsUntil
  endedAt
  allowedActions
}`, {"hash":"5491844890c924fbeef3e6eba4bea6e877c8c55a864d6681a459bdb27fc2ee10"}) as unknown as TypedDocumentString<ConfirmAssistedActivationMutation, ConfirmAssistedActivationMutationVariables>;
export const RefuseAssistedActivationDocument = new TypedDocumentString(`
    mutation RefuseAssistedActivation($input: RefuseAssistedActivationInput!) {
  refuseAssistedActivation(input: $input) {
    __typename
    ... on AssistedActivationChanged {
      assistedActivation {
        ...VisitParts
      }
    }
    ... on Refusal {
      code
      message
      legalBasis
    }
    ... on ValidationFailed {
      fields {
        path
        code
        message
      }
    }
  }
}
    fragment AssistedPersonParts on AssistedPerson {
  maskedPersonalIdNumber
  unit {
    code
    name
  }
  accountState
  windowState
  windowLastDay
}
fragment VisitParts on AssistedActivation {
  id
  version
  standing
  person {
    ...AssistedPersonParts
  }
  unit {
    code
    name
  }
  channel
  helper
  helperName
  place
  device
  rightFields
  unrecordedFields
  requestedAt
  requestedBy
  isOwn
  decidedAt
  decidedBy
  refusalReason
  countsUntil
  endedAt
  allowedActions
}`, {"hash":"8a72925b3f439b178f9efc7a9d9f9f592283a02dd0be7ff19c2ee56702c192cd"}) as unknown as TypedDocumentString<RefuseAssistedActivationMutation, RefuseAssistedActivationMutationVariables>;
export const CancelAssistedActivationDocument = new TypedDocumentString(`
    mutation CancelAssistedActivation($input: CancelAssistedActivationInput!) {
  cancelAssistedActivation(input: $input) {
    __typename
    ... on AssistedActivationChanged {
      assistedActivation {
        ...VisitParts
      }
    }
    ... on Refusal {
      code
      message
      legalBasis
    }
  }
}
    fragment AssistedPersonParts on AssistedPerson {
  maskedPersonalIdNumber
  unit {
    code
    name
  }
  accountState
  windowState
  windowLastDay
}
fragment VisitParts on AssistedActivation {
  id
  version
  standing
  person {
    ...AssistedPersonParts
  }
  unit {
    code
    name
  }
  channel
  helper
  helperName
  place
  device
  rightFields
  unrecordedFields
  requestedAt
  requestedBy
  isOwn
  decidedAt
  decidedBy
  refusalReason
  countsUntil
  endedAt
  allowedActions
}`, {"hash":"7929e094e9a7d86bf58de2305a9c1a9e29dbcedb4ebf2b25adafa75e7313a0cd"}) as unknown as TypedDocumentString<CancelAssistedActivationMutation, CancelAssistedActivationMutationVariables>;
export const AuditExportsDocument = new TypedDocumentString(`
    query AuditExports($page: PageInput) {
  auditExports(page: $page) {
    ...AuditExportParts
  }
}
    fragment AuditExportParts on AuditExport {
  id
  version
  state
  filter {
    unitCode
    actorUsername
    action
    subject
    from
    to
  }
  purpose
  requestedByName
  requestedAt
  decidedByName
  decidedAt
  decisionText
  expiresAt
  canFetch
  allowedActions
}`, {"hash":"06faab88251eb3e29a944bfab618b7bbd8b86f4a3615ff6a9ea845c877c6127a"}) as unknown as TypedDocumentString<AuditExportsQuery, AuditExportsQueryVariables>;
export const RequestAuditExportDocument = new TypedDocumentString(`
    mutation RequestAuditExport($input: RequestAuditExportInput!) {
  requestAuditExport(input: $input) {
    __typename
    ... on AuditExportSettled {
      export {
        id
      }
    }
    ... on Refusal {
      message
      legalBasis
    }
    ... on ValidationFailed {
      fields {
        path
        message
      }
    }
  }
}
    `, {"hash":"f47e9cdb8c0941513bb1894df48a88027558effa76ce7a0ae81785dc49cd052d"}) as unknown as TypedDocumentString<RequestAuditExportMutation, RequestAuditExportMutationVariables>;
export const ApproveAuditExportDocument = new TypedDocumentString(`
    mutation ApproveAuditExport($input: ApproveAuditExportInput!) {
  approveAuditExport(input: $input) {
    __typename
    ... on AuditExportSettled {
      export {
        id
      }
    }
    ... on Refusal {
      message
      legalBasis
    }
  }
}
    `, {"hash":"0841af841509209a33903475eb8c713980e96308d847ec6ab1aaef8418c4910e"}) as unknown as TypedDocumentString<ApproveAuditExportMutation, ApproveAuditExportMutationVariables>;
export const RefuseAuditExportDocument = new TypedDocumentString(`
    mutation RefuseAuditExport($input: RefuseAuditExportInput!) {
  refuseAuditExport(input: $input) {
    __typename
    ... on AuditExportSettled {
      export {
        id
      }
    }
    ... on Refusal {
      message
      legalBasis
    }
    ... on ValidationFailed {
      fields {
        path
        message
      }
    }
  }
}
    `, {"hash":"4b15e5e3be7da46137ee4f47b12f4df57c8c72cee6e11374c4e12724c1116df0"}) as unknown as TypedDocumentString<RefuseAuditExportMutation, RefuseAuditExportMutationVariables>;
export const WithdrawAuditExportDocument = new TypedDocumentString(`
    mutation WithdrawAuditExport($input: WithdrawAuditExportInput!) {
  withdrawAuditExport(input: $input) {
    __typename
    ... on AuditExportSettled {
      export {
        id
      }
    }
    ... on Refusal {
      message
      legalBasis
    }
  }
}
    `, {"hash":"14fde2f7464923bc75a96ef231a7242638967bfaea23d4899265b2fdaffa56b7"}) as unknown as TypedDocumentString<WithdrawAuditExportMutation, WithdrawAuditExportMutationVariables>;
export const AuditLinesDocument = new TypedDocumentString(`
    query AuditLines($filter: AuditFilterInput!, $first: Int, $after: String) {
  auditLines(filter: $filter, first: $first, after: $after) {
    items {
      unit {
        code
        name
      }
      sequence
      at
      action
      actorName
      subjectKind
      subjectId
      details
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"41cfb863d023f27f3fa1ba6198367c4974463209e9fc06bae779a792539c3d97"}) as unknown as TypedDocumentString<AuditLinesQuery, AuditLinesQueryVariables>;
export const VerifyAuditChainDocument = new TypedDocumentString(`
    query VerifyAuditChain($unitCode: String!) {
  verifyAuditChain(unitCode: $unitCode) {
    unit {
      code
      name
    }
    isWhole
    lineCount
    firstBrokenSequence
    lastAnchor {
      number
      isGenuine
      takenAt
      sequence
      isKept
    }
  }
}
    `, {"hash":"10ee281f157b19421449e9fd31bdd944ba66c63c89b435370d96772d3fe0fe5b"}) as unknown as TypedDocumentString<VerifyAuditChainQuery, VerifyAuditChainQueryVariables>;
export const WorkingCalendarDocument = new TypedDocumentString(`
    query WorkingCalendar($year: Int!) {
  workingCalendar(year: $year) {
    date
    kind
    status
    note
    source
  }
}
    `, {"hash":"b225948758a1ceb7ed4b3624b2979abe2cd7a72c4a1a2db57b4c3aa3eeb728b5"}) as unknown as TypedDocumentString<WorkingCalendarQuery, WorkingCalendarQueryVariables>;
export const SetCalendarDayDocument = new TypedDocumentString(`
    mutation SetCalendarDay($input: SetCalendarDayInput!) {
  setCalendarDay(input: $input) {
    __typename
    ... on CalendarDaySet {
      recountedFrom
    }
    ... on Refusal {
      code
      message
      legalBasis
    }
    ... on ValidationFailed {
      fields {
        path
        code
        message
      }
    }
  }
}
    `, {"hash":"363609273c16a4a77a2f158e18ae30a82d81a07dcdc6ed2069b5a42b81abe553"}) as unknown as TypedDocumentString<SetCalendarDayMutation, SetCalendarDayMutationVariables>;
export const RemoveCalendarDayDocument = new TypedDocumentString(`
    mutation RemoveCalendarDay($input: RemoveCalendarDayInput!) {
  removeCalendarDay(input: $input) {
    __typename
    ... on CalendarDayRemoved {
      date
    }
    ... on Refusal {
      code
      message
      legalBasis
    }
    ... on ValidationFailed {
      fields {
        path
        code
        message
      }
    }
  }
}
    `, {"hash":"b4083fc8dbcfb6d9e7847708519fbcb9b58d374936417306e71babf7a535fb07"}) as unknown as TypedDocumentString<RemoveCalendarDayMutation, RemoveCalendarDayMutationVariables>;
export const ClaimHoldersDocument = new TypedDocumentString(`
    query ClaimHolders {
  claimHolders {
    username
    displayName
    claimCount
    until
    coveredBy
  }
}
    `, {"hash":"8eda70337dff4ce3838f183d3388ae1caf9dd7146acd757d994d3e7f4ae8bf79"}) as unknown as TypedDocumentString<ClaimHoldersQuery, ClaimHoldersQueryVariables>;
export const ClaimHeirsDocument = new TypedDocumentString(`
    query ClaimHeirs {
  claimHeirs {
    username
    displayName
  }
}
    `, {"hash":"0126474f65ae3a92e477f95f115ab062979c5dd146f1c9ce93ab0238178b4d7e"}) as unknown as TypedDocumentString<ClaimHeirsQuery, ClaimHeirsQueryVariables>;
export const RedistributeClaimsDocument = new TypedDocumentString(`
    mutation RedistributeClaims($input: RedistributeClaimsInput!) {
  redistributeClaims(input: $input) {
    __typename
    ... on ClaimsRedistributed {
      handedOver
      returned
    }
    ... on Refusal {
      code
      message
      legalBasis
    }
  }
}
    `, {"hash":"7fabddce5279bc19802c6911000a89ab93b4297430aa4c053600c52647697a4b"}) as unknown as TypedDocumentString<RedistributeClaimsMutation, RedistributeClaimsMutationVariables>;
export const DataRequestsDocument = new TypedDocumentString(`
    query DataRequests($page: PageInput, $isOpen: Boolean!) {
  dataRequests(page: $page, isOpen: $isOpen) {
    items {
      id
      code
      kind
      state
      unit {
        code
        name
      }
      fullName
      maskedPersonalIdNumber
      receivedAt
      answerBy
      workingMinutesLeft
      isOverdue
      settledAt
    }
    total
    totalIsCapped
  }
}
    `, {"hash":"cc2d0f9880ddea4709260a9d28fa1c5737a4987d25faff0d01bce402a7cca894"}) as unknown as TypedDocumentString<DataRequestsQuery, DataRequestsQueryVariables>;
export const DataRequestCountDocument = new TypedDocumentString(`
    query DataRequestCount {
  dataRequestCount {
    open
    overdue
  }
}
    `, {"hash":"c6de2e03ca5b4c5238c74f853104a79b8dc5bdd0b000cb0ccafedd99557aba61"}) as unknown as TypedDocumentString<DataRequestCountQuery, DataRequestCountQueryVariables>;
export const DataRequestDocument = new TypedDocumentString(`
    query DataRequest($id: ID!, $purpose: AccessPurposeInput) {
  dataRequest(id: $id, purpose: $purpose) {
    id
    code
    version
    kind
    state
    unit {
      code
      name
    }
    fullName
    maskedPersonalIdNumber
    accountLevel
    receivedAt
    answerBy
    workingMinutesLeft
    isOverdue
    settledAt
    text
    carryOutBy
    legalBasis
    reading {
      at
      kind
      unitName
      agencyName
      purpose
    }
    applicationCode
    isAboutOwnReading
    allowedActions
    settledBy
    answer
    wouldStop
    limit {
      kind
      state
      stops
      beganAt
      endedAt
      endReason
    }
    limitEndedBy
    canEndLimit
    letter {
      number
      verificationUrl
      downloadPath
    }
  }
}
    `, {"hash":"3147be81b9354d0e0cf98862944be2fab6ac6aa39e333534100b0441818fd1c4"}) as unknown as TypedDocumentString<DataRequestQuery, DataRequestQueryVariables>;
export const AnswerDataRequestDocument = new TypedDocumentString(`
    mutation AnswerDataRequest($input: SettleDataRequestInput!) {
  answerDataRequest(input: $input) {
    __typename
    ... on DataRequestAnswered {
      code
    }
    ... on Refusal {
      code
      message
      legalBasis
    }
    ... on ValidationFailed {
      fields {
        path
        code
        message
      }
    }
  }
}
    `, {"hash":"18a3508d2eac3925e0e87a3bdbb26aa1ba7e793a9a09a4832aacbf8c9ee70aff"}) as unknown as TypedDocumentString<AnswerDataRequestMutation, AnswerDataRequestMutationVariables>;
export const RefuseDataRequestDocument = new TypedDocumentString(`
    mutation RefuseDataRequest($input: SettleDataRequestInput!) {
  refuseDataRequest(input: $input) {
    __typename
    ... on DataRequestRefused {
      code
    }
    ... on Refusal {
      code
      message
      legalBasis
    }
    ... on ValidationFailed {
      fields {
        path
        code
        message
      }
    }
  }
}
    `, {"hash":"529077a880cf45a2c181c6518e85b440afd211a673bfba2b33ea5b3f0f4193b5"}) as unknown as TypedDocumentString<RefuseDataRequestMutation, RefuseDataRequestMutationVariables>;
export const ProcessingLimitsOfApplicantDocument = new TypedDocumentString(`
    query ProcessingLimitsOfApplicant($applicationId: ID!) {
  processingLimitsOfApplicant(applicationId: $applicationId) {
    kind
    stops
    beganAt
  }
}
    `, {"hash":"54b859676c7e6fe20bdc1916bae5ca2cf08b8ddfef666bb31336345148e4f486"}) as unknown as TypedDocumentString<ProcessingLimitsOfApplicantQuery, ProcessingLimitsOfApplicantQueryVariables>;
export const EndProcessingLimitDocument = new TypedDocumentString(`
    mutation EndProcessingLimit($input: EndProcessingLimitInput!) {
  endProcessingLimit(input: $input) {
    __typename
    ... on ProcessingLimitEnded {
      code
    }
    ... on Refusal {
      code
      message
      legalBasis
    }
    ... on ValidationFailed {
      fields {
        path
        code
        message
      }
    }
  }
}
    `, {"hash":"c1d871bf9583e08e31c27dc8ee54e4ceeee2306771b5ccec8851d3864f68d669"}) as unknown as TypedDocumentString<EndProcessingLimitMutation, EndProcessingLimitMutationVariables>;
export const FunnelDocument = new TypedDocumentString(`
    query Funnel($on: LocalDate, $units: UnitView) {
  funnel(on: $on, units: $units) {
    asOf
    on
    rows {
      unit {
        code
        name
      }
      unitCodes
      sums {
        ...Sums
      }
    }
    total {
      ...Sums
    }
  }
}
    fragment Sums on FunnelSums {
  buckets {
    stage
    count
    opens
  }
  applications
  accountsWithoutApplication
  total
}`, {"hash":"b5446e6e8bea5022d053f2dacf30d4e4b6f00ef0f1af61e1dd2a01c58b3d148e"}) as unknown as TypedDocumentString<FunnelQuery, FunnelQueryVariables>;
export const FunnelPeopleDocument = new TypedDocumentString(`
    query FunnelPeople($unitCodes: [String!]!, $stage: FunnelStage!, $page: PageInput) {
  funnelPeople(unitCodes: $unitCodes, stage: $stage, page: $page) {
    items {
      id
      unit {
        code
        name
      }
      fullName
      maskedPersonalIdNumber
      maskedPhoneNumber
      hamlet
      applicationId
      applicationCode
      approvedAt
    }
    total
    totalIsCapped
  }
}
    `, {"hash":"2bc4d69afb9bad4a479938d892e7ca9c68f00358faf369c0f9714ca987892f24"}) as unknown as TypedDocumentString<FunnelPeopleQuery, FunnelPeopleQueryVariables>;
export const FindApplicantDocument = new TypedDocumentString(`
    query FindApplicant($personalIdNumber: String!) {
  findApplicant(
    personalIdNumber: $personalIdNumber
    purpose: {purpose: CASE_INTAKE}
  ) {
    fullName
    dateOfBirth
    accountLevel
    accountState
    openApplicationCode
  }
}
    `, {"hash":"f972e0f1c5b9181b3a29aeef402d2cc420c57bf788686d9cd38bee08793963d0"}) as unknown as TypedDocumentString<FindApplicantQuery, FindApplicantQueryVariables>;
export const SubmitApplicationDocument = new TypedDocumentString(`
    mutation SubmitApplication($input: SubmitApplicationInput!) {
  submitApplication(input: $input) {
    __typename
    ... on ApplicationSubmitted {
      application {
        id
        code
        level
        subjectType
        attempt
        receivedAt
        dueAt
        deadlineAmount
        deadlineUnit
        deadlineLegalBasis
        unit {
          name
        }
        applicant {
          fullName
          maskedPersonalIdNumber
        }
      }
    }
    ... on Refusal {
      code
      message
      legalBasis
    }
    ... on ValidationFailed {
      fields {
        path
        message
      }
    }
  }
}
    `, {"hash":"698878ec75f35a7a662a46523ba0f54b21a14d3d2b0d3c24181ab8d9e08eb080"}) as unknown as TypedDocumentString<SubmitApplicationMutation, SubmitApplicationMutationVariables>;
export const ReturnedApplicationDocument = new TypedDocumentString(`
    query ReturnedApplication($id: ID!) {
  application(id: $id, purpose: {purpose: CASE_INTAKE}) {
    id
    code
    state
    subjectType
    level
    unit {
      code
    }
    applicant {
      fullName
      dateOfBirth
      sex
      permanentAddress
    }
    decision {
      reasonText
    }
  }
}
    `, {"hash":"528f3ad6b9197698c395c982acbfd1a52aa1bbcbfb1bc59f238e25a0f19fcdce"}) as unknown as TypedDocumentString<ReturnedApplicationQuery, ReturnedApplicationQueryVariables>;
export const LeaveCoversDocument = new TypedDocumentString(`
    query LeaveCovers {
  leaveCovers {
    assignmentId
    role
    unit {
      code
      name
    }
    absent
    colleague
    validFrom
    validTo
    handOverNote
    isGiven
  }
}
    `, {"hash":"f3812d6da80c1b1e898b5b4b4b1b07e803c7257ce51823e6d7642b0b395ccb1c"}) as unknown as TypedDocumentString<LeaveCoversQuery, LeaveCoversQueryVariables>;
export const ColleaguesDocument = new TypedDocumentString(`
    query Colleagues {
  colleagues {
    username
    displayName
  }
}
    `, {"hash":"e37375f120fa7970d91bd91253f1236f0a452d20b11400d1af0578bc6d253688"}) as unknown as TypedDocumentString<ColleaguesQuery, ColleaguesQueryVariables>;
export const OwnRolesDocument = new TypedDocumentString(`
    query OwnRoles {
  me {
    roles
    units {
      code
      name
    }
  }
}
    `, {"hash":"1022a50f5493ec623c7a123159c38fee34ff55251119ede5be1ab694020ba0e7"}) as unknown as TypedDocumentString<OwnRolesQuery, OwnRolesQueryVariables>;
export const GiveLeaveCoverDocument = new TypedDocumentString(`
    mutation GiveLeaveCover($input: GiveLeaveCoverInput!) {
  giveLeaveCover(input: $input) {
    __typename
    ... on OfficerAssigned {
      assignmentId
    }
    ... on Refusal {
      code
      message
      legalBasis
    }
    ... on ValidationFailed {
      fields {
        path
        code
        message
      }
    }
  }
}
    `, {"hash":"cd358aa7173ff419122aaa355acbd9d95405692f6d3eb12e27dde9212ad3ba5a"}) as unknown as TypedDocumentString<GiveLeaveCoverMutation, GiveLeaveCoverMutationVariables>;
export const EndLeaveCoverDocument = new TypedDocumentString(`
    mutation EndLeaveCover($input: EndAssignmentInput!) {
  endLeaveCover(input: $input) {
    __typename
    ... on AssignmentEnded {
      endedOn
    }
    ... on Refusal {
      code
      message
      legalBasis
    }
  }
}
    `, {"hash":"67839a4c1782165ebaf56485bca8e373d92f49a387e33edd65e9d83e22b4f7af"}) as unknown as TypedDocumentString<EndLeaveCoverMutation, EndLeaveCoverMutationVariables>;
export const LockAppealsDocument = new TypedDocumentString(`
    query LockAppeals($isOpen: Boolean!, $page: PageInput) {
  lockAppeals(isOpen: $isOpen, page: $page) {
    items {
      id
      code
      state
      channel
      lockRequestCode
      subjectName
      subjectNumberMasked
      unit {
        code
        name
      }
      acceptedAt
      decideBy
      daysLeft
      isOverdue
    }
    totalCount
  }
}
    `, {"hash":"6dbd7f63ccf9a25ffe964528e3a1e7ceeb768663e1e83a287f5c9aa48d88bf34"}) as unknown as TypedDocumentString<LockAppealsQuery, LockAppealsQueryVariables>;
export const LockAppealDocument = new TypedDocumentString(`
    query LockAppeal($id: ID!) {
  lockAppeal(id: $id) {
    id
    code
    version
    state
    channel
    unit {
      code
      name
    }
    lockRequestId
    lockRequestCode
    lockRequestState
    requesterName
    subjectName
    subjectNumberMasked
    acceptedAt
    decideBy
    daysLeft
    isOverdue
    words
    registeredByName
    decidedAt
    decidedByName
    decisionReason
    legalBasis
    allowedActions
  }
}
    `, {"hash":"b301976395d187d73e5b8d25d0547e8f785b427f50ef2d3b375adbc67e436eaa"}) as unknown as TypedDocumentString<LockAppealQuery, LockAppealQueryVariables>;
export const RegisterLockAppealDocument = new TypedDocumentString(`
    mutation RegisterLockAppeal($input: RegisterLockAppealInput!) {
  registerLockAppeal(input: $input) {
    __typename
    ... on LockAppealAccepted {
      code
    }
    ... on Refusal {
      message
      legalBasis
    }
    ... on ValidationFailed {
      fields {
        path
        message
      }
    }
  }
}
    `, {"hash":"3c58531e0bf4213cc5493a1923adff3a867f08af1719de9be3b116467d54441c"}) as unknown as TypedDocumentString<RegisterLockAppealMutation, RegisterLockAppealMutationVariables>;
export const DecideLockAppealDocument = new TypedDocumentString(`
    mutation DecideLockAppeal($input: DecideLockAppealInput!) {
  decideLockAppeal(input: $input) {
    __typename
    ... on Refusal {
      message
      legalBasis
    }
    ... on ValidationFailed {
      fields {
        path
        message
      }
    }
  }
}
    `, {"hash":"5e7d3653f34d977e73ae9f630df163ba7a65160cde18efeb6e88f98a1f230b09"}) as unknown as TypedDocumentString<DecideLockAppealMutation, DecideLockAppealMutationVariables>;
export const LockSubscriptionBoardDocument = new TypedDocumentString(`
    query LockSubscriptionBoard {
  lockSubscriptions {
    asOf
    canAdd
    items {
      id
      version
      agency
      state
      webhookUrl
      createdAt
      createdBy
      waiting
      delivered
      applied
      oldestUnappliedAt
      medianSeconds
      worstSeconds
      lastFailureAt
      lastFailure
      allowedActions
    }
  }
}
    `, {"hash":"cf4216b106d7064ddfedcb44e253d89d156afd7c236e8822854ee22dfdde51b4"}) as unknown as TypedDocumentString<LockSubscriptionBoardQuery, LockSubscriptionBoardQueryVariables>;
export const LockSubscriptionDocument = new TypedDocumentString(`
    query LockSubscription($id: ID!) {
  lockSubscription(id: $id) {
    id
    version
    agency
    state
    webhookUrl
    createdAt
    createdBy
    waiting
    delivered
    applied
    oldestUnappliedAt
    medianSeconds
    worstSeconds
    lastFailureAt
    lastFailure
    allowedActions
  }
}
    `, {"hash":"054257022b42c8f405cbc6b9074c43794029ce978c07f4796ff937536056f9c9"}) as unknown as TypedDocumentString<LockSubscriptionQuery, LockSubscriptionQueryVariables>;
export const LockEventDeliveriesDocument = new TypedDocumentString(`
    query LockEventDeliveries($subscriptionId: ID!, $isOpen: Boolean!, $page: PageInput!) {
  lockEventDeliveries(
    subscriptionId: $subscriptionId
    isOpen: $isOpen
    page: $page
  ) {
    items {
      jti
      kind
      isReversal
      state
      occurredAt
      attempts
      nextAttemptAt
      lastFailure
      deliveredAt
      appliedAt
      acknowledgedAt
    }
    hasMore
  }
}
    `, {"hash":"d643bda61fff82648673bdb1f1735bc2a823fb7953427fddf11c9edab18814a2"}) as unknown as TypedDocumentString<LockEventDeliveriesQuery, LockEventDeliveriesQueryVariables>;
export const AddLockSubscriptionDocument = new TypedDocumentString(`
    mutation AddLockSubscription($input: AddLockSubscriptionInput!) {
  addLockSubscription(input: $input) {
    __typename
    ... on LockSubscriptionAdded {
      id
      printKey
    }
    ... on Refusal {
      code
      message
      legalBasis
    }
    ... on ValidationFailed {
      fields {
        path
        code
        message
      }
    }
  }
}
    `, {"hash":"d70544774abf8f0d7e8032c8f95b88e258a15fe3f709de7ce9497a41efb9f293"}) as unknown as TypedDocumentString<AddLockSubscriptionMutation, AddLockSubscriptionMutationVariables>;
export const SuspendLockSubscriptionDocument = new TypedDocumentString(`
    mutation SuspendLockSubscription($input: SwitchLockSubscriptionInput!) {
  suspendLockSubscription(input: $input) {
    __typename
    ... on LockSubscriptionSwitched {
      version
    }
    ... on Refusal {
      code
      message
      legalBasis
    }
    ... on ValidationFailed {
      fields {
        path
        code
        message
      }
    }
  }
}
    `, {"hash":"f56955676d717c87c9948ab070e9bc07291b5851907b2a2f61df33bee02f43b4"}) as unknown as TypedDocumentString<SuspendLockSubscriptionMutation, SuspendLockSubscriptionMutationVariables>;
export const ResumeLockSubscriptionDocument = new TypedDocumentString(`
    mutation ResumeLockSubscription($input: SwitchLockSubscriptionInput!) {
  resumeLockSubscription(input: $input) {
    __typename
    ... on LockSubscriptionSwitched {
      version
    }
    ... on Refusal {
      code
      message
      legalBasis
    }
    ... on ValidationFailed {
      fields {
        path
        code
        message
      }
    }
  }
}
    `, {"hash":"99cafbcfc2be3ae2e169737efeac36934639c05c4d0cd46049f650747df24775"}) as unknown as TypedDocumentString<ResumeLockSubscriptionMutation, ResumeLockSubscriptionMutationVariables>;
export const RemoveLockSubscriptionDocument = new TypedDocumentString(`
    mutation RemoveLockSubscription($input: SwitchLockSubscriptionInput!) {
  removeLockSubscription(input: $input) {
    __typename
    ... on LockSubscriptionSwitched {
      version
    }
    ... on Refusal {
      code
      message
      legalBasis
    }
    ... on ValidationFailed {
      fields {
        path
        code
        message
      }
    }
  }
}
    `, {"hash":"bed628273030ae7d753edac879afd887c50210ec77bcd68ba7d2a3da7ed267b8"}) as unknown as TypedDocumentString<RemoveLockSubscriptionMutation, RemoveLockSubscriptionMutationVariables>;
export const LockRequestSubjectDocument = new TypedDocumentString(`
    query LockRequestSubject($number: String!) {
  lockRequestSubject(number: $number, purpose: {purpose: CASE_INTAKE}) {
    subjectType
    subjectName
    accountState
    standingAuthorityRequests {
      id
      code
      requesterName
    }
  }
}
    `, {"hash":"457e2cbc455c8c2a7ea9a667db71731199ed9389ecdf5a1f5c86b046730e12aa"}) as unknown as TypedDocumentString<LockRequestSubjectQuery, LockRequestSubjectQueryVariables>;
export const RegisterLockRequestDocument = new TypedDocumentString(`
    mutation RegisterLockRequest($input: RegisterLockRequestInput!) {
  registerLockRequest(input: $input) {
    __typename
    ... on LockRequestChanged {
      request {
        id
        code
        dueAt
      }
    }
    ... on Refusal {
      code
      message
      legalBasis
    }
    ... on ValidationFailed {
      fields {
        path
        message
      }
    }
  }
}
    `, {"hash":"f2fed11187c0d31e32694fb52cac172fdb3725987d9d30a83d11d5e31ee252e3"}) as unknown as TypedDocumentString<RegisterLockRequestMutation, RegisterLockRequestMutationVariables>;
export const LockRequestLetterDocument = new TypedDocumentString(`
    query LockRequestLetter($lockRequestId: ID!) {
  lockRequestLetter(lockRequestId: $lockRequestId) {
    id
    version
    number
    kind
    outcome
    issuedAt
    sha256
    verificationUrl
    downloadPath
    servedAt
    servedWay
    servedTo
    replaces {
      number
      downloadPath
    }
  }
}
    `, {"hash":"55a307b5de6ede1af137639800338b29fbffde4ce53865bee3ccb44c6850f5cc"}) as unknown as TypedDocumentString<LockRequestLetterQuery, LockRequestLetterQueryVariables>;
export const LetterPreviewDocument = new TypedDocumentString(`
    query LetterPreview($input: LetterPreviewInput!) {
  letterPreview(input: $input) {
    parentOffice
    office
    number
    nation
    motto
    placeAndDate
    title
    subject
    addressee
    paragraphs
    recipients
    signature {
      title
      name
    }
  }
}
    `, {"hash":"89d69a5e5490518ba1b098fd330a4f833e3d390b422c27e063b6cf1d42966a25"}) as unknown as TypedDocumentString<LetterPreviewQuery, LetterPreviewQueryVariables>;
export const RecordLetterHandoverDocument = new TypedDocumentString(`
    mutation RecordLetterHandover($input: RecordLetterHandoverInput!) {
  recordLetterHandover(input: $input) {
    __typename
    ... on LetterHandoverRecorded {
      letterId
    }
    ... on Refusal {
      code
      message
      legalBasis
    }
    ... on ValidationFailed {
      fields {
        path
        message
      }
    }
  }
}
    `, {"hash":"e4e5a2b436a8ef9e4a54c874508d0d60b8b7e574b93c142d1e5cf3000678f211"}) as unknown as TypedDocumentString<RecordLetterHandoverMutation, RecordLetterHandoverMutationVariables>;
export const LockRequestsDocument = new TypedDocumentString(`
    query LockRequests($page: PageInput, $queue: LockRequestQueue!, $kind: LockRequestKind, $text: String) {
  lockRequests(page: $page, queue: $queue, kind: $kind, text: $text) {
    items {
      id
      code
      kind
      state
      unit {
        code
        name
      }
      subjectName
      subjectNumberMasked
      requesterName
      requesterReference
      isSealed
      isLockedAtOnce
      receivedAt
      stage
      dueAt
      workingMinutesLeft
      isOverdue
      isComingDue
    }
    total
    totalIsCapped
  }
}
    `, {"hash":"7d22dad1d1530ff92d5f9210824201abac23e6cf9ddcc7ec642cf5a693975801"}) as unknown as TypedDocumentString<LockRequestsQuery, LockRequestsQueryVariables>;
export const LockRequestCountsDocument = new TypedDocumentString(`
    query LockRequestCounts {
  lockRequestCounts {
    open
    comingDue
    overdue
    toDecide
  }
}
    `, {"hash":"bae0cdc0ef2ac364326fe7cecbd1196e8bfe96084bd276c9f4cbc74f7a40ded8"}) as unknown as TypedDocumentString<LockRequestCountsQuery, LockRequestCountsQueryVariables>;
export const LockRequestDocument = new TypedDocumentString(`
    query LockRequest($id: ID!) {
  lockRequest(id: $id) {
    id
    code
    version
    kind
    state
    channel
    unit {
      code
      name
    }
    subjectType
    subjectName
    subjectNumberMasked
    requesterType
    requesterName
    requesterReference
    isSealed
    isLockedAtOnce
    legalRegime
    receivedAt
    stage
    dueAt
    workingMinutesLeft
    isOverdue
    isComingDue
    accountState
    grounds {
      id
      kind
      lifter
      legalBasis
      lockRequestId
      lockRequestCode
      requesterName
      isProvisional
      startedAt
      startedBy
      endedAt
      endedBecause
    }
    documentOn
    citedBasis
    requestReason
    requesterEmail
    registeredByName
    examineBy
    forwardedAt
    forwardedByName
    examinationNote
    decideBy
    stageLegalBasis
    settledAt
    settledByName
    settlementReason
    reversedAt
    reversedByName
    reversalReason
    lockedAtOnceAt
    lockedAtOnceByName
    unsealedAt
    targetRequest {
      id
      code
    }
    scanFileId
    allowedActions
    timeline {
      at
      action
      actorName
      inPlaceOf
    }
  }
}
    `, {"hash":"ab3c55868141cf936aa6cafbaf8d6ac4b3566217b4ff13841c8c326665163cea"}) as unknown as TypedDocumentString<LockRequestQuery, LockRequestQueryVariables>;
export const RevealLockSubjectDocument = new TypedDocumentString(`
    mutation RevealLockSubject($input: RevealLockSubjectInput!) {
  revealLockSubject(input: $input) {
    __typename
    ... on LockSubjectRevealed {
      subjectName
      subjectNumber
    }
    ... on Refusal {
      message
      legalBasis
    }
    ... on ValidationFailed {
      fields {
        path
        message
      }
    }
  }
}
    `, {"hash":"52c1c1cfd6cada28427ca5b5481c04d5ae6031afd51ff6353eeec3c4e6e85c6a"}) as unknown as TypedDocumentString<RevealLockSubjectMutation, RevealLockSubjectMutationVariables>;
export const ForwardLockRequestDocument = new TypedDocumentString(`
    mutation ForwardLockRequest($input: ForwardLockRequestInput!) {
  forwardLockRequest(input: $input) {
    __typename
    ... on Refusal {
      message
      legalBasis
    }
    ... on ValidationFailed {
      fields {
        path
        message
      }
    }
  }
}
    `, {"hash":"bece455fedf19a2248d325b458bc4d4898cad3dd9c77f83e610e4c820632cdfb"}) as unknown as TypedDocumentString<ForwardLockRequestMutation, ForwardLockRequestMutationVariables>;
export const DecideLockRequestDocument = new TypedDocumentString(`
    mutation DecideLockRequest($input: DecideLockRequestInput!) {
  decideLockRequest(input: $input) {
    __typename
    ... on Refusal {
      message
      legalBasis
    }
    ... on ValidationFailed {
      fields {
        path
        message
      }
    }
  }
}
    `, {"hash":"85ef3ac44a75a6cd8ee52e4e9b8b53b3fef485b51abb780072318161ca8bea8f"}) as unknown as TypedDocumentString<DecideLockRequestMutation, DecideLockRequestMutationVariables>;
export const LockAtOnceDocument = new TypedDocumentString(`
    mutation LockAtOnce($input: LockAtOnceInput!) {
  lockAtOnce(input: $input) {
    __typename
    ... on Refusal {
      message
      legalBasis
    }
    ... on ValidationFailed {
      fields {
        path
        message
      }
    }
  }
}
    `, {"hash":"4a820ac96ea1324f09f3e849102de84676c3abe4b484b79b74f965bc67d31c4e"}) as unknown as TypedDocumentString<LockAtOnceMutation, LockAtOnceMutationVariables>;
export const WithdrawLockRequestDocument = new TypedDocumentString(`
    mutation WithdrawLockRequest($input: WithdrawLockRequestInput!) {
  withdrawLockRequest(input: $input) {
    __typename
    ... on Refusal {
      message
      legalBasis
    }
    ... on ValidationFailed {
      fields {
        path
        message
      }
    }
  }
}
    `, {"hash":"bf768ecec81f6d6db605fb692c95110d6d79fbc947e218791f2ba7cba4ccdb5a"}) as unknown as TypedDocumentString<WithdrawLockRequestMutation, WithdrawLockRequestMutationVariables>;
export const UnsealLockRequestDocument = new TypedDocumentString(`
    mutation UnsealLockRequest($input: UnsealLockRequestInput!) {
  unsealLockRequest(input: $input) {
    __typename
    ... on Refusal {
      message
      legalBasis
    }
    ... on ValidationFailed {
      fields {
        path
        message
      }
    }
  }
}
    `, {"hash":"19c2524b7ce0324ddfce08cc2efd4ff8ba78f16d7df7018377675ad1dd4fa317"}) as unknown as TypedDocumentString<UnsealLockRequestMutation, UnsealLockRequestMutationVariables>;
export const ReverseLockRequestDocument = new TypedDocumentString(`
    mutation ReverseLockRequest($input: ReverseLockRequestInput!) {
  reverseLockRequest(input: $input) {
    __typename
    ... on Refusal {
      message
      legalBasis
    }
    ... on ValidationFailed {
      fields {
        path
        message
      }
    }
  }
}
    `, {"hash":"59a9453feccbee8e61d9818e0b61913c7943816b9ab9529da92f43e8ea135c85"}) as unknown as TypedDocumentString<ReverseLockRequestMutation, ReverseLockRequestMutationVariables>;
export const LongTasksDocument = new TypedDocumentString(`
    query LongTasks($page: PageInput) {
  longTasks(page: $page) {
    items {
      ...LongTaskParts
    }
    total
  }
}
    fragment LongTaskParts on LongTask {
  id
  kind
  state
  unit {
    code
    name
  }
  purpose
  total
  done
  problemCount
  canCancel
  isCancelRequested
  failure
  hasResult
  createdAt
  finishedAt
  expiresAt
}`, {"hash":"e2f95236c97aff6cd733df4dc15f8c4d12712083cb37b3abc850b2692cdc7223"}) as unknown as TypedDocumentString<LongTasksQuery, LongTasksQueryVariables>;
export const LongTaskDocument = new TypedDocumentString(`
    query LongTask($id: ID!) {
  longTask(id: $id) {
    task {
      ...LongTaskParts
    }
    problems {
      line
      code
      message
    }
  }
}
    fragment LongTaskParts on LongTask {
  id
  kind
  state
  unit {
    code
    name
  }
  purpose
  total
  done
  problemCount
  canCancel
  isCancelRequested
  failure
  hasResult
  createdAt
  finishedAt
  expiresAt
}`, {"hash":"772bddfc439eab68576e609f1866daca193e55b029327ceec673dfd16bb7e738"}) as unknown as TypedDocumentString<LongTaskQuery, LongTaskQueryVariables>;
export const CancelLongTaskDocument = new TypedDocumentString(`
    mutation CancelLongTask($input: CancelLongTaskInput!) {
  cancelLongTask(input: $input) {
    __typename
    ... on LongTaskCancelRequested {
      id
    }
    ... on Refusal {
      code
      message
      legalBasis
    }
  }
}
    `, {"hash":"6924dc30b21f7e58f6472fd78eaafcff720fb4d03584a0c5778219f8b7061905"}) as unknown as TypedDocumentString<CancelLongTaskMutation, CancelLongTaskMutationVariables>;
export const ExportNotActivatedDocument = new TypedDocumentString(`
    mutation ExportNotActivated($input: ExportNotActivatedInput!) {
  exportNotActivated(input: $input) {
    __typename
    ... on LongTaskStarted {
      id
    }
    ... on Refusal {
      code
      message
      legalBasis
    }
  }
}
    `, {"hash":"71dcb0bc5620d50f7c364579a012164a7be39e84df0239001f792f716f42a635"}) as unknown as TypedDocumentString<ExportNotActivatedMutation, ExportNotActivatedMutationVariables>;
export const OfficersDocument = new TypedDocumentString(`
    query Officers($filter: OfficerFilterInput, $first: Int!, $after: String) {
  officers(filter: $filter, first: $first, after: $after) {
    items {
      id
      username
      displayName
      standing
      hasFactor
      lastSignedInAt
      assignments {
        id
        role
        unit {
          code
          name
        }
        validFrom
        validTo
        coversFor
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"528fba71a5efd14053f516e0772ba05bd51ff829a699e4d25bf6954bf07e5dff"}) as unknown as TypedDocumentString<OfficersQuery, OfficersQueryVariables>;
export const OpenedOfficerDocument = new TypedDocumentString(`
    query OpenedOfficer($id: ID!) {
  officer(id: $id) {
    id
    username
    displayName
    standing
    hasFactor
    openSessionCount
    lastSignedInAt
    factorEnrolledAt
    recoveryCodesLeft
    linkExpiresAt
    canBeBarred
    isOneself
    bar {
      barredAt
      barredBy
      reason
    }
    coveredBy {
      colleague
      role
      unit {
        code
        name
      }
      validFrom
      validTo
    }
    assignments {
      id
      role
      unit {
        code
        name
      }
      agencyCode
      validFrom
      validTo
      givenBy
      coversFor
      handOverNote
    }
    providerIdentity {
      issuer
      subject
      linkedAt
      linkedBy
      isConfirmed
    }
    endedAssignments {
      id
      role
      unit {
        code
        name
      }
      agencyCode
      validFrom
      validTo
      givenBy
      coversFor
      handOverNote
    }
  }
}
    `, {"hash":"1c5c6e3d0659a13b938f92e32818e05b4e687662549004c8c089249b0cb2acf4"}) as unknown as TypedDocumentString<OpenedOfficerQuery, OpenedOfficerQueryVariables>;
export const CoveredUnitsDocument = new TypedDocumentString(`
    query CoveredUnits {
  coveredUnits {
    code
    name
  }
}
    `, {"hash":"b8b76262dc84544bda682d808f36441352a1e5203066d6d2ec72bcc0fde97fd7"}) as unknown as TypedDocumentString<CoveredUnitsQuery, CoveredUnitsQueryVariables>;
export const CreateOfficerDocument = new TypedDocumentString(`
    mutation CreateOfficer($input: CreateOfficerInput!) {
  createOfficer(input: $input) {
    __typename
    ... on OfficerLinkGiven {
      officerId
      token
      expiresAt
    }
    ... on Refusal {
      code
      message
      legalBasis
    }
    ... on ValidationFailed {
      fields {
        path
        code
        message
      }
    }
  }
}
    `, {"hash":"67bf9b4deca7195b6b6b476be845be55682e73b65e08f5966f87cba5faa3186d"}) as unknown as TypedDocumentString<CreateOfficerMutation, CreateOfficerMutationVariables>;
export const IssueOfficerLinkDocument = new TypedDocumentString(`
    mutation IssueOfficerLink($input: BarOfficerInput!) {
  issueOfficerLink(input: $input) {
    __typename
    ... on OfficerLinkGiven {
      officerId
      token
      expiresAt
    }
    ... on Refusal {
      code
      message
      legalBasis
    }
    ... on ValidationFailed {
      fields {
        path
        code
        message
      }
    }
  }
}
    `, {"hash":"f091e873cba7e5749cfd3536164e5dc254805cfc5d0c3b0e1a9ad42ef5ecd884"}) as unknown as TypedDocumentString<IssueOfficerLinkMutation, IssueOfficerLinkMutationVariables>;
export const BarOfficerDocument = new TypedDocumentString(`
    mutation BarOfficer($input: BarOfficerInput!) {
  barOfficer(input: $input) {
    __typename
    ... on OfficerBarred {
      barredAt
    }
    ... on Refusal {
      code
      message
      legalBasis
    }
    ... on ValidationFailed {
      fields {
        path
        code
        message
      }
    }
  }
}
    `, {"hash":"00ee72050cc49af7c711c246e6f182d8a3f884f8f3eb09de4078b7bb3e007485"}) as unknown as TypedDocumentString<BarOfficerMutation, BarOfficerMutationVariables>;
export const AssignOfficerDocument = new TypedDocumentString(`
    mutation AssignOfficer($input: AssignOfficerInput!) {
  assignOfficer(input: $input) {
    __typename
    ... on OfficerAssigned {
      assignmentId
    }
    ... on Refusal {
      code
      message
      legalBasis
    }
    ... on ValidationFailed {
      fields {
        path
        code
        message
      }
    }
  }
}
    `, {"hash":"51c0de0d259fe80f933c594b1aee83b44e3223e001d47d0bdf5626fe44b5ebd8"}) as unknown as TypedDocumentString<AssignOfficerMutation, AssignOfficerMutationVariables>;
export const EndOfficerAssignmentDocument = new TypedDocumentString(`
    mutation EndOfficerAssignment($input: EndAssignmentInput!) {
  endOfficerAssignment(input: $input) {
    __typename
    ... on AssignmentEnded {
      endedOn
    }
    ... on Refusal {
      code
      message
      legalBasis
    }
  }
}
    `, {"hash":"55e376ac50f7ca8f253af728ccf7e9e987854d924d6fc508d517f2c6eefff8ff"}) as unknown as TypedDocumentString<EndOfficerAssignmentMutation, EndOfficerAssignmentMutationVariables>;
export const LinkOfficerIdentityDocument = new TypedDocumentString(`
    mutation LinkOfficerIdentity($input: LinkOfficerIdentityInput!) {
  linkOfficerIdentity(input: $input) {
    __typename
    ... on OfficerIdentityLinked {
      linkedAt
    }
    ... on Refusal {
      code
      message
      legalBasis
    }
    ... on ValidationFailed {
      fields {
        path
        code
        message
      }
    }
  }
}
    `, {"hash":"f0d663c41711914ca1474b99eb9c9606eb5fdf6b2a152123287ca35ee3dabb2e"}) as unknown as TypedDocumentString<LinkOfficerIdentityMutation, LinkOfficerIdentityMutationVariables>;
export const UnlinkOfficerIdentityDocument = new TypedDocumentString(`
    mutation UnlinkOfficerIdentity($input: UnlinkOfficerIdentityInput!) {
  unlinkOfficerIdentity(input: $input) {
    __typename
    ... on OfficerIdentityUnlinked {
      unlinkedAt
    }
    ... on Refusal {
      code
      message
      legalBasis
    }
    ... on ValidationFailed {
      fields {
        path
        code
        message
      }
    }
  }
}
    `, {"hash":"2ac0320923d879875d56336a2090fabe229374df452363eccf56b7f3fde83107"}) as unknown as TypedDocumentString<UnlinkOfficerIdentityMutation, UnlinkOfficerIdentityMutationVariables>;
export const OpeningReviewsDocument = new TypedDocumentString(`
    query OpeningReviews($isOpen: Boolean!, $page: PageInput) {
  openingReviews(isOpen: $isOpen, page: $page) {
    id
    version
    state
    onDay
    unitName
    officerName
    openedAt
    caseCode
    purpose
    purposeNote
    basis
    reviewedBy
    reviewedAt
    note
    allowedActions
  }
}
    `, {"hash":"f4df7cb4934a27f30f7622a8202169930ca49d0cebd2ffebada6337d3edbf174"}) as unknown as TypedDocumentString<OpeningReviewsQuery, OpeningReviewsQueryVariables>;
export const ReviewOpeningDocument = new TypedDocumentString(`
    mutation ReviewOpening($input: ReviewOpeningInput!) {
  reviewOpening(input: $input) {
    __typename
    ... on OpeningReviewed {
      review {
        id
      }
    }
    ... on Refusal {
      message
      legalBasis
    }
    ... on ValidationFailed {
      fields {
        path
        message
      }
    }
  }
}
    `, {"hash":"693af39b85fdf1e47e22016e5cc77447b1991fcf7c7096d722487f3b0d51b002"}) as unknown as TypedDocumentString<ReviewOpeningMutation, ReviewOpeningMutationVariables>;
export const OutreachListsDocument = new TypedDocumentString(`
    query OutreachLists($page: PageInput, $filter: OutreachListFilter) {
  outreachLists(page: $page, filter: $filter) {
    items {
      id
      code
      unit {
        code
        name
      }
      teamName
      hamlets
      includesWithoutHamlet
      state
      expiresAt
      people
      visited
      activated
    }
    total
    totalIsCapped
  }
}
    `, {"hash":"a4333b0d3d773ea1dae45dc9decf663a225895c6f803477447a717eab3f47f09"}) as unknown as TypedDocumentString<OutreachListsQuery, OutreachListsQueryVariables>;
export const OutreachListDocument = new TypedDocumentString(`
    query OutreachList($id: ID!) {
  outreachList(id: $id) {
    list {
      id
      version
      code
      unit {
        code
        name
      }
      teamName
      teamKind
      campaignNumber
      hamlets
      includesWithoutHamlet
      state
      drawnBy
      drawnAt
      expiresAt
      closedAt
      people
      visited
      activated
    }
    people {
      id
      position
      fullName
      birthYear
      hamlet
      address
      phoneHint
      stage
      lastVisit {
        outcome
        visitedAt
        note
        visitorName
      }
    }
    outcomes {
      outcome
      people
    }
  }
}
    `, {"hash":"dad5d9b5d671bdccc105b475f1f38a0d87554205513fb8942be06c22ec1c22f6"}) as unknown as TypedDocumentString<OutreachListQuery, OutreachListQueryVariables>;
export const OutreachTeamsDocument = new TypedDocumentString(`
    query OutreachTeams {
  outreachTeams {
    id
    name
    kind
    unit {
      code
      name
    }
    members
  }
}
    `, {"hash":"70ac53c416cadc7e0171e56f5247aa6ab255882994abce27c0a9c7a0ba1184eb"}) as unknown as TypedDocumentString<OutreachTeamsQuery, OutreachTeamsQueryVariables>;
export const OutreachHamletsDocument = new TypedDocumentString(`
    query OutreachHamlets($unitCode: String!, $campaignId: ID, $teamId: ID) {
  outreachHamlets(unitCode: $unitCode, campaignId: $campaignId, teamId: $teamId) {
    hamlet
    waiting
    listed
  }
}
    `, {"hash":"cbd0951c6dbbd07d04e2d9860f88bf618a294192373b8ca391e358ab1c532974"}) as unknown as TypedDocumentString<OutreachHamletsQuery, OutreachHamletsQueryVariables>;
export const DrawOutreachListDocument = new TypedDocumentString(`
    mutation DrawOutreachList($input: DrawOutreachListInput!) {
  drawOutreachList(input: $input) {
    __typename
    ... on OutreachListDrawn {
      list {
        id
        code
        people
      }
    }
    ... on Refusal {
      message
      legalBasis
    }
    ... on ValidationFailed {
      fields {
        path
        message
      }
    }
  }
}
    `, {"hash":"bdc4d8db27416e475b9c7b21063f66276495e58bd061332f4aef304f80135b96"}) as unknown as TypedDocumentString<DrawOutreachListMutation, DrawOutreachListMutationVariables>;
export const CloseOutreachListDocument = new TypedDocumentString(`
    mutation CloseOutreachList($input: CloseOutreachListInput!) {
  closeOutreachList(input: $input) {
    __typename
    ... on Refusal {
      message
      legalBasis
    }
  }
}
    `, {"hash":"6b56c66270b40dafee08a4fccfee5e833053ce6edb9cf0ca44d4181816ffc923"}) as unknown as TypedDocumentString<CloseOutreachListMutation, CloseOutreachListMutationVariables>;
export const OutreachMeetingsDocument = new TypedDocumentString(`
    query OutreachMeetings($page: PageInput, $filter: OutreachMeetingFilter) {
  outreachMeetings(page: $page, filter: $filter) {
    items {
      id
      unit {
        code
        name
      }
      place
      startsAt
      hamlets
      state
      invited
      came
      activated
    }
    total
    totalIsCapped
  }
}
    `, {"hash":"58dae85e303dc7c7d0c5f9a6b3c5d795843402c989452e83164a3b354391f976"}) as unknown as TypedDocumentString<OutreachMeetingsQuery, OutreachMeetingsQueryVariables>;
export const OutreachMeetingDocument = new TypedDocumentString(`
    query OutreachMeeting($id: ID!) {
  outreachMeeting(id: $id) {
    meeting {
      id
      version
      unit {
        code
        name
      }
      place
      startsAt
      hamlets
      state
      allowedActions
      invited
      came
      activated
      endedNote
      plannedBy
    }
    guests {
      position
      fullName
      hamlet
      address
      stage
    }
  }
}
    `, {"hash":"6e038f664faccdbc81a17901c84bca8ce632a7eb6cc981ffd2ff8c51c54266a8"}) as unknown as TypedDocumentString<OutreachMeetingQuery, OutreachMeetingQueryVariables>;
export const PlanOutreachMeetingDocument = new TypedDocumentString(`
    mutation PlanOutreachMeeting($input: PlanOutreachMeetingInput!) {
  planOutreachMeeting(input: $input) {
    __typename
    ... on OutreachMeetingKept {
      id
    }
    ... on Refusal {
      message
      legalBasis
    }
    ... on ValidationFailed {
      fields {
        path
        message
      }
    }
  }
}
    `, {"hash":"ad41bfd1df049788361ae932346f4013b5ea464b0de1ea575b7034fecc11c067"}) as unknown as TypedDocumentString<PlanOutreachMeetingMutation, PlanOutreachMeetingMutationVariables>;
export const EditOutreachMeetingDocument = new TypedDocumentString(`
    mutation EditOutreachMeeting($input: EditOutreachMeetingInput!) {
  editOutreachMeeting(input: $input) {
    __typename
    ... on Refusal {
      message
      legalBasis
    }
    ... on ValidationFailed {
      fields {
        path
        message
      }
    }
  }
}
    `, {"hash":"da3968eecd91ddde35e34d4246c87cdd4082382cb936a24a4b4c8fcb628409cd"}) as unknown as TypedDocumentString<EditOutreachMeetingMutation, EditOutreachMeetingMutationVariables>;
export const RecordOutreachMeetingDocument = new TypedDocumentString(`
    mutation RecordOutreachMeeting($input: RecordOutreachMeetingInput!) {
  recordOutreachMeeting(input: $input) {
    __typename
    ... on Refusal {
      message
      legalBasis
    }
    ... on ValidationFailed {
      fields {
        path
        message
      }
    }
  }
}
    `, {"hash":"315a8631ea1591cc03665ad1891843a093245b5b25e6598de8596a124bdecc59"}) as unknown as TypedDocumentString<RecordOutreachMeetingMutation, RecordOutreachMeetingMutationVariables>;
export const CancelOutreachMeetingDocument = new TypedDocumentString(`
    mutation CancelOutreachMeeting($input: CancelOutreachMeetingInput!) {
  cancelOutreachMeeting(input: $input) {
    __typename
    ... on Refusal {
      message
      legalBasis
    }
    ... on ValidationFailed {
      fields {
        path
        message
      }
    }
  }
}
    `, {"hash":"d6750c72c1e61330d712f233a497883cd0166362f0c8e9d26b512ee9db1037bd"}) as unknown as TypedDocumentString<CancelOutreachMeetingMutation, CancelOutreachMeetingMutationVariables>;
export const ManagedOutreachTeamsDocument = new TypedDocumentString(`
    query ManagedOutreachTeams {
  managedOutreachTeams {
    id
    version
    name
    kind
    unit {
      code
      name
    }
    endedOn
    runningLists
    members {
      id
      name
      username
      from
      until
      standing
      hasRole
    }
  }
}
    `, {"hash":"f30bec853a63605e832d79de278e7521e8527ac0064948d5a7ac627d5e864e00"}) as unknown as TypedDocumentString<ManagedOutreachTeamsQuery, ManagedOutreachTeamsQueryVariables>;
export const OutreachTeamCandidatesDocument = new TypedDocumentString(`
    query OutreachTeamCandidates($teamId: ID!) {
  outreachTeamCandidates(teamId: $teamId) {
    id
    name
    username
  }
}
    `, {"hash":"52e27aaf0176aaa8547e0e39b3641eb30f97c5c3eeb31bc2685cba108a777727"}) as unknown as TypedDocumentString<OutreachTeamCandidatesQuery, OutreachTeamCandidatesQueryVariables>;
export const CreateOutreachTeamDocument = new TypedDocumentString(`
    mutation CreateOutreachTeam($input: CreateOutreachTeamInput!) {
  createOutreachTeam(input: $input) {
    __typename
    ... on Refusal {
      message
      legalBasis
    }
    ... on ValidationFailed {
      fields {
        path
        message
      }
    }
  }
}
    `, {"hash":"c1d0f4ce5cddaaad7c3ce6e0a1627dad1bbc505f56606254ef4d103127dbc178"}) as unknown as TypedDocumentString<CreateOutreachTeamMutation, CreateOutreachTeamMutationVariables>;
export const RenameOutreachTeamDocument = new TypedDocumentString(`
    mutation RenameOutreachTeam($input: RenameOutreachTeamInput!) {
  renameOutreachTeam(input: $input) {
    __typename
    ... on Refusal {
      message
      legalBasis
    }
    ... on ValidationFailed {
      fields {
        path
        message
      }
    }
  }
}
    `, {"hash":"13d711a149689f58d921956f7246f1fd3896a6f4f7058aadc55d5556367b6101"}) as unknown as TypedDocumentString<RenameOutreachTeamMutation, RenameOutreachTeamMutationVariables>;
export const EndOutreachTeamDocument = new TypedDocumentString(`
    mutation EndOutreachTeam($input: EndOutreachTeamInput!) {
  endOutreachTeam(input: $input) {
    __typename
    ... on Refusal {
      message
      legalBasis
    }
  }
}
    `, {"hash":"0aa60f4961c14910d2bb8a8c849a08a6e4cc18d79586f09516fdebd51d510c64"}) as unknown as TypedDocumentString<EndOutreachTeamMutation, EndOutreachTeamMutationVariables>;
export const AddOutreachTeamMemberDocument = new TypedDocumentString(`
    mutation AddOutreachTeamMember($input: AddOutreachTeamMemberInput!) {
  addOutreachTeamMember(input: $input) {
    __typename
    ... on Refusal {
      message
      legalBasis
    }
    ... on ValidationFailed {
      fields {
        path
        message
      }
    }
  }
}
    `, {"hash":"6e7aefd2e5a544b25c3f4a511c440069c52831144577488578b36956f7866e7e"}) as unknown as TypedDocumentString<AddOutreachTeamMemberMutation, AddOutreachTeamMemberMutationVariables>;
export const EndOutreachTeamMemberDocument = new TypedDocumentString(`
    mutation EndOutreachTeamMember($input: EndOutreachTeamMemberInput!) {
  endOutreachTeamMember(input: $input) {
    __typename
    ... on Refusal {
      message
      legalBasis
    }
    ... on ValidationFailed {
      fields {
        path
        message
      }
    }
  }
}
    `, {"hash":"d8030bac5f31f97a3786ccbe4ad09d5e71e61d3c043cea0289e04dc3a05b07ad"}) as unknown as TypedDocumentString<EndOutreachTeamMemberMutation, EndOutreachTeamMemberMutationVariables>;
export const OwnAccountDocument = new TypedDocumentString(`
    query OwnAccount {
  ownSignInMeans {
    factorEnrolledAt
    arePasskeysPossible
    passkeys {
      id
      name
      addedAt
      lastUsedAt
    }
    recoveryCodesLeft
    isPasswordEnough
    providerIdentity {
      issuer
      subject
      linkedAt
      linkedBy
    }
  }
  ownSessions {
    id
    browser
    system
    signedInAt
    lastUsedAt
    firstFactor
    secondFactor
    isCurrent
  }
}
    `, {"hash":"75d6551ed4cc008a3f98074d85724191e4893637b54f318c4369c936a639f032"}) as unknown as TypedDocumentString<OwnAccountQuery, OwnAccountQueryVariables>;
export const StartOwnFactorDocument = new TypedDocumentString(`
    mutation StartOwnFactor($input: OwnPasswordInput!) {
  startOwnFactor(input: $input) {
    __typename
    ... on OwnFactorOffered {
      enrolmentToken
      offered {
        secret
        address
      }
    }
    ... on Refusal {
      code
      message
      legalBasis
    }
    ... on ValidationFailed {
      fields {
        path
        code
        message
      }
    }
  }
}
    `, {"hash":"84d4c27d8ecdf11055a4f301d3629dd2abe2acf585bcc93ee2ad13d7af2289c4"}) as unknown as TypedDocumentString<StartOwnFactorMutation, StartOwnFactorMutationVariables>;
export const ConfirmOwnFactorDocument = new TypedDocumentString(`
    mutation ConfirmOwnFactor($input: ConfirmOwnFactorInput!) {
  confirmOwnFactor(input: $input) {
    __typename
    ... on RecoveryCodesGiven {
      recoveryCodes
    }
    ... on Refusal {
      code
      message
      legalBasis
    }
  }
}
    `, {"hash":"c695be6839717e304eff92f78a954abd93b91630d4f931ec7f2da01fa48dc5ea"}) as unknown as TypedDocumentString<ConfirmOwnFactorMutation, ConfirmOwnFactorMutationVariables>;
export const RenewRecoveryCodesDocument = new TypedDocumentString(`
    mutation RenewRecoveryCodes($input: OwnPasswordInput!) {
  renewRecoveryCodes(input: $input) {
    __typename
    ... on RecoveryCodesGiven {
      recoveryCodes
    }
    ... on Refusal {
      code
      message
      legalBasis
    }
    ... on ValidationFailed {
      fields {
        path
        code
        message
      }
    }
  }
}
    `, {"hash":"1895517787f506a2ab7068bb666f6ddfb626f4578e7ede8aa2c620d80737f5d9"}) as unknown as TypedDocumentString<RenewRecoveryCodesMutation, RenewRecoveryCodesMutationVariables>;
export const ChangeOwnPasswordDocument = new TypedDocumentString(`
    mutation ChangeOwnPassword($input: ChangeOwnPasswordInput!) {
  changeOwnPassword(input: $input) {
    __typename
    ... on OwnPasswordChanged {
      changedAt
    }
    ... on Refusal {
      code
      message
      legalBasis
    }
    ... on ValidationFailed {
      fields {
        path
        code
        message
      }
    }
  }
}
    `, {"hash":"5a66dccf7a1f30fa80445e11cdba9c4f098d17c70c607edd78d6b582bfa9f3e0"}) as unknown as TypedDocumentString<ChangeOwnPasswordMutation, ChangeOwnPasswordMutationVariables>;
export const EndOwnSessionDocument = new TypedDocumentString(`
    mutation EndOwnSession($input: EndOwnSessionInput!) {
  endOwnSession(input: $input) {
    count
  }
}
    `, {"hash":"0e000e81b35e6321ca52dd72b97c0cd194db4bdf59b8ec1a88f23bca31fffe1b"}) as unknown as TypedDocumentString<EndOwnSessionMutation, EndOwnSessionMutationVariables>;
export const EndOtherOwnSessionsDocument = new TypedDocumentString(`
    mutation EndOtherOwnSessions {
  endOtherOwnSessions {
    count
  }
}
    `, {"hash":"bda5e916cdfabac1ae149444a082afda0c8f303b655e081ae92b6bc6106178a7"}) as unknown as TypedDocumentString<EndOtherOwnSessionsMutation, EndOtherOwnSessionsMutationVariables>;
export const StartOwnPasskeyDocument = new TypedDocumentString(`
    mutation StartOwnPasskey($input: OwnPasswordInput!) {
  startOwnPasskey(input: $input) {
    __typename
    ... on OwnPasskeyOffered {
      enrolmentToken
      passkeyOptions
    }
    ... on Refusal {
      code
      message
      legalBasis
    }
    ... on ValidationFailed {
      fields {
        path
        code
        message
      }
    }
  }
}
    `, {"hash":"5b486769287cda7ceaf5efb9af9ad05027a9c26be2e01ade148448898caff8eb"}) as unknown as TypedDocumentString<StartOwnPasskeyMutation, StartOwnPasskeyMutationVariables>;
export const AddOwnPasskeyDocument = new TypedDocumentString(`
    mutation AddOwnPasskey($input: AddOwnPasskeyInput!) {
  addOwnPasskey(input: $input) {
    __typename
    ... on OwnPasskeyAdded {
      recoveryCodes
    }
    ... on Refusal {
      code
      message
      legalBasis
    }
    ... on ValidationFailed {
      fields {
        path
        code
        message
      }
    }
  }
}
    `, {"hash":"371614dd55f78d817152e2f69adb82b454b93476e12c3a4bf589434345878680"}) as unknown as TypedDocumentString<AddOwnPasskeyMutation, AddOwnPasskeyMutationVariables>;
export const RenameOwnPasskeyDocument = new TypedDocumentString(`
    mutation RenameOwnPasskey($input: RenameOwnPasskeyInput!) {
  renameOwnPasskey(input: $input) {
    __typename
    ... on OwnPasskeyRenamed {
      renamedAt
    }
    ... on Refusal {
      code
      message
      legalBasis
    }
    ... on ValidationFailed {
      fields {
        path
        code
        message
      }
    }
  }
}
    `, {"hash":"6d219419b73a2b7113a0fe521655c172909bfd6b2773a520e9f48158004b82ba"}) as unknown as TypedDocumentString<RenameOwnPasskeyMutation, RenameOwnPasskeyMutationVariables>;
export const RemoveOwnPasskeyDocument = new TypedDocumentString(`
    mutation RemoveOwnPasskey($input: RemoveOwnPasskeyInput!) {
  removeOwnPasskey(input: $input) {
    __typename
    ... on OwnPasskeyRemoved {
      removedAt
    }
    ... on Refusal {
      code
      message
      legalBasis
    }
    ... on ValidationFailed {
      fields {
        path
        code
        message
      }
    }
  }
}
    `, {"hash":"763152f52f876ee9c505911c9fcbd8646c61ca09916c9b7a409d301a7c6ba5bc"}) as unknown as TypedDocumentString<RemoveOwnPasskeyMutation, RemoveOwnPasskeyMutationVariables>;
export const PhoneChangeHolderDocument = new TypedDocumentString(`
    query PhoneChangeHolder($personalIdNumber: String!) {
  phoneChangeHolder(
    personalIdNumber: $personalIdNumber
    purpose: {purpose: CASE_INTAKE}
  ) {
    accountId
    fullName
    maskedPersonalIdNumber
    maskedPhoneNumber
    accountLevel
    accountState
  }
}
    `, {"hash":"28ad62d4dc487a7f4eada5d43c835d724806026af4a9f5819784d1a9b4f45c86"}) as unknown as TypedDocumentString<PhoneChangeHolderQuery, PhoneChangeHolderQueryVariables>;
export const WaitingPhoneChangesDocument = new TypedDocumentString(`
    query WaitingPhoneChanges {
  waitingPhoneChanges {
    ...PhoneChangeParts
  }
}
    fragment PhoneChangeParts on PhoneChange {
  id
  version
  way
  state
  allowedActions
  fullName
  maskedPersonalIdNumber
  maskedOldPhoneNumber
  maskedNewPhoneNumber
  document
  isUsedByOthers
  requestedAt
  requestedBy
  confirmableUntil
  decidedAt
  decidedBy
}`, {"hash":"046365847ab62cd9792cc733b352cdef51d2c095f0b46333191a37f9f18cb68f"}) as unknown as TypedDocumentString<WaitingPhoneChangesQuery, WaitingPhoneChangesQueryVariables>;
export const PhoneChangesOfApplicantDocument = new TypedDocumentString(`
    query PhoneChangesOfApplicant($applicationId: ID!) {
  phoneChangesOfApplicant(applicationId: $applicationId) {
    ...PhoneChangeParts
  }
}
    fragment PhoneChangeParts on PhoneChange {
  id
  version
  way
  state
  allowedActions
  fullName
  maskedPersonalIdNumber
  maskedOldPhoneNumber
  maskedNewPhoneNumber
  document
  isUsedByOthers
  requestedAt
  requestedBy
  confirmableUntil
  decidedAt
  decidedBy
}`, {"hash":"b142adb0aa1d665d0ff45b892550e738a03b4da633385581bc31cea17b6156d6"}) as unknown as TypedDocumentString<PhoneChangesOfApplicantQuery, PhoneChangesOfApplicantQueryVariables>;
export const SendPhoneChangeCodeDocument = new TypedDocumentString(`
    mutation SendPhoneChangeCode($input: SendPhoneChangeCodeInput!) {
  sendPhoneChangeCode(input: $input) {
    __typename
    ...SentPhoneCode
    ... on Refusal {
      code
      message
      legalBasis
    }
    ... on ValidationFailed {
      fields {
        path
        message
      }
    }
  }
}
    fragment SentPhoneCode on PhoneCodeSent {
  flowId
  otpExpiresAt
  phoneLastThree
}`, {"hash":"da8237f74b4b7a31dd68a85cb2d4ab0c155339c2e2edae924608fd04d2a6ed2f"}) as unknown as TypedDocumentString<SendPhoneChangeCodeMutation, SendPhoneChangeCodeMutationVariables>;
export const ResendPhoneChangeCodeDocument = new TypedDocumentString(`
    mutation ResendPhoneChangeCode($input: ResendPhoneCodeInput!) {
  resendPhoneChangeCode(input: $input) {
    __typename
    ...SentPhoneCode
    ... on Refusal {
      code
      message
      legalBasis
    }
  }
}
    fragment SentPhoneCode on PhoneCodeSent {
  flowId
  otpExpiresAt
  phoneLastThree
}`, {"hash":"a3cffc9e9a37bd0ccb382ff028eab4599cf360ca97f1c061b751908b3da60d2d"}) as unknown as TypedDocumentString<ResendPhoneChangeCodeMutation, ResendPhoneChangeCodeMutationVariables>;
export const RequestPhoneChangeDocument = new TypedDocumentString(`
    mutation RequestPhoneChange($input: RequestPhoneChangeInput!) {
  requestPhoneChange(input: $input) {
    __typename
    ... on PhoneChangeRequested {
      change {
        ...PhoneChangeParts
      }
    }
    ... on Refusal {
      code
      message
      legalBasis
    }
  }
}
    fragment PhoneChangeParts on PhoneChange {
  id
  version
  way
  state
  allowedActions
  fullName
  maskedPersonalIdNumber
  maskedOldPhoneNumber
  maskedNewPhoneNumber
  document
  isUsedByOthers
  requestedAt
  requestedBy
  confirmableUntil
  decidedAt
  decidedBy
}`, {"hash":"bed8381a7e1533b94846995ad2cfa60041ce356ded0e0c9bf8d63e4a74f0167c"}) as unknown as TypedDocumentString<RequestPhoneChangeMutation, RequestPhoneChangeMutationVariables>;
export const ConfirmPhoneChangeDocument = new TypedDocumentString(`
    mutation ConfirmPhoneChange($input: DecidePhoneChangeInput!) {
  confirmPhoneChange(input: $input) {
    __typename
    ... on PhoneChangeDecided {
      change {
        ...PhoneChangeParts
      }
    }
    ... on Refusal {
      code
      message
      legalBasis
    }
  }
}
    fragment PhoneChangeParts on PhoneChange {
  id
  version
  way
  state
  allowedActions
  fullName
  maskedPersonalIdNumber
  maskedOldPhoneNumber
  maskedNewPhoneNumber
  document
  isUsedByOthers
  requestedAt
  requestedBy
  confirmableUntil
  decidedAt
  decidedBy
}`, {"hash":"fd115df782d10f663583556a10c7721becf1a85904614e9b392e4601aa9d15ab"}) as unknown as TypedDocumentString<ConfirmPhoneChangeMutation, ConfirmPhoneChangeMutationVariables>;
export const DeclinePhoneChangeDocument = new TypedDocumentString(`
    mutation DeclinePhoneChange($input: DecidePhoneChangeInput!) {
  declinePhoneChange(input: $input) {
    __typename
    ... on PhoneChangeDecided {
      change {
        ...PhoneChangeParts
      }
    }
    ... on Refusal {
      code
      message
      legalBasis
    }
  }
}
    fragment PhoneChangeParts on PhoneChange {
  id
  version
  way
  state
  allowedActions
  fullName
  maskedPersonalIdNumber
  maskedOldPhoneNumber
  maskedNewPhoneNumber
  document
  isUsedByOthers
  requestedAt
  requestedBy
  confirmableUntil
  decidedAt
  decidedBy
}`, {"hash":"50b088687cc3b937eb6211bd1353c03800eb75bbb9b249f24f672c2f01bbf089"}) as unknown as TypedDocumentString<DeclinePhoneChangeMutation, DeclinePhoneChangeMutationVariables>;
export const RetentionPeriodsDocument = new TypedDocumentString(`
    query RetentionPeriods {
  retentionPeriods {
    kind
    end
    amount
    unit
    standardAmount
    least
    most
    article
    heldBy
    isRemovedDaily
    chosenBy {
      ...RetentionChangeParts
    }
    waiting {
      ...RetentionChangeParts
    }
  }
}
    fragment RetentionChangeParts on RetentionChange {
  id
  version
  kind
  amountBefore
  amount
  unit
  reason
  state
  proposedByName
  proposedAt
  decidedByName
  decidedAt
  decisionText
  allowedActions
}`, {"hash":"522b2b74f0d152adcbe60afb224eee68b47fffc6ad2b99432d74fa5a5eb91bb0"}) as unknown as TypedDocumentString<RetentionPeriodsQuery, RetentionPeriodsQueryVariables>;
export const RetentionChangesDocument = new TypedDocumentString(`
    query RetentionChanges($page: PageInput) {
  retentionChanges(page: $page) {
    total
    items {
      ...RetentionChangeParts
    }
  }
}
    fragment RetentionChangeParts on RetentionChange {
  id
  version
  kind
  amountBefore
  amount
  unit
  reason
  state
  proposedByName
  proposedAt
  decidedByName
  decidedAt
  decisionText
  allowedActions
}`, {"hash":"65bbfa12acfbd7c316848a5e21dd88bb9e1822e5338b10eca3e4514f3dcaa462"}) as unknown as TypedDocumentString<RetentionChangesQuery, RetentionChangesQueryVariables>;
export const RetentionPreviewDocument = new TypedDocumentString(`
    query RetentionPreview {
  retentionPreview {
    kind
    unit {
      code
      name
    }
    due
    held
  }
}
    `, {"hash":"200ef81468e3e3554c418736d48be8d78769f411ef57f7ce249733b007ddfdd8"}) as unknown as TypedDocumentString<RetentionPreviewQuery, RetentionPreviewQueryVariables>;
export const RetentionRunsDocument = new TypedDocumentString(`
    query RetentionRuns($page: PageInput) {
  retentionRuns(page: $page) {
    total
    items {
      id
      state
      startedAt
      finishedAt
      failedStep
      removed
    }
  }
}
    `, {"hash":"1e98eefd4a862fa8e5338463faacafc86bf68d41ad3effdeb3c0fffa94d8adc1"}) as unknown as TypedDocumentString<RetentionRunsQuery, RetentionRunsQueryVariables>;
export const RetentionReportDocument = new TypedDocumentString(`
    query RetentionReport($id: ID!) {
  retentionReport(id: $id) {
    removals {
      kind
      end
      unit {
        code
        name
      }
      removed
    }
    missingFiles {
      source
      unit {
        code
        name
      }
      missing
    }
  }
}
    `, {"hash":"dfb98bb2841ca215d9e61a970c9aed0d29ecbb0e825a803aa5c9219d16445090"}) as unknown as TypedDocumentString<RetentionReportQuery, RetentionReportQueryVariables>;
export const ProposeRetentionPeriodDocument = new TypedDocumentString(`
    mutation ProposeRetentionPeriod($input: ProposeRetentionPeriodInput!) {
  proposeRetentionPeriod(input: $input) {
    __typename
    ... on RetentionChangeSettled {
      change {
        id
      }
    }
    ... on Refusal {
      message
      legalBasis
    }
    ... on ValidationFailed {
      fields {
        path
        message
      }
    }
  }
}
    `, {"hash":"4d4aac406d9c28c4b31cd7209a2e5e1e1f080bf850cb992fde3f5b7afbf60dc8"}) as unknown as TypedDocumentString<ProposeRetentionPeriodMutation, ProposeRetentionPeriodMutationVariables>;
export const ApproveRetentionPeriodDocument = new TypedDocumentString(`
    mutation ApproveRetentionPeriod($input: ApproveRetentionPeriodInput!) {
  approveRetentionPeriod(input: $input) {
    __typename
    ... on RetentionChangeSettled {
      change {
        id
      }
    }
    ... on Refusal {
      message
      legalBasis
    }
  }
}
    `, {"hash":"ea650f244c411b10b497c4c89b9c57f2eb20da63efd59ae9cb6a84f66c561a02"}) as unknown as TypedDocumentString<ApproveRetentionPeriodMutation, ApproveRetentionPeriodMutationVariables>;
export const RefuseRetentionPeriodDocument = new TypedDocumentString(`
    mutation RefuseRetentionPeriod($input: RefuseRetentionPeriodInput!) {
  refuseRetentionPeriod(input: $input) {
    __typename
    ... on RetentionChangeSettled {
      change {
        id
      }
    }
    ... on Refusal {
      message
      legalBasis
    }
    ... on ValidationFailed {
      fields {
        path
        message
      }
    }
  }
}
    `, {"hash":"18659f42b7997745a8ec3b0df345e8043c49d5ac179f2da6abe99435212f0463"}) as unknown as TypedDocumentString<RefuseRetentionPeriodMutation, RefuseRetentionPeriodMutationVariables>;
export const WithdrawRetentionPeriodDocument = new TypedDocumentString(`
    mutation WithdrawRetentionPeriod($input: WithdrawRetentionPeriodInput!) {
  withdrawRetentionPeriod(input: $input) {
    __typename
    ... on RetentionChangeSettled {
      change {
        id
      }
    }
    ... on Refusal {
      message
      legalBasis
    }
  }
}
    `, {"hash":"75bd78c4aa8882cb37fc9e7fc01c20ff7b98cbeee6f36e56cc7c2e942b3cb67a"}) as unknown as TypedDocumentString<WithdrawRetentionPeriodMutation, WithdrawRetentionPeriodMutationVariables>;
export const VerifySharingCodeDocument = new TypedDocumentString(`
    mutation VerifySharingCode($input: VerifySharingCodeInput!) {
  verifySharingCode(input: $input) {
    __typename
    ... on SharingCodeVerified {
      identity {
        fullName
        maskedPersonalIdNumber
        accountLevel
        dateOfBirth
        sex
        personalIdNumber
        permanentAddress
        papers
        verifiedAt
      }
    }
    ... on Refusal {
      code
      message
      legalBasis
    }
    ... on ValidationFailed {
      fields {
        path
        code
        message
      }
    }
  }
}
    `, {"hash":"4882cce507bba7154c2a4ae09bde33581278acd10eda481fee2c1ae76a6275f3"}) as unknown as TypedDocumentString<VerifySharingCodeMutation, VerifySharingCodeMutationVariables>;
export const ActivationWindowsDocument = new TypedDocumentString(`
    query ActivationWindows {
  activationWindows {
    asOf
    rows {
      unit {
        code
        name
      }
      counts {
        ...WindowCounts
      }
    }
    total {
      ...WindowCounts
    }
  }
}
    fragment WindowCounts on ActivationWindowCounts {
  notStarted
  open
  closingSoon
  closed
  total
}`, {"hash":"287c0fe476c0389c4700b36339449269279f906157483cd47d96e5d8feb85188"}) as unknown as TypedDocumentString<ActivationWindowsQuery, ActivationWindowsQueryVariables>;
export const TargetCampaignsDocument = new TypedDocumentString(`
    query TargetCampaigns {
  targetCampaigns {
    items {
      id
      documentNumber
      issuedOn
      issuer
      orderText
      dueOn
      recipients
      version
      targetTotal
      published {
        collected
        activated
        waiting
      }
    }
  }
}
    `, {"hash":"b77f3325d4acf05976bbd45cfff69102ecc378adb8c54ff100a40fbd0ebf9f21"}) as unknown as TypedDocumentString<TargetCampaignsQuery, TargetCampaignsQueryVariables>;
export const WardProgressDocument = new TypedDocumentString(`
    query WardProgress($campaignId: ID!, $units: UnitView!) {
  wardProgress(campaignId: $campaignId, units: $units) {
    campaign {
      id
      documentNumber
      issuedOn
      issuer
      targetTotal
    }
    asOf
    units
    rows {
      unit {
        code
        name
      }
      documentUnits {
        code
        name
      }
      target
      activated
      remaining
      percent
      listed
      approvedSince
    }
    total {
      target
      activated
      remaining
      percent
      listed
      approvedSince
    }
  }
}
    `, {"hash":"41c25ac7ab3335e736e12322503dd840bfc7ea0657ce1acd225ee057a5e9a3df"}) as unknown as TypedDocumentString<WardProgressQuery, WardProgressQueryVariables>;
export const PreviewTargetSheetDocument = new TypedDocumentString(`
    query PreviewTargetSheet($input: PreviewTargetSheetInput!) {
  previewTargetSheet(input: $input) {
    source
    rows {
      line
      name
      people
      note
      unit {
        code
        name
      }
      count
    }
    statedTotal {
      line
      people
    }
    sum
    problems {
      line
      code
      message
    }
  }
}
    `, {"hash":"864db49b6c13e60aa16e74e9b053ff5e704986c07b53ff5c4d9cacd2eb2c9e5a"}) as unknown as TypedDocumentString<PreviewTargetSheetQuery, PreviewTargetSheetQueryVariables>;
export const TargetVersionsDocument = new TypedDocumentString(`
    query TargetVersions($campaignId: ID!) {
  targetVersions(campaignId: $campaignId) {
    version
    source
    statedTotal
    reason
    committedBy
    committedAt
    rows {
      unit {
        code
        name
      }
      target
      note
    }
  }
}
    `, {"hash":"5e9ad5624d66ff66c144e9e74e5e02b94be1a42416af781a5912c0df69a79741"}) as unknown as TypedDocumentString<TargetVersionsQuery, TargetVersionsQueryVariables>;
export const CommitTargetCampaignDocument = new TypedDocumentString(`
    mutation CommitTargetCampaign($input: CommitTargetCampaignInput!) {
  commitTargetCampaign(input: $input) {
    __typename
    ... on TargetCampaignCommitted {
      progress {
        campaign {
          id
          documentNumber
        }
        rows {
          unit {
            code
            name
          }
          target
          listed
        }
        total {
          target
          listed
        }
      }
    }
    ... on Refusal {
      code
      message
      legalBasis
    }
    ... on ValidationFailed {
      fields {
        path
        code
        message
      }
    }
    ... on TargetSheetRefused {
      problems {
        line
        code
        message
      }
    }
  }
}
    `, {"hash":"0db5b0982655567673229bcfc2d93542ec8b616c706679e30a2df31c465729c8"}) as unknown as TypedDocumentString<CommitTargetCampaignMutation, CommitTargetCampaignMutationVariables>;
export const CorrectTargetCampaignDocument = new TypedDocumentString(`
    mutation CorrectTargetCampaign($input: CorrectTargetCampaignInput!) {
  correctTargetCampaign(input: $input) {
    __typename
    ... on TargetCampaignCorrected {
      progress {
        campaign {
          id
          version
        }
      }
    }
    ... on Refusal {
      code
      message
      legalBasis
    }
    ... on ValidationFailed {
      fields {
        path
        code
        message
      }
    }
    ... on TargetSheetRefused {
      problems {
        line
        code
        message
      }
    }
  }
}
    `, {"hash":"700361f1322213f5036dd1ace59a41e747393a39f72f3731689451f87c03669c"}) as unknown as TypedDocumentString<CorrectTargetCampaignMutation, CorrectTargetCampaignMutationVariables>;
export const UnitMergersDocument = new TypedDocumentString(`
    query UnitMergers {
  unitMergers {
    id
    documentNumber
    issuedOn
    issuer
    effectiveOn
    isInForce
    enteredAt
    enteredBy
    changes {
      isFounded
      predecessors {
        code
        name
      }
      successor {
        code
        name
      }
    }
  }
}
    `, {"hash":"0a58309fb3ed62b3a352fbad277cbe68035f615e02b18adaf447cbcb8f7cf818"}) as unknown as TypedDocumentString<UnitMergersQuery, UnitMergersQueryVariables>;
export const MergeableUnitsDocument = new TypedDocumentString(`
    query MergeableUnits($effectiveOn: LocalDate!) {
  mergeableUnits(effectiveOn: $effectiveOn) {
    code
    name
  }
}
    `, {"hash":"afae4ced16218285363261809050783ff1133f8424d6ca1aba3edb4934eebc97"}) as unknown as TypedDocumentString<MergeableUnitsQuery, MergeableUnitsQueryVariables>;
export const UnitMergerPreviewDocument = new TypedDocumentString(`
    query UnitMergerPreview($input: UnitMergerInput!) {
  previewUnitMerger(input: $input) {
    unitsBefore
    unitsAfter
    officersMoveOn
    problems {
      path
      code
      message
    }
    enteredBefore {
      documentNumber
    }
    changes {
      isFounded
      successor {
        code
        name
      }
      inHand {
        officers
        openApplications
        openRequests
        openAreaTasks
        offices
        bookedAppointments
        accounts
      }
      predecessors {
        unit {
          code
          name
        }
        inHand {
          officers
          openApplications
          openRequests
          openAreaTasks
          accounts
        }
      }
    }
    campaigns {
      documentNumber
      totalBefore
      totalAfter
      before {
        unit {
          code
          name
        }
        people
      }
      after {
        unit {
          code
          name
        }
        people
      }
    }
  }
}
    `, {"hash":"853172171652abdd332212134a3c8534a17d46c9a1600c3894b07196eeff1a2b"}) as unknown as TypedDocumentString<UnitMergerPreviewQuery, UnitMergerPreviewQueryVariables>;
export const EnterUnitMergerDocument = new TypedDocumentString(`
    mutation EnterUnitMerger($input: EnterUnitMergerInput!) {
  enterUnitMerger(input: $input) {
    __typename
    ... on UnitMergerEntered {
      wasEnteredBefore
      merger {
        id
        documentNumber
      }
    }
    ... on Refusal {
      code
      message
      legalBasis
    }
    ... on ValidationFailed {
      fields {
        path
        code
        message
      }
    }
  }
}
    `, {"hash":"c39f683d592ab0182cc9bd08bd03e51e3dd2682aeff8f55bc61c711e0ba9bb51"}) as unknown as TypedDocumentString<EnterUnitMergerMutation, EnterUnitMergerMutationVariables>;
export const WardForecastsDocument = new TypedDocumentString(`
    query WardForecasts($campaignId: ID!, $units: UnitView!) {
  wardForecasts(campaignId: $campaignId, units: $units) {
    campaign {
      id
      documentNumber
      issuedOn
      issuer
      dueOn
    }
    asOf
    window {
      from
      to
      days
    }
    rows {
      unit {
        code
        name
      }
      target
      activated
      remaining
      percent
      activatedInWindow
      pacePerDay
      neededPerDay
      outlook
      forecast {
        ...ForecastParts
      }
    }
    total {
      target
      activated
      remaining
      percent
      activatedInWindow
      pacePerDay
      neededPerDay
      outlook
      forecast {
        ...ForecastParts
      }
    }
  }
}
    fragment ForecastParts on TargetForecast {
  basis
  on
  earliest
  latest
  plusMinusDays
  isFewCases
}`, {"hash":"2ee93ce2fc3b3909e64c10579178c04ce069e719c6f7cbbdc045b9b987ca32ae"}) as unknown as TypedDocumentString<WardForecastsQuery, WardForecastsQueryVariables>;
export const TargetHistoryDocument = new TypedDocumentString(`
    query TargetHistory($campaignId: ID!, $unitCode: String, $units: UnitView!) {
  targetHistory(campaignId: $campaignId, unitCode: $unitCode, units: $units) {
    target
    points {
      on
      activated
    }
  }
}
    `, {"hash":"f346dd7182a339f0b9947eeb05ef4f348a2ac5c7fb256df4f3ebd8eaea59d548"}) as unknown as TypedDocumentString<TargetHistoryQuery, TargetHistoryQueryVariables>;
export const HamletProgressDocument = new TypedDocumentString(`
    query HamletProgress($campaignId: ID!, $unitCode: String!, $units: UnitView!) {
  hamletProgress(campaignId: $campaignId, unitCode: $unitCode, units: $units) {
    target
    hasRows
    rows {
      hamlet
      hamletCount
      listed
      activated
      remaining
      shareOfRemaining
      movesMost
    }
  }
}
    `, {"hash":"682629623d9d423d86026ae53878182371ea9de8e1c92b6890ce079fb87fcf4e"}) as unknown as TypedDocumentString<HamletProgressQuery, HamletProgressQueryVariables>;
export const WardReportsDocument = new TypedDocumentString(`
    query WardReports($page: PageInput) {
  wardReports(page: $page) {
    total
    items {
      id
      code
      documentNumber
      period
      periodFrom
      periodTo
      state
      draftedAt
      issuedAt
      unit {
        code
        name
      }
    }
  }
}
    `, {"hash":"690d952654bc0460af979a5525310e0022303c3dc16c7ae66a59373b4fe4cede"}) as unknown as TypedDocumentString<WardReportsQuery, WardReportsQueryVariables>;
export const WardReportDocument = new TypedDocumentString(`
    query WardReport($id: ID!) {
  wardReport(id: $id) {
    id
    version
    code
    documentNumber
    period
    periodFrom
    periodTo
    state
    allowedActions
    draftedAt
    issuedAt
    unit {
      code
      name
    }
    comment
    recipients
    subject
    paragraphs
    tableHead
    tableRows
    notes
  }
}
    `, {"hash":"339edb41f9962e627d66fd60cf433d13909da7ddde1fc1db99bf66595cace008"}) as unknown as TypedDocumentString<WardReportQuery, WardReportQueryVariables>;
export const DraftWardReportDocument = new TypedDocumentString(`
    mutation DraftWardReport($input: DraftWardReportInput!) {
  draftWardReport(input: $input) {
    __typename
    ... on WardReportDrafted {
      id
      code
    }
    ... on ValidationFailed {
      message
      fields {
        path
        message
      }
    }
  }
}
    `, {"hash":"cf66db26e13cbd00d1101b8a591d4bcbefb055f56fdf8b79912999feb001dba6"}) as unknown as TypedDocumentString<DraftWardReportMutation, DraftWardReportMutationVariables>;
export const CommentWardReportDocument = new TypedDocumentString(`
    mutation CommentWardReport($input: CommentWardReportInput!) {
  commentWardReport(input: $input) {
    __typename
    ... on WardReportCommented {
      id
    }
    ... on Refusal {
      message
    }
    ... on ValidationFailed {
      fields {
        path
        message
      }
    }
  }
}
    `, {"hash":"5df2b731aa72caaef025d85335f82285f3ae29f89412d6591de6fad21e3b9f8a"}) as unknown as TypedDocumentString<CommentWardReportMutation, CommentWardReportMutationVariables>;
export const IssueWardReportDocument = new TypedDocumentString(`
    mutation IssueWardReport($input: IssueWardReportInput!) {
  issueWardReport(input: $input) {
    __typename
    ... on WardReportIssued {
      id
    }
    ... on Refusal {
      message
    }
  }
}
    `, {"hash":"20d2f0ed601a88c0dedc708d4022ba864c3d9919db5929a0f55d824cf6fdce56"}) as unknown as TypedDocumentString<IssueWardReportMutation, IssueWardReportMutationVariables>;
export const ReportPlanDocument = new TypedDocumentString(`
    query ReportPlan {
  reportSchedule {
    campaignId
    period
    day
    recipients
    nextOn
  }
  usualReportRecipients
}
    `, {"hash":"505df03368d115fcd9d936bc0b0cdfd3e792889f85a0a1a5f1bf3316948940a7"}) as unknown as TypedDocumentString<ReportPlanQuery, ReportPlanQueryVariables>;
export const SetReportScheduleDocument = new TypedDocumentString(`
    mutation SetReportSchedule($input: SetReportScheduleInput!) {
  setReportSchedule(input: $input) {
    __typename
    ... on Refusal {
      message
      legalBasis
    }
    ... on ValidationFailed {
      fields {
        path
        message
      }
    }
  }
}
    `, {"hash":"e4d35e5f697cbe267455f13fc921f29e41da6e53d43361e73c75c4ef9e362644"}) as unknown as TypedDocumentString<SetReportScheduleMutation, SetReportScheduleMutationVariables>;