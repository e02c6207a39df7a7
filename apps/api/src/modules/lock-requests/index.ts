export { LockRequestAgencyResolver } from './lock-request.agency-resolver.ts';
export { LockRequestResolver } from './lock-request.resolver.ts';
