export { findStandingGrounds, type StandingGround } from './lock-ground.queries.ts';
export { AccountLocked, accountLockedOf } from './lock.views.ts';
export { lockOwnAccount } from './lock-own-account.ts';
export { OwnLockPortalResolver } from './own-lock.portal-resolver.ts';
