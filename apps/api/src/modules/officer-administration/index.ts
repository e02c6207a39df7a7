export { createFirstAdministrator } from './create-first-administrator.ts';
export { LeaveCoverResolver } from './leave-cover.resolver.ts';
export { OfficerAdministrationResolver } from './officer-administration.resolver.ts';
export { OfficerLinkResolver } from './officer-link.resolver.ts';
