export { SharingAgencyResolver } from './sharing.agency-resolver.ts';
export { SharingPortalResolver } from './sharing.portal-resolver.ts';
export { SharingResolver } from './sharing.resolver.ts';
