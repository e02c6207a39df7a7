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

/** Where an account stands in its life. */
export type AccountState =
  /** Đã kích hoạt (Activated). */
  | 'ACTIVE'
  /** Chưa kích hoạt (Not activated). */
  | 'GRANTED'
  /** Đã khóa (Locked). */
  | 'LOCKED';

/** What an officer can do with an application. */
export type ApplicationAction =
  /** Phê duyệt (Approve). */
  | 'APPROVE'
  /** Từ chối (Refuse). */
  | 'REFUSE'
  /** Trả lại để bổ sung (Return for correction). */
  | 'RETURN';

/** Which applications; a field left out does not narrow. */
export type ApplicationFilter = {
  /** Differs from the population database or has no record there, or not; null: both. */
  hasMismatch?: boolean | null | undefined;
  /** Undecided and past the legal term, or not; null: both. */
  isOverdue?: boolean | null | undefined;
  /** The level applied for; null: both. */
  level?: AccountLevel | null | undefined;
  /** Part of the name, with or without diacritics, or the start of a code 'HS-…'; 2 to 100 characters. Error: BAD_USER_INPUT. */
  search?: string | null | undefined;
  /** Any of these states; null or empty: all. */
  states?: Array<ApplicationState> | null | undefined;
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

/** Which application is approved, as it was read. */
export type ApproveApplicationInput = {
  /** The version that was read. Refusal: StaleVersion. */
  expectedVersion: number;
  /** The application. */
  id: string;
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

/** Which part of a list that people page through by number. */
export type PageInput = {
  /** Rows to give, 1 to 100. Error: BAD_USER_INPUT. */
  limit?: number;
  /** Rows to leave out, 0 to 10000; whoever looks further narrows the filter. Error: BAD_USER_INPUT. */
  offset?: number;
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
  /** What they are needed for, 10 to 300 characters; kept in the audit chain. Refusal: ValidationFailed. */
  purpose: string;
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

export type AdministrativeUnitsQueryVariables = Exact<{ [key: string]: never; }>;


export type AdministrativeUnitsQuery = { administrativeUnits: Array<{ code: string, name: string }> };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { username: string, displayName: string, permissions: Array<string>, units: Array<{ code: string, name: string }> } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn:
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'SignedIn', officer: { username: string, displayName: string, permissions: Array<string>, units: Array<{ code: string, name: string }> } }
   };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { signedOutAt: string } };

export type ApplicationsQueryVariables = Exact<{
  page?: PageInput | null | undefined;
  filter?: ApplicationFilter | null | undefined;
  sort?: ApplicationSort | null | undefined;
}>;


export type ApplicationsQuery = { applications: { total: number, totalIsCapped: boolean, items: Array<{ id: string, code: string, version: number, state: ApplicationState, level: AccountLevel, fullName: string, maskedPersonalIdNumber: string, receivedAt: string, dueAt: string | null, isOverdue: boolean, workingMinutesLeft: number | null, populationCheckOutcome: PopulationCheckOutcome | null, mismatchedFields: Array<ComparedFieldName>, allowedActions: Array<ApplicationAction>, unit: { code: string, name: string } }> } };

export type ApplicationCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type ApplicationCountsQuery = { applicationCounts: { overdue: number, mismatched: number, byState: Array<{ state: ApplicationState, count: number }> } };

export type ApplicationCaseQueryVariables = Exact<{
  id: string;
}>;


export type ApplicationCaseQuery = { application: { id: string, code: string, version: number, state: ApplicationState, level: AccountLevel, receivedAt: string, dueAt: string | null, isOverdue: boolean, workingMinutesLeft: number | null, legalRegime: string, deadlineLegalBasis: string, allowedActions: Array<ApplicationAction>, unit: { code: string, name: string }, applicant: { fullName: string, dateOfBirth: string, sex: Sex, permanentAddress: string, maskedPersonalIdNumber: string, maskedPhoneNumber: string }, populationCheck: { outcome: PopulationCheckOutcome, checkedAt: string, fields: Array<{ field: ComparedFieldName, declared: string, recorded: string | null, isMatch: boolean }> } | null, numberWarnings: Array<{ path: string, code: string, message: string }>, decision: { outcome: ApplicationState, decidedAt: string, decidedBy: string, reasonCode: string | null, reasonText: string | null } | null, account: { level: AccountLevel, state: AccountState, grantedAt: string, activatedAt: string | null } | null, history: Array<{ at: string, action: string, actorName: string }> } };

export type ApplicationCasePartsFragment = { id: string, code: string, version: number, state: ApplicationState, level: AccountLevel, receivedAt: string, dueAt: string | null, isOverdue: boolean, workingMinutesLeft: number | null, legalRegime: string, deadlineLegalBasis: string, allowedActions: Array<ApplicationAction>, unit: { code: string, name: string }, applicant: { fullName: string, dateOfBirth: string, sex: Sex, permanentAddress: string, maskedPersonalIdNumber: string, maskedPhoneNumber: string }, populationCheck: { outcome: PopulationCheckOutcome, checkedAt: string, fields: Array<{ field: ComparedFieldName, declared: string, recorded: string | null, isMatch: boolean }> } | null, numberWarnings: Array<{ path: string, code: string, message: string }>, decision: { outcome: ApplicationState, decidedAt: string, decidedBy: string, reasonCode: string | null, reasonText: string | null } | null, account: { level: AccountLevel, state: AccountState, grantedAt: string, activatedAt: string | null } | null, history: Array<{ at: string, action: string, actorName: string }> };

export type ApproveApplicationMutationVariables = Exact<{
  input: ApproveApplicationInput;
}>;


export type ApproveApplicationMutation = { approveApplication:
    | { __typename: 'ApplicationApproved', application: { id: string, code: string, version: number, state: ApplicationState, level: AccountLevel, receivedAt: string, dueAt: string | null, isOverdue: boolean, workingMinutesLeft: number | null, legalRegime: string, deadlineLegalBasis: string, allowedActions: Array<ApplicationAction>, unit: { code: string, name: string }, applicant: { fullName: string, dateOfBirth: string, sex: Sex, permanentAddress: string, maskedPersonalIdNumber: string, maskedPhoneNumber: string }, populationCheck: { outcome: PopulationCheckOutcome, checkedAt: string, fields: Array<{ field: ComparedFieldName, declared: string, recorded: string | null, isMatch: boolean }> } | null, numberWarnings: Array<{ path: string, code: string, message: string }>, decision: { outcome: ApplicationState, decidedAt: string, decidedBy: string, reasonCode: string | null, reasonText: string | null } | null, account: { level: AccountLevel, state: AccountState, grantedAt: string, activatedAt: string | null } | null, history: Array<{ at: string, action: string, actorName: string }> } }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'StaleVersion', code: string, message: string, legalBasis: string | null }
    | { __typename: 'StateConflict', code: string, message: string, legalBasis: string | null }
   };

export type ReturnApplicationMutationVariables = Exact<{
  input: ReturnApplicationInput;
}>;


export type ReturnApplicationMutation = { returnApplication:
    | { __typename: 'ApplicationReturned', application: { id: string, code: string, version: number, state: ApplicationState, level: AccountLevel, receivedAt: string, dueAt: string | null, isOverdue: boolean, workingMinutesLeft: number | null, legalRegime: string, deadlineLegalBasis: string, allowedActions: Array<ApplicationAction>, unit: { code: string, name: string }, applicant: { fullName: string, dateOfBirth: string, sex: Sex, permanentAddress: string, maskedPersonalIdNumber: string, maskedPhoneNumber: string }, populationCheck: { outcome: PopulationCheckOutcome, checkedAt: string, fields: Array<{ field: ComparedFieldName, declared: string, recorded: string | null, isMatch: boolean }> } | null, numberWarnings: Array<{ path: string, code: string, message: string }>, decision: { outcome: ApplicationState, decidedAt: string, decidedBy: string, reasonCode: string | null, reasonText: string | null } | null, account: { level: AccountLevel, state: AccountState, grantedAt: string, activatedAt: string | null } | null, history: Array<{ at: string, action: string, actorName: string }> } }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
    | { __typename: 'StaleVersion', code: string, message: string, legalBasis: string | null }
    | { __typename: 'StateConflict', code: string, message: string, legalBasis: string | null }
    | { __typename: 'ValidationFailed', code: string, message: string, legalBasis: string | null, fields: Array<{ path: string, code: string, message: string }> }
   };

export type RefuseApplicationMutationVariables = Exact<{
  input: RefuseApplicationInput;
}>;


export type RefuseApplicationMutation = { refuseApplication:
    | { __typename: 'ApplicationRefused', application: { id: string, code: string, version: number, state: ApplicationState, level: AccountLevel, receivedAt: string, dueAt: string | null, isOverdue: boolean, workingMinutesLeft: number | null, legalRegime: string, deadlineLegalBasis: string, allowedActions: Array<ApplicationAction>, unit: { code: string, name: string }, applicant: { fullName: string, dateOfBirth: string, sex: Sex, permanentAddress: string, maskedPersonalIdNumber: string, maskedPhoneNumber: string }, populationCheck: { outcome: PopulationCheckOutcome, checkedAt: string, fields: Array<{ field: ComparedFieldName, declared: string, recorded: string | null, isMatch: boolean }> } | null, numberWarnings: Array<{ path: string, code: string, message: string }>, decision: { outcome: ApplicationState, decidedAt: string, decidedBy: string, reasonCode: string | null, reasonText: string | null } | null, account: { level: AccountLevel, state: AccountState, grantedAt: string, activatedAt: string | null } | null, history: Array<{ at: string, action: string, actorName: string }> } }
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

export type TargetCampaignsQueryVariables = Exact<{ [key: string]: never; }>;


export type TargetCampaignsQuery = { targetCampaigns: { items: Array<{ id: string, documentNumber: string, issuedOn: string, issuer: string, targetTotal: number }> } };

export type WardProgressQueryVariables = Exact<{
  campaignId: string;
}>;


export type WardProgressQuery = { wardProgress: { asOf: string, campaign: { id: string, documentNumber: string, issuedOn: string, issuer: string, targetTotal: number }, rows: Array<{ target: number, activated: number, remaining: number, percent: number, unit: { code: string, name: string } }>, total: { target: number, activated: number, remaining: number, percent: number } } };

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
export const ApplicationCasePartsFragmentDoc = new TypedDocumentString(`
    fragment ApplicationCaseParts on Application {
  id
  code
  version
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
  legalRegime
  deadlineLegalBasis
  applicant {
    fullName
    dateOfBirth
    sex
    permanentAddress
    maskedPersonalIdNumber
    maskedPhoneNumber
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
    level
    state
    grantedAt
    activatedAt
  }
  history {
    at
    action
    actorName
  }
  allowedActions
}
    `, {"fragmentName":"ApplicationCaseParts"}) as unknown as TypedDocumentString<ApplicationCasePartsFragment, unknown>;
export const AdministrativeUnitsDocument = new TypedDocumentString(`
    query AdministrativeUnits {
  administrativeUnits {
    code
    name
  }
}
    `, {"hash":"64e664c5bdeb8b5ffe271050f06f27064b904a551d1985b250ad36fb8d489add"}) as unknown as TypedDocumentString<AdministrativeUnitsQuery, AdministrativeUnitsQueryVariables>;
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
    ... on Refusal {
      code
      message
      legalBasis
    }
  }
}
    `, {"hash":"52b4af6eb21c631956fd2c72b14e33b5b4eb794d2e54aa59fddd8e76b9c224be"}) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut {
    signedOutAt
  }
}
    `, {"hash":"9cda74f647deb1b89b9df62bcc9356eaeb67795258e578b8668ec4c7110393a1"}) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const ApplicationsDocument = new TypedDocumentString(`
    query Applications($page: PageInput, $filter: ApplicationFilter, $sort: ApplicationSort) {
  applications(page: $page, filter: $filter, sort: $sort) {
    items {
      id
      code
      version
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
      allowedActions
    }
    total
    totalIsCapped
  }
}
    `, {"hash":"349be6dd19fb5f781c9434f3bbc2ee1d1ff0835d8a8d12b813e5af5fc28b69d9"}) as unknown as TypedDocumentString<ApplicationsQuery, ApplicationsQueryVariables>;
export const ApplicationCountsDocument = new TypedDocumentString(`
    query ApplicationCounts {
  applicationCounts {
    byState {
      state
      count
    }
    overdue
    mismatched
  }
}
    `, {"hash":"748867fec3816babb4ae5259ffc5eef29f0791dd9ab1bc06aa5556716541c9a4"}) as unknown as TypedDocumentString<ApplicationCountsQuery, ApplicationCountsQueryVariables>;
export const ApplicationCaseDocument = new TypedDocumentString(`
    query ApplicationCase($id: ID!) {
  application(id: $id) {
    ...ApplicationCaseParts
  }
}
    fragment ApplicationCaseParts on Application {
  id
  code
  version
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
  legalRegime
  deadlineLegalBasis
  applicant {
    fullName
    dateOfBirth
    sex
    permanentAddress
    maskedPersonalIdNumber
    maskedPhoneNumber
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
    level
    state
    grantedAt
    activatedAt
  }
  history {
    at
    action
    actorName
  }
  allowedActions
}`, {"hash":"2dc10cf3cd5e96139afe75553eace28e0720a8e46ecbaba68bbc3f7932d5ea42"}) as unknown as TypedDocumentString<ApplicationCaseQuery, ApplicationCaseQueryVariables>;
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
  legalRegime
  deadlineLegalBasis
  applicant {
    fullName
    dateOfBirth
    sex
    permanentAddress
    maskedPersonalIdNumber
    maskedPhoneNumber
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
    level
    state
    grantedAt
    activatedAt
  }
  history {
    at
    action
    actorName
  }
  allowedActions
}`, {"hash":"a763e585b7f6d1fccd6fefda405e920cad596a38603722de263c9a012c21b58d"}) as unknown as TypedDocumentString<ApproveApplicationMutation, ApproveApplicationMutationVariables>;
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
  legalRegime
  deadlineLegalBasis
  applicant {
    fullName
    dateOfBirth
    sex
    permanentAddress
    maskedPersonalIdNumber
    maskedPhoneNumber
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
    level
    state
    grantedAt
    activatedAt
  }
  history {
    at
    action
    actorName
  }
  allowedActions
}`, {"hash":"c14155d1c5b0e8b49ea5ee736a0c06b81fe902094052ba950b35dec18ea10f4e"}) as unknown as TypedDocumentString<ReturnApplicationMutation, ReturnApplicationMutationVariables>;
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
  legalRegime
  deadlineLegalBasis
  applicant {
    fullName
    dateOfBirth
    sex
    permanentAddress
    maskedPersonalIdNumber
    maskedPhoneNumber
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
    level
    state
    grantedAt
    activatedAt
  }
  history {
    at
    action
    actorName
  }
  allowedActions
}`, {"hash":"d1d7c25a829afce361739bddcbfcdd70d3be6886f276b99419e9265924cc9a46"}) as unknown as TypedDocumentString<RefuseApplicationMutation, RefuseApplicationMutationVariables>;
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
export const TargetCampaignsDocument = new TypedDocumentString(`
    query TargetCampaigns {
  targetCampaigns {
    items {
      id
      documentNumber
      issuedOn
      issuer
      targetTotal
    }
  }
}
    `, {"hash":"a913c66f0ec76957cabb4e03b1de9a4bef9db0e9dd8a796b4d8e912a19e52454"}) as unknown as TypedDocumentString<TargetCampaignsQuery, TargetCampaignsQueryVariables>;
export const WardProgressDocument = new TypedDocumentString(`
    query WardProgress($campaignId: ID!) {
  wardProgress(campaignId: $campaignId) {
    campaign {
      id
      documentNumber
      issuedOn
      issuer
      targetTotal
    }
    asOf
    rows {
      unit {
        code
        name
      }
      target
      activated
      remaining
      percent
    }
    total {
      target
      activated
      remaining
      percent
    }
  }
}
    `, {"hash":"f6238bd95075f2e51bdd8dc4ebb9f761bf7f6c8f37de67128402701b9a28258e"}) as unknown as TypedDocumentString<WardProgressQuery, WardProgressQueryVariables>;