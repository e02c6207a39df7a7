/** What happened to an account, in the words of its holder's page. */
export const ACCOUNT_EVENTS = [
  'GRANTED',
  'ACTIVATED',
  'RAISED',
  'SIGNED_IN',
  'SIGNED_OUT',
  'WRONG_PASSWORD',
  'WRONG_CODE',
  'REFUSED_LOCKED',
  'LOCKED',
  'UNLOCKED',
  'PASSWORD_CHANGED',
  'PASSCODE_CHANGED',
  'QUESTIONS_CHANGED',
  'RECOVERY_REQUESTED',
  'RECOVERY_CANCELLED',
  'PHONE_CHANGED',
  'DEVICE_REMOVED',
  'RECORD_DOWNLOADED',
] as const;
export type AccountEvent = (typeof ACCOUNT_EVENTS)[number];

/** The audit lines about the account that tell of each. */
const AUDIT_ACTIONS_OF_EVENT: Readonly<Record<AccountEvent, readonly string[]>> = {
  GRANTED: ['ACCOUNT_GRANTED'],
  ACTIVATED: ['ACCOUNT_ACTIVATED'],
  RAISED: ['ACCOUNT_UPGRADED'],
  SIGNED_IN: ['HOLDER_SIGNED_IN'],
  SIGNED_OUT: ['HOLDER_SIGNED_OUT'],
  WRONG_PASSWORD: ['HOLDER_SIGN_IN_FAILED', 'HOLDER_SIGN_IN_HELD', 'OWN_UNLOCK_REFUSED', 'OWN_UNLOCK_HELD'],
  WRONG_CODE: ['HOLDER_SIGN_IN_CODE_REFUSED', 'ACTIVATION_CODE_REFUSED', 'OWN_UNLOCK_CODE_REFUSED'],
  REFUSED_LOCKED: ['HOLDER_SIGN_IN_REFUSED_LOCKED'],
  LOCKED: ['ACCOUNT_LOCKED'],
  UNLOCKED: ['ACCOUNT_UNLOCKED'],
  PASSWORD_CHANGED: ['PASSWORD_CHANGED', 'PASSWORD_RECOVERED'],
  PASSCODE_CHANGED: ['PASSCODE_CHANGED'],
  QUESTIONS_CHANGED: ['SECURITY_QUESTIONS_CHANGED'],
  RECOVERY_REQUESTED: ['PASSWORD_RECOVERY_REQUESTED'],
  RECOVERY_CANCELLED: ['PASSWORD_RECOVERY_CANCELLED'],
  PHONE_CHANGED: ['PHONE_NUMBER_CHANGED'],
  DEVICE_REMOVED: ['HOLDER_DEVICE_REMOVED'],
  RECORD_DOWNLOADED: ['RECORD_DOWNLOADED_BY_HOLDER'],
};

/** Lines whose moment stands on the account itself, so that an account older than the audit log has them too. */
const KEPT_ON_THE_ACCOUNT: readonly AccountEvent[] = ['GRANTED', 'ACTIVATED'];

/** What the holder's page asks the audit log for. */
export const ACCOUNT_EVENT_AUDIT_ACTIONS: readonly string[] = ACCOUNT_EVENTS.filter(
  (event) => !KEPT_ON_THE_ACCOUNT.includes(event),
).flatMap((event) => AUDIT_ACTIONS_OF_EVENT[event]);

/**
 * What an audit line about an account tells its holder; null: nothing of its own.
 *
 * Edge: steps on the way to something (a password that was right, a code that was sent) are passed over, for the end of
 * the way has a line; a wrong password is told, for it may have been somebody else's try.
 * What the holder looks at is not told, for it would bury the rest; what left the system as a file is.
 */
export function accountEventOf(auditAction: string): AccountEvent | null {
  return ACCOUNT_EVENTS.find((event) => AUDIT_ACTIONS_OF_EVENT[event].includes(auditAction)) ?? null;
}
