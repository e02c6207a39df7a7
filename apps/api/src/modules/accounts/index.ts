export { Account } from './account.entity.ts';
export { findAccountBehind, findAccountOfHolder, type AccountBehind } from './account.queries.ts';
export { ActivationPortalResolver } from './activation.portal-resolver.ts';
export { startActivationWindow } from './activation-window.ts';
export { OtpRefused } from './activation.views.ts';
export { codeJob, codeTimes, holdDownMessages, sendCode } from './holder-flow.ts';
export { endRunningFlows } from './holder-flow.queries.ts';
export { SignInPortalResolver } from './sign-in.portal-resolver.ts';
export { findHolderBySession } from './sign-in.queries.ts';
