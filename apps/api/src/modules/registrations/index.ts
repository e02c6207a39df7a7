export { findResidenceUnit } from './registration.queries.ts';
export { compareRegistration, giveUpComparisons } from './compare-registration.ts';
export { purgeRegistrations } from './purge-registrations.ts';
export { RegistrationPortalResolver } from './registration.portal-resolver.ts';
export { deliverRegistrationCode } from './send-registration-code.ts';
