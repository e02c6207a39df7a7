export { PhoneChangePortalResolver } from './phone-change.portal-resolver.ts';
export { PhoneChangeResolver } from './phone-change.resolver.ts';
export { hasChangedPhoneSince } from './phone-changes.queries.ts';
