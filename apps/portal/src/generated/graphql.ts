/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What happened to the account. */
export type AccountEvent =
  /** Tài khoản được kích hoạt (The account was activated). */
  | 'ACTIVATED'
  /** Một thiết bị được gỡ khỏi tài khoản (A device was taken off the account). */
  | 'DEVICE_REMOVED'
  /** Tài khoản được cấp (The account was granted). */
  | 'GRANTED'
  /** Tài khoản bị khóa (The account was locked). */
  | 'LOCKED'
  /** Mã passcode được đổi (The passcode was changed). */
  | 'PASSCODE_CHANGED'
  /** Mật khẩu được đổi (The password was changed). */
  | 'PASSWORD_CHANGED'
  /** Số điện thoại đã đăng ký được đổi (The registered phone number was changed). */
  | 'PHONE_CHANGED'
  /** Câu hỏi bảo mật được đổi (The security questions were changed). */
  | 'QUESTIONS_CHANGED'
  /** Tài khoản được nâng lên mức độ 2 (The account was raised to level 2). */
  | 'RAISED'
  /** Bạn tải hồ sơ của mình về máy (You downloaded your record). */
  | 'RECORD_DOWNLOADED'
  /** Yêu cầu đặt lại mật khẩu được dừng (The request for a new password was stopped). */
  | 'RECOVERY_CANCELLED'
  /** Có yêu cầu đặt lại mật khẩu (A new password was asked for). */
  | 'RECOVERY_REQUESTED'
  /** Không đăng nhập được vì tài khoản bị khóa (Could not sign in because the account was locked). */
  | 'REFUSED_LOCKED'
  /** Đăng nhập thành công (Signed in). */
  | 'SIGNED_IN'
  /** Đăng xuất (Signed out). */
  | 'SIGNED_OUT'
  /** Tài khoản được mở khóa (The account was unlocked). */
  | 'UNLOCKED'
  /** Có người nhập sai mã xác nhận (Somebody entered a wrong code). */
  | 'WRONG_CODE'
  /** Có người nhập sai mật khẩu (Somebody entered a wrong password). */
  | 'WRONG_PASSWORD';

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

/** Thêm giấy tờ. */
export type AddPaperInput = {
  /** Chosen by the caller, 8 to 100 letters, digits, dots, dashes; the same key adds nothing twice. */
  idempotencyKey: string;
  /** Its number as printed. */
  number: string;
  /** Which kind. */
  type: PaperType;
};

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

/** Which application; the two have to belong together. */
export type ApplicationStatusInput = {
  /** The code on the receipt, 'HS-2026-000123'; letter case does not matter. */
  code: string;
  /** Số định danh cá nhân of who applied: 12 digits, spaces and dots allowed. */
  personalIdNumber: string;
};

/** Opens one appointment: what was given at the booking, and its code. */
export type AppointmentKeyInput = {
  /** Mã lịch hẹn, e.g. 'LH-2026-000123'; capitals do not matter. */
  code: string;
  /** Số định danh cá nhân of the person who is expected. */
  personalIdNumber: string;
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

/** Who wants which time at which office. */
export type BookAppointmentInput = {
  /** Họ, chữ đệm và tên. */
  fullName: string;
  /** Whether the person holds a valid chip card; without one the place of residence decides. */
  hasValidCard: boolean;
  /** 8 to 100 letters, digits, dots, dashes or underscores, chosen by the caller: the same key gives the first answer again. */
  idempotencyKey: string;
  /** Code of one of bookableOffices. */
  officeCode: string;
  /** Số định danh cá nhân: 12 digits, spaces and dots allowed. */
  personalIdNumber: string;
  /** Mobile number that the message about the appointment goes to. */
  phoneNumber: string;
  /** Code of the ward or commune of permanent or temporary residence, five digits; any ward of the country. */
  residenceUnitCode: string;
  /** One of appointmentSlots. */
  startsAt: string;
};

/** How the data of the card came into the form. */
export type CardReadMethod =
  /** Nhập thủ công (Entered by hand). */
  | 'MANUAL'
  /** Quét mã QR (QR code scanned). */
  | 'QR';

/** Another passcode, for whoever knows the one until now. */
export type ChangePasscodeInput = {
  /** The passcode until now. */
  currentPasscode: string;
  /** The password until now: xác thực lại. Never logged, never given back. */
  currentPassword: string;
  /** Mã passcode mới: six digits, no plain run or repetition. */
  newPasscode: string;
};

/** Another password for the account that is signed in. */
export type ChangePasswordInput = {
  /** The password until now: xác thực lại. Never logged, never given back. */
  currentPassword: string;
  /** Mật khẩu mới: 8 to 20 characters with a digit, a capital, a small letter and one of ! @ # $ % ^ * ( ) _ -; not a known one, and nothing of the holder. */
  newPassword: string;
};

/** Another two security questions. */
export type ChangeSecurityQuestionsInput = {
  /** The password until now: xác thực lại. Never logged, never given back. */
  currentPassword: string;
  /** Exactly two different questions. */
  securityAnswers: Array<SecurityAnswerInput>;
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

/** The secrets that the holder chooses. None of them is ever logged or given back. */
export type CompleteActivationInput = {
  /** As given by startActivation, after the code was right. */
  flowId: string;
  /** Mã passcode: six digits, no plain run or repetition. */
  passcode: string;
  /** Mật khẩu: 8 to 20 characters with a digit, a capital, a small letter and one of ! @ # $ % ^ * ( ) _ -. Null only where hasPassword was true: the password goes on. */
  password?: string | null | undefined;
  /** Exactly two different questions. */
  securityAnswers: Array<SecurityAnswerInput>;
};

/** What only the holder knows. */
export type CompleteOwnUnlockInput = {
  /** As given by startOwnUnlock; its code was right. */
  flowId: string;
  /** Mã passcode of the account. */
  passcode: string;
  /** Mật khẩu of the account. */
  password: string;
};

/** The code that came by SMS, with the new passcode. */
export type CompletePasscodeResetInput = {
  /** Six digits; spaces are left out. */
  code: string;
  /** As given by startPasscodeReset. */
  flowId: string;
  /** Mã passcode mới: six digits, no plain run or repetition. */
  newPasscode: string;
};

/** The new password, after the wait. */
export type CompletePasswordRecoveryInput = {
  /** As given by startPasswordRecovery after the wait, after the code was right. */
  flowId: string;
  /** Mật khẩu mới: 8 to 20 characters with a digit, a capital, a small letter and one of ! @ # $ % ^ * ( ) _ -; not a known one, and nothing of the holder. */
  newPassword: string;
};

/** The code that came to the new phone. */
export type CompletePhoneChangeInput = {
  /** Six digits; spaces are left out. */
  code: string;
  /** As given by startPhoneChange. */
  flowId: string;
  /** As given by sendNewPhoneCode. */
  newPhoneFlowId: string;
};

/** The code that came by SMS. */
export type CompleteSignInInput = {
  /** Six digits; spaces are left out. */
  code: string;
  /** As given by startSignIn. */
  flowId: string;
};

/** That the account is to be locked now. */
export type ConfirmOwnLockInput = {
  /** As given by startOwnLock; its code was right. */
  flowId: string;
  /** Why. */
  reason: OwnLockReason;
};

/** Khiếu nại kết quả xác thực. */
export type ContestPaperInput = {
  /** Its version as read; another one is refused as STALE_VERSION. */
  expectedVersion: number;
  /** Why the holder says it is right, 10 to 1,000 characters. */
  explanation: string;
  /** Which paper. */
  paperId: string;
};

/** Tạo mã QR chia sẻ danh tính. */
export type CreateSharingCodeInput = {
  /** What may be seen beside the name and the masked number; may be empty. */
  facts: Array<ShareableFact>;
};

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

/** What the citizen declares, read from the card or typed as on the card. */
export type DeclareIdentityInput = {
  /** The card; online it has to be valid. */
  card: IdentityCardInput;
  /** Ngày sinh. */
  dateOfBirth: string;
  /** For notices besides the SMS; null: none. */
  email?: string | null | undefined;
  /** Họ, chữ đệm và tên as on the card, 2 to 80 letters. */
  fullName: string;
  /** Whether the citizen ticked that they are accepted. */
  isTermsAccepted: boolean;
  /** Nơi thường trú now registered with the police, which may differ from the card; 5 to 300 characters. */
  permanentAddress: string;
  /** Whether the code on the card was scanned or everything typed. */
  readMethod: CardReadMethod;
  /** As given by startRegistration or resumeRegistration. */
  registrationId: string;
  /** Giới tính. */
  sex: Sex;
  /** The version of the terms of use that was shown. */
  termsVersion: string;
  /** Code of the ward or commune of residence, one of residenceUnits. */
  unitCode: string;
};

/** Sửa giấy tờ. */
export type EditPaperInput = {
  /** Its version as read; another one is refused as STALE_VERSION. */
  expectedVersion: number;
  /** Its number as printed. */
  number: string;
  /** Which paper. */
  paperId: string;
};

/** Which session ends. */
export type EndHolderSessionInput = {
  /** As given by holderSessions. */
  sessionId: string;
};

/** Tình trạng giấy tờ, as its holder is told. */
export type HolderPaperState =
  /** Đã xác thực: it is shown on the account. */
  | 'CONFIRMED'
  /** Chưa xác thực được: the holder may correct or contest it. */
  | 'NOT_CONFIRMED'
  /** Cần xem lại: the holder should look at the number or bring the paper. */
  | 'TO_BE_CHECKED'
  /** Đang chờ cơ quan quản lý or an officer; nothing to do. */
  | 'WAITING';

/** Quan hệ với chủ hộ. */
export type HouseholdRelation =
  /** Con (child). */
  | 'CHILD'
  /** Chủ hộ (head of household). */
  | 'HEAD'
  /** Quan hệ khác (another relation). */
  | 'OTHER'
  /** Cha hoặc mẹ (parent). */
  | 'PARENT'
  /** Anh, chị hoặc em (brother or sister). */
  | 'SIBLING'
  /** Vợ hoặc chồng (spouse). */
  | 'SPOUSE';

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

/** That the account of this session is to be locked now. */
export type LockOwnAccountInput = {
  /** Why. */
  reason: OwnLockReason;
};

/** Yêu cầu mới của chủ thể dữ liệu. */
export type MakeDataRequestInput = {
  /** Chosen by the caller, 8 to 100 letters, digits, dots, dashes; the same key makes no second request. */
  idempotencyKey: string;
  /** What is asked for. */
  kind: DataRequestKind;
  /** The reading that is asked about: given exactly for an ACCESS_QUESTION. Refusal: ValidationFailed. */
  readingId?: string | null | undefined;
  /** What the holder wants, in own words, 10 to 1,000 characters. Refusal: ValidationFailed. */
  text: string;
};

/** Which appointment goes to which other time or office. */
export type MoveAppointmentInput = {
  /** Mã lịch hẹn, e.g. 'LH-2026-000123'; capitals do not matter. */
  code: string;
  /** Whether the person holds a valid chip card; matters when the office is another one. Left out: true. */
  hasValidCard?: boolean | null | undefined;
  /** Code of one of bookableOffices; the same or another one. */
  officeCode: string;
  /** Số định danh cá nhân of the person who is expected. */
  personalIdNumber: string;
  /** Code of the ward of residence; matters at another office for somebody without a valid card. */
  residenceUnitCode?: string | null | undefined;
  /** One of appointmentSlots of that office. */
  startsAt: string;
};

/** Loại nơi làm thủ tục: what kind of office takes applications for level 2. */
export type OfficeKind =
  /** Nơi làm thủ tục cấp thẻ căn cước (Place that issues identity cards). */
  | 'CARD_ISSUING_PLACE'
  /** Công an xã, phường (Commune or ward police). */
  | 'COMMUNE_POLICE'
  /** Đội Cảnh sát QLHC về TTXH cấp huyện (District administrative police team). */
  | 'DISTRICT_TEAM'
  /** Phòng Cảnh sát QLHC về TTXH cấp tỉnh (Provincial administrative police (PC06)). */
  | 'PROVINCE_PC06';

/** Why holders lock their own accounts. */
export type OwnLockReason =
  /** Không phải tôi đăng nhập (It was not me who signed in). */
  | 'NOT_ME'
  /** Mất điện thoại hoặc SIM (Phone or SIM lost). */
  | 'PHONE_LOST'
  /** Khóa để đề phòng (As a precaution). */
  | 'PRECAUTION';

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

/** Whether the holder sees the own portrait, and if not why. */
export type PortraitDisplay =
  /** Chưa có ảnh nào. */
  | 'NONE'
  /** Tài khoản mức độ 1 không hiển thị ảnh chân dung. */
  | 'ONLY_AT_LEVEL_2'
  /** Có ảnh: GET /my-record/portrait gives it. */
  | 'SHOWN';

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

/** Which registration. */
export type RegistrationInput = {
  /** As given by startRegistration or resumeRegistration. */
  registrationId: string;
};

/** Where an online registration stands. */
export type RegistrationState =
  /** Đã tạo tài khoản ứng dụng (App account created). */
  | 'ACCOUNT_CREATED'
  /** Đang đối chiếu (Being compared). */
  | 'COMPARING'
  /** Đã đề nghị điều chỉnh dữ liệu dân cư (Correction of the population record requested). */
  | 'CORRECTION_REQUESTED'
  /** Thông tin đã khớp (Information matches). */
  | 'MATCHED'
  /** Có thông tin không khớp (Some information does not match). */
  | 'MISMATCHED'
  /** Đã xác thực số điện thoại (Phone number verified). */
  | 'PHONE_VERIFIED'
  /** Đã có ảnh chân dung (Portrait taken). */
  | 'PORTRAIT_TAKEN'
  /** Mới bắt đầu (Started). */
  | 'STARTED'
  /** Đã nộp hồ sơ (Application submitted). */
  | 'SUBMITTED';

/** Which device is removed. */
export type RemoveHolderDeviceInput = {
  /** As given by holderDevices. */
  deviceId: string;
};

/** Bỏ giấy tờ. */
export type RemovePaperInput = {
  /** Its version as read; another one is refused as STALE_VERSION. */
  expectedVersion: number;
  /** Which paper. */
  paperId: string;
};

/** On which device somebody else has signed in. */
export type ReportNotMeInput = {
  /** As given by holderDevices. */
  deviceId: string;
};

/** What shows that the asker is the holder. Judged together: which of it was wrong is not told. */
export type RequestPasswordRecoveryInput = {
  /** The answer to the question that was asked; case, diacritics and double spaces do not matter. */
  answer: string;
  /** Ngày sinh. */
  dateOfBirth: string;
  /** As given by startPasswordRecovery, after the code was right. */
  flowId: string;
  /** Họ, chữ đệm và tên; diacritics and letter case do not matter. */
  fullName: string;
};

/** Which activation needs another code. */
export type ResendActivationCodeInput = {
  /** As given by startActivation. */
  flowId: string;
};

/** Which lock needs another code. */
export type ResendOwnLockCodeInput = {
  /** As given by startOwnLock. */
  flowId: string;
};

/** Which unlock needs another code. */
export type ResendOwnUnlockCodeInput = {
  /** As given by startOwnUnlock. */
  flowId: string;
};

/** Which reset of a passcode needs another code. */
export type ResendPasscodeResetCodeInput = {
  /** As given by startPasscodeReset. */
  flowId: string;
};

/** Which recovery needs another code. */
export type ResendPasswordRecoveryCodeInput = {
  /** As given by startPasswordRecovery. */
  flowId: string;
};

/** Which code is wanted again. */
export type ResendPhoneCodeInput = {
  /** As given when the first code was sent. */
  flowId: string;
};

/** Which sign-in needs another code. */
export type ResendSignInCodeInput = {
  /** As given by startSignIn. */
  flowId: string;
};

/** Where the fetching of the residence data stands. */
export type ResidenceState =
  /** Đã có dữ liệu. */
  | 'FETCHED'
  /** Đang lấy dữ liệu; an older record may stand beside it. */
  | 'FETCHING'
  /** Cơ sở dữ liệu quốc gia về dân cư không có dữ liệu cư trú. */
  | 'NOT_ON_RECORD'
  /** Chưa lấy được; an older record may stand beside it. */
  | 'UNAVAILABLE';

/** An activation that a closed browser left behind, and whose it is. */
export type ResumeActivationInput = {
  /** Số định danh cá nhân: 12 digits, spaces and dots allowed. */
  personalIdNumber: string;
  /** As given by verifyActivationCode. */
  resumeKey: string;
};

/** Signs in to a registration with an app account. */
export type ResumeRegistrationInput = {
  /** Mật khẩu of the app account. */
  password: string;
  /** Số định danh cá nhân: 12 digits, spaces and dots allowed. */
  personalIdNumber: string;
};

/** One security question with its answer. */
export type SecurityAnswerInput = {
  /** 1 to 100 characters; case, diacritics and double spaces will not matter later. */
  answer: string;
  /** One of securityQuestions. */
  questionId: string;
};

/** The number that the account is to have. */
export type SendNewPhoneCodeInput = {
  /** As given by startPhoneChange. */
  flowId: string;
  /** Chính chủ: the holder declares that the subscription stands in the own name. Must be true. */
  isOwnSubscription: boolean;
  /** A Vietnamese mobile number, as people write it. */
  newPhoneNumber: string;
};

/** The password of the app account. It is never logged or given back. */
export type SetRegistrationPasswordInput = {
  /** Mật khẩu: 8 to 20 characters with a digit, a capital, a small letter and one of ! @ # $ % ^ * ( ) _ - */
  password: string;
  /** As given by startRegistration or resumeRegistration. */
  registrationId: string;
};

/** Giới tính, as on the card. */
export type Sex =
  /** Nữ (Female). */
  | 'FEMALE'
  /** Nam (Male). */
  | 'MALE';

/** What a holder may share by QR beside the name and the masked number. */
export type ShareableFact =
  /** Ngày sinh (Date of birth). */
  | 'DATE_OF_BIRTH'
  /** Tên các giấy tờ đã xác thực (Names of confirmed papers). */
  | 'PAPERS'
  /** Nơi thường trú (Permanent address). */
  | 'PERMANENT_ADDRESS'
  /** Số định danh đầy đủ (Whole personal number). */
  | 'PERSONAL_ID_NUMBER'
  /** Giới tính (Sex). */
  | 'SEX';

/** Where a sharing code stands. */
export type SharingCodeState =
  /** Đã hết hạn (Expired). */
  | 'EXPIRED'
  /** Đang chờ quét (Waiting to be scanned). */
  | 'OPEN'
  /** Đã dùng (Used). */
  | 'USED';

/** Whose account is activated. */
export type StartActivationInput = {
  /** Số định danh cá nhân: 12 digits, spaces and dots allowed. */
  personalIdNumber: string;
  /** The mobile number that was given with the application. */
  phoneNumber: string;
  /** Mã buổi hỗ trợ that an officer read out: lets the holder activate after the window, with the code on the registered phone as always. A wrong one gets the same answer. */
  visitCode?: string | null | undefined;
};

/** Whose account is to be locked. */
export type StartOwnLockInput = {
  /** Số định danh cá nhân: 12 digits, spaces and dots allowed. */
  personalIdNumber: string;
  /** The registered phone number. */
  phoneNumber: string;
};

/** Whose account is to be unlocked. */
export type StartOwnUnlockInput = {
  /** Số định danh cá nhân: 12 digits, spaces and dots allowed. */
  personalIdNumber: string;
  /** The registered phone number. */
  phoneNumber: string;
};

/** Who has forgotten the passcode. */
export type StartPasscodeResetInput = {
  /** The password until now: xác thực lại. Never logged, never given back. */
  currentPassword: string;
};

/** Who has forgotten the password. */
export type StartPasswordRecoveryInput = {
  /** Số định danh cá nhân: 12 digits, spaces and dots allowed. */
  personalIdNumber: string;
  /** The registered mobile number. */
  phoneNumber: string;
};

/** Who is signed in proves it once more. */
export type StartPhoneChangeInput = {
  /** The password of the account. Never logged, never given back. */
  currentPassword: string;
};

/** Who registers. */
export type StartRegistrationInput = {
  /** Số định danh cá nhân: 12 digits, spaces and dots allowed. */
  personalIdNumber: string;
  /** Own-name mobile number (chính chủ); codes and notices go to it. */
  phoneNumber: string;
};

/** Who signs in. */
export type StartSignInInput = {
  /** The password that was chosen at activation. Never logged, never given back. */
  password: string;
  /** Số định danh cá nhân: 12 digits, spaces and dots allowed. */
  personalIdNumber: string;
};

/** Which recovery is stopped. */
export type StopPasswordRecoveryInput = {
  /** As given by startPasswordRecovery, after the code was right. */
  flowId: string;
};

/** The code that came by SMS. */
export type VerifyActivationCodeInput = {
  /** Six digits; spaces are left out. */
  code: string;
  /** As given by startActivation. */
  flowId: string;
};

/** The code that came by SMS. */
export type VerifyOwnLockCodeInput = {
  /** Six digits; spaces are left out. */
  code: string;
  /** As given by startOwnLock. */
  flowId: string;
};

/** The code that came by SMS. */
export type VerifyOwnUnlockCodeInput = {
  /** Six digits; spaces are left out. */
  code: string;
  /** As given by startOwnUnlock. */
  flowId: string;
};

/** The code that came by SMS. */
export type VerifyPasswordRecoveryCodeInput = {
  /** Six digits; spaces are left out. */
  code: string;
  /** As given by startPasswordRecovery. */
  flowId: string;
};

/** The code that came to the phone that is registered until now. */
export type VerifyPhoneChangeCodeInput = {
  /** Six digits; spaces are left out. */
  code: string;
  /** As given by startPhoneChange. */
  flowId: string;
};

/** The code that came by SMS. */
export type VerifyRegistrationCodeInput = {
  /** Six digits; spaces are left out. */
  code: string;
  /** As given by startRegistration or resumeRegistration. */
  registrationId: string;
};

/** Which request is withdrawn, or what it stops is lifted, as it was read. */
export type WithdrawDataRequestInput = {
  /** Mã yêu cầu. */
  code: string;
  /** The version that was read. Refusal: StaleVersion. */
  expectedVersion: number;
};

export type ActivationStartedFieldsFragment = { flowId: string, otpExpiresAt: string, resendAvailableAt: string };

export type ActivationCodeVerifiedFieldsFragment = { flowId: string, completeBefore: string, hasPassword: boolean, resumeKey: string, phoneLastThree: string };

export type SecurityQuestionsQueryVariables = Exact<{ [key: string]: never; }>;


export type SecurityQuestionsQuery = { securityQuestions: Array<{ id: string, text: string }> };

export type StartActivationMutationVariables = Exact<{
  input: StartActivationInput;
}>;


export type StartActivationMutation = { startActivation:
    | { __typename: 'ActivationStarted', flowId: string, otpExpiresAt: string, resendAvailableAt: string }
    | { __typename: 'ValidationFailed', code: string, message: string, fields: Array<{ path: string, code: string, message: string }> }
   };

export type ResendActivationCodeMutationVariables = Exact<{
  input: ResendActivationCodeInput;
}>;


export type ResendActivationCodeMutation = { resendActivationCode:
    | { __typename: 'ActivationStarted', flowId: string, otpExpiresAt: string, resendAvailableAt: string }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
   };

export type VerifyActivationCodeMutationVariables = Exact<{
  input: VerifyActivationCodeInput;
}>;


export type VerifyActivationCodeMutation = { verifyActivationCode:
    | { __typename: 'ActivationCodeVerified', flowId: string, completeBefore: string, hasPassword: boolean, resumeKey: string, phoneLastThree: string }
    | { __typename: 'OtpRefused', code: string, message: string, remainingGuesses: number }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
   };

export type ResumeActivationMutationVariables = Exact<{
  input: ResumeActivationInput;
}>;


export type ResumeActivationMutation = { resumeActivation:
    | { __typename: 'ActivationCodeVerified', flowId: string, completeBefore: string, hasPassword: boolean, resumeKey: string, phoneLastThree: string }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', code: string, message: string, fields: Array<{ path: string, code: string, message: string }> }
   };

export type CompleteActivationMutationVariables = Exact<{
  input: CompleteActivationInput;
}>;


export type CompleteActivationMutation = { completeActivation:
    | { __typename: 'ActivationCompleted', activatedAt: string, accountLevel: AccountLevel }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', code: string, message: string, fields: Array<{ path: string, code: string, message: string }> }
   };

export type AppointmentFieldsFragment = { code: string, startsAt: string, officeName: string, officeAddress: string, state: AppointmentState, canChange: boolean, bringAlong: Array<string> };

export type BookableOfficesQueryVariables = Exact<{ [key: string]: never; }>;


export type BookableOfficesQuery = { bookableOffices: Array<{ code: string, name: string, address: string, kind: OfficeKind, openingText: string }> };

export type AppointmentSlotsQueryVariables = Exact<{
  officeCode: string;
  day: string;
}>;


export type AppointmentSlotsQuery = { appointmentSlots: Array<{ startsAt: string, freePlaces: number }> };

export type BookAppointmentMutationVariables = Exact<{
  input: BookAppointmentInput;
}>;


export type BookAppointmentMutation = { bookAppointment:
    | { __typename: 'AppointmentBooked', appointment: { code: string, startsAt: string, officeName: string, officeAddress: string, state: AppointmentState, canChange: boolean, bringAlong: Array<string> } }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', code: string, message: string, fields: Array<{ path: string, code: string, message: string }> }
   };

export type FindAppointmentMutationVariables = Exact<{
  input: AppointmentKeyInput;
}>;


export type FindAppointmentMutation = { findAppointment:
    | { __typename: 'AppointmentFound', appointment: { code: string, startsAt: string, officeName: string, officeAddress: string, state: AppointmentState, canChange: boolean, bringAlong: Array<string> } }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', code: string, message: string, fields: Array<{ path: string, code: string, message: string }> }
   };

export type MoveAppointmentMutationVariables = Exact<{
  input: MoveAppointmentInput;
}>;


export type MoveAppointmentMutation = { moveAppointment:
    | { __typename: 'AppointmentBooked', appointment: { code: string, startsAt: string, officeName: string, officeAddress: string, state: AppointmentState, canChange: boolean, bringAlong: Array<string> } }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', code: string, message: string, fields: Array<{ path: string, code: string, message: string }> }
   };

export type CancelAppointmentMutationVariables = Exact<{
  input: AppointmentKeyInput;
}>;


export type CancelAppointmentMutation = { cancelAppointment:
    | { __typename: 'AppointmentCancelled', code: string }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', code: string, message: string, fields: Array<{ path: string, code: string, message: string }> }
   };

export type PasscodeResetFieldsFragment = { flowId: string, otpExpiresAt: string, resendAvailableAt: string, phoneLastThree: string };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { changePassword:
    | { __typename: 'PasswordChanged', endedSessions: number }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', code: string, message: string, fields: Array<{ path: string, code: string, message: string }> }
   };

export type ChangePasscodeMutationVariables = Exact<{
  input: ChangePasscodeInput;
}>;


export type ChangePasscodeMutation = { changePasscode:
    | { __typename: 'PasscodeChanged' }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', code: string, message: string, fields: Array<{ path: string, code: string, message: string }> }
   };

export type ChangeSecurityQuestionsMutationVariables = Exact<{
  input: ChangeSecurityQuestionsInput;
}>;


export type ChangeSecurityQuestionsMutation = { changeSecurityQuestions:
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'SecurityQuestionsChanged' }
    | { __typename: 'ValidationFailed', code: string, message: string, fields: Array<{ path: string, code: string, message: string }> }
   };

export type StartPasscodeResetMutationVariables = Exact<{
  input: StartPasscodeResetInput;
}>;


export type StartPasscodeResetMutation = { startPasscodeReset:
    | { __typename: 'PasscodeResetStarted', flowId: string, otpExpiresAt: string, resendAvailableAt: string, phoneLastThree: string }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', code: string, message: string, fields: Array<{ path: string, code: string, message: string }> }
   };

export type ResendPasscodeResetCodeMutationVariables = Exact<{
  input: ResendPasscodeResetCodeInput;
}>;


export type ResendPasscodeResetCodeMutation = { resendPasscodeResetCode:
    | { __typename: 'PasscodeResetStarted', flowId: string, otpExpiresAt: string, resendAvailableAt: string, phoneLastThree: string }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
   };

export type CompletePasscodeResetMutationVariables = Exact<{
  input: CompletePasscodeResetInput;
}>;


export type CompletePasscodeResetMutation = { completePasscodeReset:
    | { __typename: 'OtpRefused', code: string, remainingGuesses: number }
    | { __typename: 'PasscodeChanged' }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', code: string, message: string, fields: Array<{ path: string, code: string, message: string }> }
   };

export type DeviceFieldsFragment = { id: string, name: string, firstSignedInAt: string, lastSignedInAt: string, isCurrent: boolean };

export type SessionFieldsFragment = { id: string, signedInAt: string, lastUsedAt: string, isCurrent: boolean, device: { id: string } };

export type DevicesQueryVariables = Exact<{ [key: string]: never; }>;


export type DevicesQuery = { holderDevices: Array<{ id: string, name: string, firstSignedInAt: string, lastSignedInAt: string, isCurrent: boolean }>, holderSessions: Array<{ id: string, signedInAt: string, lastUsedAt: string, isCurrent: boolean, device: { id: string } }> };

export type EndHolderSessionMutationVariables = Exact<{
  input: EndHolderSessionInput;
}>;


export type EndHolderSessionMutation = { endHolderSession: { endedAt: string } };

export type EndOtherHolderSessionsMutationVariables = Exact<{ [key: string]: never; }>;


export type EndOtherHolderSessionsMutation = { endOtherHolderSessions: { count: number } };

export type RemoveHolderDeviceMutationVariables = Exact<{
  input: RemoveHolderDeviceInput;
}>;


export type RemoveHolderDeviceMutation = { removeHolderDevice: { removedAt: string } };

export type ReportNotMeMutationVariables = Exact<{
  input: ReportNotMeInput;
}>;


export type ReportNotMeMutation = { reportNotMe: { lockedAt: string } };

export type LetterVerificationQueryVariables = Exact<{
  code: string;
}>;


export type LetterVerificationQuery = { letterVerification: { number: string, issuedOn: string, office: string, outcome: LetterOutcome, sha256: string, replacedBy: string | null, replacedOn: string | null } | null };

export type StandingLockFragment = { code: string, message: string, grounds: Array<{ kind: LockGroundKind, startedAt: string }> };

export type OwnLockStartedFieldsFragment = { flowId: string, otpExpiresAt: string, resendAvailableAt: string };

export type StartOwnLockMutationVariables = Exact<{
  input: StartOwnLockInput;
}>;


export type StartOwnLockMutation = { startOwnLock:
    | { __typename: 'OwnLockStarted', flowId: string, otpExpiresAt: string, resendAvailableAt: string }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', code: string, message: string, fields: Array<{ path: string, code: string, message: string }> }
   };

export type ResendOwnLockCodeMutationVariables = Exact<{
  input: ResendOwnLockCodeInput;
}>;


export type ResendOwnLockCodeMutation = { resendOwnLockCode:
    | { __typename: 'OwnLockStarted', flowId: string, otpExpiresAt: string, resendAvailableAt: string }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
   };

export type VerifyOwnLockCodeMutationVariables = Exact<{
  input: VerifyOwnLockCodeInput;
}>;


export type VerifyOwnLockCodeMutation = { verifyOwnLockCode:
    | { __typename: 'AccountLocked', code: string, message: string, grounds: Array<{ kind: LockGroundKind, startedAt: string }> }
    | { __typename: 'OtpRefused', code: string, remainingGuesses: number }
    | { __typename: 'OwnLockCodeVerified' }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
   };

export type ConfirmOwnLockMutationVariables = Exact<{
  input: ConfirmOwnLockInput;
}>;


export type ConfirmOwnLockMutation = { confirmOwnLock:
    | { __typename: 'OwnAccountLocked', lockedAt: string }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
   };

export type OwnUnlockStartedFieldsFragment = { flowId: string, otpExpiresAt: string, resendAvailableAt: string };

export type StartOwnUnlockMutationVariables = Exact<{
  input: StartOwnUnlockInput;
}>;


export type StartOwnUnlockMutation = { startOwnUnlock:
    | { __typename: 'OwnUnlockStarted', flowId: string, otpExpiresAt: string, resendAvailableAt: string }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', code: string, message: string, fields: Array<{ path: string, code: string, message: string }> }
   };

export type ResendOwnUnlockCodeMutationVariables = Exact<{
  input: ResendOwnUnlockCodeInput;
}>;


export type ResendOwnUnlockCodeMutation = { resendOwnUnlockCode:
    | { __typename: 'OwnUnlockStarted', flowId: string, otpExpiresAt: string, resendAvailableAt: string }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
   };

export type VerifyOwnUnlockCodeMutationVariables = Exact<{
  input: VerifyOwnUnlockCodeInput;
}>;


export type VerifyOwnUnlockCodeMutation = { verifyOwnUnlockCode:
    | { __typename: 'AccountLocked', code: string, message: string, grounds: Array<{ kind: LockGroundKind, startedAt: string }> }
    | { __typename: 'OtpRefused', code: string, remainingGuesses: number }
    | { __typename: 'OwnUnlockCodeVerified' }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
   };

export type CompleteOwnUnlockMutationVariables = Exact<{
  input: CompleteOwnUnlockInput;
}>;


export type CompleteOwnUnlockMutation = { completeOwnUnlock:
    | { __typename: 'OwnLockEnded', grounds: Array<{ kind: LockGroundKind, startedAt: string }> }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
   };

export type LockOwnAccountMutationVariables = Exact<{
  input: LockOwnAccountInput;
}>;


export type LockOwnAccountMutation = { lockOwnAccount: { lockedAt: string } };

export type MyRecordQueryVariables = Exact<{ [key: string]: never; }>;


export type MyRecordQuery = { myRecord: { fullName: string, dateOfBirth: string, sex: Sex, personalIdNumber: string, maskedPhoneNumber: string, permanentAddress: string, accountLevel: AccountLevel, accountState: AccountState, grantedAt: string, activatedAt: string | null, portrait: PortraitDisplay, termsVersion: string | null, termsAcceptedAt: string | null, openApplications: number, openRequests: number, papersToCheck: number } };

export type MyResidenceQueryVariables = Exact<{ [key: string]: never; }>;


export type MyResidenceQuery = { myResidence:
    | { __typename: 'MyResidenceFound', residence: { state: ResidenceState, fetchedAt: string | null, isStale: boolean, facts: { permanentAddress: string, temporaryAddress: string | null, headFullName: string, relationToHead: HouseholdRelation, members: Array<{ fullName: string, dateOfBirth: string, relationToHead: HouseholdRelation }> } | null } | null }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
   };

export type RefreshMyResidenceMutationVariables = Exact<{ [key: string]: never; }>;


export type RefreshMyResidenceMutation = { refreshMyResidence:
    | { __typename: 'MyResidenceRequested', requestedAt: string }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
   };

export type MyHistoryQueryVariables = Exact<{
  page?: PageInput | null | undefined;
}>;


export type MyHistoryQuery = { myHistory: { hasMoreEvents: boolean, applications: Array<{ consentGivenAt: string | null, status: { code: string, level: AccountLevel | null, state: ApplicationState, title: string, receivedAt: string, decidedAt: string | null, reasonText: string | null } }>, events: Array<{ at: string, event: AccountEvent }> } };

export type MyRecordReadingsQueryVariables = Exact<{
  page?: PageInput | null | undefined;
}>;


export type MyRecordReadingsQuery = { myRecordReadings: { hasMore: boolean, items: Array<{ id: string, at: string, kind: RecordReadingKind, unitName: string | null, agencyName: string | null, purpose: string | null, legalBasis: string | null, isAsked: boolean }> } };

export type MyDataRequestFieldsFragment = { code: string, version: number, kind: DataRequestKind, text: string, state: DataRequestState, receivedAt: string, answerBy: string, carryOutBy: string | null, legalBasis: string, unitName: string, settledAt: string | null, answer: string | null, canWithdraw: boolean, canLift: boolean, reading: { at: string, kind: RecordReadingKind, unitName: string | null, agencyName: string | null, purpose: string | null } | null, limit: { state: ProcessingLimitState, stops: Array<ProcessingUse>, beganAt: string, endedAt: string | null, endReason: string | null } | null, letter: { number: string, verificationUrl: string, downloadPath: string | null } | null };

export type MyDataRequestsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyDataRequestsQuery = { myDataRequests: Array<{ code: string, version: number, kind: DataRequestKind, text: string, state: DataRequestState, receivedAt: string, answerBy: string, carryOutBy: string | null, legalBasis: string, unitName: string, settledAt: string | null, answer: string | null, canWithdraw: boolean, canLift: boolean, reading: { at: string, kind: RecordReadingKind, unitName: string | null, agencyName: string | null, purpose: string | null } | null, limit: { state: ProcessingLimitState, stops: Array<ProcessingUse>, beganAt: string, endedAt: string | null, endReason: string | null } | null, letter: { number: string, verificationUrl: string, downloadPath: string | null } | null }> };

export type MakeDataRequestMutationVariables = Exact<{
  input: MakeDataRequestInput;
}>;


export type MakeDataRequestMutation = { makeDataRequest:
    | { __typename: 'DataRequestMade', request: { code: string, version: number, kind: DataRequestKind, text: string, state: DataRequestState, receivedAt: string, answerBy: string, carryOutBy: string | null, legalBasis: string, unitName: string, settledAt: string | null, answer: string | null, canWithdraw: boolean, canLift: boolean, reading: { at: string, kind: RecordReadingKind, unitName: string | null, agencyName: string | null, purpose: string | null } | null, limit: { state: ProcessingLimitState, stops: Array<ProcessingUse>, beganAt: string, endedAt: string | null, endReason: string | null } | null, letter: { number: string, verificationUrl: string, downloadPath: string | null } | null } }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', code: string, message: string, fields: Array<{ path: string, code: string, message: string }> }
   };

export type WithdrawDataRequestMutationVariables = Exact<{
  input: WithdrawDataRequestInput;
}>;


export type WithdrawDataRequestMutation = { withdrawDataRequest:
    | { __typename: 'DataRequestWithdrawn', request: { code: string, version: number, kind: DataRequestKind, text: string, state: DataRequestState, receivedAt: string, answerBy: string, carryOutBy: string | null, legalBasis: string, unitName: string, settledAt: string | null, answer: string | null, canWithdraw: boolean, canLift: boolean, reading: { at: string, kind: RecordReadingKind, unitName: string | null, agencyName: string | null, purpose: string | null } | null, limit: { state: ProcessingLimitState, stops: Array<ProcessingUse>, beganAt: string, endedAt: string | null, endReason: string | null } | null, letter: { number: string, verificationUrl: string, downloadPath: string | null } | null } }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'StaleVersion', code: string }
   };

export type LiftProcessingLimitMutationVariables = Exact<{
  input: WithdrawDataRequestInput;
}>;


export type LiftProcessingLimitMutation = { liftProcessingLimit:
    | { __typename: 'ProcessingLimitLifted', request: { code: string, version: number, kind: DataRequestKind, text: string, state: DataRequestState, receivedAt: string, answerBy: string, carryOutBy: string | null, legalBasis: string, unitName: string, settledAt: string | null, answer: string | null, canWithdraw: boolean, canLift: boolean, reading: { at: string, kind: RecordReadingKind, unitName: string | null, agencyName: string | null, purpose: string | null } | null, limit: { state: ProcessingLimitState, stops: Array<ProcessingUse>, beganAt: string, endedAt: string | null, endReason: string | null } | null, letter: { number: string, verificationUrl: string, downloadPath: string | null } | null } }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'StaleVersion', code: string }
   };

export type HolderPaperFieldsFragment = { id: string, version: number, type: PaperType, number: string, state: HolderPaperState, agencyName: string, stateSince: string, validUntil: string | null, isContested: boolean, canContest: boolean };

export type PapersQueryVariables = Exact<{ [key: string]: never; }>;


export type PapersQuery = { papers: Array<{ id: string, version: number, type: PaperType, number: string, state: HolderPaperState, agencyName: string, stateSince: string, validUntil: string | null, isContested: boolean, canContest: boolean }> };

export type AddPaperMutationVariables = Exact<{
  input: AddPaperInput;
}>;


export type AddPaperMutation = { addPaper:
    | { __typename: 'PaperAdded', papers: Array<{ id: string, version: number, type: PaperType, number: string, state: HolderPaperState, agencyName: string, stateSince: string, validUntil: string | null, isContested: boolean, canContest: boolean }> }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', code: string, message: string, fields: Array<{ path: string, code: string, message: string }> }
   };

export type EditPaperMutationVariables = Exact<{
  input: EditPaperInput;
}>;


export type EditPaperMutation = { editPaper:
    | { __typename: 'PaperEdited', papers: Array<{ id: string, version: number, type: PaperType, number: string, state: HolderPaperState, agencyName: string, stateSince: string, validUntil: string | null, isContested: boolean, canContest: boolean }> }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'StaleVersion', code: string }
    | { __typename: 'ValidationFailed', code: string, message: string, fields: Array<{ path: string, code: string, message: string }> }
   };

export type RemovePaperMutationVariables = Exact<{
  input: RemovePaperInput;
}>;


export type RemovePaperMutation = { removePaper:
    | { __typename: 'PaperRemoved', papers: Array<{ id: string, version: number, type: PaperType, number: string, state: HolderPaperState, agencyName: string, stateSince: string, validUntil: string | null, isContested: boolean, canContest: boolean }> }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'StaleVersion', code: string }
   };

export type ContestPaperMutationVariables = Exact<{
  input: ContestPaperInput;
}>;


export type ContestPaperMutation = { contestPaper:
    | { __typename: 'PaperContested', papers: Array<{ id: string, version: number, type: PaperType, number: string, state: HolderPaperState, agencyName: string, stateSince: string, validUntil: string | null, isContested: boolean, canContest: boolean }> }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'StaleVersion', code: string }
    | { __typename: 'ValidationFailed', code: string, message: string, fields: Array<{ path: string, code: string, message: string }> }
   };

export type PhoneCodeSentFieldsFragment = { flowId: string, otpExpiresAt: string, resendAvailableAt: string, phoneLastThree: string };

export type StartPhoneChangeMutationVariables = Exact<{
  input: StartPhoneChangeInput;
}>;


export type StartPhoneChangeMutation = { startPhoneChange:
    | { __typename: 'PhoneCodeSent', flowId: string, otpExpiresAt: string, resendAvailableAt: string, phoneLastThree: string }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', code: string, message: string, fields: Array<{ path: string, code: string, message: string }> }
   };

export type ResendPhoneChangeCodeMutationVariables = Exact<{
  input: ResendPhoneCodeInput;
}>;


export type ResendPhoneChangeCodeMutation = { resendPhoneChangeCode:
    | { __typename: 'PhoneCodeSent', flowId: string, otpExpiresAt: string, resendAvailableAt: string, phoneLastThree: string }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
   };

export type VerifyPhoneChangeCodeMutationVariables = Exact<{
  input: VerifyPhoneChangeCodeInput;
}>;


export type VerifyPhoneChangeCodeMutation = { verifyPhoneChangeCode:
    | { __typename: 'OtpRefused', code: string, remainingGuesses: number }
    | { __typename: 'PhoneChangeCodeVerified' }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
   };

export type SendNewPhoneCodeMutationVariables = Exact<{
  input: SendNewPhoneCodeInput;
}>;


export type SendNewPhoneCodeMutation = { sendNewPhoneCode:
    | { __typename: 'PhoneCodeSent', flowId: string, otpExpiresAt: string, resendAvailableAt: string, phoneLastThree: string }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', code: string, message: string, fields: Array<{ path: string, code: string, message: string }> }
   };

export type ResendNewPhoneCodeMutationVariables = Exact<{
  input: ResendPhoneCodeInput;
}>;


export type ResendNewPhoneCodeMutation = { resendNewPhoneCode:
    | { __typename: 'PhoneCodeSent', flowId: string, otpExpiresAt: string, resendAvailableAt: string, phoneLastThree: string }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
   };

export type CompletePhoneChangeMutationVariables = Exact<{
  input: CompletePhoneChangeInput;
}>;


export type CompletePhoneChangeMutation = { completePhoneChange:
    | { __typename: 'OtpRefused', code: string, remainingGuesses: number }
    | { __typename: 'PhoneChanged', changedAt: string, phoneLastThree: string }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
   };

export type RecoveryFieldsFragment = { requestedAt: string, usableAt: string, expiresAt: string };

export type RecoveryStartedFieldsFragment = { flowId: string, otpExpiresAt: string, resendAvailableAt: string };

export type StartPasswordRecoveryMutationVariables = Exact<{
  input: StartPasswordRecoveryInput;
}>;


export type StartPasswordRecoveryMutation = { startPasswordRecovery:
    | { __typename: 'PasswordRecoveryStarted', flowId: string, otpExpiresAt: string, resendAvailableAt: string }
    | { __typename: 'ValidationFailed', code: string, message: string, fields: Array<{ path: string, code: string, message: string }> }
   };

export type ResendPasswordRecoveryCodeMutationVariables = Exact<{
  input: ResendPasswordRecoveryCodeInput;
}>;


export type ResendPasswordRecoveryCodeMutation = { resendPasswordRecoveryCode:
    | { __typename: 'PasswordRecoveryStarted', flowId: string, otpExpiresAt: string, resendAvailableAt: string }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
   };

export type VerifyPasswordRecoveryCodeMutationVariables = Exact<{
  input: VerifyPasswordRecoveryCodeInput;
}>;


export type VerifyPasswordRecoveryCodeMutation = { verifyPasswordRecoveryCode:
    | { __typename: 'OtpRefused', code: string, remainingGuesses: number }
    | { __typename: 'PasswordRecoveryCodeVerified', isUsable: boolean, question: { text: string } | null, recovery: { requestedAt: string, usableAt: string, expiresAt: string } | null }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
   };

export type RequestPasswordRecoveryMutationVariables = Exact<{
  input: RequestPasswordRecoveryInput;
}>;


export type RequestPasswordRecoveryMutation = { requestPasswordRecovery:
    | { __typename: 'PasswordRecoveryRequested', recovery: { requestedAt: string, usableAt: string, expiresAt: string } }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', code: string, message: string, fields: Array<{ path: string, code: string, message: string }> }
   };

export type StopPasswordRecoveryMutationVariables = Exact<{
  input: StopPasswordRecoveryInput;
}>;


export type StopPasswordRecoveryMutation = { stopPasswordRecovery:
    | { __typename: 'PasswordRecoveryStopped' }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
   };

export type CompletePasswordRecoveryMutationVariables = Exact<{
  input: CompletePasswordRecoveryInput;
}>;


export type CompletePasswordRecoveryMutation = { completePasswordRecovery:
    | { __typename: 'PasswordRecovered' }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', code: string, message: string, fields: Array<{ path: string, code: string, message: string }> }
   };

export type FieldsRefusedFragment = { code: string, message: string, fields: Array<{ path: string, code: string, message: string }> };

export type RuleRefusedFieldsFragment = { code: string, message: string, legalBasis: string | null };

export type RegistrationFieldsFragment = { state: RegistrationState, phoneLastThree: string, otpExpiresAt: string | null, resendAvailableAt: string | null, fullName: string | null, dateOfBirth: string | null, sex: Sex | null, permanentAddress: string | null, unitCode: string | null, email: string | null, mismatchedFields: Array<ComparedFieldName>, comparingSince: string | null, hasPortrait: boolean, card: { kind: IdentityCardKind, issuedOn: string, expiresOn: string | null } | null, application: { code: string, canRecreate: boolean, status: { code: string, level: AccountLevel | null, state: ApplicationState, title: string, text: string, receivedAt: string, dueAt: string | null, decidedAt: string | null, reasonText: string | null, whatNext: string, attempt: number, timeline: Array<{ at: string, text: string }> } } | null };

export type RegistrationQueryVariables = Exact<{
  id: string;
}>;


export type RegistrationQuery = { registration: { state: RegistrationState, phoneLastThree: string, otpExpiresAt: string | null, resendAvailableAt: string | null, fullName: string | null, dateOfBirth: string | null, sex: Sex | null, permanentAddress: string | null, unitCode: string | null, email: string | null, mismatchedFields: Array<ComparedFieldName>, comparingSince: string | null, hasPortrait: boolean, card: { kind: IdentityCardKind, issuedOn: string, expiresOn: string | null } | null, application: { code: string, canRecreate: boolean, status: { code: string, level: AccountLevel | null, state: ApplicationState, title: string, text: string, receivedAt: string, dueAt: string | null, decidedAt: string | null, reasonText: string | null, whatNext: string, attempt: number, timeline: Array<{ at: string, text: string }> } } | null } | null };

export type StartRegistrationMutationVariables = Exact<{
  input: StartRegistrationInput;
}>;


export type StartRegistrationMutation = { startRegistration:
    | { __typename: 'RegistrationStarted', registrationId: string, registration: { state: RegistrationState, phoneLastThree: string, otpExpiresAt: string | null, resendAvailableAt: string | null, fullName: string | null, dateOfBirth: string | null, sex: Sex | null, permanentAddress: string | null, unitCode: string | null, email: string | null, mismatchedFields: Array<ComparedFieldName>, comparingSince: string | null, hasPortrait: boolean, card: { kind: IdentityCardKind, issuedOn: string, expiresOn: string | null } | null, application: { code: string, canRecreate: boolean, status: { code: string, level: AccountLevel | null, state: ApplicationState, title: string, text: string, receivedAt: string, dueAt: string | null, decidedAt: string | null, reasonText: string | null, whatNext: string, attempt: number, timeline: Array<{ at: string, text: string }> } } | null } }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', code: string, message: string, fields: Array<{ path: string, code: string, message: string }> }
   };

export type ResumeRegistrationMutationVariables = Exact<{
  input: ResumeRegistrationInput;
}>;


export type ResumeRegistrationMutation = { resumeRegistration:
    | { __typename: 'RegistrationStarted', registrationId: string, registration: { state: RegistrationState, phoneLastThree: string, otpExpiresAt: string | null, resendAvailableAt: string | null, fullName: string | null, dateOfBirth: string | null, sex: Sex | null, permanentAddress: string | null, unitCode: string | null, email: string | null, mismatchedFields: Array<ComparedFieldName>, comparingSince: string | null, hasPortrait: boolean, card: { kind: IdentityCardKind, issuedOn: string, expiresOn: string | null } | null, application: { code: string, canRecreate: boolean, status: { code: string, level: AccountLevel | null, state: ApplicationState, title: string, text: string, receivedAt: string, dueAt: string | null, decidedAt: string | null, reasonText: string | null, whatNext: string, attempt: number, timeline: Array<{ at: string, text: string }> } } | null } }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', code: string, message: string, fields: Array<{ path: string, code: string, message: string }> }
   };

export type DeclareIdentityMutationVariables = Exact<{
  input: DeclareIdentityInput;
}>;


export type DeclareIdentityMutation = { declareIdentity:
    | { __typename: 'RegistrationChanged', registration: { state: RegistrationState, phoneLastThree: string, otpExpiresAt: string | null, resendAvailableAt: string | null, fullName: string | null, dateOfBirth: string | null, sex: Sex | null, permanentAddress: string | null, unitCode: string | null, email: string | null, mismatchedFields: Array<ComparedFieldName>, comparingSince: string | null, hasPortrait: boolean, card: { kind: IdentityCardKind, issuedOn: string, expiresOn: string | null } | null, application: { code: string, canRecreate: boolean, status: { code: string, level: AccountLevel | null, state: ApplicationState, title: string, text: string, receivedAt: string, dueAt: string | null, decidedAt: string | null, reasonText: string | null, whatNext: string, attempt: number, timeline: Array<{ at: string, text: string }> } } | null } }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', code: string, message: string, fields: Array<{ path: string, code: string, message: string }> }
   };

export type RequestDataCorrectionMutationVariables = Exact<{
  input: RegistrationInput;
}>;


export type RequestDataCorrectionMutation = { requestDataCorrection:
    | { __typename: 'RegistrationChanged', registration: { state: RegistrationState, phoneLastThree: string, otpExpiresAt: string | null, resendAvailableAt: string | null, fullName: string | null, dateOfBirth: string | null, sex: Sex | null, permanentAddress: string | null, unitCode: string | null, email: string | null, mismatchedFields: Array<ComparedFieldName>, comparingSince: string | null, hasPortrait: boolean, card: { kind: IdentityCardKind, issuedOn: string, expiresOn: string | null } | null, application: { code: string, canRecreate: boolean, status: { code: string, level: AccountLevel | null, state: ApplicationState, title: string, text: string, receivedAt: string, dueAt: string | null, decidedAt: string | null, reasonText: string | null, whatNext: string, attempt: number, timeline: Array<{ at: string, text: string }> } } | null } }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', code: string, message: string, fields: Array<{ path: string, code: string, message: string }> }
   };

export type SendRegistrationCodeMutationVariables = Exact<{
  input: RegistrationInput;
}>;


export type SendRegistrationCodeMutation = { sendRegistrationCode:
    | { __typename: 'RegistrationChanged', registration: { state: RegistrationState, phoneLastThree: string, otpExpiresAt: string | null, resendAvailableAt: string | null, fullName: string | null, dateOfBirth: string | null, sex: Sex | null, permanentAddress: string | null, unitCode: string | null, email: string | null, mismatchedFields: Array<ComparedFieldName>, comparingSince: string | null, hasPortrait: boolean, card: { kind: IdentityCardKind, issuedOn: string, expiresOn: string | null } | null, application: { code: string, canRecreate: boolean, status: { code: string, level: AccountLevel | null, state: ApplicationState, title: string, text: string, receivedAt: string, dueAt: string | null, decidedAt: string | null, reasonText: string | null, whatNext: string, attempt: number, timeline: Array<{ at: string, text: string }> } } | null } }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', code: string, message: string, fields: Array<{ path: string, code: string, message: string }> }
   };

export type VerifyRegistrationCodeMutationVariables = Exact<{
  input: VerifyRegistrationCodeInput;
}>;


export type VerifyRegistrationCodeMutation = { verifyRegistrationCode:
    | { __typename: 'OtpRefused', code: string, message: string, remainingGuesses: number }
    | { __typename: 'RegistrationChanged', registration: { state: RegistrationState, phoneLastThree: string, otpExpiresAt: string | null, resendAvailableAt: string | null, fullName: string | null, dateOfBirth: string | null, sex: Sex | null, permanentAddress: string | null, unitCode: string | null, email: string | null, mismatchedFields: Array<ComparedFieldName>, comparingSince: string | null, hasPortrait: boolean, card: { kind: IdentityCardKind, issuedOn: string, expiresOn: string | null } | null, application: { code: string, canRecreate: boolean, status: { code: string, level: AccountLevel | null, state: ApplicationState, title: string, text: string, receivedAt: string, dueAt: string | null, decidedAt: string | null, reasonText: string | null, whatNext: string, attempt: number, timeline: Array<{ at: string, text: string }> } } | null } }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
   };

export type SetRegistrationPasswordMutationVariables = Exact<{
  input: SetRegistrationPasswordInput;
}>;


export type SetRegistrationPasswordMutation = { setRegistrationPassword:
    | { __typename: 'RegistrationChanged', registration: { state: RegistrationState, phoneLastThree: string, otpExpiresAt: string | null, resendAvailableAt: string | null, fullName: string | null, dateOfBirth: string | null, sex: Sex | null, permanentAddress: string | null, unitCode: string | null, email: string | null, mismatchedFields: Array<ComparedFieldName>, comparingSince: string | null, hasPortrait: boolean, card: { kind: IdentityCardKind, issuedOn: string, expiresOn: string | null } | null, application: { code: string, canRecreate: boolean, status: { code: string, level: AccountLevel | null, state: ApplicationState, title: string, text: string, receivedAt: string, dueAt: string | null, decidedAt: string | null, reasonText: string | null, whatNext: string, attempt: number, timeline: Array<{ at: string, text: string }> } } | null } }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', code: string, message: string, fields: Array<{ path: string, code: string, message: string }> }
   };

export type SubmitRegistrationMutationVariables = Exact<{
  input: RegistrationInput;
}>;


export type SubmitRegistrationMutation = { submitRegistration:
    | { __typename: 'RegistrationChanged', registration: { state: RegistrationState, phoneLastThree: string, otpExpiresAt: string | null, resendAvailableAt: string | null, fullName: string | null, dateOfBirth: string | null, sex: Sex | null, permanentAddress: string | null, unitCode: string | null, email: string | null, mismatchedFields: Array<ComparedFieldName>, comparingSince: string | null, hasPortrait: boolean, card: { kind: IdentityCardKind, issuedOn: string, expiresOn: string | null } | null, application: { code: string, canRecreate: boolean, status: { code: string, level: AccountLevel | null, state: ApplicationState, title: string, text: string, receivedAt: string, dueAt: string | null, decidedAt: string | null, reasonText: string | null, whatNext: string, attempt: number, timeline: Array<{ at: string, text: string }> } } | null } }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', code: string, message: string, fields: Array<{ path: string, code: string, message: string }> }
   };

export type RecreateApplicationMutationVariables = Exact<{
  input: RegistrationInput;
}>;


export type RecreateApplicationMutation = { recreateApplication:
    | { __typename: 'RegistrationChanged', registration: { state: RegistrationState, phoneLastThree: string, otpExpiresAt: string | null, resendAvailableAt: string | null, fullName: string | null, dateOfBirth: string | null, sex: Sex | null, permanentAddress: string | null, unitCode: string | null, email: string | null, mismatchedFields: Array<ComparedFieldName>, comparingSince: string | null, hasPortrait: boolean, card: { kind: IdentityCardKind, issuedOn: string, expiresOn: string | null } | null, application: { code: string, canRecreate: boolean, status: { code: string, level: AccountLevel | null, state: ApplicationState, title: string, text: string, receivedAt: string, dueAt: string | null, decidedAt: string | null, reasonText: string | null, whatNext: string, attempt: number, timeline: Array<{ at: string, text: string }> } } | null } }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', code: string, message: string, fields: Array<{ path: string, code: string, message: string }> }
   };

export type ResidenceUnitsQueryVariables = Exact<{ [key: string]: never; }>;


export type ResidenceUnitsQuery = { residenceUnits: Array<{ code: string, name: string }> };

export type SharingCodeFieldsFragment = { id: string, state: SharingCodeState, facts: Array<ShareableFact>, expiresAt: string, usedAt: string | null, usedBy: string | null, purpose: string | null };

export type SharingCodeQueryVariables = Exact<{
  id: string;
}>;


export type SharingCodeQuery = { sharingCode: { id: string, state: SharingCodeState, facts: Array<ShareableFact>, expiresAt: string, usedAt: string | null, usedBy: string | null, purpose: string | null } | null };

export type CreateSharingCodeMutationVariables = Exact<{
  input: CreateSharingCodeInput;
}>;


export type CreateSharingCodeMutation = { createSharingCode:
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'SharingCodeCreated', qrContent: string, sharingCode: { id: string, state: SharingCodeState, facts: Array<ShareableFact>, expiresAt: string, usedAt: string | null, usedBy: string | null, purpose: string | null } }
   };

export type HolderFieldsFragment = { fullName: string, maskedPersonalIdNumber: string, accountLevel: AccountLevel, accountState: AccountState, signedInAt: string, sessionEndsAt: string };

export type SignInStartedFieldsFragment = { flowId: string, otpExpiresAt: string, resendAvailableAt: string, phoneLastThree: string };

export type HolderQueryVariables = Exact<{ [key: string]: never; }>;


export type HolderQuery = { holder: { fullName: string, maskedPersonalIdNumber: string, accountLevel: AccountLevel, accountState: AccountState, signedInAt: string, sessionEndsAt: string } | null };

export type StartSignInMutationVariables = Exact<{
  input: StartSignInInput;
}>;


export type StartSignInMutation = { startSignIn:
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'SignInStarted', flowId: string, otpExpiresAt: string, resendAvailableAt: string, phoneLastThree: string }
    | { __typename: 'ValidationFailed', code: string, message: string, fields: Array<{ path: string, code: string, message: string }> }
   };

export type ResendSignInCodeMutationVariables = Exact<{
  input: ResendSignInCodeInput;
}>;


export type ResendSignInCodeMutation = { resendSignInCode:
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'SignInStarted', flowId: string, otpExpiresAt: string, resendAvailableAt: string, phoneLastThree: string }
   };

export type CompleteSignInMutationVariables = Exact<{
  input: CompleteSignInInput;
}>;


export type CompleteSignInMutation = { completeSignIn:
    | { __typename: 'AccountLocked', code: string, message: string, grounds: Array<{ kind: LockGroundKind, startedAt: string }> }
    | { __typename: 'HolderSignedIn' }
    | { __typename: 'OtpRefused', code: string, remainingGuesses: number }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
   };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { signedOutAt: string } };

export type AccountStandingQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountStandingQuery = { myRecord: { openApplications: number, openRequests: number, papersToCheck: number } };

export type StatusFieldsFragment = { code: string, level: AccountLevel | null, state: ApplicationState, title: string, text: string, receivedAt: string, dueAt: string | null, decidedAt: string | null, reasonText: string | null, whatNext: string, attempt: number, timeline: Array<{ at: string, text: string }> };

export type ApplicationStatusMutationVariables = Exact<{
  input: ApplicationStatusInput;
}>;


export type ApplicationStatusMutation = { applicationStatus:
    | { __typename: 'ApplicationStatusFound', status: { code: string, level: AccountLevel | null, state: ApplicationState, title: string, text: string, receivedAt: string, dueAt: string | null, decidedAt: string | null, reasonText: string | null, whatNext: string, attempt: number, timeline: Array<{ at: string, text: string }> } }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', code: string, message: string, fields: Array<{ path: string, code: string, message: string }> }
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
export const ActivationStartedFieldsFragmentDoc = new TypedDocumentString(`
    fragment ActivationStartedFields on ActivationStarted {
  flowId
  otpExpiresAt
  resendAvailableAt
}
    `, {"fragmentName":"ActivationStartedFields"}) as unknown as TypedDocumentString<ActivationStartedFieldsFragment, unknown>;
export const ActivationCodeVerifiedFieldsFragmentDoc = new TypedDocumentString(`
    fragment ActivationCodeVerifiedFields on ActivationCodeVerified {
  flowId
  completeBefore
  hasPassword
  resumeKey
  phoneLastThree
}
    `, {"fragmentName":"ActivationCodeVerifiedFields"}) as unknown as TypedDocumentString<ActivationCodeVerifiedFieldsFragment, unknown>;
export const AppointmentFieldsFragmentDoc = new TypedDocumentString(`
    fragment AppointmentFields on BookedAppointment {
  code
  startsAt
  officeName
  officeAddress
  state
  canChange
  bringAlong
}
    `, {"fragmentName":"AppointmentFields"}) as unknown as TypedDocumentString<AppointmentFieldsFragment, unknown>;
export const PasscodeResetFieldsFragmentDoc = new TypedDocumentString(`
    fragment PasscodeResetFields on PasscodeResetStarted {
  flowId
  otpExpiresAt
  resendAvailableAt
  phoneLastThree
}
    `, {"fragmentName":"PasscodeResetFields"}) as unknown as TypedDocumentString<PasscodeResetFieldsFragment, unknown>;
export const DeviceFieldsFragmentDoc = new TypedDocumentString(`
    fragment DeviceFields on HolderDevice {
  id
  name
  firstSignedInAt
  lastSignedInAt
  isCurrent
}
    `, {"fragmentName":"DeviceFields"}) as unknown as TypedDocumentString<DeviceFieldsFragment, unknown>;
export const SessionFieldsFragmentDoc = new TypedDocumentString(`
    fragment SessionFields on HolderSession {
  id
  signedInAt
  lastUsedAt
  isCurrent
  device {
    id
  }
}
    `, {"fragmentName":"SessionFields"}) as unknown as TypedDocumentString<SessionFieldsFragment, unknown>;
export const StandingLockFragmentDoc = new TypedDocumentString(`
    fragment StandingLock on AccountLocked {
  code
  message
  grounds {
    kind
    startedAt
  }
}
    `, {"fragmentName":"StandingLock"}) as unknown as TypedDocumentString<StandingLockFragment, unknown>;
export const OwnLockStartedFieldsFragmentDoc = new TypedDocumentString(`
    fragment OwnLockStartedFields on OwnLockStarted {
  flowId
  otpExpiresAt
  resendAvailableAt
}
    `, {"fragmentName":"OwnLockStartedFields"}) as unknown as TypedDocumentString<OwnLockStartedFieldsFragment, unknown>;
export const OwnUnlockStartedFieldsFragmentDoc = new TypedDocumentString(`
    fragment OwnUnlockStartedFields on OwnUnlockStarted {
  flowId
  otpExpiresAt
  resendAvailableAt
}
    `, {"fragmentName":"OwnUnlockStartedFields"}) as unknown as TypedDocumentString<OwnUnlockStartedFieldsFragment, unknown>;
export const MyDataRequestFieldsFragmentDoc = new TypedDocumentString(`
    fragment MyDataRequestFields on MyDataRequest {
  code
  version
  kind
  text
  state
  receivedAt
  answerBy
  carryOutBy
  legalBasis
  unitName
  reading {
    at
    kind
    unitName
    agencyName
    purpose
  }
  settledAt
  answer
  canWithdraw
  limit {
    state
    stops
    beganAt
    endedAt
    endReason
  }
  canLift
  letter {
    number
    verificationUrl
    downloadPath
  }
}
    `, {"fragmentName":"MyDataRequestFields"}) as unknown as TypedDocumentString<MyDataRequestFieldsFragment, unknown>;
export const HolderPaperFieldsFragmentDoc = new TypedDocumentString(`
    fragment HolderPaperFields on HolderPaper {
  id
  version
  type
  number
  state
  agencyName
  stateSince
  validUntil
  isContested
  canContest
}
    `, {"fragmentName":"HolderPaperFields"}) as unknown as TypedDocumentString<HolderPaperFieldsFragment, unknown>;
export const PhoneCodeSentFieldsFragmentDoc = new TypedDocumentString(`
    fragment PhoneCodeSentFields on PhoneCodeSent {
  flowId
  otpExpiresAt
  resendAvailableAt
  phoneLastThree
}
    `, {"fragmentName":"PhoneCodeSentFields"}) as unknown as TypedDocumentString<PhoneCodeSentFieldsFragment, unknown>;
export const RecoveryFieldsFragmentDoc = new TypedDocumentString(`
    fragment RecoveryFields on PasswordRecovery {
  requestedAt
  usableAt
  expiresAt
}
    `, {"fragmentName":"RecoveryFields"}) as unknown as TypedDocumentString<RecoveryFieldsFragment, unknown>;
export const RecoveryStartedFieldsFragmentDoc = new TypedDocumentString(`
    fragment RecoveryStartedFields on PasswordRecoveryStarted {
  flowId
  otpExpiresAt
  resendAvailableAt
}
    `, {"fragmentName":"RecoveryStartedFields"}) as unknown as TypedDocumentString<RecoveryStartedFieldsFragment, unknown>;
export const FieldsRefusedFragmentDoc = new TypedDocumentString(`
    fragment FieldsRefused on ValidationFailed {
  code
  message
  fields {
    path
    code
    message
  }
}
    `, {"fragmentName":"FieldsRefused"}) as unknown as TypedDocumentString<FieldsRefusedFragment, unknown>;
export const RuleRefusedFieldsFragmentDoc = new TypedDocumentString(`
    fragment RuleRefusedFields on RuleRefused {
  code
  message
  legalBasis
}
    `, {"fragmentName":"RuleRefusedFields"}) as unknown as TypedDocumentString<RuleRefusedFieldsFragment, unknown>;
export const StatusFieldsFragmentDoc = new TypedDocumentString(`
    fragment StatusFields on ApplicationStatus {
  code
  level
  state
  title
  text
  receivedAt
  dueAt
  decidedAt
  reasonText
  whatNext
  attempt
  timeline {
    at
    text
  }
}
    `, {"fragmentName":"StatusFields"}) as unknown as TypedDocumentString<StatusFieldsFragment, unknown>;
export const RegistrationFieldsFragmentDoc = new TypedDocumentString(`
    fragment RegistrationFields on Registration {
  state
  phoneLastThree
  otpExpiresAt
  resendAvailableAt
  fullName
  dateOfBirth
  sex
  permanentAddress
  unitCode
  email
  card {
    kind
    issuedOn
    expiresOn
  }
  mismatchedFields
  comparingSince
  hasPortrait
  application {
    code
    canRecreate
    status {
      ...StatusFields
    }
  }
}
    fragment StatusFields on ApplicationStatus {
  code
  level
  state
  title
  text
  receivedAt
  dueAt
  decidedAt
  reasonText
  whatNext
  attempt
  timeline {
    at
    text
  }
}`, {"fragmentName":"RegistrationFields"}) as unknown as TypedDocumentString<RegistrationFieldsFragment, unknown>;
export const SharingCodeFieldsFragmentDoc = new TypedDocumentString(`
    fragment SharingCodeFields on SharingCode {
  id
  state
  facts
  expiresAt
  usedAt
  usedBy
  purpose
}
    `, {"fragmentName":"SharingCodeFields"}) as unknown as TypedDocumentString<SharingCodeFieldsFragment, unknown>;
export const HolderFieldsFragmentDoc = new TypedDocumentString(`
    fragment HolderFields on Holder {
  fullName
  maskedPersonalIdNumber
  accountLevel
  accountState
  signedInAt
  sessionEndsAt
}
    `, {"fragmentName":"HolderFields"}) as unknown as TypedDocumentString<HolderFieldsFragment, unknown>;
export const SignInStartedFieldsFragmentDoc = new TypedDocumentString(`
    fragment SignInStartedFields on SignInStarted {
  flowId
  otpExpiresAt
  resendAvailableAt
  phoneLastThree
}
    `, {"fragmentName":"SignInStartedFields"}) as unknown as TypedDocumentString<SignInStartedFieldsFragment, unknown>;
export const SecurityQuestionsDocument = new TypedDocumentString(`
    query SecurityQuestions {
  securityQuestions {
    id
    text
  }
}
    `, {"hash":"ac34e28087fe2421469a785c026d514e5f7945504b27caf1e92fdff160bfb1ec"}) as unknown as TypedDocumentString<SecurityQuestionsQuery, SecurityQuestionsQueryVariables>;
export const StartActivationDocument = new TypedDocumentString(`
    mutation StartActivation($input: StartActivationInput!) {
  startActivation(input: $input) {
    __typename
    ...ActivationStartedFields
    ...FieldsRefused
  }
}
    fragment ActivationStartedFields on ActivationStarted {
  flowId
  otpExpiresAt
  resendAvailableAt
}
fragment FieldsRefused on ValidationFailed {
  code
  message
  fields {
    path
    code
    message
  }
}`, {"hash":"91a82d920948bb3376939519513e1a81dd90cfb3cb0017493250c33774bda5aa"}) as unknown as TypedDocumentString<StartActivationMutation, StartActivationMutationVariables>;
export const ResendActivationCodeDocument = new TypedDocumentString(`
    mutation ResendActivationCode($input: ResendActivationCodeInput!) {
  resendActivationCode(input: $input) {
    __typename
    ...ActivationStartedFields
    ...RuleRefusedFields
  }
}
    fragment ActivationStartedFields on ActivationStarted {
  flowId
  otpExpiresAt
  resendAvailableAt
}
fragment RuleRefusedFields on RuleRefused {
  code
  message
  legalBasis
}`, {"hash":"9e65c9e0556c38f5b1607d7d4d373d35d19c590dce8214aaa336c2eb788f8d41"}) as unknown as TypedDocumentString<ResendActivationCodeMutation, ResendActivationCodeMutationVariables>;
export const VerifyActivationCodeDocument = new TypedDocumentString(`
    mutation VerifyActivationCode($input: VerifyActivationCodeInput!) {
  verifyActivationCode(input: $input) {
    __typename
    ...ActivationCodeVerifiedFields
    ... on OtpRefused {
      code
      message
      remainingGuesses
    }
    ...RuleRefusedFields
  }
}
    fragment ActivationCodeVerifiedFields on ActivationCodeVerified {
  flowId
  completeBefore
  hasPassword
  resumeKey
  phoneLastThree
}
fragment RuleRefusedFields on RuleRefused {
  code
  message
  legalBasis
}`, {"hash":"59d0727db5a498da1c2cf0c48ab10f490d36624b78083270e2336f14355b3ead"}) as unknown as TypedDocumentString<VerifyActivationCodeMutation, VerifyActivationCodeMutationVariables>;
export const ResumeActivationDocument = new TypedDocumentString(`
    mutation ResumeActivation($input: ResumeActivationInput!) {
  resumeActivation(input: $input) {
    __typename
    ...ActivationCodeVerifiedFields
    ...FieldsRefused
    ...RuleRefusedFields
  }
}
    fragment ActivationCodeVerifiedFields on ActivationCodeVerified {
  flowId
  completeBefore
  hasPassword
  resumeKey
  phoneLastThree
}
fragment FieldsRefused on ValidationFailed {
  code
  message
  fields {
    path
    code
    message
  }
}
fragment RuleRefusedFields on RuleRefused {
  code
  message
  legalBasis
}`, {"hash":"32ecbf7eb5464e76a915d1ad92da57f1b36f437945b10f248c36cb56b0b7fcb7"}) as unknown as TypedDocumentString<ResumeActivationMutation, ResumeActivationMutationVariables>;
export const CompleteActivationDocument = new TypedDocumentString(`
    mutation CompleteActivation($input: CompleteActivationInput!) {
  completeActivation(input: $input) {
    __typename
    ... on ActivationCompleted {
      activatedAt
      accountLevel
    }
    ...FieldsRefused
    ...RuleRefusedFields
  }
}
    fragment FieldsRefused on ValidationFailed {
  code
  message
  fields {
    path
    code
    message
  }
}
fragment RuleRefusedFields on RuleRefused {
  code
  message
  legalBasis
}`, {"hash":"d9cf38a6c5739ecbe2cc39154eda9bc698d56f955f87fd4ccb76afc32991cfe0"}) as unknown as TypedDocumentString<CompleteActivationMutation, CompleteActivationMutationVariables>;
export const BookableOfficesDocument = new TypedDocumentString(`
    query BookableOffices {
  bookableOffices {
    code
    name
    address
    kind
    openingText
  }
}
    `, {"hash":"080163e9bd43f83a8b63bb0af616f9e2f6190026a189a24bb94103b1a8189d34"}) as unknown as TypedDocumentString<BookableOfficesQuery, BookableOfficesQueryVariables>;
export const AppointmentSlotsDocument = new TypedDocumentString(`
    query AppointmentSlots($officeCode: String!, $day: LocalDate!) {
  appointmentSlots(officeCode: $officeCode, day: $day) {
    startsAt
    freePlaces
  }
}
    `, {"hash":"934388a1458d104f44ffe5a9d0447fc7cd5c7905c532e32e1dfb86ebf35675a0"}) as unknown as TypedDocumentString<AppointmentSlotsQuery, AppointmentSlotsQueryVariables>;
export const BookAppointmentDocument = new TypedDocumentString(`
    mutation BookAppointment($input: BookAppointmentInput!) {
  bookAppointment(input: $input) {
    __typename
    ... on AppointmentBooked {
      appointment {
        ...AppointmentFields
      }
    }
    ...FieldsRefused
    ...RuleRefusedFields
  }
}
    fragment AppointmentFields on BookedAppointment {
  code
  startsAt
  officeName
  officeAddress
  state
  canChange
  bringAlong
}
fragment FieldsRefused on ValidationFailed {
  code
  message
  fields {
    path
    code
    message
  }
}
fragment RuleRefusedFields on RuleRefused {
  code
  message
  legalBasis
}`, {"hash":"f51a2173824d965c18c331cbdbc9af095f1762aff79ea469b62bd958383f8ca8"}) as unknown as TypedDocumentString<BookAppointmentMutation, BookAppointmentMutationVariables>;
export const FindAppointmentDocument = new TypedDocumentString(`
    mutation FindAppointment($input: AppointmentKeyInput!) {
  findAppointment(input: $input) {
    __typename
    ... on AppointmentFound {
      appointment {
        ...AppointmentFields
      }
    }
    ...FieldsRefused
    ...RuleRefusedFields
  }
}
    fragment AppointmentFields on BookedAppointment {
  code
  startsAt
  officeName
  officeAddress
  state
  canChange
  bringAlong
}
fragment FieldsRefused on ValidationFailed {
  code
  message
  fields {
    path
    code
    message
  }
}
fragment RuleRefusedFields on RuleRefused {
  code
  message
  legalBasis
}`, {"hash":"43e3023c4c579b0d703fc2a5333f15bbad8040dd0cc335bb0c1220d11b311594"}) as unknown as TypedDocumentString<FindAppointmentMutation, FindAppointmentMutationVariables>;
export const MoveAppointmentDocument = new TypedDocumentString(`
    mutation MoveAppointment($input: MoveAppointmentInput!) {
  moveAppointment(input: $input) {
    __typename
    ... on AppointmentBooked {
      appointment {
        ...AppointmentFields
      }
    }
    ...FieldsRefused
    ...RuleRefusedFields
  }
}
    fragment AppointmentFields on BookedAppointment {
  code
  startsAt
  officeName
  officeAddress
  state
  canChange
  bringAlong
}
fragment FieldsRefused on ValidationFailed {
  code
  message
  fields {
    path
    code
    message
  }
}
fragment RuleRefusedFields on RuleRefused {
  code
  message
  legalBasis
}`, {"hash":"891f84f55cc66c4b24a5ff9ab0d5ee90837e61f93ff034f682218623c71f1c19"}) as unknown as TypedDocumentString<MoveAppointmentMutation, MoveAppointmentMutationVariables>;
export const CancelAppointmentDocument = new TypedDocumentString(`
    mutation CancelAppointment($input: AppointmentKeyInput!) {
  cancelAppointment(input: $input) {
    __typename
    ... on AppointmentCancelled {
      code
    }
    ...FieldsRefused
    ...RuleRefusedFields
  }
}
    fragment FieldsRefused on ValidationFailed {
  code
  message
  fields {
    path
    code
    message
  }
}
fragment RuleRefusedFields on RuleRefused {
  code
  message
  legalBasis
}`, {"hash":"6663e1e5251a9086be84ddc40f3869e098121286d296c2a5e187ae1a5d3dd111"}) as unknown as TypedDocumentString<CancelAppointmentMutation, CancelAppointmentMutationVariables>;
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($input: ChangePasswordInput!) {
  changePassword(input: $input) {
    __typename
    ... on PasswordChanged {
      endedSessions
    }
    ...FieldsRefused
    ...RuleRefusedFields
  }
}
    fragment FieldsRefused on ValidationFailed {
  code
  message
  fields {
    path
    code
    message
  }
}
fragment RuleRefusedFields on RuleRefused {
  code
  message
  legalBasis
}`, {"hash":"ab18f38ec8f0c6539bdf6ce071d994d0fa9206726010408cef84e154510668e6"}) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const ChangePasscodeDocument = new TypedDocumentString(`
    mutation ChangePasscode($input: ChangePasscodeInput!) {
  changePasscode(input: $input) {
    __typename
    ...FieldsRefused
    ...RuleRefusedFields
  }
}
    fragment FieldsRefused on ValidationFailed {
  code
  message
  fields {
    path
    code
    message
  }
}
fragment RuleRefusedFields on RuleRefused {
  code
  message
  legalBasis
}`, {"hash":"1cf7e33b81972614d86a80827c39f3257ae00ef3876acf85f9142d3a8e68a1e7"}) as unknown as TypedDocumentString<ChangePasscodeMutation, ChangePasscodeMutationVariables>;
export const ChangeSecurityQuestionsDocument = new TypedDocumentString(`
    mutation ChangeSecurityQuestions($input: ChangeSecurityQuestionsInput!) {
  changeSecurityQuestions(input: $input) {
    __typename
    ...FieldsRefused
    ...RuleRefusedFields
  }
}
    fragment FieldsRefused on ValidationFailed {
  code
  message
  fields {
    path
    code
    message
  }
}
fragment RuleRefusedFields on RuleRefused {
  code
  message
  legalBasis
}`, {"hash":"ce2b42e210790c2cc7fb525ba713927c0e2ce8cfac1b8e353b71853e802230a0"}) as unknown as TypedDocumentString<ChangeSecurityQuestionsMutation, ChangeSecurityQuestionsMutationVariables>;
export const StartPasscodeResetDocument = new TypedDocumentString(`
    mutation StartPasscodeReset($input: StartPasscodeResetInput!) {
  startPasscodeReset(input: $input) {
    __typename
    ...PasscodeResetFields
    ...FieldsRefused
    ...RuleRefusedFields
  }
}
    fragment PasscodeResetFields on PasscodeResetStarted {
  flowId
  otpExpiresAt
  resendAvailableAt
  phoneLastThree
}
fragment FieldsRefused on ValidationFailed {
  code
  message
  fields {
    path
    code
    message
  }
}
fragment RuleRefusedFields on RuleRefused {
  code
  message
  legalBasis
}`, {"hash":"3acadb58ccdd340600ed1d2cb3654db51e9d9b4f84fedbac1bb3f93dcc41130c"}) as unknown as TypedDocumentString<StartPasscodeResetMutation, StartPasscodeResetMutationVariables>;
export const ResendPasscodeResetCodeDocument = new TypedDocumentString(`
    mutation ResendPasscodeResetCode($input: ResendPasscodeResetCodeInput!) {
  resendPasscodeResetCode(input: $input) {
    __typename
    ...PasscodeResetFields
    ...RuleRefusedFields
  }
}
    fragment PasscodeResetFields on PasscodeResetStarted {
  flowId
  otpExpiresAt
  resendAvailableAt
  phoneLastThree
}
fragment RuleRefusedFields on RuleRefused {
  code
  message
  legalBasis
}`, {"hash":"d4ad92ff155b91619026c09820e064478b2b632dbd79f00b6921c1c5e687795e"}) as unknown as TypedDocumentString<ResendPasscodeResetCodeMutation, ResendPasscodeResetCodeMutationVariables>;
export const CompletePasscodeResetDocument = new TypedDocumentString(`
    mutation CompletePasscodeReset($input: CompletePasscodeResetInput!) {
  completePasscodeReset(input: $input) {
    __typename
    ... on OtpRefused {
      code
      remainingGuesses
    }
    ...FieldsRefused
    ...RuleRefusedFields
  }
}
    fragment FieldsRefused on ValidationFailed {
  code
  message
  fields {
    path
    code
    message
  }
}
fragment RuleRefusedFields on RuleRefused {
  code
  message
  legalBasis
}`, {"hash":"d5e3e2efc96cd51626e5557c83470b7107b85767d9f64a56a603f44c43a525bf"}) as unknown as TypedDocumentString<CompletePasscodeResetMutation, CompletePasscodeResetMutationVariables>;
export const DevicesDocument = new TypedDocumentString(`
    query Devices {
  holderDevices {
    ...DeviceFields
  }
  holderSessions {
    ...SessionFields
  }
}
    fragment DeviceFields on HolderDevice {
  id
  name
  firstSignedInAt
  lastSignedInAt
  isCurrent
}
fragment SessionFields on HolderSession {
  id
  signedInAt
  lastUsedAt
  isCurrent
  device {
    id
  }
}`, {"hash":"85412b177c7f616761237247bcc26ed65c0d855d82e5eaa259d1bd821cc864e8"}) as unknown as TypedDocumentString<DevicesQuery, DevicesQueryVariables>;
export const EndHolderSessionDocument = new TypedDocumentString(`
    mutation EndHolderSession($input: EndHolderSessionInput!) {
  endHolderSession(input: $input) {
    endedAt
  }
}
    `, {"hash":"1e76d99fcf607311fe89db4a8c11ffb0b9cba2485c20617e081570807a6d7681"}) as unknown as TypedDocumentString<EndHolderSessionMutation, EndHolderSessionMutationVariables>;
export const EndOtherHolderSessionsDocument = new TypedDocumentString(`
    mutation EndOtherHolderSessions {
  endOtherHolderSessions {
    count
  }
}
    `, {"hash":"7a24ad5d7a37539083b695a5dc31d3be2572db7ad9bd3073b7a62f89c276abb5"}) as unknown as TypedDocumentString<EndOtherHolderSessionsMutation, EndOtherHolderSessionsMutationVariables>;
export const RemoveHolderDeviceDocument = new TypedDocumentString(`
    mutation RemoveHolderDevice($input: RemoveHolderDeviceInput!) {
  removeHolderDevice(input: $input) {
    removedAt
  }
}
    `, {"hash":"1887f7176310de21dd5bb410859d0319b6cbd4d4804c550f19f6235ac339ba38"}) as unknown as TypedDocumentString<RemoveHolderDeviceMutation, RemoveHolderDeviceMutationVariables>;
export const ReportNotMeDocument = new TypedDocumentString(`
    mutation ReportNotMe($input: ReportNotMeInput!) {
  reportNotMe(input: $input) {
    lockedAt
  }
}
    `, {"hash":"333e112fbd1d372b1a740e628c7449541c037b4275fbf5cfbda28d0e3a1219b2"}) as unknown as TypedDocumentString<ReportNotMeMutation, ReportNotMeMutationVariables>;
export const LetterVerificationDocument = new TypedDocumentString(`
    query LetterVerification($code: String!) {
  letterVerification(code: $code) {
    number
    issuedOn
    office
    outcome
    sha256
    replacedBy
    replacedOn
  }
}
    `, {"hash":"92a18271a1e18572926cf47fc23d25b0b4be58460a861895a9e312a9ff7050c3"}) as unknown as TypedDocumentString<LetterVerificationQuery, LetterVerificationQueryVariables>;
export const StartOwnLockDocument = new TypedDocumentString(`
    mutation StartOwnLock($input: StartOwnLockInput!) {
  startOwnLock(input: $input) {
    __typename
    ...OwnLockStartedFields
    ...FieldsRefused
    ...RuleRefusedFields
  }
}
    fragment OwnLockStartedFields on OwnLockStarted {
  flowId
  otpExpiresAt
  resendAvailableAt
}
fragment FieldsRefused on ValidationFailed {
  code
  message
  fields {
    path
    code
    message
  }
}
fragment RuleRefusedFields on RuleRefused {
  code
  message
  legalBasis
}`, {"hash":"0f394a8fcf548599ca971b22222a68ee197a2b942682aed4fd25bc604ae195f9"}) as unknown as TypedDocumentString<StartOwnLockMutation, StartOwnLockMutationVariables>;
export const ResendOwnLockCodeDocument = new TypedDocumentString(`
    mutation ResendOwnLockCode($input: ResendOwnLockCodeInput!) {
  resendOwnLockCode(input: $input) {
    __typename
    ...OwnLockStartedFields
    ...RuleRefusedFields
  }
}
    fragment OwnLockStartedFields on OwnLockStarted {
  flowId
  otpExpiresAt
  resendAvailableAt
}
fragment RuleRefusedFields on RuleRefused {
  code
  message
  legalBasis
}`, {"hash":"9586435d821454367ae8fa9ac7179383236755a9d30fc4097cb76b569eb5fae1"}) as unknown as TypedDocumentString<ResendOwnLockCodeMutation, ResendOwnLockCodeMutationVariables>;
export const VerifyOwnLockCodeDocument = new TypedDocumentString(`
    mutation VerifyOwnLockCode($input: VerifyOwnLockCodeInput!) {
  verifyOwnLockCode(input: $input) {
    __typename
    ... on OtpRefused {
      code
      remainingGuesses
    }
    ...StandingLock
    ...RuleRefusedFields
  }
}
    fragment StandingLock on AccountLocked {
  code
  message
  grounds {
    kind
    startedAt
  }
}
fragment RuleRefusedFields on RuleRefused {
  code
  message
  legalBasis
}`, {"hash":"b4d9587d22bd9c980b242f478141f291a4e28575fde8ab386e833ae1a761f314"}) as unknown as TypedDocumentString<VerifyOwnLockCodeMutation, VerifyOwnLockCodeMutationVariables>;
export const ConfirmOwnLockDocument = new TypedDocumentString(`
    mutation ConfirmOwnLock($input: ConfirmOwnLockInput!) {
  confirmOwnLock(input: $input) {
    __typename
    ... on OwnAccountLocked {
      lockedAt
    }
    ...RuleRefusedFields
  }
}
    fragment RuleRefusedFields on RuleRefused {
  code
  message
  legalBasis
}`, {"hash":"009a06c53f9e5b133d3cfe347a73c9eb8b3e2338c124acf7b8b156d3d14b23da"}) as unknown as TypedDocumentString<ConfirmOwnLockMutation, ConfirmOwnLockMutationVariables>;
export const StartOwnUnlockDocument = new TypedDocumentString(`
    mutation StartOwnUnlock($input: StartOwnUnlockInput!) {
  startOwnUnlock(input: $input) {
    __typename
    ...OwnUnlockStartedFields
    ...FieldsRefused
    ...RuleRefusedFields
  }
}
    fragment OwnUnlockStartedFields on OwnUnlockStarted {
  flowId
  otpExpiresAt
  resendAvailableAt
}
fragment FieldsRefused on ValidationFailed {
  code
  message
  fields {
    path
    code
    message
  }
}
fragment RuleRefusedFields on RuleRefused {
  code
  message
  legalBasis
}`, {"hash":"1f8a59a1b00f2856263b12ac7d8ec4d5b7a6b14b94e042443940c9d81b3dfda4"}) as unknown as TypedDocumentString<StartOwnUnlockMutation, StartOwnUnlockMutationVariables>;
export const ResendOwnUnlockCodeDocument = new TypedDocumentString(`
    mutation ResendOwnUnlockCode($input: ResendOwnUnlockCodeInput!) {
  resendOwnUnlockCode(input: $input) {
    __typename
    ...OwnUnlockStartedFields
    ...RuleRefusedFields
  }
}
    fragment OwnUnlockStartedFields on OwnUnlockStarted {
  flowId
  otpExpiresAt
  resendAvailableAt
}
fragment RuleRefusedFields on RuleRefused {
  code
  message
  legalBasis
}`, {"hash":"c383e150f8d7f73bdfc2cd07d5c394c30444d0aa48192a76a060cd9d91a4edd7"}) as unknown as TypedDocumentString<ResendOwnUnlockCodeMutation, ResendOwnUnlockCodeMutationVariables>;
export const VerifyOwnUnlockCodeDocument = new TypedDocumentString(`
    mutation VerifyOwnUnlockCode($input: VerifyOwnUnlockCodeInput!) {
  verifyOwnUnlockCode(input: $input) {
    __typename
    ... on OtpRefused {
      code
      remainingGuesses
    }
    ...StandingLock
    ...RuleRefusedFields
  }
}
    fragment StandingLock on AccountLocked {
  code
  message
  grounds {
    kind
    startedAt
  }
}
fragment RuleRefusedFields on RuleRefused {
  code
  message
  legalBasis
}`, {"hash":"cadbb860f21fbe1713f47e57be0d161191444fc837644aec86643ab8cc697528"}) as unknown as TypedDocumentString<VerifyOwnUnlockCodeMutation, VerifyOwnUnlockCodeMutationVariables>;
export const CompleteOwnUnlockDocument = new TypedDocumentString(`
    mutation CompleteOwnUnlock($input: CompleteOwnUnlockInput!) {
  completeOwnUnlock(input: $input) {
    __typename
    ... on OwnLockEnded {
      grounds {
        kind
        startedAt
      }
    }
    ...RuleRefusedFields
  }
}
    fragment RuleRefusedFields on RuleRefused {
  code
  message
  legalBasis
}`, {"hash":"2ebed4aff67ad241b7c90cf1bdfb3bfe27f58e5b964cff3d02a3863a45026262"}) as unknown as TypedDocumentString<CompleteOwnUnlockMutation, CompleteOwnUnlockMutationVariables>;
export const LockOwnAccountDocument = new TypedDocumentString(`
    mutation LockOwnAccount($input: LockOwnAccountInput!) {
  lockOwnAccount(input: $input) {
    lockedAt
  }
}
    `, {"hash":"d9e8995d8ab56982bc27a3daa6cb47d900f705efbd3aed9db393180beba97c45"}) as unknown as TypedDocumentString<LockOwnAccountMutation, LockOwnAccountMutationVariables>;
export const MyRecordDocument = new TypedDocumentString(`
    query MyRecord {
  myRecord {
    fullName
    dateOfBirth
    sex
    personalIdNumber
    maskedPhoneNumber
    permanentAddress
    accountLevel
    accountState
    grantedAt
    activatedAt
    portrait
    termsVersion
    termsAcceptedAt
    openApplications
    openRequests
    papersToCheck
  }
}
    `, {"hash":"da7c25c9132d8076a938d52fc35e3c64d25d8d8be5f1076ba22ea51606df1c12"}) as unknown as TypedDocumentString<MyRecordQuery, MyRecordQueryVariables>;
export const MyResidenceDocument = new TypedDocumentString(`
    query MyResidence {
  myResidence {
    __typename
    ... on MyResidenceFound {
      residence {
        state
        fetchedAt
        isStale
        facts {
          permanentAddress
          temporaryAddress
          headFullName
          relationToHead
          members {
            fullName
            dateOfBirth
            relationToHead
          }
        }
      }
    }
    ...RuleRefusedFields
  }
}
    fragment RuleRefusedFields on RuleRefused {
  code
  message
  legalBasis
}`, {"hash":"57332c7c04dbd448b7eda36074df150a7b9f4d233b491abf2cac5cb282aff819"}) as unknown as TypedDocumentString<MyResidenceQuery, MyResidenceQueryVariables>;
export const RefreshMyResidenceDocument = new TypedDocumentString(`
    mutation RefreshMyResidence {
  refreshMyResidence {
    __typename
    ... on MyResidenceRequested {
      requestedAt
    }
    ...RuleRefusedFields
  }
}
    fragment RuleRefusedFields on RuleRefused {
  code
  message
  legalBasis
}`, {"hash":"461104e5ed01e3133e5c9693313105ff13de26e3c1127999e5f6ed30c2e94e68"}) as unknown as TypedDocumentString<RefreshMyResidenceMutation, RefreshMyResidenceMutationVariables>;
export const MyHistoryDocument = new TypedDocumentString(`
    query MyHistory($page: PageInput) {
  myHistory(page: $page) {
    applications {
      status {
        code
        level
        state
        title
        receivedAt
        decidedAt
        reasonText
      }
      consentGivenAt
    }
    events {
      at
      event
    }
    hasMoreEvents
  }
}
    `, {"hash":"47074126a720cd38230068cfc3bc29cdb6b2e3c1ed7599d20249eab8ac0d79f5"}) as unknown as TypedDocumentString<MyHistoryQuery, MyHistoryQueryVariables>;
export const MyRecordReadingsDocument = new TypedDocumentString(`
    query MyRecordReadings($page: PageInput) {
  myRecordReadings(page: $page) {
    items {
      id
      at
      kind
      unitName
      agencyName
      purpose
      legalBasis
      isAsked
    }
    hasMore
  }
}
    `, {"hash":"ee67d02ef7ca0756fb20c780afdafe9e7bee8183ee5bec65e5636593cc8c6d5a"}) as unknown as TypedDocumentString<MyRecordReadingsQuery, MyRecordReadingsQueryVariables>;
export const MyDataRequestsDocument = new TypedDocumentString(`
    query MyDataRequests {
  myDataRequests {
    ...MyDataRequestFields
  }
}
    fragment MyDataRequestFields on MyDataRequest {
  code
  version
  kind
  text
  state
  receivedAt
  answerBy
  carryOutBy
  legalBasis
  unitName
  reading {
    at
    kind
    unitName
    agencyName
    purpose
  }
  settledAt
  answer
  canWithdraw
  limit {
    state
    stops
    beganAt
    endedAt
    endReason
  }
  canLift
  letter {
    number
    verificationUrl
    downloadPath
  }
}`, {"hash":"685e66872e711f14198cd1c66734b8be13bd0f7ba8e867d6139161a33bf5d435"}) as unknown as TypedDocumentString<MyDataRequestsQuery, MyDataRequestsQueryVariables>;
export const MakeDataRequestDocument = new TypedDocumentString(`
    mutation MakeDataRequest($input: MakeDataRequestInput!) {
  makeDataRequest(input: $input) {
    __typename
    ... on DataRequestMade {
      request {
        ...MyDataRequestFields
      }
    }
    ...FieldsRefused
    ...RuleRefusedFields
  }
}
    fragment MyDataRequestFields on MyDataRequest {
  code
  version
  kind
  text
  state
  receivedAt
  answerBy
  carryOutBy
  legalBasis
  unitName
  reading {
    at
    kind
    unitName
    agencyName
    purpose
  }
  settledAt
  answer
  canWithdraw
  limit {
    state
    stops
    beganAt
    endedAt
    endReason
  }
  canLift
  letter {
    number
    verificationUrl
    downloadPath
  }
}
fragment FieldsRefused on ValidationFailed {
  code
  message
  fields {
    path
    code
    message
  }
}
fragment RuleRefusedFields on RuleRefused {
  code
  message
  legalBasis
}`, {"hash":"c975597ce562e104ff8be033b5c238f8e4bdf639de9ebf11b563b4f2dc0c7c30"}) as unknown as TypedDocumentString<MakeDataRequestMutation, MakeDataRequestMutationVariables>;
export const WithdrawDataRequestDocument = new TypedDocumentString(`
    mutation WithdrawDataRequest($input: WithdrawDataRequestInput!) {
  withdrawDataRequest(input: $input) {
    __typename
    ... on DataRequestWithdrawn {
      request {
        ...MyDataRequestFields
      }
    }
    ... on StaleVersion {
      code
    }
    ...RuleRefusedFields
  }
}
    fragment MyDataRequestFields on MyDataRequest {
  code
  version
  kind
  text
  state
  receivedAt
  answerBy
  carryOutBy
  legalBasis
  unitName
  reading {
    at
    kind
    unitName
    agencyName
    purpose
  }
  settledAt
  answer
  canWithdraw
  limit {
    state
    stops
    beganAt
    endedAt
    endReason
  }
  canLift
  letter {
    number
    verificationUrl
    downloadPath
  }
}
fragment RuleRefusedFields on RuleRefused {
  code
  message
  legalBasis
}`, {"hash":"33ec33e0b057f2ac2b1edf2982de0f1df14f5e054fc38730ad2386cec12df35f"}) as unknown as TypedDocumentString<WithdrawDataRequestMutation, WithdrawDataRequestMutationVariables>;
export const LiftProcessingLimitDocument = new TypedDocumentString(`
    mutation LiftProcessingLimit($input: WithdrawDataRequestInput!) {
  liftProcessingLimit(input: $input) {
    __typename
    ... on ProcessingLimitLifted {
      request {
        ...MyDataRequestFields
      }
    }
    ... on StaleVersion {
      code
    }
    ...RuleRefusedFields
  }
}
    fragment MyDataRequestFields on MyDataRequest {
  code
  version
  kind
  text
  state
  receivedAt
  answerBy
  carryOutBy
  legalBasis
  unitName
  reading {
    at
    kind
    unitName
    agencyName
    purpose
  }
  settledAt
  answer
  canWithdraw
  limit {
    state
    stops
    beganAt
    endedAt
    endReason
  }
  canLift
  letter {
    number
    verificationUrl
    downloadPath
  }
}
fragment RuleRefusedFields on RuleRefused {
  code
  message
  legalBasis
}`, {"hash":"dd17f04386533264e74d45b21e973b85836b0ec4b5b7b3e1e2970770589db220"}) as unknown as TypedDocumentString<LiftProcessingLimitMutation, LiftProcessingLimitMutationVariables>;
export const PapersDocument = new TypedDocumentString(`
    query Papers {
  papers {
    ...HolderPaperFields
  }
}
    fragment HolderPaperFields on HolderPaper {
  id
  version
  type
  number
  state
  agencyName
  stateSince
  validUntil
  isContested
  canContest
}`, {"hash":"1173c0b04c497baf47588c088b6fa5bd072ebe418f049d5603a0a026978ee9d3"}) as unknown as TypedDocumentString<PapersQuery, PapersQueryVariables>;
export const AddPaperDocument = new TypedDocumentString(`
    mutation AddPaper($input: AddPaperInput!) {
  addPaper(input: $input) {
    __typename
    ... on PaperAdded {
      papers {
        ...HolderPaperFields
      }
    }
    ...FieldsRefused
    ...RuleRefusedFields
  }
}
    fragment HolderPaperFields on HolderPaper {
  id
  version
  type
  number
  state
  agencyName
  stateSince
  validUntil
  isContested
  canContest
}
fragment FieldsRefused on ValidationFailed {
  code
  message
  fields {
    path
    code
    message
  }
}
fragment RuleRefusedFields on RuleRefused {
  code
  message
  legalBasis
}`, {"hash":"2971fb80031f67f013659df986899ba0866771247f00b2e757e70abf7a0e81b0"}) as unknown as TypedDocumentString<AddPaperMutation, AddPaperMutationVariables>;
export const EditPaperDocument = new TypedDocumentString(`
    mutation EditPaper($input: EditPaperInput!) {
  editPaper(input: $input) {
    __typename
    ... on PaperEdited {
      papers {
        ...HolderPaperFields
      }
    }
    ... on StaleVersion {
      code
    }
    ...FieldsRefused
    ...RuleRefusedFields
  }
}
    fragment HolderPaperFields on HolderPaper {
  id
  version
  type
  number
  state
  agencyName
  stateSince
  validUntil
  isContested
  canContest
}
fragment FieldsRefused on ValidationFailed {
  code
  message
  fields {
    path
    code
    message
  }
}
fragment RuleRefusedFields on RuleRefused {
  code
  message
  legalBasis
}`, {"hash":"01bcd3d5f497d43ea060a7c868db8abbef638f06d5a569d1bbc052d7ea2280d3"}) as unknown as TypedDocumentString<EditPaperMutation, EditPaperMutationVariables>;
export const RemovePaperDocument = new TypedDocumentString(`
    mutation RemovePaper($input: RemovePaperInput!) {
  removePaper(input: $input) {
    __typename
    ... on PaperRemoved {
      papers {
        ...HolderPaperFields
      }
    }
    ... on StaleVersion {
      code
    }
    ...RuleRefusedFields
  }
}
    fragment HolderPaperFields on HolderPaper {
  id
  version
  type
  number
  state
  agencyName
  stateSince
  validUntil
  isContested
  canContest
}
fragment RuleRefusedFields on RuleRefused {
  code
  message
  legalBasis
}`, {"hash":"4dac56cf0ef1d131ead51f9d1a6b4b9bdad80e4e31e1e67bbd3921c7b5bcbb16"}) as unknown as TypedDocumentString<RemovePaperMutation, RemovePaperMutationVariables>;
export const ContestPaperDocument = new TypedDocumentString(`
    mutation ContestPaper($input: ContestPaperInput!) {
  contestPaper(input: $input) {
    __typename
    ... on PaperContested {
      papers {
        ...HolderPaperFields
      }
    }
    ... on StaleVersion {
      code
    }
    ...FieldsRefused
    ...RuleRefusedFields
  }
}
    fragment HolderPaperFields on HolderPaper {
  id
  version
  type
  number
  state
  agencyName
  stateSince
  validUntil
  isContested
  canContest
}
fragment FieldsRefused on ValidationFailed {
  code
  message
  fields {
    path
    code
    message
  }
}
fragment RuleRefusedFields on RuleRefused {
  code
  message
  legalBasis
}`, {"hash":"b0e9940454176a32b925cdab8981a1341afa8f781c8cc073c9373b7fd408af08"}) as unknown as TypedDocumentString<ContestPaperMutation, ContestPaperMutationVariables>;
export const StartPhoneChangeDocument = new TypedDocumentString(`
    mutation StartPhoneChange($input: StartPhoneChangeInput!) {
  startPhoneChange(input: $input) {
    __typename
    ...PhoneCodeSentFields
    ...FieldsRefused
    ...RuleRefusedFields
  }
}
    fragment PhoneCodeSentFields on PhoneCodeSent {
  flowId
  otpExpiresAt
  resendAvailableAt
  phoneLastThree
}
fragment FieldsRefused on ValidationFailed {
  code
  message
  fields {
    path
    code
    message
  }
}
fragment RuleRefusedFields on RuleRefused {
  code
  message
  legalBasis
}`, {"hash":"351181aace802122403d432543ef4515cb7cb750faa5b3d7ed575b9e1f2d92ac"}) as unknown as TypedDocumentString<StartPhoneChangeMutation, StartPhoneChangeMutationVariables>;
export const ResendPhoneChangeCodeDocument = new TypedDocumentString(`
    mutation ResendPhoneChangeCode($input: ResendPhoneCodeInput!) {
  resendPhoneChangeCode(input: $input) {
    __typename
    ...PhoneCodeSentFields
    ...RuleRefusedFields
  }
}
    fragment PhoneCodeSentFields on PhoneCodeSent {
  flowId
  otpExpiresAt
  resendAvailableAt
  phoneLastThree
}
fragment RuleRefusedFields on RuleRefused {
  code
  message
  legalBasis
}`, {"hash":"c1a64c2c29cda78240f131fe28d2c6f66f61cad6db18017cfa790a6160889eed"}) as unknown as TypedDocumentString<ResendPhoneChangeCodeMutation, ResendPhoneChangeCodeMutationVariables>;
export const VerifyPhoneChangeCodeDocument = new TypedDocumentString(`
    mutation VerifyPhoneChangeCode($input: VerifyPhoneChangeCodeInput!) {
  verifyPhoneChangeCode(input: $input) {
    __typename
    ... on OtpRefused {
      code
      remainingGuesses
    }
    ...RuleRefusedFields
  }
}
    fragment RuleRefusedFields on RuleRefused {
  code
  message
  legalBasis
}`, {"hash":"f0922c21f78b89a30b490c1d1da04aa6d04872a4339c92af45404bb654b8da87"}) as unknown as TypedDocumentString<VerifyPhoneChangeCodeMutation, VerifyPhoneChangeCodeMutationVariables>;
export const SendNewPhoneCodeDocument = new TypedDocumentString(`
    mutation SendNewPhoneCode($input: SendNewPhoneCodeInput!) {
  sendNewPhoneCode(input: $input) {
    __typename
    ...PhoneCodeSentFields
    ...FieldsRefused
    ...RuleRefusedFields
  }
}
    fragment PhoneCodeSentFields on PhoneCodeSent {
  flowId
  otpExpiresAt
  resendAvailableAt
  phoneLastThree
}
fragment FieldsRefused on ValidationFailed {
  code
  message
  fields {
    path
    code
    message
  }
}
fragment RuleRefusedFields on RuleRefused {
  code
  message
  legalBasis
}`, {"hash":"3e896366308b403e21344e0b633c4d89f19f80e2d519beb76d576feb99c4516f"}) as unknown as TypedDocumentString<SendNewPhoneCodeMutation, SendNewPhoneCodeMutationVariables>;
export const ResendNewPhoneCodeDocument = new TypedDocumentString(`
    mutation ResendNewPhoneCode($input: ResendPhoneCodeInput!) {
  resendNewPhoneCode(input: $input) {
    __typename
    ...PhoneCodeSentFields
    ...RuleRefusedFields
  }
}
    fragment PhoneCodeSentFields on PhoneCodeSent {
  flowId
  otpExpiresAt
  resendAvailableAt
  phoneLastThree
}
fragment RuleRefusedFields on RuleRefused {
  code
  message
  legalBasis
}`, {"hash":"7e2e12d87573018d19ccb8cc784aa84d6cbdd2cfe88e243d9a976aa3bae70fca"}) as unknown as TypedDocumentString<ResendNewPhoneCodeMutation, ResendNewPhoneCodeMutationVariables>;
export const CompletePhoneChangeDocument = new TypedDocumentString(`
    mutation CompletePhoneChange($input: CompletePhoneChangeInput!) {
  completePhoneChange(input: $input) {
    __typename
    ... on PhoneChanged {
      changedAt
      phoneLastThree
    }
    ... on OtpRefused {
      code
      remainingGuesses
    }
    ...RuleRefusedFields
  }
}
    fragment RuleRefusedFields on RuleRefused {
  code
  message
  legalBasis
}`, {"hash":"7b28cdb3bd74ef736f1ab4eccd3fac8d1ef09301bf8a55f92f50111d75678359"}) as unknown as TypedDocumentString<CompletePhoneChangeMutation, CompletePhoneChangeMutationVariables>;
export const StartPasswordRecoveryDocument = new TypedDocumentString(`
    mutation StartPasswordRecovery($input: StartPasswordRecoveryInput!) {
  startPasswordRecovery(input: $input) {
    __typename
    ...RecoveryStartedFields
    ...FieldsRefused
  }
}
    fragment RecoveryStartedFields on PasswordRecoveryStarted {
  flowId
  otpExpiresAt
  resendAvailableAt
}
fragment FieldsRefused on ValidationFailed {
  code
  message
  fields {
    path
    code
    message
  }
}`, {"hash":"e2805486941216f9840e9ef3f61d46d410abc864dad1ad98f5a82089181c82b3"}) as unknown as TypedDocumentString<StartPasswordRecoveryMutation, StartPasswordRecoveryMutationVariables>;
export const ResendPasswordRecoveryCodeDocument = new TypedDocumentString(`
    mutation ResendPasswordRecoveryCode($input: ResendPasswordRecoveryCodeInput!) {
  resendPasswordRecoveryCode(input: $input) {
    __typename
    ...RecoveryStartedFields
    ...RuleRefusedFields
  }
}
    fragment RecoveryStartedFields on PasswordRecoveryStarted {
  flowId
  otpExpiresAt
  resendAvailableAt
}
fragment RuleRefusedFields on RuleRefused {
  code
  message
  legalBasis
}`, {"hash":"6ae4c93483d243d2c04eebbf197252d85f514a13079c8fa01f3439868c0856c5"}) as unknown as TypedDocumentString<ResendPasswordRecoveryCodeMutation, ResendPasswordRecoveryCodeMutationVariables>;
export const VerifyPasswordRecoveryCodeDocument = new TypedDocumentString(`
    mutation VerifyPasswordRecoveryCode($input: VerifyPasswordRecoveryCodeInput!) {
  verifyPasswordRecoveryCode(input: $input) {
    __typename
    ... on PasswordRecoveryCodeVerified {
      question {
        text
      }
      recovery {
        ...RecoveryFields
      }
      isUsable
    }
    ... on OtpRefused {
      code
      remainingGuesses
    }
    ...RuleRefusedFields
  }
}
    fragment RecoveryFields on PasswordRecovery {
  requestedAt
  usableAt
  expiresAt
}
fragment RuleRefusedFields on RuleRefused {
  code
  message
  legalBasis
}`, {"hash":"49acab84cb2dbb8329e6521f5dc915ff922b8eaa6bb71a21c8bf871029dfd72e"}) as unknown as TypedDocumentString<VerifyPasswordRecoveryCodeMutation, VerifyPasswordRecoveryCodeMutationVariables>;
export const RequestPasswordRecoveryDocument = new TypedDocumentString(`
    mutation RequestPasswordRecovery($input: RequestPasswordRecoveryInput!) {
  requestPasswordRecovery(input: $input) {
    __typename
    ... on PasswordRecoveryRequested {
      recovery {
        ...RecoveryFields
      }
    }
    ...FieldsRefused
    ...RuleRefusedFields
  }
}
    fragment RecoveryFields on PasswordRecovery {
  requestedAt
  usableAt
  expiresAt
}
fragment FieldsRefused on ValidationFailed {
  code
  message
  fields {
    path
    code
    message
  }
}
fragment RuleRefusedFields on RuleRefused {
  code
  message
  legalBasis
}`, {"hash":"9c276fb93be3f38fae55aceab357b474abdf0c7c6387f03f9987ba9ddbc20aa2"}) as unknown as TypedDocumentString<RequestPasswordRecoveryMutation, RequestPasswordRecoveryMutationVariables>;
export const StopPasswordRecoveryDocument = new TypedDocumentString(`
    mutation StopPasswordRecovery($input: StopPasswordRecoveryInput!) {
  stopPasswordRecovery(input: $input) {
    __typename
    ...RuleRefusedFields
  }
}
    fragment RuleRefusedFields on RuleRefused {
  code
  message
  legalBasis
}`, {"hash":"b7fb0444693f92743517eaf3b614dd2f43802ee34bcf6bc41725ed9c5658b77e"}) as unknown as TypedDocumentString<StopPasswordRecoveryMutation, StopPasswordRecoveryMutationVariables>;
export const CompletePasswordRecoveryDocument = new TypedDocumentString(`
    mutation CompletePasswordRecovery($input: CompletePasswordRecoveryInput!) {
  completePasswordRecovery(input: $input) {
    __typename
    ...FieldsRefused
    ...RuleRefusedFields
  }
}
    fragment FieldsRefused on ValidationFailed {
  code
  message
  fields {
    path
    code
    message
  }
}
fragment RuleRefusedFields on RuleRefused {
  code
  message
  legalBasis
}`, {"hash":"5c3687461bb3a265aed8c99b0e4cdb55ffee50da8f0af0a13efdfbd9d109f352"}) as unknown as TypedDocumentString<CompletePasswordRecoveryMutation, CompletePasswordRecoveryMutationVariables>;
export const RegistrationDocument = new TypedDocumentString(`
    query Registration($id: ID!) {
  registration(id: $id) {
    ...RegistrationFields
  }
}
    fragment RegistrationFields on Registration {
  state
  phoneLastThree
  otpExpiresAt
  resendAvailableAt
  fullName
  dateOfBirth
  sex
  permanentAddress
  unitCode
  email
  card {
    kind
    issuedOn
    expiresOn
  }
  mismatchedFields
  comparingSince
  hasPortrait
  application {
    code
    canRecreate
    status {
      ...StatusFields
    }
  }
}
fragment StatusFields on ApplicationStatus {
  code
  level
  state
  title
  text
  receivedAt
  dueAt
  decidedAt
  reasonText
  whatNext
  attempt
  timeline {
    at
    text
  }
}`, {"hash":"dd72957e70020e228ae9fee1dd9e219555bcb4c273253a1a0b129d1f1bcb961d"}) as unknown as TypedDocumentString<RegistrationQuery, RegistrationQueryVariables>;
export const StartRegistrationDocument = new TypedDocumentString(`
    mutation StartRegistration($input: StartRegistrationInput!) {
  startRegistration(input: $input) {
    __typename
    ... on RegistrationStarted {
      registrationId
      registration {
        ...RegistrationFields
      }
    }
    ...FieldsRefused
    ...RuleRefusedFields
  }
}
    fragment FieldsRefused on ValidationFailed {
  code
  message
  fields {
    path
    code
    message
  }
}
fragment RuleRefusedFields on RuleRefused {
  code
  message
  legalBasis
}
fragment RegistrationFields on Registration {
  state
  phoneLastThree
  otpExpiresAt
  resendAvailableAt
  fullName
  dateOfBirth
  sex
  permanentAddress
  unitCode
  email
  card {
    kind
    issuedOn
    expiresOn
  }
  mismatchedFields
  comparingSince
  hasPortrait
  application {
    code
    canRecreate
    status {
      ...StatusFields
    }
  }
}
fragment StatusFields on ApplicationStatus {
  code
  level
  state
  title
  text
  receivedAt
  dueAt
  decidedAt
  reasonText
  whatNext
  attempt
  timeline {
    at
    text
  }
}`, {"hash":"a45bc5f51d887072eae2e1d6913cc16d15077de7b21df7c5206cd0a7bee01e50"}) as unknown as TypedDocumentString<StartRegistrationMutation, StartRegistrationMutationVariables>;
export const ResumeRegistrationDocument = new TypedDocumentString(`
    mutation ResumeRegistration($input: ResumeRegistrationInput!) {
  resumeRegistration(input: $input) {
    __typename
    ... on RegistrationStarted {
      registrationId
      registration {
        ...RegistrationFields
      }
    }
    ...FieldsRefused
    ...RuleRefusedFields
  }
}
    fragment FieldsRefused on ValidationFailed {
  code
  message
  fields {
    path
    code
    message
  }
}
fragment RuleRefusedFields on RuleRefused {
  code
  message
  legalBasis
}
fragment RegistrationFields on Registration {
  state
  phoneLastThree
  otpExpiresAt
  resendAvailableAt
  fullName
  dateOfBirth
  sex
  permanentAddress
  unitCode
  email
  card {
    kind
    issuedOn
    expiresOn
  }
  mismatchedFields
  comparingSince
  hasPortrait
  application {
    code
    canRecreate
    status {
      ...StatusFields
    }
  }
}
fragment StatusFields on ApplicationStatus {
  code
  level
  state
  title
  text
  receivedAt
  dueAt
  decidedAt
  reasonText
  whatNext
  attempt
  timeline {
    at
    text
  }
}`, {"hash":"466e2efaeb892244e5d28bd70a93a5d0a8470f2143c240f40bafbe6beab78497"}) as unknown as TypedDocumentString<ResumeRegistrationMutation, ResumeRegistrationMutationVariables>;
export const DeclareIdentityDocument = new TypedDocumentString(`
    mutation DeclareIdentity($input: DeclareIdentityInput!) {
  declareIdentity(input: $input) {
    __typename
    ... on RegistrationChanged {
      registration {
        ...RegistrationFields
      }
    }
    ...FieldsRefused
    ...RuleRefusedFields
  }
}
    fragment FieldsRefused on ValidationFailed {
  code
  message
  fields {
    path
    code
    message
  }
}
fragment RuleRefusedFields on RuleRefused {
  code
  message
  legalBasis
}
fragment RegistrationFields on Registration {
  state
  phoneLastThree
  otpExpiresAt
  resendAvailableAt
  fullName
  dateOfBirth
  sex
  permanentAddress
  unitCode
  email
  card {
    kind
    issuedOn
    expiresOn
  }
  mismatchedFields
  comparingSince
  hasPortrait
  application {
    code
    canRecreate
    status {
      ...StatusFields
    }
  }
}
fragment StatusFields on ApplicationStatus {
  code
  level
  state
  title
  text
  receivedAt
  dueAt
  decidedAt
  reasonText
  whatNext
  attempt
  timeline {
    at
    text
  }
}`, {"hash":"00843548e58fa8b38f5262e0781635640d3943666a691efb4a2d92fe0a79aced"}) as unknown as TypedDocumentString<DeclareIdentityMutation, DeclareIdentityMutationVariables>;
export const RequestDataCorrectionDocument = new TypedDocumentString(`
    mutation RequestDataCorrection($input: RegistrationInput!) {
  requestDataCorrection(input: $input) {
    __typename
    ... on RegistrationChanged {
      registration {
        ...RegistrationFields
      }
    }
    ...FieldsRefused
    ...RuleRefusedFields
  }
}
    fragment FieldsRefused on ValidationFailed {
  code
  message
  fields {
    path
    code
    message
  }
}
fragment RuleRefusedFields on RuleRefused {
  code
  message
  legalBasis
}
fragment RegistrationFields on Registration {
  state
  phoneLastThree
  otpExpiresAt
  resendAvailableAt
  fullName
  dateOfBirth
  sex
  permanentAddress
  unitCode
  email
  card {
    kind
    issuedOn
    expiresOn
  }
  mismatchedFields
  comparingSince
  hasPortrait
  application {
    code
    canRecreate
    status {
      ...StatusFields
    }
  }
}
fragment StatusFields on ApplicationStatus {
  code
  level
  state
  title
  text
  receivedAt
  dueAt
  decidedAt
  reasonText
  whatNext
  attempt
  timeline {
    at
    text
  }
}`, {"hash":"4e49862e657eee85050b120131708f1337d96d49c37ea0d37d6323fecde0a116"}) as unknown as TypedDocumentString<RequestDataCorrectionMutation, RequestDataCorrectionMutationVariables>;
export const SendRegistrationCodeDocument = new TypedDocumentString(`
    mutation SendRegistrationCode($input: RegistrationInput!) {
  sendRegistrationCode(input: $input) {
    __typename
    ... on RegistrationChanged {
      registration {
        ...RegistrationFields
      }
    }
    ...FieldsRefused
    ...RuleRefusedFields
  }
}
    fragment FieldsRefused on ValidationFailed {
  code
  message
  fields {
    path
    code
    message
  }
}
fragment RuleRefusedFields on RuleRefused {
  code
  message
  legalBasis
}
fragment RegistrationFields on Registration {
  state
  phoneLastThree
  otpExpiresAt
  resendAvailableAt
  fullName
  dateOfBirth
  sex
  permanentAddress
  unitCode
  email
  card {
    kind
    issuedOn
    expiresOn
  }
  mismatchedFields
  comparingSince
  hasPortrait
  application {
    code
    canRecreate
    status {
      ...StatusFields
    }
  }
}
fragment StatusFields on ApplicationStatus {
  code
  level
  state
  title
  text
  receivedAt
  dueAt
  decidedAt
  reasonText
  whatNext
  attempt
  timeline {
    at
    text
  }
}`, {"hash":"8f17a8bb6a2d20c351eadd041194ba03be477d22bfeb79e319fced53ef6fe1ae"}) as unknown as TypedDocumentString<SendRegistrationCodeMutation, SendRegistrationCodeMutationVariables>;
export const VerifyRegistrationCodeDocument = new TypedDocumentString(`
    mutation VerifyRegistrationCode($input: VerifyRegistrationCodeInput!) {
  verifyRegistrationCode(input: $input) {
    __typename
    ... on RegistrationChanged {
      registration {
        ...RegistrationFields
      }
    }
    ... on OtpRefused {
      code
      message
      remainingGuesses
    }
    ...RuleRefusedFields
  }
}
    fragment RuleRefusedFields on RuleRefused {
  code
  message
  legalBasis
}
fragment RegistrationFields on Registration {
  state
  phoneLastThree
  otpExpiresAt
  resendAvailableAt
  fullName
  dateOfBirth
  sex
  permanentAddress
  unitCode
  email
  card {
    kind
    issuedOn
    expiresOn
  }
  mismatchedFields
  comparingSince
  hasPortrait
  application {
    code
    canRecreate
    status {
      ...StatusFields
    }
  }
}
fragment StatusFields on ApplicationStatus {
  code
  level
  state
  title
  text
  receivedAt
  dueAt
  decidedAt
  reasonText
  whatNext
  attempt
  timeline {
    at
    text
  }
}`, {"hash":"61e8a1d1fb921be3d68a68f986cb6c92f767bfbd1d8578dfab02b05b1ab12a1e"}) as unknown as TypedDocumentString<VerifyRegistrationCodeMutation, VerifyRegistrationCodeMutationVariables>;
export const SetRegistrationPasswordDocument = new TypedDocumentString(`
    mutation SetRegistrationPassword($input: SetRegistrationPasswordInput!) {
  setRegistrationPassword(input: $input) {
    __typename
    ... on RegistrationChanged {
      registration {
        ...RegistrationFields
      }
    }
    ...FieldsRefused
    ...RuleRefusedFields
  }
}
    fragment FieldsRefused on ValidationFailed {
  code
  message
  fields {
    path
    code
    message
  }
}
fragment RuleRefusedFields on RuleRefused {
  code
  message
  legalBasis
}
fragment RegistrationFields on Registration {
  state
  phoneLastThree
  otpExpiresAt
  resendAvailableAt
  fullName
  dateOfBirth
  sex
  permanentAddress
  unitCode
  email
  card {
    kind
    issuedOn
    expiresOn
  }
  mismatchedFields
  comparingSince
  hasPortrait
  application {
    code
    canRecreate
    status {
      ...StatusFields
    }
  }
}
fragment StatusFields on ApplicationStatus {
  code
  level
  state
  title
  text
  receivedAt
  dueAt
  decidedAt
  reasonText
  whatNext
  attempt
  timeline {
    at
    text
  }
}`, {"hash":"a6475183e4f260687b48f3ae0457cfaa6492d7fe7d61c36dda5a8f6e4dc815aa"}) as unknown as TypedDocumentString<SetRegistrationPasswordMutation, SetRegistrationPasswordMutationVariables>;
export const SubmitRegistrationDocument = new TypedDocumentString(`
    mutation SubmitRegistration($input: RegistrationInput!) {
  submitRegistration(input: $input) {
    __typename
    ... on RegistrationChanged {
      registration {
        ...RegistrationFields
      }
    }
    ...FieldsRefused
    ...RuleRefusedFields
  }
}
    fragment FieldsRefused on ValidationFailed {
  code
  message
  fields {
    path
    code
    message
  }
}
fragment RuleRefusedFields on RuleRefused {
  code
  message
  legalBasis
}
fragment RegistrationFields on Registration {
  state
  phoneLastThree
  otpExpiresAt
  resendAvailableAt
  fullName
  dateOfBirth
  sex
  permanentAddress
  unitCode
  email
  card {
    kind
    issuedOn
    expiresOn
  }
  mismatchedFields
  comparingSince
  hasPortrait
  application {
    code
    canRecreate
    status {
      ...StatusFields
    }
  }
}
fragment StatusFields on ApplicationStatus {
  code
  level
  state
  title
  text
  receivedAt
  dueAt
  decidedAt
  reasonText
  whatNext
  attempt
  timeline {
    at
    text
  }
}`, {"hash":"2034ccb8ae1bfd5b9b422ab063a3a3d917dc60c9473eda2bd6fe2cab65fa6ee4"}) as unknown as TypedDocumentString<SubmitRegistrationMutation, SubmitRegistrationMutationVariables>;
export const RecreateApplicationDocument = new TypedDocumentString(`
    mutation RecreateApplication($input: RegistrationInput!) {
  recreateApplication(input: $input) {
    __typename
    ... on RegistrationChanged {
      registration {
        ...RegistrationFields
      }
    }
    ...FieldsRefused
    ...RuleRefusedFields
  }
}
    fragment FieldsRefused on ValidationFailed {
  code
  message
  fields {
    path
    code
    message
  }
}
fragment RuleRefusedFields on RuleRefused {
  code
  message
  legalBasis
}
fragment RegistrationFields on Registration {
  state
  phoneLastThree
  otpExpiresAt
  resendAvailableAt
  fullName
  dateOfBirth
  sex
  permanentAddress
  unitCode
  email
  card {
    kind
    issuedOn
    expiresOn
  }
  mismatchedFields
  comparingSince
  hasPortrait
  application {
    code
    canRecreate
    status {
      ...StatusFields
    }
  }
}
fragment StatusFields on ApplicationStatus {
  code
  level
  state
  title
  text
  receivedAt
  dueAt
  decidedAt
  reasonText
  whatNext
  attempt
  timeline {
    at
    text
  }
}`, {"hash":"8417326a19746c0d590727a5f4df0b58d0dfdc3df084df1c86f5beb813fd6fc6"}) as unknown as TypedDocumentString<RecreateApplicationMutation, RecreateApplicationMutationVariables>;
export const ResidenceUnitsDocument = new TypedDocumentString(`
    query ResidenceUnits {
  residenceUnits {
    code
    name
  }
}
    `, {"hash":"a389ab17759d4e4bdfb451c980834bf47464aa7d4c9754c1c6caf5f89eee0d33"}) as unknown as TypedDocumentString<ResidenceUnitsQuery, ResidenceUnitsQueryVariables>;
export const SharingCodeDocument = new TypedDocumentString(`
    query SharingCode($id: ID!) {
  sharingCode(id: $id) {
    ...SharingCodeFields
  }
}
    fragment SharingCodeFields on SharingCode {
  id
  state
  facts
  expiresAt
  usedAt
  usedBy
  purpose
}`, {"hash":"36b203e99a35e79edb3332c8e0946aa7d6311ff61d73cb271228b8b673a80208"}) as unknown as TypedDocumentString<SharingCodeQuery, SharingCodeQueryVariables>;
export const CreateSharingCodeDocument = new TypedDocumentString(`
    mutation CreateSharingCode($input: CreateSharingCodeInput!) {
  createSharingCode(input: $input) {
    __typename
    ... on SharingCodeCreated {
      qrContent
      sharingCode {
        ...SharingCodeFields
      }
    }
    ...RuleRefusedFields
  }
}
    fragment RuleRefusedFields on RuleRefused {
  code
  message
  legalBasis
}
fragment SharingCodeFields on SharingCode {
  id
  state
  facts
  expiresAt
  usedAt
  usedBy
  purpose
}`, {"hash":"6481c9312f0ae2044d54df8c3373011294c59fe999d55fcd93011f7eca52da66"}) as unknown as TypedDocumentString<CreateSharingCodeMutation, CreateSharingCodeMutationVariables>;
export const HolderDocument = new TypedDocumentString(`
    query Holder {
  holder {
    ...HolderFields
  }
}
    fragment HolderFields on Holder {
  fullName
  maskedPersonalIdNumber
  accountLevel
  accountState
  signedInAt
  sessionEndsAt
}`, {"hash":"0b883782b43006f5ef5b586cb98cf7eee5fa4aea0e254cf12bdf249aef31a0fc"}) as unknown as TypedDocumentString<HolderQuery, HolderQueryVariables>;
export const StartSignInDocument = new TypedDocumentString(`
    mutation StartSignIn($input: StartSignInInput!) {
  startSignIn(input: $input) {
    __typename
    ...SignInStartedFields
    ...FieldsRefused
    ...RuleRefusedFields
  }
}
    fragment FieldsRefused on ValidationFailed {
  code
  message
  fields {
    path
    code
    message
  }
}
fragment RuleRefusedFields on RuleRefused {
  code
  message
  legalBasis
}
fragment SignInStartedFields on SignInStarted {
  flowId
  otpExpiresAt
  resendAvailableAt
  phoneLastThree
}`, {"hash":"537f9b7e6bfa3ea98e66103152fb8c9f02dcb3879ddc6298972eca40bd55a9c4"}) as unknown as TypedDocumentString<StartSignInMutation, StartSignInMutationVariables>;
export const ResendSignInCodeDocument = new TypedDocumentString(`
    mutation ResendSignInCode($input: ResendSignInCodeInput!) {
  resendSignInCode(input: $input) {
    __typename
    ...SignInStartedFields
    ...RuleRefusedFields
  }
}
    fragment RuleRefusedFields on RuleRefused {
  code
  message
  legalBasis
}
fragment SignInStartedFields on SignInStarted {
  flowId
  otpExpiresAt
  resendAvailableAt
  phoneLastThree
}`, {"hash":"9d65eed6c33743b7b0d00f79de7f69e91ef41bad26e236fc99afceb064cf1fc6"}) as unknown as TypedDocumentString<ResendSignInCodeMutation, ResendSignInCodeMutationVariables>;
export const CompleteSignInDocument = new TypedDocumentString(`
    mutation CompleteSignIn($input: CompleteSignInInput!) {
  completeSignIn(input: $input) {
    __typename
    ... on OtpRefused {
      code
      remainingGuesses
    }
    ...StandingLock
    ...RuleRefusedFields
  }
}
    fragment StandingLock on AccountLocked {
  code
  message
  grounds {
    kind
    startedAt
  }
}
fragment RuleRefusedFields on RuleRefused {
  code
  message
  legalBasis
}`, {"hash":"30f00d956e52f743fb290d4f8d1aaa0cebddd65bdcfaf4618f165755d589d21f"}) as unknown as TypedDocumentString<CompleteSignInMutation, CompleteSignInMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut {
    signedOutAt
  }
}
    `, {"hash":"9cda74f647deb1b89b9df62bcc9356eaeb67795258e578b8668ec4c7110393a1"}) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const AccountStandingDocument = new TypedDocumentString(`
    query AccountStanding {
  myRecord {
    openApplications
    openRequests
    papersToCheck
  }
}
    `, {"hash":"6aeecbe2e4d537ec6c356db3efd997f58fca24f49b7a5c29bf3fc4fb8062bce2"}) as unknown as TypedDocumentString<AccountStandingQuery, AccountStandingQueryVariables>;
export const ApplicationStatusDocument = new TypedDocumentString(`
    mutation ApplicationStatus($input: ApplicationStatusInput!) {
  applicationStatus(input: $input) {
    __typename
    ... on ApplicationStatusFound {
      status {
        ...StatusFields
      }
    }
    ...FieldsRefused
    ...RuleRefusedFields
  }
}
    fragment FieldsRefused on ValidationFailed {
  code
  message
  fields {
    path
    code
    message
  }
}
fragment RuleRefusedFields on RuleRefused {
  code
  message
  legalBasis
}
fragment StatusFields on ApplicationStatus {
  code
  level
  state
  title
  text
  receivedAt
  dueAt
  decidedAt
  reasonText
  whatNext
  attempt
  timeline {
    at
    text
  }
}`, {"hash":"b2506c2cde107b13db2aa6e577a3754cd4bfc6eeef315969768a89dbe67a8f30"}) as unknown as TypedDocumentString<ApplicationStatusMutation, ApplicationStatusMutationVariables>;