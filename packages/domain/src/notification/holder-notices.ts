/** What a holder is told of by SMS, beside the outcome of applications. */
export const HOLDER_NOTICES = [
  'ACTIVATION_REMINDER',
  'NEW_DEVICE',
  'PASSWORD_CHANGED',
  'PASSCODE_CHANGED',
  'SECURITY_QUESTIONS_CHANGED',
  'PASSWORD_RECOVERY_REQUESTED',
  'PASSWORD_RECOVERY_CANCELLED',
  'PHONE_CHANGED',
  'ACCOUNT_LOCKED',
  'SMS_REPLY',
] as const;
export type HolderNotice = (typeof HOLDER_NOTICES)[number];
