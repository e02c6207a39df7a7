export { findOfficerBySession, findOfficerOfIdleSession } from './officers.queries.ts';
export { OfficerResolver } from './officer.resolver.ts';
