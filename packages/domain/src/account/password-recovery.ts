import type { LocalDate } from '../calendar/local-date.ts';
import { searchForm } from '../identity/names.ts';
import { defineLifecycle } from '../lifecycle.ts';

export type PasswordRecoveryState = 'WAITING' | 'COMPLETED' | 'CANCELLED';
export type PasswordRecoveryAction = 'COMPLETE' | 'CANCEL';

/**
 * Cấp lại mật khẩu: asked for by whoever holds the phone, knows the person and answers a question, and carried out after
 * a wait.
 *
 * The product's own design; the guides only say that the way exists.
 *
 * Edge: that a wait is over, or that the time to use it is, is computed and no state.
 */
export const passwordRecoveryLifecycle = defineLifecycle<PasswordRecoveryState, PasswordRecoveryAction>({
  initial: 'WAITING',
  transitions: {
    WAITING: { COMPLETE: 'COMPLETED', CANCEL: 'CANCELLED' },
    COMPLETED: {},
    CANCELLED: {},
  },
});

/**
 * What stops a recovery: the holder signs in, changes the password or locks the account; whoever holds the phone stops
 * it in the portal or by a reply to the message; or nobody used it in time and another is asked for.
 */
export type RecoveryStopper =
  'SIGN_IN' | 'PASSWORD_CHANGE' | 'PHONE_CHANGE' | 'LOCK' | 'PORTAL' | 'SMS' | 'EXPIRY';

/**
 * The wait between asking and setting a new password. A stolen phone with a card in the same bag answers everything
 * that is asked; a day is how long it takes somebody without a second phone to notice, to borrow one, or to get to the
 * police, and it costs an honest person one night.
 */
const WAIT_HOURS = 24;
/** A holder who works away from home gets to a computer once a week. */
const USABLE_DAYS = 7;
const HOUR = 3_600_000;

type RecoveryStage = 'WAITING' | 'USABLE' | 'EXPIRED';

interface RecoveryTimes {
  /** From when on the new password can be set. */
  readonly usableAt: Date;
  /** From when on it is too late, and recovery begins anew. */
  readonly expiresAt: Date;
}

export function recoveryTimes(requestedAt: Date): RecoveryTimes {
  const usableAt = new Date(requestedAt.getTime() + WAIT_HOURS * HOUR);
  return { usableAt, expiresAt: new Date(usableAt.getTime() + USABLE_DAYS * 24 * HOUR) };
}

/** Where a recovery that nobody stopped stands. Edge: at its first moment it is usable, at its last it has expired. */
export function recoveryStage(requestedAt: Date, now: Date): RecoveryStage {
  const { usableAt, expiresAt } = recoveryTimes(requestedAt);
  if (now < usableAt) return 'WAITING';
  return now < expiresAt ? 'USABLE' : 'EXPIRED';
}

interface NamedPerson {
  readonly fullName: string;
  readonly dateOfBirth: LocalDate;
}

/**
 * Whether somebody who lost the password named the holder.
 *
 * Edge: many a computer in a library has no Vietnamese keyboard, so the name counts without its marks. It is no secret;
 * the code and the answer are.
 */
export function isNamedRight(given: NamedPerson, holder: NamedPerson): boolean {
  return (
    searchForm(given.fullName) === searchForm(holder.fullName) && given.dateOfBirth === holder.dateOfBirth
  );
}
