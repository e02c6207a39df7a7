export { AccountLocksResolver } from './account-locks.resolver.ts';
export { listGroundsOfAccount, type GroundRow } from './account-grounds.queries.ts';
export {
  endGrounds,
  holdAccountWithGrounds,
  startGround,
  type GroundToStart,
  type HeldAccount,
} from './change-grounds.ts';
export { confirmProvisionalGround, findStandingGrounds, type StandingGround } from './lock-ground.queries.ts';
export { LockGroundRecord, lockGroundRecordsOf } from './lock-ground.views.ts';
export { AccountLocked, accountLockedOf } from './lock.views.ts';
export { lockOwnAccount } from './lock-own-account.ts';
export { OwnLockPortalResolver } from './own-lock.portal-resolver.ts';
export { OwnUnlockPortalResolver } from './own-unlock.portal-resolver.ts';
