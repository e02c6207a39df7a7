export { createFirstAdministrator } from './create-first-administrator.ts';
export { Colleague, colleagueOf } from './officer-administration.views.ts';
export { LeaveCoverResolver } from './leave-cover.resolver.ts';
export { OfficerAdministrationResolver } from './officer-administration.resolver.ts';
export { OfficerIdentityResolver } from './officer-identity.resolver.ts';
export { OfficerLinkResolver } from './officer-link.resolver.ts';
export { OfficerOversightResolver } from './officer-oversight.resolver.ts';
