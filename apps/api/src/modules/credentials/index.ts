export { cancelRecovery } from './cancel-recovery.ts';
export { CredentialsPortalResolver } from './credentials.portal-resolver.ts';
export { RecoveryPortalResolver } from './recovery.portal-resolver.ts';
