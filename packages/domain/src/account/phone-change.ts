import { defineLifecycle } from '../lifecycle.ts';
import { DomainRefusal } from '../refusal.ts';
import type { AccountState } from './lifecycle.ts';

/** How the registered number was changed: by the holder at the portal, or in person where the old phone is lost. */
export const PHONE_CHANGE_WAYS = ['PORTAL', 'COUNTER'] as const;
export type PhoneChangeWay = (typeof PHONE_CHANGE_WAYS)[number];

export const PHONE_CHANGE_STATES = ['AWAITING_CONFIRMATION', 'CHANGED', 'DECLINED', 'OVERTAKEN'] as const;
export type PhoneChangeState = (typeof PHONE_CHANGE_STATES)[number];

export type PhoneChangeAction = 'CONFIRM' | 'DECLINE' | 'OVERTAKE';

/** What the person shows at the counter: a citizen the card, a foreigner the residence card or the passport. */
export const PHONE_CHANGE_DOCUMENTS = ['CCCD_CHIP', 'IDENTITY_CARD', 'RESIDENCE_CARD', 'PASSPORT'] as const;
export type PhoneChangeDocument = (typeof PHONE_CHANGE_DOCUMENTS)[number];

/**
 * The life of a change at the counter (đổi số điện thoại). One at the portal is done at once and begins as CHANGED.
 *
 * Edge: whatever changes the number meanwhile overtakes a change that waits, for what two officers looked at no longer
 * is as it was; so does a newer change that is entered for the same account.
 */
export const phoneChangeLifecycle = defineLifecycle<PhoneChangeState, PhoneChangeAction>({
  initial: 'AWAITING_CONFIRMATION',
  transitions: {
    AWAITING_CONFIRMATION: { CONFIRM: 'CHANGED', DECLINE: 'DECLINED', OVERTAKE: 'OVERTAKEN' },
    CHANGED: {},
    DECLINED: {},
    OVERTAKEN: {},
  },
});

/** Changes that a holder can make alone. The product's own choice: whoever needs more is helped in person. */
const PHONE_CHANGES_AT_MOST = 3;
export const PHONE_CHANGES_WITHIN_DAYS = 30;

/** Until when a second officer can confirm: the person is at the counter, and nobody confirms from memory. */
export const PHONE_CHANGE_CONFIRM_WITHIN_HOURS = 24;

const DAY = 86_400_000;
const HOUR = 3_600_000;

/**
 * Whether a holder may begin a change at the portal.
 *
 * Edge: only an active account signs in, so a locked or never activated one is changed in person alone. Changes made in
 * person count as well, and are not counted against the counter: who was robbed must not be shut out by the thief.
 */
export function assertMayChangePhoneAlone(
  account: { readonly state: AccountState; readonly changedAt: readonly Date[] },
  now: Date,
): void {
  if (account.state !== 'ACTIVE') throw new DomainRefusal('ACCOUNT_LOCKED');
  const since = now.getTime() - PHONE_CHANGES_WITHIN_DAYS * DAY;
  if (account.changedAt.filter((at) => at.getTime() > since).length >= PHONE_CHANGES_AT_MOST)
    throw new DomainRefusal('PHONE_CHANGES_EXHAUSTED', {
      changes: PHONE_CHANGES_AT_MOST,
      days: PHONE_CHANGES_WITHIN_DAYS,
    });
}

/**
 * What is declared about the new number before a code goes there: that it is another one, and that the subscription
 * stands in the holder's own name.
 *
 * @legal số thuê bao di động chính chủ: khoản 1 Điều 10 Nghị định 69/2024/NĐ-CP.
 *
 * Edge: the carrier cannot be asked, so the declaration is kept with its moment, and the code proves only who holds the
 * phone. A number that another account has is not refused: families share a phone, and a refusal would tell whoever
 * types numbers which of them are registered. The counter alone is warned, with yes or no and nobody's name.
 */
export function assertNewPhone(declared: {
  readonly current: string;
  readonly next: string;
  readonly isOwnSubscription: boolean;
}): void {
  if (declared.next === declared.current) throw new DomainRefusal('PHONE_NUMBER_UNCHANGED');
  if (!declared.isOwnSubscription) throw new DomainRefusal('OWN_SUBSCRIPTION_REQUIRED');
}

/**
 * What an officer states before a change in person. The holder must be there: nobody changes a number by letter, by
 * telephone or for a relative.
 *
 * Edge: the account may be in any state. One that was granted and never activated is the usual case of somebody whom
 * no notice reached. A locked one stays locked, whoever locked it: the number opens nothing, and whoever locked the
 * account because the phone was lost needs the new number before the lock can come off.
 */
export function assertHolderIsPresent(isHolderPresent: boolean): void {
  if (!isHolderPresent) throw new DomainRefusal('HOLDER_PRESENCE_REQUIRED');
}

/** When the time of a second officer ends. */
export function phoneChangeConfirmableUntil(requestedAt: Date): Date {
  return new Date(requestedAt.getTime() + PHONE_CHANGE_CONFIRM_WITHIN_HOURS * HOUR);
}

/**
 * Whether this officer may confirm a change in person.
 *
 * Edge: never the one who entered it. Whoever holds the registered phone activates a granted account and recovers a
 * password, so one officer alone, with a phone of their own, could become anybody.
 */
export function assertMayConfirmPhoneChange(
  change: { readonly state: PhoneChangeState; readonly requestedBy: string; readonly requestedAt: Date },
  officerId: string,
  now: Date,
): void {
  phoneChangeLifecycle.next(change.state, 'CONFIRM');
  if (change.requestedBy === officerId) throw new DomainRefusal('SELF_CONFIRMATION_FORBIDDEN');
  if (now >= phoneChangeConfirmableUntil(change.requestedAt)) throw new DomainRefusal('PHONE_CHANGE_EXPIRED');
}
