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

/** The secrets that the holder chooses. None of them is ever logged or given back. */
export type CompleteActivationInput = {
  /** As given by startActivation, after the code was right. */
  flowId: string;
  /** Mã passcode: six digits, no plain run or repetition. */
  passcode: string;
  /** Mật khẩu: 8 to 20 characters with a digit, a capital, a small letter and one of ! @ # $ % ^ * ( ) _ - */
  password: string;
  /** Exactly two different questions. */
  securityAnswers: Array<SecurityAnswerInput>;
};

/** Which activation needs another code. */
export type ResendActivationCodeInput = {
  /** As given by startActivation. */
  flowId: string;
};

/** One security question with its answer. */
export type SecurityAnswerInput = {
  /** 1 to 100 characters; case, diacritics and double spaces will not matter later. */
  answer: string;
  /** One of securityQuestions. */
  questionId: string;
};

/** Whose account is activated. */
export type StartActivationInput = {
  /** Số định danh cá nhân: 12 digits, spaces and dots allowed. */
  personalIdNumber: string;
  /** The mobile number that was given with the application. */
  phoneNumber: string;
};

/** The code that came by SMS. */
export type VerifyActivationCodeInput = {
  /** Six digits; spaces are left out. */
  code: string;
  /** As given by startActivation. */
  flowId: string;
};

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
    | { __typename: 'ActivationCodeVerified', flowId: string, completeBefore: string }
    | { __typename: 'OtpRefused', code: string, message: string, remainingGuesses: number }
    | { __typename: 'RuleRefused', code: string, message: string, legalBasis: string | null }
   };

export type CompleteActivationMutationVariables = Exact<{
  input: CompleteActivationInput;
}>;


export type CompleteActivationMutation = { completeActivation:
    | { __typename: 'ActivationCompleted', activatedAt: string, accountLevel: AccountLevel }
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
    ... on ActivationStarted {
      flowId
      otpExpiresAt
      resendAvailableAt
    }
    ... on ValidationFailed {
      code
      message
      fields {
        path
        code
        message
      }
    }
  }
}
    `, {"hash":"7131e3e65acd42094b87a849fc161ed44223ca39eff6fd05f469bf32b697415f"}) as unknown as TypedDocumentString<StartActivationMutation, StartActivationMutationVariables>;
export const ResendActivationCodeDocument = new TypedDocumentString(`
    mutation ResendActivationCode($input: ResendActivationCodeInput!) {
  resendActivationCode(input: $input) {
    __typename
    ... on ActivationStarted {
      flowId
      otpExpiresAt
      resendAvailableAt
    }
    ... on RuleRefused {
      code
      message
      legalBasis
    }
  }
}
    `, {"hash":"6ec634a677cffaf897f15a8e9269250a316201561b60dd93de7bbef40ed8ee3f"}) as unknown as TypedDocumentString<ResendActivationCodeMutation, ResendActivationCodeMutationVariables>;
export const VerifyActivationCodeDocument = new TypedDocumentString(`
    mutation VerifyActivationCode($input: VerifyActivationCodeInput!) {
  verifyActivationCode(input: $input) {
    __typename
    ... on ActivationCodeVerified {
      flowId
      completeBefore
    }
    ... on OtpRefused {
      code
      message
      remainingGuesses
    }
    ... on RuleRefused {
      code
      message
      legalBasis
    }
  }
}
    `, {"hash":"b3793f33cacd4cea2d209050e192c0c6542501cd3f98b7a52688085070445eba"}) as unknown as TypedDocumentString<VerifyActivationCodeMutation, VerifyActivationCodeMutationVariables>;
export const CompleteActivationDocument = new TypedDocumentString(`
    mutation CompleteActivation($input: CompleteActivationInput!) {
  completeActivation(input: $input) {
    __typename
    ... on ActivationCompleted {
      activatedAt
      accountLevel
    }
    ... on ValidationFailed {
      code
      message
      fields {
        path
        code
        message
      }
    }
    ... on RuleRefused {
      code
      message
      legalBasis
    }
  }
}
    `, {"hash":"39a16f123cab9f95b4e4e81463242357771bb825446a891887dbdd6bc0f53672"}) as unknown as TypedDocumentString<CompleteActivationMutation, CompleteActivationMutationVariables>;