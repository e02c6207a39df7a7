export { Account } from './account.entity.ts';
export { sendActivationCode, type ActivationServices } from './activation-codes.ts';
export { ActivationPortalResolver } from './activation.portal-resolver.ts';
