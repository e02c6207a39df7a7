export { Account } from './account.entity.ts';
export { codeTimes, holdDownMessages, sendActivationCode } from './activation-codes.ts';
export { endRunningActivations } from './activation.queries.ts';
export { ActivationPortalResolver } from './activation.portal-resolver.ts';
export { OtpRefused } from './activation.views.ts';
