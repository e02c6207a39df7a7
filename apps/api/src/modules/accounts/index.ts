export { Account } from './account.entity.ts';
export { findAccountBehind, findAccountOfHolder, type AccountBehind } from './account.queries.ts';
export { ActivationPortalResolver } from './activation.portal-resolver.ts';
export { forgetOldAttempts } from './forget-old-attempts.ts';
export { startActivationWindow } from './activation-window.ts';
export { OtpRefused, SecurityQuestion, securityQuestionsIn } from './activation.views.ts';
export { SecurityAnswerInput } from './activation.inputs.ts';
export { cancelRecovery } from './cancel-recovery.ts';
export { findHolderFacts, insertSecurityAnswers } from './credential.queries.ts';
export {
  codeJob,
  codeTimes,
  holdDownMessages,
  judgeCode,
  openFlow,
  resendCodeOf,
  resendCode,
  sendCode,
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
export { startFlow } from './start-flow.ts';
export { tryCode, trySecret, type SecretVerdict } from './tries.ts';
export { forgetTries } from './tries.queries.ts';
