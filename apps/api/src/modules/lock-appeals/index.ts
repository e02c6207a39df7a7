export { LockAppealResolver } from './lock-appeal.resolver.ts';
