export { DataRequestPortalResolver } from './data-request.portal-resolver.ts';
export { DataRequestResolver } from './data-request.resolver.ts';
