export { cancelRecovery } from './cancel-recovery.ts';
export { holderRequestOf, type HolderRequest } from './holder-request.ts';
export { CredentialsPortalResolver } from './credentials.portal-resolver.ts';
export { RecoveryPortalResolver } from './recovery.portal-resolver.ts';
