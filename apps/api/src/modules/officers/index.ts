export { findOfficerBySession, findOfficerOfIdleSession } from './officers.queries.ts';
export { OfficerResolver } from './officer.resolver.ts';
export { OwnAccountResolver } from './own-account.resolver.ts';
export { OwnPasskeyResolver } from './own-passkey.resolver.ts';
export { checkOfficerPassword } from './change-own-password.ts';
export type { SignInServices } from './sign-in.ts';
export { withOfficerPassword } from './with-officer-password.ts';
