export { Account } from './account.entity.ts';
export { codeJob, codeTimes, holdDownMessages, sendActivationCode } from './activation-codes.ts';
export { endRunningActivations } from './activation.queries.ts';
export { ActivationPortalResolver } from './activation.portal-resolver.ts';
export { OtpRefused } from './activation.views.ts';
export { SignInPortalResolver } from './sign-in.portal-resolver.ts';
export { findHolderBySession } from './sign-in.queries.ts';
export { sendSignInCode } from './start-sign-in.ts';
