export { carryOutReversal } from './carry-out-reversal.ts';
export { LockRequestAgencyResolver } from './lock-request.agency-resolver.ts';
export { LockRequestResolver } from './lock-request.resolver.ts';
export { recountLockRequests } from './recount-lock-requests.ts';
export { watchLockRequests } from './watch-lock-requests.ts';
export { countOpenRequests } from './watch-lock-requests.queries.ts';
