export { findStandingGrounds, type StandingGround } from './lock-ground.queries.ts';
export { lockOwnAccount, type OwnLockOutcome } from './lock-own-account.ts';
