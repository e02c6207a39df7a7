export { fanOutLockEvents } from './fan-out-lock-events.ts';
export { LockEventAgencyResolver } from './lock-event.agency-resolver.ts';
export { LockEventSigner } from './lock-event-signer.ts';
export { LockSubscriptionResolver } from './lock-subscription.resolver.ts';
export { pushLockEvents, watchLockEvents } from './push-lock-events.ts';
