import { SYSTEM } from '../../platform/access/actor.ts';
import { isUseStopped } from '../../platform/persistence/stopped-use.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';

/** Where a batch of holders ended. */
export interface ReminderPlace {
  readonly id: string;
  readonly closesAt: Date;
}

/** Accounts whose window is open and closes before a moment, and whose holders have not been reminded and have not
 * stopped reminders; the earliest first. */
export const findAccountsToRemind = (
  reader: ScopedReader,
  {
    now,
    upTo,
    after,
    limit,
  }: {
    readonly now: Date;
    readonly upTo: Date;
    readonly after: ReminderPlace | undefined;
    readonly limit: number;
  },
): Promise<ReminderPlace[]> =>
  reader.read<ReminderPlace & { readonly [column: string]: unknown }>(SYSTEM.scope, {
    name: 'accounts-to-remind',
    text: `select id, window_closes_at as "closesAt" from account
           where state = 'GRANTED' and window_closes_at > $1 and window_closes_at < $2 and reminded_at is null
             and not ${isUseStopped('REMINDER', 'account.id')}
             and (window_closes_at, id) > ($3, $4)
           order by window_closes_at, id limit $5`,
    values: [now, upTo, after?.closesAt ?? now, after?.id ?? '00000000-0000-0000-0000-000000000000', limit],
  });
