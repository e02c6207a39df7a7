/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Mức độ tài khoản định danh điện tử. */
export type AccountLevel =
  /** Mức độ 1 (Level 1). */
  | 'LEVEL_1'
  /** Mức độ 2 (Level 2). */
  | 'LEVEL_2';

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

/** The code that came by SMS. */
export type CompleteSignInInput = {
  /** Six digits; spaces are left out. */
  code: string;
  /** As given by startSignIn. */
  flowId: string;
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

/** Bỏ giấy tờ. */
export type RemovePaperInput = {
  /** Its version as read; another one is refused as STALE_VERSION. */
  expectedVersion: number;
  /** Which paper. */
  paperId: string;
};

/** Which activation needs another code. */
export type ResendActivationCodeInput = {
  /** As given by startActivation. */
  flowId: string;
};

/** Which sign-in needs another code. */
export type ResendSignInCodeInput = {
  /** As given by startSignIn. */
  flowId: string;
};

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

/** The code that came by SMS. */
export type VerifyActivationCodeInput = {
  /** Six digits; spaces are left out. */
  code: string;
  /** As given by startActivation. */
  flowId: string;
};

/** The code that came by SMS. */
export type VerifyRegistrationCodeInput = {
  /** Six digits; spaces are left out. */
  code: string;
  /** As given by startRegistration or resumeRegistration. */
  registrationId: string;
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

export type HolderFieldsFragment = { fullName: string, maskedPersonalIdNumber: string, accountLevel: AccountLevel, signedInAt: string, sessionEndsAt: string };

export type SignInStartedFieldsFragment = { flowId: string, otpExpiresAt: string, resendAvailableAt: string, phoneLastThree: string };

export type HolderQueryVariables = Exact<{ [key: string]: never; }>;


export type HolderQuery = { holder: { fullName: string, maskedPersonalIdNumber: string, accountLevel: AccountLevel, signedInAt: string, sessionEndsAt: string } | null };

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
    | { __typename: 'AccountLocked' }
    | { __typename: 'HolderSignedIn' }
    | { __typename: 'OtpRefused', code: string, remainingGuesses: number }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
   };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { signedOutAt: string } };

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
  signedInAt
  sessionEndsAt
}`, {"hash":"131b8add974d9cef6c0c1614b28fa019b56eb4caf863f1b4f95e1a8ecd2a350c"}) as unknown as TypedDocumentString<HolderQuery, HolderQueryVariables>;
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
    ...RuleRefusedFields
  }
}
    fragment RuleRefusedFields on RuleRefused {
  code
  message
  legalBasis
}`, {"hash":"308117a8857cc8835846db76d3b0ca4f173426e9e3d0f12fb636cb82007188de"}) as unknown as TypedDocumentString<CompleteSignInMutation, CompleteSignInMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut {
    signedOutAt
  }
}
    `, {"hash":"9cda74f647deb1b89b9df62bcc9356eaeb67795258e578b8668ec4c7110393a1"}) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
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