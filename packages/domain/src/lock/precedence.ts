import type { RefusalCode } from '../refusal.ts';
import type { LockGroundKind } from './grounds.ts';

/** What an account is locked on, as far as it matters to what may be done with it. */
export const LOCK_STANDINGS = [
  'NONE',
  'OWN',
  'AUTOMATIC',
  'REQUESTED',
  'URGENT',
  'SEVERAL_WITH_OWN',
  'SEVERAL_WITHOUT_OWN',
] as const;
export type LockStanding = (typeof LOCK_STANDINGS)[number];

/** What somebody may try with an account that is locked or is about to be. */
export const ACCOUNT_ACTS = [
  'SIGN_IN',
  'ACTIVATE',
  'BE_HELPED_TO_ACTIVATE',
  'START_RECOVERY',
  'COMPLETE_RECOVERY',
  'CHANGE_PASSWORD',
  'CHANGE_PASSCODE',
  'CHANGE_PHONE_AT_PORTAL',
  'CHANGE_PHONE_AT_COUNTER',
  'LOCK_OWN',
  'LOCK_OWN_BY_SMS',
  'UNLOCK_OWN',
  'SHARE_IDENTITY',
  'USE_SHARED_CODE',
  'RAISE_LEVEL',
  'ANSWER_AS_AGENCY',
] as const;
export type AccountAct = (typeof ACCOUNT_ACTS)[number];

/**
 * What becomes of an act. CANCELLED: what was begun before the lock ended with it and stays ended when the account opens
 * again; whoever goes on with it meanwhile gets the code. UNAUTHENTICATED is no refusal: there is no session any more.
 */
export type Precedence =
  | { readonly verdict: 'ALLOWED' }
  | { readonly verdict: 'REFUSED'; readonly code: RefusalCode }
  | { readonly verdict: 'CANCELLED'; readonly code: RefusalCode | 'UNAUTHENTICATED' };

const ALLOWED: Precedence = { verdict: 'ALLOWED' };
const refused = (code: RefusalCode): Precedence => ({ verdict: 'REFUSED', code });
const cancelled = (code: RefusalCode | 'UNAUTHENTICATED'): Precedence => ({ verdict: 'CANCELLED', code });

/** What decides: whether the holder's own ground stands, and whether another does. Which other makes no difference. */
interface ActLine {
  readonly open: Precedence;
  readonly own: Precedence;
  readonly others: Precedence;
  readonly both: Precedence;
}

const always = (cell: Precedence): ActLine => ({ open: cell, own: cell, others: cell, both: cell });
const whileOpen = (locked: Precedence): ActLine => ({ ...always(locked), open: ALLOWED });

const LINES: Readonly<Record<AccountAct, ActLine>> = {
  SIGN_IN: whileOpen(refused('ACCOUNT_LOCKED')),
  ACTIVATE: whileOpen(cancelled('ACCOUNT_LOCKED')),
  BE_HELPED_TO_ACTIVATE: whileOpen(refused('ASSISTANCE_NOT_NEEDED')),
  START_RECOVERY: whileOpen(refused('ACCOUNT_LOCKED')),
  COMPLETE_RECOVERY: whileOpen(cancelled('ACCOUNT_LOCKED')),
  CHANGE_PASSWORD: whileOpen(cancelled('UNAUTHENTICATED')),
  CHANGE_PASSCODE: whileOpen(cancelled('UNAUTHENTICATED')),
  CHANGE_PHONE_AT_PORTAL: whileOpen(cancelled('UNAUTHENTICATED')),
  CHANGE_PHONE_AT_COUNTER: always(ALLOWED),
  LOCK_OWN: { ...whileOpen(ALLOWED), own: refused('ACCOUNT_LOCKED'), both: refused('ACCOUNT_LOCKED') },
  LOCK_OWN_BY_SMS: {
    ...whileOpen(ALLOWED),
    own: refused('ACCOUNT_LOCKED'),
    both: refused('ACCOUNT_LOCKED'),
  },
  UNLOCK_OWN: { ...always(refused('OWN_LOCK_NOT_STANDING')), own: ALLOWED, both: ALLOWED },
  SHARE_IDENTITY: whileOpen(cancelled('UNAUTHENTICATED')),
  USE_SHARED_CODE: whileOpen(cancelled('SHARING_CODE_NOT_VALID')),
  RAISE_LEVEL: always(ALLOWED),
  ANSWER_AS_AGENCY: always(ALLOWED),
};

const COLUMN_OF: Readonly<Record<LockStanding, keyof ActLine>> = {
  NONE: 'open',
  OWN: 'own',
  AUTOMATIC: 'others',
  REQUESTED: 'others',
  URGENT: 'others',
  SEVERAL_WITH_OWN: 'both',
  SEVERAL_WITHOUT_OWN: 'others',
};

/** The row of the table for grounds that stand. */
export function lockStandingOf(
  standing: readonly { readonly kind: LockGroundKind; readonly isProvisional: boolean }[],
): LockStanding {
  const [first, second] = standing;
  if (!first) return 'NONE';
  if (second)
    return standing.some(({ kind }) => kind === 'HOLDER_REQUEST')
      ? 'SEVERAL_WITH_OWN'
      : 'SEVERAL_WITHOUT_OWN';
  if (first.kind === 'HOLDER_REQUEST') return 'OWN';
  if (first.kind !== 'AUTHORITY_REQUEST') return 'AUTOMATIC';
  return first.isProvisional ? 'URGENT' : 'REQUESTED';
}

/**
 * Which goes first when somebody acts on an account with locks on it: overlapping locks, resets of the password, and
 * everything else that reaches the account.
 *
 * @legal khóa tài khoản, tự động mở khóa khi các căn cứ đã hết, mở khóa theo yêu cầu của chủ tài khoản: Điều 15 Nghị định
 * 69/2024/NĐ-CP; Điều 19 Nghị định 59/2022/NĐ-CP. What is begun and cancelled is the product's own.
 *
 * Edge: a lock goes before everything that opens: a recovery that waits is cancelled and stays so, for it may be the very
 * thing that the lock was against. Locks do not replace each other: holders lock an account that others have locked, so
 * that it does not open with the last of those, and end their own while others stand. What opens nothing goes on: a level
 * that is raised, a number that two officers change in person.
 */
export function precedenceOf(standing: LockStanding, act: AccountAct): Precedence {
  return LINES[act][COLUMN_OF[standing]];
}
