export { Account } from './account.entity.ts';
export {
  findAccountBehind,
  findAccountOfHolder,
  findAccountWithin,
  getHeldAccount,
  holdAccount,
  type AccountBehind,
} from './account.queries.ts';
export { ActivationPortalResolver } from './activation.portal-resolver.ts';
export { forgetOldAttempts } from './forget-old-attempts.ts';
export { restartActivationWindow, startActivationWindow } from './activation-window.ts';
export { forgetActivationWindow } from './activation-window.queries.ts';
export { OtpRefused, otpRefused, SecurityQuestion, securityQuestionsIn } from './activation.views.ts';
export { SecurityAnswerInput } from './activation.inputs.ts';
export { findHolderFacts, findSecretsForUpdate, insertSecurityAnswers } from './credential.queries.ts';
export {
  codeJob,
  codeTimes,
  holdDownMessages,
  judgeCode,
  openFlow,
  resendCodeOf,
  resendCode,
  type CodeTimes,
  type FlowRequest,
  type HolderServices,
  type StartedFlow,
} from './holder-flow.ts';
export {
  endRunningFlows,
  findFlow,
  findFlowForUpdate,
  insertFlow,
  markFlowCompleted,
  markFlowVerified,
  type HolderFlow,
} from './holder-flow.queries.ts';
export { assertGoodPassword } from './new-password.ts';
export { withReauthentication } from './re-authentication.ts';
export { provePhone } from './prove-phone.ts';
export { sendCode } from './send-code.ts';
export { startFlow } from './start-flow.ts';
export { tryCode, trySecret, type SecretVerdict } from './tries.ts';
export { forgetTries } from './tries.queries.ts';
