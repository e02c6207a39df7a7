/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query SecurityQuestions {\n  securityQuestions {\n    id\n    text\n  }\n}\n\nmutation StartActivation($input: StartActivationInput!) {\n  startActivation(input: $input) {\n    __typename\n    ... on ActivationStarted {\n      flowId\n      otpExpiresAt\n      resendAvailableAt\n    }\n    ... on ValidationFailed {\n      code\n      message\n      fields {\n        path\n        code\n        message\n      }\n    }\n  }\n}\n\nmutation ResendActivationCode($input: ResendActivationCodeInput!) {\n  resendActivationCode(input: $input) {\n    __typename\n    ... on ActivationStarted {\n      flowId\n      otpExpiresAt\n      resendAvailableAt\n    }\n    ... on RuleRefused {\n      code\n      message\n      legalBasis\n    }\n  }\n}\n\nmutation VerifyActivationCode($input: VerifyActivationCodeInput!) {\n  verifyActivationCode(input: $input) {\n    __typename\n    ... on ActivationCodeVerified {\n      flowId\n      completeBefore\n    }\n    ... on OtpRefused {\n      code\n      message\n      remainingGuesses\n    }\n    ... on RuleRefused {\n      code\n      message\n      legalBasis\n    }\n  }\n}\n\nmutation CompleteActivation($input: CompleteActivationInput!) {\n  completeActivation(input: $input) {\n    __typename\n    ... on ActivationCompleted {\n      activatedAt\n      accountLevel\n    }\n    ... on ValidationFailed {\n      code\n      message\n      fields {\n        path\n        code\n        message\n      }\n    }\n    ... on RuleRefused {\n      code\n      message\n      legalBasis\n    }\n  }\n}": typeof types.SecurityQuestionsDocument,
};
const documents: Documents = {
    "query SecurityQuestions {\n  securityQuestions {\n    id\n    text\n  }\n}\n\nmutation StartActivation($input: StartActivationInput!) {\n  startActivation(input: $input) {\n    __typename\n    ... on ActivationStarted {\n      flowId\n      otpExpiresAt\n      resendAvailableAt\n    }\n    ... on ValidationFailed {\n      code\n      message\n      fields {\n        path\n        code\n        message\n      }\n    }\n  }\n}\n\nmutation ResendActivationCode($input: ResendActivationCodeInput!) {\n  resendActivationCode(input: $input) {\n    __typename\n    ... on ActivationStarted {\n      flowId\n      otpExpiresAt\n      resendAvailableAt\n    }\n    ... on RuleRefused {\n      code\n      message\n      legalBasis\n    }\n  }\n}\n\nmutation VerifyActivationCode($input: VerifyActivationCodeInput!) {\n  verifyActivationCode(input: $input) {\n    __typename\n    ... on ActivationCodeVerified {\n      flowId\n      completeBefore\n    }\n    ... on OtpRefused {\n      code\n      message\n      remainingGuesses\n    }\n    ... on RuleRefused {\n      code\n      message\n      legalBasis\n    }\n  }\n}\n\nmutation CompleteActivation($input: CompleteActivationInput!) {\n  completeActivation(input: $input) {\n    __typename\n    ... on ActivationCompleted {\n      activatedAt\n      accountLevel\n    }\n    ... on ValidationFailed {\n      code\n      message\n      fields {\n        path\n        code\n        message\n      }\n    }\n    ... on RuleRefused {\n      code\n      message\n      legalBasis\n    }\n  }\n}": types.SecurityQuestionsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SecurityQuestions {\n  securityQuestions {\n    id\n    text\n  }\n}\n\nmutation StartActivation($input: StartActivationInput!) {\n  startActivation(input: $input) {\n    __typename\n    ... on ActivationStarted {\n      flowId\n      otpExpiresAt\n      resendAvailableAt\n    }\n    ... on ValidationFailed {\n      code\n      message\n      fields {\n        path\n        code\n        message\n      }\n    }\n  }\n}\n\nmutation ResendActivationCode($input: ResendActivationCodeInput!) {\n  resendActivationCode(input: $input) {\n    __typename\n    ... on ActivationStarted {\n      flowId\n      otpExpiresAt\n      resendAvailableAt\n    }\n    ... on RuleRefused {\n      code\n      message\n      legalBasis\n    }\n  }\n}\n\nmutation VerifyActivationCode($input: VerifyActivationCodeInput!) {\n  verifyActivationCode(input: $input) {\n    __typename\n    ... on ActivationCodeVerified {\n      flowId\n      completeBefore\n    }\n    ... on OtpRefused {\n      code\n      message\n      remainingGuesses\n    }\n    ... on RuleRefused {\n      code\n      message\n      legalBasis\n    }\n  }\n}\n\nmutation CompleteActivation($input: CompleteActivationInput!) {\n  completeActivation(input: $input) {\n    __typename\n    ... on ActivationCompleted {\n      activatedAt\n      accountLevel\n    }\n    ... on ValidationFailed {\n      code\n      message\n      fields {\n        path\n        code\n        message\n      }\n    }\n    ... on RuleRefused {\n      code\n      message\n      legalBasis\n    }\n  }\n}"): typeof import('./graphql').SecurityQuestionsDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
